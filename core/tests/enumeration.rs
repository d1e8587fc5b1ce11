//! Every rule at every edge of its own facts, held against the naive reading.

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
use std::sync::atomic::{AtomicUsize, Ordering};

use homeworking::model::{Decision, Fact};
use homeworking::{Case, Policy, Rule, assess};
use naive::cases::ROLES;
use naive::dates::{LAST_DAY, add_days};
use naive::documents::set;
use naive::questions::reads;
use serde_json::{Value, json};
use support::edges::{Kind, edges, kind};
use support::{day, for_each, policy};

/// By how many combinations each rule is checked at the least, and the statuses that it has, waivers aside: no others,
/// and each really seen.
#[rustfmt::skip]
const RULES: [(&str, usize, &str); 65] = [
    ("training.tier_2_audit", 3_264, "met not_applicable not_met unknown"),
    ("training.initial_training", 11_392, "met not_applicable not_met unknown"),
    ("training.core_module_1", 1_472, "met not_applicable not_met unknown"),
    ("training.consolidated_learning", 1_472, "met not_applicable not_met unknown"),
    ("training.release_updates", 1_472, "met not_met unknown"),
    ("training.homeworking", 1_472, "met not_met unknown"),
    ("training.it", 1_472, "met not_met unknown"),
    ("training.data_security", 1_988, "met not_met unknown"),
    ("training.information_governance", 1_604, "met not_met unknown"),
    ("training.workstation_safety", 1_472, "met not_met unknown"),
    ("training.service_advisor_sign_off", 1_988, "met not_applicable not_met unknown"),
    ("training.return_to_practice", 17_028, "met not_applicable not_met unknown"),
    ("audit.performing_safely", 300, "met not_met unknown"),
    ("audit.level_matches_site", 87_040, "met not_applicable not_met unknown"),
    ("audit.both_settings", 261_120, "met not_applicable not_met unknown"),
    ("performance.no_open_issues", 500, "met not_met unknown"),
    ("performance.no_implicated_complaint", 300, "met not_met unknown"),
    ("performance.exemplary_conduct", 300, "met not_met unknown"),
    ("performance.attendance", 128, "met not_applicable not_met unknown"),
    ("performance.productivity", 1_568, "met not_applicable not_met unknown"),
    ("performance.review_current", 9_192, "met not_applicable not_met unknown"),
    ("performance.not_withdrawn", 1_088, "met not_met"),
    ("technical.confident_with_equipment", 300, "met not_met unknown"),
    ("governance.policies_accessible", 1_472, "met not_met unknown"),
    ("governance.agreement_signed", 1_604, "met not_met unknown"),
    ("governance.probation_passed", 1_472, "met not_met unknown"),
    ("experience.months_in_post", 1_160, "met not_applicable not_met unknown"),
    ("experience.shifts_completed", 128, "met not_applicable not_met unknown"),
    ("health.fit_to_work", 4_416, "met not_applicable not_met unknown"),
    ("home.quiet", 300, "met not_met unknown"),
    ("home.private", 900, "met not_met unknown"),
    ("home.comfortable", 2_700, "met not_met unknown"),
    ("home.dse_assessment", 1_604, "met not_met unknown"),
    ("home.assurance", 23_744, "met not_met unknown"),
    ("home.shared_use", 14_436, "met not_applicable not_met unknown"),
    ("home.insurance", 300, "met not_met unknown"),
    ("home.secure", 300, "met not_met unknown"),
    ("workstation.equipment", 2_852, "met not_met unknown"),
    ("workstation.safety", 1_604, "met not_met unknown"),
    ("device.ownership", 300, "met not_met unknown"),
    ("device.memory", 388, "met not_met unknown"),
    ("device.processor", 408, "met not_met unknown"),
    ("device.storage", 304, "met not_met unknown"),
    ("device.supported", 9_192, "met not_met unknown"),
    ("device.antivirus", 300, "met not_met unknown"),
    ("device.no_data_left", 900, "met not_met unknown"),
    ("device.remote_solution", 2_700, "met not_applicable not_met unknown"),
    ("connection.speed", 12_340, "met not_met unknown"),
    ("connection.bandwidth", 888, "met not_met unknown"),
    ("connection.tested_at_peak", 164_756, "met not_met unknown"),
    ("connection.supply", 3_492, "met not_met unknown"),
    ("connection.household_load", 300, "met not_met unknown"),
    ("security.confidential_notes", 2_808, "met not_met unknown"),
    ("wellbeing.risk_assessment", 1_604, "met not_met unknown"),
    ("wellbeing.connected", 300, "met not_met unknown"),
    ("wellbeing.buddy", 300, "met not_met unknown"),
    ("wellbeing.check_in", 9_192, "met not_applicable not_met unknown"),
    ("wellbeing.escalation", 900, "met not_met unknown"),
    ("wellbeing.return_route", 900, "met not_applicable not_met unknown"),
    ("wellbeing.development", 300, "met not_met unknown"),
    ("incident.notification", 900, "met not_met unknown"),
    ("incident.risk_assessed", 1_604, "met not_met unknown"),
    ("incident.power", 400, "met not_met unknown"),
    ("incident.connection", 400, "met not_met unknown"),
    ("incident.backup_device", 300, "met not_met unknown"),
];

/// An ordinary day, one whose last months are of all lengths, a leap day and the day before one that is missing, and
/// the first and the last day there are.
const DAYS: [&str; 6] = ["2026-12-01", "2025-03-31", "2024-02-29", "2025-02-28", "1900-01-01", "2200-12-31"];

/// A policy, and the days on which it is tried.
struct Setup {
    name: &'static str,
    document: Value,
    policy: Policy,
    days: &'static [&'static str],
}

impl Setup {
    fn new(name: &'static str, settings: &Value, days: &'static [&'static str]) -> Setup {
        let mut document = json!({ "name": name, "guidance": "PRN00732" });
        for (setting, value) in settings.as_object().unwrap() {
            document[setting] = value.clone();
        }
        let policy = policy(&document);
        Setup { name, document, policy, days }
    }
}

fn setups() -> Vec<Setup> {
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

const DISPOSALS: [&[&str]; 6] = [
    &["shredder"],
    &["collection"],
    &["shredder", "agreement"],
    &["collection", "agreement"],
    &["collection", "shredder"],
    &["agreement", "shredder", "collection"],
];

fn every_figure() -> Value {
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

fn intervals(months: u32) -> Value {
    json!({
        "dse_review_months": months, "patch_review_months": months, "safety_review_months": months,
        "speed_test_review_months": months, "data_security_review_months": months,
        "information_governance_review_months": months, "agreement_review_months": months,
        "performance_review_months": months, "risk_assessment_review_months": months, "check_in_review_months": months,
        "shared_use_review_months": months, "incident_risk_review_months": months, "assurance_review_months": months,
    })
}

/// What was tried of a rule.
#[derive(Default)]
struct Tried {
    combinations: usize,
    statuses: BTreeSet<&'static str>,
}

#[test]
fn every_rule_is_decided_alike_at_every_edge_of_its_facts() {
    let setups = setups();
    let total = AtomicUsize::new(0);
    let wrong = Mutex::new(Vec::new());
    for_each(Rule::CATALOGUE, |rule| {
        let tried = try_rule(*rule, &setups);
        total.fetch_add(tried.combinations, Ordering::Relaxed);
        println!("{rule}: {} combinations, {:?}", tried.combinations, tried.statuses);
        wrong.lock().unwrap().extend(lacking(*rule, &tried));
    });
    println!("{} combinations", total.into_inner());
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn try_rule(rule: Rule, setups: &[Setup]) -> Tried {
    let mut tried = Tried::default();
    for setup in setups {
        let facts = facts_and_role(rule, &setup.policy);
        // What no date touches is the same on every day.
        let days = if facts.iter().any(|path| has_dates(path)) { setup.days } else { &setup.days[..1] };
        for on in days {
            let day = day(on);
            for_each_case(&facts, &setup.document, on, &mut |case| {
                let decision = assess(&support::case(case), &setup.policy, day);
                tried.combinations += 1;
                tried.statuses.insert(agreed_status(rule, &decision, case, &setup.document, on));
            });
        }
    }
    tried
}

/// The row of a rule in the table.
fn row(rule: Rule) -> (usize, &'static str) {
    let (_, least, statuses) = RULES.into_iter().find(|(code, ..)| *code == rule.code()).expect("a row for every rule");
    (least, statuses)
}

/// What is lacking of what the table says.
fn lacking(rule: Rule, tried: &Tried) -> Option<String> {
    let (least, statuses) = row(rule);
    let seen: Vec<&str> = tried.statuses.iter().copied().collect();
    let seen = seen.join(" ");
    let all_seen = tried.combinations >= least && seen == statuses;
    (!all_seen).then(|| format!("    (\"{rule}\", {}, \"{seen}\"), not {least}, {statuses}", tried.combinations))
}

fn facts_and_role(rule: Rule, policy: &Policy) -> Vec<&'static str> {
    let mut paths: Vec<&str> = rule.facts(policy).into_iter().map(Fact::path).collect();
    if !paths.contains(&"advisor.role") {
        paths.push("advisor.role");
    }
    paths
}

fn has_dates(path: &str) -> bool {
    matches!(kind(path), Kind::Completion | Kind::Check(_) | Kind::Date | Kind::Assurance)
}

/// Calls back with a case for every combination of the edges of these facts.
fn for_each_case(facts: &[&str], policy: &Value, on: &str, each: &mut dyn FnMut(&Value)) {
    let edges: Vec<(&str, Vec<Value>)> = facts.iter().map(|path| (*path, edges(path, policy, on))).collect();
    combine(&mut json!({ "advisor": { "id": "a-1" } }), &edges, each);
}

fn combine(case: &mut Value, facts: &[(&str, Vec<Value>)], each: &mut dyn FnMut(&Value)) {
    let Some(((path, values), others)) = facts.split_first() else {
        return each(case);
    };
    for value in values {
        set(case, path, value.clone());
        combine(case, others, each);
    }
}

/// The status that both readings give a rule, which also agree on what it needs and when it changes.
fn agreed_status(rule: Rule, decision: &Decision, case: &Value, policy: &Value, on: &str) -> &'static str {
    let (status, needs) = naive::rules::status(case, policy, rule.code(), on);
    let changes = naive::decide::changes(case, policy, rule.code(), on, LAST_DAY);
    let finding = decision.finding(rule).unwrap();
    let found_needs: Vec<&str> = finding.needs.iter().map(|fact| fact.path()).collect();
    let found_change = finding.changes_on.map(|day| day.to_string());
    let context = || format!("{rule} on {on}\ncase {case}\npolicy {policy}");
    assert_eq!(finding.status.as_str(), status, "{}", context());
    assert_eq!(found_needs, needs, "{}", context());
    assert_eq!(found_change.as_ref(), changes.first().map(|(day, _)| day), "{}", context());
    status
}

#[test]
fn a_rule_names_the_facts_that_it_reads() {
    for setup in setups() {
        for rule in Rule::CATALOGUE {
            let named = facts_and_role(*rule, &setup.policy);
            let mut read: Vec<&str> = ROLES.iter().flat_map(|role| reads(&setup.document, role, rule.code())).collect();
            assert!(read.iter().all(|path| named.contains(path)), "{rule} under {}: {named:?}", setup.name);
            read.push("advisor.role");
            // A rule without a figure reads nothing, whatever it would read with one.
            let reads_nothing = read.len() == 1;
            assert!(reads_nothing || named.iter().all(|path| read.contains(path)), "{rule} under {}", setup.name);
        }
    }
}

// Waivers.

/// Policies under which every rule that can be waived can be not met, and not applicable.
fn setups_for_waivers() -> Vec<Setup> {
    let mut settings = every_figure();
    for (interval, months) in intervals(12).as_object().unwrap() {
        settings[interval] = months.clone();
    }
    vec![
        Setup::new("every figure and interval", &settings, &[DAYS[0], LAST_DAY, "1900-01-01"]),
        Setup::new("baseline", &json!({}), &DAYS[..1]),
    ]
}

/// Waivers of a rule around a day: in force, ended, to come, several, and of another rule.
fn waivers(rule: &str, on: &str) -> Vec<Value> {
    let other = if rule == "home.insurance" { "wellbeing.buddy" } else { "home.insurance" };
    let days = |steps: &[(i64, i64)]| -> Vec<(String, String)> {
        let step = |step| add_days(on, step).clamp("1900-01-01".to_owned(), LAST_DAY.to_owned());
        steps.iter().map(|(from, through)| (step(*from), step(*through))).collect()
    };
    let of = |rule: &str, steps: &[(i64, i64)]| -> Value {
        let waiver = |(from, through): &(String, String)| json!({ "rule": rule, "approved_by": "a manager", "reason": "agreed", "from": from, "through": through });
        days(steps).iter().map(waiver).collect()
    };
    vec![
        of(rule, &[(0, 0)]),
        of(rule, &[(-30, 0)]),
        of(rule, &[(0, 30)]),
        of(rule, &[(-30, -1)]),
        of(rule, &[(1, 30)]),
        of(rule, &[(-30, 30)]),
        of(rule, &[(-30, -20), (-5, 5), (20, 30)]),
        of(rule, &[(-5, 5), (6, 9), (3, 4)]),
        of(rule, &[(-5, -1), (1, 5)]),
        of(other, &[(-30, 30)]),
    ]
}

#[test]
fn every_rule_that_can_be_waived_is_waived_alike() {
    let setups = setups_for_waivers();
    let rules: Vec<Rule> = Rule::CATALOGUE.iter().copied().filter(|rule| !rule.force().is_floor()).collect();
    let total = AtomicUsize::new(0);
    for_each(&rules, |rule| {
        let mut tried = Tried::default();
        for setup in &setups {
            for on in setup.days {
                try_waivers(*rule, setup, on, &mut tried);
            }
        }
        println!("{rule}: {} combinations with waivers, {:?}", tried.combinations, tried.statuses);
        let (_, statuses) = row(*rule);
        let expected: BTreeSet<&str> = statuses.split(' ').chain(["waived"]).collect();
        assert_eq!(tried.statuses, expected, "{rule}");
        total.fetch_add(tried.combinations, Ordering::Relaxed);
    });
    println!("{} rules, {} combinations with waivers", rules.len(), total.into_inner());
    assert_eq!(rules.len(), 35);
}

fn try_waivers(rule: Rule, setup: &Setup, on: &str, tried: &mut Tried) {
    let facts: Vec<&str> = rule.facts(&setup.policy).into_iter().map(Fact::path).collect();
    let waivers = waivers(rule.code(), on);
    for_each_case(&facts, &setup.document, on, &mut |case| {
        let mut case = case.clone();
        if case["advisor"]["role"].is_null() {
            case["advisor"]["role"] = json!("health_advisor");
        }
        for waivers in &waivers {
            case["waivers"] = waivers.clone();
            let decision = assess(&support::case(&case), &setup.policy, day(on));
            tried.combinations += 1;
            tried.statuses.insert(agreed_status(rule, &decision, &case, &setup.document, on));
        }
    });
}

#[test]
fn a_waiver_of_the_floor_is_refused() {
    for rule in Rule::CATALOGUE.iter().filter(|rule| rule.force().is_floor()) {
        let waivers = &waivers(rule.code(), DAYS[0])[0];
        let case = json!({ "advisor": { "id": "a-1", "role": "auditor" }, "waivers": waivers });
        let error = Case::from_json(&case.to_string()).unwrap_err();
        assert_eq!((error.code().as_str(), error.path()), ("floor", "waivers[0].rule"), "{rule}");
    }
}
