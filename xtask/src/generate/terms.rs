//! The words that the intranet page shows: what each says of itself, and which forces are the floor.

use homeworking::model::Force;
use serde_json::json;

use super::declared::{enums, plain};
use super::write_text;
use crate::steps::Failure;

/// The types of words that the page has no words of its own for.
const SHOWN: [&str; 8] = [
    "ActionMoment",
    "AdvisorCourse",
    "CallHandling",
    "DisruptionKind",
    "Enforcement",
    "IncidentKind",
    "Place",
    "Preset",
];

/// The module of the words, in the order of their declarations.
pub(super) fn text() -> Result<String, Failure> {
    let known = enums();
    let mut text = String::from("// Generated from the core: change it there.\n\nexport const TERMS = {\n");
    for name in SHOWN {
        let undeclared = || Failure::Failed(format!("{name}: its words are not declared"));
        let terms = known.iter().find(|known| known.name == name).ok_or_else(undeclared)?;
        if terms.documents.len() != terms.words.len() {
            return Err(Failure::Failed(format!("{name}: not every word says what it is")));
        }
        // Written one by one, since they are shown in their order.
        let says = terms.words.iter().zip(&terms.documents);
        let said = says.map(|(word, says)| format!("{}: {}", json!(word), json!(plain(says).trim_end_matches('.'))));
        write_text(&mut text, format_args!("  {name}: {{ {} }},\n", said.collect::<Vec<String>>().join(", ")));
    }
    let floor: Vec<&str> = Force::ALL.iter().filter(|force| force.is_floor()).map(|force| force.as_str()).collect();
    write_text(
        &mut text,
        format_args!("}};\n\n/** The forces of what no policy lowers. */\nexport const FLOOR = {};\n", json!(floor)),
    );
    Ok(text)
}
