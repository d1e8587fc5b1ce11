//! Answers to tables as Arrow has them: nothing that the core wrote is copied.

use std::sync::Arc;

use arrow_array::types::Int8Type;
use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, DictionaryArray, Int8Array, Int64Array, ListArray, RecordBatch, StringArray,
};
use arrow_buffer::{BooleanBuffer, Buffer, NullBuffer, OffsetBuffer, ScalarBuffer};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use homeworking::Rule;
use homeworking::columns::{CellError, Detail, RuleLists, TableOutcome};
use homeworking::model::Verdict;

fn words() -> DataType {
    DataType::Dictionary(Box::new(DataType::Int8), Box::new(DataType::Utf8))
}

fn item() -> Arc<Field> {
    Arc::new(Field::new("item", words(), true))
}

/// The columns of an answer.
pub(crate) fn answer_schema(detail: Detail, changes_on: bool) -> Schema {
    let mut fields = vec![Field::new("verdict", words(), true)];
    match detail {
        Detail::Codes => {
            fields.extend(["blocking", "missing"].map(|name| Field::new(name, DataType::List(item()), true)));
        }
        Detail::Rules => {
            fields.extend(Rule::CATALOGUE.iter().map(|rule| Field::new(rule.code(), DataType::Boolean, true)));
        }
        _ => {}
    }
    if changes_on {
        fields.push(Field::new("changes_on", DataType::Date32, true));
    }
    Schema::new(fields)
}

/// An answer as a batch.
pub(crate) fn answer(outcome: TableOutcome, schema: &SchemaRef) -> Result<RecordBatch, ArrowError> {
    let rows = outcome.rows;
    let read = outcome.validity.map(|words| NullBuffer::new(bits(words, rows)));
    let mut columns = vec![keyed(outcome.verdicts, read.clone(), verdicts())?];
    for lists in outcome.blocking.into_iter().chain(outcome.missing) {
        columns.push(self::lists(lists, read.clone())?);
    }
    for rule in outcome.rules.into_iter().flatten() {
        let known = NullBuffer::new(bits(rule.known, rows));
        columns.push(Arc::new(BooleanArray::new(bits(rule.met, rows), Some(known))));
    }
    if let Some(days) = outcome.changes_on {
        let known = NullBuffer::new(bits(days.known, rows));
        columns.push(Arc::new(Date32Array::try_new(ScalarBuffer::from(days.days), Some(known))?));
    }
    RecordBatch::try_new(Arc::clone(schema), columns)
}

fn bits(words: Vec<u64>, rows: usize) -> BooleanBuffer {
    BooleanBuffer::new(Buffer::from_vec(words), 0, rows)
}

fn verdicts() -> ArrayRef {
    Arc::new(Verdict::ALL.iter().map(|verdict| Some(verdict.as_str())).collect::<StringArray>())
}

fn codes() -> ArrayRef {
    Arc::new(Rule::CATALOGUE.iter().map(|rule| Some(rule.code())).collect::<StringArray>())
}

fn keyed(keys: Vec<i8>, given: Option<NullBuffer>, words: ArrayRef) -> Result<ArrayRef, ArrowError> {
    let keys = Int8Array::try_new(ScalarBuffer::from(keys), given)?;
    Ok(Arc::new(DictionaryArray::<Int8Type>::try_new(keys, words)?))
}

fn lists(lists: RuleLists, given: Option<NullBuffer>) -> Result<ArrayRef, ArrowError> {
    let offsets = OffsetBuffer::new(ScalarBuffer::from(lists.offsets));
    Ok(Arc::new(ListArray::try_new(item(), offsets, keyed(lists.rules, None, codes())?, given)?))
}

/// The columns of what could not be read.
pub(crate) fn errors_schema() -> Schema {
    let texts = ["column", "code", "expected", "help"].map(|name| Field::new(name, DataType::Utf8, false));
    Schema::new([Field::new("row", DataType::Int64, false)].into_iter().chain(texts).collect::<Vec<_>>())
}

/// What could not be read, as a batch.
pub(crate) fn errors(cells: &[CellError]) -> Result<RecordBatch, ArrowError> {
    let texts = |text: fn(&CellError) -> &str| -> ArrayRef {
        Arc::new(cells.iter().map(|cell| Some(text(cell))).collect::<StringArray>())
    };
    let rows: Int64Array = cells.iter().map(|cell| i64::try_from(cell.row).ok()).collect();
    let columns: Vec<ArrayRef> = vec![
        Arc::new(rows),
        texts(|cell| &cell.column),
        texts(|cell| cell.code.as_str()),
        texts(|cell| &cell.expected),
        texts(|cell| &cell.help),
    ];
    RecordBatch::try_new(Arc::new(errors_schema()), columns)
}
