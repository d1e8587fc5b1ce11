//! What is wrong with a document by itself.

use homeworking::{Case, CostModel, Disruption, Error, Incident, Policy, Provider, ReviewRecord, Roster, Shift};

use super::Request;
use super::parts::{Wrong, wrongs};

/// What reads the document of a target, and says what is wrong with it.
type Check = fn(&str) -> Option<Error>;

const TARGETS: &[(&str, Check)] = &[
    ("case", |text| Case::from_json(text).err()),
    ("policy", |text| Policy::from_json(text).err()),
    ("shift", |text| Shift::from_json(text).err()),
    ("incident", |text| Incident::from_json(text).err()),
    ("record", |text| ReviewRecord::from_json(text).err()),
    ("disruption", |text| Disruption::from_json(text).err()),
    ("provider", |text| Provider::from_json(text).err()),
    ("roster", |text| Roster::from_json(text).err()),
    ("model", |text| CostModel::from_json(text).err()),
];

/// Everything that is wrong with the document of a request; nothing where it is sound.
pub(super) fn check(request: &Request<'_>) -> Result<Vec<Wrong>, Vec<Wrong>> {
    let text;
    let document = if request.has("text") {
        text = request.text("text")?;
        &text
    } else {
        request.raw("doc")?
    };
    let target = request.text("target")?;
    let Some((_, check)) = TARGETS.iter().find(|(known, _)| *known == target) else {
        let targets = TARGETS.iter().map(|(known, _)| format!("`{known}`")).collect::<Vec<_>>().join(", ");
        let expected = format!("one of {targets}");
        return Err(vec![Wrong::new("target", "unknown_value", &expected, "use one of these targets")]);
    };
    Ok(check(document).as_ref().map(wrongs).unwrap_or_default())
}
