//! Single rows, whose columns have no types: a dict from columns to values, as a row of a database or a file is.

use homeworking::binding::{Leaf, table_problems};
use homeworking::columns::{Bits, Column, Offsets, Table, TableError, Text, TextLayout, Values};
use homeworking::{Case, Problem};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyTuple};

use crate::error::{Refused, raise};
use crate::source::{entries, key_text, leaf};
use crate::types;

/// A column of a single row.
enum Cell {
    Null,
    Flag([u8; 1]),
    Whole([i64; 1]),
    Float([f64; 1]),
    Decimal([i128; 1], i8),
    Day([i32; 1]),
    Text(Texts),
    List([i32; 2], Texts),
    Other,
}

/// Texts, one after the other.
#[derive(Default)]
struct Texts {
    offsets: Vec<i32>,
    bytes: Vec<u8>,
}

impl Texts {
    fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Option<Texts> {
        let mut all = Texts { offsets: vec![0], bytes: Vec::new() };
        for text in texts {
            all.bytes.extend_from_slice(text.as_bytes());
            all.offsets.push(i32::try_from(all.bytes.len()).ok()?);
        }
        Some(all)
    }

    fn text(&self) -> Text<'_> {
        Text { layout: TextLayout::Offsets(Offsets::Small(&self.offsets), &self.bytes), validity: None }
    }
}

impl Cell {
    fn of(object: &Bound<'_, PyAny>) -> PyResult<Cell> {
        if let Ok(flag) = object.cast::<PyBool>() {
            return Ok(Cell::Flag([u8::from(flag.is_true())]));
        }
        if let Ok(whole) = object.cast::<PyInt>() {
            return Ok(whole.extract().map_or(Cell::Float([f64::INFINITY]), |whole| Cell::Whole([whole])));
        }
        if let Ok(float) = object.cast::<PyFloat>() {
            return Ok(Cell::Float([float.value()]));
        }
        if object.is_instance_of::<PyList>() || object.is_instance_of::<PyTuple>() {
            return Ok(Cell::list(object));
        }
        Ok(match leaf(object)? {
            Leaf::Null => Cell::Null,
            Leaf::Day(day) => Cell::Day([day.days_since_1970()]),
            Leaf::Text(text) => Texts::of([&*text]).map_or(Cell::Other, Cell::Text),
            Leaf::Number(number) => decimal(&number),
            Leaf::Whole(whole) => Cell::Whole([i64::from(whole)]),
            Leaf::Bool(_) | Leaf::Other => Cell::Other,
        })
    }

    fn list(object: &Bound<'_, PyAny>) -> Cell {
        let Ok(items) = object.extract::<Vec<String>>() else { return Cell::Other };
        let (Some(texts), Ok(count)) = (Texts::of(items.iter().map(String::as_str)), i32::try_from(items.len())) else {
            return Cell::Other;
        };
        Cell::List([0, count], texts)
    }

    fn values(&self) -> Values<'_> {
        match self {
            Cell::Null => Values::Null(1),
            Cell::Flag(flag) => Bits::new(flag, 0, 1).map_or(Values::Null(1), Values::Boolean),
            Cell::Whole(whole) => Values::Int64(whole),
            Cell::Float(float) => Values::Float64(float),
            Cell::Decimal(digits, scale) => Values::Decimal128(digits, *scale),
            Cell::Day(day) => Values::Date32(day),
            Cell::Text(texts) => Values::Text(texts.text()),
            Cell::List(offsets, texts) => Values::List(Offsets::Small(offsets), texts.text()),
            Cell::Other => Values::Other("something else", 1),
        }
    }
}

/// A number as it is written, digit for digit where it has no exponent.
fn decimal(number: &str) -> Cell {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let digits = format!("{whole}{fraction}").parse();
    match (digits, i8::try_from(fraction.len())) {
        (Ok(digits), Ok(scale)) => Cell::Decimal([digits], scale),
        _ => Cell::Float([number.parse().unwrap_or(f64::NAN)]),
    }
}

/// A row of a table as a case: columns as `assess_table` takes them, each value of whatever type the column could be.
#[pyfunction]
pub(crate) fn case_of_row(py: Python<'_>, row: &Bound<'_, PyDict>) -> PyResult<types::Case> {
    let cells = entries(row).into_iter().map(|(name, value)| Ok((key_text(&name).into_owned(), Cell::of(&value)?)));
    let cells = cells.collect::<PyResult<Vec<_>>>()?;
    let columns: Vec<Column<'_>> =
        cells.iter().map(|(name, cell)| Column { name, values: cell.values(), validity: None }).collect();
    let draft = Table { rows: 1, columns: &columns }.draft(0);
    let draft = draft.map_err(|error| crate::classes::raised(py, Refused::Wrong(all_problems(error, columns))))?;
    Case::new(draft).map(types::Case::of).map_err(|error| raise(py, &error))
}

/// Also what is wrong with the columns beside those that cannot serve.
fn all_problems(error: TableError, mut columns: Vec<Column<'_>>) -> Vec<Problem> {
    columns.retain(|column| !error.columns.iter().any(|wrong| wrong.column == column.name));
    let is_about_columns = !error.columns.is_empty();
    let mut problems = table_problems("", error);
    if let Err(more) = (Table { rows: 1, columns: &columns }).draft(0)
        && is_about_columns
    {
        problems.extend(table_problems("", more));
    }
    problems
}
