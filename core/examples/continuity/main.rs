//! A week of homeworking, told to a duty manager: which shifts are worked at home, what went wrong, what is then done.
//!
//! ```sh
//! cargo run --example continuity
//! cargo run --example continuity -- --help
//! ```

mod arguments;
mod disruption;
mod events;
mod figures;
mod freed;
mod incident;
mod rota;
#[path = "../shared/mod.rs"]
mod shared;
mod story;
mod week;

use std::process::ExitCode;

use arguments::{Arguments, HELP};
use shared::finish::finish;
use week::Week;

fn main() -> ExitCode {
    finish(match Arguments::read(std::env::args().skip(1)) {
        Ok(Some(arguments)) => Week::read(&arguments).and_then(|week| story::write(&week)).map(|text| (text, true)),
        Ok(None) => Ok((HELP.to_owned(), true)),
        Err(problem) => Err(problem),
    })
}
