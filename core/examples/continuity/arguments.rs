//! The command line.

use crate::shared::options::{self, FIXTURES};

pub(crate) const HELP: &str = "\
A week of homeworking, told to a duty manager: which shifts are worked at home, what went wrong, what is then done.

usage: cargo run --example continuity -- [--policy FILE] [--cases FILE] [--shifts FILE] [--events FILE]

  --policy FILE   the provider's policy, TOML or (by its ending) JSON
  --cases FILE    the advisors: a JSON array of cases, or JSON Lines with a case a line
  --shifts FILE   their shifts, written likewise
  --events FILE   what happened, written likewise: incidents at homes and disruptions, as in fixtures/provider/week
  --help          this text

What is not given is taken from the fictional provider in fixtures/provider and its week.
Exit code 0: the week was told; 2: something could not be read, and nothing was told.
";

/// The files of a week.
pub(crate) struct Arguments {
    pub(crate) policy: String,
    pub(crate) cases: String,
    pub(crate) shifts: String,
    pub(crate) events: String,
}

impl Arguments {
    /// Reads the command line; `None` asks for help.
    pub(crate) fn read(arguments: impl Iterator<Item = String>) -> Result<Option<Arguments>, String> {
        let mut files = Arguments {
            policy: format!("{FIXTURES}/policy.toml"),
            cases: format!("{FIXTURES}/workforce.json"),
            shifts: format!("{FIXTURES}/week/shifts.json"),
            events: format!("{FIXTURES}/week/events.json"),
        };
        let known = &mut [
            ("--policy", &mut files.policy),
            ("--cases", &mut files.cases),
            ("--shifts", &mut files.shifts),
            ("--events", &mut files.events),
        ];
        Ok(options::read(arguments, known)?.then_some(files))
    }
}
