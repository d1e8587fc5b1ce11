//! What the Swift package and the Kotlin module share: one compiled library, and the code that UniFFI writes to call it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::files::{empty, failed};
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
