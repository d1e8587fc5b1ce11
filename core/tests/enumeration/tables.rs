//! The combinations of a rule as rows of tables, which decide 64 at a time.

use std::collections::BTreeMap;

use homeworking::Rule;
use homeworking::columns::{Column, Detail, On, Options, Table, TableOutcome, assess_table};
use homeworking::model::Enforcement;
use serde_json::{Value, json};

use crate::grown::{Grown, Holds, grow};
use crate::naive::documents::at;
use crate::naive::rng::Rng;
use crate::setups::Setup;
use crate::support::day;
use crate::support::edges::{Kind, kind};

/// So many rows are kept until they are decided.
const AT_ONCE: usize = 20_000;

/// What one column can hold: a completion is a truth or a day, and a list of assurances is days by their kinds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Held {
    Nothing,
    Truths,
    Days,
    Assurances,
    Other,
}

/// A case, and the status that both readings give the rule.
type Row = (Value, &'static str);

/// Rows that are gathered.
pub(crate) struct Rows<'a> {
    rule: Rule,
    setup: &'a Setup,
    on: &'a str,
    facts: &'a [&'static str],
    gathered: Vec<Row>,
    in_no_table: usize,
    rng: Rng,
}

impl<'a> Rows<'a> {
    pub(crate) fn new(rule: Rule, setup: &'a Setup, on: &'a str, facts: &'a [&'static str]) -> Rows<'a> {
        let seed = u64::try_from(facts.len()).unwrap();
        Rows { rule, setup, on, facts, gathered: Vec::new(), in_no_table: 0, rng: Rng::new(seed) }
    }

    pub(crate) fn add(&mut self, case: &Value, status: &'static str) {
        if has_a_kind_twice(case) {
            self.in_no_table += 1;
            return;
        }
        self.gathered.push((case.clone(), status));
        if self.gathered.len() == AT_ONCE {
            self.decide();
        }
    }

    /// How many rows no table can hold.
    pub(crate) fn finish(mut self) -> usize {
        self.decide();
        self.in_no_table
    }

    /// Decides the rows, in a table for all whose facts the same columns can hold.
    fn decide(&mut self) {
        let mut alike: BTreeMap<Vec<Held>, Vec<Row>> = BTreeMap::new();
        for row in std::mem::take(&mut self.gathered) {
            alike.entry(self.facts.iter().map(|path| held(path, at(&row.0, path))).collect()).or_default().push(row);
        }
        for (held, rows) in alike {
            let columns = self.columns(&held, &rows);
            let outcomes = [Detail::Rules, Detail::Codes].map(|detail| self.outcome(&columns, rows.len(), detail));
            for (place, row) in rows.iter().enumerate() {
                self.agrees(&outcomes, place, row);
            }
        }
    }

    fn columns(&mut self, held: &[Held], rows: &[Row]) -> Vec<Grown> {
        let mut columns = Vec::new();
        for (path, held) in self.facts.iter().zip(held) {
            let values = rows.iter().map(|(case, _)| at(case, path).clone());
            match (held, kind(path)) {
                (Held::Nothing, _) => {}
                (Held::Assurances, _) => columns.extend(KINDS.map(|kind| {
                    self.column(
                        &format!("{path}.{kind}"),
                        Holds::Dates,
                        &values.clone().map(|list| day_of(&list, kind)).collect::<Vec<_>>(),
                    )
                })),
                (_, kind) => columns.push(self.column(path, holds(*held, kind), &values.collect::<Vec<_>>())),
            }
        }
        columns
    }

    /// A column of any type that holds every value.
    fn column(&mut self, name: &str, holds: Holds, values: &[Value]) -> Grown {
        let grown = (0..1000).map(|_| grow(&mut self.rng, name, holds, values)).find(|(_, held)| same(held, values));
        grown.unwrap_or_else(|| panic!("{name}: no column holds {values:?}")).0
    }

    fn outcome(&self, columns: &[Grown], rows: usize, detail: Detail) -> TableOutcome {
        let buffers: Vec<Vec<&[u8]>> = columns.iter().map(Grown::buffers).collect();
        let columns: Vec<Column<'_>> =
            columns.iter().zip(&buffers).map(|(column, buffers)| column.column(buffers)).collect();
        let options = Options { detail, ..Options::default() };
        let table = Table { rows, columns: &columns };
        assess_table(&table, &self.setup.policy, On::Day(day(self.on)), &options).unwrap()
    }

    fn agrees(&self, [rules, codes]: &[TableOutcome; 2], place: usize, (case, status): &Row) {
        let Rows { rule, setup, on, .. } = self;
        let context = || format!("{rule} on {on}\ncase {case}\npolicy {}", setup.document);
        let holds = match *status {
            "not_met" => Some(false),
            "unknown" => None,
            _ => Some(true),
        };
        let column = rules.rules.as_ref().unwrap().iter().find(|column| column.rule == *rule).unwrap();
        assert_eq!(column.get(place), holds, "{}", context());
        let is_enforced = setup.policy.enforcement(*rule) == Enforcement::Enforce;
        let (blocking, missing) = (codes.blocking.as_ref().unwrap(), codes.missing.as_ref().unwrap());
        assert_eq!(blocking.get(place).contains(rule), is_enforced && holds == Some(false), "{}", context());
        assert_eq!(missing.get(place).contains(rule), is_enforced && holds.is_none(), "{}", context());
    }
}

const KINDS: [&str; 4] = ["signed_agreement", "confirmation", "photographs", "physical_inspection"];

fn has_a_kind_twice(case: &Value) -> bool {
    let list = at(case, "home.assurance").as_array().map_or(&[][..], Vec::as_slice);
    KINDS.iter().any(|kind| list.iter().filter(|given| given["kind"] == **kind).count() > 1)
}

fn day_of(list: &Value, kind: &str) -> Value {
    let given = list.as_array().into_iter().flatten().find(|given| given["kind"] == kind);
    given.map_or(Value::Null, |given| given["on"].clone())
}

fn held(path: &str, value: &Value) -> Held {
    match (kind(path), value) {
        // A role has to be there, so its column is too.
        (_, Value::Null) => Held::Nothing,
        (Kind::Completion | Kind::Check(_), Value::Bool(_)) => Held::Truths,
        (Kind::Completion | Kind::Check(_), _) => Held::Days,
        (Kind::Assurance, _) => Held::Assurances,
        _ => Held::Other,
    }
}

fn holds(held: Held, kind: Kind) -> Holds {
    match (held, kind) {
        (Held::Truths, _) | (_, Kind::Flag) => Holds::Flags,
        (Held::Days, _) | (_, Kind::Date) => Holds::Dates,
        (_, Kind::Amount(..) | Kind::Whole(..)) => Holds::Figures,
        (_, Kind::Equipment) => Holds::Lists,
        _ => Holds::Words,
    }
}

/// Whether a column holds the values: `8` and `8.0` are the same.
fn same(held: &[Value], values: &[Value]) -> bool {
    held.iter()
        .zip(values)
        .all(|(held, value)| held == value || held.is_number() && json!(held.as_f64()) == json!(value.as_f64()))
}
