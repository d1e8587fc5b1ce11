//! Values on their way to the core's reader: what a record of the other language says, as a document.

use std::borrow::Cow;

use homeworking::binding::{Fields, Items, Leaf, Record, Shape, Slot, Sound, Source, Stopped, Unread, problem, read};
use homeworking::{Error, ProblemCode};
use serde::{Serialize, Serializer, ser::SerializeMap};

/// A value of a document.
#[derive(Clone)]
pub(crate) enum Value {
    /// Nothing was given.
    Null,
    /// True or false.
    Flag(bool),
    /// A number without a fraction.
    Whole(u32),
    /// A number, as decimal text.
    Number(String),
    /// A text.
    Text(Cow<'static, str>),
    /// A list.
    List(Vec<Value>),
    /// An object, its fields in order.
    Object(Vec<(Cow<'static, str>, Value)>),
}

impl Source for &Value {
    fn leaf(&mut self) -> Result<Leaf<'_>, Stopped> {
        Ok(match *self {
            Value::Null => Leaf::Null,
            Value::Flag(flag) => Leaf::Bool(*flag),
            Value::Whole(number) => Leaf::Whole(*number),
            Value::Number(number) => Leaf::Number(Cow::Borrowed(number)),
            Value::Text(text) => Leaf::Text(Cow::Borrowed(text)),
            Value::List(_) | Value::Object(_) => Leaf::Other,
        })
    }

    fn object(&mut self, fields: &mut dyn Fields) -> Result<Shape, Stopped> {
        let Value::Object(given) = *self else { return Ok(self.shape()) };
        given.iter().try_for_each(|(name, value)| fields.field(name, &mut { value })).map(|()| Shape::Fitting)
    }

    fn list(&mut self, items: &mut dyn Items) -> Result<Shape, Stopped> {
        let Value::List(given) = *self else { return Ok(self.shape()) };
        given.iter().try_for_each(|value| items.item(&mut { value })).map(|()| Shape::Fitting)
    }
}

impl Value {
    /// What it is where something with parts was asked for.
    fn shape(&self) -> Shape {
        if matches!(self, Value::Null) { Shape::Null } else { Shape::Other }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Null => serializer.serialize_none(),
            Value::Flag(flag) => serializer.serialize_bool(*flag),
            Value::Whole(number) => serializer.serialize_u32(*number),
            Value::Number(text) => match text.parse::<i64>() {
                Ok(whole) => serializer.serialize_i64(whole),
                Err(_) => serializer.serialize_str(text),
            },
            Value::Text(text) => serializer.serialize_str(text),
            Value::List(items) => serializer.collect_seq(items),
            Value::Object(fields) => {
                let mut object = serializer.serialize_map(Some(fields.len()))?;
                fields.iter().try_for_each(|(name, value)| object.serialize_entry(name, value))?;
                object.end()
            }
        }
    }
}

/// Reads and checks a document.
pub(crate) fn read_sound<S: Sound>(value: &Value) -> Result<S, Error> {
    read_record::<S::Draft>(S::PATH, value).map(S::of_checked)
}

fn read_record<R: Record + Slot>(path: &str, value: &Value) -> Result<R, Error> {
    read::<R, &Value>(path, || value).map_err(wrong)
}

/// Why a value was not read.
pub(crate) fn wrong(unread: Unread<&Value>) -> Error {
    match unread {
        Unread::Wrong(error) => error,
        // Nothing stops the reading of a value; if it did, it would not pass in silence.
        Unread::Stopped(_) => problem("", ProblemCode::Syntax, "a document", "give the document anew").into(),
    }
}
