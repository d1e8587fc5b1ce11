//! The policies that rules are tried under, and the days.

use homeworking::Policy;
use serde_json::{Value, json};

use crate::naive::cases::DISPOSALS;
use crate::support::policy;

/// An ordinary day, one whose last months are of all lengths, a leap day and the day before one that is missing, and
/// the first and the last day there are.
pub(crate) const DAYS: [&str; 6] = ["2026-12-01", "2025-03-31", "2024-02-29", "2025-02-28", "1900-01-01", "2200-12-31"];

/// A policy, and the days on which it is tried.
pub(crate) struct Setup {
    pub(crate) name: &'static str,
    pub(crate) document: Value,
    pub(crate) policy: Policy,
    pub(crate) days: &'static [&'static str],
}

impl Setup {
    pub(crate) fn new(name: &'static str, settings: &Value, days: &'static [&'static str]) -> Setup {
        let mut document = json!({ "name": name, "guidance": "PRN00732" });
        for (setting, value) in settings.as_object().unwrap() {
            document[setting] = value.clone();
        }
        let policy = policy(&document);
        Setup { name, document, policy, days }
    }
}

pub(crate) fn setups() -> Vec<Setup> {
    let few = &DAYS[..1];
    let mut setups = vec![
        Setup::new("baseline", &json!({}), &DAYS),
        Setup::new("person specification", &json!({ "preset": "person_specification" }), few),
        Setup::new("full", &json!({ "preset": "full" }), few),
        Setup::new("every figure", &every_figure(), &DAYS),
        Setup::new("no figure", &no_figure(), few),
        Setup::new("figures at their least", &least_figures(), few),
        Setup::new("figures at their most", &most_figures(), few),
        Setup::new("intervals of a month", &intervals(1), &DAYS),
        Setup::new("intervals of a year", &intervals(12), &DAYS),
        Setup::new("intervals of ten years", &intervals(120), few),
        Setup::new("bring your own", &json!({ "devices": "bring_your_own" }), few),
        Setup::new("cores alone", &json!({ "min_processor_cores": 4 }), few),
        Setup::new("clock speed alone", &json!({ "min_processor_ghz": 2.4 }), few),
        Setup::new("download alone", &json!({ "min_download_mbps": 10, "min_contract_download_mbps": 30 }), few),
        Setup::new("upload alone", &json!({ "min_upload_mbps": 0.999, "min_contract_upload_mbps": 8 }), few),
        Setup::new("latency alone", &json!({ "max_latency_ms": 20.5 }), few),
        Setup::new("three assurances of three", &json!({ "assurance_count": 3, "assurance": THREE_KINDS }), &DAYS[..4]),
        Setup::new("two assurances of four", &json!({ "assurance_count": 2, "assurance_review_months": 6 }), few),
        Setup::new("other equipment", &json!({ "required_equipment": ["desk", "webcam", "shredder"] }), few),
    ];
    for disposal in DISPOSALS {
        let settings = json!({ "notes": "paper_with_disposal", "paper_disposal": disposal });
        setups.push(Setup::new("paper", &settings, few));
    }
    setups
}

const THREE_KINDS: [&str; 3] = ["photographs", "confirmation", "physical_inspection"];

pub(crate) fn every_figure() -> Value {
    json!({
        "min_memory_gb": 15.999, "min_processor_ghz": 2.4, "min_processor_cores": 4, "min_storage_gb": 256.5,
        "min_download_mbps": 24.001, "min_upload_mbps": 5, "max_latency_ms": 100,
        "min_contract_download_mbps": 67.25, "min_contract_upload_mbps": 19.9, "contract_notice_days": 31,
        "min_attendance_percent": 95.5, "min_productivity_percent": 99.999, "min_months_in_post": 6,
        "min_shifts_completed": 20, "max_break_months": 12,
    })
}

fn no_figure() -> Value {
    json!({ "min_memory_gb": null, "data_security_review_months": null })
}

fn least_figures() -> Value {
    json!({
        "min_memory_gb": 0, "min_processor_ghz": 0, "min_processor_cores": 1, "min_storage_gb": 0, "min_download_mbps": 0,
        "min_upload_mbps": 0, "max_latency_ms": 0, "min_contract_download_mbps": 0, "min_contract_upload_mbps": 0,
        "contract_notice_days": 1, "min_attendance_percent": 0, "min_productivity_percent": 0, "min_months_in_post": 0,
        "min_shifts_completed": 0, "max_break_months": 0, "assurance_review_months": 1,
    })
}

fn most_figures() -> Value {
    json!({
        "min_memory_gb": 4096, "min_processor_ghz": 20, "min_processor_cores": 512, "min_storage_gb": 1_000_000,
        "min_download_mbps": 100_000, "min_upload_mbps": 100_000, "max_latency_ms": 60_000,
        "min_contract_download_mbps": 100_000, "min_contract_upload_mbps": 100_000, "contract_notice_days": 365,
        "min_attendance_percent": 100, "min_productivity_percent": 200, "min_months_in_post": 600,
        "min_shifts_completed": 100_000, "assurance_review_months": 120,
    })
}

pub(crate) fn intervals(months: u32) -> Value {
    json!({
        "dse_review_months": months, "patch_review_months": months, "safety_review_months": months,
        "speed_test_review_months": months, "data_security_review_months": months,
        "information_governance_review_months": months, "agreement_review_months": months,
        "performance_review_months": months, "risk_assessment_review_months": months, "check_in_review_months": months,
        "shared_use_review_months": months, "incident_risk_review_months": months, "assurance_review_months": months,
    })
}
