//! What the intranet page has to know of facts to ask for them: what each is, and what it takes.

use homeworking::model::describe::{self, Kind, Record};
use serde_json::{Value, json};

use super::declared::plain;
use super::write_text;

/// The module of the facts, in the order of the case.
pub(super) fn text() -> String {
    let mut text = String::from("// Generated from the core: change it there.\n\nexport const FACTS = {\n");
    facts(&mut text, "", &describe::case());
    text.push_str("};\n");
    text
}

/// What is no fact is not asked for: whose case it is, and what a manager waives.
fn facts(text: &mut String, above: &str, record: &Record) {
    for field in record.fields.iter().filter(|field| !["id", "waivers"].contains(&field.name)) {
        let path = format!("{above}{}", field.name);
        if let Kind::Record(inner) = &field.kind {
            facts(text, &format!("{path}."), inner);
            continue;
        }
        let mut fact = taken(&field.kind);
        if let Value::Object(fact) = &mut fact {
            fact.insert("label".to_owned(), json!(label(&plain(&field.doc))));
        }
        write_text(text, format_args!("  {path:?}: {fact},\n"));
    }
}

/// The first thing that a document says, without what follows of it.
fn label(doc: &str) -> &str {
    let end = [";", ": `", ". "].iter().filter_map(|mark| doc.find(mark)).min();
    end.and_then(|end| doc.get(..end)).unwrap_or(doc).trim_end_matches('.')
}

fn taken(kind: &Kind) -> Value {
    match kind {
        Kind::Optional(inner) => taken(inner),
        Kind::Flag => json!({"kind": "flag"}),
        Kind::Completion => json!({"kind": "completion"}),
        Kind::Day => json!({"kind": "day"}),
        Kind::Amount { least, most } => json!({"kind": "figure", "least": least, "most": most, "whole": false}),
        Kind::Whole { least, most } => json!({"kind": "figure", "least": least, "most": most, "whole": true}),
        Kind::Choice { words, .. } => json!({"kind": "choice", "words": words}),
        Kind::List(inner) => match &**inner {
            Kind::Record(record) => {
                let words = record.field("kind").map(|field| taken(&field.kind));
                json!({"kind": "assurances", "words": words.as_ref().and_then(|taken| taken.get("words"))})
            }
            _ => json!({"kind": "items", "words": describe::items()}),
        },
        _ => json!({"kind": "text"}),
    }
}
