//! Shifts and rotas: a decision for every day that a shift touches, and the
//! rules of the shift itself; and shifts and rotas invented to ask about.

use super::cases::{random_case_near, random_day, random_policy};
use super::catalogue::RULES;
use super::dates::{add_days, join, month_length, split};
use super::decide::{assess, statuses, verdict};
use super::documents::{at, set};
use super::makings::{put_flag, random_able_case, within_range};
use super::policy::{choice, enforcement};
use super::rng::Rng;
use super::times::{LAST_TIME, add_seconds, days_touched, second_of_day, seconds_between, short, time_on};
use serde_json::{Value, json};

/// A shift's own rules with their force, in their order.
pub const OWN_RULES: [(&str, &str); 11] = [
    ("shift.immediate_support", "must"),
    ("shift.shift_manager", "should"),
    ("shift.it_service", "should"),
    ("service.call_routing", "must"),
    ("service.data_security", "must"),
    ("service.call_takeover", "should"),
    ("service.emergency_assistance", "should"),
    ("service.live_chat", "should"),
    ("service.screen_share", "should"),
    ("service.audit", "should"),
    ("service.demand_view", "should"),
];

// One shift.

fn own_enforcement(policy: &Value, rule: &str, force: &str) -> String {
    if force == "must" {
        return "enforce".to_string();
    }
    if let Some(said) = policy.get("enforcement").and_then(|all| all.get(rule)) {
        return said.as_str().expect("a text").to_string();
    }
    let word = if choice(policy, "preset") == "full" { "enforce" } else { "advise" };
    word.to_string()
}

/// The flags that a rule of the shift reads: any one of them will do.
fn own_facts(rule: &str) -> Vec<String> {
    if rule == "shift.immediate_support" {
        return vec!["support.senior".to_string(), "support.clinician".to_string()];
    }
    if let Some(name) = rule.strip_prefix("shift.") {
        return vec![format!("support.{name}")];
    }
    let name = rule.strip_prefix("service.").expect("a service");
    vec![format!("services.{name}")]
}

/// The status of a rule of the shift, and the paths it needs where it is
/// unknown.
fn own_status(shift: &Value, rule: &str) -> (&'static str, Vec<String>) {
    let mut needs = Vec::new();
    for path in own_facts(rule) {
        match at(shift, &path).as_bool() {
            Some(true) => return ("met", Vec::new()),
            Some(false) => {}
            None => needs.push(path),
        }
    }
    if needs.is_empty() { ("not_met", needs) } else { ("unknown", needs) }
}

fn own_owner(rule: &str) -> &'static str {
    if rule == "shift.it_service" || rule.starts_with("service.") { "it_service" } else { "provider" }
}

fn own_finding(policy: &Value, shift: &Value, rule: &str, force: &str) -> Value {
    let (status, needs) = own_status(shift, rule);
    let remedy = if status == "met" { Value::Null } else { json!({ "owner": own_owner(rule) }) };
    json!({
        "rule": rule,
        "status": status,
        "enforcement": own_enforcement(policy, rule, force),
        "force": force,
        "needs": needs,
        "remedy": remedy,
        "changes_on": null,
    })
}

fn text<'a>(object: &'a Value, name: &str) -> &'a str {
    object[name].as_str().expect("a text")
}

fn days_of(shift: &Value) -> Vec<String> {
    days_touched(text(shift, "starts"), text(shift, "ends"))
}

/// The enforced rules with this status on any of the days or of the shift
/// itself.
fn enforced_with(case: &Value, policy: &Value, shift: &Value, wanted: &str) -> Vec<&'static str> {
    let mut found = Vec::new();
    let days: Vec<_> = days_of(shift).iter().map(|day| statuses(case, policy, day)).collect();
    for (place, (rule, _, _)) in RULES.iter().enumerate() {
        if enforcement(policy, rule) == "enforce" && days.iter().any(|statuses| statuses[place] == wanted) {
            found.push(*rule);
        }
    }
    for (rule, force) in OWN_RULES {
        if own_enforcement(policy, rule, force) == "enforce" && own_status(shift, rule).0 == wanted {
            found.push(rule);
        }
    }
    found
}

/// The verdict on a shift, and the enforced rules that are not met or unknown
/// on some day of it.
pub fn verdict_on_shift(case: &Value, policy: &Value, shift: &Value) -> (&'static str, Vec<&'static str>) {
    let not_met = enforced_with(case, policy, shift, "not_met");
    let unknown = enforced_with(case, policy, shift, "unknown");
    let days: Vec<_> = days_of(shift).iter().map(|day| verdict(policy, &statuses(case, policy, day))).collect();
    let own = |rules: &[&str]| rules.iter().any(|rule| OWN_RULES.iter().any(|(code, _)| code == rule));
    let verdict = if days.contains(&"not_eligible") || own(&not_met) {
        "not_eligible"
    } else if days.contains(&"incomplete") || own(&unknown) {
        "incomplete"
    } else {
        "eligible"
    };
    let mut because = Vec::new();
    for rule in RULES.iter().map(|(rule, _, _)| *rule).chain(OWN_RULES.iter().map(|(rule, _)| *rule)) {
        if not_met.contains(&rule) || unknown.contains(&rule) {
            because.push(rule);
        }
    }
    (verdict, because)
}

pub fn assess_shift(case: &Value, policy: &Value, shift: &Value) -> Value {
    let (verdict, because) = verdict_on_shift(case, policy, shift);
    let mut findings = Vec::new();
    for (rule, force) in OWN_RULES {
        findings.push(own_finding(policy, shift, rule, force));
    }
    let mut days = Vec::new();
    for day in days_of(shift) {
        days.push(assess(case, policy, &day));
    }
    json!({
        "shift_id": shift["id"],
        "verdict": verdict,
        "days": days,
        "findings": findings,
        "because": because,
    })
}

/// A list, one line a shift, in the order given.
pub fn assess_rota(cases: &[Value], policy: &Value, shifts: &[Value]) -> Value {
    let mut lines = Vec::new();
    for shift in shifts {
        let case = cases
            .iter()
            .find(|case| at(case, "advisor.id") == &shift["advisor_id"])
            .expect("every shift's advisor has a case");
        let (verdict, because) = verdict_on_shift(case, policy, shift);
        let line = if verdict == "eligible" {
            json!({ "shift_id": shift["id"], "location": "home", "because": [] })
        } else {
            json!({ "shift_id": shift["id"], "location": "site", "because": because })
        };
        lines.push(line);
    }
    Value::Array(lines)
}

// Shifts.

/// The day itself, a day beside it, or the end of its month or year.
fn random_start_day(rng: &mut Rng, near_day: &str) -> String {
    let (year, month, _) = split(near_day);
    let day = match rng.below(10) {
        0..5 => near_day.to_string(),
        5..7 => add_days(near_day, rng.between(-2, 2)),
        7 => join(year, month, month_length(year, month)),
        8 => join(year, 12, 31),
        _ => join(year, 2, month_length(year, 2)),
    };
    within_range(day)
}

fn random_start_second(rng: &mut Rng) -> i64 {
    let minutes = match rng.below(10) {
        0..2 => 0,
        2..4 => 8 * 60,
        4..6 => 22 * 60,
        6 => 24 * 60 - 1,
        _ => rng.between(0, 24 * 60 - 1),
    };
    let seconds = if rng.percent(15) { rng.pick(&[1, 30, 59]) } else { 0 };
    minutes * 60 + seconds
}

/// How long a shift that starts then is: at most 24 hours.
fn random_length(rng: &mut Rng, start: i64) -> i64 {
    let hour = 3600;
    let to_midnight = 24 * hour - start;
    let length = match rng.below(12) {
        0 => rng.pick(&[1, 60, 1800]),
        1..4 => 8 * hour,
        4 => 12 * hour,
        5..7 => to_midnight,
        7 => to_midnight + rng.pick(&[-1, 1, 60]),
        8 => 24 * hour,
        9 => 24 * hour - 1,
        _ => rng.between(1, 24 * hour),
    };
    length.clamp(1, 24 * hour)
}

/// Absent, null, or given with each of its flags more or less often.
fn put_flags(rng: &mut Rng, shift: &mut Value, name: &str, flags: &[&str]) {
    match rng.below(30) {
        0 => {}
        1 => shift[name] = Value::Null,
        2 => shift[name] = json!({}),
        _ => {
            let all = (100, 0);
            let (yes, no) = rng.pick(&[all, all, all, all, all, all, (90, 5), (90, 5), (60, 30), (30, 30)]);
            for flag in flags {
                put_flag(rng, shift, &format!("{name}.{flag}"), yes, no);
            }
        }
    }
}

fn written(rng: &mut Rng, time: &str) -> String {
    if rng.percent(10) { time.to_string() } else { short(time) }
}

/// A sound shift on a day at or near the one given.
pub fn random_shift(rng: &mut Rng, advisor_id: &str, id: &str, near_day: &str) -> Value {
    let mut starts = time_on(&random_start_day(rng, near_day), random_start_second(rng));
    if starts == LAST_TIME {
        starts = time_on("2200-12-31", 0);
    }
    let ends = add_seconds(&starts, random_length(rng, second_of_day(&starts)));
    let ends = if ends.as_str() > LAST_TIME { LAST_TIME } else { &ends };
    let mut shift = json!({
        "id": id,
        "advisor_id": advisor_id,
        "starts": written(rng, &starts),
        "ends": written(rng, ends),
    });
    put_flags(rng, &mut shift, "support", &["senior", "clinician", "shift_manager", "it_service"]);
    put_flags(
        rng,
        &mut shift,
        "services",
        &[
            "call_routing",
            "call_takeover",
            "emergency_assistance",
            "data_security",
            "live_chat",
            "screen_share",
            "audit",
            "demand_view",
        ],
    );
    shift
}

/// Sound cases, a policy, and shifts of theirs in no particular order, some of
/// which overlap.
pub fn random_rota(rng: &mut Rng) -> (Vec<Value>, Value, Vec<Value>) {
    let policy = random_policy(rng);
    let on = random_day(rng);
    let first = rng.below(7);
    let mut cases = Vec::new();
    for place in 0..rng.pick(&[1, 2, 3, 3, 4]) {
        let id = format!("a-{}", (first + place * 3) % 7);
        let able = rng.percent(75);
        cases.push(if able {
            random_able_case(rng, &policy, &on, &id)
        } else {
            random_case_near(rng, &policy, &on, &id)
        });
    }
    let mut shifts: Vec<Value> = Vec::new();
    for place in 0..rng.below(9) {
        let number = usize::try_from(rng.below(8)).expect("small") % cases.len();
        let advisor_id = at(&cases[number], "advisor.id").as_str().expect("a text").to_string();
        let id = format!("s-{}", (first + place * 5) % 11);
        let mut shift = random_shift(rng, &advisor_id, &id, &on);
        if let Some(before) = shifts.last() {
            if rng.percent(25) {
                overlap(&mut shift, before);
            }
        }
        shifts.push(shift);
    }
    (cases, policy, shifts)
}

/// Makes it a shift of the same advisor that starts while the other is on.
fn overlap(shift: &mut Value, other: &Value) {
    let length = seconds_between(text(other, "starts"), text(other, "ends"));
    let starts = add_seconds(text(other, "starts"), length / 2);
    let ends = add_seconds(&starts, length);
    if starts.as_str() < LAST_TIME {
        let ends = if ends.as_str() > LAST_TIME { LAST_TIME } else { &ends };
        set(shift, "advisor_id", other["advisor_id"].clone());
        set(shift, "starts", json!(short(&starts)));
        set(shift, "ends", json!(short(ends)));
    }
}
