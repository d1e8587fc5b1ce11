//! The Kotlin module: put together, compiled by Maven, and tested on the JVM.

use std::env;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::conformance::{self, Asked, Told};
use crate::files::{answers, blocks, copy, empty, read, write};
use crate::generate::mobile::{finish_kotlin, kotlin_json, kotlin_words};
use crate::mobile::{self, Built};
use crate::package::{FOLDER, empty_folder, put_program, says, within};
use crate::steps::{Failure, command, root, run};

/// Where the module is put together.
const MODULE: &str = "target/kotlin/homeworking";

/// What tells Maven to write down what the module depends on.
const CLASSPATH: (&str, &str) = ("dependency:build-classpath", "-Dmdep.outputFile=target/classpath");
/// The documents that show a program, and what the program is called.
const PROGRAMS: [(&str, &str); 2] = [("bindings-swift/kotlin/README.md", "readme"), ("docs/tour-app.md", "tour")];

/// What UniFFI writes.
const WRITTEN: &str = "target/kotlin/written";

/// Tests the module.
pub(crate) fn test(install_system: bool) -> Result<(), Failure> {
    mobile::lint()?;
    maven_at_hand(install_system)?;
    put_tests_together()?;
    run(maven(MODULE, &["test", CLASSPATH.0, CLASSPATH.1]))?;
    hold_to_the_core(conformance::SHORT)
}

/// Builds the module, and holds its answers to the core's.
pub(crate) fn conformance(asked: Asked) -> Result<(), Failure> {
    maven_at_hand(false)?;
    put_tests_together()?;
    run(maven(MODULE, &["test-compile", CLASSPATH.0, CLASSPATH.1]))?;
    hold_to_the_core(asked)
}

fn hold_to_the_core(asked: Asked) -> Result<(), Failure> {
    conformance::hold("Kotlin", asked, Told::TheCodes, java("target/test-classes:target/classes", "ConformKt")?)
}

/// The module with its tests.
fn put_tests_together() -> Result<(), Failure> {
    put_together(Built::Soon)?;
    let tests = format!("{MODULE}/src/test");
    copy(Path::new("bindings-swift/kotlin/src/test"), Path::new(&tests))?;
    PROGRAMS
        .iter()
        .try_for_each(|(document, name)| write(&format!("{tests}/kotlin/{name}.kt"), &program(document, name)?))
}

/// Builds the module for apps, as a jar, and weighs its library.
pub(crate) fn build() -> Result<(), Failure> {
    maven_at_hand(false)?;
    put_together(Built::Small)?;
    run(maven(MODULE, &["package"]))?;
    mobile::weigh_stripped(MODULE)
}

/// Makes the jar, and uses it from an empty folder by a program of the JVM.
pub(crate) fn package() -> Result<(), Failure> {
    build()?;
    let jar = format!("homeworking-{}.jar", env!("CARGO_PKG_VERSION"));
    copy(&Path::new(MODULE).join("target").join(&jar), &Path::new(FOLDER).join(&jar))?;
    let user = empty_folder("kotlin")?;
    put_program("Main.java", "kotlin/Main.java")?;
    run(maven(
        MODULE,
        &["dependency:build-classpath", "-DincludeScope=runtime", "-Dmdep.outputFile=target/classpath"],
    ))?;
    let classpath = format!("../../{jar}:{}", read(&format!("{MODULE}/target/classpath"))?.trim());
    says("the jar", within(&user, "java", &["-cp", &classpath, "Main.java"]))
}

/// Measures the module beside hand-written Kotlin.
pub(crate) fn bench() -> Result<(), Failure> {
    maven_at_hand(false)?;
    put_together(Built::Small)?;
    copy(Path::new("benchmarks/kotlin"), &Path::new(MODULE).join("src/main/kotlin/bench"))?;
    run(maven(MODULE, &["compile", CLASSPATH.0, CLASSPATH.1]))?;
    run(java("target/classes", "bench.BenchKt")?)
}

/// A program of the module, by the class that it starts in.
fn java(classes: &str, main: &str) -> Result<Command, Failure> {
    let classpath = format!("{classes}:{}", read(&format!("{MODULE}/target/classpath"))?.trim());
    let mut java = command("java -cp");
    java.arg(classpath).arg(main).current_dir(root().join(MODULE)).env("HOMEWORKING_FIXTURES", fixtures());
    Ok(java)
}

fn put_together(built: Built) -> Result<(), Failure> {
    mobile::build(built, "kotlin", WRITTEN)?;
    empty(&format!("{MODULE}/src"))?;
    let from = Path::new("bindings-swift/kotlin");
    copy(&from.join("pom.xml"), &Path::new(MODULE).join("pom.xml"))?;
    copy(&from.join("src/main"), &Path::new(MODULE).join("src/main"))?;
    let sources = format!("{MODULE}/src/main/kotlin/homeworking");
    let generated = read(&format!("{WRITTEN}/homeworking/homeworking.kt"))?;
    write(&format!("{sources}/Homeworking.kt"), &finish_kotlin(&generated)?)?;
    write(&format!("{sources}/Words.kt"), &kotlin_words())?;
    write(&format!("{sources}/Json.kt"), &kotlin_json())?;
    let library = built.library(false);
    let folder = Path::new(MODULE).join("src/main/resources").join(resources());
    copy(&library, &folder.join(library.file_name().unwrap_or_default()))
}

/// The folder of a jar in which JNA looks for this machine's library.
fn resources() -> String {
    let system = if env::consts::OS == "macos" { "darwin" } else { env::consts::OS };
    let machine = if env::consts::ARCH == "x86_64" { "x86-64" } else { env::consts::ARCH };
    format!("{system}-{machine}")
}

/// The program of a document, as a function that the tests run, and what the document says that it prints.
fn program(document: &str, name: &str) -> Result<String, Failure> {
    let program = blocks(document, "kotlin")?.concat();
    let (imports, body): (Vec<&str>, Vec<&str>) = program.lines().partition(|line| line.starts_with("import "));
    let said = blocks(document, "text")?.concat();
    let imports = imports.join("\n");
    let body = body.join("\n    ");
    Ok(format!("{imports}\n\nfun {name}Program() {{\n    {body}\n}}\n\nval {name}Says = \"\"\"{said}\"\"\"\n"))
}

fn maven_at_hand(install_system: bool) -> Result<(), Failure> {
    if !answers("mvn") && install_system {
        run(command("apt-get install --yes --no-install-recommends maven"))?;
    }
    if answers("mvn") {
        println!("\nKotlin: by the Maven on the path");
        return Ok(());
    }
    Err(Failure::NotRun("kotlin: to be installed: maven, with a JDK from 17 on".to_owned()))
}

fn fixtures() -> std::path::PathBuf {
    root().canonicalize().unwrap_or_else(|_| root()).join("fixtures")
}

fn maven(folder: &str, words: &[&str]) -> Command {
    let mut command = Command::new("mvn");
    command.args(["--batch-mode", "--no-transfer-progress"]).args(words);
    command.current_dir(root().join(folder)).env("HOMEWORKING_FIXTURES", fixtures()).stdin(Stdio::null());
    command
}
