//! A decision with some of its facts or settings changed.

use super::decide::assess;
use super::documents::set;
use serde_json::{Map, Value, json};

/// The case and the policy with the changes made; sound changes only.
pub fn changed(case: &Value, policy: &Value, changes: &Map<String, Value>) -> (Value, Value) {
    let mut case = case.clone();
    let mut policy = policy.clone();
    for (path, value) in changes {
        if let Some(rule) = path.strip_prefix("policy.enforcement.") {
            if policy.get("enforcement").is_none() {
                policy["enforcement"] = json!({});
            }
            policy["enforcement"][rule] = value.clone();
        } else if let Some(setting) = path.strip_prefix("policy.") {
            set(&mut policy, setting, value.clone());
        } else {
            set(&mut case, path, value.clone());
        }
    }
    (case, policy)
}

pub fn what_if(case: &Value, policy: &Value, on: &str, changes: &Map<String, Value>) -> Value {
    let (new_case, new_policy) = changed(case, policy, changes);
    let before = assess(case, policy, on);
    let after = assess(&new_case, &new_policy, on);
    let mut differences = Vec::new();
    let findings_before = before["findings"].as_array().expect("findings");
    let findings_after = after["findings"].as_array().expect("findings");
    for (old, new) in findings_before.iter().zip(findings_after) {
        if old["status"] != new["status"] || old["enforcement"] != new["enforcement"] {
            differences.push(json!({
                "rule": old["rule"],
                "from": { "status": old["status"], "enforcement": old["enforcement"] },
                "to": { "status": new["status"], "enforcement": new["enforcement"] },
            }));
        }
    }
    json!({ "before": before, "after": after, "differences": differences })
}
