//! What the intranet page shows of the rules of a shift, which are not in the catalogue.

use homeworking::Rule;
use serde_json::json;

use super::write_text;

/// The module of the rules of a shift, in their order.
pub(super) fn text() -> String {
    let mut text = String::from("// Generated from the core: change it there.\n\nexport const SHIFT_RULES = [\n");
    for rule in Rule::SHIFT.iter().filter_map(|rule| rule.description()) {
        let sections: Vec<&str> = rule.sections.iter().map(|section| section.heading()).collect();
        let shown = json!({
            "rule": rule.rule.code(), "area": rule.area, "force": rule.force.as_str(), "sections": sections, "summary": rule.summary,
        });
        write_text(&mut text, format_args!("  {shown},\n"));
    }
    text.push_str("];\n");
    text
}
