//! What another policy does to a workforce.

use std::borrow::Borrow;

use crate::catalogue::{Rule, RuleSet};
use crate::eligibility::decide;
use crate::error::Error;
use crate::model::{Case, Comparison, Day, Moved, Outcome, Policy, Verdict, VerdictCounts, VerdictPairs};
use crate::reading::twice;

/// Decides every case under two policies on a day: how many verdicts there are of each, whose differ, and because of
/// which rules. Cases may be owned, borrowed or shared.
///
/// # Errors
/// Two cases with one id, at the second.
///
/// ```
/// use homeworking::{Case, Policy, compare};
///
/// let case = Case::from_json(r#"{"advisor": {"id": "a-1", "role": "auditor"}, "device": {"memory_gb": 8}}"#)?;
/// let ours = Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732"}"#)?;
/// let stricter = Policy::from_json(r#"{"name": "Stricter", "guidance": "PRN00732", "min_memory_gb": 16}"#)?;
/// let comparison = compare(&[case], &ours, &stricter, "2026-12-01".parse()?)?;
/// assert_eq!(comparison.counts.incomplete.not_eligible, 1);
/// assert_eq!(comparison.moved[0].because[0].code(), "device.memory");
/// # Ok::<(), homeworking::Error>(())
/// ```
pub fn compare<C: Borrow<Case>>(
    cases: &[C],
    policy_a: &Policy,
    policy_b: &Policy,
    on: Day,
) -> Result<Comparison, Error> {
    compare_all(&cases.iter().map(Borrow::borrow).collect::<Vec<_>>(), policy_a, policy_b, on)
}

fn compare_all(cases: &[&Case], policy_a: &Policy, policy_b: &Policy, on: Day) -> Result<Comparison, Error> {
    let repeated = twice("cases", "advisor.id", cases.iter().map(|case| case.id()));
    if let Some(error) = Error::of(repeated) {
        return Err(error);
    }
    let mut counts = VerdictPairs {
        eligible: VerdictCounts::NONE,
        not_eligible: VerdictCounts::NONE,
        incomplete: VerdictCounts::NONE,
    };
    let mut moved = Vec::new();
    for case in cases {
        let (a, b) = (decide(case, policy_a, on), decide(case, policy_b, on));
        let row = match a.verdict {
            Verdict::Eligible => &mut counts.eligible,
            Verdict::NotEligible => &mut counts.not_eligible,
            Verdict::Incomplete => &mut counts.incomplete,
        };
        row.add(b.verdict);
        if a.verdict != b.verdict {
            let because = differing(&a, &b);
            moved.push(Moved { id: case.id().to_owned(), from: a.verdict, to: b.verdict, because });
        }
    }
    Ok(Comparison { counts, moved })
}

/// The rules that block, or are missing, in one outcome and not in the other.
fn differing(a: &Outcome, b: &Outcome) -> Vec<Rule> {
    let only = |some: &[Rule], others: &[Rule]| -> Vec<Rule> {
        some.iter().copied().filter(|rule| !others.contains(rule)).collect()
    };
    let rules = [
        only(&a.blocking, &b.blocking),
        only(&b.blocking, &a.blocking),
        only(&a.missing, &b.missing),
        only(&b.missing, &a.missing),
    ];
    rules.into_iter().flatten().collect::<RuleSet>().to_vec()
}
