//! Fuzzing: every target for a while, from the corpus kept.
//!
//! The inputs worth keeping are texts, so the corpus of a target is one file of JSON strings, a line each. It is laid out
//! as the folder that the fuzzer wants, and gathered again afterwards without what adds nothing.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::files::read;
use crate::fixtures::vectors;
use crate::protocol::Session;
use crate::steps::{self, Failure, command, output, root};

/// Fuzzes every target, or those named, for so many seconds each.
pub(crate) fn run(seconds: &str, named: &[&str]) -> Result<(), Failure> {
    if !seconds.bytes().all(|digit| digit.is_ascii_digit()) || seconds.is_empty() {
        return Err(Failure::Failed("--seconds needs a whole number".to_owned()));
    }
    install()?;
    let targets = targets()?;
    if let Some(unknown) = named.iter().find(|name| !targets.iter().any(|target| target == *name)) {
        return Err(Failure::Failed(format!("{unknown} is no target; there are {}", targets.join(", "))));
    }
    for target in targets.into_iter().filter(|target| named.is_empty() || named.contains(&target.as_str())) {
        let corpus = Corpus::of(&target);
        corpus.lay_out()?;
        let folder = corpus.folder.display();
        let limits = format!("-max_total_time={seconds} -timeout=20 -max_len=20000 -print_final_stats=1");
        steps::run(command(&format!("cargo +nightly fuzz run --fuzz-dir core/fuzz {target} {folder} -- {limits}")))?;
        steps::run(command(&format!("cargo +nightly fuzz cmin --fuzz-dir core/fuzz {target} {folder}")))?;
        corpus.gather()?;
    }
    Ok(())
}

/// The inputs of a target.
struct Corpus {
    target: String,
    /// Where they are kept.
    file: PathBuf,
    /// Where the fuzzer has them.
    folder: PathBuf,
}

impl Corpus {
    fn of(target: &str) -> Corpus {
        let fuzz = root().join("core/fuzz");
        let (file, folder) =
            (fuzz.join(format!("corpus/{target}.jsonl")), fuzz.join(format!("target/corpus/{target}")));
        Corpus { target: target.to_owned(), file, folder }
    }

    /// Lays out what is kept, and some vectors for a target that is new.
    fn lay_out(&self) -> Result<(), Failure> {
        let kept = fs::read_to_string(&self.file).unwrap_or_default();
        let kept: Result<Vec<String>, _> = kept.lines().map(serde_json::from_str).collect();
        let mut texts = kept.map_err(|error| failed(&self.file, &error))?;
        texts.extend(seeds(&self.target)?);
        fs::create_dir_all(&self.folder).map_err(|error| failed(&self.folder, &error))?;
        for (index, text) in texts.iter().enumerate() {
            let path = self.folder.join(format!("kept-{index}"));
            fs::write(&path, text).map_err(|error| failed(&path, &error))?;
        }
        Ok(())
    }

    /// Keeps what the fuzzer has, in an order of its own.
    fn gather(&self) -> Result<(), Failure> {
        let entries = fs::read_dir(&self.folder).map_err(|error| failed(&self.folder, &error))?;
        let texts: BTreeSet<String> = entries.filter_map(|entry| fs::read_to_string(entry.ok()?.path()).ok()).collect();
        let lines: Result<Vec<String>, _> = texts.iter().map(serde_json::to_string).collect();
        let lines = lines.map_err(|error| failed(&self.file, &error))?;
        let folder = self.file.parent().map_or(Ok(()), fs::create_dir_all);
        folder.and_then(|()| fs::write(&self.file, lines.join("\n") + "\n")).map_err(|error| failed(&self.file, &error))
    }
}

fn failed(path: &Path, error: &dyn std::fmt::Display) -> Failure {
    Failure::Failed(format!("{}: {error}", path.display()))
}

fn targets() -> Result<Vec<String>, Failure> {
    let listed = output(command("cargo +nightly fuzz list --fuzz-dir core/fuzz"))?;
    Ok(listed.lines().map(str::to_owned).collect())
}

/// Installs the nightly compiler and cargo-fuzz into the user's caches, where they are not there yet.
fn install() -> Result<(), Failure> {
    let has = |line: &str| command(line).output().is_ok_and(|output| output.status.success());
    if !has("cargo +nightly --version") {
        steps::run(command("rustup toolchain install nightly --profile minimal --no-self-update"))?;
    }
    if !has("cargo +nightly fuzz --version") {
        steps::run(command("cargo install cargo-fuzz --locked"))?;
    }
    Ok(())
}

/// Some vectors, as the texts that a target reads.
fn seeds(target: &str) -> Result<Vec<String>, Failure> {
    if target == "row" {
        return rows();
    }
    let mut texts = Vec::new();
    for (index, vector) in vectors().map_err(Failure::Failed)?.iter().enumerate() {
        let request: Value =
            serde_json::from_str(&vector.request).map_err(|error| failed(Path::new("fixtures/vectors"), &error))?;
        let document = |key: &str| request.get(key).map(ToString::to_string);
        let text = match target {
            "what_if" => document("changes"),
            "review" => document("record"),
            "shift" => document("shift"),
            "provider" => document("provider"),
            "costs" => document("model"),
            "incident" => two_lines(&request, "case", "incident"),
            "disruption" => two_lines(&request, "disruption", "roster"),
            "protocol" if index % 10 == 0 => Some(vector.request.clone()),
            "decision" if index % 40 == 0 && vector.kind == "assess" => {
                Some(Session::default().answer(&vector.request))
            }
            // A table is made of any bytes.
            "columns" if index % 40 == 0 => Some(vector.request.clone()),
            _ if index % 20 != 0 || ["columns", "protocol", "decision"].contains(&target) => None,
            "case_json" => document("case").or_else(|| document("doc")),
            "policy_json" => document("policy"),
            "policy_toml" => document("policy").and_then(|policy| toml(&policy)),
            _ => three_lines(&request),
        };
        texts.extend(text);
    }
    Ok(texts)
}

/// The rows of a file of CSV, a line a column.
fn rows() -> Result<Vec<String>, Failure> {
    let file = read("fixtures/provider/workforce.csv")?;
    let mut lines = file.lines();
    let head = lines.next().ok_or_else(|| Failure::Failed("the workforce has no head".to_owned()))?;
    let names: Vec<&str> = head.split(',').collect();
    let row = |line: &str| {
        let cells: Vec<String> =
            names.iter().zip(line.split(',')).map(|(name, cell)| format!("{name},{cell}")).collect();
        cells.join("\n")
    };
    Ok(lines.map(row).collect())
}

fn two_lines(request: &Value, first: &str, second: &str) -> Option<String> {
    Some(format!("{}\n{}", request.get(first)?, request.get(second)?))
}

fn three_lines(request: &Value) -> Option<String> {
    Some(format!("{}\n{}\n{}", request.get("case")?, request.get("policy")?, request.get("on")?.as_str()?))
}

/// A policy without nulls and tables is as good as TOML.
fn toml(policy: &str) -> Option<String> {
    let policy: serde_json::Map<String, Value> = serde_json::from_str(policy).ok()?;
    let plain = policy.iter().filter(|(_, value)| !value.is_null() && !value.is_object());
    let lines: Vec<String> = plain.map(|(key, value)| format!("{key} = {value}")).collect();
    Some(lines.join("\n"))
}
