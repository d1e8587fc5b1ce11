//! Incidents, plans for them and a policy's settings about them, crowded
//! around the minutes at which the response changes.

use super::cases::random_case_near;
use super::documents::{at, set, thousandths};
use super::makings::{beside, put_flag, whole_number, within_range};
use super::policy::{figure, setting};
use super::rng::Rng;
use super::times::{LAST_TIME, add_seconds, date_of, seconds_between, short, time_on};
use serde_json::{Value, json};

const LONGEST: i64 = 10_080;

fn whole(value: &Value) -> Option<i64> {
    thousandths(value).map(|thousandths| thousandths / 1000)
}

/// Settings for incidents, some or all, in place of those of the policy; or
/// its own are kept.
pub fn random_incidents_setting(rng: &mut Rng, policy: &mut Value) {
    if rng.percent(15) {
        return;
    }
    let mut incidents = json!({});
    if rng.percent(75) {
        let minutes = rng.pick(&[0, 1, 29, 30, 31, 60, 240, 1440]);
        incidents["max_minutes_to_restore"] = whole_number(rng, minutes);
    }
    if rng.percent(75) {
        let minutes = rng.pick(&[0, 1, 59, 60, 61, 240, 1440]);
        incidents["min_minutes_on_site"] = whole_number(rng, minutes);
    }
    if rng.percent(75) {
        incidents["site_attendance"] = json!(rng.pick(&["required", "where_possible", "not_expected"]));
    }
    policy["incidents"] = incidents;
}

/// From the incident to the end of the shift.
fn random_seconds_left(rng: &mut Rng) -> i64 {
    let minutes = match rng.below(10) {
        0..7 => rng.pick(&[1, 29, 30, 31, 59, 60, 61, 105, 106, 120, 240, 300, 480]),
        7 => rng.pick(&[1440, 1500, LONGEST, LONGEST + 1]),
        8 if rng.percent(10) => 400 * 1440,
        _ => rng.between(1, 600),
    };
    let seconds = if rng.percent(20) { rng.pick(&[-59, -1, 1, 30]) } else { 0 };
    minutes * 60 + seconds
}

/// How long it is expected to last: often just as long as the shift does.
fn put_expected(rng: &mut Rng, incident: &mut Value, seconds_left: i64) {
    let minutes = match rng.below(10) {
        0..2 => return,
        2 => {
            incident["expected_minutes"] = Value::Null;
            return;
        }
        3..6 => beside(rng, seconds_left / 60, 1, LONGEST),
        6..9 => rng.pick(&[1, 15, 28, 29, 30, 31, 60, 240]),
        _ => rng.pick(&[1440, LONGEST]),
    };
    incident["expected_minutes"] = whole_number(rng, minutes);
}

fn put_failed(rng: &mut Rng, incident: &mut Value) {
    let failed = match rng.below(12) {
        0 => return,
        1 => Value::Null,
        2..6 => json!("laptop"),
        6..9 => json!(rng.pick(&["lamp", "footrest", "shredder", "stationery", "desk", "adjustable_chair"])),
        9..11 => json!(rng.pick(&["monitor", "mouse", "keyboard", "cables", "headset"])),
        _ => json!(rng.pick(&["Laptop", "webcam", "router é"])),
    };
    incident["failed"] = failed;
}

/// A sound incident on that day or, now and then, on a day beside it.
pub fn random_incident(rng: &mut Rng, on: &str) -> Value {
    let nudge = rng.pick(&[0, 0, 0, 0, -1, 1]);
    let day = within_range(super::dates::add_days(on, nudge));
    let minute = rng.pick(&[0, 30, 8 * 60, 13 * 60 + 5, 22 * 60, 23 * 60 + 30]);
    let second = if rng.percent(15) { rng.pick(&[1, 59]) } else { 0 };
    let starts = time_on(&day, minute * 60 + second);
    let ends = add_seconds(&starts, random_seconds_left(rng));
    let ends = if ends.as_str() > LAST_TIME { LAST_TIME } else { &ends };
    let kind =
        rng.pick(&["domestic_incident", "equipment_failure", "power_cut", "power_cut", "connection_loss", "absence"]);
    let mut incident = json!({ "kind": kind, "at": short(&starts), "shift_ends": short(ends) });
    put_expected(rng, &mut incident, seconds_between(&starts, ends));
    if kind == "equipment_failure" || rng.percent(10) {
        put_failed(rng, &mut incident);
    }
    put_flag(rng, &mut incident, "on_call", 40, 40);
    put_flag(rng, &mut incident, "home_still_suitable", 60, 15);
    incident
}

/// Minutes at or next to one of those that matter, none, or not known.
fn put_minutes(rng: &mut Rng, case: &mut Value, path: &str, edges: &[i64], most: i64) {
    let minutes = match rng.below(12) {
        0..2 => {
            set(case, path, Value::Null);
            return;
        }
        2 => 0,
        3 => rng.pick(&[1, most]),
        _ => {
            let edge = rng.pick(edges);
            beside(rng, edge, 0, most)
        }
    };
    let value = whole_number(rng, minutes);
    set(case, path, value);
}

fn put_speed(rng: &mut Rng, policy: &Value, case: &mut Value) {
    let path = "advisor.incident_plan.backup_connection_mbps";
    let value = match figure(policy, "min_download_mbps") {
        _ if rng.percent(20) => Value::Null,
        Some(least) => match rng.below(4) {
            0 => json!(0),
            1 if least > 0 => serde_json::from_str(&decimal(least - 1)).expect("a number"),
            2 if least < 100_000_000 => serde_json::from_str(&decimal(least + 1)).expect("a number"),
            _ => setting(policy, "min_download_mbps"),
        },
        None => json!(12.5),
    };
    set(case, path, value);
}

fn decimal(thousandths: i64) -> String {
    format!("{}.{:03}", thousandths / 1000, thousandths % 1000)
}

/// A case whose plan is at the edges for this incident and this policy.
pub fn random_plan_case(rng: &mut Rng, policy: &Value, incident: &Value, id: &str) -> Value {
    let starts = incident["at"].as_str().expect("a time");
    let left = seconds_between(starts, incident["shift_ends"].as_str().expect("a time")) / 60;
    let mut case = random_case_near(rng, policy, date_of(starts), id);
    if rng.percent(10) {
        return case;
    }
    let plan = "advisor.incident_plan";
    if rng.percent(10) {
        set(&mut case, plan, Value::Null);
        return case;
    }
    for name in ["notify_line", "diversion_agreed", "backup_device"] {
        set(&mut case, &format!("{plan}.{name}"), Value::Null);
        put_flag(rng, &mut case, &format!("{plan}.{name}"), 55, 25);
    }
    let expected = whole(at(incident, "expected_minutes")).unwrap_or(60);
    put_minutes(rng, &mut case, &format!("{plan}.power_backup_minutes"), &[expected, left], LONGEST);
    let on_site = whole(at(policy, "incidents.min_minutes_on_site")).unwrap_or(60);
    put_minutes(rng, &mut case, &format!("{plan}.site_travel_minutes"), &[left - on_site, 45], 1440);
    let kind = rng.pick(&[Some("mobile"), Some("second_line"), Some("none"), None]);
    set(&mut case, &format!("{plan}.backup_connection"), json!(kind));
    put_speed(rng, policy, &mut case);
    case
}
