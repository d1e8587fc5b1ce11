//! Ids that have to stand once in a list.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::error::{Problem, ProblemCode};
use crate::reading::Reading;

const EXPECTED: &str = "each id once";

fn help(list: &str, first: usize) -> String {
    format!("remove this one or `{list}[{first}]`, which has the same id")
}

/// What is wrong with a list of sound values in which ids stand twice: each at the second, `below` its place.
pub(crate) fn twice<'a>(list: &str, below: &str, ids: impl ExactSizeIterator<Item = &'a str>) -> Vec<Problem> {
    repeated(list, below, ids).into_iter().map(|(_, problem)| problem).collect()
}

/// The same, each with its place in the list.
pub(crate) fn repeated<'a>(
    list: &str,
    below: &str,
    ids: impl ExactSizeIterator<Item = &'a str>,
) -> Vec<(usize, Problem)> {
    let mut places: HashMap<&str, usize> = HashMap::with_capacity(ids.len());
    let mut problems = Vec::new();
    for (place, id) in ids.enumerate() {
        let first = *places.entry(id).or_insert(place);
        if first != place {
            let path = format!("{list}[{place}].{below}");
            let (expected, help) = (EXPECTED.to_owned(), help(list, first));
            problems.push((place, Problem { path, code: ProblemCode::DuplicateId, expected, help }));
        }
    }
    problems
}

/// The ids met while a list is read, each with its first place.
#[derive(Default)]
pub(crate) struct IdsMet(RefCell<HashMap<String, usize>>);

impl IdsMet {
    /// Notes an id that was read at a path below its place, and that it stands twice, if it does.
    pub(crate) fn meet(&self, list: &str, place: usize, below: &[&'static str], id: Option<&str>, at: &mut Reading) {
        let Some(id) = id else { return };
        let first = *self.0.borrow_mut().entry(id.to_owned()).or_insert(place);
        if first != place {
            inside_all(below, at, &|at| at.afterthought(ProblemCode::DuplicateId, EXPECTED, help(list, first)));
        }
    }
}

/// Goes on inside fields, one below the other.
fn inside_all(fields: &[&'static str], at: &mut Reading, note: &dyn Fn(&mut Reading)) {
    match fields {
        [field, below @ ..] => at.inside(field, |at| inside_all(below, at, note)),
        [] => note(at),
    }
}
