//! The border of Arrow: what is behind capsules of its C interface, and capsules for others to look behind.
//!
//! Nothing is copied here. All that a producer says of its buffers is believed, as the interface has it; what is in them is not.

#![allow(unsafe_code, reason = "capsules are pointers, and Arrow's interface is of C")]

use std::ffi::CStr;

use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi};
use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::{RecordBatch, RecordBatchIterator, RecordBatchReader, StructArray};
use arrow_schema::{ArrowError, Schema};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyTuple};

const STREAM: &CStr = c"arrow_array_stream";
const SCHEMA: &CStr = c"arrow_schema";
const ARRAY: &CStr = c"arrow_array";

/// Batches of the same columns, one after the other.
pub(crate) type Batches = Box<dyn RecordBatchReader + Send>;

/// The batches of anything that has Arrow's C interface; `None` where it has not.
pub(crate) fn batches(object: &Bound<'_, PyAny>) -> Result<Option<Batches>, Closed> {
    if let Some(method) = object.getattr_opt("__arrow_c_stream__")? {
        return stream(method.call0()?.cast::<PyCapsule>()?).map(Some);
    }
    let Some(method) = object.getattr_opt("__arrow_c_array__")? else { return Ok(None) };
    let pair = method.call0()?;
    let pair = pair.cast::<PyTuple>()?;
    let (schema, array) = (pair.get_item(0)?, pair.get_item(1)?);
    single(schema.cast::<PyCapsule>()?, array.cast::<PyCapsule>()?).map(Some)
}

fn stream(capsule: &Bound<'_, PyCapsule>) -> Result<Batches, Closed> {
    let stream = capsule.pointer_checked(Some(STREAM))?.cast::<FFI_ArrowArrayStream>();
    // SAFETY: a capsule of this name holds a stream. It is taken out, and one that is released stays behind.
    let reader = unsafe { RecordBatchStreamReader::from_raw(stream.as_ptr()) };
    Ok(Box::new(reader.map_err(Closed::Unreadable)?))
}

/// A single batch, as an array of structs.
fn single(schema: &Bound<'_, PyCapsule>, array: &Bound<'_, PyCapsule>) -> Result<Batches, Closed> {
    let schema = schema.pointer_checked(Some(SCHEMA))?.cast::<FFI_ArrowSchema>();
    let array = array.pointer_checked(Some(ARRAY))?.cast::<FFI_ArrowArray>();
    // SAFETY: capsules of these names hold a schema and an array of it. The array is taken out, and one that is released stays
    // behind; the schema is only looked at, while its capsule is held.
    let (data, schema) = unsafe {
        let array = FFI_ArrowArray::from_raw(array.as_ptr());
        (from_ffi(array, schema.as_ref()), Schema::try_from(schema.as_ref()))
    };
    let (schema, data) = (schema.map_err(Closed::Unreadable)?.into(), data.map_err(Closed::Unreadable)?);
    let (_, columns, nulls) = StructArray::from(data).into_parts();
    if nulls.is_some_and(|nulls| nulls.null_count() > 0) {
        return Err(Closed::Unreadable(ArrowError::CDataInterface("rows that are null as a whole".to_owned())));
    }
    let batch = RecordBatch::try_new(std::sync::Arc::clone(&schema), columns).map_err(Closed::Unreadable)?;
    Ok(Box::new(RecordBatchIterator::new([Ok(batch)], schema)))
}

/// Why there are no batches to be had.
pub(crate) enum Closed {
    /// Python raised something.
    Raised(PyErr),
    /// What is behind the capsules cannot be read.
    Unreadable(ArrowError),
}

impl<E: Into<PyErr>> From<E> for Closed {
    fn from(error: E) -> Closed {
        Closed::Raised(error.into())
    }
}

#[expect(clippy::needless_pass_by_value, reason = "that is what errors are mapped with")]
fn unwritable(error: ArrowError) -> PyErr {
    PyValueError::new_err(error.to_string())
}

/// A capsule that gives batches.
pub(crate) fn stream_capsule(py: Python<'_>, batches: Batches) -> PyResult<Bound<'_, PyCapsule>> {
    PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(batches), STREAM)
}

/// A capsule that tells what columns there are.
pub(crate) fn schema_capsule<'py>(py: Python<'py>, schema: &Schema) -> PyResult<Bound<'py, PyCapsule>> {
    let schema = FFI_ArrowSchema::try_from(schema).map_err(unwritable)?;
    PyCapsule::new_with_value(py, schema, SCHEMA)
}
