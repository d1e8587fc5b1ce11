//! What Swift and Kotlin are told beside what UniFFI writes: codes of words, JSON, and what a field is where it is left out.

mod finish;
mod kotlin;
mod swift;

use serde_json::Value;

pub(crate) use finish::{finish_header, finish_kotlin, finish_swift};
pub(crate) use kotlin::{json_text as kotlin_json, words_text as kotlin_words};
pub(crate) use swift::{coding_text as swift_coding, words_text as swift_words};

use super::declared::{Class, Field, camel, classes, has_required};
use super::words;

const FIRST: &str = "// Generated from the core: change it there.\n";

fn enums() -> Vec<super::declared::Enum> {
    super::declared::enums().into_iter().chain(words::beside()).collect()
}

/// `healthAdvisor` of `HealthAdvisor`.
fn lower(variant: &str) -> String {
    let (head, rest) = variant.split_at(1.min(variant.len()));
    head.to_lowercase() + rest
}

/// `HEALTH_ADVISOR` of `HealthAdvisor`.
fn shouted(variant: &str) -> String {
    let mut text = String::new();
    for (place, letter) in variant.chars().enumerate() {
        if place > 0 && letter.is_uppercase() {
            text.push('_');
        }
        text.extend(letter.to_uppercase());
    }
    text
}

/// The type of a field, without white space.
fn type_of(field: &Field) -> String {
    field.ty.replace(' ', "")
}

fn inner<'t>(outer: &str, ty: &'t str) -> Option<&'t str> {
    ty.strip_prefix(outer)?.strip_prefix('<')?.strip_suffix('>')
}

/// The type of a field as it is given: what has to be given is no option.
fn given_type(field: &Field) -> String {
    let ty = type_of(field);
    let required = inner("Option", &ty).filter(|_| field.is_required).map(str::to_owned);
    required.unwrap_or(ty)
}

fn is_record(ty: &str) -> bool {
    classes().iter().any(|class| class.is_record && class.name == ty)
}

/// How a language writes what a field is where it is left out.
struct Writing {
    nothing: &'static str,
    no_entries: &'static str,
    list: fn(&[String]) -> String,
    text: fn(&str) -> String,
    whole: fn(&str) -> String,
    amount: fn(&str) -> String,
    word: fn(&str, &str) -> String,
}

impl Writing {
    /// What a field of a record is where it is left out; nothing where it must not be.
    fn default(&self, class: &Class, field: &Field) -> Option<String> {
        let ty = type_of(field);
        if field.is_required || has_required(&ty) {
            return None;
        }
        let value = class.defaults.get(field.name).unwrap_or(&Value::Null);
        Some(self.value(&ty, value))
    }

    fn value(&self, ty: &str, value: &Value) -> String {
        match value {
            Value::Null => self.nothing.to_owned(),
            Value::Object(_) if is_record(ty) => format!("{ty}()"),
            Value::Object(_) => self.no_entries.to_owned(),
            Value::Array(items) => {
                let item = inner("Vec", ty).or(inner("Option", ty)).unwrap_or_default();
                (self.list)(&items.iter().map(|value| self.value(item, value)).collect::<Vec<_>>())
            }
            Value::Bool(flag) => flag.to_string(),
            Value::Number(number) if ty.contains("Amount") => (self.amount)(&number.to_string()),
            Value::Number(number) => (self.whole)(&number.to_string()),
            Value::String(text) => self.word_or_text(ty, text),
        }
    }

    fn word_or_text(&self, ty: &str, text: &str) -> String {
        let known = enums().into_iter().find(|known| known.name == ty);
        let variant = known.and_then(|known| {
            let place = known.words.iter().position(|word| *word == text)?;
            known.variants.get(place).cloned()
        });
        variant.map_or_else(|| (self.text)(text), |variant| (self.word)(ty, &variant))
    }
}
