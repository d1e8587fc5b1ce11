//! Single rows: an object from columns to values, as a row of a file is.

use std::rc::Rc;

use homeworking::ProblemCode;
use homeworking::binding::{Cell, Source, case_of_row as read};

use crate::answer::Answer;
use crate::arguments::{Refused, given, wrong};
use crate::documents::{Case, Ready};
use crate::functions::kept;
use crate::tape::{Value, Values};

/// Makes a case ready from a row.
pub(crate) fn case_of_row(mut arguments: Values<'_>) -> Result<Answer, Refused> {
    let row = given(arguments.next(), "row", "an object")?;
    let help = "give an object from columns to values";
    let entries = row.entries().ok_or_else(|| wrong("row", ProblemCode::WrongType, "an object", help))?;
    let cells: Vec<(String, Cell)> = entries.map(|(name, value)| (name.to_owned(), cell(value))).collect();
    kept(read(&cells).map(|case| Ready::Case(Case(Rc::new(case)))))
}

fn cell(mut value: Value<'_>) -> Cell {
    if let Some(items) = value.items() {
        let texts: Option<Vec<&str>> = items.map(Value::text).collect();
        return texts.map_or(Cell::OTHER, |texts| Cell::list(texts.into_iter()));
    }
    // Nothing stops the reading of a tape.
    value.leaf().map_or(Cell::OTHER, Cell::of)
}
