//! Incidents and disruptions over every kind and every combination of facts at their edges, and what every plan promises.

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::naive;
use crate::naive::documents::set;
use crate::naive::makings::good_case;
use crate::naive::rng::Rng;
use crate::support;
use crate::support::{case, day, for_each, policy, seeds};
use homeworking::model::{AdvisorCourse, CallHandling, IncidentActionCode, Place, Plan, Response};
use homeworking::{Case, Disruption, Incident, Policy, Roster, decide, plan_disruption, respond_to_incident};
use serde_json::{Value, json};

const AT: &str = "2026-11-30T22:30";
const ON: &str = "2026-11-30";

/// Eight hours after: the shift ends on another day, of another month.
const SHIFT_ENDS: &str = "2026-12-01T06:30";
const LEFT: u32 = 480;

/// Minutes to restore, and on site, that the policies ask.
const RESTORE: u32 = 30;
const ON_SITE: u32 = 60;

/// Every combination of one choice from each list.
fn product(choices: &[(&'static str, Vec<Value>)]) -> Vec<Vec<(&'static str, Value)>> {
    let Some(((path, values), rest)) = choices.split_first() else { return vec![Vec::new()] };
    let rest = product(rest);
    let with = |value: &Value| -> Vec<Vec<(&'static str, Value)>> {
        rest.iter().map(|others| [vec![(*path, value.clone())], others.clone()].concat()).collect()
    };
    values.iter().flat_map(with).collect()
}

fn values<T: Into<Value> + Clone>(values: &[T]) -> Vec<Value> {
    std::iter::once(Value::Null).chain(values.iter().cloned().map(Into::into)).collect()
}

fn flags() -> Vec<Value> {
    values(&[false, true])
}

/// What the kinds rest on, at its edges.
fn of_the_kind(kind: &str) -> Vec<(&'static str, Vec<Value>)> {
    let plan = |name: &'static str, values| (name, values);
    match kind {
        "power_cut" => vec![plan(
            "case.advisor.incident_plan.power_backup_minutes",
            values(&[0, 1, RESTORE - 1, RESTORE, RESTORE + 1, LEFT - 1, LEFT]),
        )],
        "connection_loss" => vec![
            plan("case.advisor.incident_plan.backup_connection", values(&["none", "mobile", "second_line"])),
            plan("case.advisor.incident_plan.backup_connection_mbps", values(&[9.999, 10.0, 10.001])),
            plan("policy.min_download_mbps", values(&[10])),
        ],
        "equipment_failure" => vec![
            plan("incident.failed", values(&["laptop", "lamp", "adjustable_chair", "headset", "router", "Laptop"])),
            plan("case.advisor.incident_plan.backup_device", flags()),
        ],
        "domestic_incident" => vec![
            plan(
                "case.advisor.incident_plan.risk_assessed",
                [values(&[false, true]), values(&["2025-11-30", "2025-12-01", "2026-12-01"])[1..].to_vec()].concat(),
            ),
            plan("policy.incident_risk_review_months", values(&[12])),
        ],
        "absence" => Vec::new(),
        _ => panic!("{kind}"),
    }
}

fn of_every_kind() -> Vec<(&'static str, Vec<Value>)> {
    let furthest = LEFT - ON_SITE;
    vec![
        ("incident.expected_minutes", values(&[RESTORE - 1, RESTORE, RESTORE + 1, LEFT])),
        ("incident.home_still_suitable", flags()),
        ("incident.on_call", flags()),
        ("case.advisor.incident_plan.site_travel_minutes", values(&[0, furthest - 1, furthest, furthest + 1])),
        ("case.advisor.incident_plan.notify_line", flags()),
        ("case.advisor.incident_plan.diversion_agreed", flags()),
        ("policy.incidents.site_attendance", vec![json!("required"), json!("where_possible"), json!("not_expected")]),
    ]
}

struct Question {
    document: Value,
}

impl Question {
    fn of(kind: &str, choices: &[(&'static str, Value)]) -> Question {
        let mut document = json!({
            "case": {"advisor": {"id": "a-1", "role": "health_advisor"}},
            "policy": {"name": "Ours", "guidance": "PRN00732", "incidents":
                {"max_minutes_to_restore": RESTORE, "min_minutes_on_site": ON_SITE}},
            "incident": {"kind": kind, "at": AT, "shift_ends": SHIFT_ENDS}
        });
        for (path, value) in choices {
            set(&mut document, path, value.clone());
        }
        Question { document }
    }

    fn answer(&self) -> Response {
        let incident = Incident::from_json(&self.document["incident"].to_string()).unwrap();
        respond_to_incident(&case(&self.document["case"]), &policy(&self.document["policy"]), &incident)
    }

    fn naive(&self) -> Value {
        let document = &self.document;
        naive::incidents::respond_to_incident(&document["case"], &document["policy"], &document["incident"])
    }
}

const KINDS: [&str; 5] = ["power_cut", "connection_loss", "equipment_failure", "domestic_incident", "absence"];

fn questions() -> Vec<(&'static str, Vec<(&'static str, Value)>)> {
    let of = |kind: &'static str| {
        product(&[of_the_kind(kind), of_every_kind()].concat()).into_iter().map(move |choices| (kind, choices))
    };
    KINDS.into_iter().flat_map(of).collect()
}

fn without_prose(response: &Response) -> Value {
    let mut found = serde_json::to_value(response).unwrap();
    for action in found["actions"].as_array_mut().unwrap() {
        let action = action.as_object_mut().unwrap();
        action.retain(|key, _| ["code", "owner", "when"].contains(&key.as_str()));
    }
    found
}

#[test]
fn every_incident_is_answered_as_the_naive_reading_answers_it() {
    let questions = questions();
    for_each(&questions, |(kind, choices)| {
        let question = Question::of(kind, choices);
        let response = question.answer();
        assert_eq!(without_prose(&response), question.naive(), "{}", question.document);
        keeps_its_promises(&question.document, &response);
    });
    println!("{} incidents", questions.len());
    assert!(questions.len() > 200_000, "only {} combinations", questions.len());
}

/// What every answer promises, whatever has happened.
fn keeps_its_promises(document: &Value, response: &Response) {
    let codes: Vec<IncidentActionCode> = response.actions.iter().map(|action| action.code).collect();
    let has = |code| codes.contains(&code);
    let goes_on = response.advisor == AdvisorCourse::Continue;
    let may_be_on_call = document["incident"]["on_call"] != json!(false);
    assert_eq!(has(IncidentActionCode::TakeOverCall), may_be_on_call && !goes_on, "a live call unowned: {document}");
    assert_eq!(response.calls == CallHandling::Keep, goes_on, "{document}");
    assert_eq!(has(IncidentActionCode::DivertCalls), !goes_on, "{document}");
    assert_eq!(codes.first(), Some(&IncidentActionCode::NotifyProvider), "{document}");
    assert_eq!(has(IncidentActionCode::ReviewPlan), !response.gaps.is_empty(), "{document}");
    let ends = [IncidentActionCode::AttendSite, IncidentActionCode::StandDown, IncidentActionCode::Resume];
    let ways = ends.into_iter().filter(|code| has(*code)).count();
    assert_eq!(ways, usize::from(!goes_on), "the shift goes on in one way: {document}");
    if document["incident"]["home_still_suitable"] == json!(false) {
        let leaves = matches!(response.advisor, AdvisorCourse::AttendSite | AdvisorCourse::StandDown);
        assert!(leaves, "calls in a home unfit for them: {document}");
    }
}

/// From the best to the worst.
fn rank(course: AdvisorCourse) -> usize {
    let ranks = ["continue", "on_backup", "wait", "attend_site", "stand_down"];
    ranks.iter().position(|known| *known == course.as_str()).unwrap()
}

/// A journey of unknown length that is required is set out on; known to be too long, it is not. Nothing else of a plan makes
/// an answer worse by coming to be known.
#[test]
fn knowing_more_of_a_plan_never_makes_an_answer_worse() {
    let worse_by_a_journey = AtomicUsize::new(0);
    // Whether the line and the diversion are agreed makes gaps, and never the answer.
    let of_every_kind: Vec<_> = of_every_kind()
        .into_iter()
        .filter(|(path, _)| !path.ends_with("notify_line") && !path.ends_with("diversion_agreed"))
        .collect();
    for kind in KINDS {
        let facts = [of_the_kind(kind), of_every_kind.clone()].concat();
        for_each(&product(&facts), |choices| {
            let before = rank(Question::of(kind, choices).answer().advisor);
            for (place, (path, values)) in facts.iter().enumerate().filter(|(_, (path, _))| path.starts_with("case.")) {
                let known = values.iter().filter(|value| choices[place].1.is_null() && !value.is_null());
                for value in known {
                    let mut choices = choices.clone();
                    choices[place].1 = value.clone();
                    let question = Question::of(kind, &choices);
                    let is_journey = path.ends_with("site_travel_minutes")
                        && question.document["policy"]["incidents"]["site_attendance"] == "required";
                    if rank(question.answer().advisor) > before {
                        assert!(is_journey, "worse by {path}: {}", question.document);
                        worse_by_a_journey.fetch_add(1, Ordering::Relaxed);
                    }
                }
            }
        });
    }
    assert!(worse_by_a_journey.into_inner() > 0, "the exception no longer occurs");
}

/// People of every sort: eligible, not eligible or incomplete, with every sort of backup connection.
fn people(policy: &Value) -> Vec<Value> {
    let mut people = Vec::new();
    for verdict in ["eligible", "not_eligible", "incomplete"] {
        for (kind, mbps) in
            [("mobile", json!(10)), ("second_line", json!(9.999)), ("mobile", Value::Null), ("none", json!(50))]
        {
            let mut person = good_case(policy, ON, &format!("p-{}", people.len()), "health_advisor");
            match verdict {
                "not_eligible" => set(&mut person, "home.quiet", json!(false)),
                "incomplete" => set(&mut person, "home.quiet", Value::Null),
                _ => {}
            }
            set(&mut person, "advisor.incident_plan.backup_connection", json!(kind));
            set(&mut person, "advisor.incident_plan.backup_connection_mbps", mbps);
            assert_eq!(decide(&case(&person), &self::policy(policy), day(ON)).verdict.as_str(), verdict);
            people.push(person);
        }
    }
    people
}

fn entries(people: &[Value]) -> Vec<Value> {
    let mut entries = Vec::new();
    for person in people {
        for choices in
            product(&[("rostered", vec![json!("home"), json!("site")]), ("can_travel", flags()), ("affected", flags())])
        {
            let mut entry = json!({"case": person});
            for (key, value) in choices {
                entry[key] = value;
            }
            let id = format!("{}-{}", entry["case"]["advisor"]["id"].as_str().unwrap(), entries.len());
            set(&mut entry, "case.advisor.id", json!(id));
            entries.push(entry);
        }
    }
    entries
}

fn plan(disruption: &Value, roster: &Value, rules: &Value) -> Plan {
    let event = Disruption::from_json(&disruption.to_string()).unwrap();
    let people = Roster::from_json(&roster.to_string()).unwrap_or_else(|error| panic!("{error}"));
    let plan = plan_disruption(&event, &people, &policy(rules));
    heads_add_up(&plan, &people, &policy(rules));
    plan
}

/// Everybody is somewhere once, nobody is at home who is not eligible, and the counts are those of the placements.
fn heads_add_up(plan: &Plan, roster: &Roster, policy: &Policy) {
    assert_eq!(plan.placements.len(), roster.entries().len());
    let count = |place: Place| plan.placements.iter().filter(|placed| placed.to == place).count();
    let places = &plan.heads.by_place;
    let counts = [places.home, places.home_on_backup, places.site, places.unavailable];
    for (place, counted) in Place::ALL.iter().zip(counts) {
        assert_eq!(count(*place), usize::try_from(counted).unwrap());
    }
    assert_eq!(plan.heads.after, counts[..3].iter().sum::<u32>());
    assert_eq!(plan.shortfall, plan.heads.required.saturating_sub(plan.heads.after));
    for (placed, entry) in plan.placements.iter().zip(roster.entries()) {
        assert_eq!(placed.id, entry.case.id());
        let is_at_home = matches!(placed.to, Place::Home | Place::HomeOnBackup);
        let verdict = decide(&entry.case, policy, day(ON)).verdict.as_str();
        assert!(!is_at_home || verdict == "eligible", "{} is at home", placed.id);
    }
    let is_unavailable =
        |id: &String| plan.placements.iter().any(|placed| placed.id == *id && placed.to == Place::Unavailable);
    assert!(plan.could_be_freed.iter().all(|freed| is_unavailable(&freed.id)));
}

fn disruptions() -> Vec<(Value, Value)> {
    let mut all = Vec::new();
    for kind in ["centre_closed", "travel_disrupted", "infrastructure_failure", "network_disruption"] {
        for attendance in ["required", "where_possible", "not_expected"] {
            for least in [Value::Null, json!(10)] {
                let disruption = json!({"kind": kind, "on": ON, "required_heads": 150});
                let rules = json!({"name": "Ours", "guidance": "PRN00732", "min_download_mbps": least,
                    "incidents": {"site_attendance": attendance}});
                all.push((disruption, rules));
            }
        }
    }
    all
}

#[test]
fn every_disruption_is_planned_as_the_naive_reading_plans_it() {
    let placed = AtomicUsize::new(0);
    for_each(&disruptions(), |(disruption, rules)| {
        let roster = json!(entries(&people(rules)));
        let found = plan(disruption, &roster, rules);
        placed.fetch_add(found.placements.len(), Ordering::Relaxed);
        let mut found = serde_json::to_value(found).unwrap();
        for action in found["actions"].as_array_mut().unwrap() {
            action.as_object_mut().unwrap().retain(|key, _| ["code", "ids"].contains(&key.as_str()));
        }
        assert_eq!(found, naive::disruptions::plan_disruption(disruption, &roster, rules), "{disruption} {rules}");
    });
    assert_eq!(placed.into_inner(), 24 * 12 * 18);
}

/// Whether knowing more of one entry costs a plan somebody.
fn costs_somebody(disruption: &Value, rules: &Value, before: &Value, after: &Value) -> bool {
    let heads = |entry: &Value| plan(disruption, &json!([entry]), rules).heads.after;
    heads(after) < heads(before)
}

/// One who is rostered at home, is not eligible and can travel goes to the contact centre where the home is inside the
/// disturbed network, or may be; known to lie outside, it is where they stay, and cannot work: so the table has it.
/// Nothing else costs a plan somebody by coming to be known.
#[test]
fn knowing_more_never_costs_a_plan_anybody() {
    let by_affected = AtomicUsize::new(0);
    for_each(&disruptions(), |(disruption, rules)| {
        for entry in entries(&people(rules)) {
            for (path, known) in unknown_of(&entry) {
                let mut after = entry.clone();
                set(&mut after, path, known);
                if costs_somebody(disruption, rules, &entry, &after) {
                    let stays = path == "affected" && entry["rostered"] == "home" && entry["can_travel"] == true;
                    assert!(stays, "worse by {path}: {disruption} {rules} {after}");
                    by_affected.fetch_add(1, Ordering::Relaxed);
                }
            }
        }
    });
    assert!(by_affected.into_inner() > 0, "the exception no longer occurs");
}

/// What is not known of an entry, with every value it could turn out to have.
fn unknown_of(entry: &Value) -> Vec<(&'static str, Value)> {
    let plan = &entry["case"]["advisor"]["incident_plan"];
    let mut found = Vec::new();
    for (path, is_unknown, values) in [
        ("can_travel", entry["can_travel"].is_null(), vec![json!(false), json!(true)]),
        ("affected", entry["affected"].is_null(), vec![json!(false), json!(true)]),
        ("case.home.quiet", entry["case"]["home"]["quiet"].is_null(), vec![json!(false), json!(true)]),
        (
            "case.advisor.incident_plan.backup_connection_mbps",
            plan["backup_connection_mbps"].is_null(),
            vec![json!(0), json!(10)],
        ),
    ] {
        found.extend(values.into_iter().filter(|_| is_unknown).map(|value| (path, value)));
    }
    found
}

/// The same over invented rosters: one missing fact of one case, whichever it is, filled in.
#[test]
fn filling_in_a_case_never_costs_a_plan_anybody() {
    for_each(&seeds(1_500), |seed| {
        let mut rng = Rng::new(*seed);
        let (disruption, roster, rules) = naive::disruptions::random_disruption(&mut rng);
        for entry in roster.as_array().unwrap() {
            let sparse: Case = case(&entry["case"]);
            let paths: Vec<&str> = homeworking::needed(&policy(&rules), sparse.draft().advisor.role.unwrap(), false)
                .into_iter()
                .map(homeworking::model::Fact::path)
                .filter(|path| naive::documents::at(&entry["case"], path).is_null())
                .filter(|path| !MEANT_BY_ABSENCE.contains(path))
                .collect();
            let Some(path) = (!paths.is_empty()).then(|| rng.pick(&paths)) else { continue };
            let values: Vec<Value> = support::edges::edges(path, &rules, disruption["on"].as_str().unwrap())
                .into_iter()
                .filter(|v| !v.is_null())
                .collect();
            for value in values {
                let mut after = entry.clone();
                set(&mut after["case"], path, value);
                let heads = |entry: &Value| {
                    let event = Disruption::from_json(&disruption.to_string()).unwrap();
                    let people = Roster::from_json(&json!([entry]).to_string()).unwrap();
                    plan_disruption(&event, &people, &policy(&rules)).heads.after
                };
                assert!(heads(&after) >= heads(entry), "seed {seed}: worse by {path}\n{disruption}\n{after}\n{rules}");
            }
        }
    });
}

/// Facts whose absence says something, so that giving them takes something back.
const MEANT_BY_ABSENCE: [&str; 5] = [
    "advisor.last_practised",
    "advisor.homeworking_since",
    "advisor.withdrawn_since",
    "advisor.audit.tier_since",
    "connection.contract_ends",
];
