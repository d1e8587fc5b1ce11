//! What a form for a policy has to know of its parameters: what each takes, its default, and where the guidance leaves it to providers.
//!
//! No list says which rules read a parameter: a rule reads one where its status differs when that parameter alone does.

use std::collections::BTreeSet;

use homeworking::model::Day;
use homeworking::model::describe::{self, Kind, Record};
use homeworking::{Case, Policy, Rule, readiness_catalogue, statuses};
use serde_json::{Map, Value, json};

use super::declared::plain;
use super::facts::{label, taken};
use super::write_text;
use crate::fixtures::vectors;
use crate::steps::Failure;

/// What is no parameter: whose policy it is, and how rules are enforced.
const OTHERS: [&str; 4] = ["name", "guidance", "preset", "enforcement"];

/// What parameters are tried beside: every rule enforced, on paper and without.
const BESIDE: [&str; 2] = [
    r#"{"name": "Ours", "guidance": "PRN00732", "preset": "full"}"#,
    r#"{"name": "Ours", "guidance": "PRN00732", "preset": "full", "notes": "paper_with_disposal", "devices": "bring_your_own"}"#,
];

const ON: &str = "2026-12-01";

/// What a policy sets, in its order, with the rules that read each.
pub(super) struct Parameters(Vec<Parameter>);

struct Parameter {
    path: String,
    form: Map<String, Value>,
    rules: Vec<Rule>,
}

impl Parameters {
    pub(super) fn find() -> Result<Parameters, Failure> {
        let sight = Sight::new()?;
        let mut found = Vec::new();
        find(&mut found, "", &describe::policy(), &sight)?;
        Ok(Parameters(found))
    }

    /// The paths of those that a rule reads.
    pub(super) fn read_by(&self, rule: Rule) -> Vec<&str> {
        let read = self.0.iter().filter(|parameter| parameter.rules.contains(&rule));
        read.map(|parameter| parameter.path.as_str()).collect()
    }

    /// The module of the page.
    pub(super) fn text(&self) -> String {
        let mut text = String::from("// Generated from the core: change it there.\n\nexport const PARAMETERS = {\n");
        for Parameter { path, form, .. } in &self.0 {
            write_text(&mut text, format_args!("  {path:?}: {},\n", json!(form)));
        }
        text.push_str("};\n");
        text
    }
}

fn find(found: &mut Vec<Parameter>, above: &str, record: &Record, sight: &Sight) -> Result<(), Failure> {
    for field in record.fields.iter().filter(|field| !OTHERS.contains(&field.name)) {
        let path = format!("{above}{}", field.name);
        if let Kind::Record(inner) = &field.kind {
            find(found, &format!("{path}."), inner, sight)?;
            continue;
        }
        let unknown = || Failure::Failed(format!("{path}: a page does not know how to ask for it"));
        let mut form = form(&field.kind).ok_or_else(unknown)?;
        let rules = sight.rules(&path, &values(&form))?;
        let sections = sections(&path, &rules);
        if sections.is_empty() {
            let why = "no rule reads it over the fixtures, and nothing says where it belongs";
            return Err(Failure::Failed(format!("{path}: {why}")));
        }
        let codes: Vec<&str> = rules.iter().map(|rule| rule.code()).collect();
        form.insert("label".to_owned(), json!(label(&plain(&field.doc))));
        form.insert("default".to_owned(), at(&sight.defaults, &path).clone());
        form.insert("rules".to_owned(), json!(codes));
        form.insert("sections".to_owned(), json!(sections));
        found.push(Parameter { path, form, rules });
    }
    Ok(())
}

/// How it is asked for; `nullable` where nothing may be set.
fn form(kind: &Kind) -> Option<Map<String, Value>> {
    let nullable = matches!(kind, Kind::Optional(_));
    let form = match kind {
        Kind::List(item) => match &**item {
            Kind::Choice { words, .. } => json!({"kind": "items", "words": words, "others": false}),
            _ => json!({"kind": "items", "words": describe::items(), "others": true}),
        },
        kind => taken(kind)?,
    };
    let Value::Object(mut form) = form else { return None };
    form.insert("nullable".to_owned(), json!(nullable));
    Some(form)
}

/// Values that it can have, as far apart as may be.
fn values(form: &Map<String, Value>) -> Vec<Value> {
    let words = || form.get("words").and_then(Value::as_array).cloned().unwrap_or_default();
    match form.get("kind").and_then(Value::as_str) {
        Some("choice") => words(),
        Some("items") => words().into_iter().map(|word| json!([word])).chain([Value::Array(words())]).collect(),
        _ => {
            let ends = ["least", "most"].into_iter().filter_map(|end| form.get(end).cloned());
            ends.chain([json!(12), Value::Null]).collect()
        }
    }
}

/// What the rules are watched on.
struct Sight {
    cases: Vec<Case>,
    defaults: Value,
    on: Day,
}

impl Sight {
    fn new() -> Result<Sight, Failure> {
        let failed = |error: &dyn ToString| Failure::Failed(error.to_string());
        let requests = vectors().map_err(Failure::Failed)?;
        // Not every vector has a case, and some have one that is refused.
        let cases = requests.iter().filter_map(|vector| {
            let request: Value = serde_json::from_str(&vector.request).ok()?;
            Case::from_json(&request.get("case")?.to_string()).ok()
        });
        let [beside, _] = BESIDE;
        let defaults = Policy::from_json(beside).map_err(|error| failed(&error))?.to_json();
        Ok(Sight {
            cases: cases.collect(),
            defaults: serde_json::from_str(&defaults).map_err(|error| failed(&error))?,
            on: ON.parse().map_err(|_| Failure::Failed(format!("{ON} is no day")))?,
        })
    }

    /// The rules that differ by a parameter alone, in the order of the catalogue.
    fn rules(&self, path: &str, values: &[Value]) -> Result<Vec<Rule>, Failure> {
        let mut found = BTreeSet::new();
        for beside in BESIDE {
            let mut policies = Vec::new();
            for value in values {
                let mut policy: Value =
                    serde_json::from_str(beside).map_err(|error| Failure::Failed(error.to_string()))?;
                put(&mut policy, path, value);
                // What cannot be set, or not so beside the others, is not tried.
                policies.extend(Policy::from_json(&policy.to_string()).ok());
            }
            let Some((first, others)) = policies.split_first() else { continue };
            for case in &self.cases {
                let before = statuses(case, first, self.on);
                for after in others.iter().map(|other| statuses(case, other, self.on)) {
                    let differing = before.iter().zip(&after).filter(|(before, after)| before.status != after.status);
                    found.extend(differing.map(|(before, _)| before.rule));
                }
            }
        }
        Ok(Rule::CATALOGUE.iter().copied().filter(|rule| found.contains(rule)).collect())
    }
}

/// The guidance's headings of some rules. What no rule of the catalogue reads belongs where a provider's readiness is asked about it.
fn sections(path: &str, rules: &[Rule]) -> Vec<&'static str> {
    let mut sections = Vec::new();
    let readiness = match path.split_once('.') {
        Some(("incidents", _)) => "provider.continuity.site_attendance",
        Some(("removal", _)) => "provider.performance.removal_right",
        _ => "",
    };
    let of_rules = rules.iter().filter_map(|rule| rule.description()).flat_map(|rule| rule.sections.iter());
    let of_readiness = readiness_catalogue().iter().filter(|check| check.rule.code() == readiness);
    for section in of_rules.chain(of_readiness.flat_map(|check| check.sections.iter())).map(|section| section.heading())
    {
        if !sections.contains(&section) {
            sections.push(section);
        }
    }
    sections
}

fn at<'v>(document: &'v Value, path: &str) -> &'v Value {
    path.split('.').fold(document, |inner, name| inner.get(name).unwrap_or(&Value::Null))
}

fn put(document: &mut Value, path: &str, value: &Value) {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    let Value::Object(fields) = document else { return };
    match rest {
        Some(rest) => put(fields.entry(name).or_insert_with(|| json!({})), rest, value),
        None => _ = fields.insert(name.to_owned(), value.clone()),
    }
}
