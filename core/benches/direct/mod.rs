//! The peer: what somebody writes by hand who needs this one job and nothing else, as fast as it goes without `unsafe`.
//!
//! Plain structs, read by serde's derive; a date is one number that months can be added to; the rules are one
//! function; a rule's standing is two bits. It shares no code with the library. It gives up what the library is for:
//! no texts, no facts that are missing, no paths in errors and the first problem only.

#![allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    clippy::as_conversions,
    clippy::cast_lossless,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::indexing_slicing,
    clippy::needless_bitwise_bool,
    clippy::needless_pass_by_value,
    clippy::precedence,
    clippy::struct_field_names,
    clippy::too_many_lines,
    clippy::trivially_copy_pass_by_ref,
    reason = "written for speed and for nobody to build on; each user takes a part"
)]

mod case;
mod date;
mod decide;
mod policy;
mod rule;
mod rules;
mod statuses;
mod values;

pub use case::Case;
pub use date::Date;
pub use decide::{Verdict, decide};
pub use policy::{Policy, PolicyDocument};
pub use rule::Rule;
pub use statuses::statuses;
