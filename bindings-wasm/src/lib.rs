//! The browser package `homeworking`: the core's decisions, taking and giving plain objects of JavaScript.
//!
//! Nothing of the model is written here. Types and functions come from the declarations of the core, and documents are read by the
//! core's strict reader. Objects are walked in JavaScript, where that is quickest, and written to a [`tape`] in this module's
//! memory; what is answered goes back as canonical JSON, but for what is decided in bulk ([`answer`]). So few calls cross the border.

#![deny(unsafe_code)]
#![recursion_limit = "256"]

/// A module of constants for each group of numbers.
macro_rules! numbers {
    ($($(#[doc = $gdoc:literal])* $group:ident: $ty:ty { $($(#[doc = $doc:literal])* $name:ident = $number:literal)+ })+) => {
        $(
            $(#[doc = $gdoc])*
            pub(crate) mod $group {
                $($(#[doc = $doc])* pub(crate) const $name: $ty = $number;)+
            }
        )+
    };
}

#[allow(dead_code, reason = "some are for JavaScript to write or to call")]
mod numbers {
    include!("numbers.rs");
}

mod answer;
mod arguments;
mod documents;
mod functions;
#[cfg(feature = "tables")]
mod rows;
#[cfg(feature = "tables")]
mod tables;
mod tape;
mod types;

use wasm_bindgen::prelude::wasm_bindgen;

/// Room on the tape for so many words: where it begins, or 0 where there is no such room.
#[wasm_bindgen]
pub fn tape(words: usize) -> usize {
    tape::reserve(words)
}

/// Where the place and the length of an answer stand.
#[wasm_bindgen]
pub fn answered() -> usize {
    answer::place()
}

/// Calls a function by its number; its arguments stand on the tape from one word up to another. Gives the kind of answer.
#[wasm_bindgen]
pub fn call(function: usize, from: usize, to: usize) -> u32 {
    let answer = tape::read(from, to, |arguments| functions::call(function, arguments));
    answer::keep(answer.unwrap_or_else(functions::not_of_this_package))
}

/// Lets go of a document that was made ready.
#[wasm_bindgen]
pub fn release(slot: u32) {
    documents::release(slot);
}

/// What JavaScript has to know of the words of the contract, as JSON.
#[wasm_bindgen]
pub fn words() -> String {
    types::words()
}
