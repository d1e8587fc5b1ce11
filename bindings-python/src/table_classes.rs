//! What Python sees of tables: the functions, and their answers.

use std::sync::{Arc, Mutex, PoisonError};

use arrow_array::RecordBatchIterator;
use homeworking::binding::problem;
use homeworking::columns::{CellError, Detail, OnError};
use homeworking::model::Day;
use homeworking::{Error, Problem, ProblemCode};
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyInt, PyString};

use crate::answers::{errors, errors_schema};
use crate::arguments::{Argument, given};
use crate::arrow::{Batches, Closed, batches, schema_capsule, stream_capsule};
use crate::classes::raised;
use crate::convert::ToPython;
use crate::error::{Refusals, Refused};
use crate::tables::{Asked, Job, Run, Shared, check, row};
use crate::types::Policy;

/// The answer to a table, decided batch by batch as it is read.
#[pyclass(frozen, module = "homeworking")]
pub(crate) struct TableOutcome {
    table: Py<PyAny>,
    job: Arc<Job>,
    /// The batches that were opened to look at the columns, until they are read.
    opened: Mutex<Option<Batches>>,
    report: Mutex<Option<Shared>>,
}

#[pymethods]
impl TableOutcome {
    /// The answer as a stream of Arrow: what `pyarrow.table`, `polars.DataFrame` and DuckDB call.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // What is asked for may be left aside, and here there is one form of each answer.
        let _ = requested_schema;
        let opened = locked(&self.opened).take();
        let batches = opened.map_or_else(|| open(self.table.bind(py)), Ok).map_err(|refused| raised(py, refused))?;
        let report = Shared::default();
        *locked(&self.report) = Some(Arc::clone(&report));
        stream_capsule(py, Box::new(Run::new(batches, Arc::clone(&self.job), report)))
    }

    /// The columns of the answer.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        schema_capsule(py, &self.job.schema())
    }

    /// The cells that could not be read, once the answer has been read to its end.
    #[getter]
    fn errors(&self) -> PyResult<CellErrors> {
        let report = locked(&self.report).clone();
        let report = report.as_ref().map(|report| locked(report));
        match report.filter(|report| report.is_whole) {
            Some(report) => Ok(CellErrors { cells: report.cells.clone(), total: report.count }),
            None => Err(PyRuntimeError::new_err(
                "the answer is not read to its end: read it first, as with `pyarrow.table(outcome)`",
            )),
        }
    }

    fn __repr__(&self) -> String {
        let names: Vec<String> = self.job.schema().fields().iter().map(|field| field.name().clone()).collect();
        format!("TableOutcome({})", names.join(", "))
    }
}

/// Cells that could not be read: a table of `row`, `column`, `code`, `expected` and `help`.
#[pyclass(frozen, module = "homeworking")]
pub(crate) struct CellErrors {
    cells: Vec<CellError>,
    total: usize,
}

#[pymethods]
impl CellErrors {
    /// The cells as a stream of Arrow.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let _ = requested_schema;
        let batch = errors(&self.cells).map_err(|error| PyValueError::new_err(error.to_string()))?;
        let schema = batch.schema();
        stream_capsule(py, Box::new(RecordBatchIterator::new([Ok(batch)], schema)))
    }

    /// The columns of the table.
    #[expect(clippy::unused_self, reason = "it is asked of an object")]
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        schema_capsule(py, &errors_schema())
    }

    /// How many cells could not be read; of these, up to 1,000 are listed.
    #[getter]
    fn total(&self) -> usize {
        self.total
    }

    /// How many cells are listed.
    fn __len__(&self) -> usize {
        self.cells.len()
    }

    fn __repr__(&self) -> String {
        format!("CellErrors({} of {})", self.cells.len(), self.total)
    }
}

fn locked<T>(held: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

fn wrong(path: &str, code: ProblemCode, expected: &str, help: &str) -> Refused {
    Refused::Wrong(vec![problem(path, code, expected, help)])
}

fn open(table: &Bound<'_, PyAny>) -> Result<Batches, Refused> {
    let help = "give a table of pyarrow, Polars, DuckDB or pandas, or anything else with `__arrow_c_stream__`";
    match batches(table) {
        Ok(Some(batches)) => Ok(batches),
        Ok(None) => Err(wrong("table", ProblemCode::WrongType, "a table", help)),
        Err(Closed::Raised(error)) => Err(Refused::Raised(error)),
        Err(Closed::Unreadable(error)) => {
            Err(wrong("table", ProblemCode::WrongType, "a table", &format!("its producer says: {error}")))
        }
    }
}

impl Argument for Asked {
    /// A day, or a text, which is a day where it can be read as one, and else the name of a column.
    fn take(object: Option<&Bound<'_, PyAny>>, name: &str) -> Result<Asked, Refused> {
        let text = object.and_then(|object| object.cast::<PyString>().ok()).and_then(|text| text.to_str().ok());
        match text {
            Some(text) => Ok(text.parse().map_or_else(|_| Asked::Column(text.to_owned()), Asked::Day)),
            None => Day::take(object, name).map(Asked::Day).map_err(|refused| {
                let also = |mut problem: Problem| {
                    problem.expected.push_str(", or the name of a column");
                    problem
                };
                match refused {
                    Refused::Wrong(problems) => Refused::Wrong(problems.into_iter().map(also).collect()),
                    raised @ Refused::Raised(_) => raised,
                }
            }),
        }
    }
}

/// A word out of a few, or what is meant where none is given.
struct Word<T>(T);

impl<T: std::str::FromStr<Err = Error> + Default> Argument for Word<T> {
    fn take(object: Option<&Bound<'_, PyAny>>, name: &str) -> Result<Word<T>, Refused> {
        let Some(object) = object else { return Ok(Word(T::default())) };
        let text = crate::arguments::text(Some(object), name)?;
        text.parse().map(Word).map_err(|error| crate::arguments::named(name, &error))
    }
}

/// Names, from anything that can be gone through.
struct Names(Vec<String>);

impl Argument for Names {
    fn take(object: Option<&Bound<'_, PyAny>>, name: &str) -> Result<Names, Refused> {
        match object {
            Some(object) => Vec::<Name>::take(Some(object), name)
                .map(|names| Names(names.into_iter().map(|Name(name)| name).collect())),
            None => Ok(Names(Vec::new())),
        }
    }
}

struct Name(String);

impl Argument for Name {
    fn take(object: Option<&Bound<'_, PyAny>>, name: &str) -> Result<Name, Refused> {
        crate::arguments::text(object, name).map(Name)
    }
}

/// Something to tell how far the work is.
struct Progress(Option<Py<PyAny>>);

impl Argument for Progress {
    fn take(object: Option<&Bound<'_, PyAny>>, name: &str) -> Result<Progress, Refused> {
        match object {
            None => Ok(Progress(None)),
            Some(object) if object.is_callable() => Ok(Progress(Some(object.clone().unbind()))),
            Some(_) => {
                let help = "give a function that takes how many rows are done";
                Err(wrong(name, ProblemCode::WrongType, "something to call", help))
            }
        }
    }
}

/// The number of a row.
struct Row(usize);

impl Argument for Row {
    fn take(object: Option<&Bound<'_, PyAny>>, name: &str) -> Result<Row, Refused> {
        let object = given(object, name, "the number of a row")?;
        let help = "rows are counted from 0";
        let number = object.cast::<PyInt>().map_err(|_| wrong(name, ProblemCode::WrongType, "a whole number", help))?;
        number.extract().map(Row).map_err(|_| wrong(name, ProblemCode::OutOfRange, "the number of a row", help))
    }
}

/// Decides every row of a table, whatever has Arrow's C interface: a row of the answer for each, in order.
#[pyfunction]
#[pyo3(signature = (table, policy, on, *, detail = None, changes_on = None, on_error = None, ignore = None, progress = None))]
#[expect(clippy::too_many_arguments, reason = "they bear names where it is called")]
fn assess_table<'py>(
    py: Python<'py>,
    table: &Bound<'py, PyAny>,
    policy: &Bound<'py, PyAny>,
    on: &Bound<'py, PyAny>,
    detail: Option<&Bound<'py, PyAny>>,
    changes_on: Option<&Bound<'py, PyAny>>,
    on_error: Option<&Bound<'py, PyAny>>,
    ignore: Option<&Bound<'py, PyAny>>,
    progress: Option<&Bound<'py, PyAny>>,
) -> PyResult<TableOutcome> {
    let mut refusals = Refusals::default();
    let opened = refusals.take(open(table));
    let policy = refusals.take(Policy::take(Some(policy), "policy"));
    let asked = refusals.take(Asked::take(Some(on), "on"));
    let detail = refusals.take(Word::<Detail>::take(detail, "detail"));
    let changes_on = refusals.take(bool::take(changes_on, "changes_on"));
    let on_error = refusals.take(Word::<OnError>::take(on_error, "on_error"));
    let ignore = refusals.take(Names::take(ignore, "ignore"));
    let progress = refusals.take(Progress::take(progress, "progress"));
    let columns = columns_serve(opened.as_ref(), asked.as_ref(), ignore.as_ref());
    match (refusals.take(columns), opened, policy, asked, detail, changes_on, on_error, ignore, progress) {
        (
            Some(()),
            Some(opened),
            Some(policy),
            Some(asked),
            Some(Word(detail)),
            Some(changes_on),
            Some(Word(on_error)),
            Some(Names(ignore)),
            Some(Progress(progress)),
        ) => {
            let job = Job { policy: policy.0, asked, detail, changes_on, on_error, ignore, progress };
            let table = table.clone().unbind();
            Ok(TableOutcome { table, job: Arc::new(job), opened: Mutex::new(Some(opened)), report: Mutex::new(None) })
        }
        _ => Err(refusals.raise(py)),
    }
}

/// Whether the columns can serve, where it is known which there are.
fn columns_serve(opened: Option<&Batches>, asked: Option<&Asked>, ignore: Option<&Names>) -> Result<(), Refused> {
    let (Some(opened), Some(Names(ignore))) = (opened, ignore) else { return Ok(()) };
    check(&opened.schema(), asked.unwrap_or(&Asked::Day(Day::FIRST)), ignore)
}

/// Explains a row of a table: what `assess` says of it as a case.
#[pyfunction]
#[pyo3(signature = (table, row, policy, on, *, ignore = None))]
fn explain<'py>(
    py: Python<'py>,
    table: &Bound<'py, PyAny>,
    row: &Bound<'py, PyAny>,
    policy: &Bound<'py, PyAny>,
    on: &Bound<'py, PyAny>,
    ignore: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let mut refusals = Refusals::default();
    let opened = refusals.take(open(table));
    let place = refusals.take(Row::take(Some(row), "row"));
    let policy = refusals.take(Policy::take(Some(policy), "policy"));
    let asked = refusals.take(Asked::take(Some(on), "on"));
    let ignore = refusals.take(Names::take(ignore, "ignore"));
    let (Some(opened), Some(Row(place)), Some(policy), Some(asked), Some(Names(ignore))) =
        (opened, place, policy, asked, ignore)
    else {
        return Err(refusals.raise(py));
    };
    let found = py.detach(|| self::row(opened, place, &asked, &ignore));
    let (case, day) = found.map_err(|refused| raised(py, refused))?;
    homeworking::assess(&case, &policy.0, day).to_python(py)
}

pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<TableOutcome>()?;
    module.add_class::<CellErrors>()?;
    module.add_function(wrap_pyfunction!(assess_table, module)?)?;
    module.add_function(wrap_pyfunction!(explain, module)?)
}
