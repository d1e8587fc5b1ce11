//! What the browser package is told of the core's types and functions: the module of functions, and the types.

use homeworking::guidance::Section;
use homeworking::model::Fact;

use super::declared::{
    Class, Enum, Function, Method, MethodKind, camel, class_name, declarations, enums, functions, has_required,
    methods, text_of,
};
use super::write_text;

const FIRST: &str = "Generated from the core: change it there.";

/// A number that JavaScript and the module know something by.
struct Number {
    name: &'static str,
    number: usize,
}

macro_rules! numbers {
    ($($(#[doc = $gdoc:literal])* $group:ident: $ty:ty { $($(#[doc = $doc:literal])* $name:ident = $number:literal)+ })+) => {
        const NUMBERS: &[Number] = &[$($(Number { name: stringify!($name), number: $number }),+),+];
    };
}

include!("../../../bindings-wasm/src/numbers.rs");

/// The module of the numbers.
pub(super) fn numbers_text() -> String {
    let mut text = String::from("// Generated from `src/numbers.rs`, which says what they mean: change it there.\n\n");
    for Number { name, number } in NUMBERS {
        write_text(&mut text, format_args!("export const {name} = {number};\n"));
    }
    text
}

/// The number of the core's first function.
fn first_of_core() -> usize {
    NUMBERS.iter().find(|number| number.name == "FIRST_OF_CORE").map_or(0, |number| number.number)
}

/// Documents that are made ready: those that are checked as a whole.
fn documents() -> Vec<Class> {
    let classes = declarations().into_iter().flat_map(|declaration| declaration.classes);
    classes.filter(|class| is_document(class.name)).collect()
}

/// An entry of a roster is checked with the others.
fn is_document(name: &str) -> bool {
    name.ends_with("Draft") && name != "RosterEntryDraft"
}

/// A plain object bears the name of what it is put into, and what is sound its own.
fn object_name(name: &str) -> String {
    if is_document(name) { format!("{}Input", class_name(name)) } else { class_name(name).to_owned() }
}

/// The name of an argument. `case` is a word of JavaScript's own.
fn argument_name(name: &str) -> String {
    if name == "case" { "caseOf".to_owned() } else { camel(name) }
}

fn doc(text: &mut String, indent: &str, lines: &str) {
    write_text(text, format_args!("{indent}/** {} */\n", lines.replace("*/", "* /")));
}

/// The module of the functions.
pub(super) fn module_text() -> String {
    let mut text = format!(
        "// {FIRST}\n\nimport {{ call }} from \"./call.js\";\nimport {{ Document, caseOfRow, enforcementOf, fingerprint }} from \"./document.js\";\n\n"
    );
    text.push_str(
        "export { HomeworkingError } from \"./error.js\";\nexport { default, initSync } from \"./init.js\";\nexport { TableOutcome, assessTable, explain } from \"./table.js\";\n",
    );
    for class in documents() {
        let name = class_name(class.name);
        write_text(&mut text, format_args!("\nexport class {name} extends Document {{\n  static kind = \"{name}\";\n"));
        if name == "Case" {
            text.push_str("\n  static ofRow(row) {\n    return caseOfRow(this, row);\n  }\n");
        }
        for method in methods().into_iter().filter(|method| method.class == name) {
            method_code(&mut text, &method);
        }
        text.push_str("}\n");
    }
    for (place, Function { name, arguments, option, .. }) in functions().into_iter().enumerate() {
        let names: Vec<String> = arguments.iter().chain(&option).map(|(name, _)| argument_name(name)).collect();
        let (name, names, number) = (camel(name), names.join(", "), place + first_of_core());
        let given = if names.is_empty() { String::new() } else { format!(", {names}") };
        write_text(
            &mut text,
            format_args!("\nexport function {name}({names}) {{\n  return call({number}{given});\n}}\n"),
        );
    }
    text
}

fn method_code(text: &mut String, Method { name, kind, .. }: &Method) {
    let name = camel(name);
    match kind {
        MethodKind::Get { .. } => {
            write_text(text, format_args!("\n  get {name}() {{\n    return {name}(this);\n  }}\n"));
        }
        MethodKind::Of { argument: (given, _), .. } => {
            let given = argument_name(given);
            write_text(text, format_args!("\n  {name}({given}) {{\n    return {name}(this, {given});\n  }}\n"));
        }
        // Policies are TOML where there are files.
        MethodKind::Read { .. } => {}
    }
}

/// A type of Rust as TypeScript has it.
fn annotation(ty: &str) -> String {
    let ty = ty.replace(' ', "");
    let inner = |outer: &str| ty.strip_prefix(outer).and_then(|rest| rest.strip_suffix('>')).map(str::to_owned);
    if let Some(inner) = inner("Option<") {
        return format!("{} | null", annotation(&inner));
    }
    if let Some(inner) = inner("Vec<") {
        let inner = annotation(&inner);
        return if inner.contains('|') { format!("readonly ({inner})[]") } else { format!("readonly {inner}[]") };
    }
    match ty.as_str() {
        "bool" => "boolean".to_owned(),
        "u32" | "u64" | "Pence" | "Amount" => "number".to_owned(),
        "String" | "Text" => "string".to_owned(),
        "Sections" => "readonly Section[]".to_owned(),
        "Completion" => "boolean | Day".to_owned(),
        "BTreeMap<Rule,Enforcement>" => "{ readonly [rule in Rule]?: Enforcement }".to_owned(),
        "Roster" => "readonly RosterEntry[]".to_owned(),
        name => object_name(name),
    }
}

/// What a function takes: a document made ready, or the plain object.
fn argument(ty: &str) -> String {
    let ty = ty.replace(' ', "");
    if let Some(inner) = ty.strip_prefix("Vec<").and_then(|rest| rest.strip_suffix('>')) {
        return format!("readonly ({})[]", argument(inner));
    }
    let ty = if ty == "NamedPolicy" { "Policy" } else { &ty };
    let is_ready = documents().iter().any(|class| class_name(class.name) == ty);
    if is_ready { format!("{ty} | {ty}Input") } else { annotation(ty) }
}

/// The types.
pub(super) fn types_text() -> String {
    let mut text = format!("// {FIRST}\n\n");
    text.push_str(include_str!("../../../bindings-wasm/js/beside.d.ts"));
    let facts = Fact::all().map(Fact::path);
    union(&mut text, "Fact", "The path of a fact of a case.", facts);
    union(
        &mut text,
        "Section",
        "A heading of the guidance.",
        homeworking::sections().iter().copied().map(Section::heading),
    );
    for Enum { name, doc, words, .. } in enums() {
        union(&mut text, name, &text_of(doc), words.into_iter());
    }
    for class in declarations().into_iter().flat_map(|declaration| declaration.classes) {
        interface(&mut text, &class);
    }
    for class in documents() {
        document_class(&mut text, &class);
    }
    for Function { name, doc: lines, arguments, option, answer } in functions() {
        let taken = arguments.iter().map(|(name, ty)| format!("{}: {}", argument_name(name), argument(ty)));
        let optional = option.iter().map(|(name, ty)| format!("{}?: {}", argument_name(name), argument(ty)));
        let taken = taken.chain(optional).collect::<Vec<_>>().join(", ");
        text.push('\n');
        doc(&mut text, "", &text_of(lines));
        write_text(&mut text, format_args!("export function {}({taken}): {};\n", camel(name), annotation(answer)));
    }
    text
}

fn union<'w>(text: &mut String, name: &str, what: &str, words: impl Iterator<Item = &'w str>) {
    let words: Vec<String> = words.map(|word| format!("  | {word:?}")).collect();
    text.push('\n');
    doc(text, "", what);
    write_text(text, format_args!("export type {name} =\n{};\n", words.join("\n")));
}

fn interface(text: &mut String, class: &Class) {
    text.push('\n');
    doc(text, "", &text_of(class.doc));
    write_text(text, format_args!("export interface {} {{\n", object_name(class.name)));
    for field in &class.fields {
        doc(text, "  ", &text_of(field.doc));
        let ty = annotation(field.ty);
        let (mark, ty) = match (class.is_record, field.is_required || has_required(field.ty)) {
            (true, true) => ("", ty.trim_end_matches(" | null").to_owned()),
            (true, false) if ty.ends_with("| null") => ("?", format!("{ty} | undefined")),
            (true, false) => ("?", format!("{ty} | null | undefined")),
            (false, _) => ("", ty),
        };
        write_text(text, format_args!("  readonly {}{mark}: {ty};\n", field.name));
    }
    text.push_str("}\n");
}

fn document_class(text: &mut String, class: &Class) {
    let name = class_name(class.name);
    text.push('\n');
    doc(text, "", &format!("{} Read and checked once, and kept in WebAssembly.", text_of(class.doc)));
    write_text(text, format_args!("export class {name} extends Document<{name}Input> {{\n"));
    text.push_str("  /** Reads it from a plain object, strictly. */\n");
    write_text(text, format_args!("  constructor(input: {name}Input);\n"));
    text.push_str("  /** Reads it from JSON text, strictly. */\n");
    write_text(text, format_args!("  static fromJson(text: string): {name};\n"));
    if name == "Case" {
        let what = "Reads it from a row of a table: columns as `assessTable` takes them, each value of whatever type the column could be.";
        doc(text, "  ", what);
        text.push_str("  static ofRow(row: { readonly [column: string]: unknown }): Case;\n");
    }
    for method in methods().into_iter().filter(|method| method.class == name) {
        let lines = text_of(method.doc);
        match method.kind {
            MethodKind::Get { given } => {
                doc(text, "  ", &lines);
                write_text(text, format_args!("  get {}(): {};\n", camel(method.name), annotation(given)));
            }
            MethodKind::Of { argument: (given, ty), found } => {
                doc(text, "  ", &lines);
                let (name, given) = (camel(method.name), argument_name(given));
                write_text(text, format_args!("  {name}({given}: {}): {};\n", argument(ty), annotation(found)));
            }
            MethodKind::Read { .. } => {}
        }
    }
    text.push_str("}\n");
}
