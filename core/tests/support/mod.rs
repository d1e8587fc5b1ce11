//! What the tests that compare, enumerate and scan have in common: seeds, and plain documents made into values of the
//! library.

#![allow(dead_code, unreachable_pub, reason = "each test uses a part of this")]

pub mod edges;

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use homeworking::{Case, Policy, model::Day};
use serde_json::Value;

use crate::naive::cases::random_question;
use crate::naive::rng::Rng;

/// Where each stretch of seeds begins.
const SEEDS: [u64; 4] = [11_100_000, 20_230_700, 73_200_000, 1_900_220_000];

/// Sets where seeds begin.
const SEED: &str = "HOMEWORKING_SEED";

/// Sets how many seeds there are.
const CASES: &str = "HOMEWORKING_CASES";

/// A case, a policy and a day, made from a seed.
pub struct Question {
    pub seed: u64,
    pub case: Value,
    pub policy: Value,
    pub on: String,
}

impl Question {
    pub fn new(seed: u64) -> Question {
        let (case, policy, on) = random_question(&mut Rng::new(seed));
        Question { seed, case, policy, on }
    }

    pub fn values(&self) -> (Case, Policy, Day) {
        (case(&self.case), policy(&self.policy), day(&self.on))
    }
}

impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Question { seed, case, policy, on } = self;
        write!(f, "{SEED}={seed} {CASES}=1\non {on}\ncase {case}\npolicy {policy}")
    }
}

fn from_environment(name: &str) -> Option<u64> {
    let text = std::env::var(name).ok()?;
    Some(text.parse().unwrap_or_else(|_| panic!("{name} is not a whole number")))
}

/// Whether the seeds are those of the constant list, so that what is rare has to be among them.
pub fn is_usual_run() -> bool {
    from_environment(SEED).is_none() && from_environment(CASES).is_none()
}

/// So many seeds, or as the environment says. Each makes one question, whatever the others make.
pub fn seeds(usual: u64) -> Vec<u64> {
    let count = from_environment(CASES).unwrap_or(usual);
    if let Some(first) = from_environment(SEED) {
        println!("{count} seeds from {first}");
        return (first..first + count).collect();
    }
    println!("{count} seeds, in turn from {SEEDS:?}");
    let stretches = u64::try_from(SEEDS.len()).unwrap();
    let start = |index: u64| SEEDS[usize::try_from(index % stretches).unwrap()];
    (0..count).map(|index| start(index) + index / stretches).collect()
}

/// Does something for every item, on all cores; a panic is passed on.
pub fn for_each<T: Sync>(items: &[T], each: impl Fn(&T) + Sync) {
    let next = AtomicUsize::new(0);
    let cores = thread::available_parallelism().map_or(1, Into::into);
    thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
                    each(item);
                }
            });
        }
    });
}

pub fn case(document: &Value) -> Case {
    Case::from_json(&document.to_string()).unwrap_or_else(|error| panic!("{error}: {document}"))
}

pub fn policy(document: &Value) -> Policy {
    Policy::from_json(&document.to_string()).unwrap_or_else(|error| panic!("{error}: {document}"))
}

pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}
