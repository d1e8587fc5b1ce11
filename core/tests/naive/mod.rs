//! A second, deliberately plain reading of the rules, kept apart from the
//! library so that the two can be held against each other.
//!
//! It is slow and simple on purpose. It reads sound documents only, as
//! `serde_json::Value`, and shares no code with the library.

#![allow(
    dead_code,
    unreachable_pub,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::match_same_arms,
    clippy::panic,
    clippy::similar_names,
    clippy::too_many_lines,
    reason = "tests fail by panicking, each uses a part of this, and the table of rules is one arm a row"
)]

pub mod cases;
pub mod catalogue;
pub mod costs;
pub mod dates;
pub mod decide;
pub mod disruptions;
pub mod documents;
pub mod incident_makings;
pub mod incidents;
pub mod makings;
pub mod paths;
pub mod policy;
pub mod population;
pub mod questions;
pub mod readiness;
pub mod requests;
pub mod review;
pub mod rng;
pub mod rules;
pub mod shifts;
pub mod spoiling;
pub mod times;
pub mod whatif;
pub mod writing;
