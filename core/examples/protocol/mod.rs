//! The line protocol: one JSON request a line in, one canonical JSON answer a line out.

mod request;

use homeworking::{Case, Error, Policy, Problem, assess, model::Day};
use serde::Serialize;

use request::Request;

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

#[derive(Serialize)]
struct Errors {
    errors: Vec<Wrong>,
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
    /// Answers one line.
    pub(crate) fn answer(&mut self, line: &str) -> String {
        self.respond(line).unwrap_or_else(|errors| json(&Errors { errors }))
    }

    fn respond(&mut self, line: &str) -> Result<String, Vec<Wrong>> {
        let request = Request::read(line).map_err(|wrong| vec![wrong])?;
        match request.text("kind")?.as_str() {
            "assess" => {
                request.only(&["case", "policy", "on"])?;
                let (case, policy, on) =
                    all(case(&request, "case"), self.policy(&request, "policy"), day(&request, "on"))?;
                Ok(assess(&case, policy, on).to_json())
            }
            "fingerprint" => {
                request.only(&["policy"])?;
                Ok(json(&Fingerprint { fingerprint: self.policy(&request, "policy")?.fingerprint() }))
            }
            "check" => {
                request.only(&["target", "doc", "text"])?;
                Err(check(&request)?)
            }
            _ => Err(vec![Wrong::new(
                "kind",
                "unknown_value",
                "`assess`, `fingerprint` or `check`",
                "use one of these kinds",
            )]),
        }
    }

    fn policy(&mut self, request: &Request<'_>, field: &str) -> Result<&Policy, Vec<Wrong>> {
        let text = request.raw(field)?;
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

/// All three, or everything that is wrong with any.
fn all<A, B, C>(
    a: Result<A, Vec<Wrong>>,
    b: Result<B, Vec<Wrong>>,
    c: Result<C, Vec<Wrong>>,
) -> Result<(A, B, C), Vec<Wrong>> {
    match (a, b, c) {
        (Ok(a), Ok(b), Ok(c)) => Ok((a, b, c)),
        (a, b, c) => Err([a.err(), b.err(), c.err()].into_iter().flatten().flatten().collect()),
    }
}

fn case(request: &Request<'_>, field: &str) -> Result<Case, Vec<Wrong>> {
    Case::from_json(request.raw(field)?).map_err(|error| wrongs(&error))
}

fn day(request: &Request<'_>, field: &str) -> Result<Day, Vec<Wrong>> {
    let bad = |error: Error| {
        error.problems().map(|problem| Wrong { path: field.to_owned(), ..Wrong::from(problem) }).collect::<Vec<_>>()
    };
    request.text(field)?.parse().map_err(bad)
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
        _ => return Err(vec![Wrong::new("target", "unknown_value", "`case` or `policy`", "use one of these targets")]),
    };
    Ok(error.as_ref().map(wrongs).unwrap_or_default())
}
