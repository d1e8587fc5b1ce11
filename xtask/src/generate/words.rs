//! Words of the core that no declaration hands on, as enums of the crate that Swift and Kotlin call.

use homeworking::model::Fact;
use homeworking::{ProblemCode, Rule, catalogue, readiness_catalogue, sections};

use super::declared::{Enum, enums, text_of};
use super::write_text;

/// The module of the words.
pub(super) fn text() -> String {
    let mut text = String::from(
        "//! Words that no declaration of the core hands on. Generated from the core: change them there.\n\n\
         use crate::mirror::{mirror_enum, mirror_paths};\n",
    );
    let of_core = |name: &str| enums().into_iter().find(|known| known.name == name);
    let codes = of_core("Rule").into_iter().chain(of_core("ReadinessCheck"));
    for known in codes.chain(beside()) {
        let (with, path) = match known.name {
            "Fact" => ("mirror_paths", "homeworking::model::Fact"),
            "Section" => ("mirror_enum", "homeworking::guidance::Section"),
            "ProblemCode" => ("mirror_enum", "homeworking::ProblemCode"),
            "Rule" => ("mirror_enum", "homeworking::Rule"),
            _ => ("mirror_enum", "homeworking::ReadinessCheck"),
        };
        write_text(&mut text, format_args!("\n{with}! {{\n    /// {}\n", text_of(known.doc)));
        write_text(&mut text, format_args!("    {} of {path} {{\n", known.name));
        for (variant, word) in known.variants.iter().zip(&known.words) {
            let doc = document_of(known.name, word);
            write_text(&mut text, format_args!("        /// {doc}\n        {variant} = {word:?},\n"));
        }
        text.push_str("    }\n}\n");
    }
    text
}

/// Words that have no declaration at all.
pub(super) fn beside() -> Vec<Enum> {
    vec![
        Enum {
            name: "Section",
            doc: &["A heading of the guidance, by its path."],
            variants: sections().iter().map(|section| format!("{section:?}")).collect(),
            words: sections().iter().map(|section| section.heading()).collect(),
            documents: Vec::new(),
        },
        Enum {
            name: "ProblemCode",
            doc: &["The kinds of problem there are. Codes are stable; new ones may come."],
            variants: ProblemCode::ALL.iter().map(|code| format!("{code:?}")).collect(),
            words: ProblemCode::ALL.iter().map(|code| code.as_str()).collect(),
            documents: Vec::new(),
        },
        Enum {
            name: "Fact",
            doc: &["A fact: one leaf of a case that rules read, by its path."],
            variants: Fact::all().map(|fact| variant_of(fact.path())).collect(),
            words: Fact::all().map(Fact::path).collect(),
            documents: Vec::new(),
        },
    ]
}

/// What is said of a word: what a rule or a check asks, or the word itself.
fn document_of(name: &str, word: &str) -> String {
    let of_rule = catalogue().iter().find(|described| name == "Rule" && described.rule.code() == word);
    let of_check = readiness_catalogue().iter().find(|described| described.rule.code() == word);
    let shift = Rule::SHIFT.iter().find(|rule| name == "Rule" && rule.code() == word);
    let shift = shift.and_then(|rule| rule.description());
    let said = of_rule.map(|described| &described.summary).or(of_check.map(|described| &described.summary));
    let said = said.or(shift.map(|described| &described.summary));
    said.map_or_else(|| format!("`{word}`."), |said| said.trim().to_owned())
}

/// The name of a path, `HomeQuiet` of `home.quiet`.
fn variant_of(path: &str) -> String {
    let words = path.split(['.', '_']);
    words.map(|word| word.split_at(1.min(word.len()))).map(|(head, rest)| head.to_uppercase() + rest).collect()
}
