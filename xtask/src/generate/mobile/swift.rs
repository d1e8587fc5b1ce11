//! The generated part of the Swift package: codes of words, and `Codable`.

use super::super::declared::{Class, Enum, Field, MethodKind, methods, text_of};
use super::super::write_text;
use super::{FIRST, Writing, camel, classes, enums, given_type, inner, lower};

pub(super) const WRITING: Writing = Writing {
    nothing: "nil",
    no_entries: "[:]",
    list: |items| format!("[{}]", items.join(", ")),
    text: |text| format!("{text:?}"),
    whole: str::to_owned,
    amount: str::to_owned,
    word: |_, variant| format!(".{}", lower(variant)),
};

/// The codes of all words.
pub(crate) fn words_text() -> String {
    let mut text = FIRST.to_owned();
    for Enum { name, variants, words, .. } in enums() {
        write_text(
            &mut text,
            format_args!("\nextension {name}: Word {{\n    public var code: String {{\n        switch self {{\n"),
        );
        for (variant, word) in variants.iter().zip(&words) {
            write_text(&mut text, format_args!("        case .{}: {word:?}\n", lower(variant)));
        }
        text.push_str("        }\n    }\n\n    public init?(code: String) {\n        switch code {\n");
        for (variant, word) in variants.iter().zip(&words) {
            write_text(&mut text, format_args!("        case {word:?}: self = .{}\n", lower(variant)));
        }
        text.push_str("        default: return nil\n        }\n    }\n}\n");
    }
    text
}

/// The JSON of all records, and of all results.
pub(crate) fn coding_text() -> String {
    let mut text = FIRST.to_owned();
    text.push_str("\nimport Foundation\n");
    for class in classes() {
        let protocol = if class.is_record { "Codable" } else { "Encodable" };
        write_text(&mut text, format_args!("\nextension {}: {protocol} {{\n", class.name));
        keys(&mut text, &class);
        if class.is_record {
            reading(&mut text, &class);
        }
        writing(&mut text, &class);
        text.push_str("}\n");
    }
    text.push_str("\nextension Decision {\n");
    for method in methods().into_iter().filter(|method| method.class == "Decision") {
        if let MethodKind::Get { given } = method.kind {
            let (doc, name) = (text_of(method.doc), camel(method.name));
            let ty = swift_type(given);
            write_text(
                &mut text,
                format_args!("    /// {doc}\n    public var {name}: {ty} {{\n        shortcuts.{name}\n    }}\n\n"),
            );
        }
    }
    text.truncate(text.trim_end().len());
    text.push_str("\n}\n");
    text
}

fn keys(text: &mut String, class: &Class) {
    text.push_str("    enum CodingKeys: String, CodingKey {\n");
    for field in &class.fields {
        write_text(text, format_args!("        case `{}` = {:?}\n", camel(field.name), field.name));
    }
    text.push_str("    }\n\n");
}

fn reading(text: &mut String, class: &Class) {
    text.push_str("    public init(from decoder: any Decoder) throws {\n");
    text.push_str("        let given = try decoder.container(keyedBy: CodingKeys.self)\n        self.init(\n");
    let fields: Vec<String> = class.fields.iter().map(|field| given(class, field)).collect();
    write_text(text, format_args!("{}\n        )\n    }}\n\n", fields.join(",\n")));
}

/// How a field is read: what is left out takes its default, and null is none of what may be unset.
fn given(class: &Class, field: &Field) -> String {
    let (name, ty) = (camel(field.name), given_type(field));
    let Some(default) = WRITING.default(class, field) else {
        return format!("            {name}: try given.decode({}.self, forKey: .{name})", swift_type(&ty));
    };
    let item = inner("Option", &ty);
    let read = format!("try given.decodeIfPresent({}.self, forKey: .{name})", swift_type(item.unwrap_or(&ty)));
    match (item, default.as_str()) {
        (Some(_), "nil") => format!("            {name}: {read}"),
        (Some(_), default) => format!("            {name}: given.contains(.{name}) ? {read} : {default}"),
        (None, default) => format!("            {name}: {read} ?? {default}"),
    }
}

fn writing(text: &mut String, class: &Class) {
    text.push_str("    public func encode(to encoder: any Encoder) throws {\n");
    text.push_str("        var told = encoder.container(keyedBy: CodingKeys.self)\n");
    for field in &class.fields {
        let name = camel(field.name);
        write_text(text, format_args!("        try told.encode(self.{name}, forKey: .{name})\n"));
    }
    text.push_str("    }\n");
}

/// A type of Rust as Swift has it.
fn swift_type(ty: &str) -> String {
    let ty = ty.replace(' ', "");
    if let Some(inner) = inner("Vec", &ty) {
        return format!("[{}]", swift_type(inner));
    }
    if let Some(inner) = inner("Option", &ty) {
        return format!("{}?", swift_type(inner));
    }
    match ty.as_str() {
        "bool" => "Bool".to_owned(),
        "u32" => "UInt32".to_owned(),
        "u64" => "UInt64".to_owned(),
        "Pence" => "Int64".to_owned(),
        "Text" => "String".to_owned(),
        "Sections" => "[Section]".to_owned(),
        "BTreeMap<Rule,Enforcement>" => "[Rule: Enforcement]".to_owned(),
        _ => ty,
    }
}
