//! The error: every problem of what was given, by path.

use homeworking::Error;

use crate::border::Told;
use crate::words::ProblemCode;

/// What is wrong with what was given.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum HomeworkingError {
    /// It was refused.
    #[error("{problems:?}")]
    Refused {
        /// Every problem, in the order of what was given; what has to be given and is not comes last.
        problems: Vec<Problem>,
    },
}

/// One thing that is wrong with what was given. It names a place, and no value.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Problem {
    /// Where: `advisor.training.core_module_2`, `waivers[0].rule`; empty for the whole.
    pub path: String,
    /// What kind of problem it is.
    pub code: ProblemCode,
    /// What was expected there.
    pub expected: String,
    /// What to do, with the nearest known name for a misspelling.
    pub help: String,
}

impl From<homeworking::Problem> for Problem {
    fn from(core: homeworking::Problem) -> Problem {
        Problem { path: core.path, code: ProblemCode::told(core.code), expected: core.expected, help: core.help }
    }
}

impl From<Error> for HomeworkingError {
    fn from(error: Error) -> HomeworkingError {
        HomeworkingError::Refused { problems: error.problems().cloned().map(Problem::from).collect() }
    }
}
