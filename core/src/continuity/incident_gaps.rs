//! What an incident shows to be missing from an advisor's plan.

use crate::catalogue::Rule;
use crate::continuity::incident::Situation;
use crate::eligibility::{is_lacking, missing_facts, on_day};
use crate::model::{
    AdvisorCourse, BackupConnection, CallHandling, Day, Fact, IncidentKind, LocalDateTime, PlanGap, SiteAttendance,
};

/// The gaps: of notification, of the kind, of the journey.
pub(super) fn gaps(situation: &Situation<'_>, course: AdvisorCourse, calls: CallHandling) -> Vec<PlanGap> {
    [of_notification(situation, calls), of_the_kind(situation, course), of_the_journey(situation, course)]
        .into_iter()
        .flatten()
        .collect()
}

/// No line to the provider, or calls that are diverted without that being agreed.
fn of_notification(situation: &Situation<'_>, calls: CallHandling) -> Option<PlanGap> {
    let plan = situation.plan;
    let line = (Fact::notify_line, plan.notify_line);
    let diversion = (Fact::diversion_agreed, plan.diversion_agreed);
    let asked = if calls == CallHandling::Divert { vec![line, diversion] } else { vec![line] };
    let is_gap = asked.iter().any(|(_, agreed)| *agreed != Some(true));
    let needs = asked.iter().filter(|(_, agreed)| agreed.is_none()).map(|(fact, _)| *fact).collect();
    is_gap.then_some(PlanGap { rule: Some(Rule::IncidentNotification), needs })
}

/// A backup that would have helped and is not there; a risk that was not assessed.
fn of_the_kind(situation: &Situation<'_>, course: AdvisorCourse) -> Option<PlanGap> {
    let plan = situation.plan;
    let was_carried = matches!(course, AdvisorCourse::Continue | AdvisorCourse::OnBackup);
    let could_be_carried = situation.home_is_suitable() && !was_carried;
    let (rule, is_gap, needs) = match situation.kind {
        IncidentKind::PowerCut => (
            Rule::IncidentPower,
            could_be_carried,
            missing(&[(Fact::power_backup_minutes, plan.power_backup_minutes.is_some())]),
        ),
        IncidentKind::ConnectionLoss => (Rule::IncidentConnection, could_be_carried, missing_of_connection(situation)),
        IncidentKind::EquipmentFailure => (
            Rule::IncidentBackupDevice,
            situation.laptop_failed() && plan.backup_device != Some(true),
            missing(&[(Fact::backup_device, plan.backup_device.is_some())]),
        ),
        IncidentKind::DomesticIncident => {
            let on = situation.incident.at.map_or(Day::FIRST, LocalDateTime::day);
            let (case, policy) = (situation.case, situation.policy);
            let status = on_day(case, policy, Rule::IncidentRiskAssessed, on.days_since_1970());
            let needs = missing_facts(case, policy, Rule::IncidentRiskAssessed, on);
            (Rule::IncidentRiskAssessed, status.is_some_and(is_lacking), needs)
        }
        IncidentKind::Absence => return None,
    };
    is_gap.then_some(PlanGap { rule: Some(rule), needs })
}

/// Of a backup connection; how fast it is matters only where there is one, and a speed is asked.
fn missing_of_connection(situation: &Situation<'_>) -> Vec<Fact> {
    let plan = situation.plan;
    let speed_matters =
        situation.policy.draft().min_download_mbps.is_some() && plan.backup_connection != Some(BackupConnection::None);
    missing(&[
        (Fact::backup_connection, plan.backup_connection.is_some()),
        (Fact::backup_connection_mbps, plan.backup_connection_mbps.is_some() || !speed_matters),
    ])
}

/// A journey to the contact centre of which nobody knows how long it takes.
fn of_the_journey(situation: &Situation<'_>, course: AdvisorCourse) -> Option<PlanGap> {
    let power_runs_out = situation.kind == IncidentKind::PowerCut && course == AdvisorCourse::OnBackup;
    let goes = course == AdvisorCourse::AttendSite
        || (power_runs_out && situation.move_or_stand_down() == AdvisorCourse::AttendSite);
    let is_required = situation.policy.draft().incidents.site_attendance == SiteAttendance::Required;
    let is_gap = goes && is_required && situation.plan.site_travel_minutes.is_none();
    is_gap.then(|| PlanGap { rule: None, needs: vec![Fact::site_travel_minutes] })
}

/// The facts that are not given.
fn missing(facts: &[(Fact, bool)]) -> Vec<Fact> {
    facts.iter().filter(|(_, given)| !given).map(|(fact, _)| *fact).collect()
}
