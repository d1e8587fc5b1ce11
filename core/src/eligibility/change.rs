//! Changes by path: each is read, as a document of its own, on top of what is there.

use crate::error::{Problem, ProblemCode};
use crate::model::{At, CaseDraft, Changes, FactValue, PolicyDraft};
use crate::order::by_number;
use crate::reading::{Reading, Record, Slot};

/// One change: a leaf and its new value.
pub(crate) struct Change<'a> {
    pub(crate) of_policy: bool,
    /// The path as it was given.
    path: &'a str,
    /// The names from the document down to the leaf.
    names: Vec<&'a str>,
    value: &'a FactValue,
}

/// Finds the leaf of each path, or says what is wrong with the path.
pub(crate) fn read_paths(changes: &Changes) -> (Vec<Change<'_>>, Vec<Problem>) {
    let mut read: Vec<Change<'_>> = Vec::new();
    let mut problems = Vec::new();
    for (path, value) in changes.entries() {
        let refuse = |code, expected: &str, help: String| Problem {
            path: path.clone(),
            code,
            expected: expected.to_owned(),
            help,
        };
        let (of_policy, local) = path.strip_prefix("policy.").map_or((false, path.as_str()), |local| (true, local));
        if read.iter().any(|earlier| earlier.path == path) {
            problems.push(refuse(ProblemCode::DuplicateKey, "each path once", "keep one of the two".to_owned()));
            continue;
        }
        match if of_policy { names::<PolicyDraft>(local) } else { names::<CaseDraft>(local) } {
            Ok(names) => read.push(Change { of_policy, path, names, value }),
            Err(help) => problems.push(refuse(ProblemCode::UnknownField, "the path of a field", help)),
        }
    }
    (read, problems)
}

/// Problems in the order of the changes they are of.
pub(crate) fn in_order(changes: &Changes, mut problems: Vec<Problem>) -> Vec<Problem> {
    let place_of = |problem: &Problem| changes.entries().iter().position(|(path, _)| lies_below(&problem.path, path));
    // What lies below no change comes first.
    by_number(&mut problems, |problem| place_of(problem).map_or(0, |place| place + 1));
    problems
}

/// Whether a path is another one, or lies below it.
fn lies_below(path: &str, other: &str) -> bool {
    path.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// The names on the way to a leaf of a document, or what to do where there is none.
fn names<D: Slot>(path: &str) -> Result<Vec<&str>, String> {
    let mut names = Vec::new();
    D::names(Some(path), &mut names).map(|()| names)
}

/// A draft with the changes made, and what it is to be refused for, each at the path that changed.
pub(crate) fn changed<D: Record + Slot + Clone>(draft: &D, changes: &[Change<'_>]) -> (D, Vec<Problem>) {
    let all: Vec<&Change<'_>> = changes.iter().collect();
    let (changed, problems) = apply(draft, &all);
    let blamed = problems.into_iter().map(|problem| Problem { path: blame(draft, changes, &problem), ..problem });
    (changed, blamed.collect())
}

fn apply<D: Record + Slot + Clone>(draft: &D, changes: &[&Change<'_>]) -> (D, Vec<Problem>) {
    let mut changed = draft.clone();
    let mut reading = Reading::traced();
    for change in changes {
        At::fill(&mut changed, &change.names, change.value, &mut reading);
    }
    changed.check_fields(&mut reading);
    (changed, reading.into_problems())
}

/// The path to name for a problem: its own, where that is what changed; else that of the change that brought it about.
fn blame<D: Record + Slot + Clone>(draft: &D, changes: &[Change<'_>], problem: &Problem) -> String {
    let own = |change: &Change<'_>| {
        let prefix = if change.of_policy { "policy." } else { "" };
        let path = format!("{prefix}{}", problem.path);
        let lies_below =
            path.strip_prefix(change.path).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']));
        lies_below.then_some(path)
    };
    let without = |left_out: &&Change<'_>| {
        let others: Vec<&Change<'_>> = changes.iter().filter(|change| change.path != left_out.path).collect();
        !apply(draft, &others).1.iter().any(|other| other.path == problem.path && other.code == problem.code)
    };
    let culprit = || changes.iter().find(without).or(changes.last()).map(|change| change.path.to_owned());
    changes.iter().find_map(own).or_else(culprit).unwrap_or_default()
}
