//! What a document links to is there.

#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::path::Path;

use crate::files::read;
use crate::steps::{command, output, root};

/// The targets of the links of a document.
fn links(document: &str) -> impl Iterator<Item = &str> {
    document.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target)
}

/// What a heading is found by.
fn anchor(heading: &str) -> String {
    let kept = heading
        .trim_start_matches('#')
        .trim()
        .chars()
        .filter(|letter| letter.is_alphanumeric() || " -_".contains(*letter));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}

/// Whether a link of a document leads to a file, and to a heading of it where it names one.
fn leads_somewhere(from: &str, target: &str) -> bool {
    let (path, heading) = target.split_once('#').map_or((target, None), |(path, heading)| (path, Some(heading)));
    let folder = Path::new(from).parent().unwrap();
    let file = if path.is_empty() { Path::new(from).to_owned() } else { folder.join(path) };
    let has = |heading: &str| {
        let document = read(&file.to_string_lossy()).unwrap();
        document.lines().any(|line| line.starts_with('#') && anchor(line) == heading)
    };
    root().join(&file).exists() && heading.is_none_or(has)
}

#[test]
fn every_link_of_a_document_leads_somewhere() {
    let mut followed = 0;
    let files = output(command("git ls-files --cached --others --exclude-standard *.md")).unwrap();
    for file in files.lines() {
        let document = read(file).unwrap();
        for target in links(&document).filter(|target| !target.contains("://") && !target.contains('`')) {
            assert!(leads_somewhere(file, target), "{file}: {target}");
            followed += 1;
        }
    }
    assert!(followed > 60, "{followed}");
    assert!(!leads_somewhere("README.md", "docs/none.md") && !leads_somewhere("README.md", "docs/contract.md#none"));
}
