//! The tests of the Python package: a wheel built, weighed and looked through, installed into empty environments of every
//! Python at hand, and tested there.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use crate::conformance::{self, Asked, Told};
use crate::files::{copy, failed};
use crate::package::{FOLDER, empty_folder, put_program, says, within};
use crate::steps::{Failure, command, root, run};

/// The Pythons that the package has to be tried with, the oldest it is made for and a recent one.
const REQUIRED: [(u32, u32); 2] = [(3, 10), (3, 13)];

/// The most bytes of the wheel.
const MOST_BYTES: u64 = 2_000_000;

type Version = (u32, u32);

/// The package of the system that Spark runs on, and the tests that need it.
const JAVA: &str = "default-jre-headless";
const SPARK_TESTS: &str = "bindings-python/tests/test_spark.py";

/// Tests the package.
pub(crate) fn test(install_system: bool) -> Result<(), Failure> {
    run(command("cargo clippy --locked --package homeworking-python --all-targets -- --deny warnings"))?;
    if install_system && !has_java() {
        run(command(&format!("apt-get install --yes --no-install-recommends {JAVA}")))?;
    }
    let has_java = has_java();
    let pythons = pythons();
    println!(
        "\nPythons at hand: {}",
        pythons.keys().map(|(major, minor)| format!("{major}.{minor}")).collect::<Vec<_>>().join(", ")
    );
    let Some((_, newest)) = pythons.last_key_value() else {
        return Err(none());
    };
    let (tools, wheel) = tools(newest)?;
    run(python(&tools, &["-m", "abi3audit", "--strict", "--report", &wheel]))?;
    let without_spark = format!("--ignore={SPARK_TESTS}");
    let mut words = vec!["-m", "pytest", "-q", "-p", "no:cacheprovider", "bindings-python/tests"];
    words.extend((!has_java).then_some(without_spark.as_str()));
    run(python(&tools, &words))?;
    hold_to_the_core(&tools, conformance::SHORT)?;
    for (version, python_path) in &pythons {
        let name = format!("{}.{}", version.0, version.1);
        let empty = environment(python_path, &name)?;
        run(pip(&empty, &["install", "--quiet", "--no-index", &wheel]))?;
        run(python(&empty, &["bindings-python/tests/smoke.py"]))?;
        run(pip(&empty, &["install", "--quiet", &format!("{wheel}[cli]")]))?;
        run(python(&empty, &["bindings-python/tests/smoke_command.py"]))?;
    }
    let missing = REQUIRED.iter().filter(|version| !pythons.contains_key(version));
    let missing = missing.map(|(major, minor)| format!("CPython {major}.{minor} (pyenv has it)"));
    let java = (!has_java).then(|| format!("{JAVA}, which Spark runs on"));
    let missing: Vec<String> = missing.chain(java).collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Failure::NotRun(format!("python: to be installed: {}", missing.join(" and "))))
}

/// Builds the package, and holds its answers to the core's.
pub(crate) fn conformance(asked: Asked) -> Result<(), Failure> {
    let pythons = pythons();
    let Some((_, newest)) = pythons.last_key_value() else {
        return Err(none());
    };
    let (tools, _) = tools(newest)?;
    hold_to_the_core(&tools, asked)
}

fn hold_to_the_core(tools: &Path, asked: Asked) -> Result<(), Failure> {
    conformance::hold("Python", asked, Told::TheCodes, python(tools, &["bindings-python/tests/conform.py"]))
}

fn none() -> Failure {
    Failure::NotRun("python: no CPython from 3.10 on is installed".to_owned())
}

/// An environment with what tests need, and the wheel, built and installed into it.
fn tools(newest: &Path) -> Result<(PathBuf, String), Failure> {
    let tools = environment(newest, "tools")?;
    run(pip(&tools, &["install", "--quiet", "--requirement", "bindings-python/tests/requirements.txt"]))?;
    let wheel = wheel(&tools)?;
    run(pip(&tools, &["install", "--quiet", "--no-index", "--force-reinstall", &wheel]))?;
    Ok((tools, wheel))
}

/// Makes the wheel and the source distribution, and uses each from an environment and a folder of its own.
pub(crate) fn package() -> Result<(), Failure> {
    let pythons = pythons();
    let Some((_, newest)) = pythons.last_key_value() else {
        return Err(none());
    };
    let tools = environment(newest, "packaging")?;
    run(pip(&tools, &["install", "--quiet", "maturin>=1.16,<2"]))?;
    let wheel = wheel(&tools)?;
    let source = format!("{FOLDER}/homeworking-{}.tar.gz", env!("CARGO_PKG_VERSION"));
    run(python(&tools, &["-m", "maturin", "sdist", "--manifest-path", "bindings-python/Cargo.toml", "--out", FOLDER]))?;
    let name = Path::new(&wheel).file_name().unwrap_or_default();
    copy(Path::new(&wheel), &Path::new(FOLDER).join(name))?;
    for (package, name) in [(&wheel, "wheel"), (&source, "source")] {
        let user = environment(newest, &format!("user-of-{name}"))?;
        run(pip(&user, &["install", "--quiet", package]))?;
        let folder = empty_folder(name)?;
        put_program("main.py", &format!("{name}/main.py"))?;
        let program = user.canonicalize().map_err(|error| failed(name, &error))?.join("bin/python");
        says(&format!("the {name} of Python"), within(&folder, &program.to_string_lossy(), &["main.py"]))?;
    }
    Ok(())
}

/// Measures the package beside what a team would write instead.
pub(crate) fn bench() -> Result<(), Failure> {
    let pythons = pythons();
    let Some((_, newest)) = pythons.last_key_value() else {
        return Err(Failure::NotRun("bench: no CPython from 3.10 on is installed".to_owned()));
    };
    let peers = environment(newest, "bench")?;
    run(pip(&peers, &["install", "--quiet", "--requirement", "benchmarks/requirements.txt"]))?;
    let wheel = wheel(&peers)?;
    run(pip(&peers, &["install", "--quiet", "--no-index", "--force-reinstall", &wheel]))?;
    // Engines have wishes of their own about what else is installed.
    let engines = environment(newest, "engines")?;
    run(pip(&engines, &["install", "--quiet", "--requirement", "benchmarks/requirements-engines.txt", &wheel]))?;
    run(python(&peers, &["benchmarks/run.py"]))?;
    run(python(&engines, &["benchmarks/trees.py", "--check"]))?;
    run(python(&engines, &["benchmarks/engines.py"]))
}

fn has_java() -> bool {
    let asked = Command::new("java").arg("-version").stdin(Stdio::null()).stderr(Stdio::null()).status();
    asked.is_ok_and(|status| status.success())
}

/// Builds the wheel, and weighs it.
fn wheel(tools: &Path) -> Result<String, Failure> {
    let folder = root().join("target/wheels");
    // A wheel left from another time must not be the one that is tried.
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| Failure::Failed(format!("target/wheels: {error}")))?;
    }
    let build = "-m maturin build --locked --release --strip --compression-level 9 --compatibility linux --manifest-path bindings-python/Cargo.toml";
    let mut build: Vec<&str> = build.split(' ').collect();
    build.extend(["--out", "target/wheels"]);
    run(python(tools, &build))?;
    let failed = |why: String| Failure::Failed(format!("the wheel: {why}"));
    let files = fs::read_dir(&folder).map_err(|error| failed(error.to_string()))?;
    let wheel = files.flatten().find(|file| file.path().extension().is_some_and(|kind| kind == "whl"));
    let wheel = wheel.ok_or_else(|| failed("none was built".to_owned()))?;
    let bytes = wheel.metadata().map_err(|error| failed(error.to_string()))?.len();
    println!("the wheel has {bytes} bytes");
    if bytes >= MOST_BYTES {
        return Err(failed(format!("{bytes} bytes, and {MOST_BYTES} are too many")));
    }
    Ok(wheel.path().to_string_lossy().into_owned())
}

/// An environment made anew.
fn environment(python: &Path, name: &str) -> Result<PathBuf, Failure> {
    let path = root().join("target/python").join(name);
    let mut make = Command::new(python);
    make.args(["-m", "venv", "--clear"]).arg(&path).current_dir(root()).stdin(Stdio::null());
    run(make)?;
    Ok(path)
}

fn python(environment: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(environment.join("bin/python"));
    command.args(words).current_dir(root()).stdin(Stdio::null());
    command
}

fn pip(environment: &Path, words: &[&str]) -> Command {
    let mut command = python(environment, &["-m", "pip", "--disable-pip-version-check"]);
    command.args(words);
    command
}

/// Every Python from 3.10 on, on the path or below pyenv, by its version.
fn pythons() -> BTreeMap<Version, PathBuf> {
    let folders = env::var_os("PATH").map(|path| env::split_paths(&path).collect::<Vec<_>>()).unwrap_or_default();
    let of_pyenv = env::var_os("PYENV_ROOT")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".pyenv")));
    let versions = of_pyenv.and_then(|pyenv| fs::read_dir(pyenv.join("versions")).ok());
    let of_pyenv = versions.into_iter().flatten().flatten().map(|version| version.path().join("bin"));
    let mut found = BTreeMap::new();
    for folder in of_pyenv.chain(folders) {
        for path in names().map(|name| folder.join(name)).filter(|path| path.exists()) {
            if let Some(version) = version_of(&path) {
                found.entry(version).or_insert(path);
            }
        }
    }
    found
}

fn names() -> impl Iterator<Item = String> {
    (10..20).map(|minor| format!("python3.{minor}")).chain(["python3".to_owned()])
}

/// The version of an interpreter that is the usual one, from 3.10 on, with its environments.
fn version_of(python: &Path) -> Option<Version> {
    let ask = "import sys, venv, ensurepip; print(sys.implementation.name, *sys.version_info[:2])";
    let answer = Command::new(python).args(["-c", ask]).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let answer = String::from_utf8(answer.stdout).ok()?;
    let mut words = answer.split_whitespace();
    let (name, major, minor) = (words.next()?, words.next()?.parse().ok()?, words.next()?.parse().ok()?);
    (name == "cpython" && (major, minor) >= (3, 10)).then_some((major, minor))
}
