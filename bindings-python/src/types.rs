//! Every type that crosses the border, by the declaration it stands in.

/// A module for the classes of each declaration.
macro_rules! modules {
    ($($module:ident: $declaration:ident;)+) => {
        $(mod $module {
            use crate::classes::python_types;
            homeworking::$declaration!(python_types);
        }
        #[allow(unused_imports, reason = "not every class is named elsewhere")]
        pub(crate) use $module::*;)+

        pub(crate) fn register(module: &pyo3::Bound<'_, pyo3::types::PyModule>) -> pyo3::PyResult<()> {
            $($module::register(module)?;)+
            Ok(())
        }
    };
}

homeworking::declarations!(modules);
