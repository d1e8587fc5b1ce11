//! How far a reading has come: the place it has reached and the problems it has met.

use crate::error::{Problem, ProblemCode};
use crate::order::by_number;
use crate::reading::leaf::Refusal;

/// A step on the way from a document to a place in it.
#[derive(Clone, Copy, Debug)]
enum Step {
    Field(&'static str),
    Item(usize),
}

/// A reading under way.
#[derive(Default, Debug)]
pub struct Reading {
    /// Where the document itself lies.
    root: String,
    /// The steps from there to the place reached. A path is made of them only where one is told.
    steps: Vec<Step>,
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
        Reading { root: path.to_owned(), ..Reading::default() }
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
    #[inline]
    pub(crate) fn inside<T>(&mut self, field: &'static str, read: impl FnOnce(&mut Reading) -> T) -> T {
        self.enter(Step::Field(field));
        let result = read(self);
        self.leave();
        result
    }

    /// Goes on inside an item of a list.
    #[inline]
    pub(crate) fn inside_item<T>(&mut self, index: usize, read: impl FnOnce(&mut Reading) -> T) -> T {
        self.enter(Step::Item(index));
        let result = read(self);
        self.leave();
        result
    }

    // These are called for every field of every record: one call each keeps that code small.
    #[inline(never)]
    fn enter(&mut self, step: Step) {
        self.steps.push(step);
        if self.trace.is_some() {
            let path = self.path();
            self.pass(path);
        }
    }

    #[inline(never)]
    fn leave(&mut self) {
        self.steps.pop();
    }

    /// Notes that a place is passed, where that is wanted.
    fn pass(&mut self, path: String) {
        if let Some(trace) = &mut self.trace {
            trace.push((path, self.problems.len()));
        }
    }

    /// The path of the place reached.
    fn path(&self) -> String {
        let mut path = self.root.clone();
        for step in &self.steps {
            match step {
                Step::Field(field) => add_field(&mut path, field),
                Step::Item(index) => path.extend(["[", &index.to_string(), "]"]),
            }
        }
        path
    }

    fn here(&self, code: ProblemCode, expected: impl Into<String>, help: impl Into<String>) -> Problem {
        Problem { path: self.path(), code, expected: expected.into(), help: help.into() }
    }

    /// Notes that something read here is wrong.
    pub(crate) fn problem(&mut self, code: ProblemCode, expected: impl Into<String>, help: impl Into<String>) {
        let problem = self.here(code, expected, help);
        self.problems.push(problem);
    }

    /// Notes that a field here, which may bear any name, is wrong.
    pub(crate) fn problem_of(&mut self, field: &str, code: ProblemCode, expected: &str, help: impl Into<String>) {
        let mut path = self.path();
        add_field(&mut path, field);
        self.pass(path.clone());
        self.problems.push(Problem { path, code, expected: expected.to_owned(), help: help.into() });
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
        if self.problems.is_empty() {
            return true;
        }
        let mut path = self.path();
        add_field(&mut path, field);
        !self.problems.iter().any(|problem| lies_in(&problem.path, &path) || lies_in(&path, &problem.path))
    }

    /// Whether nothing was refused in that field of the whole document.
    pub(crate) fn is_outer_sound(&self, field: &str) -> bool {
        !self.problems.iter().any(|problem| lies_in(&problem.path, field))
    }

    /// Whether something was refused at this very place, or around it.
    fn is_refused(&self) -> bool {
        if self.problems.is_empty() {
            return false;
        }
        let path = self.path();
        let mut refusals = self.problems.iter().filter(|problem| problem.code != ProblemCode::DuplicateKey);
        refusals.any(|problem| lies_in(&path, &problem.path))
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
        by_number(&mut all, |(place, _)| *place);
        all.into_iter().map(|(_, problem)| problem).chain(self.absent).collect()
    }
}

fn add_field(path: &mut String, field: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(field);
}

fn lies_in(path: &str, outer: &str) -> bool {
    path.strip_prefix(outer).is_some_and(|rest| outer.is_empty() || rest.is_empty() || rest.starts_with(['.', '[']))
}
