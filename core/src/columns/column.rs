//! Columns, borrowed as Arrow lays them out.

use crate::columns::Bits;

/// One column of a table: its name, its values, and which of them are given.
#[derive(Clone, Copy, Debug)]
pub struct Column<'a> {
    /// A path of the case, `advisor.training.core_module_2`, or the same without its first segment.
    pub name: &'a str,
    /// The values, a row each.
    pub values: Values<'a>,
    /// Which rows are given; all of them where absent.
    pub validity: Option<Bits<'a>>,
}

/// The values of a column, by type.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Values<'a> {
    /// Nothing is given: so many rows.
    Null(usize),
    /// Flags.
    Boolean(Bits<'a>),
    /// Whole numbers.
    Int8(&'a [i8]),
    /// Whole numbers.
    Int16(&'a [i16]),
    /// Whole numbers.
    Int32(&'a [i32]),
    /// Whole numbers.
    Int64(&'a [i64]),
    /// Whole numbers.
    UInt8(&'a [u8]),
    /// Whole numbers.
    UInt16(&'a [u16]),
    /// Whole numbers.
    UInt32(&'a [u32]),
    /// Whole numbers.
    UInt64(&'a [u64]),
    /// Binary floats.
    Float32(&'a [f32]),
    /// Binary floats.
    Float64(&'a [f64]),
    /// Decimals: whole numbers of a unit of ten to the power of minus the scale.
    Decimal128(&'a [i128], i8),
    /// Days since 1970-01-01.
    Date32(&'a [i32]),
    /// Texts.
    Text(Text<'a>),
    /// Texts by key.
    Dictionary(Keys<'a>, Text<'a>),
    /// Lists of texts.
    List(Offsets<'a>, Text<'a>),
    /// Lists of texts by key; which keys are given, all of them where absent.
    DictionaryList(Offsets<'a>, Keys<'a>, Option<Bits<'a>>, Text<'a>),
    /// Of another type, which no fact takes: what it is called, and how many rows there are.
    Other(&'a str, usize),
}

/// Texts, with those that are not given.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    /// How they are laid out.
    pub layout: TextLayout<'a>,
    /// Which are given; all of them where absent.
    pub validity: Option<Bits<'a>>,
}

/// How texts are laid out.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum TextLayout<'a> {
    /// One after the other; each from an offset up to the next.
    Offsets(Offsets<'a>, &'a [u8]),
    /// By views of 16 bytes: the length, then the text itself where it has at most 12 bytes, else its beginning, a buffer and a
    /// place in it; and the buffers.
    Views(&'a [[u8; 16]], &'a [&'a [u8]]),
}

/// Offsets: one more than there are values.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Offsets<'a> {
    /// Of 32 bits.
    Small(&'a [i32]),
    /// Of 64 bits.
    Large(&'a [i64]),
}

/// Keys of a dictionary.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Keys<'a> {
    /// Of 8 bits.
    Int8(&'a [i8]),
    /// Of 16 bits.
    Int16(&'a [i16]),
    /// Of 32 bits.
    Int32(&'a [i32]),
    /// Of 64 bits.
    Int64(&'a [i64]),
    /// Of 8 bits, unsigned.
    UInt8(&'a [u8]),
    /// Of 16 bits, unsigned.
    UInt16(&'a [u16]),
    /// Of 32 bits, unsigned.
    UInt32(&'a [u32]),
    /// Of 64 bits, unsigned.
    UInt64(&'a [u64]),
}

impl Offsets<'_> {
    /// How many values there are between them.
    fn count(self) -> usize {
        match self {
            Offsets::Small(offsets) => offsets.len().saturating_sub(1),
            Offsets::Large(offsets) => offsets.len().saturating_sub(1),
        }
    }

    /// Whether none goes back. Else values could share what is behind them, and reading all of them take without end.
    fn ascend(self) -> bool {
        match self {
            Offsets::Small(offsets) => offsets.is_sorted(),
            Offsets::Large(offsets) => offsets.is_sorted(),
        }
    }

    /// Where a value begins and ends, where that makes sense.
    pub(crate) fn range(self, place: usize) -> Option<std::ops::Range<usize>> {
        let at = |place: usize| match self {
            Offsets::Small(offsets) => usize::try_from(*offsets.get(place)?).ok(),
            Offsets::Large(offsets) => usize::try_from(*offsets.get(place)?).ok(),
        };
        let (start, end) = (at(place)?, at(place.checked_add(1)?)?);
        (start <= end).then_some(start..end)
    }
}

impl Keys<'_> {
    fn count(self) -> usize {
        match self {
            Keys::Int8(keys) => keys.len(),
            Keys::Int16(keys) => keys.len(),
            Keys::Int32(keys) => keys.len(),
            Keys::Int64(keys) => keys.len(),
            Keys::UInt8(keys) => keys.len(),
            Keys::UInt16(keys) => keys.len(),
            Keys::UInt32(keys) => keys.len(),
            Keys::UInt64(keys) => keys.len(),
        }
    }

    /// The place in the dictionary.
    pub(crate) fn get(self, place: usize) -> Option<usize> {
        match self {
            Keys::Int8(keys) => usize::try_from(*keys.get(place)?).ok(),
            Keys::Int16(keys) => usize::try_from(*keys.get(place)?).ok(),
            Keys::Int32(keys) => usize::try_from(*keys.get(place)?).ok(),
            Keys::Int64(keys) => usize::try_from(*keys.get(place)?).ok(),
            Keys::UInt8(keys) => Some(usize::from(*keys.get(place)?)),
            Keys::UInt16(keys) => Some(usize::from(*keys.get(place)?)),
            Keys::UInt32(keys) => usize::try_from(*keys.get(place)?).ok(),
            Keys::UInt64(keys) => usize::try_from(*keys.get(place)?).ok(),
        }
    }
}

/// A text that cannot be had: its offsets or bytes make no sense.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Broken;

impl<'a> Text<'a> {
    /// How many there are.
    pub(crate) fn count(self) -> usize {
        match self.layout {
            TextLayout::Offsets(offsets, _) => offsets.count(),
            TextLayout::Views(views, _) => views.len(),
        }
    }

    /// One of them; `None` where it is not given.
    pub(crate) fn get(self, place: usize) -> Result<Option<&'a str>, Broken> {
        self.read(place, usize::MAX)
    }

    /// The same, of what is a word, a day or an item: whatever is longer than those can be is not looked at.
    pub(crate) fn word(self, place: usize) -> Result<Option<&'a str>, Broken> {
        self.read(place, LONGEST_WORD)
    }

    fn read(self, place: usize, longest: usize) -> Result<Option<&'a str>, Broken> {
        if self.validity.is_some_and(|validity| !validity.get(place)) {
            return Ok(None);
        }
        let bytes = match self.layout {
            TextLayout::Offsets(offsets, data) => offsets.range(place).and_then(|range| data.get(range)),
            TextLayout::Views(views, buffers) => views.get(place).and_then(|view| viewed(view, buffers)),
        };
        let bytes = bytes.filter(|bytes| bytes.len() <= longest);
        bytes.and_then(|bytes| std::str::from_utf8(bytes).ok()).map(Some).ok_or(Broken)
    }

    fn ascends(self) -> bool {
        match self.layout {
            TextLayout::Offsets(offsets, _) => offsets.ascend(),
            TextLayout::Views(..) => true,
        }
    }
}

/// The bytes of the longest item: 64 characters.
const LONGEST_WORD: usize = 256;

/// The bytes that a view shows: its own, or those of a buffer.
fn viewed<'a>(view: &'a [u8; 16], buffers: &'a [&'a [u8]]) -> Option<&'a [u8]> {
    let (length, rest) = view.split_first_chunk::<4>()?;
    let length = usize::try_from(i32::from_le_bytes(*length)).ok()?;
    if length <= 12 {
        return rest.get(..length);
    }
    let (buffer, place) = rest.get(4..)?.split_first_chunk::<4>()?;
    let number = |bytes: &[u8]| usize::try_from(i32::from_le_bytes(bytes.try_into().ok()?)).ok();
    let (buffer, place) = (number(buffer)?, number(place)?);
    buffers.get(buffer)?.get(place..place.checked_add(length)?)
}

impl<'a> Values<'a> {
    /// How many rows there are.
    pub fn rows(self) -> usize {
        match self {
            Values::Null(rows) | Values::Other(_, rows) => rows,
            Values::Boolean(bits) => bits.len(),
            Values::Int8(values) => values.len(),
            Values::Int16(values) => values.len(),
            Values::Int32(values) | Values::Date32(values) => values.len(),
            Values::Int64(values) => values.len(),
            Values::UInt8(values) => values.len(),
            Values::UInt16(values) => values.len(),
            Values::UInt32(values) => values.len(),
            Values::UInt64(values) => values.len(),
            Values::Float32(values) => values.len(),
            Values::Float64(values) => values.len(),
            Values::Decimal128(values, _) => values.len(),
            Values::Text(text) => text.count(),
            Values::Dictionary(keys, _) => keys.count(),
            Values::List(offsets, _) | Values::DictionaryList(offsets, ..) => offsets.count(),
        }
    }

    /// Whether no offset goes back.
    pub(crate) fn ascend(self) -> bool {
        match self {
            Values::Text(text) | Values::Dictionary(_, text) => text.ascends(),
            Values::List(offsets, text) | Values::DictionaryList(offsets, _, _, text) => {
                offsets.ascend() && text.ascends()
            }
            _ => true,
        }
    }

    /// What the type is called in messages.
    pub(crate) fn type_name(self) -> &'a str {
        match self {
            Values::Other(name, _) => name,
            Values::Null(_) => "null",
            Values::Boolean(_) => "boolean",
            Values::Int8(_) | Values::Int16(_) | Values::Int32(_) | Values::Int64(_) => "integer",
            Values::UInt8(_) | Values::UInt16(_) | Values::UInt32(_) | Values::UInt64(_) => "unsigned integer",
            Values::Float32(_) | Values::Float64(_) => "float",
            Values::Decimal128(..) => "decimal",
            Values::Date32(_) => "date",
            Values::Text(_) => "text",
            Values::Dictionary(..) => "dictionary of texts",
            Values::List(..) | Values::DictionaryList(..) => "list of texts",
        }
    }
}

impl<'a> Column<'a> {
    /// Whether a row is given.
    pub(crate) fn is_given(&self, row: usize) -> bool {
        !matches!(self.values, Values::Null(_)) && self.validity.is_none_or(|validity| validity.get(row))
    }

    /// The word or day of a row, by key or directly.
    pub(crate) fn word(&self, row: usize) -> Result<Option<&'a str>, Broken> {
        if !self.is_given(row) {
            return Ok(None);
        }
        match self.values {
            Values::Text(text) => text.word(row),
            Values::Dictionary(keys, text) => text.word(keys.get(row).ok_or(Broken)?),
            _ => Ok(None),
        }
    }

    /// The text of a row, however long.
    pub(crate) fn text(&self, row: usize) -> Result<Option<&'a str>, Broken> {
        if !self.is_given(row) {
            return Ok(None);
        }
        match self.values {
            Values::Text(text) => text.get(row),
            Values::Dictionary(keys, text) => text.get(keys.get(row).ok_or(Broken)?),
            _ => Ok(None),
        }
    }

    /// The texts of a row's list; `None` where it is not given. An item that is not given is no text.
    pub(crate) fn list(&self, row: usize) -> Result<Option<Vec<Option<&'a str>>>, Broken> {
        let mut items = Vec::new();
        self.find_list(row, &mut items).map(|is_given| is_given.then_some(items))
    }

    /// The same, into room that is there; whether the list is given.
    pub(crate) fn find_list(&self, row: usize, items: &mut Vec<Option<&'a str>>) -> Result<bool, Broken> {
        items.clear();
        if !self.is_given(row) {
            return Ok(false);
        }
        match self.values {
            Values::List(offsets, text) => {
                for place in offsets.range(row).ok_or(Broken)? {
                    items.push(text.word(place)?);
                }
            }
            Values::DictionaryList(offsets, keys, given, text) => {
                let item = |place| match given {
                    Some(given) if !given.get(place) => Ok(None),
                    _ => keys.get(place).ok_or(Broken).and_then(|key| text.word(key)),
                };
                for place in offsets.range(row).ok_or(Broken)? {
                    items.push(item(place)?);
                }
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
