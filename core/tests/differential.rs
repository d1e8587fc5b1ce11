//! The library held against the naive reading, decision by decision.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    missing_docs,
    reason = "tests fail by panicking"
)]

mod naive;
mod support;

use std::collections::BTreeSet;
use std::sync::Mutex;

use homeworking::model::Decision;
use homeworking::{assess, decide, statuses};
use serde_json::{Value, json};
use support::{Question, for_each, is_usual_run, seeds};

const QUESTIONS: u64 = 100_000;

#[test]
fn both_readings_decide_alike() {
    let changes = Mutex::new(BTreeSet::new());
    for_each(&seeds(QUESTIONS), |seed| {
        let question = Question::new(*seed);
        let (case, policy, on) = question.values();
        let found: Value = serde_json::from_str(&assess(&case, &policy, on).to_json()).unwrap();
        let expected = naive::decide::assess(&question.case, &question.policy, &question.on);
        if let Some(difference) = difference(&without_texts(&found), &expected) {
            panic!("{difference}\n{question}");
        }
        changes.lock().unwrap().insert(format!("{} {}", found["verdict"], found["changes_to"]));
    });
    let changes = changes.into_inner().unwrap();
    if is_usual_run() {
        // Three verdicts, each of which stays or becomes one of the two others; but incomplete becomes eligible too rarely.
        assert!(changes.len() >= 8, "only these changes came up: {changes:?}");
    }
}

#[test]
fn short_answers_agree_with_the_long_one() {
    for_each(&seeds(QUESTIONS / 4), |seed| {
        let question = Question::new(*seed);
        let (case, policy, on) = question.values();
        let decision = assess(&case, &policy, on);

        let outcome = decide(&case, &policy, on);
        assert_eq!(outcome.verdict, decision.verdict, "{question}");
        assert_eq!(outcome.blocking, decision.blocking(), "{question}");
        assert_eq!(outcome.missing, decision.missing().rules, "{question}");

        let short: Vec<_> = statuses(&case, &policy, on)
            .into_iter()
            .map(|entry| (entry.rule, entry.status, entry.enforcement, entry.changes_on))
            .collect();
        let long: Vec<_> = decision
            .findings
            .iter()
            .map(|finding| (finding.rule, finding.status, finding.enforcement, finding.changes_on))
            .collect();
        assert_eq!(short, long, "{question}");
        assert_eq!(union_of_needs(&decision), decision.missing().needs, "{question}");
    });
}

/// The needs of the enforced rules that are unknown, in the order of the case.
fn union_of_needs(decision: &Decision) -> Vec<homeworking::model::Fact> {
    let missing = decision.missing().rules;
    let needs =
        decision.findings.iter().filter(|finding| missing.contains(&finding.rule)).flat_map(|f| f.needs.clone());
    needs.collect::<BTreeSet<_>>().into_iter().collect()
}

/// What the naive reading knows of a decision.
fn without_texts(decision: &Value) -> Value {
    let mut plain = kept(decision, &["verdict", "on", "changes_on", "changes_to"]);
    plain["findings"] = decision["findings"].as_array().unwrap().iter().map(finding_without_texts).collect();
    plain
}

fn finding_without_texts(finding: &Value) -> Value {
    let mut plain = kept(finding, &["rule", "status", "enforcement", "force", "needs", "changes_on"]);
    let remedy = &finding["remedy"];
    plain["remedy"] = if remedy.is_null() { Value::Null } else { kept(remedy, &["owner"]) };
    plain
}

fn kept(object: &Value, keys: &[&str]) -> Value {
    keys.iter().map(|key| ((*key).to_owned(), object[key].clone())).collect::<serde_json::Map<_, _>>().into()
}

/// The first thing in which two decisions differ, in words.
fn difference(found: &Value, expected: &Value) -> Option<String> {
    if found == expected {
        return None;
    }
    let pair = |found: &Value, expected: &Value| format!("the library: {found}\nthe naive reading: {expected}");
    let findings = |decision: &Value| decision["findings"].as_array().unwrap().clone();
    let (ours, theirs) = (findings(found), findings(expected));
    if let Some((found, expected)) = ours.iter().zip(&theirs).find(|(found, expected)| found != expected) {
        return Some(pair(found, expected));
    }
    let head =
        |decision: &Value| json!([decision["verdict"], decision["on"], decision["changes_on"], decision["changes_to"]]);
    Some(format!("{} and {} findings\n{}", ours.len(), theirs.len(), pair(&head(found), &head(expected))))
}
