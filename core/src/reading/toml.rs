//! TOML text as a source.

use std::borrow::Cow;

use toml::de::{DeTable, DeValue};

use crate::error::{Error, Problem, ProblemCode};
use crate::reading::record::read_document;
use crate::reading::{DOCUMENT, Fields, Items, Leaf, Record, Shape, Slot, Source, Stopped};

/// Reads and checks a record from TOML text.
pub(crate) fn from_toml<R: Record + Slot>(text: &str) -> Result<R, Error> {
    let document = DeTable::parse(text).map_err(|error| syntax(text, &error))?;
    read_document("", |record: &mut R, at| {
        let read = record.fill(&mut TableSource(document.get_ref()), DOCUMENT, at);
        debug_assert!(read.is_ok(), "nothing stops the reading of a table");
        Ok(())
    })
}

fn syntax(text: &str, error: &toml::de::Error) -> Problem {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    let line = before.split('\n').count();
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let help = format!("look at line {line}, column {column}");
    Problem { path: String::new(), code: ProblemCode::Syntax, expected: "TOML text".to_owned(), help }
}

struct TableSource<'t, 'i>(&'t DeTable<'i>);

impl Source for TableSource<'_, '_> {
    fn leaf(&mut self) -> Result<Leaf<'_>, Stopped> {
        Ok(Leaf::Other)
    }

    fn object(&mut self, fields: &mut dyn Fields) -> Result<Shape, Stopped> {
        let mut entries: Vec<_> = self.0.iter().collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        for (key, value) in entries {
            fields.field(key.get_ref(), &mut ValueSource(value.get_ref()))?;
        }
        Ok(Shape::Fitting)
    }

    fn list(&mut self, _: &mut dyn Items) -> Result<Shape, Stopped> {
        Ok(Shape::Other)
    }
}

struct ValueSource<'t, 'i>(&'t DeValue<'i>);

impl Source for ValueSource<'_, '_> {
    fn leaf(&mut self) -> Result<Leaf<'_>, Stopped> {
        Ok(match self.0 {
            DeValue::Boolean(flag) => Leaf::Bool(*flag),
            DeValue::String(text) => Leaf::Text(Cow::Borrowed(text)),
            DeValue::Integer(integer) if integer.radix() == 10 => written(integer.as_str()),
            DeValue::Integer(integer) => {
                // Larger ones are out of every range.
                let number = u128::from_str_radix(integer.as_str(), integer.radix()).unwrap_or(u128::MAX);
                Leaf::Number(Cow::Owned(number.to_string()))
            }
            DeValue::Float(float) => written(float.as_str()),
            DeValue::Datetime(_) | DeValue::Array(_) | DeValue::Table(_) => Leaf::Other,
        })
    }

    fn object(&mut self, fields: &mut dyn Fields) -> Result<Shape, Stopped> {
        match self.0 {
            DeValue::Table(table) => TableSource(table).object(fields),
            _ => Ok(Shape::Other),
        }
    }

    fn list(&mut self, items: &mut dyn Items) -> Result<Shape, Stopped> {
        let DeValue::Array(array) = self.0 else {
            return Ok(Shape::Other);
        };
        for value in array {
            items.item(&mut ValueSource(value.get_ref()))?;
        }
        Ok(Shape::Fitting)
    }
}

/// TOML writes a plus sign where JSON has none.
fn written(text: &str) -> Leaf<'_> {
    Leaf::Number(Cow::Borrowed(text.strip_prefix('+').unwrap_or(text)))
}
