//! How every rule stands, and when that changes.

use super::case::{Case, Role, Tier};
use super::date::{Date, NEVER, Today, When};
use super::policy::{ALL, Lanes, Policy, lane};
use super::rule::{Enforcement, RULES, Rule};
use super::rules::{self, Plain, standing};
use super::values::{NONE, Truth};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    NotMet,
    Unknown,
    Met,
    NotApplicable,
    Waived,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RuleStatus {
    pub rule: Rule,
    pub status: Status,
    pub enforcement: Enforcement,
    pub changes_on: Option<Date>,
}

pub fn statuses(case: &Case, policy: &Policy, on: Date) -> Vec<RuleStatus> {
    let today = Today::of(on);
    let lanes = standing(case, policy, &today, ALL);
    let mut waived: u128 = 0;
    for waiver in &case.waivers {
        waived |= 1 << waiver.rule as u8;
    }
    let mut statuses = Vec::with_capacity(65);
    for rule in RULES {
        let (status, changes_on) = if waived & (1 << rule as u8) == 0 {
            (status(lanes, rule), next(case, policy, rule, &today))
        } else {
            with_waivers(case, policy, rule, on)
        };
        let enforcement = policy.enforcement[rule.place()];
        statuses.push(RuleStatus { rule, status, enforcement, changes_on });
    }
    statuses
}

#[inline]
fn status(lanes: Lanes, rule: Rule) -> Status {
    let (word, bit) = lane(rule);
    match (lanes[word] >> bit) as u8 & 3 {
        Plain::NOT_MET => Status::NotMet,
        Plain::UNKNOWN => Status::Unknown,
        Plain::MET => Status::Met,
        _ => Status::NotApplicable,
    }
}

/// The same for a rule with waivers, which are few.
#[cold]
fn with_waivers(case: &Case, policy: &Policy, rule: Rule, on: Date) -> (Status, Option<Date>) {
    let waivers = || case.waivers.iter().filter(|waiver| waiver.rule == rule);
    let status_on = |day: Date| match status(standing(case, policy, &Today::of(day), ALL), rule) {
        Status::NotMet | Status::Unknown if waivers().any(|waiver| waiver.from <= day && day <= waiver.through) => {
            Status::Waived
        }
        plain => plain,
    };
    let now = status_on(on);
    let mut from = on;
    loop {
        let days = waivers().flat_map(|waiver| [waiver.from, waiver.through.next()]);
        let first =
            days.filter(|day| *day > from && *day <= Date::LAST).chain(next(case, policy, rule, &Today::of(from)));
        match first.min() {
            None => return (now, None),
            Some(day) if status_on(day) != now => return (now, Some(day)),
            Some(day) => from = day,
        }
    }
}

/// The first of these days, after the one asked about, on which a rule stands otherwise.
#[inline]
fn first(today: &Today, days: impl Iterator<Item = i32> + Clone, stands: impl Fn(&Today) -> Plain) -> Option<Date> {
    let after = |from: i32| days.clone().filter(|day| *day > from && *day <= Date::LAST.0).min();
    let mut day = after(today.on)?;
    let now = stands(today);
    while stands(&Today::of(Date(day))) == now {
        day = after(day)?;
    }
    Some(Date(day))
}

/// A day on which something comes.
#[inline]
fn coming(day: i32, today: &Today) -> Option<Date> {
    (day > today.on && day <= Date::LAST.0).then_some(Date(day))
}

/// The day on which a check that was done lapses; never for one without a date or an interval.
#[inline]
fn lapse(when: When, renewal: i32) -> i32 {
    let day = Date(when.0);
    if renewal == NEVER || day > Date::LAST { NEVER } else { day.later(renewal).0 }
}

/// The day on which a check comes or lapses.
#[inline]
fn check(when: When, renewal: i32, today: &Today) -> Option<Date> {
    coming(when.0, today).or_else(|| coming(lapse(when, renewal), today))
}

/// The first later day on which a rule stands otherwise, waivers aside.
fn next(case: &Case, policy: &Policy, rule: Rule, today: &Today) -> Option<Date> {
    if let Some((when, asked)) = rules::completion(case, rule) {
        return if asked { coming(when.0, today) } else { None };
    }
    if let Some((when, renewal)) = rules::check(case, policy, rule) {
        return check(when, renewal, today);
    }
    let advisor = &case.advisor;
    let since = advisor.homeworking_since.0;
    match rule {
        Rule::Tier2Audit if advisor.role == Role::HealthAdvisor && advisor.audit.tier == Some(Tier::Two) => {
            coming(advisor.audit.tier_since.0, today)
        }
        Rule::InitialTraining if advisor.role == Role::HealthAdvisor => {
            let days = [advisor.training.initial_training.0, advisor.training.core_module_2.0].into_iter();
            first(today, days, |today| rules::initial_training(case, today))
        }
        Rule::ReturnToPractice if advisor.last_practised <= Date::LAST => {
            let (last, signed) = (advisor.last_practised, advisor.training.competence_sign_off.0);
            let days = [last.next().0, last.later(policy.longest_break).next().0, signed].into_iter();
            first(today, days, |today| rules::return_to_practice(case, policy, today))
        }
        Rule::AuditBothSettings => first(today, [since].into_iter(), |today| rules::audit_both_settings(case, today)),
        Rule::ReviewCurrent if since <= today.on => check(advisor.performance.last_review, policy.review, today),
        Rule::WellbeingCheckIn if since <= today.on => check(advisor.wellbeing.last_check_in, policy.check_in, today),
        Rule::ProductivityStandard if policy.productivity == NONE => None,
        // Once homeworking starts these apply, which they did not before.
        Rule::AuditLevelMatchesSite | Rule::ProductivityStandard | Rule::ReviewCurrent | Rule::WellbeingCheckIn => {
            coming(since, today)
        }
        Rule::NotWithdrawn => coming(advisor.withdrawn_since.0, today),
        Rule::MonthsInPost if policy.in_post >= 0 && advisor.in_post_since <= Date::LAST => {
            coming(advisor.in_post_since.later(policy.in_post).0, today)
        }
        Rule::FitToWork if advisor.fitness_sign_off_needed != Truth::NO => coming(advisor.fitness_signed_off.0, today),
        Rule::HomeAssurance => {
            let given = case.home.assurance.as_deref().unwrap_or_default().iter();
            let days = given.flat_map(|given| [given.on.0, given.on.later(policy.assurance_renewal).0]);
            first(today, days, |today| rules::home_assurance(case, policy, today))
        }
        Rule::HomeSharedUse if case.home.shared_housing | case.home.caring_during_shifts != Truth::NO => {
            check(case.home.shared_use_review, policy.shared_use, today)
        }
        Rule::DeviceSupported => {
            let (ends, patched) = (case.device.support_ends, case.device.patched);
            let ended = if ends > Date::LAST { NEVER } else { ends.next().0 };
            let days = [ended, patched.0, lapse(patched, policy.patch)].into_iter();
            first(today, days, |today| rules::device_supported(case, policy, today))
        }
        Rule::ConnectionTestedAtPeak => check(case.connection.tested_on, policy.speed_test, today),
        Rule::ConnectionSupply if case.connection.contract_ends <= Date::LAST => {
            let ends = case.connection.contract_ends.number() + 1 - policy.notice_days as i32;
            coming(Date::of_number(ends).0, today)
        }
        Rule::ConfidentialNotes if policy.paper => {
            let agreement = advisor.governance.confidentiality_agreement.0;
            first(today, [agreement].into_iter(), |today| rules::confidential_notes(case, policy, today))
        }
        _ => None,
    }
}
