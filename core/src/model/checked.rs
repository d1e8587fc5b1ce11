//! Cases and policies that are sound: what every decision takes.

use std::fmt;

use serde::{Serialize, Serializer, ser::SerializeStruct};
use sha2::{Digest, Sha256};

use crate::catalogue::{Rule, RuleSet};
use crate::error::Error;
use crate::model::items::ItemSet;
use crate::model::{Advisor, AssuranceKind, CaseDraft, Day, Enforcement, PaperDisposal, PolicyDraft, Role, canonical};
use crate::order::by_number;
use crate::reading::{self, Record};

/// A sound case: what is known of one advisor, at home.
///
/// ```
/// use homeworking::Case;
///
/// let case = Case::from_json(r#"{"advisor": {"id": "a-17", "role": "service_advisor"}, "home": {"quiet": true}}"#)?;
/// assert_eq!(case.id(), "a-17");
/// assert_eq!(case.draft().home.quiet, Some(true));
/// # Ok::<(), homeworking::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Case {
    draft: CaseDraft,
    equipment: ItemSet,
    /// Items that are not there, where the list is not known to be complete.
    lacking: Option<ItemSet>,
    waived: RuleSet,
}

impl Case {
    /// Checks a draft. Lists that are sets are put in order.
    ///
    /// # Errors
    /// Every field that is out of range, too long, absent though required, or in contradiction to another.
    pub fn new(draft: CaseDraft) -> Result<Case, Error> {
        reading::check(&draft)?;
        Ok(Case::sound(draft))
    }

    /// Reads a case from JSON text, strictly.
    ///
    /// # Errors
    /// Every problem of the text at once, by path.
    pub fn from_json(text: &str) -> Result<Case, Error> {
        reading::from_json(text).map(Case::sound)
    }

    pub(crate) fn sound(mut draft: CaseDraft) -> Case {
        if let Some(items) = &mut draft.workstation.equipment {
            items.sort_unstable();
            items.dedup();
        }
        let equipment = draft.workstation.equipment.as_deref().map(ItemSet::of).unwrap_or_default();
        let waived = draft.waivers.iter().filter_map(|waiver| waiver.rule).collect();
        Case { draft, equipment, lacking: None, waived }
    }

    /// A case of a row of a table, in which items are known one by one: those that are there, and those that are not.
    pub(crate) fn of_row(draft: CaseDraft, items: Option<(ItemSet, ItemSet)>) -> Case {
        let mut case = Case::sound(draft);
        if let Some((there, lacking)) = items {
            case.equipment = there;
            case.lacking = Some(lacking);
        }
        case
    }

    /// A case of which the role alone is known.
    pub(crate) fn of_role(role: Role) -> Case {
        Case::sound(CaseDraft { advisor: Advisor { role: Some(role), ..Advisor::default() }, ..CaseDraft::default() })
    }

    /// What the case says.
    pub fn draft(&self) -> &CaseDraft {
        &self.draft
    }

    /// What the case says, to be changed and checked anew.
    pub fn into_draft(self) -> CaseDraft {
        self.draft
    }

    /// The advisor's opaque id.
    pub fn id(&self) -> &str {
        self.draft.advisor.id.as_deref().unwrap_or_default()
    }

    /// The canonical JSON.
    pub fn to_json(&self) -> String {
        canonical(&self.draft)
    }

    pub(crate) fn equipment(&self) -> &ItemSet {
        &self.equipment
    }

    /// Whether all of these items are there, where that is known.
    pub(crate) fn has_items(&self, asked: &ItemSet) -> Option<bool> {
        let has_all = self.equipment.has_all(asked);
        match &self.lacking {
            Some(lacking) if lacking.has_any(asked) => Some(false),
            Some(_) => has_all.then_some(true),
            None => self.draft.workstation.equipment.as_ref().map(|_| has_all),
        }
    }

    /// The days from and through which waivers of a rule hold.
    pub(crate) fn waivers(&self, rule: Rule) -> impl Iterator<Item = (Day, Day)> + Clone {
        let waivers = if self.waived.has(rule) { self.draft.waivers.as_slice() } else { &[] };
        waivers
            .iter()
            .filter(move |waiver| waiver.rule == Some(rule))
            .filter_map(|waiver| waiver.from.zip(waiver.through))
    }
}

impl fmt::Debug for Case {
    /// Names what is given, and shows none of it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Case").field(&self.draft).finish()
    }
}

impl Serialize for Case {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.draft.serialize(serializer)
    }
}

/// A sound policy, compiled once for all decisions.
///
/// ```
/// use homeworking::Policy;
///
/// let policy = Policy::from_json(r#"{"name": "Nights", "guidance": "PRN00732", "min_memory_gb": 16}"#)?;
/// assert_eq!(policy.draft().min_memory_gb.map(|memory| memory.to_string()), Some("16".to_owned()));
/// assert_eq!(policy.fingerprint().len(), 64);
///
/// let lowered = r#"{"name": "Nights", "guidance": "PRN00732", "enforcement": {"home.quiet": "ignore"}}"#;
/// assert_eq!(Policy::from_json(lowered).unwrap_err().code().as_str(), "floor");
/// # Ok::<(), homeworking::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Policy {
    draft: PolicyDraft,
    /// What each rule does, by its number.
    enforcement: Vec<Enforcement>,
    enforced: RuleSet,
    equipment: ItemSet,
    fingerprint: String,
}

impl Policy {
    /// Checks a draft. Lists that are sets are put in order.
    ///
    /// # Errors
    /// Every setting that is out of range, lowers the floor, or contradicts another.
    pub fn new(draft: PolicyDraft) -> Result<Policy, Error> {
        reading::check(&draft)?;
        Ok(Policy::sound(draft))
    }

    /// Reads a policy from JSON text, strictly.
    ///
    /// # Errors
    /// Every problem of the text at once, by path.
    pub fn from_json(text: &str) -> Result<Policy, Error> {
        reading::from_json(text).map(Policy::sound)
    }

    /// Reads a policy from TOML text, strictly.
    ///
    /// # Errors
    /// Every problem of the text at once, by path.
    #[cfg(feature = "toml")]
    pub fn from_toml(text: &str) -> Result<Policy, Error> {
        reading::from_toml(text).map(Policy::sound)
    }

    pub(crate) fn sound(mut draft: PolicyDraft) -> Policy {
        sort_words(&mut draft.paper_disposal, PaperDisposal::ALL, PaperDisposal::as_str);
        sort_words(&mut draft.assurance, AssuranceKind::ALL, AssuranceKind::as_str);
        draft.required_equipment.sort_unstable();
        draft.required_equipment.dedup();
        let enforcement: Vec<Enforcement> = Rule::all().map(|rule| rule.enforcement_under(&draft)).collect();
        let enforced = Rule::all().filter(|rule| rule.enforcement_under(&draft) == Enforcement::Enforce).collect();
        let fingerprint = fingerprint(&draft);
        let equipment = ItemSet::of(&draft.required_equipment);
        Policy { draft, enforcement, enforced, equipment, fingerprint }
    }

    /// What the policy says.
    pub fn draft(&self) -> &PolicyDraft {
        &self.draft
    }

    /// What the policy says, to be changed and checked anew.
    pub fn into_draft(self) -> PolicyDraft {
        self.draft
    }

    /// What a rule does to the verdict under this policy.
    pub fn enforcement(&self, rule: Rule) -> Enforcement {
        self.enforcement.get(rule.index()).copied().unwrap_or(Enforcement::Ignore)
    }

    /// SHA-256, in hex, over all that the policy decides, its name included: two policies with one fingerprint decide alike.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// The canonical JSON, every default written out.
    pub fn to_json(&self) -> String {
        canonical(&self.draft)
    }

    pub(crate) fn enforces(&self, rule: Rule) -> bool {
        self.enforced.has(rule)
    }

    pub(crate) fn required_equipment(&self) -> &ItemSet {
        &self.equipment
    }
}

/// Puts words in the order of their texts, each once.
fn sort_words<T: Copy + PartialEq>(words: &mut Vec<T>, all: &[T], word: impl Fn(T) -> &'static str) {
    let mut found: Vec<T> = all.iter().filter(|item| words.contains(item)).copied().collect();
    by_number(&mut found, |item| all.iter().filter(|other| word(**other) < word(*item)).count());
    *words = found;
}

fn fingerprint(draft: &PolicyDraft) -> String {
    let enforcement = Rule::all().filter(|rule| rule.is_settable()).map(|rule| (rule, rule.enforcement_under(draft)));
    let expanded = PolicyDraft { enforcement: enforcement.collect(), ..draft.clone() };
    let digest = Sha256::digest(canonical(&WithoutPreset(&expanded)));
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or_default();
    digest.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 0x0f)]).collect()
}

/// A policy as its fingerprint sees it: the preset is in the enforcement of each rule.
struct WithoutPreset<'a>(&'a PolicyDraft);

impl Serialize for WithoutPreset<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Policy", PolicyDraft::NAMES.len())?;
        self.0.write_fields(&mut object, &["preset"])?;
        object.end()
    }
}

impl fmt::Debug for Policy {
    /// Names what is set, and shows none of it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Policy").field(&self.draft).finish()
    }
}

impl Serialize for Policy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.draft.serialize(serializer)
    }
}
