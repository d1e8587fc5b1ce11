//! The words of the contract: what a case, a policy and a decision are made of.
//!
//! *Drafts* have public fields and may hold anything; [`Case`] and [`Policy`] are made from
//! them and are sound. Every field of a case may be unknown, and unknown is never false.

mod amount;
mod case;
mod checked;
pub(crate) mod civil;
mod completion;
mod costs;
mod day;
pub(crate) mod decimal;
mod decision;
pub(crate) mod declare;
pub mod describe;
mod disruption;
mod fact_value;
mod facts;
mod incident;
pub(crate) mod items;
mod local_date_time;
mod outlook;
mod pence;
mod policy;
mod provider;
mod review;
mod roster;
mod shift;
mod sound;
mod soundness;

pub use amount::Amount;
pub use case::*;
pub use checked::{Case, Policy};
pub use completion::Completion;
pub use costs::*;
pub use day::Day;
pub use decision::*;
pub use disruption::*;
pub(crate) use fact_value::At;
#[doc(hidden)]
pub use fact_value::DEEPEST;
pub use fact_value::{Changes, FactValue};
pub use facts::Fact;
pub(crate) use facts::{FactKind, FactSet, Facts, OfKind};
pub use incident::*;
pub use local_date_time::LocalDateTime;
pub use outlook::*;
pub use pence::Pence;
pub use policy::*;
pub use provider::*;
pub use review::*;
pub use roster::{Roster, RosterEntry};
pub use shift::*;

/// Hands the names of all declarations, each with a name for its module, to the macro `$with`.
#[doc(hidden)]
#[macro_export]
macro_rules! declarations {
    ($with:ident) => {
        $with! {
            case: case_types;
            policy: policy_types;
            decision: decision_types;
            outlook: outlook_types;
            shift: shift_types;
            provider: provider_types;
            review: review_types;
            incident: incident_types;
            disruption: disruption_types;
            costs: cost_types;
        }
    };
}

/// Canonical JSON: keys in order, no white space. What is written so cannot fail.
pub(crate) fn canonical(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
