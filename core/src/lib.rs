//! Who may take NHS 111 calls from home: the rules of NHS England's guidance PRN00732, *Support for NHS 111 health
//! advisor homeworking*, as typed, explained, dated decisions.
//!
//! # A tour
//!
//! A [`Case`] is what is known of one advisor at home; a [`Policy`] is what the provider decides where the guidance
//! leaves it to providers. [`assess`] decides a case under a policy on a [`Day`](model::Day), and explains the answer:
//!
//! ```
//! use homeworking::{Case, Policy, assess, model::Verdict};
//!
//! let case = Case::from_json(r#"{
//!     "advisor": {"id": "a-17", "role": "health_advisor", "audit": {"tier": "tier_1"}},
//!     "home": {"quiet": true, "dse_assessment": "2026-03-02"}
//! }"#)?;
//! let policy = Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732", "dse_review_months": 24}"#)?;
//! let decision = assess(&case, &policy, "2026-12-01".parse()?);
//!
//! assert_eq!(decision.verdict, Verdict::NotEligible);
//! let first = &decision.findings[0];
//! assert_eq!(first.message, "The health advisor is not in tier 2 audit: on record tier 1");
//! assert_eq!(first.sections[0].heading(), "NHS Pathways and training");
//! # Ok::<(), homeworking::Error>(())
//! ```
//!
//! What is missing is *unknown*, never *false*: a verdict is [`Incomplete`](model::Verdict::Incomplete) where more has to
//! be known, and [`Decision::missing`](model::Decision::missing) names the facts. What the guidance requires is the floor:
//! a policy that lowers it is refused. Every input is checked when it is built, all problems at once ([`Error`]);
//! deciding over what is sound cannot fail.
//!
//! - [`decide`] and [`statuses`] answer without text, for many cases.
//! - [`timeline`] and [`earliest_eligible`] answer over time, [`what_if`] for other facts or another policy, [`compare`] and
//!   [`summarise`] for many advisors, [`remedies`] by whose job it is; [`needed`], [`next_question`] and
//!   [`open_questions`] say what to ask.
//! - [`assess_shift`] and [`assess_rota`] say which shifts can be worked from home.
//! - [`respond_to_incident`] says what to do when something goes wrong at a home, [`plan_disruption`] who goes where when a
//!   site or the network is disturbed.
//! - [`review`] is the ladder from support to removal, [`assess_readiness`] what the provider itself has in place,
//!   [`estimate_costs`] what homeworking costs and saves.
//! - [`checklist`] is the person specification of a policy; [`catalogue()`] and [`sections`] are the rules and the places of
//!   the guidance as data.
//! - [`columns`] decides a whole workforce as a table, 64 rows at a time.
//! - [`model`] has all the types.
//!
//! Nothing here reads a clock, a file, the network or the environment: the same input gives the same bytes everywhere.

#![forbid(unsafe_code)]

#[doc(hidden)]
pub mod binding;
pub mod catalogue;
pub mod columns;
mod continuity;
mod costs;
mod eligibility;
mod error;
pub mod guidance;
mod logic;
pub mod model;
mod order;
mod readiness;
mod reading;
mod review;
mod rota;

pub use catalogue::{Rule, catalogue};
pub use continuity::{plan_disruption, respond_to_incident};
pub use costs::{estimate_costs, reference_scenarios};
pub use eligibility::{
    assess, checklist, compare, decide, earliest_eligible, needed, next_question, open_questions, remedies, statuses,
    summarise, timeline, what_if,
};
pub use error::{Error, Problem, ProblemCode};
pub use guidance::sections;
pub use model::{Case, CostModel, Disruption, Incident, Policy, Provider, ReviewRecord, Roster, Shift};
pub use readiness::{ReadinessCheck, assess_readiness, readiness_catalogue};
pub use review::review;
pub use rota::{assess_rota, assess_shift};

/// The example of the README, run as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
