//! What is noted while conditions are evaluated for a day: nothing, the days of change, or all that explains the answer.

use std::cell::RefCell;
use std::ops::{BitAnd, BitOr, Not};

use crate::logic::{Evidence, Kleene};
use crate::model::{Fact, FactSet};

/// What a condition evaluates to on a day.
pub(crate) trait Truth: Copy + BitAnd<Output = Self> + BitOr<Output = Self> + Not<Output = Self> {
    /// A known answer, or one that waits for a fact.
    fn found(fact: Fact, known: Option<bool>) -> Self;

    /// An answer that waits for these facts.
    fn waits_for(facts: FactSet) -> Self;

    /// What is known without a fact.
    fn constant(holds: bool) -> Self;
}

/// Takes notes of an evaluation.
pub(crate) trait Recorder {
    type Truth: Truth;

    /// Whether days of change are noted at all; where they are not, they need not be worked out.
    const NOTES_DAYS: bool = false;

    /// What a missing fact says by its absence.
    fn by_absence(holds: bool) -> Self::Truth {
        Self::Truth::constant(holds)
    }

    /// Notes a day on which the answer may change.
    fn may_change_on(&self, _day: i32) {}

    /// Notes evidence.
    fn note(&self, _evidence: impl FnOnce() -> Evidence) {}

    /// Drops the evidence noted so far.
    fn drop_evidence(&self) {}
}

impl Truth for Kleene {
    fn found(_: Fact, known: Option<bool>) -> Kleene {
        Kleene::from(known)
    }

    fn waits_for(_: FactSet) -> Kleene {
        Kleene::Unknown
    }

    fn constant(holds: bool) -> Kleene {
        Kleene::from(Some(holds))
    }
}

/// A truth with the facts it waits for: none unless it is unknown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reasoned {
    pub(crate) value: Kleene,
    pub(crate) needs: FactSet,
}

impl Reasoned {
    fn new(value: Kleene, needs: FactSet) -> Reasoned {
        Reasoned { value, needs: if value == Kleene::Unknown { needs } else { FactSet::NONE } }
    }
}

impl Truth for Reasoned {
    fn found(fact: Fact, known: Option<bool>) -> Reasoned {
        Reasoned::new(Kleene::from(known), FactSet::one(fact))
    }

    fn waits_for(facts: FactSet) -> Reasoned {
        Reasoned::new(Kleene::Unknown, facts)
    }

    fn constant(holds: bool) -> Reasoned {
        Reasoned::new(Kleene::from(Some(holds)), FactSet::NONE)
    }
}

impl BitAnd for Reasoned {
    type Output = Reasoned;

    fn bitand(self, other: Reasoned) -> Reasoned {
        Reasoned::new(self.value & other.value, self.needs.union(other.needs))
    }
}

impl BitOr for Reasoned {
    type Output = Reasoned;

    fn bitor(self, other: Reasoned) -> Reasoned {
        Reasoned::new(self.value | other.value, self.needs.union(other.needs))
    }
}

impl Not for Reasoned {
    type Output = Reasoned;

    fn not(self) -> Reasoned {
        Reasoned { value: !self.value, ..self }
    }
}

/// Notes nothing: the plain answer.
pub(crate) struct Now;

impl Recorder for Now {
    type Truth = Kleene;
}

/// Notes nothing, and takes no absence for an answer: whatever is missing may still be anything.
pub(crate) struct Unsettled;

impl Recorder for Unsettled {
    type Truth = Kleene;

    fn by_absence(_: bool) -> Kleene {
        Kleene::Unknown
    }
}

/// Notes the days of change.
#[derive(Default)]
pub(crate) struct Dated {
    /// The days, in no order, possibly more than once.
    pub(crate) days: RefCell<Vec<i32>>,
}

impl Recorder for Dated {
    type Truth = Kleene;

    const NOTES_DAYS: bool = true;

    fn may_change_on(&self, day: i32) {
        self.days.borrow_mut().push(day);
    }
}

/// Notes the missing facts, the days of change and the evidence.
pub(crate) struct Explained {
    /// The days, in no order, possibly more than once.
    pub(crate) days: RefCell<Vec<i32>>,
    pub(crate) evidence: RefCell<Vec<Evidence>>,
}

impl Default for Explained {
    /// With room for what most rules note.
    fn default() -> Explained {
        Explained { days: RefCell::new(Vec::with_capacity(16)), evidence: RefCell::new(Vec::with_capacity(16)) }
    }
}

impl Recorder for Explained {
    type Truth = Reasoned;

    const NOTES_DAYS: bool = true;

    fn may_change_on(&self, day: i32) {
        self.days.borrow_mut().push(day);
    }

    fn note(&self, evidence: impl FnOnce() -> Evidence) {
        self.evidence.borrow_mut().push(evidence());
    }

    fn drop_evidence(&self) {
        self.evidence.borrow_mut().clear();
    }
}
