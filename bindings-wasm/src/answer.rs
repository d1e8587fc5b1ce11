//! Answers: bytes that JavaScript reads where they lie, and what kind they are of.

use std::cell::{Cell, RefCell};

use homeworking::binding::place_of;
use homeworking::model::{Outcome, Verdict};
use homeworking::{Error, Problem, Rule};
use serde::Serialize;

use crate::numbers::answer as kind;

/// What a call gives back.
pub(crate) struct Answer {
    kind: u32,
    bytes: Vec<u8>,
    slot: u32,
}

thread_local! {
    static ANSWER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    /// Where its bytes begin, and how many there are.
    static PLACE: [Cell<usize>; 2] = const { [Cell::new(0), Cell::new(0)] };
}

/// Where the place of an answer stands.
pub(crate) fn place() -> usize {
    PLACE.with(|place| place.as_ptr().expose_provenance())
}

/// Keeps an answer until the next one, for JavaScript to read.
pub(crate) fn keep(answer: Answer) -> u32 {
    PLACE.with(|[start, length]| {
        start.set(answer.bytes.as_ptr().expose_provenance());
        let slot = usize::try_from(answer.slot).unwrap_or_default();
        length.set(if answer.kind == kind::ANSWER_SLOT { slot } else { answer.bytes.len() });
    });
    ANSWER.set(answer.bytes);
    answer.kind
}

impl Answer {
    fn of(kind: u32, bytes: Vec<u8>) -> Answer {
        Answer { kind, bytes, slot: 0 }
    }

    pub(crate) fn json(value: &impl Serialize) -> Answer {
        Answer::of(kind::ANSWER_JSON, homeworking::binding::to_json(value).into_bytes())
    }

    pub(crate) fn text(text: String) -> Answer {
        Answer::of(kind::ANSWER_TEXT, text.into_bytes())
    }

    #[cfg(feature = "tables")]
    pub(crate) fn table(bytes: Vec<u8>) -> Answer {
        Answer::of(kind::ANSWER_TABLE, bytes)
    }

    pub(crate) fn slot(slot: u32) -> Answer {
        Answer { kind: kind::ANSWER_SLOT, bytes: Vec::new(), slot }
    }

    pub(crate) fn problems(problems: &[Problem]) -> Answer {
        Answer { kind: kind::ANSWER_PROBLEMS, ..Answer::json(&problems) }
    }
}

impl From<&Error> for Answer {
    fn from(error: &Error) -> Answer {
        Answer::problems(&error.problems().cloned().collect::<Vec<_>>())
    }
}

/// A value that is sent to JavaScript.
pub(crate) trait Sent: Serialize + Sized {
    fn send(&self) -> Answer {
        Answer::json(self)
    }

    fn send_all(values: &[Self]) -> Answer {
        Answer::json(&values)
    }
}

impl Sent for Outcome {
    fn send(&self) -> Answer {
        let mut bytes = Vec::with_capacity(16);
        write(self, &mut bytes);
        Answer::of(kind::ANSWER_OUTCOME, bytes)
    }

    fn send_all(values: &[Outcome]) -> Answer {
        let mut bytes = Vec::with_capacity(values.len().saturating_mul(8));
        for outcome in values {
            write(outcome, &mut bytes);
        }
        Answer::of(kind::ANSWER_OUTCOMES, bytes)
    }
}

fn byte(place: usize) -> u8 {
    u8::try_from(place).unwrap_or(u8::MAX)
}

/// A rule as its place in the catalogue.
pub(crate) fn byte_of(rule: Rule) -> u8 {
    byte(place_of(rule))
}

fn write(outcome: &Outcome, bytes: &mut Vec<u8>) {
    let verdict = Verdict::ALL.iter().position(|verdict| *verdict == outcome.verdict);
    bytes.push(byte(verdict.unwrap_or(usize::MAX)));
    for rules in [&outcome.blocking, &outcome.missing] {
        bytes.push(byte(rules.len()));
        bytes.extend(rules.iter().map(|rule| byte_of(*rule)));
    }
}

impl<T: Sent> Sent for Option<T> {}

/// What a function of the core gives back.
pub(crate) trait Answered {
    fn answer(self) -> Answer;
}

impl<T: Sent> Answered for T {
    fn answer(self) -> Answer {
        self.send()
    }
}

impl<T: Sent> Answered for Vec<T> {
    fn answer(self) -> Answer {
        T::send_all(&self)
    }
}

/// One whose arguments may contradict each other.
impl<T: Answered> Answered for Result<T, Error> {
    fn answer(self) -> Answer {
        self.map_or_else(|error| Answer::from(&error), Answered::answer)
    }
}
