//! Files and folders of the workspace, and programs of the machine.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::steps::{Failure, root};

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

/// What went wrong with a file.
pub(crate) fn failed(what: &str, error: &std::io::Error) -> Failure {
    Failure::Failed(format!("{what}: {error}"))
}

/// The blocks of a language in a document, which has to have some.
pub(crate) fn blocks(path: &str, language: &str) -> Result<Vec<String>, Failure> {
    let document = read(path)?;
    let mark = format!("```{language}\n");
    // What stands before the first mark is no block.
    let blocks = document.split(&mark).skip(1).filter_map(|rest| rest.split("```").next());
    let blocks: Vec<String> = blocks.map(str::to_owned).collect();
    if blocks.is_empty() { Err(Failure::Failed(format!("{path}: shows no {language}"))) } else { Ok(blocks) }
}

/// Whether a program is there, and answers.
pub(crate) fn answers(program: &str) -> bool {
    let mut command = Command::new(program);
    command.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
