//! A whole rota, without text.

use std::borrow::Borrow;
use std::collections::HashMap;

use crate::catalogue::{Rule, RuleSet};
use crate::eligibility::{days_of_change, each_lacking};
use crate::error::{Error, Problem};
use crate::logic::Kleene;
use crate::model::{Case, Day, Location, Policy, RotaShift, Shift, ShiftDraft};
use crate::order::by_number;
use crate::reading::{repeated, twice};
use crate::rota::{standing, unknown_advisor};

/// Says where each shift of a rota is worked, in the order given: at home only where [`assess_shift`](crate::assess_shift)
/// finds it eligible. Each advisor's time is worked out once.
///
/// # Errors
/// Two cases, or two shifts, with one id, at the second; and every shift of an advisor whose case is not given.
///
/// ```
/// use homeworking::{Case, Policy, Shift, assess_rota, model::Location};
///
/// let case = Case::from_json(r#"{"advisor": {"id": "a-1", "role": "auditor"}, "home": {"quiet": false}}"#)?;
/// let policy = Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732"}"#)?;
/// let shift = Shift::from_json(r#"{"id": "s-1", "advisor_id": "a-1", "starts": "2026-12-01T08:00",
///     "ends": "2026-12-01T16:00", "support": {"senior": true}}"#)?;
/// let rota = assess_rota(&[case], &policy, &[shift])?;
/// assert_eq!(rota[0].location, Location::Site);
/// assert!(rota[0].because.iter().any(|rule| rule.code() == "home.quiet"));
/// # Ok::<(), homeworking::Error>(())
/// ```
pub fn assess_rota<C: Borrow<Case>, S: Borrow<Shift>>(
    cases: &[C],
    policy: &Policy,
    shifts: &[S],
) -> Result<Vec<RotaShift>, Error> {
    let cases: Vec<&Case> = cases.iter().map(Borrow::borrow).collect();
    let shifts: Vec<&Shift> = shifts.iter().map(Borrow::borrow).collect();
    assess_all(&cases, policy, &shifts)
}

fn assess_all(cases: &[&Case], policy: &Policy, shifts: &[&Shift]) -> Result<Vec<RotaShift>, Error> {
    let places: HashMap<&str, usize> = cases.iter().enumerate().map(|(place, case)| (case.id(), place)).collect();
    let of_shift: Vec<Option<usize>> = shifts.iter().map(|shift| places.get(shift.advisor_id()).copied()).collect();
    let problems =
        [twice("cases", "advisor.id", cases.iter().map(|case| case.id())), problems_of(shifts, &of_shift)].concat();
    if let Some(error) = Error::of(problems) {
        return Err(error);
    }

    let enforced: Vec<Rule> = Rule::SHIFT.iter().copied().filter(|rule| policy.enforces(*rule)).collect();
    let mut times: Vec<Option<Time<'_>>> = cases.iter().map(|_| None).collect();
    let lines = shifts.iter().zip(of_shift).filter_map(|(shift, advisor)| {
        let (case, time) = advisor.and_then(|advisor| cases.get(advisor).zip(times.get_mut(advisor)))?;
        let time = time.get_or_insert_with(|| Time::of(case, policy));
        let own = lacking_of_shift(&enforced, shift.draft());
        let because = shift.days().fold(own, |because, day| because.union(time.lacking(day)));
        let location = if because.is_empty() { Location::Home } else { Location::Site };
        Some(RotaShift { shift_id: shift.id().to_owned(), location, because: because.to_vec() })
    });
    Ok(lines.collect())
}

/// What is wrong with shifts, in their order: ids that stand twice, advisors of whom nothing is known.
fn problems_of(shifts: &[&Shift], advisors: &[Option<usize>]) -> Vec<Problem> {
    let mut problems = repeated("shifts", "id", shifts.iter().map(|shift| shift.id()));
    let unknown = advisors.iter().enumerate().filter(|(_, advisor)| advisor.is_none());
    problems.extend(unknown.map(|(place, _)| (place, unknown_advisor(format!("shifts[{place}].advisor_id")))));
    by_number(&mut problems, |(place, _)| *place);
    problems.into_iter().map(|(_, problem)| problem).collect()
}

/// The enforced rules of shifts that are not met or unknown.
fn lacking_of_shift(enforced: &[Rule], shift: &ShiftDraft) -> RuleSet {
    enforced.iter().copied().filter(|rule| standing(*rule, shift) != Kleene::Met).collect()
}

/// An advisor over time: between two days of change, the same rules are lacking.
struct Time<'a> {
    case: &'a Case,
    policy: &'a Policy,
    /// The days on which an enforced rule may change, in order.
    changes: Vec<i32>,
    /// What is lacking before the first of them, from the first on, from the second on …, once it was asked.
    lacking: Vec<Option<RuleSet>>,
}

impl<'a> Time<'a> {
    fn of(case: &'a Case, policy: &'a Policy) -> Time<'a> {
        let changes = days_of_change(case, policy, |rule| policy.enforces(rule));
        let lacking = vec![None; changes.len().saturating_add(1)];
        Time { case, policy, changes, lacking }
    }

    /// The enforced rules not met or unknown on a day.
    fn lacking(&mut self, day: Day) -> RuleSet {
        let day = day.days_since_1970();
        let stretch = self.changes.partition_point(|change| *change <= day);
        let (case, policy) = (self.case, self.policy);
        let work_out = || {
            let mut lacking = RuleSet::default();
            each_lacking(case, policy, day, |rule, _| lacking.add(rule));
            lacking
        };
        self.lacking.get_mut(stretch).map_or_else(RuleSet::default, |known| *known.get_or_insert_with(work_out))
    }
}
