//! Single cells and rows, read as a document's values are: what says why a cell is refused, and makes a case of a row.

use crate::columns::bind::{Binding, Bound};
use crate::columns::column::{Column, Values};
use crate::columns::equipment::is_item;
use crate::columns::numbers::Numbers;
use crate::columns::tile::waivable;
use crate::columns::{CellError, Table};
use crate::error::{Problem, ProblemCode};
use crate::model::items::ItemSet;
use crate::model::{Assurance, AssuranceKind, At, Case, CaseDraft, Day, Fact, FactValue, Waiver};
use crate::reading::{Reading, nearest};

/// The value of a cell; null where it is not given, and a text where nothing makes sense of it.
fn value(column: &Column<'_>, row: usize) -> FactValue {
    if !column.is_given(row) {
        return FactValue::Null;
    }
    let unreadable = || FactValue::Text("unreadable".to_owned());
    match column.values {
        Values::Boolean(bits) => FactValue::Flag(bits.get(row)),
        Values::Date32(days) => {
            let day = days.get(row).copied().and_then(Day::from_days_since_1970);
            day.map_or_else(unreadable, FactValue::from)
        }
        Values::Text(_) | Values::Dictionary(..) => match column.word(row) {
            Ok(Some(text)) => FactValue::Text(text.to_owned()),
            Ok(None) => FactValue::Null,
            Err(_) => unreadable(),
        },
        values => match Numbers::of(values).and_then(|numbers| numbers.text(row)) {
            Some(text) => FactValue::Number(text),
            None => unreadable(),
        },
    }
}

/// What a waiver of a table says of who approved it and why.
const UNNAMED: &str = "not named in the table";

/// Puts a value at the path of a fact.
fn fill(draft: &mut CaseDraft, path: &str, value: &FactValue, at: &mut Reading) {
    let names: Vec<&str> = path.split('.').collect();
    At::fill(draft, &names, value, at);
}

/// Why a cell cannot be read.
pub(crate) fn cell_error(bound: &Bound<'_>, column: &Column<'_>, row: usize) -> CellError {
    let refused = |problem: Problem| CellError {
        row,
        column: column.name.to_owned(),
        code: problem.code,
        expected: problem.expected,
        help: problem.help,
    };
    refused(problem(bound, column, row))
}

fn problem(bound: &Bound<'_>, column: &Column<'_>, row: usize) -> Problem {
    let of = |code, expected: &str, help: &str| Problem {
        path: String::new(),
        code,
        expected: expected.to_owned(),
        help: help.to_owned(),
    };
    if let Values::List(..) | Values::DictionaryList(..) = column.values {
        return if column.name == "waivers" {
            waiver_problem(column, row)
        } else {
            of(
                ProblemCode::OutOfRange,
                "items of 1 to 64 characters",
                "name each item, and leave out what is not there",
            )
        };
    }
    let path = path_of(bound, column);
    let mut reading = Reading::traced();
    fill(&mut CaseDraft::default(), path.unwrap_or("advisor.in_post_since"), &value(column, row), &mut reading);
    let problem = reading.into_problems().into_iter().next();
    problem.unwrap_or_else(|| {
        of(ProblemCode::BadDate, "a date from 1900-01-01 to 2200-12-31", "give a day of the calendar")
    })
}

fn waiver_problem(column: &Column<'_>, row: usize) -> Problem {
    let codes = column.list(row).ok().flatten().unwrap_or_default();
    let bad = codes.into_iter().find(|code| code.and_then(waivable).is_none()).flatten().unwrap_or_default();
    let known = crate::Rule::from_code(bad).is_some_and(|rule| rule.force().is_floor());
    let (code, help) = if known {
        (ProblemCode::Floor, "remove the code: the guidance requires this rule of everybody".to_owned())
    } else {
        let waivable = crate::Rule::CATALOGUE.iter().filter(|rule| !rule.force().is_floor()).map(|rule| rule.code());
        (ProblemCode::UnknownValue, nearest(bad, waivable))
    };
    Problem { path: String::new(), code, expected: "codes of `should` or `local` rules".to_owned(), help }
}

/// The path of the fact that a column serves; any day's, where it is not one fact's own.
fn path_of(bound: &Bound<'_>, column: &Column<'_>) -> Option<&'static str> {
    let serves = |binding: &Binding<'_>| match binding {
        Binding::Flags(known)
        | Binding::Days(known)
        | Binding::Choices(known, _)
        | Binding::Figures { column: known, .. } => known.name == column.name,
        _ => false,
    };
    Fact::all().zip(&bound.facts).find(|(_, binding)| serves(binding)).map(|(fact, _)| fact.path())
}

/// Items that are there, and those that are not.
type Items = (ItemSet, ItemSet);

/// A row as a case, every cell of it known to be sound.
pub(crate) fn case_of(bound: &Bound<'_>, row: usize) -> Case {
    let (draft, items) = draft_of(bound, row);
    Case::of_row(draft, items)
}

fn draft_of(bound: &Bound<'_>, row: usize) -> (CaseDraft, Option<Items>) {
    let (mut draft, mut reading) = (CaseDraft::default(), Reading::default());
    let mut items = None;
    for (fact, binding) in Fact::all().zip(&bound.facts) {
        match binding {
            Binding::Absent => {}
            Binding::Flags(column)
            | Binding::Days(column)
            | Binding::Choices(column, _)
            | Binding::Figures { column, .. } => {
                fill(&mut draft, fact.path(), &value(column, row), &mut reading);
            }
            Binding::Lists(column) => {
                let list = column.list(row).ok().flatten();
                draft.workstation.equipment = list
                    .map(|list| list.into_iter().flatten().filter(|item| is_item(item)).map(str::to_owned).collect());
            }
            Binding::Items(columns) => items = Some(items_of(columns, row)),
            Binding::Assurances(kinds) => draft.home.assurance = Some(assurances_of(kinds, row)),
        }
    }
    draft.waivers = bound.waivers.as_ref().map(|column| waivers_of(column, row)).unwrap_or_default();
    draft.advisor.id = bound.id.as_ref().and_then(|id| id.text(row).ok().flatten()).map(str::to_owned);
    (draft, items)
}

/// The items that are there, and those that are not.
fn items_of(columns: &[(&str, Column<'_>)], row: usize) -> Items {
    let having = |there: bool| {
        let is = |column: &Column<'_>| value(column, row) == FactValue::Flag(there);
        ItemSet::of_texts(columns.iter().filter(|(_, column)| is(column)).map(|(item, _)| *item))
    };
    (having(true), having(false))
}

fn assurances_of(kinds: &[Option<Column<'_>>; 4], row: usize) -> Vec<Assurance> {
    let columns = AssuranceKind::ALL.iter().zip(kinds).filter_map(|(kind, column)| Some((*kind, column.as_ref()?)));
    let day = |column: &Column<'_>| match value(column, row) {
        FactValue::Text(text) => text.parse::<Day>().ok(),
        _ => None,
    };
    columns.filter_map(|(kind, column)| Some(Assurance { kind: Some(kind), on: Some(day(column)?) })).collect()
}

/// The waivers of a row: they go on without end.
fn waivers_of(column: &Column<'_>, row: usize) -> Vec<Waiver> {
    let codes = column.list(row).ok().flatten().unwrap_or_default();
    let rules = codes.into_iter().flatten().filter_map(waivable);
    let waiver =
        |rule| Waiver { rule: Some(rule), from: Some(Day::FIRST), through: Some(Day::LAST), ..Waiver::default() };
    rules.map(waiver).collect()
}

impl Table<'_> {
    /// A row as a case, for [`assess`](crate::assess) to explain. Waivers of a table name no reason and have no end.
    ///
    /// # Errors
    /// A row that the table does not have; columns that are not known; every cell of the row that cannot be read.
    pub fn case(&self, row: usize) -> Result<Case, super::TableError> {
        self.sound_row(row).map(|bound| case_of(&bound, row))
    }

    /// A row as the draft of a case, to be kept as a document. A draft has no place for all that a row can say: where one of
    /// several items of equipment is unknown, the equipment is; and waivers name a reason, so these say that the table does not.
    ///
    /// # Errors
    /// As [`Table::case`] has them.
    ///
    /// ```
    /// use homeworking::columns::{Bits, Column, Table, Values};
    ///
    /// let columns = [
    ///     Column { name: "workstation.equipment.desk", values: Values::Boolean(Bits::new(&[1], 0, 1).unwrap()), validity: None },
    ///     Column { name: "equipment.lamp", values: Values::Boolean(Bits::new(&[0], 0, 1).unwrap()), validity: None },
    /// ];
    /// let draft = Table { rows: 1, columns: &columns }.draft(0)?;
    /// assert_eq!(draft.workstation.equipment, Some(vec!["desk".to_owned()]));
    /// # Ok::<(), homeworking::columns::TableError>(())
    /// ```
    pub fn draft(&self, row: usize) -> Result<CaseDraft, super::TableError> {
        let bound = self.sound_row(row)?;
        let (mut draft, items) = draft_of(&bound, row);
        if let Some((there, lacking)) = items {
            let (there, lacking) = (there.names(), lacking.names());
            let asked = Fact::all().zip(&bound.facts).find_map(|(_, binding)| match binding {
                Binding::Items(columns) => Some(columns.len()),
                _ => None,
            });
            let are_known = asked == Some(there.len() + lacking.len());
            draft.workstation.equipment = are_known.then(|| there.into_iter().map(str::to_owned).collect());
        }
        for waiver in &mut draft.waivers {
            waiver.approved_by = Some(UNNAMED.to_owned());
            waiver.reason = Some(UNNAMED.to_owned());
        }
        Ok(draft)
    }

    /// The columns in their places, for a row that can be read.
    fn sound_row(&self, row: usize) -> Result<Bound<'_>, super::TableError> {
        self.check_row(row)?;
        let bound = self.bind(&[])?;
        let bad = super::table::bad_cells_of(&bound, self, row);
        if bad.is_empty() { Ok(bound) } else { Err(super::TableError::of_cells(bad)) }
    }
}
