//! Fuzzing: every target for a while, from the corpus kept.

use std::fs;

use serde_json::Value;

use crate::fixtures::vectors;
use crate::steps::{Failure, command, output, root, run};

/// Fuzzes every target for so many seconds each.
pub(crate) fn run_all(seconds: &str) -> Result<(), Failure> {
    if !seconds.bytes().all(|digit| digit.is_ascii_digit()) || seconds.is_empty() {
        return Err(Failure::Failed("--seconds needs a whole number".to_owned()));
    }
    install()?;
    seed()?;
    for target in targets()? {
        let line = format!(
            "cargo +nightly fuzz run --fuzz-dir core/fuzz {target} -- -max_total_time={seconds} -timeout=10 -max_len=20000 -print_final_stats=1"
        );
        run(command(&line))?;
        // What adds nothing is not kept.
        run(command(&format!("cargo +nightly fuzz cmin --fuzz-dir core/fuzz {target}")))?;
    }
    Ok(())
}

fn targets() -> Result<Vec<String>, Failure> {
    let listed = output(command("cargo +nightly fuzz list --fuzz-dir core/fuzz"))?;
    Ok(listed.lines().map(str::to_owned).collect())
}

/// Installs the nightly compiler and cargo-fuzz into the user's caches, where they are not there yet.
fn install() -> Result<(), Failure> {
    let has = |line: &str| command(line).output().is_ok_and(|output| output.status.success());
    if !has("cargo +nightly --version") {
        run(command("rustup toolchain install nightly --profile minimal --no-self-update"))?;
    }
    if !has("cargo +nightly fuzz --version") {
        run(command("cargo install cargo-fuzz --locked"))?;
    }
    Ok(())
}

/// Gives every target some vectors to begin with; what is kept of them is up to the fuzzer.
fn seed() -> Result<(), Failure> {
    let failed = |error: &dyn std::fmt::Display| Failure::Failed(format!("core/fuzz/corpus: {error}"));
    for (index, vector) in vectors().map_err(Failure::Failed)?.iter().enumerate() {
        let request: Value = serde_json::from_str(&vector.request).map_err(|error| failed(&error))?;
        let document = |key: &str| request.get(key).map(ToString::to_string);
        let texts = [
            ("case_json", document("case").or_else(|| document("doc"))),
            ("policy_toml", document("policy").and_then(|policy| toml(&policy))),
            ("what_if", document("changes")),
            ("assess", three_lines(&request)),
        ];
        for (target, text) in texts {
            let Some(text) = text.filter(|_| index % 20 == 0 || target == "what_if") else { continue };
            let folder = root().join("core/fuzz/corpus").join(target);
            fs::create_dir_all(&folder).map_err(|error| failed(&error))?;
            fs::write(folder.join(format!("vector-{index}")), text).map_err(|error| failed(&error))?;
        }
    }
    Ok(())
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
