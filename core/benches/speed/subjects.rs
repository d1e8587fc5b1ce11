//! What the jobs are about: one policy with every kind of figure, one day, and cases full, sparse and mixed.

use serde_json::{Value, json};

use crate::naive::cases::random_case_near;
use crate::naive::rng::Rng;

/// The day asked about.
pub const ON: &str = "2026-12-01";

/// A person specification with figures and intervals.
pub fn policy() -> Value {
    json!({
        "name": "Benchmark", "guidance": "PRN00732", "preset": "person_specification", "assurance_count": 2,
        "min_memory_gb": 8, "min_processor_ghz": 2.4, "min_processor_cores": 4, "min_storage_gb": 128,
        "min_download_mbps": 20, "min_upload_mbps": 5, "max_latency_ms": 60, "min_contract_download_mbps": 30,
        "min_contract_upload_mbps": 8, "contract_notice_days": 30, "min_attendance_percent": 95,
        "min_productivity_percent": 90, "min_months_in_post": 6, "min_shifts_completed": 20, "dse_review_months": 24,
        "patch_review_months": 1, "safety_review_months": 12, "speed_test_review_months": 12,
        "information_governance_review_months": 12, "agreement_review_months": 24, "performance_review_months": 6,
        "risk_assessment_review_months": 12, "check_in_review_months": 1, "shared_use_review_months": 12,
        "incident_risk_review_months": 12
    })
}

/// Another policy: it enforces more, and asks less of the connection, so that verdicts move either way.
pub fn other_policy() -> Value {
    let mut other = policy();
    for figure in ["min_download_mbps", "min_upload_mbps", "max_latency_ms", "patch_review_months"] {
        other[figure] = Value::Null;
    }
    other["preset"] = json!("full");
    other
}

/// Cases in which every fact is given, none of them quite like another. All are eligible.
pub fn full_cases(count: u64) -> Vec<Value> {
    let mut rng = Rng::new(1);
    (0..count).map(|number| full_case(&mut rng, number)).collect()
}

fn full_case(rng: &mut Rng, number: u64) -> Value {
    let mut day = |year: u32, month: u32| format!("{year}-{month:02}-{:02}", rng.between(2, 28));
    let mut case = json!({
        "advisor": {
            "id": format!("a-{number}"), "role": "health_advisor", "arrangement": "hybrid",
            "in_post_since": day(2024, 3), "shifts_completed": 40 + number, "last_practised": null,
            "homeworking_since": day(2026, 2), "withdrawn_since": null,
            "fitness_sign_off_needed": true, "fitness_signed_off": day(2026, 1),
            "audit": {
                "tier": "tier_2", "tier_since": day(2025, 6), "performing_safely": true,
                "audits_due": 4, "audits_done_home": 2, "audits_done_site": 2 + number % 3
            },
            "training": {
                "core_module_1": day(2024, 4), "core_module_2": day(2024, 5), "initial_training": day(2024, 6),
                "consolidated_learning": day(2024, 9), "release_updates": day(2026, 8), "homeworking": day(2026, 1),
                "it": true, "data_security": day(2026, 3), "information_governance": day(2026, 3),
                "workstation_safety": day(2026, 1), "competence_sign_off": day(2024, 10)
            },
            "performance": {
                "open_issues": "none", "implicated_in_complaint": false, "exemplary_conduct": true,
                "attendance_percent": 97.5, "productivity_percent": 101.25, "last_review": day(2026, 10)
            },
            "technical": {"confident_with_equipment": true},
            "governance": {
                "policies_accessible": day(2026, 1), "agreement_signed": day(2026, 1),
                "confidentiality_agreement": day(2026, 1), "probation_passed": day(2024, 9)
            },
            "wellbeing": {
                "risk_assessment": day(2026, 1), "connected": true, "buddy": true, "last_check_in": day(2026, 11),
                "knows_escalation": true, "debriefer_access": true, "return_route": true, "development_access": true
            },
            "incident_plan": {
                "notify_line": true, "diversion_agreed": true, "risk_assessed": day(2026, 1),
                "power_backup_minutes": 60, "backup_connection": "mobile", "backup_connection_mbps": 24.5,
                "backup_device": true, "site_travel_minutes": 35
            }
        },
        "home": {
            "quiet": true, "not_overheard": true, "free_of_interruptions": true, "space": true, "light": true,
            "temperature": true, "dse_assessment": day(2026, 1), "shared_housing": true, "caring_during_shifts": false,
            "shared_use_review": day(2026, 1),
            "assurance": [
                {"kind": "signed_agreement", "on": day(2026, 1)},
                {"kind": "photographs", "on": day(2026, 2)}
            ],
            "insurance_considered": true, "secure_from_breach": true
        },
        "workstation": {
            "equipment": [
                "adjustable_chair", "cables", "desk", "headset", "keyboard", "lamp", "monitor", "mouse", "shredder"
            ],
            "supplied_by": "provider", "safety_assured": day(2026, 1)
        },
        "device": {
            "owner": "provider", "processor_ghz": 2.8, "processor_cores": 8, "memory_gb": 16, "storage_gb": 512,
            "meets_remote_desktop_spec": true, "support_ends": day(2029, 6), "patched": day(2026, 11),
            "antivirus": true, "no_data_at_rest": true, "no_data_transfer": true, "remote_solution": true,
            "personal_settings_isolated": true, "printing_disabled": true, "virtual_notes_wiped": true
        },
        "connection": {
            "peak_download_mbps": 61.25, "peak_upload_mbps": 17.9, "social_peak_download_mbps": 48,
            "social_peak_upload_mbps": 15.5, "latency_ms": 18.25, "tested_on": day(2026, 5),
            "contract_download_mbps": 67, "contract_upload_mbps": 18, "contract_ends": day(2027, 9),
            "supply_assured": true, "household_load_considered": true
        },
        "waivers": []
    });
    // Some of what may be dated is on record without a day.
    for place in ["core_module_1", "initial_training", "release_updates", "homeworking"] {
        if rng.percent(30) {
            case["advisor"]["training"][place] = json!(true);
        }
    }
    case
}

/// The same cases with about one fact in eight.
pub fn sparse_cases(count: u64) -> Vec<Value> {
    let mut rng = Rng::new(2);
    let mut cases = full_cases(count);
    for case in &mut cases {
        thin(case, &mut rng);
    }
    cases
}

fn thin(record: &mut Value, rng: &mut Rng) {
    if let Value::Object(fields) = record {
        fields.retain(|name, value| value.is_object() || ["id", "role"].contains(&name.as_str()) || rng.percent(12));
        fields.values_mut().for_each(|value| thin(value, rng));
    }
}

/// Invented cases for the policy and the day: from almost empty to full, from hopeless to eligible.
pub fn mixed_cases(count: u64) -> Vec<Value> {
    let mut rng = Rng::new(3);
    (0..count).map(|number| random_case_near(&mut rng, &policy(), ON, &format!("a-{number}"))).collect()
}
