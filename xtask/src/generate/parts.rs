//! Documents that a person writes, with parts between marks that are derived.

use std::fs;

use homeworking::ProblemCode;
use homeworking::catalogue;
use homeworking::model::Fact;
use serde_json::Value;

use super::declared::plain;
use super::examples::Examples;
use super::write_text as write;
use crate::files::read;
use crate::protocol::KINDS;
use crate::steps::{Failure, root};

/// The contract.
pub(super) fn contract() -> Result<String, Failure> {
    filled("docs/contract.md", &[("codes", codes()?), ("kinds", kinds()?)])
}

/// What is not decided.
pub(super) fn undecided(examples: &Examples) -> Result<String, Failure> {
    filled("docs/not-decided.md", &[("narrative", narrative()?), ("unread", unread(examples))])
}

/// A document as it stands, with its derived parts made anew. A part without marks, or marks without a part, are failures.
fn filled(path: &str, parts: &[(&str, String)]) -> Result<String, Failure> {
    let mut document = read(path)?;
    let failed = |why: String| Failure::Failed(format!("{path}: {why}"));
    if document.matches("<!-- generated: ").count() != parts.len() {
        return Err(failed(format!("has to have {} generated parts", parts.len())));
    }
    for (name, text) in parts {
        let mark = format!("<!-- generated: {name} -->\n");
        let missing = || failed(format!("has no generated part `{name}` with an end"));
        let (before, rest) = document.split_once(&mark).ok_or_else(missing)?;
        let (_, after) = rest.split_once("<!-- end -->").ok_or_else(missing)?;
        document = format!("{before}{mark}{text}<!-- end -->{after}");
    }
    Ok(document)
}

/// The codes of errors, each with what its declaration says of it.
fn codes() -> Result<String, Failure> {
    let declared = read("core/src/error.rs")?;
    let mut text = "| code | is |\n| --- | --- |\n".to_owned();
    for code in ProblemCode::ALL {
        let unread = || Failure::Failed(format!("{}: core/src/error.rs says nothing of it", code.as_str()));
        let (before, _) = declared.split_once(&format!("{code:?} = \"{}\"", code.as_str())).ok_or_else(unread)?;
        let says = before.trim_end().rsplit_once("///").map(|(_, says)| says.trim()).ok_or_else(unread)?;
        write(&mut text, format_args!("| `{}` | {} |\n", code.as_str(), plain(says)));
    }
    Ok(text)
}

/// The kinds of requests. Each but the check of a document has a schema of its answer.
fn kinds() -> Result<String, Failure> {
    let mut text = "| kind | fields | answer |\n| --- | --- | --- |\n".to_owned();
    for (kind, fields) in KINDS {
        let fields: Vec<String> = fields.iter().map(|field| format!("`{field}`")).collect();
        let path = format!("fixtures/schemas/answers/{kind}.json");
        let answer = match fs::read_to_string(root().join(&path)) {
            Ok(schema) => format!("{}: [schema](../{path})", keys(&schema)?),
            Err(_) => "`errors`, empty where the document is sound".to_owned(),
        };
        write(&mut text, format_args!("| `{kind}` | {} | {answer} |\n", fields.join(", ")));
    }
    Ok(text)
}

/// The keys that an answer has, in their order.
fn keys(schema: &str) -> Result<String, Failure> {
    let schema: Value = serde_json::from_str(schema).map_err(|error| Failure::Failed(error.to_string()))?;
    let keys = schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    Ok(keys.map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", "))
}

/// The statements of the guidance that nothing carries, and why.
fn narrative() -> Result<String, Failure> {
    let statements = read("fixtures/guidance/statements.toml")?;
    let mut text = "| where | says, in our words | why nothing is decided |\n| --- | --- | --- |\n".to_owned();
    let says = |statement: &str, key: &str| {
        let line = statement.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "))?;
        serde_json::from_str::<String>(line).ok()
    };
    for statement in statements.split("[[statement]]").skip(1).filter(|statement| statement.contains("\nnarrative = "))
    {
        let row = ["section", "says", "narrative"].map(|key| says(statement, key));
        let [Some(section), Some(said), Some(why)] = row else {
            return Err(Failure::Failed(format!("fixtures/guidance/statements.toml: cannot be told: {statement}")));
        };
        write(&mut text, format_args!("| {section} | {said} | {why} |\n"));
    }
    Ok(text)
}

/// The facts that no rule of the catalogue reads under any policy of the vectors.
fn unread(examples: &Examples) -> String {
    let read: Vec<Fact> = catalogue().iter().flat_map(|described| examples.facts(described.rule)).collect();
    let unread = Fact::all().filter(|fact| !read.contains(fact));
    unread.map(|fact| ["- `", fact.path(), "`\n"].concat()).collect()
}
