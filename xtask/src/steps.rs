//! Steps: commands that are announced, run and timed.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Why a task did not succeed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Something is wrong.
    Failed(String),
    /// All that ran is right, and something could not run.
    NotRun(String),
}

impl Failure {
    /// What several have come to: the first failure, or all that could not run.
    pub(crate) fn together(results: impl IntoIterator<Item = Result<(), Failure>>) -> Result<(), Failure> {
        let mut not_run = Vec::new();
        for result in results {
            match result {
                Err(Failure::NotRun(why)) => not_run.push(why),
                failed @ Err(Failure::Failed(_)) => return failed,
                Ok(()) => {}
            }
        }
        if not_run.is_empty() { Ok(()) } else { Err(Failure::NotRun(not_run.join("\nNOT RUN: "))) }
    }
}

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A command in the root of the workspace.
pub(crate) fn command(line: &str) -> Command {
    let mut words = line.split(' ');
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words).current_dir(root()).stdin(Stdio::null());
    command
}

/// Runs a step, and fails where it fails.
pub(crate) fn run(mut command: Command) -> Result<(), Failure> {
    let shown = shown(&command);
    println!("\n$ {shown}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Failure::Failed(format!("{shown}: {status}"))),
        Err(error) => Err(Failure::Failed(format!("{shown}: {error}"))),
    }
}

/// What a command prints on standard output.
pub(crate) fn output(mut command: Command) -> Result<String, Failure> {
    let shown = shown(&command);
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| Failure::Failed(format!("{shown}: {error}")))?;
    if !output.status.success() {
        return Err(Failure::Failed(format!("{shown}: {}", output.status)));
    }
    String::from_utf8(output.stdout).map_err(|_| Failure::Failed(format!("{shown}: printed what is no text")))
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// How long each front end took.
#[derive(Default)]
pub(crate) struct Times(Vec<(&'static str, Duration)>);

impl Times {
    /// Runs the tests of a front end.
    pub(crate) fn take<T>(&mut self, front_end: &'static str, run: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = run();
        self.0.push((front_end, start.elapsed()));
        result
    }

    /// Prints the minutes of each.
    pub(crate) fn print(&self) {
        println!("\nminutes a front end:");
        for (front_end, time) in &self.0 {
            println!("  {front_end:<8} {:>5.1}", time.as_secs_f64() / 60.0);
        }
    }
}
