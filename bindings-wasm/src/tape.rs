//! The tape: arguments as JavaScript writes them, word by word, in this module's memory.
//!
//! What its words are stands in `numbers.rs`.

use std::borrow::Cow;
use std::cell::RefCell;

use homeworking::binding::{Fields, Items, Leaf, Shape, Source, Stopped};

use crate::numbers::value as kind;
use crate::types::word;

const KIND_BITS: u32 = 4;

thread_local! {
    /// Pairs of words, so that every other word lies at a multiple of eight bytes.
    static TAPE: RefCell<Vec<u64>> = const { RefCell::new(Vec::new()) };
}

/// Makes room, and says where it begins; 0 where there is not that much.
pub(crate) fn reserve(words: usize) -> usize {
    TAPE.with_borrow_mut(|tape| {
        let pairs = words.div_ceil(2);
        if tape.len() < pairs {
            let more = pairs.max(tape.len().saturating_mul(2)).saturating_sub(tape.len());
            if tape.try_reserve_exact(more).is_err() {
                return 0;
            }
            tape.resize(tape.len().saturating_add(more), 0);
        }
        tape.as_mut_ptr().expose_provenance()
    })
}

/// Reads a part of the tape; `None` where it is not that long.
pub(crate) fn read<T>(from: usize, to: usize, read: impl FnOnce(Values<'_>) -> T) -> Option<T> {
    TAPE.with_borrow(|tape| {
        let words: &[u32] = bytemuck::cast_slice(tape);
        words.get(from..to).map(|words| read(Values(words)))
    })
}

/// Values one after the other.
pub(crate) struct Values<'t>(&'t [u32]);

impl<'t> Iterator for Values<'t> {
    type Item = Value<'t>;

    #[inline]
    fn next(&mut self) -> Option<Value<'t>> {
        let (head, rest) = self.0.split_first()?;
        let figure = head >> KIND_BITS;
        let (kind, length) = (head & 15, usize::try_from(figure).unwrap_or(usize::MAX));
        let length = match kind {
            kind::LIST | kind::OBJECT => length,
            kind::TEXT | kind::DIGITS | kind::BUFFER => length.div_ceil(4),
            _ => 0,
        };
        // Numbers of eight bytes lie where such numbers do.
        let aside = usize::from(kind == kind::BUFFER && rest.as_ptr().addr() % 8 != 0);
        let rest = rest.get(aside..).unwrap_or_default();
        // A tape that ends before its last value does is none of ours: nothing is read of it.
        let (body, rest) = rest.split_at_checked(length).unwrap_or_default();
        self.0 = rest;
        Some(Value { kind, figure, body })
    }
}

/// One value.
#[derive(Clone, Copy)]
pub(crate) struct Value<'t> {
    kind: u32,
    figure: u32,
    body: &'t [u32],
}

impl<'t> Value<'t> {
    pub(crate) fn is_absent(self) -> bool {
        self.kind == kind::ABSENT
    }

    pub(crate) fn is_null(self) -> bool {
        self.kind == kind::NULL
    }

    pub(crate) fn flag(self) -> Option<bool> {
        (self.kind == kind::FLAG).then_some(self.figure == 1)
    }

    /// The slot of a document made ready.
    pub(crate) fn ready(self) -> Option<u32> {
        (self.kind == kind::READY).then_some(self.figure)
    }

    pub(crate) fn text(self) -> Option<&'t str> {
        match self.kind {
            kind::TEXT => self.bytes(),
            kind::WORD => word(self.figure),
            _ => None,
        }
    }

    /// A figure that is no more than a word's.
    #[cfg(feature = "tables")]
    pub(crate) fn whole(self) -> Option<usize> {
        usize::try_from(self.figure).ok().filter(|_| self.kind == kind::WHOLE)
    }

    /// The bytes of a buffer.
    #[cfg(feature = "tables")]
    pub(crate) fn buffer(self) -> Option<&'t [u8]> {
        let bytes: &[u8] = bytemuck::cast_slice(self.body);
        bytes.get(..usize::try_from(self.figure).ok()?).filter(|_| self.kind == kind::BUFFER)
    }

    pub(crate) fn items(self) -> Option<Values<'t>> {
        (self.kind == kind::LIST).then_some(Values(self.body))
    }

    pub(crate) fn entries(self) -> Option<Entries<'t>> {
        (self.kind == kind::OBJECT).then_some(Entries(Values(self.body)))
    }

    fn bytes(self) -> Option<&'t str> {
        let length = usize::try_from(self.figure).ok()?;
        let bytes: &[u8] = bytemuck::cast_slice(self.body);
        std::str::from_utf8(bytes.get(..length)?).ok()
    }

    /// The value as JSON text. What JSON does not have stands as an empty text.
    pub(crate) fn write_json(self, text: &mut String) {
        let quoted = |text: &str| serde_json::to_string(text).unwrap_or_default();
        match self.kind {
            kind::NULL | kind::ABSENT => text.push_str("null"),
            kind::FLAG => text.push_str(if self.figure == 1 { "true" } else { "false" }),
            kind::WHOLE => text.push_str(&self.figure.to_string()),
            kind::DIGITS => text.push_str(self.bytes().unwrap_or("0")),
            kind::LIST => {
                text.push('[');
                for (place, item) in Values(self.body).enumerate() {
                    text.push_str(if place == 0 { "" } else { "," });
                    item.write_json(text);
                }
                text.push(']');
            }
            kind::OBJECT => {
                text.push('{');
                for (place, (key, value)) in Entries(Values(self.body)).enumerate() {
                    text.push_str(if place == 0 { "" } else { "," });
                    text.push_str(&quoted(key));
                    text.push(':');
                    value.write_json(text);
                }
                text.push('}');
            }
            _ => text.push_str(&quoted(self.text().unwrap_or_default())),
        }
    }
}

/// The entries of an object.
pub(crate) struct Entries<'t>(Values<'t>);

impl<'t> Iterator for Entries<'t> {
    type Item = (&'t str, Value<'t>);

    fn next(&mut self) -> Option<(&'t str, Value<'t>)> {
        let (key, value) = (self.0.next()?, self.0.next()?);
        Some((key.text().unwrap_or_default(), value))
    }
}

impl Source for Value<'_> {
    fn leaf(&mut self) -> Result<Leaf<'_>, Stopped> {
        Ok(match self.kind {
            kind::NULL => Leaf::Null,
            kind::FLAG => Leaf::Bool(self.figure == 1),
            kind::WHOLE => Leaf::Whole(self.figure),
            kind::DIGITS => self.bytes().map_or(Leaf::Other, |digits| Leaf::Number(Cow::Borrowed(digits))),
            _ => self.text().map_or(Leaf::Other, |text| Leaf::Text(Cow::Borrowed(text))),
        })
    }

    fn object(&mut self, fields: &mut dyn Fields) -> Result<Shape, Stopped> {
        let Some(mut entries) = self.entries() else { return Ok(self.shape()) };
        entries.try_for_each(|(key, mut value)| fields.field(key, &mut value)).map(|()| Shape::Fitting)
    }

    fn list(&mut self, items: &mut dyn Items) -> Result<Shape, Stopped> {
        let Some(mut values) = self.items() else { return Ok(self.shape()) };
        values.try_for_each(|mut value| items.item(&mut value)).map(|()| Shape::Fitting)
    }
}

impl Value<'_> {
    /// What it is where something with parts was asked for.
    fn shape(self) -> Shape {
        if self.is_null() { Shape::Null } else { Shape::Other }
    }
}
