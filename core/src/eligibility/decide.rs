//! Deciding without text.

use crate::catalogue::evaluate;
use crate::eligibility::status::{add_waiver_days, each_lacking, next_change, plain, waived_or, worse};
use crate::logic::{Dated, OnDay};
use crate::model::{Case, Day, Facts, Outcome, Policy, RuleStatus, Status};

/// Decides whether an advisor may work from home on a day: the verdict and the rules behind it, without text.
///
/// ```
/// use homeworking::{Case, Policy, decide, model::Verdict};
///
/// let case = Case::from_json(r#"{"advisor": {"id": "a-1", "role": "clinician"}, "home": {"quiet": false}}"#)?;
/// let policy = Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732"}"#)?;
/// let outcome = decide(&case, &policy, "2026-12-01".parse()?);
/// assert_eq!(outcome.verdict, Verdict::NotEligible);
/// assert_eq!(outcome.blocking[0].code(), "home.quiet");
/// # Ok::<(), homeworking::Error>(())
/// ```
pub fn decide(case: &Case, policy: &Policy, on: Day) -> Outcome {
    let mut outcome = Outcome::ELIGIBLE;
    each_lacking(case, policy, on.days_since_1970(), |rule, status| {
        outcome.verdict = worse(outcome.verdict, status);
        let rules = if status == Status::NotMet { &mut outcome.blocking } else { &mut outcome.missing };
        rules.push(rule);
    });
    outcome
}

/// How every rule of the catalogue stands for an advisor on a day, and when that changes, without text.
///
/// ```
/// use homeworking::{Case, Policy, model::Status, statuses};
///
/// let case = Case::from_json(r#"{"advisor": {"id": "a-1", "role": "health_advisor"}, "home": {"quiet": true}}"#)?;
/// let policy = Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732"}"#)?;
/// let statuses = statuses(&case, &policy, "2026-12-01".parse()?);
/// let quiet = statuses.iter().find(|entry| entry.rule.code() == "home.quiet");
/// assert_eq!(quiet.map(|entry| entry.status), Some(Status::Met));
/// # Ok::<(), homeworking::Error>(())
/// ```
pub fn statuses(case: &Case, policy: &Policy, on: Day) -> Vec<RuleStatus> {
    let on = on.days_since_1970();
    let facts = Facts { mode: OnDay { case, on, recorder: Dated::default() } };
    let mut statuses = Vec::with_capacity(crate::catalogue().len());
    evaluate(
        &facts,
        policy,
        |_| true,
        |rule, condition| {
            let mut days = facts.mode.recorder.days.borrow_mut();
            add_waiver_days(case, rule, &mut days);
            let status = waived_or(plain(condition), case, rule, on);
            let changes_on = next_change(case, policy, rule, (on, status), &mut days);
            statuses.push(RuleStatus { rule, status, enforcement: policy.enforcement(rule), changes_on });
            days.clear();
        },
    );
    statuses
}
