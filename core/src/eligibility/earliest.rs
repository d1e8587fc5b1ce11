//! When an advisor is first eligible.

use crate::catalogue::Rule;
use crate::eligibility::span;
use crate::eligibility::status::{days_of_change, each_lacking, is_lacking, on_day, verdict};
use crate::error::Error;
use crate::model::{Case, Day, Earliest, Policy, Verdict};

/// The first day of a span on which an advisor is eligible, and what that waits for, or what stands in its way.
///
/// # Errors
/// `through` before `from`.
///
/// ```
/// use homeworking::{Case, Policy, earliest_eligible};
///
/// let case = Case::from_json(r#"{"advisor": {"id": "a-1", "role": "auditor"}, "home": {"quiet": false}}"#)?;
/// let policy = Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732"}"#)?;
/// let earliest = earliest_eligible(&case, &policy, "2026-12-01".parse()?, "2027-11-30".parse()?)?;
/// assert_eq!(earliest.date, None);
/// assert!(earliest.blocked_by.iter().any(|rule| rule.code() == "home.quiet"));
/// # Ok::<(), homeworking::Error>(())
/// ```
pub fn earliest_eligible(case: &Case, policy: &Policy, from: Day, through: Day) -> Result<Earliest, Error> {
    span::check(from, through, None)?;
    let is_eligible = |day: &Day| verdict(case, policy, day.days_since_1970()) == Verdict::Eligible;
    let days = days_of_change(case, policy, |rule| policy.enforces(rule));
    let date = std::iter::once(from).chain(span::within(days, from, through)).find(is_eligible);
    let lacking = lacking(case, policy, from);
    if date.is_some() {
        return Ok(Earliest { date, waits_for: lacking, blocked_by: Vec::new() });
    }
    let (waits_for, rest): (Vec<Rule>, Vec<Rule>) =
        lacking.into_iter().partition(|rule| clears_after(case, policy, *rule, from));
    let blocked_by = if rest.is_empty() { self::lacking(case, policy, through) } else { rest };
    Ok(Earliest { date, waits_for, blocked_by })
}

/// The enforced rules that are not met or unknown on a day.
fn lacking(case: &Case, policy: &Policy, day: Day) -> Vec<Rule> {
    let mut rules = Vec::new();
    each_lacking(case, policy, day.days_since_1970(), |rule, _| rules.push(rule));
    rules
}

/// Whether a rule is no longer lacking on some later day, nothing being done.
fn clears_after(case: &Case, policy: &Policy, rule: Rule, from: Day) -> bool {
    let days = days_of_change(case, policy, |other| other == rule);
    let clear = |day: Day| on_day(case, policy, rule, day.days_since_1970()).is_some_and(|status| !is_lacking(status));
    span::within(days, from, Day::LAST).any(clear)
}
