//! The naive reading of shifts, readiness, incidents, disruption and costs
//! held against values worked out by hand from the rules, and its generators
//! asked for every outcome.

use crate::naive;
use crate::naive::cases::{random_day, random_policy};
use crate::naive::costs::{estimate_costs, random_model};
use crate::naive::dates::{LAST_DAY, next_day};
use crate::naive::decide::{assess, statuses, verdict};
use crate::naive::disruptions::{plan_disruption, random_disruption};
use crate::naive::documents::{at, set, thousandths};
use crate::naive::incidents::{random_incident, random_incidents_setting, random_plan_case, respond_to_incident};
use crate::naive::makings::good_case;
use crate::naive::readiness::{AREAS, ROWS, assess_readiness, random_provider, row_status};
use crate::naive::rng::Rng;
use crate::naive::shifts::{assess_rota, assess_shift, random_rota, random_shift, verdict_on_shift};
use crate::naive::times::{
    LAST_TIME, add_minutes, add_seconds, days_between, days_touched, seconds_between, short, with_seconds,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn plain_policy() -> Value {
    json!({ "name": "a provider", "guidance": "PRN00732" })
}

fn policy_with(settings: &[(&str, Value)]) -> Value {
    let mut policy = plain_policy();
    for (name, value) in settings {
        policy[*name] = value.clone();
    }
    policy
}

/// Eligible under the plain policy from 2024-03-01 to 2024-12-31: signed on
/// the first of these days, and supported through the last.
fn case_with(facts: &[(&str, Value)]) -> Value {
    let mut case = json!({ "advisor": { "id": "a-1", "role": "health_advisor" } });
    for path in [
        "advisor.training.initial_training",
        "advisor.training.core_module_2",
        "advisor.training.information_governance",
        "advisor.training.workstation_safety",
        "advisor.technical.confident_with_equipment",
        "advisor.governance.policies_accessible",
        "advisor.incident_plan.notify_line",
        "advisor.incident_plan.diversion_agreed",
        "home.quiet",
        "home.not_overheard",
        "home.free_of_interruptions",
        "home.space",
        "home.light",
        "home.temperature",
        "home.dse_assessment",
        "home.secure_from_breach",
        "workstation.safety_assured",
        "device.meets_remote_desktop_spec",
        "device.patched",
        "device.no_data_at_rest",
        "device.no_data_transfer",
        "device.printing_disabled",
        "device.virtual_notes_wiped",
    ] {
        set(&mut case, path, json!(true));
    }
    for path in ["advisor.fitness_sign_off_needed", "home.shared_housing", "home.caring_during_shifts"] {
        set(&mut case, path, json!(false));
    }
    set(&mut case, "advisor.audit.tier", json!("tier_2"));
    set(&mut case, "advisor.training.data_security", json!("2024-01-31"));
    set(&mut case, "advisor.governance.agreement_signed", json!("2024-03-01"));
    set(&mut case, "home.assurance", json!([{ "kind": "photographs", "on": "2024-02-01" }]));
    let equipment = ["desk", "adjustable_chair", "monitor", "mouse", "keyboard", "cables", "headset"];
    set(&mut case, "workstation.equipment", json!(equipment));
    set(&mut case, "device.owner", json!("provider"));
    set(&mut case, "device.memory_gb", json!(8));
    set(&mut case, "device.support_ends", json!("2024-12-31"));
    for (path, value) in facts {
        set(&mut case, path, value.clone());
    }
    case
}

// Times.

#[test]
fn seconds_are_counted_over_days() {
    assert_eq!(seconds_between("2024-02-28T23:59", "2024-03-01T00:00:01"), 86_461);
    assert_eq!(seconds_between("2023-02-28T23:59", "2023-03-01T00:00:01"), 61);
    assert_eq!(seconds_between("2023-12-31T23:59:59", "2024-01-01T00:00"), 1);
    assert_eq!(seconds_between("2024-05-01T10:00", "2024-05-01T10:00:00"), 0);
    assert_eq!(seconds_between("2024-05-01T00:01", "2024-04-30T23:59"), -120);
    assert_eq!(days_between("2024-01-01", "2025-01-01"), 366);
    assert_eq!(days_between("1900-01-01", "2200-12-31"), 109_937);
    assert_eq!(add_minutes("2024-12-31T23:30", 45), "2025-01-01T00:15:00");
    assert_eq!(add_minutes("2024-02-26T00:00", 10_080), "2024-03-04T00:00:00");
    assert_eq!(add_seconds("2024-03-01T00:00", -1), "2024-02-29T23:59:59");
    assert_eq!(add_seconds("2024-03-01T07:05:09", 51), "2024-03-01T07:06:00");
    assert_eq!(short("2024-03-01T07:06:00"), "2024-03-01T07:06");
    assert_eq!(short("2024-03-01T07:00"), "2024-03-01T07:00");
    assert_eq!(short("2024-03-01T07:00:01"), "2024-03-01T07:00:01");
}

#[test]
fn a_shift_that_ends_at_midnight_does_not_touch_the_next_day() {
    assert_eq!(days_touched("2024-12-31T22:00", "2025-01-01T00:00"), ["2024-12-31"]);
    assert_eq!(days_touched("2024-12-31T22:00", "2025-01-01T00:00:00"), ["2024-12-31"]);
    assert_eq!(days_touched("2024-12-31T22:00", "2025-01-01T00:00:01"), ["2024-12-31", "2025-01-01"]);
    assert_eq!(days_touched("2024-02-29T00:00", "2024-03-01T00:00"), ["2024-02-29"]);
    assert_eq!(days_touched("2024-02-28T08:00", "2024-02-29T08:00"), ["2024-02-28", "2024-02-29"]);
    assert_eq!(days_touched("2024-05-01T00:00", "2024-05-01T00:00:01"), ["2024-05-01"]);
}

// Shifts.

fn shift(starts: &str, ends: &str) -> Value {
    json!({
        "id": "s-1",
        "advisor_id": "a-1",
        "starts": starts,
        "ends": ends,
        "support": { "senior": true, "clinician": true, "shift_manager": true, "it_service": true },
        "services": {
            "call_routing": true, "call_takeover": true, "emergency_assistance": true, "data_security": true,
            "live_chat": true, "screen_share": true, "audit": true, "demand_view": true,
        },
    })
}

#[track_caller]
fn expect_shift(case: &Value, policy: &Value, shift: &Value, wanted: &str, days: &[&str], because: &[&str]) {
    let answer = assess_shift(case, policy, shift);
    assert_eq!(answer["shift_id"], shift["id"]);
    assert_eq!(answer["verdict"], wanted);
    let found: Vec<&str> =
        answer["days"].as_array().unwrap().iter().map(|day| day["verdict"].as_str().unwrap()).collect();
    assert_eq!(found, days);
    assert_eq!(answer["because"], json!(because));
}

#[test]
fn a_shift_is_only_as_good_as_its_worst_day() {
    let policy = plain_policy();
    let case = case_with(&[]);
    let over = shift("2024-02-29T22:00", "2024-03-01T06:00");
    expect_shift(
        &case,
        &policy,
        &over,
        "not_eligible",
        &["not_eligible", "eligible"],
        &["governance.agreement_signed"],
    );
    let late = shift("2024-12-31T16:00", "2025-01-01T00:00");
    expect_shift(&case, &policy, &late, "eligible", &["eligible"], &[]);
    let later = shift("2024-12-31T16:00", "2025-01-01T00:00:01");
    expect_shift(&case, &policy, &later, "not_eligible", &["eligible", "not_eligible"], &["device.supported"]);
    let unsure = case_with(&[("home.quiet", Value::Null)]);
    expect_shift(&unsure, &policy, &late, "incomplete", &["incomplete"], &["home.quiet"]);
    let answer = assess_shift(&case, &policy, &later);
    assert_eq!(answer["days"], json!([assess(&case, &policy, "2024-12-31"), assess(&case, &policy, "2025-01-01")]));
}

#[test]
fn reasons_stand_in_the_order_of_the_catalogue_and_once() {
    let policy = plain_policy();
    let case = case_with(&[
        ("advisor.training.data_security", json!("2023-03-01")),
        ("home.quiet", json!(false)),
        ("home.light", Value::Null),
    ]);
    // Signed only on the second day, on which the training has lapsed.
    let mut over = shift("2024-02-29T22:00", "2024-03-01T06:00");
    set(&mut over, "services.call_routing", json!(false));
    set(&mut over, "support", Value::Null);
    expect_shift(
        &case,
        &policy,
        &over,
        "not_eligible",
        &["not_eligible", "not_eligible"],
        &[
            "training.data_security",
            "governance.agreement_signed",
            "home.quiet",
            "home.comfortable",
            "shift.immediate_support",
            "service.call_routing",
        ],
    );
}

fn own_finding(policy: &Value, shift: &Value, place: usize) -> Value {
    assess_shift(&case_with(&[]), policy, shift)["findings"][place].clone()
}

#[test]
fn what_a_shift_does_not_say_is_unknown() {
    let policy = plain_policy();
    let mut bare = shift("2024-03-01T08:00", "2024-03-01T16:00");
    let fields = bare.as_object_mut().unwrap();
    fields.remove("support");
    fields.remove("services");
    let because = ["shift.immediate_support", "service.call_routing", "service.data_security"];
    expect_shift(&case_with(&[]), &policy, &bare, "incomplete", &["eligible"], &because);
    let answer = assess_shift(&case_with(&[]), &policy, &bare);
    let codes: Vec<&str> =
        answer["findings"].as_array().unwrap().iter().map(|one| one["rule"].as_str().unwrap()).collect();
    assert_eq!(
        codes,
        [
            "shift.immediate_support",
            "shift.shift_manager",
            "shift.it_service",
            "service.call_routing",
            "service.data_security",
            "service.call_takeover",
            "service.emergency_assistance",
            "service.live_chat",
            "service.screen_share",
            "service.audit",
            "service.demand_view",
        ]
    );
    assert_eq!(
        own_finding(&policy, &bare, 0),
        json!({
            "rule": "shift.immediate_support", "status": "unknown", "enforcement": "enforce", "force": "must",
            "needs": ["support.senior", "support.clinician"], "remedy": { "owner": "provider" }, "changes_on": null,
        })
    );
    assert_eq!(
        own_finding(&policy, &bare, 1),
        json!({
            "rule": "shift.shift_manager", "status": "unknown", "enforcement": "advise", "force": "should",
            "needs": ["support.shift_manager"], "remedy": { "owner": "provider" }, "changes_on": null,
        })
    );
    assert_eq!(own_finding(&policy, &bare, 2)["remedy"], json!({ "owner": "it_service" }));
    assert_eq!(own_finding(&policy, &bare, 3)["needs"], json!(["services.call_routing"]));
    assert_eq!(own_finding(&policy, &bare, 10)["remedy"], json!({ "owner": "it_service" }));
}

#[test]
fn support_is_a_senior_or_a_clinician() {
    let policy = plain_policy();
    let with = |support: Value| {
        let mut shift = shift("2024-03-01T08:00", "2024-03-01T16:00");
        shift["support"] = support;
        own_finding(&policy, &shift, 0)
    };
    let found = with(json!({ "senior": false, "clinician": null }));
    assert_eq!((&found["status"], &found["needs"]), (&json!("unknown"), &json!(["support.clinician"])));
    let found = with(json!({ "clinician": false }));
    assert_eq!((&found["status"], &found["needs"]), (&json!("unknown"), &json!(["support.senior"])));
    let found = with(json!({ "clinician": true }));
    assert_eq!((&found["status"], &found["needs"]), (&json!("met"), &json!([])));
    assert_eq!(found["remedy"], Value::Null);
    let found = with(json!({ "senior": false, "clinician": false }));
    assert_eq!((&found["status"], &found["needs"]), (&json!("not_met"), &json!([])));
    assert_eq!(found["remedy"], json!({ "owner": "provider" }));
}

#[test]
fn a_should_rule_of_a_shift_is_enforced_where_the_policy_says() {
    let mut mute = shift("2024-03-01T08:00", "2024-03-01T16:00");
    set(&mut mute, "services.audit", json!(false));
    let case = case_with(&[]);
    expect_shift(&case, &plain_policy(), &mute, "eligible", &["eligible"], &[]);
    let asked = policy_with(&[("enforcement", json!({ "service.audit": "enforce" }))]);
    expect_shift(&case, &asked, &mute, "not_eligible", &["eligible"], &["service.audit"]);
    let person = policy_with(&[("preset", json!("person_specification"))]);
    assert_eq!(own_finding(&person, &mute, 9)["enforcement"], "advise");
    let full = policy_with(&[("preset", json!("full"))]);
    assert_eq!(own_finding(&full, &mute, 9)["enforcement"], "enforce");
    let spared = policy_with(&[("preset", json!("full")), ("enforcement", json!({ "service.audit": "ignore" }))]);
    assert_eq!(own_finding(&spared, &mute, 9)["enforcement"], "ignore");
    // An enforced rule of the shift that is not met outweighs an unknown day.
    let unsure = case_with(&[("home.quiet", Value::Null)]);
    expect_shift(&unsure, &asked, &mute, "not_eligible", &["incomplete"], &["home.quiet", "service.audit"]);
}

#[test]
fn a_rota_keeps_its_order() {
    let mut other = case_with(&[("home.quiet", json!(false))]);
    set(&mut other, "advisor.id", json!("a-2"));
    let cases = [other, case_with(&[])];
    let named = |id: &str, advisor: &str, starts: &str, ends: &str| {
        let mut shift = shift(starts, ends);
        shift["id"] = json!(id);
        shift["advisor_id"] = json!(advisor);
        shift
    };
    let shifts = [
        named("z", "a-1", "2024-12-31T20:00", "2025-01-01T04:00"),
        named("b", "a-2", "2024-06-01T08:00", "2024-06-01T16:00"),
        named("a", "a-1", "2024-06-01T08:00", "2024-06-01T16:00"),
        named("c", "a-1", "2024-06-01T12:00", "2024-06-02T12:00"),
    ];
    assert_eq!(
        assess_rota(&cases, &plain_policy(), &shifts),
        json!([
            { "shift_id": "z", "location": "site", "because": ["device.supported"] },
            { "shift_id": "b", "location": "site", "because": ["home.quiet"] },
            { "shift_id": "a", "location": "home", "because": [] },
            { "shift_id": "c", "location": "home", "because": [] },
        ])
    );
    assert_eq!(assess_rota(&cases, &plain_policy(), &[]), json!([]));
}

// Readiness.

fn ready_provider(facts: &[(&str, Value)]) -> Value {
    let mut provider = json!({});
    for (code, _) in ROWS {
        set(&mut provider, code, json!(true));
    }
    set(&mut provider, "pathways.trainer_ratio", json!({ "trainers": 2, "participants": 24 }));
    set(&mut provider, "pathways.release_day", json!({ "days": 1 }));
    for (path, value) in facts {
        set(&mut provider, path, value.clone());
    }
    provider
}

fn row(provider: &Value, code: &str, on: &str) -> Value {
    let answer = assess_readiness(provider, on);
    let rule = format!("provider.{code}");
    for area in answer["areas"].as_array().unwrap() {
        for finding in area["findings"].as_array().unwrap() {
            if finding["rule"] == rule.as_str() {
                assert!(code.starts_with(area["area"].as_str().unwrap()));
                return finding.clone();
            }
        }
    }
    panic!("no such row: {code}")
}

fn ready(provider: &Value) -> Value {
    assess_readiness(provider, "2024-03-01")["ready"].clone()
}

#[test]
fn readiness_rests_on_what_is_required() {
    assert_eq!(ready(&ready_provider(&[])), "yes");
    assert_eq!(ready(&json!({})), "incomplete");
    assert_eq!(ready(&ready_provider(&[("costs", Value::Null)])), "yes");
    assert_eq!(ready(&ready_provider(&[("wellbeing.buddy_system", json!(false))])), "yes");
    assert_eq!(ready(&ready_provider(&[("wellbeing.check_ins", json!(false))])), "yes");
    assert_eq!(ready(&ready_provider(&[("wellbeing.included", Value::Null)])), "incomplete");
    assert_eq!(ready(&ready_provider(&[("home", Value::Null), ("continuity.divert", json!(false))])), "no");
    assert_eq!(ready(&ready_provider(&[("pathways.licence_current", json!("2024-03-02"))])), "no");
    assert_eq!(ready(&ready_provider(&[("pathways.licence_current", json!("2024-03-01"))])), "yes");
    assert_eq!(ready(&ready_provider(&[("pathways.trainer_ratio.participants", json!(25))])), "no");
    assert_eq!(ready(&ready_provider(&[("pathways.trainer_ratio.participants", Value::Null)])), "incomplete");
    assert_eq!(ready(&ready_provider(&[("pathways.release_day.days", json!(2))])), "no");
    assert_eq!(ready(&ready_provider(&[("pathways.release_day.days", json!(0))])), "yes");
}

#[test]
fn readiness_has_nine_areas_and_every_row() {
    let answer = assess_readiness(&json!({}), "2024-03-01");
    let mut found = Vec::new();
    let mut forces: BTreeMap<String, usize> = BTreeMap::new();
    for area in answer["areas"].as_array().unwrap() {
        let findings = area["findings"].as_array().unwrap();
        found.push((area["area"].as_str().unwrap(), findings.len()));
        for finding in findings {
            *forces.entry(finding["force"].as_str().unwrap().to_string()).or_default() += 1;
        }
    }
    assert_eq!(
        found,
        [
            ("pathways", 5),
            ("home", 5),
            ("technology", 13),
            ("security", 6),
            ("eligibility", 2),
            ("performance", 6),
            ("costs", 1),
            ("wellbeing", 7),
            ("continuity", 8),
        ]
    );
    assert_eq!(forces["licence"], 2);
    assert_eq!(forces["local"], 3);
    assert_eq!(
        answer["areas"][6]["findings"],
        json!([{
            "rule": "provider.costs.assessed", "status": "unknown", "force": "should",
            "needs": ["provider.costs.assessed"], "remedy": { "owner": "provider" }, "changes_on": null,
        }])
    );
}

#[test]
fn figures_of_a_provider_are_missing_one_by_one() {
    let on = "2024-03-01";
    let trainers = "provider.pathways.trainer_ratio.trainers";
    let participants = "provider.pathways.trainer_ratio.participants";
    let needs = |provider: &Value, code: &str| row(provider, code, on)["needs"].clone();
    assert_eq!(needs(&json!({}), "pathways.trainer_ratio"), json!([trainers, participants]));
    let half = json!({ "pathways": { "trainer_ratio": { "trainers": 1000 } } });
    assert_eq!(needs(&half, "pathways.trainer_ratio"), json!([participants]));
    let half = json!({ "pathways": { "trainer_ratio": { "participants": 0, "trainers": null } } });
    assert_eq!(needs(&half, "pathways.trainer_ratio"), json!([trainers]));
    assert_eq!(row(&half, "pathways.trainer_ratio", on)["status"], "unknown");
    assert_eq!(needs(&half, "pathways.release_day"), json!(["provider.pathways.release_day.days"]));
}

#[test]
fn a_row_changes_on_its_day_and_a_review_runs_out() {
    let standing = |provider: &Value, code: &str, on: &str| {
        let row = row(provider, code, on);
        (row["status"].as_str().unwrap().to_string(), row["changes_on"].clone())
    };
    let code = "security.data_policy";
    let provider = ready_provider(&[(code, json!("2024-03-02"))]);
    assert_eq!(standing(&provider, code, "2024-03-01"), ("not_met".to_string(), json!("2024-03-02")));
    assert_eq!(standing(&provider, code, "2024-03-02"), ("met".to_string(), Value::Null));
    assert_eq!(row(&provider, code, "2024-03-02")["remedy"], Value::Null);
    let code = "eligibility.reviewed";
    let months = "eligibility.review_months";
    let provider = ready_provider(&[(code, json!("2024-02-29")), (months, json!(12))]);
    assert_eq!(standing(&provider, code, "2024-02-28"), ("not_met".to_string(), json!("2024-02-29")));
    assert_eq!(standing(&provider, code, "2024-02-29"), ("met".to_string(), json!("2025-02-28")));
    assert_eq!(standing(&provider, code, "2025-02-28"), ("not_met".to_string(), Value::Null));
    let provider = ready_provider(&[(code, json!("2024-02-29")), (months, Value::Null)]);
    assert_eq!(standing(&provider, code, "2026-02-28"), ("met".to_string(), Value::Null));
    let provider = ready_provider(&[(code, json!(true)), (months, json!(12))]);
    assert_eq!(standing(&provider, code, "2024-02-29"), ("unknown".to_string(), Value::Null));
    assert_eq!(row(&provider, code, "2024-02-29")["needs"], json!(["provider.eligibility.reviewed"]));
    let provider = ready_provider(&[(code, json!(false)), (months, json!(12))]);
    assert_eq!(standing(&provider, code, "2024-02-29"), ("not_met".to_string(), Value::Null));
    let provider = ready_provider(&[(code, json!("2200-06-01")), (months, json!(12))]);
    assert_eq!(standing(&provider, code, "2200-07-01"), ("met".to_string(), Value::Null));
    assert_eq!(standing(&provider, code, "1900-01-01"), ("not_met".to_string(), json!("2200-06-01")));
}

// Incidents.

/// Two hours before the end of the shift.
fn incident(kind: &str, fields: &[(&str, Value)]) -> Value {
    let mut incident = json!({ "kind": kind, "at": "2024-03-01T10:00", "shift_ends": "2024-03-01T12:00" });
    for (name, value) in fields {
        incident[*name] = value.clone();
    }
    incident
}

fn planned(facts: &[(&str, Value)]) -> Value {
    let mut case = case_with(&[]);
    for (name, value) in facts {
        set(&mut case, &format!("advisor.incident_plan.{name}"), value.clone());
    }
    case
}

/// An answer with each action as `code/owner/at/minutes`.
#[track_caller]
fn expect_response(case: &Value, policy: &Value, incident: &Value, advisor: &str, actions: &[&str], gaps: &Value) {
    let answer = respond_to_incident(case, policy, incident);
    assert_eq!(answer["advisor"], advisor);
    assert_eq!(answer["calls"], if advisor == "continue" { "keep" } else { "divert" });
    let mut found = Vec::new();
    for action in answer["actions"].as_array().unwrap() {
        let of = |value: &Value| value.as_str().unwrap().to_string();
        let when = &action["when"];
        let minutes = if when["minutes"].is_null() { "-".to_string() } else { when["minutes"].to_string() };
        found.push(format!("{}/{}/{}/{minutes}", of(&action["code"]), of(&action["owner"]), of(&when["at"])));
    }
    assert_eq!(found, actions);
    assert_eq!(&answer["gaps"], gaps);
}

const TOLD: &str = "notify_provider/advisor/at_once/-";
const IT: &str = "notify_it/advisor/at_once/-";
const TAKE_OVER: &str = "take_over_call/provider/at_once/-";
const DIVERT: &str = "divert_calls/provider/at_once/-";
const POWER: &str = "run_on_backup_power/advisor/at_once/-";
const STAND_DOWN: &str = "stand_down/advisor/at_once/-";
const ATTEND: &str = "attend_site/advisor/at_once/-";
const REVIEW: &str = "review_plan/manager/before_next_shift/-";

#[test]
fn a_power_cut_is_sat_out_on_a_backup() {
    let policy = plain_policy();
    let expected = |minutes: i64| incident("power_cut", &[("expected_minutes", json!(minutes))]);
    let open = incident("power_cut", &[]);
    let power = |minutes: i64| planned(&[("power_backup_minutes", json!(minutes))]);
    let gap = json!([{ "rule": "incident.power", "needs": [] }]);
    expect_response(&power(30), &policy, &expected(30), "continue", &[TOLD, IT, POWER], &json!([]));
    let waits = [TOLD, IT, TAKE_OVER, DIVERT, "resume/advisor/within/30", REVIEW];
    expect_response(&power(29), &policy, &expected(30), "wait", &waits, &gap);
    let sent_off = [TOLD, IT, TAKE_OVER, DIVERT, STAND_DOWN, REVIEW];
    expect_response(&power(30), &policy, &expected(31), "stand_down", &sent_off, &gap);
    expect_response(&power(120), &policy, &open, "continue", &[TOLD, IT, POWER], &json!([]));
    expect_response(&power(120), &policy, &expected(121), "continue", &[TOLD, IT, POWER], &json!([]));
    let leaves = [TOLD, IT, TAKE_OVER, DIVERT, POWER, "stand_down/advisor/within/119"];
    expect_response(&power(119), &policy, &open, "on_backup", &leaves, &json!([]));
    expect_response(&power(0), &policy, &open, "stand_down", &sent_off, &gap);
    let gap = json!([{ "rule": "incident.power", "needs": ["advisor.incident_plan.power_backup_minutes"] }]);
    expect_response(&planned(&[]), &policy, &open, "stand_down", &sent_off, &gap);
}

#[test]
fn a_second_more_or_less_of_the_shift_decides() {
    let policy = plain_policy();
    let case = planned(&[("power_backup_minutes", json!(120)), ("site_travel_minutes", json!(60))]);
    let until = |ends: &str| incident("power_cut", &[("shift_ends", json!(ends))]);
    assert_eq!(respond_to_incident(&case, &policy, &until("2024-03-01T12:00:00"))["advisor"], "continue");
    let leaves = [TOLD, IT, TAKE_OVER, DIVERT, POWER, "attend_site/advisor/within/120"];
    expect_response(&case, &policy, &until("2024-03-01T12:00:01"), "on_backup", &leaves, &json!([]));
    let short = |ends: &str| incident("domestic_incident", &[("shift_ends", json!(ends)), ("on_call", json!(false))]);
    let case = planned(&[("risk_assessed", json!(true)), ("site_travel_minutes", json!(60))]);
    expect_response(&case, &policy, &short("2024-03-01T12:00"), "attend_site", &[TOLD, DIVERT, ATTEND], &json!([]));
    let early = short("2024-03-01T11:59:59");
    expect_response(&case, &policy, &early, "stand_down", &[TOLD, DIVERT, STAND_DOWN], &json!([]));
}

#[test]
fn waiting_ends_before_the_shift_does() {
    let policy = plain_policy();
    let case = planned(&[]);
    let until = |ends: &str| {
        incident(
            "connection_loss",
            &[("expected_minutes", json!(30)), ("shift_ends", json!(format!("2024-03-01T{ends}")))],
        )
    };
    assert_eq!(respond_to_incident(&case, &policy, &until("10:30"))["advisor"], "stand_down");
    assert_eq!(respond_to_incident(&case, &policy, &until("10:30:01"))["advisor"], "wait");
    let patient = policy_with(&[("incidents", json!({ "max_minutes_to_restore": 29 }))]);
    assert_eq!(respond_to_incident(&case, &patient, &until("12:00"))["advisor"], "stand_down");
    let over_midnight = incident(
        "connection_loss",
        &[
            ("at", json!("2024-02-29T23:45")),
            ("shift_ends", json!("2024-03-01T00:16")),
            ("expected_minutes", json!(30)),
        ],
    );
    assert_eq!(respond_to_incident(&case, &policy, &over_midnight)["advisor"], "wait");
}

#[test]
fn a_home_that_is_not_suitable_is_left() {
    let policy = plain_policy();
    let away = ("home_still_suitable", json!(false));
    let case = planned(&[
        ("power_backup_minutes", json!(500)),
        ("backup_connection", json!("mobile")),
        ("backup_device", json!(true)),
        ("site_travel_minutes", json!(60)),
    ]);
    let sent = [TOLD, IT, TAKE_OVER, DIVERT, ATTEND];
    let soon = ("expected_minutes", json!(5));
    let cut = incident("power_cut", &[away.clone(), soon.clone()]);
    expect_response(&case, &policy, &cut, "attend_site", &sent, &json!([]));
    let cut = incident("connection_loss", &[away.clone(), soon.clone()]);
    expect_response(&case, &policy, &cut, "attend_site", &sent, &json!([]));
    let lamp = incident("equipment_failure", &[away.clone(), soon.clone(), ("failed", json!("lamp"))]);
    expect_response(&case, &policy, &lamp, "attend_site", &sent, &json!([]));
    let laptop = incident("equipment_failure", &[away, soon, ("failed", json!("laptop"))]);
    expect_response(&case, &policy, &laptop, "attend_site", &sent, &json!([]));
    // No gap for power or a connection, but one for the laptop.
    let none = planned(&[]);
    let gap = json!([{ "rule": "incident.backup_device", "needs": ["advisor.incident_plan.backup_device"] }]);
    let stood = [TOLD, IT, TAKE_OVER, DIVERT, STAND_DOWN, REVIEW];
    expect_response(&none, &policy, &laptop, "stand_down", &stood, &gap);
    expect_response(&none, &policy, &cut, "stand_down", &stood[..5], &json!([]));
}

#[test]
fn a_connection_is_backed_up_where_it_is_fast_enough() {
    let plain = plain_policy();
    let fast = policy_with(&[("min_download_mbps", json!(10))]);
    let cut = incident("connection_loss", &[]);
    let connection =
        |kind: Value, speed: Value| planned(&[("backup_connection", kind), ("backup_connection_mbps", speed)]);
    let switched =
        [TOLD, IT, TAKE_OVER, DIVERT, "switch_to_backup_connection/advisor/at_once/-", "resume/advisor/at_once/-"];
    let mobile = json!("mobile");
    expect_response(&connection(mobile.clone(), Value::Null), &plain, &cut, "on_backup", &switched, &json!([]));
    expect_response(&connection(json!("second_line"), json!(10)), &fast, &cut, "on_backup", &switched, &json!([]));
    let known = incident("connection_loss", &[("expected_minutes", json!(600)), ("home_still_suitable", Value::Null)]);
    let answer = respond_to_incident(&connection(mobile.clone(), json!(10.0)), &fast, &known);
    assert_eq!(answer["actions"][5]["when"], json!({ "at": "within", "minutes": 600 }));
    let stood = [TOLD, IT, TAKE_OVER, DIVERT, STAND_DOWN, REVIEW];
    let kind = "advisor.incident_plan.backup_connection";
    let speed = "advisor.incident_plan.backup_connection_mbps";
    let gap = |needs: &[&str]| json!([{ "rule": "incident.connection", "needs": needs }]);
    expect_response(&connection(mobile.clone(), json!(9.999)), &fast, &cut, "stand_down", &stood, &gap(&[]));
    expect_response(&connection(mobile, Value::Null), &fast, &cut, "stand_down", &stood, &gap(&[speed]));
    expect_response(&connection(json!("none"), Value::Null), &fast, &cut, "stand_down", &stood, &gap(&[]));
    expect_response(&connection(Value::Null, Value::Null), &fast, &cut, "stand_down", &stood, &gap(&[kind, speed]));
    expect_response(&connection(Value::Null, Value::Null), &plain, &cut, "stand_down", &stood, &gap(&[kind]));
    expect_response(&connection(Value::Null, json!(50)), &fast, &cut, "stand_down", &stood, &gap(&[kind]));
}

#[test]
fn some_equipment_can_be_done_without() {
    let policy = plain_policy();
    let failed = |item: Value| incident("equipment_failure", &[("failed", item), ("expected_minutes", json!(10))]);
    for item in ["lamp", "footrest", "shredder", "stationery", "desk", "adjustable_chair"] {
        expect_response(&planned(&[]), &policy, &failed(json!(item)), "continue", &[TOLD, IT], &json!([]));
    }
    let waits = [TOLD, IT, TAKE_OVER, DIVERT, "resume/advisor/within/10"];
    for item in [json!("headset"), json!("Lamp"), Value::Null] {
        let case = planned(&[("backup_device", json!(true))]);
        expect_response(&case, &policy, &failed(item), "wait", &waits, &json!([]));
    }
    let laptop = failed(json!("laptop"));
    let switched =
        [TOLD, IT, TAKE_OVER, DIVERT, "switch_to_backup_device/advisor/at_once/-", "resume/advisor/within/10"];
    let case = planned(&[("backup_device", json!(true))]);
    expect_response(&case, &policy, &laptop, "on_backup", &switched, &json!([]));
    let case = planned(&[("backup_device", json!(false))]);
    let waits = [TOLD, IT, TAKE_OVER, DIVERT, "resume/advisor/within/10", REVIEW];
    let gap = json!([{ "rule": "incident.backup_device", "needs": [] }]);
    expect_response(&case, &policy, &laptop, "wait", &waits, &gap);
}

#[test]
fn a_domestic_incident_is_one_that_was_thought_of_or_not() {
    let policy = policy_with(&[("incident_risk_review_months", json!(12))]);
    let fire = incident("domestic_incident", &[("expected_minutes", json!(10)), ("on_call", Value::Null)]);
    let path = "advisor.incident_plan.risk_assessed";
    let waits = [TOLD, TAKE_OVER, DIVERT, "resume/advisor/within/10", REVIEW];
    let gap = |needs: &[&str]| json!([{ "rule": "incident.risk_assessed", "needs": needs }]);
    expect_response(&planned(&[]), &policy, &fire, "wait", &waits, &gap(&[path]));
    expect_response(&planned(&[("risk_assessed", json!(true))]), &policy, &fire, "wait", &waits, &gap(&[path]));
    expect_response(&planned(&[("risk_assessed", json!("2023-03-01"))]), &policy, &fire, "wait", &waits, &gap(&[]));
    let current = planned(&[("risk_assessed", json!("2023-03-02"))]);
    expect_response(&current, &policy, &fire, "wait", &waits[..4], &json!([]));
    let mut waived = planned(&[]);
    waived["waivers"] = json!([{
        "rule": "incident.risk_assessed", "approved_by": "a manager", "reason": "for now",
        "from": "2024-03-01", "through": "2024-03-01",
    }]);
    expect_response(&waived, &policy, &fire, "wait", &waits[..4], &json!([]));
}

#[test]
fn an_absence_is_told_by_whoever_notices() {
    let case = planned(&[("power_backup_minutes", json!(500)), ("site_travel_minutes", json!(0))]);
    let policy = policy_with(&[("incidents", json!({ "site_attendance": "required" }))]);
    let told = "notify_provider/provider/at_once/-";
    let ill = incident("absence", &[("expected_minutes", json!(1)), ("on_call", json!(true))]);
    expect_response(&case, &policy, &ill, "stand_down", &[told, TAKE_OVER, DIVERT, STAND_DOWN], &json!([]));
    let ill = incident("absence", &[("on_call", json!(false))]);
    expect_response(&case, &policy, &ill, "stand_down", &[told, DIVERT, STAND_DOWN], &json!([]));
}

#[test]
fn the_site_is_for_those_who_can_be_expected_there() {
    let under = |attendance: &str| policy_with(&[("incidents", json!({ "site_attendance": attendance }))]);
    let failed = incident("equipment_failure", &[("failed", json!("mouse"))]);
    let near = planned(&[("site_travel_minutes", json!(0))]);
    let sent = [TOLD, IT, TAKE_OVER, DIVERT, ATTEND, REVIEW];
    let stood = [TOLD, IT, TAKE_OVER, DIVERT, STAND_DOWN];
    expect_response(&near, &under("where_possible"), &failed, "attend_site", &sent[..5], &json!([]));
    expect_response(&near, &under("not_expected"), &failed, "stand_down", &stood, &json!([]));
    let gap = json!([{ "rule": null, "needs": ["advisor.incident_plan.site_travel_minutes"] }]);
    expect_response(&planned(&[]), &under("required"), &failed, "attend_site", &sent, &gap);
    expect_response(&planned(&[]), &under("where_possible"), &failed, "stand_down", &stood, &json!([]));
    let far = planned(&[("site_travel_minutes", json!(61))]);
    expect_response(&far, &under("required"), &failed, "stand_down", &stood, &json!([]));
    // And after a power backup.
    let case = planned(&[("power_backup_minutes", json!(1))]);
    let leaves = [TOLD, IT, TAKE_OVER, DIVERT, POWER, "attend_site/advisor/within/1", REVIEW];
    expect_response(&case, &under("required"), &incident("power_cut", &[]), "on_backup", &leaves, &gap);
}

#[test]
fn a_gap_in_notification_comes_first() {
    let policy = plain_policy();
    let line = "advisor.incident_plan.notify_line";
    let diversion = "advisor.incident_plan.diversion_agreed";
    let gaps = |facts: &[(&str, Value)], incident: &Value| {
        respond_to_incident(&planned(facts), &policy, incident)["gaps"].clone()
    };
    let lamp = incident("equipment_failure", &[("failed", json!("lamp"))]);
    assert_eq!(gaps(&[("diversion_agreed", json!(false))], &lamp), json!([]));
    assert_eq!(gaps(&[("diversion_agreed", Value::Null)], &lamp), json!([]));
    let both = [("notify_line", Value::Null), ("diversion_agreed", Value::Null)];
    assert_eq!(gaps(&both, &lamp), json!([{ "rule": "incident.notification", "needs": [line] }]));
    let ill = incident("absence", &[]);
    assert_eq!(gaps(&both, &ill), json!([{ "rule": "incident.notification", "needs": [line, diversion] }]));
    let half = [("notify_line", json!(false)), ("diversion_agreed", Value::Null)];
    assert_eq!(gaps(&half, &ill), json!([{ "rule": "incident.notification", "needs": [diversion] }]));
    let no = [("diversion_agreed", json!(false))];
    assert_eq!(
        gaps(&no, &incident("power_cut", &[])),
        json!([
            { "rule": "incident.notification", "needs": [] },
            { "rule": "incident.power", "needs": ["advisor.incident_plan.power_backup_minutes"] },
        ])
    );
}

// Disruption.

fn entry(id: &str, able: bool, rostered: &str, can_travel: &Value, affected: &Value) -> Value {
    let mut case = case_with(&[("advisor.incident_plan.backup_connection", json!("mobile"))]);
    set(&mut case, "advisor.id", json!(id));
    if !able {
        set(&mut case, "home.quiet", json!(false));
        set(&mut case, "home.light", Value::Null);
    }
    json!({ "case": case, "rostered": rostered, "can_travel": can_travel, "affected": affected })
}

fn disruption(kind: &str, required: i64) -> Value {
    json!({ "kind": kind, "on": "2024-03-01", "required_heads": required, "current_heads": null })
}

/// Where someone ends up: able, then not able to work from home.
#[track_caller]
fn expect_places(kind: &str, rostered: &str, can_travel: &Value, affected: &Value, policy: &Value, wanted: [&str; 2]) {
    for (able, wanted) in [(true, wanted[0]), (false, wanted[1])] {
        let roster = json!([entry("r-1", able, rostered, can_travel, affected)]);
        let plan = plan_disruption(&disruption(kind, 1), &roster, policy);
        assert_eq!(plan["placements"][0]["to"], wanted, "{kind} {rostered} {able}");
    }
}

#[test]
fn everyone_has_a_place_by_the_table() {
    let plain = plain_policy();
    let never = policy_with(&[("incidents", json!({ "site_attendance": "not_expected" }))]);
    let slow =
        policy_with(&[("min_download_mbps", json!(10)), ("enforcement", json!({ "connection.speed": "ignore" }))]);
    let (yes, no, null) = (json!(true), json!(false), Value::Null);
    expect_places("centre_closed", "site", &yes, &no, &plain, ["home", "unavailable"]);
    expect_places("centre_closed", "home", &yes, &no, &plain, ["home", "unavailable"]);
    expect_places("travel_disrupted", "site", &yes, &yes, &never, ["site", "site"]);
    expect_places("travel_disrupted", "site", &null, &no, &plain, ["home", "unavailable"]);
    expect_places("travel_disrupted", "home", &yes, &no, &never, ["home", "site"]);
    expect_places("travel_disrupted", "home", &no, &no, &plain, ["home", "unavailable"]);
    expect_places("infrastructure_failure", "site", &no, &yes, &never, ["site", "site"]);
    expect_places("infrastructure_failure", "home", &yes, &no, &plain, ["site", "site"]);
    expect_places("infrastructure_failure", "home", &null, &no, &plain, ["unavailable", "unavailable"]);
    expect_places("infrastructure_failure", "home", &yes, &no, &never, ["unavailable", "unavailable"]);
    expect_places("network_disruption", "site", &no, &no, &plain, ["site", "site"]);
    expect_places("network_disruption", "site", &yes, &null, &plain, ["home", "unavailable"]);
    expect_places("network_disruption", "home", &yes, &no, &plain, ["home", "unavailable"]);
    expect_places("network_disruption", "home", &yes, &yes, &plain, ["home_on_backup", "site"]);
    expect_places("network_disruption", "home", &no, &null, &plain, ["home_on_backup", "unavailable"]);
    expect_places("network_disruption", "home", &yes, &yes, &never, ["home_on_backup", "unavailable"]);
    expect_places("network_disruption", "home", &yes, &yes, &slow, ["site", "site"]);
    expect_places("network_disruption", "home", &no, &yes, &slow, ["unavailable", "unavailable"]);
}

#[test]
fn a_plan_by_hand() {
    let (yes, no) = (json!(true), json!(false));
    let because = json!(["home.quiet", "home.comfortable"]);
    let mut plain_line = entry("f", false, "home", &no, &yes);
    set(&mut plain_line, "case.advisor.incident_plan.backup_connection", json!("none"));
    let roster = json!([
        entry("z", true, "site", &no, &yes),
        entry("b", false, "home", &yes, &yes),
        entry("c", true, "home", &no, &yes),
        entry("d", false, "home", &no, &yes),
        entry("e", false, "site", &no, &no),
        plain_line,
        entry("a", true, "home", &no, &no),
        entry("g", false, "home", &yes, &no),
    ]);
    assert_eq!(
        plan_disruption(&disruption("network_disruption", 8), &roster, &plain_policy()),
        json!({
            "placements": [
                { "id": "z", "from": "site", "to": "home", "because": [] },
                { "id": "b", "from": "home", "to": "site", "because": because },
                { "id": "c", "from": "home", "to": "home_on_backup", "because": [] },
                { "id": "d", "from": "home", "to": "unavailable", "because": because },
                { "id": "e", "from": "site", "to": "site", "because": [] },
                { "id": "f", "from": "home", "to": "unavailable", "because": because },
                { "id": "a", "from": "home", "to": "home", "because": [] },
                { "id": "g", "from": "home", "to": "unavailable", "because": because },
            ],
            "heads": {
                "required": 8, "before": 8, "after": 5,
                "by_place": { "home": 2, "home_on_backup": 1, "site": 2, "unavailable": 3 },
            },
            "shortfall": 3,
            "divert_permille": 375,
            "could_be_freed": [
                { "id": "d", "blocking": ["home.quiet"], "missing": ["home.comfortable"] },
                { "id": "g", "blocking": ["home.quiet"], "missing": ["home.comfortable"] },
            ],
            "actions": [
                { "code": "divert_demand", "ids": [] },
                { "code": "move_to_home", "ids": ["z"] },
                { "code": "move_to_backup", "ids": ["c"] },
                { "code": "move_to_site", "ids": ["b"] },
                { "code": "stand_down", "ids": ["d", "f", "g"] },
                { "code": "free", "ids": ["d", "g"] },
            ],
        })
    );
}

#[test]
fn the_table_asks_for_the_verdict_only_where_it_says_so() {
    let because = |kind: &str, rostered: &str, can_travel: bool, affected: bool| {
        let roster = json!([entry("r-1", false, rostered, &json!(can_travel), &json!(affected))]);
        let plan = plan_disruption(&disruption(kind, 1), &roster, &plain_policy());
        (plan["placements"][0]["because"] != json!([]), plan["could_be_freed"] != json!([]))
    };
    assert_eq!(because("centre_closed", "site", true, false), (true, true));
    assert_eq!(because("travel_disrupted", "site", true, false), (false, false));
    assert_eq!(because("travel_disrupted", "site", false, false), (true, true));
    assert_eq!(because("travel_disrupted", "home", true, false), (true, false));
    assert_eq!(because("infrastructure_failure", "home", false, false), (false, false));
    assert_eq!(because("network_disruption", "site", true, false), (false, false));
    assert_eq!(because("network_disruption", "site", true, true), (true, true));
    assert_eq!(because("network_disruption", "home", true, true), (true, false));
    assert_eq!(because("network_disruption", "home", false, true), (true, true));
}

#[test]
fn demand_is_diverted_by_thousandths_half_up() {
    let diverted = |required: i64, there: usize, current: Value| {
        let roster: Vec<Value> =
            (0..there).map(|place| entry(&format!("r-{place}"), true, "site", &json!(true), &json!(false))).collect();
        let mut disruption = disruption("infrastructure_failure", required);
        disruption["current_heads"] = current;
        let plan = plan_disruption(&disruption, &json!(roster), &plain_policy());
        (plan["shortfall"].clone(), plan["divert_permille"].clone(), plan["heads"]["before"].clone())
    };
    assert_eq!(diverted(16, 15, Value::Null), (json!(1), json!(63), json!(15)));
    assert_eq!(diverted(3, 1, json!(900)), (json!(2), json!(667), json!(900)));
    assert_eq!(diverted(3, 2, json!(0)), (json!(1), json!(333), json!(0)));
    assert_eq!(diverted(0, 0, Value::Null), (json!(0), json!(0), json!(0)));
    assert_eq!(diverted(1, 2, Value::Null), (json!(0), json!(0), json!(2)));
    assert_eq!(diverted(1_000_000, 0, Value::Null), (json!(1_000_000), json!(1_000), json!(0)));
    assert_eq!(diverted(1_000_000, 1, Value::Null), (json!(999_999), json!(1_000), json!(1)));
    let plan = plan_disruption(&disruption("centre_closed", 0), &json!([]), &plain_policy());
    assert_eq!(plan["actions"], json!([]));
}

// Costs.

fn model(fields: &[(&str, Value)]) -> Value {
    let mut model = json!({
        "headcount": 40,
        "provider": {
            "equipment": { "pence": 1000, "life_years": 3 },
            "technology": 10, "commuting_for_training": 20, "training_and_checks": 30,
            "centre_cost_avoided": 100, "attrition_avoided": 200, "recruitment_avoided": 400,
        },
        "advisor": { "energy": 5, "internet": 6, "commuting_saved": 4 },
        "hybrid": false,
        "social_value": [],
        "setup_pence": 100,
        "years": 4,
    });
    for (path, value) in fields {
        set(&mut model, path, value.clone());
    }
    model
}

#[test]
fn an_estimate_by_hand() {
    let answer = estimate_costs(&model(&[(
        "social_value",
        json!([{ "name": "less traffic" }, { "name": "b", "pence": 7, "text": "c" }]),
    )]));
    assert_eq!(
        answer["years"][0],
        json!({
            "year": 1,
            "provider": {
                "lines": [
                    { "name": "equipment", "kind": "cost", "pence": 334 },
                    { "name": "technology", "kind": "cost", "pence": 10 },
                    { "name": "commuting_for_training", "kind": "cost", "pence": 20 },
                    { "name": "training_and_checks", "kind": "cost", "pence": 30 },
                    { "name": "centre_cost_avoided", "kind": "saving", "pence": 100 },
                    { "name": "attrition_avoided", "kind": "saving", "pence": 200 },
                    { "name": "recruitment_avoided", "kind": "saving", "pence": 400 },
                ],
                "costs": 394, "savings": 700, "net": 306,
            },
            "advisor": {
                "lines": [
                    { "name": "energy", "kind": "cost", "pence": 5 },
                    { "name": "internet", "kind": "cost", "pence": 6 },
                    { "name": "commuting_saved", "kind": "saving", "pence": 4 },
                ],
                "costs": 11, "savings": 4, "net": -7,
            },
            "net": 299,
        })
    );
    let nets: Vec<&Value> = answer["years"].as_array().unwrap().iter().map(|year| &year["net"]).collect();
    assert_eq!(nets, [299, 300, 300, 633]);
    assert_eq!(answer["years"][3]["provider"]["lines"][0], json!({ "name": "equipment", "kind": "cost", "pence": 0 }));
    assert_eq!(answer["months_to_break_even"], 4);
    assert_eq!(
        answer["social_value"],
        json!([{ "name": "less traffic", "pence": null, "text": null }, { "name": "b", "pence": 7, "text": "c" }])
    );
}

#[test]
fn commuting_for_training_counts_only_where_nobody_is_hybrid() {
    let answer = estimate_costs(&model(&[("hybrid", json!(true))]));
    let provider = &answer["years"][0]["provider"];
    assert_eq!(provider["lines"][2], json!({ "name": "commuting_for_training", "kind": "cost", "pence": 0 }));
    assert_eq!(provider["lines"].as_array().unwrap().len(), 7);
    assert_eq!((&provider["costs"], &provider["net"]), (&json!(374), &json!(326)));
}

#[test]
fn breaking_even_is_rounded_up() {
    let months = |fields: &[(&str, Value)]| estimate_costs(&model(fields))["months_to_break_even"].clone();
    assert_eq!(months(&[("setup_pence", json!(0))]), 0);
    assert_eq!(months(&[("setup_pence", json!(1))]), 1);
    assert_eq!(months(&[("setup_pence", json!(306))]), 12);
    assert_eq!(months(&[("setup_pence", json!(307))]), 13);
    // The first year just pays for itself, or by a penny.
    assert_eq!(months(&[("provider.technology", json!(316))]), Value::Null);
    assert_eq!(months(&[("provider.technology", json!(316)), ("setup_pence", json!(0))]), Value::Null);
    assert_eq!(months(&[("provider.technology", json!(315))]), 1200);
    assert_eq!(months(&[("provider.technology", json!(9999))]), Value::Null);
    let most = json!(1_000_000_000_000_i64);
    let rich = [
        ("setup_pence", most.clone()),
        ("provider.equipment.pence", json!(0)),
        ("provider.technology", json!(0)),
        ("provider.commuting_for_training", json!(0)),
        ("provider.training_and_checks", json!(0)),
        ("provider.centre_cost_avoided", most.clone()),
        ("provider.attrition_avoided", most.clone()),
        ("provider.recruitment_avoided", most.clone()),
    ];
    assert_eq!(months(&rich), 4);
    let dear = model(&[("advisor.energy", most.clone()), ("advisor.internet", most), ("years", json!(1))]);
    assert_eq!(estimate_costs(&dear)["years"][0]["advisor"]["net"], -1_999_999_999_996_i64);
}

#[test]
fn equipment_is_spread_over_its_life() {
    let spread = |pence: i64, life: i64| -> Vec<i64> {
        let model =
            model(&[("provider.equipment", json!({ "pence": pence, "life_years": life })), ("years", json!(5))]);
        let answer = estimate_costs(&model);
        let years = answer["years"].as_array().unwrap();
        years.iter().map(|year| year["provider"]["lines"][0]["pence"].as_i64().unwrap()).collect()
    };
    assert_eq!(spread(1000, 3), [334, 333, 333, 0, 0]);
    assert_eq!(spread(19, 20), [19, 0, 0, 0, 0]);
    assert_eq!(spread(47, 20), [9, 2, 2, 2, 2]);
    assert_eq!(spread(7, 1), [7, 0, 0, 0, 0]);
    assert_eq!(spread(0, 5), [0, 0, 0, 0, 0]);
}

// What the generators make.

const SEEDS: u64 = 5_000;

/// For what takes longer.
const FEWER: u64 = 1_000;

fn count(seen: &mut BTreeMap<String, u32>, what: &Value) {
    *seen.entry(what.as_str().unwrap().to_string()).or_default() += 1;
}

#[track_caller]
fn expect_all(seen: &BTreeMap<String, u32>, names: &[&str], least: u32) {
    println!("{seen:?}");
    assert_eq!(seen.len(), names.len(), "{seen:?}");
    for name in names {
        assert!(seen.get(*name).copied().unwrap_or(0) >= least, "{name} {seen:?}");
    }
}

#[test]
fn a_good_case_is_eligible_under_any_policy() {
    let mut eligible = 0;
    for seed in 0..SEEDS {
        let mut rng = Rng::new(seed);
        let policy = random_policy(&mut rng);
        let on = random_day(&mut rng);
        let role = rng.pick(&naive::cases::ROLES);
        let case = good_case(&policy, &on, "a-1", role);
        if verdict(&policy, &statuses(&case, &policy, &on)) == "eligible" {
            eligible += 1;
        }
    }
    println!("{eligible}");
    assert!(eligible > SEEDS * 9 / 10, "{eligible}");
}

#[track_caller]
fn expect_sound_shift(shift: &Value) {
    let starts = with_seconds(shift["starts"].as_str().unwrap());
    let ends = with_seconds(shift["ends"].as_str().unwrap());
    assert!(("1900-01-01T00:00:00"..=LAST_TIME).contains(&starts.as_str()), "{shift}");
    assert!(ends.as_str() <= LAST_TIME, "{shift}");
    assert!((1..=86_400).contains(&seconds_between(&starts, &ends)), "{shift}");
}

#[test]
fn rotas_are_sound_and_reach_every_verdict() {
    let mut verdicts = BTreeMap::new();
    let mut locations = BTreeMap::new();
    let mut shapes = BTreeMap::new();
    for seed in 0..FEWER {
        let (cases, policy, shifts) = random_rota(&mut Rng::new(seed));
        let rota = assess_rota(&cases, &policy, &shifts);
        let mut ids = Vec::new();
        for (line, shift) in rota.as_array().unwrap().iter().zip(&shifts) {
            expect_sound_shift(shift);
            assert!(!ids.contains(&&shift["id"]));
            ids.push(&shift["id"]);
            count(&mut locations, &line["location"]);
            let case = cases.iter().find(|case| at(case, "advisor.id") == &shift["advisor_id"]).unwrap();
            let (verdict, because) = verdict_on_shift(case, &policy, shift);
            assert_eq!(verdict == "eligible", because.is_empty());
            count(&mut verdicts, &json!(verdict));
            let days = days_touched(shift["starts"].as_str().unwrap(), shift["ends"].as_str().unwrap());
            count(&mut shapes, &json!(if days.len() == 1 { "one day" } else { "two days" }));
        }
    }
    expect_all(&locations, &["home", "site"], 500);
    expect_all(&verdicts, &["eligible", "incomplete", "not_eligible"], 500);
    expect_all(&shapes, &["one day", "two days"], 500);
}

#[test]
fn shifts_on_their_own_are_sound_on_any_day() {
    let mut lengths = BTreeMap::new();
    for seed in 0..SEEDS {
        let mut rng = Rng::new(seed);
        let day = random_day(&mut rng);
        let shift = random_shift(&mut rng, "a-1", "s-1", &day);
        expect_sound_shift(&shift);
        let starts = shift["starts"].as_str().unwrap();
        let ends = shift["ends"].as_str().unwrap();
        let kind = match (seconds_between(starts, ends), with_seconds(ends).ends_with("T00:00:00")) {
            (86_400, _) => "24 hours",
            (_, true) => "to midnight",
            _ => "other",
        };
        count(&mut lengths, &json!(kind));
    }
    expect_all(&lengths, &["24 hours", "to midnight", "other"], 300);
}

#[test]
fn shifts_can_be_assessed_in_full() {
    for seed in 0..100 {
        let (cases, policy, shifts) = random_rota(&mut Rng::new(seed));
        for shift in &shifts {
            let case = cases.iter().find(|case| at(case, "advisor.id") == &shift["advisor_id"]).unwrap();
            let answer = assess_shift(case, &policy, shift);
            let bad = answer["days"].as_array().unwrap().iter().any(|day| day["verdict"] == "not_eligible");
            assert!(!bad || answer["verdict"] == "not_eligible", "{case} {policy} {shift}");
        }
    }
}

#[test]
fn providers_reach_every_answer() {
    let mut answers = BTreeMap::new();
    let mut seen: BTreeMap<(&str, &str), u32> = BTreeMap::new();
    let mut changing = 0;
    for seed in 0..SEEDS {
        let mut rng = Rng::new(seed);
        let on = random_day(&mut rng);
        let provider = random_provider(&mut rng, &on);
        let answer = assess_readiness(&provider, &on);
        count(&mut answers, &answer["ready"]);
        for (code, _) in ROWS {
            *seen.entry((code, row_status(&provider, code, &on).0)).or_default() += 1;
        }
        if answer.to_string().contains("\"changes_on\":\"") {
            changing += 1;
        }
    }
    println!("{changing}");
    assert!(changing > 500);
    expect_all(&answers, &["incomplete", "no", "yes"], 300);
    for (code, _) in ROWS {
        for status in ["met", "not_met", "unknown"] {
            assert!(seen.get(&(code, status)).copied().unwrap_or(0) > 100, "{code} {status}");
        }
    }
}

#[test]
fn a_row_changes_on_the_first_day_that_differs() {
    for seed in 0..100 {
        let mut rng = Rng::new(seed);
        let on = random_day(&mut rng);
        let provider = random_provider(&mut rng, &on);
        for (code, _) in ROWS {
            let now = row_status(&provider, code, &on).0;
            let found = row(&provider, code, &on)["changes_on"].clone();
            let mut day = next_day(&on);
            for _ in 0..500 {
                if day.as_str() > LAST_DAY || found == day.as_str() {
                    break;
                }
                assert_eq!(row_status(&provider, code, &day).0, now, "{provider} {code} {on} {day}");
                day = next_day(&day);
            }
            if let Some(day) = found.as_str() {
                assert_ne!(row_status(&provider, code, day).0, now, "{provider} {code} {on}");
            }
        }
    }
}

#[test]
fn incidents_reach_every_outcome_of_their_kind() {
    let mut outcomes = BTreeMap::new();
    let mut by_kind = BTreeMap::new();
    let mut gaps = BTreeMap::new();
    let mut actions = BTreeMap::new();
    for seed in 0..SEEDS {
        let mut rng = Rng::new(seed);
        let mut policy = random_policy(&mut rng);
        random_incidents_setting(&mut rng, &mut policy);
        let incident = random_incident(&mut rng, &random_day(&mut Rng::new(seed + 1)));
        let case = random_plan_case(&mut rng, &policy, &incident, "a-1");
        let starts = incident["at"].as_str().unwrap();
        let ends = incident["shift_ends"].as_str().unwrap();
        assert!(with_seconds(ends).as_str() <= LAST_TIME && seconds_between(starts, ends) > 0, "{incident}");
        let answer = respond_to_incident(&case, &policy, &incident);
        count(&mut outcomes, &answer["advisor"]);
        let kind = incident["kind"].as_str().unwrap();
        count(&mut by_kind, &json!(format!("{kind} {}", answer["advisor"].as_str().unwrap())));
        for gap in answer["gaps"].as_array().unwrap() {
            count(&mut gaps, &json!(gap["rule"].as_str().unwrap_or("null")));
        }
        for action in answer["actions"].as_array().unwrap() {
            count(&mut actions, &action["code"]);
        }
    }
    expect_all(&outcomes, &["attend_site", "continue", "on_backup", "stand_down", "wait"], 200);
    let kinds = ["equipment_failure", "power_cut", "connection_loss", "domestic_incident", "absence"];
    println!("{by_kind:?}");
    for kind in kinds {
        for outcome in ["attend_site", "continue", "on_backup", "stand_down", "wait"] {
            let never = match kind {
                "absence" => outcome != "stand_down",
                "domestic_incident" => outcome == "continue" || outcome == "on_backup",
                "connection_loss" => outcome == "continue",
                _ => false,
            };
            let found = by_kind.get(&format!("{kind} {outcome}")).copied().unwrap_or(0);
            assert!(if never { found == 0 } else { found >= 20 }, "{kind} {outcome} {found}");
        }
    }
    expect_all(
        &gaps,
        &[
            "incident.backup_device",
            "incident.connection",
            "incident.notification",
            "incident.power",
            "incident.risk_assessed",
            "null",
        ],
        50,
    );
    expect_all(
        &actions,
        &[
            "attend_site",
            "divert_calls",
            "notify_it",
            "notify_provider",
            "resume",
            "review_plan",
            "run_on_backup_power",
            "stand_down",
            "switch_to_backup_connection",
            "switch_to_backup_device",
            "take_over_call",
        ],
        50,
    );
}

#[test]
fn disruptions_reach_every_place() {
    let mut places = BTreeMap::new();
    let mut actions = BTreeMap::new();
    let mut verdicts = BTreeMap::new();
    for seed in 0..FEWER {
        let (disruption, roster, policy) = random_disruption(&mut Rng::new(seed));
        let plan = plan_disruption(&disruption, &roster, &policy);
        let on = disruption["on"].as_str().unwrap();
        let mut ids = Vec::new();
        for (placement, entry) in plan["placements"].as_array().unwrap().iter().zip(roster.as_array().unwrap()) {
            assert!(!ids.contains(&&placement["id"]));
            ids.push(&placement["id"]);
            count(&mut places, &placement["to"]);
            count(&mut verdicts, &json!(verdict(&policy, &statuses(&entry["case"], &policy, on))));
        }
        for action in plan["actions"].as_array().unwrap() {
            count(&mut actions, &action["code"]);
        }
    }
    expect_all(&places, &["home", "home_on_backup", "site", "unavailable"], 150);
    expect_all(&verdicts, &["eligible", "incomplete", "not_eligible"], 500);
    let codes = ["divert_demand", "free", "move_to_backup", "move_to_home", "move_to_site", "stand_down"];
    expect_all(&actions, &codes, 80);
}

#[test]
fn models_reach_every_edge() {
    let mut seen = BTreeMap::new();
    for seed in 0..SEEDS {
        let model = random_model(&mut Rng::new(seed));
        let answer = estimate_costs(&model);
        let years = answer["years"].as_array().unwrap().len();
        let life = thousandths(at(&model, "provider.equipment.life_years")).unwrap() / 1000;
        let life_name = if usize::try_from(life).unwrap() < years { "shorter life" } else { "life through" };
        count(&mut seen, &json!(life_name));
        let even = match answer["months_to_break_even"].as_i64() {
            None => "never",
            Some(0) => "at once",
            Some(_) => "in time",
        };
        count(&mut seen, &json!(even));
    }
    expect_all(&seen, &["at once", "in time", "life through", "never", "shorter life"], 200);
}

#[test]
fn the_same_seed_makes_the_same_documents() {
    assert_eq!(random_rota(&mut Rng::new(3)), random_rota(&mut Rng::new(3)));
    assert_eq!(random_disruption(&mut Rng::new(3)), random_disruption(&mut Rng::new(3)));
    assert_eq!(random_model(&mut Rng::new(3)), random_model(&mut Rng::new(3)));
    assert_eq!(AREAS.len(), 9);
}
