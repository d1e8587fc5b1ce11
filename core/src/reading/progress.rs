//! How far a reading has come: the place it has reached and the problems it has met.

use crate::error::{Problem, ProblemCode};
use crate::reading::leaf::Refusal;

/// A reading under way.
#[derive(Default, Debug)]
pub struct Reading {
    path: String,
    /// Problems met while reading, in the order of the document.
    problems: Vec<Problem>,
    /// Problems seen only once everything was read: values that contradict each other, or go below the floor.
    pub(crate) afterthoughts: Vec<Problem>,
    /// Fields that have to be given and are not.
    absent: Vec<Problem>,
    /// Every place passed, where the order of the document is wanted, with the problems met before it.
    trace: Option<Vec<(String, usize)>>,
}

impl Reading {
    /// A reading of a document that itself lies at a path.
    pub(crate) fn at(path: &str) -> Reading {
        Reading { path: path.to_owned(), ..Reading::default() }
    }

    /// The same, noting every place it passes.
    pub(crate) fn traced_at(path: &str) -> Reading {
        Reading { trace: Some(Vec::new()), ..Reading::at(path) }
    }

    /// A reading that notes every place it passes.
    pub(crate) fn traced() -> Reading {
        Reading::traced_at("")
    }

    /// Goes on inside a field.
    pub(crate) fn inside<T>(&mut self, key: &str, read: impl FnOnce(&mut Reading) -> T) -> T {
        let length = self.path.len();
        if length > 0 {
            self.path.push('.');
        }
        self.path.push_str(key);
        self.pass(length, read)
    }

    /// Goes on inside an item of a list.
    pub(crate) fn inside_item<T>(&mut self, index: usize, read: impl FnOnce(&mut Reading) -> T) -> T {
        let length = self.path.len();
        self.path.extend(["[", &index.to_string(), "]"]);
        self.pass(length, read)
    }

    fn pass<T>(&mut self, length: usize, read: impl FnOnce(&mut Reading) -> T) -> T {
        if let Some(trace) = &mut self.trace {
            trace.push((self.path.clone(), self.problems.len()));
        }
        let result = read(self);
        self.path.truncate(length);
        result
    }

    fn here(&self, code: ProblemCode, expected: impl Into<String>, help: impl Into<String>) -> Problem {
        Problem { path: self.path.clone(), code, expected: expected.into(), help: help.into() }
    }

    /// Notes that something read here is wrong.
    pub(crate) fn problem(&mut self, code: ProblemCode, expected: impl Into<String>, help: impl Into<String>) {
        let problem = self.here(code, expected, help);
        self.problems.push(problem);
    }

    /// Notes why a leaf was refused here.
    pub(crate) fn refuse(&mut self, refusal: Refusal, expected: String) {
        self.problem(refusal.code, expected, refusal.help);
    }

    /// Notes that what was read here is wrong beside something else, unless it was refused before.
    pub(crate) fn afterthought(&mut self, code: ProblemCode, expected: impl Into<String>, help: impl Into<String>) {
        if !self.is_refused() {
            let problem = self.here(code, expected, help);
            self.afterthoughts.push(problem);
        }
    }

    /// Notes that a field has to be given here, unless what stood here was refused before.
    pub(crate) fn require(&mut self, expected: impl Into<String>) {
        if !self.is_refused() {
            let problem = self.here(ProblemCode::Required, expected, "give this field");
            self.absent.push(problem);
        }
    }

    /// Whether nothing was refused in a field here, or in anything below it.
    pub(crate) fn is_sound(&self, field: &str) -> bool {
        let path = if self.path.is_empty() { field.to_owned() } else { format!("{}.{field}", self.path) };
        !self.problems.iter().any(|problem| lies_in(&problem.path, &path) || lies_in(&path, &problem.path))
    }

    /// Whether nothing was refused in that field of the whole document.
    pub(crate) fn is_outer_sound(&self, field: &str) -> bool {
        !self.problems.iter().any(|problem| lies_in(&problem.path, field))
    }

    /// Whether something was refused at this very place, or around it.
    fn is_refused(&self) -> bool {
        let refusals = self.problems.iter().filter(|problem| problem.code != ProblemCode::DuplicateKey);
        refusals.into_iter().any(|problem| lies_in(&self.path, &problem.path))
    }

    /// All problems: those of the document in its order, then what is absent.
    pub(crate) fn into_problems(self) -> Vec<Problem> {
        let places = self.trace.unwrap_or_default();
        // A problem met while reading lies at the last place passed before it; an afterthought at its own path.
        let place_of = |met: usize| places.partition_point(|(_, before)| *before <= met);
        let place_at = |path: &str| places.iter().position(|(place, _)| place == path).map_or(usize::MAX, |at| at + 1);
        let mut all: Vec<(usize, Problem)> =
            self.problems.into_iter().enumerate().map(|(met, problem)| (place_of(met), problem)).collect();
        all.extend(self.afterthoughts.into_iter().map(|problem| (place_at(&problem.path), problem)));
        all.sort_by_key(|(place, _)| *place);
        all.into_iter().map(|(_, problem)| problem).chain(self.absent).collect()
    }
}

fn lies_in(path: &str, outer: &str) -> bool {
    path.strip_prefix(outer).is_some_and(|rest| outer.is_empty() || rest.is_empty() || rest.starts_with(['.', '[']))
}
