//! What is said of shifts, readiness, incidents, disruptions and costs, read by a person.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    missing_docs,
    reason = "tests fail by panicking"
)]

use std::fmt::Write;

use homeworking::model::{Day, IncidentActionCode, IncidentKind, ReadinessFinding, Status};
use homeworking::{
    Case, CostModel, Disruption, Incident, Policy, Provider, Roster, Shift, assess_readiness, assess_shift,
    estimate_costs, plan_disruption, reference_scenarios, respond_to_incident,
};
use serde_json::{Value, json};

fn policy() -> Policy {
    Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732", "min_download_mbps": 10}"#).unwrap()
}

fn on() -> Day {
    "2026-12-01".parse().unwrap()
}

fn case(plan: &Value) -> Case {
    let case = json!({"advisor": {"id": "a-1", "role": "health_advisor", "incident_plan": plan}});
    Case::from_json(&case.to_string()).unwrap()
}

fn pretty(answer: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(answer).unwrap()
}

/// The eleven rules of shifts, met, not met and unknown.
#[test]
fn a_shift_says_who_and_what_there_is() {
    let mut text = String::new();
    let all = |flag: bool| {
        let each = |names: &[&str]| -> Value { names.iter().map(|name| ((*name).to_owned(), json!(flag))).collect() };
        let services = [
            "call_routing",
            "call_takeover",
            "emergency_assistance",
            "data_security",
            "live_chat",
            "screen_share",
            "audit",
            "demand_view",
        ];
        json!({"support": each(&["senior", "clinician", "shift_manager", "it_service"]), "services": each(&services)})
    };
    let halves = [json!({"support": {"senior": true}}), json!({"support": {"senior": false}})].map(|half| (half, 1));
    for (mut document, shown) in [(all(true), 11), (all(false), 11), (json!({}), 11)].into_iter().chain(halves) {
        for (key, value) in
            [("id", "s-1"), ("advisor_id", "a-1"), ("starts", "2026-11-30T22:00"), ("ends", "2026-12-01T06:00")]
        {
            document[key] = json!(value);
        }
        let shift = Shift::from_json(&document.to_string()).unwrap();
        let decision = assess_shift(&case(&Value::Null), &policy(), &shift).unwrap();
        writeln!(text, "{} of {} days", decision.verdict, decision.days.len()).unwrap();
        for finding in decision.findings.into_iter().take(shown) {
            write!(text, "  {} ({}): {}: {}", finding.rule, finding.enforcement, finding.status, finding.message)
                .unwrap();
            let remedy = finding.remedy.map(|remedy| format!(" [{}: {}]", remedy.owner, remedy.action));
            writeln!(text, "{}", remedy.unwrap_or_default()).unwrap();
        }
    }
    insta::assert_snapshot!(text);
}

/// Every check met, not met, unknown, and to come.
#[test]
fn a_provider_reads_what_it_has_and_what_it_lacks() {
    let mut text = String::new();
    let answers = [json!(true), json!(false), Value::Null, json!("2027-03-01"), json!("2026-06-30")].map(|fact| {
        let mut provider = json!({"eligibility": {"review_months": 6}});
        for check in homeworking::readiness_catalogue() {
            let (_, path) = check.rule.code().split_once('.').unwrap();
            let (area, name) = path.split_once('.').unwrap();
            provider[area][name] = fact.clone();
        }
        let (trainers, participants, days) = match &fact {
            Value::Bool(true) => (json!(2), json!(24), json!(1)),
            Value::Bool(false) => (json!(2), json!(25), json!(2)),
            Value::Null => (json!(2), Value::Null, Value::Null),
            _ => (Value::Null, json!(25), Value::Null),
        };
        provider["pathways"]["trainer_ratio"] = json!({"trainers": trainers, "participants": participants});
        provider["pathways"]["release_day"] = json!({"days": days});
        assess_readiness(&Provider::from_json(&provider.to_string()).unwrap(), on())
    });
    let findings: Vec<Vec<&ReadinessFinding>> = answers.iter().map(|answer| answer.findings().collect()).collect();
    for (place, check) in homeworking::readiness_catalogue().iter().enumerate() {
        writeln!(text, "{} ({}), in {}", check.rule, check.force, check.heading).unwrap();
        let mut said = Vec::new();
        for finding in findings.iter().map(|of_answer| of_answer[place]) {
            if !said.contains(&&finding.message) {
                said.push(&finding.message);
                let change = finding.changes_on.map_or_else(String::new, |day| format!(", changes on {day}"));
                writeln!(text, "  {}: {}{change}", finding.status, finding.message).unwrap();
            }
        }
        writeln!(text, "  do: {}", check.remedy).unwrap();
    }
    for answer in &answers {
        let gaps = answer.gaps().filter(|gap| gap.status == Status::NotMet).count();
        writeln!(text, "ready: {}, {gaps} not met", answer.ready).unwrap();
    }
    insta::assert_snapshot!(text);
}

/// Every action of every kind of incident.
#[test]
fn an_incident_says_what_to_do() {
    let mut text = String::new();
    let sound = json!({"notify_line": true, "diversion_agreed": true, "power_backup_minutes": 45, "backup_connection": "mobile",
        "backup_connection_mbps": 25, "backup_device": true, "site_travel_minutes": 30});
    let mut said = Vec::new();
    for kind in IncidentKind::ALL {
        for (plan, more) in [
            (&sound, json!({})),
            (&sound, json!({"expected_minutes": 20, "on_call": true})),
            (&sound, json!({"failed": "laptop", "home_still_suitable": false, "on_call": false})),
            (&Value::Null, json!({"failed": "laptop", "expected_minutes": 600})),
        ] {
            let mut incident = more.clone();
            for (key, value) in
                [("kind", kind.as_str()), ("at", "2026-12-01T18:00"), ("shift_ends", "2026-12-01T23:00")]
            {
                incident[key] = json!(value);
            }
            let incident = Incident::from_json(&incident.to_string()).unwrap();
            let response = respond_to_incident(&case(plan), &policy(), &incident);
            writeln!(text, "\n{kind} {more}: calls {}, advisor {}", response.calls, response.advisor).unwrap();
            for action in &response.actions {
                said.push(action.code);
                let minutes = action.when.minutes.map_or_else(String::new, |minutes| format!(" {minutes} minutes"));
                writeln!(text, "  {} {}{minutes}: {} ({})", action.owner, action.when.at, action.text, action.section)
                    .unwrap();
            }
            for gap in &response.gaps {
                let rule = gap.rule.map_or("the journey", homeworking::Rule::code);
                writeln!(text, "  gap: {rule} {:?}", gap.needs).unwrap();
            }
        }
    }
    assert!(IncidentActionCode::ALL.iter().filter(|code| said.contains(code)).count() >= 10, "{said:?}");
    insta::assert_snapshot!(text.trim_start());
}

#[test]
fn a_plan_says_who_goes_where() {
    let person = |id: &str, rostered: &str, can_travel: bool| {
        json!({"case": {"advisor": {"id": id, "role": "auditor"}, "home": {"quiet": id != "p-1"}}, "rostered": rostered,
            "can_travel": can_travel})
    };
    let roster = json!([person("p-1", "home", false), person("p-2", "home", true), person("p-3", "site", true)]);
    let disruption = r#"{"kind": "travel_disrupted", "on": "2026-12-01", "required_heads": 16, "current_heads": 20}"#;
    let (disruption, roster) =
        (Disruption::from_json(disruption).unwrap(), Roster::from_json(&roster.to_string()).unwrap());
    let mut plan = serde_json::to_value(plan_disruption(&disruption, &roster, &policy())).unwrap();
    for list in ["placements", "could_be_freed"] {
        for item in plan[list].as_array_mut().unwrap() {
            for rules in ["because", "missing"] {
                if let Some(rules) = item.get_mut(rules) {
                    *rules = json!(format!("{} rules", rules.as_array().unwrap().len()));
                }
            }
        }
    }
    insta::assert_snapshot!(pretty(&plan));
}

#[test]
fn a_disturbed_network_moves_people_to_their_backups() {
    let workforce: Vec<Value> = serde_json::from_str(include_str!("../../fixtures/provider/workforce.json")).unwrap();
    let mut first = workforce[0].clone();
    first["advisor"]["incident_plan"]["backup_connection"] = json!("mobile");
    first["advisor"]["incident_plan"]["backup_connection_mbps"] = json!(50);
    let entry = json!([{"case": first, "rostered": "home", "affected": true}]);
    let disruption = r#"{"kind": "network_disruption", "on": "2026-12-01", "required_heads": 1}"#;
    let disruption = Disruption::from_json(disruption).unwrap();
    let plan = plan_disruption(&disruption, &Roster::from_json(&entry.to_string()).unwrap(), &policy());
    insta::assert_snapshot!(pretty(&plan.actions));
}

#[test]
fn an_estimate_lays_out_every_line() {
    let model = r#"{"headcount": 12, "provider": {"equipment": {"pence": 1000001, "life_years": 2}, "technology": 240000,
        "commuting_for_training": 36000, "training_and_checks": 90000, "centre_cost_avoided": 1500000, "attrition_avoided": 120000,
        "recruitment_avoided": 80000}, "advisor": {"energy": 300000, "internet": 0, "commuting_saved": 1400000}, "hybrid": true,
        "social_value": [{"name": "less travel", "text": "Fewer journeys at night"}, {"name": "retention", "pence": 500000}],
        "setup_pence": 850000, "years": 3}"#;
    let estimate = estimate_costs(&CostModel::from_json(model).unwrap());
    insta::assert_snapshot!(format!("{}\n{}", pretty(&estimate), pretty(&reference_scenarios())));
}

#[test]
fn errors_of_every_document_say_where_what_and_what_to_do() {
    let shift =
        r#"{"id": "", "advisor_id": "a-1", "starts": "2026-12-01T22:00", "ends": "2026-12-01T06:00", "suport": {}}"#;
    let incident = r#"{"kind": "power_out", "at": "2026-12-01T25:00", "expected_minutes": 0, "failed": 7}"#;
    let disruption = r#"{"kind": "centre_closed", "on": "2026-02-29", "required_heads": 1000001}"#;
    let roster = r#"[{"case": {"advisor": {"id": "p-1", "role": "auditor"}}, "rostered": "office"},
        {"case": {"advisor": {"id": "p-1"}}, "rostered": "home", "can_travel": "yes"}]"#;
    let provider =
        r#"{"security": {"data_polcy": true}, "pathways": {"trainer_ratio": {"trainers": 0}, "release_day": 1}}"#;
    let model = r#"{"headcount": 1.5, "provider": {"equipment": {"pence": -1}}, "years": 21, "social_value": [{"pence": 1e400}]}"#;
    let errors = [
        Shift::from_json(shift).unwrap_err(),
        Incident::from_json(incident).unwrap_err(),
        Disruption::from_json(disruption).unwrap_err(),
        Roster::from_json(roster).unwrap_err(),
        Roster::from_json("{}").unwrap_err(),
        Provider::from_json(provider).unwrap_err(),
        Provider::from_json("[]").unwrap_err(),
        CostModel::from_json(model).unwrap_err(),
    ];
    let text: Vec<String> = errors.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(text.join("\n\n"));
}
