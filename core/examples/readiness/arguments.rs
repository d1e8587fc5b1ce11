//! The command line.

use homeworking::model::Day;

use crate::shared::options::{self, FIXTURES};

pub(crate) const HELP: &str = "\
The gap report of a provider, for its board: is it ready for homeworking, and what is to be done where it is not?

usage: cargo run --example readiness -- [--provider FILE] [--on DATE]

  --provider FILE   what the provider has in place, JSON
  --on DATE         the day, as YYYY-MM-DD
  --help            this text

What is not given is taken from the fictional provider in fixtures/provider, on 2026-12-01.
Exit code 0: the report was written; 2: something could not be read.
";

/// Whom to report on, and when.
pub(crate) struct Arguments {
    pub(crate) provider: String,
    pub(crate) on: Day,
}

impl Arguments {
    /// Reads the command line; `None` asks for help.
    pub(crate) fn read(arguments: impl Iterator<Item = String>) -> Result<Option<Arguments>, String> {
        let mut provider = format!("{FIXTURES}/readiness.json");
        let mut on = "2026-12-01".to_owned();
        if !options::read(arguments, &mut [("--provider", &mut provider), ("--on", &mut on)])? {
            return Ok(None);
        }
        Ok(Some(Arguments { provider, on: options::day("--on", &on)? }))
    }
}
