//! A week: everything that is read before anything is told.

use homeworking::model::{Day, RotaShift};
use homeworking::{Case, Policy, Shift, assess_rota};

use crate::arguments::Arguments;
use crate::events::{self, Event};
use crate::shared::{files, records};

/// The advisors, their shifts, where these are worked, and what happened.
pub(crate) struct Week {
    pub(crate) policy: Policy,
    pub(crate) cases: Vec<Case>,
    pub(crate) shifts: Vec<Shift>,
    /// Where each shift is worked, in their order.
    pub(crate) rota: Vec<RotaShift>,
    pub(crate) events: Vec<Event>,
}

impl Week {
    /// Reads the files. What is wrong in one of them is told at once.
    pub(crate) fn read(paths: &Arguments) -> Result<Week, String> {
        let policy = files::read_policy(&paths.policy)?;
        let cases = read_all(&paths.cases, "case", |text| Case::from_json(text).map_err(|error| problems(&error)))?;
        let shifts = read_all(&paths.shifts, "shift", |text| Shift::from_json(text).map_err(|error| problems(&error)))?;
        let rota = assess_rota(&cases, &policy, &shifts)
            .map_err(|error| format!("{}, with the cases of {}:\n{error}", paths.shifts, paths.cases))?;
        let events = read_all(&paths.events, "event", |text| events::read(text, &cases, &shifts))?;
        Ok(Week { policy, cases, shifts, rota, events })
    }

    /// What is known of an advisor.
    pub(crate) fn case(&self, id: &str) -> Option<&Case> {
        self.cases.iter().find(|case| case.id() == id)
    }
}

/// The day a shift starts: the day it is counted to.
pub(crate) fn day_of(shift: &Shift) -> Option<Day> {
    shift.days().next()
}

/// The problems of an error, a line each.
pub(crate) fn problems(error: &homeworking::Error) -> Vec<String> {
    error.problems().map(ToString::to_string).collect()
}

/// Every record of a file, or all that is wrong with any of them.
fn read_all<T>(path: &str, what: &str, parse: impl Fn(&str) -> Result<T, Vec<String>>) -> Result<Vec<T>, String> {
    let text = files::read(path)?;
    let records = records::read(&text, &format!("{what}s"), parse).map_err(|problem| format!("{path}: {problem}"))?;
    if records.rejected.is_empty() {
        return Ok(records.read);
    }
    let lines = records
        .rejected
        .iter()
        .flat_map(|(place, problems)| problems.iter().map(move |problem| format!("{path}: {what} {place}: {problem}")));
    Err(lines.collect::<Vec<String>>().join("\n"))
}
