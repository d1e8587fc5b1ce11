//! Arrays of Arrow as columns of the core, borrowed where they lie.

use arrow_array::cast::AsArray;
use arrow_array::types::{
    ArrowDictionaryKeyType, Date32Type, Decimal32Type, Decimal64Type, Decimal128Type, Decimal256Type, Float16Type,
    Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{Array, RecordBatch};
use arrow_schema::DataType;
use homeworking::columns::{Bits, Column, Keys, Offsets, Text, TextLayout, Values};

/// What the columns of a batch borrow beside its own buffers.
#[derive(Default)]
pub(crate) struct Beside<'b> {
    /// The buffers that views show.
    buffers: Vec<&'b [u8]>,
    /// Decimals of other widths.
    decimals: Vec<i128>,
    /// Floats of half the width.
    floats: Vec<f32>,
    /// What a type is called that no fact takes.
    type_name: String,
}

impl<'b> Beside<'b> {
    /// Of each column of a batch.
    pub(crate) fn all(batch: &'b RecordBatch) -> Vec<Beside<'b>> {
        batch.columns().iter().map(|array| Beside::of(array.as_ref())).collect()
    }

    fn of(array: &'b dyn Array) -> Beside<'b> {
        let mut beside = Beside { type_name: array.data_type().to_string(), ..Beside::default() };
        if let Some(views) = texts_of(array).as_string_view_opt() {
            beside.buffers = views.data_buffers().iter().map(arrow_buffer::Buffer::as_slice).collect();
        } else if let Some(decimals) = array.as_primitive_opt::<Decimal32Type>() {
            beside.decimals = decimals.values().iter().copied().map(i128::from).collect();
        } else if let Some(decimals) = array.as_primitive_opt::<Decimal64Type>() {
            beside.decimals = decimals.values().iter().copied().map(i128::from).collect();
        } else if let Some(decimals) = array.as_primitive_opt::<Decimal256Type>() {
            // What no width of ours holds is beyond every range of a fact.
            beside.decimals = decimals.values().iter().map(|wide| wide.to_i128().unwrap_or(i128::MAX)).collect();
        } else if let Some(floats) = array.as_primitive_opt::<Float16Type>() {
            beside.floats = floats.values().iter().map(|half| half.to_f32()).collect();
        }
        beside
    }
}

/// The columns of a batch, but for some.
pub(crate) fn columns<'c>(
    batch: &'c RecordBatch,
    beside: &'c [Beside<'c>],
    is_left_out: impl Fn(&str) -> bool,
) -> Vec<Column<'c>> {
    let fields = batch.schema_ref().fields().iter().zip(batch.columns()).zip(beside);
    let taken = fields.filter(|((field, _), _)| !is_left_out(field.name()));
    taken
        .map(|((field, array), beside)| Column {
            name: field.name(),
            values: values(array.as_ref(), beside),
            validity: validity(array.as_ref()),
        })
        .collect()
}

fn validity(array: &dyn Array) -> Option<Bits<'_>> {
    let nulls = array.nulls()?.inner();
    Bits::new(nulls.values(), nulls.offset(), nulls.len())
}

fn values<'c>(array: &'c dyn Array, beside: &'c Beside<'c>) -> Values<'c> {
    known(array, beside).unwrap_or_else(|| Values::Other(&beside.type_name, array.len()))
}

fn known<'c>(array: &'c dyn Array, beside: &'c Beside<'c>) -> Option<Values<'c>> {
    Some(match array.data_type() {
        DataType::Null => Values::Null(array.len()),
        DataType::Boolean => {
            let bits = array.as_boolean_opt()?.values();
            Values::Boolean(Bits::new(bits.values(), bits.offset(), bits.len())?)
        }
        DataType::Int8 => Values::Int8(array.as_primitive_opt::<Int8Type>()?.values()),
        DataType::Int16 => Values::Int16(array.as_primitive_opt::<Int16Type>()?.values()),
        DataType::Int32 => Values::Int32(array.as_primitive_opt::<Int32Type>()?.values()),
        DataType::Int64 => Values::Int64(array.as_primitive_opt::<Int64Type>()?.values()),
        DataType::UInt8 => Values::UInt8(array.as_primitive_opt::<UInt8Type>()?.values()),
        DataType::UInt16 => Values::UInt16(array.as_primitive_opt::<UInt16Type>()?.values()),
        DataType::UInt32 => Values::UInt32(array.as_primitive_opt::<UInt32Type>()?.values()),
        DataType::UInt64 => Values::UInt64(array.as_primitive_opt::<UInt64Type>()?.values()),
        DataType::Float16 => Values::Float32(&beside.floats),
        DataType::Float32 => Values::Float32(array.as_primitive_opt::<Float32Type>()?.values()),
        DataType::Float64 => Values::Float64(array.as_primitive_opt::<Float64Type>()?.values()),
        DataType::Decimal128(_, scale) => {
            Values::Decimal128(array.as_primitive_opt::<Decimal128Type>()?.values(), *scale)
        }
        DataType::Decimal32(_, scale) | DataType::Decimal64(_, scale) | DataType::Decimal256(_, scale) => {
            Values::Decimal128(&beside.decimals, *scale)
        }
        DataType::Date32 => Values::Date32(array.as_primitive_opt::<Date32Type>()?.values()),
        // Which are given is told by the column.
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => {
            Values::Text(Text { validity: None, ..text(array, beside)? })
        }
        DataType::Dictionary(..) => {
            let (keys, texts) = keyed(array)?;
            Values::Dictionary(keys, text(texts, beside)?)
        }
        DataType::List(_) => {
            let lists = array.as_list_opt::<i32>()?;
            list(Offsets::Small(lists.value_offsets()), lists.values().as_ref(), beside)?
        }
        DataType::LargeList(_) => {
            let lists = array.as_list_opt::<i64>()?;
            list(Offsets::Large(lists.value_offsets()), lists.values().as_ref(), beside)?
        }
        _ => return None,
    })
}

/// The texts of a column, within its lists and behind its keys.
fn texts_of(array: &dyn Array) -> &dyn Array {
    if let Some(list) = array.as_list_opt::<i32>() {
        return texts_of(list.values().as_ref());
    }
    if let Some(list) = array.as_list_opt::<i64>() {
        return texts_of(list.values().as_ref());
    }
    array.as_any_dictionary_opt().map_or(array, |dictionary| dictionary.values().as_ref())
}

fn list<'c>(offsets: Offsets<'c>, items: &'c dyn Array, beside: &'c Beside<'c>) -> Option<Values<'c>> {
    if !matches!(items.data_type(), DataType::Dictionary(..)) {
        return Some(Values::List(offsets, text(items, beside)?));
    }
    let (keys, texts) = keyed(items)?;
    Some(Values::DictionaryList(offsets, keys, validity(items), text(texts, beside)?))
}

fn text<'c>(array: &'c dyn Array, beside: &'c Beside<'c>) -> Option<Text<'c>> {
    let layout = match array.data_type() {
        DataType::Utf8 => {
            let texts = array.as_string_opt::<i32>()?;
            TextLayout::Offsets(Offsets::Small(texts.value_offsets()), texts.value_data())
        }
        DataType::LargeUtf8 => {
            let texts = array.as_string_opt::<i64>()?;
            TextLayout::Offsets(Offsets::Large(texts.value_offsets()), texts.value_data())
        }
        DataType::Utf8View => {
            let (views, _) = array.as_string_view_opt()?.views().inner().as_slice().as_chunks();
            TextLayout::Views(views, &beside.buffers)
        }
        _ => return None,
    };
    Some(Text { layout, validity: validity(array) })
}

/// Keys, and the texts behind them.
fn keyed(array: &dyn Array) -> Option<(Keys<'_>, &dyn Array)> {
    fn of<'c, K: ArrowDictionaryKeyType>(
        array: &'c dyn Array,
        keys: impl Fn(&'c [K::Native]) -> Keys<'c>,
    ) -> Option<(Keys<'c>, &'c dyn Array)> {
        let dictionary = array.as_dictionary_opt::<K>()?;
        Some((keys(dictionary.keys().values()), dictionary.values().as_ref()))
    }
    let DataType::Dictionary(key, _) = array.data_type() else { return None };
    match key.as_ref() {
        DataType::Int8 => of::<Int8Type>(array, Keys::Int8),
        DataType::Int16 => of::<Int16Type>(array, Keys::Int16),
        DataType::Int32 => of::<Int32Type>(array, Keys::Int32),
        DataType::Int64 => of::<Int64Type>(array, Keys::Int64),
        DataType::UInt8 => of::<UInt8Type>(array, Keys::UInt8),
        DataType::UInt16 => of::<UInt16Type>(array, Keys::UInt16),
        DataType::UInt32 => of::<UInt32Type>(array, Keys::UInt32),
        DataType::UInt64 => of::<UInt64Type>(array, Keys::UInt64),
        _ => None,
    }
}
