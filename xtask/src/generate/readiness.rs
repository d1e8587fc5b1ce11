//! The reference of the checks of readiness.

use homeworking::model::ReadinessDescription;
use homeworking::readiness_catalogue;

use super::write_text as write;

/// The reference, in Markdown.
pub(super) fn text() -> String {
    let mut text = String::from(
        "# The checks of readiness\n\nWhat the guidance asks of a provider itself, in the order of its areas. This page is generated \
         from the declarations in `core/src/readiness/`.\n\nA provider is ready where every *licence* and *must* check is met. What is \
         missing is unknown, never false.\n",
    );
    let mut area = "";
    for check in readiness_catalogue() {
        if check.area != area {
            area = &check.area;
            write(&mut text, format_args!("\n## {}\n", check.heading));
        }
        describe(&mut text, check);
    }
    text
}

fn describe(text: &mut String, check: &ReadinessDescription) {
    let sections: Vec<&str> = check.sections.iter().map(|section| section.heading()).collect();
    write(text, format_args!("\n### `{}`\n\n{}\n\n", check.rule, check.summary));
    write(text, format_args!("- force: {}\n", check.force));
    write(text, format_args!("- guidance: {}\n", sections.join("; ")));
    write(text, format_args!("- met: {}\n", check.met));
    write(text, format_args!("- not met: {}\n", check.not_met));
    write(text, format_args!("- remedy, by the provider: {}\n", check.remedy));
}
