//! Evaluation of 64 rows of a table at once.

use std::cell::Cell;
use std::ops::{BitAnd, BitOr, Not};

use crate::columns::{DaysLane, FigureLane, Known, Lane, Moments, choosing, keys_of, mask_pairs, spread};
use crate::logic::{Bound, Choice, Figure, Mode, Read, Span};
use crate::model::items::ItemSet;
use crate::model::{Assurance, AssuranceKind, Completion, Day, Fact};

/// The truths of 64 rows, a bit a row: those not met, those unknown, the others met.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    pub(crate) not_met: u64,
    pub(crate) unknown: u64,
}

impl Word {
    /// Where it is known, what holds; elsewhere unknown.
    #[inline(always)]
    fn known(known: u64, holds: u64) -> Word {
        Word { not_met: known & !holds, unknown: !known }
    }

    #[inline(always)]
    pub(crate) fn met(self) -> u64 {
        !(self.not_met | self.unknown)
    }
}

impl BitAnd for Word {
    type Output = Word;

    #[inline(always)]
    fn bitand(self, other: Word) -> Word {
        let not_met = self.not_met | other.not_met;
        Word { not_met, unknown: (self.unknown | other.unknown) & !not_met }
    }
}

impl BitOr for Word {
    type Output = Word;

    #[inline(always)]
    fn bitor(self, other: Word) -> Word {
        let not_met = self.not_met & other.not_met;
        Word { not_met, unknown: (self.unknown | other.unknown) & !(self.met() | other.met()) }
    }
}

impl Not for Word {
    type Output = Word;

    #[inline(always)]
    fn not(self) -> Word {
        Word { not_met: self.met(), unknown: self.unknown }
    }
}

/// The rows of a tile, of which those of one word are looked at.
pub(crate) struct Lanes<'t> {
    /// What is known of each fact, by its number.
    pub(crate) facts: Vec<Lane<'t>>,
    /// The days asked about.
    pub(crate) moments: Moments<'t>,
    /// What the provider requires of a workstation.
    pub(crate) required: &'t ItemSet,
    pub(crate) word: Cell<usize>,
}

impl<'t> Lanes<'t> {
    #[inline(always)]
    fn lane(&self, fact: Fact) -> &Lane<'t> {
        self.facts.get(fact.number()).unwrap_or(&Lane::Absent)
    }

    /// The rows in which a day, months and days added, has come.
    #[inline(always)]
    fn has_come(&self, lane: &DaysLane<'t>, months: u32, days: i32) -> u64 {
        self.moments.reached(lane, self.word.get(), months, days)
    }

    /// The rows in which a day has come, and the months after it have not passed.
    #[inline(always)]
    fn in_force(&self, lane: &DaysLane<'t>, months: u32) -> u64 {
        self.moments.in_force(lane, self.word.get(), months)
    }

    /// The rows in which a fact is given.
    #[inline(always)]
    fn given_rows(&self, fact: Fact) -> u64 {
        let word = self.word.get();
        match self.lane(fact) {
            Lane::Absent => 0,
            Lane::Flags(_, known)
            | Lane::Choices(_, known)
            | Lane::Keys(_, _, known)
            | Lane::SignedKeys(_, _, known)
            | Lane::Days(DaysLane { known, .. })
            | Lane::Figures(FigureLane { known, .. }) => known.word(word),
            Lane::Items(items) => Known::Words(items.required.1).word(word),
            Lane::Assurances(_) => u64::MAX,
        }
    }

    /// Counts of a word, and where they are known; a count that is not known is 0.
    #[inline(always)]
    fn counts(&self, fact: Fact, counts: &mut [i32; 64]) -> u64 {
        let Lane::Figures(lane) = self.lane(fact) else { return 0 };
        let known = lane.known.word(self.word.get());
        lane.numbers.counts(self.word.get(), counts);
        for (counts, known) in counts.chunks_exact_mut(8).zip(known.to_le_bytes()) {
            for (count, known) in counts.iter_mut().zip(spread(known).to_le_bytes()) {
                *count &= 0_i32.wrapping_sub(i32::from(known));
            }
        }
        known
    }
}

impl Mode for Lanes<'_> {
    type Truth = Word;

    #[inline(always)]
    fn constant(&self, holds: bool) -> Word {
        Word { not_met: if holds { 0 } else { u64::MAX }, unknown: 0 }
    }

    #[inline(always)]
    fn flag(&self, read: Read<bool>) -> Word {
        match self.lane(read.fact) {
            Lane::Flags(holds, known) => Word::known(known.word(self.word.get()), holds.word(self.word.get())),
            _ => Word::known(0, 0),
        }
    }

    #[inline(always)]
    fn choice<T: Choice>(&self, read: Read<T>, accepted: &[T]) -> Word {
        let word = self.word.get();
        let is_accepted = |place: u8| accepted.iter().any(|choice| choice.place() == place);
        let (known, holds) = match self.lane(read.fact) {
            Lane::Choices(choices, known) => {
                (known, choosing(choices, word, accepted.iter().map(|choice| choice.place())))
            }
            Lane::Keys(keys, places, known) => (known, choosing(keys, word, keys_of(places, is_accepted))),
            Lane::SignedKeys(keys, places, known) => (known, choosing(keys, word, keys_of(places, is_accepted))),
            _ => return Word::known(0, 0),
        };
        Word::known(known.word(word), holds)
    }

    #[inline(always)]
    fn given<T>(&self, read: Read<T>) -> Word {
        Word { not_met: 0, unknown: !self.given_rows(read.fact) }
    }

    #[inline(always)]
    fn absent<T>(&self, read: Read<T>) -> Word {
        Word { not_met: self.given_rows(read.fact), unknown: 0 }
    }

    #[inline(always)]
    fn figure<N: Figure>(&self, read: Read<N>, bound: Bound<N>) -> Word {
        let Lane::Figures(lane) = self.lane(read.fact) else { return Word::known(0, 0) };
        let word = self.word.get();
        let holds = match bound.amounts() {
            Bound::AsksAtLeast(least) | Bound::AtLeast(least) => lane.reaching(word, least.thousandths()),
            Bound::AllowsAtMost(most) => !lane.reaching(word, most.thousandths().saturating_add(1)),
        };
        Word::known(lane.known.word(word), holds)
    }

    #[inline(always)]
    fn sum_reaches(&self, [first, second]: [Read<u32>; 2], least: Read<u32>) -> Word {
        let (mut sum, mut more, mut due) = ([0; 64], [0; 64], [0; 64]);
        let known = self.counts(first.fact, &mut sum) & self.counts(second.fact, &mut more);
        let due_known = self.counts(least.fact, &mut due);
        for (sum, more) in sum.iter_mut().zip(&more) {
            *sum += more;
        }
        let reached = due_known & mask_pairs(&sum, &due, |sum, due| sum >= due);
        let not_met = due_known & known & !reached;
        Word { not_met, unknown: !(reached | not_met) }
    }

    #[inline(always)]
    fn done(&self, read: Read<Completion>, not_before: Option<Read<Day>>) -> Word {
        let word = self.word.get();
        match self.lane(read.fact) {
            Lane::Flags(holds, known) => Word::known(known.word(word), holds.word(word)),
            Lane::Days(lane) => {
                let too_early = match not_before.map(|first| self.lane(first.fact)) {
                    Some(Lane::Days(first)) => {
                        let early = mask_pairs(lane.word(word), first.word(word), |day, first| day < first);
                        early & first.known.word(word)
                    }
                    _ => 0,
                };
                Word::known(lane.known.word(word), self.has_come(lane, 0, 0) & !too_early)
            }
            _ => Word::known(0, 0),
        }
    }

    #[inline(always)]
    fn current(&self, read: Read<Completion>, months: Option<u32>) -> Word {
        let word = self.word.get();
        match (self.lane(read.fact), months) {
            (Lane::Flags(holds, known), None) => Word::known(known.word(word), holds.word(word)),
            // Done without a day: whether that still holds is not known.
            (Lane::Flags(holds, known), Some(_)) => Word::known(known.word(word) & !holds.word(word), 0),
            (Lane::Days(lane), None) => Word::known(lane.known.word(word), self.has_come(lane, 0, 0)),
            (Lane::Days(lane), Some(months)) => Word::known(lane.known.word(word), self.in_force(lane, months)),
            _ => Word::known(0, 0),
        }
    }

    #[inline(always)]
    fn since(&self, read: Read<Day>, span: Span) -> Word {
        let (known, holds) = match self.lane(read.fact) {
            Lane::Days(lane) => (lane.known.word(self.word.get()), self.has_come(lane, span.months, span.days)),
            _ => (0, 0),
        };
        match span.absent {
            None => Word::known(known, holds),
            Some(absent) => Word::known(u64::MAX, (holds & known) | if absent { !known } else { 0 }),
        }
    }

    #[inline(always)]
    fn has_items(&self, read: Read<Vec<String>>, asked: &ItemSet) -> Word {
        let Lane::Items(items) = self.lane(read.fact) else { return Word::known(0, 0) };
        // No rule asks for other items than the provider's, or a shredder.
        let (has_all, known) = if asked == self.required { items.required } else { items.shredder };
        let word = self.word.get();
        Word::known(Known::Words(known).word(word), Known::Words(has_all).word(word))
    }

    #[inline(always)]
    fn assured(&self, read: Read<Vec<Assurance>>, accepted: &[AssuranceKind], count: u32, months: u32) -> Word {
        let Lane::Assurances(kinds) = self.lane(read.fact) else { return Word::known(0, 0) };
        // How many kinds are in force, in binary: up to four.
        let (mut ones, mut twos, mut fours) = (0_u64, 0_u64, 0_u64);
        for kind in accepted {
            let Some(Some(lane)) = kinds.get(usize::from(kind.place())) else { continue };
            let in_force = self.in_force(lane, months) & lane.known.word(self.word.get());
            let carry = ones & in_force;
            ones ^= in_force;
            fours |= twos & carry;
            twos ^= carry;
        }
        let enough = match count {
            0 => u64::MAX,
            1 => ones | twos | fours,
            2 => twos | fours,
            3 => (twos & ones) | fours,
            _ => fours,
        };
        Word::known(u64::MAX, enough)
    }
}
