//! The review of a homeworker, held against the naive reading and against what the ladder promises.

use crate::naive;
use crate::naive::rng::Rng;
use crate::support::{day, for_each, policy, seeds};
use homeworking::model::{Concern, Intervention, ReviewOutcome, ReviewRecordDraft};
use homeworking::{ReviewRecord, review};
use serde_json::{Value, json};

fn question(seed: u64) -> (Value, Value, String) {
    let mut rng = Rng::new(seed);
    let on = naive::cases::random_day(&mut rng);
    (naive::review::random_record(&mut rng, &on), naive::cases::random_policy(&mut rng), on)
}

fn read(record: &Value) -> ReviewRecord {
    ReviewRecord::from_json(&record.to_string()).unwrap_or_else(|error| panic!("{error}: {record}"))
}

#[test]
fn reviews_agree_with_the_naive_reading() {
    for_each(&seeds(100_000), |seed| {
        let (record, rules, on) = question(*seed);
        let mut found = serde_json::to_value(review(&read(&record), &policy(&rules), day(&on))).unwrap();
        for remedy in found["remedies"].as_array_mut().unwrap() {
            *remedy = json!({"concern": remedy["concern"]});
        }
        assert_eq!(found, naive::review::review(&record, &rules, &on), "seed {seed}, on {on}\n{record}\n{rules}");
    });
}

#[test]
fn nothing_leads_from_a_safety_risk_to_anything_but_removal_at_once() {
    for_each(&seeds(20_000), |seed| {
        let (mut record, rules, on) = question(*seed);
        record["safety_risk"] = json!(true);
        let review = review(&read(&record), &policy(&rules), day(&on));
        assert_eq!(review.outcome, ReviewOutcome::RemoveNow, "{record}");
        assert!(review.because.is_empty() && review.needs.is_empty() && review.remedies.is_empty());
    });
}

#[test]
fn nobody_is_removed_without_help() {
    for_each(&seeds(20_000), |seed| {
        let (mut record, rules, on) = question(*seed);
        record["safety_risk"] = json!(false);
        for concern in record["concerns"].as_array_mut().unwrap() {
            for done in concern["interventions"].as_array_mut().into_iter().flatten() {
                done["kind"] = json!("formal");
            }
        }
        let review = review(&read(&record), &policy(&rules), day(&on));
        assert_ne!(review.outcome, ReviewOutcome::Remove, "{record}");
    });
}

#[test]
fn drafts_are_held_to_the_same_limits() {
    let concern = Concern {
        id: Some("c-1".to_owned()),
        opened: Some(day("2026-02-01")),
        closed: Some(day("2026-01-31")),
        interventions: vec![Intervention { on: Some(day("2026-01-01")), ..Intervention::default() }],
        ..Concern::default()
    };
    let draft = ReviewRecordDraft { concerns: Some(vec![concern.clone(), concern]), ..ReviewRecordDraft::default() };
    let error = ReviewRecord::new(draft).unwrap_err();
    let paths: Vec<(&str, &str)> =
        error.problems().map(|problem| (problem.path.as_str(), problem.code.as_str())).collect();
    assert_eq!(
        paths,
        [
            ("concerns[0].closed", "contradiction"),
            ("concerns[0].interventions[0].on", "contradiction"),
            ("concerns[1].id", "duplicate_id"),
            ("concerns[1].closed", "contradiction"),
            ("concerns[1].interventions[0].on", "contradiction"),
            ("concerns[0].kind", "required"),
            ("concerns[0].interventions[0].kind", "required"),
            ("concerns[1].kind", "required"),
            ("concerns[1].interventions[0].kind", "required"),
        ]
    );
    assert_eq!(ReviewRecord::new(ReviewRecordDraft::default()).unwrap_err().path(), "concerns");
}

#[test]
fn a_review_says_what_the_manager_does() {
    let record = read(&json!({"concerns": [
        {"id": "c-1", "kind": "conduct", "opened": "2026-05-01"},
        {"id": "c-2", "kind": "audit", "opened": "2026-05-02", "interventions": [{"on": "2026-05-03", "kind": "training"}]},
        {"id": "c-3", "kind": "attendance", "opened": "2026-05-04"},
    ]}));
    let policy = policy(&json!({"name": "Ours", "guidance": "PRN00732"}));
    insta::assert_snapshot!(serde_json::to_string_pretty(&review(&record, &policy, day("2026-06-01"))).unwrap());
}
