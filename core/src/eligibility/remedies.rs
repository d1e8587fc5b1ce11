//! What has to be done, by whose job it is.

use crate::eligibility::status::is_lacking;
use crate::model::{Decision, Enforcement, OwnerRemedies, RemedyItem};

/// What would make a decision eligible: the remedies of the enforced rules that are not met or unknown, by owner.
///
/// ```
/// use homeworking::{Case, Policy, assess, remedies};
///
/// let case = Case::from_json(r#"{"advisor": {"id": "a-1", "role": "health_advisor"}}"#)?;
/// let policy = Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732"}"#)?;
/// let remedies = remedies(&assess(&case, &policy, "2026-12-01".parse()?));
/// assert_eq!(remedies[0].owner.as_str(), "manager");
/// assert_eq!(remedies[0].items[0].rule.code(), "training.tier_2_audit");
/// # Ok::<(), homeworking::Error>(())
/// ```
pub fn remedies(decision: &Decision) -> Vec<OwnerRemedies> {
    let mut by_owner: Vec<OwnerRemedies> = Vec::new();
    for finding in &decision.findings {
        let lacking = finding.enforcement == Enforcement::Enforce && is_lacking(finding.status);
        let Some(remedy) = finding.remedy.as_ref().filter(|_| lacking) else { continue };
        let item = RemedyItem {
            rule: finding.rule,
            action: remedy.action.clone(),
            alternatives: remedy.alternatives.clone(),
            needs: finding.needs.clone(),
        };
        match by_owner.iter_mut().find(|group| group.owner == remedy.owner) {
            Some(group) => group.items.push(item),
            None => by_owner.push(OwnerRemedies { owner: remedy.owner, items: vec![item] }),
        }
    }
    by_owner
}
