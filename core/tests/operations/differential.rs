//! Shifts, rotas, readiness, incidents, disruptions and costs, each held against the naive reading.

use std::collections::BTreeSet;
use std::sync::Mutex;

use crate::naive;
use crate::naive::cases::{random_day, random_policy};
use crate::naive::rng::Rng;
use crate::support::{case, day, for_each, is_usual_run, policy, seeds};
use homeworking::{
    CostModel, Disruption, Error, Incident, Provider, Roster, Shift, assess_readiness, assess_rota, assess_shift,
    estimate_costs, plan_disruption, respond_to_incident,
};
use serde_json::{Map, Value, json};

/// Prose, and what the naive reading does not repeat.
const PROSE: [&str; 9] =
    ["message", "text", "action", "alternatives", "section", "sections", "policy_fingerprint", "guidance", "engine"];

/// A result without its prose.
fn plain(found: impl serde::Serialize) -> Value {
    without(serde_json::to_value(found).unwrap(), false)
}

fn without(value: Value, inside_social_value: bool) -> Value {
    match value {
        Value::Object(fields) => {
            let kept = fields.into_iter().filter(|(key, _)| inside_social_value || !PROSE.contains(&key.as_str()));
            // The text of a social value is what was put in, and no prose of the library.
            let kept = kept.map(|(key, value)| {
                let social = key == "social_value";
                (key, without(value, social))
            });
            Value::Object(kept.collect::<Map<_, _>>())
        }
        Value::Array(items) => items.into_iter().map(|item| without(item, inside_social_value)).collect(),
        value => value,
    }
}

fn sound<T>(read: impl Fn(&str) -> Result<T, Error>, document: &Value) -> T {
    read(&document.to_string()).unwrap_or_else(|error| panic!("{error}: {document}"))
}

/// What came up, so that generated questions are known to reach every answer.
#[derive(Default)]
struct Seen(Mutex<BTreeSet<String>>);

impl Seen {
    fn note(&self, answer: &Value) {
        self.0.lock().unwrap().insert(answer.to_string());
    }

    fn has(&self, expected: &[&str]) {
        let seen = self.0.lock().unwrap();
        for answer in expected {
            assert!(!is_usual_run() || seen.contains(&json!(answer).to_string()), "{answer} never came up: {seen:?}");
        }
    }
}

#[test]
fn rotas_and_shifts_agree() {
    let seen = Seen::default();
    for_each(&seeds(2_000), |seed| {
        let (cases, rules, shifts) = naive::shifts::random_rota(&mut Rng::new(*seed));
        let about = || format!("seed {seed}\n{}\n{rules}\n{}", json!(cases), json!(shifts));
        let known: Vec<_> = cases.iter().map(case).collect();
        let (policy, asked): (_, Vec<_>) =
            (policy(&rules), shifts.iter().map(|shift| sound(Shift::from_json, shift)).collect());
        let rota = plain(assess_rota(&known, &policy, &asked).unwrap());
        assert_eq!(rota, naive::shifts::assess_rota(&cases, &rules, &shifts), "{}", about());

        for ((shift, document), line) in asked.iter().zip(&shifts).zip(rota.as_array().unwrap()) {
            let of = cases.iter().position(|case| case["advisor"]["id"] == document["advisor_id"]).unwrap();
            let long = plain(assess_shift(&known[of], &policy, shift).unwrap());
            assert_eq!(long, naive::shifts::assess_shift(&cases[of], &rules, document), "{}", about());
            assert_eq!(long["because"], line["because"], "{}", about());
            assert_eq!(long["verdict"] == "eligible", line["location"] == "home", "{}", about());
            seen.note(&long["verdict"]);
        }
    });
    seen.has(&["eligible", "not_eligible", "incomplete"]);
}

#[test]
fn readiness_agrees() {
    let seen = Seen::default();
    for_each(&seeds(40_000), |seed| {
        let mut rng = Rng::new(*seed);
        let on = random_day(&mut rng);
        let provider = naive::readiness::random_provider(&mut rng, &on);
        let found = plain(assess_readiness(&sound(Provider::from_json, &provider), day(&on)));
        assert_eq!(found, naive::readiness::assess_readiness(&provider, &on), "seed {seed}, on {on}\n{provider}");
        seen.note(&found["ready"]);
    });
    seen.has(&["yes", "no", "incomplete"]);
}

#[test]
fn responses_agree() {
    let seen = Seen::default();
    for_each(&seeds(100_000), |seed| {
        let mut rng = Rng::new(*seed);
        let on = random_day(&mut rng);
        let mut rules = random_policy(&mut rng);
        naive::incident_makings::random_incidents_setting(&mut rng, &mut rules);
        let incident = naive::incident_makings::random_incident(&mut rng, &on);
        let document = naive::incident_makings::random_plan_case(&mut rng, &rules, &incident, "a-1");
        let found =
            plain(respond_to_incident(&case(&document), &policy(&rules), &sound(Incident::from_json, &incident)));
        let expected = naive::incidents::respond_to_incident(&document, &rules, &incident);
        assert_eq!(found, expected, "seed {seed}\n{document}\n{rules}\n{incident}");
        seen.note(&found["advisor"]);
    });
    seen.has(&["continue", "on_backup", "wait", "attend_site", "stand_down"]);
}

#[test]
fn plans_agree() {
    let seen = Seen::default();
    for_each(&seeds(5_000), |seed| {
        let (disruption, roster, rules) = naive::disruptions::random_disruption(&mut Rng::new(*seed));
        let (event, people) = (sound(Disruption::from_json, &disruption), sound(Roster::from_json, &roster));
        let found = plain(plan_disruption(&event, &people, &policy(&rules)));
        let expected = naive::disruptions::plan_disruption(&disruption, &roster, &rules);
        assert_eq!(found, expected, "seed {seed}\n{disruption}\n{roster}\n{rules}");
        for placed in found["placements"].as_array().unwrap() {
            seen.note(&placed["to"]);
        }
    });
    seen.has(&["home", "home_on_backup", "site", "unavailable"]);
}

#[test]
fn estimates_agree() {
    for_each(&seeds(100_000), |seed| {
        let model = naive::costs::random_model(&mut Rng::new(*seed));
        let found = plain(estimate_costs(&sound(CostModel::from_json, &model)));
        assert_eq!(found, naive::costs::estimate_costs(&model), "seed {seed}\n{model}");
    });
}
