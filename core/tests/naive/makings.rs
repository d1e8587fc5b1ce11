//! What the generators of shifts, incidents, rosters and providers share:
//! flags, days, whole numbers, and cases that are all but eligible.

use super::cases::{ROLES, random_case_near};
use super::dates::{LAST_DAY, add_days, add_months};
use super::documents::{at, set};
use super::paths;
use super::policy::{list, setting};
use super::rng::Rng;
use serde_json::{Value, json};

/// The day itself, or the nearest one that a document may name.
pub fn within_range(day: String) -> String {
    if day.as_str() < "1900-01-01" {
        "1900-01-01".to_string()
    } else if day.as_str() > LAST_DAY {
        LAST_DAY.to_string()
    } else {
        day
    }
}

/// Puts true or false, or null, or leaves the flag out.
pub fn put_flag(rng: &mut Rng, object: &mut Value, path: &str, yes: u64, no: u64) {
    let roll = rng.below(100);
    if roll < yes {
        set(object, path, json!(true));
    } else if roll < yes + no {
        set(object, path, json!(false));
    } else if rng.percent(50) {
        set(object, path, Value::Null);
    }
}

/// A whole number, now and then written with a fraction of nothing.
pub fn whole_number(rng: &mut Rng, count: i64) -> Value {
    let text = if rng.percent(5) { format!("{count}.0") } else { format!("{count}") };
    serde_json::from_str(&text).expect("a number")
}

/// Mostly the base or next to it, never outside the range.
pub fn beside(rng: &mut Rng, base: i64, least: i64, most: i64) -> i64 {
    let nudge = rng.pick(&[-1, 0, 0, 1]);
    (base + nudge).clamp(least, most)
}

const GOOD_FLAGS: [&str; 33] = [
    "advisor.audit.performing_safely",
    "advisor.performance.exemplary_conduct",
    "advisor.technical.confident_with_equipment",
    "advisor.wellbeing.connected",
    "advisor.wellbeing.buddy",
    "advisor.wellbeing.knows_escalation",
    "advisor.wellbeing.debriefer_access",
    "advisor.wellbeing.return_route",
    "advisor.wellbeing.development_access",
    "advisor.incident_plan.notify_line",
    "advisor.incident_plan.diversion_agreed",
    "advisor.incident_plan.backup_device",
    "home.quiet",
    "home.not_overheard",
    "home.free_of_interruptions",
    "home.space",
    "home.light",
    "home.temperature",
    "home.insurance_considered",
    "home.secure_from_breach",
    "device.meets_remote_desktop_spec",
    "device.antivirus",
    "device.no_data_at_rest",
    "device.no_data_transfer",
    "device.remote_solution",
    "device.personal_settings_isolated",
    "device.printing_disabled",
    "device.virtual_notes_wiped",
    "connection.supply_assured",
    "connection.household_load_considered",
    "advisor.training.core_module_1",
    "advisor.training.core_module_2",
    "advisor.training.initial_training",
];

const GOOD_DAYS: [&str; 23] = [
    "advisor.training.consolidated_learning",
    "advisor.training.release_updates",
    "advisor.training.homeworking",
    "advisor.training.it",
    "advisor.training.data_security",
    "advisor.training.information_governance",
    "advisor.training.workstation_safety",
    "advisor.training.competence_sign_off",
    "advisor.performance.last_review",
    "advisor.governance.policies_accessible",
    "advisor.governance.agreement_signed",
    "advisor.governance.confidentiality_agreement",
    "advisor.governance.probation_passed",
    "advisor.wellbeing.risk_assessment",
    "advisor.wellbeing.last_check_in",
    "advisor.incident_plan.risk_assessed",
    "advisor.fitness_signed_off",
    "home.dse_assessment",
    "home.shared_use_review",
    "workstation.safety_assured",
    "device.patched",
    "connection.tested_on",
    "advisor.homeworking_since",
];

/// A fact, the setting that it is held against, and what will do where
/// nothing is set.
const GOOD_FIGURES: [(&str, &str, i64); 14] = [
    ("advisor.shifts_completed", "min_shifts_completed", 20),
    ("advisor.performance.attendance_percent", "min_attendance_percent", 95),
    ("advisor.performance.productivity_percent", "min_productivity_percent", 100),
    ("device.processor_ghz", "min_processor_ghz", 2),
    ("device.processor_cores", "min_processor_cores", 4),
    ("device.memory_gb", "min_memory_gb", 16),
    ("device.storage_gb", "min_storage_gb", 256),
    ("connection.peak_download_mbps", "min_download_mbps", 60),
    ("connection.peak_upload_mbps", "min_upload_mbps", 15),
    ("connection.social_peak_download_mbps", "min_download_mbps", 60),
    ("connection.social_peak_upload_mbps", "min_upload_mbps", 15),
    ("connection.latency_ms", "max_latency_ms", 20),
    ("connection.contract_download_mbps", "min_contract_download_mbps", 60),
    ("connection.contract_upload_mbps", "min_contract_upload_mbps", 15),
];

/// A case that meets every rule on this day and some days after it, wherever
/// the calendar reaches back far enough.
pub fn good_case(policy: &Value, on: &str, id: &str, role: &str) -> Value {
    let mut case = json!({ "advisor": { "id": id, "role": role, "arrangement": "home" } });
    let lately = within_range(add_days(on, -3));
    for path in GOOD_FLAGS {
        set(&mut case, path, json!(true));
    }
    for path in GOOD_DAYS {
        set(&mut case, path, json!(lately));
    }
    for (path, name, otherwise) in GOOD_FIGURES {
        let figure = setting(policy, name);
        set(&mut case, path, if figure.is_null() { json!(otherwise) } else { figure });
    }
    set(&mut case, "advisor.in_post_since", json!("1950-01-01".min(lately.as_str())));
    set(&mut case, "advisor.fitness_sign_off_needed", json!(false));
    set(&mut case, "advisor.audit.tier", json!("tier_2"));
    for (path, count) in [("audits_due", 2), ("audits_done_home", 1), ("audits_done_site", 1)] {
        set(&mut case, &format!("advisor.audit.{path}"), json!(count));
    }
    set(&mut case, "advisor.performance.open_issues", json!("none"));
    set(&mut case, "advisor.performance.implicated_in_complaint", json!(false));
    set(&mut case, "advisor.incident_plan.power_backup_minutes", json!(60));
    set(&mut case, "advisor.incident_plan.backup_connection", json!("mobile"));
    set(&mut case, "home.shared_housing", json!(false));
    set(&mut case, "home.caring_during_shifts", json!(false));
    let mut assurance = Vec::new();
    for kind in list(policy, "assurance") {
        assurance.push(json!({ "kind": kind, "on": lately }));
    }
    set(&mut case, "home.assurance", json!(assurance));
    let mut equipment = list(policy, "required_equipment");
    equipment.push("shredder".to_string());
    set(&mut case, "workstation.equipment", json!(equipment));
    set(&mut case, "device.owner", json!("provider"));
    set(&mut case, "device.support_ends", json!(within_range(add_months(on, 2))));
    case
}

/// A good case with a few facts spoilt now and then: taken away, or as they
/// are in another case.
pub fn random_able_case(rng: &mut Rng, policy: &Value, on: &str, id: &str) -> Value {
    let role = rng.pick(&ROLES);
    let mut case = good_case(policy, on, id, role);
    let other = random_case_near(rng, policy, on, id);
    for _ in 0..rng.pick(&[0, 0, 0, 0, 1, 1, 2, 3]) {
        let path = rng.pick(&paths::ORDER);
        if path == "advisor.id" || path == "advisor.role" {
            continue;
        }
        let value = if rng.percent(30) { Value::Null } else { at(&other, path).clone() };
        set(&mut case, path, value);
    }
    case
}
