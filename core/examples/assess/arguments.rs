//! The command line.

use homeworking::model::Day;

use crate::shared::options;

pub(crate) const HELP: &str = "\
Who of a provider's advisors may work from home on a day, who may not and why, and what is missing.

usage: cargo run --example assess -- [--policy FILE] [--cases FILE] [--on DATE]

  --policy FILE   the provider's policy, TOML or (by its ending) JSON
  --cases FILE    the advisors: a JSON array of cases, or JSON Lines with a case a line
  --on DATE       the day, as YYYY-MM-DD
  --help          this text

What is not given is taken from the fictional provider in fixtures/provider, on 2026-12-01.
Exit code 0: every case was read; 1: some were not (they are listed, the rest are decided); 2: nothing was decided.
";

/// What to assess.
pub(crate) struct Arguments {
    pub(crate) policy: String,
    pub(crate) cases: String,
    pub(crate) on: Day,
}

impl Arguments {
    /// Reads the command line; `None` asks for help.
    pub(crate) fn read(arguments: impl Iterator<Item = String>) -> Result<Option<Arguments>, String> {
        let mut policy = format!("{}/policy.toml", options::FIXTURES);
        let mut cases = format!("{}/workforce.json", options::FIXTURES);
        let mut on = "2026-12-01".to_owned();
        let known = &mut [("--policy", &mut policy), ("--cases", &mut cases), ("--on", &mut on)];
        if !options::read(arguments, known)? {
            return Ok(None);
        }
        Ok(Some(Arguments { policy, cases, on: options::day("--on", &on)? }))
    }
}
