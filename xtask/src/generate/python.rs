//! What the Python package is told of the core's types and of its own functions: the enums, and the stubs.

use super::declared::{
    Class, Enum, Function, Method, MethodKind, class_name, declarations, enums, functions, methods, text_of,
};
use super::write_text;

/// A word as the name of a member.
fn member(word: &str) -> String {
    word.replace('.', "_").to_uppercase()
}

/// The module of the enums.
pub(super) fn enums_text() -> String {
    let mut text = String::from(
        "\"\"\"The words of the contract. Generated from the core: change them there.\"\"\"\n\nfrom enum import Enum\n\n\n\
         class Word(str, Enum):\n    \"\"\"A word of the contract, which is the text that stands for it.\"\"\"\n\n    \
         def __str__(self) -> str:\n        return str(self.value)\n",
    );
    for Enum { name, doc, words, .. } in enums() {
        write_text(&mut text, format_args!("\n\nclass {name}(Word):\n    \"\"\"{}\"\"\"\n\n", text_of(doc)));
        for word in words {
            write_text(&mut text, format_args!("    {} = \"{word}\"\n", member(word)));
        }
    }
    text
}

/// A type of Rust as Python gives it out, or takes it in.
fn annotation(ty: &str, is_taken: bool) -> String {
    let ty = ty.replace(' ', "");
    let inner = |outer: &str| ty.strip_prefix(outer).and_then(|rest| rest.strip_suffix('>')).map(str::to_owned);
    if let Some(inner) = inner("Option<") {
        return format!("{} | None", annotation(&inner, is_taken));
    }
    if let Some(inner) = inner("Vec<") {
        let inner = annotation(&inner, is_taken);
        return if is_taken { format!("list[{inner}] | tuple[{inner}, ...]") } else { format!("tuple[{inner}, ...]") };
    }
    let is_enum = || enums().iter().any(|known| known.name == ty);
    match (ty.as_str(), is_taken) {
        ("bool", _) => "bool".to_owned(),
        ("u32" | "u64" | "Pence", _) => "int".to_owned(),
        ("String" | "Text" | "Fact" | "Section", _) => "str".to_owned(),
        ("Sections", _) => "tuple[str, ...]".to_owned(),
        ("Day", false) => "date".to_owned(),
        ("Day", true) => "date | str".to_owned(),
        ("LocalDateTime", false) => "datetime".to_owned(),
        ("LocalDateTime", true) => "datetime | str".to_owned(),
        ("Amount", false) => "Decimal".to_owned(),
        ("Amount", true) => "int | float | Decimal".to_owned(),
        ("Completion", false) => "bool | date".to_owned(),
        ("Completion", true) => "bool | date | str".to_owned(),
        ("BTreeMap<Rule,Enforcement>", false) => "dict[Rule, Enforcement]".to_owned(),
        ("BTreeMap<Rule,Enforcement>", true) => "dict[str, Any] | dict[Rule, Enforcement]".to_owned(),
        ("Changes", _) => "dict[str, Any]".to_owned(),
        ("Roster", _) => "list[Any] | tuple[Any, ...]".to_owned(),
        ("NamedPolicy", _) => "Policy | dict[str, Any]".to_owned(),
        (name, true) if is_enum() => format!("{name} | str"),
        (name, true) if name != "Decision" => format!("{} | dict[str, Any]", class_name(name)),
        (name, _) => class_name(name).to_owned(),
    }
}

/// Many, by anything that can be gone through.
fn argument(ty: &str) -> String {
    let many = ty.replace(' ', "").strip_prefix("Vec<").and_then(|rest| rest.strip_suffix('>')).map(str::to_owned);
    many.map_or_else(|| annotation(ty, true), |inner| format!("Iterable[{}]", annotation(&inner, true)))
}

fn name_in_python(name: &str) -> &str {
    if name == "from" { "from_" } else { name }
}

/// The stubs of the compiled module.
pub(super) fn stubs_text() -> String {
    let mut text = String::from(
        "# Generated from the core, and from the functions of the binding: change them there.\n\n\
         from collections.abc import Callable, Iterable\nfrom datetime import date, datetime\nfrom decimal import Decimal\n\
         from typing import Any, ClassVar, Literal, Protocol, final\n\nfrom ._enums import (\n",
    );
    for known in enums() {
        write_text(&mut text, format_args!("    {},\n", known.name));
    }
    text.push_str(")\n\n__all__ = [\n    \"__version__\",\n");
    let classes = declarations().into_iter().flat_map(|declaration| declaration.classes);
    let names = functions().into_iter().map(|function| function.name);
    for name in classes.map(|class| class_name(class.name)).chain(names).chain(names_beside()) {
        write_text(&mut text, format_args!("    \"{name}\",\n"));
    }
    text.push_str("]\n\n__version__: str\n");
    for class in declarations().into_iter().flat_map(|declaration| declaration.classes) {
        class_text(&mut text, &class);
    }
    for Function { name, doc, arguments, option, answer } in functions() {
        let taken = arguments.iter().map(|(name, ty)| format!("{name}: {}", argument(ty)));
        let optional = option.iter().map(|(name, ty)| format!("{name}: {} | None = None", argument(ty)));
        let taken = taken.chain(optional).collect::<Vec<_>>().join(", ");
        let answer = annotation(answer, false);
        write_text(&mut text, format_args!("\ndef {name}({taken}) -> {answer}:\n    \"\"\"{}\"\"\"\n", text_of(doc)));
    }
    text.push_str(BESIDE);
    text
}

/// The stubs of what no declaration is of: tables, and the line protocol.
const BESIDE: &str = include_str!("../../../bindings-python/src/beside.pyi");

/// The public names of [`BESIDE`].
fn names_beside() -> impl Iterator<Item = &'static str> {
    let defined = BESIDE.lines().filter_map(|line| line.strip_prefix("class ").or_else(|| line.strip_prefix("def ")));
    let names = defined.filter_map(|rest| rest.split(['(', ':']).next());
    names.filter(|name| !name.starts_with('_'))
}

fn class_text(text: &mut String, class: &Class) {
    let name = class_name(class.name);
    write_text(text, format_args!("\n@final\nclass {name}:\n    \"\"\"{}\"\"\"\n\n", text_of(class.doc)));
    let names = class.fields.iter().map(|_| "str").collect::<Vec<_>>().join(", ");
    write_text(text, format_args!("    __match_args__: ClassVar[tuple[{names}]]\n"));
    if class.is_record {
        text.push_str("    def __new__(\n        cls,\n        *,\n");
        for field in &class.fields {
            let (name, ty) = (name_in_python(field.name), annotation(field.ty, true));
            let none = if ty.ends_with("| None") || field.is_required { "" } else { " | None" };
            if field.is_required {
                write_text(text, format_args!("        {name}: {},\n", ty.trim_end_matches(" | None")));
            } else {
                write_text(text, format_args!("        {name}: {ty}{none} = ...,\n"));
            }
        }
        write_text(text, format_args!("    ) -> {name}: ...\n"));
        write_text(text, format_args!("    def replace(self, **fields: Any) -> {name}:\n"));
        text.push_str("        \"\"\"The same with some fields changed.\"\"\"\n");
        write_text(text, format_args!("    def __replace__(self, **fields: Any) -> {name}: ...\n"));
    }
    write_text(
        text,
        format_args!(
            "    @classmethod\n    def from_json(cls, text: str) -> {name}:\n        \"\"\"Reads it from JSON text, strictly.\"\"\"\n"
        ),
    );
    text.push_str(
        "    def to_json(self) -> str:\n        \"\"\"The canonical JSON: the same bytes in every language.\"\"\"\n",
    );
    text.push_str("    def to_dict(self) -> dict[str, Any]:\n        \"\"\"Plain values: dicts, lists, texts, numbers and days.\"\"\"\n");
    text.push_str("    def __eq__(self, other: object, /) -> bool: ...\n    def __hash__(self) -> int: ...\n");
    for field in &class.fields {
        property(text, name_in_python(field.name), &annotation(field.ty, false), &text_of(field.doc));
    }
    for method in methods().into_iter().filter(|method| method.class == name) {
        method_text(text, &method);
    }
}

fn method_text(text: &mut String, Method { class, name, doc, kind }: &Method) {
    let doc = text_of(doc);
    match kind {
        MethodKind::Get { given } => property(text, name, &annotation(given, false), &doc),
        MethodKind::Of { argument: (given, ty), found } => {
            let (ty, found) = (argument(ty), annotation(found, false));
            write_text(
                text,
                format_args!("    def {name}(self, {given}: {ty}) -> {found}:\n        \"\"\"{doc}\"\"\"\n"),
            );
        }
        MethodKind::Read { text: given } => write_text(
            text,
            format_args!(
                "    @classmethod\n    def {name}(cls, {given}: str) -> {class}:\n        \"\"\"{doc}\"\"\"\n"
            ),
        ),
    }
}

fn property(text: &mut String, name: &str, ty: &str, doc: &str) {
    write_text(text, format_args!("    @property\n    def {name}(self) -> {ty}:\n        \"\"\"{doc}\"\"\"\n"));
}
