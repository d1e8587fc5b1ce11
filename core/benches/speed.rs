//! How fast the library decides, beside the best that is written by hand for just this job (`direct`).
//!
//! ```sh
//! cargo bench --bench speed
//! ```
//!
//! It first puts 20,000 invented questions to both and stops where an answer differs. Then it prints one table: for each
//! job the median and the best of 41 batches in nanoseconds a call, and the allocations of a call, of the library and of
//! the peer; how many times the peer's best the library's best is; and the target. Every call takes another case, in an
//! order drawn by chance. No time fails the run: read the table on a quiet machine.
//!
//! The peer has no texts, so nothing stands beside `assess` and what rests on it; its policies have no fingerprint; its
//! reader stops at the first problem and names no path.

#![allow(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    missing_docs,
    unreachable_pub,
    reason = "a benchmark stops by panicking, and its figures are for reading"
)]

mod both;
mod direct;
#[path = "../tests/naive/mod.rs"]
mod naive;
#[path = "speed/stopwatch.rs"]
mod stopwatch;
#[path = "speed/subjects.rs"]
mod subjects;

use std::hint::black_box;

use both::Question;
use homeworking::model::{Day, PolicyDraft, Verdict};
use homeworking::{Case, Policy, assess, compare, decide, statuses, timeline};
use naive::cases::random_policy;
use naive::rng::Rng;
use serde_json::Value;
use stopwatch::{Calls, calls, measure};
use subjects::{ON, full_cases, mixed_cases, other_policy, policy, sparse_cases};

fn main() {
    both::assert_agreement(20_000);
    let full = questions(&full_cases(64));
    let sparse = questions(&sparse_cases(64));
    let mixed = questions(&mixed_cases(1000));
    assert!(full.iter().all(|question| verdict(question) == Verdict::Eligible), "every full case is eligible");

    println!("nanoseconds a call           ---------- ours ---------- ---------- peer ----------");
    println!("job                             median      best  allocs    median      best  allocs  ratio  target");
    deciding("decide, full case", &full);
    deciding("decide, sparse case", &sparse);
    deciding("decide, 1,000 mixed cases", &mixed);
    listing("statuses, full case", &full);
    listing("statuses, 1,000 mixed cases", &mixed);
    explaining("assess, full case", &full);
    explaining("assess, 1,000 mixed cases", &mixed);
    reading("read a full case from JSON", &full_cases(64));
    reading("read 1,000 mixed cases", &mixed_cases(1000));
    compiling("compile a policy", 64);
    over_ten_years("timeline, ten years", &full);
    over_people("compare, 10,000 cases");
}

fn questions(cases: &[Value]) -> Vec<Question> {
    let policy = policy();
    let questions: Vec<Question> = cases.iter().map(|case| Question::new(case, &policy, ON)).collect();
    questions.iter().for_each(Question::assert_agreement);
    questions
}

fn verdict(question: &Question) -> Verdict {
    let (case, policy, on) = &question.ours;
    decide(case, policy, *on).verdict
}

fn deciding(job: &str, questions: &[Question]) {
    let (policy, on) = (&questions[0].ours.1, questions[0].ours.2);
    let ours = calls(questions, move |question| decide(&question.ours.0, black_box(policy), black_box(on)));
    let (policy, on) = (&questions[0].peer.1, questions[0].peer.2);
    let peer = calls(questions, move |question| direct::decide(&question.peer.0, black_box(policy), black_box(on)));
    row(job, "<= 3.5 times the peer, 2 the aim", &[ours, peer]);
}

fn listing(job: &str, questions: &[Question]) {
    let (policy, on) = (&questions[0].ours.1, questions[0].ours.2);
    let ours = calls(questions, move |question| statuses(&question.ours.0, black_box(policy), black_box(on)));
    let (policy, on) = (&questions[0].peer.1, questions[0].peer.2);
    let peer = calls(questions, move |question| direct::statuses(&question.peer.0, black_box(policy), black_box(on)));
    row(job, "< 1 µs", &[ours, peer]);
}

fn explaining(job: &str, questions: &[Question]) {
    let (policy, on) = (&questions[0].ours.1, questions[0].ours.2);
    let ours = calls(questions, move |question| assess(&question.ours.0, black_box(policy), black_box(on)));
    row(job, "< 4 µs", &[ours]);
}

/// The days from the one asked about, for ten years; every full case changes some ten times.
fn over_ten_years(job: &str, questions: &[Question]) {
    let (policy, from) = (&questions[0].ours.1, questions[0].ours.2);
    let through: Day = "2036-11-30".parse().unwrap();
    let ours = calls(questions, move |question| {
        timeline(&question.ours.0, black_box(policy), black_box(from), black_box(through)).unwrap()
    });
    row(job, "< 100 µs", &[ours]);
}

/// What a change of policy does to a workforce.
fn over_people(job: &str) {
    let read = |document: &Value| Policy::from_json(&document.to_string()).unwrap();
    let (policy, other, on): (_, _, Day) = (read(&policy()), read(&other_policy()), ON.parse().unwrap());
    let cases: Vec<Case> = mixed_cases(10_000).iter().map(|case| Case::from_json(&case.to_string()).unwrap()).collect();
    let workforces = [cases];
    let ours =
        calls(&workforces, |cases| compare(cases, black_box(&policy), black_box(&other), black_box(on)).unwrap());
    row(job, "< 20 ms", &[ours]);
}

fn reading(job: &str, cases: &[Value]) {
    let texts: Vec<String> = cases.iter().map(Value::to_string).collect();
    let ours = calls(&texts, |text| Case::from_json(text).unwrap());
    let peer = calls(&texts, |text| direct::Case::from_json(text).unwrap());
    row(job, "< 8 µs", &[ours, peer]);
}

fn compiling(job: &str, count: u64) {
    let documents: Vec<String> = (0..count).map(|seed| random_policy(&mut Rng::new(seed)).to_string()).collect();
    let drafts: Vec<PolicyDraft> =
        documents.iter().map(|document| Policy::from_json(document).unwrap().into_draft()).collect();
    let theirs: Vec<direct::PolicyDocument> =
        documents.iter().map(|document| direct::PolicyDocument::from_json(document).unwrap()).collect();
    let ours = calls(&drafts, |draft| Policy::new(draft.clone()).unwrap());
    let peer = calls(&theirs, direct::Policy::compile);
    row(job, "", &[ours, peer]);
}

/// Measures one job and prints its line; the peer, where there is one, comes second.
fn row(job: &str, target: &str, ways: &[Calls<'_>]) {
    let figures = measure(ways);
    let ours = figures[0];
    match figures.get(1) {
        Some(peer) => {
            println!("{job:<28} {ours} {peer} {:>6.1}  {target}", ours.best / peer.best);
        }
        None => println!("{job:<28} {ours} {:>27} {:>6}  {target}", "-", "-"),
    }
}
