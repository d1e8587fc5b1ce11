//! What a document links to is there.

#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::path::Path;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::files::read;
use crate::steps::{command, output, root};

fn events(document: &str) -> impl Iterator<Item = Event<'_>> {
    Parser::new_ext(document, Options::ENABLE_TABLES)
}

/// The targets of the links and pictures of a document.
fn links(document: &str) -> Vec<String> {
    let target = |event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url.to_string()),
        _ => None,
    };
    events(document).filter_map(target).collect()
}

/// What the headings of a document are found by.
fn anchors(document: &str) -> Vec<String> {
    let mut anchors = Vec::new();
    let mut heading: Option<String> = None;
    for event in events(document) {
        match (event, &mut heading) {
            (Event::Start(Tag::Heading { .. }), _) => heading = Some(String::new()),
            (Event::End(TagEnd::Heading(_)), _) => anchors.extend(heading.take().as_deref().map(anchor)),
            (Event::Text(words) | Event::Code(words), Some(heading)) => heading.push_str(&words),
            _ => {}
        }
    }
    anchors
}

fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|letter| letter.is_alphanumeric() || " -_".contains(*letter));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}

/// Whether a link of a document leads to a file, and to a heading of it where it names one.
fn leads_somewhere(from: &str, target: &str) -> bool {
    let (path, heading) = target.split_once('#').map_or((target, None), |(path, heading)| (path, Some(heading)));
    let folder = Path::new(from).parent().unwrap();
    let file = if path.is_empty() { Path::new(from).to_owned() } else { folder.join(path) };
    let has = |heading: &str| anchors(&read(&file.to_string_lossy()).unwrap()).iter().any(|anchor| anchor == heading);
    root().join(&file).exists() && heading.is_none_or(has)
}

#[test]
fn every_link_of_a_document_leads_somewhere() {
    let mut followed = 0;
    let files = output(command("git ls-files --cached --others --exclude-standard *.md")).unwrap();
    for file in files.lines() {
        // Other sites are not asked.
        for target in links(&read(file).unwrap()).iter().filter(|target| !target.contains("://")) {
            assert!(leads_somewhere(file, target), "{file}: {target}");
            followed += 1;
        }
    }
    assert!(followed > 60, "{followed}");
    assert!(!leads_somewhere("README.md", "docs/none.md") && !leads_somewhere("README.md", "docs/contract.md#none"));
}

#[test]
fn links_and_headings_are_found_as_a_reader_finds_them() {
    let document = "# A `b` c\n\n[one](two.md) ![three](four.svg) `[no](link.md)`\n\n```text\n# no heading\n```\n\n| a |\n| - |\n| [five](<six seven.md>) |\n";
    assert_eq!(links(document), ["two.md", "four.svg", "six seven.md"]);
    assert_eq!(anchors(document), ["a-b-c"]);
}
