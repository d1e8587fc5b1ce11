//! The gap report of a provider, for its board: is it ready for homeworking, and what is to be done where it is not?
//!
//! ```sh
//! cargo run --example readiness
//! cargo run --example readiness -- --help
//! ```

mod arguments;
mod changes;
mod gaps;
mod report;
#[path = "../shared/mod.rs"]
mod shared;
mod table;

use std::process::ExitCode;

use arguments::{Arguments, HELP};
use homeworking::Provider;
use shared::files;
use shared::finish::finish;

fn main() -> ExitCode {
    finish(match Arguments::read(std::env::args().skip(1)) {
        Ok(Some(arguments)) => run(&arguments).map(|text| (text, true)),
        Ok(None) => Ok((HELP.to_owned(), true)),
        Err(problem) => Err(problem),
    })
}

/// The report.
fn run(arguments: &Arguments) -> Result<String, String> {
    let path = &arguments.provider;
    let provider = Provider::from_json(&files::read(path)?).map_err(|error| format!("{path}:\n{error}"))?;
    Ok(report::write(&provider, arguments.on))
}
