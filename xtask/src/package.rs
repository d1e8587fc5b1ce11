//! The packages as they are given out: put together below `target/packages`, and used from an empty folder as a user would.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::files::{copy, empty, failed, write};
use crate::kotlin;
use crate::python;
use crate::steps::{Failure, command, output, root, run};
use crate::swift;
use crate::wasm;

/// Where the packages are put.
pub(crate) const FOLDER: &str = "target/packages";

/// What the first program of a user prints, in every language.
const SAYS: &str = "not_eligible home.quiet\n";

/// Puts every package together, and uses it. What cannot be made here does not keep the rest from being made.
pub(crate) fn all() -> Result<(), Failure> {
    empty(FOLDER)?;
    Failure::together([
        crate_of_rust(),
        python::package(),
        wasm::package(),
        swift::package(),
        kotlin::package(),
        versions(),
    ])?;
    println!("\nthe packages are in {FOLDER}");
    Ok(())
}

/// One package alone.
pub(crate) fn one(name: &str) -> Result<(), Failure> {
    fs::create_dir_all(root().join(FOLDER)).map_err(|error| failed(FOLDER, &error))?;
    match name {
        "rust" => crate_of_rust().and_then(|()| versions()),
        "python" => python::package(),
        "npm" => wasm::package(),
        "swift" => swift::package(),
        "kotlin" => kotlin::package(),
        _ => Err(Failure::Failed(format!("not a package: {name}"))),
    }
}

/// The crate, from which a program in an empty folder is built.
fn crate_of_rust() -> Result<(), Failure> {
    run(command("cargo package --locked --allow-dirty --package homeworking"))?;
    let name = format!("homeworking-{}", env!("CARGO_PKG_VERSION"));
    copy(&Path::new("target/package").join(format!("{name}.crate")), &Path::new(FOLDER).join(format!("{name}.crate")))?;
    let user = empty_folder("rust")?;
    run(within(&user, "tar", &["--extract", "--gzip", "--file", &format!("../../{name}.crate")]))?;
    let manifest = format!(
        "[package]\nname = \"user\"\nedition = \"2024\"\n\n[dependencies]\nhomeworking = {{ path = \"{name}\" }}\n\n[workspace]\n"
    );
    write(&format!("{FOLDER}/users/rust/Cargo.toml"), &manifest)?;
    put_program("main.rs", "rust/src/main.rs")?;
    says("the crate", within(&user, "cargo", &["run", "--quiet"]))
}

/// Holds the public surface of the crate against the last version that bears a tag.
fn versions() -> Result<(), Failure> {
    let tags = output(command("git tag --list v* --no-contains HEAD --sort=-version:refname"))?;
    let Some(last) = tags.lines().next() else {
        println!("\nno version bears a tag yet: there is nothing to hold the public surface against");
        return Ok(());
    };
    if output(command("cargo semver-checks --version")).is_err() {
        return Err(Failure::NotRun("versions: to be installed: cargo-semver-checks".to_owned()));
    }
    run(command(&format!("cargo semver-checks --package homeworking --baseline-rev {last}")))
}

/// An empty folder for a user of a package.
pub(crate) fn empty_folder(name: &str) -> Result<PathBuf, Failure> {
    let folder = format!("{FOLDER}/users/{name}");
    empty(&folder)?;
    Ok(root().join(folder))
}

/// Puts the first program of a user into a folder of a user.
pub(crate) fn put_program(name: &str, to: &str) -> Result<(), Failure> {
    copy(&Path::new("xtask/as-a-user").join(name), &Path::new(FOLDER).join("users").join(to))
}

/// A command in the folder of a user.
pub(crate) fn within(folder: &Path, program: &str, words: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(words).current_dir(folder).stdin(Stdio::null());
    command
}

/// Holds what the first program of a user prints against what it prints in every language.
pub(crate) fn says(package: &str, program: Command) -> Result<(), Failure> {
    let printed = output(program)?;
    if printed != SAYS {
        return Err(Failure::Failed(format!("{package}: used from an empty folder, it prints {printed}")));
    }
    println!("{package} is used from an empty folder");
    Ok(())
}
