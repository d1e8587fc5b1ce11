//! The verdict, and the rules behind it.

use super::case::Case;
use super::date::{Date, Today};
use super::policy::{Lanes, Policy, lane};
use super::rule::{RULES, Rule};
use super::rules::standing;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    Eligible,
    NotEligible,
    Incomplete,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Outcome {
    pub verdict: Verdict,
    pub blocking: Vec<Rule>,
    pub missing: Vec<Rule>,
}

pub fn decide(case: &Case, policy: &Policy, on: Date) -> Outcome {
    let standing = standing(case, policy, &Today::of(on), policy.enforced);
    // What has no upper bit is in the way: 00 is not met, 01 unknown. Both end up as a bit at the lower place of the lane.
    let mut not_met = [0; 3];
    let mut unknown = [0; 3];
    for word in 0..3 {
        let in_the_way = !(standing[word] >> 1) & policy.enforced[word];
        not_met[word] = in_the_way & !standing[word];
        unknown[word] = in_the_way & standing[word];
    }
    for waiver in &case.waivers {
        if waiver.from <= on && on <= waiver.through {
            let (word, bit) = lane(waiver.rule);
            not_met[word] &= !(1 << bit);
            unknown[word] &= !(1 << bit);
        }
    }
    let (blocking, missing) = (listed(not_met), listed(unknown));
    let verdict = match (blocking.is_empty(), missing.is_empty()) {
        (false, _) => Verdict::NotEligible,
        (true, false) => Verdict::Incomplete,
        (true, true) => Verdict::Eligible,
    };
    Outcome { verdict, blocking, missing }
}

/// The rules of the bits that are set.
fn listed(lanes: Lanes) -> Vec<Rule> {
    let count: u32 = lanes.iter().map(|word| word.count_ones()).sum();
    if count == 0 {
        return Vec::new();
    }
    let mut rules = Vec::with_capacity(count as usize);
    for (word, mut rest) in lanes.into_iter().enumerate() {
        while rest != 0 {
            rules.push(RULES[word * 32 + rest.trailing_zeros() as usize / 2]);
            rest &= rest - 1;
        }
    }
    rules
}
