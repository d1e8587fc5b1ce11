//! Requests with the answers of the core, each from a seed of its own.

use serde_json::Value;

use super::Asked;
use crate::naive::requests::line;
use crate::naive::rng::Rng;
use crate::protocol::{KINDS, Session};

/// A request, and the core's answer.
pub(super) struct Question {
    pub(super) line: String,
    pub(super) expected: String,
}

impl Question {
    /// What the core refuses the request for; nothing where it answers.
    pub(super) fn codes(&self) -> Vec<String> {
        let is_refused = self.expected.starts_with("{\"errors\":[{");
        let answer: Option<Value> = is_refused.then(|| serde_json::from_str(&self.expected).ok()).flatten();
        let errors = answer.as_ref().and_then(|answer| answer.get("errors")).and_then(Value::as_array);
        let codes = errors.into_iter().flatten().filter_map(|error| error.get("code").and_then(Value::as_str));
        codes.map(str::to_owned).collect()
    }
}

/// Every question that is asked, one kind after the other.
pub(super) fn questions(asked: Asked) -> impl Iterator<Item = Question> {
    let mut session = Session::default();
    let kinds = KINDS.iter().map(|(kind, _)| *kind).cycle();
    (0..asked.requests).zip(kinds).map(move |(number, kind)| {
        let line = line(&mut Rng::new(asked.seed.wrapping_add(number)), kind);
        let expected = session.answer(&line);
        Question { line, expected }
    })
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use homeworking::ProblemCode;

    use super::questions;
    use crate::conformance::SHORT;
    use crate::protocol::KINDS;

    #[test]
    fn the_short_run_asks_every_kind_in_full_and_meets_every_refusal() {
        let (mut codes, mut kinds) = (BTreeSet::new(), BTreeMap::<_, (usize, usize)>::new());
        for (question, (kind, _)) in questions(SHORT).zip(KINDS.iter().cycle()) {
            assert!(question.line.starts_with(&format!("{{\"kind\":\"{kind}\"")), "{}", question.line);
            let refused = question.codes();
            let (answers, refusals) = kinds.entry(*kind).or_default();
            if refused.is_empty() {
                *answers += 1;
            } else {
                *refusals += 1;
            }
            codes.extend(refused);
        }
        assert_eq!(kinds.len(), KINDS.len());
        for (kind, (answers, refusals)) in &kinds {
            assert!(*answers >= 100 && *refusals >= 20, "{kind}: {answers} answers, {refusals} refusals");
        }
        let known: BTreeSet<String> = ProblemCode::ALL.iter().map(|code| code.as_str().to_owned()).collect();
        assert_eq!(codes, known);
    }
}
