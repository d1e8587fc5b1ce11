//! The main job: who of a provider's advisors may work from home on a day, who may not and why, and what is missing.
//!
//! ```sh
//! cargo run --example assess
//! cargo run --example assess -- --help
//! ```

mod arguments;
mod report;
#[path = "../shared/mod.rs"]
mod shared;

use std::process::ExitCode;

use arguments::{Arguments, HELP};
use homeworking::{Case, Error};
use shared::finish::finish;
use shared::{files, records};

/// The cases of a provider's advisors.
type Workforce = records::Records<Case, Error>;

fn main() -> ExitCode {
    finish(match Arguments::read(std::env::args().skip(1)) {
        Ok(Some(arguments)) => run(&arguments),
        Ok(None) => Ok((HELP.to_owned(), true)),
        Err(problem) => Err(problem),
    })
}

/// The report, and whether every record could be read.
fn run(arguments: &Arguments) -> Result<(String, bool), String> {
    let policy = files::read_policy(&arguments.policy)?;
    let workforce: Workforce = records::read(&files::read(&arguments.cases)?, "cases", Case::from_json)
        .map_err(|problem| format!("{}: {problem}", arguments.cases))?;
    let text = report::write(&workforce, &policy, arguments.on);
    Ok((text, workforce.rejected.is_empty()))
}
