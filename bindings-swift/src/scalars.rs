//! The values that are not records: days, times by the clock, amounts, completions, and what a fact may be set to.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use homeworking::{Error, model};

use crate::border::{Given, Placeholder, Told};
use crate::error::HomeworkingError;
use crate::value::Value;

/// A day of the calendar.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Day {
    since_1970: i64,
}

uniffi::custom_type!(Day, i64, {
    try_lift: |since_1970| Ok(Day { since_1970 }),
    lower: |day| day.since_1970,
});

impl Day {
    /// The core's day, where there is one.
    pub(crate) fn core(self) -> Result<model::Day, Error> {
        let days = i32::try_from(self.since_1970).ok();
        // A day that is out of range is told as a text that is would be.
        days.and_then(model::Day::from_days_since_1970).map_or_else(|| NO_DAY.parse(), Ok)
    }
}

/// The text of no day.
const NO_DAY: &str = "0000-00-00";

impl Given for Day {
    fn value(self) -> Value {
        Value::Text(self.core().map_or(Cow::Borrowed(NO_DAY), |day| Cow::Owned(day.to_string())))
    }
}

impl Told<model::Day> for Day {
    fn told(core: model::Day) -> Day {
        Day { since_1970: i64::from(core.days_since_1970()) }
    }
}

impl Placeholder for Day {
    fn placeholder() -> Day {
        Day { since_1970: 0 }
    }
}

macro_rules! texts {
    ($($(#[doc = $doc:literal])* $name:ident as $value:ident;)+) => {
        $(
            $(#[doc = $doc])*
            #[derive(Clone, PartialEq, Eq, Debug)]
            pub struct $name(String);

            uniffi::custom_type!($name, String, {
                try_lift: |text| Ok($name(text)),
                lower: |value| value.0,
            });

            impl Given for $name {
                fn value(self) -> Value {
                    Value::$value(self.0.into())
                }
            }

            impl Placeholder for $name {
                fn placeholder() -> $name {
                    $name(String::new())
                }
            }

            impl Told<model::$name> for $name {
                fn told(core: model::$name) -> $name {
                    $name(core.to_string())
                }
            }
        )+
    };
}

texts! {
    /// A day and a time of day, as a clock on the wall shows them: no zone, no offset.
    LocalDateTime as Text;
    /// An amount, to three decimals; the unit stands in the field's name (`Gb`, `Mbps`, `Ms`, `Percent`, `Ghz`).
    Amount as Number;
}

/// Reads a day, exactly `YYYY-MM-DD`.
#[uniffi::export]
pub(crate) fn day_of(text: &str) -> Result<Day, HomeworkingError> {
    Ok(Day::told(text.parse::<model::Day>()?))
}

/// Reads a day with a time, exactly `YYYY-MM-DDTHH:MM` or `YYYY-MM-DDTHH:MM:SS`.
#[uniffi::export]
pub(crate) fn local_date_time_of(text: &str) -> Result<LocalDateTime, HomeworkingError> {
    Ok(LocalDateTime::told(text.parse::<model::LocalDateTime>()?))
}

/// Something done, not done, or done from a day on.
#[derive(Clone, PartialEq, Eq, Debug, uniffi::Enum)]
pub enum Completion {
    /// Done, on a day that is not known. Where the policy asks for renewal, that leaves open whether it still holds.
    Done,
    /// Not done.
    NotDone,
    /// Done from this day on. A day to come is *not yet*.
    On {
        /// The day.
        day: Day,
    },
}

impl Given for Completion {
    fn value(self) -> Value {
        match self {
            Completion::Done => Value::Flag(true),
            Completion::NotDone => Value::Flag(false),
            Completion::On { day } => day.value(),
        }
    }
}

impl Told<model::Completion> for Completion {
    fn told(core: model::Completion) -> Completion {
        match core {
            model::Completion::Done => Completion::Done,
            model::Completion::NotDone => Completion::NotDone,
            model::Completion::On(day) => Completion::On { day: Day::told(day) },
        }
    }
}

/// What a fact or a setting may be set to.
#[derive(Clone, PartialEq, Eq, Debug, uniffi::Enum)]
pub enum FactValue {
    /// Nothing: the fact is not known, or the setting is unset.
    Null,
    /// True or false.
    Flag(bool),
    /// A number.
    Number(Amount),
    /// A text: a word, a code.
    Text(String),
    /// A day.
    Day(Day),
    /// A list.
    Items(Vec<FactValue>),
    /// A record by the names of its fields, as the items of some lists are.
    Record(HashMap<String, FactValue>),
}

/// A change of a case or of a policy.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Change {
    /// One leaf of the case, `device.memory_gb`, or behind `policy.` one of the policy; a list is one leaf.
    pub path: String,
    /// What it is set to.
    pub value: FactValue,
}

impl FactValue {
    /// The core's value. What lies too deep for anything stands as an empty text, which no path takes.
    pub(crate) fn core(self, depth: usize) -> model::FactValue {
        if depth > homeworking::binding::DEEPEST {
            return model::FactValue::Text(String::new());
        }
        match self {
            FactValue::Null => model::FactValue::Null,
            FactValue::Flag(flag) => model::FactValue::Flag(flag),
            FactValue::Number(Amount(text)) => model::FactValue::Number(text),
            FactValue::Text(text) => model::FactValue::Text(text),
            FactValue::Day(day) => day.core().map_or_else(|_| model::FactValue::from(NO_DAY), model::FactValue::from),
            FactValue::Items(items) => {
                model::FactValue::List(items.into_iter().map(|item| item.core(depth + 1)).collect())
            }
            // A map has no order of its own.
            FactValue::Record(fields) => model::FactValue::Record(
                BTreeMap::from_iter(fields).into_iter().map(|(name, value)| (name, value.core(depth + 1))).collect(),
            ),
        }
    }
}
