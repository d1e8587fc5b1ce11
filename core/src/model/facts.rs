//! Facts: the leaves of a case that rules read, numbered in the order of the case.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use crate::case_types;
use crate::error::Error;
use crate::logic::{Mode, Operand, Optional};
use crate::model::{
    Amount, Arrangement, Assurance, AuditTier, BackupConnection, Completion, Day, DeviceOwner, OpenIssues, Role,
    Supplier,
};
use crate::reading::nearest;

/// A fact: one leaf of a case that rules read, named by its path.
///
/// ```
/// use homeworking::model::Fact;
///
/// let fact: Fact = "advisor.training.core_module_2".parse()?;
/// assert_eq!(fact.path(), "advisor.training.core_module_2");
/// assert!(fact < "home.quiet".parse()?);
/// # Ok::<(), homeworking::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fact(u8);

/// What is said of a fact.
struct Words {
    path: &'static str,
    kind: FactKind,
    unit: &'static str,
    missing: &'static str,
    found: &'static str,
}

/// The unit that a field is named after, as it follows a figure.
const fn unit_of(field: &str) -> &'static str {
    match field.as_bytes() {
        [.., b'_', b'g', b'b'] => " GB",
        [.., b'_', b'm', b'b', b'p', b's'] => " Mbit/s",
        [.., b'_', b'm', b's'] => " ms",
        [.., b'_', b'p', b'e', b'r', b'c', b'e', b'n', b't'] => "%",
        [.., b'_', b'g', b'h', b'z'] => " GHz",
        [.., b'_', b'm', b'i', b'n', b'u', b't', b'e', b's'] => " minutes",
        _ => "",
    }
}

macro_rules! path {
    ([$($at:ident).*] $field:ident) => { concat!($(stringify!($at), ".",)* stringify!($field)) };
}

macro_rules! reach {
    ($case:ident [$($at:ident).*] $field:ident) => { $case$(.$at)*.$field };
}

/// What kind of value a fact has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum FactKind {
    Flag,
    Completion,
    Day,
    /// A number; without a fraction, where that is asked.
    Figure {
        whole: bool,
    },
    /// One of these words.
    Choice(&'static [&'static str]),
    Items,
    Assurances,
}

/// A type of facts that knows its kind.
pub(crate) trait OfKind {
    const KIND: FactKind;
}

macro_rules! kinds {
    ($($ty:ty => $kind:expr;)+) => {
        $(impl OfKind for $ty {
            const KIND: FactKind = $kind;
        })+
    };
}

kinds! {
    bool => FactKind::Flag;
    Completion => FactKind::Completion;
    Day => FactKind::Day;
    Amount => FactKind::Figure { whole: false };
    u32 => FactKind::Figure { whole: true };
    Vec<String> => FactKind::Items;
    Vec<Assurance> => FactKind::Assurances;
}

macro_rules! define_facts {
    (
        enums { $($enums:tt)* }
        records where null is $null:ident { $(
            $(#[$meta:meta])* $record:ident at $path:tt $(checked by $check:ident)? { $(
                $(#[doc = $doc:literal])*
                $field:ident: $ty:ty $([$least:literal..=$most:literal])? $(where $required:ident)? $(= $default:expr)?
                    $(=> $missing:literal, $found:literal)?;
            )+ }
        )* }
        results { $($results:tt)* }
    ) => {
        /// The numbers of the facts.
        #[derive(Clone, Copy)]
        #[allow(non_camel_case_types, dead_code, reason = "named after the fields; some are found by path only")]
        #[repr(u8)]
        enum Number { $($($(#[doc = $missing] $field,)?)+)* }

        impl Number {
            #[expect(clippy::as_conversions, reason = "the number of a variant, which has no other way out")]
            const fn fact(self) -> Fact {
                Fact(self as u8)
            }
        }

        /// The facts by name, for what is decided outside the catalogue.
        #[allow(non_upper_case_globals, dead_code, reason = "named after the fields, as the facts are; few are needed")]
        impl Fact {
            $($($(#[doc = $missing] pub(crate) const $field: Fact = Number::$field.fact();)?)+)*
        }

        /// The fields that have a range, by their paths.
        static RANGES: &[(&str, (u32, u32))] = &[$($($((path!($path $field), ($least, $most)),)?)+)*];

        static WORDS: &[Words] = &[
            $($($(Words {
                path: path!($path $field),
                kind: <<$ty as Optional>::Value as OfKind>::KIND,
                unit: unit_of(stringify!($field)),
                missing: $missing,
                found: $found,
            },)?)+)*
        ];

        /// The facts of a case as rules read them, each as an operand of the mode at work.
        #[allow(dead_code, reason = "some facts serve no rule of the catalogue")]
        impl<M: Mode> Facts<M> {
            $($($(
                #[doc = $missing]
                #[inline]
                pub(crate) fn $field(&self) -> Operand<'_, M, <$ty as Optional>::Value> {
                    Operand::new(&self.mode, Number::$field.fact(), |case| Optional::value(&reach!(case $path $field)))
                }
            )?)+)*
        }
    };
}

/// The facts of a case, in a mode of evaluation.
pub(crate) struct Facts<M> {
    pub(crate) mode: M,
}

impl<M: Mode> Facts<M> {
    /// What is known without any fact.
    pub(crate) fn constant(&self, holds: bool) -> M::Truth {
        self.mode.constant(holds)
    }
}

case_types!(define_facts);

impl Fact {
    /// Every fact, in the order of the case.
    pub fn all() -> impl ExactSizeIterator<Item = Fact> {
        let count = u8::try_from(WORDS.len()).unwrap_or(u8::MAX);
        (0..count).map(Fact)
    }

    fn words(self) -> &'static Words {
        const NONE: Words = Words { path: "", kind: FactKind::Flag, unit: "", missing: "", found: "" };
        WORDS.get(usize::from(self.0)).unwrap_or(&NONE)
    }

    /// The path of the leaf, `advisor.training.core_module_2`.
    pub fn path(self) -> &'static str {
        self.words().path
    }

    /// What kind of value it has.
    pub(crate) fn kind(self) -> FactKind {
        self.words().kind
    }

    /// The least and the greatest number that it can be.
    pub(crate) fn range(self) -> (u32, u32) {
        RANGES.iter().find(|(path, _)| *path == self.path()).map_or((0, u32::MAX), |(_, range)| *range)
    }

    /// Its number, in the order of the case.
    pub(crate) fn number(self) -> usize {
        usize::from(self.0)
    }

    /// Whether it is the advisor's role.
    pub(crate) fn is_role(self) -> bool {
        self == Number::role.fact()
    }

    /// What is missing where the fact is not known, in words.
    pub fn missing(self) -> &'static str {
        self.words().missing
    }

    /// What is put before a figure or date found; of a flag, what is wrong where it is false, or nothing.
    pub(crate) fn found(self) -> &'static str {
        self.words().found
    }

    /// The unit of an amount, as it follows a figure.
    pub(crate) fn unit(self) -> &'static str {
        self.words().unit
    }
}

impl FromStr for Fact {
    type Err = Error;

    /// Finds a fact by its path.
    fn from_str(path: &str) -> Result<Fact, Error> {
        let known = || Fact::all().map(Fact::path);
        Fact::all()
            .find(|fact| fact.path() == path)
            .ok_or_else(|| Error::unknown_value("the path of a fact", nearest(path, known())))
    }
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.path())
    }
}

impl fmt::Debug for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.path())
    }
}

impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.path())
    }
}

/// A set of facts: a bit each.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct FactSet(u128);

// Every fact has a bit.
const _: () = assert!(WORDS.len() <= 128);

impl FactSet {
    pub(crate) const NONE: FactSet = FactSet(0);

    pub(crate) const fn one(fact: Fact) -> FactSet {
        FactSet(1 << fact.0)
    }

    pub(crate) const fn union(self, other: FactSet) -> FactSet {
        FactSet(self.0 | other.0)
    }

    /// The facts, in the order of the case.
    pub(crate) fn to_vec(self) -> Vec<Fact> {
        self.iter().collect()
    }

    /// The facts, in the order of the case.
    pub(crate) fn iter(self) -> impl Iterator<Item = Fact> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            let number = u8::try_from(rest.trailing_zeros()).ok().filter(|_| rest != 0)?;
            rest &= rest - 1;
            Some(Fact(number))
        })
    }
}
