//! What the intranet page has to know of facts to ask for them: what each is, and what it takes.

use homeworking::model::describe::{self, Kind, Record};
use serde_json::{Value, json};

use super::declared::plain;
use super::write_text;
use crate::steps::Failure;

/// The module of the facts, in the order of the case.
pub(super) fn text() -> Result<String, Failure> {
    let mut text = String::from("// Generated from the core: change it there.\n\nexport const FACTS = {\n");
    facts(&mut text, "", &describe::case())?;
    text.push_str("};\n");
    Ok(text)
}

/// What is no fact is not asked for: whose case it is, and what a manager waives.
fn facts(text: &mut String, above: &str, record: &Record) -> Result<(), Failure> {
    for field in record.fields.iter().filter(|field| !["id", "waivers"].contains(&field.name)) {
        let path = format!("{above}{}", field.name);
        if let Kind::Record(inner) = &field.kind {
            facts(text, &format!("{path}."), inner)?;
            continue;
        }
        let unknown = || Failure::Failed(format!("{path}: a page does not know how to ask for it"));
        let mut fact = taken(&field.kind).ok_or_else(unknown)?;
        if let Value::Object(fact) = &mut fact {
            fact.insert("label".to_owned(), json!(label(&plain(&field.doc))));
        }
        write_text(text, format_args!("  {path:?}: {fact},\n"));
    }
    Ok(())
}

/// The first thing that a document says, without what follows of it.
pub(super) fn label(doc: &str) -> &str {
    let end = [";", ": `", ". "].iter().filter_map(|mark| doc.find(mark)).min();
    end.and_then(|end| doc.get(..end)).unwrap_or(doc).trim_end_matches('.')
}

pub(super) fn taken(kind: &Kind) -> Option<Value> {
    Some(match kind {
        Kind::Optional(inner) => return taken(inner),
        Kind::Flag => json!({"kind": "flag"}),
        Kind::Completion => json!({"kind": "completion"}),
        Kind::Day => json!({"kind": "day"}),
        Kind::Amount { least, most } => json!({"kind": "figure", "least": least, "most": most, "whole": false}),
        Kind::Whole { least, most } => json!({"kind": "figure", "least": least, "most": most, "whole": true}),
        Kind::Choice { words, .. } => json!({"kind": "choice", "words": words}),
        Kind::List(inner) => return taken_in_lists(inner),
        _ => return None,
    })
}

/// Items of equipment, and assurances by their kinds.
fn taken_in_lists(item: &Kind) -> Option<Value> {
    match item {
        Kind::Text { .. } => Some(json!({"kind": "items", "words": describe::items()})),
        Kind::Record(record) => {
            let kinds = taken(&record.field("kind")?.kind)?;
            Some(json!({"kind": "assurances", "words": kinds.get("words")?}))
        }
        _ => None,
    }
}
