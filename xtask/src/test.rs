//! Every test of every front end.

use std::fs;

use serde_json::Value;

use crate::conformance;
use crate::files::blocks;
use crate::generate;
use crate::kotlin;
use crate::python;
use crate::steps::{Failure, Times, command, output, root, run};
use crate::swift;
use crate::wasm;

/// The oldest compilers that packages promise: the workspace's, or that of what they cannot do without.
const PROMISED: [(&str, &str, &str); 5] = [
    ("core", "1.85", "homeworking"),
    ("core", "1.85", "homeworking --no-default-features"),
    ("python", "1.88", "homeworking-python"),
    ("browser", "1.85", "homeworking-wasm"),
    ("swift", "1.86", "homeworking-mobile"),
];

/// Runs all tests, and prints how long each front end took. Packages of the system that some need are installed only where
/// that is asked. What cannot run here does not keep the rest from running, and is told last.
pub(crate) fn run_all(install_system: bool) -> Result<(), Failure> {
    let mut times = Times::default();
    let results = [
        times.take("core", || tested("core", core)),
        times.take("python", || tested("python", || python::test(install_system))),
        times.take("browser", || tested("browser", || wasm::test(install_system))),
        times.take("swift", || tested("swift", || swift::test(install_system))),
        times.take("kotlin", || kotlin::test(install_system)),
    ];
    times.print();
    Failure::together(results)
}

/// Runs the tests of one front end.
pub(crate) fn one(front_end: &str) -> Result<(), Failure> {
    tested(front_end, || match front_end {
        "core" => core(),
        "python" => python::test(false),
        _ => wasm::test(false),
    })
}

fn core() -> Result<(), Failure> {
    run(command("cargo fmt --all --check"))?;
    // What is built of the core for a language is looked at with that front end.
    run(command("cargo clippy --locked --package homeworking --package xtask --all-targets -- --deny warnings"))?;
    // The widest vectors need a newer compiler than the rest, and a machine that has them to be run.
    run(command("cargo clippy --locked --package homeworking --all-features -- --deny warnings"))?;
    run(command("cargo test --locked --package homeworking --package xtask"))?;
    let mut documents = command("cargo doc --locked --no-deps --all-features --package homeworking");
    documents.env("RUSTDOCFLAGS", "--deny warnings");
    run(documents)?;
    generate::check()?;
    readme_shows_what_the_main_job_prints()?;
    the_week_is_told_to_its_end()?;
    run(command("cargo run --quiet --locked --example readiness"))?;
    conformance::rust(conformance::SHORT)
}

/// The tests of a front end, and its packages on the oldest compiler that they promise. What cannot run of the one does not keep the
/// other from running.
fn tested(front_end: &str, test: impl FnOnce() -> Result<(), Failure>) -> Result<(), Failure> {
    let result = test();
    if let Err(Failure::Failed(_)) = result {
        return result;
    }
    Failure::together([result, on_oldest_compiler(front_end)])
}

fn on_oldest_compiler(front_end: &str) -> Result<(), Failure> {
    for (_, version, package) in PROMISED.iter().filter(|(promising, ..)| *promising == front_end) {
        let install = format!("rustup toolchain install {version} --profile minimal --no-self-update");
        if let Err(Failure::Failed(why)) = run(command(&install)) {
            return Err(Failure::NotRun(format!("{front_end}: the compiler {version} is not to be had ({why})")));
        }
        let line = format!("cargo +{version} check --locked --package {package}");
        run(command(&format!("{line} --target-dir target/oldest-compiler")))?;
    }
    Ok(())
}

/// The story of the fictional provider's week tells every event, and the figures at the end.
fn the_week_is_told_to_its_end() -> Result<(), Failure> {
    let path = root().join("fixtures/provider/week/events.json");
    let failed = |why: &str| Failure::Failed(format!("the story of the week: {why}"));
    let events = fs::read_to_string(path).map_err(|error| failed(&error.to_string()))?;
    let events: Vec<Value> = serde_json::from_str(&events).map_err(|error| failed(&error.to_string()))?;
    let story = output(command("cargo run --quiet --locked --example continuity"))?;
    for name in events.iter().filter_map(|event| event["name"].as_str()) {
        if !story.contains(name) {
            return Err(failed(&format!("does not tell: {name}")));
        }
    }
    println!("the story of the week tells its {} events", events.len());
    Ok(())
}

/// The block of the README that shows the report has its lines, in their order; `…` stands for those left out.
fn readme_shows_what_the_main_job_prints() -> Result<(), Failure> {
    let blocks = blocks("README.md", "text")?;
    let block = blocks.first().map_or("", String::as_str);
    let report = output(command("cargo run --quiet --locked --example assess"))?;
    let mut printed = report.lines();
    for line in block.lines().filter(|line| !line.trim().is_empty() && line.trim() != "…") {
        if !printed.any(|known| known == line) {
            return Err(Failure::Failed(format!("README.md shows what the main job does not print: {line}")));
        }
    }
    println!("README.md shows what the main job prints");
    Ok(())
}
