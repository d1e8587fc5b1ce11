//! Python objects as documents: what is read strictly is the objects themselves, not JSON made of them.

use std::borrow::Cow;

use homeworking::binding::{Fields, Items, Leaf, Shape, Source};
use homeworking::model::Day;
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
pub(crate) struct Value<'v, 'py>(pub(crate) &'v Bound<'py, PyAny>);

impl Source for Value<'_, '_> {
    type Broken = PyErr;

    fn leaf<T>(self, read: impl FnOnce(Leaf<'_>) -> T) -> PyResult<T> {
        let Value(object) = self;
        if object.is_none() {
            return Ok(read(Leaf::Null));
        }
        if let Ok(text) = object.cast::<PyString>() {
            // A text that is no Unicode, as with lone surrogates, is no text of the model.
            return Ok(read(text.to_str().map_or(Leaf::Other, |text| Leaf::Text(Cow::Borrowed(text)))));
        }
        if let Ok(flag) = object.cast::<PyBool>() {
            return Ok(read(Leaf::Bool(flag.is_true())));
        }
        if let Ok(number) = object.cast::<PyInt>() {
            return Ok(whole(number, read));
        }
        if let Ok(number) = object.cast::<PyFloat>() {
            return Ok(float(number.value(), read));
        }
        let types = Types::of(object.py())?;
        if object.is_instance(types.datetime.bind(object.py()))? {
            let text = types.datetime_text.bind(object.py()).call1((object,))?;
            return text.extract::<Cow<'_, str>>().map(|text| read(Leaf::Text(text)));
        }
        if object.is_instance(types.date.bind(object.py()))? {
            let ordinal: i32 = types.ordinal.bind(object.py()).call1((object,))?.extract()?;
            let day = Day::from_days_since_1970(ordinal - DAYS_TO_1970);
            // A day that is out of range is told as a text that is would be.
            return Ok(read(day.map_or(Leaf::Text(Cow::Borrowed("0000-00-00")), Leaf::Day)));
        }
        if object.is_instance(types.decimal.bind(object.py()))? {
            let text = types.decimal_text.bind(object.py()).call1((object,))?;
            let text = text.extract::<Cow<'_, str>>()?;
            let is_number = text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
            return Ok(read(if is_number { Leaf::Number(&text) } else { Leaf::Other }));
        }
        Ok(read(Leaf::Other))
    }

    fn object(self, fields: &mut impl Fields) -> PyResult<Shape> {
        let Value(object) = self;
        if object.is_none() {
            return Ok(Shape::Null);
        }
        if let Ok(dict) = object.cast::<PyDict>() {
            return each_field(dict, fields);
        }
        match fields_of(object)? {
            Some(dict) => each_field(&dict, fields),
            None => Ok(Shape::Other),
        }
    }

    fn list(self, items: &mut impl Items) -> PyResult<Shape> {
        let Value(object) = self;
        if object.is_none() {
            return Ok(Shape::Null);
        }
        if let Ok(list) = object.cast::<PyList>() {
            list.iter().try_for_each(|item| items.item(Value(&item)))?;
            return Ok(Shape::Fitting);
        }
        if let Ok(tuple) = object.cast::<PyTuple>() {
            tuple.iter().try_for_each(|item| items.item(Value(&item)))?;
            return Ok(Shape::Fitting);
        }
        Ok(Shape::Other)
    }
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

fn each_field(dict: &Bound<'_, PyDict>, fields: &mut impl Fields) -> PyResult<Shape> {
    for (key, value) in entries(dict) {
        fields.field(&key_text(&key), Value(&value))?;
    }
    Ok(Shape::Fitting)
}

fn whole<T>(number: &Bound<'_, PyInt>, read: impl FnOnce(Leaf<'_>) -> T) -> T {
    match number.extract::<i64>() {
        Ok(small) => read(Leaf::Number(&small.to_string())),
        Err(_) if number.lt(0).unwrap_or(false) => read(Leaf::Number(TOO_SMALL)),
        Err(_) => read(Leaf::Number(TOO_LARGE)),
    }
}

/// A float stands for the shortest text that reads back as it.
fn float<T>(number: f64, read: impl FnOnce(Leaf<'_>) -> T) -> T {
    if number.is_finite() { read(Leaf::Number(&number.to_string())) } else { read(Leaf::Other) }
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
