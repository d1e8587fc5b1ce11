//! The catalogue: every rule of the guidance for one advisor at home, each declared once.
//!
//! A declaration holds all there is to know of a rule: its code, force and sections, when it applies and when it is met,
//! the question that asks for it, what is said where it is met or not, and the remedy with its owner. The files of this
//! folder declare the rules of an area each, in the order of the catalogue; everything else is derived from them.

mod audit;
mod connection;
mod define;
mod device;
mod experience;
mod governance;
mod health;
mod home;
mod incident;
mod performance;
mod rule_set;
mod security;
mod shift;
mod technical;
mod training;
mod wellbeing;
mod workstation;

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use audit::audit_rules;
use connection::connection_rules;
use define::{criterion, define_rules, gather};
use device::device_rules;
use experience::experience_rules;
use governance::governance_rules;
use health::health_rules;
use home::{assurance_alternatives, home_rules};
use incident::incident_rules;
use performance::performance_rules;
pub(crate) use rule_set::RuleSet;
use security::security_rules;
use shift::shift_rules;
use technical::technical_rules;
use training::training_rules;
use wellbeing::wellbeing_rules;
use workstation::workstation_rules;

use crate::error::{Error, ProblemCode};
use crate::guidance::Section;
use crate::logic::{Inputs, Lanes, Mode, Words};
use crate::model::items::ItemSet;
use crate::model::{
    Arrangement, AuditTier, BackupConnection, Case, Criterion, Day, DeviceOwner, Devices, Enforcement, Fact, Facts,
    Force, Notes, OpenIssues, Owner, PaperDisposal, Policy, PolicyDraft, Preset, RemedyBy, Role, RuleDescription,
    Sections, ShiftDraft, Supplier, Text,
};
use crate::reading::{Leaf, Limits, ReadLeaf, Refusal, leaf_slots, nearest};

gather! {
    [
        training_rules audit_rules performance_rules technical_rules governance_rules experience_rules health_rules
        home_rules workstation_rules device_rules connection_rules security_rules wellbeing_rules incident_rules
    ]
}

/// What the provider's number is called where it has set none.
pub(crate) const NO_FIGURE: &str = "The provider has set no figure";

/// Whether a rule applies (`None`: to everybody) and whether it is met.
#[derive(Clone, Copy)]
pub(crate) struct Condition<T> {
    pub(crate) applies: Option<T>,
    pub(crate) met: T,
}

/// A setting of the policy that a rule rests on.
pub(crate) struct OptionalFigure {
    pub(crate) name: &'static str,
    pub(crate) is_unset: fn(&PolicyDraft) -> bool,
}

/// Every rule of the catalogue, described: what front ends, documents and checklists show.
///
/// ```
/// let catalogue = homeworking::catalogue();
/// assert_eq!(catalogue.len(), 65);
/// assert_eq!(catalogue[30].rule.code(), "home.private");
/// assert_eq!(catalogue[30].area, "home");
/// ```
pub fn catalogue() -> &'static [RuleDescription] {
    DESCRIPTIONS
}

impl Rule {
    /// Every rule, those of the catalogue first.
    pub fn all() -> impl Iterator<Item = Rule> + Clone {
        Rule::CATALOGUE.iter().chain(Rule::SHIFT).copied()
    }

    /// The area, which is the first part of the code: `home`.
    pub fn area(self) -> &'static str {
        area_of(self.code())
    }

    /// What is said of the rule. Every rule has a description.
    pub fn description(self) -> Option<&'static RuleDescription> {
        DESCRIPTIONS.iter().chain(SHIFT_DESCRIPTIONS).nth(self.index())
    }

    /// The facts that it reads under a policy, in the order of the case: whether it applies included, waivers not.
    pub fn facts(self, policy: &Policy) -> Vec<Fact> {
        let Some(condition) = evaluate_one(self, &Facts { mode: Inputs }, policy) else {
            return Vec::new();
        };
        condition.applies.map_or(condition.met, |applies| applies & condition.met).0.to_vec()
    }

    /// Whether a policy may name it.
    pub(crate) fn is_settable(self) -> bool {
        self.is_in_catalogue() || !self.force().is_floor()
    }

    fn is_in_catalogue(self) -> bool {
        self.index() < DESCRIPTIONS.len()
    }

    #[expect(clippy::as_conversions, reason = "the number of a variant, which has no other way out")]
    pub(crate) const fn index(self) -> usize {
        self as usize
    }

    /// What it does to the verdict under a policy: as the policy says, or as its preset has it.
    pub(crate) fn enforcement_under(self, policy: &PolicyDraft) -> Enforcement {
        policy.enforcement.get(&self).copied().unwrap_or_else(|| self.enforcement_by_preset(policy.preset))
    }

    fn enforcement_by_preset(self, preset: Preset) -> Enforcement {
        let criterion = self.description().and_then(|rule| rule.criterion);
        match (self.force(), preset, criterion) {
            (Force::Licence | Force::Must, _, _)
            | (_, Preset::Full, _)
            | (Force::Local, Preset::PersonSpecification, Some(Criterion::ExampleCriterion)) => Enforcement::Enforce,
            (Force::Should, _, _) | (Force::Local, Preset::PersonSpecification, _) => Enforcement::Advise,
            (Force::Local, Preset::Baseline, _) => Enforcement::Ignore,
        }
    }
}

const fn area_of(code: &'static str) -> &'static str {
    let mut area = code.as_bytes();
    while let [start @ .., last] = area {
        area = start;
        if *last == b'.' {
            break;
        }
    }
    match std::str::from_utf8(area) {
        Ok(area) => area,
        Err(_) => code,
    }
}

impl RemedyBy {
    /// Whose job the remedy is for this case under this policy.
    pub(crate) fn owner(self, case: &Case, policy: &Policy) -> Owner {
        let case = case.draft();
        match self {
            RemedyBy::Advisor => Owner::Advisor,
            RemedyBy::Provider => Owner::Provider,
            RemedyBy::Manager => Owner::Manager,
            RemedyBy::ItService => Owner::ItService,
            RemedyBy::EquipmentSupplier => match case.workstation.supplied_by {
                None | Some(Supplier::Provider) => Owner::Provider,
                Some(Supplier::Advisor | Supplier::Both) => Owner::Advisor,
            },
            RemedyBy::DeviceOwner => match case.device.owner {
                None | Some(DeviceOwner::Provider) => Owner::Provider,
                Some(DeviceOwner::Advisor) => Owner::Advisor,
            },
            RemedyBy::NotesPolicy => match policy.draft().notes {
                Notes::NoPaper => Owner::ItService,
                Notes::PaperWithDisposal => Owner::Advisor,
            },
        }
    }
}

impl FromStr for Rule {
    type Err = Error;

    /// Reads a code.
    fn from_str(code: &str) -> Result<Rule, Error> {
        let help = || nearest(code, Rule::all().map(Rule::code));
        Rule::from_code(code).ok_or_else(|| Error::unknown_value("the code of a rule", help()))
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

leaf_slots!(Rule);

impl ReadLeaf for Rule {
    /// Reads the code of a rule of the catalogue: waivers name no others.
    fn read(leaf: &Leaf<'_>, _: Limits) -> Result<Rule, Refusal> {
        let Leaf::Text(code) = leaf else {
            return Err(Refusal::new(ProblemCode::WrongType, "give the code of a rule as text"));
        };
        let known = Rule::from_code(code).filter(|rule| rule.is_in_catalogue());
        let help = || nearest(code, Rule::CATALOGUE.iter().map(|rule| rule.code()));
        known.ok_or_else(|| Refusal::new(ProblemCode::UnknownValue, help()))
    }

    fn expected(_: Limits) -> String {
        "the code of a rule".to_owned()
    }
}
