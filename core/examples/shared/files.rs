//! The files that are read.

use std::fs;

use homeworking::Policy;

/// The text of a file.
pub(crate) fn read(path: &str) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))
}

/// A policy, TOML or (by its ending) JSON.
pub(crate) fn read_policy(path: &str) -> Result<Policy, String> {
    let text = read(path)?;
    let is_json = path.to_ascii_lowercase().ends_with(".json");
    let policy = if is_json { Policy::from_json(&text) } else { Policy::from_toml(&text) };
    policy.map_err(|error| format!("{path}:\n{error}"))
}
