//! The same question put to the library and to the peer, and their answers side by side.

use homeworking::model::Day;
use homeworking::{Case, Policy, decide, statuses};
use serde_json::Value;

use crate::direct;
use crate::naive::cases::random_question;
use crate::naive::rng::Rng;

/// A case, a policy and a day, as the library and as the peer take them.
pub struct Question {
    pub ours: (Case, Policy, Day),
    pub peer: (direct::Case, direct::Policy, direct::Date),
}

impl Question {
    pub fn new(case: &Value, policy: &Value, on: &str) -> Question {
        let (case, policy) = (case.to_string(), policy.to_string());
        let theirs = direct::PolicyDocument::from_json(&policy).unwrap();
        Question {
            ours: (Case::from_json(&case).unwrap(), Policy::from_json(&policy).unwrap(), on.parse().unwrap()),
            peer: (
                direct::Case::from_json(&case).unwrap(),
                direct::Policy::compile(&theirs),
                direct::Date::parse(on).unwrap(),
            ),
        }
    }

    /// Panics where the two answer differently.
    pub fn assert_agreement(&self) {
        let (case, policy, on) = &self.ours;
        let (their_case, their_policy, their_on) = &self.peer;

        let (ours, theirs) = (decide(case, policy, *on), direct::decide(their_case, their_policy, *their_on));
        assert_eq!(word(ours.verdict), word(theirs.verdict), "{on}: {case:?}");
        assert_eq!(codes(&ours.blocking), their_codes(&theirs.blocking), "{on}: {case:?}");
        assert_eq!(codes(&ours.missing), their_codes(&theirs.missing), "{on}: {case:?}");

        let ours = statuses(case, policy, *on);
        let theirs = direct::statuses(their_case, their_policy, *their_on);
        assert_eq!(ours.len(), theirs.len());
        for (ours, theirs) in ours.iter().zip(&theirs) {
            let changes = [word(ours.changes_on), word(theirs.changes_on)];
            assert_eq!(ours.rule.code(), theirs.rule.code());
            assert_eq!(word(ours.status), word(theirs.status), "{} on {on}", ours.rule);
            assert_eq!(word(ours.enforcement), word(theirs.enforcement), "{} on {on}", ours.rule);
            assert_eq!(changes[0], changes[1], "{} on {on}", ours.rule);
        }
    }
}

/// Puts so many invented questions to both, and panics where they answer differently.
pub fn assert_agreement(questions: u64) {
    for seed in 0..questions {
        let (case, policy, on) = random_question(&mut Rng::new(seed));
        Question::new(&case, &policy, &on).assert_agreement();
    }
}

/// Both write the same names and dates.
fn word(value: impl std::fmt::Debug) -> String {
    format!("{value:?}")
}

fn codes(rules: &[homeworking::Rule]) -> Vec<&'static str> {
    rules.iter().map(|rule| rule.code()).collect()
}

fn their_codes(rules: &[direct::Rule]) -> Vec<&'static str> {
    rules.iter().map(|rule| rule.code()).collect()
}
