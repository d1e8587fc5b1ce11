//! Single rows: a dict from columns to values, as a row of a database or a file is.

use homeworking::binding::{Cell, Leaf, case_of_row as read};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyTuple};

use crate::error::Refused;
use crate::source::{entries, key_text, leaf};
use crate::types;

fn cell(object: &Bound<'_, PyAny>) -> PyResult<Cell> {
    if let Ok(flag) = object.cast::<PyBool>() {
        return Ok(Cell::of(Leaf::Bool(flag.is_true())));
    }
    if let Ok(whole) = object.cast::<PyInt>() {
        return Ok(Cell::whole(whole.extract().ok()));
    }
    if let Ok(float) = object.cast::<PyFloat>() {
        return Ok(Cell::float(float.value()));
    }
    if object.is_instance_of::<PyList>() || object.is_instance_of::<PyTuple>() {
        let items = object.extract::<Vec<String>>();
        return Ok(items.map_or(Cell::OTHER, |items| Cell::list(items.iter().map(String::as_str))));
    }
    leaf(object).map(Cell::of)
}

/// A row of a table as a case: columns as `assess_table` takes them, each value of whatever type the column could be.
#[pyfunction]
pub(crate) fn case_of_row(py: Python<'_>, row: &Bound<'_, PyDict>) -> PyResult<types::Case> {
    let cells = entries(row).into_iter().map(|(name, value)| Ok((key_text(&name).into_owned(), cell(&value)?)));
    let cells = cells.collect::<PyResult<Vec<_>>>()?;
    read(&cells).map(types::Case::of).map_err(|problems| crate::classes::raised(py, Refused::Wrong(problems)))
}
