//! A homeworker's incident: what becomes of the calls and of the advisor.

use crate::continuity::backup;
use crate::continuity::incident_actions::actions;
use crate::continuity::incident_gaps::gaps;
use crate::model::{
    AdvisorCourse, CallHandling, Case, Incident, IncidentDraft, IncidentKind, IncidentPlan, Policy, Response,
    SiteAttendance,
};

/// What to do about an incident at a homeworker's home, in order, and what it shows to be missing from the plan.
///
/// What is not known of a backup or of the journey counts as not being there.
///
/// ```
/// use homeworking::{Case, Incident, Policy, model::AdvisorCourse, respond_to_incident};
///
/// let case = Case::from_json(r#"{"advisor": {"id": "a-1", "role": "health_advisor",
///     "incident_plan": {"power_backup_minutes": 90, "notify_line": true, "diversion_agreed": true}}}"#)?;
/// let policy = Policy::from_json(r#"{"name": "Ours", "guidance": "PRN00732"}"#)?;
/// let incident = Incident::from_json(r#"{"kind": "power_cut", "at": "2026-12-01T18:10",
///     "shift_ends": "2026-12-01T22:00", "expected_minutes": 60}"#)?;
/// let response = respond_to_incident(&case, &policy, &incident);
/// assert_eq!(response.advisor, AdvisorCourse::Continue);
/// let actions: Vec<&str> = response.actions.iter().map(|action| action.code.as_str()).collect();
/// assert_eq!(actions, ["notify_provider", "notify_it", "run_on_backup_power"]);
/// # Ok::<(), homeworking::Error>(())
/// ```
pub fn respond_to_incident(case: &Case, policy: &Policy, incident: &Incident) -> Response {
    let situation = Situation::of(case, policy, incident.draft());
    let course = situation.course();
    let calls = if course == AdvisorCourse::Continue { CallHandling::Keep } else { CallHandling::Divert };
    let gaps = gaps(&situation, course, calls);
    Response { calls, advisor: course, actions: actions(&situation, course, calls, !gaps.is_empty()), gaps }
}

/// What there is to decide by.
pub(super) struct Situation<'a> {
    pub(super) case: &'a Case,
    pub(super) policy: &'a Policy,
    pub(super) plan: &'a IncidentPlan,
    pub(super) incident: &'a IncidentDraft,
    pub(super) kind: IncidentKind,
    /// Seconds from the incident to the end of the shift.
    seconds_left: i64,
}

impl<'a> Situation<'a> {
    fn of(case: &'a Case, policy: &'a Policy, incident: &'a IncidentDraft) -> Situation<'a> {
        let times = incident.shift_ends.zip(incident.at);
        Situation {
            case,
            policy,
            plan: &case.draft().advisor.incident_plan,
            incident,
            // A sound incident has a kind; without one, nobody could be counted on.
            kind: incident.kind.unwrap_or(IncidentKind::Absence),
            seconds_left: times.map_or(0, |(ends, at)| ends.seconds_since(at)),
        }
    }

    /// What the advisor does: the table of the kinds, a row each.
    fn course(&self) -> AdvisorCourse {
        const NEVER: bool = false;
        #[rustfmt::skip]
        let (continues, on_backup, otherwise) = match self.kind {
            IncidentKind::PowerCut         => (self.power_lasts(),              self.power_lasts_for_a_while(),       self.restore_or_move()),
            IncidentKind::ConnectionLoss   => (NEVER,                           self.backup_connection_takes_over(),  self.restore_or_move()),
            IncidentKind::EquipmentFailure => (self.calls_go_on_without_it(),   self.backup_device_takes_over(),      self.restore_or_move()),
            IncidentKind::DomesticIncident => (NEVER,                           NEVER,                                self.restore_or_move()),
            IncidentKind::Absence          => (NEVER,                           NEVER,                                AdvisorCourse::StandDown),
        };
        match () {
            () if continues && self.home_is_suitable() => AdvisorCourse::Continue,
            () if on_backup && self.home_is_suitable() => AdvisorCourse::OnBackup,
            () => otherwise,
        }
    }

    /// The home is not known to be unfit for calls.
    pub(super) fn home_is_suitable(&self) -> bool {
        self.incident.home_still_suitable != Some(false)
    }

    fn power_lasts(&self) -> bool {
        self.plan.power_backup_minutes.is_some_and(|backup| {
            let outlasts_the_cut = self.incident.expected_minutes.is_some_and(|expected| backup >= expected);
            outlasts_the_cut || seconds(backup) >= self.seconds_left
        })
    }

    fn power_lasts_for_a_while(&self) -> bool {
        self.incident.expected_minutes.is_none() && self.plan.power_backup_minutes.is_some_and(|backup| backup > 0)
    }

    fn backup_connection_takes_over(&self) -> bool {
        backup::connection_is_good_enough(self.case, self.policy)
    }

    fn calls_go_on_without_it(&self) -> bool {
        let failed = self.incident.failed.as_deref();
        matches!(failed, Some("lamp" | "footrest" | "shredder" | "stationery" | "desk" | "adjustable_chair"))
    }

    fn backup_device_takes_over(&self) -> bool {
        self.laptop_failed() && self.plan.backup_device == Some(true)
    }

    pub(super) fn laptop_failed(&self) -> bool {
        self.kind == IncidentKind::EquipmentFailure && self.incident.failed.as_deref() == Some("laptop")
    }

    /// Waits where it is soon put right, else comes to the contact centre where that is worth the journey.
    fn restore_or_move(&self) -> AdvisorCourse {
        let incidents = &self.policy.draft().incidents;
        let soon_restored = self.incident.expected_minutes.is_some_and(|expected| {
            expected <= incidents.max_minutes_to_restore && seconds(expected) < self.seconds_left
        });
        if soon_restored && self.home_is_suitable() { AdvisorCourse::Wait } else { self.move_or_stand_down() }
    }

    /// Comes to the contact centre where that is worth the journey.
    pub(super) fn move_or_stand_down(&self) -> AdvisorCourse {
        let incidents = &self.policy.draft().incidents;
        let least = seconds(incidents.min_minutes_on_site);
        let worth_it = |travel: u32| self.seconds_left.saturating_sub(seconds(travel)) >= least;
        match (incidents.site_attendance, self.plan.site_travel_minutes) {
            (SiteAttendance::WherePossible | SiteAttendance::Required, Some(travel)) if worth_it(travel) => {
                AdvisorCourse::AttendSite
            }
            (SiteAttendance::Required, None) => AdvisorCourse::AttendSite,
            _ => AdvisorCourse::StandDown,
        }
    }
}

fn seconds(minutes: u32) -> i64 {
    i64::from(minutes).saturating_mul(60)
}
