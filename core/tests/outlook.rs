//! What is answered over time and over people, held against the naive reading and against `assess` itself.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    missing_docs,
    reason = "tests fail by panicking"
)]
#![allow(dead_code, reason = "the second implementation is used in part")]

mod naive;
mod support;

use homeworking::model::{Changes, Decision, Fact, Role, Segment, Status, Verdict};
use homeworking::{
    Rule, assess, compare, earliest_eligible, needed, next_question, open_questions, remedies, summarise, timeline,
    what_if,
};
use naive::rng::Rng;
use serde::Serialize;
use serde_json::{Map, Value, json};
use support::{Question, case, day, for_each, policy, seeds};

const QUESTIONS: u64 = 2_000;

fn value(answer: &impl Serialize) -> Value {
    serde_json::to_value(answer).unwrap()
}

/// The last day of a span that begins on the day asked about: short, long, or to the end of all days.
fn through(question: &Question) -> String {
    let mut rng = Rng::new(question.seed);
    let days = rng.pick(&[0, 1, 40, 366, 3_653, 20_000]);
    let last = day(&question.on).days_since_1970() + days;
    homeworking::model::Day::from_days_since_1970(last).unwrap_or(homeworking::model::Day::LAST).to_string()
}

fn statuses(decision: &Decision) -> Vec<(Rule, Status)> {
    decision.findings.iter().map(|finding| (finding.rule, finding.status)).collect()
}

#[test]
fn timelines_agree_with_the_naive_reading() {
    for_each(&seeds(QUESTIONS), |seed| {
        let question = Question::new(*seed);
        let (case, policy, from) = question.values();
        let through = through(&question);
        let found = timeline(&case, &policy, from, day(&through)).unwrap();
        // Where only the alternatives of a remedy change, the naive reading does not cut.
        let merged = found.iter().fold(Vec::<(String, String, &Decision)>::new(), |mut merged, segment| {
            match merged.last_mut().filter(|(_, _, before)| statuses(before) == statuses(&segment.decision)) {
                Some((_, end, _)) => *end = segment.through.to_string(),
                None => merged.push((segment.from.to_string(), segment.through.to_string(), &segment.decision)),
            }
            merged
        });
        let expected = naive::decide::timeline(&question.case, &question.policy, &question.on, &through);
        let spans: Vec<Value> = merged.iter().map(|(from, through, _)| json!([from, through])).collect();
        let naive: Vec<Value> = expected.iter().map(|segment| json!([segment["from"], segment["through"]])).collect();
        assert_eq!(spans, naive, "through {through}\n{question}");
        for ((_, _, found), expected) in merged.iter().zip(&expected) {
            assert_eq!(value(found)["verdict"], expected["decision"]["verdict"], "{question}");
            assert_eq!(value(&found.changes_on), expected["decision"]["changes_on"], "{question}");
        }
    });
}

#[test]
fn a_segment_holds_on_each_of_its_days() {
    for_each(&seeds(600), |seed| {
        let question = Question::new(*seed);
        let (case, policy, from) = question.values();
        let last = homeworking::model::Day::from_days_since_1970(from.days_since_1970() + 800)
            .unwrap_or(homeworking::model::Day::LAST);
        let segments = timeline(&case, &policy, from, last).unwrap();
        assert_eq!((segments[0].from, segments[segments.len() - 1].through), (from, last), "{question}");
        for Segment { from, through, decision, .. } in segments {
            assert_eq!(decision.on, from, "{question}");
            for days in from.days_since_1970()..=through.days_since_1970() {
                let on = homeworking::model::Day::from_days_since_1970(days).unwrap();
                let mut then = assess(&case, &policy, on);
                then.on = from;
                assert_eq!(then, decision, "on {on}\n{question}");
            }
        }
    });
}

#[test]
fn the_earliest_day_agrees_with_the_naive_reading() {
    for_each(&seeds(QUESTIONS), |seed| {
        let question = Question::new(*seed);
        let (case, policy, from) = question.values();
        let through = through(&question);
        let found = earliest_eligible(&case, &policy, from, day(&through)).unwrap();
        let expected = naive::decide::earliest_eligible(&question.case, &question.policy, &question.on, &through);
        assert_eq!(value(&found), expected, "through {through}\n{question}");
    });
}

#[test]
fn other_facts_agree_with_the_naive_reading() {
    for_each(&seeds(QUESTIONS), |seed| {
        let question = Question::new(*seed);
        let (case, policy, on) = question.values();
        let mut rng = Rng::new(*seed + 1);
        let changes: Map<String, Value> = naive::cases::random_changes(&mut rng, &question.policy, &question.on);
        let text = Value::Object(changes.clone()).to_string();
        let found = what_if(&case, &policy, on, &Changes::from_json(&text).unwrap())
            .unwrap_or_else(|error| panic!("{error}\n{text}\n{question}"));
        let expected = naive::whatif::what_if(&question.case, &question.policy, &question.on, &changes);
        assert_eq!(value(&found.differences), expected["differences"], "{text}\n{question}");
        assert_eq!(value(&found.after.verdict), expected["after"]["verdict"], "{text}\n{question}");
        assert_eq!(found.before, assess(&case, &policy, on));
    });
}

#[test]
fn questions_agree_with_the_naive_reading_and_lead_to_an_answer() {
    for_each(&seeds(QUESTIONS), |seed| {
        let question = Question::new(*seed);
        let (case, policy, on) = question.values();
        let found = next_question(&case, &policy, on);
        let open: Vec<&str> = open_questions(&case, &policy, on).iter().map(|fact| fact.path()).collect();
        let expected = naive::questions::open_questions(&question.case, &question.policy, &question.on);
        assert_eq!(open, expected, "{question}");
        assert_eq!(found.map(Fact::path), open.first().copied(), "{question}");
        assert_eq!(found.is_some(), assess(&case, &policy, on).verdict == Verdict::Incomplete, "{question}");
        for role in Role::ALL {
            for advised in [false, true] {
                let found: Vec<&str> = needed(&policy, *role, advised).iter().map(|fact| fact.path()).collect();
                assert_eq!(found, naive::questions::needed(&question.policy, role.as_str(), advised), "{question}");
            }
        }
    });
}

#[test]
fn what_is_not_needed_does_not_matter() {
    for_each(&seeds(1_000), |seed| {
        let question = Question::new(*seed);
        let (case, policy, on) = question.values();
        let needed = needed(&policy, case.draft().advisor.role.unwrap(), false);
        let mut bare = json!({});
        for fact in needed {
            let path: Vec<&str> = fact.path().split('.').collect();
            let pointer = format!("/{}", path.join("/"));
            if let Some(known) = question.case.pointer(&pointer) {
                path.iter().fold(&mut bare, |inside, name| &mut inside[*name]).clone_from(known);
            }
        }
        bare["advisor"]["id"] = json!("a-1");
        bare["advisor"]["role"] = question.case["advisor"]["role"].clone();
        bare["waivers"] = question.case["waivers"].clone();
        let (bare, full) = (assess(&support::case(&bare), &policy, on), assess(&case, &policy, on));
        assert_eq!(bare.verdict, full.verdict, "{question}");
        assert_eq!((bare.blocking(), bare.missing()), (full.blocking(), full.missing()), "{question}");
    });
}

/// A few advisors, two policies and a day.
fn workforce(seed: u64) -> (Vec<Value>, Value, Value, String) {
    let mut rng = Rng::new(seed);
    let (policy_a, policy_b) = (naive::cases::random_policy(&mut rng), naive::cases::random_policy(&mut rng));
    let on = naive::cases::random_day(&mut rng);
    let cases = (0..12).map(|index| naive::cases::random_case_near(&mut rng, &policy_a, &on, &format!("a-{index}")));
    (cases.collect(), policy_a, policy_b, on)
}

#[test]
fn workforces_agree_with_the_naive_reading() {
    for_each(&seeds(500), |seed| {
        let (documents, a, b, on) = workforce(*seed);
        let cases: Vec<_> = documents.iter().map(case).collect();
        let found = compare(&cases, &policy(&a), &policy(&b), day(&on)).unwrap();
        assert_eq!(value(&found), naive::population::compare(&documents, &a, &b, &on), "seed {seed}");

        let decisions: Vec<Decision> = cases.iter().map(|case| assess(case, &policy(&a), day(&on))).collect();
        let naive: Vec<Value> = documents.iter().map(|case| naive::decide::assess(case, &a, &on)).collect();
        assert_eq!(value(&summarise(&decisions)), naive::population::summarise(&naive), "seed {seed}");
        for (decision, naive) in decisions.iter().zip(&naive) {
            let found: Vec<Value> = remedies(decision).iter().map(|group| without_texts(&value(group))).collect();
            assert_eq!(found, naive::decide::remedies(naive), "seed {seed}");
        }
    });
}

/// What the naive reading knows of the remedies of an owner.
fn without_texts(group: &Value) -> Value {
    let items = group["items"].as_array().unwrap().iter();
    let plain = items.map(|item| json!({"rule": item["rule"], "needs": item["needs"]}));
    json!({"owner": group["owner"], "items": plain.collect::<Vec<_>>()})
}

#[test]
fn what_remedies_ask_leaves_nothing_in_the_way() {
    for_each(&seeds(1_000), |seed| {
        let question = Question::new(*seed);
        let (case, policy, on) = question.values();
        let decision = assess(&case, &policy, on);
        let mut asked: Vec<Rule> =
            remedies(&decision).iter().flat_map(|group| &group.items).map(|item| item.rule).collect();
        asked.sort_unstable();
        let mut lacking = [decision.blocking(), decision.missing().rules].concat();
        lacking.sort_unstable();
        assert_eq!(asked, lacking, "{question}");
    });
}
