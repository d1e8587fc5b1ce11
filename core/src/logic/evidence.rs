//! Evidence: the figures and dates that a condition met on its way, for the sentence that explains it.
//!
//! Evidence says what was found and asked, and nothing that depends on the day asked about: a sentence holds for as
//! long as the status does.

use crate::model::{Amount, Completion, Day, Fact};

/// A number that can be compared with a limit.
pub(crate) trait Figure: Copy + Ord {
    /// The number in thousandths.
    fn amount(self) -> Amount;
}

impl Figure for Amount {
    fn amount(self) -> Amount {
        self
    }
}

impl Figure for u32 {
    fn amount(self) -> Amount {
        Amount::whole(self)
    }
}

/// A choice out of a few words.
pub(crate) trait Choice: Copy + PartialEq {
    /// The word on the wire.
    fn word(self) -> &'static str;

    /// Its place among the words.
    fn place(self) -> u8;
}

/// What a figure is held against.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Bound<N> {
    /// The provider asks at least so much.
    AsksAtLeast(N),
    /// The provider allows at most so much.
    AllowsAtMost(N),
    /// The rule itself asks at least so much.
    AtLeast(N),
}

impl<N: Figure> Bound<N> {
    pub(crate) fn holds(self, found: N) -> bool {
        match self {
            Bound::AsksAtLeast(least) | Bound::AtLeast(least) => found >= least,
            Bound::AllowsAtMost(most) => found <= most,
        }
    }

    pub(crate) fn amounts(self) -> Bound<Amount> {
        match self {
            Bound::AsksAtLeast(least) => Bound::AsksAtLeast(least.amount()),
            Bound::AllowsAtMost(most) => Bound::AllowsAtMost(most.amount()),
            Bound::AtLeast(least) => Bound::AtLeast(least.amount()),
        }
    }
}

/// What the provider asks of a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Term {
    /// Nothing more than that it has come, or not.
    None,
    /// That it has not passed.
    StillToPass,
    /// That it lies so many months back.
    AsksMonths(u32),
    /// That it lies at most so many months back.
    AllowsMonths(u32),
    /// That it lies at least so many days ahead.
    AsksDays(u32),
}

/// One thing found.
#[derive(Clone, Debug)]
pub(crate) enum Evidence {
    /// A flag that is false.
    False(Fact),
    /// A choice, by its word.
    Choice(Fact, &'static str),
    /// A figure, found or not, and what it is held against.
    Figure(Fact, Option<Amount>, Bound<Amount>),
    /// A count.
    Count(Fact, u32),
    /// A completion.
    Completion(Fact, Completion),
    /// A check, found or not, and the months after which it is renewed.
    Check(Fact, Option<Completion>, Option<u32>),
    /// A day, found or not, and the term it is held against.
    Day(Fact, Option<Day>, Term),
    /// How many kinds of assurance are asked, and after how many months they are renewed.
    Assurances(u32, u32),
    /// Something found, said in full.
    Phrase(String),
    /// Something asked of a fact that is not known, said in full.
    Asked(String),
}
