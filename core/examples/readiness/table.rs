//! The areas of the guidance at a glance.

use homeworking::model::{AreaReadiness, Readiness, ReadinessFinding, Status};
use homeworking::readiness_catalogue;

use crate::shared::page::Page;

/// How many checks stand how.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) met: usize,
    pub(crate) not_met: usize,
    pub(crate) not_known: usize,
}

impl Tally {
    /// Counts findings.
    pub(crate) fn of<'a>(findings: impl Iterator<Item = &'a ReadinessFinding>) -> Tally {
        let mut tally = Tally::default();
        for finding in findings {
            match finding.status {
                Status::NotMet => tally.not_met += 1,
                Status::Unknown => tally.not_known += 1,
                _ => tally.met += 1,
            }
        }
        tally
    }

    /// The counts as columns, a dot for none.
    fn columns(&self) -> String {
        let dot = |count: usize| if count == 0 { "·".to_owned() } else { count.to_string() };
        format!("{:>9}{:>9}{:>11}", dot(self.met), dot(self.not_met), dot(self.not_known))
    }
}

/// The heading of an area in the guidance.
pub(crate) fn heading(area: &AreaReadiness) -> &'static str {
    let description = readiness_catalogue().iter().find(|check| check.area == area.area);
    description.map_or("", |check| check.heading.heading())
}

impl Page {
    /// A table of the areas: what is required apart from what is advised.
    pub(crate) fn areas(&mut self, readiness: &Readiness) {
        self.heading("The areas of the guidance");
        self.row(2, &format!("{:<34}{:<31}advised or left to providers", "", "required"));
        let columns = format!("{:>9}{:>9}{:>11}", "met", "not met", "not known");
        self.row(2, &format!("{:<28}{columns}  {columns}", ""));
        for area in &readiness.areas {
            self.tallies(heading(area), area.findings.iter());
        }
        self.tallies("in all", readiness.findings());
    }

    fn tallies<'a>(&mut self, name: &str, findings: impl Iterator<Item = &'a ReadinessFinding>) {
        let (floor, advice): (Vec<_>, Vec<_>) = findings.partition(|finding| finding.force.is_floor());
        let [floor, advice] = [floor, advice].map(|findings| Tally::of(findings.into_iter()).columns());
        self.row(2, &format!("{name:<28}{floor}  {advice}"));
    }
}
