//! The core's answer to every vector, which every front end compares its own with.

use serde::Serialize;
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};

use crate::fixtures::vectors;
use crate::protocol::Session;
use crate::steps::Failure;

/// An answer longer than this stands as its length and digest: whole decisions would make the file 25 MB.
const WHOLE: usize = 2_000;

#[derive(Serialize)]
#[serde(untagged)]
enum Line {
    Whole { name: String, answer: Box<RawValue> },
    Digest { name: String, bytes: usize, sha256: String },
}

/// A line for each vector, in the order of the files and of their lines.
pub(super) fn text() -> Result<String, Failure> {
    let mut text = String::new();
    let mut session = Session::default();
    for vector in vectors().map_err(Failure::Failed)? {
        let answer = session.answer(&vector.request);
        let line = line(vector.name, answer).and_then(|line| serde_json::to_string(&line));
        text.push_str(&line.map_err(|error| Failure::Failed(format!("an answer that is no JSON: {error}")))?);
        text.push('\n');
    }
    Ok(text)
}

fn line(name: String, answer: String) -> serde_json::Result<Line> {
    if answer.len() <= WHOLE {
        return Ok(Line::Whole { name, answer: RawValue::from_string(answer)? });
    }
    let digest = Sha256::digest(&answer);
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or_default();
    let sha256 = digest.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 0x0f)]).collect();
    Ok(Line::Digest { name, bytes: answer.len(), sha256 })
}
