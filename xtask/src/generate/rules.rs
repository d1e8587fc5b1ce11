//! The rule reference.

use homeworking::Rule;
use homeworking::catalogue;
use homeworking::model::{Criterion, Fact, Force, RuleDescription};

use super::declared::enums;
use super::examples::Examples;
use super::parameters::Parameters;
use super::write_text as write;
use crate::steps::Failure;

const HEAD: &str = "\
# The rules

Every rule of the guidance for one advisor at home, in the order of the catalogue, and at the end, under `shift` and `service`, those of a shift
worked from home. This page is generated: what a rule says from its declaration in `core/src/catalogue/`, the examples by deciding the vectors of
[fixtures](../fixtures/README.md) and leaving out of each what its finding does not rest on.

*Licence* and *must* rules are the floor: no policy lowers them and no waiver lifts them. *Should* rules are advice, *local* ones are left to
providers: of each of these, `preset` and `enforcement` in the policy say what it does to the verdict ([how decisions are made](decisions.md)).
What facts and parameters take stands in [the documents](documents.md).
";

/// The reference, in Markdown.
pub(super) fn text(examples: &Examples, parameters: &Parameters) -> Result<String, Failure> {
    let mut text = HEAD.to_owned();
    let mut area = "";
    let of_shifts = Rule::SHIFT.iter().filter_map(|rule| rule.description());
    for rule in catalogue().iter().chain(of_shifts) {
        if rule.area != area {
            area = &rule.area;
            write(&mut text, format_args!("\n## {area}\n"));
        }
        describe(&mut text, rule);
        rests_on(&mut text, &examples.facts(rule.rule), &parameters.read_by(rule.rule));
        let [met, not_met] = ["met", "not_met"].map(|status| examples.shown(rule.rule.code(), status));
        write(&mut text, format_args!("- met: {}\n- not met: {}\n", met?, not_met?));
        write(&mut text, format_args!("- remedy, by {}: {}\n", owner(rule), rule.remedy));
    }
    Ok(text)
}

fn describe(text: &mut String, rule: &RuleDescription) {
    let sections: Vec<&str> = rule.sections.iter().map(|section| section.heading()).collect();
    write(text, format_args!("\n### `{}`\n\n{}\n\n", rule.rule, rule.summary));
    write(text, format_args!("- force: {}{}\n", rule.force, criterion(rule)));
    write(text, format_args!("- guidance: {}\n", sections.join("; ")));
    if !rule.otherwise.is_empty() {
        write(text, format_args!("- where it does not apply: {}\n", rule.otherwise));
    }
    write(text, format_args!("- question: {}\n", rule.question));
}

fn rests_on(text: &mut String, facts: &[Fact], parameters: &[&str]) {
    let quoted = |names: Vec<&str>| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    if !facts.is_empty() {
        write(text, format_args!("- facts: {}\n", quoted(facts.iter().map(|fact| fact.path()).collect())));
    }
    if !parameters.is_empty() {
        write(text, format_args!("- parameters: {}\n", quoted(parameters.to_vec())));
    }
}

/// Whose job the remedy is, as it is declared.
fn owner(rule: &RuleDescription) -> String {
    let owners = enums().into_iter().find(|known| known.name == "RemedyBy");
    let said = owners.and_then(|owners| {
        let place = owners.words.iter().position(|word| *word == rule.remedy_by.as_str())?;
        owners.documents.get(place).cloned()
    });
    let said = said.unwrap_or_default();
    said.trim_start_matches("Always ").trim_end_matches('.').replacen("The ", "the ", 1)
}

fn criterion(rule: &RuleDescription) -> &'static str {
    match (rule.force, rule.criterion) {
        (Force::Local, Some(Criterion::ExampleCriterion)) => ", an example of what providers ask today",
        (Force::Local, Some(Criterion::MayConsider)) => ", an option that providers may consider",
        _ => "",
    }
}
