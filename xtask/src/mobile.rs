//! What the Swift package and the Kotlin module share: one compiled library, and the code that UniFFI writes to call it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::steps::{Failure, command, root, run};

const CRATE: &str = "homeworking-mobile";

/// How the library is built.
#[derive(Clone, Copy)]
pub(crate) enum Built {
    /// Soon, for tests: with what tests of the core have built already.
    Soon,
    /// Small, for apps.
    Small,
}

impl Built {
    fn profile(self) -> &'static str {
        match self {
            Built::Soon => "dev",
            Built::Small => "mobile",
        }
    }

    fn folder(self) -> &'static str {
        match self {
            Built::Soon => "target/debug",
            Built::Small => "target/mobile",
        }
    }

    /// The library to be linked into an app, or to be loaded by it.
    pub(crate) fn library(self, is_linked: bool) -> PathBuf {
        let (before, after) = match (is_linked, std::env::consts::OS) {
            (true, _) => ("lib", ".a"),
            (false, "macos") => ("lib", ".dylib"),
            (false, "windows") => ("", ".dll"),
            (false, _) => ("lib", ".so"),
        };
        Path::new(self.folder()).join(format!("{before}homeworking_mobile{after}"))
    }
}

/// Builds the library, and the code of a language that calls it, into a folder.
pub(crate) fn build(built: Built, language: &str, folder: &str) -> Result<(), Failure> {
    run(command(&format!("cargo build --locked --package {CRATE} --profile {}", built.profile())))?;
    empty(folder)?;
    let library = built.library(false);
    let bindgen = format!("cargo run --locked --quiet --profile once --package {CRATE}-bindgen --");
    run(command(&format!("{bindgen} {} {language} {folder}", library.display())))
}

/// Lints the crate and its generator.
pub(crate) fn lint() -> Result<(), Failure> {
    let packages = format!("--package {CRATE} --package {CRATE}-bindgen");
    run(command(&format!("cargo clippy --locked {packages} --all-targets -- --deny warnings")))
}

/// Makes a folder anew.
pub(crate) fn empty(folder: &str) -> Result<(), Failure> {
    let path = root().join(folder);
    let made = if path.exists() { fs::remove_dir_all(&path) } else { Ok(()) };
    made.and_then(|()| fs::create_dir_all(&path)).map_err(|error| failed(folder, &error))
}

/// Copies a file, or all of a folder.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    copied(&root().join(from), &root().join(to)).map_err(|error| failed(&from.display().to_string(), &error))
}

fn copied(from: &Path, to: &Path) -> std::io::Result<()> {
    if !from.is_dir() {
        fs::create_dir_all(to.parent().unwrap_or(to))?;
        return fs::copy(from, to).map(|_| ());
    }
    fs::create_dir_all(to)?;
    fs::read_dir(from)?.try_for_each(|entry| {
        let entry = entry?;
        copied(&entry.path(), &to.join(entry.file_name()))
    })
}

/// Writes a file that is made.
pub(crate) fn write(path: &str, text: &str) -> Result<(), Failure> {
    fs::write(root().join(path), text).map_err(|error| failed(path, &error))
}

/// Reads a file.
pub(crate) fn read(path: &str) -> Result<String, Failure> {
    fs::read_to_string(root().join(path)).map_err(|error| failed(path, &error))
}

fn failed(what: &str, error: &std::io::Error) -> Failure {
    Failure::Failed(format!("{what}: {error}"))
}

/// The blocks of a language in a document.
pub(crate) fn blocks(document: &str, language: &str) -> Vec<String> {
    let mark = format!("```{language}\n");
    let blocks = document.split(&mark).skip(1);
    blocks.filter_map(|rest| rest.split("```").next()).map(str::to_owned).collect()
}

/// Whether a program is there, and answers.
pub(crate) fn answers(program: &str) -> bool {
    let mut command = Command::new(program);
    command.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Prints what the library to be loaded weighs, without its symbols.
pub(crate) fn weigh_stripped(folder: &str) -> Result<(), Failure> {
    let stripped = Path::new(folder).join("stripped");
    let library = Built::Small.library(false);
    run(command(&format!("strip --strip-unneeded -o {} {}", stripped.display(), library.display())))?;
    let path = root().join(&stripped);
    let bytes = fs::metadata(&path).map_err(|error| failed(folder, &error))?.len();
    fs::remove_file(&path).map_err(|error| failed(folder, &error))?;
    println!("the library to be loaded, stripped: {bytes} bytes");
    Ok(())
}
