//! The kinds of requests of the line protocol, as data for the tests of every front end.

use super::write_text;
use crate::protocol::KINDS;

/// Each kind with the names of its fields, in the order of the arguments.
pub(super) fn kinds_text() -> String {
    let mut text = String::from("{\n");
    for (place, (kind, fields)) in KINDS.iter().enumerate() {
        let end = if place + 1 == KINDS.len() { "" } else { "," };
        write_text(&mut text, format_args!("  \"{kind}\": {fields:?}{end}\n"));
    }
    text + "}\n"
}
