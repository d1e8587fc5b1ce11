//! The 65 rules, one arm each, from the table of the catalogue.

use super::catalogue::is_floor;
use super::dates::{add_days, add_months};
use super::documents::{at, texts, thousandths};
use super::paths;
use super::policy::{choice, figure, list, whole};
use serde_json::Value;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Truth {
    Yes,
    No,
    Unknown,
}

/// A condition on a day, with the paths that are missing where it is unknown.
#[derive(Clone, Debug)]
pub struct Part {
    pub truth: Truth,
    pub needs: Vec<String>,
}

fn certain(holds: bool) -> Part {
    Part { truth: if holds { Truth::Yes } else { Truth::No }, needs: Vec::new() }
}

fn missing(path: &str) -> Part {
    Part { truth: Truth::Unknown, needs: vec![path.to_string()] }
}

fn unknown_parts(parts: Vec<Part>) -> Part {
    let mut needs = Vec::new();
    for part in parts {
        if part.truth == Truth::Unknown {
            needs.extend(part.needs);
        }
    }
    Part { truth: Truth::Unknown, needs }
}

fn all(parts: Vec<Part>) -> Part {
    if parts.iter().any(|part| part.truth == Truth::No) {
        certain(false)
    } else if parts.iter().all(|part| part.truth == Truth::Yes) {
        certain(true)
    } else {
        unknown_parts(parts)
    }
}

fn any(parts: Vec<Part>) -> Part {
    if parts.iter().any(|part| part.truth == Truth::Yes) {
        certain(true)
    } else if parts.iter().all(|part| part.truth == Truth::No) {
        certain(false)
    } else {
        unknown_parts(parts)
    }
}

fn flag(case: &Value, path: &str) -> Part {
    match at(case, path).as_bool() {
        Some(holds) => certain(holds),
        None => missing(path),
    }
}

fn flag_is_false(case: &Value, path: &str) -> Part {
    match at(case, path).as_bool() {
        Some(holds) => certain(!holds),
        None => missing(path),
    }
}

/// A completion: true, false, a day from which it is done, or unknown.
fn done(case: &Value, path: &str, on: &str) -> Part {
    match at(case, path) {
        Value::Bool(holds) => certain(*holds),
        Value::String(day) => certain(day.as_str() <= on),
        _ => missing(path),
    }
}

/// A check: a completion that lapses after the policy's interval, if it has one.
fn check(case: &Value, path: &str, on: &str, policy: &Value, interval: &str) -> Part {
    let Some(months) = whole(policy, interval) else {
        return done(case, path, on);
    };
    match at(case, path) {
        Value::Bool(false) => certain(false),
        Value::String(day) => {
            let lapses = add_months(day, months);
            certain(day.as_str() <= on && on < lapses.as_str())
        }
        _ => missing(path),
    }
}

fn one_of(case: &Value, path: &str, wanted: &[&str]) -> Part {
    match at(case, path).as_str() {
        Some(found) => certain(wanted.contains(&found)),
        None => missing(path),
    }
}

/// An amount or a whole number, at least so many thousandths.
fn at_least(case: &Value, path: &str, least: i64) -> Part {
    match thousandths(at(case, path)) {
        Some(found) => certain(found >= least),
        None => missing(path),
    }
}

fn at_most(case: &Value, path: &str, most: i64) -> Part {
    match thousandths(at(case, path)) {
        Some(found) => certain(found <= most),
        None => missing(path),
    }
}

fn given(case: &Value, path: &str) -> Part {
    if at(case, path).is_null() { missing(path) } else { certain(true) }
}

fn health_advisor(case: &Value) -> Part {
    certain(at(case, "advisor.role") == "health_advisor")
}

fn started(case: &Value, on: &str) -> Part {
    match at(case, "advisor.homeworking_since").as_str() {
        Some(since) => certain(since <= on),
        None => certain(false),
    }
}

fn has_item(case: &Value, item: &str) -> Part {
    match texts(at(case, "workstation.equipment")) {
        Some(items) => certain(items.iter().any(|found| found == item)),
        None => missing("workstation.equipment"),
    }
}

fn four_peak_measurements(case: &Value) -> Vec<Part> {
    vec![
        given(case, "connection.peak_download_mbps"),
        given(case, "connection.peak_upload_mbps"),
        given(case, "connection.social_peak_download_mbps"),
        given(case, "connection.social_peak_upload_mbps"),
    ]
}

/// The column "applies"; a rule whose figure is not set does not.
pub fn applies(case: &Value, policy: &Value, rule: &str, on: &str) -> Part {
    match rule {
        "training.tier_2_audit"
        | "training.initial_training"
        | "training.core_module_1"
        | "training.consolidated_learning" => health_advisor(case),
        "training.service_advisor_sign_off" => certain(at(case, "advisor.role") == "service_advisor"),
        "training.return_to_practice" => match at(case, "advisor.last_practised").as_str() {
            Some(last) => certain(last < on),
            None => certain(false),
        },
        "audit.level_matches_site" => started(case, on),
        "audit.both_settings" => all(vec![
            started(case, on),
            one_of(case, "advisor.arrangement", &["hybrid"]),
            at_least(case, "advisor.audit.audits_due", 2_000),
        ]),
        "performance.attendance" => certain(figure(policy, "min_attendance_percent").is_some()),
        "performance.productivity" => {
            all(vec![started(case, on), certain(figure(policy, "min_productivity_percent").is_some())])
        }
        "performance.review_current" => started(case, on),
        "experience.months_in_post" => certain(figure(policy, "min_months_in_post").is_some()),
        "experience.shifts_completed" => certain(figure(policy, "min_shifts_completed").is_some()),
        "health.fit_to_work" => flag(case, "advisor.fitness_sign_off_needed"),
        "home.shared_use" => any(vec![flag(case, "home.shared_housing"), flag(case, "home.caring_during_shifts")]),
        "device.remote_solution" => one_of(case, "device.owner", &["advisor"]),
        "wellbeing.check_in" => started(case, on),
        "wellbeing.return_route" => one_of(case, "advisor.arrangement", &["hybrid"]),
        _ => certain(true),
    }
}

/// The column "met when"; only asked where the rule's figure is set.
pub fn met(case: &Value, policy: &Value, rule: &str, on: &str) -> Part {
    match rule {
        "training.tier_2_audit" => tier_2(case, on),
        "training.initial_training" => all(vec![
            done(case, "advisor.training.initial_training", on),
            done(case, "advisor.training.core_module_2", on),
        ]),
        "training.core_module_1" => done(case, "advisor.training.core_module_1", on),
        "training.consolidated_learning" => done(case, "advisor.training.consolidated_learning", on),
        "training.release_updates" => done(case, "advisor.training.release_updates", on),
        "training.homeworking" => done(case, "advisor.training.homeworking", on),
        "training.it" => done(case, "advisor.training.it", on),
        "training.data_security" => {
            check(case, "advisor.training.data_security", on, policy, "data_security_review_months")
        }
        "training.information_governance" => {
            check(case, "advisor.training.information_governance", on, policy, "information_governance_review_months")
        }
        "training.workstation_safety" => done(case, "advisor.training.workstation_safety", on),
        "training.service_advisor_sign_off" => done(case, "advisor.training.competence_sign_off", on),
        "training.return_to_practice" => returned(case, policy, on),
        "audit.performing_safely" => flag(case, "advisor.audit.performing_safely"),
        "audit.level_matches_site" => audited_enough(case),
        "audit.both_settings" => all(vec![
            at_least(case, "advisor.audit.audits_done_home", 1_000),
            at_least(case, "advisor.audit.audits_done_site", 1_000),
        ]),
        "performance.no_open_issues" => one_of(case, "advisor.performance.open_issues", &["none", "minor"]),
        "performance.no_implicated_complaint" => flag_is_false(case, "advisor.performance.implicated_in_complaint"),
        "performance.exemplary_conduct" => flag(case, "advisor.performance.exemplary_conduct"),
        "performance.attendance" => at_least(
            case,
            "advisor.performance.attendance_percent",
            figure(policy, "min_attendance_percent").expect("a figure"),
        ),
        "performance.productivity" => at_least(
            case,
            "advisor.performance.productivity_percent",
            figure(policy, "min_productivity_percent").expect("a figure"),
        ),
        "performance.review_current" => {
            check(case, "advisor.performance.last_review", on, policy, "performance_review_months")
        }
        "performance.not_withdrawn" => match at(case, "advisor.withdrawn_since").as_str() {
            Some(since) => certain(since > on),
            None => certain(true),
        },
        "technical.confident_with_equipment" => flag(case, "advisor.technical.confident_with_equipment"),
        "governance.policies_accessible" => done(case, "advisor.governance.policies_accessible", on),
        "governance.agreement_signed" => {
            check(case, "advisor.governance.agreement_signed", on, policy, "agreement_review_months")
        }
        "governance.probation_passed" => done(case, "advisor.governance.probation_passed", on),
        "experience.months_in_post" => match at(case, "advisor.in_post_since").as_str() {
            Some(since) => {
                let months = whole(policy, "min_months_in_post").expect("a figure");
                certain(on >= add_months(since, months).as_str())
            }
            None => missing("advisor.in_post_since"),
        },
        "experience.shifts_completed" => {
            at_least(case, "advisor.shifts_completed", figure(policy, "min_shifts_completed").expect("a figure"))
        }
        "health.fit_to_work" => done(case, "advisor.fitness_signed_off", on),
        "home.quiet" => flag(case, "home.quiet"),
        "home.private" => all(vec![flag(case, "home.not_overheard"), flag(case, "home.free_of_interruptions")]),
        "home.comfortable" => {
            all(vec![flag(case, "home.space"), flag(case, "home.light"), flag(case, "home.temperature")])
        }
        "home.dse_assessment" => check(case, "home.dse_assessment", on, policy, "dse_review_months"),
        "home.assurance" => assured(case, policy, on),
        "home.shared_use" => check(case, "home.shared_use_review", on, policy, "shared_use_review_months"),
        "home.insurance" => flag(case, "home.insurance_considered"),
        "home.secure" => flag(case, "home.secure_from_breach"),
        "workstation.equipment" => {
            all(list(policy, "required_equipment").iter().map(|item| has_item(case, item)).collect())
        }
        "workstation.safety" => check(case, "workstation.safety_assured", on, policy, "safety_review_months"),
        "device.ownership" => match choice(policy, "devices").as_str() {
            "bring_your_own" => one_of(case, "device.owner", &["provider", "advisor"]),
            _ => one_of(case, "device.owner", &["provider"]),
        },
        "device.memory" => match figure(policy, "min_memory_gb") {
            Some(least) => at_least(case, "device.memory_gb", least),
            None => flag(case, "device.meets_remote_desktop_spec"),
        },
        "device.processor" => processor(case, policy),
        "device.storage" => match figure(policy, "min_storage_gb") {
            Some(least) => at_least(case, "device.storage_gb", least),
            None => flag(case, "device.meets_remote_desktop_spec"),
        },
        "device.supported" => all(vec![
            match at(case, "device.support_ends").as_str() {
                Some(ends) => certain(on <= ends),
                None => missing("device.support_ends"),
            },
            check(case, "device.patched", on, policy, "patch_review_months"),
        ]),
        "device.antivirus" => flag(case, "device.antivirus"),
        "device.no_data_left" => all(vec![flag(case, "device.no_data_at_rest"), flag(case, "device.no_data_transfer")]),
        "device.remote_solution" => {
            all(vec![flag(case, "device.remote_solution"), flag(case, "device.personal_settings_isolated")])
        }
        "connection.speed" => speed(case, policy),
        "connection.bandwidth" => bandwidth(case, policy),
        "connection.tested_at_peak" => {
            let mut parts = four_peak_measurements(case);
            parts.push(check(case, "connection.tested_on", on, policy, "speed_test_review_months"));
            all(parts)
        }
        "connection.supply" => supply(case, policy, on),
        "connection.household_load" => flag(case, "connection.household_load_considered"),
        "security.confidential_notes" => confidential_notes(case, policy, on),
        "wellbeing.risk_assessment" => {
            check(case, "advisor.wellbeing.risk_assessment", on, policy, "risk_assessment_review_months")
        }
        "wellbeing.connected" => flag(case, "advisor.wellbeing.connected"),
        "wellbeing.buddy" => flag(case, "advisor.wellbeing.buddy"),
        "wellbeing.check_in" => check(case, "advisor.wellbeing.last_check_in", on, policy, "check_in_review_months"),
        "wellbeing.escalation" => all(vec![
            flag(case, "advisor.wellbeing.knows_escalation"),
            flag(case, "advisor.wellbeing.debriefer_access"),
        ]),
        "wellbeing.return_route" => flag(case, "advisor.wellbeing.return_route"),
        "wellbeing.development" => flag(case, "advisor.wellbeing.development_access"),
        "incident.notification" => all(vec![
            flag(case, "advisor.incident_plan.notify_line"),
            flag(case, "advisor.incident_plan.diversion_agreed"),
        ]),
        "incident.risk_assessed" => {
            check(case, "advisor.incident_plan.risk_assessed", on, policy, "incident_risk_review_months")
        }
        "incident.power" => at_least(case, "advisor.incident_plan.power_backup_minutes", 1_000),
        "incident.connection" => one_of(case, "advisor.incident_plan.backup_connection", &["mobile", "second_line"]),
        "incident.backup_device" => flag(case, "advisor.incident_plan.backup_device"),
        _ => panic!("no such rule: {rule}"),
    }
}

fn tier_2(case: &Value, on: &str) -> Part {
    match at(case, "advisor.audit.tier").as_str() {
        None => missing("advisor.audit.tier"),
        Some("tier_2") => match at(case, "advisor.audit.tier_since").as_str() {
            Some(since) => certain(on >= since),
            None => certain(true),
        },
        Some(_) => certain(false),
    }
}

fn returned(case: &Value, policy: &Value, on: &str) -> Part {
    let Some(last) = at(case, "advisor.last_practised").as_str() else {
        return certain(false);
    };
    let months = whole(policy, "max_break_months").expect("a number of months");
    let in_time = certain(on <= add_months(last, months).as_str());
    let signed_off = match at(case, "advisor.training.competence_sign_off") {
        Value::Bool(holds) => certain(*holds),
        Value::String(day) => certain(day.as_str() >= last && day.as_str() <= on),
        _ => missing("advisor.training.competence_sign_off"),
    };
    all(vec![in_time, signed_off])
}

fn audited_enough(case: &Value) -> Part {
    let mut needs = Vec::new();
    let mut done = 0;
    for path in ["advisor.audit.audits_done_home", "advisor.audit.audits_done_site"] {
        match thousandths(at(case, path)) {
            Some(count) => done += count,
            None => needs.push(path.to_string()),
        }
    }
    match thousandths(at(case, "advisor.audit.audits_due")) {
        Some(due) if done >= due => return certain(true),
        Some(_) => {}
        None => needs.push("advisor.audit.audits_due".to_string()),
    }
    if needs.is_empty() { certain(false) } else { Part { truth: Truth::Unknown, needs } }
}

fn assured(case: &Value, policy: &Value, on: &str) -> Part {
    let Some(given) = at(case, "home.assurance").as_array() else {
        return missing("home.assurance");
    };
    let months = whole(policy, "assurance_review_months").expect("a number of months");
    let mut in_force = 0;
    for kind in ["signed_agreement", "confirmation", "photographs", "physical_inspection"] {
        if !list(policy, "assurance").iter().any(|other| other == kind) {
            continue;
        }
        let counts = given.iter().any(|item| {
            let day = item["on"].as_str().expect("a day");
            item["kind"] == kind && day <= on && on < add_months(day, months).as_str()
        });
        if counts {
            in_force += 1;
        }
    }
    certain(in_force >= whole(policy, "assurance_count").expect("a count"))
}

fn processor(case: &Value, policy: &Value) -> Part {
    let mut parts = Vec::new();
    if let Some(least) = figure(policy, "min_processor_ghz") {
        parts.push(at_least(case, "device.processor_ghz", least));
    }
    if let Some(least) = figure(policy, "min_processor_cores") {
        parts.push(at_least(case, "device.processor_cores", least));
    }
    if parts.is_empty() {
        return flag(case, "device.meets_remote_desktop_spec");
    }
    all(parts)
}

fn speed(case: &Value, policy: &Value) -> Part {
    let mut parts = Vec::new();
    if let Some(least) = figure(policy, "min_download_mbps") {
        parts.push(at_least(case, "connection.peak_download_mbps", least));
        parts.push(at_least(case, "connection.social_peak_download_mbps", least));
    }
    if let Some(least) = figure(policy, "min_upload_mbps") {
        parts.push(at_least(case, "connection.peak_upload_mbps", least));
        parts.push(at_least(case, "connection.social_peak_upload_mbps", least));
    }
    if let Some(most) = figure(policy, "max_latency_ms") {
        parts.push(at_most(case, "connection.latency_ms", most));
    }
    if parts.is_empty() {
        parts = four_peak_measurements(case);
    }
    all(parts)
}

fn bandwidth(case: &Value, policy: &Value) -> Part {
    let mut parts = Vec::new();
    if let Some(least) = figure(policy, "min_contract_download_mbps") {
        parts.push(at_least(case, "connection.contract_download_mbps", least));
    }
    if let Some(least) = figure(policy, "min_contract_upload_mbps") {
        parts.push(at_least(case, "connection.contract_upload_mbps", least));
    }
    if parts.is_empty() {
        parts = vec![given(case, "connection.contract_download_mbps"), given(case, "connection.contract_upload_mbps")];
    }
    all(parts)
}

fn supply(case: &Value, policy: &Value, on: &str) -> Part {
    let notice = whole(policy, "contract_notice_days").expect("a number of days");
    let until = add_days(on, i64::from(notice));
    match at(case, "connection.contract_ends").as_str() {
        Some(ends) => certain(ends >= until.as_str()),
        None => any(vec![missing("connection.contract_ends"), flag(case, "connection.supply_assured")]),
    }
}

fn confidential_notes(case: &Value, policy: &Value, on: &str) -> Part {
    if choice(policy, "notes") == "no_paper" {
        return all(vec![flag(case, "device.printing_disabled"), flag(case, "device.virtual_notes_wiped")]);
    }
    let mut parts = Vec::new();
    for way in list(policy, "paper_disposal") {
        parts.push(match way.as_str() {
            "shredder" => has_item(case, "shredder"),
            "agreement" => done(case, "advisor.governance.confidentiality_agreement", on),
            "collection" => certain(true),
            _ => panic!("no such way"),
        });
    }
    all(parts)
}

fn waiver_in_force(case: &Value, rule: &str, on: &str) -> bool {
    let Some(waivers) = at(case, "waivers").as_array() else {
        return false;
    };
    waivers.iter().any(|waiver| {
        let from = waiver["from"].as_str().expect("a day");
        let through = waiver["through"].as_str().expect("a day");
        waiver["rule"] == rule && from <= on && on <= through
    })
}

/// The status of a rule on a day, and the paths it needs where it is unknown.
pub fn status(case: &Value, policy: &Value, rule: &str, on: &str) -> (&'static str, Vec<String>) {
    let applies = applies(case, policy, rule, on);
    if applies.truth == Truth::No {
        return ("not_applicable", Vec::new());
    }
    let met = met(case, policy, rule, on);
    if met.truth == Truth::Yes {
        return ("met", Vec::new());
    }
    if !is_floor(rule) && waiver_in_force(case, rule, on) {
        return ("waived", Vec::new());
    }
    if applies.truth == Truth::Yes && met.truth == Truth::No {
        return ("not_met", Vec::new());
    }
    let unknown = unknown_parts(vec![applies, met]);
    ("unknown", paths::in_order(&unknown.needs))
}

/// Whose job the remedy is.
pub fn owner(case: &Value, policy: &Value, rule: &str) -> &'static str {
    match rule {
        "training.tier_2_audit" => "manager",
        "training.initial_training" => "provider",
        "training.core_module_1" => "provider",
        "training.consolidated_learning" => "advisor",
        "training.release_updates" => "advisor",
        "training.homeworking" => "provider",
        "training.it" => "advisor",
        "training.data_security" => "advisor",
        "training.information_governance" => "advisor",
        "training.workstation_safety" => "provider",
        "training.service_advisor_sign_off" => "manager",
        "training.return_to_practice" => "manager",
        "audit.performing_safely" => "manager",
        "audit.level_matches_site" => "manager",
        "audit.both_settings" => "manager",
        "performance.no_open_issues" => "manager",
        "performance.no_implicated_complaint" => "manager",
        "performance.exemplary_conduct" => "manager",
        "performance.attendance" => "advisor",
        "performance.productivity" => "manager",
        "performance.review_current" => "manager",
        "performance.not_withdrawn" => "manager",
        "technical.confident_with_equipment" => "manager",
        "governance.policies_accessible" => "provider",
        "governance.agreement_signed" => "advisor",
        "governance.probation_passed" => "manager",
        "experience.months_in_post" => "manager",
        "experience.shifts_completed" => "manager",
        "health.fit_to_work" => "provider",
        "home.quiet" => "advisor",
        "home.private" => "advisor",
        "home.comfortable" => "advisor",
        "home.dse_assessment" => "advisor",
        "home.assurance" => "advisor",
        "home.shared_use" => "manager",
        "home.insurance" => "advisor",
        "home.secure" => "advisor",
        "workstation.equipment" | "workstation.safety" => match at(case, "workstation.supplied_by").as_str() {
            None | Some("provider") => "provider",
            Some(_) => "advisor",
        },
        "device.ownership" => "provider",
        "device.memory" | "device.processor" | "device.storage" | "device.supported" | "device.antivirus" => {
            match at(case, "device.owner").as_str() {
                None | Some("provider") => "provider",
                Some(_) => "advisor",
            }
        }
        "device.no_data_left" => "it_service",
        "device.remote_solution" => "it_service",
        "connection.speed" => "advisor",
        "connection.bandwidth" => "advisor",
        "connection.tested_at_peak" => "advisor",
        "connection.supply" => "advisor",
        "connection.household_load" => "advisor",
        "security.confidential_notes" => match choice(policy, "notes").as_str() {
            "no_paper" => "it_service",
            _ => "advisor",
        },
        "wellbeing.risk_assessment" => "manager",
        "wellbeing.connected" => "provider",
        "wellbeing.buddy" => "manager",
        "wellbeing.check_in" => "manager",
        "wellbeing.escalation" => "manager",
        "wellbeing.return_route" => "manager",
        "wellbeing.development" => "provider",
        "incident.notification" => "manager",
        "incident.risk_assessed" => "manager",
        "incident.power" => "provider",
        "incident.connection" => "advisor",
        "incident.backup_device" => "provider",
        _ => panic!("no such rule: {rule}"),
    }
}
