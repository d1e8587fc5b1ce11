//! An incident at a home: what becomes of the calls and the advisor, what is to be done, and what the plan lacks.

use homeworking::model::{
    ActionMoment, ActionTime, AdvisorCourse, CallHandling, IncidentAction, LocalDateTime, Owner, PlanGap, Response,
};
use homeworking::{Case, Incident, Policy, Rule, respond_to_incident};

use crate::shared::dates;
use crate::shared::page::Page;

/// Tells an incident, and hands back what is decided.
pub(crate) fn tell(page: &mut Page, incident: &Incident, case: &Case, shift_id: &str, policy: &Policy) -> Response {
    let response = respond_to_incident(case, policy, incident);
    let draft = incident.draft();
    let ends = draft.shift_ends.map_or_else(String::new, |ends| format!(" until {}", dates::clock(ends)));
    let (calls, course) = (calls(response.calls), course(response.advisor));
    page.gap();
    page.block(4, &format!("Decided for {}, on shift {shift_id}{ends}: {calls}; {course}.", case.id()));
    page.incident_actions(&response.actions, draft.at);
    page.gaps_of_plan(&response.gaps);
    response
}

/// What becomes of the calls.
fn calls(calls: CallHandling) -> &'static str {
    match calls {
        CallHandling::Keep => "the calls stay with the advisor",
        _ => "the calls go to others",
    }
}

/// What the advisor does.
pub(crate) fn course(course: AdvisorCourse) -> &'static str {
    match course {
        AdvisorCourse::Continue => "the advisor goes on at home",
        AdvisorCourse::OnBackup => "the advisor changes over to a backup at home",
        AdvisorCourse::Wait => "the advisor waits at home until it is put right",
        AdvisorCourse::AttendSite => "the advisor comes to the contact centre",
        _ => "the advisor ends the shift",
    }
}

impl Page {
    /// Who does what when, in order. The place in the guidance stands at the head, another one beside its action.
    fn incident_actions(&mut self, actions: &[IncidentAction], at: Option<LocalDateTime>) {
        let Some(first) = actions.first() else { return };
        self.block(4, &format!("To do (guidance: {}):", first.section));
        for action in actions {
            let when = format!("{:<22} {}", when(&action.when, at), owner(action.owner));
            let place = match action.section {
                section if section == first.section => String::new(),
                section => format!(" (guidance: {section})"),
            };
            self.labelled(6, 33, &when, &format!("{}{place}", action.text));
        }
    }

    /// What the incident has shown to be missing.
    fn gaps_of_plan(&mut self, gaps: &[PlanGap]) {
        if gaps.is_empty() {
            return;
        }
        self.block(4, "What the advisor's plan lacks:");
        for gap in gaps {
            let rule = gap.rule.and_then(Rule::description);
            let unknown: Vec<&str> = gap.needs.iter().map(|fact| fact.missing()).collect();
            if let Some(rule) = rule {
                let close = if unknown.is_empty() { "close it" } else { "where that is so" };
                self.paragraph(6, &format!("- {}; {close}: {}", rule.not_met, rule.remedy));
            }
            if !unknown.is_empty() {
                self.paragraph(6, &format!("- To be found out: {}", unknown.join("; ")));
            }
        }
    }
}

/// When it is to be done, by the clock where that can be said.
fn when(time: &ActionTime, incident: Option<LocalDateTime>) -> String {
    match (time.at, time.minutes) {
        (ActionMoment::BeforeNextShift, _) => "before the next shift".to_owned(),
        (ActionMoment::Within, Some(minutes)) => {
            let by = incident.and_then(|at| dates::later(at, minutes));
            by.map_or_else(|| format!("within {minutes} minutes"), |by| format!("by {by} ({minutes} minutes)"))
        }
        _ => "at once".to_owned(),
    }
}

/// Whose job it is.
pub(crate) fn owner(owner: Owner) -> &'static str {
    match owner {
        Owner::Advisor => "advisor",
        Owner::Manager => "manager",
        Owner::ItService => "IT service",
        _ => "provider",
    }
}
