//! The documents that are read, field by field.

use homeworking::model::describe::{self, Field, Kind, Record};
use homeworking::sections;
use serde_json::Value;

use super::declared::{classes, enums, plain};
use super::schemas::is_required;
use super::write_text as write;
use crate::steps::Failure;

const HEAD: &str = "\
# The documents

Every document that the library reads, field by field, in the order of its canonical JSON. This page is generated from the declarations in
`core/src/model/`; the same as JSON Schemas: [fixtures/schemas](../fixtures/schemas). What is common to them, how days and amounts are written, what
null means and what errors say, stands in [the contract](contract.md). A field is *required* where that is said, and may be left out elsewhere.
";

/// The page, in Markdown.
pub(super) fn text() -> Result<String, Failure> {
    let mut text = HEAD.to_owned();
    for (target, kind) in describe::inputs() {
        write(&mut text, format_args!("\n## {target}\n\n"));
        let (record, above) = match &kind {
            Kind::List(inner) => (inner.as_ref(), "[]."),
            other => (other, ""),
        };
        if let Kind::Record(record) = record {
            let list = if above.is_empty() { "" } else { "A list. Of each: " };
            write(
                &mut text,
                format_args!("{list}{}\n\n| field | takes | is |\n| --- | --- | --- |\n", one_line(&record.doc)),
            );
            rows(&mut text, above, record);
        }
    }
    words(&mut text)?;
    text.push_str("\n## Items of equipment\n\nThose with a name of their own; any other text is an item too, compared as it is written: ");
    write(&mut text, format_args!("{}.\n", quoted(describe::items())));
    text.push_str("\n## Headings of the guidance\n\nAs answers name them:\n\n");
    for section in sections() {
        write(&mut text, format_args!("- {}\n", section.heading()));
    }
    Ok(text)
}

fn rows(text: &mut String, above: &str, record: &Record) {
    for field in &record.fields {
        let path = format!("{above}{}", field.name);
        match below(&field.kind) {
            // A case in a roster is one as above.
            Some((inner, _)) if inner.name == "CaseDraft" => row(text, &path, "a case", field),
            Some((inner, list)) => {
                if !list.is_empty() {
                    row(text, &path, "a list, of each", field);
                }
                rows(text, &format!("{path}{list}."), inner);
            }
            None => row(text, &path, &takes(record, field), field),
        }
    }
}

fn row(text: &mut String, path: &str, takes: &str, field: &Field) {
    let required = if is_required(field) { "; required" } else { "" };
    write(text, format_args!("| `{path}` | {takes}{required} | {} |\n", one_line(&field.doc)));
}

/// The record that a field holds, or holds a list of.
fn below(kind: &Kind) -> Option<(&Record, &'static str)> {
    match kind {
        Kind::Record(record) => Some((record, "")),
        Kind::Optional(inner) => below(inner),
        Kind::List(inner) => below(inner).map(|(record, _)| (record, "[]")),
        _ => None,
    }
}

/// What a field takes, and what it is where it is left out.
fn takes(record: &Record, field: &Field) -> String {
    let default = classes().into_iter().find(|class| class.name == record.name).map(|class| class.defaults);
    let default = default.and_then(|defaults| defaults.get(field.name).cloned()).filter(|default| !is_nothing(default));
    // Where null is no other way to leave a field out, it is a value of its own.
    let is_value = !field.null_is_absent && !field.required && matches!(field.kind, Kind::Optional(_));
    let kind = words_of(&field.kind) + if is_value { ", or null" } else { "" };
    default.map_or(kind.clone(), |default| format!("{kind}; default `{default}`"))
}

fn is_nothing(value: &Value) -> bool {
    value.is_null() || *value == "" || value.as_object().is_some_and(serde_json::Map::is_empty)
}

fn words_of(kind: &Kind) -> String {
    match kind {
        Kind::Flag => "flag".to_owned(),
        Kind::Completion => "completion".to_owned(),
        Kind::Day => "date".to_owned(),
        Kind::LocalDateTime => "local date-time".to_owned(),
        Kind::Pence => "pence".to_owned(),
        Kind::Amount { least, most } => format!("amount, {least} to {most}"),
        Kind::Whole { least, most } => format!("whole number, {least} to {most}"),
        Kind::Text { least, most } => format!("text, {least} to {most} characters"),
        Kind::Choice { words, .. } => quoted(words),
        Kind::Rule => "code of [a rule](rules.md)".to_owned(),
        Kind::Enforcements => "object from codes of rules to `enforce`, `advise`, `ignore`".to_owned(),
        Kind::Optional(inner) => words_of(inner),
        Kind::List(inner) => format!("list of {}", words_of(inner)),
        _ => "text".to_owned(),
    }
}

/// Words that say more than themselves.
fn words(text: &mut String) -> Result<(), Failure> {
    let inputs = describe::inputs();
    let mut names = Vec::new();
    for (_, kind) in &inputs {
        choices(kind, &mut names);
    }
    text.push_str("\n## Words\n");
    let known = enums();
    for name in names {
        let undeclared = || Failure::Failed(format!("{name}: its words are not declared"));
        let known = known.iter().find(|known| known.name == name).ok_or_else(undeclared)?;
        write(text, format_args!("\n{}\n\n", plain(&super::declared::text_of(known.doc))));
        for (word, says) in known.words.iter().zip(&known.documents) {
            write(text, format_args!("- `{word}`: {}\n", one_line(says)));
        }
    }
    Ok(())
}

/// The types of words below a kind, in the order in which they come.
fn choices(kind: &Kind, names: &mut Vec<&'static str>) {
    match kind {
        Kind::Choice { name, .. } if !names.contains(name) => names.push(name),
        Kind::Optional(inner) | Kind::List(inner) => choices(inner, names),
        Kind::Record(record) => record.fields.iter().for_each(|field| choices(&field.kind, names)),
        _ => {}
    }
}

fn quoted(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

fn one_line(doc: &str) -> String {
    plain(doc).replace('\n', " ")
}
