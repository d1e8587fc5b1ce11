//! The same jobs by hand: a loop with a hand-written decision inside.

use std::collections::HashMap;

use serde_json::Value;

use crate::direct::{self, Date, Verdict};

/// A shift as one would keep it for just this job.
struct Shift {
    id: String,
    advisor_id: String,
    days: Vec<Date>,
    /// The codes of what is lacking of the shift itself, in their order.
    lacking: Vec<&'static str>,
}

pub struct Peer {
    cases: Vec<direct::Case>,
    places: HashMap<String, usize>,
    policy: direct::Policy,
    shifts: Vec<Shift>,
}

impl Peer {
    pub fn new(cases: &[Value], policy: &Value, shifts: &[Value]) -> Peer {
        let id = |case: &Value| case["advisor"]["id"].as_str().unwrap().to_owned();
        Peer {
            places: cases.iter().enumerate().map(|(place, case)| (id(case), place)).collect(),
            cases: cases.iter().map(|case| direct::Case::from_json(&case.to_string()).unwrap()).collect(),
            policy: direct::Policy::compile(&direct::PolicyDocument::from_json(&policy.to_string()).unwrap()),
            shifts: shifts.iter().map(shift).collect(),
        }
    }

    /// For every shift, a decision for each of its days.
    pub fn rota(&self) -> Vec<(String, Vec<&'static str>)> {
        let mut lines = Vec::with_capacity(self.shifts.len());
        for shift in &self.shifts {
            let case = &self.cases[self.places[&shift.advisor_id]];
            let mut rules = Vec::new();
            for day in &shift.days {
                let outcome = direct::decide(case, &self.policy, *day);
                rules.extend(outcome.blocking);
                rules.extend(outcome.missing);
            }
            lines.push((shift.id.clone(), codes(rules, &shift.lacking)));
        }
        lines
    }

    /// For everybody, whether they work at home, and why not.
    pub fn closed_centre(&self, on: &str) -> Vec<(bool, Vec<&'static str>)> {
        let on = Date::parse(on).unwrap();
        let place = |case| {
            let mut outcome = direct::decide(case, &self.policy, on);
            outcome.blocking.append(&mut outcome.missing);
            (outcome.verdict == Verdict::Eligible, codes(outcome.blocking, &[]))
        };
        self.cases.iter().map(place).collect()
    }
}

fn codes(mut rules: Vec<direct::Rule>, more: &[&'static str]) -> Vec<&'static str> {
    rules.sort_unstable_by_key(|rule| *rule as u8);
    rules.dedup();
    rules.into_iter().map(direct::Rule::code).chain(more.iter().copied()).collect()
}

fn shift(shift: &Value) -> Shift {
    let text = |key: &str| shift[key].as_str().unwrap().to_owned();
    let day = |key: &str| Date::parse(&text(key)[..10]).unwrap();
    let ends_at_midnight = text("ends").ends_with("T00:00");
    let mut days = vec![day("starts")];
    if day("ends") != days[0] && !ends_at_midnight {
        days.push(day("ends"));
    }
    let is_on = |group: &str, flag: &str| shift[group][flag] == true;
    let musts = [
        ("shift.immediate_support", is_on("support", "senior") || is_on("support", "clinician")),
        ("service.call_routing", is_on("services", "call_routing")),
        ("service.data_security", is_on("services", "data_security")),
    ];
    let lacking = musts.iter().filter(|(_, met)| !met).map(|(code, _)| *code).collect();
    Shift { id: text("id"), advisor_id: text("advisor_id"), days, lacking }
}
