//! Lanes: what is known of a fact in the rows of a tile, laid out for 64 rows at a time.

use std::cell::Cell;

use crate::columns::bits::{Bits, mask};
use crate::columns::numbers::{Numbers, Threshold};

/// Rows of a tile: what a rule reads of them stays near at hand while it goes over them.
pub(crate) const TILE: usize = 4_096;

/// Words of a tile.
pub(crate) const WORDS: usize = TILE / 64;

/// Which rows of a tile are given.
#[derive(Clone, Copy)]
pub(crate) enum Known<'t> {
    /// All of them.
    All,
    /// Those of the column.
    Bits(Bits<'t>),
    /// Those that could be decoded.
    Words(&'t [u64]),
}

impl Known<'_> {
    #[inline(always)]
    pub(crate) fn word(self, word: usize) -> u64 {
        match self {
            Known::All => u64::MAX,
            Known::Bits(bits) => bits.word(word),
            Known::Words(words) => words.get(word).copied().unwrap_or(0),
        }
    }
}

/// What is known of a fact in the rows of a tile.
#[expect(clippy::large_enum_variant, reason = "there is one for each fact, and no more")]
pub(crate) enum Lane<'t> {
    /// Nothing.
    Absent,
    /// Flags, or what is done or not without a day.
    Flags(Bits<'t>, Known<'t>),
    /// Days since 1970-01-01.
    Days(DaysLane<'t>),
    /// Choices, by their places.
    Choices(&'t [u8], Known<'t>),
    /// Choices, by their keys in a dictionary, and the place of each of its entries.
    Keys(&'t [u8], &'t [u8], Known<'t>),
    /// The same with keys that have a sign.
    SignedKeys(&'t [i8], &'t [u8], Known<'t>),
    /// Figures.
    Figures(FigureLane<'t>),
    /// Sets of items: whether all that are asked are there.
    Items(ItemsLane<'t>),
    /// Assurances, by kind: the days of each.
    Assurances([Option<DaysLane<'t>>; 4]),
}

/// Days, and the last day that is early enough for the span last asked about.
pub(crate) struct DaysLane<'t> {
    pub(crate) days: &'t [i32],
    pub(crate) known: Known<'t>,
    pub(crate) latest: Cell<Option<(u32, i32, i32)>>,
}

/// Figures, and the threshold last asked about.
pub(crate) struct FigureLane<'t> {
    pub(crate) numbers: Numbers<'t>,
    pub(crate) known: Known<'t>,
    pub(crate) threshold: &'t Cell<Option<(i64, Threshold)>>,
}

/// For each set of items that a rule may ask for: which rows have all of them, and for which that is known.
#[derive(Clone, Copy)]
pub(crate) struct ItemsLane<'t> {
    pub(crate) required: (&'t [u64], &'t [u64]),
    pub(crate) shredder: (&'t [u64], &'t [u64]),
}

impl<'t> DaysLane<'t> {
    pub(crate) fn new(days: &'t [i32], known: Known<'t>) -> DaysLane<'t> {
        DaysLane { days, known, latest: Cell::new(None) }
    }

    #[inline(always)]
    pub(crate) fn word(&self, word: usize) -> &'t [i32] {
        rows(self.days, word)
    }
}

impl<'t> FigureLane<'t> {
    pub(crate) fn new(
        numbers: Numbers<'t>,
        known: Known<'t>,
        threshold: &'t Cell<Option<(i64, Threshold)>>,
    ) -> FigureLane<'t> {
        FigureLane { numbers, known, threshold }
    }

    /// The rows of a word whose figure reaches so many thousandths.
    #[inline(always)]
    pub(crate) fn reaching(&self, word: usize, thousandths: i64) -> u64 {
        let threshold = match self.threshold.get() {
            Some((asked, threshold)) if asked == thousandths => threshold,
            _ => {
                let threshold = self.numbers.threshold(thousandths);
                self.threshold.set(Some((thousandths, threshold)));
                threshold
            }
        };
        self.numbers.reaching(word, threshold)
    }
}

/// The values of a word's rows.
#[inline(always)]
pub(crate) fn rows<T>(values: &[T], word: usize) -> &[T] {
    let start = word * 64;
    values.get(start..start + 64).or_else(|| values.get(start..)).unwrap_or_default()
}

/// The rows of a word that hold one of a few choices.
#[inline(always)]
pub(crate) fn choosing<T: Copy + PartialEq>(choices: &[T], word: usize, accepted: impl Iterator<Item = T>) -> u64 {
    let choices = rows(choices, word);
    accepted.fold(0, |rows, accepted| rows | mask(choices, |choice| choice == accepted))
}

/// The keys of a dictionary whose entries have one of a few places.
#[inline(always)]
pub(crate) fn keys_of<'p, T: TryFrom<usize>>(
    places: &'p [u8],
    accepted: impl Fn(u8) -> bool + 'p,
) -> impl Iterator<Item = T> + 'p {
    places.iter().enumerate().filter(move |(_, place)| accepted(**place)).filter_map(|(key, _)| T::try_from(key).ok())
}
