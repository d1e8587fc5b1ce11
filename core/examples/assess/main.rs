//! The main job: who of a provider's advisors may work from home on a day, who may not and why, and what is missing.
//!
//! ```sh
//! cargo run --example assess
//! cargo run --example assess -- --help
//! ```

mod arguments;
mod report;
mod workforce;

use std::fs;
use std::io::{self, Write};
use std::process::ExitCode;

use arguments::{Arguments, HELP};
use homeworking::Policy;

fn main() -> ExitCode {
    let output = match Arguments::read(std::env::args().skip(1)) {
        Ok(Some(arguments)) => run(&arguments),
        Ok(None) => Ok((HELP.to_owned(), true)),
        Err(problem) => Err(problem),
    };
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

/// The report, and whether every record could be read.
fn run(arguments: &Arguments) -> Result<(String, bool), String> {
    let policy = read_policy(&arguments.policy)?;
    let workforce =
        workforce::read(&read_file(&arguments.cases)?).map_err(|problem| format!("{}: {problem}", arguments.cases))?;
    let text = report::write(&workforce, &policy, arguments.on);
    Ok((text, workforce.rejected.is_empty()))
}

fn read_policy(path: &str) -> Result<Policy, String> {
    let text = read_file(path)?;
    let is_json = path.to_ascii_lowercase().ends_with(".json");
    let policy = if is_json { Policy::from_json(&text) } else { Policy::from_toml(&text) };
    policy.map_err(|error| format!("{path}:\n{error}"))
}

fn read_file(path: &str) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))
}
