//! Every vector of the fixtures, against what a person expects of it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests fail by panicking"
)]

mod fixtures;
#[path = "../examples/protocol/mod.rs"]
mod protocol;

use std::collections::{BTreeMap, BTreeSet};

use fixtures::{Vector, vectors};
use homeworking::model::Decision;
use homeworking::{Rule, catalogue, sections};
use protocol::Session;
use serde_json::{Map, Value, json};

#[test]
fn every_vector_is_answered_as_a_person_expects() {
    let vectors = vectors().unwrap();
    let wrong: Vec<String> = vectors.iter().flat_map(differences).collect();
    println!("{} vectors", vectors.len());
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
    assert!(vectors.len() >= 2738, "vectors have been lost: {} are left", vectors.len());
}

fn differences(vector: &Vector) -> Vec<String> {
    let answer: Value = serde_json::from_str(&Session::default().answer(&vector.request)).unwrap();
    let found = match vector.kind.as_str() {
        "assess" => of_decision(&vector.expect, &answer),
        "check" => json!({"errors": of_errors(&answer)}),
        _ if vector.expect.contains_key("errors") => json!({"errors": of_errors(&answer)}),
        _ => answer,
    };
    let differs = |(key, expected): (&String, &Value)| {
        let found = alike(expected, &found[key]);
        (found != *expected).then(|| format!("{}: {key}: expected {expected}, found {found}", vector.name))
    };
    assert!(!vector.expect.is_empty(), "{}: nothing is expected", vector.name);
    vector.expect.iter().filter_map(differs).collect()
}

/// What of a value found a person speaks of: of objects the keys expected, of lists all items. A vector may say of items
/// which rule, person, shift or area they are of, and of alternatives how many there are.
fn alike(expected: &Value, found: &Value) -> Value {
    match (expected, found) {
        (Value::Object(wanted), Value::Array(items)) => {
            let is_of = |item: &Value, name: &String| NAMED_BY.iter().any(|key| item[key] == **name);
            let of = |name: &String| items.iter().find(|item| is_of(item, name)).unwrap_or(&Value::Null);
            wanted.iter().map(|(code, keys)| (code.clone(), alike(keys, of(code)))).collect()
        }
        (Value::Object(wanted), Value::Object(_)) => {
            wanted.iter().map(|(key, value)| (key.clone(), alike(value, inside(found, key)))).collect()
        }
        (Value::Number(_), Value::Array(items)) => json!(items.len()),
        (Value::Array(wanted), Value::Array(items)) if wanted.len() == items.len() => {
            wanted.iter().zip(items).map(|(wanted, item)| alike(wanted, item)).collect()
        }
        _ => found.clone(),
    }
}

/// What the items of lists are named by.
const NAMED_BY: [&str; 5] = ["rule", "code", "id", "shift_id", "area"];

/// A field; what a segment has in its decision counts as its own.
fn inside<'a>(found: &'a Value, key: &str) -> &'a Value {
    found.get(key).unwrap_or(&found["decision"][key])
}

/// What of a decision a vector speaks of.
fn of_decision(expect: &Map<String, Value>, decision: &Value) -> Value {
    let rules = |status: &str| -> Vec<&Value> {
        let findings = decision["findings"].as_array().unwrap().iter();
        let counts = |finding: &&Value| finding["enforcement"] == "enforce" && finding["status"] == status;
        findings.filter(counts).map(|finding| &finding["rule"]).collect()
    };
    let findings: Map<String, Value> =
        expect.get("findings").and_then(Value::as_object).map_or_else(Map::new, |wanted| {
            wanted.iter().map(|(code, keys)| (code.clone(), of_finding(keys, finding(decision, code)))).collect()
        });
    json!({
        "verdict": decision["verdict"],
        "changes_on": decision["changes_on"],
        "changes_to": decision["changes_to"],
        "blocking": rules("not_met"),
        "missing": rules("unknown"),
        "findings": findings,
    })
}

fn finding<'a>(decision: &'a Value, code: &str) -> &'a Value {
    let findings = decision["findings"].as_array().unwrap_or_else(|| panic!("no decision: {decision}"));
    findings.iter().find(|finding| finding["rule"] == code).unwrap_or_else(|| panic!("no finding of {code}"))
}

fn of_finding(keys: &Value, finding: &Value) -> Value {
    let value = |key: &str| match key {
        "status" | "enforcement" | "changes_on" | "needs" => finding[key].clone(),
        "owner" => finding["remedy"]["owner"].clone(),
        "alternatives" => json!(finding["remedy"]["alternatives"].as_array().map_or(0, Vec::len)),
        _ => panic!("`{key}` is not checked"),
    };
    keys.as_object().unwrap().keys().map(|key| (key.clone(), value(key))).collect()
}

fn of_errors(answer: &Value) -> Vec<Value> {
    // An answer that is no refusal has no errors, and differs from what is expected.
    let errors = answer["errors"].as_array().cloned().unwrap_or_default();
    errors.iter().map(|error| json!({"path": error["path"], "code": error["code"]})).collect()
}

#[test]
fn every_decision_reads_back_as_it_was_kept() {
    let mut read = 0;
    for vector in vectors().unwrap().iter().filter(|vector| vector.kind == "assess") {
        let answer = Session::default().answer(&vector.request);
        let decision = Decision::from_json(&answer).unwrap_or_else(|error| panic!("{}: {error}", vector.name));
        assert_eq!(decision.to_json(), answer, "{}", vector.name);
        let spoilt = answer.replacen("\"findings\"", "\"findngs\"", 1);
        assert!(Decision::from_json(&spoilt).is_err(), "{}", vector.name);
        read += 1;
    }
    assert!(read > 1_000, "only {read} decisions were read");
}

#[test]
fn names_are_unique_and_sections_are_those_of_the_guidance() {
    let mut names = BTreeSet::new();
    for vector in vectors().unwrap() {
        assert!(names.insert(vector.name.clone()), "{}: twice", vector.name);
        if let Some(section) = vector.section {
            assert!(sections().iter().any(|known| known.heading() == section), "{}: {section}", vector.name);
        }
    }
}

/// What each rule was seen as: not every rule can be everything.
#[test]
fn every_rule_is_shown_in_every_status_that_it_can_have() {
    let mut seen: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for vector in vectors().unwrap().iter().filter(|vector| vector.kind == "assess") {
        let findings = vector.expect.get("findings").and_then(Value::as_object);
        for (code, finding) in findings.into_iter().flatten() {
            let status = finding["status"].as_str().unwrap().to_owned();
            seen.entry(code.clone()).or_default().insert(status);
        }
    }
    for rule in catalogue() {
        let shown = seen.remove(rule.rule.code()).unwrap_or_default();
        let expected = possible_statuses(rule.rule, &rule.otherwise);
        assert!(expected.iter().all(|status| shown.contains(*status)), "{}: only shown as {shown:?}", rule.rule);
    }
}

fn possible_statuses(rule: Rule, otherwise: &str) -> Vec<&'static str> {
    let mut statuses = vec!["met", "not_met"];
    // The day of withdrawal has no unknown: absent says that there is none.
    if rule != Rule::NotWithdrawn {
        statuses.push("unknown");
    }
    let rests_on_figure =
        [Rule::Attendance, Rule::ProductivityStandard, Rule::MonthsInPost, Rule::ShiftsCompleted].contains(&rule);
    if !otherwise.is_empty() || rests_on_figure {
        statuses.push("not_applicable");
    }
    if !rule.force().is_floor() {
        statuses.push("waived");
    }
    statuses
}
