//! Money, in whole pence.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::error::ProblemCode;
use crate::reading::{Leaf, Limits, ReadLeaf, Refusal, leaf_slots};

/// An amount of money in whole pence. What is put in lies from 0 to 1,000,000,000,000; what is worked out may be negative.
///
/// ```
/// use homeworking::model::Pence;
///
/// assert_eq!(Pence(123_456).to_string(), "£1,234.56");
/// assert_eq!(Pence(-5).to_string(), "-£0.05");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct Pence(pub i64);

impl Pence {
    /// The most that an amount put in can be.
    pub const MOST: Pence = Pence(1_000_000_000_000);
}

impl fmt::Display for Pence {
    /// Pounds and pence, with commas.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pence = self.0.unsigned_abs();
        let pounds = (pence / 100).to_string();
        let mut grouped = String::new();
        for (index, digit) in pounds.chars().enumerate() {
            if index > 0 && (pounds.len() - index) % 3 == 0 {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        write!(f, "{}£{grouped}.{:02}", if self.0 < 0 { "-" } else { "" }, pence % 100)
    }
}

impl Serialize for Pence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Pence {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Pence, D::Error> {
        i64::deserialize(deserializer).map(Pence)
    }
}

leaf_slots!(Pence);

impl ReadLeaf for Pence {
    fn read(leaf: &Leaf<'_>, _: Limits) -> Result<Pence, Refusal> {
        let whole = crate::reading::read_whole(leaf)?;
        let pence = i64::try_from(whole).map_or(Pence(i64::MAX), Pence);
        in_range(pence).map(|()| pence)
    }

    fn check(&self, _: Limits) -> Result<(), Refusal> {
        in_range(*self)
    }

    fn expected(_: Limits) -> String {
        format!("whole pence from 0 to {}", Pence::MOST.0)
    }
}

fn in_range(pence: Pence) -> Result<(), Refusal> {
    let help = "give the amount in pence, not below nothing";
    (Pence(0)..=Pence::MOST).contains(&pence).then_some(()).ok_or_else(|| Refusal::new(ProblemCode::OutOfRange, help))
}
