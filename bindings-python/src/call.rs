//! How functions of Python are made of those of the core.

use std::sync::Arc;

use homeworking::Error;
use pyo3::prelude::*;

use crate::convert::ToPython;
use crate::error::raise;

/// What a function of the core gives back.
pub(crate) trait Answer {
    fn answer<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>>;
}

impl<T: ToPython> Answer for T {
    fn answer<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.to_python(py)
    }
}

/// One whose arguments may contradict each other.
impl<T: ToPython> Answer for Result<T, Error> {
    fn answer<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.map_err(|error| raise(py, &error))?.to_python(py)
    }
}

/// What the core takes by the slice.
pub(crate) fn shared<C, T>(classes: &[C], held: impl Fn(&C) -> &Arc<T>) -> Vec<Arc<T>> {
    classes.iter().map(|class| Arc::clone(held(class))).collect()
}
