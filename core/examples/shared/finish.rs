//! How an example ends.

use std::io::{self, Write};
use std::process::ExitCode;

/// Writes what is to be read, or what went wrong, and says how it ended: 0 for all well, 1 for a text that leaves
/// something out, 2 for none.
pub(crate) fn finish(output: Result<(String, bool), String>) -> ExitCode {
    match output {
        Ok((text, sound)) => {
            // A reader that has seen enough, such as `head`, is no failure.
            let _ = io::stdout().write_all(text.as_bytes());
            if sound { ExitCode::SUCCESS } else { ExitCode::from(1) }
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}
