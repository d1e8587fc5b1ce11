//! Sets of rules.

use crate::catalogue::Rule;

/// A set of rules: a bit each.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub(crate) struct RuleSet(u128);

// Every rule has a bit.
const _: () = assert!(Rule::CATALOGUE.len() + Rule::SHIFT.len() <= 128);

impl RuleSet {
    pub(crate) fn has(self, rule: Rule) -> bool {
        self.0 & bit(rule) != 0
    }

    pub(crate) fn add(&mut self, rule: Rule) {
        self.0 |= bit(rule);
    }

    #[must_use]
    pub(crate) fn union(self, other: RuleSet) -> RuleSet {
        RuleSet(self.0 | other.0)
    }

    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The rules: those of the catalogue in its order, then those of shifts in theirs.
    pub(crate) fn to_vec(self) -> Vec<Rule> {
        if self.is_empty() { Vec::new() } else { Rule::all().filter(|rule| self.has(*rule)).collect() }
    }
}

const fn bit(rule: Rule) -> u128 {
    1 << rule.index()
}

impl FromIterator<Rule> for RuleSet {
    fn from_iter<I: IntoIterator<Item = Rule>>(rules: I) -> RuleSet {
        RuleSet(rules.into_iter().fold(0, |set, rule| set | bit(rule)))
    }
}
