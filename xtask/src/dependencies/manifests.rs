//! What manifests name, in each language's own format.

use std::collections::BTreeSet;

use serde_json::Value;
use toml::Table;

use crate::files::read as text_of;
use crate::steps::Failure;

/// What a manifest depends on, whatever for.
pub(super) fn read(path: &str) -> Result<BTreeSet<String>, Failure> {
    match path.rsplit('/').next() {
        Some("Cargo.toml") => cargo(path, &["dependencies", "dev-dependencies", "build-dependencies"]),
        Some("package.json") => npm(path),
        Some("pyproject.toml") => pyproject(path),
        Some("pom.xml") => maven(path),
        _ => Ok(text_of(path)?.lines().filter_map(requirement).collect()),
    }
}

/// What the tables of a crate name, but for the workspace's own.
pub(super) fn cargo(path: &str, tables: &[&str]) -> Result<BTreeSet<String>, Failure> {
    let manifest = table(path)?;
    let mut places = vec![&manifest];
    let targets = manifest.get("target").and_then(toml::Value::as_table);
    places.extend(targets.into_iter().flatten().filter_map(|(_, target)| target.as_table()));
    let mut names = BTreeSet::new();
    for dependencies in places.iter().flat_map(|place| tables.iter().filter_map(|name| place.get(*name)?.as_table())) {
        let others = dependencies.iter().filter(|(_, said)| said.get("path").is_none());
        names.extend(others.map(|(name, _)| name.clone()));
    }
    Ok(names)
}

fn table(path: &str) -> Result<Table, Failure> {
    text_of(path)?.parse().map_err(|error| Failure::Failed(format!("{path}: {error}")))
}

pub(super) fn json(path: &str) -> Result<Value, Failure> {
    serde_json::from_str(&text_of(path)?).map_err(|error| Failure::Failed(format!("{path}: {error}")))
}

fn npm(path: &str) -> Result<BTreeSet<String>, Failure> {
    let manifest = json(path)?;
    let lists = ["dependencies", "devDependencies"].into_iter().filter_map(|name| manifest.get(name)?.as_object());
    Ok(lists.flat_map(|list| list.keys().cloned()).collect())
}

fn pyproject(path: &str) -> Result<BTreeSet<String>, Failure> {
    let manifest = table(path)?;
    let at = |table: &str, key: &str| manifest.get(table)?.get(key).cloned();
    let needed = [at("build-system", "requires"), at("project", "dependencies")];
    let optional = at("project", "optional-dependencies");
    let extras = optional.as_ref().and_then(toml::Value::as_table).into_iter().flatten().map(|(_, list)| list.clone());
    let lists = needed.into_iter().flatten().chain(extras);
    let lines = lists.flat_map(|list| list.as_array().cloned().unwrap_or_default());
    Ok(lines.filter_map(|line| requirement(line.as_str()?)).collect())
}

/// The name that a requirement of Python begins with.
fn requirement(line: &str) -> Option<String> {
    let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || ['-', '_', '.'].contains(&letter);
    let name: String = line.trim().chars().take_while(|letter| is_of_name(*letter)).collect();
    (!name.is_empty()).then_some(name)
}

fn maven(path: &str) -> Result<BTreeSet<String>, Failure> {
    let manifest = text_of(path)?;
    let between = |text: &str, start: &str, end: &str| Some(text.split_once(start)?.1.split_once(end)?.0.to_owned());
    let dependencies = manifest.split("<dependency>").skip(1);
    Ok(dependencies.filter_map(|rest| between(rest, "<artifactId>", "</artifactId>")).collect())
}
