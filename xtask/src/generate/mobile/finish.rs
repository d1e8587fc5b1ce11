//! What is done to the code that UniFFI writes: fields that may be left out are given their defaults, which UniFFI has no way to say for
//! words, amounts and lists, and marks of rustdoc are taken out of the documents.

use super::super::write_text;
use super::kotlin::WRITING as KOTLIN;
use super::swift::WRITING as SWIFT;
use super::{camel, classes};
use crate::steps::Failure;

/// The generated Swift, with defaults.
pub(crate) fn finish_swift(text: &str) -> Result<String, Failure> {
    let mut lines: Vec<String> = text.lines().map(plain).collect();
    for class in classes().into_iter().filter(|class| class.is_record) {
        let start = find(&lines, 0, &format!("public struct {}:", class.name))?;
        let start = find(&lines, start, "public init(")?;
        for field in &class.fields {
            let Some(default) = SWIFT.default(&class, field) else { continue };
            let place = find(&lines, start, &format!("*/{}: ", camel(field.name)))?;
            let Some(line) = lines.get_mut(place) else { continue };
            let end = line.rfind(", ").filter(|end| line.get(end + 2..) == Some("")).or(line.rfind(") {"));
            let end = end.ok_or_else(|| changed(line))?;
            line.insert_str(end, &format!(" = {default}"));
        }
    }
    Ok(lines.join("\n") + "\n")
}

/// The generated Kotlin, with defaults, and with a look whether a document was closed before it is handed over: methods look, but UniFFI
/// hands over arguments without, and what was closed is freed memory.
pub(crate) fn finish_kotlin(text: &str) -> Result<String, Failure> {
    if !text.contains(UNGUARDED) {
        return Err(changed(UNGUARDED));
    }
    let mut lines: Vec<String> =
        text.replace(UNGUARDED, "return value.callWithHandle { it }").lines().map(plain).collect();
    for class in classes().into_iter().filter(|class| class.is_record) {
        let start = find(&lines, 0, &format!("data class {} (", class.name))?;
        for field in &class.fields {
            let Some(default) = KOTLIN.default(&class, field) else { continue };
            let place = find(&lines, start, &format!("val `{}`: ", camel(field.name)))?;
            if let Some(line) = lines.get_mut(place) {
                write_text(line, format_args!(" = {default}"));
            }
        }
    }
    Ok(lines.join("\n") + "\n")
}

/// How UniFFI hands a document over.
const UNGUARDED: &str = "return value.uniffiCloneHandle()";

/// The generated header: `case` is a word of C's own.
pub(crate) fn finish_header(text: &str) -> String {
    text.replace(" case,", " case_,").replace(" case)", " case_)")
}

/// The next line, from a place on, that starts with some text.
fn find(lines: &[String], from: usize, start: &str) -> Result<usize, Failure> {
    let found = lines.iter().skip(from).position(|line| line.trim_start().starts_with(start));
    found.map(|place| place + from).ok_or_else(|| changed(start))
}

fn changed(what: &str) -> Failure {
    Failure::Failed(format!("UniFFI writes otherwise than it did: {what}"))
}

/// A line without the marks of rustdoc: words that link bear no link.
fn plain(line: &str) -> String {
    let mut plain = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("[`") {
        let Some((words, after)) = after.split_once("`]") else { break };
        write_text(&mut plain, format_args!("{before}`{words}`"));
        rest = after.strip_prefix('(').and_then(|link| link.split_once(')')).map_or(after, |(_, after)| after);
    }
    plain + rest
}
