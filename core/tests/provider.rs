//! The fictional provider: each of its advisors against what a person expects.

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

use homeworking::model::Day;
use homeworking::{Case, Policy, assess};
use serde::Deserialize;
use serde_json::{Value, value::RawValue};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    on: String,
    advisors: BTreeMap<String, Value>,
    counts: BTreeMap<String, usize>,
}

fn read(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/provider").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn cases() -> Vec<Case> {
    let text = read("workforce.json");
    let records: Vec<&RawValue> = serde_json::from_str(&text).unwrap();
    records.into_iter().map(|record| Case::from_json(record.get()).unwrap()).collect()
}

#[test]
fn every_advisor_is_decided_as_a_person_expects() {
    let mut expected: Expected = serde_json::from_str(&read("expected.json")).unwrap();
    let policy = Policy::from_toml(&read("policy.toml")).unwrap();
    let on: Day = expected.on.parse().unwrap();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for case in cases() {
        let decision = assess(&case, &policy, on);
        let found = serde_json::json!({
            "verdict": decision.verdict,
            "blocking": decision.blocking(),
            "missing": decision.missing().rules,
            "changes_on": decision.changes_on,
            "changes_to": decision.changes_to,
        });
        assert_eq!(expected.advisors.remove(case.id()), Some(found), "{}", case.id());
        *counts.entry(decision.verdict.to_string()).or_default() += 1;
    }
    assert!(expected.advisors.is_empty(), "not among the cases: {:?}", expected.advisors.keys());
    assert_eq!(counts, expected.counts);
}

#[test]
fn no_message_tells_who_it_is_about() {
    let policy = Policy::from_toml(&read("policy.toml")).unwrap();
    for case in cases() {
        let decision = assess(&case, &policy, "2026-12-01".parse().unwrap()).to_json();
        assert!(!decision.contains(case.id()), "{}", case.id());
        for waiver in &case.draft().waivers {
            assert!(!decision.contains(waiver.reason.as_deref().unwrap()), "{}", case.id());
            assert!(!decision.contains(waiver.approved_by.as_deref().unwrap()), "{}", case.id());
        }
        assert!(!format!("{case:?}").contains(case.id()));
    }
}
