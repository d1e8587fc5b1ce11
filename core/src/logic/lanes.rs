//! Evaluation of the rows of a table, 64 at a time.
//!
//! A rule is evaluated twice. First in [`Lanes`]: whatever it asks of a fact is answered for all rows of a tile by one loop over
//! a column, and laid aside in the order in which it was asked. Then, for each 64 rows, in [`Replay`]: the answers are taken up
//! in the same order, as [`Word`]s, and combined as the rule says. The order is the same, for what a rule asks depends on the
//! policy alone. So the loops over values, which is where time goes, are few, and compiled for wide vectors; and the rules are
//! compiled once, to a handful of instructions each.

use std::cell::{Cell, RefCell};
use std::ops::{BitAnd, BitOr, Not};

use crate::columns::{
    ALL, Bitmap, Chosen, DaysLane, FigureLane, Lane, Moments, NONE, TILE, at_most, choosing, first_words, keys_of,
    spread,
};
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
    const UNKNOWN: Word = Word { not_met: 0, unknown: u64::MAX };

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

/// What a rule asked of one fact, answered for the rows of a tile.
struct Answer {
    not_met: Bitmap,
    unknown: Bitmap,
}

/// The rows of a tile, as a rule asks about them.
pub(crate) struct Lanes<'t> {
    /// What is known of each fact, by its number.
    pub(crate) facts: Vec<Lane<'t>>,
    /// The days asked about.
    pub(crate) moments: Moments<'t>,
    /// What the provider requires of a workstation.
    pub(crate) required: &'t ItemSet,
    /// The instructions of loops over values.
    pub(crate) chosen: Chosen,
    pub(crate) answers: Answers,
}

/// What a rule asked of facts, in the order in which it asked; the room is used again and again.
#[derive(Default)]
pub(crate) struct Answers {
    asked: Cell<usize>,
    answers: RefCell<Vec<Answer>>,
}

impl Answers {
    fn add(&self, known: &Bitmap, holds: &Bitmap) {
        let (mut answers, number) = (self.answers.borrow_mut(), self.asked.get());
        if answers.len() == number {
            answers.push(Answer { not_met: NONE, unknown: ALL });
        }
        if let Some(answer) = answers.get_mut(number) {
            for ((answer, known), holds) in answer.not_met.iter_mut().zip(known).zip(holds) {
                *answer = known & !holds;
            }
            for (answer, known) in answer.unknown.iter_mut().zip(known) {
                *answer = !known;
            }
        }
        self.asked.set(number + 1);
    }

    /// Forgets what was asked.
    pub(crate) fn clear(&self) {
        self.asked.set(0);
    }

    /// Calls with each of so many words of rows, as a rule asks about them again.
    #[inline(always)]
    pub(crate) fn each_word(&self, words: usize, mut each: impl FnMut(usize, Replay<'_>)) {
        let answers = self.answers.borrow();
        for word in 0..words {
            each(word, Replay { answers: &answers, word, taken: Cell::new(0) });
        }
    }
}

impl<'t> Lanes<'t> {
    fn lane(&self, fact: Fact) -> &Lane<'t> {
        self.facts.get(fact.number()).unwrap_or(&Lane::Absent)
    }

    /// Where it is known, what holds; elsewhere unknown. What is given back means nothing: the answer is laid aside.
    fn answer(&self, known: &Bitmap, holds: &Bitmap) -> Word {
        self.answers.add(known, holds);
        Word::UNKNOWN
    }

    fn unknown(&self) -> Word {
        self.answer(&NONE, &NONE)
    }

    /// The rows in which a day, months and days added, has come.
    fn has_come(&self, lane: &DaysLane<'t>, months: u32, days: i32) -> Bitmap {
        self.moments.reached(self.chosen, lane, months, days)
    }

    /// The rows in which a day has come, and the months after it have not passed.
    fn in_force(&self, lane: &DaysLane<'t>, months: u32) -> Bitmap {
        self.moments.in_force(self.chosen, lane, months)
    }

    /// The rows in which a fact is given.
    fn given_rows(&self, fact: Fact) -> Bitmap {
        match self.lane(fact) {
            Lane::Absent => NONE,
            Lane::Flags(_, known)
            | Lane::Choices(_, known)
            | Lane::Keys(_, _, known)
            | Lane::SignedKeys(_, _, known)
            | Lane::Days(DaysLane { known, .. })
            | Lane::Figures(FigureLane { known, .. }) => known.rows(),
            Lane::Items(items) => first_words(items.required.1),
            Lane::Assurances(_) => ALL,
        }
    }

    /// Counts, and where they are known; a count that is not known is 0.
    fn counts(&self, fact: Fact, counts: &mut [i32; TILE]) -> Bitmap {
        let Lane::Figures(lane) = self.lane(fact) else { return NONE };
        let rows = lane.known.rows();
        lane.numbers.counts(counts);
        for (counts, known) in counts.chunks_exact_mut(8).zip(rows.iter().flat_map(|word| word.to_le_bytes())) {
            for (count, known) in counts.iter_mut().zip(spread(known).to_le_bytes()) {
                *count &= 0_i32.wrapping_sub(i32::from(known));
            }
        }
        rows
    }
}

/// What holds in both, row by row.
fn both(mut one: Bitmap, other: &Bitmap) -> Bitmap {
    one.iter_mut().zip(other).for_each(|(one, other)| *one &= other);
    one
}

/// What holds in the first, but not in the other.
fn without(mut one: Bitmap, other: &Bitmap) -> Bitmap {
    one.iter_mut().zip(other).for_each(|(one, other)| *one &= !other);
    one
}

/// What holds in either.
fn either(mut one: Bitmap, other: &Bitmap) -> Bitmap {
    one.iter_mut().zip(other).for_each(|(one, other)| *one |= other);
    one
}

impl Mode for Lanes<'_> {
    type Truth = Word;

    fn constant(&self, _: bool) -> Word {
        Word::UNKNOWN
    }

    fn flag(&self, read: Read<bool>) -> Word {
        match self.lane(read.fact) {
            Lane::Flags(holds, known) => self.answer(&known.rows(), &holds.rows()),
            _ => self.unknown(),
        }
    }

    fn choice<T: Choice>(&self, read: Read<T>, accepted: &[T]) -> Word {
        let is_accepted = |place: u8| accepted.iter().any(|choice| choice.place() == place);
        let (known, holds) = match self.lane(read.fact) {
            Lane::Choices(choices, known) => {
                (known, choosing(self.chosen, choices, accepted.iter().map(|choice| choice.place())))
            }
            Lane::Keys(keys, places, known) => (known, choosing(self.chosen, keys, keys_of(places, is_accepted))),
            Lane::SignedKeys(keys, places, known) => (known, choosing(self.chosen, keys, keys_of(places, is_accepted))),
            _ => return self.unknown(),
        };
        self.answer(&known.rows(), &holds)
    }

    fn given<T>(&self, read: Read<T>) -> Word {
        let given = self.given_rows(read.fact);
        self.answer(&given, &given)
    }

    fn absent<T>(&self, read: Read<T>) -> Word {
        self.answer(&ALL, &without(ALL, &self.given_rows(read.fact)))
    }

    fn figure<N: Figure>(&self, read: Read<N>, bound: Bound<N>) -> Word {
        let Lane::Figures(lane) = self.lane(read.fact) else { return self.unknown() };
        let holds = match bound.amounts() {
            Bound::AsksAtLeast(least) | Bound::AtLeast(least) => lane.reaching(self.chosen, least.thousandths()),
            Bound::AllowsAtMost(most) => {
                without(ALL, &lane.reaching(self.chosen, most.thousandths().saturating_add(1)))
            }
        };
        self.answer(&lane.known.rows(), &holds)
    }

    fn sum_reaches(&self, [first, second]: [Read<u32>; 2], least: Read<u32>) -> Word {
        let (mut sum, mut more) = ([0; TILE], [0; TILE]);
        let known = both(self.counts(first.fact, &mut sum), &self.counts(second.fact, &mut more));
        for (sum, more) in sum.iter_mut().zip(&more) {
            // What is out of range may be anything: such a row is not answered.
            *sum = sum.wrapping_add(*more);
        }
        let mut due = [0; TILE];
        let due_known = self.counts(least.fact, &mut due);
        let reached = both(at_most(self.chosen, &due, &sum), &due_known);
        // As many as are due need not all be known; too few are too few only where all are.
        self.answer(&either(both(known, &due_known), &reached), &reached)
    }

    fn done(&self, read: Read<Completion>, not_before: Option<Read<Day>>) -> Word {
        match self.lane(read.fact) {
            Lane::Flags(holds, known) => self.answer(&known.rows(), &holds.rows()),
            Lane::Days(lane) => {
                let mut done = self.has_come(lane, 0, 0);
                if let Some(Lane::Days(first)) = not_before.map(|first| self.lane(first.fact)) {
                    let late_enough = at_most(self.chosen, first.days, lane.days);
                    done = without(done, &without(first.known.rows(), &late_enough));
                }
                self.answer(&lane.known.rows(), &done)
            }
            _ => self.unknown(),
        }
    }

    fn current(&self, read: Read<Completion>, months: Option<u32>) -> Word {
        match (self.lane(read.fact), months) {
            (Lane::Flags(holds, known), None) => self.answer(&known.rows(), &holds.rows()),
            // Done without a day: whether that still holds is not known.
            (Lane::Flags(holds, known), Some(_)) => self.answer(&without(known.rows(), &holds.rows()), &NONE),
            (Lane::Days(lane), None) => self.answer(&lane.known.rows(), &self.has_come(lane, 0, 0)),
            (Lane::Days(lane), Some(months)) => self.answer(&lane.known.rows(), &self.in_force(lane, months)),
            _ => self.unknown(),
        }
    }

    fn since(&self, read: Read<Day>, span: Span) -> Word {
        let (known, holds) = match self.lane(read.fact) {
            Lane::Days(lane) => (lane.known.rows(), self.has_come(lane, span.months, span.days)),
            _ => (NONE, NONE),
        };
        match span.absent {
            None => self.answer(&known, &holds),
            Some(false) => self.answer(&ALL, &both(holds, &known)),
            Some(true) => self.answer(&ALL, &either(holds, &without(ALL, &known))),
        }
    }

    fn has_items(&self, read: Read<Vec<String>>, asked: &ItemSet) -> Word {
        let Lane::Items(items) = self.lane(read.fact) else { return self.unknown() };
        // No rule asks for other items than the provider's, or a shredder.
        let (has_all, known) = if asked == self.required { items.required } else { items.shredder };
        self.answer(&first_words(known), &first_words(has_all))
    }

    fn assured(&self, read: Read<Vec<Assurance>>, accepted: &[AssuranceKind], count: u32, months: u32) -> Word {
        let Lane::Assurances(kinds) = self.lane(read.fact) else { return self.unknown() };
        // The rows in which at least so many kinds are in force, for none, one, up to four.
        let mut at_least = [ALL, NONE, NONE, NONE, NONE];
        for kind in accepted {
            let Some(Some(lane)) = kinds.get(usize::from(kind.place())) else { continue };
            let in_force = both(self.in_force(lane, months), &lane.known.rows());
            for more in (1..at_least.len()).rev() {
                let one_more = at_least.get(more - 1).map(|fewer| both(in_force, fewer));
                if let (Some(rows), Some(one_more)) = (at_least.get_mut(more), one_more) {
                    *rows = either(*rows, &one_more);
                }
            }
        }
        let enough = usize::try_from(count).ok().and_then(|count| at_least.get(count));
        self.answer(&ALL, enough.unwrap_or(&NONE))
    }
}

/// 64 rows of a tile, of which all that a rule asks has been answered.
pub(crate) struct Replay<'t> {
    answers: &'t [Answer],
    word: usize,
    taken: Cell<usize>,
}

impl Replay<'_> {
    #[inline(always)]
    fn next(&self) -> Word {
        let number = self.taken.replace(self.taken.get() + 1);
        let Some(answer) = self.answers.get(number) else { return Word::UNKNOWN };
        match (answer.not_met.get(self.word), answer.unknown.get(self.word)) {
            (Some(not_met), Some(unknown)) => Word { not_met: *not_met, unknown: *unknown },
            _ => Word::UNKNOWN,
        }
    }
}

impl Mode for Replay<'_> {
    type Truth = Word;

    #[inline(always)]
    fn constant(&self, holds: bool) -> Word {
        Word { not_met: if holds { 0 } else { u64::MAX }, unknown: 0 }
    }

    #[inline(always)]
    fn flag(&self, _: Read<bool>) -> Word {
        self.next()
    }

    #[inline(always)]
    fn choice<T: Choice>(&self, _: Read<T>, _: &[T]) -> Word {
        self.next()
    }

    #[inline(always)]
    fn given<T>(&self, _: Read<T>) -> Word {
        self.next()
    }

    #[inline(always)]
    fn absent<T>(&self, _: Read<T>) -> Word {
        self.next()
    }

    #[inline(always)]
    fn figure<N: Figure>(&self, _: Read<N>, _: Bound<N>) -> Word {
        self.next()
    }

    #[inline(always)]
    fn sum_reaches(&self, _: [Read<u32>; 2], _: Read<u32>) -> Word {
        self.next()
    }

    #[inline(always)]
    fn done(&self, _: Read<Completion>, _: Option<Read<Day>>) -> Word {
        self.next()
    }

    #[inline(always)]
    fn current(&self, _: Read<Completion>, _: Option<u32>) -> Word {
        self.next()
    }

    #[inline(always)]
    fn since(&self, _: Read<Day>, _: Span) -> Word {
        self.next()
    }

    #[inline(always)]
    fn has_items(&self, _: Read<Vec<String>>, _: &ItemSet) -> Word {
        self.next()
    }

    #[inline(always)]
    fn assured(&self, _: Read<Vec<Assurance>>, _: &[AssuranceKind], _: u32, _: u32) -> Word {
        self.next()
    }
}
