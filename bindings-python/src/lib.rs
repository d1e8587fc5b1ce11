//! The Python package `homeworking`: the core's decisions, taking and giving Python's own objects.
//!
//! Nothing of the model is written here. The classes come from the declarations of the core ([`classes`], [`types`]), the
//! functions in its list of what every binding offers, and documents are read by the core's strict reader
//! from Python's objects themselves ([`source`]).

#![deny(unsafe_code)]
#![recursion_limit = "256"]
#![allow(clippy::elidable_lifetime_names, reason = "the lifetime of the interpreter bears its usual name")]

mod answers;
mod arguments;
mod arrow;
mod call;
mod classes;
mod columns;
mod convert;
mod error;
mod lines;
#[path = "../../core/examples/protocol/mod.rs"]
mod protocol;
mod rows;
mod source;
mod table_classes;
mod tables;
mod types;

use pyo3::prelude::*;

/// Makes the functions of Python, and `register`, which adds them to the module.
macro_rules! define_functions {
    (@each [$($names:ident)*]) => {
        pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
            $(module.add_function(wrap_pyfunction!($names, module)?)?;)*
            Ok(())
        }
    };
    (@each [$($names:ident)*] $(#[doc = $doc:literal])* fn $name:ident($($arg:ident: $ty:ty),* $(; $option:ident: $option_ty:ty)?) -> $answer:ty $body:block $($rest:tt)*) => {
        function! { [$($doc)*] $name [$($arg: $ty),*] [$($option: $option_ty)?] |_py| $body }
        define_functions! { @each [$($names)* $name] $($rest)* }
    };
    (@each [$($names:ident)*] $(#[doc = $doc:literal])* detached fn $name:ident($($arg:ident: $ty:ty),* $(; $option:ident: $option_ty:ty)?) -> $answer:ty $body:block $($rest:tt)*) => {
        function! { [$($doc)*] $name [$($arg: $ty),*] [$($option: $option_ty)?] |py| py.detach(move || $body) }
        define_functions! { @each [$($names)* $name] $($rest)* }
    };
    ($($tokens:tt)*) => { define_functions! { @each [] $($tokens)* } };
}

/// One function: all arguments are taken before any is refused, so that all problems are told together.
macro_rules! function {
    ([$($doc:literal)*] $name:ident [] [] |$py:ident| $call:expr) => {
        $(#[doc = $doc])*
        #[pyfunction]
        fn $name($py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
            Answer::answer($call, $py)
        }
    };
    ([$($doc:literal)*] $name:ident [$($arg:ident: $ty:ty),+] [$($option:ident: $option_ty:ty)?] |$py:ident| $call:expr) => {
        $(#[doc = $doc])*
        #[pyfunction]
        #[pyo3(signature = ($($arg),+ $(, $option = None)?))]
        fn $name<'py>($py: Python<'py>, $($arg: Option<&Bound<'py, PyAny>>,)+ $($option: Option<&Bound<'py, PyAny>>)?) -> PyResult<Bound<'py, PyAny>> {
            let mut refusals = Refusals::default();
            $(let $arg = refusals.take(<$ty as Argument>::take($arg, stringify!($arg).trim_end_matches('_')));)+
            $(let $option = refusals.take(<$option_ty as Argument>::take($option, stringify!($option)));)?
            match ($($arg,)+ $($option)?) {
                ($(Some($arg),)+ $(Some($option))?) => Answer::answer($call, $py),
                _ => Err(refusals.raise($py)),
            }
        }
    };
}

/// What single classes can do: what they give, find of an argument, and make of a text.
macro_rules! define_methods {
    ($($class:ident($held:ident) {
        gives { $($(#[doc = $gdoc:literal])* $get:ident -> $got:ty $get_body:block)* }
        finds { $($(#[doc = $odoc:literal])* $of:ident($arg:ident: $arg_ty:ty) -> $found:ty $of_body:block)* }
        makes { $($(#[doc = $rdoc:literal])* $read:ident($text:ident: $what:literal) $read_body:block)* }
    })+) => {
        $(#[pymethods]
        impl $class {
            $(
                $(#[doc = $gdoc])*
                #[getter]
                fn $get<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                    let $held = &*self.0;
                    let answer = $get_body;
                    Answer::answer(answer, py)
                }
            )*
            $(
                $(#[doc = $odoc])*
                fn $of<'py>(&self, py: Python<'py>, $arg: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
                    let $arg = <$arg_ty as Argument>::take(Some($arg), stringify!($arg));
                    let ($held, $arg) = (&*self.0, $arg.map_err(|refused| raised(py, refused))?);
                    let answer = $of_body;
                    Answer::answer(answer, py)
                }
            )*
            $(
                $(#[doc = $rdoc])*
                #[classmethod]
                fn $read(cls: &Bound<'_, PyType>, $text: &Bound<'_, PyString>) -> PyResult<$class> {
                    let $text = unicode($text, $what)?;
                    let read = $read_body;
                    read.map($class::of).map_err(|error| raise(cls.py(), &error))
                }
            )*
        })+
    };
}

mod methods {
    use homeworking::Rule;
    use pyo3::prelude::*;
    use pyo3::types::{PyString, PyType};

    use crate::arguments::Argument;
    use crate::call::Answer;
    use crate::classes::{raised, unicode};
    use crate::error::raise;
    use crate::types::{Decision, Policy};

    homeworking::methods!(define_methods);
}

mod functions {
    use homeworking::Roster;
    use homeworking::model::{Changes, Day, Role};
    use pyo3::prelude::*;

    use crate::arguments::{Argument, NamedPolicy};
    use crate::call::{Answer, shared};
    use crate::error::Refusals;
    use crate::types::{Case, CostModel, Decision, Disruption, Incident, Policy, Provider, ReviewRecord, Shift};

    homeworking::functions!(define_functions);
}

/// The compiled part of the package.
#[pymodule(gil_used = false)]
fn _homeworking(module: &Bound<'_, PyModule>) -> PyResult<()> {
    types::register(module)?;
    functions::register(module)?;
    table_classes::register(module)?;
    module.add_function(wrap_pyfunction!(rows::case_of_row, module)?)?;
    module.add_function(wrap_pyfunction!(lines::answer_lines, module)?)?;
    module.add("__version__", env!("CARGO_PKG_VERSION"))
}
