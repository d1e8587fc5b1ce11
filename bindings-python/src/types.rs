//! Every type that crosses the border, by the declaration it stands in.

macro_rules! declarations {
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

declarations! {
    case: case_types;
    policy: policy_types;
    decision: decision_types;
    outlook: outlook_types;
    shift: shift_types;
    provider: provider_types;
    review: review_types;
    incident: incident_types;
    disruption: disruption_types;
    costs: cost_types;
}
