//! Waivers of every rule that can be waived, around a day.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use homeworking::model::Fact;
use homeworking::{Case, Rule};
use serde_json::{Value, json};

use crate::naive::dates::{LAST_DAY, add_days};
use crate::setups::{DAYS, Setup, every_figure, intervals};
use crate::support::for_each;
use crate::{Tried, agreed_status, for_each_case, row};

/// Policies under which every rule that can be waived can be not met, and not applicable.
fn setups_for_waivers() -> Vec<Setup> {
    let mut settings = every_figure();
    for (interval, months) in intervals(12).as_object().unwrap() {
        settings[interval] = months.clone();
    }
    vec![
        Setup::new("every figure and interval", &settings, &[DAYS[0], LAST_DAY, "1900-01-01"]),
        Setup::new("baseline", &json!({}), &DAYS[..1]),
    ]
}

/// Waivers of a rule around a day: in force, ended, to come, several, and of another rule.
fn waivers(rule: &str, on: &str) -> Vec<Value> {
    let other = if rule == "home.insurance" { "wellbeing.buddy" } else { "home.insurance" };
    let days = |steps: &[(i64, i64)]| -> Vec<(String, String)> {
        let step = |step| add_days(on, step).clamp("1900-01-01".to_owned(), LAST_DAY.to_owned());
        steps.iter().map(|(from, through)| (step(*from), step(*through))).collect()
    };
    let of = |rule: &str, steps: &[(i64, i64)]| -> Value {
        let waiver = |(from, through): &(String, String)| json!({ "rule": rule, "approved_by": "a manager", "reason": "agreed", "from": from, "through": through });
        days(steps).iter().map(waiver).collect()
    };
    vec![
        of(rule, &[(0, 0)]),
        of(rule, &[(-30, 0)]),
        of(rule, &[(0, 30)]),
        of(rule, &[(-30, -1)]),
        of(rule, &[(1, 30)]),
        of(rule, &[(-30, 30)]),
        of(rule, &[(-30, -20), (-5, 5), (20, 30)]),
        of(rule, &[(-5, 5), (6, 9), (3, 4)]),
        of(rule, &[(-5, -1), (1, 5)]),
        of(other, &[(-30, 30)]),
    ]
}

#[test]
fn every_rule_that_can_be_waived_is_waived_alike() {
    let setups = setups_for_waivers();
    let rules: Vec<Rule> = Rule::CATALOGUE.iter().copied().filter(|rule| !rule.force().is_floor()).collect();
    let total = AtomicUsize::new(0);
    for_each(&rules, |rule| {
        let mut tried = Tried::default();
        for setup in &setups {
            for on in setup.days {
                try_waivers(*rule, setup, on, &mut tried);
            }
        }
        println!("{rule}: {} combinations with waivers, {:?}", tried.combinations, tried.statuses);
        let (_, statuses) = row(*rule);
        let expected: BTreeSet<&str> = statuses.split(' ').chain(["waived"]).collect();
        assert_eq!(tried.statuses, expected, "{rule}");
        total.fetch_add(tried.combinations, Ordering::Relaxed);
    });
    println!("{} rules, {} combinations with waivers", rules.len(), total.into_inner());
    assert_eq!(rules.len(), 35);
}

fn try_waivers(rule: Rule, setup: &Setup, on: &str, tried: &mut Tried) {
    let facts: Vec<&str> = rule.facts(&setup.policy).into_iter().map(Fact::path).collect();
    let waivers = waivers(rule.code(), on);
    for_each_case(&facts, &setup.document, on, &mut |case| {
        let mut case = case.clone();
        if case["advisor"]["role"].is_null() {
            case["advisor"]["role"] = json!("health_advisor");
        }
        for waivers in &waivers {
            case["waivers"] = waivers.clone();
            tried.combinations += 1;
            tried.statuses.insert(agreed_status(rule, &case, setup, on));
        }
    });
}

#[test]
fn a_waiver_of_the_floor_is_refused() {
    for rule in Rule::CATALOGUE.iter().filter(|rule| rule.force().is_floor()) {
        let waivers = &waivers(rule.code(), DAYS[0])[0];
        let case = json!({ "advisor": { "id": "a-1", "role": "auditor" }, "waivers": waivers });
        let error = Case::from_json(&case.to_string()).unwrap_err();
        assert_eq!((error.code().as_str(), error.path()), ("floor", "waivers[0].rule"), "{rule}");
    }
}
