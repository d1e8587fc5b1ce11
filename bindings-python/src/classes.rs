//! The classes: one for each record and each result of the core, from the core's own declarations.

use std::hash::{DefaultHasher, Hash, Hasher};

use homeworking::Error;
use homeworking::binding::{Record, Slot, Sound, Unread, problem, read, to_json};
use pyo3::IntoPyObjectExt;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString, PyTuple};
use serde::Serialize;

use crate::error::{Refused, raise};
use crate::source::{Value, entries, fields_of};

/// A record or result of the core, as a class holds it.
pub(crate) trait Held: Sized + Serialize {
    /// What has the fields.
    type Fields;

    fn fields(&self) -> &Self::Fields;

    fn read_json(text: &str) -> Result<Self, Error>;
}

/// A record that is read from objects of Python.
pub(crate) trait Readable: Sized {
    fn read(object: &Bound<'_, PyAny>) -> Result<Self, Refused>;
}

pub(crate) fn read_record<R: Record + Slot>(path: &str, object: &Bound<'_, PyAny>) -> Result<R, Refused> {
    read::<R, _>(path, || Value::of(object)).map_err(|unread| match unread {
        Unread::Wrong(error) => error.into(),
        Unread::Stopped(mut value) => Refused::Raised(value.why()),
    })
}

pub(crate) fn read_sound<S: Sound>(object: &Bound<'_, PyAny>) -> Result<S, Refused> {
    read_record(S::PATH, object).map(S::of_checked)
}

/// Reads a result that was kept as JSON.
pub(crate) fn result_from_json<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Error> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    // Results lie in others, and are read there by the same function, unless it is seen through here: the wheel has to stay small.
    let read = std::hint::black_box::<fn(&mut JsonText<'_>) -> serde_json::Result<T>>(|text| T::deserialize(text));
    read(&mut deserializer).and_then(|result| deserializer.end().map(|()| result)).map_err(not_a_result)
}

type JsonText<'t> = serde_json::Deserializer<serde_json::de::StrRead<'t>>;

#[inline(never)]
#[expect(clippy::needless_pass_by_value, reason = "that is what errors are mapped with")]
fn not_a_result(error: serde_json::Error) -> Error {
    let help = format!("look at line {}, column {}", error.line(), error.column());
    problem("", homeworking::ProblemCode::Syntax, "a result as this library writes it", &help).into()
}

/// Makes a record of keyword arguments.
pub(crate) fn from_keywords<T: Readable>(py: Python<'_>, keywords: Option<&Bound<'_, PyDict>>) -> PyResult<T> {
    let fields = named_fields(py, keywords)?;
    T::read(fields.as_any()).map_err(|refused| raised(py, refused))
}

/// Keyword arguments by the names of their fields. Python cannot name one `from`.
#[inline(never)]
fn named_fields<'py>(py: Python<'py>, keywords: Option<&Bound<'py, PyDict>>) -> PyResult<Bound<'py, PyDict>> {
    let fields = keywords.map_or_else(|| Ok(PyDict::new(py)), Bound::copy)?;
    if let Some(from) = fields.get_item(intern!(py, "from_"))? {
        if fields.contains(intern!(py, "from"))? {
            let twice = problem("from", homeworking::ProblemCode::DuplicateKey, "each key once", "keep one of the two");
            return Err(raise(py, &twice.into()));
        }
        fields.set_item(intern!(py, "from"), from)?;
        fields.del_item(intern!(py, "from_"))?;
    }
    Ok(fields)
}

#[inline(never)]
pub(crate) fn raised(py: Python<'_>, refused: Refused) -> PyErr {
    let mut refusals = crate::error::Refusals::default();
    refusals.take::<()>(Err(refused));
    refusals.raise(py)
}

pub(crate) fn json_hash(held: &impl Serialize) -> u64 {
    let mut hasher = DefaultHasher::new();
    to_json(held).hash(&mut hasher);
    hasher.finish()
}

pub(crate) fn read_json<T: Held>(text: &Bound<'_, PyString>) -> PyResult<T> {
    T::read_json(unicode(text, "JSON text")?).map_err(|error| raise(text.py(), &error))
}

/// A text that is one: Python's may hold halves of characters.
pub(crate) fn unicode<'t>(text: &'t Bound<'_, PyString>, expected: &str) -> PyResult<&'t str> {
    text.to_str().map_err(|_| {
        let broken = problem("", homeworking::ProblemCode::Syntax, expected, "decode the text before it is read");
        raise(text.py(), &broken.into())
    })
}

/// What an object is made again by: its class's `from_json`, and the JSON.
pub(crate) fn reduced<'py>(object: &Bound<'py, PyAny>, json: String) -> PyResult<Bound<'py, PyAny>> {
    let py = object.py();
    let class = object.get_type();
    PyTuple::new(py, [class.getattr("from_json")?, (json,).into_bound_py_any(py)?]).map(Bound::into_any)
}

/// An object with some fields changed.
pub(crate) fn replaced<'py>(
    object: &Bound<'py, PyAny>,
    changes: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let fields = object.call_method0(intern!(object.py(), "_homeworking_fields"))?.cast_into::<PyDict>()?;
    if let Some(changes) = changes {
        for (key, value) in changes.iter() {
            let is_from = key.eq("from_")?;
            fields.set_item(if is_from { "from".into_bound_py_any(object.py())? } else { key }, value)?;
        }
    }
    object.get_type().call((), Some(&fields))
}

/// What is given, by name, and not what it says.
pub(crate) fn outline(name: &str, given: &[(&str, bool)]) -> String {
    let given: Vec<String> = given.iter().filter(|(_, given)| *given).map(|(name, _)| format!("{name}=...")).collect();
    format!("{name}({})", given.join(", "))
}

/// A result: what it says but for texts, which may say what a case does, and of long lists how long they are.
pub(crate) fn summary(name: &str, result: &Bound<'_, PyAny>) -> PyResult<String> {
    let fields = fields_of(result)?.map(|fields| entries(&fields)).unwrap_or_default();
    let shown = fields.iter().map(|(name, value)| {
        let name = name.to_string();
        let name = if name == "from" { "from_" } else { &name };
        match value.cast::<PyTuple>() {
            Ok(items) if !items.is_empty() => Ok(format!("{name}=<{} items>", items.len())),
            _ if value.is_exact_instance_of::<PyString>() => Ok(format!("{name}=...")),
            _ => Ok(format!("{name}={}", value.repr()?)),
        }
    });
    Ok(format!("{name}({})", shown.collect::<PyResult<Vec<_>>>()?.join(", ")))
}

/// A value in which classes have become dicts, and tuples lists.
pub(crate) fn plain<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    if let Ok(items) = value.cast::<PyTuple>() {
        let items = items.iter().map(|item| plain(&item)).collect::<PyResult<Vec<_>>>()?;
        return Ok(PyList::new(value.py(), items)?.into_any());
    }
    let Some(fields) = fields_of(value)? else { return Ok(value.clone()) };
    for (name, field) in entries(&fields) {
        fields.set_item(name, plain(&field)?)?;
    }
    Ok(fields.into_any())
}

/// Makes the classes of a declaration of the core, and `register`, which adds them to the module.
macro_rules! python_types {
    (
        enums { $($(#[doc = $edoc:literal])* $ename:ident { $($variants:tt)+ })* }
        records where null is $null:ident {
            $($(#[doc = $rdoc:literal])* $rname:ident at $path:tt $(checked by $check:ident)? { $($fields:tt)+ })*
        }
        results { $($(#[doc = $odoc:literal])* $oname:ident { $($ofields:tt)+ })* }
    ) => {
        $(const _: () = {
            use homeworking::model::$ename;
            $crate::convert::enums! { $ename: $ename::ALL.iter().copied(), $ename::as_str; }
        };)*
        $($crate::classes::named! { $rname => record_class ([$($rdoc)*] $($fields)+) })*
        $($crate::classes::fields! { [result $oname homeworking::model::$oname [$($odoc)*]] [] $($ofields)+ , })*

        #[allow(unused_variables, reason = "a declaration may have no classes")]
        pub(crate) fn register(module: &pyo3::Bound<'_, pyo3::types::PyModule>) -> pyo3::PyResult<()> {
            use pyo3::prelude::*;
            $($crate::classes::named!($rname => add_class (module));)*
            $(module.add_class::<$oname>()?;)*
            Ok(())
        }
    };
}
pub(crate) use python_types;

/// Hands a record on with the name of its class: a draft is called as what it is a draft of, and checked as a whole, but for an
/// entry of a roster, which is checked with the others.
macro_rules! named {
    (CaseDraft => $then:ident $rest:tt) => {
        $crate::classes::$then! { sound Case CaseDraft $rest }
    };
    (PolicyDraft => $then:ident $rest:tt) => {
        $crate::classes::$then! { sound Policy PolicyDraft $rest }
    };
    (ShiftDraft => $then:ident $rest:tt) => {
        $crate::classes::$then! { sound Shift ShiftDraft $rest }
    };
    (IncidentDraft => $then:ident $rest:tt) => {
        $crate::classes::$then! { sound Incident IncidentDraft $rest }
    };
    (ReviewRecordDraft => $then:ident $rest:tt) => {
        $crate::classes::$then! { sound ReviewRecord ReviewRecordDraft $rest }
    };
    (DisruptionDraft => $then:ident $rest:tt) => {
        $crate::classes::$then! { sound Disruption DisruptionDraft $rest }
    };
    (ProviderDraft => $then:ident $rest:tt) => {
        $crate::classes::$then! { sound Provider ProviderDraft $rest }
    };
    (CostModelDraft => $then:ident $rest:tt) => {
        $crate::classes::$then! { sound CostModel CostModelDraft $rest }
    };
    (RosterEntryDraft => $then:ident $rest:tt) => {
        $crate::classes::$then! { part RosterEntry RosterEntryDraft $rest }
    };
    ($name:ident => $then:ident $rest:tt) => {
        $crate::classes::$then! { part $name $name $rest }
    };
}
pub(crate) use named;

/// Adds the class of a record to a module.
macro_rules! add_class {
    ($how:ident $name:ident $core:ident ($module:ident)) => {
        $module.add_class::<$name>()?
    };
}
pub(crate) use add_class;

/// The class of a record.
macro_rules! record_class {
    ($how:ident $name:ident $core:ident ($($rest:tt)+)) => {
        $crate::classes::$how! { $name $core $($rest)+ }
    };
}
pub(crate) use record_class;

/// A record that is checked as a whole.
macro_rules! sound {
    ($name:ident $draft:ident [$($doc:literal)*] $($fields:tt)+) => {
        impl $crate::classes::Held for homeworking::$name {
            type Fields = homeworking::model::$draft;

            fn fields(&self) -> &Self::Fields {
                self.draft()
            }

            fn read_json(text: &str) -> Result<Self, homeworking::Error> {
                homeworking::$name::from_json(text)
            }
        }

        impl $crate::classes::Readable for homeworking::$name {
            fn read(object: &pyo3::Bound<'_, pyo3::PyAny>) -> Result<Self, $crate::error::Refused> {
                $crate::classes::read_sound(object)
            }
        }

        impl $crate::arguments::Argument for $name {
            fn take(object: Option<&pyo3::Bound<'_, pyo3::PyAny>>, name: &str) -> Result<Self, $crate::error::Refused> {
                let object = $crate::arguments::given(object, name, "an object")?;
                match object.cast::<$name>() {
                    Ok(class) => Ok(class.get().clone()),
                    Err(_) => $crate::classes::Readable::read(object).map($name::of),
                }
            }
        }

        impl $crate::convert::ToPython for homeworking::model::$draft {
            fn to_python<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                let sound = <homeworking::$name as homeworking::binding::Sound>::of_checked(self.clone());
                $crate::convert::ToPython::to_python(&sound, py)
            }
        }

        $crate::classes::fields! { [record $name homeworking::$name [$($doc)*]] [] $($fields)+ }
    };
}
pub(crate) use sound;

/// A record that is a part of others.
macro_rules! part {
    ($name:ident $core:ident [$($doc:literal)*] $($fields:tt)+) => {
        impl $crate::classes::Held for homeworking::model::$core {
            type Fields = Self;

            fn fields(&self) -> &Self {
                self
            }

            fn read_json(text: &str) -> Result<Self, homeworking::Error> {
                homeworking::binding::from_json(text)
            }
        }

        impl $crate::classes::Readable for homeworking::model::$core {
            fn read(object: &pyo3::Bound<'_, pyo3::PyAny>) -> Result<Self, $crate::error::Refused> {
                $crate::classes::read_record("", object)
            }
        }

        $crate::classes::fields! { [record $name homeworking::model::$core [$($doc)*]] [] $($fields)+ }
    };
}
pub(crate) use part;

/// Takes of each field its documents, its name, and its name in Python, where `from` cannot be one.
macro_rules! fields {
    ([record $name:ident $core:path [$($doc:literal)*]] [$($done:tt)+]) => {
        $crate::classes::class! {
            $name $core [$($doc)*] [$($done)+]
            {
                #[new]
                #[pyo3(signature = (**fields))]
                fn new(py: Python<'_>, fields: Option<&Bound<'_, PyDict>>) -> PyResult<$name> {
                    $crate::classes::from_keywords(py, fields).map($name::of)
                }

                /// The same with some fields changed.
                #[pyo3(signature = (**fields))]
                fn replace<'py>(slf: &Bound<'py, Self>, fields: Option<&Bound<'py, PyDict>>) -> PyResult<Bound<'py, PyAny>> {
                    $crate::classes::replaced(slf.as_any(), fields)
                }

                /// The same with some fields changed, for `copy.replace`.
                #[pyo3(signature = (**fields))]
                fn __replace__<'py>(slf: &Bound<'py, Self>, fields: Option<&Bound<'py, PyDict>>) -> PyResult<Bound<'py, PyAny>> {
                    $crate::classes::replaced(slf.as_any(), fields)
                }

                fn __repr__(&self) -> String {
                    self.show_given()
                }
            }
        }
        $crate::classes::outlined! { $name $core [$($done)+] }
    };
    ([result $name:ident $core:path [$($doc:literal)*]] [$($done:tt)+] $(,)?) => {
        impl $crate::classes::Held for $core {
            type Fields = Self;

            fn fields(&self) -> &Self {
                self
            }

            fn read_json(text: &str) -> Result<Self, homeworking::Error> {
                $crate::classes::result_from_json(text)
            }
        }

        $crate::classes::class! {
            $name $core [$($doc)*] [$($done)+]
            {
                fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
                    $crate::classes::summary(stringify!($name), slf.as_any())
                }
            }
        }
    };
    ($what:tt [$($done:tt)*] $(#[doc = $fdoc:literal])* from: $ty:ty $([$($limits:tt)*])? $(where $required:ident)?
        $(= $default:expr)? $(=> $missing:literal, $found:literal)?; $($rest:tt)*) => {
        $crate::classes::fields! { $what [$($done)* { [$($fdoc)*] from from_ }] $($rest)* }
    };
    ($what:tt [$($done:tt)*] $(#[doc = $fdoc:literal])* $field:ident: $ty:ty $([$($limits:tt)*])? $(where $required:ident)?
        $(= $default:expr)? $(=> $missing:literal, $found:literal)?; $($rest:tt)*) => {
        $crate::classes::fields! { $what [$($done)* { [$($fdoc)*] $field $field }] $($rest)* }
    };
    ($what:tt [$($done:tt)*] $(#[doc = $fdoc:literal])* from: $ty:ty, $($rest:tt)*) => {
        $crate::classes::fields! { $what [$($done)* { [$($fdoc)*] from from_ }] $($rest)* }
    };
    ($what:tt [$($done:tt)*] $(#[doc = $fdoc:literal])* $field:ident: $ty:ty, $($rest:tt)*) => {
        $crate::classes::fields! { $what [$($done)* { [$($fdoc)*] $field $field }] $($rest)* }
    };
}
pub(crate) use fields;

/// What of a record is given.
macro_rules! outlined {
    ($name:ident $core:path [$({ [$($fdoc:literal)*] $field:ident $python:ident })+]) => {
        impl $name {
            fn show_given(&self) -> String {
                let fields = $crate::classes::Held::fields(&*self.0);
                let default = Default::default();
                let given = $crate::classes::given_beside(fields, &default, [
                    $((stringify!($python), |one, other| one.$field != other.$field)),+
                ]);
                $crate::classes::outline(stringify!($name), &given)
            }
        }
    };
}
pub(crate) use outlined;

/// A field by name, and whether two records differ in it.
type Differs<'n, T> = (&'n str, fn(&T, &T) -> bool);

/// Which fields differ from what they are when nothing is given.
pub(crate) fn given_beside<'n, T, const COUNT: usize>(
    one: &T,
    other: &T,
    fields: [Differs<'n, T>; COUNT],
) -> [(&'n str, bool); COUNT] {
    fields.map(|(name, differs)| (name, differs(one, other)))
}

/// A class of Python over a type of the core.
macro_rules! class {
    (
        $name:ident $core:path [$($doc:literal)*] [$({ [$($fdoc:literal)*] $field:ident $python:ident })+]
        { $($more:tt)* }
    ) => {
        $(#[doc = $doc])*
        #[pyo3::pyclass(frozen, eq, module = "homeworking")]
        #[derive(Clone, PartialEq)]
        pub(crate) struct $name(pub(crate) std::sync::Arc<$core>);

        impl $name {
            pub(crate) fn of(held: $core) -> $name {
                $name(std::sync::Arc::new(held))
            }
        }

        impl $crate::convert::ToPython for $core {
            fn to_python<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                Ok(pyo3::Bound::new(py, $name::of(self.clone()))?.into_any())
            }
        }

        const _: () = {
            use pyo3::prelude::*;
            #[allow(unused_imports, reason = "results take no keywords")]
            use pyo3::types::PyDict;

            #[pymethods]
            impl $name {
                $($more)*

                #[classattr]
                fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, pyo3::types::PyTuple>> {
                    pyo3::types::PyTuple::new(py, [$(stringify!($python)),+])
                }

                /// Reads it from JSON text, strictly.
                #[classmethod]
                fn from_json(
                    _cls: &Bound<'_, pyo3::types::PyType>,
                    text: &Bound<'_, pyo3::types::PyString>,
                ) -> PyResult<$name> {
                    $crate::classes::read_json(text).map($name::of)
                }

                /// The canonical JSON: the same bytes in every language.
                fn to_json(&self) -> String {
                    homeworking::binding::to_json(&*self.0)
                }

                /// Plain values: dicts, lists, texts, numbers and days.
                fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
                    $crate::classes::plain(slf.as_any())
                }

                fn __hash__(&self) -> u64 {
                    $crate::classes::json_hash(&*self.0)
                }

                fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
                    $crate::classes::reduced(slf.as_any(), slf.get().to_json())
                }

                fn _homeworking_fields<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                    let dict = pyo3::types::PyDict::new(py);
                    let fields = $crate::classes::Held::fields(&*self.0);
                    $(pyo3::types::PyDictMethods::set_item(
                        &dict,
                        pyo3::intern!(py, stringify!($field)),
                        $crate::convert::ToPython::to_python(&fields.$field, py)?,
                    )?;)+
                    Ok(dict.into_any())
                }

                $(
                    $(#[doc = $fdoc])*
                    #[getter($python)]
                    fn $field<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                        $crate::convert::ToPython::to_python(&$crate::classes::Held::fields(&*self.0).$field, py)
                    }
                )+
            }
        };
    };
}
pub(crate) use class;
