//! The browser package: built, weighed, and tested in Node, in browsers and in bundlers.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use crate::conformance::{self, Asked, Told};
use crate::files::{answers, copy, empty};
use crate::package::FOLDER;
use crate::steps::{Failure, command, output, root, run};

const TARGET: &str = "wasm32-unknown-unknown";

/// Where the package is put together.
const PACKAGE: &str = "target/npm/homeworking";

/// What it is put together from: all of it, and what a form for one person needs.
const PARTS: [(&str, &str); 2] = [("target/npm/parts", ""), ("target/npm/check-parts", " --no-default-features")];

/// The parts that are not made.
const SOURCES: [&str; 10] = [
    "call.js",
    "columns.js",
    "document.js",
    "error.js",
    "index.js",
    "init.js",
    "node.js",
    "numbers.js",
    "table.js",
    "tape.js",
];

/// What `wasm-opt` may use: what every browser of the last years has.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The browsers that the package is tried in: packages of the system, and programs of the same names.
const BROWSERS: [&str; 2] = ["chromium", "firefox-esr"];

/// Tests the package.
pub(crate) fn test(install_system: bool) -> Result<(), Failure> {
    node_at_hand()?;
    let missing = missing_browsers();
    if install_system && !missing.is_empty() {
        run(command(&format!("apt-get install --yes --no-install-recommends {}", missing.join(" "))))?;
    }
    for packages in
        ["homeworking-wasm --package homeworking-wasm-glue --all-targets", "homeworking-wasm --no-default-features"]
    {
        run(command(&format!("cargo clippy --locked --package {packages} -- --deny warnings")))?;
    }
    pack()?;
    run(in_package("node", &["node_modules/typescript/bin/tsc", "--project", "tests/types"]))?;
    run(in_package("node", &["--test", "tests/"]))?;
    hold_in_node(conformance::SHORT)?;
    if is_at_hand(BROWSERS[0]) {
        hold_in_browser(conformance::SHORT)?;
    }
    let missing = missing_browsers();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Failure::NotRun(format!("browser: to be installed: {}", missing.join(" and "))))
}

/// Builds the package, and holds its answers in Node to the core's.
pub(crate) fn conformance_in_node(asked: Asked) -> Result<(), Failure> {
    node_at_hand()?;
    pack()?;
    hold_in_node(asked)
}

/// Builds the package, and holds its answers in a browser to the core's.
pub(crate) fn conformance_in_browser(asked: Asked) -> Result<(), Failure> {
    node_at_hand()?;
    if !is_at_hand(BROWSERS[0]) {
        return Err(Failure::NotRun(format!("browser: to be installed: {}", BROWSERS[0])));
    }
    pack()?;
    hold_in_browser(asked)
}

fn hold_in_node(asked: Asked) -> Result<(), Failure> {
    conformance::hold("Node", asked, Told::TheCodes, in_package("node", &["tests/conform.js"]))
}

fn hold_in_browser(asked: Asked) -> Result<(), Failure> {
    conformance::hold("Chromium", asked, Told::TheCodes, in_package("node", &["tests/conform.js", "browser"]))
}

fn node_at_hand() -> Result<(), Failure> {
    if answers("node") && answers("npm") {
        return Ok(());
    }
    Err(Failure::NotRun("browser: to be installed: Node from 20 on, with npm".to_owned()))
}

/// Builds the package, as it would be published.
fn pack() -> Result<(), Failure> {
    build()?;
    run(npm(&["pack", "--silent", "--pack-destination", "..", "."], &root().join(PACKAGE)))
}

fn missing_browsers() -> Vec<&'static str> {
    BROWSERS.into_iter().filter(|name| !is_at_hand(name)).collect()
}

/// Measures the package beside what a team would write instead, once all are found to answer alike.
pub(crate) fn bench() -> Result<(), Failure> {
    build()?;
    run(npm(&["ci", "--ignore-scripts", "--no-audit", "--no-fund"], &root().join("benchmarks/js")))?;
    for script in ["check.js", "run.js", "engines.js", "startup.js"] {
        run(command(&format!("node benchmarks/js/{script}")))?;
    }
    Ok(())
}

/// Makes the tarball, and uses it from an empty folder: the examples of its README, and what it holds.
pub(crate) fn package() -> Result<(), Failure> {
    node_at_hand()?;
    pack()?;
    let tarball = format!("homeworking-{}.tgz", env!("CARGO_PKG_VERSION"));
    put(&Path::new("target/npm").join(tarball), FOLDER)?;
    run(in_package("node", &["--test", "tests/package.test.js"]))
}

/// Builds the package.
pub(crate) fn build() -> Result<(), Failure> {
    toolchain()?;
    run(npm(&["ci", "--ignore-scripts", "--no-audit", "--no-fund"], &root().join("bindings-wasm")))?;
    PARTS.iter().try_for_each(|(folder, features)| build_parts(folder, features))?;
    empty(PACKAGE)?;
    let [(parts, _), (of_check, _)] = PARTS;
    run(in_package("node", &["bundle.js", &format!("../{parts}"), &format!("../{PACKAGE}")]))?;
    run(in_package("node", &["check.js", &format!("../{of_check}"), &format!("../{PACKAGE}/homeworking-check.js")]))?;
    for part in ["module_bg.wasm", "node.js"] {
        put(&Path::new(parts).join(part), PACKAGE)?;
    }
    let others = [
        "bindings-wasm/js/index.d.ts",
        "bindings-wasm/page/check/homeworking-check.d.ts",
        "bindings-wasm/package.json",
        "bindings-wasm/README.md",
    ];
    others
        .into_iter()
        .chain(["LICENSE-APACHE", "LICENSE-MIT"])
        .try_for_each(|document| put(Path::new(document), PACKAGE))
}

/// Builds the page of a homeworking lead on the package, and serves it until it is stopped.
pub(crate) fn page(port: &str) -> Result<(), Failure> {
    build()?;
    run(in_package("node", &["page.js", &format!("../{PACKAGE}"), "../fixtures/provider", "../target/page"]))?;
    run(in_package("node", &["serve.js", "../target/page", port]))
}

/// Builds a module, and puts it into a folder with the parts around it.
fn build_parts(folder: &str, features: &str) -> Result<(), Failure> {
    empty(folder)?;
    let flags = format!("--package homeworking-wasm --target {TARGET} --profile wasm{features}");
    run(command(&format!("cargo build --locked {flags}")))?;
    let module = format!("target/{TARGET}/wasm/homeworking_wasm.wasm");
    run(command(&format!("cargo run --locked --quiet --package homeworking-wasm-glue -- {module} {folder}")))?;
    let optimised = format!("../{folder}/module_bg.wasm");
    let mut words = vec!["node_modules/binaryen/bin/wasm-opt", "-Oz"];
    words.extend(FEATURES);
    words.extend([optimised.as_str(), "--output", optimised.as_str()]);
    run(in_package("node", &words))?;
    SOURCES.into_iter().try_for_each(|source| put(&Path::new("bindings-wasm/js").join(source), folder))
}

/// Puts a file into a folder.
fn put(from: &Path, folder: &str) -> Result<(), Failure> {
    copy(from, &Path::new(folder).join(from.file_name().unwrap_or_default()))
}

/// Finds what compiles to WebAssembly, or adds it, and says which.
fn toolchain() -> Result<(), Failure> {
    if has_target() {
        println!("WebAssembly: the target of the installed compiler");
        return Ok(());
    }
    let added = run(command(&format!("rustup target add {TARGET}")));
    if added.is_ok() && has_target() {
        println!("WebAssembly: the target that rustup added");
        return Ok(());
    }
    Err(Failure::NotRun(format!("browser: the target {TARGET} is not installed, and rustup could not add it")))
}

fn has_target() -> bool {
    let folder = output(command(&format!("rustc --print target-libdir --target {TARGET}")));
    let files = folder.ok().and_then(|folder| fs::read_dir(folder.trim()).ok());
    files.into_iter().flatten().flatten().any(|file| file.file_name().to_string_lossy().starts_with("libcore-"))
}

fn is_at_hand(program: &str) -> bool {
    let folders = env::var_os("PATH").map(|path| env::split_paths(&path).collect::<Vec<PathBuf>>());
    folders.unwrap_or_default().iter().any(|folder| folder.join(program).exists())
}

fn npm(words: &[&str], folder: &Path) -> Command {
    let mut command = Command::new("npm");
    command.args(words).current_dir(folder).stdin(Stdio::null());
    command
}

fn in_package(program: &str, words: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(words).current_dir(root().join("bindings-wasm")).stdin(Stdio::null());
    command
}
