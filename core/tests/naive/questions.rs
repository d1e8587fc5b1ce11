//! Which facts are asked for, and which one next.

use super::catalogue::RULES;
use super::decide::{statuses, verdict};
use super::paths;
use super::policy::{choice, enforcement, figure, list};
use super::rules::status;
use serde_json::Value;

const PEAKS: [&str; 4] = [
    "connection.peak_download_mbps",
    "connection.peak_upload_mbps",
    "connection.social_peak_download_mbps",
    "connection.social_peak_upload_mbps",
];

/// Every fact that decides the status of a rule under this policy, for this
/// role; none where the rule cannot apply or has no figure set.
pub fn reads(policy: &Value, role: &str, rule: &str) -> Vec<&'static str> {
    let health_advisor = role == "health_advisor";
    let set = |name: &str| figure(policy, name).is_some();
    match rule {
        "training.tier_2_audit" if health_advisor => {
            vec!["advisor.audit.tier", "advisor.audit.tier_since"]
        }
        "training.initial_training" if health_advisor => {
            vec!["advisor.training.core_module_2", "advisor.training.initial_training"]
        }
        "training.core_module_1" if health_advisor => vec!["advisor.training.core_module_1"],
        "training.consolidated_learning" if health_advisor => {
            vec!["advisor.training.consolidated_learning"]
        }
        "training.tier_2_audit"
        | "training.initial_training"
        | "training.core_module_1"
        | "training.consolidated_learning" => vec![],
        "training.release_updates" => vec!["advisor.training.release_updates"],
        "training.homeworking" => vec!["advisor.training.homeworking"],
        "training.it" => vec!["advisor.training.it"],
        "training.data_security" => vec!["advisor.training.data_security"],
        "training.information_governance" => vec!["advisor.training.information_governance"],
        "training.workstation_safety" => vec!["advisor.training.workstation_safety"],
        "training.service_advisor_sign_off" if role == "service_advisor" => {
            vec!["advisor.training.competence_sign_off"]
        }
        "training.service_advisor_sign_off" => vec![],
        "training.return_to_practice" => vec!["advisor.last_practised", "advisor.training.competence_sign_off"],
        "audit.performing_safely" => vec!["advisor.audit.performing_safely"],
        "audit.level_matches_site" => vec![
            "advisor.homeworking_since",
            "advisor.audit.audits_due",
            "advisor.audit.audits_done_home",
            "advisor.audit.audits_done_site",
        ],
        "audit.both_settings" => vec![
            "advisor.arrangement",
            "advisor.homeworking_since",
            "advisor.audit.audits_due",
            "advisor.audit.audits_done_home",
            "advisor.audit.audits_done_site",
        ],
        "performance.no_open_issues" => vec!["advisor.performance.open_issues"],
        "performance.no_implicated_complaint" => {
            vec!["advisor.performance.implicated_in_complaint"]
        }
        "performance.exemplary_conduct" => vec!["advisor.performance.exemplary_conduct"],
        "performance.attendance" if set("min_attendance_percent") => {
            vec!["advisor.performance.attendance_percent"]
        }
        "performance.attendance" => vec![],
        "performance.productivity" if set("min_productivity_percent") => {
            vec!["advisor.homeworking_since", "advisor.performance.productivity_percent"]
        }
        "performance.productivity" => vec![],
        "performance.review_current" => vec!["advisor.homeworking_since", "advisor.performance.last_review"],
        "performance.not_withdrawn" => vec!["advisor.withdrawn_since"],
        "technical.confident_with_equipment" => vec!["advisor.technical.confident_with_equipment"],
        "governance.policies_accessible" => vec!["advisor.governance.policies_accessible"],
        "governance.agreement_signed" => vec!["advisor.governance.agreement_signed"],
        "governance.probation_passed" => vec!["advisor.governance.probation_passed"],
        "experience.months_in_post" if set("min_months_in_post") => vec!["advisor.in_post_since"],
        "experience.months_in_post" => vec![],
        "experience.shifts_completed" if set("min_shifts_completed") => {
            vec!["advisor.shifts_completed"]
        }
        "experience.shifts_completed" => vec![],
        "health.fit_to_work" => vec!["advisor.fitness_sign_off_needed", "advisor.fitness_signed_off"],
        "home.quiet" => vec!["home.quiet"],
        "home.private" => vec!["home.not_overheard", "home.free_of_interruptions"],
        "home.comfortable" => vec!["home.space", "home.light", "home.temperature"],
        "home.dse_assessment" => vec!["home.dse_assessment"],
        "home.assurance" => vec!["home.assurance"],
        "home.shared_use" => vec!["home.shared_housing", "home.caring_during_shifts", "home.shared_use_review"],
        "home.insurance" => vec!["home.insurance_considered"],
        "home.secure" => vec!["home.secure_from_breach"],
        "workstation.equipment" => vec!["workstation.equipment"],
        "workstation.safety" => vec!["workstation.safety_assured"],
        "device.ownership" => vec!["device.owner"],
        "device.memory" if set("min_memory_gb") => vec!["device.memory_gb"],
        "device.memory" => vec!["device.meets_remote_desktop_spec"],
        "device.processor" => match (set("min_processor_ghz"), set("min_processor_cores")) {
            (true, true) => vec!["device.processor_ghz", "device.processor_cores"],
            (true, false) => vec!["device.processor_ghz"],
            (false, true) => vec!["device.processor_cores"],
            (false, false) => vec!["device.meets_remote_desktop_spec"],
        },
        "device.storage" if set("min_storage_gb") => vec!["device.storage_gb"],
        "device.storage" => vec!["device.meets_remote_desktop_spec"],
        "device.supported" => vec!["device.support_ends", "device.patched"],
        "device.antivirus" => vec!["device.antivirus"],
        "device.no_data_left" => vec!["device.no_data_at_rest", "device.no_data_transfer"],
        "device.remote_solution" => vec!["device.owner", "device.remote_solution", "device.personal_settings_isolated"],
        "connection.speed" => {
            let mut paths = vec![];
            if set("min_download_mbps") {
                paths.push("connection.peak_download_mbps");
                paths.push("connection.social_peak_download_mbps");
            }
            if set("min_upload_mbps") {
                paths.push("connection.peak_upload_mbps");
                paths.push("connection.social_peak_upload_mbps");
            }
            if set("max_latency_ms") {
                paths.push("connection.latency_ms");
            }
            if paths.is_empty() {
                paths.extend(PEAKS);
            }
            paths
        }
        "connection.bandwidth" => match (set("min_contract_download_mbps"), set("min_contract_upload_mbps")) {
            (true, false) => vec!["connection.contract_download_mbps"],
            (false, true) => vec!["connection.contract_upload_mbps"],
            _ => vec!["connection.contract_download_mbps", "connection.contract_upload_mbps"],
        },
        "connection.tested_at_peak" => {
            let mut paths = PEAKS.to_vec();
            paths.push("connection.tested_on");
            paths
        }
        "connection.supply" => vec!["connection.contract_ends", "connection.supply_assured"],
        "connection.household_load" => vec!["connection.household_load_considered"],
        "security.confidential_notes" if choice(policy, "notes") == "no_paper" => {
            vec!["device.printing_disabled", "device.virtual_notes_wiped"]
        }
        "security.confidential_notes" => {
            let ways = list(policy, "paper_disposal");
            let mut paths = vec![];
            if ways.iter().any(|way| way == "agreement") {
                paths.push("advisor.governance.confidentiality_agreement");
            }
            if ways.iter().any(|way| way == "shredder") {
                paths.push("workstation.equipment");
            }
            paths
        }
        "wellbeing.risk_assessment" => vec!["advisor.wellbeing.risk_assessment"],
        "wellbeing.connected" => vec!["advisor.wellbeing.connected"],
        "wellbeing.buddy" => vec!["advisor.wellbeing.buddy"],
        "wellbeing.check_in" => vec!["advisor.homeworking_since", "advisor.wellbeing.last_check_in"],
        "wellbeing.escalation" => vec!["advisor.wellbeing.knows_escalation", "advisor.wellbeing.debriefer_access"],
        "wellbeing.return_route" => {
            vec!["advisor.arrangement", "advisor.wellbeing.return_route"]
        }
        "wellbeing.development" => vec!["advisor.wellbeing.development_access"],
        "incident.notification" => vec!["advisor.incident_plan.notify_line", "advisor.incident_plan.diversion_agreed"],
        "incident.risk_assessed" => vec!["advisor.incident_plan.risk_assessed"],
        "incident.power" => vec!["advisor.incident_plan.power_backup_minutes"],
        "incident.connection" => vec!["advisor.incident_plan.backup_connection"],
        "incident.backup_device" => vec!["advisor.incident_plan.backup_device"],
        _ => panic!("no such rule: {rule}"),
    }
}

/// Every path that an enforced rule reads; with `advised`, an advised one too.
pub fn needed(policy: &Value, role: &str, advised: bool) -> Vec<String> {
    let mut found = Vec::new();
    for (rule, _, _) in RULES {
        let wanted = match enforcement(policy, rule) {
            "enforce" => true,
            "advise" => advised,
            _ => false,
        };
        if wanted {
            for path in reads(policy, role, rule) {
                found.push(path.to_string());
            }
        }
    }
    paths::in_order(&found)
}

/// The path that most enforced unknown findings need, where the verdict is
/// incomplete; of equals the first in the order of the model.
pub fn next_question(case: &Value, policy: &Value, on: &str) -> Option<String> {
    open_questions(case, policy, on).first().cloned()
}

/// All paths that enforced unknown findings need, where the verdict is
/// incomplete: those that more of them need first.
pub fn open_questions(case: &Value, policy: &Value, on: &str) -> Vec<String> {
    if verdict(policy, &statuses(case, policy, on)) != "incomplete" {
        return vec![];
    }
    let enforced = RULES.iter().filter(|(rule, _, _)| enforcement(policy, rule) == "enforce");
    let needs: Vec<Vec<String>> = enforced.map(|(rule, _, _)| status(case, policy, rule, on).1).collect();
    let mut open = vec![];
    for count in (1..=RULES.len()).rev() {
        for path in paths::ORDER {
            if needs.iter().filter(|paths| paths.iter().any(|need| need == path)).count() == count {
                open.push((*path).to_string());
            }
        }
    }
    open
}
