//! Evaluation of the rows of a table, 64 at a time.
//!
//! A rule is evaluated twice. First in [`Lanes`]: whatever it asks of a fact is answered for all rows of a tile by one loop over
//! a column, and laid aside in the order in which it was asked. Then, for some words of rows at a time, in [`Replay`]: the answers are taken up
//! in the same order, as [`Words`], and combined as the rule says. The order is the same, for what a rule asks depends on the
//! policy alone. So the loops over values, which is where time goes, are few, and compiled for wide vectors; and the rules are
//! compiled once, to a handful of instructions each.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::ops::{BitAnd, BitOr, Not};

use crate::columns::{
    ALL, AtMost, Bitmap, Bits, Chosen, DaysLane, FigureLane, Known, Lane, Moments, NONE, at_most, choosing, copy_words,
    keys_of, passing,
};
use crate::logic::{Bound, Choice, Figure, Mode, Read, Span};
use crate::model::items::ItemSet;
use crate::model::{Assurance, AssuranceKind, Completion, Day, Fact};

/// Words that are combined at once.
pub(crate) const ABREAST: usize = 4;

/// The truths of some rows, a bit a row: those not met, those unknown, the others met.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words {
    pub(crate) not_met: [u64; ABREAST],
    pub(crate) unknown: [u64; ABREAST],
}

impl Words {
    /// Met in every row.
    pub(crate) const MET: Words = Words { not_met: [0; ABREAST], unknown: [0; ABREAST] };

    const UNKNOWN: Words = Words { not_met: [0; ABREAST], unknown: [u64::MAX; ABREAST] };

    /// Joins two, word by word: of each first what is not met, then what is unknown.
    #[inline(always)]
    pub(crate) fn join(self, other: Words, join: impl Fn([u64; 2], [u64; 2]) -> [u64; 2]) -> Words {
        let mut joined = Words::MET;
        let (ones, others) = (self.not_met.iter().zip(&self.unknown), other.not_met.iter().zip(&other.unknown));
        let slots = joined.not_met.iter_mut().zip(&mut joined.unknown);
        for ((not_met, unknown), ((one, one_unknown), (other, other_unknown))) in slots.zip(ones.zip(others)) {
            [*not_met, *unknown] = join([*one, *one_unknown], [*other, *other_unknown]);
        }
        joined
    }
}

// For WebAssembly these and `Replay::next` are called: inlined into each rule, they are thirty kilobytes more, three with gzip.

impl BitAnd for Words {
    type Output = Words;

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    #[cfg_attr(not(target_arch = "wasm32"), inline(always))]
    fn bitand(self, other: Words) -> Words {
        self.join(other, |[one, one_unknown], [other, other_unknown]| {
            let not_met = one | other;
            [not_met, (one_unknown | other_unknown) & !not_met]
        })
    }
}

impl BitOr for Words {
    type Output = Words;

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    #[cfg_attr(not(target_arch = "wasm32"), inline(always))]
    fn bitor(self, other: Words) -> Words {
        self.join(other, |[one, one_unknown], [other, other_unknown]| {
            // Met where either is: neither not met nor unknown.
            let none_met = (one | one_unknown) & (other | other_unknown);
            [one & other, (one_unknown | other_unknown) & none_met]
        })
    }
}

impl Not for Words {
    type Output = Words;

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    #[cfg_attr(not(target_arch = "wasm32"), inline(always))]
    fn not(self) -> Words {
        self.join(self, |[not_met, unknown], _| [!(not_met | unknown), unknown])
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
    /// Adds an answer, once both its rows are found: those in which it is known, and those in which it holds where it is.
    fn add(&self, find: impl FnOnce(&mut Bitmap, &mut Bitmap)) {
        let (mut answers, number) = (self.answers.borrow_mut(), self.asked.get());
        if answers.len() == number {
            answers.push(Answer { not_met: NONE, unknown: ALL });
        }
        if let Some(Answer { not_met, unknown }) = answers.get_mut(number) {
            find(unknown, not_met);
            for (unknown, not_met) in unknown.iter_mut().zip(not_met) {
                let (known, holds) = (*unknown, *not_met);
                *unknown = !known;
                *not_met = known & !holds;
            }
        }
        self.asked.set(number + 1);
    }

    /// Forgets what was asked.
    pub(crate) fn clear(&self) {
        self.asked.set(0);
    }

    /// Calls with the words of so many rows, some at a time, as a rule asks about them again.
    #[inline(always)]
    pub(crate) fn each_words(&self, rows: usize, mut each: impl FnMut(Replay<'_>)) {
        let answers = self.answers.borrow();
        for place in 0..rows.div_ceil(64 * ABREAST) {
            each(Replay { answers: &answers, first: place * ABREAST, taken: Cell::new(0) });
        }
    }
}

impl<'t> Lanes<'t> {
    fn lane(&self, fact: Fact) -> &Lane<'t> {
        self.facts.get(fact.number()).unwrap_or(&Lane::Absent)
    }

    /// Finds the rows in which an answer is known, and those in which it holds where it is. What is given back means nothing:
    /// the answer is laid aside.
    fn answer(&self, find: impl FnOnce(&mut Bitmap, &mut Bitmap)) -> Words {
        self.answers.add(find);
        Words::UNKNOWN
    }

    fn unknown(&self) -> Words {
        self.answer(|known, _| known.fill(0))
    }

    /// A flag, or what is done or not without a day.
    fn flags(&self, flags: Bits<'t>, given: Known<'t>) -> Words {
        self.answer(|known, holds| {
            given.find_rows(known);
            flags.find_rows(holds);
        })
    }

    /// Finds the rows in which a day, months and then days added, has come.
    fn has_come(&self, lane: &DaysLane<'t>, span: (u32, i32), rows: &mut Bitmap) {
        self.moments.reached(self.chosen, lane, span, rows);
    }

    /// Finds the rows in which a day has come, and the months after it have not passed.
    fn in_force(&self, lane: &DaysLane<'t>, months: u32, rows: &mut Bitmap) {
        self.moments.in_force(self.chosen, lane, months, rows);
    }

    /// Finds the rows in which a fact is given.
    fn given_rows(&self, fact: Fact, rows: &mut Bitmap) {
        match self.lane(fact) {
            Lane::Absent => rows.fill(0),
            Lane::Flags(_, known)
            | Lane::Choices(_, known)
            | Lane::Keys(_, _, known)
            | Lane::SignedKeys(_, _, known)
            | Lane::Days(DaysLane { known, .. })
            | Lane::Figures(FigureLane { known, .. }) => known.find_rows(rows),
            Lane::Items(items) => copy_words(items.required.1, rows),
            Lane::Assurances(_) => rows.fill(u64::MAX),
        }
    }

    /// Counts, and where they are known.
    fn counts(&self, fact: Fact) -> (Cow<'t, [i32]>, Bitmap) {
        let mut rows = NONE;
        let Lane::Figures(lane) = self.lane(fact) else { return (Cow::default(), rows) };
        lane.known.find_rows(&mut rows);
        (lane.numbers.counts(), rows)
    }
}

/// Leaves the rows that are among others too.
fn keep(rows: &mut Bitmap, others: &Bitmap) {
    rows.iter_mut().zip(others).for_each(|(rows, others)| *rows &= others);
}

/// Adds other rows.
fn add(rows: &mut Bitmap, others: &Bitmap) {
    rows.iter_mut().zip(others).for_each(|(rows, others)| *rows |= others);
}

/// Takes just the rows that were not there.
fn invert(rows: &mut Bitmap) {
    for rows in rows {
        *rows = !*rows;
    }
}

impl Mode for Lanes<'_> {
    type Truth = Words;

    fn constant(&self, _: bool) -> Words {
        Words::UNKNOWN
    }

    fn flag(&self, read: Read<bool>) -> Words {
        match self.lane(read.fact) {
            Lane::Flags(flags, given) => self.flags(*flags, *given),
            _ => self.unknown(),
        }
    }

    fn choice<T: Choice>(&self, read: Read<T>, accepted: &[T]) -> Words {
        let is_accepted = |place: u8| accepted.iter().any(|choice| choice.place() == place);
        self.answer(|known, holds| match self.lane(read.fact) {
            Lane::Choices(choices, given) => {
                given.find_rows(known);
                choosing(self.chosen, choices, accepted.iter().map(|choice| choice.place()), holds);
            }
            Lane::Keys(keys, places, given) => {
                given.find_rows(known);
                choosing(self.chosen, keys, keys_of(places, is_accepted), holds);
            }
            Lane::SignedKeys(keys, places, given) => {
                given.find_rows(known);
                choosing(self.chosen, keys, keys_of(places, is_accepted), holds);
            }
            _ => known.fill(0),
        })
    }

    fn given<T>(&self, read: Read<T>) -> Words {
        self.answer(|known, holds| {
            self.given_rows(read.fact, known);
            holds.fill(u64::MAX);
        })
    }

    fn absent<T>(&self, read: Read<T>) -> Words {
        self.answer(|known, holds| {
            known.fill(u64::MAX);
            self.given_rows(read.fact, holds);
            invert(holds);
        })
    }

    fn figure<N: Figure>(&self, read: Read<N>, bound: Bound<N>) -> Words {
        let Lane::Figures(lane) = self.lane(read.fact) else { return self.unknown() };
        self.answer(|known, holds| {
            lane.known.find_rows(known);
            match bound.amounts() {
                Bound::AsksAtLeast(least) | Bound::AtLeast(least) => {
                    lane.reaching(self.chosen, least.thousandths(), holds);
                }
                Bound::AllowsAtMost(most) => {
                    lane.reaching(self.chosen, most.thousandths().saturating_add(1), holds);
                    invert(holds);
                }
            }
        })
    }

    /// As many as are due need not all be known; too few are too few only where all are.
    fn sum_reaches(&self, [first, second]: [Read<u32>; 2], least: Read<u32>) -> Words {
        let [(one, mut one_known), (other, other_known)] = [self.counts(first.fact), self.counts(second.fact)];
        let (due, due_known) = self.counts(least.fact);
        // What is out of range may be anything: such a row is not answered.
        let sum: Vec<i32> = one.iter().zip(&*other).map(|(one, other)| one.wrapping_add(*other)).collect();
        self.answer(|known, holds| {
            passing(self.chosen, &due, AtMost(0), holds);
            let mut reached = NONE;
            for (counts, counts_known) in [(&one, &one_known), (&other, &other_known)] {
                at_most(self.chosen, &due, counts, &mut reached);
                keep(&mut reached, counts_known);
                add(holds, &reached);
            }
            keep(&mut one_known, &other_known);
            at_most(self.chosen, &due, &sum, &mut reached);
            keep(&mut reached, &one_known);
            add(holds, &reached);
            *known = one_known;
            add(known, holds);
            keep(known, &due_known);
        })
    }

    fn done(&self, read: Read<Completion>, not_before: Option<Read<Day>>) -> Words {
        let lane = match self.lane(read.fact) {
            Lane::Flags(flags, given) => return self.flags(*flags, *given),
            Lane::Days(lane) => lane,
            _ => return self.unknown(),
        };
        self.answer(|known, holds| {
            lane.known.find_rows(known);
            self.has_come(lane, (0, 0), holds);
            let Some(Lane::Days(first)) = not_before.map(|first| self.lane(first.fact)) else { return };
            let (mut late_enough, mut first_unknown) = (NONE, NONE);
            at_most(self.chosen, first.days, lane.days, &mut late_enough);
            first.known.find_rows(&mut first_unknown);
            invert(&mut first_unknown);
            add(&mut late_enough, &first_unknown);
            keep(holds, &late_enough);
        })
    }

    fn current(&self, read: Read<Completion>, months: Option<u32>) -> Words {
        match (self.lane(read.fact), months) {
            (Lane::Flags(flags, given), None) => self.flags(*flags, *given),
            // Done without a day: whether that still holds is not known.
            (Lane::Flags(flags, given), Some(_)) => self.answer(|known, holds| {
                flags.find_rows(known);
                invert(known);
                given.find_rows(holds);
                keep(known, holds);
                holds.fill(0);
            }),
            (Lane::Days(lane), None) => self.answer(|known, holds| {
                lane.known.find_rows(known);
                self.has_come(lane, (0, 0), holds);
            }),
            (Lane::Days(lane), Some(months)) => self.answer(|known, holds| {
                lane.known.find_rows(known);
                self.in_force(lane, months, holds);
            }),
            _ => self.unknown(),
        }
    }

    fn since(&self, read: Read<Day>, span: Span) -> Words {
        self.answer(|known, holds| {
            if let Lane::Days(lane) = self.lane(read.fact) {
                lane.known.find_rows(known);
                self.has_come(lane, (span.months, span.days), holds);
            } else {
                known.fill(0);
            }
            if let Some(absent) = span.absent {
                keep(holds, known);
                if absent {
                    invert(known);
                    add(holds, known);
                }
                known.fill(u64::MAX);
            }
        })
    }

    fn has_items(&self, read: Read<Vec<String>>, asked: &ItemSet) -> Words {
        let Lane::Items(items) = self.lane(read.fact) else { return self.unknown() };
        // No rule asks for other items than the provider's, or a shredder.
        let (has_all, known_words) = if asked == self.required { items.required } else { items.shredder };
        self.answer(|known, holds| {
            copy_words(known_words, known);
            copy_words(has_all, holds);
        })
    }

    fn assured(&self, read: Read<Vec<Assurance>>, accepted: &[AssuranceKind], count: u32, months: u32) -> Words {
        let Lane::Assurances(kinds) = self.lane(read.fact) else { return self.unknown() };
        // The rows in which at least so many kinds are in force, for none, one, up to four.
        let mut at_least = [ALL, NONE, NONE, NONE, NONE];
        let (mut in_force, mut given) = (NONE, NONE);
        for kind in accepted {
            let Some(Some(lane)) = kinds.get(usize::from(kind.place())) else { continue };
            self.in_force(lane, months, &mut in_force);
            lane.known.find_rows(&mut given);
            keep(&mut in_force, &given);
            for more in (1..at_least.len()).rev() {
                let Some([fewer, more]) = at_least.get_mut(more - 1..=more) else { continue };
                more.iter_mut().zip(fewer).zip(&in_force).for_each(|((more, fewer), rows)| *more |= *fewer & rows);
            }
        }
        let enough = usize::try_from(count).ok().and_then(|count| at_least.get(count));
        self.answer(|known, holds| {
            known.fill(u64::MAX);
            *holds = *enough.unwrap_or(&NONE);
        })
    }
}

/// Some words of a tile, of which all that a rule asks has been answered.
pub(crate) struct Replay<'t> {
    answers: &'t [Answer],
    first: usize,
    taken: Cell<usize>,
}

impl Replay<'_> {
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    #[cfg_attr(not(target_arch = "wasm32"), inline(always))]
    fn next(&self) -> Words {
        let number = self.taken.replace(self.taken.get() + 1);
        let Some(answer) = self.answers.get(number) else { return Words::UNKNOWN };
        match (self.words(&answer.not_met), self.words(&answer.unknown)) {
            (Some(not_met), Some(unknown)) => Words { not_met, unknown },
            _ => Words::UNKNOWN,
        }
    }

    #[inline(always)]
    fn words(&self, rows: &Bitmap) -> Option<[u64; ABREAST]> {
        rows.get(self.first..self.first + ABREAST)?.try_into().ok()
    }
}

impl Mode for Replay<'_> {
    type Truth = Words;

    #[inline(always)]
    fn constant(&self, holds: bool) -> Words {
        Words { not_met: [if holds { 0 } else { u64::MAX }; ABREAST], ..Words::MET }
    }

    #[inline(always)]
    fn flag(&self, _: Read<bool>) -> Words {
        self.next()
    }

    #[inline(always)]
    fn choice<T: Choice>(&self, _: Read<T>, _: &[T]) -> Words {
        self.next()
    }

    #[inline(always)]
    fn given<T>(&self, _: Read<T>) -> Words {
        self.next()
    }

    #[inline(always)]
    fn absent<T>(&self, _: Read<T>) -> Words {
        self.next()
    }

    #[inline(always)]
    fn figure<N: Figure>(&self, _: Read<N>, _: Bound<N>) -> Words {
        self.next()
    }

    #[inline(always)]
    fn sum_reaches(&self, _: [Read<u32>; 2], _: Read<u32>) -> Words {
        self.next()
    }

    #[inline(always)]
    fn done(&self, _: Read<Completion>, _: Option<Read<Day>>) -> Words {
        self.next()
    }

    #[inline(always)]
    fn current(&self, _: Read<Completion>, _: Option<u32>) -> Words {
        self.next()
    }

    #[inline(always)]
    fn since(&self, _: Read<Day>, _: Span) -> Words {
        self.next()
    }

    #[inline(always)]
    fn has_items(&self, _: Read<Vec<String>>, _: &ItemSet) -> Words {
        self.next()
    }

    #[inline(always)]
    fn assured(&self, _: Read<Vec<Assurance>>, _: &[AssuranceKind], _: u32, _: u32) -> Words {
        self.next()
    }
}
