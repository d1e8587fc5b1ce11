//! Completions: things that are done, not done, or done from a day on.

use serde::{Serialize, Serializer};

use crate::model::Day;

/// Something done, not done, or done from a day on. On the wire: `true`, `false` or `"YYYY-MM-DD"`.
///
/// A *check* is a completion that the policy asks to be renewed every so many months: for it the day is needed, so
/// [`Done`](Completion::Done) then leaves open whether it still holds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Completion {
    /// Done, on a day that is not known.
    Done,
    /// Not done.
    NotDone,
    /// Done from this day on. A day to come is *not yet*.
    On(Day),
}

impl Completion {
    /// The day, where it is known.
    pub fn day(self) -> Option<Day> {
        match self {
            Completion::On(day) => Some(day),
            Completion::Done | Completion::NotDone => None,
        }
    }
}

impl From<bool> for Completion {
    fn from(done: bool) -> Completion {
        if done { Completion::Done } else { Completion::NotDone }
    }
}

impl From<Day> for Completion {
    fn from(day: Day) -> Completion {
        Completion::On(day)
    }
}

impl Serialize for Completion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Completion::Done => serializer.serialize_bool(true),
            Completion::NotDone => serializer.serialize_bool(false),
            Completion::On(day) => day.serialize(serializer),
        }
    }
}
