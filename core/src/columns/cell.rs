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
    let read = Read::of(bound, row);
    Case::of_row(read.draft, read.items)
}

/// A row, read cell by cell.
#[derive(Default)]
struct Read<'a> {
    draft: CaseDraft,
    items: Option<Items>,
    /// The columns whose cells cannot be read.
    bad: Vec<Column<'a>>,
}

impl<'a> Read<'a> {
    fn of(bound: &Bound<'a>, row: usize) -> Read<'a> {
        let mut read = Read::default();
        for (fact, binding) in Fact::all().zip(&bound.facts) {
            match binding {
                Binding::Absent => {}
                Binding::Flags(column)
                | Binding::Days(column)
                | Binding::Choices(column, _)
                | Binding::Figures { column, .. } => read.value(fact, column, row),
                Binding::Lists(column) => read.equipment(column, row),
                Binding::Items(columns) => read.items = Some(items_of(columns, row)),
                Binding::Assurances(kinds) => read.assurances(kinds, row),
            }
        }
        if let Some(column) = &bound.waivers {
            read.waivers(column, row);
        }
        read.draft.advisor.id = bound.id.as_ref().and_then(|id| id.text(row).ok().flatten()).map(str::to_owned);
        read
    }

    fn value(&mut self, fact: Fact, column: &Column<'a>, row: usize) {
        let mut reading = Reading::default();
        fill(&mut self.draft, fact.path(), &value(column, row), &mut reading);
        if !reading.into_problems().is_empty() {
            self.bad.push(*column);
        }
    }

    fn equipment(&mut self, column: &Column<'a>, row: usize) {
        let items = |list: Vec<Option<&str>>| -> Option<Vec<String>> {
            list.into_iter().map(|item| item.filter(|item| is_item(item)).map(str::to_owned)).collect()
        };
        match column.list(row).map(|list| list.map(items)) {
            Ok(None) => {}
            Ok(Some(Some(items))) => self.draft.workstation.equipment = Some(items),
            Ok(Some(None)) | Err(_) => self.bad.push(*column),
        }
    }

    fn assurances(&mut self, kinds: &[Option<Column<'a>>; 4], row: usize) {
        let mut assurances = Vec::new();
        let columns = AssuranceKind::ALL.iter().zip(kinds).filter_map(|(kind, column)| Some((*kind, column.as_ref()?)));
        for (kind, column) in columns {
            match day(&value(column, row)) {
                Ok(None) => {}
                Ok(on) => assurances.push(Assurance { kind: Some(kind), on }),
                Err(()) => self.bad.push(*column),
            }
        }
        self.draft.home.assurance = Some(assurances);
    }

    /// The waivers of a row: they go on without end.
    fn waivers(&mut self, column: &Column<'a>, row: usize) {
        let rules = |list: Vec<Option<&str>>| list.into_iter().map(|code| code.and_then(waivable)).collect();
        let waiver = |rule| Waiver {
            rule: Some(rule),
            approved_by: Some(UNNAMED.to_owned()),
            reason: Some(UNNAMED.to_owned()),
            from: Some(Day::FIRST),
            through: Some(Day::LAST),
        };
        match column.list(row).map(|list| list.map_or(Some(Vec::new()), rules)) {
            Ok(Some(rules)) => self.draft.waivers = rules.into_iter().map(waiver).collect(),
            Ok(None) | Err(_) => self.bad.push(*column),
        }
    }
}

/// The day of a cell that can hold one, where it is given.
fn day(value: &FactValue) -> Result<Option<Day>, ()> {
    match value {
        FactValue::Null => Ok(None),
        FactValue::Text(text) => text.parse().map(Some).map_err(|_| ()),
        _ => Err(()),
    }
}

/// The items that are there, and those that are not.
fn items_of(columns: &[(&str, Column<'_>)], row: usize) -> Items {
    let having = |there: bool| {
        let is = |column: &Column<'_>| value(column, row) == FactValue::Flag(there);
        ItemSet::of_texts(columns.iter().filter(|(_, column)| is(column)).map(|(item, _)| *item))
    };
    (having(true), having(false))
}

impl Table<'_> {
    /// A row as a case, for [`assess`](crate::assess) to explain. Waivers of a table name no reason and have no end.
    ///
    /// # Errors
    /// A row that the table does not have; columns that are not known; every cell of the row that cannot be read.
    pub fn case(&self, row: usize) -> Result<Case, super::TableError> {
        let (_, read) = self.read_row(row)?;
        Ok(Case::of_row(read.draft, read.items))
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
        let (bound, Read { mut draft, items, .. }) = self.read_row(row)?;
        if let Some((there, lacking)) = items {
            let (there, lacking) = (there.names(), lacking.names());
            let asked = Fact::all().zip(&bound.facts).find_map(|(_, binding)| match binding {
                Binding::Items(columns) => Some(columns.len()),
                _ => None,
            });
            let are_known = asked == Some(there.len() + lacking.len());
            draft.workstation.equipment = are_known.then(|| there.into_iter().map(str::to_owned).collect());
        }
        Ok(draft)
    }

    /// The columns in their places, and a row of them that can be read.
    fn read_row(&self, row: usize) -> Result<(Bound<'_>, Read<'_>), super::TableError> {
        self.check_row(row)?;
        let bound = self.bind(&[])?;
        let read = Read::of(&bound, row);
        if read.bad.is_empty() {
            return Ok((bound, read));
        }
        let errors = read.bad.iter().map(|column| cell_error(&bound, column, row)).collect();
        Err(super::TableError::of_cells(errors))
    }
}
