//! The week in figures.

use std::collections::{BTreeMap, BTreeSet};

use homeworking::model::{AdvisorCourse, Day, Plan, Response};

use crate::incident;
use crate::rota::{self, Placed};
use crate::shared::dates;
use crate::shared::page::{Page, count};

/// How many reasons are told of the week.
const REASONS: usize = 8;

/// What was decided about all that happened.
#[derive(Default)]
pub(crate) struct Figures {
    /// What advisors did about an incident, and how many did it.
    courses: BTreeMap<AdvisorCourse, usize>,
    gaps: usize,
    disruptions: usize,
    required: u32,
    shortfall: u32,
    unavailable: u32,
    could_be_freed: usize,
}

impl Figures {
    /// Counts an incident.
    pub(crate) fn incident(&mut self, response: &Response) {
        *self.courses.entry(response.advisor).or_default() += 1;
        self.gaps += response.gaps.len();
    }

    /// Counts a disruption.
    pub(crate) fn disruption(&mut self, plan: &Plan) {
        self.disruptions += 1;
        self.required = self.required.saturating_add(plan.heads.required);
        self.shortfall = self.shortfall.saturating_add(plan.shortfall);
        self.unavailable = self.unavailable.saturating_add(plan.heads.by_place.unavailable);
        self.could_be_freed += plan.could_be_freed.len();
    }

    /// Writes the shifts by day, what keeps most of them in the contact centre, and what happened.
    pub(crate) fn write(&self, placed: &[Placed], page: &mut Page) {
        page.shifts_by_day(placed);
        page.gap();
        page.reasons(&rota::reasons(&placed.iter().collect::<Vec<_>>()), REASONS);
        if !self.courses.is_empty() {
            self.write_incidents(page);
        }
        if self.disruptions > 0 {
            self.write_disruptions(page);
        }
    }

    fn write_incidents(&self, page: &mut Page) {
        let incidents = count(self.courses.values().sum(), "incident at a home", "incidents at homes");
        let gaps = count(self.gaps, "gap in an advisor's plan", "gaps in advisors' plans");
        page.gap();
        page.block(2, &format!("{incidents}, showing {gaps}:"));
        for (course, times) in &self.courses {
            page.labelled(2, 9, &format!("{times:>5}"), incident::course(*course));
        }
    }

    fn write_disruptions(&self, page: &mut Page) {
        let disruptions = count(self.disruptions, "disruption", "disruptions");
        page.gap();
        page.block(2, &format!("{disruptions}, people counted anew in each:"));
        page.labelled(2, 9, &format!("{:>5}", self.required), "were needed");
        page.labelled(2, 9, &format!("{:>5}", self.shortfall), "of these were lacking");
        page.labelled(2, 9, &format!("{:>5}", self.unavailable), "of those on the rosters could not work");
        page.labelled(2, 9, &format!("{:>5}", self.could_be_freed), "of these would have worked if they were eligible");
    }
}

impl Page {
    /// How many shifts there are, day by day and in all.
    fn shifts_by_day(&mut self, placed: &[Placed]) {
        self.columns(["", "shifts", "at home", "in the centre", "lacking support or services only"]);
        let days: BTreeSet<Day> = placed.iter().map(|shift| shift.day).collect();
        for day in days {
            let name = format!("{} {}", dates::weekday(day), dates::date(day));
            self.shifts(&name, placed.iter().filter(|shift| shift.day == day));
        }
        self.shifts("in all", placed.iter());
    }

    fn shifts<'a>(&mut self, name: &str, placed: impl Iterator<Item = &'a Placed> + Clone) {
        let all = placed.clone().count();
        let home = placed.clone().filter(|shift| shift.is_at_home()).count();
        let by_the_shift = placed.filter(|shift| shift.is_kept_by_the_shift()).count();
        let [all, home, site, by_the_shift] = [all, home, all - home, by_the_shift].map(|count| count.to_string());
        self.columns([name, &all, &home, &site, &by_the_shift]);
    }

    fn columns(&mut self, [name, all, home, site, by_the_shift]: [&str; 5]) {
        self.row(2, &format!("{name:<27}{all:>7}{home:>10}{site:>16}{by_the_shift:>34}"));
    }
}
