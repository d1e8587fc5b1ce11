//! What single classes can do beside what all can.

use homeworking::model::Fact;
use homeworking::{Policy as CorePolicy, Rule};
use pyo3::prelude::*;
use pyo3::types::{PyString, PyType};

use crate::arguments::Argument;
use crate::classes::{raised, unicode};
use crate::convert::ToPython;
use crate::error::raise;
use crate::types::{Decision, Policy};

#[pymethods]
impl Policy {
    /// Reads it from TOML text, strictly.
    #[classmethod]
    fn from_toml(cls: &Bound<'_, PyType>, text: &Bound<'_, PyString>) -> PyResult<Policy> {
        let read = CorePolicy::from_toml(unicode(text, "TOML text")?);
        read.map(Policy::of).map_err(|error| raise(cls.py(), &error))
    }

    /// SHA-256, in hex, over all that the policy decides, its name included: two policies with one fingerprint decide alike.
    #[getter]
    fn fingerprint(&self) -> &str {
        self.0.fingerprint()
    }

    /// What a rule does to the verdict under this policy.
    fn enforcement_of<'py>(&self, py: Python<'py>, rule: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let rule = Rule::take(Some(rule), "rule").map_err(|refused| raised(py, refused))?;
        self.0.enforcement(rule).to_python(py)
    }
}

#[pymethods]
impl Decision {
    /// The enforced rules that are not met.
    #[getter]
    fn blocking<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.blocking().to_python(py)
    }

    /// The enforced rules that are unknown.
    #[getter]
    fn missing<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.missing().rules.to_python(py)
    }

    /// The facts that enforced rules are unknown for, in the order of the case, each once.
    #[getter]
    fn needs<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let needs: Vec<Fact> = self.0.missing().needs;
        needs.to_python(py)
    }

    /// The advised rules that are not met or unknown.
    #[getter]
    fn advisories<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.advisories().to_python(py)
    }

    /// The finding of a rule.
    fn finding<'py>(&self, py: Python<'py>, rule: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let rule = Rule::take(Some(rule), "rule").map_err(|refused| raised(py, refused))?;
        self.0.finding(rule).cloned().to_python(py)
    }
}
