//! Whether a provider is ready for homeworking: what the guidance asks of the provider itself, area by area.

mod checks;
mod define;
mod fact;

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use crate::error::Error;
use crate::guidance::Section;
use crate::model::describe::{Described, Kind};
use crate::model::{
    AreaReadiness, Day, Force, Owner, Provider, ProviderDraft, Readiness, ReadinessDescription, ReadinessFinding,
    Ready, Remedy, Sections, Status, Text,
};
use crate::readiness_checks;
use crate::reading::{Limits, nearest};
use define::{define_checks, renewal};
use fact::{ProviderFact, Standing};

readiness_checks! { [define_checks] }

/// Every check of readiness, described, in the order of the guidance.
///
/// ```
/// let checks = homeworking::readiness_catalogue();
/// assert_eq!(checks[2].rule.code(), "provider.pathways.trainer_ratio");
/// assert_eq!(checks[2].heading.heading(), "NHS Pathways and training");
/// ```
pub fn readiness_catalogue() -> &'static [ReadinessDescription] {
    DESCRIPTIONS
}

/// Assesses what a provider has in place on a day, check by check, by the areas of the guidance.
///
/// Whether it is ready rests on what the licence and the guidance require; what the guidance advises, or leaves to
/// providers, is told beside it.
///
/// ```
/// use homeworking::{Provider, assess_readiness, model::Ready};
///
/// let provider = Provider::from_json(r#"{"pathways": {"trainer_ratio": {"trainers": 2, "participants": 25}}}"#)?;
/// let readiness = assess_readiness(&provider, "2026-12-01".parse()?);
/// assert_eq!(readiness.ready, Ready::No);
/// let gap = readiness.gaps().find(|gap| gap.rule.code() == "provider.pathways.trainer_ratio");
/// let message = gap.map(|gap| gap.message.as_ref());
/// assert_eq!(message, Some("The largest course has too few trainers: 25 participants to 2 trainers, at most 12 to each"));
/// # Ok::<(), homeworking::Error>(())
/// ```
pub fn assess_readiness(provider: &Provider, on: Day) -> Readiness {
    let mut readiness = Readiness { areas: Vec::new(), ready: Ready::Yes };
    for description in DESCRIPTIONS {
        let finding = finding(description, provider.draft(), on);
        readiness.ready = worse(readiness.ready, &finding);
        match readiness.areas.last_mut().filter(|area| area.area == description.area) {
            Some(area) => area.findings.push(finding),
            None => {
                readiness.areas.push(AreaReadiness { area: description.area.clone(), findings: vec![finding] });
            }
        }
    }
    readiness
}

/// The answer after one more finding.
fn worse(ready: Ready, finding: &ReadinessFinding) -> Ready {
    match (ready, finding.status) {
        _ if !finding.force.is_floor() => ready,
        (Ready::No, _) | (_, Status::NotMet) => Ready::No,
        (_, Status::Unknown) => Ready::Incomplete,
        _ => ready,
    }
}

fn finding(description: &ReadinessDescription, provider: &ProviderDraft, on: Day) -> ReadinessFinding {
    let on = on.days_since_1970();
    let stands = |on: i32| standing(description.rule, provider, on);
    let now = stands(on);
    let later = now.days.iter().flatten().copied().filter(|day| *day > on);
    let changes = later.filter(|day| stands(*day).known != now.known).min();
    let (status, message) = match now.known {
        Some(true) => (Status::Met, with_detail(&description.met, now.detail)),
        Some(false) => (Status::NotMet, with_detail(&description.not_met, now.detail)),
        None => {
            let missing = now.missing.unwrap_or(&description.missing);
            (Status::Unknown, Text::Owned(format!("Not known: {missing}")))
        }
    };
    let remedy = Remedy { owner: Owner::Provider, action: description.remedy.clone(), alternatives: Vec::new() };
    ReadinessFinding {
        rule: description.rule,
        status,
        force: description.force,
        sections: description.sections,
        message,
        needs: now.needs,
        remedy: (status != Status::Met).then_some(remedy),
        changes_on: changes.and_then(Day::from_days_since_1970),
    }
}

fn with_detail(headline: &Text, detail: Option<String>) -> Text {
    detail.map_or_else(|| headline.clone(), |detail| Text::Owned(format!("{headline}: {detail}")))
}

impl FromStr for ReadinessCheck {
    type Err = Error;

    /// Reads a code.
    fn from_str(code: &str) -> Result<ReadinessCheck, Error> {
        let help = || nearest(code, ReadinessCheck::ALL.iter().map(|check| check.code()));
        let found = ReadinessCheck::ALL.iter().copied().find(|check| check.code() == code);
        found.ok_or_else(|| Error::unknown_value("the code of a check of readiness", help()))
    }
}

impl fmt::Display for ReadinessCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for ReadinessCheck {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl Described for ReadinessCheck {
    fn kind(_: Limits) -> Kind {
        let words = ReadinessCheck::ALL.iter().map(|check| check.code()).collect();
        Kind::Choice { name: "ReadinessCheck", words }
    }
}
