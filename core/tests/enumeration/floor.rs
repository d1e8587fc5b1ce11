//! Below the floor nobody is eligible, whatever a policy says and whatever is waived.

use std::sync::Mutex;

use homeworking::model::Verdict;
use homeworking::{Policy, Rule, assess, decide};
use serde_json::{Value, json};

use crate::naive::dates::LAST_DAY;
use crate::naive::documents::{at, set};
use crate::naive::makings::good_case;
use crate::naive::rules::status;
use crate::setups::Setup;
use crate::support::{case, day, for_each};
use crate::{facts_and_role, for_each_case};

const PRESETS: [&str; 3] = ["baseline", "person_specification", "full"];

const ON: &str = "2026-12-01";

fn floor() -> Vec<Rule> {
    Rule::CATALOGUE.iter().copied().filter(|rule| rule.force().is_floor()).collect()
}

/// A policy that ignores whatever may be ignored.
fn lax(preset: &str) -> Setup {
    let ignored = Rule::CATALOGUE.iter().filter(|rule| !rule.force().is_floor());
    let enforcement: Value =
        ignored.map(|rule| (rule.code().to_owned(), json!("ignore"))).collect::<serde_json::Map<_, _>>().into();
    Setup::new("lax", &json!({ "preset": preset, "enforcement": enforcement }), &[ON])
}

/// Waivers of all that can be waived, for good.
fn every_waiver() -> Value {
    let waived = Rule::CATALOGUE.iter().filter(|rule| !rule.force().is_floor());
    let waiver = |rule: &Rule| json!({ "rule": rule.code(), "approved_by": "the board", "reason": "agreed", "from": "1900-01-01", "through": LAST_DAY });
    waived.map(waiver).collect()
}

#[test]
fn no_policy_and_no_waiver_makes_eligible_who_breaks_the_floor() {
    let (rules, below) = (floor(), Mutex::new(0));
    assert_eq!(rules.len(), 30);
    for_each(&rules, |rule| {
        for preset in PRESETS {
            for setup in [Setup::new("as it is", &json!({ "preset": preset }), &[ON]), lax(preset)] {
                let (eligible, tried) = try_below(*rule, &setup);
                println!("{rule}, {preset}, {}: {tried} below the floor, {eligible} eligible at it", setup.name);
                assert!(eligible > 0 && tried > 0, "{rule}, {preset}, {}: nothing was tried", setup.name);
                *below.lock().unwrap() += tried;
            }
        }
    });
    println!("{} combinations below the floor, nobody eligible", below.into_inner().unwrap());
}

/// Puts the facts of a rule at each combination of their edges into a case that is otherwise as it should be. How many were
/// eligible, and how many break the rule.
fn try_below(rule: Rule, setup: &Setup) -> (usize, usize) {
    let facts = facts_and_role(rule, &setup.policy);
    let (mut eligible, mut below) = (0, 0);
    for_each_case(&facts, &setup.document, ON, &mut |edge| {
        let role = edge["advisor"]["role"].as_str().unwrap();
        let mut document = good_case(&setup.document, ON, "a-1", role);
        document["waivers"] = every_waiver();
        for path in &facts {
            set(&mut document, path, at(edge, path).clone());
        }
        let (status, _) = status(&document, &setup.document, rule.code(), ON);
        let sound = case(&document);
        let found = decide(&sound, &setup.policy, day(ON)).verdict;
        assert_eq!(found, assess(&sound, &setup.policy, day(ON)).verdict, "{rule}\n{document}");
        if matches!(status, "not_met" | "unknown") {
            below += 1;
            assert_ne!(found, Verdict::Eligible, "{rule} is {status}\n{document}\n{}", setup.document);
        } else if found == Verdict::Eligible {
            eligible += 1;
        }
    });
    (eligible, below)
}

#[test]
fn no_policy_can_take_the_floor_away() {
    for rule in floor() {
        for (preset, said) in PRESETS.iter().flat_map(|preset| [(preset, "advise"), (preset, "ignore")]) {
            let policy = json!({ "name": "Ours", "guidance": "PRN00732", "preset": preset, "enforcement": { rule.code(): said } });
            let error = Policy::from_json(&policy.to_string()).unwrap_err();
            let path = format!("enforcement.{rule}");
            assert_eq!((error.code().as_str(), error.path()), ("floor", path.as_str()), "{preset}");
        }
    }
}
