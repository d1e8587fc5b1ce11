//! Python objects as documents: what is read strictly is the objects themselves, not JSON made of them.

use std::borrow::Cow;

use homeworking::binding::{Fields, Items, Leaf, Shape, Source, Stopped};
use homeworking::model::Day;
use pyo3::exceptions::PyRuntimeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple, PyType};

/// A number that no field takes, for one too large to be read.
const TOO_LARGE: &str = "1e999";
const TOO_SMALL: &str = "-1e999";

/// 1970-01-01, as Python counts days.
const DAYS_TO_1970: i32 = 719_163;

/// One Python object of a document.
pub(crate) struct Value<'py> {
    object: Bound<'py, PyAny>,
    /// What was raised while it was read.
    raised: Option<PyErr>,
}

impl<'py> Value<'py> {
    pub(crate) fn of(object: &Bound<'py, PyAny>) -> Value<'py> {
        Value { object: object.clone(), raised: None }
    }

    /// What was raised.
    pub(crate) fn why(&mut self) -> PyErr {
        self.raised.take().unwrap_or_else(|| PyRuntimeError::new_err("the document could not be read on"))
    }

    fn note<T>(&mut self, read: PyResult<T>) -> Result<T, Stopped> {
        read.map_err(|error| {
            self.raised = Some(error);
            Stopped
        })
    }
}

impl Source for Value<'_> {
    fn leaf(&mut self) -> Result<Leaf<'_>, Stopped> {
        leaf(&self.object).map_err(|error| {
            self.raised = Some(error);
            Stopped
        })
    }

    fn object(&mut self, fields: &mut dyn Fields) -> Result<Shape, Stopped> {
        if self.object.is_none() {
            return Ok(Shape::Null);
        }
        let dict = if let Ok(dict) = self.object.cast::<PyDict>() {
            Some(dict.clone())
        } else {
            let fields = fields_of(&self.object);
            self.note(fields)?
        };
        let Some(dict) = dict else { return Ok(Shape::Other) };
        for (key, value) in entries(&dict) {
            let mut value = Value::of(&value);
            let read = fields.field(&key_text(&key), &mut value);
            self.note(read.map_err(|Stopped| value.why()))?;
        }
        Ok(Shape::Fitting)
    }

    fn list(&mut self, items: &mut dyn Items) -> Result<Shape, Stopped> {
        if self.object.is_none() {
            return Ok(Shape::Null);
        }
        let listed: Vec<_> = if let Ok(list) = self.object.cast::<PyList>() {
            list.iter().collect()
        } else if let Ok(tuple) = self.object.cast::<PyTuple>() {
            tuple.iter().collect()
        } else {
            return Ok(Shape::Other);
        };
        for item in listed {
            let mut value = Value::of(&item);
            let read = items.item(&mut value);
            self.note(read.map_err(|Stopped| value.why()))?;
        }
        Ok(Shape::Fitting)
    }
}

/// An object as a leaf.
pub(crate) fn leaf<'o>(object: &'o Bound<'_, PyAny>) -> PyResult<Leaf<'o>> {
    if object.is_none() {
        return Ok(Leaf::Null);
    }
    if let Ok(text) = object.cast::<PyString>() {
        // A text that is no Unicode, as with lone surrogates, is no text of the model.
        return Ok(text.to_str().map_or(Leaf::Other, |text| Leaf::Text(Cow::Borrowed(text))));
    }
    if let Ok(flag) = object.cast::<PyBool>() {
        return Ok(Leaf::Bool(flag.is_true()));
    }
    if let Ok(number) = object.cast::<PyInt>() {
        return Ok(whole(number));
    }
    if let Ok(number) = object.cast::<PyFloat>() {
        return Ok(float(number.value()));
    }
    let types = Types::of(object.py())?;
    if object.is_instance(types.datetime.bind(object.py()))? {
        let text = types.datetime_text.bind(object.py()).call1((object,))?;
        return text.extract::<String>().map(|text| Leaf::Text(Cow::Owned(text)));
    }
    if object.is_instance(types.date.bind(object.py()))? {
        let ordinal: i32 = types.ordinal.bind(object.py()).call1((object,))?.extract()?;
        let day = Day::from_days_since_1970(ordinal - DAYS_TO_1970);
        // A day that is out of range is told as a text that is would be.
        return Ok(day.map_or(Leaf::Text(Cow::Borrowed("0000-00-00")), Leaf::Day));
    }
    if object.is_instance(types.decimal.bind(object.py()))? {
        let text: String = types.decimal_text.bind(object.py()).call1((object,))?.extract()?;
        let is_number = text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
        return Ok(if is_number { Leaf::Number(Cow::Owned(text)) } else { Leaf::Other });
    }
    Ok(Leaf::Other)
}

/// What a class of this package holds. Its type is asked, for an object itself may answer to any name.
pub(crate) fn fields_of<'py>(object: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyDict>>> {
    let given = object.get_type().getattr_opt(intern!(object.py(), "_homeworking_fields"))?;
    let fields = given.map(|given| given.call1((object,))).transpose()?;
    Ok(fields.and_then(|fields| fields.cast_into::<PyDict>().ok()))
}

/// The entries of a dict as they are now: what is done with them may change it.
pub(crate) fn entries<'py>(dict: &Bound<'py, PyDict>) -> Vec<(Bound<'py, PyAny>, Bound<'py, PyAny>)> {
    dict.iter().collect()
}

/// A key as it stands in a path. One that is no text is not shown: it may say anything.
pub(crate) fn key_text<'k>(key: &'k Bound<'_, PyAny>) -> Cow<'k, str> {
    key.cast::<PyString>().map_or(Cow::Borrowed("(a key that is no text)"), |key| key.to_string_lossy())
}

fn whole<'o>(number: &Bound<'_, PyInt>) -> Leaf<'o> {
    if let Ok(small) = number.extract::<u32>() {
        return Leaf::Whole(small);
    }
    match number.extract::<i64>() {
        Ok(larger) => Leaf::Number(Cow::Owned(larger.to_string())),
        Err(_) if number.lt(0).unwrap_or(false) => Leaf::Number(Cow::Borrowed(TOO_SMALL)),
        Err(_) => Leaf::Number(Cow::Borrowed(TOO_LARGE)),
    }
}

/// A float stands for the shortest text that reads back as it.
fn float<'o>(number: f64) -> Leaf<'o> {
    if number.is_finite() { Leaf::Number(Cow::Owned(number.to_string())) } else { Leaf::Other }
}

/// Types of the standard library, and their own methods, so that no subclass is asked.
pub(crate) struct Types {
    pub(crate) date: Py<PyType>,
    pub(crate) datetime: Py<PyType>,
    pub(crate) decimal: Py<PyType>,
    ordinal: Py<PyAny>,
    datetime_text: Py<PyAny>,
    decimal_text: Py<PyAny>,
}

impl Types {
    pub(crate) fn of(py: Python<'_>) -> PyResult<&Types> {
        static TYPES: PyOnceLock<Types> = PyOnceLock::new();
        TYPES.get_or_try_init(py, || {
            let module = py.import("datetime")?;
            let (date, datetime) = (module.getattr("date")?, module.getattr("datetime")?);
            let decimal = py.import("decimal")?.getattr("Decimal")?;
            Ok(Types {
                ordinal: date.getattr("toordinal")?.unbind(),
                datetime_text: datetime.getattr("isoformat")?.unbind(),
                decimal_text: decimal.getattr("__str__")?.unbind(),
                date: date.cast_into::<PyType>()?.unbind(),
                datetime: datetime.cast_into::<PyType>()?.unbind(),
                decimal: decimal.cast_into::<PyType>()?.unbind(),
            })
        })
    }
}
