//! The facts of a provider, and how each stands on a day.

use crate::logic::counts;
use crate::model::{Completion, Day, ReleaseDay, Text, TrainerRatio};

/// The most participants to a trainer, by the licence.
const PARTICIPANTS_TO_A_TRAINER: u32 = 12;

/// The most mandatory training days for a release update, by the licence.
const DAYS_FOR_A_RELEASE: u32 = 1;

/// How a fact stands.
pub(super) struct Standing {
    /// Whether it is as it has to be, where that is known.
    pub(super) known: Option<bool>,
    /// What is missing, where it is not.
    pub(super) needs: Vec<Text>,
    /// The same in words, where that is less than the whole fact.
    pub(super) missing: Option<&'static str>,
    /// The figures and dates behind it.
    pub(super) detail: Option<String>,
    /// The days on which it may change.
    pub(super) days: [Option<i32>; 2],
}

/// A fact of a provider, at the code of the check that reads it.
pub(super) trait ProviderFact {
    /// How it stands on a day, renewed every so many months where that is asked.
    fn standing(&self, code: &'static str, months: Option<u32>, on: i32) -> Standing;
}

impl ProviderFact for Option<Completion> {
    fn standing(&self, code: &'static str, months: Option<u32>, on: i32) -> Standing {
        let has_come = |day: Day| day.days_since_1970() <= on;
        let holds_for = |day: Day, months| has_come(day) && on < day.plus_months(months);
        let known = counts(*self, months, has_come, holds_for);
        let day = self.and_then(Completion::day);
        let detail = day.and_then(|day| match months {
            Some(months) => Some(format!("on {day}, renewed after {}", counted(months, "month"))),
            None => (known == Some(false)).then(|| format!("only from {day} on")),
        });
        Standing {
            known,
            needs: if known.is_none() { vec![Text::Borrowed(code)] } else { Vec::new() },
            missing: None,
            detail,
            days: [day.map(Day::days_since_1970), day.zip(months).map(|(day, months)| day.plus_months(months))],
        }
    }
}

impl ProviderFact for TrainerRatio {
    fn standing(&self, code: &'static str, _: Option<u32>, _: i32) -> Standing {
        let most = |trainers: u32| PARTICIPANTS_TO_A_TRAINER.saturating_mul(trainers);
        let figures = self.trainers.zip(self.participants);
        let missing = [("trainers", self.trainers), ("participants", self.participants)];
        let missing = missing.iter().filter(|(_, figure)| figure.is_none());
        Standing {
            known: figures.map(|(trainers, participants)| participants <= most(trainers)),
            needs: missing.map(|(name, _)| Text::Owned(format!("{code}.{name}"))).collect(),
            missing: match (self.trainers, self.participants) {
                (None, Some(_)) => Some("how many trainers the largest course has"),
                (Some(_), None) => Some("how many participants the largest course has"),
                _ => None,
            },
            detail: figures.map(|(trainers, participants)| {
                let (participants, trainers) = (counted(participants, "participant"), counted(trainers, "trainer"));
                format!("{participants} to {trainers}, at most {PARTICIPANTS_TO_A_TRAINER} to each")
            }),
            days: [None; 2],
        }
    }
}

impl ProviderFact for ReleaseDay {
    fn standing(&self, code: &'static str, _: Option<u32>, _: i32) -> Standing {
        Standing {
            known: self.days.map(|days| days <= DAYS_FOR_A_RELEASE),
            needs: if self.days.is_none() { vec![Text::Owned(format!("{code}.days"))] } else { Vec::new() },
            missing: None,
            detail: self.days.map(|days| format!("{}, at most {DAYS_FOR_A_RELEASE}", counted(days, "day"))),
            days: [None; 2],
        }
    }
}

/// A number of things.
fn counted(count: u32, thing: &str) -> String {
    if count == 1 { format!("1 {thing}") } else { format!("{count} {thing}s") }
}
