//! The parts of requests: documents and days, each with everything that is wrong with it, by path.

use homeworking::model::Day;
use homeworking::{Case, Error, Policy, Problem, Shift};
use serde::Serialize;

use super::Request;

/// Something wrong with a request, on the wire.
#[derive(Serialize)]
pub(crate) struct Wrong {
    path: String,
    code: String,
    expected: String,
    help: String,
}

impl Wrong {
    pub(crate) fn new(path: &str, code: &str, expected: &str, help: &str) -> Wrong {
        let [path, code, expected, help] = [path, code, expected, help].map(str::to_owned);
        Wrong { path, code, expected, help }
    }
}

impl From<&Problem> for Wrong {
    fn from(problem: &Problem) -> Wrong {
        Wrong::new(&problem.path, problem.code.as_str(), &problem.expected, &problem.help)
    }
}

pub(super) fn wrongs(error: &Error) -> Vec<Wrong> {
    error.problems().map(Wrong::from).collect()
}

/// The problems of a value that is itself at a path.
pub(super) fn wrongs_at(path: &str, error: &Error) -> Vec<Wrong> {
    let below = |problem: &str| if problem.is_empty() { path.to_owned() } else { format!("{path}.{problem}") };
    error.problems().map(|problem| Wrong { path: below(&problem.path), ..Wrong::from(problem) }).collect()
}

/// Both, or everything that is wrong with either.
pub(super) fn both<A, B>(a: Result<A, Vec<Wrong>>, b: Result<B, Vec<Wrong>>) -> Result<(A, B), Vec<Wrong>> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (a, b) => Err([a.err(), b.err()].into_iter().flatten().flatten().collect()),
    }
}

/// The document of a field, read by its type.
pub(super) fn document<T>(
    request: &Request<'_>,
    field: &str,
    read: impl Fn(&str) -> Result<T, Error>,
) -> Result<T, Vec<Wrong>> {
    read(request.raw(field)?).map_err(|error| wrongs(&error))
}

/// A policy beside another one: its problems are told with the name of its field.
pub(super) fn policy_at(request: &Request<'_>, field: &str) -> Result<Policy, Vec<Wrong>> {
    Policy::from_json(request.raw(field)?).map_err(|error| wrongs_at(field, &error))
}

pub(super) fn cases(request: &Request<'_>) -> Result<Vec<Case>, Vec<Wrong>> {
    documents(request, "cases", Case::from_json)
}

pub(super) fn shifts(request: &Request<'_>) -> Result<Vec<Shift>, Vec<Wrong>> {
    documents(request, "shifts", Shift::from_json)
}

/// The documents of a list; what is wrong with one is told with its place.
fn documents<T>(
    request: &Request<'_>,
    field: &str,
    read: impl Fn(&str) -> Result<T, Error>,
) -> Result<Vec<T>, Vec<Wrong>> {
    let mut documents = Vec::new();
    let mut wrong = Vec::new();
    for (place, text) in request.list(field)?.into_iter().enumerate() {
        match read(text.get()) {
            Ok(document) => documents.push(document),
            Err(error) => wrong.extend(wrongs_at(&format!("{field}[{place}]"), &error)),
        }
    }
    if wrong.is_empty() { Ok(documents) } else { Err(wrong) }
}

pub(super) fn day(request: &Request<'_>, field: &str) -> Result<Day, Vec<Wrong>> {
    request.text(field)?.parse().map_err(|error| wrongs_at(field, &error))
}
