//! The line protocol: one JSON request a line in, one canonical JSON answer a line out.

mod request;

use homeworking::model::{Changes, Day, Fact, OwnerRemedies, Segment};
use homeworking::{
    Case, Error, Policy, Problem, ReviewRecord, assess, earliest_eligible, needed, next_question, remedies, review,
    summarise, timeline, what_if,
};
use serde::Serialize;

pub(crate) use request::Request;

/// The kinds of request, and the fields of each.
const KINDS: &[(&str, &[&str])] = &[
    ("assess", &["case", "policy", "on"]),
    ("timeline", &["case", "policy", "from", "through"]),
    ("earliest", &["case", "policy", "from", "through"]),
    ("question", &["case", "policy", "on"]),
    ("needed", &["policy", "role", "advised"]),
    ("what_if", &["case", "policy", "on", "changes"]),
    ("compare", &["cases", "policy_a", "policy_b", "on"]),
    ("summarise", &["cases", "policy", "on"]),
    ("remedies", &["case", "policy", "on"]),
    ("fingerprint", &["policy"]),
    ("review", &["record", "policy", "on"]),
    ("check", &["target", "doc", "text"]),
];

/// Something wrong with a request, on the wire.
#[derive(Serialize)]
pub(crate) struct Wrong {
    path: String,
    code: String,
    expected: String,
    help: String,
}

impl Wrong {
    pub(crate) fn new(path: &str, code: &str, expected: &str, help: &str) -> Wrong {
        let [path, code, expected, help] = [path, code, expected, help].map(str::to_owned);
        Wrong { path, code, expected, help }
    }
}

impl From<&Problem> for Wrong {
    fn from(problem: &Problem) -> Wrong {
        Wrong::new(&problem.path, problem.code.as_str(), &problem.expected, &problem.help)
    }
}

fn wrongs(error: &Error) -> Vec<Wrong> {
    error.problems().map(Wrong::from).collect()
}

/// The problems of a value that is itself at a path.
fn wrongs_at(path: &str, error: &Error) -> Vec<Wrong> {
    let below = |problem: &str| if problem.is_empty() { path.to_owned() } else { format!("{path}.{problem}") };
    error.problems().map(|problem| Wrong { path: below(&problem.path), ..Wrong::from(problem) }).collect()
}

#[derive(Serialize)]
struct Errors {
    errors: Vec<Wrong>,
}

#[derive(Serialize)]
struct Question {
    path: Option<Fact>,
}

#[derive(Serialize)]
struct Paths {
    paths: Vec<Fact>,
}

#[derive(Serialize)]
struct Segments {
    segments: Vec<Segment>,
}

#[derive(Serialize)]
struct Remedies {
    remedies: Vec<OwnerRemedies>,
}

#[derive(Serialize)]
struct Fingerprint<'a> {
    fingerprint: &'a str,
}

/// A run of the protocol. Requests often share a policy, so the last one is kept as it was compiled.
#[derive(Default)]
pub(crate) struct Session {
    last_policy: Option<(String, Policy)>,
}

impl Session {
    pub(crate) fn answer(&mut self, line: &str) -> String {
        self.respond(line).unwrap_or_else(|errors| json(&Errors { errors }))
    }

    fn respond(&mut self, line: &str) -> Result<String, Vec<Wrong>> {
        let request = Request::read(line).map_err(|wrong| vec![wrong])?;
        let kind = request.text("kind")?;
        let Some((_, fields)) = KINDS.iter().find(|(known, _)| *known == kind) else {
            let kinds = KINDS.iter().map(|(known, _)| format!("`{known}`")).collect::<Vec<_>>().join(", ");
            return Err(vec![Wrong::new(
                "kind",
                "unknown_value",
                &format!("one of {kinds}"),
                "use one of these kinds",
            )]);
        };
        request.only(fields)?;
        match kind.as_str() {
            "fingerprint" => Ok(json(&Fingerprint { fingerprint: self.policy(&request)?.fingerprint() })),
            "check" => Err(check(&request)?),
            "needed" => self.needed(&request),
            "compare" => compare(&request),
            "summarise" => self.summarise(&request),
            "review" => self.review(&request),
            _ => self.of_one_case(&kind, &request),
        }
    }

    /// The kinds that take one case and one policy.
    fn of_one_case(&mut self, kind: &str, request: &Request<'_>) -> Result<String, Vec<Wrong>> {
        let case = read_case(request);
        if matches!(kind, "timeline" | "earliest") {
            let span = both(day(request, "from"), day(request, "through"));
            let ((case, policy), span) = both(both(case, self.policy(request)), span)?;
            return over_time(kind, &case, policy, span);
        }
        let ((case, policy), on) = both(both(case, self.policy(request)), day(request, "on"))?;
        match kind {
            "assess" => Ok(assess(&case, policy, on).to_json()),
            "question" => Ok(json(&Question { path: next_question(&case, policy, on) })),
            "remedies" => Ok(json(&Remedies { remedies: remedies(&assess(&case, policy, on)) })),
            _ => {
                let changes =
                    Changes::from_json(request.raw("changes")?).map_err(|error| wrongs_at("changes", &error))?;
                Ok(json(&what_if(&case, policy, on, &changes).map_err(|error| wrongs(&error))?))
            }
        }
    }

    fn needed(&mut self, request: &Request<'_>) -> Result<String, Vec<Wrong>> {
        let role = request.text("role").and_then(|role| role.parse().map_err(|error| wrongs_at("role", &error)));
        let advised = if request.has("advised") { request.flag("advised") } else { Ok(false) };
        let ((policy, role), advised) = both(both(self.policy(request), role), advised)?;
        Ok(json(&Paths { paths: needed(policy, role, advised) }))
    }

    fn review(&mut self, request: &Request<'_>) -> Result<String, Vec<Wrong>> {
        let record =
            request.raw("record").and_then(|text| ReviewRecord::from_json(text).map_err(|error| wrongs(&error)));
        let ((record, policy), on) = both(both(record, self.policy(request)), day(request, "on"))?;
        Ok(json(&review(&record, policy, on)))
    }

    fn summarise(&mut self, request: &Request<'_>) -> Result<String, Vec<Wrong>> {
        let ((cases, policy), on) = both(both(cases(request), self.policy(request)), day(request, "on"))?;
        let decisions: Vec<_> = cases.iter().map(|case| assess(case, policy, on)).collect();
        Ok(json(&summarise(&decisions)))
    }

    fn policy(&mut self, request: &Request<'_>) -> Result<&Policy, Vec<Wrong>> {
        let text = request.raw("policy")?;
        let kept = self.last_policy.take().filter(|(known, _)| known == text);
        let policy = match kept {
            Some((_, policy)) => policy,
            None => Policy::from_json(text).map_err(|error| wrongs(&error))?,
        };
        Ok(&self.last_policy.insert((text.to_owned(), policy)).1)
    }
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

fn over_time(kind: &str, case: &Case, policy: &Policy, (from, through): (Day, Day)) -> Result<String, Vec<Wrong>> {
    if kind == "earliest" {
        return Ok(json(&earliest_eligible(case, policy, from, through).map_err(|error| wrongs(&error))?));
    }
    Ok(json(&Segments { segments: timeline(case, policy, from, through).map_err(|error| wrongs(&error))? }))
}

fn compare(request: &Request<'_>) -> Result<String, Vec<Wrong>> {
    let policies = both(read_policy(request, "policy_a"), read_policy(request, "policy_b"));
    let ((cases, (a, b)), on) = both(both(cases(request), policies), day(request, "on"))?;
    Ok(json(&homeworking::compare(&cases, &a, &b, on).map_err(|error| wrongs(&error))?))
}

/// Both, or everything that is wrong with either.
fn both<A, B>(a: Result<A, Vec<Wrong>>, b: Result<B, Vec<Wrong>>) -> Result<(A, B), Vec<Wrong>> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (a, b) => Err([a.err(), b.err()].into_iter().flatten().flatten().collect()),
    }
}

fn read_case(request: &Request<'_>) -> Result<Case, Vec<Wrong>> {
    Case::from_json(request.raw("case")?).map_err(|error| wrongs(&error))
}

fn read_policy(request: &Request<'_>, field: &str) -> Result<Policy, Vec<Wrong>> {
    Policy::from_json(request.raw(field)?).map_err(|error| wrongs_at(field, &error))
}

/// The cases of a list; what is wrong with one is told with its place.
fn cases(request: &Request<'_>) -> Result<Vec<Case>, Vec<Wrong>> {
    let mut cases = Vec::new();
    let mut wrong = Vec::new();
    for (place, text) in request.list("cases")?.into_iter().enumerate() {
        match Case::from_json(text.get()) {
            Ok(case) => cases.push(case),
            Err(error) => wrong.extend(wrongs_at(&format!("cases[{place}]"), &error)),
        }
    }
    if wrong.is_empty() { Ok(cases) } else { Err(wrong) }
}

fn day(request: &Request<'_>, field: &str) -> Result<Day, Vec<Wrong>> {
    request.text(field)?.parse().map_err(|error| wrongs_at(field, &error))
}

/// What is wrong with a document.
fn check(request: &Request<'_>) -> Result<Vec<Wrong>, Vec<Wrong>> {
    let text;
    let document = if request.has("text") {
        text = request.text("text")?;
        &text
    } else {
        request.raw("doc")?
    };
    let error = match request.text("target")?.as_str() {
        "case" => Case::from_json(document).err(),
        "policy" => Policy::from_json(document).err(),
        "record" => ReviewRecord::from_json(document).err(),
        _ => {
            return Err(vec![Wrong::new(
                "target",
                "unknown_value",
                "`case`, `policy` or `record`",
                "use one of these targets",
            )]);
        }
    };
    Ok(error.as_ref().map(wrongs).unwrap_or_default())
}
