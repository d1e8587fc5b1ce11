//! What to ask.

use crate::catalogue::{Rule, evaluate};
use crate::eligibility::status::{can_apply, needs, plain, waived_or};
use crate::logic::{Explained, OnDay};
use crate::model::{Case, Day, Enforcement, Fact, Facts, Policy, Role, Status, Verdict};
use crate::order::{by_number, once_by_number};

/// The facts that the enforced rules read for a role under a policy, in the order of the case, without id, role and
/// waivers; with `advised`, those of advised rules too. Rules that cannot apply to the role, or have no figure, ask nothing.
///
/// ```
/// use homeworking::{Policy, model::Role, needed};
///
/// let policy = Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732"}"#)?;
/// let facts = needed(&policy, Role::ServiceAdvisor, false);
/// assert!(facts.iter().any(|fact| fact.path() == "home.quiet"));
/// assert!(facts.iter().all(|fact| fact.path() != "advisor.audit.tier"));
/// # Ok::<(), homeworking::Error>(())
/// ```
pub fn needed(policy: &Policy, role: Role, advised: bool) -> Vec<Fact> {
    let is_wanted = |rule: &Rule| match policy.enforcement(*rule) {
        Enforcement::Enforce => true,
        Enforcement::Advise => advised,
        Enforcement::Ignore => false,
    };
    let rules = Rule::CATALOGUE.iter().copied().filter(is_wanted).filter(|rule| can_apply(*rule, role, policy));
    let mut facts: Vec<Fact> = rules.flat_map(|rule| rule.facts(policy)).filter(|fact| !fact.is_role()).collect();
    once_by_number(&mut facts, |fact| fact.number());
    facts
}

/// The fact to ask for next: the one that most enforced unknown rules wait for, of equals the first in the order of the
/// case. `None` unless the verdict is incomplete: more information turns nothing then.
///
/// ```
/// use homeworking::{Case, Policy, next_question};
///
/// let case = Case::from_json(r#"{"advisor": {"id": "a-1", "role": "service_advisor"}}"#)?;
/// let policy = Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732"}"#)?;
/// let path = next_question(&case, &policy, "2026-12-01".parse()?).map(|fact| fact.path());
/// assert_eq!(path, Some("device.owner"));
/// # Ok::<(), homeworking::Error>(())
/// ```
pub fn next_question(case: &Case, policy: &Policy, on: Day) -> Option<Fact> {
    let first = waiting(case, policy, on).into_iter().min_by_key(|(fact, count)| (std::cmp::Reverse(*count), *fact));
    first.map(|(fact, _)| fact)
}

/// Every fact that can still matter, the one to ask for next first: for whoever asks, and gets no answer to some. None unless
/// the verdict is incomplete.
///
/// ```
/// use homeworking::{Case, Policy, next_question, open_questions};
///
/// let case = Case::from_json(r#"{"advisor": {"id": "a-1", "role": "service_advisor"}}"#)?;
/// let policy = Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732"}"#)?;
/// let open = open_questions(&case, &policy, "2026-12-01".parse()?);
/// assert_eq!(open.first().copied(), next_question(&case, &policy, "2026-12-01".parse()?));
/// assert!(open.iter().any(|fact| fact.path() == "home.quiet"));
/// # Ok::<(), homeworking::Error>(())
/// ```
pub fn open_questions(case: &Case, policy: &Policy, on: Day) -> Vec<Fact> {
    let mut waiting = waiting(case, policy, on);
    by_number(&mut waiting, |(fact, _)| fact.number());
    by_number(&mut waiting, |(_, count)| usize::MAX.saturating_sub(*count));
    waiting.into_iter().map(|(fact, _)| fact).collect()
}

/// The facts that enforced unknown rules wait for, and how many rules do; none unless the verdict is incomplete.
fn waiting(case: &Case, policy: &Policy, on: Day) -> Vec<(Fact, usize)> {
    let on = on.days_since_1970();
    let mut waiting = Vec::new();
    let mut verdict = Verdict::Eligible;
    let facts = Facts { mode: OnDay { case, on, recorder: Explained::default() } };
    evaluate(
        &facts,
        policy,
        |rule| policy.enforces(rule),
        |rule, condition| {
            let status = waived_or(plain(condition.values()), case, rule, on);
            verdict = super::status::worse(verdict, status);
            if status == Status::Unknown {
                needs(condition).to_vec().into_iter().for_each(|fact| wait(&mut waiting, fact));
            }
        },
    );
    if verdict == Verdict::Incomplete { waiting } else { Vec::new() }
}

/// One more rule waits for a fact.
fn wait(waiting: &mut Vec<(Fact, usize)>, fact: Fact) {
    match waiting.iter_mut().find(|(known, _)| *known == fact) {
        Some((_, count)) => *count = count.saturating_add(1),
        None => waiting.push((fact, 1)),
    }
}
