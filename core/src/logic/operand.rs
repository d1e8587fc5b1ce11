//! Operands: facts, as the expressions of rules write them.

use crate::logic::{Bound, Choice, Figure, Mode, Span, Term};
use crate::model::items::ItemSet;
use crate::model::{Assurance, AssuranceKind, CaseDraft, Completion, Day, Fact};

/// How a fact is read from a case.
pub(crate) struct Read<T> {
    pub(crate) fact: Fact,
    pub(crate) get: fn(&CaseDraft) -> Option<&T>,
}

impl<T> Clone for Read<T> {
    fn clone(&self) -> Read<T> {
        *self
    }
}

impl<T> Copy for Read<T> {}

/// A field that may be missing.
pub(crate) trait Optional {
    type Value;

    fn value(&self) -> Option<&Self::Value>;
}

impl<T> Optional for Option<T> {
    type Value = T;

    fn value(&self) -> Option<&T> {
        self.as_ref()
    }
}

/// A fact in a mode: what a rule writes as `f.memory_gb()`.
pub(crate) struct Operand<'m, M, T> {
    mode: &'m M,
    read: Read<T>,
}

impl<M, T> Clone for Operand<'_, M, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M, T> Copy for Operand<'_, M, T> {}

impl<'m, M: Mode, T> Operand<'m, M, T> {
    #[inline]
    pub(crate) fn new(mode: &'m M, fact: Fact, get: fn(&CaseDraft) -> Option<&T>) -> Operand<'m, M, T> {
        Operand { mode, read: Read { fact, get } }
    }

    /// Met where the fact is known, else unknown.
    #[inline]
    pub(crate) fn given(self) -> M::Truth {
        self.mode.given(self.read)
    }

    /// Met where the fact is absent, else not met.
    #[inline]
    pub(crate) fn absent(self) -> M::Truth {
        self.mode.absent(self.read)
    }
}

impl<M: Mode> Operand<'_, M, bool> {
    /// Met where the flag is true.
    #[inline]
    pub(crate) fn holds(self) -> M::Truth {
        self.mode.flag(self.read)
    }
}

impl<M: Mode, T: Choice> Operand<'_, M, T> {
    /// Met where it is just this.
    #[inline]
    pub(crate) fn is(self, accepted: T) -> M::Truth {
        self.mode.choice(self.read, &[accepted])
    }

    /// Met where it is one of these.
    #[inline]
    pub(crate) fn any_of(self, accepted: &[T]) -> M::Truth {
        self.mode.choice(self.read, accepted)
    }
}

impl<M: Mode, N: Figure> Operand<'_, M, N> {
    /// Met where it reaches what the provider asks, if the provider asks anything.
    #[inline]
    pub(crate) fn reaches(self, asked: Option<N>) -> M::Truth {
        match asked {
            Some(least) => self.mode.figure(self.read, Bound::AsksAtLeast(least)),
            None => self.mode.constant(true),
        }
    }

    /// Met where it stays within what the provider allows, if the provider sets a limit.
    #[inline]
    pub(crate) fn stays_within(self, allowed: Option<N>) -> M::Truth {
        match allowed {
            Some(most) => self.mode.figure(self.read, Bound::AllowsAtMost(most)),
            None => self.mode.constant(true),
        }
    }

    /// Met where it is at least this, whatever the provider asks.
    #[inline]
    pub(crate) fn at_least(self, least: N) -> M::Truth {
        self.mode.figure(self.read, Bound::AtLeast(least))
    }
}

impl<'m, M: Mode> Operand<'m, M, u32> {
    /// Met as soon as the counts known of this and another add up to the figure; not met only where all are known.
    #[inline]
    pub(crate) fn plus_reaches(self, other: Operand<'m, M, u32>, least: Operand<'m, M, u32>) -> M::Truth {
        self.mode.sum_reaches([self.read, other.read], least.read)
    }
}

impl<'m, M: Mode> Operand<'m, M, Completion> {
    /// Met where it is done by the day asked about.
    #[inline]
    pub(crate) fn done(self) -> M::Truth {
        self.mode.done(self.read, None)
    }

    /// Met where it is done by the day asked about and, with a date, no earlier than that day.
    #[inline]
    pub(crate) fn done_not_before(self, day: Operand<'m, M, Day>) -> M::Truth {
        self.mode.done(self.read, Some(day.read))
    }

    /// Met where the check is done and, where it is to be renewed every so many months, not too long ago.
    #[inline]
    pub(crate) fn current(self, months: Option<u32>) -> M::Truth {
        self.mode.current(self.read, months)
    }
}

impl<M: Mode> Operand<'_, M, Day> {
    /// Met from that day on; absent: not met.
    #[inline]
    pub(crate) fn has_come(self) -> M::Truth {
        self.since(0, Some(false))
    }

    /// Met from that day on; absent: always met.
    #[inline]
    pub(crate) fn has_come_or_is_open(self) -> M::Truth {
        self.since(0, Some(true))
    }

    /// Met from the day after; absent: not met.
    #[inline]
    pub(crate) fn has_passed(self) -> M::Truth {
        self.since(1, Some(false))
    }

    fn since(self, days: i32, absent: Option<bool>) -> M::Truth {
        self.mode.since(self.read, Span { months: 0, days, absent, term: Term::None })
    }

    /// Met from so many months after that day on.
    #[inline]
    pub(crate) fn is_months_ago(self, months: u32) -> M::Truth {
        self.mode.since(self.read, Span { months, days: 0, absent: None, term: Term::AsksMonths(months) })
    }

    /// Met up to, and on, the day so many months later.
    #[inline]
    pub(crate) fn is_within_months(self, months: u32) -> M::Truth {
        !self.mode.since(self.read, Span { months, days: 1, absent: None, term: Term::AllowsMonths(months) })
    }

    /// Met up to, and on, that day.
    #[inline]
    pub(crate) fn is_still_to_pass(self) -> M::Truth {
        !self.mode.since(self.read, Span { months: 0, days: 1, absent: None, term: Term::StillToPass })
    }

    /// Met while that day lies at least so many days ahead.
    #[inline]
    pub(crate) fn lies_ahead(self, days: u32) -> M::Truth {
        let from = 1_i32.saturating_sub_unsigned(days);
        !self.mode.since(self.read, Span { months: 0, days: from, absent: None, term: Term::AsksDays(days) })
    }
}

impl<M: Mode> Operand<'_, M, Vec<String>> {
    /// Met where all of these are among the items.
    #[inline]
    pub(crate) fn has_all(self, asked: &ItemSet) -> M::Truth {
        self.mode.has_items(self.read, asked)
    }
}

impl<M: Mode> Operand<'_, M, Vec<Assurance>> {
    /// Met where so many different accepted kinds are in force, each for so many months from its day.
    #[inline]
    pub(crate) fn in_force(self, accepted: &[AssuranceKind], count: u32, months: u32) -> M::Truth {
        self.mode.assured(self.read, accepted, count, months)
    }
}
