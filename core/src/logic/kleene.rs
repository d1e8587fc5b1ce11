//! Three-valued truth.

use std::ops::{BitAnd, BitOr, Not};

/// A truth after Kleene: missing is unknown, never false.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Kleene {
    NotMet,
    Unknown,
    Met,
}

impl From<Option<bool>> for Kleene {
    fn from(known: Option<bool>) -> Kleene {
        match known {
            Some(false) => Kleene::NotMet,
            None => Kleene::Unknown,
            Some(true) => Kleene::Met,
        }
    }
}

impl BitAnd for Kleene {
    type Output = Kleene;

    fn bitand(self, other: Kleene) -> Kleene {
        self.min(other)
    }
}

impl BitOr for Kleene {
    type Output = Kleene;

    fn bitor(self, other: Kleene) -> Kleene {
        self.max(other)
    }
}

impl Not for Kleene {
    type Output = Kleene;

    fn not(self) -> Kleene {
        match self {
            Kleene::NotMet => Kleene::Met,
            Kleene::Unknown => Kleene::Unknown,
            Kleene::Met => Kleene::NotMet,
        }
    }
}
