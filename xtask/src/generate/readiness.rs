//! The reference of the checks of readiness.

use homeworking::model::ReadinessDescription;
use homeworking::readiness_catalogue;

use super::examples::Examples;
use super::write_text as write;
use crate::steps::Failure;

/// The reference, in Markdown.
pub(super) fn text(examples: &Examples) -> Result<String, Failure> {
    let mut text = String::from(
        "# The checks of readiness\n\nWhat the guidance asks of a provider itself, in the order of its areas. This page is generated \
         from the declarations in `core/src/readiness/`.\n\nA provider is ready where every *licence* and *must* check is met. What is \
         missing is unknown, never false. The examples are vectors of [fixtures](../fixtures/README.md), decided.\n",
    );
    let mut area = "";
    for check in readiness_catalogue() {
        if check.area != area {
            area = &check.area;
            write(&mut text, format_args!("\n## {}\n", check.heading));
        }
        describe(&mut text, check);
        let [met, not_met] = ["met", "not_met"].map(|status| examples.shown(check.rule.code(), status));
        write(&mut text, format_args!("- met: {}\n- not met: {}\n", met?, not_met?));
        write(&mut text, format_args!("- remedy, by the provider: {}\n", check.remedy));
    }
    Ok(text)
}

fn describe(text: &mut String, check: &ReadinessDescription) {
    let sections: Vec<&str> = check.sections.iter().map(|section| section.heading()).collect();
    write(text, format_args!("\n### `{}`\n\n{}\n\n", check.rule, check.summary));
    write(text, format_args!("- force: {}\n", check.force));
    write(text, format_args!("- guidance: {}\n", sections.join("; ")));
}
