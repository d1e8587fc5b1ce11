//! Shifts and rotas: whether tonight's shift can be worked from home.

mod assess_rota;
mod assess_shift;

pub use assess_rota::assess_rota;
pub use assess_shift::assess_shift;

use crate::catalogue::{Rule, each_flag};
use crate::error::{Problem, ProblemCode};
use crate::logic::Kleene;
use crate::model::ShiftDraft;

/// How a rule of shifts stands for a shift: it is met where any of its flags is.
fn standing(rule: Rule, shift: &ShiftDraft) -> Kleene {
    let mut standing = Kleene::NotMet;
    each_flag(rule, shift, |_, _, known| standing = standing | Kleene::from(known));
    standing
}

/// A shift of somebody of whom no case is given.
fn unknown_advisor(path: String) -> Problem {
    Problem {
        path,
        code: ProblemCode::UnknownAdvisor,
        expected: "the id of an advisor whose case is given".to_owned(),
        help: "give the case of that advisor, or mend the id".to_owned(),
    }
}
