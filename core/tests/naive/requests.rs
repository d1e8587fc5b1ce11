//! Requests of the line protocol, one of each kind as often as is asked:
//! sound ones, and such as have to be refused.

use super::cases::{random_case_near, random_changes, random_day, random_policy, random_question};
use super::costs::random_model;
use super::dates::add_days;
use super::disruptions::random_disruption;
use super::incident_makings::{random_incident, random_incidents_setting, random_plan_case};
use super::makings::{random_able_case, within_range};
use super::readiness::random_provider;
use super::review::random_record;
use super::rng::Rng;
use super::shifts::{random_rota, random_shift};
use super::spoiling::{spoil, spoil_text};
use super::writing::{rename_ids, written};
use serde_json::{Value, json};

/// The fields of a request, but for its kind.
pub type Fields = Vec<(&'static str, Value)>;

/// A request of a kind, as a line of the protocol.
pub fn line(rng: &mut Rng, kind: &str) -> String {
    let mut fields = sound(rng, kind);
    if rng.percent(15) {
        rename_ids(rng, &mut fields);
    }
    if rng.percent(35) {
        spoil(rng, &mut fields);
    }
    if kind == "check" {
        doc_as_text(rng, &mut fields);
    }
    let shuffled = rng.percent(30);
    let fields = fields.iter().map(|(name, value)| format!("\"{name}\":{}", written(rng, value, shuffled)));
    let fields: Vec<String> = fields.collect();
    format!("{{\"kind\":\"{kind}\",{}}}", fields.join(","))
}

fn sound(rng: &mut Rng, kind: &str) -> Fields {
    match kind {
        "timeline" | "earliest" => over_time(rng),
        "needed" => needed(rng),
        "fingerprint" => vec![("policy", random_policy(rng))],
        "compare" | "summarise" => of_many(rng, kind),
        "rota" => {
            let (cases, policy, shifts) = random_rota(rng);
            vec![("cases", json!(cases)), ("policy", policy), ("shifts", json!(shifts))]
        }
        "incident" => incident(rng),
        "disruption" => {
            let (disruption, roster, policy) = random_disruption(rng);
            vec![("disruption", disruption), ("roster", roster), ("policy", policy)]
        }
        "readiness" | "review" => of_no_case(rng, kind),
        "costs" => vec![("model", random_model(rng))],
        "check" => check(rng),
        _ => of_one_case(rng, kind),
    }
}

fn question(rng: &mut Rng) -> (Value, Value, String) {
    if rng.percent(50) {
        return random_question(rng);
    }
    let policy = random_policy(rng);
    let on = random_day(rng);
    (random_able_case(rng, &policy, &on, "a-1"), policy, on)
}

fn of_one_case(rng: &mut Rng, kind: &str) -> Fields {
    let (case, policy, on) = question(rng);
    let about = match kind {
        "what_if" => ("changes", Value::Object(random_changes(rng, &policy, &on))),
        "shift" => ("shift", random_shift(rng, "a-1", "s-1", &on)),
        "assess" | "question" | "remedies" => return vec![("case", case), ("policy", policy), ("on", json!(on))],
        _ => panic!("no such kind: {kind}"),
    };
    let mut fields = vec![("case", case), ("policy", policy)];
    if kind == "what_if" {
        fields.push(("on", json!(on)));
    }
    fields.push(about);
    fields
}

/// Mostly a month or a year; now and then backwards, at the most there may
/// be, or a day more.
fn over_time(rng: &mut Rng) -> Fields {
    let (case, policy, on) = question(rng);
    let days = match rng.below(40) {
        0 => rng.pick(&[-1, 39_999, 40_000]),
        1..8 => 0,
        8..25 => rng.between(1, 40),
        _ => rng.between(41, 400),
    };
    let through = within_range(add_days(&on, days));
    vec![("case", case), ("policy", policy), ("from", json!(on)), ("through", json!(through))]
}

fn needed(rng: &mut Rng) -> Fields {
    let mut fields = vec![("policy", random_policy(rng)), ("role", json!(rng.pick(&super::cases::ROLES)))];
    if rng.percent(60) {
        fields.push(("advised", json!(rng.percent(50))));
    }
    fields
}

fn of_many(rng: &mut Rng, kind: &str) -> Fields {
    let policy = random_policy(rng);
    let on = random_day(rng);
    let cases: Vec<Value> = (0..rng.below(5))
        .map(|place| {
            let id = format!("a-{}", (place * 3 + 1) % 5);
            let able = rng.percent(60);
            if able { random_able_case(rng, &policy, &on, &id) } else { random_case_near(rng, &policy, &on, &id) }
        })
        .collect();
    if kind == "summarise" {
        return vec![("cases", json!(cases)), ("policy", policy), ("on", json!(on))];
    }
    let other = random_policy(rng);
    vec![("cases", json!(cases)), ("policy_a", policy), ("policy_b", other), ("on", json!(on))]
}

fn of_no_case(rng: &mut Rng, kind: &str) -> Fields {
    let on = random_day(rng);
    if kind == "readiness" {
        return vec![("provider", random_provider(rng, &on)), ("on", json!(on))];
    }
    vec![("record", random_record(rng, &on)), ("policy", random_policy(rng)), ("on", json!(on))]
}

fn incident(rng: &mut Rng) -> Fields {
    let mut policy = random_policy(rng);
    random_incidents_setting(rng, &mut policy);
    let on = random_day(rng);
    let incident = random_incident(rng, &on);
    let case = random_plan_case(rng, &policy, &incident, "a-1");
    vec![("case", case), ("policy", policy), ("incident", incident)]
}

/// What is checked, and a kind of request that has one.
const TARGETS: [(&str, &str); 9] = [
    ("case", "assess"),
    ("policy", "fingerprint"),
    ("shift", "shift"),
    ("incident", "incident"),
    ("record", "review"),
    ("disruption", "disruption"),
    ("provider", "readiness"),
    ("roster", "disruption"),
    ("model", "costs"),
];

fn check(rng: &mut Rng) -> Fields {
    let (target, kind) = rng.pick(&TARGETS);
    let mut fields = sound(rng, kind);
    let place = fields.iter().position(|(name, _)| *name == target).expect("a document of the target");
    vec![("target", json!(target)), ("doc", fields.swap_remove(place).1)]
}

/// Half of the documents are checked as text, which only then can be none.
/// Where a language has no class of rosters, none can be text there.
fn doc_as_text(rng: &mut Rng, fields: &mut Fields) {
    let is_roster = fields.iter().any(|(_, value)| value == "roster");
    if is_roster || rng.percent(50) {
        return;
    }
    for (name, value) in fields {
        if *name == "doc" {
            let shuffled = rng.percent(50);
            let text = written(rng, value, shuffled);
            let text = if rng.percent(50) { spoil_text(rng, &text, value) } else { text };
            (*name, *value) = ("text", json!(text));
        }
    }
}
