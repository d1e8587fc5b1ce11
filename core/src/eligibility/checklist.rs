//! The homeworker person specification.

use crate::catalogue::evaluate;
use crate::eligibility::status::can_apply;
use crate::eligibility::words;
use crate::logic::{Explained, OnDay};
use crate::model::{Case, ChecklistItem, Day, Enforcement, Facts, Policy, Role};

/// The person specification for a role under a policy: what to ask of an advisor before they work from home, and what
/// they confirm of their home. Rules that the policy ignores, or that cannot apply to the role, are left out.
///
/// ```
/// use homeworking::{Policy, checklist, model::Role};
///
/// let policy = Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732", "min_memory_gb": 16}"#)?;
/// let items = checklist(&policy, Role::ServiceAdvisor);
/// assert!(items.iter().all(|item| item.rule.code() != "training.tier_2_audit"));
/// let memory = items.iter().find(|item| item.rule.code() == "device.memory").map(|item| item.question.as_ref());
/// assert_eq!(memory, Some("Does the device have enough memory (the provider asks 16 GB)?"));
/// # Ok::<(), homeworking::Error>(())
/// ```
pub fn checklist(policy: &Policy, role: Role) -> Vec<ChecklistItem> {
    let case = Case::of_role(role);
    // Nothing but the role is known, so no day matters.
    let facts = Facts { mode: OnDay { case: &case, on: Day::FIRST.days_since_1970(), recorder: Explained::default() } };
    let mut items = Vec::new();
    let is_asked = |rule| policy.enforcement(rule) != Enforcement::Ignore && can_apply(rule, role, policy);
    evaluate(&facts, policy, is_asked, |rule, _| {
        let Some(description) = rule.description() else { return };
        items.push(ChecklistItem {
            area: description.area.clone(),
            rule,
            question: words::question(&description.question, &facts.mode.recorder.evidence.borrow()),
            force: description.force,
            enforcement: policy.enforcement(rule),
        });
    });
    items
}
