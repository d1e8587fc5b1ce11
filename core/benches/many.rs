//! How fast rotas and disruptions of many people are decided, beside what is written by hand on top of a hand-written
//! decision (`direct`): a decision for every day of every shift, or for every person. And what one shift, one provider, one
//! incident, one review and one estimate take.
//!
//! ```sh
//! cargo bench --bench many
//! ```
//!
//! It first holds the answers of both against each other. Times are milliseconds, then nanoseconds a call: the median and
//! the best of 41 batches. No time fails the run: read the table on a quiet machine.

#![allow(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "a benchmark stops by panicking, and its figures are for reading"
)]

mod direct;
#[path = "../tests/naive/mod.rs"]
mod naive;
#[path = "many/peer.rs"]
mod peer;
#[path = "speed/stopwatch.rs"]
mod stopwatch;
#[path = "speed/subjects.rs"]
mod subjects;

use std::hint::black_box;

use homeworking::model::{Location, Place, RosterEntry};
use homeworking::{
    Case, CostModel, Disruption, Incident, Policy, Provider, ReviewRecord, Roster, Shift, assess_readiness,
    assess_rota, assess_shift, estimate_costs, plan_disruption, respond_to_incident, review,
};
use naive::rng::Rng;
use peer::Peer;
use serde_json::{Value, json};
use stopwatch::{Calls, calls, measure};
use subjects::{ON, full_cases, mixed_cases, policy};

const ADVISORS: u64 = 10_000;
const SHIFTS_EACH: u64 = 20;
const PEOPLE: u64 = 100_000;

fn main() {
    println!("{:<52} {:>9} {:>9} {:>9} {:>9} {:>6}  target", "job", "median", "best", "peer", "best", "ratio");
    rota();
    disruption();
    println!();
    single();
}

/// Half of them are eligible for now, the others anything.
fn workforce(count: u64) -> Vec<Value> {
    let mut cases = full_cases(count / 2);
    cases.extend(mixed_cases(count - count / 2));
    for (place, case) in cases.iter_mut().enumerate() {
        case["advisor"]["id"] = json!(format!("advisor-{place}"));
    }
    cases
}

fn read_policy() -> Policy {
    Policy::from_json(&policy().to_string()).unwrap()
}

/// Twenty shifts each over four weeks, some of them over midnight, in no order; now and then something is amiss.
fn shifts() -> Vec<Value> {
    let mut rng = Rng::new(9);
    let mut shifts = Vec::new();
    for number in 0..ADVISORS * SHIFTS_EACH {
        let (advisor, day) = (rng.below(ADVISORS), 1 + rng.below(28));
        let (starts, ends) = match rng.below(4) {
            0 => (format!("2026-12-{day:02}T22:00"), format!("2026-12-{:02}T06:00", day + 1)),
            1 => (format!("2026-12-{day:02}T16:00"), format!("2026-12-{:02}T00:00", day + 1)),
            _ => (format!("2026-12-{day:02}T08:00"), format!("2026-12-{day:02}T16:00")),
        };
        let mut flag = || if rng.percent(97) { json!(true) } else { Value::Null };
        let support: Value = ["senior", "clinician", "shift_manager", "it_service"]
            .iter()
            .map(|name| ((*name).to_owned(), flag()))
            .collect();
        let services: Value =
            ["call_routing", "data_security", "live_chat"].iter().map(|name| ((*name).to_owned(), flag())).collect();
        shifts.push(json!({"id": format!("shift-{number}"), "advisor_id": format!("advisor-{advisor}"), "starts": starts, "ends": ends,
            "support": support, "services": services}));
    }
    shifts
}

fn rota() {
    let (cases, shifts) = (workforce(ADVISORS), shifts());
    let peer = Peer::new(&cases, &policy(), &shifts);
    let known: Vec<Case> = cases.iter().map(|case| Case::from_json(&case.to_string()).unwrap()).collect();
    let asked: Vec<Shift> = shifts.iter().map(|shift| Shift::from_json(&shift.to_string()).unwrap()).collect();
    let policy = read_policy();

    let ours = assess_rota(&known, &policy, &asked).unwrap();
    let theirs = peer.rota();
    let at_home = ours.iter().filter(|line| line.location == Location::Home).count();
    for (ours, theirs) in ours.iter().zip(&theirs) {
        let codes: Vec<&str> = ours.because.iter().map(|rule| rule.code()).collect();
        assert_eq!((ours.shift_id.as_str(), codes), (theirs.0.as_str(), theirs.1.clone()));
    }
    let subject = [(known, asked)];
    let ours = calls(&subject, |(known, asked)| assess_rota(known, black_box(&policy), asked).unwrap());
    let peers = [peer];
    let theirs = calls(&peers, Peer::rota);
    row(
        &format!("rota: {ADVISORS} advisors, {} shifts, {at_home} at home, ms", ADVISORS * SHIFTS_EACH),
        1e6,
        "< 1,500 ms",
        &[ours, theirs],
    );
}

fn disruption() {
    let cases = workforce(PEOPLE);
    let policy_document = policy();
    let peer = Peer::new(&cases, &policy_document, &[]);
    let mut rng = Rng::new(10);
    let entries = cases.iter().map(|case| RosterEntry {
        case: Case::from_json(&case.to_string()).unwrap(),
        rostered: if rng.percent(50) { Location::Home } else { Location::Site },
        can_travel: Some(rng.percent(50)),
        affected: Some(rng.percent(50)),
    });
    let roster = Roster::new(entries.collect()).unwrap();
    let policy = read_policy();
    let document = json!({"kind": "centre_closed", "on": ON, "required_heads": PEOPLE});
    let disruption = Disruption::from_json(&document.to_string()).unwrap();

    let plan = plan_disruption(&disruption, &roster, &policy);
    for (placed, (is_home, because)) in plan.placements.iter().zip(peer.closed_centre(ON)) {
        let codes: Vec<&str> = placed.because.iter().map(|rule| rule.code()).collect();
        assert_eq!((placed.to == Place::Home, codes), (is_home, because));
    }
    let subject = [roster];
    let ours = calls(&subject, |roster| plan_disruption(black_box(&disruption), roster, black_box(&policy)));
    let peers = [peer];
    let theirs = calls(&peers, |peer| peer.closed_centre(ON));
    let at_home = plan.heads.by_place.home;
    row(&format!("disruption: {PEOPLE} people, {at_home} at home, ms"), 1e6, "< 500 ms", &[ours, theirs]);
}

fn single() {
    let policy = read_policy();
    let case = [Case::from_json(&full_cases(1)[0].to_string()).unwrap()];
    let shift = Shift::from_json(
        r#"{"id": "s-1", "advisor_id": "a-0", "starts": "2026-12-01T22:00", "ends": "2026-12-02T06:00", "support": {"senior": true}}"#,
    )
    .unwrap();
    let incident = r#"{"kind": "connection_loss", "at": "2026-12-01T22:00", "shift_ends": "2026-12-02T06:00"}"#;
    let incident = Incident::from_json(incident).unwrap();
    let record = r#"{"safety_risk": false, "concerns": [{"id": "c-1", "kind": "conduct", "opened": "2026-10-01",
        "interventions": [{"on": "2026-10-05", "kind": "support"}]}]}"#;
    let record = [ReviewRecord::from_json(record).unwrap()];
    let provider = [Provider::from_json(r#"{"security": {"data_policy": "2026-04-01"}}"#).unwrap()];
    let model = naive::costs::random_model(&mut Rng::new(3));
    let model = [CostModel::from_json(&model.to_string()).unwrap()];
    let on = ON.parse().unwrap();

    row(
        "assess_shift over midnight, ns",
        1.0,
        "",
        &[calls(&case, |case| assess_shift(case, &policy, &shift).unwrap())],
    );
    row("respond_to_incident, ns", 1.0, "", &[calls(&case, |case| respond_to_incident(case, &policy, &incident))]);
    row("review, ns", 1.0, "", &[calls(&record, |record| review(record, &policy, on))]);
    row("assess_readiness, ns", 1.0, "", &[calls(&provider, |provider| assess_readiness(provider, on))]);
    row("estimate_costs, ns", 1.0, "", &[calls(&model, estimate_costs)]);
}

/// Measures one job and prints its line; the peer, where there is one, comes second.
fn row(job: &str, unit: f64, target: &str, ways: &[Calls<'_>]) {
    let figures = measure(ways);
    let ours = figures[0];
    print!("{job:<52} {:>9.0} {:>9.0}", ours.median / unit, ours.best / unit);
    match figures.get(1) {
        Some(peer) => {
            let ratio = ours.best / peer.best;
            println!(" {:>9.0} {:>9.0} {ratio:>6.1}  {target}", peer.median / unit, peer.best / unit);
        }
        None => println!(" {:>9} {:>9} {:>6}  {target}", "-", "-", "-"),
    }
}
