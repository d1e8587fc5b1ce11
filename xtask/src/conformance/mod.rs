//! One answer everywhere: requests of every kind, made from a seed, answered in every language over its typed functions.
//!
//! A language reads a request with its own reader of JSON, calls the function, and writes what it is given back. Each answer
//! has to be the core's, byte for byte.

mod answering;
mod difference;
mod requests;

use std::process::Command;

pub(crate) use answering::Told;
use answering::answer;

use crate::steps::{Failure, command};
use crate::{kotlin, python, swift, wasm};

/// How many requests are asked, and what they are made from.
#[derive(Clone, Copy)]
pub(crate) struct Asked {
    requests: u64,
    seed: u64,
}

/// What the tests of every front end ask.
pub(crate) const SHORT: Asked = Asked { requests: 5_000, seed: 20_230_700 };

/// A language, and what holds its answers against the core's.
type Language = (&'static str, fn(Asked) -> Result<(), Failure>);

const LANGUAGES: [Language; 6] = [
    ("rust", rust),
    ("python", python::conformance),
    ("node", wasm::conformance_in_node),
    ("browser", wasm::conformance_in_browser),
    ("swift", swift::conformance),
    ("kotlin", kotlin::conformance),
];

/// Holds every language to the core's answers, or those named. What cannot run does not keep the rest from running.
pub(crate) fn run(words: &[&str]) -> Result<(), Failure> {
    let mut asked = Asked { requests: 100_000, ..SHORT };
    let named = options(words, &mut asked)?;
    let names = LANGUAGES.map(|(name, _)| name);
    if let Some(unknown) = named.iter().find(|name| !names.contains(name)) {
        return Err(Failure::Failed(format!("{unknown} is no language; there are {}", names.join(", "))));
    }
    let wanted = LANGUAGES.into_iter().filter(|(name, _)| named.is_empty() || named.contains(name));
    Failure::together(wanted.map(|(_, hold)| hold(asked)))
}

/// Reads the options, and leaves the names.
fn options<'w>(words: &[&'w str], asked: &mut Asked) -> Result<Vec<&'w str>, Failure> {
    let number = |word: &str, option: &str| {
        word.parse().map_err(|_| Failure::Failed(format!("{option} needs a whole number, not {word}")))
    };
    let (mut named, mut words) = (Vec::new(), words);
    loop {
        words = match words {
            ["--requests", word, rest @ ..] => {
                asked.requests = number(word, "--requests")?;
                rest
            }
            ["--seed", word, rest @ ..] => {
                asked.seed = number(word, "--seed")?;
                rest
            }
            [name, rest @ ..] => {
                named.push(*name);
                rest
            }
            [] => return Ok(named),
        };
    }
}

/// Holds the answers of a program to the core's. It is given requests, a line each, and answers with as many lines.
pub(crate) fn hold(language: &str, asked: Asked, told: Told, program: Command) -> Result<(), Failure> {
    let found = answer(asked, told, program)?;
    println!("{language:<8} {found}");
    found.result(language)
}

/// The crate without its features, in a process of its own: they change no answer.
pub(crate) fn rust(asked: Asked) -> Result<(), Failure> {
    let line = "cargo run --quiet --locked --package homeworking --no-default-features --example jsonl";
    hold("Rust", asked, Told::TheLine, command(line))
}
