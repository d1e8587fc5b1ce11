//! What a policy sets, with the defaults for what it leaves out.

use super::catalogue::RULES;
use super::documents::{texts, thousandths};
use serde_json::{Value, json};

fn default_of(name: &str) -> Value {
    match name {
        "preset" => json!("baseline"),
        "devices" => json!("provider_only"),
        "notes" => json!("no_paper"),
        "paper_disposal" => json!(["shredder", "agreement"]),
        "assurance" => json!(["signed_agreement", "confirmation", "photographs", "physical_inspection"]),
        "assurance_count" => json!(1),
        "assurance_review_months" => json!(12),
        "required_equipment" => {
            json!(["desk", "adjustable_chair", "monitor", "mouse", "keyboard", "cables", "headset"])
        }
        "min_memory_gb" => json!(8),
        "contract_notice_days" => json!(0),
        "max_break_months" => json!(36),
        "data_security_review_months" => json!(12),
        "min_processor_ghz"
        | "min_processor_cores"
        | "min_storage_gb"
        | "min_download_mbps"
        | "min_upload_mbps"
        | "max_latency_ms"
        | "min_contract_download_mbps"
        | "min_contract_upload_mbps"
        | "min_attendance_percent"
        | "min_productivity_percent"
        | "min_months_in_post"
        | "min_shifts_completed"
        | "dse_review_months"
        | "patch_review_months"
        | "safety_review_months"
        | "speed_test_review_months"
        | "information_governance_review_months"
        | "agreement_review_months"
        | "performance_review_months"
        | "risk_assessment_review_months"
        | "check_in_review_months"
        | "shared_use_review_months"
        | "incident_risk_review_months" => Value::Null,
        _ => panic!("no such setting: {name}"),
    }
}

/// The setting as given, null included, else its default.
pub fn setting(policy: &Value, name: &str) -> Value {
    match policy.get(name) {
        Some(given) => given.clone(),
        None => default_of(name),
    }
}

pub fn choice(policy: &Value, name: &str) -> String {
    setting(policy, name).as_str().expect("a text").to_string()
}

pub fn list(policy: &Value, name: &str) -> Vec<String> {
    texts(&setting(policy, name)).expect("a list")
}

/// A figure in thousandths, or none where nothing is set.
pub fn figure(policy: &Value, name: &str) -> Option<i64> {
    match policy.get(name) {
        Some(given) => thousandths(given),
        None => thousandths(&default_of(name)),
    }
}

/// A whole number, or none where nothing is set.
pub fn whole(policy: &Value, name: &str) -> Option<u32> {
    figure(policy, name).map(|figure| u32::try_from(figure / 1000).expect("a whole number"))
}

/// Every count of months that this policy adds to some date.
pub fn month_counts(policy: &Value) -> Vec<u32> {
    let mut counts = Vec::new();
    for name in [
        "assurance_review_months",
        "max_break_months",
        "min_months_in_post",
        "dse_review_months",
        "patch_review_months",
        "safety_review_months",
        "speed_test_review_months",
        "data_security_review_months",
        "information_governance_review_months",
        "agreement_review_months",
        "performance_review_months",
        "risk_assessment_review_months",
        "check_in_review_months",
        "shared_use_review_months",
        "incident_risk_review_months",
    ] {
        if let Some(months) = whole(policy, name) {
            counts.push(months);
        }
    }
    counts.sort_unstable();
    counts.dedup();
    counts
}

/// `enforce`, `advise` or `ignore`: as the policy says for this rule, else as
/// its preset does.
pub fn enforcement(policy: &Value, rule: &str) -> &'static str {
    if let Some(said) = policy.get("enforcement").and_then(|all| all.get(rule)) {
        match said.as_str() {
            Some("enforce") => return "enforce",
            Some("advise") => return "advise",
            Some("ignore") => return "ignore",
            _ => panic!("no such enforcement"),
        }
    }
    let (_, force, mark) = RULES.into_iter().find(|(code, _, _)| *code == rule).expect("a rule of the catalogue");
    let preset = choice(policy, "preset");
    match (preset.as_str(), force, mark) {
        ("full", _, _) => "enforce",
        (_, "licence" | "must", _) => "enforce",
        (_, "should", _) => "advise",
        ("baseline", "local", _) => "ignore",
        ("person_specification", "local", "E") => "enforce",
        ("person_specification", "local", "C") => "advise",
        _ => panic!("no such preset"),
    }
}
