//! The naive reading held against values worked out by hand from the rules,
//! and its quick scan held against its day-by-day one.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests fail by panicking"
)]

mod naive;

use naive::cases::{random_case, random_case_near, random_changes, random_day, random_policy, random_question};
use naive::catalogue::RULES;
use naive::dates::{LAST_DAY, add_days, add_months, next_day};
use naive::decide::{
    assess, assess_by_days, earliest_eligible, earliest_eligible_by_days, remedies, statuses, timeline,
    timeline_by_days, verdict,
};
use naive::documents::{at, set, thousandths};
use naive::paths;
use naive::policy::enforcement;
use naive::population::{VERDICTS, compare, summarise};
use naive::questions::{needed, next_question, reads};
use naive::review::{random_record, review};
use naive::rng::Rng;
use naive::rules::status;
use naive::whatif::what_if;
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn plain_policy() -> Value {
    json!({ "name": "a provider", "guidance": "PRN00732" })
}

fn plain_case() -> Value {
    json!({ "advisor": { "id": "a-1", "role": "health_advisor" } })
}

fn case_with(facts: &[(&str, Value)]) -> Value {
    let mut case = plain_case();
    for (path, value) in facts {
        set(&mut case, path, value.clone());
    }
    case
}

fn policy_with(settings: &[(&str, Value)]) -> Value {
    let mut policy = plain_policy();
    for (name, value) in settings {
        policy[*name] = value.clone();
    }
    policy
}

#[track_caller]
fn expect(case: &Value, policy: &Value, rule: &str, on: &str, wanted: &str, needs: &[&str]) {
    let (found, missing) = status(case, policy, rule, on);
    assert_eq!(found, wanted, "{rule} on {on}");
    assert_eq!(missing, needs, "{rule} on {on}");
}

#[test]
fn days_follow_each_other() {
    assert_eq!(next_day("2023-02-28"), "2023-03-01");
    assert_eq!(next_day("2024-02-28"), "2024-02-29");
    assert_eq!(next_day("1900-02-28"), "1900-03-01");
    assert_eq!(next_day("2000-02-28"), "2000-02-29");
    assert_eq!(next_day("2023-04-30"), "2023-05-01");
    assert_eq!(next_day("2199-12-31"), "2200-01-01");
    assert_eq!(add_days("2024-01-01", 366), "2025-01-01");
    assert_eq!(add_days("2023-01-01", 365), "2024-01-01");
    assert_eq!(add_days("2024-03-01", -1), "2024-02-29");
    assert_eq!(add_days("1900-01-01", -1), "1899-12-31");
}

#[test]
fn months_are_added_by_the_calendar() {
    assert_eq!(add_months("2023-01-31", 1), "2023-02-28");
    assert_eq!(add_months("2024-01-31", 1), "2024-02-29");
    assert_eq!(add_months("2024-02-29", 12), "2025-02-28");
    assert_eq!(add_months("2024-02-29", 48), "2028-02-29");
    assert_eq!(add_months("2023-11-30", 3), "2024-02-29");
    assert_eq!(add_months("2023-12-15", 1), "2024-01-15");
    assert_eq!(add_months("2023-12-31", 0), "2023-12-31");
    assert_eq!(add_months("2200-12-31", 2), "2201-02-28");
}

#[test]
fn amounts_are_read_from_their_text() {
    assert_eq!(thousandths(&json!(8)), Some(8_000));
    assert_eq!(thousandths(&json!(15.999)), Some(15_999));
    assert_eq!(thousandths(&json!(15.9995)), Some(16_000));
    assert_eq!(thousandths(&json!(0.1)), Some(100));
    assert_eq!(thousandths(&json!(1_000_000)), Some(1_000_000_000));
    assert_eq!(thousandths(&Value::Null), None);
}

#[test]
fn the_tier_counts_from_its_day() {
    let rule = "training.tier_2_audit";
    let policy = plain_policy();
    let need = ["advisor.audit.tier"];
    expect(&plain_case(), &policy, rule, "2024-05-10", "unknown", &need);
    let case = case_with(&[("advisor.audit.tier", json!("tier_2")), ("advisor.audit.tier_since", json!("2024-05-10"))]);
    expect(&case, &policy, rule, "2024-05-09", "not_met", &[]);
    expect(&case, &policy, rule, "2024-05-10", "met", &[]);
    let case = case_with(&[("advisor.audit.tier", json!("tier_1")), ("advisor.audit.tier_since", json!("2030-01-01"))]);
    expect(&case, &policy, rule, "2024-05-10", "not_met", &[]);
    let case = case_with(&[("advisor.role", json!("clinician"))]);
    expect(&case, &policy, rule, "2024-05-10", "not_applicable", &[]);
}

#[test]
fn a_check_lapses_on_its_day() {
    let rule = "training.data_security";
    let path = "advisor.training.data_security";
    let policy = plain_policy();
    let case = case_with(&[(path, json!("2024-02-29"))]);
    expect(&case, &policy, rule, "2024-02-28", "not_met", &[]);
    expect(&case, &policy, rule, "2024-02-29", "met", &[]);
    expect(&case, &policy, rule, "2025-02-27", "met", &[]);
    expect(&case, &policy, rule, "2025-02-28", "not_met", &[]);
    let case = case_with(&[(path, json!(true))]);
    expect(&case, &policy, rule, "2024-02-29", "unknown", &[path]);
    let no_interval = policy_with(&[("data_security_review_months", Value::Null)]);
    expect(&case, &no_interval, rule, "2024-02-29", "met", &[]);
}

#[test]
fn a_return_needs_a_sign_off_within_the_break() {
    let rule = "training.return_to_practice";
    let sign_off = "advisor.training.competence_sign_off";
    let policy = policy_with(&[("max_break_months", json!(6))]);
    let day = "2024-01-31";
    expect(&plain_case(), &policy, rule, day, "not_applicable", &[]);
    let case = case_with(&[("advisor.last_practised", json!(day))]);
    expect(&case, &policy, rule, day, "not_applicable", &[]);
    expect(&case, &policy, rule, "2024-02-01", "unknown", &[sign_off]);
    expect(&case, &policy, rule, "2024-08-01", "not_met", &[]);
    let case = case_with(&[("advisor.last_practised", json!(day)), (sign_off, json!("2024-01-31"))]);
    expect(&case, &policy, rule, "2024-07-31", "met", &[]);
    expect(&case, &policy, rule, "2024-08-01", "not_met", &[]);
    let case = case_with(&[("advisor.last_practised", json!(day)), (sign_off, json!("2024-01-30"))]);
    expect(&case, &policy, rule, "2024-07-31", "not_met", &[]);
}

#[test]
fn audits_are_counted_as_far_as_known() {
    let rule = "audit.level_matches_site";
    let policy = plain_policy();
    let on = "2024-05-10";
    let started = ("advisor.homeworking_since", json!(on));
    let due = "advisor.audit.audits_due";
    let home = "advisor.audit.audits_done_home";
    let site = "advisor.audit.audits_done_site";
    expect(&plain_case(), &policy, rule, on, "not_applicable", &[]);
    let case = case_with(std::slice::from_ref(&started));
    expect(&case, &policy, rule, "2024-05-09", "not_applicable", &[]);
    expect(&case, &policy, rule, on, "unknown", &[due, home, site]);
    let case = case_with(&[started.clone(), (due, json!(0))]);
    expect(&case, &policy, rule, on, "met", &[]);
    let case = case_with(&[started.clone(), (due, json!(3)), (home, json!(3))]);
    expect(&case, &policy, rule, on, "met", &[]);
    let case = case_with(&[started.clone(), (due, json!(3)), (site, json!(2))]);
    expect(&case, &policy, rule, on, "unknown", &[home]);
    let case = case_with(&[started, (due, json!(3)), (site, json!(2)), (home, json!(0))]);
    expect(&case, &policy, rule, on, "not_met", &[]);
}

#[test]
fn audits_in_both_settings_combine_by_kleene_logic() {
    let rule = "audit.both_settings";
    let policy = plain_policy();
    let on = "2024-05-10";
    let started = ("advisor.homeworking_since", json!(on));
    let arrangement = "advisor.arrangement";
    let due = "advisor.audit.audits_due";
    let home = "advisor.audit.audits_done_home";
    let site = "advisor.audit.audits_done_site";
    let case = case_with(&[started.clone(), (arrangement, json!("hybrid"))]);
    expect(&case, &policy, rule, on, "unknown", &[due, home, site]);
    let case = case_with(&[started.clone(), (home, json!(1)), (site, json!(1))]);
    expect(&case, &policy, rule, on, "met", &[]);
    let case = case_with(&[started.clone(), (home, json!(0))]);
    expect(&case, &policy, rule, on, "unknown", &[arrangement, due]);
    let case = case_with(&[started.clone(), (due, json!(1))]);
    expect(&case, &policy, rule, on, "not_applicable", &[]);
    let case = case_with(&[started, (arrangement, json!("home"))]);
    expect(&case, &policy, rule, on, "not_applicable", &[]);
}

#[test]
fn assurance_counts_different_kinds_in_force() {
    let rule = "home.assurance";
    let policy = policy_with(&[
        ("assurance", json!(["photographs", "confirmation"])),
        ("assurance_count", json!(2)),
        ("assurance_review_months", json!(1)),
    ]);
    let on = "2024-02-29";
    expect(&plain_case(), &policy, rule, on, "unknown", &[rule]);
    let case = case_with(&[(rule, json!([]))]);
    expect(&case, &policy, rule, on, "not_met", &[]);
    let case = case_with(&[(
        rule,
        json!([
            { "kind": "photographs", "on": "2024-01-31" },
            { "kind": "confirmation", "on": "2024-02-01" },
            { "kind": "physical_inspection", "on": "2024-02-01" },
        ]),
    )]);
    expect(&case, &policy, rule, "2024-02-28", "met", &[]);
    expect(&case, &policy, rule, "2024-02-29", "not_met", &[]);
    let case = case_with(&[(
        rule,
        json!([
            { "kind": "photographs", "on": "2024-02-01" },
            { "kind": "photographs", "on": "2024-02-02" },
        ]),
    )]);
    expect(&case, &policy, rule, "2024-02-28", "not_met", &[]);
}

#[test]
fn a_known_contract_outweighs_what_was_assured() {
    let rule = "connection.supply";
    let ends = "connection.contract_ends";
    let assured = "connection.supply_assured";
    let policy = policy_with(&[("contract_notice_days", json!(30))]);
    let on = "2024-01-31";
    expect(&plain_case(), &policy, rule, on, "unknown", &[ends, assured]);
    let case = case_with(&[(assured, json!(true))]);
    expect(&case, &policy, rule, on, "met", &[]);
    let case = case_with(&[(assured, json!(false))]);
    expect(&case, &policy, rule, on, "unknown", &[ends]);
    let case = case_with(&[(ends, json!("2024-03-01"))]);
    expect(&case, &policy, rule, on, "met", &[]);
    expect(&case, &policy, rule, "2024-02-01", "not_met", &[]);
    let case = case_with(&[(ends, json!("2024-02-29")), (assured, json!(true))]);
    expect(&case, &policy, rule, on, "not_met", &[]);
}

#[test]
fn figures_not_set_fall_back_as_the_rows_say() {
    let on = "2024-05-10";
    let policy = plain_policy();
    let case = case_with(&[("device.memory_gb", json!(7.999))]);
    expect(&case, &policy, "device.memory", on, "not_met", &[]);
    let spec = "device.meets_remote_desktop_spec";
    let attested = policy_with(&[("min_memory_gb", Value::Null)]);
    expect(&case, &attested, "device.memory", on, "unknown", &[spec]);
    expect(&case, &policy, "device.processor", on, "unknown", &[spec]);
    let one_figure = policy_with(&[("min_processor_cores", json!(4))]);
    let cores = "device.processor_cores";
    expect(&case, &one_figure, "device.processor", on, "unknown", &[cores]);
    for rule in [
        "performance.attendance",
        "performance.productivity",
        "experience.months_in_post",
        "experience.shifts_completed",
    ] {
        let case = case_with(&[("advisor.homeworking_since", json!(on))]);
        expect(&case, &policy, rule, on, "not_applicable", &[]);
    }
    let latency = policy_with(&[("max_latency_ms", json!(50))]);
    let need = ["connection.latency_ms"];
    expect(&case, &latency, "connection.speed", on, "unknown", &need);
    let case = case_with(&[("connection.latency_ms", json!(50))]);
    expect(&case, &latency, "connection.speed", on, "met", &[]);
}

#[test]
fn applicability_unknown_is_met_only_by_a_met_rule() {
    let on = "2024-05-10";
    let policy = plain_policy();
    let needed = "advisor.fitness_sign_off_needed";
    let signed = "advisor.fitness_signed_off";
    let rule = "health.fit_to_work";
    expect(&plain_case(), &policy, rule, on, "unknown", &[needed, signed]);
    let case = case_with(&[(signed, json!(false))]);
    expect(&case, &policy, rule, on, "unknown", &[needed]);
    let case = case_with(&[(signed, json!(true))]);
    expect(&case, &policy, rule, on, "met", &[]);
    let case = case_with(&[(needed, json!(true)), (signed, json!("2024-05-11"))]);
    expect(&case, &policy, rule, on, "not_met", &[]);
    let case = case_with(&[("home.shared_housing", json!(false))]);
    let need = ["home.caring_during_shifts", "home.shared_use_review"];
    expect(&case, &policy, "home.shared_use", on, "unknown", &need);
}

#[test]
fn waivers_cover_should_and_local_rules_on_their_days() {
    let policy = plain_policy();
    let rule = "wellbeing.buddy";
    let mut case = plain_case();
    case["waivers"] = json!([{
        "rule": rule,
        "approved_by": "manager",
        "reason": "agreed",
        "from": "2024-05-10",
        "through": "2024-05-12",
    }]);
    let need = ["advisor.wellbeing.buddy"];
    expect(&case, &policy, rule, "2024-05-09", "unknown", &need);
    expect(&case, &policy, rule, "2024-05-10", "waived", &[]);
    expect(&case, &policy, rule, "2024-05-12", "waived", &[]);
    expect(&case, &policy, rule, "2024-05-13", "unknown", &need);
    set(&mut case, "advisor.wellbeing.buddy", json!(true));
    expect(&case, &policy, rule, "2024-05-10", "met", &[]);
}

#[test]
fn paper_follows_the_ways_of_the_policy() {
    let on = "2024-05-10";
    let rule = "security.confidential_notes";
    let need = ["device.printing_disabled", "device.virtual_notes_wiped"];
    expect(&plain_case(), &plain_policy(), rule, on, "unknown", &need);
    let paper = policy_with(&[("notes", json!("paper_with_disposal"))]);
    let need = ["advisor.governance.confidentiality_agreement", "workstation.equipment"];
    expect(&plain_case(), &paper, rule, on, "unknown", &need);
    let collected = policy_with(&[("notes", json!("paper_with_disposal")), ("paper_disposal", json!(["collection"]))]);
    expect(&plain_case(), &collected, rule, on, "met", &[]);
}

#[test]
fn presets_enforce_more_and_more() {
    let policy = plain_policy();
    assert_eq!(enforcement(&policy, "home.quiet"), "enforce");
    assert_eq!(enforcement(&policy, "device.antivirus"), "advise");
    assert_eq!(enforcement(&policy, "training.it"), "ignore");
    let policy = policy_with(&[("preset", json!("person_specification"))]);
    assert_eq!(enforcement(&policy, "device.antivirus"), "advise");
    assert_eq!(enforcement(&policy, "training.it"), "enforce");
    assert_eq!(enforcement(&policy, "wellbeing.buddy"), "advise");
    let policy = policy_with(&[("preset", json!("full")), ("enforcement", json!({ "training.it": "ignore" }))]);
    assert_eq!(enforcement(&policy, "wellbeing.buddy"), "enforce");
    assert_eq!(enforcement(&policy, "training.it"), "ignore");
}

#[test]
fn what_is_needed_follows_the_policy_and_the_role() {
    let base = needed(&plain_policy(), "auditor", false);
    assert!(!base.contains(&"advisor.audit.tier".to_string()));
    assert!(base.contains(&"device.memory_gb".to_string()));
    assert!(!base.contains(&"connection.latency_ms".to_string()));
    assert!(!base.contains(&"device.antivirus".to_string()));
    let more = needed(&plain_policy(), "health_advisor", true);
    assert!(more.contains(&"advisor.audit.tier_since".to_string()));
    assert!(more.contains(&"device.antivirus".to_string()));
    assert!(!more.contains(&"advisor.wellbeing.buddy".to_string()));
    assert!(!more.contains(&"waivers".to_string()));
}

#[test]
fn the_next_question_is_the_one_most_findings_need() {
    // Of the enforced rules of an empty case, device.owner is needed by
    // device.ownership and device.remote_solution; meets_remote_desktop_spec
    // by device.processor and device.storage; no fact by more, and nothing
    // before device.owner in the order of the model by two.
    let asked = next_question(&plain_case(), &plain_policy(), "2024-05-10");
    assert_eq!(asked.as_deref(), Some("device.owner"));
    let case = case_with(&[("home.quiet", json!(false))]);
    assert_eq!(next_question(&case, &plain_policy(), "2024-05-10"), None);
}

fn eligible_baseline_case() -> Value {
    case_with(&[
        ("advisor.audit.tier", json!("tier_2")),
        ("advisor.training.initial_training", json!(true)),
        ("advisor.training.core_module_2", json!(true)),
        ("advisor.training.data_security", json!("2024-01-31")),
        ("advisor.training.information_governance", json!(true)),
        ("advisor.training.workstation_safety", json!(true)),
        ("advisor.technical.confident_with_equipment", json!(true)),
        ("advisor.governance.policies_accessible", json!(true)),
        ("advisor.governance.agreement_signed", json!("2024-03-01")),
        ("advisor.fitness_sign_off_needed", json!(false)),
        ("advisor.incident_plan.notify_line", json!(true)),
        ("advisor.incident_plan.diversion_agreed", json!(true)),
        ("home.quiet", json!(true)),
        ("home.not_overheard", json!(true)),
        ("home.free_of_interruptions", json!(true)),
        ("home.space", json!(true)),
        ("home.light", json!(true)),
        ("home.temperature", json!(true)),
        ("home.dse_assessment", json!(true)),
        ("home.shared_housing", json!(false)),
        ("home.caring_during_shifts", json!(false)),
        ("home.assurance", json!([{ "kind": "photographs", "on": "2024-02-01" }])),
        ("home.secure_from_breach", json!(true)),
        (
            "workstation.equipment",
            json!(["desk", "adjustable_chair", "monitor", "mouse", "keyboard", "cables", "headset"]),
        ),
        ("workstation.safety_assured", json!(true)),
        ("device.owner", json!("provider")),
        ("device.memory_gb", json!(8)),
        ("device.meets_remote_desktop_spec", json!(true)),
        ("device.support_ends", json!("2024-12-31")),
        ("device.patched", json!(true)),
        ("device.no_data_at_rest", json!(true)),
        ("device.no_data_transfer", json!(true)),
        ("device.printing_disabled", json!(true)),
        ("device.virtual_notes_wiped", json!(true)),
    ])
}

#[test]
fn a_whole_decision_by_hand() {
    let case = eligible_baseline_case();
    let policy = plain_policy();
    // The agreement is signed on 2024-03-01; the device is supported through
    // 2024-12-31; assurance lapses on 2025-02-01.
    let early = assess(&case, &policy, "2024-02-10");
    assert_eq!(early["verdict"], "not_eligible");
    assert_eq!(early["changes_on"], "2024-03-01");
    assert_eq!(early["changes_to"], "eligible");
    assert_eq!(
        json!(remedies(&early)),
        json!([{ "owner": "advisor", "items": [
            { "rule": "governance.agreement_signed", "needs": [] }
        ] }])
    );
    let later = assess(&case, &policy, "2024-03-01");
    assert_eq!(later["verdict"], "eligible");
    assert_eq!(later["changes_on"], "2025-01-01");
    assert_eq!(later["changes_to"], "not_eligible");
    assert_eq!(
        earliest_eligible(&case, &policy, "2024-01-01", "2024-12-31"),
        json!({
            "date": "2024-03-01",
            "waits_for": [
                "training.data_security",
                "governance.agreement_signed",
                "home.assurance"
            ],
            "blocked_by": [],
        })
    );
    let cuts: Vec<Value> =
        timeline(&case, &policy, "2024-01-01", "2025-12-31").iter().map(|segment| segment["from"].clone()).collect();
    assert_eq!(
        json!(cuts),
        json!(["2024-01-01", "2024-01-31", "2024-02-01", "2024-03-01", "2025-01-01", "2025-01-31", "2025-02-01"])
    );
    let mut changes = serde_json::Map::new();
    changes.insert("home.quiet".to_string(), Value::Null);
    changes.insert("policy.preset".to_string(), json!("person_specification"));
    let answer = what_if(&case, &policy, "2024-03-01", &changes);
    assert_eq!(answer["before"]["verdict"], "eligible");
    assert_eq!(answer["after"]["verdict"], "incomplete");
    // Ten example rules and six that providers may also wish to consider
    // change in enforcement, and home.quiet in status.
    assert_eq!(answer["differences"].as_array().map(Vec::len), Some(10 + 6 + 1));
}

#[test]
fn a_decision_has_nothing_beyond_the_last_day() {
    let mut case = eligible_baseline_case();
    set(&mut case, "device.support_ends", json!(LAST_DAY));
    set(&mut case, "advisor.training.data_security", json!(LAST_DAY));
    set(&mut case, "home.assurance", json!([{ "kind": "confirmation", "on": LAST_DAY }]));
    let decision = assess(&case, &plain_policy(), LAST_DAY);
    assert_eq!(decision["verdict"], "eligible");
    assert_eq!(decision["changes_on"], Value::Null);
    assert_eq!(decision["changes_to"], Value::Null);
}

#[test]
fn populations_add_up() {
    let base = plain_policy();
    let full = policy_with(&[("preset", json!("full"))]);
    let cases = [eligible_baseline_case(), plain_case()];
    let answer = compare(&cases, &base, &full, "2024-03-01");
    assert_eq!(answer["counts"]["eligible"]["incomplete"], 1);
    assert_eq!(answer["counts"]["incomplete"]["incomplete"], 1);
    assert_eq!(answer["moved"][0]["id"], "a-1");
    assert_eq!(answer["moved"].as_array().map(Vec::len), Some(1));
    let decisions: Vec<Value> =
        ["2024-02-10", "2024-03-01", "2024-03-02"].iter().map(|on| assess(&cases[0], &base, on)).collect();
    assert_eq!(
        summarise(&decisions),
        json!({
            "total": 3,
            "by_verdict": { "eligible": 2, "not_eligible": 1, "incomplete": 0 },
            "by_blocking": [{ "rule": "governance.agreement_signed", "count": 1 }],
            "by_missing": [],
            "sole_blocking": [{ "rule": "governance.agreement_signed", "count": 1 }],
            "sole_missing": [],
            "changes": [
                { "month": "2024-03", "from": "not_eligible", "to": "eligible", "count": 1 },
                { "month": "2025-01", "from": "eligible", "to": "not_eligible", "count": 2 }
            ],
        })
    );
}

// The quick scan and the day-by-day one.

#[test]
fn both_scans_agree_to_the_last_day() {
    let mut rng = Rng::new(1);
    for _ in 0..2 {
        let (case, policy, on) = random_question(&mut rng);
        let by_days = assess_by_days(&case, &policy, &on, 200_000);
        assert_eq!(assess(&case, &policy, &on), by_days, "{case} {policy} {on}");
    }
}

fn within(day: &Value, last: &str) -> Value {
    match day.as_str() {
        Some(text) if text <= last => day.clone(),
        _ => Value::Null,
    }
}

#[test]
fn both_scans_agree_over_some_years() {
    let mut rng = Rng::new(2);
    for _ in 0..60 {
        let (case, policy, on) = random_question(&mut rng);
        let days = 1_500;
        let last = add_days(&on, i64::from(days));
        let mut quick = assess(&case, &policy, &on);
        quick["changes_on"] = within(&quick["changes_on"], &last);
        if quick["changes_on"].is_null() {
            quick["changes_to"] = Value::Null;
        }
        for finding in quick["findings"].as_array_mut().expect("findings") {
            finding["changes_on"] = within(&finding["changes_on"], &last);
        }
        let by_days = assess_by_days(&case, &policy, &on, days);
        assert_eq!(quick, by_days, "{case} {policy} {on}");
    }
}

#[test]
fn both_timelines_agree() {
    let mut rng = Rng::new(3);
    for _ in 0..60 {
        let (case, policy, on) = random_question(&mut rng);
        let from = add_days(&on, -rng.between(0, 400)).max("1900-01-01".to_string());
        let through = add_days(&on, rng.between(0, 900)).min(LAST_DAY.to_string());
        assert_eq!(
            timeline(&case, &policy, &from, &through),
            timeline_by_days(&case, &policy, &from, &through),
            "{case} {policy} {from} {through}"
        );
    }
}

#[test]
fn a_segment_is_one_decision() {
    let mut rng = Rng::new(4);
    for _ in 0..60 {
        let (case, policy, on) = random_question(&mut rng);
        let through = add_days(&on, 700).min(LAST_DAY.to_string());
        for segment in timeline(&case, &policy, &on, &through) {
            let last = segment["through"].as_str().expect("a day");
            let mut on_last = assess(&case, &policy, last);
            on_last["on"] = segment["from"].clone();
            assert_eq!(on_last, segment["decision"], "{case} {policy} {last}");
        }
    }
}

#[test]
fn both_ways_to_the_earliest_day_agree() {
    let mut rng = Rng::new(5);
    for _ in 0..6 {
        let (case, policy, on) = random_question(&mut rng);
        let through = add_days(&on, rng.between(0, 500)).min(LAST_DAY.to_string());
        assert_eq!(
            earliest_eligible(&case, &policy, &on, &through),
            earliest_eligible_by_days(&case, &policy, &on, &through),
            "{case} {policy} {on} {through}"
        );
    }
}

#[test]
fn a_rule_reads_no_more_than_it_says() {
    let mut rng = Rng::new(6);
    for _ in 0..3_000 {
        let (case, policy, on) = random_question(&mut rng);
        let other = random_case_near(&mut rng, &policy, &on, "a-1");
        let role = at(&case, "advisor.role").as_str().expect("a role");
        let path = rng.pick(&paths::ORDER);
        if path == "advisor.role" || path == "waivers" {
            continue;
        }
        let mut changed = case.clone();
        set(&mut changed, path, at(&other, path).clone());
        for (rule, _, _) in RULES {
            if !reads(&policy, role, rule).contains(&path) {
                assert_eq!(status(&case, &policy, rule, &on), status(&changed, &policy, rule, &on), "{rule} {path}");
            }
        }
    }
}

// What the generator makes.

#[test]
fn the_generator_reaches_every_status_of_every_rule() {
    let mut rng = Rng::new(7);
    let mut seen: BTreeMap<(&str, &str), u32> = BTreeMap::new();
    let mut verdicts: BTreeMap<&str, u32> = BTreeMap::new();
    for _ in 0..20_000 {
        let (case, policy, on) = random_question(&mut rng);
        let statuses = statuses(&case, &policy, &on);
        for (place, (rule, _, _)) in RULES.iter().enumerate() {
            *seen.entry((rule, statuses[place])).or_default() += 1;
        }
        *verdicts.entry(verdict(&policy, &statuses)).or_default() += 1;
    }
    println!("{verdicts:?}");
    for name in VERDICTS {
        assert!(verdicts[name] > 400, "{verdicts:?}");
    }
    for (rule, force, _) in RULES {
        for status in ["met", "not_met", "unknown", "waived"] {
            let never = match status {
                "unknown" => rule == "performance.not_withdrawn",
                "waived" => force == "licence" || force == "must",
                _ => false,
            };
            let count = seen.get(&(rule, status)).copied().unwrap_or(0);
            assert_eq!(count == 0, never, "{rule} {status} {count}");
        }
    }
}

#[test]
fn the_same_seed_makes_the_same_documents() {
    let mut one = Rng::new(8);
    let mut two = Rng::new(8);
    for _ in 0..50 {
        assert_eq!(random_case(&mut one), random_case(&mut two));
        assert_eq!(random_policy(&mut one), random_policy(&mut two));
        assert_eq!(random_day(&mut one), random_day(&mut two));
    }
}

#[test]
fn changes_at_random_can_be_made() {
    let mut rng = Rng::new(9);
    let mut different = 0;
    for _ in 0..200 {
        let (case, policy, on) = random_question(&mut rng);
        let changes = random_changes(&mut rng, &policy, &on);
        let answer = what_if(&case, &policy, &on, &changes);
        if answer["differences"] != json!([]) {
            different += 1;
        }
    }
    assert!(different > 50, "{different}");
}

// The review.

#[track_caller]
fn expect_review(record: &Value, policy: &Value, on: &str, outcome: &str, because: &[&str], needs: &[&str]) {
    let remedies: Vec<Value> = match outcome {
        "support_first" | "keep_supporting" => because.iter().map(|id| json!({ "concern": id })).collect(),
        _ => vec![],
    };
    let wanted = json!({ "outcome": outcome, "because": because, "needs": needs, "remedies": remedies });
    assert_eq!(review(record, policy, on), wanted, "on {on}");
}

#[test]
fn a_review_takes_the_first_step_that_holds() {
    let policy = plain_policy();
    let day = "2025-03-10";
    let bare = json!({ "id": "b", "kind": "audit", "opened": "2025-03-01" });
    let tried = |id: &str, resolved: Value| {
        json!({ "id": id, "kind": "conduct", "opened": "2025-03-01", "interventions":
            [{ "on": "2025-03-02", "kind": "support", "resolved": resolved }] })
    };
    let failed = tried("z", json!(false));
    let waiting = tried("a", Value::Null);
    let solved = tried("m", json!(true));

    let record = json!({ "safety_risk": true, "concerns": [failed, bare] });
    expect_review(&record, &policy, day, "remove_now", &[], &[]);
    let record = json!({ "safety_risk": false, "concerns": [failed, bare, waiting, tried("k", json!(false))] });
    expect_review(&record, &policy, day, "remove", &["z", "k"], &[]);
    let record = json!({ "safety_risk": null, "concerns": [waiting, bare, solved] });
    expect_review(&record, &policy, day, "support_first", &["b"], &["safety_risk"]);
    let record = json!({ "concerns": [solved, waiting] });
    expect_review(&record, &policy, day, "keep_supporting", &["m", "a"], &["safety_risk"]);
    expect_review(&json!({ "concerns": [] }), &policy, day, "incomplete", &[], &["safety_risk"]);
    expect_review(&json!({ "safety_risk": false, "concerns": [] }), &policy, day, "continue", &[], &[]);
}

#[test]
fn a_concern_is_open_from_its_day_until_and_not_on_the_day_it_closes() {
    let policy = plain_policy();
    let record = json!({ "safety_risk": false, "concerns": [
        { "id": "c", "kind": "attendance", "opened": "2025-03-05", "closed": "2025-03-10", "interventions": [
            { "on": "2025-03-07", "kind": "training", "resolved": false }] }] });
    expect_review(&record, &policy, "2025-03-04", "continue", &[], &[]);
    expect_review(&record, &policy, "2025-03-05", "support_first", &["c"], &[]);
    expect_review(&record, &policy, "2025-03-06", "support_first", &["c"], &[]);
    expect_review(&record, &policy, "2025-03-07", "remove", &["c"], &[]);
    expect_review(&record, &policy, "2025-03-09", "remove", &["c"], &[]);
    expect_review(&record, &policy, "2025-03-10", "continue", &[], &[]);
}

#[test]
fn the_newest_intervention_is_the_latest_and_of_one_day_the_last_listed() {
    let policy = plain_policy();
    let record = |interventions: Value| {
        json!({ "safety_risk": false, "concerns": [
            { "id": "c", "kind": "audit", "opened": "2025-03-01", "interventions": interventions }] })
    };
    let failed = json!({ "on": "2025-03-03", "kind": "support", "resolved": false });
    let solved = json!({ "on": "2025-03-03", "kind": "support", "resolved": true });
    let earlier = json!({ "on": "2025-03-02", "kind": "support", "resolved": true });
    let day = "2025-03-10";
    expect_review(&record(json!([solved, failed])), &policy, day, "remove", &["c"], &[]);
    expect_review(&record(json!([failed, solved])), &policy, day, "keep_supporting", &["c"], &[]);
    expect_review(&record(json!([failed, earlier])), &policy, day, "remove", &["c"], &[]);
    expect_review(&record(json!([failed, earlier])), &policy, "2025-03-02", "keep_supporting", &["c"], &[]);
}

#[test]
fn removal_waits_for_enough_interventions_and_one_that_helps() {
    let record = json!({ "safety_risk": false, "concerns": [
        { "id": "c", "kind": "productivity", "opened": "2025-03-01", "interventions": [
            { "on": "2025-03-02", "kind": "formal", "resolved": false },
            { "on": "2025-03-03", "kind": "formal", "resolved": false },
            { "on": "2025-03-04", "kind": "resources", "resolved": false }] }] });
    let after = |count: i64| policy_with(&[("removal", json!({ "interventions_before_removal": count }))]);
    expect_review(&record, &plain_policy(), "2025-03-03", "keep_supporting", &["c"], &[]);
    expect_review(&record, &plain_policy(), "2025-03-04", "remove", &["c"], &[]);
    expect_review(&record, &after(3), "2025-03-04", "remove", &["c"], &[]);
    expect_review(&record, &after(4), "2025-03-04", "keep_supporting", &["c"], &[]);
}

#[test]
fn records_for_a_review_are_sound_and_reach_every_outcome() {
    let mut rng = Rng::new(10);
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for _ in 0..5_000 {
        let policy = random_policy(&mut rng);
        let on = random_day(&mut rng);
        let record = random_record(&mut rng, &on);
        let mut ids = Vec::new();
        for concern in record["concerns"].as_array().unwrap() {
            let opened = concern["opened"].as_str().unwrap();
            let mut days = vec![opened];
            days.extend(at(concern, "closed").as_str());
            if let Some(interventions) = at(concern, "interventions").as_array() {
                days.extend(interventions.iter().map(|one| one["on"].as_str().unwrap()));
            }
            for day in days {
                assert!(opened <= day && ("1900-01-01"..=LAST_DAY).contains(&day), "{record}");
            }
            assert!(!ids.contains(&&concern["id"]), "{record}");
            ids.push(&concern["id"]);
        }
        let outcome = review(&record, &policy, &on)["outcome"].as_str().unwrap().to_string();
        *seen.entry(outcome).or_default() += 1;
    }
    println!("{seen:?}");
    for outcome in ["remove_now", "remove", "support_first", "keep_supporting", "incomplete", "continue"] {
        assert!(seen.get(outcome).copied().unwrap_or(0) > 200, "{outcome} {seen:?}");
    }
}
