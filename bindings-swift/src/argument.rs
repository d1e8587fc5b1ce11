//! What functions take: handles to documents, and values that are read before the core sees them.

use std::convert::identity;
use std::sync::Arc;

use homeworking::{Error, Problem, model};

use crate::documents::{
    Case, CostModel, Disruption, Incident, KeptDecision, Policy, Provider, ReviewRecord, Roster, Shift,
};
use crate::error::HomeworkingError;
use crate::scalars::{Change, Day};
use crate::types::{Decision, Role};

/// Something that a function takes.
pub(crate) trait Argument {
    /// As it crosses.
    type Given;
    /// As the core's functions are called with it.
    type Taken;

    /// Takes the argument of that name.
    fn take(given: Self::Given, name: &str) -> Result<Self::Taken, Vec<Problem>>;
}

/// What several arguments are refused for, all problems together.
#[derive(Default)]
pub(crate) struct Refusals(Vec<Problem>);

impl Refusals {
    pub(crate) fn take<T>(&mut self, taken: Result<T, Vec<Problem>>) -> Option<T> {
        taken.map_err(|problems| self.0.extend(problems)).ok()
    }

    pub(crate) fn error(self) -> HomeworkingError {
        HomeworkingError::Refused { problems: self.0.into_iter().map(Into::into).collect() }
    }
}

/// The problems of an argument, told with its name.
fn named(name: &str, error: &Error) -> Vec<Problem> {
    let mut problems: Vec<Problem> = error.problems().cloned().collect();
    for problem in &mut problems {
        problem.path = if problem.path.is_empty() { name.to_owned() } else { format!("{name}.{}", problem.path) };
    }
    problems
}

/// Something that a function takes and that cannot be wrong.
pub(crate) trait Sure {
    /// As it crosses.
    type Given;
    /// As the core's functions are called with it.
    type Taken;

    fn sure(given: Self::Given) -> Self::Taken;
}

impl<T: Sure> Argument for T {
    type Given = T::Given;
    type Taken = T::Taken;

    fn take(given: T::Given, _: &str) -> Result<T::Taken, Vec<Problem>> {
        Ok(T::sure(given))
    }
}

macro_rules! sure {
    ($($ty:ty: $given:ty => $taken:ty, $sure:expr;)+) => {
        $(impl Sure for $ty {
            type Given = $given;
            type Taken = $taken;

            fn sure(given: $given) -> $taken {
                $sure(given)
            }
        })+
    };
}

/// A policy beside another one.
pub(crate) struct NamedPolicy(pub(crate) Arc<Policy>);

sure! {
    Case: Arc<Case> => Arc<Case>, identity;
    Policy: Arc<Policy> => Arc<Policy>, identity;
    NamedPolicy: Arc<Policy> => NamedPolicy, NamedPolicy;
    Shift: Arc<Shift> => Arc<Shift>, identity;
    Incident: Arc<Incident> => Arc<Incident>, identity;
    ReviewRecord: Arc<ReviewRecord> => Arc<ReviewRecord>, identity;
    Disruption: Arc<Disruption> => Arc<Disruption>, identity;
    Provider: Arc<Provider> => Arc<Provider>, identity;
    CostModel: Arc<CostModel> => Arc<CostModel>, identity;
    Roster: Arc<Roster> => Arc<homeworking::Roster>, |roster: Arc<Roster>| Arc::clone(&roster.0);
    Role: Role => model::Role, Role::core;
    bool: bool => bool, identity;
}

impl Argument for Day {
    type Given = Day;
    type Taken = model::Day;

    fn take(given: Day, name: &str) -> Result<model::Day, Vec<Problem>> {
        given.core().map_err(|error| named(name, &error))
    }
}

impl Argument for Decision {
    type Given = Decision;
    type Taken = KeptDecision;

    fn take(given: Decision, name: &str) -> Result<KeptDecision, Vec<Problem>> {
        KeptDecision::of(given).map_err(|error| named(name, &error))
    }
}

/// The changes of a case or a policy.
pub(crate) struct Changes;

impl Sure for Changes {
    type Given = Vec<Change>;
    type Taken = model::Changes;

    fn sure(given: Vec<Change>) -> model::Changes {
        given.into_iter().fold(model::Changes::new(), |changes, change| changes.set(change.path, change.value.core(0)))
    }
}

impl<T: Argument> Argument for Vec<T> {
    type Given = Vec<T::Given>;
    type Taken = Vec<T::Taken>;

    fn take(given: Vec<T::Given>, name: &str) -> Result<Vec<T::Taken>, Vec<Problem>> {
        let (mut taken, mut refusals) = (Vec::new(), Refusals::default());
        for (index, item) in given.into_iter().enumerate() {
            taken.extend(refusals.take(T::take(item, &format!("{name}[{index}]"))));
        }
        if refusals.0.is_empty() { Ok(taken) } else { Err(refusals.0) }
    }
}

/// What the core gives back as it is.
pub(crate) trait Plain {}

impl<T: Plain> Plain for Vec<T> {}

impl<T: Plain> Plain for Option<T> {}

impl Plain for model::Fact {}

/// What the core gives back, or why it did not.
pub(crate) trait Outcome {
    type Core;

    fn outcome(self) -> Result<Self::Core, Error>;
}

impl<T: Plain> Outcome for T {
    type Core = T;

    fn outcome(self) -> Result<T, Error> {
        Ok(self)
    }
}

/// Of a function whose arguments may contradict each other.
impl<T> Outcome for Result<T, Error> {
    type Core = T;

    fn outcome(self) -> Result<T, Error> {
        self
    }
}

/// What the core takes by the slice.
pub(crate) fn shared<C, T>(documents: &[C], held: impl Fn(&C) -> &Arc<T>) -> Vec<Arc<T>> {
    documents.iter().map(|document| Arc::clone(held(document))).collect()
}
