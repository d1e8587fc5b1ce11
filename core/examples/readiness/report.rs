//! The report, in its order: the answer, the areas at a glance, the gaps, what changes later.

use homeworking::model::{Day, Readiness, Ready};
use homeworking::{Provider, assess_readiness};

use crate::shared::dates;
use crate::shared::page::{Page, count};
use crate::table::Tally;

/// Writes the whole report.
pub(crate) fn write(provider: &Provider, on: Day) -> String {
    let readiness = assess_readiness(provider, on);
    let mut page = Page::default();
    page.paragraph(0, &format!("Readiness for homeworking on {}", dates::date(on)));
    page.answer(&readiness);
    page.areas(&readiness);
    page.all_gaps(&readiness);
    page.changes(provider, &readiness);
    page.text
}

impl Page {
    /// The answer, and what it rests on.
    fn answer(&mut self, readiness: &Readiness) {
        let answer = match readiness.ready {
            Ready::Yes => "yes",
            Ready::No => "no",
            _ => "more has to be known",
        };
        let floor = Tally::of(readiness.findings().filter(|finding| finding.force.is_floor()));
        let advice = Tally::of(readiness.findings().filter(|finding| !finding.force.is_floor()));
        self.heading(&format!("Ready: {answer}"));
        self.block(2, &format!("Required by the licence or the guidance: {}.", in_words(&floor)));
        self.block(
            2,
            &format!("Advised, or left to providers: {}. The answer does not rest on these.", in_words(&advice)),
        );
    }
}

/// A tally as a sentence has it.
fn in_words(tally: &Tally) -> String {
    let checks = count(tally.met + tally.not_met + tally.not_known, "check", "checks");
    format!("of {checks}, {} met, {} not met, {} not known", tally.met, tally.not_met, tally.not_known)
}
