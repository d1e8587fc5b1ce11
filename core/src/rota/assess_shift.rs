//! One shift, explained.

use crate::assess;
use crate::catalogue::{Rule, RuleSet, each_flag};
use crate::eligibility::{is_lacking, worse};
use crate::error::Error;
use crate::logic::Kleene;
use crate::model::{
    Case, Enforcement, Policy, Remedy, RuleDescription, Shift, ShiftDecision, ShiftDraft, ShiftFinding, Status, Text,
    Verdict,
};
use crate::rota::{standing, unknown_advisor};

/// Assesses whether a shift may be worked from home: the advisor on every calendar day that it touches, and who and what
/// can be reached from home while it lasts.
///
/// # Errors
/// A shift of another advisor, at `advisor_id`.
///
/// ```
/// use homeworking::{Case, Policy, Shift, assess_shift, model::Verdict};
///
/// let case = Case::from_json(r#"{"advisor": {"id": "a-1", "role": "health_advisor"}}"#)?;
/// let policy = Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732"}"#)?;
/// let shift = Shift::from_json(r#"{"id": "s-1", "advisor_id": "a-1", "starts": "2026-11-30T22:00",
///     "ends": "2026-12-01T06:00", "support": {"senior": false, "clinician": false}}"#)?;
/// let decision = assess_shift(&case, &policy, &shift)?;
/// assert_eq!(decision.verdict, Verdict::NotEligible);
/// assert_eq!(decision.days.len(), 2);
/// assert_eq!(decision.findings[0].message, "Neither a senior colleague nor a clinician can be reached at once");
/// # Ok::<(), homeworking::Error>(())
/// ```
pub fn assess_shift(case: &Case, policy: &Policy, shift: &Shift) -> Result<ShiftDecision, Error> {
    if shift.advisor_id() != case.id() {
        return Err(unknown_advisor("advisor_id".to_owned()).into());
    }
    let days: Vec<_> = shift.days().map(|day| assess(case, policy, day)).collect();
    let descriptions = Rule::SHIFT.iter().filter_map(|rule| rule.description());
    let findings: Vec<_> = descriptions.map(|rule| finding(rule, case, policy, shift.draft())).collect();

    let of_days = days.iter().flat_map(|day| &day.findings).map(|found| (found.rule, found.enforcement, found.status));
    let own = findings.iter().map(|found| (found.rule, found.enforcement, found.status));
    let (mut verdict, mut because) = (Verdict::Eligible, RuleSet::default());
    for (rule, enforcement, status) in of_days.chain(own) {
        if enforcement == Enforcement::Enforce && is_lacking(status) {
            verdict = worse(verdict, status);
            because.add(rule);
        }
    }
    Ok(ShiftDecision { shift_id: shift.id().to_owned(), verdict, days, findings, because: because.to_vec() })
}

fn finding(rule: &RuleDescription, case: &Case, policy: &Policy, shift: &ShiftDraft) -> ShiftFinding {
    let (mut needs, mut missing) = (Vec::new(), Vec::new());
    each_flag(rule.rule, shift, |path, words, known| {
        if known.is_none() {
            needs.push(Text::Borrowed(path));
            missing.push(words);
        }
    });
    let (status, message) = match standing(rule.rule, shift) {
        Kleene::Met => (Status::Met, rule.met.clone()),
        Kleene::NotMet => (Status::NotMet, rule.not_met.clone()),
        Kleene::Unknown => (Status::Unknown, Text::Owned(format!("Not known: {}", missing.join("; ")))),
    };
    if status != Status::Unknown {
        needs.clear();
    }
    let remedy =
        || Remedy { owner: rule.remedy_by.owner(case, policy), action: rule.remedy.clone(), alternatives: Vec::new() };
    ShiftFinding {
        rule: rule.rule,
        status,
        enforcement: policy.enforcement(rule.rule),
        force: rule.force,
        sections: rule.sections,
        message,
        needs,
        remedy: is_lacking(status).then(remedy),
        changes_on: None,
    }
}
