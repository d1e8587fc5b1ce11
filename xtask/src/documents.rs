//! The documents with examples in Rust, which are run as tests.

#[cfg(doctest)]
#[doc = include_str!("../../docs/decisions.md")]
struct Decisions;

#[cfg(doctest)]
#[doc = include_str!("../../docs/tour-rust.md")]
struct Tour;
