//! The fictional provider's week: every shift and every event against what a person expects.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests fail by panicking"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use homeworking::model::RosterEntry;
use homeworking::{
    Case, Disruption, Incident, Policy, Roster, Shift, assess_rota, assess_shift, plan_disruption, respond_to_incident,
};
use serde_json::{Value, json};

fn read(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/provider").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn list(name: &str) -> Vec<Value> {
    serde_json::from_str(&read(name)).unwrap()
}

struct Week {
    policy: Policy,
    cases: Vec<Case>,
    shifts: Vec<Shift>,
    events: Vec<Value>,
    expected: Value,
}

fn week() -> Week {
    Week {
        policy: Policy::from_toml(&read("policy.toml")).unwrap(),
        cases: list("workforce.json").iter().map(|case| Case::from_json(&case.to_string()).unwrap()).collect(),
        shifts: list("week/shifts.json").iter().map(|shift| Shift::from_json(&shift.to_string()).unwrap()).collect(),
        events: list("week/events.json"),
        expected: serde_json::from_str(&read("week/expected.json")).unwrap(),
    }
}

impl Week {
    fn case(&self, id: &Value) -> &Case {
        self.cases.iter().find(|case| id == case.id()).unwrap_or_else(|| panic!("no case of {id}"))
    }

    fn roster(&self, event: &Value) -> Roster {
        let entry = |person: &Value| RosterEntry {
            case: self.case(&person["id"]).clone(),
            rostered: person["rostered"].as_str().unwrap().parse().unwrap(),
            can_travel: person["can_travel"].as_bool(),
            affected: person["affected"].as_bool(),
        };
        Roster::new(event["roster"].as_array().unwrap().iter().map(entry).collect()).unwrap()
    }
}

/// Of each item of a list, some keys.
fn only(list: &Value, keys: &[&str]) -> Value {
    let kept = |item: &Value| -> Value { keys.iter().map(|key| ((*key).to_owned(), item[key].clone())).collect() };
    list.as_array().unwrap().iter().map(kept).collect()
}

#[test]
fn every_shift_is_worked_where_a_person_expects() {
    let week = week();
    let mut expected: BTreeMap<String, Value> = serde_json::from_value(week.expected["rota"].clone()).unwrap();
    let rota = assess_rota(&week.cases, &week.policy, &week.shifts).unwrap();
    assert!((290..=310).contains(&rota.len()), "{} shifts", rota.len());
    for (line, shift) in rota.iter().zip(&week.shifts) {
        let found = json!({"location": line.location, "because": line.because});
        assert_eq!(expected.remove(&line.shift_id), Some(found), "{}", line.shift_id);
        let decision = assess_shift(week.case(&json!(shift.advisor_id())), &week.policy, shift).unwrap();
        assert_eq!(decision.because, line.because, "{}", line.shift_id);
    }
    assert!(expected.is_empty(), "no such shifts: {:?}", expected.keys());
}

#[test]
fn every_event_is_answered_as_a_person_expects() {
    let week = week();
    let expected = week.expected["events"].as_array().unwrap();
    assert_eq!(expected.len(), week.events.len());
    let mut kinds = BTreeMap::new();
    for (event, expected) in week.events.iter().zip(expected) {
        let name = event["name"].as_str().unwrap();
        let (kind, found) = if event.get("incident").is_some() {
            ("incident", incident(&week, event))
        } else {
            ("disruption", disruption(&week, event))
        };
        assert_eq!(&found, expected, "{name}");
        *kinds.entry(kind).or_insert(0) += 1;
    }
    assert_eq!(kinds, BTreeMap::from([("disruption", 3), ("incident", 6)]));
}

fn incident(week: &Week, event: &Value) -> Value {
    let incident = Incident::from_json(&event["incident"].to_string()).unwrap();
    let response = respond_to_incident(week.case(&event["advisor_id"]), &week.policy, &incident);
    let mut found = serde_json::to_value(response).unwrap();
    found["actions"] = only(&found["actions"], &["code", "owner", "when"]);
    found
}

fn disruption(week: &Week, event: &Value) -> Value {
    let disruption = Disruption::from_json(&event["disruption"].to_string()).unwrap();
    let mut plan = serde_json::to_value(plan_disruption(&disruption, &week.roster(event), &week.policy)).unwrap();
    plan["actions"] = only(&plan["actions"], &["code", "ids"]);
    let placements = plan["placements"].as_array().unwrap().iter();
    plan["placements"] = placements
        .map(|placed| {
            (placed["id"].as_str().unwrap().to_owned(), json!({"to": placed["to"], "because": placed["because"]}))
        })
        .collect();
    plan
}
