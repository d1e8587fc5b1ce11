//! Who works where when a site or the network is disrupted; and disruptions
//! and rosters invented to ask about.

use super::cases::{random_case_near, random_day, random_policy};
use super::catalogue::RULES;
use super::decide::{statuses, verdict};
use super::documents::{at, set, thousandths};
use super::incidents::{backup_connection_good_enough, random_incidents_setting, site_attendance};
use super::makings::{put_flag, random_able_case, whole_number};
use super::policy::{enforcement, figure};
use super::rng::Rng;
use serde_json::{Value, json};

// The plan.

fn is_true(object: &Value, name: &str) -> bool {
    *at(object, name) == json!(true)
}

/// Null counts as affected.
fn affected(entry: &Value) -> bool {
    *at(entry, "affected") != json!(false)
}

fn home_if(eligible: bool) -> &'static str {
    if eligible { "home" } else { "unavailable" }
}

fn site_if(able: bool) -> &'static str {
    if able { "site" } else { "unavailable" }
}

/// The place of one entry, were the verdict on it as said, and whether the
/// table asked for the verdict.
fn place(kind: &str, entry: &Value, policy: &Value, eligible: bool) -> (&'static str, bool) {
    let can_travel = is_true(entry, "can_travel");
    let sent_to_site = can_travel && site_attendance(policy) != "not_expected";
    let on_backup = eligible && backup_connection_good_enough(&entry["case"], policy);
    match (kind, entry["rostered"].as_str().expect("a place")) {
        ("centre_closed", _) => (home_if(eligible), true),
        ("travel_disrupted", "site") if can_travel => ("site", false),
        ("travel_disrupted", "site") => (home_if(eligible), true),
        ("travel_disrupted", "home") if eligible => ("home", true),
        ("travel_disrupted", "home") => (site_if(can_travel), true),
        ("infrastructure_failure", "site") => ("site", false),
        ("infrastructure_failure", "home") => (site_if(sent_to_site), false),
        ("network_disruption", "site") if !affected(entry) => ("site", false),
        ("network_disruption", "site") => (home_if(eligible), true),
        ("network_disruption", "home") if !affected(entry) => (home_if(eligible), true),
        ("network_disruption", "home") if on_backup => ("home_on_backup", true),
        ("network_disruption", "home") => (site_if(sent_to_site), true),
        _ => panic!("no such disruption"),
    }
}

/// The enforced rules with one of these statuses.
fn enforced_with(case: &Value, policy: &Value, on: &str, wanted: &[&str]) -> Vec<&'static str> {
    let statuses = statuses(case, policy, on);
    let mut found = Vec::new();
    for (place, (rule, _, _)) in RULES.iter().enumerate() {
        if enforcement(policy, rule) == "enforce" && wanted.contains(&statuses[place]) {
            found.push(*rule);
        }
    }
    found
}

/// The placement of one entry and, where the verdict alone keeps it from a
/// place, what could be freed.
fn placement(kind: &str, entry: &Value, policy: &Value, on: &str) -> (Value, Option<Value>) {
    let case = &entry["case"];
    let id = at(case, "advisor.id");
    let eligible = verdict(policy, &statuses(case, policy, on)) == "eligible";
    let (to, asked) = place(kind, entry, policy, eligible);
    let because =
        if asked && !eligible { enforced_with(case, policy, on, &["not_met", "unknown"]) } else { Vec::new() };
    let placement = json!({ "id": id, "from": entry["rostered"], "to": to, "because": because });
    let (otherwise, _) = place(kind, entry, policy, true);
    if to != "unavailable" || otherwise == "unavailable" {
        return (placement, None);
    }
    let freed = json!({
        "id": id,
        "blocking": enforced_with(case, policy, on, &["not_met"]),
        "missing": enforced_with(case, policy, on, &["unknown"]),
    });
    (placement, Some(freed))
}

/// The ids of those whose place becomes this one and was another.
fn moved_to(placements: &[Value], to: &str) -> Vec<Value> {
    let mut ids = Vec::new();
    for placement in placements {
        if placement["to"] == to && placement["from"] != to {
            ids.push(placement["id"].clone());
        }
    }
    ids
}

fn actions(placements: &[Value], shortfall: i64, could_be_freed: &[Value]) -> Vec<Value> {
    let mut found = Vec::new();
    if shortfall > 0 {
        found.push(json!({ "code": "divert_demand", "ids": [] }));
    }
    for (code, to) in [
        ("move_to_home", "home"),
        ("move_to_backup", "home_on_backup"),
        ("move_to_site", "site"),
        ("stand_down", "unavailable"),
    ] {
        let ids = moved_to(placements, to);
        if !ids.is_empty() {
            found.push(json!({ "code": code, "ids": ids }));
        }
    }
    if !could_be_freed.is_empty() {
        let ids: Vec<Value> = could_be_freed.iter().map(|one| one["id"].clone()).collect();
        found.push(json!({ "code": "free", "ids": ids }));
    }
    found
}

/// How many thousandths of the demand are to be diverted, half up.
fn divert_permille(shortfall: i64, required: i64) -> i64 {
    if required == 0 {
        return 0;
    }
    let down = shortfall * 1000 / required;
    let rest = shortfall * 1000 - down * required;
    if rest * 2 >= required { down + 1 } else { down }
}

fn whole(value: &Value) -> Option<i64> {
    thousandths(value).map(|thousandths| thousandths / 1000)
}

pub fn plan_disruption(disruption: &Value, roster: &Value, policy: &Value) -> Value {
    let kind = disruption["kind"].as_str().expect("a kind");
    let on = disruption["on"].as_str().expect("a day");
    let entries = roster.as_array().expect("a list");
    let mut placements = Vec::new();
    let mut could_be_freed = Vec::new();
    for entry in entries {
        let (placement, freed) = placement(kind, entry, policy, on);
        placements.push(placement);
        could_be_freed.extend(freed);
    }
    let count = |to: &str| placements.iter().filter(|placement| placement["to"] == to).count();
    let required = whole(&disruption["required_heads"]).expect("a count");
    let length = i64::try_from(entries.len()).expect("small");
    let before = whole(at(disruption, "current_heads")).unwrap_or(length);
    let after = length - i64::try_from(count("unavailable")).expect("small");
    let shortfall = (required - after).max(0);
    json!({
        "placements": placements,
        "heads": {
            "required": required,
            "before": before,
            "after": after,
            "by_place": {
                "home": count("home"),
                "home_on_backup": count("home_on_backup"),
                "site": count("site"),
                "unavailable": count("unavailable"),
            },
        },
        "shortfall": shortfall,
        "divert_permille": divert_permille(shortfall, required),
        "could_be_freed": could_be_freed,
        "actions": actions(&placements, shortfall, &could_be_freed),
    })
}

// Disruptions.

/// A backup connection that is good enough, too slow, unknown or none.
fn put_backup(rng: &mut Rng, policy: &Value, case: &mut Value) {
    let plan = "advisor.incident_plan";
    let kind = rng.pick(&[Some("mobile"), Some("second_line"), Some("none"), None]);
    set(case, &format!("{plan}.backup_connection"), json!(kind));
    let path = format!("{plan}.backup_connection_mbps");
    match (rng.below(5), figure(policy, "min_download_mbps")) {
        (0, _) => set(case, &path, Value::Null),
        (1, Some(_)) => set(case, &path, json!(0)),
        (_, Some(_)) => set(case, &path, policy["min_download_mbps"].clone()),
        (_, None) => set(case, &path, json!(4.5)),
    }
}

fn random_entry(rng: &mut Rng, policy: &Value, on: &str, id: &str) -> Value {
    let able = rng.percent(80);
    let mut case = if able { random_able_case(rng, policy, on, id) } else { random_case_near(rng, policy, on, id) };
    if rng.percent(70) {
        put_backup(rng, policy, &mut case);
    }
    let rostered = rng.pick(&["home", "home", "site"]);
    let mut entry = json!({ "case": case, "rostered": rostered });
    put_flag(rng, &mut entry, "can_travel", 40, 40);
    put_flag(rng, &mut entry, "affected", 40, 40);
    entry
}

/// A sound disruption, a roster of none to a dozen, and a policy.
pub fn random_disruption(rng: &mut Rng) -> (Value, Value, Value) {
    let mut policy = random_policy(rng);
    random_incidents_setting(rng, &mut policy);
    let on = random_day(rng);
    let entries = i64::try_from(rng.below(13)).expect("small");
    let first = rng.between(0, 16);
    let mut roster = Vec::new();
    for place in 0..entries {
        // All different, and not in their own order.
        let id = format!("r-{}", (first + place * 5) % 17);
        roster.push(random_entry(rng, &policy, &on, &id));
    }
    let required = match rng.below(8) {
        0 => 0,
        1 => 1_000_000,
        2..5 => rng.between(0, 16),
        _ => (entries + rng.between(-3, 3)).max(0),
    };
    let mut disruption = json!({
        "kind": rng.pick(&["centre_closed", "travel_disrupted", "infrastructure_failure", "network_disruption"]),
        "on": on,
        "required_heads": whole_number(rng, required),
    });
    match rng.below(4) {
        0 => disruption["current_heads"] = Value::Null,
        1 => {
            let heads = rng.pick(&[0, 1, 7, 1_000_000]);
            disruption["current_heads"] = whole_number(rng, heads);
        }
        _ => {}
    }
    (disruption, Value::Array(roster), policy)
}
