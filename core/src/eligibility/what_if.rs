//! What other facts, or another policy, would change.

use crate::eligibility::assess;
use crate::eligibility::change::{Change, changed, in_order, read_paths};
use crate::error::Error;
use crate::model::{Case, Changes, Day, Decision, Difference, Finding, Policy, Standing, WhatIf};

/// Decides a case again with some facts, or some settings of the policy, changed, and lists every rule that would stand
/// otherwise.
///
/// # Errors
/// A path that names no leaf, or that is named twice; and whatever the changed case or policy would be refused for, at the
/// path that changed.
///
/// ```
/// use homeworking::model::{Amount, Changes};
/// use homeworking::{Case, Policy, what_if};
///
/// let case = Case::from_json(r#"{"advisor": {"id": "a-1", "role": "auditor"}, "device": {"memory_gb": 4}}"#)?;
/// let policy = Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732"}"#)?;
/// let changes = Changes::new().set("device.memory_gb", Amount::whole(16));
/// let what_if = what_if(&case, &policy, "2026-12-01".parse()?, &changes)?;
/// assert_eq!(what_if.differences.len(), 1);
/// assert_eq!(what_if.differences[0].rule.code(), "device.memory");
/// # Ok::<(), homeworking::Error>(())
/// ```
pub fn what_if(case: &Case, policy: &Policy, on: Day, changes: &Changes) -> Result<WhatIf, Error> {
    let (known, unknown) = read_paths(changes);
    let (of_policy, of_case): (Vec<Change<'_>>, Vec<Change<'_>>) =
        known.into_iter().partition(|change| change.of_policy);
    let (changed_case, in_case) = changed(case.draft(), &of_case);
    let (changed_policy, in_policy) = changed(policy.draft(), &of_policy);
    if let Some(error) = Error::of(in_order(changes, [unknown, in_case, in_policy].concat())) {
        return Err(error);
    }
    let (changed_case, changed_policy) = (Case::new(changed_case)?, Policy::new(changed_policy)?);
    let before = assess(case, policy, on);
    let after = assess(&changed_case, &changed_policy, on);
    let differences = differences(&before, &after);
    Ok(WhatIf { before, after, differences })
}

fn differences(before: &Decision, after: &Decision) -> Vec<Difference> {
    let standing = |finding: &Finding| Standing { status: finding.status, enforcement: finding.enforcement };
    let pairs = before.findings.iter().zip(&after.findings);
    let differences = pairs.map(|(from, to)| Difference { rule: from.rule, from: standing(from), to: standing(to) });
    differences.filter(|difference| difference.from != difference.to).collect()
}
