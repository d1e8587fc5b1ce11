//! What lock files hold.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Value;

use super::manifests::of_json;
use crate::files::read;
use crate::steps::{Failure, command, output, root};

/// A package of a lock file of Cargo.
#[derive(Deserialize)]
pub(super) struct Package {
    pub(super) name: String,
    pub(super) version: String,
    /// Where it is from; the workspace's own are from nowhere.
    pub(super) source: Option<String>,
    pub(super) checksum: Option<String>,
    #[serde(default)]
    pub(super) dependencies: Vec<String>,
}

/// A lock file of Cargo.
#[derive(Deserialize)]
pub(super) struct Locked {
    package: Vec<Package>,
}

impl Locked {
    pub(super) fn read(path: &str) -> Result<Locked, Failure> {
        toml::from_str(&read(path)?).map_err(|error| Failure::Failed(format!("{path}: {error}")))
    }

    /// The packages of others.
    pub(super) fn others(&self) -> impl Iterator<Item = &Package> {
        self.package.iter().filter(|package| package.source.is_some())
    }

    pub(super) fn count(&self) -> usize {
        self.others().count()
    }

    /// The package that a line of a lock file names: by its name, and by its version too where there are several.
    pub(super) fn find(&self, line: &str) -> Option<&Package> {
        let mut words = line.split(' ');
        let (name, version) = (words.next()?, words.next());
        self.package
            .iter()
            .find(|package| package.name == name && version.is_none_or(|version| package.version == version))
    }
}

/// All that a package of the workspace depends on, whatever the system, but for the workspace's own: names and versions.
pub(super) fn tree(package: &str) -> Result<BTreeSet<(String, String)>, Failure> {
    let line =
        format!("cargo tree --locked --package {package} --edges normal --target all --prefix none --format {{p}}");
    let told = output(command(&line))?;
    // The workspace's own are told with their folders.
    let folder = root().canonicalize().map_err(|error| Failure::Failed(error.to_string()))?;
    let is_own = format!(" ({}", folder.display());
    let others = told.lines().filter(|line| !line.contains(&is_own));
    others
        .map(|line| {
            let unread = || Failure::Failed(format!("{package}: `cargo tree` tells what cannot be read: {line}"));
            let mut words = line.split(' ');
            let (name, version) = words.next().zip(words.next()).ok_or_else(unread)?;
            let version = version.strip_prefix('v').ok_or_else(unread)?;
            Ok((name.to_owned(), version.to_owned()))
        })
        .collect()
}

#[derive(Deserialize)]
struct NpmLock {
    packages: BTreeMap<String, Value>,
}

/// The packages of a lock file of npm, by where they lie.
pub(super) fn npm(path: &str) -> Result<BTreeMap<String, Value>, Failure> {
    let NpmLock { mut packages } = of_json(path)?;
    // The package itself lies nowhere.
    packages.remove("");
    Ok(packages)
}
