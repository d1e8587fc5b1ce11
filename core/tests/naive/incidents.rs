//! What is done when something goes wrong at a homeworker's home.

use super::documents::{at, thousandths};
use super::policy::figure;
use super::rules::status;
use super::times::{date_of, seconds_between};
use serde_json::{Value, json};

#[allow(unused_imports, reason = "not every test invents incidents")]
pub use super::incident_makings::{random_incident, random_incidents_setting, random_plan_case};

// What the documents say.

fn text<'a>(object: &'a Value, name: &str) -> &'a str {
    object[name].as_str().expect("a text")
}

fn whole(value: &Value) -> Option<i64> {
    thousandths(value).map(|thousandths| thousandths / 1000)
}

/// A fact of the advisor's plan for incidents.
fn plan<'a>(case: &'a Value, name: &str) -> &'a Value {
    at(case, &format!("advisor.incident_plan.{name}"))
}

fn max_minutes_to_restore(policy: &Value) -> i64 {
    whole(at(policy, "incidents.max_minutes_to_restore")).unwrap_or(30)
}

fn min_minutes_on_site(policy: &Value) -> i64 {
    whole(at(policy, "incidents.min_minutes_on_site")).unwrap_or(60)
}

pub fn site_attendance(policy: &Value) -> &str {
    at(policy, "incidents.site_attendance").as_str().unwrap_or("where_possible")
}

fn kind(incident: &Value) -> &str {
    text(incident, "kind")
}

fn expected(incident: &Value) -> Option<i64> {
    whole(at(incident, "expected_minutes"))
}

fn failed_laptop(incident: &Value) -> bool {
    kind(incident) == "equipment_failure" && at(incident, "failed") == "laptop"
}

fn home_unsuitable(incident: &Value) -> bool {
    *at(incident, "home_still_suitable") == json!(false)
}

/// The seconds from the incident to the end of the shift.
fn seconds_left(incident: &Value) -> i64 {
    seconds_between(text(incident, "at"), text(incident, "shift_ends"))
}

// The table.

fn continues(case: &Value, incident: &Value) -> bool {
    if home_unsuitable(incident) {
        return false;
    }
    match kind(incident) {
        "power_cut" => {
            let Some(backup) = whole(plan(case, "power_backup_minutes")) else {
                return false;
            };
            let long_enough = expected(incident).is_some_and(|expected| backup >= expected);
            long_enough || backup * 60 >= seconds_left(incident)
        }
        "equipment_failure" => matches!(
            at(incident, "failed").as_str(),
            Some("lamp" | "footrest" | "shredder" | "stationery" | "desk" | "adjustable_chair")
        ),
        _ => false,
    }
}

/// A second way to the internet, as fast as the policy asks, if it asks.
pub fn backup_connection_good_enough(case: &Value, policy: &Value) -> bool {
    if !matches!(plan(case, "backup_connection").as_str(), Some("mobile" | "second_line")) {
        return false;
    }
    match (figure(policy, "min_download_mbps"), thousandths(plan(case, "backup_connection_mbps"))) {
        (None, _) => true,
        (Some(least), Some(found)) => found >= least,
        (Some(_), None) => false,
    }
}

/// On backup, for an advisor who does not continue.
fn on_backup(case: &Value, policy: &Value, incident: &Value) -> bool {
    if home_unsuitable(incident) {
        return false;
    }
    match kind(incident) {
        "power_cut" => {
            expected(incident).is_none() && whole(plan(case, "power_backup_minutes")).is_some_and(|minutes| minutes > 0)
        }
        "connection_loss" => backup_connection_good_enough(case, policy),
        "equipment_failure" => failed_laptop(incident) && *plan(case, "backup_device") == json!(true),
        _ => false,
    }
}

fn may_wait(policy: &Value, incident: &Value) -> bool {
    match expected(incident) {
        Some(expected) => {
            !home_unsuitable(incident)
                && expected <= max_minutes_to_restore(policy)
                && expected * 60 < seconds_left(incident)
        }
        None => false,
    }
}

/// To the site where there is time enough left there, else nowhere.
fn move_or_stand_down(case: &Value, policy: &Value, incident: &Value) -> &'static str {
    let attendance = site_attendance(policy);
    match whole(plan(case, "site_travel_minutes")) {
        Some(travel) => {
            let on_site = seconds_left(incident) - travel * 60;
            if attendance != "not_expected" && on_site >= min_minutes_on_site(policy) * 60 {
                "attend_site"
            } else {
                "stand_down"
            }
        }
        None if attendance == "required" => "attend_site",
        None => "stand_down",
    }
}

fn outcome(case: &Value, policy: &Value, incident: &Value) -> &'static str {
    if kind(incident) == "absence" {
        "stand_down"
    } else if continues(case, incident) {
        "continue"
    } else if on_backup(case, policy, incident) {
        "on_backup"
    } else if may_wait(policy, incident) {
        "wait"
    } else {
        move_or_stand_down(case, policy, incident)
    }
}

/// Where the advisor goes, if anywhere: at once, or when the power runs out.
fn moves(case: &Value, policy: &Value, incident: &Value) -> Option<&'static str> {
    match outcome(case, policy, incident) {
        "attend_site" => Some("attend_site"),
        "stand_down" => Some("stand_down"),
        "on_backup" if kind(incident) == "power_cut" => Some(move_or_stand_down(case, policy, incident)),
        _ => None,
    }
}

// The actions.

fn action(code: &str, owner: &str, when: &str, minutes: Option<i64>) -> Value {
    json!({ "code": code, "owner": owner, "when": { "at": when, "minutes": minutes } })
}

fn actions(case: &Value, policy: &Value, incident: &Value, gaps: &[Value]) -> Vec<Value> {
    let kind = kind(incident);
    let outcome = outcome(case, policy, incident);
    let mut found = Vec::new();
    let noticed_by = if kind == "absence" { "provider" } else { "advisor" };
    found.push(action("notify_provider", noticed_by, "at_once", None));
    if matches!(kind, "equipment_failure" | "power_cut" | "connection_loss") {
        found.push(action("notify_it", "advisor", "at_once", None));
    }
    if *at(incident, "on_call") != json!(false) && outcome != "continue" {
        found.push(action("take_over_call", "provider", "at_once", None));
    }
    if outcome != "continue" {
        found.push(action("divert_calls", "provider", "at_once", None));
    }
    match (kind, outcome) {
        ("equipment_failure", "on_backup") => found.push(action("switch_to_backup_device", "advisor", "at_once", None)),
        ("connection_loss", "on_backup") => {
            found.push(action("switch_to_backup_connection", "advisor", "at_once", None));
        }
        ("power_cut", "on_backup" | "continue") => {
            found.push(action("run_on_backup_power", "advisor", "at_once", None));
        }
        _ => {}
    }
    found.extend(last_step(case, policy, incident));
    if !gaps.is_empty() {
        found.push(action("review_plan", "manager", "before_next_shift", None));
    }
    found
}

/// Going to the site, standing down, or resuming.
fn last_step(case: &Value, policy: &Value, incident: &Value) -> Option<Value> {
    let outcome = outcome(case, policy, incident);
    if let Some(code) = moves(case, policy, incident) {
        return Some(if outcome == "on_backup" {
            action(code, "advisor", "within", whole(plan(case, "power_backup_minutes")))
        } else {
            action(code, "advisor", "at_once", None)
        });
    }
    match (outcome, expected(incident)) {
        ("wait" | "on_backup", Some(minutes)) => Some(action("resume", "advisor", "within", Some(minutes))),
        ("wait" | "on_backup", None) => Some(action("resume", "advisor", "at_once", None)),
        _ => None,
    }
}

// The gaps.

fn plan_needs(case: &Value, names: &[&str]) -> Vec<String> {
    let unknown = names.iter().filter(|name| plan(case, name).is_null());
    unknown.map(|name| format!("advisor.incident_plan.{name}")).collect()
}

fn gap(rule: &str, needs: &[String]) -> Value {
    json!({ "rule": rule, "needs": needs })
}

fn notification_gap(case: &Value, diverted: bool) -> Option<Value> {
    let facts = if diverted { vec!["notify_line", "diversion_agreed"] } else { vec!["notify_line"] };
    if facts.iter().all(|name| *plan(case, name) == json!(true)) {
        return None;
    }
    Some(gap("incident.notification", &plan_needs(case, &facts)))
}

/// The gap that belongs to the kind of incident.
fn kind_gap(case: &Value, policy: &Value, incident: &Value) -> Option<Value> {
    let carried = matches!(outcome(case, policy, incident), "continue" | "on_backup");
    match kind(incident) {
        "power_cut" if !carried && !home_unsuitable(incident) => {
            Some(gap("incident.power", &plan_needs(case, &["power_backup_minutes"])))
        }
        "connection_loss" if !carried && !home_unsuitable(incident) => {
            let mut facts = vec!["backup_connection"];
            let asks_speed = figure(policy, "min_download_mbps").is_some();
            if asks_speed && plan(case, "backup_connection") != "none" {
                facts.push("backup_connection_mbps");
            }
            Some(gap("incident.connection", &plan_needs(case, &facts)))
        }
        "equipment_failure" if failed_laptop(incident) && *plan(case, "backup_device") != json!(true) => {
            Some(gap("incident.backup_device", &plan_needs(case, &["backup_device"])))
        }
        "domestic_incident" => {
            let rule = "incident.risk_assessed";
            let (status, needs) = status(case, policy, rule, date_of(text(incident, "at")));
            if status == "not_met" || status == "unknown" { Some(gap(rule, &needs)) } else { None }
        }
        _ => None,
    }
}

fn gaps(case: &Value, policy: &Value, incident: &Value) -> Vec<Value> {
    let mut found = Vec::new();
    let diverted = outcome(case, policy, incident) != "continue";
    found.extend(notification_gap(case, diverted));
    found.extend(kind_gap(case, policy, incident));
    let sent = moves(case, policy, incident) == Some("attend_site");
    if sent && plan(case, "site_travel_minutes").is_null() {
        found.push(json!({ "rule": null, "needs": plan_needs(case, &["site_travel_minutes"]) }));
    }
    found
}

pub fn respond_to_incident(case: &Value, policy: &Value, incident: &Value) -> Value {
    let outcome = outcome(case, policy, incident);
    let gaps = gaps(case, policy, incident);
    json!({
        "calls": if outcome == "continue" { "keep" } else { "divert" },
        "advisor": outcome,
        "actions": actions(case, policy, incident, &gaps),
        "gaps": gaps,
    })
}
