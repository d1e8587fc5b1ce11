//! Records, read one by one: one that cannot be read does not take the others with it.

use serde_json::value::RawValue;

/// The records that could be read, and what is wrong with those that could not.
pub(crate) struct Records<T, E> {
    pub(crate) read: Vec<T>,
    /// The place in the file, counted from 1, and the problems.
    pub(crate) rejected: Vec<(usize, E)>,
}

/// Reads a JSON array of records, or JSON Lines; `what` is what they are called.
pub(crate) fn read<T, E>(
    text: &str,
    what: &str,
    parse: impl Fn(&str) -> Result<T, E>,
) -> Result<Records<T, E>, String> {
    let mut records = Records { read: Vec::new(), rejected: Vec::new() };
    for (index, record) in split(text, what)?.into_iter().enumerate() {
        match parse(record) {
            Ok(record) => records.read.push(record),
            Err(error) => records.rejected.push((index + 1, error)),
        }
    }
    Ok(records)
}

fn split<'a>(text: &'a str, what: &str) -> Result<Vec<&'a str>, String> {
    if !text.trim_start().starts_with('[') {
        return Ok(text.lines().filter(|line| !line.trim().is_empty()).collect());
    }
    let records: Result<Vec<&RawValue>, _> = serde_json::from_str(text);
    records.map(|records| records.into_iter().map(RawValue::get).collect()).map_err(|error| {
        format!("expected a JSON array of {what}; look at line {}, column {}", error.line(), error.column())
    })
}
