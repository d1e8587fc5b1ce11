//! The generated part of the Kotlin module: codes of words, and JSON.

use super::super::declared::{Class, Enum, Field, MethodKind, methods, text_of};
use super::super::write_text;
use super::{FIRST, Writing, camel, classes, enums, given_type, inner, shouted};

pub(super) const WRITING: Writing = Writing {
    nothing: "null",
    no_entries: "mapOf()",
    list: |items| format!("listOf({})", items.join(", ")),
    text: |text| format!("{text:?}"),
    whole: |number| format!("{number}u"),
    amount: |number| format!("java.math.BigDecimal({number:?})"),
    word: |name, variant| format!("{name}.{}", shouted(variant)),
};

/// The codes of all words.
pub(crate) fn words_text() -> String {
    let mut text = format!("{FIRST}\npackage homeworking\n");
    for Enum { name, variants, words, .. } in enums() {
        text.push_str("\n/** The code on the wire. */\n");
        write_text(&mut text, format_args!("val {name}.code: String\n    get() = when (this) {{\n"));
        for (variant, word) in variants.iter().zip(&words) {
            write_text(&mut text, format_args!("        {name}.{} -> {word:?}\n", shouted(variant)));
        }
        text.push_str("    }\n\n/** The word of a code, if there is one. */\n");
        write_text(
            &mut text,
            format_args!(
                "fun {name}.Companion.of(code: String): {name}? = {name}.entries.firstOrNull {{ it.code == code }}\n"
            ),
        );
    }
    text
}

/// The JSON of all records, and of all results.
pub(crate) fn json_text() -> String {
    let mut text = format!("{FIRST}\npackage homeworking\n");
    for class in classes() {
        let name = class.name;
        text.push_str("\n/** The canonical JSON: the same bytes in every language. */\n");
        write_text(
            &mut text,
            format_args!("fun {name}.toJson(): String = JsonText().also {{ it.write(this) }}.toString()\n\n"),
        );
        write_text(&mut text, format_args!("internal fun JsonText.write(value: {name}) = record {{\n"));
        for field in &class.fields {
            let write = writing(&type_in(&class, field), &format!("value.`{}`", camel(field.name)));
            write_text(&mut text, format_args!("    field({:?})\n    {write}\n", field.name));
        }
        text.push_str("}\n");
    }
    for Enum { name, .. } in enums() {
        write_text(&mut text, format_args!("\ninternal fun JsonText.write(value: {name}) = write(value.code)\n"));
    }
    for method in methods().into_iter().filter(|method| method.class == "Decision") {
        if let MethodKind::Get { given } = method.kind {
            let (doc, name) = (text_of(method.doc), camel(method.name));
            let ty = kotlin_type(given);
            write_text(
                &mut text,
                format_args!("\n/** {doc} */\nval Decision.{name}: {ty}\n    get() = shortcuts.{name}\n"),
            );
        }
    }
    text
}

/// The type of a field of a class: what has to be given is no option, and a result has its own.
fn type_in(class: &Class, field: &Field) -> String {
    if class.is_record { given_type(field) } else { field.ty.replace(' ', "") }
}

fn writing(ty: &str, value: &str) -> String {
    if let Some(inner) = inner("Option", ty) {
        return format!("optional({value}) {{ {} }}", writing(inner, "it"));
    }
    let inner = if ty == "Sections" { Some("Section") } else { inner("Vec", ty) };
    if let Some(inner) = inner {
        return format!("list({value}) {{ {} }}", writing(inner, "it"));
    }
    if ty == "BTreeMap<Rule,Enforcement>" { format!("entries({value})") } else { format!("write({value})") }
}

/// A type of Rust as Kotlin has it.
fn kotlin_type(ty: &str) -> String {
    let ty = ty.replace(' ', "");
    inner("Vec", &ty).map_or_else(|| ty.clone(), |inner| format!("List<{}>", kotlin_type(inner)))
}
