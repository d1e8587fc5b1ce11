//! JSON Schemas of the case, the policy and every answer of the line protocol.

use super::declared::plain;
use crate::steps::Failure;
use homeworking::model::Pence;
use homeworking::model::describe::{Field, Kind, Record};
use homeworking::{Rule, sections};
use serde_json::{Map, Value, json};

/// What a schema is for: an input may leave out what is not required, an answer has every key.
#[derive(Clone, Copy, PartialEq)]
enum Use {
    Input,
    Answer,
}

/// The schema of a document that is read.
pub(super) fn of_input(target: &str, input: &Kind) -> String {
    let description = match input {
        Kind::Record(record) => record.doc.clone(),
        _ => format!("A list, called `{target}` by the line protocol."),
    };
    document(schema(input, Use::Input), &description)
}

/// The schema of an answer.
pub(super) fn of_answer(kind: &str, answer: &Kind) -> String {
    document(schema(answer, Use::Answer), &format!("The answer to a request of kind `{kind}`."))
}

fn document(schema: Value, doc: &str) -> String {
    let schema = with(schema, "$schema", "https://json-schema.org/draft/2020-12/schema");
    format!("{:#}\n", with(schema, "description", &plain(doc)))
}

fn with(mut schema: Value, key: &str, text: &str) -> Value {
    if let Some(object) = schema.as_object_mut() {
        object.insert(key.to_owned(), json!(text));
    }
    schema
}

fn object(record: &Record, of: Use) -> Value {
    let properties: Map<String, Value> =
        record.fields.iter().map(|field| (field.name.to_owned(), property(field, of))).collect();
    let required: Vec<&str> = record.fields.iter().filter(|field| is_required(field)).map(|field| field.name).collect();
    json!({
        "title": record.name,
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

/// Whether a field has to be given, or holds a record that has one such.
pub(super) fn is_required(field: &Field) -> bool {
    let inside = |record: &Record| record.fields.iter().any(is_required);
    field.required || matches!(&field.kind, Kind::Record(record) if inside(record))
}

fn property(field: &Field, of: Use) -> Value {
    let schema = match &field.kind {
        // Null would leave out what has to be given.
        Kind::Optional(inner) if field.required && of == Use::Input => schema(inner, of),
        Kind::Optional(_) => schema(&field.kind, of),
        kind if field.null_is_absent && !is_required(field) => or_null(&schema(kind, of)),
        kind => schema(kind, of),
    };
    with(schema, "description", &plain(&field.doc))
}

fn schema(kind: &Kind, of: Use) -> Value {
    match kind {
        Kind::Flag => json!({"type": "boolean"}),
        Kind::Completion => json!({"anyOf": [{"type": "boolean"}, date()]}),
        Kind::Day => date(),
        Kind::LocalDateTime => local_date_time(),
        Kind::Pence if of == Use::Input => json!({"type": "integer", "minimum": 0, "maximum": Pence::MOST.0}),
        Kind::Pence => json!({"type": "integer"}),
        Kind::Amount { least, most } => json!({"type": "number", "minimum": least, "maximum": most}),
        Kind::Whole { least, most } if *most == u32::MAX => json!({"type": "integer", "minimum": least}),
        Kind::Whole { least, most } => json!({"type": "integer", "minimum": least, "maximum": most}),
        Kind::Text { most, .. } if *most == u32::MAX => json!({"type": "string"}),
        Kind::Text { least, most } => json!({"type": "string", "minLength": least, "maxLength": most}),
        Kind::Choice { name, words } => json!({"title": name, "enum": words}),
        Kind::Rule if of == Use::Input => {
            json!({"enum": codes(Rule::CATALOGUE.iter().copied().filter(|rule| !rule.force().is_floor()))})
        }
        Kind::Rule => json!({"enum": codes(Rule::all())}),
        Kind::Section => json!({"enum": sections().iter().map(|section| section.heading()).collect::<Vec<_>>()}),
        Kind::Enforcements => enforcements(),
        Kind::Optional(inner) => or_null(&schema(inner, of)),
        Kind::List(inner) => json!({"type": "array", "items": schema(inner, of)}),
        Kind::Record(record) => object(record, of),
        // The path of a fact, and whatever comes to be described later.
        _ => json!({"type": "string"}),
    }
}

fn codes(rules: impl Iterator<Item = Rule>) -> Vec<&'static str> {
    rules.map(Rule::code).collect()
}

/// A rule of the floor can only be enforced.
fn enforcements() -> Value {
    let words =
        |rule: Rule| if rule.force().is_floor() { json!(["enforce"]) } else { json!(["enforce", "advise", "ignore"]) };
    let settable = Rule::all().filter(|rule| Rule::CATALOGUE.contains(rule) || !rule.force().is_floor());
    let properties: Map<String, Value> =
        settable.map(|rule| (rule.code().to_owned(), json!({"enum": words(rule)}))).collect();
    json!({"type": "object", "properties": properties, "additionalProperties": false})
}

fn date() -> Value {
    json!({"type": "string", "format": "date", "pattern": "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$|^2200-[0-9]{2}-[0-9]{2}$"})
}

fn local_date_time() -> Value {
    let time = "T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$";
    let pattern = format!("^(19|20|21)[0-9]{{2}}-[0-9]{{2}}-[0-9]{{2}}{time}|^2200-[0-9]{{2}}-[0-9]{{2}}{time}");
    json!({"type": "string", "pattern": pattern})
}

fn or_null(schema: &Value) -> Value {
    json!({"anyOf": [schema, {"type": "null"}]})
}

/// Several schemas in one object, by their names, without white space.
pub(super) fn together(schemas: &[(String, String)]) -> Result<String, Failure> {
    let read = |(name, text): &(String, String)| {
        let schema =
            serde_json::from_str::<Value>(text).map_err(|error| Failure::Failed(format!("{name}: {error}")))?;
        Ok((name.clone(), schema))
    };
    let schemas = schemas.iter().map(read).collect::<Result<Map<_, _>, Failure>>()?;
    Ok(format!("{}\n", Value::Object(schemas)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests fail by panicking")]

    use homeworking::model::describe;
    use jsonschema::Validator;
    use serde_json::Value;

    use super::{of_answer, of_input};
    use crate::fixtures::{Vector, vectors};
    use crate::protocol::Session;

    fn validator(schema: &str) -> Validator {
        jsonschema::validator_for(&serde_json::from_str(schema).unwrap()).unwrap()
    }

    fn input_validators() -> Vec<(&'static str, Validator)> {
        let documents = describe::inputs();
        documents.into_iter().map(|(target, input)| (target, validator(&of_input(target, &input)))).collect()
    }

    fn request(vector: &Vector) -> Value {
        serde_json::from_str(&vector.request).unwrap()
    }

    #[test]
    fn every_sound_case_and_policy_is_one_by_its_schema() {
        let validators = input_validators();
        let mut checked = 0;
        for vector in vectors().unwrap().iter().filter(|vector| !vector.expect.contains_key("errors")) {
            let request = request(vector);
            for (key, validator) in &validators {
                if let Some(document) = request.get(key) {
                    let error = validator.iter_errors(document).next();
                    assert!(error.is_none(), "{}: {}", vector.name, error.unwrap());
                    checked += 1;
                }
            }
        }
        assert!(checked > 2_000, "only {checked} documents were checked");
    }

    #[test]
    fn every_answer_is_one_by_its_schema() {
        let validators: Vec<(&str, Validator)> =
            describe::answers().iter().map(|(kind, answer)| (*kind, validator(&of_answer(kind, answer)))).collect();
        let mut kinds = Vec::new();
        for vector in vectors().unwrap().iter().filter(|vector| !vector.expect.contains_key("errors")) {
            let validator = &validators.iter().find(|(kind, _)| *kind == vector.kind).unwrap().1;
            let answer: Value = serde_json::from_str(&Session::default().answer(&vector.request)).unwrap();
            let error = validator.iter_errors(&answer).next();
            assert!(error.is_none(), "{}: {}", vector.name, error.unwrap());
            kinds.push(vector.kind.clone());
        }
        kinds.sort();
        kinds.dedup();
        assert_eq!(kinds.len(), validators.len(), "no answer was checked of some kinds, only of {kinds:?}");
    }

    /// What a schema cannot say: that keys stand once, what contradicts what, which days there are, which lists must hold
    /// something, and how long a shift may be.
    const BEYOND: [&str; 6] = ["syntax", "duplicate_key", "duplicate_id", "contradiction", "bad_date", "floor"];

    fn is_sayable(error: &Value, document: &Value) -> bool {
        let is_empty_list = document[error["path"].as_str().unwrap()].is_array();
        let is_length_of_shift = error["path"] == "ends" && error["code"] == "out_of_range";
        !is_empty_list && !is_length_of_shift && !BEYOND.contains(&error["code"].as_str().unwrap())
    }

    #[test]
    fn what_the_reader_refuses_the_schema_refuses() {
        let validators = input_validators();
        let mut checked = 0;
        for vector in vectors().unwrap().iter().filter(|vector| vector.kind == "check") {
            let request = request(vector);
            let errors = vector.expect["errors"].as_array().unwrap();
            let sayable = errors.iter().any(|error| is_sayable(error, &request["doc"]));
            let Some(document) = request.get("doc").filter(|_| sayable) else { continue };
            let validator = &validators.iter().find(|(name, _)| request["target"] == *name).unwrap().1;
            assert!(!validator.is_valid(document), "{}: the schema lets it pass", vector.name);
            checked += 1;
        }
        assert!(checked > 50, "only {checked} documents were checked");
    }
}
