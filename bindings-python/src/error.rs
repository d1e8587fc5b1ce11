//! The exception: every problem of an input, by path.

use homeworking::{Error, Problem};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

/// The exception class, which is Python's own.
pub(crate) fn raise(py: Python<'_>, error: &Error) -> PyErr {
    static CLASS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let made = || {
        let class = CLASS
            .get_or_try_init(py, || py.import("homeworking._errors")?.getattr("HomeworkingError").map(Bound::unbind))?;
        let problems: Vec<_> = error.problems().map(parts).collect();
        class.bind(py).call1((problems,))
    };
    made().map_or_else(|error| error, PyErr::from_value)
}

fn parts(problem: &Problem) -> (&str, &str, &str, &str) {
    (&problem.path, problem.code.as_str(), &problem.expected, &problem.help)
}

/// Why an argument was not taken.
pub(crate) enum Refused {
    /// What is wrong with it.
    Wrong(Vec<Problem>),
    /// Python raised something while it was read.
    Raised(PyErr),
}

impl From<PyErr> for Refused {
    fn from(error: PyErr) -> Refused {
        Refused::Raised(error)
    }
}

impl From<Error> for Refused {
    fn from(error: Error) -> Refused {
        Refused::Wrong(error.problems().cloned().collect())
    }
}

/// What several arguments are refused for, all problems together.
#[derive(Default)]
pub(crate) struct Refusals {
    problems: Vec<Problem>,
    raised: Option<PyErr>,
}

impl Refusals {
    pub(crate) fn take<T>(&mut self, taken: Result<T, Refused>) -> Option<T> {
        match taken {
            Ok(value) => return Some(value),
            Err(Refused::Wrong(problems)) => self.problems.extend(problems),
            Err(Refused::Raised(error)) => {
                self.raised.get_or_insert(error);
            }
        }
        None
    }

    pub(crate) fn raise(self, py: Python<'_>) -> PyErr {
        let wrong = || homeworking::binding::join(self.problems).map(|error| raise(py, &error));
        self.raised.or_else(wrong).unwrap_or_else(|| pyo3::exceptions::PyRuntimeError::new_err("nothing was refused"))
    }
}
