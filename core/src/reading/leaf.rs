//! Leaves: the values that have no parts, and how each type of the model is read from one.

use std::borrow::Cow;

use crate::error::ProblemCode;
use crate::model::decimal::Decimal;
use crate::model::{Amount, Completion, Day};

/// A value of a document, as a leaf.
#[derive(Clone, Debug)]
pub enum Leaf<'a> {
    /// No value.
    Null,
    /// True or false.
    Bool(bool),
    /// A number, as written in JSON's grammar. A binary float stands for the shortest text that reads back as it.
    Number(Cow<'a, str>),
    /// A number without a fraction.
    Whole(u32),
    /// A day, from a language that has dates.
    Day(Day),
    /// A text.
    Text(Cow<'a, str>),
    /// An object, a list, or anything else that is not a leaf of the model.
    Other,
}

/// What a field takes: the range of its number or the length of its text, and whether it may be null.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The least number, or the fewest characters or items.
    pub least: u32,
    /// The greatest number, or the most characters.
    pub most: u32,
    /// What null stands for.
    pub null: Null,
}

/// What null stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Null {
    /// Nothing was given.
    Absent,
    /// That nothing is set, where a field can be without a value; elsewhere a mistake.
    NothingSet,
    /// A mistake.
    Mistake,
}

/// Why a leaf was refused.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) code: ProblemCode,
    pub(crate) help: String,
}

impl Refusal {
    pub(crate) fn new(code: ProblemCode, help: impl Into<String>) -> Refusal {
        Refusal { code, help: help.into() }
    }

    fn wrong_type() -> Refusal {
        Refusal::new(ProblemCode::WrongType, "give a value of that type, or leave the field out")
    }

    fn out_of_range() -> Refusal {
        Refusal::new(ProblemCode::OutOfRange, "check the figure and its unit")
    }
}

/// A type that is read from a leaf.
pub(crate) trait ReadLeaf: Sized {
    /// Reads it; the value lies inside the limits.
    fn read(leaf: &Leaf<'_>, limits: Limits) -> Result<Self, Refusal>;

    /// Whether a value given as such lies inside the limits.
    fn check(&self, _limits: Limits) -> Result<(), Refusal> {
        Ok(())
    }

    /// What the field takes, in words.
    fn expected(limits: Limits) -> String;
}

impl ReadLeaf for bool {
    fn read(leaf: &Leaf<'_>, _: Limits) -> Result<bool, Refusal> {
        match leaf {
            Leaf::Bool(flag) => Ok(*flag),
            _ => Err(Refusal::wrong_type()),
        }
    }

    fn expected(_: Limits) -> String {
        "true or false".to_owned()
    }
}

impl ReadLeaf for u32 {
    fn read(leaf: &Leaf<'_>, limits: Limits) -> Result<u32, Refusal> {
        let number = read_whole_decimal(leaf)?;
        in_range(number, limits)?;
        u32::try_from(number.whole).map_err(|_| Refusal::out_of_range())
    }

    fn check(&self, limits: Limits) -> Result<(), Refusal> {
        (limits.least..=limits.most).contains(self).then_some(()).ok_or_else(Refusal::out_of_range)
    }

    fn expected(limits: Limits) -> String {
        format!("a whole number from {} to {}", limits.least, limits.most)
    }
}

impl ReadLeaf for Amount {
    fn read(leaf: &Leaf<'_>, limits: Limits) -> Result<Amount, Refusal> {
        let number = read_decimal(leaf)?;
        in_range(number, limits)?;
        number.to_thousandths().map(Amount::from_thousandths).ok_or_else(Refusal::out_of_range)
    }

    fn check(&self, limits: Limits) -> Result<(), Refusal> {
        let range = Amount::whole(limits.least)..=Amount::whole(limits.most);
        range.contains(self).then_some(()).ok_or_else(Refusal::out_of_range)
    }

    fn expected(limits: Limits) -> String {
        format!("a number from {} to {}", limits.least, limits.most)
    }
}

fn read_decimal(leaf: &Leaf<'_>) -> Result<Decimal, Refusal> {
    match leaf {
        Leaf::Number(text) => Decimal::read(text).ok_or_else(Refusal::out_of_range),
        Leaf::Whole(number) => Ok(Decimal::whole(u64::from(*number))),
        _ => Err(Refusal::wrong_type()),
    }
}

fn read_whole_decimal(leaf: &Leaf<'_>) -> Result<Decimal, Refusal> {
    let number = read_decimal(leaf)?;
    let fraction = || Refusal::new(ProblemCode::WrongType, "give a number without a fraction");
    number.is_whole.then_some(number).ok_or_else(fraction)
}

/// Reads a number without a fraction; one below zero is out of any range of the model.
pub(crate) fn read_whole(leaf: &Leaf<'_>) -> Result<u64, Refusal> {
    let number = read_whole_decimal(leaf)?;
    if number.negative { Err(Refusal::out_of_range()) } else { Ok(number.whole) }
}

fn in_range(number: Decimal, limits: Limits) -> Result<(), Refusal> {
    let fits = number.lies_in(u64::from(limits.least), u64::from(limits.most));
    fits.then_some(()).ok_or_else(Refusal::out_of_range)
}

impl ReadLeaf for Day {
    fn read(leaf: &Leaf<'_>, _: Limits) -> Result<Day, Refusal> {
        match leaf {
            Leaf::Text(text) => Day::read(text).ok_or_else(bad_date),
            Leaf::Day(day) => Ok(*day),
            _ => Err(Refusal::wrong_type()),
        }
    }

    fn expected(_: Limits) -> String {
        "a date from 1900-01-01 to 2200-12-31, as `YYYY-MM-DD`".to_owned()
    }
}

fn bad_date() -> Refusal {
    Refusal::new(ProblemCode::BadDate, "give a day of the calendar, such as 2026-12-01")
}

impl ReadLeaf for Completion {
    fn read(leaf: &Leaf<'_>, _: Limits) -> Result<Completion, Refusal> {
        match leaf {
            Leaf::Bool(done) => Ok(Completion::from(*done)),
            Leaf::Text(text) => Day::read(text).map(Completion::On).ok_or_else(bad_date),
            Leaf::Day(day) => Ok(Completion::On(*day)),
            _ => Err(Refusal::wrong_type()),
        }
    }

    fn expected(_: Limits) -> String {
        "true, false or the day it was done, as `YYYY-MM-DD`".to_owned()
    }
}

impl ReadLeaf for String {
    fn read(leaf: &Leaf<'_>, limits: Limits) -> Result<String, Refusal> {
        let Leaf::Text(text) = leaf else {
            return Err(Refusal::wrong_type());
        };
        check_length(text, limits)?;
        Ok(text.clone().into_owned())
    }

    fn check(&self, limits: Limits) -> Result<(), Refusal> {
        check_length(self, limits)
    }

    fn expected(limits: Limits) -> String {
        format!("a text of {} to {} characters", limits.least, limits.most)
    }
}

fn check_length(text: &str, limits: Limits) -> Result<(), Refusal> {
    let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    if length > limits.most {
        return Err(Refusal::new(ProblemCode::TooLong, "shorten the text"));
    }
    if length < limits.least {
        return Err(Refusal::new(ProblemCode::OutOfRange, "give a text, or leave the field out"));
    }
    Ok(())
}

/// Reads one of a few known words.
pub(crate) fn one_of<T: Copy>(leaf: &Leaf<'_>, known: &[(T, &'static str)]) -> Result<T, Refusal> {
    let Leaf::Text(text) = leaf else {
        return Err(Refusal::wrong_type());
    };
    let found = known.iter().find(|(_, word)| *word == text.as_ref()).map(|(value, _)| *value);
    found.ok_or_else(|| Refusal::new(ProblemCode::UnknownValue, nearest(text, known.iter().map(|(_, word)| *word))))
}

/// What to do about a misspelt name: the nearest known one, where one is near.
pub(crate) fn nearest(name: &str, known: impl Iterator<Item = &'static str>) -> String {
    // No known name is near to one this long, and measuring it would cost its length times theirs.
    let known = known.filter(|_| name.len() <= 100);
    let measured = known.map(|candidate| (strsim::damerau_levenshtein(candidate, name), candidate));
    match measured.min_by_key(|(distance, _)| *distance) {
        Some((distance, candidate)) if distance <= candidate.len() / 3 + 1 => {
            format!("did you mean `{candidate}`?")
        }
        _ => "use one of the names that the documentation lists".to_owned(),
    }
}
