//! Every rule at every edge of its own facts, held against the naive reading.

#![allow(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    missing_docs,
    unreachable_pub,
    reason = "tests fail by panicking"
)]
#![allow(dead_code, reason = "what other tests share is used in part")]

mod floor;
#[path = "../operations/grown.rs"]
mod grown;
#[path = "../naive/mod.rs"]
mod naive;
mod setups;
#[path = "../support/mod.rs"]
mod support;
mod tables;
mod waivers;

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use homeworking::model::{Enforcement, Fact};
use homeworking::{Policy, Rule, assess, decide, statuses};
use naive::cases::ROLES;
use naive::dates::LAST_DAY;
use naive::documents::set;
use naive::questions::reads;
use serde_json::{Value, json};
use setups::{Setup, setups};
use support::edges::{Kind, edges, kind};
use support::{day, for_each};
use tables::Rows;

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

/// What was tried of a rule.
#[derive(Default)]
struct Tried {
    combinations: usize,
    in_no_table: usize,
    statuses: BTreeSet<&'static str>,
}

#[test]
fn every_rule_is_decided_alike_at_every_edge_of_its_facts() {
    let setups = setups();
    let (total, in_no_table) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let wrong = Mutex::new(Vec::new());
    for_each(Rule::CATALOGUE, |rule| {
        let tried = try_rule(*rule, &setups);
        total.fetch_add(tried.combinations, Ordering::Relaxed);
        in_no_table.fetch_add(tried.in_no_table, Ordering::Relaxed);
        println!("{rule}: {} combinations, {:?}", tried.combinations, tried.statuses);
        wrong.lock().unwrap().extend(lacking(*rule, &tried));
    });
    let (total, in_no_table) = (total.into_inner(), in_no_table.into_inner());
    println!(
        "{total} combinations, none skipped; {in_no_table} have an assurance twice, for which no table has a column"
    );
    assert!(in_no_table * 20 < total, "tables hold too few of them");
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
            let mut rows = Rows::new(rule, setup, on, &facts);
            for_each_case(&facts, &setup.document, on, &mut |case| {
                let status = agreed_status(rule, case, setup, on);
                tried.combinations += 1;
                tried.statuses.insert(status);
                rows.add(case, status);
            });
            tried.in_no_table += rows.finish();
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

/// The status that both readings give a rule, which also agree on what it needs and when it changes; the library in each of its
/// modes for one case.
fn agreed_status(rule: Rule, document: &Value, setup: &Setup, on: &str) -> &'static str {
    let Setup { document: rules, policy, .. } = setup;
    let (status, needs) = naive::rules::status(document, rules, rule.code(), on);
    let changes = naive::decide::changes(document, rules, rule.code(), on, LAST_DAY);
    let change = changes.first().map(|(day, _)| day.clone());
    let context = || format!("{rule} on {on}\ncase {document}\npolicy {rules}");

    let (case, day) = (support::case(document), day(on));
    let decision = assess(&case, policy, day);
    let finding = decision.finding(rule).unwrap();
    let found_needs: Vec<&str> = finding.needs.iter().map(|fact| fact.path()).collect();
    assert_eq!(finding.status.as_str(), status, "{}", context());
    assert_eq!(found_needs, needs, "{}", context());
    assert_eq!(finding.changes_on.map(|day| day.to_string()), change, "{}", context());

    let short = statuses(&case, policy, day).into_iter().find(|entry| entry.rule == rule).unwrap();
    assert_eq!(short.status.as_str(), status, "{}", context());
    assert_eq!(short.changes_on.map(|day| day.to_string()), change, "{}", context());

    let outcome = decide(&case, policy, day);
    let is_enforced = policy.enforcement(rule) == Enforcement::Enforce;
    assert_eq!(outcome.blocking.contains(&rule), is_enforced && status == "not_met", "{}", context());
    assert_eq!(outcome.missing.contains(&rule), is_enforced && status == "unknown", "{}", context());
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
