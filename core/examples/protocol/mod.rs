//! The line protocol: one JSON request a line in, one canonical JSON answer a line out.

mod check;
mod parts;
mod request;

use homeworking::model::{Changes, Day, Fact, OwnerRemedies, RotaShift, Segment};
use homeworking::{
    Case, CostModel, Disruption, Incident, Policy, Provider, ReviewRecord, Roster, Shift, assess, assess_readiness,
    assess_rota, assess_shift, earliest_eligible, estimate_costs, needed, next_question, plan_disruption, remedies,
    respond_to_incident, review, summarise, timeline, what_if,
};
use serde::Serialize;

use check::check;
pub(crate) use parts::Wrong;
use parts::{both, cases, day, document, policy_at, shifts, wrongs, wrongs_at};
pub(crate) use request::Request;

/// The kinds of request, and the fields of each.
pub(crate) const KINDS: &[(&str, &[&str])] = &[
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
    ("shift", &["case", "policy", "shift"]),
    ("rota", &["cases", "policy", "shifts"]),
    ("readiness", &["provider", "on"]),
    ("review", &["record", "policy", "on"]),
    ("incident", &["case", "policy", "incident"]),
    ("disruption", &["disruption", "roster", "policy"]),
    ("costs", &["model"]),
    ("check", &["target", "doc", "text"]),
];

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
struct Rota {
    rota: Vec<RotaShift>,
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
            "shift" => self.shift(&request),
            "rota" => self.rota(&request),
            "readiness" => readiness(&request),
            "review" => self.review(&request),
            "incident" => self.incident(&request),
            "disruption" => self.disruption(&request),
            "costs" => Ok(json(&estimate_costs(&document(&request, "model", CostModel::from_json)?))),
            _ => self.of_one_case(&kind, &request),
        }
    }

    /// The kinds that take one case and one policy.
    fn of_one_case(&mut self, kind: &str, request: &Request<'_>) -> Result<String, Vec<Wrong>> {
        let case = document(request, "case", Case::from_json);
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
        let record = document(request, "record", ReviewRecord::from_json);
        let ((record, policy), on) = both(both(record, self.policy(request)), day(request, "on"))?;
        Ok(json(&review(&record, policy, on)))
    }

    fn shift(&mut self, request: &Request<'_>) -> Result<String, Vec<Wrong>> {
        let case = document(request, "case", Case::from_json);
        let shift = document(request, "shift", Shift::from_json);
        let ((case, policy), shift) = both(both(case, self.policy(request)), shift)?;
        Ok(json(&assess_shift(&case, policy, &shift).map_err(|error| wrongs(&error))?))
    }

    fn rota(&mut self, request: &Request<'_>) -> Result<String, Vec<Wrong>> {
        let ((cases, policy), shifts) = both(both(cases(request), self.policy(request)), shifts(request))?;
        Ok(json(&Rota { rota: assess_rota(&cases, policy, &shifts).map_err(|error| wrongs(&error))? }))
    }

    fn incident(&mut self, request: &Request<'_>) -> Result<String, Vec<Wrong>> {
        let case = document(request, "case", Case::from_json);
        let incident = document(request, "incident", Incident::from_json);
        let ((case, policy), incident) = both(both(case, self.policy(request)), incident)?;
        Ok(json(&respond_to_incident(&case, policy, &incident)))
    }

    fn disruption(&mut self, request: &Request<'_>) -> Result<String, Vec<Wrong>> {
        let disruption = document(request, "disruption", Disruption::from_json);
        let roster = document(request, "roster", Roster::from_json);
        let ((disruption, roster), policy) = both(both(disruption, roster), self.policy(request))?;
        Ok(json(&plan_disruption(&disruption, &roster, policy)))
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

fn readiness(request: &Request<'_>) -> Result<String, Vec<Wrong>> {
    let (provider, on) = both(document(request, "provider", Provider::from_json), day(request, "on"))?;
    Ok(json(&assess_readiness(&provider, on)))
}

fn compare(request: &Request<'_>) -> Result<String, Vec<Wrong>> {
    let policies = both(policy_at(request, "policy_a"), policy_at(request, "policy_b"));
    let ((cases, (a, b)), on) = both(both(cases(request), policies), day(request, "on"))?;
    Ok(json(&homeworking::compare(&cases, &a, &b, on).map_err(|error| wrongs(&error))?))
}
