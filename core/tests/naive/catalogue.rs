//! The codes of the catalogue, in its order, each with its force and, for a
//! local rule, the mark E (example) or C (may also wish to consider).

pub const RULES: [(&str, &str, &str); 65] = [
    ("training.tier_2_audit", "licence", ""),
    ("training.initial_training", "licence", ""),
    ("training.core_module_1", "local", "E"),
    ("training.consolidated_learning", "local", "E"),
    ("training.release_updates", "local", "E"),
    ("training.homeworking", "local", "E"),
    ("training.it", "local", "E"),
    ("training.data_security", "must", ""),
    ("training.information_governance", "must", ""),
    ("training.workstation_safety", "must", ""),
    ("training.service_advisor_sign_off", "local", "C"),
    ("training.return_to_practice", "licence", ""),
    ("audit.performing_safely", "local", "E"),
    ("audit.level_matches_site", "must", ""),
    ("audit.both_settings", "should", ""),
    ("performance.no_open_issues", "local", "E"),
    ("performance.no_implicated_complaint", "local", "E"),
    ("performance.exemplary_conduct", "local", "E"),
    ("performance.attendance", "local", "E"),
    ("performance.productivity", "should", ""),
    ("performance.review_current", "should", ""),
    ("performance.not_withdrawn", "must", ""),
    ("technical.confident_with_equipment", "must", ""),
    ("governance.policies_accessible", "must", ""),
    ("governance.agreement_signed", "must", ""),
    ("governance.probation_passed", "local", "C"),
    ("experience.months_in_post", "local", "C"),
    ("experience.shifts_completed", "local", "C"),
    ("health.fit_to_work", "must", ""),
    ("home.quiet", "must", ""),
    ("home.private", "must", ""),
    ("home.comfortable", "must", ""),
    ("home.dse_assessment", "must", ""),
    ("home.assurance", "must", ""),
    ("home.shared_use", "must", ""),
    ("home.insurance", "should", ""),
    ("home.secure", "must", ""),
    ("workstation.equipment", "must", ""),
    ("workstation.safety", "must", ""),
    ("device.ownership", "must", ""),
    ("device.memory", "must", ""),
    ("device.processor", "must", ""),
    ("device.storage", "must", ""),
    ("device.supported", "must", ""),
    ("device.antivirus", "should", ""),
    ("device.no_data_left", "must", ""),
    ("device.remote_solution", "must", ""),
    ("connection.speed", "should", ""),
    ("connection.bandwidth", "should", ""),
    ("connection.tested_at_peak", "should", ""),
    ("connection.supply", "should", ""),
    ("connection.household_load", "should", ""),
    ("security.confidential_notes", "must", ""),
    ("wellbeing.risk_assessment", "should", ""),
    ("wellbeing.connected", "should", ""),
    ("wellbeing.buddy", "local", "C"),
    ("wellbeing.check_in", "should", ""),
    ("wellbeing.escalation", "should", ""),
    ("wellbeing.return_route", "should", ""),
    ("wellbeing.development", "should", ""),
    ("incident.notification", "must", ""),
    ("incident.risk_assessed", "should", ""),
    ("incident.power", "should", ""),
    ("incident.connection", "should", ""),
    ("incident.backup_device", "local", "C"),
];

pub fn force(rule: &str) -> &'static str {
    for (code, force, _) in RULES {
        if code == rule {
            return force;
        }
    }
    panic!("no such rule: {rule}")
}

pub fn is_floor(rule: &str) -> bool {
    force(rule) == "licence" || force(rule) == "must"
}

pub fn place(rule: &str) -> usize {
    RULES.iter().position(|(code, _, _)| *code == rule).unwrap_or_else(|| panic!("no such rule: {rule}"))
}
