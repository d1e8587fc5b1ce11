//! Changes to a case or a policy: values by path.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::error::{Error, Problem, ProblemCode};
use crate::model::{Amount, Completion, Day};
use crate::reading::{DOCUMENT, Fields, Items, Leaf, Reading, Shape, Slot, Source, Stopped};

/// What a path may be set to: a value of the wire.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum FactValue {
    /// Nothing: the fact is not known, or the setting is unset.
    Null,
    /// True or false.
    Flag(bool),
    /// A number, as decimal text.
    Number(String),
    /// A text: a word, a date, a code.
    Text(String),
    /// A list.
    List(Vec<FactValue>),
    /// An object, as the items of some lists are.
    Record(Vec<(String, FactValue)>),
}

/// Values by path, for [`what_if`](crate::what_if).
///
/// A path names one leaf of the case, `device.memory_gb`, or behind `policy.` one of the policy, `policy.min_memory_gb`,
/// `policy.enforcement.home.insurance`; a list is one leaf.
///
/// ```
/// use homeworking::model::{Amount, Changes};
///
/// let changes = Changes::from_json(r#"{"device.memory_gb": 16, "policy.min_memory_gb": null}"#)?;
/// let same = Changes::new().set("device.memory_gb", Amount::whole(16)).set("policy.min_memory_gb", None::<Amount>);
/// assert_eq!(changes, same);
/// # Ok::<(), homeworking::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Changes(Vec<(String, FactValue)>);

impl Changes {
    /// No changes.
    pub fn new() -> Changes {
        Changes::default()
    }

    /// Adds a change.
    #[must_use]
    pub fn set(mut self, path: impl Into<String>, value: impl Into<FactValue>) -> Changes {
        self.0.push((path.into(), value.into()));
        self
    }

    /// Reads changes from a JSON object.
    ///
    /// # Errors
    /// Text that is no JSON object.
    pub fn from_json(text: &str) -> Result<Changes, Error> {
        let syntax = |expected: &str, help: String| {
            Error::from(Problem { path: String::new(), code: ProblemCode::Syntax, expected: expected.to_owned(), help })
        };
        let raw: &RawValue = serde_json::from_str(text).map_err(|error| {
            syntax("JSON text", format!("look at line {}, column {}", error.line(), error.column()))
        })?;
        match read(raw.get(), 0) {
            Some(FactValue::Record(changes)) => Ok(Changes(changes)),
            _ => Err(syntax("a JSON object from paths to values", "give an object".to_owned())),
        }
    }

    pub(crate) fn entries(&self) -> &[(String, FactValue)] {
        &self.0
    }
}

/// Nothing in the model lies deeper than this in a value.
#[doc(hidden)]
pub const DEEPEST: usize = 8;

/// Reads a value from JSON text that is known to be sound.
fn read(text: &str, depth: usize) -> Option<FactValue> {
    let deeper = |raw: &RawValue| read(raw.get(), depth + 1);
    Some(match text.as_bytes().first()? {
        b'n' => FactValue::Null,
        b't' => FactValue::Flag(true),
        b'f' => FactValue::Flag(false),
        b'"' => FactValue::Text(serde_json::from_str(text).ok()?),
        b'[' | b'{' if depth > DEEPEST => return None,
        b'[' => {
            let items: Vec<&RawValue> = serde_json::from_str(text).ok()?;
            FactValue::List(items.into_iter().map(deeper).collect::<Option<_>>()?)
        }
        b'{' => {
            let Entries(entries) = serde_json::from_str(text).ok()?;
            let read = |(key, value)| Some((key, deeper(value)?));
            FactValue::Record(entries.into_iter().map(read).collect::<Option<_>>()?)
        }
        _ => FactValue::Number(text.to_owned()),
    })
}

/// The entries of an object, in order, a key that stands twice included.
struct Entries<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Entries<'de>, D::Error> {
        struct EntriesVisitor;

        impl<'de> Visitor<'de> for EntriesVisitor {
            type Value = Entries<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<'de>, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }

        deserializer.deserialize_map(EntriesVisitor)
    }
}

/// A document that holds one value, so many names deep.
pub(crate) struct At<'a> {
    names: &'a [&'a str],
    value: &'a FactValue,
}

impl At<'_> {
    /// Reads a value into the place of a record that the names lead to.
    pub(crate) fn fill(record: &mut impl Slot, names: &[&str], value: &FactValue, at: &mut Reading) {
        let read = record.fill(&mut At { names, value }, DOCUMENT, at);
        debug_assert!(read.is_ok(), "nothing stops the reading of a value");
    }
}

impl Source for At<'_> {
    fn leaf(&mut self) -> Result<Leaf<'_>, Stopped> {
        Ok(match self.value {
            FactValue::Null => Leaf::Null,
            FactValue::Flag(flag) => Leaf::Bool(*flag),
            FactValue::Number(text) => Leaf::Number(Cow::Borrowed(text)),
            FactValue::Text(text) => Leaf::Text(Cow::Borrowed(text)),
            FactValue::List(_) | FactValue::Record(_) => Leaf::Other,
        })
    }

    fn object(&mut self, fields: &mut dyn Fields) -> Result<Shape, Stopped> {
        if let [name, names @ ..] = self.names {
            return fields.field(name, &mut At { names, value: self.value }).map(|()| Shape::Fitting);
        }
        let FactValue::Record(entries) = self.value else { return Ok(self.value.shape()) };
        let mut each = entries.iter();
        each.try_for_each(|(key, value)| fields.field(key, &mut At { names: &[], value })).map(|()| Shape::Fitting)
    }

    fn list(&mut self, items: &mut dyn Items) -> Result<Shape, Stopped> {
        let FactValue::List(values) = self.value else { return Ok(self.value.shape()) };
        values.iter().try_for_each(|value| items.item(&mut At { names: &[], value })).map(|()| Shape::Fitting)
    }
}

impl FactValue {
    /// What it is where something with parts was asked for.
    fn shape(&self) -> Shape {
        if *self == FactValue::Null { Shape::Null } else { Shape::Other }
    }
}

impl From<bool> for FactValue {
    fn from(flag: bool) -> FactValue {
        FactValue::Flag(flag)
    }
}

impl From<u32> for FactValue {
    fn from(number: u32) -> FactValue {
        FactValue::Number(number.to_string())
    }
}

impl From<Amount> for FactValue {
    fn from(amount: Amount) -> FactValue {
        FactValue::Number(amount.to_string())
    }
}

impl From<&str> for FactValue {
    fn from(text: &str) -> FactValue {
        FactValue::Text(text.to_owned())
    }
}

impl From<Day> for FactValue {
    fn from(day: Day) -> FactValue {
        FactValue::Text(day.to_string())
    }
}

impl From<Completion> for FactValue {
    fn from(completion: Completion) -> FactValue {
        match completion {
            Completion::Done => FactValue::Flag(true),
            Completion::NotDone => FactValue::Flag(false),
            Completion::On(day) => FactValue::from(day),
        }
    }
}

impl<T: Into<FactValue>> From<Option<T>> for FactValue {
    fn from(value: Option<T>) -> FactValue {
        value.map_or(FactValue::Null, Into::into)
    }
}

impl<T: Into<FactValue>> From<Vec<T>> for FactValue {
    fn from(values: Vec<T>) -> FactValue {
        FactValue::List(values.into_iter().map(Into::into).collect())
    }
}
