//! The functions, from the core's list of what every binding offers.

use crate::argument::{Argument, Changes, NamedPolicy, Refusals, Sure, shared};
use crate::border::Told;
use crate::documents::{Case, CostModel, Disruption, Incident, Policy, Provider, ReviewRecord, Roster, Shift};
use crate::error::HomeworkingError;
use crate::scalars::Day;
use crate::types::{
    ChecklistItem, Comparison, Decision, Earliest, Estimate, Outcome, OwnerRemedies, Plan, Readiness,
    ReadinessDescription, ReferenceScenario, Response, Review, Role, RotaShift, RuleDescription, RuleStatus, Segment,
    ShiftDecision, Summary, WhatIf,
};
use crate::words::{Fact, Section};

/// Makes the functions.
macro_rules! define_functions {
    () => {};
    ($(#[doc = $doc:literal])* detached fn $($rest:tt)*) => {
        define_functions! { $(#[doc = $doc])* fn $($rest)* }
    };
    ($(#[doc = $doc:literal])* fn $name:ident $arguments:tt -> $answer:ty $body:block $($rest:tt)*) => {
        function! { $name [$(#[doc = $doc])*] $arguments $answer, $body }
        define_functions! { $($rest)* }
    };
}

/// A function. Those named take nothing but what is sound, and answer; the others may refuse what they are given.
macro_rules! function {
    (needed $($function:tt)*) => { answering! { needed $($function)* } };
    (checklist $($function:tt)*) => { answering! { checklist $($function)* } };
    (respond_to_incident $($function:tt)*) => { answering! { respond_to_incident $($function)* } };
    (plan_disruption $($function:tt)*) => { answering! { plan_disruption $($function)* } };
    (estimate_costs $($function:tt)*) => { answering! { estimate_costs $($function)* } };
    ($name:ident $docs:tt () $($function:tt)*) => { answering! { $name $docs () $($function)* } };
    ($($function:tt)*) => { refusing! { $($function)* } };
}

/// A function that answers whatever it is given.
macro_rules! answering {
    ($name:ident [$($doc:tt)*] ($($arg:ident: $ty:ty),* $(; $option:ident: $option_ty:ty)?) $answer:ty, $body:block) => {
        $($doc)*
        #[uniffi::export($(default($option = false))?)]
        fn $name($($arg: <$ty as Sure>::Given,)* $($option: $option_ty)?) -> $answer {
            $(let $arg = <$ty as Sure>::sure($arg);)*
            Told::told($body)
        }
    };
}

/// A function that may refuse what it is given: all arguments are taken before any is refused, so that all problems are told together.
macro_rules! refusing {
    ($name:ident [$($doc:tt)*] ($($arg:ident: $ty:ty),*) $answer:ty, $body:block) => {
        $($doc)*
        #[uniffi::export]
        fn $name($($arg: <$ty as Argument>::Given),*) -> Result<$answer, HomeworkingError> {
            let mut refusals = Refusals::default();
            $(let $arg = refusals.take(<$ty as Argument>::take($arg, stringify!($arg).trim_end_matches('_')));)*
            match ($($arg,)*) {
                ($(Some($arg),)*) => Ok(Told::told(crate::argument::Outcome::outcome($body)?)),
                _ => Err(refusals.error()),
            }
        }
    };
}

homeworking::functions!(define_functions);
