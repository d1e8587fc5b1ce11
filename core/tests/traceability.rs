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
use homeworking::{ReadinessCheck, Rule, sections};
use toml::{Table, Value};

/// The functions that statements are carried by as a whole.
const FUNCTIONS: [&str; 5] =
    ["checklist()", "estimate_costs()", "plan_disruption()", "respond_to_incident()", "review()"];

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

/// Whether a record has a field at a path.
fn has_field(record: &Record, path: &str) -> bool {
    let (name, below) = path.split_once('.').map_or((path, None), |(name, below)| (name, Some(below)));
    match (record.field(name).map(|field| &field.kind), below) {
        (Some(Kind::Record(inner)), Some(below)) => has_field(inner, below),
        (Some(_), None) => true,
        _ => false,
    }
}

/// Whether something exists that a statement may be carried by.
fn exists(carrier: &str) -> bool {
    if let Some(setting) = carrier.strip_prefix("policy.") {
        return has_field(&describe::policy(), setting);
    }
    if let Some(fact) = carrier.strip_prefix("fact:") {
        return has_field(&describe::case(), fact);
    }
    FUNCTIONS.contains(&carrier) || carrier.parse::<Rule>().is_ok() || carrier.parse::<ReadinessCheck>().is_ok()
}

#[test]
fn every_statement_is_carried_or_says_why_not() {
    let headings: BTreeSet<&str> = sections().iter().map(|section| section.heading()).collect();
    let mut ids = BTreeSet::new();
    let mut by_force: BTreeMap<String, usize> = BTreeMap::new();
    let mut narrative = 0;
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
        for carrier in &carriers {
            assert!(exists(carrier), "{id}: no such thing: {carrier}");
        }
        narrative += usize::from(carriers.is_empty());
        *by_force.entry(text(statement, "force").to_owned()).or_default() += 1;
    }
    println!("{} statements, {by_force:?}, {narrative} narrative", ids.len());
    assert!(ids.len() >= 150, "statements have been lost: {} are left", ids.len());
}

#[test]
fn everything_that_decides_rests_on_a_statement_in_each_of_its_places() {
    let statements = statements();
    let carrying = |code: &str| -> Vec<&Table> {
        statements.iter().filter(|statement| texts(statement, "carried_by").contains(&code)).collect()
    };
    let rules = Rule::all().map(|rule| (rule.code(), rule.sections()));
    let checks = ReadinessCheck::ALL.iter().map(|check| (check.code(), check.sections()));
    for (code, sections) in rules.chain(checks) {
        assert!(!carrying(code).is_empty(), "{code} rests on nothing");
        for section in sections {
            let said = carrying(code).iter().any(|statement| places(statement).contains(&section.heading()));
            assert!(said, "{code}: no statement of {section} carries it");
        }
    }
    for function in FUNCTIONS {
        assert!(!carrying(function).is_empty(), "{function} rests on nothing");
    }
}
