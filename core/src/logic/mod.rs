//! How a rule is evaluated.
//!
//! A rule is one expression over facts: `f.space() & f.light() & f.temperature()`. What that expression *is* depends on
//! the mode it is evaluated in, as the meaning of a formula depends on what its letters stand for:
//!
//! | mode | a truth is | it serves |
//! | --- | --- | --- |
//! | [`Now`] | met, not met or unknown | the plain answer |
//! | [`Dated`] | the same, with the days it can change on noted aside | statuses |
//! | [`Explained`] | the same with the missing facts, and with the figures and dates met noted aside too | findings |
//! | [`Unsettled`] | met, not met or unknown, whatever the facts still missing may be | what a role can be asked |
//! | [`Lanes`], then its `Replay` | the same of 64 rows of a table, two bits a row | tables |
//! | [`Inputs`] | the set of facts mentioned | what to ask for, documents |
//!
//! Rules are generic over [`Mode`], so reasons, missing facts and change dates cannot drift from the answer: they come
//! out of the same expression. A fact becomes an [`Operand`] of the mode, an operand becomes a truth by one of its
//! methods (`is`, `at_least`, `done`, `current` …), and truths combine by `&`, `|` and `!`, after Kleene. An expression
//! may look at the policy in any way, but at facts only through operands: an `if` on a fact would hide it from the mode.
//!
//! Days are counts since 1970-01-01 here, since dates worked out may lie past the last [`Day`](crate::model::Day).

mod evidence;
mod inputs;
mod kleene;
mod lanes;
mod on_day;
mod operand;
mod recorders;

use std::ops::{BitAnd, BitOr, Not};

pub(crate) use evidence::{Bound, Choice, Evidence, Figure, Term};
pub(crate) use inputs::Inputs;
pub(crate) use kleene::Kleene;
pub(crate) use lanes::{ABREAST, Answers, Lanes, Words};
pub(crate) use on_day::{OnDay, counts};
pub(crate) use operand::{Operand, Optional, Read};
pub(crate) use recorders::{Dated, Explained, Now, Reasoned, Recorder, Truth, Unsettled};

use crate::model::items::ItemSet;
use crate::model::{Assurance, AssuranceKind, Completion, Day};

/// How far from a day that is a fact something begins.
#[derive(Clone, Copy)]
pub(crate) struct Span {
    /// Months later.
    pub(crate) months: u32,
    /// Days later still.
    pub(crate) days: i32,
    /// The answer where the day is absent; unknown where there is none.
    pub(crate) absent: Option<bool>,
    /// What this comes from.
    pub(crate) term: Term,
}

/// A way to evaluate rules. See the module for the idea.
pub(crate) trait Mode {
    /// What a condition evaluates to.
    type Truth: Copy + BitAnd<Output = Self::Truth> + BitOr<Output = Self::Truth> + Not<Output = Self::Truth>;

    /// What is known without any fact.
    fn constant(&self, holds: bool) -> Self::Truth;

    /// A flag is true.
    fn flag(&self, read: Read<bool>) -> Self::Truth;

    /// A choice is one of these.
    fn choice<T: Choice>(&self, read: Read<T>, accepted: &[T]) -> Self::Truth;

    /// A fact is known. It is never not met: what is missing may still come.
    fn given<T>(&self, read: Read<T>) -> Self::Truth;

    /// A fact is absent, for facts whose absence says something.
    fn absent<T>(&self, read: Read<T>) -> Self::Truth;

    /// A figure lies within a bound.
    fn figure<N: Figure>(&self, read: Read<N>, bound: Bound<N>) -> Self::Truth;

    /// Counts known add up to at least a figure that is itself a fact.
    fn sum_reaches(&self, counts: [Read<u32>; 2], least: Read<u32>) -> Self::Truth;

    /// Something is done, and not before a day that is itself a fact.
    fn done(&self, read: Read<Completion>, not_before: Option<Read<Day>>) -> Self::Truth;

    /// A check is in force: done, and renewed every so many months where that is asked.
    fn current(&self, read: Read<Completion>, months: Option<u32>) -> Self::Truth;

    /// The day asked about is on or after a day that is a fact, months and days added.
    fn since(&self, read: Read<Day>, span: Span) -> Self::Truth;

    /// All of these items are there.
    fn has_items(&self, read: Read<Vec<String>>, asked: &ItemSet) -> Self::Truth;

    /// So many different accepted kinds of assurance are in force, each for so many months.
    fn assured(&self, read: Read<Vec<Assurance>>, accepted: &[AssuranceKind], count: u32, months: u32) -> Self::Truth;

    /// What follows is evidence of the condition itself, and no longer of whether it applies.
    fn turn_to_condition(&self) {}
}
