//! Single rows, whose columns have no types: a value a column, as a row of a database or a file is.

use crate::columns::{Bits, Column, Offsets, Table, TableError, Text, TextLayout, Values};
use crate::error::Problem;
use crate::model::Case;

use super::{Leaf, table_problems};

/// A column of a single row.
pub struct Cell(Kept);

enum Kept {
    Null,
    Flag([u8; 1]),
    Whole([i64; 1]),
    Float([f64; 1]),
    Decimal([i128; 1], i8),
    Day([i32; 1]),
    Text(Texts),
    List([i32; 2], Texts),
    Other,
}

/// Texts, one after the other.
#[derive(Default)]
struct Texts {
    offsets: Vec<i32>,
    bytes: Vec<u8>,
}

impl Texts {
    fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Option<Texts> {
        let mut all = Texts { offsets: vec![0], bytes: Vec::new() };
        for text in texts {
            all.bytes.extend_from_slice(text.as_bytes());
            all.offsets.push(i32::try_from(all.bytes.len()).ok()?);
        }
        Some(all)
    }

    fn text(&self) -> Text<'_> {
        Text { layout: TextLayout::Offsets(Offsets::Small(&self.offsets), &self.bytes), validity: None }
    }
}

impl Cell {
    /// What no column holds.
    pub const OTHER: Cell = Cell(Kept::Other);

    /// What a leaf of a document says.
    pub fn of(leaf: Leaf<'_>) -> Cell {
        match leaf {
            Leaf::Null => Cell(Kept::Null),
            Leaf::Bool(flag) => Cell(Kept::Flag([u8::from(flag)])),
            Leaf::Day(day) => Cell(Kept::Day([day.days_since_1970()])),
            Leaf::Text(text) => Cell(Texts::of([&*text]).map_or(Kept::Other, Kept::Text)),
            Leaf::Number(number) => Cell::number(&number),
            Leaf::Whole(whole) => Cell::whole(Some(i64::from(whole))),
            Leaf::Other => Cell::OTHER,
        }
    }

    /// A number without a fraction; none where it is greater than any column's.
    pub fn whole(whole: Option<i64>) -> Cell {
        Cell(whole.map_or(Kept::Float([f64::INFINITY]), |whole| Kept::Whole([whole])))
    }

    /// A float, which stands for its shortest text.
    pub fn float(float: f64) -> Cell {
        Cell(Kept::Float([float]))
    }

    /// A number as it is written, digit for digit where it has no exponent.
    fn number(number: &str) -> Cell {
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let digits = format!("{whole}{fraction}").parse();
        match (digits, i8::try_from(fraction.len())) {
            (Ok(digits), Ok(scale)) => Cell(Kept::Decimal([digits], scale)),
            _ => Cell(Kept::Float([number.parse().unwrap_or(f64::NAN)])),
        }
    }

    /// A list of texts.
    pub fn list<'t>(items: impl ExactSizeIterator<Item = &'t str>) -> Cell {
        let count = i32::try_from(items.len());
        match (Texts::of(items), count) {
            (Some(texts), Ok(count)) => Cell(Kept::List([0, count], texts)),
            _ => Cell::OTHER,
        }
    }

    fn values(&self) -> Values<'_> {
        match &self.0 {
            Kept::Null => Values::Null(1),
            Kept::Flag(flag) => Bits::new(flag, 0, 1).map_or(Values::Null(1), Values::Boolean),
            Kept::Whole(whole) => Values::Int64(whole),
            Kept::Float(float) => Values::Float64(float),
            Kept::Decimal(digits, scale) => Values::Decimal128(digits, *scale),
            Kept::Day(day) => Values::Date32(day),
            Kept::Text(texts) => Values::Text(texts.text()),
            Kept::List(offsets, texts) => Values::List(Offsets::Small(offsets), texts.text()),
            Kept::Other => Values::Other("something else", 1),
        }
    }
}

/// A row of a table as a case: columns as a table takes them, each value of whatever type the column could be.
///
/// # Errors
/// Every problem, by column.
pub fn case_of_row(cells: &[(String, Cell)]) -> Result<Case, Vec<Problem>> {
    let columns: Vec<Column<'_>> =
        cells.iter().map(|(name, cell)| Column { name, values: cell.values(), validity: None }).collect();
    let draft = Table { rows: 1, columns: &columns }.draft(0).map_err(|error| all_problems(error, columns))?;
    Case::new(draft).map_err(|error| error.problems().cloned().collect())
}

/// Also what is wrong with the columns beside those that cannot serve.
fn all_problems(error: TableError, mut columns: Vec<Column<'_>>) -> Vec<Problem> {
    columns.retain(|column| !error.columns.iter().any(|wrong| wrong.column == column.name));
    let is_about_columns = !error.columns.is_empty();
    let mut problems = table_problems("", error);
    let others = Table { rows: 1, columns: &columns }.draft(0);
    if let Some(more) = others.err().filter(|_| is_about_columns) {
        problems.extend(table_problems("", more));
    }
    problems
}
