//! The one error of the crate: every problem of an input, by path.

use std::fmt;

use serde::{Serialize, Serializer, ser::SerializeStruct};

/// What is wrong with an input: one problem or several, all found in one go.
///
/// Each names a path, a stable code, what was expected and what to do about it, never a value from the input.
///
/// ```
/// use homeworking::Case;
///
/// let error = Case::from_json(r#"{"advisor": {"id": "a-1", "role": "auditor"}, "home": {"qiuet": true}}"#).unwrap_err();
/// assert_eq!(error.code().as_str(), "unknown_field");
/// assert_eq!(error.path(), "home.qiuet");
/// assert_eq!(error.help(), "did you mean `quiet`?");
/// assert_eq!(error.problems().len(), 1);
/// ```
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", Lines(.first, .rest))]
pub struct Error {
    first: Problem,
    rest: Vec<Problem>,
}

impl Error {
    /// An error of these problems; `None` where there are none.
    pub(crate) fn of(problems: Vec<Problem>) -> Option<Error> {
        let mut problems = problems.into_iter();
        problems.next().map(|first| Error { first, rest: problems.collect() })
    }

    pub(crate) fn bad_day() -> Error {
        let help = "give a day of the calendar, such as 2026-12-01";
        Error::single(ProblemCode::BadDate, "a day from 1900-01-01 to 2200-12-31, as `YYYY-MM-DD`", help)
    }

    /// What a local date-time is written as.
    pub(crate) const LOCAL_DATE_TIME: &'static str =
        "a time by the clock of 1900 to 2200, as `YYYY-MM-DDTHH:MM` or with `:SS`";

    pub(crate) fn bad_local_date_time() -> Error {
        let help = "give a day and a time, such as 2026-12-01T22:00, without a zone or a fraction";
        Error::single(ProblemCode::BadDate, Error::LOCAL_DATE_TIME, help)
    }

    pub(crate) fn bad_amount() -> Error {
        Error::single(ProblemCode::WrongType, "a decimal number", "give digits, with a point before the decimals")
    }

    pub(crate) fn unknown_value(expected: &str, help: String) -> Error {
        Error::single(ProblemCode::UnknownValue, expected, help)
    }

    fn single(code: ProblemCode, expected: &str, help: impl Into<String>) -> Error {
        Problem { path: String::new(), code, expected: expected.to_owned(), help: help.into() }.into()
    }

    /// The code of the first problem.
    pub fn code(&self) -> ProblemCode {
        self.first.code
    }

    /// The path of the first problem; empty where the input as a whole is meant.
    pub fn path(&self) -> &str {
        &self.first.path
    }

    /// What was expected where the first problem lies.
    pub fn expected(&self) -> &str {
        &self.first.expected
    }

    /// What to do about the first problem.
    pub fn help(&self) -> &str {
        &self.first.help
    }

    /// Every problem, in the order of the input, absent required fields last.
    pub fn problems(&self) -> impl ExactSizeIterator<Item = &Problem> + Clone {
        Problems { first: Some(&self.first), rest: self.rest.iter() }
    }
}

impl From<Problem> for Error {
    fn from(first: Problem) -> Error {
        Error { first, rest: Vec::new() }
    }
}

#[derive(Clone)]
struct Problems<'a> {
    first: Option<&'a Problem>,
    rest: std::slice::Iter<'a, Problem>,
}

impl<'a> Iterator for Problems<'a> {
    type Item = &'a Problem;

    fn next(&mut self) -> Option<&'a Problem> {
        self.first.take().or_else(|| self.rest.next())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let size = self.rest.len().saturating_add(usize::from(self.first.is_some()));
        (size, Some(size))
    }
}

impl ExactSizeIterator for Problems<'_> {}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.problems()).finish()
    }
}

/// The problems as text, a line each.
struct Lines<'a>(&'a Problem, &'a [Problem]);

impl fmt::Display for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.0, f)?;
        self.1.iter().try_for_each(|problem| write!(f, "\n{problem}"))
    }
}

/// One thing that is wrong with an input.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Problem {
    /// Where: `advisor.training.core_module_2`, `waivers[0].rule`; empty for the input as a whole.
    pub path: String,
    /// What kind of problem it is.
    pub code: ProblemCode,
    /// What was expected there.
    pub expected: String,
    /// What to do, with the nearest known name for a misspelling.
    pub help: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "`{}`: ", self.path)?;
        }
        write!(f, "{}: expected {}; {}", self.code.as_str(), self.expected, self.help)
    }
}

impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Problem", 4)?;
        object.serialize_field("path", &self.path)?;
        object.serialize_field("code", self.code.as_str())?;
        object.serialize_field("expected", &self.expected)?;
        object.serialize_field("help", &self.help)?;
        object.end()
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal),+ $(,)?) => {
        /// The kinds of problem there are. Codes are stable; new ones may come.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[non_exhaustive]
        pub enum ProblemCode { $($(#[$doc])* $name),+ }

        impl ProblemCode {
            /// Every code there is.
            pub const ALL: &'static [ProblemCode] = &[$(ProblemCode::$name),+];

            /// The code on the wire.
            pub const fn as_str(self) -> &'static str {
                match self { $(ProblemCode::$name => $code),+ }
            }
        }
    };
}

codes! {
    /// The text is not JSON (or not TOML).
    Syntax = "syntax",
    /// A value of another type than the field takes.
    WrongType = "wrong_type",
    /// A field that nothing is known by.
    UnknownField = "unknown_field",
    /// A key that stands twice in one object.
    DuplicateKey = "duplicate_key",
    /// A word that is none of those the field takes.
    UnknownValue = "unknown_value",
    /// A number, or a list, outside the range given.
    OutOfRange = "out_of_range",
    /// A text longer than the field takes.
    TooLong = "too_long",
    /// A date that does not exist, or lies outside 1900 to 2200.
    BadDate = "bad_date",
    /// A field that has to be given.
    Required = "required",
    /// Two values that cannot both hold.
    Contradiction = "contradiction",
    /// A requirement of the guidance that cannot be switched off, lowered or waived.
    Floor = "floor",
    /// An id that stands twice.
    DuplicateId = "duplicate_id",
    /// An advisor that nothing is known of.
    UnknownAdvisor = "unknown_advisor",
}
