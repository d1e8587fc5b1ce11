//! Evaluation without a case: which facts a condition mentions.

use std::ops::{BitAnd, BitOr, Not};

use crate::logic::{Bound, Choice, Figure, Mode, Read, Span};
use crate::model::items::ItemSet;
use crate::model::{Assurance, AssuranceKind, Completion, Day, FactSet};

/// The mode in which a truth is the set of facts mentioned.
pub(crate) struct Inputs;

/// The facts mentioned by a condition.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mentioned(pub(crate) FactSet);

impl BitAnd for Mentioned {
    type Output = Mentioned;

    fn bitand(self, other: Mentioned) -> Mentioned {
        Mentioned(self.0.union(other.0))
    }
}

impl BitOr for Mentioned {
    type Output = Mentioned;

    fn bitor(self, other: Mentioned) -> Mentioned {
        Mentioned(self.0.union(other.0))
    }
}

impl Not for Mentioned {
    type Output = Mentioned;

    fn not(self) -> Mentioned {
        self
    }
}

fn mention<T>(read: Read<T>) -> Mentioned {
    Mentioned(FactSet::one(read.fact))
}

impl Mode for Inputs {
    type Truth = Mentioned;

    fn constant(&self, _: bool) -> Mentioned {
        Mentioned(FactSet::NONE)
    }

    fn flag(&self, read: Read<bool>) -> Mentioned {
        mention(read)
    }

    fn choice<T: Choice>(&self, read: Read<T>, _: &[T]) -> Mentioned {
        mention(read)
    }

    fn given<T>(&self, read: Read<T>) -> Mentioned {
        mention(read)
    }

    fn absent<T>(&self, read: Read<T>) -> Mentioned {
        mention(read)
    }

    fn figure<N: Figure>(&self, read: Read<N>, _: Bound<N>) -> Mentioned {
        mention(read)
    }

    fn sum_reaches(&self, counts: [Read<u32>; 2], least: Read<u32>) -> Mentioned {
        counts.into_iter().fold(mention(least), |facts, read| facts & mention(read))
    }

    fn done(&self, read: Read<Completion>, not_before: Option<Read<Day>>) -> Mentioned {
        not_before.map_or(mention(read), |day| mention(read) & mention(day))
    }

    fn current(&self, read: Read<Completion>, _: Option<u32>) -> Mentioned {
        mention(read)
    }

    fn since(&self, read: Read<Day>, _: Span) -> Mentioned {
        mention(read)
    }

    fn has_items(&self, read: Read<Vec<String>>, _: &ItemSet) -> Mentioned {
        mention(read)
    }

    fn assured(&self, read: Read<Vec<Assurance>>, _: &[AssuranceKind], _: u32, _: u32) -> Mentioned {
        mention(read)
    }
}
