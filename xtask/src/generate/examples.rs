//! Examples of rules and checks: vectors that are decided, and made as small as they can be without another finding.

use std::collections::{BTreeMap, BTreeSet};

use homeworking::model::Fact;
use homeworking::{Policy, Rule};
use serde_json::Value;

use crate::fixtures::vectors;
use crate::protocol::Session;
use crate::steps::Failure;

/// The kinds of requests whose answers have findings.
const KINDS: [&str; 3] = ["assess", "shift", "readiness"];

/// What every document has, and no finding rests on.
const OF_NO_INTEREST: [&str; 7] =
    ["case.advisor.id", "policy.name", "policy.guidance", "shift.id", "shift.advisor_id", "shift.starts", "shift.ends"];

/// The request to show each rule and status by, and the policies of all requests.
pub(super) struct Examples {
    requests: BTreeMap<(String, String), Value>,
    policies: Vec<Policy>,
}

/// One example: what is given, and what is found of it.
struct Example {
    request: Value,
    message: String,
}

impl Examples {
    /// Reads and decides the vectors. What a vector is named after it shows best.
    pub(super) fn read() -> Result<Examples, Failure> {
        let (mut requests, mut named, mut policies) = (BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
        for vector in vectors().map_err(Failure::Failed)? {
            if !KINDS.contains(&vector.kind.as_str()) {
                continue;
            }
            let request = serde_json::from_str::<Value>(&vector.request);
            let request = request.map_err(|error| Failure::Failed(format!("{}: {error}", vector.name)))?;
            policies.extend(request.get("policy").map(Value::to_string));
            for found in findings(&request) {
                let shown = if vector.name.starts_with(&found.code) { &mut named } else { &mut requests };
                shown.entry((found.code, found.status)).or_insert_with(|| request.clone());
            }
        }
        requests.extend(named);
        // Some vectors ask with a policy that is refused.
        let policies = policies.iter().filter_map(|policy| Policy::from_json(policy).ok()).collect();
        Ok(Examples { requests, policies })
    }

    /// An example of a rule, or of a check, that stands so, in Markdown. Not to have one is a failure.
    pub(super) fn shown(&self, code: &str, status: &str) -> Result<String, Failure> {
        let missing = || Failure::Failed(format!("{code}: no vector of fixtures/vectors shows it {status}"));
        let request = self.requests.get(&(code.to_owned(), status.to_owned())).ok_or_else(missing)?;
        example(request, code).map(|example| example.in_markdown(code)).ok_or_else(missing)
    }

    /// The facts that a rule reads under some policy, in the order of the case.
    pub(super) fn facts(&self, rule: Rule) -> Vec<Fact> {
        let facts: BTreeSet<Fact> = self.policies.iter().flat_map(|policy| rule.facts(policy)).collect();
        facts.into_iter().collect()
    }
}

/// The least of a request of which the same is found.
fn example(request: &Value, code: &str) -> Option<Example> {
    let found = |request: &Value| findings(request).into_iter().find(|found| found.code == code);
    let whole = found(request)?;
    let mut smallest = request.clone();
    for path in parts(request) {
        let mut smaller = smallest.clone();
        if remove(&mut smaller, &path) && found(&smaller).is_some_and(|found| found == whole) {
            smallest = smaller;
        }
    }
    Some(Example { request: smallest, message: whole.message })
}

/// How a rule stands, and what is said of it.
#[derive(PartialEq)]
struct Found {
    code: String,
    status: String,
    message: String,
}

/// What the answer to a request finds, of a provider area by area. An answer of errors finds nothing; a rule that nothing is found of has no
/// example, which fails.
fn findings(request: &Value) -> Vec<Found> {
    let answer = Session::default().answer(&request.to_string());
    let answer = serde_json::from_str(&answer).unwrap_or(Value::Null);
    let areas = answer.get("areas").and_then(Value::as_array).into_iter().flatten();
    let lists = std::iter::once(&answer).chain(areas).filter_map(|holder| holder.get("findings")?.as_array());
    lists.flatten().filter_map(found).collect()
}

fn found(finding: &Value) -> Option<Found> {
    let text = |key: &str| Some(finding.get(key)?.as_str()?.to_owned());
    Some(Found { code: text("rule")?, status: text("status")?, message: text("message")? })
}

/// The paths of everything that a request gives, an object before what is in it, lists as wholes.
fn parts(request: &Value) -> Vec<String> {
    fn below(value: &Value, path: &str, parts: &mut Vec<String>) {
        for (key, value) in value.as_object().into_iter().flatten() {
            let path = format!("{path}/{key}");
            parts.push(path.clone());
            below(value, &path, parts);
        }
    }
    let mut parts = Vec::new();
    below(request, "", &mut parts);
    parts
}

/// Whether there was something to remove.
fn remove(request: &mut Value, path: &str) -> bool {
    let above =
        path.rsplit_once('/').and_then(|(above, key)| Some((request.pointer_mut(above)?.as_object_mut()?, key)));
    above.and_then(|(object, key)| object.remove(key)).is_some()
}

impl Example {
    fn in_markdown(&self, code: &str) -> String {
        let Example { request, message } = self;
        let given: Vec<String> = self.given(code).iter().map(|(path, value)| format!("`{path}: {value}`")).collect();
        let given = if given.is_empty() { "nothing given".to_owned() } else { given.join(", ") };
        // What has no day in it is the same on every day.
        let on = request.get("on").and_then(Value::as_str).filter(|_| given.contains("\"20"));
        format!("{message}. For example with {given}{}", on.map(|on| format!(", on {on}")).unwrap_or_default())
    }

    /// What is given of interest, in the order of the case, then settings of the policy.
    fn given(&self, code: &str) -> Vec<(String, Value)> {
        let reads_role = code.parse::<Rule>().is_ok_and(|rule| self.reads_role(rule));
        let mut given: Vec<(String, Value)> = parts(&self.request)
            .iter()
            .filter_map(|path| {
                Some((path.trim_start_matches('/').replace('/', "."), self.request.pointer(path)?.clone()))
            })
            .filter(|(_, value)| !value.is_object())
            .filter(|(path, _)| !OF_NO_INTEREST.contains(&path.as_str()) && path.contains('.'))
            .filter(|(path, _)| reads_role || path != "case.advisor.role")
            .map(|(path, value)| (shown_path(&path).to_owned(), value))
            .collect();
        let place = |path: &str| Fact::all().position(|fact| fact.path() == path).unwrap_or(usize::MAX);
        given.sort_by_key(|(path, _)| place(path));
        given
    }

    fn reads_role(&self, rule: Rule) -> bool {
        let policy = self.request.get("policy").and_then(|policy| Policy::from_json(&policy.to_string()).ok());
        policy.is_some_and(|policy| rule.facts(&policy).iter().any(|fact| fact.path() == "advisor.role"))
    }
}

/// Facts are known by their paths in the case, settings by theirs in the policy.
fn shown_path(path: &str) -> &str {
    ["case.", "shift."].iter().find_map(|document| path.strip_prefix(document)).unwrap_or(path)
}
