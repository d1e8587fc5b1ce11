//! What changes on a later date, if nothing else is done.

use homeworking::model::{Day, Readiness, ReadinessFinding, Status};
use homeworking::{Provider, assess_readiness};

use crate::shared::page::Page;

impl Page {
    /// The checks that stand otherwise from a later day on, in the order of these days.
    pub(crate) fn changes(&mut self, provider: &Provider, readiness: &Readiness) {
        let dated = readiness.findings().filter_map(|finding| Some((finding.changes_on?, finding)));
        let mut changes: Vec<(Day, &ReadinessFinding)> = dated.collect();
        changes.sort_by_key(|(day, _)| *day);
        if changes.is_empty() {
            return;
        }
        self.heading("What changes later, if nothing else is done");
        for (day, finding) in changes {
            if let Some(then) = assess_readiness(provider, day).findings().find(|then| then.rule == finding.rule) {
                let words = format!("{}: {}", standing(then.status), then.message);
                self.labelled(2, 12, &day.to_string(), &words);
            }
        }
    }
}

/// How a check stands, as it is said.
fn standing(status: Status) -> &'static str {
    match status {
        Status::Met => "met",
        Status::NotMet => "not met any more",
        _ => "not known any more",
    }
}
