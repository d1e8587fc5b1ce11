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
}

const fn bit(rule: Rule) -> u128 {
    1 << rule.index()
}

impl FromIterator<Rule> for RuleSet {
    fn from_iter<I: IntoIterator<Item = Rule>>(rules: I) -> RuleSet {
        RuleSet(rules.into_iter().fold(0, |set, rule| set | bit(rule)))
    }
}
