//! What is answered over time and over people.

/// Hands the declaration of these results to the macro `$with`.
#[doc(hidden)]
#[macro_export]
macro_rules! outlook_types {
    ($with:ident) => {
        $with! {
            enums {}
            records where null is absent {}
            results {
                /// A stretch of days on which a decision holds.
                Segment {
                    /// Its first day.
                    from: Day,
                    /// Its last day.
                    through: Day,
                    /// The decision on its first day; on its other days it differs in `on` alone.
                    decision: Decision,
                }
                /// When an advisor is first eligible, and what that waits for.
                Earliest {
                    /// The first day of the span that is eligible, if there is one.
                    date: Option<Day>,
                    /// The enforced rules not met or unknown on the first day of the span; where there is no date, those of
                    /// them that clear by themselves on some later day.
                    waits_for: Vec<Rule>,
                    /// Where there is no date: the enforced rules that do not clear by themselves, or, where all do, those not
                    /// met or unknown on the last day of the span.
                    blocked_by: Vec<Rule>,
                }
                /// What other facts, or another policy, would change.
                WhatIf {
                    /// The decision as things are.
                    before: Decision,
                    /// The decision as they would be.
                    after: Decision,
                    /// Every rule whose status or enforcement differs.
                    differences: Vec<Difference>,
                }
                /// How a rule stands before and after.
                Difference {
                    /// The rule.
                    rule: Rule,
                    /// Before.
                    from: Standing,
                    /// After.
                    to: Standing,
                }
                /// How a rule stands.
                Standing {
                    /// Its status.
                    status: Status,
                    /// What it does to the verdict.
                    enforcement: Enforcement,
                }
                /// What one owner has to do.
                OwnerRemedies {
                    /// Whose job it is.
                    owner: Owner,
                    /// What there is to do, a rule each.
                    items: Vec<RemedyItem>,
                }
                /// What puts one rule right.
                RemedyItem {
                    /// The rule.
                    rule: Rule,
                    /// What to do.
                    action: Text,
                    /// The ways there are to do it, where there are several.
                    alternatives: Vec<Text>,
                    /// The facts to find out, where the rule is unknown.
                    needs: Vec<Fact>,
                }
                /// What another policy does to a workforce.
                Comparison {
                    /// How many have which verdict under the first policy, and under the second.
                    counts: VerdictPairs,
                    /// Whose verdict differs, in the order of the cases.
                    moved: Vec<Moved>,
                }
                /// Counts by the verdict under a first policy, then by that under a second.
                VerdictPairs {
                    /// Eligible under the first.
                    eligible: VerdictCounts,
                    /// Not eligible under the first.
                    not_eligible: VerdictCounts,
                    /// Incomplete under the first.
                    incomplete: VerdictCounts,
                }
                /// Counts by verdict.
                VerdictCounts {
                    /// Eligible.
                    eligible: u32,
                    /// Not eligible.
                    not_eligible: u32,
                    /// Incomplete.
                    incomplete: u32,
                }
                /// An advisor whose verdict another policy changes.
                Moved {
                    /// The advisor's id.
                    id: String,
                    /// The verdict under the first policy.
                    from: Verdict,
                    /// The verdict under the second.
                    to: Verdict,
                    /// The rules that block, or are missing, under one of the two and not under the other.
                    because: Vec<Rule>,
                }
                /// A workforce at a glance.
                Summary {
                    /// How many decisions there are.
                    total: u32,
                    /// How many of each verdict.
                    by_verdict: VerdictCounts,
                    /// How many each rule blocks.
                    by_blocking: Vec<RuleCount>,
                    /// How many each missing fact is needed for.
                    by_missing: Vec<PathCount>,
                    /// How many each rule blocks alone, with nothing missing: who would be freed by that alone.
                    sole_blocking: Vec<RuleCount>,
                    /// How many are incomplete for want of each fact alone.
                    sole_missing: Vec<PathCount>,
                    /// How many verdicts change in each month.
                    changes: Vec<MonthChange>,
                }
                /// A count by rule.
                RuleCount {
                    /// The rule.
                    rule: Rule,
                    /// How many.
                    count: u32,
                }
                /// A count by fact.
                PathCount {
                    /// The path of the fact.
                    path: Fact,
                    /// How many.
                    count: u32,
                }
                /// Verdicts that change in a month.
                MonthChange {
                    /// The month, `2027-01`.
                    month: Text,
                    /// The verdict before.
                    from: Verdict,
                    /// The verdict then.
                    to: Verdict,
                    /// How many.
                    count: u32,
                }
            }
        }
    };
}

use crate::catalogue::Rule;
use crate::model::declare::define_types;
use crate::model::{Day, Decision, Enforcement, Fact, Owner, Status, Text, Verdict};

outlook_types!(define_types);

impl VerdictCounts {
    pub(crate) const NONE: VerdictCounts = VerdictCounts { eligible: 0, not_eligible: 0, incomplete: 0 };

    pub(crate) fn add(&mut self, verdict: Verdict) {
        let count = match verdict {
            Verdict::Eligible => &mut self.eligible,
            Verdict::NotEligible => &mut self.not_eligible,
            Verdict::Incomplete => &mut self.incomplete,
        };
        *count = count.saturating_add(1);
    }
}
