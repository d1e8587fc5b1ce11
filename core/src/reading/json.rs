//! JSON text as a source.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::error::{Error, Problem, ProblemCode};
use crate::reading::record::{read_document, read_list_at};
use crate::reading::{DOCUMENT, Fields, Items, Leaf, Reading, Record, Shape, Slot, Source, Stopped};

/// Reads and checks a record from JSON text.
pub(crate) fn from_json<R: Record + Slot>(text: &str) -> Result<R, Error> {
    from_json_at("", text)
}

/// Reads and checks a record from JSON text that itself lies at a path.
pub(crate) fn from_json_at<R: Record + Slot>(path: &str, text: &str) -> Result<R, Error> {
    read_document(path, |record, at| fill(record, text, at))
}

fn fill<R: Slot>(record: &mut R, text: &str, at: &mut Reading) -> Result<(), Problem> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let mut source = JsonSource::of(&mut deserializer);
    let read = record.fill(&mut source, DOCUMENT, at);
    let read = read.map_err(|stopped| source.why(stopped));
    read.and_then(|()| deserializer.end()).map_err(|error| syntax(&error))
}

/// Reads and checks a list of records from JSON text that itself lies at a path, as [`read_list_at`] does.
pub(crate) fn list_from_json_at<R: Record + Slot>(
    path: &str,
    text: &str,
    also: impl Fn(usize, &R, &mut Reading),
) -> Result<Vec<R>, Error> {
    let document: &RawValue = serde_json::from_str(text).map_err(|error| syntax(&error))?;
    let Ok(items) = serde_json::from_str::<Vec<&RawValue>>(document.get()) else {
        let (expected, help) = ("a list".to_owned(), "give a list in brackets".to_owned());
        return Err(Problem { path: path.to_owned(), code: ProblemCode::WrongType, expected, help }.into());
    };
    read_list_at(path, items, |record, item, at| fill(record, item.get(), at), also)
}

fn syntax(error: &serde_json::Error) -> Problem {
    let help = format!("look at line {}, column {}", error.line(), error.column());
    Problem { path: String::new(), code: ProblemCode::Syntax, expected: "JSON text".to_owned(), help }
}

/// A value that serde has come to, and why it could not be read on.
struct JsonSource<'de, D: Deserializer<'de>> {
    value: Option<D>,
    error: Option<D::Error>,
}

impl<'de, D: Deserializer<'de>> JsonSource<'de, D> {
    fn of(value: D) -> JsonSource<'de, D> {
        JsonSource { value: Some(value), error: None }
    }

    fn take(&mut self) -> Result<D, Stopped> {
        self.value.take().ok_or(Stopped)
    }

    fn note<T>(&mut self, read: Result<T, D::Error>) -> Result<T, Stopped> {
        read.map_err(|error| {
            self.error = Some(error);
            Stopped
        })
    }

    /// Why it stopped.
    fn why(&mut self, _: Stopped) -> D::Error {
        self.error.take().unwrap_or_else(|| D::Error::custom("the value was asked for twice"))
    }
}

impl<'de, D: Deserializer<'de>> Source for JsonSource<'de, D> {
    fn leaf(&mut self) -> Result<Leaf<'_>, Stopped> {
        // The raw text keeps every digit of a number.
        let raw = self.take()?;
        let raw = self.note(<&RawValue>::deserialize(raw))?.get();
        Ok(match raw.as_bytes() {
            [b'n', ..] => Leaf::Null,
            [b't', ..] => Leaf::Bool(true),
            [b'f', ..] => Leaf::Bool(false),
            [b'"', ..] => Leaf::Text(self.note(text(raw).map_err(D::Error::custom))?),
            [b'[' | b'{', ..] => Leaf::Other,
            _ => Leaf::Number(Cow::Borrowed(raw)),
        })
    }

    fn object(&mut self, fields: &mut dyn Fields) -> Result<Shape, Stopped> {
        let value = self.take()?;
        self.note(value.deserialize_any(ObjectVisitor(fields)))
    }

    fn list(&mut self, items: &mut dyn Items) -> Result<Shape, Stopped> {
        let value = self.take()?;
        self.note(value.deserialize_any(ListVisitor(items)))
    }

    fn skip(&mut self) -> Result<(), Stopped> {
        let value = self.take()?;
        self.note(IgnoredAny::deserialize(value).map(|_| ()))
    }
}

/// The text between the quotes, escapes resolved.
fn text(raw: &str) -> Result<Cow<'_, str>, serde_json::Error> {
    match raw.get(1..raw.len().saturating_sub(1)) {
        Some(plain) if !plain.contains('\\') => Ok(Cow::Borrowed(plain)),
        _ => serde_json::from_str(raw).map(Cow::Owned),
    }
}

/// A value on its way to the field that takes it, as serde wants it.
struct FieldSeed<'f> {
    fields: &'f mut dyn Fields,
    key: &'f str,
}

impl<'de> DeserializeSeed<'de> for FieldSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let mut source = JsonSource::of(deserializer);
        self.fields.field(self.key, &mut source).map_err(|stopped| source.why(stopped))
    }
}

/// A value on its way into a list.
struct ItemSeed<'i>(&'i mut dyn Items);

impl<'de> DeserializeSeed<'de> for ItemSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let mut source = JsonSource::of(deserializer);
        self.0.item(&mut source).map_err(|stopped| source.why(stopped))
    }
}

/// What is neither null nor what was asked for.
macro_rules! other_shapes {
    () => {
        type Value = Shape;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("any value")
        }

        fn visit_unit<E>(self) -> Result<Shape, E> {
            Ok(Shape::Null)
        }

        fn visit_bool<E>(self, _: bool) -> Result<Shape, E> {
            Ok(Shape::Other)
        }

        fn visit_i64<E>(self, _: i64) -> Result<Shape, E> {
            Ok(Shape::Other)
        }

        fn visit_u64<E>(self, _: u64) -> Result<Shape, E> {
            Ok(Shape::Other)
        }

        fn visit_f64<E>(self, _: f64) -> Result<Shape, E> {
            Ok(Shape::Other)
        }

        fn visit_str<E>(self, _: &str) -> Result<Shape, E> {
            Ok(Shape::Other)
        }
    };
}

struct ObjectVisitor<'f>(&'f mut dyn Fields);

impl<'de> Visitor<'de> for ObjectVisitor<'_> {
    other_shapes!();

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Shape, A::Error> {
        while let Some(Key(key)) = map.next_key::<Key<'de>>()? {
            map.next_value_seed(FieldSeed { fields: &mut *self.0, key: key.as_ref() })?;
        }
        Ok(Shape::Fitting)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Shape, A::Error> {
        IgnoredAny.visit_seq(seq).map(|_| Shape::Other)
    }
}

struct ListVisitor<'i>(&'i mut dyn Items);

impl<'de> Visitor<'de> for ListVisitor<'_> {
    other_shapes!();

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Shape, A::Error> {
        while seq.next_element_seed(ItemSeed(&mut *self.0))?.is_some() {}
        Ok(Shape::Fitting)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Shape, A::Error> {
        IgnoredAny.visit_map(map).map(|_| Shape::Other)
    }
}

/// A key, borrowed from the text where it holds no escapes.
#[derive(Deserialize)]
#[serde(transparent)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);
