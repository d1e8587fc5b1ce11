//! Prose and canonical bytes, read by a person.

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

use std::collections::BTreeSet;
use std::fmt::Write;

use homeworking::model::{Role, Status};
use homeworking::{Case, Policy, Rule, assess, catalogue, checklist};
use protocol::Session;
use serde_json::Value;

/// Every status is among the findings of this one, and a date of change.
const CASE: &str = r#"{
    "advisor": {
        "id": "a-17", "role": "health_advisor", "arrangement": "hybrid", "in_post_since": "2026-07-01",
        "homeworking_since": "2026-09-01", "fitness_sign_off_needed": false,
        "audit": {"tier": "tier_2", "audits_due": 4, "audits_done_home": 1, "audits_done_site": 1},
        "training": {"data_security": "2026-02-28", "core_module_2": "2026-12-24", "initial_training": true},
        "performance": {"attendance_percent": 94.9995}
    },
    "home": {"not_overheard": true, "free_of_interruptions": false, "shared_housing": true, "shared_use_review": true,
             "assurance": [{"kind": "photographs", "on": "2026-06-30"}]},
    "workstation": {"equipment": ["desk", "monitor", "mouse", "keyboard", "headset"], "supplied_by": "advisor"},
    "device": {"owner": "advisor", "memory_gb": 4, "processor_ghz": 2.25},
    "connection": {"peak_download_mbps": 10, "latency_ms": 61.5, "contract_ends": "2026-12-31"},
    "waivers": [{"rule": "connection.speed", "approved_by": "duty manager", "reason": "fibre is being laid",
                 "from": "2026-11-01", "through": "2026-12-15"}]
}"#;

const POLICY: &str = r#"{
    "name": "Snapshots", "guidance": "PRN00732", "preset": "person_specification", "min_attendance_percent": 95,
    "min_processor_ghz": 2.4, "min_processor_cores": 2, "min_download_mbps": 12.5, "max_latency_ms": 60,
    "min_months_in_post": 6, "shared_use_review_months": 6, "assurance_count": 2, "devices": "bring_your_own"
}"#;

fn decision() -> homeworking::model::Decision {
    let (case, policy) = (Case::from_json(CASE).unwrap(), Policy::from_json(POLICY).unwrap());
    assess(&case, &policy, "2026-12-01".parse().unwrap())
}

#[test]
fn a_decision_explains_itself() {
    let mut text = String::new();
    let decision = decision();
    let change = decision.changes_on.map(|day| day.to_string());
    writeln!(text, "{} on {}, changes on {change:?} to {:?}", decision.verdict, decision.on, decision.changes_to)
        .unwrap();
    for finding in &decision.findings {
        writeln!(text, "\n{} ({}, {}): {}", finding.rule, finding.force, finding.enforcement, finding.status).unwrap();
        writeln!(text, "  {}", finding.message).unwrap();
        if !finding.needs.is_empty() {
            writeln!(text, "  needs {:?}", finding.needs).unwrap();
        }
        if let Some(remedy) = &finding.remedy {
            writeln!(text, "  {}: {}", remedy.owner, remedy.action).unwrap();
            remedy.alternatives.iter().for_each(|way| writeln!(text, "    or {way}").unwrap());
        }
        if let Some(day) = finding.changes_on {
            writeln!(text, "  changes on {day}").unwrap();
        }
    }
    insta::assert_snapshot!(text);
}

#[test]
fn every_status_is_among_the_findings_of_the_snapshot() {
    let seen: BTreeSet<Status> = decision().findings.iter().map(|finding| finding.status).collect();
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), Status::ALL);
}

#[test]
fn canonical_json_is_stable_byte_for_byte() {
    insta::assert_snapshot!(decision().to_json());
}

#[test]
fn canonical_json_of_case_and_policy_has_every_key_in_order() {
    let (case, policy) = (Case::from_json(CASE).unwrap(), Policy::from_json(POLICY).unwrap());
    insta::assert_snapshot!(format!("{}\n\n{}", case.to_json(), policy.to_json()));
}

/// The first sentence that the vectors bring out of each rule in each status.
#[test]
fn every_rule_speaks_plain_english() {
    let mut text = String::new();
    let answers: Vec<Value> = fixtures::vectors()
        .unwrap()
        .iter()
        .filter(|vector| vector.kind == "assess")
        .map(|vector| serde_json::from_str(&Session::default().answer(&vector.request)).unwrap())
        .collect();
    for rule in catalogue() {
        writeln!(text, "{}", rule.rule).unwrap();
        for status in Status::ALL {
            let sentences = answers.iter().map(|answer| &answer["findings"][place_of(rule.rule)]);
            let said: BTreeSet<&str> = sentences
                .filter(|finding| finding["status"] == status.as_str())
                .map(|finding| finding["message"].as_str().unwrap())
                .collect();
            // The longest has the most figures in it.
            if let Some(sentence) = said.into_iter().max_by_key(|sentence| sentence.len()) {
                writeln!(text, "  {status}: {sentence}").unwrap();
            }
        }
        writeln!(text, "  {}: {}", rule.remedy_by, rule.remedy).unwrap();
    }
    insta::assert_snapshot!(text);
}

fn place_of(rule: Rule) -> usize {
    catalogue().iter().position(|entry| entry.rule == rule).unwrap()
}

#[test]
fn the_checklist_asks_with_the_provider_s_figures() {
    let policy = Policy::from_json(POLICY).unwrap();
    let items = checklist(&policy, Role::HealthAdvisor);
    let lines: Vec<String> = items
        .iter()
        .map(|item| {
            format!("{:<12} {:<8} {:<8} {}", item.area, item.force.as_str(), item.enforcement.as_str(), item.question)
        })
        .collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn errors_say_where_what_was_expected_and_what_to_do() {
    let case = r#"{"advisor": {"id": "", "role": "helth_advisor", "fitness_signed_off": "2026-02-30",
        "audit": {"audits_due": 1.5}, "performance": {"attendance_percent": 100.0004}},
        "home": {"qiuet": true, "assurance": [{"kind": "photograph"}], "light": "yes"}, "home": {},
        "waivers": [{"rule": "home.quiet", "approved_by": "x", "reason": "y", "from": "2026-02-01", "through": "2026-01-01"}]}"#;
    let policy = r#"{"guidance": "PRN00732", "enforcement": {"home.quiet": "ignore", "performance.attendance": "enforce"},
        "assurance": ["photographs"], "assurance_count": 2, "min_memory": 8, "required_equipment": [],
        "max_break_months": 37, "notes": "paper_with_disposal", "paper_disposal": ["agreement"]}"#;
    let errors = [Case::from_json(case).unwrap_err(), Policy::from_json(policy).unwrap_err()];
    let syntax = [Case::from_json("{\n  \"advisor\": }").unwrap_err(), Policy::from_toml("name = \n").unwrap_err()];
    let text: Vec<String> = errors.iter().chain(&syntax).map(ToString::to_string).collect();
    insta::assert_snapshot!(text.join("\n\n"));
}
