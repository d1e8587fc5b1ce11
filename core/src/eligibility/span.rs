//! Spans of days.

use crate::error::{Error, Problem, ProblemCode};
use crate::model::Day;

/// Refuses a span that ends before it begins, or is too long.
pub(crate) fn check(from: Day, through: Day, longest: Option<i32>) -> Result<(), Error> {
    let refuse = |code, expected: String, help: &str| {
        Err(Error::from(Problem { path: "through".to_owned(), code, expected, help: help.to_owned() }))
    };
    if through < from {
        return refuse(ProblemCode::Contradiction, "a day on or after `from`".to_owned(), "swap or mend the two days");
    }
    let days = through.days_since_1970() - from.days_since_1970() + 1;
    match longest.filter(|longest| days > *longest) {
        Some(longest) => refuse(ProblemCode::OutOfRange, format!("at most {longest} days from `from`"), "ask for less"),
        None => Ok(()),
    }
}

/// Those of some days that lie after the first and up to the last of a span.
pub(crate) fn within(days: Vec<i32>, from: Day, through: Day) -> impl Iterator<Item = Day> {
    days.into_iter().filter_map(Day::from_days_since_1970).filter(move |day| from < *day && *day <= through)
}
