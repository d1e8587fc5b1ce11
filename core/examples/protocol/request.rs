//! Requests: objects whose values are read by whoever they are for.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::Wrong;

/// The fields of a request, as they stand in the line.
pub(crate) struct Request<'a>(Vec<(String, &'a RawValue)>);

impl<'a> Request<'a> {
    pub(crate) fn read(line: &'a str) -> Result<Request<'a>, Wrong> {
        serde_json::from_str(line).map_err(|error| {
            let help = format!("look at column {}", error.column());
            Wrong::new("", "syntax", "a JSON object", &help)
        })
    }

    /// Refuses fields that the kind does not have, and fields that stand twice.
    pub(crate) fn only(&self, known: &[&str]) -> Result<(), Vec<Wrong>> {
        let mut wrong = Vec::new();
        for (index, (key, _)) in self.0.iter().enumerate() {
            if self.0.iter().take(index).any(|(earlier, _)| earlier == key) {
                wrong.push(Wrong::new(key, "duplicate_key", "each key once", "keep one of the two"));
            } else if !known.contains(&key.as_str()) && !["kind", "id"].contains(&key.as_str()) {
                wrong.push(Wrong::new(key, "unknown_field", "a known field", "leave the field out"));
            }
        }
        if wrong.is_empty() { Ok(()) } else { Err(wrong) }
    }

    /// The fields, as they stand.
    #[allow(dead_code, reason = "for readers of vectors")]
    pub(crate) fn entries(&self) -> &[(String, &'a RawValue)] {
        &self.0
    }

    pub(crate) fn has(&self, field: &str) -> bool {
        self.0.iter().any(|(key, _)| key == field)
    }

    /// The text of a field's value.
    pub(crate) fn raw(&self, field: &str) -> Result<&'a str, Vec<Wrong>> {
        let value = self.0.iter().find(|(key, _)| key == field).map(|(_, value)| value.get());
        value.ok_or_else(|| vec![Wrong::new(field, "required", "a value", "give this field")])
    }

    /// The value of a field that is a text.
    pub(crate) fn text(&self, field: &str) -> Result<String, Vec<Wrong>> {
        serde_json::from_str(self.raw(field)?)
            .map_err(|_| vec![Wrong::new(field, "wrong_type", "a text", "give a text in quotes")])
    }

    /// The value of a field that is true or false.
    pub(crate) fn flag(&self, field: &str) -> Result<bool, Vec<Wrong>> {
        serde_json::from_str(self.raw(field)?)
            .map_err(|_| vec![Wrong::new(field, "wrong_type", "true or false", "give one of the two")])
    }

    /// The items of a field that is a list.
    pub(crate) fn list(&self, field: &str) -> Result<Vec<&'a RawValue>, Vec<Wrong>> {
        serde_json::from_str(self.raw(field)?)
            .map_err(|_| vec![Wrong::new(field, "wrong_type", "a list", "give a list in brackets")])
    }
}

impl<'de> Deserialize<'de> for Request<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Request<'de>, D::Error> {
        struct Fields;

        impl<'de> Visitor<'de> for Fields {
            type Value = Request<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Request<'de>, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Request(fields))
            }
        }

        deserializer.deserialize_map(Fields)
    }
}
