//! The words of the contract: what a case, a policy and a decision are made of.
//!
//! *Drafts* have public fields and may hold anything; [`Case`] and [`Policy`] are made from
//! them and are sound. Every field of a case may be unknown, and unknown is never false.

mod amount;
mod case;
mod checked;
mod civil;
mod completion;
mod day;
pub(crate) mod decimal;
mod decision;
pub(crate) mod declare;
pub mod describe;
mod fact_value;
mod facts;
pub(crate) mod items;
mod outlook;
mod policy;
mod review;
mod soundness;

pub use amount::Amount;
pub use case::*;
pub use checked::{Case, Policy};
pub use completion::Completion;
pub use day::Day;
pub use decision::*;
pub use fact_value::{Changes, FactValue};
pub use facts::Fact;
pub(crate) use facts::{FactSet, Facts};
pub use outlook::*;
pub use policy::*;
pub use review::*;

/// Canonical JSON: keys in order, no white space. What is written so cannot fail.
pub(crate) fn canonical(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
