//! The tasks of this workspace. `cargo xtask --help` lists them.

mod conformance;
mod dependencies;
mod files;
#[path = "../../core/tests/fixtures/mod.rs"]
mod fixtures;
mod fuzz;
mod generate;
mod kotlin;
#[cfg(test)]
mod links;
mod mobile;
#[path = "../../core/tests/naive/mod.rs"]
mod naive;
mod package;
#[path = "../../core/examples/protocol/mod.rs"]
mod protocol;
mod python;
mod steps;
mod swift;
mod test;
#[cfg(test)]
mod versions;
mod wasm;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask test [--install-system]   runs every test of every front end; system packages are installed only if asked
cargo xtask generate [--check]        writes what is derived from the declarations and the fixtures, or checks it
cargo xtask test swift|kotlin [--install-system], test core|python|browser
                                      runs the tests of that front end alone
cargo xtask conformance [--requests N] [--seed S] [rust|python|node|browser|swift|kotlin …]
                                      holds every language, or those named, to the core's answers to generated requests
cargo xtask npm                       builds the browser package, in target/npm/homeworking
cargo xtask page [PORT]               builds the page of a homeworking lead, in target/page, and serves it on this machine
cargo xtask swift                     builds the Swift package, in target/swift/Homeworking
cargo xtask kotlin                    builds the Kotlin module, in target/kotlin/homeworking
cargo xtask package [rust|python|npm|swift|kotlin]
                                      makes the packages, or one of them, in target/packages, and uses each from an empty folder
cargo xtask bench [python|browser|swift|kotlin]
                                      measures the packages, or one of them, beside what a team would write instead
cargo xtask deny                      checks licences, bans and sources of what is depended on; installs cargo-deny in target/tools
cargo xtask sbom                      writes a bill of materials, in target/homeworking.cdx.json
cargo xtask fuzz [--seconds N] [TARGET …]
                                      fuzzes every target, or those named, for a minute each, or as long as is said
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        ["test"] => test::run_all(false),
        ["test", "--install-system"] => test::run_all(true),
        ["test", name @ ("core" | "python" | "browser")] => test::one(name),
        ["test", "swift"] => swift::test(false),
        ["test", "kotlin"] => kotlin::test(false),
        ["test", "swift", "--install-system"] => swift::test(true),
        ["test", "kotlin", "--install-system"] => kotlin::test(true),
        ["generate"] => generate::write(),
        ["generate", "--check"] => generate::check(),
        ["bench"] => {
            python::bench().and_then(|()| wasm::bench()).and_then(|()| swift::bench()).and_then(|()| kotlin::bench())
        }
        ["bench", "python"] => python::bench(),
        ["bench", "browser"] => wasm::bench(),
        ["bench", "swift"] => swift::bench(),
        ["bench", "kotlin"] => kotlin::bench(),
        ["conformance", words @ ..] => conformance::run(words),
        ["npm"] => wasm::build(),
        ["page"] => wasm::page("8111"),
        ["page", port] => wasm::page(port),
        ["swift"] => swift::build(),
        ["kotlin"] => kotlin::build(),
        ["package"] => package::all(),
        ["package", name] => package::one(name),
        ["deny"] => dependencies::deny(),
        ["sbom"] => dependencies::sbom::sbom(),
        ["fuzz", "--seconds", seconds, targets @ ..] => fuzz::run(seconds, targets),
        ["fuzz", targets @ ..] => fuzz::run("60", targets),
        [] | ["--help" | "-h" | "help"] => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        _ => Err(steps::Failure::Failed(format!("not a task: {}\n{HELP}", words.join(" ")))),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(steps::Failure::Failed(why)) => {
            eprintln!("FAILED: {why}");
            ExitCode::from(1)
        }
        Err(steps::Failure::NotRun(what)) => {
            println!("NOT RUN: {what}");
            ExitCode::from(2)
        }
    }
}
