//! The line protocol: one JSON request a line, one canonical JSON answer a line.

use std::borrow::Cow;

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

use crate::classes::unicode;
use crate::protocol::Session;

/// Answers JSON requests, one a line, with canonical JSON, one a line; a line that cannot be read is answered with its errors.
#[pyfunction]
pub(crate) fn answer_lines(py: Python<'_>, lines: &Bound<'_, PyAny>) -> PyResult<String> {
    let text = match lines.cast::<PyBytes>() {
        // Bytes that are no text make a line that is no JSON, which is answered as such.
        Ok(bytes) => String::from_utf8_lossy(bytes.as_bytes()),
        Err(_) => Cow::Borrowed(unicode(lines.cast::<PyString>()?, "lines of JSON")?),
    };
    Ok(py.detach(|| answered(&text)))
}

fn answered(text: &str) -> String {
    let (mut session, mut answers) = (Session::default(), String::new());
    for line in text.split_terminator('\n') {
        answers.push_str(&session.answer(line.trim_end()));
        answers.push('\n');
    }
    answers
}
