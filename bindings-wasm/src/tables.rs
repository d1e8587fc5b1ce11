//! Tables: columns as Arrow lays them out, copied to the tape a part at a time, and answers laid out the same.
//!
//! What stands on the tape for a column is a list; `js/columns.js` writes it.

use bytemuck::Pod;
use homeworking::binding::{cell_problem, table_problems};
use homeworking::columns::{
    Bits, CellError, Column, Detail, Keys, Offsets, On, OnError, Options, Table, TableError, TableOutcome, Text,
    TextLayout, Values as Cells,
};
use homeworking::model::Day;
use homeworking::{Error, Problem, ProblemCode};
use serde::Serialize;

use crate::answer::{Answer, Answered};
use crate::arguments::{Argument, Refusals, Refused, given, named, text, wrong};
use crate::documents::Policy;
use crate::functions::no_such;
use crate::numbers::column as kind;
use crate::tape::{Value, Values};

/// A part of a table: so many of its rows, from one on.
struct Part<'t> {
    rows: usize,
    start: usize,
    count: usize,
    columns: Vec<PartColumn<'t>>,
}

/// A part of a column, and how many rows it has as a whole.
struct PartColumn<'t> {
    rows: usize,
    column: Column<'t>,
}

impl<'t> Part<'t> {
    fn read(value: Option<Value<'t>>) -> Result<Part<'t>, Refused> {
        let help = "give an object of columns by name, or a table of Apache Arrow";
        let mut items = given(value, "table", "a table")?
            .items()
            .map(Cursor)
            .ok_or_else(|| wrong("table", ProblemCode::WrongType, "a table", help))?;
        let read = || {
            let (rows, start, count) = (items.whole()?, items.whole()?, items.whole()?);
            let columns = items.0.map(PartColumn::read).collect::<Option<_>>()?;
            Some(Part { rows, start, count, columns })
        };
        read().ok_or_else(no_such)
    }

    /// Whether each column has as many rows as the table. A part of it may, where the column has not.
    fn check(&self, on: On<'_>, ignore: &[&str]) -> Result<(), TableError> {
        if self.columns.iter().all(|column| column.rows == self.rows) {
            return Ok(());
        }
        let whole = |part: &PartColumn<'t>| Column { values: Cells::Null(part.rows), ..part.column };
        let columns: Vec<Column<'_>> = self.columns.iter().map(whole).collect();
        Table { rows: self.rows, columns: &columns }.check(on, ignore)
    }

    fn columns(&self) -> Vec<Column<'t>> {
        self.columns.iter().map(|part| part.column).collect()
    }

    /// Errors tell rows as the whole table counts them.
    fn counted(&self, mut error: TableError) -> TableError {
        for cell in &mut error.cells {
            cell.row = cell.row.saturating_add(self.start);
        }
        error
    }
}

impl<'t> PartColumn<'t> {
    fn read(value: Value<'t>) -> Option<PartColumn<'t>> {
        let mut items = Cursor(value.items()?);
        let (name, rows, validity) = (items.text()?, items.whole()?, items.bits()?);
        let values = items.cells()?;
        Some(PartColumn { rows, column: Column { name, values, validity } })
    }
}

/// The items of a list, one after the other; `None` where they are not what this package writes.
struct Cursor<'t>(Values<'t>);

impl<'t> Cursor<'t> {
    fn whole(&mut self) -> Option<usize> {
        self.0.next()?.whole()
    }

    fn text(&mut self) -> Option<&'t str> {
        self.0.next()?.text()
    }

    fn slice<T: Pod>(&mut self) -> Option<&'t [T]> {
        bytemuck::try_cast_slice(self.0.next()?.buffer()?).ok()
    }

    /// Bits from an offset on, where there are any.
    #[expect(clippy::option_option, reason = "what is not written as it should be, and what is not there")]
    fn bits(&mut self) -> Option<Option<Bits<'t>>> {
        let value = self.0.next()?;
        if value.is_null() {
            return Some(None);
        }
        let mut items = Cursor(value.items()?);
        let (offset, length) = (items.whole()?, items.whole()?);
        Bits::new(items.slice()?, offset, length).map(Some)
    }

    fn texts(&mut self) -> Option<Text<'t>> {
        let validity = self.bits()?;
        let offsets = self.offsets()?;
        Some(Text { layout: TextLayout::Offsets(offsets, self.slice()?), validity })
    }

    fn offsets(&mut self) -> Option<Offsets<'t>> {
        self.slice().map(Offsets::Small)
    }

    fn keys(&mut self) -> Option<Keys<'t>> {
        Some(match u32::try_from(self.whole()?).ok()? {
            kind::INT8 => Keys::Int8(self.slice()?),
            kind::INT16 => Keys::Int16(self.slice()?),
            kind::INT32 => Keys::Int32(self.slice()?),
            kind::INT64 => Keys::Int64(self.slice()?),
            kind::UINT8 => Keys::UInt8(self.slice()?),
            kind::UINT16 => Keys::UInt16(self.slice()?),
            kind::UINT32 => Keys::UInt32(self.slice()?),
            kind::UINT64 => Keys::UInt64(self.slice()?),
            _ => return None,
        })
    }

    fn cells(&mut self) -> Option<Cells<'t>> {
        Some(match u32::try_from(self.whole()?).ok()? {
            kind::NULLS => Cells::Null(self.whole()?),
            kind::BOOLEAN => Cells::Boolean(self.bits()??),
            kind::INT8 => Cells::Int8(self.slice()?),
            kind::INT16 => Cells::Int16(self.slice()?),
            kind::INT32 => Cells::Int32(self.slice()?),
            kind::INT64 => Cells::Int64(self.slice()?),
            kind::UINT8 => Cells::UInt8(self.slice()?),
            kind::UINT16 => Cells::UInt16(self.slice()?),
            kind::UINT32 => Cells::UInt32(self.slice()?),
            kind::UINT64 => Cells::UInt64(self.slice()?),
            kind::FLOAT32 => Cells::Float32(self.slice()?),
            kind::FLOAT64 => Cells::Float64(self.slice()?),
            kind::DATE32 => Cells::Date32(self.slice()?),
            kind::TEXTS => Cells::Text(self.texts()?),
            kind::DICTIONARY => Cells::Dictionary(self.keys()?, self.texts()?),
            kind::LISTS => Cells::List(self.offsets()?, self.texts()?),
            kind::DICTIONARY_LISTS => {
                let (offsets, given) = (self.offsets()?, self.bits()?);
                Cells::DictionaryList(offsets, self.keys()?, given, self.texts()?)
            }
            kind::UNKNOWN => Cells::Other(self.text()?, self.whole()?),
            _ => return None,
        })
    }
}

/// What was asked beside the table.
#[derive(Default)]
struct Wanted<'t> {
    detail: Detail,
    changes_on: bool,
    ignore: Vec<&'t str>,
}

impl<'t> Wanted<'t> {
    fn read(value: Option<Value<'t>>) -> Result<Wanted<'t>, Refused> {
        let (mut wanted, mut refusals) = (Wanted::default(), Refusals::default());
        let Some(value) = value.filter(|value| !value.is_absent() && !value.is_null()) else { return Ok(wanted) };
        let help = "give an object, such as `{ detail: \"rules\" }`";
        let options = value.entries();
        let options = options.ok_or_else(|| wrong("options", ProblemCode::WrongType, "an object", help))?;
        for (name, value) in options {
            let read = wanted.take(name, Some(value));
            refusals.take(read);
        }
        if refusals.0.is_empty() { Ok(wanted) } else { Err(refusals.0) }
    }

    fn take(&mut self, name: &str, value: Option<Value<'t>>) -> Result<(), Refused> {
        match name {
            "detail" => self.detail = word(value, name)?,
            "changes_on" => self.changes_on = bool::take(value, name)?,
            // What becomes of bad cells is settled when all parts are decided: until then they are listed.
            "on_error" => drop(word::<OnError>(value, name)?),
            "ignore" => self.ignore = names(value, name)?,
            _ => {
                let help = "it is not known: use `detail`, `changes_on`, `on_error`, `ignore` or `progress`";
                return Err(wrong(&format!("options.{name}"), ProblemCode::UnknownField, "a known option", help));
            }
        }
        Ok(())
    }
}

/// A word out of a few.
fn word<T: std::str::FromStr<Err = Error>>(value: Option<Value<'_>>, name: &str) -> Result<T, Refused> {
    let path = format!("options.{name}");
    text(value, &path)?.parse().map_err(|error| named(&path, &error))
}

fn names<'t>(value: Option<Value<'t>>, name: &str) -> Result<Vec<&'t str>, Refused> {
    let refuse = || wrong(&format!("options.{name}"), ProblemCode::WrongType, "a list of texts", "name columns");
    let items = value.and_then(Value::items).ok_or_else(refuse)?;
    items.map(Value::text).collect::<Option<_>>().ok_or_else(refuse)
}

/// The day asked about, or the column where it stands.
struct Asked<'t>(On<'t>);

impl<'t> Asked<'t> {
    fn read(value: Option<Value<'t>>) -> Result<Asked<'t>, Refused> {
        let name = value.and_then(Value::text);
        let day = Day::take(value, "on");
        match (day, name) {
            (Ok(day), _) => Ok(Asked(On::Day(day))),
            (Err(_), Some(name)) => Ok(Asked(On::Column(name))),
            (Err(mut problems), None) => {
                for problem in &mut problems {
                    problem.expected.push_str(", or the name of a column");
                }
                Err(problems)
            }
        }
    }
}

fn refused(error: TableError) -> Vec<Problem> {
    table_problems("table", error)
}

/// Decides a part of a table.
pub(crate) fn assess_table(mut arguments: Values<'_>) -> Result<Answer, Refused> {
    let mut refusals = Refusals::default();
    let part = refusals.take(Part::read(arguments.next()));
    let beside = Beside::read(&mut arguments, part.as_ref(), &mut refusals);
    let (Some(part), Some(Beside { policy, on, wanted })) = (part, beside) else { return Err(refusals.0) };
    let options = Options {
        detail: wanted.detail,
        changes_on: wanted.changes_on,
        on_error: OnError::Null,
        ignore: &wanted.ignore,
        ..Options::default()
    };
    let table = Table { rows: part.count, columns: &part.columns() };
    let outcome = homeworking::columns::assess_table(&table, &policy.0, on, &options).map_err(refused)?;
    Ok(Answer::table(laid_out(outcome, &part)))
}

/// What is given beside a table.
struct Beside<'t> {
    policy: Policy,
    on: On<'t>,
    wanted: Wanted<'t>,
}

impl<'t> Beside<'t> {
    /// Takes it, and sees whether the columns can serve.
    fn read(arguments: &mut Values<'t>, part: Option<&Part<'_>>, refusals: &mut Refusals) -> Option<Beside<'t>> {
        let policy = refusals.take(Policy::take(arguments.next(), "policy"));
        let asked = refusals.take(Asked::read(arguments.next()));
        let wanted = refusals.take(Wanted::read(arguments.next()));
        refusals.take(columns_serve(part, asked.as_ref(), wanted.as_ref()))?;
        Some(Beside { policy: policy?, on: asked?.0, wanted: wanted? })
    }
}

/// Whether the columns can serve, as far as it is known what is asked.
fn columns_serve(
    part: Option<&Part<'_>>,
    asked: Option<&Asked<'_>>,
    wanted: Option<&Wanted<'_>>,
) -> Result<(), Refused> {
    let Some(part) = part else { return Ok(()) };
    let on = asked.map_or(On::Day(Day::FIRST), |asked| asked.0);
    let ignore = wanted.map_or(&[][..], |wanted| &wanted.ignore);
    part.check(on, ignore).map_err(refused)?;
    Table { rows: part.count, columns: &part.columns() }.check(on, ignore).map_err(refused)
}

/// Explains a row of a table: the part is that row.
pub(crate) fn explain(mut arguments: Values<'_>) -> Result<Answer, Refused> {
    let mut refusals = Refusals::default();
    let part = refusals.take(Part::read(arguments.next()));
    let row = refusals.take(row_number(arguments.next()));
    let beside = Beside::read(&mut arguments, part.as_ref(), &mut refusals);
    let (Some(part), Some(row), Some(Beside { policy, on, wanted })) = (part, row, beside) else {
        return Err(refusals.0);
    };
    if part.count == 0 {
        let nothing = Table { rows: part.rows, columns: &[] }.case(row);
        return nothing.map_or_else(|error| Err(refused(error)), |_| Err(no_such()));
    }
    let asked = if let On::Column(name) = on { Some(name) } else { None };
    let columns = part.columns();
    let is_fact = |column: &&Column<'_>| Some(column.name) != asked && !wanted.ignore.contains(&column.name);
    let facts: Vec<Column<'_>> = columns.iter().filter(is_fact).copied().collect();
    let case = Table { rows: part.count, columns: &facts }.case(0);
    let day = match on {
        On::Day(day) => Ok(day),
        On::Column(name) => Table { rows: part.count, columns: &columns }.day(name, 0),
    };
    let case = refusals.take(case.map_err(|error| refused(part.counted(error))));
    let day = refusals.take(day.map_err(|error| refused(part.counted(error))));
    let (Some(case), Some(day)) = (case, day) else { return Err(refusals.0) };
    Ok(homeworking::assess(&case, &policy.0, day).answer())
}

fn row_number(value: Option<Value<'_>>) -> Result<usize, Refused> {
    let (expected, help) = ("the number of a row", "rows are counted from 0");
    let row = given(value, "row", expected)?.whole();
    row.ok_or_else(|| wrong("row", ProblemCode::WrongType, expected, help))
}

/// The answer to a part: how many bytes each column has, and then those. `js/table.js` reads it.
fn laid_out(outcome: TableOutcome, part: &Part<'_>) -> Vec<u8> {
    let mut bytes = Vec::new();
    push(&mut bytes, Some(&outcome.verdicts));
    push(&mut bytes, outcome.validity.as_deref());
    for lists in [&outcome.blocking, &outcome.missing] {
        push(&mut bytes, lists.as_ref().map(|lists| &*lists.offsets));
        push(&mut bytes, lists.as_ref().map(|lists| &*lists.rules));
    }
    push(&mut bytes, outcome.changes_on.as_ref().map(|changes| &*changes.days));
    push(&mut bytes, outcome.changes_on.as_ref().map(|changes| &*changes.known));
    let cells: Vec<BadCell> = outcome.errors.into_iter().map(|cell| BadCell::of(cell, part.start)).collect();
    push(&mut bytes, Some(homeworking::binding::to_json(&cells).as_bytes()));
    push(&mut bytes, Some(&[u32::try_from(outcome.error_count).unwrap_or(u32::MAX)]));
    let rules = outcome.rules.as_deref();
    push(
        &mut bytes,
        rules
            .map(|rules| rules.iter().map(|column| crate::answer::byte_of(column.rule)).collect::<Vec<_>>())
            .as_deref(),
    );
    for column in rules.unwrap_or_default() {
        push(&mut bytes, Some(&column.met));
        push(&mut bytes, Some(&column.known));
    }
    bytes
}

fn push<T: Pod>(bytes: &mut Vec<u8>, column: Option<&[T]>) {
    let column: Option<&[u8]> = column.map(bytemuck::cast_slice);
    let length = column.map_or(kind::NO_COLUMN, |column| u32::try_from(column.len()).unwrap_or(kind::NO_COLUMN));
    bytes.extend(length.to_le_bytes());
    bytes.extend(column.unwrap_or_default());
}

/// A cell that cannot be read, which is a problem too.
#[derive(Serialize)]
struct BadCell {
    path: String,
    code: &'static str,
    expected: String,
    help: String,
    row: usize,
    column: String,
}

impl BadCell {
    fn of(mut cell: CellError, start: usize) -> BadCell {
        cell.row = cell.row.saturating_add(start);
        let (row, column) = (cell.row, cell.column.clone());
        let Problem { path, code, expected, help, .. } = cell_problem("table", cell);
        BadCell { path, code: code.as_str(), expected, help, row, column }
    }
}
