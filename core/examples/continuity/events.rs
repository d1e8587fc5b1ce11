//! What happened: each event is an incident at somebody's home or a disruption for many.

use homeworking::model::{Day, LocalDateTime, RosterEntry};
use homeworking::{Case, Disruption, Error, Incident, Roster, Shift};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::week::problems;

/// Something that happened.
pub(crate) struct Event {
    pub(crate) name: String,
    /// The story.
    pub(crate) told: String,
    pub(crate) what: What,
}

/// What it was.
pub(crate) enum What {
    /// Something at the home of an advisor who was working a shift there.
    Incident { incident: Incident, case: Box<Case>, shift_id: String },
    /// Something at a site or in the network.
    Disruption { disruption: Disruption, roster: Roster },
}

impl Event {
    /// The day it is told under.
    pub(crate) fn day(&self) -> Option<Day> {
        match &self.what {
            What::Incident { incident, .. } => incident.draft().at.map(LocalDateTime::day),
            What::Disruption { disruption, .. } => disruption.draft().on,
        }
    }

    /// The time of day; a disruption is there all day.
    pub(crate) fn at(&self) -> Option<LocalDateTime> {
        match &self.what {
            What::Incident { incident, .. } => incident.draft().at,
            What::Disruption { .. } => None,
        }
    }
}

/// An event as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "an event")]
struct Written<'a> {
    name: String,
    told: String,
    #[serde(borrow)]
    incident: Option<&'a RawValue>,
    advisor_id: Option<String>,
    shift_id: Option<String>,
    #[serde(borrow)]
    disruption: Option<&'a RawValue>,
    #[serde(borrow)]
    roster: Option<Vec<&'a RawValue>>,
}

/// Somebody on a roster as it is written: by id, where the library takes the case.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "somebody on the roster")]
struct OnRoster {
    id: String,
    rostered: String,
    can_travel: Option<bool>,
    affected: Option<bool>,
}

/// Reads an event; the problems name its fields.
pub(crate) fn read(text: &str, cases: &[Case], shifts: &[Shift]) -> Result<Event, Vec<String>> {
    let written: Written<'_> = serde_json::from_str(text).map_err(|error| vec![said(&error)])?;
    let what = match written {
        Written {
            incident: Some(incident),
            advisor_id: Some(advisor),
            shift_id: Some(shift),
            disruption: None,
            roster: None,
            ..
        } => read_incident(incident, &advisor, shift, cases, shifts)?,
        Written {
            disruption: Some(disruption),
            roster: Some(roster),
            incident: None,
            advisor_id: None,
            shift_id: None,
            ..
        } => read_disruption(disruption, roster, cases)?,
        _ => {
            return Err(vec![
                "expected either `incident`, `advisor_id` and `shift_id`, or `disruption` and `roster`".to_owned(),
            ]);
        }
    };
    Ok(Event { name: written.name, told: written.told, what })
}

fn read_incident(
    incident: &RawValue,
    advisor: &str,
    shift_id: String,
    cases: &[Case],
    shifts: &[Shift],
) -> Result<What, Vec<String>> {
    let incident = Incident::from_json(incident.get()).map_err(|error| under("incident", &error))?;
    let case = find(advisor, cases).ok_or_else(|| vec![unknown("advisor_id")])?;
    if !shifts.iter().any(|shift| shift.id() == shift_id && shift.advisor_id() == advisor) {
        return Err(vec!["`shift_id`: expected the id of a shift of that advisor".to_owned()]);
    }
    Ok(What::Incident { incident, case: Box::new(case), shift_id })
}

fn read_disruption(disruption: &RawValue, roster: Vec<&RawValue>, cases: &[Case]) -> Result<What, Vec<String>> {
    let disruption = Disruption::from_json(disruption.get()).map_err(|error| under("disruption", &error))?;
    let (mut entries, mut wrong) = (Vec::new(), Vec::new());
    for (place, written) in roster.into_iter().enumerate() {
        match read_entry(written.get(), &format!("roster[{place}]"), cases) {
            Ok(entry) => entries.push(entry),
            Err(problem) => wrong.push(problem),
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let roster = Roster::new(entries).map_err(|error| problems(&error))?;
    Ok(What::Disruption { disruption, roster })
}

/// Somebody on a roster, with all that is known of them.
fn read_entry(text: &str, path: &str, cases: &[Case]) -> Result<RosterEntry, String> {
    let written: OnRoster = serde_json::from_str(text).map_err(|error| format!("`{path}`: {}", said(&error)))?;
    let OnRoster { id, rostered, can_travel, affected } = written;
    let case = find(&id, cases).ok_or_else(|| unknown(&format!("{path}.id")))?;
    let rostered = rostered.parse().map_err(|error: Error| format!("`{path}.rostered`: {error}"))?;
    Ok(RosterEntry { case, rostered, can_travel, affected })
}

fn find(id: &str, cases: &[Case]) -> Option<Case> {
    cases.iter().find(|case| case.id() == id).cloned()
}

fn unknown(path: &str) -> String {
    format!("`{path}`: expected the id of an advisor whose case is given")
}

/// The problems of a document inside the event.
fn under(field: &str, error: &Error) -> Vec<String> {
    error.problems().map(|problem| format!("{field}: {problem}")).collect()
}

/// What JSON says is wrong, without the line and the column: those count from the start of the event.
fn said(error: &serde_json::Error) -> String {
    let said = error.to_string();
    said.split_once(" at line ").map_or_else(|| said.clone(), |(said, _)| said.to_owned())
}
