//! The Swift package: put together, and tested with the Swift of this machine or, on Debian, with that of a newer release in a folder of its own.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::conformance::{self, Asked, Told};
use crate::files::{answers, blocks, copy, empty, read, write};
use crate::generate::mobile::{finish_header, finish_swift, swift_coding, swift_words};
use crate::mobile::{self, Built};
use crate::package::FOLDER;
use crate::steps::{Failure, command, output, root, run};

/// Where the package is put together.
const PACKAGE: &str = "target/swift/Homeworking";

/// The package of its tests, which depends on it as an app does.
const CHECKS: &str = "target/swift/checks";

/// The documents that show a program, and what the program is called.
const PROGRAMS: [(&str, &str); 2] = [("bindings-swift/README.md", "readme"), ("docs/tour-app.md", "tour")];

/// What UniFFI writes.
const WRITTEN: &str = "target/swift/written";

/// Says where a Debian with Swift is, or is to be made.
const DEBIAN_AT: &str = "HOMEWORKING_DEBIAN";

/// The release of Debian that has Swift 6.
const RELEASE: &str = "trixie";

/// Tests the package.
pub(crate) fn test(install_system: bool) -> Result<(), Failure> {
    mobile::lint()?;
    let swift = Swift::find(install_system)?;
    put_together(Built::Soon)?;
    put_checks_together()?;
    swift.run(CHECKS, &["swift", "build", "--build-tests", "-Xswiftc", "-warnings-as-errors"])?;
    swift.run(CHECKS, &["swift", "test", "--skip-build"])?;
    swift.hold_to_the_core(conformance::SHORT)?;
    PROGRAMS.iter().try_for_each(|program| prints_what_it_says(&swift, program))
}

/// Builds the package, and holds its answers to the core's.
pub(crate) fn conformance(asked: Asked) -> Result<(), Failure> {
    let swift = Swift::find(false)?;
    put_together(Built::Soon)?;
    put_checks_together()?;
    swift.run(CHECKS, &["swift", "build", "--product", "conform"])?;
    swift.hold_to_the_core(asked)
}

/// Builds the package for apps, and weighs it.
pub(crate) fn build() -> Result<(), Failure> {
    put_together(Built::Small)?;
    mobile::weigh_stripped(PACKAGE)
}

/// Makes the package for apps, and uses it as an app does: the programs of the documents, in a package that depends on it.
pub(crate) fn package() -> Result<(), Failure> {
    let swift = Swift::find(false)?;
    build()?;
    put_checks_together()?;
    for (_, name) in PROGRAMS {
        swift.run(CHECKS, &["swift", "build", "--product", name])?;
    }
    PROGRAMS.iter().try_for_each(|program| prints_what_it_says(&swift, program))?;
    copy(Path::new(PACKAGE), &Path::new(FOLDER).join("swift/Homeworking"))
}

/// Measures the package beside hand-written Swift.
pub(crate) fn bench() -> Result<(), Failure> {
    let swift = Swift::find(false)?;
    build()?;
    copy(Path::new("benchmarks/swift"), Path::new("target/swift/bench"))?;
    let words = ["swift", "run", "--configuration", "release", "bench"];
    swift.run("target/swift/bench", &words)
}

fn put_together(built: Built) -> Result<(), Failure> {
    mobile::build(built, "swift", WRITTEN)?;
    empty(PACKAGE)?;
    for part in ["Package.swift", "Sources"] {
        copy(&Path::new("bindings-swift/swift").join(part), &Path::new(PACKAGE).join(part))?;
    }
    let sources = format!("{PACKAGE}/Sources/Homeworking");
    write(&format!("{sources}/Homeworking.swift"), &finish_swift(&read(&format!("{WRITTEN}/Homeworking.swift"))?)?)?;
    write(&format!("{sources}/Words.swift"), &swift_words())?;
    write(&format!("{sources}/Coding.swift"), &swift_coding())?;
    let header = finish_header(&read(&format!("{WRITTEN}/HomeworkingFFI.h"))?);
    write(&format!("{PACKAGE}/Sources/HomeworkingFFI/HomeworkingFFI.h"), &header)?;
    copy(&built.library(true), &Path::new(PACKAGE).join("lib/libhomeworking_mobile.a"))?;
    for document in ["bindings-swift/README.md", "LICENSE-APACHE", "LICENSE-MIT"] {
        copy(Path::new(document), &Path::new(PACKAGE).join(Path::new(document).file_name().unwrap_or_default()))?;
    }
    Ok(())
}

/// What was built of the tests is kept: only their sources are put there anew.
fn put_checks_together() -> Result<(), Failure> {
    for part in ["Sources", "Tests"] {
        empty(&format!("{CHECKS}/{part}"))?;
    }
    copy(Path::new("bindings-swift/swift/checks"), Path::new(CHECKS))?;
    for (document, name) in PROGRAMS {
        empty(&format!("{CHECKS}/Sources/{name}"))?;
        write(&format!("{CHECKS}/Sources/{name}/main.swift"), &blocks(document, "swift")?.concat())?;
    }
    Ok(())
}

/// What the program of a document prints is what the document says.
fn prints_what_it_says(swift: &Swift, (document, name): &(&str, &str)) -> Result<(), Failure> {
    let printed = swift.output(CHECKS, &["swift", "run", "--skip-build", name])?;
    let said = blocks(document, "text")?.concat();
    if printed != said {
        return Err(Failure::Failed(format!("{document} says\n{said}and its program prints\n{printed}")));
    }
    println!("the program of {document} prints what it says");
    Ok(())
}

/// Where Swift is.
enum Swift {
    /// On the path.
    Here,
    /// In a Debian of its own.
    InDebian(PathBuf),
}

impl Swift {
    /// Finds Swift, or makes a Debian that has it where that is asked, and says which.
    fn find(install_system: bool) -> Result<Swift, Failure> {
        if answers("swift") {
            println!("\nSwift: the one on the path");
            return Ok(Swift::Here);
        }
        let debian = debian();
        if !has_swift(&debian) && install_system {
            make(&debian)?;
        }
        if !has_swift(&debian) {
            let what = format!(
                "Swift 6 (`--install-system` makes a Debian {RELEASE} that has it, at {DEBIAN_AT} or in the user's cache, as root)"
            );
            return Err(Failure::NotRun(format!("swift: to be installed: {what}")));
        }
        println!("\nSwift: that of Debian {RELEASE}, in a folder of its own");
        Ok(Swift::InDebian(debian))
    }

    fn run(&self, folder: &str, words: &[&str]) -> Result<(), Failure> {
        run(self.command(folder, words))
    }

    fn hold_to_the_core(&self, asked: Asked) -> Result<(), Failure> {
        let program = self.command(CHECKS, &["swift", "run", "--skip-build", "conform"]);
        conformance::hold("Swift", asked, Told::TheCodes, program)
    }

    fn output(&self, folder: &str, words: &[&str]) -> Result<String, Failure> {
        output(self.command(folder, words))
    }

    fn command(&self, folder: &str, words: &[&str]) -> Command {
        let folder = root().canonicalize().unwrap_or_else(|_| root()).join(folder);
        let mut command = match self {
            Swift::Here => Command::new("env"),
            Swift::InDebian(debian) => {
                let mut command = Command::new("unshare");
                command.args(["--mount", "sh", "-c", WITHIN, "within"]).arg(debian).arg(root()).arg(&folder);
                command
            }
        };
        let fixtures = root().canonicalize().unwrap_or_else(|_| root()).join("fixtures");
        command.args(words).current_dir(folder).env("HOMEWORKING_FIXTURES", fixtures).stdin(Stdio::null());
        command
    }
}

/// Runs words in a folder of the workspace, which a Debian is lent for as long as they run. The mounts are seen by nothing else, and end with it.
const WITHIN: &str = r#"set -e
debian=$1 workspace=$(realpath "$2") folder=$3
shift 3
mkdir -p "$debian$workspace"
mount --bind "$workspace" "$debian$workspace"
mount -t proc proc "$debian/proc"
mount --bind /dev "$debian/dev"
exec chroot "$debian" sh -c 'cd "$1"; shift; exec env HOME=/root LANG=C.UTF-8 "HOMEWORKING_FIXTURES=$HOMEWORKING_FIXTURES" "$@"' within "$folder" "$@"
"#;

fn debian() -> PathBuf {
    let home = || env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    let cache = || env::var_os("XDG_CACHE_HOME").map(PathBuf::from).or_else(home).unwrap_or_default();
    env::var_os(DEBIAN_AT).map_or_else(|| cache().join("homeworking").join(RELEASE), PathBuf::from)
}

fn has_swift(debian: &Path) -> bool {
    debian.join("homeworking-is-made").exists()
}

/// Makes a Debian with Swift. It counts as made only when all of it is there.
fn make(debian: &Path) -> Result<(), Failure> {
    if !answers("debootstrap") {
        run(command("apt-get install --yes --no-install-recommends debootstrap"))?;
    }
    let at = debian.to_string_lossy();
    if !debian.join("usr/bin/apt-get").exists() {
        run(command(&format!("debootstrap --variant=minbase {RELEASE} {at}")))?;
    }
    run(command(&format!(
        "chroot {at} apt-get install --yes --no-install-recommends swiftlang libc6-dev libstdc++-14-dev"
    )))?;
    run(command(&format!("touch {at}/homeworking-is-made")))
}
