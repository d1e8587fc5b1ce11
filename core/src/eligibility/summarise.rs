//! A workforce at a glance.

use std::collections::BTreeMap;

use crate::catalogue::Rule;
use crate::model::{Decision, Fact, Missing, MonthChange, PathCount, RuleCount, Summary, Text, Verdict, VerdictCounts};

/// Counts decisions: by verdict, by what blocks or is missing, by what alone stands in the way, and by when they change.
///
/// ```
/// use homeworking::{Case, Policy, assess, summarise};
///
/// let case = Case::from_json(r#"{"advisor": {"id": "a-1", "role": "auditor"}, "home": {"quiet": false}}"#)?;
/// let policy = Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732"}"#)?;
/// let summary = summarise([&assess(&case, &policy, "2026-12-01".parse()?)]);
/// assert_eq!(summary.by_verdict.not_eligible, 1);
/// assert_eq!(summary.by_blocking[0].rule.code(), "home.quiet");
/// # Ok::<(), homeworking::Error>(())
/// ```
pub fn summarise<'d>(decisions: impl IntoIterator<Item = &'d Decision>) -> Summary {
    let mut tally = Tally::default();
    let mut by_verdict = VerdictCounts::NONE;
    let mut total = 0_u32;
    for decision in decisions {
        total = total.saturating_add(1);
        by_verdict.add(decision.verdict);
        tally.add(decision);
    }
    Summary {
        total,
        by_verdict,
        by_blocking: rule_counts(tally.blocking),
        by_missing: path_counts(tally.missing),
        sole_blocking: rule_counts(tally.sole_blocking),
        sole_missing: path_counts(tally.sole_missing),
        changes: tally
            .changes
            .into_iter()
            .map(|((month, from, to), count)| month_change(month, from, to, count))
            .collect(),
    }
}

#[derive(Default)]
struct Tally {
    blocking: BTreeMap<Rule, u32>,
    missing: BTreeMap<Fact, u32>,
    sole_blocking: BTreeMap<Rule, u32>,
    sole_missing: BTreeMap<Fact, u32>,
    changes: BTreeMap<(String, Verdict, Verdict), u32>,
}

impl Tally {
    fn add(&mut self, decision: &Decision) {
        let (blocking, missing) = (decision.blocking(), decision.missing());
        for rule in &blocking {
            count(&mut self.blocking, *rule);
        }
        for fact in &missing.needs {
            count(&mut self.missing, *fact);
        }
        match (blocking.as_slice(), &missing, decision.verdict) {
            ([rule], Missing { rules, .. }, _) if rules.is_empty() => count(&mut self.sole_blocking, *rule),
            ([], Missing { needs, .. }, Verdict::Incomplete) => {
                if let [fact] = needs.as_slice() {
                    count(&mut self.sole_missing, *fact);
                }
            }
            _ => {}
        }
        if let Some((day, to)) = decision.changes_on.zip(decision.changes_to) {
            let mut month = day.to_string();
            month.truncate("2027-01".len());
            count(&mut self.changes, (month, decision.verdict, to));
        }
    }
}

fn count<K: Ord>(counts: &mut BTreeMap<K, u32>, key: K) {
    let count = counts.entry(key).or_default();
    *count = count.saturating_add(1);
}

fn rule_counts(counts: BTreeMap<Rule, u32>) -> Vec<RuleCount> {
    counts.into_iter().map(|(rule, count)| RuleCount { rule, count }).collect()
}

fn path_counts(counts: BTreeMap<Fact, u32>) -> Vec<PathCount> {
    counts.into_iter().map(|(path, count)| PathCount { path, count }).collect()
}

fn month_change(month: String, from: Verdict, to: Verdict, count: u32) -> MonthChange {
    MonthChange { month: Text::Owned(month), from, to, count }
}
