//! Documents that a person writes, with parts between marks that are derived.

use homeworking::ProblemCode;
use homeworking::catalogue;
use homeworking::model::Fact;
use homeworking::model::describe::{self, Kind};
use serde::Deserialize;

use super::declared::plain;
use super::examples::Examples;
use super::write_text as write;
use crate::files::read;
use crate::protocol::KINDS;
use crate::steps::Failure;

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
        write(&mut text, format_args!("| `{kind}` | {} | {} |\n", fields.join(", "), answer(kind)?));
    }
    Ok(text)
}

/// The keys that an answer has, in their order, and where its schema is.
fn answer(kind: &str) -> Result<String, Failure> {
    if kind == "check" {
        return Ok("`errors`, empty where the document is sound".to_owned());
    }
    let declared = describe::answers().into_iter().find(|(name, _)| *name == kind);
    let Some((_, Kind::Record(record))) = declared else {
        return Err(Failure::Failed(format!("{kind}: its answer is not declared as a record")));
    };
    let keys: Vec<String> = record.fields.iter().map(|field| format!("`{}`", field.name)).collect();
    Ok(format!("{}: [schema](../fixtures/schemas/answers/{kind}.json)", keys.join(", ")))
}

/// The statements of the guidance, as far as they are told here.
#[derive(Deserialize)]
struct Statements {
    statement: Vec<Statement>,
}

#[derive(Deserialize)]
struct Statement {
    section: String,
    says: String,
    /// Why nothing carries it, where that is so.
    narrative: Option<String>,
}

/// The statements of the guidance that nothing carries, and why.
fn narrative() -> Result<String, Failure> {
    const FILE: &str = "fixtures/guidance/statements.toml";
    let read = toml::from_str(&read(FILE)?);
    let Statements { statement } = read.map_err(|error| Failure::Failed(format!("{FILE}: {error}")))?;
    let mut text = "| where | says, in our words | why nothing is decided |\n| --- | --- | --- |\n".to_owned();
    for Statement { section, says, narrative } in &statement {
        if let Some(why) = narrative {
            write(&mut text, format_args!("| {section} | {says} | {why} |\n"));
        }
    }
    Ok(text)
}

/// The facts that no rule of the catalogue reads under any policy of the vectors.
fn unread(examples: &Examples) -> String {
    let read: Vec<Fact> = catalogue().iter().flat_map(|described| examples.facts(described.rule)).collect();
    let unread = Fact::all().filter(|fact| !read.contains(fact));
    unread.map(|fact| ["- `", fact.path(), "`\n"].concat()).collect()
}
