//! What manifests name, in each language's own format. What a format does not allow is a failure, and nothing that is passed over.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::files::read as text_of;
use crate::steps::Failure;

/// What a manifest depends on, whatever for.
pub(super) fn read(path: &str) -> Result<BTreeSet<String>, Failure> {
    match path.rsplit('/').next() {
        Some("Cargo.toml") => cargo(path, &["dependencies", "dev-dependencies", "build-dependencies"]),
        Some("package.json") => npm(path),
        Some("pyproject.toml") => pyproject(path),
        Some("pom.xml") => maven(path),
        _ => requirements(path, text_of(path)?.lines().filter(|line| !is_remark(line))),
    }
}

/// What the tables of a crate name, but for the workspace's own.
pub(super) fn cargo(path: &str, tables: &[&str]) -> Result<BTreeSet<String>, Failure> {
    let manifest: toml::Table = of_toml(path)?;
    // Few crates have dependencies for one system alone, and not every crate has every table.
    let targets = manifest.get("target").and_then(toml::Value::as_table).into_iter().flatten();
    let places = targets.filter_map(|(_, target)| target.as_table()).chain([&manifest]);
    let mut names = BTreeSet::new();
    for dependencies in places.flat_map(|place| tables.iter().filter_map(|name| place.get(*name))) {
        let dependencies =
            dependencies.as_table().ok_or_else(|| wrong(path, &"dependencies have to stand in a table"))?;
        let others = dependencies.iter().filter(|(_, said)| said.get("path").is_none());
        names.extend(others.map(|(name, _)| name.clone()));
    }
    Ok(names)
}

fn wrong(path: &str, why: &dyn std::fmt::Display) -> Failure {
    Failure::Failed(format!("{path}: {why}"))
}

fn of_toml<T: DeserializeOwned>(path: &str) -> Result<T, Failure> {
    toml::from_str(&text_of(path)?).map_err(|error| wrong(path, &error))
}

pub(super) fn of_json<T: DeserializeOwned>(path: &str) -> Result<T, Failure> {
    serde_json::from_str(&text_of(path)?).map_err(|error| wrong(path, &error))
}

/// The lists of a package of npm, any of which may be left out.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Npm {
    dependencies: BTreeMap<String, String>,
    dev_dependencies: BTreeMap<String, String>,
    peer_dependencies: BTreeMap<String, String>,
    optional_dependencies: BTreeMap<String, String>,
}

fn npm(path: &str) -> Result<BTreeSet<String>, Failure> {
    let Npm { dependencies, dev_dependencies, peer_dependencies, optional_dependencies } = of_json(path)?;
    let lists = [dependencies, dev_dependencies, peer_dependencies, optional_dependencies];
    Ok(lists.into_iter().flat_map(BTreeMap::into_keys).collect())
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Pyproject {
    build_system: BuildSystem,
    project: Project,
}

#[derive(Deserialize)]
struct BuildSystem {
    requires: Vec<String>,
}

/// What needs nothing, or has no extras, leaves the list out.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Project {
    #[serde(default)]
    dependencies: Vec<String>,
    #[serde(default)]
    optional_dependencies: BTreeMap<String, Vec<String>>,
}

fn pyproject(path: &str) -> Result<BTreeSet<String>, Failure> {
    let Pyproject { build_system, project } = of_toml(path)?;
    let extras = project.optional_dependencies.values().flatten();
    requirements(path, build_system.requires.iter().chain(&project.dependencies).chain(extras).map(String::as_str))
}

/// The names that requirements of Python begin with.
fn requirements<'l>(path: &str, lines: impl Iterator<Item = &'l str>) -> Result<BTreeSet<String>, Failure> {
    lines
        .map(|line| {
            let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || ['-', '_', '.'].contains(&letter);
            let name: String = line.trim().chars().take_while(|letter| is_of_name(*letter)).collect();
            let is_name = name.starts_with(|letter: char| letter.is_ascii_alphanumeric());
            if is_name { Ok(name) } else { Err(wrong(path, &format_args!("`{line}` names nothing"))) }
        })
        .collect()
}

fn is_remark(line: &str) -> bool {
    line.trim().is_empty() || line.trim_start().starts_with('#')
}

fn maven(path: &str) -> Result<BTreeSet<String>, Failure> {
    let text = text_of(path)?;
    let manifest = roxmltree::Document::parse(&text).map_err(|error| wrong(path, &error))?;
    let dependencies = manifest.descendants().filter(|node| node.has_tag_name((MAVEN, "dependency")));
    dependencies
        .map(|dependency| {
            let name = dependency.children().find(|node| node.has_tag_name((MAVEN, "artifactId")));
            let name = name.and_then(|name| name.text()).map(str::to_owned);
            name.ok_or_else(|| wrong(path, &"a dependency has no name"))
        })
        .collect()
}

/// The namespace of Maven's manifests.
const MAVEN: &str = "http://maven.apache.org/POM/4.0.0";
