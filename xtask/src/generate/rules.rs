//! The rule reference.

use homeworking::Rule;
use homeworking::catalogue;
use homeworking::model::{Criterion, Force, RuleDescription};

use super::write_text as write;

/// The reference, in Markdown.
pub(super) fn text() -> String {
    let mut text = String::from(
        "# The rules\n\nEvery rule of the guidance for one advisor at home, in the order of the catalogue, and at the end, under `shift` and \
         `service`, those of a shift worked from home. This page is generated from the declarations in `core/src/catalogue/`.\n\n*Licence* and *must* rules are the floor: no policy lowers them and \
         no waiver lifts them. *Should* rules are advice, *local* ones are left to providers.\n",
    );
    let mut area = "";
    let of_shifts = Rule::SHIFT.iter().filter_map(|rule| rule.description());
    for rule in catalogue().iter().chain(of_shifts) {
        if rule.area != area {
            area = &rule.area;
            write(&mut text, format_args!("\n## {area}\n"));
        }
        describe(&mut text, rule);
    }
    text
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
    write(text, format_args!("- met: {}\n", rule.met));
    write(text, format_args!("- not met: {}\n", rule.not_met));
    write(text, format_args!("- remedy, by {}: {}\n", rule.remedy_by.as_str().replace('_', " "), rule.remedy));
}

fn criterion(rule: &RuleDescription) -> &'static str {
    match (rule.force, rule.criterion) {
        (Force::Local, Some(Criterion::ExampleCriterion)) => ", an example of what providers ask today",
        (Force::Local, Some(Criterion::MayConsider)) => ", an option that providers may consider",
        _ => "",
    }
}
