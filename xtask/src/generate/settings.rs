//! The settings of a policy that each rule reads, by the words of its declaration.

use std::fs;

use homeworking::Rule;
use homeworking::model::describe::{self, Record};

use crate::files::{failed, read};
use crate::steps::{Failure, root};

/// Where the rules are declared.
const FOLDER: &str = "core/src/catalogue";

/// The declarations of rules, as they are written.
pub(super) struct Declarations {
    text: String,
    policy: Record,
}

impl Declarations {
    pub(super) fn read() -> Result<Declarations, Failure> {
        let files = fs::read_dir(root().join(FOLDER)).map_err(|error| failed(FOLDER, &error))?;
        let names = files.flatten().map(|file| file.file_name().to_string_lossy().into_owned());
        let text = names.map(|name| read(&format!("{FOLDER}/{name}"))).collect::<Result<String, Failure>>()?;
        Ok(Declarations { text, policy: describe::policy() })
    }

    /// The settings that a rule reads.
    pub(super) fn settings(&self, rule: Rule) -> Result<Vec<String>, Failure> {
        let unread = || Failure::Failed(format!("{rule}: its declaration is not found below {FOLDER}"));
        let (_, from) = self.text.split_once(&format!("= \"{rule}\" {{")).ok_or_else(unread)?;
        let (declaration, _) = from.split_once("\n        }").ok_or_else(unread)?;
        let mut settings: Vec<String> = Vec::new();
        for after in ["p.draft().", "p.", "figure: "].iter().flat_map(|mark| declaration.split(mark).skip(1)) {
            let name: String =
                after.chars().take_while(|letter| letter.is_ascii_lowercase() || *letter == '_').collect();
            if self.policy.field(&name).is_some() && !settings.contains(&name) {
                settings.push(name);
            }
        }
        Ok(settings)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "tests fail by panicking")]

    use homeworking::{Case, Policy, assess};
    use serde_json::{Value, json};

    use super::Declarations;
    use crate::fixtures::vectors;

    /// Other values of settings of every kind.
    fn others() -> Vec<(&'static str, Value)> {
        let figures =
            ["min_memory_gb", "min_processor_ghz", "min_processor_cores", "min_storage_gb", "min_download_mbps"];
        let speeds = ["min_upload_mbps", "max_latency_ms", "min_contract_download_mbps", "min_contract_upload_mbps"];
        let least =
            ["min_attendance_percent", "min_productivity_percent", "min_months_in_post", "min_shifts_completed"];
        let intervals = [
            "dse_review_months",
            "patch_review_months",
            "safety_review_months",
            "speed_test_review_months",
            "data_security_review_months",
            "information_governance_review_months",
            "agreement_review_months",
            "performance_review_months",
            "risk_assessment_review_months",
            "check_in_review_months",
            "shared_use_review_months",
            "incident_risk_review_months",
            "assurance_review_months",
        ];
        let numbers = [&figures[..], &speeds, &least, &intervals].concat();
        let mut others: Vec<(&str, Value)> = numbers.into_iter().map(|name| (name, json!(7))).collect();
        others.extend([
            ("devices", json!("bring_your_own")),
            ("notes", json!("paper_with_disposal")),
            ("assurance", json!(["photographs"])),
            ("assurance_count", json!(3)),
            ("required_equipment", json!(["webcam"])),
            ("contract_notice_days", json!(300)),
            ("max_break_months", json!(1)),
        ]);
        others
    }

    #[test]
    fn a_setting_that_changes_how_a_rule_stands_is_read_by_it() {
        let declarations = Declarations::read().unwrap();
        let mut changed = std::collections::BTreeSet::new();
        for vector in vectors().unwrap().iter().filter(|vector| vector.kind == "assess") {
            let request: Value = serde_json::from_str(&vector.request).unwrap();
            let Ok(case) = Case::from_json(&request["case"].to_string()) else { continue };
            let Ok(policy) = Policy::from_json(&request["policy"].to_string()) else { continue };
            let Ok(on) = request["on"].as_str().unwrap().parse() else { continue };
            let before = assess(&case, &policy, on);
            for (setting, value) in others() {
                let mut document = request["policy"].clone();
                document[setting] = value;
                let Ok(other) = Policy::from_json(&document.to_string()) else { continue };
                let after = assess(&case, &other, on);
                for (before, after) in before.findings.iter().zip(&after.findings) {
                    if (before.status, &before.message) != (after.status, &after.message) {
                        let read = declarations.settings(before.rule).unwrap();
                        assert!(read.iter().any(|name| name == setting), "{} reads {setting}", before.rule);
                        changed.insert(setting);
                    }
                }
            }
        }
        // `paper_disposal` needs `notes` to be read, and no other setting is tried in vain.
        assert_eq!(changed.len(), others().len());
    }
}
