//! The version stands in the manifest of the workspace, and is the same wherever it has to be said again.

#![allow(clippy::panic, clippy::unwrap_used, reason = "tests fail by panicking")]

use crate::files::read;

/// Where the version is said, before and after it.
const SAID: [(&str, &str, &str); 6] = [
    ("bindings-wasm/package.json", "\"version\": \"", "\""),
    ("bindings-wasm/package-lock.json", "\"name\": \"homeworking\",\n  \"version\": \"", "\""),
    ("bindings-wasm/package-lock.json", "\"name\": \"homeworking\",\n      \"version\": \"", "\""),
    ("bindings-swift/kotlin/pom.xml", "<artifactId>homeworking</artifactId>\n  <version>", "</version>"),
    ("bindings-swift/kotlin/README.md", "<artifactId>homeworking</artifactId><version>", "</version>"),
    ("CHANGELOG.md", "\n## [", "]"),
];

fn said(path: &str, before: &str, after: &str) -> String {
    let text = read(path).unwrap();
    let rest = text.split_once(before).unwrap().1;
    rest.split_once(after).unwrap().0.to_owned()
}

#[test]
fn every_package_has_the_version_of_the_workspace() {
    for (path, before, after) in SAID {
        assert_eq!(said(path, before, after), env!("CARGO_PKG_VERSION"), "{path}");
    }
}

#[test]
fn a_version_that_can_be_taken_from_the_workspace_is_not_said_again() {
    for member in ["core", "bindings-python", "bindings-wasm", "bindings-swift", "xtask"] {
        let manifest = read(&format!("{member}/Cargo.toml")).unwrap();
        assert!(manifest.contains("\nversion.workspace = true\n"), "{member}");
    }
    assert!(read("bindings-python/pyproject.toml").unwrap().contains("\ndynamic = [\"version\"]\n"));
    let minor = env!("CARGO_PKG_VERSION").rsplit_once('.').unwrap().0;
    assert_eq!(said("docs/tour-rust.md", "\nhomeworking = \"", "\""), minor);
}
