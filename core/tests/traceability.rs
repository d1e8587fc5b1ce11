//! Every statement of the guidance is carried by something, or says why not; everything rests on a statement.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests fail by panicking"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use homeworking::model::describe::{self, Kind, Record};
use homeworking::{Rule, sections};
use toml::{Table, Value};

/// What comes with shifts, readiness, continuity and costs; a statement that rests on these alone is owed.
const TO_COME: [&str; 5] =
    ["respond_to_incident()", "plan_disruption()", "estimate_costs()", "assess_shift()", "assess_rota()"];

/// The functions that decide today.
const FUNCTIONS: [&str; 4] = ["assess()", "checklist()", "review()", "summarise()"];

fn statements() -> Vec<Table> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/guidance/statements.toml");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let file: Table = text.parse().unwrap();
    assert_eq!(file.keys().collect::<Vec<_>>(), ["statement"]);
    file["statement"].as_array().unwrap().iter().map(|statement| statement.as_table().unwrap().clone()).collect()
}

fn text<'s>(statement: &'s Table, key: &str) -> &'s str {
    statement[key].as_str().unwrap()
}

fn texts<'s>(statement: &'s Table, key: &str) -> Vec<&'s str> {
    let list = statement.get(key).and_then(Value::as_array);
    list.into_iter().flatten().map(|item| item.as_str().unwrap()).collect()
}

fn places(statement: &Table) -> Vec<&str> {
    [vec![text(statement, "section")], texts(statement, "also")].concat()
}

fn is_owed(statement: &Table) -> bool {
    statement.get("owed").is_some_and(|owed| owed.as_bool().unwrap())
}

/// Whether a record has a field at a path.
fn has_field(record: &Record, path: &str) -> bool {
    let (name, below) = path.split_once('.').map_or((path, None), |(name, below)| (name, Some(below)));
    match (record.field(name).map(|field| &field.kind), below) {
        (Some(Kind::Record(inner)), Some(below)) => has_field(inner, below),
        (Some(_), None) => true,
        _ => false,
    }
}

/// Whether something exists that a statement may be carried by, and whether it is still to come.
fn find(carrier: &str) -> Option<bool> {
    if let Some(setting) = carrier.strip_prefix("policy.") {
        return has_field(&describe::policy(), setting).then_some(false);
    }
    if let Some(fact) = carrier.strip_prefix("fact:") {
        return has_field(&describe::case(), fact).then_some(false);
    }
    if carrier.starts_with("provider.") || TO_COME.contains(&carrier) {
        return Some(true);
    }
    if FUNCTIONS.contains(&carrier) {
        return Some(false);
    }
    carrier.parse::<Rule>().ok().map(|rule| Rule::SHIFT.contains(&rule))
}

#[test]
fn every_statement_is_carried_or_says_why_not() {
    let headings: BTreeSet<&str> = sections().iter().map(|section| section.heading()).collect();
    let mut ids = BTreeSet::new();
    let mut by_force: BTreeMap<String, usize> = BTreeMap::new();
    let (mut owed, mut narrative) = (0, 0);
    for statement in &statements() {
        let id = text(statement, "id");
        assert!(ids.insert(id.to_owned()), "{id}: twice");
        assert!(!text(statement, "says").is_empty(), "{id}: says nothing");
        assert!(["licence", "must", "should", "may"].contains(&text(statement, "force")), "{id}: its force");
        for place in places(statement) {
            assert!(headings.contains(place), "{id}: no such heading: {place}");
        }
        let carriers = texts(statement, "carried_by");
        assert_ne!(
            carriers.is_empty(),
            !statement.contains_key("narrative"),
            "{id}: carried, or narrative, never both"
        );
        let coming: Vec<bool> =
            carriers.iter().map(|it| find(it).unwrap_or_else(|| panic!("{id}: no such thing: {it}"))).collect();
        let rests_on_what_comes = !coming.is_empty() && coming.iter().all(|coming| *coming);
        assert_eq!(is_owed(statement), rests_on_what_comes, "{id}: owed, or not");
        owed += usize::from(is_owed(statement));
        narrative += usize::from(carriers.is_empty());
        *by_force.entry(text(statement, "force").to_owned()).or_default() += 1;
    }
    println!("{} statements, {by_force:?}, {owed} owed, {narrative} narrative", ids.len());
    assert!(ids.len() >= 150, "statements have been lost: {} are left", ids.len());
}

#[test]
fn every_rule_rests_on_a_statement_in_each_of_its_places() {
    let statements = statements();
    for rule in Rule::all() {
        let carrying: Vec<&Table> =
            statements.iter().filter(|statement| texts(statement, "carried_by").contains(&rule.code())).collect();
        assert!(!carrying.is_empty(), "{rule} rests on nothing");
        for section in rule.sections() {
            let said = carrying.iter().any(|statement| places(statement).contains(&section.heading()));
            assert!(said, "{rule}: no statement of {section} carries it");
        }
    }
}
