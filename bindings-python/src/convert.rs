//! What Rust answers, as Python objects.

use std::borrow::Cow;
use std::collections::BTreeMap;

use homeworking::guidance::Section;
use homeworking::model::{Amount, Completion, Day, Enforcement, Fact, LocalDateTime, Pence, Sections};
use homeworking::{ReadinessCheck, Rule};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple};

use crate::source::Types;

/// A value that Python is given.
pub(crate) trait ToPython {
    /// As an object of its own class.
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>>;
}

/// The members of an enum of Python, in the order of the values in Rust.
pub(crate) type Members = PyOnceLock<Vec<Py<PyAny>>>;

/// The member of an enum of Python, all of which are looked up once.
pub(crate) fn member<'py>(
    py: Python<'py>,
    members: &Members,
    name: &str,
    words: impl Iterator<Item = &'static str>,
    place: usize,
) -> PyResult<Bound<'py, PyAny>> {
    let members = members.get_or_try_init(py, || {
        let class = py.import("homeworking._enums")?.getattr(name)?;
        words.map(|word| class.call1((word,)).map(Bound::unbind)).collect::<PyResult<Vec<_>>>()
    })?;
    members.get(place).map(|member| member.bind(py).clone()).ok_or_else(|| {
        pyo3::exceptions::PyRuntimeError::new_err("the package and its compiled part are of different versions")
    })
}

/// An enum of Rust as the one of Python that bears its name.
macro_rules! enums {
    ($($name:ident: $all:expr, $word:expr;)+) => {
        $(impl $crate::convert::ToPython for $name {
            fn to_python<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                static MEMBERS: $crate::convert::Members = $crate::convert::Members::new();
                let place = $all.into_iter().position(|known| known == *self).unwrap_or(usize::MAX);
                $crate::convert::member(py, &MEMBERS, stringify!($name), $all.into_iter().map($word), place)
            }
        })+
    };
}
pub(crate) use enums;

enums! {
    Rule: Rule::all(), Rule::code;
    ReadinessCheck: ReadinessCheck::ALL.iter().copied(), ReadinessCheck::code;
}

macro_rules! simple {
    ($($ty:ty),+) => {
        $(impl ToPython for $ty {
            fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                Ok(self.into_pyobject(py)?.to_owned().into_any())
            }
        })+
    };
}

simple!(bool, u32, u64, String, Cow<'static, str>);

macro_rules! texts {
    ($($ty:ty, $text:expr;)+) => {
        $(impl ToPython for $ty {
            fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                $text(*self).to_python(py)
            }
        })+
    };
}

impl ToPython for &str {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.into_pyobject(py)?.into_any())
    }
}

texts! {
    Fact, Fact::path;
    Section, Section::heading;
}

impl ToPython for Day {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Types::of(py)?.date.bind(py).call_method1("fromisoformat", (self.to_string(),))
    }
}

impl ToPython for LocalDateTime {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Types::of(py)?.datetime.bind(py).call_method1("fromisoformat", (self.to_string(),))
    }
}

impl ToPython for Amount {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Types::of(py)?.decimal.bind(py).call1((self.to_string(),))
    }
}

impl ToPython for Pence {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.0.into_pyobject(py)?.into_any())
    }
}

impl ToPython for Completion {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Completion::Done => true.to_python(py),
            Completion::NotDone => false.to_python(py),
            Completion::On(day) => day.to_python(py),
        }
    }
}

impl<T: ToPython> ToPython for Option<T> {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.as_ref().map_or_else(|| Ok(py.None().into_bound(py)), |value| value.to_python(py))
    }
}

impl<T: ToPython> ToPython for [T] {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let items = self.iter().map(|item| item.to_python(py)).collect::<PyResult<Vec<_>>>()?;
        Ok(PyTuple::new(py, items)?.into_any())
    }
}

impl<T: ToPython> ToPython for Vec<T> {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.as_slice().to_python(py)
    }
}

impl ToPython for Sections {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        (**self).to_python(py)
    }
}

impl ToPython for BTreeMap<Rule, Enforcement> {
    fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let dict = PyDict::new(py);
        for (rule, enforcement) in self {
            dict.set_item(rule.to_python(py)?, enforcement.to_python(py)?)?;
        }
        Ok(dict.into_any())
    }
}
