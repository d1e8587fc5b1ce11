//! The decision: a verdict and what it rests on.

/// Hands the declaration of the results to the macro `$with`.
#[doc(hidden)]
#[macro_export]
macro_rules! decision_types {
    ($with:ident) => {
        $with! {
            enums {
                /// The answer for one advisor on one day.
                Verdict {
                    /// May work from home: every enforced rule is met, waived or not applicable.
                    Eligible = "eligible",
                    /// May not: an enforced rule is not met.
                    NotEligible = "not_eligible",
                    /// Not known: no enforced rule is not met, and one is unknown.
                    Incomplete = "incomplete",
                }
                /// How one rule stands.
                Status {
                    /// It is met.
                    Met = "met",
                    /// It is not met.
                    NotMet = "not_met",
                    /// A fact is missing.
                    Unknown = "unknown",
                    /// It does not ask anything of this advisor, or the provider has set no figure.
                    NotApplicable = "not_applicable",
                    /// It is not met or unknown, and a waiver is in force.
                    Waived = "waived",
                }
                /// How strongly the guidance puts a rule.
                Force {
                    /// A condition of the NHS Pathways licence, as the guidance reports it.
                    Licence = "licence",
                    /// The guidance requires it.
                    Must = "must",
                    /// The guidance advises it.
                    Should = "should",
                    /// Left to providers.
                    Local = "local",
                }
                /// Whose job a remedy is.
                Owner {
                    /// The advisor's.
                    Advisor = "advisor",
                    /// The provider's.
                    Provider = "provider",
                    /// The advisor's manager's.
                    Manager = "manager",
                    /// The IT service's.
                    ItService = "it_service",
                }
                /// Which local rules a person specification takes up.
                Criterion {
                    /// The guidance gives it as an example of what providers ask today.
                    ExampleCriterion = "example_criterion",
                    /// An option that the guidance offers for consideration.
                    MayConsider = "may_consider",
                }
                /// How the owner of a remedy is found.
                RemedyBy {
                    /// Always the advisor.
                    Advisor = "advisor",
                    /// Always the provider.
                    Provider = "provider",
                    /// Always the manager.
                    Manager = "manager",
                    /// Always the IT service.
                    ItService = "it_service",
                    /// The advisor where they supply equipment, else the provider.
                    EquipmentSupplier = "equipment_supplier",
                    /// The advisor where the device is theirs, else the provider.
                    DeviceOwner = "device_owner",
                    /// The IT service under a policy without paper, else the advisor.
                    NotesPolicy = "notes_policy",
                }
            }
            records where null is absent {}
            results {
                /// Whether an advisor may work from home on a day, and everything that rests on.
                Decision {
                    /// The answer.
                    verdict: Verdict,
                    /// The day asked about.
                    on: Day,
                    /// The first later day on which the verdict differs, facts and policy unchanged; none up to 2200-12-31.
                    changes_on: Option<Day>,
                    /// The verdict on that day.
                    changes_to: Option<Verdict>,
                    /// Every rule of the catalogue, in its order.
                    findings: Vec<Finding>,
                    /// The fingerprint of the policy decided by.
                    policy_fingerprint: String,
                    /// The guidance decided by.
                    guidance: Guidance,
                    /// The version of this library.
                    engine: Text,
                }
                /// How one rule stands for an advisor on a day.
                Finding {
                    /// The rule.
                    rule: Rule,
                    /// How it stands.
                    status: Status,
                    /// What it does to the verdict under the policy.
                    enforcement: Enforcement,
                    /// How strongly the guidance puts it.
                    force: Force,
                    /// Where the guidance puts it.
                    sections: Sections,
                    /// One sentence: what was found and what was asked, what is missing, or why it does not apply.
                    message: Text,
                    /// The missing facts, where the status is unknown.
                    needs: Vec<Fact>,
                    /// What puts it right, where it is not met or unknown.
                    remedy: Option<Remedy>,
                    /// The first later day on which the status differs; none up to 2200-12-31.
                    changes_on: Option<Day>,
                }
                /// What puts a finding right, and whose job that is.
                Remedy {
                    /// Whose job it is.
                    owner: Owner,
                    /// What to do.
                    action: Text,
                    /// The ways there are to do it, where there are several.
                    alternatives: Vec<Text>,
                }
                /// The verdict and its reasons, without text.
                Outcome {
                    /// The answer.
                    verdict: Verdict,
                    /// The enforced rules that are not met.
                    blocking: Vec<Rule>,
                    /// The enforced rules that are unknown.
                    missing: Vec<Rule>,
                }
                /// How one rule stands, without text.
                RuleStatus {
                    /// The rule.
                    rule: Rule,
                    /// How it stands.
                    status: Status,
                    /// What it does to the verdict under the policy.
                    enforcement: Enforcement,
                    /// The first later day on which the status differs; none up to 2200-12-31.
                    changes_on: Option<Day>,
                }
                /// What is missing for a decision.
                Missing {
                    /// The enforced rules that are unknown.
                    rules: Vec<Rule>,
                    /// The facts they need, in the order of the case, each once.
                    needs: Vec<Fact>,
                }
                /// What is said of a rule of the catalogue.
                RuleDescription {
                    /// The rule.
                    rule: Rule,
                    /// Its area, `home`.
                    area: Text,
                    /// How strongly the guidance puts it.
                    force: Force,
                    /// Of a local rule: how a person specification takes it up.
                    criterion: Option<Criterion>,
                    /// Where the guidance puts it.
                    sections: Sections,
                    /// What it asks.
                    summary: Text,
                    /// The question to ask of an advisor.
                    question: Text,
                    /// What is said where it does not apply; empty where it applies to everybody.
                    otherwise: Text,
                    /// What is said where it is met, before the figures.
                    met: Text,
                    /// What is said where it is not met, before the figures.
                    not_met: Text,
                    /// How the owner of the remedy is found.
                    remedy_by: RemedyBy,
                    /// What puts it right.
                    remedy: Text,
                }
                /// One line of a homeworker person specification.
                ChecklistItem {
                    /// The area of the catalogue.
                    area: Text,
                    /// The rule.
                    rule: Rule,
                    /// What to ask of the advisor, with the provider's figures.
                    question: Text,
                    /// How strongly the guidance puts it.
                    force: Force,
                    /// What it does to the verdict under the policy.
                    enforcement: Enforcement,
                }
            }
        }
    };
}

use std::borrow::Cow;
use std::ops::Deref;

use serde::de::{Deserialize, Deserializer, Error as _};

use crate::catalogue::Rule;
use crate::error::{Error, Problem, ProblemCode};
use crate::guidance::Section;
use crate::model::declare::define_types;
use crate::model::{Day, Enforcement, Fact, Guidance};
use crate::order::once_by_number;
use crate::readiness::ReadinessCheck;

/// A text: fixed, or made for the occasion.
pub type Text = Cow<'static, str>;

/// Places in the guidance: those of a rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize)]
#[serde(transparent)]
pub struct Sections(pub(crate) &'static [Section]);

impl Deref for Sections {
    type Target = [Section];

    fn deref(&self) -> &[Section] {
        self.0
    }
}

impl<'de> Deserialize<'de> for Sections {
    /// Reads the places of some rule or check of readiness; no other combination is ever written.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Sections, D::Error> {
        let read = Vec::<Section>::deserialize(deserializer)?;
        let of_checks = ReadinessCheck::ALL.iter().map(|check| check.sections());
        let of_rule = Rule::all().map(Rule::sections).chain(of_checks).find(|sections| *sections == read);
        of_rule.map(Sections).ok_or_else(|| D::Error::custom("not the places of a rule"))
    }
}

decision_types!(define_types);

impl Force {
    /// Whether it belongs to the floor: never relaxed, never waived.
    pub const fn is_floor(self) -> bool {
        matches!(self, Force::Licence | Force::Must)
    }
}

impl Outcome {
    /// Nothing is lacking.
    pub(crate) const ELIGIBLE: Outcome =
        Outcome { verdict: Verdict::Eligible, blocking: Vec::new(), missing: Vec::new() };
}

impl Decision {
    /// The enforced rules that are not met.
    pub fn blocking(&self) -> Vec<Rule> {
        self.rules(|finding| finding.enforcement == Enforcement::Enforce && finding.status == Status::NotMet)
    }

    /// The enforced rules that are unknown, and the facts they need.
    pub fn missing(&self) -> Missing {
        let is_missing =
            |finding: &Finding| finding.enforcement == Enforcement::Enforce && finding.status == Status::Unknown;
        let mut needs: Vec<Fact> = self
            .findings
            .iter()
            .filter(|finding| is_missing(finding))
            .flat_map(|finding| finding.needs.clone())
            .collect();
        once_by_number(&mut needs, |fact| fact.number());
        Missing { rules: self.rules(is_missing), needs }
    }

    /// The advised rules that are not met or unknown.
    pub fn advisories(&self) -> Vec<Rule> {
        self.rules(|finding| {
            finding.enforcement == Enforcement::Advise && matches!(finding.status, Status::NotMet | Status::Unknown)
        })
    }

    /// The finding of a rule.
    pub fn finding(&self, rule: Rule) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.rule == rule)
    }

    /// The canonical JSON: the same bytes in every language.
    pub fn to_json(&self) -> String {
        crate::model::canonical(self)
    }

    /// Reads a decision that was kept as canonical JSON.
    ///
    /// # Errors
    /// The first place where the text is not what [`to_json`](Decision::to_json) writes.
    ///
    /// ```
    /// use homeworking::{Case, Policy, assess, model::Decision};
    ///
    /// let case = Case::from_json(r#"{"advisor": {"id": "a-1", "role": "auditor"}}"#)?;
    /// let policy = Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732"}"#)?;
    /// let decision = assess(&case, &policy, "2026-12-01".parse()?);
    /// assert_eq!(Decision::from_json(&decision.to_json())?, decision);
    /// # Ok::<(), homeworking::Error>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Decision, Error> {
        serde_json::from_str(text).map_err(|error| {
            let help = format!("look at line {}, column {}", error.line(), error.column());
            let expected = "a decision as this library writes it".to_owned();
            Error::from(Problem { path: String::new(), code: ProblemCode::Syntax, expected, help })
        })
    }

    fn rules(&self, which: impl Fn(&Finding) -> bool) -> Vec<Rule> {
        self.findings.iter().filter(|finding| which(finding)).map(|finding| finding.rule).collect()
    }
}
