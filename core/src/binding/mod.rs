//! What bindings to other languages read documents by, from objects of the language itself.
//!
//! Not part of the public surface: it changes with the bindings in this repository.

mod functions;
mod methods;
mod rows;

use std::cell::RefCell;

pub use crate::reading::{Fields, Items, Leaf, Limits, Null, Reading, Record, Shape, Slot, Source, Stopped};

pub use rows::{Cell, case_of_row};

use crate::catalogue::Rule;
use crate::columns::{CellError, ColumnProblem, TableError};
use crate::error::{Error, Problem, ProblemCode};
use crate::model::{Case, CaseDraft, Policy, PolicyDraft, Roster, canonical};
use crate::reading::{self, DOCUMENT, read_document};

pub use crate::model::DEEPEST;

/// A document that is sound once its draft has been read.
pub trait Sound: Sized {
    /// What is read.
    type Draft: Record + Slot;

    /// Where a document by itself lies.
    const PATH: &'static str;

    /// Makes it of a draft that has been checked.
    fn of_checked(draft: Self::Draft) -> Self;
}

impl Sound for Case {
    type Draft = CaseDraft;
    const PATH: &'static str = "";

    fn of_checked(draft: CaseDraft) -> Case {
        Case::sound(draft)
    }
}

impl Sound for Policy {
    type Draft = PolicyDraft;
    const PATH: &'static str = "";

    fn of_checked(draft: PolicyDraft) -> Policy {
        Policy::sound(draft)
    }
}

/// Why nothing was read: problems of the document, or a source that stopped.
pub enum Unread<S> {
    /// What is wrong with the document.
    Wrong(Error),
    /// The source, which knows why it could not be read on.
    Stopped(S),
}

/// Reads and checks a record that lies at a path; `source` gives the document from its start.
pub fn read<R: Record + Slot, S: Source>(path: &str, source: impl Fn() -> S) -> Result<R, Unread<S>> {
    let stopped = RefCell::new(None);
    let read = read_document(path, |record: &mut R, at| fill(record, source(), at, &stopped));
    settle(stopped, read)
}

/// Reads and checks the entries of a roster; `source` gives one from its start.
pub fn read_roster<'e, E, S: Source>(entries: &'e [E], source: impl Fn(&'e E) -> S) -> Result<Roster, Unread<S>> {
    let stopped = RefCell::new(None);
    let read = Roster::read(entries, |draft, entry, at| fill(draft, source(entry), at, &stopped));
    settle(stopped, read)
}

fn fill<R: Slot, S: Source>(
    record: &mut R,
    mut source: S,
    at: &mut Reading,
    stopped: &RefCell<Option<S>>,
) -> Result<(), Problem> {
    record.fill(&mut source, DOCUMENT, at).map_err(|Stopped| {
        stopped.replace(Some(source));
        let (path, expected, help) = (String::new(), "a document".to_owned(), String::new());
        Problem { path, code: ProblemCode::Syntax, expected, help }
    })
}

fn settle<T, S>(stopped: RefCell<Option<S>>, read: Result<T, Error>) -> Result<T, Unread<S>> {
    match stopped.into_inner() {
        Some(source) => Err(Unread::Stopped(source)),
        None => read.map_err(Unread::Wrong),
    }
}

/// Reads and checks a record from JSON text.
///
/// # Errors
/// Every problem of the text at once, by path.
pub fn from_json<R: Record + Slot>(text: &str) -> Result<R, Error> {
    reading::from_json(text)
}

/// The canonical JSON.
pub fn to_json(value: &impl serde::Serialize) -> String {
    canonical(value)
}

/// The problem of an argument.
pub fn problem(path: &str, code: ProblemCode, expected: &str, help: &str) -> Problem {
    Problem { path: path.to_owned(), code, expected: expected.to_owned(), help: help.to_owned() }
}

/// Several errors as one; `None` where there are none.
pub fn join(problems: Vec<Problem>) -> Option<Error> {
    Error::of(problems)
}

/// What is wrong with a table, as problems of the argument of that name, `table[3].device.memory_gb`; without a name, by column
/// alone.
pub fn table_problems(name: &str, error: TableError) -> Vec<Problem> {
    let columns = error.columns.into_iter().map(|error| {
        let path = match (name, error.column) {
            ("", column) => column,
            (name, column) if column.is_empty() => name.to_owned(),
            (name, column) => format!("{name}.{column}"),
        };
        Problem { path, code: code_of(error.problem), expected: error.expected, help: error.help }
    });
    columns.chain(error.cells.into_iter().map(|cell| cell_problem(name, cell))).collect()
}

/// What is wrong with a cell, as a problem of the argument of that name.
pub fn cell_problem(name: &str, cell: CellError) -> Problem {
    let path = if name.is_empty() { cell.column } else { format!("{name}[{}].{}", cell.row, cell.column) };
    Problem { path, code: cell.code, expected: cell.expected, help: cell.help }
}

fn code_of(problem: ColumnProblem) -> ProblemCode {
    match problem {
        ColumnProblem::UnknownColumn => ProblemCode::UnknownField,
        ColumnProblem::DuplicateColumn => ProblemCode::DuplicateKey,
        ColumnProblem::WrongType => ProblemCode::WrongType,
        ColumnProblem::WrongLength | ColumnProblem::WrongOffsets | ColumnProblem::Rows => ProblemCode::OutOfRange,
    }
}

/// The place of a rule in the catalogue; rules of shifts stand after it.
pub fn place_of(rule: Rule) -> usize {
    rule.index()
}
