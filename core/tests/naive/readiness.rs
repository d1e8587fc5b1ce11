//! Whether a provider is ready for homeworking: its own facts on a day, area
//! by area; and providers invented to ask about.

use super::dates::{LAST_DAY, add_days, add_months, is_date, subtract_months};
use super::documents::{at, set, thousandths};
use super::makings::{whole_number, within_range};
use super::rng::Rng;
use serde_json::{Value, json};

/// The guidance's headings, in its order.
pub const AREAS: [&str; 9] =
    ["pathways", "home", "technology", "security", "eligibility", "performance", "costs", "wellbeing", "continuity"];

/// The rows of the table with their force, in its order.
pub const ROWS: [(&str, &str); 53] = [
    ("pathways.licence_current", "must"),
    ("pathways.remote_training", "local"),
    ("pathways.trainer_ratio", "licence"),
    ("pathways.release_day", "licence"),
    ("pathways.remote_clinical_support", "must"),
    ("home.assurance_process", "must"),
    ("home.assurance_review", "must"),
    ("home.shared_use_guidance", "must"),
    ("home.equipment_safety", "must"),
    ("home.workstation_guidance", "must"),
    ("technology.hardware_decision", "must"),
    ("technology.supplied_laptops", "should"),
    ("technology.specification", "must"),
    ("technology.internet_specification", "should"),
    ("technology.software_decision", "must"),
    ("technology.call_routing", "must"),
    ("technology.call_takeover", "should"),
    ("technology.emergency_assistance", "should"),
    ("technology.data_security", "must"),
    ("technology.live_chat", "should"),
    ("technology.screen_share", "should"),
    ("technology.audit", "should"),
    ("technology.demand_view", "should"),
    ("security.systems_secured", "must"),
    ("security.data_policy", "must"),
    ("security.notes_decision", "must"),
    ("security.waste_policy_covers_home", "local"),
    ("security.training_parity", "must"),
    ("security.governance_parity", "must"),
    ("eligibility.person_specification", "should"),
    ("eligibility.reviewed", "should"),
    ("performance.standard", "should"),
    ("performance.parity", "must"),
    ("performance.reviews", "should"),
    ("performance.supportive_first", "should"),
    ("performance.audit_parity", "must"),
    ("performance.removal_right", "must"),
    ("costs.assessed", "should"),
    ("wellbeing.offer_parity", "should"),
    ("wellbeing.risk_assessment", "should"),
    ("wellbeing.included", "must"),
    ("wellbeing.buddy_system", "local"),
    ("wellbeing.check_ins", "should"),
    ("wellbeing.escalation_routes", "should"),
    ("wellbeing.development_parity", "should"),
    ("continuity.in_plans", "must"),
    ("continuity.site_attendance", "should"),
    ("continuity.divert", "must"),
    ("continuity.lines_of_communication", "must"),
    ("continuity.incident_risk", "should"),
    ("continuity.power", "should"),
    ("continuity.internet", "should"),
    ("continuity.failure_reporting", "should"),
];

// The readiness.

fn count(provider: &Value, path: &str) -> Option<i64> {
    thousandths(at(provider, path)).map(|thousandths| thousandths / 1000)
}

fn yes_or_no(holds: bool) -> (&'static str, Vec<String>) {
    (if holds { "met" } else { "not_met" }, Vec::new())
}

fn unknown(paths: &[&str]) -> (&'static str, Vec<String>) {
    ("unknown", paths.iter().map(|path| format!("provider.{path}")).collect())
}

fn trainer_ratio(provider: &Value) -> (&'static str, Vec<String>) {
    let trainers = "pathways.trainer_ratio.trainers";
    let participants = "pathways.trainer_ratio.participants";
    match (count(provider, trainers), count(provider, participants)) {
        (Some(trainers), Some(participants)) => yes_or_no(participants <= 12 * trainers),
        (Some(_), None) => unknown(&[participants]),
        (None, Some(_)) => unknown(&[trainers]),
        (None, None) => unknown(&[trainers, participants]),
    }
}

fn release_day(provider: &Value) -> (&'static str, Vec<String>) {
    let days = "pathways.release_day.days";
    match count(provider, days) {
        Some(days) => yes_or_no(days <= 1),
        None => unknown(&[days]),
    }
}

fn completion(provider: &Value, code: &str, on: &str) -> (&'static str, Vec<String>) {
    match at(provider, code) {
        Value::Bool(holds) => yes_or_no(*holds),
        Value::String(day) => yes_or_no(day.as_str() <= on),
        _ => unknown(&[code]),
    }
}

fn review_months(provider: &Value) -> Option<u32> {
    count(provider, "eligibility.review_months").map(|months| u32::try_from(months).expect("a count"))
}

fn reviewed(provider: &Value, on: &str) -> (&'static str, Vec<String>) {
    let code = "eligibility.reviewed";
    let Some(months) = review_months(provider) else {
        return completion(provider, code, on);
    };
    match at(provider, code) {
        Value::Bool(false) => yes_or_no(false),
        Value::String(day) => yes_or_no(day.as_str() <= on && on < add_months(day, months).as_str()),
        _ => unknown(&[code]),
    }
}

/// The status of a row on a day, and the paths it needs where it is unknown.
pub fn row_status(provider: &Value, code: &str, on: &str) -> (&'static str, Vec<String>) {
    match code {
        "pathways.trainer_ratio" => trainer_ratio(provider),
        "pathways.release_day" => release_day(provider),
        "eligibility.reviewed" => reviewed(provider, on),
        _ => completion(provider, code, on),
    }
}

/// The first day after `on` on which the status differs. It can only change
/// on the day of a date, or when that runs out.
fn row_changes_on(provider: &Value, code: &str, on: &str) -> Option<String> {
    let day = at(provider, code).as_str().filter(|text| is_date(text))?;
    let mut days = vec![day.to_string()];
    if let Some(months) = review_months(provider) {
        days.push(add_months(day, months));
    }
    let now = row_status(provider, code, on).0;
    days.sort();
    days.into_iter()
        .find(|day| day.as_str() > on && day.as_str() <= LAST_DAY && row_status(provider, code, day).0 != now)
}

fn finding(provider: &Value, code: &str, force: &str, on: &str) -> Value {
    let (status, needs) = row_status(provider, code, on);
    let remedy = if status == "met" { Value::Null } else { json!({ "owner": "provider" }) };
    json!({
        "rule": format!("provider.{code}"),
        "status": status,
        "force": force,
        "needs": needs,
        "remedy": remedy,
        "changes_on": row_changes_on(provider, code, on),
    })
}

pub fn assess_readiness(provider: &Value, on: &str) -> Value {
    let mut areas = Vec::new();
    let mut ready = "yes";
    for area in AREAS {
        let mut findings = Vec::new();
        for (code, force) in ROWS {
            if !code.starts_with(&format!("{area}.")) {
                continue;
            }
            let finding = finding(provider, code, force, on);
            if force == "licence" || force == "must" {
                match finding["status"].as_str() {
                    Some("not_met") => ready = "no",
                    Some("unknown") if ready == "yes" => ready = "incomplete",
                    _ => {}
                }
            }
            findings.push(finding);
        }
        areas.push(json!({ "area": area, "findings": findings }));
    }
    json!({ "areas": areas, "ready": ready })
}

// Providers.

fn random_count(rng: &mut Rng, provider: &mut Value, path: &str, given: u64, count: i64) {
    if rng.percent(given) {
        let number = whole_number(rng, count);
        set(provider, path, number);
    } else if rng.percent(50) {
        set(provider, path, Value::Null);
    }
}

fn random_fact(rng: &mut Rng, on: &str, good: bool, months: u32) -> Value {
    if good {
        let days = rng.pick(&[0, 0, 1, 20]);
        return if rng.percent(70) { json!(true) } else { json!(within_range(add_days(on, -days))) };
    }
    let nudge = rng.between(-2, 2);
    match rng.below(8) {
        0..3 => json!(false),
        3..5 => json!(within_range(add_days(on, nudge))),
        5..7 => json!(within_range(add_days(&subtract_months(on, months), nudge))),
        _ => json!(rng.pick(&["1900-01-01", "2024-02-29", "2200-01-31", "2200-12-31"])),
    }
}

/// A sound provider, its days crowded around `on`: from next to nothing known
/// of it to nearly everything as it should be.
pub fn random_provider(rng: &mut Rng, on: &str) -> Value {
    let given = rng.pick(&[0, 3, 50, 90, 99, 100, 100, 100]);
    let good = rng.pick(&[20, 80, 97, 99, 100, 100]);
    let months = rng.pick(&[1, 6, 12, 120]);
    let mut provider = json!({});
    for area in AREAS {
        match rng.below(60) {
            0 => provider[area] = Value::Null,
            1 => provider[area] = json!({}),
            _ => fill_area(rng, &mut provider, area, on, (given, good, months)),
        }
    }
    provider
}

fn fill_area(rng: &mut Rng, provider: &mut Value, area: &str, on: &str, filling: (u64, u64, u32)) {
    let (given, good, months) = filling;
    for (code, _) in ROWS {
        let is_good = rng.percent(good);
        if !code.starts_with(&format!("{area}.")) {
            continue;
        }
        match code {
            "pathways.trainer_ratio" => {
                let trainers = rng.pick(&[1, 2, 5, 1000]);
                let over = if is_good { rng.pick(&[-12, -1, 0]) } else { rng.pick(&[0, 1, 12]) };
                random_count(rng, provider, &format!("{code}.trainers"), given, trainers);
                random_count(rng, provider, &format!("{code}.participants"), given, trainers * 12 + over);
            }
            "pathways.release_day" => {
                let days = if is_good { rng.pick(&[0, 1]) } else { rng.pick(&[1, 2, 365]) };
                random_count(rng, provider, &format!("{code}.days"), given, days);
            }
            _ if rng.percent(given) => {
                let fact = random_fact(rng, on, is_good, months);
                set(provider, code, fact);
            }
            _ if rng.percent(25) => set(provider, code, Value::Null),
            _ => {}
        }
    }
    if area == "eligibility" && rng.percent(60) {
        random_count(rng, provider, "eligibility.review_months", 85, i64::from(months));
    }
}
