//! Decisions about one advisor: on a day, over days, and what would put it
//! right.
//!
//! The functions whose names end in `_by_days` look at every day and are the
//! definition. Those without look only at the days on which a status can
//! change, and must agree.

use super::catalogue::RULES;
use super::dates::{LAST_DAY, add_days, add_months, is_date, next_day};
use super::documents::at;
use super::policy::{enforcement, month_counts, whole};
use super::questions::reads;
use super::rules::{owner, status};
use serde_json::{Value, json};

/// The status of every rule on a day, in the order of the catalogue.
pub fn statuses(case: &Value, policy: &Value, on: &str) -> Vec<&'static str> {
    RULES.iter().map(|(rule, _, _)| status(case, policy, rule, on).0).collect()
}

/// The verdict that such statuses come to.
pub fn verdict(policy: &Value, statuses: &[&str]) -> &'static str {
    let mut unknown = false;
    for (place, (rule, _, _)) in RULES.iter().enumerate() {
        if enforcement(policy, rule) == "enforce" {
            match statuses[place] {
                "not_met" => return "not_eligible",
                "unknown" => unknown = true,
                _ => {}
            }
        }
    }
    if unknown { "incomplete" } else { "eligible" }
}

fn stands_in_the_way(status: &str) -> bool {
    status == "not_met" || status == "unknown"
}

/// The enforced rules not met or unknown on a day.
fn in_the_way(case: &Value, policy: &Value, on: &str) -> Vec<&'static str> {
    let mut found = Vec::new();
    for (rule, _, _) in RULES {
        if enforcement(policy, rule) == "enforce" && stands_in_the_way(status(case, policy, rule, on).0) {
            found.push(rule);
        }
    }
    found
}

/// A decision without its texts; the changes are put in by the caller.
fn decision(
    case: &Value,
    policy: &Value,
    on: &str,
    changes_on: Option<(String, &'static str)>,
    finding_changes: &[Option<String>],
) -> Value {
    let mut findings = Vec::new();
    for (place, (rule, force, _)) in RULES.into_iter().enumerate() {
        let (status, needs) = status(case, policy, rule, on);
        let remedy =
            if stands_in_the_way(status) { json!({ "owner": owner(case, policy, rule) }) } else { Value::Null };
        findings.push(json!({
            "rule": rule,
            "status": status,
            "enforcement": enforcement(policy, rule),
            "force": force,
            "needs": needs,
            "remedy": remedy,
            "changes_on": finding_changes[place],
        }));
    }
    let (day, to) = match changes_on {
        Some((day, to)) => (json!(day), json!(to)),
        None => (Value::Null, Value::Null),
    };
    json!({
        "verdict": verdict(policy, &statuses(case, policy, on)),
        "on": on,
        "changes_on": day,
        "changes_to": to,
        "findings": findings,
    })
}

/// The decision on a day, its changes looked for on each of the `most_days`
/// days after it.
pub fn assess_by_days(case: &Value, policy: &Value, on: &str, most_days: u32) -> Value {
    let now = statuses(case, policy, on);
    let verdict_now = verdict(policy, &now);
    let mut changes_on = None;
    let mut finding_changes = vec![None; RULES.len()];
    let mut day = on.to_string();
    for _ in 0..most_days {
        day = next_day(&day);
        if day.as_str() > LAST_DAY {
            break;
        }
        let then = statuses(case, policy, &day);
        for place in 0..RULES.len() {
            if finding_changes[place].is_none() && then[place] != now[place] {
                finding_changes[place] = Some(day.clone());
            }
        }
        let verdict_then = verdict(policy, &then);
        if changes_on.is_none() && verdict_then != verdict_now {
            changes_on = Some((day.clone(), verdict_then));
        }
    }
    decision(case, policy, on, changes_on, &finding_changes)
}

/// Every date text anywhere inside a value.
fn dates_inside(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) if is_date(text) => found.push(text.clone()),
        Value::Array(items) => {
            for item in items {
                dates_inside(item, found);
            }
        }
        Value::Object(fields) => {
            for field in fields.values() {
                dates_inside(field, found);
            }
        }
        _ => {}
    }
}

/// The days after `on`, up to `through`, on which a rule's status may change:
/// every date it reads and every date of its waivers, and each of them with
/// every count of months of the policy and with the notice days added or taken
/// off; and the day after each.
fn days_to_try(case: &Value, policy: &Value, rule: &str, on: &str, through: &str) -> Vec<String> {
    let role = at(case, "advisor.role").as_str().expect("a role");
    let mut dates = Vec::new();
    for path in reads(policy, role, rule) {
        dates_inside(at(case, path), &mut dates);
    }
    if let Some(waivers) = at(case, "waivers").as_array() {
        for waiver in waivers {
            if waiver["rule"] == rule {
                dates_inside(waiver, &mut dates);
            }
        }
    }
    if dates.is_empty() {
        return Vec::new();
    }
    let notice = i64::from(whole(policy, "contract_notice_days").expect("a number of days"));
    let counts = month_counts(policy);
    let mut days = Vec::new();
    for date in dates {
        days.push(date.clone());
        days.push(add_days(&date, notice));
        days.push(add_days(&date, -notice));
        for months in &counts {
            days.push(add_months(&date, *months));
        }
    }
    for day in days.clone() {
        days.push(next_day(&day));
    }
    days.retain(|day| day.as_str() > on && day.as_str() <= through);
    days.sort();
    days.dedup();
    days
}

/// The days after `on`, up to `through`, on which a rule's status is not that
/// of the day before, with the new status.
pub fn changes(case: &Value, policy: &Value, rule: &str, on: &str, through: &str) -> Vec<(String, &'static str)> {
    let mut before = status(case, policy, rule, on).0;
    let mut found = Vec::new();
    for day in days_to_try(case, policy, rule, on, through) {
        let then = status(case, policy, rule, &day).0;
        if then != before {
            found.push((day, then));
            before = then;
        }
    }
    found
}

/// The days after `on`, up to `through`, on which any status changes.
fn change_days(case: &Value, policy: &Value, on: &str, through: &str) -> Vec<String> {
    let mut days = Vec::new();
    for (rule, _, _) in RULES {
        for (day, _) in changes(case, policy, rule, on, through) {
            days.push(day);
        }
    }
    days.sort();
    days.dedup();
    days
}

/// The decision on a day, its changes looked for up to the last day there is.
pub fn assess(case: &Value, policy: &Value, on: &str) -> Value {
    let mut finding_changes = Vec::new();
    let mut days = Vec::new();
    for (rule, _, _) in RULES {
        let changes = changes(case, policy, rule, on, LAST_DAY);
        finding_changes.push(changes.first().map(|(day, _)| day.clone()));
        if enforcement(policy, rule) == "enforce" {
            for (day, _) in changes {
                days.push(day);
            }
        }
    }
    days.sort();
    days.dedup();
    let now = verdict(policy, &statuses(case, policy, on));
    let mut changes_on = None;
    for day in days {
        let then = verdict(policy, &statuses(case, policy, &day));
        if then != now {
            changes_on = Some((day, then));
            break;
        }
    }
    decision(case, policy, on, changes_on, &finding_changes)
}

fn segments(case: &Value, policy: &Value, first_days: &[String], through: &str) -> Vec<Value> {
    let mut found = Vec::new();
    for (place, from) in first_days.iter().enumerate() {
        let last = match first_days.get(place + 1) {
            Some(next) => add_days(next, -1),
            None => through.to_string(),
        };
        found.push(json!({
            "from": from,
            "through": last,
            "decision": assess(case, policy, from),
        }));
    }
    found
}

/// The days from..through, cut wherever any status changes.
pub fn timeline_by_days(case: &Value, policy: &Value, from: &str, through: &str) -> Vec<Value> {
    let mut first_days = vec![from.to_string()];
    let mut before = statuses(case, policy, from);
    let mut day = next_day(from);
    while day.as_str() <= through {
        let then = statuses(case, policy, &day);
        if then != before {
            first_days.push(day.clone());
            before = then;
        }
        day = next_day(&day);
    }
    segments(case, policy, &first_days, through)
}

/// The same, from the days on which a status changes.
pub fn timeline(case: &Value, policy: &Value, from: &str, through: &str) -> Vec<Value> {
    let mut first_days = vec![from.to_string()];
    first_days.extend(change_days(case, policy, from, through));
    segments(case, policy, &first_days, through)
}

/// What `earliest_eligible` answers, once the first eligible day is known.
fn earliest_answer(
    case: &Value,
    policy: &Value,
    from: &str,
    through: &str,
    date: Option<&str>,
    clears: impl Fn(&str) -> bool,
) -> Value {
    let on_from = in_the_way(case, policy, from);
    if date.is_some() {
        return json!({ "date": date, "waits_for": on_from, "blocked_by": [] });
    }
    let mut waits_for = Vec::new();
    let mut blocked_by = Vec::new();
    for rule in on_from {
        if clears(rule) {
            waits_for.push(rule);
        } else {
            blocked_by.push(rule);
        }
    }
    if blocked_by.is_empty() {
        blocked_by = in_the_way(case, policy, through);
    }
    json!({ "date": null, "waits_for": waits_for, "blocked_by": blocked_by })
}

/// The first eligible day of from..through, or what stands in the way.
pub fn earliest_eligible(case: &Value, policy: &Value, from: &str, through: &str) -> Value {
    let mut days = vec![from.to_string()];
    days.extend(change_days(case, policy, from, through));
    let date = days.into_iter().find(|day| verdict(policy, &statuses(case, policy, day)) == "eligible");
    let clears =
        |rule: &str| changes(case, policy, rule, from, LAST_DAY).iter().any(|(_, status)| !stands_in_the_way(status));
    earliest_answer(case, policy, from, through, date.as_deref(), clears)
}

/// The same, from every day there is.
pub fn earliest_eligible_by_days(case: &Value, policy: &Value, from: &str, through: &str) -> Value {
    let mut date = None;
    let mut day = from.to_string();
    while day.as_str() <= through && date.is_none() {
        if verdict(policy, &statuses(case, policy, &day)) == "eligible" {
            date = Some(day.clone());
        }
        day = next_day(&day);
    }
    let clears = |rule: &str| {
        let mut day = next_day(from);
        while day.as_str() <= LAST_DAY {
            if !stands_in_the_way(status(case, policy, rule, &day).0) {
                return true;
            }
            day = next_day(&day);
        }
        false
    };
    earliest_answer(case, policy, from, through, date.as_deref(), clears)
}

/// Owners in the order of their first rule, with the enforced rules of a
/// decision that are not met or unknown.
pub fn remedies(decision: &Value) -> Vec<Value> {
    let mut owners: Vec<String> = Vec::new();
    let mut items: Vec<Vec<Value>> = Vec::new();
    for finding in decision["findings"].as_array().expect("findings") {
        let status = finding["status"].as_str().expect("a status");
        if finding["enforcement"] != "enforce" || !stands_in_the_way(status) {
            continue;
        }
        let owner = finding["remedy"]["owner"].as_str().expect("an owner");
        let place = owners.iter().position(|known| known == owner).unwrap_or_else(|| {
            owners.push(owner.to_string());
            items.push(Vec::new());
            owners.len() - 1
        });
        items[place].push(json!({ "rule": finding["rule"], "needs": finding["needs"] }));
    }
    let mut answer = Vec::new();
    for (place, owner) in owners.iter().enumerate() {
        answer.push(json!({ "owner": owner, "items": items[place] }));
    }
    answer
}
