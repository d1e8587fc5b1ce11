//! The review of a homeworker: what the concerns that are open on a day come
//! to, and records invented to ask it about.

use super::dates::{LAST_DAY, add_days};
use super::documents::{at, thousandths};
use super::rng::Rng;
use serde_json::{Value, json};

// The review.

fn text<'a>(object: &'a Value, name: &str) -> &'a str {
    object[name].as_str().expect("a text")
}

/// Opened on or before the day, and not closed on or before it.
fn is_open(concern: &Value, on: &str) -> bool {
    if text(concern, "opened") > on {
        return false;
    }
    match at(concern, "closed").as_str() {
        Some(closed) => closed > on,
        None => true,
    }
}

/// The interventions that are there on the day, as the list has them.
fn interventions_by(concern: &Value, on: &str) -> Vec<Value> {
    let mut found = Vec::new();
    if let Some(all) = at(concern, "interventions").as_array() {
        for one in all {
            if text(one, "on") <= on {
                found.push(one.clone());
            }
        }
    }
    found
}

/// The one with the latest day, of several on that day the last in the list.
fn newest(interventions: &[Value]) -> Option<&Value> {
    let mut latest: Option<&Value> = None;
    for one in interventions {
        let later = match latest {
            Some(before) => text(one, "on") >= text(before, "on"),
            None => true,
        };
        if later {
            latest = Some(one);
        }
    }
    latest
}

fn interventions_before_removal(policy: &Value) -> i64 {
    match thousandths(at(policy, "removal.interventions_before_removal")) {
        Some(count) => count / 1000,
        None => 1,
    }
}

/// Tried often enough, with help at least once, and the newest did not
/// resolve it.
fn calls_for_removal(concern: &Value, policy: &Value, on: &str) -> bool {
    let had = interventions_by(concern, on);
    let unresolved = match newest(&had) {
        Some(one) => *at(one, "resolved") == json!(false),
        None => false,
    };
    let enough = i64::try_from(had.len()).expect("few") >= interventions_before_removal(policy);
    let helped = had.iter().any(|one| matches!(text(one, "kind"), "support" | "training" | "resources"));
    unresolved && enough && helped
}

fn ids_of(concerns: &[&Value]) -> Vec<String> {
    concerns.iter().map(|concern| text(concern, "id").to_string()).collect()
}

/// What the record comes to on the day. A remedy is its concern alone,
/// without the texts.
pub fn review(record: &Value, policy: &Value, on: &str) -> Value {
    let safety_risk = at(record, "safety_risk");
    let concerns = record["concerns"].as_array().expect("a list");
    let open: Vec<&Value> = concerns.iter().filter(|concern| is_open(concern, on)).collect();
    let removing: Vec<&Value> = open.iter().copied().filter(|concern| calls_for_removal(concern, policy, on)).collect();
    let untried: Vec<&Value> =
        open.iter().copied().filter(|concern| interventions_by(concern, on).is_empty()).collect();

    let (outcome, because) = if *safety_risk == json!(true) {
        ("remove_now", vec![])
    } else if !removing.is_empty() {
        ("remove", ids_of(&removing))
    } else if !untried.is_empty() {
        ("support_first", ids_of(&untried))
    } else if !open.is_empty() {
        ("keep_supporting", ids_of(&open))
    } else if safety_risk.is_null() {
        ("incomplete", vec![])
    } else {
        ("continue", vec![])
    };

    let needs = if safety_risk.is_null() { vec!["safety_risk"] } else { vec![] };
    let mut remedies = Vec::new();
    if outcome == "support_first" || outcome == "keep_supporting" {
        for id in &because {
            remedies.push(json!({ "concern": id }));
        }
    }
    json!({ "outcome": outcome, "because": because, "needs": needs, "remedies": remedies })
}

// Records.

fn within_range(day: String) -> String {
    if day.as_str() < "1900-01-01" {
        "1900-01-01".to_string()
    } else if day.as_str() > LAST_DAY {
        LAST_DAY.to_string()
    } else {
        day
    }
}

/// A day mostly at, just before or just after `on`.
fn day_near(rng: &mut Rng, on: &str) -> String {
    let days = match rng.below(10) {
        0..3 => 0,
        3..7 => rng.between(-2, 2),
        7..9 => rng.between(-60, 0),
        _ => rng.between(-400, 400),
    };
    within_range(add_days(on, days))
}

/// The same, but never before `first`, which is often the day itself.
fn day_from(rng: &mut Rng, first: &str, on: &str) -> String {
    let day = day_near(rng, on);
    if day.as_str() < first || rng.percent(15) { first.to_string() } else { day }
}

/// Puts true or false, or null, or leaves the flag out.
fn put_flag(rng: &mut Rng, object: &mut Value, name: &str, yes: u64, no: u64) {
    let roll = rng.below(100);
    if roll < yes {
        object[name] = json!(true);
    } else if roll < yes + no {
        object[name] = json!(false);
    } else if rng.percent(50) {
        object[name] = Value::Null;
    }
}

fn random_intervention(rng: &mut Rng, opened: &str, on: &str, formal: u64) -> Value {
    let day = day_from(rng, opened, on);
    let kind = if rng.percent(formal) { "formal" } else { rng.pick(&["support", "training", "resources"]) };
    let mut intervention = json!({ "on": day, "kind": kind });
    put_flag(rng, &mut intervention, "resolved", 30, 45);
    intervention
}

fn random_concern(rng: &mut Rng, id: &str, on: &str) -> Value {
    let kind = rng.pick(&["productivity", "conduct", "audit", "attendance"]);
    let days = rng.pick(&[0, 0, 1, 30, 200]);
    let opened = within_range(add_days(&day_near(rng, on), -days));
    let mut concern = json!({ "id": id, "kind": kind, "opened": opened });
    match rng.below(10) {
        0..4 => concern["closed"] = json!(day_from(rng, &opened, on)),
        4..7 => concern["closed"] = Value::Null,
        _ => {}
    }
    let count = match rng.below(10) {
        0 => None,
        1 => Some(0),
        2..8 => Some(rng.between(1, 3)),
        _ => Some(rng.between(4, 12)),
    };
    if let Some(count) = count {
        // Now and then nothing but formal steps, however many.
        let formal = rng.pick(&[10, 50, 100]);
        let mut interventions = Vec::new();
        for _ in 0..count {
            interventions.push(random_intervention(rng, &opened, on, formal));
        }
        concern["interventions"] = Value::Array(interventions);
    }
    concern
}

/// A sound record, its days crowded around `on`.
pub fn random_record(rng: &mut Rng, on: &str) -> Value {
    let first = rng.below(7);
    let mut concerns = Vec::new();
    for place in 0..rng.below(5) {
        // All different, and not in their own order.
        let id = format!("c-{}", (first + place * 3) % 7);
        concerns.push(random_concern(rng, &id, on));
    }
    let mut record = json!({ "concerns": concerns });
    put_flag(rng, &mut record, "safety_risk", 10, 50);
    record
}
