//! A case, a policy and a day, a line each: whatever is sound is decided, and every answer agrees with the others.
#![no_main]

use homeworking::model::Day;
use homeworking::{Case, Policy, assess, decide, next_question, remedies, statuses, timeline};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let mut lines = text.lines();
    let (Some(case), Some(policy), Some(on)) = (lines.next(), lines.next(), lines.next()) else { return };
    let (Ok(case), Ok(policy), Ok(on)) = (Case::from_json(case), Policy::from_json(policy), on.parse::<Day>()) else { return };
    let decision = assess(&case, &policy, on);
    let outcome = decide(&case, &policy, on);
    assert_eq!(outcome.verdict, decision.verdict);
    assert_eq!(outcome.blocking, decision.blocking());
    assert_eq!(outcome.missing, decision.missing().rules);
    let short = statuses(&case, &policy, on);
    assert!(short.iter().zip(&decision.findings).all(|(a, b)| a.status == b.status && a.changes_on == b.changes_on));
    assert_eq!(next_question(&case, &policy, on).is_some(), decision.verdict.as_str() == "incomplete");
    let asked: usize = remedies(&decision).iter().map(|group| group.items.len()).sum();
    assert_eq!(asked, outcome.blocking.len() + outcome.missing.len());
    let end = Day::from_days_since_1970(on.days_since_1970() + 3_000).unwrap_or(Day::LAST);
    let segments = timeline(&case, &policy, on, end).expect("a sound span");
    assert!(segments.first().is_some_and(|first| first.decision == decision));
});
