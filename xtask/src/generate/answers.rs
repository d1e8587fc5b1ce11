//! The core's answer to every vector, which every front end compares its own with.

use std::fs;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};

use crate::protocol::Session;
use crate::steps::{Failure, root};

/// An answer longer than this stands as its length and digest: whole decisions would make the file 25 MB.
const WHOLE: usize = 2_000;

#[derive(Deserialize)]
struct Vector<'a> {
    name: String,
    #[serde(borrow)]
    kind: &'a RawValue,
    case: Option<&'a RawValue>,
    policy: Option<&'a RawValue>,
    on: Option<&'a RawValue>,
    target: Option<&'a RawValue>,
    doc: Option<&'a RawValue>,
    text: Option<&'a RawValue>,
}

impl Vector<'_> {
    /// The line of the protocol.
    fn request(&self) -> String {
        let fields = [
            ("kind", Some(self.kind)),
            ("case", self.case),
            ("policy", self.policy),
            ("on", self.on),
            ("target", self.target),
            ("doc", self.doc),
            ("text", self.text),
        ];
        let given = fields.iter().filter_map(|(key, value)| value.map(|value| format!("\"{key}\":{value}")));
        format!("{{{}}}", given.collect::<Vec<_>>().join(","))
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum Line {
    Whole { name: String, answer: Box<RawValue> },
    Digest { name: String, bytes: usize, sha256: String },
}

/// A line for each vector, in the order of the files and of their lines.
pub(super) fn text() -> Result<String, Failure> {
    let folder = root().join("fixtures/vectors");
    let failed = |what: &str, error: &dyn std::fmt::Display| Failure::Failed(format!("{what}: {error}"));
    let entries = fs::read_dir(&folder).map_err(|error| failed("fixtures/vectors", &error))?;
    let mut files: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    let mut text = String::new();
    let mut session = Session::default();
    for file in files {
        let name = file.display().to_string();
        for line in fs::read_to_string(&file).map_err(|error| failed(&name, &error))?.lines() {
            let vector: Vector<'_> = serde_json::from_str(line).map_err(|error| failed(&name, &error))?;
            let answer = session.answer(&vector.request());
            let line = answer_line(vector.name, answer).map_err(|error| failed(&name, &error))?;
            text.push_str(&serde_json::to_string(&line).map_err(|error| failed(&name, &error))?);
            text.push('\n');
        }
    }
    Ok(text)
}

fn answer_line(name: String, answer: String) -> serde_json::Result<Line> {
    if answer.len() <= WHOLE {
        return Ok(Line::Whole { name, answer: RawValue::from_string(answer)? });
    }
    let digest = Sha256::digest(&answer);
    let sha256 = digest.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
    Ok(Line::Digest { name, bytes: answer.len(), sha256 })
}
