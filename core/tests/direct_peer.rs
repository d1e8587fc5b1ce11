//! The peer of the benchmark held against the library: a comparison of speed counts only where the answers are the same.

#![allow(unreachable_pub, clippy::unwrap_used, missing_docs, reason = "tests fail by panicking")]

#[path = "../benches/both/mod.rs"]
mod both;
#[path = "../benches/direct/mod.rs"]
mod direct;
mod naive;

#[test]
fn the_peer_answers_as_the_library_does() {
    both::assert_agreement(20_000);
}
