//! What is derived from the declarations and the fixtures, and checked in.

mod answers;
mod declared;
mod documents;
mod examples;
mod exports;
mod facts;
pub(crate) mod mobile;
mod parameters;
mod parts;
mod python;
mod readiness;
mod requests;
mod rules;
mod schemas;
mod shift_rules;
mod terms;
mod typescript;
mod words;

use std::fmt::{self, Write};
use std::fs;

use homeworking::model::describe;

use self::examples::Examples;
use self::parameters::Parameters;
use crate::dependencies;
use crate::steps::{Failure, root};

/// A file that is derived.
struct Derived {
    path: String,
    text: String,
}

fn all() -> Result<Vec<Derived>, Failure> {
    let derived = |path: &str, text| Derived { path: path.to_owned(), text };
    let examples = Examples::read()?;
    let parameters = Parameters::find()?;
    let mut files = vec![
        derived("fixtures/answers.jsonl", answers::text()?),
        derived("docs/rules.md", rules::text(&examples, &parameters)?),
        derived("fixtures/provider/workforce.csv", exports::of("fixtures/provider/workforce.json")?),
        derived("fixtures/provider/week/shifts.csv", exports::of("fixtures/provider/week/shifts.json")?),
        derived("docs/documents.md", documents::text()?),
        derived("docs/contract.md", parts::contract()?),
        derived("docs/not-decided.md", parts::undecided(&examples)?),
        derived("docs/readiness.md", readiness::text(&examples)?),
        derived("docs/dependencies.md", dependencies::page()?),
        derived("bindings-python/python/homeworking/_enums.py", python::enums_text()),
        derived("bindings-python/python/homeworking/_homeworking.pyi", python::stubs_text()),
        derived("bindings-wasm/js/index.js", typescript::module_text()),
        derived("bindings-wasm/js/numbers.js", typescript::numbers_text()),
        derived("bindings-wasm/page/facts.js", facts::text()?),
        derived("bindings-wasm/page/parameters.js", parameters.text()),
        derived("bindings-wasm/page/shift-rules.js", shift_rules::text()),
        derived("bindings-wasm/page/terms.js", terms::text()?),
        derived("bindings-swift/src/words.rs", words::text()),
        derived("fixtures/kinds.json", requests::kinds_text()),
        derived("bindings-wasm/js/index.d.ts", typescript::types_text()),
    ];
    let inputs =
        describe::inputs().into_iter().map(|(target, input)| (target.to_owned(), schemas::of_input(target, &input)));
    let answers = describe::answers().into_iter();
    let answers = answers.map(|(kind, answer)| (format!("answers/{kind}"), schemas::of_answer(kind, &answer)));
    let schemas: Vec<(String, String)> = inputs.chain(answers).collect();
    files.push(derived("bindings-python/python/homeworking/schemas.json", schemas::together(&schemas)?));
    files.extend(schemas.into_iter().map(|(name, text)| derived(&format!("fixtures/schemas/{name}.json"), text)));
    Ok(files)
}

/// Adds to a text, which cannot fail.
fn write_text(text: &mut String, arguments: fmt::Arguments<'_>) {
    let _ = text.write_fmt(arguments);
}

/// Writes every derived file.
pub(crate) fn write() -> Result<(), Failure> {
    for file in all()? {
        let path = root().join(&file.path);
        let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
        folder.and_then(|()| fs::write(&path, &file.text)).map_err(|error| failed(&file, &error.to_string()))?;
        println!("wrote {}", file.path);
    }
    Ok(())
}

/// Checks that every derived file is what it would be written as.
pub(crate) fn check() -> Result<(), Failure> {
    for file in all()? {
        let found = fs::read_to_string(root().join(&file.path)).map_err(|error| failed(&file, &error.to_string()))?;
        if let Some(line) = first_difference(&found, &file.text) {
            return Err(failed(&file, &format!("line {line} is not current; run `cargo xtask generate`")));
        }
        println!("{} is current", file.path);
    }
    Ok(())
}

/// The number of the first line that differs.
fn first_difference(found: &str, current: &str) -> Option<usize> {
    let same = found.split('\n').zip(current.split('\n')).take_while(|(a, b)| a == b).count();
    (found != current).then_some(same + 1)
}

fn failed(file: &Derived, why: &str) -> Failure {
    Failure::Failed(format!("{}: {why}", file.path))
}
