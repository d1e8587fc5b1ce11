//! Lanes: what is known of a fact in the rows of a tile, laid out for 64 rows at a time.

use std::cell::Cell;

use crate::columns::bits::Bits;
use crate::columns::instructions::Chosen;
use crate::columns::kernels::{Bitmap, Equal, FewBits, NONE, Test, looking, passing};
use crate::columns::numbers::{Numbers, Threshold};
use crate::model::Day;

/// Rows of a tile: what a rule reads of them stays near at hand while it goes over them.
pub(crate) const TILE: usize = 8_192;

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
    /// Finds them, a bit a row.
    pub(crate) fn find_rows(self, rows: &mut Bitmap) {
        match self {
            Known::All => rows.fill(u64::MAX),
            Known::Bits(bits) => bits.find_rows(rows),
            Known::Words(words) => copy_words(words, rows),
        }
    }
}

/// Copies words that have been decoded; zeros where there are fewer.
pub(crate) fn copy_words(words: &[u64], rows: &mut Bitmap) {
    rows.fill(0);
    rows.iter_mut().zip(words).for_each(|(row, word)| *row = *word);
}

/// What is known of a fact in the rows of a tile.
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

/// Whether the values of a lane are sound.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Soundness {
    /// They have not been looked at.
    Unseen,
    /// All of them are.
    Sound,
    /// They have to be looked at one by one.
    Doubtful,
}

impl Soundness {
    /// What a glance found.
    pub(crate) fn of(is_sound: bool) -> Soundness {
        if is_sound { Soundness::Sound } else { Soundness::Doubtful }
    }
}

/// Days since 1970-01-01.
pub(crate) struct DaysLane<'t> {
    pub(crate) days: &'t [i32],
    pub(crate) known: Known<'t>,
    /// Looked at with the first rule that reads them: reading takes longer than looking.
    pub(crate) soundness: Cell<Soundness>,
}

/// Figures, and the threshold last asked about: it takes longer to find than a tile to be held against it.
pub(crate) struct FigureLane<'t> {
    pub(crate) numbers: Numbers<'t>,
    pub(crate) known: Known<'t>,
    pub(crate) threshold: &'t Cell<Option<(i64, Threshold)>>,
    pub(crate) range: (u32, u32),
    /// Looked at with the first rule that reads them.
    pub(crate) soundness: Cell<Soundness>,
}

/// For each set of items that a rule may ask for: which rows have all of them, and for which that is known.
#[derive(Clone, Copy)]
pub(crate) struct ItemsLane<'t> {
    pub(crate) required: (&'t [u64], &'t [u64]),
    pub(crate) shredder: (&'t [u64], &'t [u64]),
}

impl DaysLane<'_> {
    /// Finds the rows whose day passes a test.
    pub(crate) fn passing(&self, chosen: Chosen, test: impl Test<i32>, rows: &mut Bitmap) {
        if self.soundness.get() != Soundness::Unseen {
            return passing(chosen, self.days, test, rows);
        }
        let is_sound = looking(chosen, self.days, test, FewBits { first: Day::FIRST.days_since_1970() }, rows);
        self.soundness.set(Soundness::of(is_sound));
    }
}

impl FigureLane<'_> {
    /// Finds the rows whose figure reaches so many thousandths.
    pub(crate) fn reaching(&self, chosen: Chosen, thousandths: i64, rows: &mut Bitmap) {
        let threshold = match self.threshold.get() {
            Some((asked, threshold)) if asked == thousandths => threshold,
            _ => {
                let threshold = self.numbers.threshold(thousandths);
                self.threshold.set(Some((thousandths, threshold)));
                threshold
            }
        };
        let is_unseen = self.soundness.get() == Soundness::Unseen;
        let is_sound = self.numbers.reaching(chosen, threshold, is_unseen.then_some(self.range), rows);
        if is_unseen {
            self.soundness.set(Soundness::of(is_sound));
        }
    }
}

/// Finds the rows that hold one of a few choices.
pub(crate) fn choosing<T: Copy + PartialEq>(
    chosen: Chosen,
    choices: &[T],
    mut accepted: impl Iterator<Item = T>,
    rows: &mut Bitmap,
) {
    let Some(first) = accepted.next() else { return rows.fill(0) };
    passing(chosen, choices, Equal(first), rows);
    let mut equal = NONE;
    for choice in accepted {
        passing(chosen, choices, Equal(choice), &mut equal);
        rows.iter_mut().zip(equal).for_each(|(rows, equal)| *rows |= equal);
    }
}

/// The keys of a dictionary whose entries have one of a few places.
pub(crate) fn keys_of<'p, T: TryFrom<usize>>(
    places: &'p [u8],
    accepted: impl Fn(u8) -> bool + 'p,
) -> impl Iterator<Item = T> + 'p {
    places.iter().enumerate().filter(move |(_, place)| accepted(**place)).filter_map(|(key, _)| T::try_from(key).ok())
}
