//! Shifts, readiness, review, incidents, disruptions, costs and tables: held against the naive reading, against one decision a
//! row, and against what they promise. One binary, so that the naive reading is compiled once for all of them.

#![allow(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::expect_used,
    clippy::float_cmp,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    missing_docs,
    unreachable_pub,
    reason = "tests fail by panicking"
)]
#![allow(dead_code, reason = "the second implementation is used in part")]

mod columns;
mod continuity;
mod differential;
mod grown;
mod look_alikes;
#[path = "../naive/mod.rs"]
mod naive;
mod naive_self;
mod review;
#[path = "../support/mod.rs"]
mod support;
