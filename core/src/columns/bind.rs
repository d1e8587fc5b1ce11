//! Which column serves which fact.

use crate::columns::column::{Column, Values};
use crate::columns::numbers::Numbers;
use crate::columns::{ColumnError, ColumnProblem};
use crate::model::{AssuranceKind, Fact, FactKind};
use crate::reading::nearest;

/// What the column of a fact holds.
#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "there is one for each fact, and no more")]
pub(crate) enum Binding<'a> {
    /// No column.
    Absent,
    /// Flags, or what is done or not without a day.
    Flags(Column<'a>),
    /// Days, as numbers or as texts.
    Days(Column<'a>),
    /// Words, out of those known.
    Choices(Column<'a>, &'static [&'static str]),
    /// Figures in a range; without a fraction, where that is asked.
    Figures { column: Column<'a>, numbers: Numbers<'a>, range: (u32, u32), whole: bool },
    /// Lists of items.
    Lists(Column<'a>),
    /// A column an item.
    Items(Vec<(&'a str, Column<'a>)>),
    /// A column a kind of assurance.
    Assurances([Option<Column<'a>>; 4]),
}

/// Every column in its place.
#[derive(Debug)]
pub(crate) struct Bound<'a> {
    /// What serves each fact, by its number.
    pub(crate) facts: Vec<Binding<'a>>,
    /// The codes of the rules that are waived.
    pub(crate) waivers: Option<Column<'a>>,
    /// The ids, which decide nothing.
    pub(crate) id: Option<Column<'a>>,
    /// The number of the fact behind the one found last.
    next: usize,
}

const ITEMS: &str = "workstation.equipment";
const ASSURANCE: &str = "home.assurance";

/// A path without its first segment.
fn short(path: &str) -> &str {
    path.split_once('.').map_or(path, |(_, rest)| rest)
}

/// What lies behind a path, long or short.
fn behind<'n>(name: &'n str, path: &str) -> Option<&'n str> {
    let rest = |path: &str| name.strip_prefix(path).and_then(|rest| rest.strip_prefix('.'));
    rest(path).or_else(|| rest(short(path)))
}

/// Whether a name is a path, or the same without its first segment.
fn is(name: &str, path: &str) -> bool {
    let first = || path.strip_suffix(name)?.strip_suffix('.');
    name == path || first().is_some_and(|first| !first.contains('.'))
}

/// Puts every column in its place; one that is not known, or stands where another does, is a mistake.
pub(crate) fn bind<'a>(columns: &[Column<'a>], rows: usize) -> Result<Bound<'a>, Vec<ColumnError>> {
    let mut bound = Bound { facts: Fact::all().map(|_| Binding::Absent).collect(), waivers: None, id: None, next: 0 };
    let mut errors = Vec::new();
    for column in columns {
        let placed = if !is_whole(column, rows) {
            Err((ColumnProblem::WrongLength, format!("{rows} rows"), "give every column as many rows".to_owned()))
        } else if column.values.ascend() {
            bound.place(*column)
        } else {
            let help = "the column's buffers are damaged: make it again".to_owned();
            Err((ColumnProblem::WrongOffsets, "offsets that do not go back".to_owned(), help))
        };
        if let Err((problem, expected, help)) = placed {
            errors.push(ColumnError { column: column.name.to_owned(), problem, expected, help });
        }
    }
    if errors.is_empty() { Ok(bound) } else { Err(errors) }
}

/// Whether a column has as many rows as its table.
pub(crate) fn is_whole(column: &Column<'_>, rows: usize) -> bool {
    column.values.rows() == rows && column.validity.is_none_or(|validity| validity.len() == rows)
}

type Refused = (ColumnProblem, String, String);

impl<'a> Bound<'a> {
    fn place(&mut self, column: Column<'a>) -> Result<(), Refused> {
        let name = column.name;
        if let Some(item) = behind(name, ITEMS) {
            return self.place_item(item, column);
        }
        if let Some(kind) = behind(name, ASSURANCE) {
            return self.place_assurance(kind, column);
        }
        if name == "waivers" {
            let is_list = matches!(column.values, Values::List(..) | Values::DictionaryList(..) | Values::Null(_));
            return if is_list { once(&mut self.waivers, column) } else { Err(wrong_type(&column, "a list of texts")) };
        }
        if is(name, "advisor.id") {
            return once(&mut self.id, column);
        }
        // Columns mostly stand in the order of the facts: the search begins behind the last one found.
        let mut facts = Fact::all().skip(self.next).chain(Fact::all().take(self.next));
        let Some(fact) = facts.find(|fact| is(name, fact.path())) else {
            return Err((
                ColumnProblem::UnknownColumn,
                "the path of a fact".to_owned(),
                nearest(name, Fact::all().flat_map(|fact| [fact.path(), short(fact.path())])),
            ));
        };
        self.next = fact.number() + 1;
        let binding = binding(fact, column)?;
        match self.facts.get_mut(fact.number()) {
            Some(free @ Binding::Absent) => *free = binding,
            _ => return Err(twice()),
        }
        Ok(())
    }

    fn place_item(&mut self, item: &'a str, column: Column<'a>) -> Result<(), Refused> {
        if !matches!(column.values, Values::Boolean(_) | Values::Null(_)) {
            return Err(wrong_type(&column, "booleans"));
        }
        match self.facts.get_mut(Fact::equipment.number()) {
            Some(Binding::Items(items)) if items.iter().all(|(known, _)| *known != item) => items.push((item, column)),
            Some(free @ Binding::Absent) => *free = Binding::Items(vec![(item, column)]),
            _ => return Err(twice()),
        }
        Ok(())
    }

    fn place_assurance(&mut self, kind: &str, column: Column<'a>) -> Result<(), Refused> {
        let Some(place) = AssuranceKind::ALL.iter().position(|known| known.as_str() == kind) else {
            let known = AssuranceKind::ALL.iter().map(|kind| kind.as_str());
            return Err((ColumnProblem::UnknownColumn, "a kind of assurance".to_owned(), nearest(kind, known)));
        };
        if !holds_days(&column) {
            return Err(wrong_type(&column, "dates"));
        }
        let facts = self.facts.get_mut(Fact::assurance.number());
        let Some(free) = facts else { return Err(twice()) };
        if matches!(free, Binding::Absent) {
            *free = Binding::Assurances([None; 4]);
        }
        match free {
            Binding::Assurances(kinds) => kinds.get_mut(place).map_or_else(|| Err(twice()), |kind| once(kind, column)),
            _ => Err(twice()),
        }
    }
}

fn once<'a>(place: &mut Option<Column<'a>>, column: Column<'a>) -> Result<(), Refused> {
    if place.replace(column).is_some() { Err(twice()) } else { Ok(()) }
}

fn twice() -> Refused {
    let help = "leave one of the columns out".to_owned();
    (ColumnProblem::DuplicateColumn, "each fact in one column".to_owned(), help)
}

fn wrong_type(column: &Column<'_>, expected: &str) -> Refused {
    let help = format!("this column holds {}: convert it, or leave it out", column.values.type_name());
    (ColumnProblem::WrongType, expected.to_owned(), help)
}

fn holds_days(column: &Column<'_>) -> bool {
    matches!(column.values, Values::Date32(_) | Values::Text(_) | Values::Dictionary(..) | Values::Null(_))
}

/// A column as what a fact can be.
fn binding(fact: Fact, column: Column<'_>) -> Result<Binding<'_>, Refused> {
    let values = column.values;
    if matches!(values, Values::Null(_)) {
        return Ok(Binding::Absent);
    }
    match fact.kind() {
        FactKind::Flag | FactKind::Completion if matches!(values, Values::Boolean(_)) => Ok(Binding::Flags(column)),
        FactKind::Flag => Err(wrong_type(&column, "booleans")),
        FactKind::Completion | FactKind::Day if holds_days(&column) => Ok(Binding::Days(column)),
        FactKind::Completion => Err(wrong_type(&column, "booleans or dates")),
        FactKind::Day => Err(wrong_type(&column, "dates")),
        FactKind::Choice(words) if matches!(values, Values::Text(_) | Values::Dictionary(..)) => {
            Ok(Binding::Choices(column, words))
        }
        FactKind::Choice(_) => Err(wrong_type(&column, "texts")),
        FactKind::Figure { whole } => match Numbers::of(values) {
            Some(numbers) => Ok(Binding::Figures { column, numbers, range: fact.range(), whole }),
            None => Err(wrong_type(&column, "numbers")),
        },
        FactKind::Items if matches!(values, Values::List(..) | Values::DictionaryList(..)) => {
            Ok(Binding::Lists(column))
        }
        FactKind::Items => Err(wrong_type(&column, "lists of texts, or a boolean column for each item")),
        FactKind::Assurances => {
            Err(wrong_type(&column, "a column of dates for each kind, as in `home.assurance.photographs`"))
        }
    }
}
