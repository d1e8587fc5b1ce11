//! What a table is answered with: columns laid out as Arrow lays them out.

use std::fmt;

use crate::catalogue::Rule;
use crate::error::ProblemCode;
use crate::model::Verdict;

/// The answer to a table: a row for each of its rows.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct TableOutcome {
    /// How many rows there are.
    pub rows: usize,
    /// The verdict of each row, as its place in [`Verdict::ALL`]; 0 where the row could not be read.
    pub verdicts: Vec<i8>,
    /// Which rows could be read, a bit a row, the first the lowest; all of them where absent.
    pub validity: Option<Vec<u64>>,
    /// The enforced rules that are not met, where codes were asked for.
    pub blocking: Option<RuleLists>,
    /// The enforced rules that are unknown, where codes were asked for.
    pub missing: Option<RuleLists>,
    /// Every rule of the catalogue, where rules were asked for.
    pub rules: Option<Vec<RuleColumn>>,
    /// The first later day on which the verdict differs, where that was asked for.
    pub changes_on: Option<DayColumn>,
    /// Cells that could not be read, up to 1,000 of them, row by row.
    pub errors: Vec<CellError>,
    /// How many cells could not be read.
    pub error_count: usize,
}

/// A list of rules for each row, by their places in [`Rule::CATALOGUE`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RuleLists {
    /// Where the list of each row begins; one more than there are rows.
    pub offsets: Vec<i32>,
    /// The rules of all rows.
    pub rules: Vec<i8>,
}

/// How a rule stands in each row, a bit a row, the first the lowest.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RuleColumn {
    /// The rule.
    pub rule: Rule,
    /// Where it is met, waived or not applicable.
    pub met: Vec<u64>,
    /// Where it is known.
    pub known: Vec<u64>,
}

/// A day for each row.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct DayColumn {
    /// Days since 1970-01-01; 0 where there is none.
    pub days: Vec<i32>,
    /// Where there is one, a bit a row, the first the lowest.
    pub known: Vec<u64>,
}

impl TableOutcome {
    /// The verdict of a row; `None` where it could not be read.
    pub fn verdict(&self, row: usize) -> Option<Verdict> {
        let is_read = self.validity.as_ref().is_none_or(|validity| bit(validity, row));
        let place = self.verdicts.get(row).filter(|_| is_read)?;
        Verdict::ALL.get(usize::try_from(*place).ok()?).copied()
    }
}

impl RuleLists {
    /// The rules of a row.
    pub fn get(&self, row: usize) -> Vec<Rule> {
        let at = |row: usize| self.offsets.get(row).and_then(|offset| usize::try_from(*offset).ok());
        let range = at(row).zip(at(row.saturating_add(1)));
        let places = range.and_then(|(start, end)| self.rules.get(start..end)).unwrap_or_default();
        places.iter().filter_map(|place| Rule::CATALOGUE.get(usize::try_from(*place).ok()?).copied()).collect()
    }
}

impl RuleColumn {
    /// Whether the rule is met, waived or not applicable in a row; `None` where that is not known.
    pub fn get(&self, row: usize) -> Option<bool> {
        bit(&self.known, row).then(|| bit(&self.met, row))
    }
}

fn bit(words: &[u64], row: usize) -> bool {
    words.get(row / 64).is_some_and(|word| word >> (row % 64) & 1 == 1)
}

/// Why a column cannot serve.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum ColumnProblem {
    /// Nothing is known by that name.
    UnknownColumn,
    /// Another column serves the same fact.
    DuplicateColumn,
    /// It holds another type than the fact takes.
    WrongType,
    /// It has not as many rows as the table.
    WrongLength,
    /// Offsets of its texts or lists go back.
    WrongOffsets,
    /// The table has more rows than can be answered, or fewer than are asked about.
    Rows,
}

/// A column that cannot serve.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct ColumnError {
    /// Its name; empty where the table as a whole is meant.
    pub column: String,
    /// What kind of problem it is.
    pub problem: ColumnProblem,
    /// What was expected.
    pub expected: String,
    /// What to do.
    pub help: String,
}

/// A cell that cannot be read.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct CellError {
    /// The row, counted from 0.
    pub row: usize,
    /// The name of the column.
    pub column: String,
    /// What kind of problem it is.
    pub code: ProblemCode,
    /// What was expected.
    pub expected: String,
    /// What to do.
    pub help: String,
}

/// Why a table is not answered.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
#[error("{}", Lines(self))]
pub struct TableError {
    /// Columns that cannot serve.
    pub columns: Vec<ColumnError>,
    /// Cells that cannot be read, up to 1,000 of them, row by row.
    pub cells: Vec<CellError>,
    /// How many cells cannot be read.
    pub cell_count: usize,
}

impl TableError {
    pub(crate) fn of_columns(columns: Vec<ColumnError>) -> TableError {
        TableError { columns, cells: Vec::new(), cell_count: 0 }
    }

    /// The table has too many rows, or too few.
    pub(crate) fn of_rows(expected: String, help: &str) -> TableError {
        let (column, problem, help) = (String::new(), ColumnProblem::Rows, help.to_owned());
        TableError::of_columns(vec![ColumnError { column, problem, expected, help }])
    }

    pub(crate) fn of_cells(cells: Vec<CellError>) -> TableError {
        TableError { columns: Vec::new(), cell_count: cells.len(), cells }
    }
}

/// What is wrong with a table, a line each.
struct Lines<'a>(&'a TableError);

impl fmt::Display for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let TableError { columns, cells, cell_count } = self.0;
        for (place, error) in columns.iter().enumerate() {
            let end = if place == 0 { "" } else { "\n" };
            let column = if error.column.is_empty() { String::new() } else { format!("column `{}`: ", error.column) };
            write!(f, "{end}{column}expected {}; {}", error.expected, error.help)?;
        }
        for (place, error) in cells.iter().enumerate() {
            let end = if place == 0 && columns.is_empty() { "" } else { "\n" };
            let CellError { row, column, code, expected, help } = error;
            write!(f, "{end}row {row}, column `{column}`: {}: expected {expected}; {help}", code.as_str())?;
        }
        match cell_count.saturating_sub(cells.len()) {
            0 => Ok(()),
            more => write!(f, "\nand {more} more cells"),
        }
    }
}
