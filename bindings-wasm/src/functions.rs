//! The functions, by their numbers: first those of documents, then the core's in the order of its list.

use std::rc::Rc;

use homeworking::model::{Changes, Day, Role};
use homeworking::{Problem, ProblemCode, Roster, Rule};

use crate::answer::{Answer, Answered};
use crate::arguments::{Argument, Decision, NamedPolicy, Refusals, Refused, text};
use crate::documents::{self, Case, CostModel, Disruption, Incident, Policy, Provider, Ready, ReviewRecord, Shift};
use crate::numbers::function::FIRST_OF_CORE;
use crate::tape::{Value, Values};
#[cfg(feature = "tables")]
use crate::{
    rows::case_of_row,
    tables::{assess_table, explain},
};

type Function = fn(Values<'_>) -> Result<Answer, Refused>;

/// Calls the function of that number.
pub(crate) fn call(function: usize, arguments: Values<'_>) -> Answer {
    let found = OF_DOCUMENTS.iter().chain(OF_CORE).nth(function);
    let called = found.map_or_else(|| Err(no_such()), |function| function(arguments));
    called.unwrap_or_else(|problems| Answer::problems(&problems))
}

/// Makes the table of functions.
macro_rules! define_functions {
    (@each [$($names:ident)*]) => {
        const OF_DOCUMENTS: [Function; FIRST_OF_CORE] =
            [make, make_from_json, to_json, fingerprint, enforcement_of, assess_table, explain, case_of_row];
        const OF_CORE: &[Function] = &[$($names),*];
    };
    (@each [$($names:ident)*] $(#[doc = $doc:literal])* fn $name:ident($($arg:ident: $ty:ty),* $(; $option:ident: $option_ty:ty)?) -> $answer:ty $body:block $($rest:tt)*) => {
        fn $name(arguments: Values<'_>) -> Result<Answer, Refused> {
            #[allow(unused_mut, unused_variables, reason = "some functions take nothing")]
            let (mut arguments, mut refusals) = (arguments, Refusals::default());
            $(let $arg = refusals.take(<$ty as Argument>::take(arguments.next(), stringify!($arg).trim_end_matches('_')));)*
            $(let $option = refusals.take(<$option_ty as Argument>::take(arguments.next(), stringify!($option)));)?
            match ($($arg,)* $($option,)?) {
                ($(Some($arg),)* $(Some($option),)?) => Ok(Answered::answer($body)),
                #[allow(unreachable_patterns, reason = "some functions take nothing")]
                _ => Err(refusals.0),
            }
        }
        define_functions! { @each [$($names)* $name] $($rest)* }
    };
    (@each [$($names:ident)*] $(#[doc = $doc:literal])* detached fn $($rest:tt)*) => {
        define_functions! { @each [$($names)*] $(#[doc = $doc])* fn $($rest)* }
    };
    ($($tokens:tt)*) => { define_functions! { @each [] $($tokens)* } };
}

homeworking::functions!(define_functions);

/// What the core takes by the slice.
fn shared<C, T>(documents: &[C], held: impl Fn(&C) -> &Rc<T>) -> Vec<Rc<T>> {
    documents.iter().map(|document| Rc::clone(held(document))).collect()
}

/// Makes a document ready, of the class named.
fn make(mut arguments: Values<'_>) -> Result<Answer, Refused> {
    let name = text(arguments.next(), "name")?;
    let value = crate::arguments::given(arguments.next(), "", "an object")?;
    kept(Ready::read(name, value).unwrap_or_else(|| Err(no_such())))
}

/// Makes a document ready from JSON text.
fn make_from_json(mut arguments: Values<'_>) -> Result<Answer, Refused> {
    let name = text(arguments.next(), "name")?;
    let text = text(arguments.next(), "text")?;
    let read = Ready::from_json(name, text);
    kept(read.map_or_else(|| Err(no_such()), |read| read.map_err(|error| error.problems().cloned().collect())))
}

pub(crate) fn kept(read: Result<Ready, Vec<Problem>>) -> Result<Answer, Refused> {
    read.map(|ready| Answer::slot(documents::keep(ready)))
}

/// What this package's own JavaScript does not do: to ask for what is not there. That of another version may.
pub(crate) fn no_such() -> Refused {
    crate::arguments::wrong("", ProblemCode::WrongType, "a call of this package", "load all of its files anew")
}

/// The answer to what is no call.
pub(crate) fn not_of_this_package() -> Answer {
    Answer::problems(&no_such())
}

/// The canonical JSON of a document.
fn to_json(mut arguments: Values<'_>) -> Result<Answer, Refused> {
    let value = arguments.next();
    let ready = value.and_then(Value::ready).and_then(documents::find);
    ready.map(|ready| Answer::text(ready.to_json())).ok_or_else(no_such)
}

/// The fingerprint of a policy.
fn fingerprint(mut arguments: Values<'_>) -> Result<Answer, Refused> {
    let policy = Policy::take(arguments.next(), "policy")?;
    Ok(Answer::text(policy.0.fingerprint().to_owned()))
}

/// What a rule does to the verdict under a policy.
fn enforcement_of(mut arguments: Values<'_>) -> Result<Answer, Refused> {
    let mut refusals = Refusals::default();
    let policy = refusals.take(Policy::take(arguments.next(), "policy"));
    let rule = refusals.take(Rule::take(arguments.next(), "rule"));
    match (policy, rule) {
        (Some(policy), Some(rule)) => Ok(policy.0.enforcement(rule).answer()),
        _ => Err(refusals.0),
    }
}

/// Where tables are left out.
#[cfg(not(feature = "tables"))]
fn assess_table(_: Values<'_>) -> Result<Answer, Refused> {
    Err(no_such())
}

#[cfg(not(feature = "tables"))]
use {assess_table as case_of_row, assess_table as explain};
