//! Evaluation of one case on one day.

use crate::logic::{Bound, Choice, Evidence, Figure, Mode, Read, Recorder, Span, Truth};
use crate::model::items::ItemSet;
use crate::model::{Assurance, AssuranceKind, Case, Completion, Day, FactSet};

/// A case on a day, given as days since 1970-01-01, with a recorder that takes notes.
pub(crate) struct OnDay<'c, R> {
    pub(crate) case: &'c Case,
    pub(crate) on: i32,
    pub(crate) recorder: R,
}

impl<R: Recorder> OnDay<'_, R> {
    fn find<T: Copy>(&self, read: Read<T>) -> Option<T> {
        (read.get)(self.case.draft()).copied()
    }

    /// Whether the day asked about is this one or later, which changes on that day.
    fn has_come(&self, day: i32) -> bool {
        if day > self.on {
            self.recorder.may_change_on(day);
        }
        day <= self.on
    }

    /// Whether a span of months from a day holds.
    fn holds_for(&self, day: Day, months: u32) -> bool {
        if !R::NOTES_DAYS {
            return self.lies_within(day, months);
        }
        let (begun, ended) = (self.has_come(day.days_since_1970()), self.has_come(day.plus_months(months)));
        begun && !ended
    }

    /// The same, with the last day worked out only where it matters: no month is shorter than 28 days or longer than 31.
    fn lies_within(&self, day: Day, months: u32) -> bool {
        let passed = self.on.saturating_sub(day.days_since_1970());
        match u32::try_from(passed) {
            Err(_) => false,
            Ok(passed) if passed < months.saturating_mul(28) => true,
            Ok(passed) if passed > months.saturating_mul(31) => false,
            Ok(_) => self.on < day.plus_months(months),
        }
    }
}

/// Whether a completion counts, renewed every so many months where that is asked; then the day has to be known.
#[inline]
pub(crate) fn counts(
    found: Option<Completion>,
    months: Option<u32>,
    has_come: impl FnOnce(Day) -> bool,
    holds_for: impl FnOnce(Day, u32) -> bool,
) -> Option<bool> {
    match (found, months) {
        (None, _) | (Some(Completion::Done), Some(_)) => None,
        (Some(Completion::Done), None) => Some(true),
        (Some(Completion::NotDone), _) => Some(false),
        (Some(Completion::On(day)), None) => Some(has_come(day)),
        (Some(Completion::On(day)), Some(months)) => Some(holds_for(day, months)),
    }
}

impl<R: Recorder> Mode for OnDay<'_, R> {
    type Truth = R::Truth;

    fn constant(&self, holds: bool) -> R::Truth {
        R::Truth::constant(holds)
    }

    fn flag(&self, read: Read<bool>) -> R::Truth {
        let found = self.find(read);
        if found == Some(false) {
            self.recorder.note(|| Evidence::False(read.fact));
        }
        R::Truth::found(read.fact, found)
    }

    fn choice<T: Choice>(&self, read: Read<T>, accepted: &[T]) -> R::Truth {
        let found = self.find(read);
        if let Some(choice) = found.filter(|_| !read.fact.found().is_empty()) {
            self.recorder.note(|| Evidence::Choice(read.fact, choice.word()));
        }
        R::Truth::found(read.fact, found.map(|choice| accepted.contains(&choice)))
    }

    fn given<T>(&self, read: Read<T>) -> R::Truth {
        R::Truth::found(read.fact, (read.get)(self.case.draft()).map(|_| true))
    }

    fn absent<T>(&self, read: Read<T>) -> R::Truth {
        match (read.get)(self.case.draft()) {
            Some(_) => R::Truth::constant(false),
            None => R::by_absence(true),
        }
    }

    fn figure<N: Figure>(&self, read: Read<N>, bound: Bound<N>) -> R::Truth {
        let found = self.find(read);
        self.recorder.note(|| Evidence::Figure(read.fact, found.map(Figure::amount), bound.amounts()));
        R::Truth::found(read.fact, found.map(|figure| bound.holds(figure)))
    }

    fn sum_reaches(&self, counts: [Read<u32>; 2], least: Read<u32>) -> R::Truth {
        let [first, second] = counts;
        let mut missing = FactSet::NONE;
        let mut count = |read: Read<u32>| {
            let found = self.find(read);
            match found {
                Some(count) => self.recorder.note(|| Evidence::Count(read.fact, count)),
                None => missing = missing.union(FactSet::one(read.fact)),
            }
            found
        };
        let (due, first, second) = (count(least), count(first), count(second));
        let known = first.unwrap_or(0).saturating_add(second.unwrap_or(0));
        match due {
            Some(due) if known >= due => R::Truth::constant(true),
            Some(_) if missing == FactSet::NONE => R::Truth::constant(false),
            _ => R::Truth::waits_for(missing),
        }
    }

    fn done(&self, read: Read<Completion>, not_before: Option<Read<Day>>) -> R::Truth {
        let found = self.find(read);
        if let Some(completion) = found {
            self.recorder.note(|| Evidence::Completion(read.fact, completion));
        }
        let first = not_before.and_then(|day| self.find(day));
        R::Truth::found(
            read.fact,
            found.map(|completion| match completion {
                Completion::Done => true,
                Completion::NotDone => false,
                Completion::On(day) => self.has_come(day.days_since_1970()) && first.is_none_or(|first| day >= first),
            }),
        )
    }

    fn current(&self, read: Read<Completion>, months: Option<u32>) -> R::Truth {
        let found = self.find(read);
        self.recorder.note(|| Evidence::Check(read.fact, found, months));
        let known = counts(
            found,
            months,
            |day| self.has_come(day.days_since_1970()),
            |day, months| self.holds_for(day, months),
        );
        R::Truth::found(read.fact, known)
    }

    fn since(&self, read: Read<Day>, span: Span) -> R::Truth {
        let found = self.find(read);
        self.recorder.note(|| Evidence::Day(read.fact, found, span.term));
        let Some(day) = found else {
            return span.absent.map_or_else(|| R::Truth::found(read.fact, None), R::by_absence);
        };
        let from = if span.months == 0 { day.days_since_1970() } else { day.plus_months(span.months) };
        R::Truth::found(read.fact, Some(self.has_come(from.saturating_add(span.days))))
    }

    fn has_items(&self, read: Read<Vec<String>>, asked: &ItemSet) -> R::Truth {
        let has_all = self.case.has_items(asked);
        let known = has_all.is_some();
        if has_all != Some(true) {
            let lacking = || self.case.equipment().lacks(asked).join(", ").replace('_', " ");
            let missing = || Evidence::Phrase(format!("missing {}", lacking()));
            let asked = || Evidence::Asked(format!("the provider asks {}", lacking()));
            self.recorder.note(|| if known { missing() } else { asked() });
        }
        R::Truth::found(read.fact, has_all)
    }

    fn assured(&self, read: Read<Vec<Assurance>>, accepted: &[AssuranceKind], count: u32, months: u32) -> R::Truth {
        let list = (read.get)(self.case.draft()).map(Vec::as_slice);
        self.recorder.note(|| Evidence::Assurances(count, months));
        let holds = |given: &Assurance| given.on.is_some_and(|day| self.holds_for(day, months));
        let in_force = |list: &[Assurance]| {
            let kinds = accepted.iter().filter(|kind| {
                // Every assurance is looked at, so that every day of change is noted.
                list.iter().filter(|given| given.kind == Some(**kind)).fold(false, |any, given| holds(given) | any)
            });
            u32::try_from(kinds.count()).unwrap_or(u32::MAX) >= count
        };
        R::Truth::found(read.fact, list.map(in_force))
    }

    fn turn_to_condition(&self) {
        self.recorder.drop_evidence();
    }
}
