//! How one rule stands: from its condition and the waivers in force.

use crate::catalogue::{Condition, Rule, evaluate, evaluate_one};
use crate::logic::{Dated, Explained, Kleene, Now, OnDay, Reasoned, Unsettled};
use crate::model::{Case, Day, Fact, FactSet, Facts, Policy, Role, Status, Verdict};

/// The status that a condition gives, waivers aside.
pub(crate) fn plain(condition: Condition<Kleene>) -> Status {
    match (condition.applies, condition.met) {
        (Some(Kleene::NotMet), _) => Status::NotApplicable,
        (_, Kleene::Met) => Status::Met,
        (None | Some(Kleene::Met), Kleene::NotMet) => Status::NotMet,
        _ => Status::Unknown,
    }
}

/// The status of a rule for a case on a day, given its condition.
pub(crate) fn waived_or(plain: Status, case: &Case, rule: Rule, on: i32) -> Status {
    let holds = |(from, through): (Day, Day)| from.days_since_1970() <= on && on <= through.days_since_1970();
    if is_lacking(plain) && case.waivers(rule).any(holds) { Status::Waived } else { plain }
}

/// The facts missing, where a condition is unknown.
pub(crate) fn needs(condition: Condition<Reasoned>) -> FactSet {
    let applies = condition.applies.map_or(FactSet::NONE, |applies| applies.needs);
    applies.union(condition.met.needs)
}

impl Condition<Reasoned> {
    pub(crate) fn values(self) -> Condition<Kleene> {
        Condition { applies: self.applies.map(|applies| applies.value), met: self.met.value }
    }
}

fn now(case: &Case, on: i32) -> Facts<OnDay<'_, Now>> {
    Facts { mode: OnDay { case, on, recorder: Now } }
}

/// The status of one rule of the catalogue on a day.
pub(crate) fn on_day(case: &Case, policy: &Policy, rule: Rule, on: i32) -> Option<Status> {
    let condition = evaluate_one(rule, &now(case, on), policy)?;
    Some(waived_or(plain(condition), case, rule, on))
}

/// The facts that a rule of the catalogue waits for on a day: none unless it is unknown.
pub(crate) fn missing_facts(case: &Case, policy: &Policy, rule: Rule, on: Day) -> Vec<Fact> {
    let facts = Facts { mode: OnDay { case, on: on.days_since_1970(), recorder: Explained::default() } };
    let condition = evaluate_one(rule, &facts, policy).filter(|condition| plain(condition.values()) == Status::Unknown);
    condition.map_or_else(Vec::new, |condition| needs(condition).to_vec())
}

/// The first later day, out of those on which it may change, on which the status of a rule differs.
pub(crate) fn next_change(
    case: &Case,
    policy: &Policy,
    rule: Rule,
    (on, status): (i32, Status),
    days: &mut [i32],
) -> Option<Day> {
    if days.is_empty() {
        return None;
    }
    days.sort_unstable();
    let later = days.iter().copied().filter(|day| *day > on).map_while(Day::from_days_since_1970);
    later.into_iter().find(|day| on_day(case, policy, rule, day.days_since_1970()) != Some(status))
}

/// Adds the days on which waivers of a rule begin and end.
pub(crate) fn add_waiver_days(case: &Case, rule: Rule, days: &mut Vec<i32>) {
    for (from, through) in case.waivers(rule) {
        days.extend([from.days_since_1970(), through.days_since_1970().saturating_add(1)]);
    }
}

/// Whether a rule can be asked of a role at all under a policy, whatever else may come to be known.
pub(crate) fn can_apply(rule: Rule, role: Role, policy: &Policy) -> bool {
    let case = Case::of_role(role);
    // Nothing but the role is known, so no day matters.
    let facts = Facts { mode: OnDay { case: &case, on: Day::FIRST.days_since_1970(), recorder: Unsettled } };
    let condition = evaluate_one(rule, &facts, policy);
    condition.is_some_and(|condition| condition.applies != Some(Kleene::NotMet))
}

/// The days on which the status of the rules that are wanted may change, in order, each once.
pub(crate) fn days_of_change(case: &Case, policy: &Policy, wanted: impl Fn(Rule) -> bool) -> Vec<i32> {
    let facts = Facts { mode: OnDay { case, on: Day::FIRST.days_since_1970(), recorder: Dated::default() } };
    evaluate(&facts, policy, wanted, |rule, _| {
        add_waiver_days(case, rule, &mut facts.mode.recorder.days.borrow_mut());
    });
    let mut days = facts.mode.recorder.days.into_inner();
    days.sort_unstable();
    days.dedup();
    days
}

/// Whether a status keeps an enforced rule from letting a case be eligible.
pub(crate) fn is_lacking(status: Status) -> bool {
    matches!(status, Status::NotMet | Status::Unknown)
}

/// Calls back with every enforced rule that is not met or unknown on a day.
pub(crate) fn each_lacking(case: &Case, policy: &Policy, on: i32, mut each: impl FnMut(Rule, Status)) {
    evaluate(
        &now(case, on),
        policy,
        |rule| policy.enforces(rule),
        |rule, condition| {
            let status = waived_or(plain(condition), case, rule, on);
            if is_lacking(status) {
                each(rule, status);
            }
        },
    );
}

/// The verdict on a day.
pub(crate) fn verdict(case: &Case, policy: &Policy, on: i32) -> Verdict {
    let mut verdict = Verdict::Eligible;
    each_lacking(case, policy, on, |_, status| verdict = worse(verdict, status));
    verdict
}

/// The verdict after one more enforced rule of that status.
pub(crate) fn worse(verdict: Verdict, status: Status) -> Verdict {
    match (verdict, status) {
        (_, Status::NotMet) | (Verdict::NotEligible, _) => Verdict::NotEligible,
        (_, Status::Unknown) => Verdict::Incomplete,
        _ => verdict,
    }
}
