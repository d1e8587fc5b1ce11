//! What the examples have in common: their command line, the files they read and the page they write.

#![allow(dead_code, reason = "each example uses what it needs")]

pub(crate) mod dates;
pub(crate) mod files;
pub(crate) mod finish;
pub(crate) mod options;
pub(crate) mod page;
pub(crate) mod records;
