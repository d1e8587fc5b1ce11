//! What is to be done about a homeworker's incident, in order.

use crate::continuity::incident::Situation;
use crate::guidance::Section;
use crate::model::{
    ActionMoment, ActionTime, AdvisorCourse, CallHandling, IncidentAction, IncidentActionCode, IncidentKind, Owner,
    Text,
};

/// Everything to be done, in the order it is to be done.
pub(super) fn actions(
    situation: &Situation<'_>,
    course: AdvisorCourse,
    calls: CallHandling,
    has_gaps: bool,
) -> Vec<IncidentAction> {
    use IncidentActionCode as Code;
    let kind = situation.kind;
    let concerns_it =
        matches!(kind, IncidentKind::EquipmentFailure | IncidentKind::PowerCut | IncidentKind::ConnectionLoss);
    let may_be_on_call = situation.incident.on_call != Some(false);
    let is = |wanted: AdvisorCourse| course == wanted;
    let of_the_shift = rest_of_the_shift(situation, course);

    #[rustfmt::skip]
    let wanted = [
        (Code::NotifyProvider,           true),
        (Code::NotifyIt,                 concerns_it),
        (Code::TakeOverCall,             may_be_on_call && !is(AdvisorCourse::Continue)),
        (Code::DivertCalls,              calls == CallHandling::Divert),
        (Code::SwitchToBackupDevice,     is(AdvisorCourse::OnBackup) && kind == IncidentKind::EquipmentFailure),
        (Code::SwitchToBackupConnection, is(AdvisorCourse::OnBackup) && kind == IncidentKind::ConnectionLoss),
        (Code::RunOnBackupPower,         (is(AdvisorCourse::OnBackup) || is(AdvisorCourse::Continue)) && kind == IncidentKind::PowerCut),
        (Code::AttendSite,               of_the_shift == Some(Code::AttendSite)),
        (Code::StandDown,                of_the_shift == Some(Code::StandDown)),
        (Code::Resume,                   of_the_shift == Some(Code::Resume)),
        (Code::ReviewPlan,               has_gaps),
    ];
    wanted.into_iter().filter(|(_, wanted)| *wanted).map(|(code, _)| action(code, situation, course)).collect()
}

/// How the rest of the shift goes, where the advisor does not simply go on.
fn rest_of_the_shift(situation: &Situation<'_>, course: AdvisorCourse) -> Option<IncidentActionCode> {
    // Backup power of which nobody knows whether it lasts is followed by what would have come without it.
    let ends = runs_on_power_of_unknown_need(situation, course).then(|| situation.move_or_stand_down());
    match ends.unwrap_or(course) {
        AdvisorCourse::Continue => None,
        AdvisorCourse::OnBackup | AdvisorCourse::Wait => Some(IncidentActionCode::Resume),
        AdvisorCourse::AttendSite => Some(IncidentActionCode::AttendSite),
        AdvisorCourse::StandDown => Some(IncidentActionCode::StandDown),
    }
}

fn runs_on_power_of_unknown_need(situation: &Situation<'_>, course: AdvisorCourse) -> bool {
    situation.kind == IncidentKind::PowerCut && course == AdvisorCourse::OnBackup
}

fn action(code: IncidentActionCode, situation: &Situation<'_>, course: AdvisorCourse) -> IncidentAction {
    let (owner, section, text) = about(code, situation.kind, course);
    IncidentAction { code, owner, when: when(code, situation, course), text: Text::Borrowed(text), section }
}

/// When it is to be done: at once, unless something else is said here.
fn when(code: IncidentActionCode, situation: &Situation<'_>, course: AdvisorCourse) -> ActionTime {
    use IncidentActionCode as Code;
    let within = match code {
        Code::AttendSite | Code::StandDown if runs_on_power_of_unknown_need(situation, course) => {
            situation.plan.power_backup_minutes
        }
        Code::Resume => situation.incident.expected_minutes,
        _ => None,
    };
    let at = match (code, within) {
        (Code::ReviewPlan, _) => ActionMoment::BeforeNextShift,
        (_, Some(_)) => ActionMoment::Within,
        (_, None) => ActionMoment::AtOnce,
    };
    ActionTime { at, minutes: within }
}

/// Whose job an action is, where the guidance puts it, and the same as one sentence.
#[rustfmt::skip]
fn about(code: IncidentActionCode, kind: IncidentKind, course: AdvisorCourse) -> (Owner, Section, &'static str) {
    use IncidentActionCode as Code;
    use Section::{BusinessContinuity, Software};
    match (code, kind) {
        (Code::NotifyProvider, IncidentKind::Absence) =>
            (Owner::Provider, BusinessContinuity, "Whoever notices the absence tells the shift manager at once"),
        (Code::NotifyProvider, _) =>
            (Owner::Advisor, BusinessContinuity, "Tell the provider at once, by the line agreed for incidents"),
        (Code::NotifyIt, _) =>
            (Owner::Advisor, BusinessContinuity, "Tell the IT service at once what has failed"),
        (Code::TakeOverCall, _) =>
            (Owner::Provider, Software, "Take over the call that is under way, or call the patient back"),
        (Code::DivertCalls, _) =>
            (Owner::Provider, BusinessContinuity, "Divert the advisor's calls to others"),
        (Code::SwitchToBackupDevice, _) =>
            (Owner::Advisor, BusinessContinuity, "Change over to the backup device"),
        (Code::SwitchToBackupConnection, _) =>
            (Owner::Advisor, BusinessContinuity, "Change over to the backup connection"),
        (Code::RunOnBackupPower, _) if course == AdvisorCourse::Continue =>
            (Owner::Advisor, BusinessContinuity, "Run on backup power and go on taking calls: it outlasts the cut or the shift"),
        (Code::RunOnBackupPower, _) =>
            (Owner::Advisor, BusinessContinuity, "Run on backup power while it lasts, to hand over and to stay in touch"),
        (Code::AttendSite, _) =>
            (Owner::Advisor, BusinessContinuity, "Leave for the contact centre, and go on with the shift there"),
        (Code::StandDown, IncidentKind::Absence) =>
            (Owner::Advisor, BusinessContinuity, "Stay off the shift, and report back as soon as that is possible"),
        (Code::StandDown, _) =>
            (Owner::Advisor, BusinessContinuity, "End the shift: it can be worked neither at home nor in the contact centre"),
        (Code::Resume, IncidentKind::DomesticIncident) =>
            (Owner::Advisor, BusinessContinuity, "Take calls again once it is put right and the home is suitable again"),
        (Code::Resume, _) =>
            (Owner::Advisor, BusinessContinuity, "Take calls again once that works"),
        (Code::ReviewPlan, _) =>
            (Owner::Manager, BusinessContinuity, "Close the gaps in the advisor's incident plan before the next shift"),
    }
}
