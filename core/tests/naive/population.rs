//! Many advisors at once: two policies held against each other, and sums.

use super::catalogue::RULES;
use super::decide::{statuses, verdict};
use super::documents::at;
use super::paths;
use super::policy::enforcement;
use serde_json::{Map, Value, json};

pub const VERDICTS: [&str; 3] = ["eligible", "not_eligible", "incomplete"];

/// The enforced rules that block or are missing, each with which of the two.
fn standing(policy: &Value, statuses: &[&str]) -> Vec<Option<&'static str>> {
    let mut found = Vec::new();
    for (place, (rule, _, _)) in RULES.iter().enumerate() {
        found.push(match (enforcement(policy, rule), statuses[place]) {
            ("enforce", "not_met") => Some("blocking"),
            ("enforce", "unknown") => Some("missing"),
            _ => None,
        });
    }
    found
}

pub fn compare(cases: &[Value], policy_a: &Value, policy_b: &Value, on: &str) -> Value {
    let mut counts = Map::new();
    for outer in VERDICTS {
        let mut inner_counts = Map::new();
        for inner in VERDICTS {
            inner_counts.insert(inner.to_string(), json!(0));
        }
        counts.insert(outer.to_string(), Value::Object(inner_counts));
    }
    let mut moved = Vec::new();
    for case in cases {
        let statuses_a = statuses(case, policy_a, on);
        let statuses_b = statuses(case, policy_b, on);
        let from = verdict(policy_a, &statuses_a);
        let to = verdict(policy_b, &statuses_b);
        let count = counts[from][to].as_u64().expect("a count");
        counts[from][to] = json!(count + 1);
        if from == to {
            continue;
        }
        let standing_a = standing(policy_a, &statuses_a);
        let standing_b = standing(policy_b, &statuses_b);
        let mut because = Vec::new();
        for (place, (rule, _, _)) in RULES.iter().enumerate() {
            if standing_a[place] != standing_b[place] {
                because.push(*rule);
            }
        }
        moved.push(json!({
            "id": at(case, "advisor.id"),
            "from": from,
            "to": to,
            "because": because,
        }));
    }
    json!({ "counts": counts, "moved": moved })
}

fn enforced_with(decision: &Value, status: &str) -> Vec<Value> {
    decision["findings"]
        .as_array()
        .expect("findings")
        .iter()
        .filter(|finding| finding["enforcement"] == "enforce" && finding["status"] == status)
        .cloned()
        .collect()
}

pub fn blocking(decision: &Value) -> Vec<String> {
    enforced_with(decision, "not_met")
        .iter()
        .map(|finding| finding["rule"].as_str().expect("a rule").to_string())
        .collect()
}

pub fn missing_rules(decision: &Value) -> Vec<String> {
    enforced_with(decision, "unknown")
        .iter()
        .map(|finding| finding["rule"].as_str().expect("a rule").to_string())
        .collect()
}

pub fn missing_paths(decision: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for finding in enforced_with(decision, "unknown") {
        for need in finding["needs"].as_array().expect("needs") {
            found.push(need.as_str().expect("a path").to_string());
        }
    }
    paths::in_order(&found)
}

fn counted<'a>(name: &str, keys: impl Iterator<Item = &'a str>, found: &[String]) -> Vec<Value> {
    let mut answer = Vec::new();
    for key in keys {
        let count = found.iter().filter(|one| *one == key).count();
        if count > 0 {
            let mut entry = Map::new();
            entry.insert(name.to_string(), json!(key));
            entry.insert("count".to_string(), json!(count));
            answer.push(Value::Object(entry));
        }
    }
    answer
}

fn by_rule(found: &[String]) -> Vec<Value> {
    counted("rule", RULES.iter().map(|(rule, _, _)| *rule), found)
}

fn by_path(found: &[String]) -> Vec<Value> {
    counted("path", paths::ORDER.into_iter(), found)
}

pub fn summarise(decisions: &[Value]) -> Value {
    let mut by_verdict = Map::new();
    for name in VERDICTS {
        let count = decisions.iter().filter(|decision| decision["verdict"] == name).count();
        by_verdict.insert(name.to_string(), json!(count));
    }
    let mut all_blocking = Vec::new();
    let mut all_missing = Vec::new();
    let mut sole_blocking = Vec::new();
    let mut sole_missing = Vec::new();
    let mut months: Vec<String> = Vec::new();
    for decision in decisions {
        let blocking = blocking(decision);
        let missing = missing_paths(decision);
        if blocking.len() == 1 && missing_rules(decision).is_empty() {
            sole_blocking.push(blocking[0].clone());
        }
        if decision["verdict"] == "incomplete" && missing.len() == 1 {
            sole_missing.push(missing[0].clone());
        }
        all_blocking.extend(blocking);
        all_missing.extend(missing);
        if let Some(day) = decision["changes_on"].as_str() {
            months.push(day[0..7].to_string());
        }
    }
    months.sort();
    months.dedup();
    let mut changes = Vec::new();
    for month in months {
        for from in VERDICTS {
            for to in VERDICTS {
                let count = decisions
                    .iter()
                    .filter(|decision| {
                        let day = decision["changes_on"].as_str().unwrap_or("");
                        day.starts_with(&month) && decision["verdict"] == from && decision["changes_to"] == to
                    })
                    .count();
                if count > 0 {
                    changes.push(json!({ "month": month, "from": from, "to": to, "count": count }));
                }
            }
        }
    }
    json!({
        "total": decisions.len(),
        "by_verdict": by_verdict,
        "by_blocking": by_rule(&all_blocking),
        "by_missing": by_path(&all_missing),
        "sole_blocking": by_rule(&sole_blocking),
        "sole_missing": by_path(&sole_missing),
        "changes": changes,
    })
}
