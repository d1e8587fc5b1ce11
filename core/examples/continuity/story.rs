//! The story of the week, day by day.

use std::collections::BTreeSet;

use homeworking::model::Day;

use crate::events::{Event, What};
use crate::figures::Figures;
use crate::rota::{self, Placed, Reason};
use crate::shared::dates;
use crate::shared::page::{Page, count};
use crate::week::Week;
use crate::{disruption, incident};

/// How many reasons are told of a day.
const REASONS: usize = 4;

/// What is said before the story begins.
const HOW_TO_READ: &str = "\
A shift counts to the day on which it starts. Those in the contact centre are kept there by one thing or several; \
`alone` counts those that a thing keeps there with nothing else.";

/// Writes the whole story.
pub(crate) fn write(week: &Week) -> Result<String, String> {
    let placed = rota::place(week)?;
    let mut figures = Figures::default();
    let mut page = Page::default();
    page.paragraph(0, &format!("{}: a week of homeworking, day by day", week.policy.draft().name));
    page.gap();
    page.block(0, HOW_TO_READ);
    for day in days(week, &placed) {
        page.heading(&format!("{} {}", dates::weekday(day), dates::date(day)));
        page.rota(&placed.iter().filter(|shift| shift.day == day).collect::<Vec<_>>());
        for event in events_of(week, day) {
            page.event(event, week, &mut figures);
        }
    }
    page.heading("The week in figures");
    figures.write(&placed, &mut page);
    Ok(page.text)
}

/// The days on which a shift starts or something happens.
fn days(week: &Week, placed: &[Placed]) -> BTreeSet<Day> {
    placed.iter().map(|shift| shift.day).chain(week.events.iter().filter_map(Event::day)).collect()
}

/// The events of a day in order of time, first what is there all day.
fn events_of(week: &Week, day: Day) -> Vec<&Event> {
    let mut events: Vec<&Event> = week.events.iter().filter(|event| event.day() == Some(day)).collect();
    events.sort_by_key(|event| event.at());
    events
}

impl Page {
    /// Where the shifts of a day are worked, and the main reasons of those that are not worked at home.
    fn rota(&mut self, placed: &[&Placed]) {
        if placed.is_empty() {
            return;
        }
        let home = placed.iter().filter(|shift| shift.is_at_home()).count();
        let site = placed.len() - home;
        let shifts = count(placed.len(), "shift", "shifts");
        self.block(2, &format!("{shifts}: {home} can be worked at home, {site} in the contact centre only."));
        self.reasons(&rota::reasons(placed), REASONS);
        let kept = placed.iter().filter(|shift| shift.is_kept_by_the_shift()).count();
        if kept > 0 {
            let kept = count(kept, "shift lacks", "shifts lack");
            self.block(2, &format!("{kept} nothing but support or services: put that right, and home will do."));
        }
    }

    /// The first of the reasons.
    pub(crate) fn reasons(&mut self, reasons: &[Reason], most: usize) {
        if !reasons.is_empty() {
            self.row(2, "shifts  alone  kept in the contact centre by");
        }
        for Reason { shifts, alone, words } in reasons.iter().take(most) {
            self.labelled(2, 15, &format!("{shifts:>6}{alone:>7}"), words);
        }
    }

    /// What happened, and what is decided.
    fn event(&mut self, event: &Event, week: &Week, figures: &mut Figures) {
        let at = event.at().map_or_else(|| "All day".to_owned(), dates::clock);
        self.gap();
        self.paragraph(2, &format!("{at}  {}", event.name));
        self.block(4, &event.told);
        match &event.what {
            What::Incident { incident, case, shift_id } => {
                figures.incident(&incident::tell(self, incident, case, shift_id, &week.policy));
            }
            What::Disruption { disruption, roster } => {
                figures.disruption(&disruption::tell(self, disruption, roster, &week.policy));
            }
        }
    }
}
