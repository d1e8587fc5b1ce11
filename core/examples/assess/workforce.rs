//! A workforce, read case by case: one that cannot be read does not take the others with it.

use homeworking::{Case, Error};
use serde_json::value::RawValue;

/// The cases that could be read, and what is wrong with those that could not.
pub(crate) struct Workforce {
    pub(crate) cases: Vec<Case>,
    /// The place in the file, counted from 1, and the problems.
    pub(crate) rejected: Vec<(usize, Error)>,
}

/// Reads a JSON array of cases, or JSON Lines.
pub(crate) fn read(text: &str) -> Result<Workforce, String> {
    let mut workforce = Workforce { cases: Vec::new(), rejected: Vec::new() };
    for (index, record) in split(text)?.into_iter().enumerate() {
        match Case::from_json(record) {
            Ok(case) => workforce.cases.push(case),
            Err(error) => workforce.rejected.push((index + 1, error)),
        }
    }
    Ok(workforce)
}

fn split(text: &str) -> Result<Vec<&str>, String> {
    if !text.trim_start().starts_with('[') {
        return Ok(text.lines().filter(|line| !line.trim().is_empty()).collect());
    }
    let records: Result<Vec<&RawValue>, _> = serde_json::from_str(text);
    records.map(|records| records.into_iter().map(RawValue::get).collect()).map_err(|error| {
        format!("expected a JSON array of cases; look at line {}, column {}", error.line(), error.column())
    })
}
