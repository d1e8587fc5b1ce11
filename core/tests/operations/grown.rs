//! Columns grown from the values of documents, of every type that can hold them, with offsets and gaps as slices have.

use homeworking::columns::{Bits, Column, Keys, Offsets, Text, TextLayout, Values};
use serde_json::{Value, json};

use crate::naive::rng::Rng;

/// A column that owns what it holds.
pub struct Grown {
    pub name: String,
    pub data: Data,
    pub validity: Option<Packed>,
}

/// Bits behind some others.
pub struct Packed {
    bytes: Vec<u8>,
    offset: usize,
    length: usize,
}

impl Packed {
    pub fn new(rng: &mut Rng, bits: &[bool]) -> Packed {
        let offset = usize::try_from(rng.below(20)).unwrap();
        let mut bytes = vec![0_u8; (offset + bits.len()).div_ceil(8)];
        // What lies around the bits is anything.
        for byte in &mut bytes {
            *byte = u8::try_from(rng.below(256)).unwrap();
        }
        for (place, bit) in bits.iter().enumerate() {
            let at = offset + place;
            bytes[at / 8] &= !(1 << (at % 8));
            bytes[at / 8] |= u8::from(*bit) << (at % 8);
        }
        Packed { bytes, offset, length: bits.len() }
    }

    fn bits(&self) -> Bits<'_> {
        Bits::new(&self.bytes, self.offset, self.length).unwrap()
    }
}

pub enum Data {
    Null(usize),
    Boolean(Packed),
    Int8(Vec<i8>),
    Int16(Vec<i16>),
    Int32(Vec<i32>),
    Int64(Vec<i64>),
    UInt8(Vec<u8>),
    UInt16(Vec<u16>),
    UInt32(Vec<u32>),
    UInt64(Vec<u64>),
    Float32(Vec<f32>),
    Float64(Vec<f64>),
    Decimal(Vec<i128>, i8),
    Date32(Vec<i32>),
    Texts(Texts),
    Dictionary(Vec<i16>, Texts),
    Lists(Vec<i32>, Texts),
    DictionaryLists(Vec<i64>, Vec<u8>, Texts),
}

pub enum Texts {
    Small(Vec<i32>, Vec<u8>),
    Large(Vec<i64>, Vec<u8>),
    Views(Vec<[u8; 16]>, Vec<u8>),
}

impl Texts {
    /// Texts in one of the three layouts; what is not given is empty.
    pub fn new(rng: &mut Rng, texts: &[String]) -> Texts {
        match rng.below(3) {
            0 => {
                let (mut offsets, mut data) = (vec![3], b"abc".to_vec());
                for text in texts {
                    data.extend(text.as_bytes());
                    offsets.push(i32::try_from(data.len()).unwrap());
                }
                Texts::Small(offsets, data)
            }
            1 => {
                let (mut offsets, mut data) = (vec![0], Vec::new());
                for text in texts {
                    data.extend(text.as_bytes());
                    offsets.push(i64::try_from(data.len()).unwrap());
                }
                Texts::Large(offsets, data)
            }
            _ => {
                let (mut views, mut buffer) = (Vec::new(), b"before".to_vec());
                for text in texts {
                    let mut view = [0; 16];
                    view[..4].copy_from_slice(&i32::try_from(text.len()).unwrap().to_le_bytes());
                    if text.len() <= 12 {
                        view[4..4 + text.len()].copy_from_slice(text.as_bytes());
                    } else {
                        view[4..8].copy_from_slice(&text.as_bytes()[..4]);
                        view[12..].copy_from_slice(&i32::try_from(buffer.len()).unwrap().to_le_bytes());
                        buffer.extend(text.as_bytes());
                    }
                    views.push(view);
                }
                Texts::Views(views, buffer)
            }
        }
    }

    fn text<'a>(&'a self, buffers: &'a [&'a [u8]]) -> Text<'a> {
        let layout = match self {
            Texts::Small(offsets, data) => TextLayout::Offsets(Offsets::Small(offsets), data),
            Texts::Large(offsets, data) => TextLayout::Offsets(Offsets::Large(offsets), data),
            Texts::Views(views, _) => TextLayout::Views(views, buffers),
        };
        Text { layout, validity: None }
    }

    /// The buffers that views show.
    fn buffers(&self) -> Vec<&[u8]> {
        match self {
            Texts::Views(_, buffer) => vec![buffer],
            _ => Vec::new(),
        }
    }
}

impl Grown {
    pub fn buffers(&self) -> Vec<&[u8]> {
        match &self.data {
            Data::Texts(texts)
            | Data::Dictionary(_, texts)
            | Data::Lists(_, texts)
            | Data::DictionaryLists(_, _, texts) => texts.buffers(),
            _ => Vec::new(),
        }
    }

    pub fn column<'a>(&'a self, buffers: &'a [&'a [u8]]) -> Column<'a> {
        let values = match &self.data {
            Data::Null(rows) => Values::Null(*rows),
            Data::Boolean(bits) => Values::Boolean(bits.bits()),
            Data::Int8(values) => Values::Int8(values),
            Data::Int16(values) => Values::Int16(values),
            Data::Int32(values) => Values::Int32(values),
            Data::Int64(values) => Values::Int64(values),
            Data::UInt8(values) => Values::UInt8(values),
            Data::UInt16(values) => Values::UInt16(values),
            Data::UInt32(values) => Values::UInt32(values),
            Data::UInt64(values) => Values::UInt64(values),
            Data::Float32(values) => Values::Float32(values),
            Data::Float64(values) => Values::Float64(values),
            Data::Decimal(values, scale) => Values::Decimal128(values, *scale),
            Data::Date32(values) => Values::Date32(values),
            Data::Texts(texts) => Values::Text(texts.text(buffers)),
            Data::Dictionary(keys, texts) => Values::Dictionary(Keys::Int16(keys), texts.text(buffers)),
            Data::Lists(offsets, texts) => Values::List(Offsets::Small(offsets), texts.text(buffers)),
            Data::DictionaryLists(offsets, keys, texts) => {
                Values::DictionaryList(Offsets::Large(offsets), Keys::UInt8(keys), None, texts.text(buffers))
            }
        };
        Column { name: &self.name, values, validity: self.validity.as_ref().map(Packed::bits) }
    }
}

/// Days since 1970-01-01 of a date: whole years and months before it, and its own days.
pub fn days(date: &str) -> i32 {
    let (year, month, day) = crate::naive::dates::split(date);
    let leap_years = |year: u32| year / 4 - year / 100 + year / 400;
    let before = |year: u32| year * 365 + leap_years(year - 1);
    let months: u32 = (1..month).map(|month| crate::naive::dates::month_length(year, month)).sum();
    i32::try_from(before(year) + months + day - 1).unwrap() - i32::try_from(before(1970)).unwrap()
}

/// What can be held of the values of one fact by a column of a type chosen by chance: the column, and the values as it has
/// them, null where the type cannot hold them.
pub fn grow(rng: &mut Rng, name: &str, kind: Holds, values: &[Value]) -> (Grown, Vec<Value>) {
    let (data, held) = match kind {
        Holds::Flags => booleans(rng, values),
        Holds::Completions => match rng.below(3) {
            0 => booleans(rng, values),
            _ => dates(rng, values),
        },
        Holds::Dates => dates(rng, values),
        Holds::Words => texts(rng, values),
        Holds::Figures => figures(rng, values),
        Holds::Lists => lists(rng, values),
    };
    let given: Vec<bool> = held.iter().map(|value| !value.is_null()).collect();
    let all = given.iter().all(|given| *given);
    let validity = if all && rng.percent(50) { None } else { Some(Packed::new(rng, &given)) };
    let only_nulls = given.iter().all(|given| !given) && rng.percent(50);
    let data = if only_nulls { Data::Null(values.len()) } else { data };
    (Grown { name: name.to_owned(), data, validity: validity.filter(|_| !only_nulls || rng.percent(50)) }, held)
}

/// What a fact holds.
#[derive(Clone, Copy, PartialEq)]
pub enum Holds {
    Flags,
    Completions,
    Dates,
    Words,
    Figures,
    Lists,
}

fn kept(values: &[Value], keep: impl Fn(&Value) -> bool) -> Vec<Value> {
    values.iter().map(|value| if keep(value) { value.clone() } else { Value::Null }).collect()
}

fn booleans(rng: &mut Rng, values: &[Value]) -> (Data, Vec<Value>) {
    let held = kept(values, Value::is_boolean);
    let bits: Vec<bool> = held.iter().map(|value| value.as_bool().unwrap_or_else(|| rng.percent(50))).collect();
    (Data::Boolean(Packed::new(rng, &bits)), held)
}

fn dates(rng: &mut Rng, values: &[Value]) -> (Data, Vec<Value>) {
    let held = kept(values, Value::is_string);
    if rng.percent(30) {
        return texts(rng, &held);
    }
    // What is not given may be anything.
    let days = held
        .iter()
        .map(|value| value.as_str().map_or_else(|| i32::try_from(rng.below(1 << 31)).unwrap(), days))
        .collect();
    (Data::Date32(days), held)
}

fn texts(rng: &mut Rng, values: &[Value]) -> (Data, Vec<Value>) {
    let held = kept(values, Value::is_string);
    let all: Vec<String> = held.iter().map(|value| value.as_str().unwrap_or("?").to_owned()).collect();
    if rng.percent(60) {
        return (Data::Texts(Texts::new(rng, &all)), held);
    }
    let mut words = all.clone();
    words.sort();
    words.dedup();
    let keys = all.iter().map(|text| i16::try_from(words.binary_search(text).unwrap()).unwrap()).collect();
    (Data::Dictionary(keys, Texts::new(rng, &words)), held)
}

/// Lists of texts.
fn lists(rng: &mut Rng, values: &[Value]) -> (Data, Vec<Value>) {
    let held = kept(values, Value::is_array);
    let items: Vec<Vec<String>> = held
        .iter()
        .map(|list| list.as_array().into_iter().flatten().map(|item| item.as_str().unwrap().to_owned()).collect())
        .collect();
    let all: Vec<String> = items.concat();
    let mut end = 0_usize;
    let ends = std::iter::once(0).chain(items.iter().map(|items| {
        end += items.len();
        end
    }));
    let ends: Vec<usize> = ends.collect();
    let mut words = all.clone();
    words.sort();
    words.dedup();
    if rng.percent(50) || words.len() > 200 {
        let offsets = ends.iter().map(|end| i32::try_from(*end).unwrap()).collect();
        return (Data::Lists(offsets, Texts::new(rng, &all)), held);
    }
    let offsets = ends.iter().map(|end| i64::try_from(*end).unwrap()).collect();
    let keys = all.iter().map(|text| u8::try_from(words.binary_search(text).unwrap()).unwrap()).collect();
    (Data::DictionaryLists(offsets, keys, Texts::new(rng, &words)), held)
}

macro_rules! whole {
    ($values:expr, $data:ident, $ty:ty) => {{
        let whole = |value: &Value| value.as_f64().filter(|value| value.fract() == 0.0).map(|value| value as u64);
        let fitting = |value: &Value| whole(value).and_then(|whole| <$ty>::try_from(whole).ok());
        let numbers: Vec<Option<$ty>> = $values.iter().map(fitting).collect();
        let held = numbers.iter().map(|number| number.map_or(Value::Null, |number| json!(number))).collect();
        // What is not given may be anything.
        (Data::$data(numbers.into_iter().map(|number| number.unwrap_or(<$ty>::MAX)).collect()), held)
    }};
}

/// Numbers of every type; those with a fraction only where the type has one.
fn figures(rng: &mut Rng, values: &[Value]) -> (Data, Vec<Value>) {
    match rng.below(12) {
        0 => whole!(values, Int8, i8),
        1 => whole!(values, Int16, i16),
        2 => whole!(values, Int32, i32),
        3 => whole!(values, Int64, i64),
        4 => whole!(values, UInt8, u8),
        5 => whole!(values, UInt16, u16),
        6 => whole!(values, UInt32, u32),
        7 => whole!(values, UInt64, u64),
        8 => {
            let held: Vec<Option<f32>> = values.iter().map(|value| value.as_f64().map(|value| value as f32)).collect();
            let numbers = held.iter().map(|value| value.unwrap_or(f32::NAN)).collect();
            // A float stands for its shortest text.
            let text = |value: &Option<f32>| {
                value.map_or(Value::Null, |value| serde_json::from_str(&value.to_string()).unwrap())
            };
            (Data::Float32(numbers), held.iter().map(text).collect())
        }
        9 | 10 => {
            let numbers = values.iter().map(|value| value.as_f64().unwrap_or(f64::INFINITY)).collect();
            (Data::Float64(numbers), values.to_vec())
        }
        _ => {
            let scale = rng.between(0, 6);
            let unit = 10_f64.powi(i32::try_from(scale).unwrap());
            let exact = |value: &Value| {
                value.as_f64().map(|value| value * unit).filter(|value| (value - value.round()).abs() < 1e-4)
            };
            let held: Vec<Value> =
                values.iter().map(|value| if exact(value).is_some() { value.clone() } else { Value::Null }).collect();
            let numbers = values.iter().map(|value| exact(value).map_or(-1, |value| value.round() as i128)).collect();
            (Data::Decimal(numbers, i8::try_from(scale).unwrap()), held)
        }
    }
}
