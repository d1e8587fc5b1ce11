//! Tables: a whole workforce, 64 rows at a time.
//!
//! A [`Table`] borrows columns as Arrow lays them out: values, a bit a row for which are given, offsets for texts and lists.
//! No Arrow library is needed. Every column bears the path of a fact, `advisor.training.core_module_2`, or the same without its
//! first segment; what is not given is unknown, never false. [`assess_table`] decides every row by the very rules that
//! [`decide`](crate::decide) decides a case by, and gives columns back.
//!
//! | fact | columns |
//! | --- | --- |
//! | flag | booleans |
//! | completion, check | booleans, dates, or texts that are dates |
//! | date | dates, or texts that are dates |
//! | word | texts, directly or by key |
//! | figure | integers, floats or decimals; a float stands for its shortest text |
//! | `workstation.equipment` | lists of texts, or booleans an item: `workstation.equipment.desk` |
//! | `home.assurance` | dates a kind: `home.assurance.photographs` |
//! | `waivers` | lists of the codes of rules waived, without end |
//!
//! Values are compared in vectors as wide as the machine has, found out as the program runs (feature `wide`, on by default, and
//! `avx512` for those of 512 bits); [`Options::instructions`] sets how wide at most. The answer is the same with all of them.
//!
//! Nothing runs in threads here: split a table into parts, decide each wherever you like (rayon, Spark), and join the answers;
//! splitting changes no byte of them. Memory goes to the answer and to the rows at hand.
//!
//! ```
//! use homeworking::columns::{Bits, Column, On, Options, Table, Values, assess_table};
//! use homeworking::{Policy, model::Verdict};
//!
//! let memory = [8.0, 4.0, 16.0];
//! let columns = [
//!     Column { name: "device.memory_gb", values: Values::Float64(&memory), validity: None },
//!     Column { name: "quiet", values: Values::Boolean(Bits::new(&[0b011], 0, 3).unwrap()), validity: None },
//! ];
//! let table = Table { rows: 3, columns: &columns };
//! let policy = Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732"}"#)?;
//! let outcome = assess_table(&table, &policy, On::Day("2026-12-01".parse()?), &Options::default())?;
//! let verdicts: Vec<_> = (0..3).filter_map(|row| outcome.verdict(row)).collect();
//! assert_eq!(verdicts, [Verdict::Incomplete, Verdict::NotEligible, Verdict::NotEligible]);
//! let blocking = outcome.blocking.map(|blocking| blocking.get(1));
//! assert_eq!(blocking.unwrap_or_default()[0].code(), "device.memory");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod bind;
mod bits;
mod cell;
mod column;
mod equipment;
mod instructions;
mod kernels;
mod lane;
mod moments;
mod numbers;
mod outcome;
mod table;
mod texts;
mod tile;

pub use bits::Bits;
pub use column::{Column, Keys, Offsets, Text, TextLayout, Values};
pub(crate) use instructions::Chosen;
pub use instructions::Instructions;
pub(crate) use kernels::{ALL, AtMost, Bitmap, NONE, at_most, passing};
pub(crate) use lane::{DaysLane, FigureLane, Known, Lane, choosing, copy_words, keys_of};
pub(crate) use moments::Moments;
pub use outcome::{CellError, ColumnError, ColumnProblem, DayColumn, RuleColumn, RuleLists, TableError, TableOutcome};

use crate::model::{Day, Policy};

/// Columns of as many rows.
#[derive(Clone, Copy, Debug)]
pub struct Table<'a> {
    /// How many rows.
    pub rows: usize,
    /// The columns, in any order.
    pub columns: &'a [Column<'a>],
}

/// The day asked about.
#[derive(Clone, Copy, Debug)]
pub enum On<'a> {
    /// One for all rows.
    Day(Day),
    /// That of each row, in the column of this name.
    Column(&'a str),
}

crate::model::declare::define_enum! {
    /// How much is answered.
    Detail {
        /// The verdict alone.
        Verdict = "verdict",
        /// Also the enforced rules that are not met, and those that are unknown.
        Codes = "codes",
        /// Also how every rule of the catalogue stands.
        Rules = "rules",
    }
}

#[expect(clippy::derivable_impls, reason = "words are declared, and derive the same")]
impl Default for Detail {
    fn default() -> Detail {
        Detail::Codes
    }
}

crate::model::declare::define_enum! {
    /// What becomes of a row that cannot be read.
    OnError {
        /// Nothing is answered, and every cell that cannot be read is told.
        Raise = "raise",
        /// The row has no answer, and the others have theirs.
        Null = "null",
    }
}

#[expect(clippy::derivable_impls, reason = "words are declared, and derive the same")]
impl Default for OnError {
    fn default() -> OnError {
        OnError::Raise
    }
}

/// The most cells that are listed, of those that cannot be read.
pub const LISTED: usize = 1_000;

/// How a table is decided.
#[derive(Clone, Copy, Default, Debug)]
pub struct Options<'a> {
    /// How much is answered.
    pub detail: Detail,
    /// Whether the day on which each verdict changes is answered too; that takes a row at a time.
    pub changes_on: bool,
    /// What becomes of a row that cannot be read.
    pub on_error: OnError,
    /// Columns that are passed over.
    pub ignore: &'a [&'a str],
    /// The widest instructions to use; those of the machine where none are named. Every answer is the same with all of them:
    /// this is for tests and measurements.
    pub instructions: Option<Instructions>,
}

/// Decides every row of a table under a policy.
///
/// # Errors
/// Columns that are not known, that hold what their fact does not take, or that have not as many rows as the table; with
/// [`OnError::Raise`] also every cell that cannot be read, by row and column.
pub fn assess_table(
    table: &Table<'_>,
    policy: &Policy,
    on: On<'_>,
    options: &Options<'_>,
) -> Result<TableOutcome, TableError> {
    table::assess(table, policy, on, options)
}
