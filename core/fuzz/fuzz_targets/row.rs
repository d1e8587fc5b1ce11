//! Any columns of a row, a line each, as a file of CSV has them: refused by column, or the case that its own JSON says.
#![no_main]

use homeworking::Case;
use homeworking::binding::{Cell, Leaf, case_of_row};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let cells: Vec<(String, Cell)> = text.lines().filter_map(|line| line.split_once(',')).map(|(name, cell)| (name.to_owned(), read(cell))).collect();
    match case_of_row(&cells) {
        Ok(case) => assert_eq!(Case::from_json(&case.to_json()).as_ref(), Ok(&case)),
        Err(problems) => {
            assert!(!problems.is_empty());
            assert!(problems.iter().all(|problem| !problem.expected.is_empty() && !problem.help.is_empty()));
        }
    }
});

/// What the text of a cell may stand for, by its first letter.
fn read(cell: &str) -> Cell {
    let rest = cell.get(1..).unwrap_or_default();
    match cell.as_bytes().first() {
        Some(b'#') if serde_json::from_str::<serde_json::Number>(rest).is_ok() => Cell::of(Leaf::Number(rest.trim().into())),
        Some(b'~') => Cell::float(rest.parse().unwrap_or(f64::NAN)),
        Some(b'=') => Cell::whole(rest.parse().ok()),
        Some(b'?') => Cell::of(Leaf::Bool(rest == "true")),
        Some(b'@') => rest.parse().map_or(Cell::OTHER, |day| Cell::of(Leaf::Day(day))),
        Some(b'[') => Cell::list(rest.split(';').collect::<Vec<_>>().into_iter()),
        Some(b'-') => Cell::of(Leaf::Null),
        _ => Cell::of(Leaf::Text(cell.into())),
    }
}
