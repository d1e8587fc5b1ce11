//! Tables: whatever has Arrow's C interface is decided batch by batch, as its answer is read.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::{ArrowError, Schema, SchemaRef};
use homeworking::binding::table_problems;
use homeworking::columns::{
    CellError, Detail, LISTED, On, OnError, Options, Table, TableError, TableOutcome, assess_table,
};
use homeworking::model::Day;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::answers::{answer, answer_schema};
use crate::arrow::Batches;
use crate::columns::{Beside, columns};
use crate::error::Refused;

/// The most rows decided at a time: what a producer gives at once may be a table of any size, and the answer to all of it is
/// not to be held.
const ROWS: usize = 1 << 17;

/// The bad cells that the error of a stream shows, which is but a text; all that are listed stand in the report.
const SHOWN: usize = 20;

/// The day asked about, or the column that holds it.
pub(crate) enum Asked {
    Day(Day),
    Column(String),
}

impl Asked {
    pub(crate) fn on(&self) -> On<'_> {
        match self {
            Asked::Day(day) => On::Day(*day),
            Asked::Column(name) => On::Column(name),
        }
    }

    fn is_column(&self, column: &str) -> bool {
        matches!(self, Asked::Column(name) if name == column)
    }
}

/// How tables are decided.
pub(crate) struct Job {
    pub(crate) policy: Arc<homeworking::Policy>,
    pub(crate) asked: Asked,
    pub(crate) detail: Detail,
    pub(crate) changes_on: bool,
    pub(crate) on_error: OnError,
    pub(crate) ignore: Vec<String>,
    pub(crate) progress: Option<Py<PyAny>>,
}

impl Job {
    fn assess(&self, batch: &RecordBatch, detail: Detail, on_error: OnError) -> Result<TableOutcome, TableError> {
        let beside = Beside::all(batch);
        let columns = columns(batch, &beside, |_| false);
        let ignore: Vec<&str> = self.ignore.iter().map(String::as_str).collect();
        let options = Options { detail, on_error, changes_on: self.changes_on, ignore: &ignore, ..Options::default() };
        let table = Table { rows: batch.num_rows(), columns: &columns };
        assess_table(&table, &self.policy, self.asked.on(), &options)
    }

    pub(crate) fn schema(&self) -> Schema {
        answer_schema(self.detail, self.changes_on)
    }
}

/// Whether the columns of a table can serve.
pub(crate) fn check(schema: &SchemaRef, asked: &Asked, ignore: &[String]) -> Result<(), Refused> {
    let batch = RecordBatch::new_empty(Arc::clone(schema));
    let beside = Beside::all(&batch);
    let columns = columns(&batch, &beside, |_| false);
    let ignore: Vec<&str> = ignore.iter().map(String::as_str).collect();
    let table = Table { rows: 0, columns: &columns };
    table.check(asked.on(), &ignore).map_err(refused)
}

fn refused(error: TableError) -> Refused {
    Refused::Wrong(table_problems("table", error))
}

/// The case of a row, and the day asked about.
pub(crate) fn row(
    batches: Batches,
    row: usize,
    asked: &Asked,
    ignore: &[String],
) -> Result<(homeworking::Case, Day), Refused> {
    let mut passed = 0;
    for batch in batches {
        let batch = batch.map_err(|error| Refused::Raised(PyValueError::new_err(error.to_string())))?;
        if let Some(row) = row.checked_sub(passed).filter(|row| *row < batch.num_rows()) {
            return of_batch(&batch, row, asked, ignore).map_err(|mut error| {
                error.cells.iter_mut().for_each(|cell| cell.row += passed);
                refused(error)
            });
        }
        passed += batch.num_rows();
    }
    let nothing = Table { rows: passed, columns: &[] };
    nothing.case(row).map(|case| (case, Day::FIRST)).map_err(refused)
}

fn of_batch(
    batch: &RecordBatch,
    row: usize,
    asked: &Asked,
    ignore: &[String],
) -> Result<(homeworking::Case, Day), TableError> {
    let beside = Beside::all(batch);
    let all = columns(batch, &beside, |_| false);
    let day = match asked {
        Asked::Day(day) => Ok(*day),
        Asked::Column(name) => Table { rows: batch.num_rows(), columns: &all }.day(name, row),
    };
    let taken = columns(batch, &beside, |name| asked.is_column(name) || ignore.iter().any(|ignored| ignored == name));
    let case = Table { rows: batch.num_rows(), columns: &taken }.case(row);
    match (case, day) {
        (Ok(case), Ok(day)) => Ok((case, day)),
        (Err(mut error), Err(more)) => {
            error.columns.extend(more.columns);
            error.cells.extend(more.cells);
            Err(error)
        }
        (Err(error), Ok(_)) | (Ok(_), Err(error)) => Err(error),
    }
}

/// What a run found that could not be read.
#[derive(Default)]
pub(crate) struct Report {
    pub(crate) cells: Vec<CellError>,
    pub(crate) count: usize,
    pub(crate) is_whole: bool,
}

impl Report {
    fn add(&mut self, cells: Vec<CellError>, count: usize, rows_before: usize) {
        let room = LISTED.saturating_sub(self.cells.len());
        self.cells.extend(cells.into_iter().take(room).map(|mut cell| {
            cell.row += rows_before;
            cell
        }));
        self.count += count;
    }
}

/// A report that the run writes and its reader reads.
pub(crate) type Shared = Arc<Mutex<Report>>;

/// A run over a table, as its answer is read.
pub(crate) struct Run {
    batches: Batches,
    job: Arc<Job>,
    report: Shared,
    schema: SchemaRef,
    /// The rest of the batch at hand.
    rest: Option<RecordBatch>,
    rows: usize,
    is_over: bool,
}

impl Run {
    pub(crate) fn new(batches: Batches, job: Arc<Job>, report: Shared) -> Run {
        let schema = Arc::new(job.schema());
        Run { batches, job, report, schema, rest: None, rows: 0, is_over: false }
    }

    /// Some more rows, if there are any.
    fn part(&mut self) -> Option<Result<RecordBatch, ArrowError>> {
        let batch = match self.rest.take() {
            Some(rest) => rest,
            None => match self.batches.next()? {
                Ok(batch) => batch,
                Err(error) => return Some(Err(error)),
            },
        };
        if batch.num_rows() <= ROWS {
            return Some(Ok(batch));
        }
        self.rest = Some(batch.slice(ROWS, batch.num_rows() - ROWS));
        Some(Ok(batch.slice(0, ROWS)))
    }

    fn step(&mut self) -> Option<Result<RecordBatch, ArrowError>> {
        let part = match self.part() {
            None => {
                self.report(|report| report.is_whole = true);
                return None;
            }
            Some(Err(error)) => return Some(Err(error)),
            Some(Ok(part)) => part,
        };
        let rows = part.num_rows();
        match self.job.assess(&part, self.job.detail, self.job.on_error) {
            Ok(mut outcome) => {
                let (errors, count) = (std::mem::take(&mut outcome.errors), outcome.error_count);
                let before = self.rows;
                self.report(|report| report.add(errors, count, before));
                self.rows += rows;
                let told = self.tell();
                Some(told.and_then(|()| answer(outcome, &self.schema)))
            }
            Err(error) if error.columns.is_empty() => Some(Err(self.refuse(error, rows))),
            Err(error) => Some(Err(ArrowError::InvalidArgumentError(error.to_string()))),
        }
    }

    /// Everything that cannot be read, up to the end of the table; what fails on the way there, where something does.
    fn refuse(&mut self, mut error: TableError, rows: usize) -> ArrowError {
        let before = self.rows;
        self.report(|report| report.add(std::mem::take(&mut error.cells), error.cell_count, before));
        self.rows += rows;
        while let Some(part) = self.part() {
            let part = match part {
                Ok(part) => part,
                Err(failed) => return failed,
            };
            let outcome = match self.job.assess(&part, Detail::Verdict, OnError::Null) {
                Ok(outcome) => outcome,
                Err(failed) => return ArrowError::InvalidArgumentError(failed.to_string()),
            };
            let before = self.rows;
            self.report(|report| report.add(outcome.errors, outcome.error_count, before));
            self.rows += part.num_rows();
            if let Err(stopped) = self.tell() {
                return stopped;
            }
        }
        self.report(|report| {
            report.is_whole = true;
            error.cells = report.cells.iter().take(SHOWN).cloned().collect();
            error.cell_count = report.count;
        });
        ArrowError::InvalidArgumentError(error.to_string())
    }

    fn report(&self, change: impl FnOnce(&mut Report)) {
        change(&mut self.report.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// Tells how many rows are done.
    fn tell(&self) -> Result<(), ArrowError> {
        let Some(progress) = &self.job.progress else { return Ok(()) };
        let told = Python::try_attach(|py| progress.call1(py, (self.rows,)).map(|_| ()));
        told.unwrap_or(Ok(())).map_err(|error| ArrowError::ExternalError(format!("`progress` raised {error}").into()))
    }
}

impl Iterator for Run {
    type Item = Result<RecordBatch, ArrowError>;

    /// Whoever reads may hold Python's lock, and may be of C, which no panic may go through.
    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        let mut step = || {
            let step = catch_unwind(AssertUnwindSafe(|| self.step()));
            let broken = "the table's buffers contradict its types".to_owned();
            step.unwrap_or_else(|_| Some(Err(ArrowError::CDataInterface(broken))))
        };
        let next = match Python::try_attach(|py| py.detach(&mut step)) {
            Some(next) => next,
            None => step(),
        };
        self.is_over = !matches!(next, Some(Ok(_)));
        next
    }
}

impl RecordBatchReader for Run {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }
}
