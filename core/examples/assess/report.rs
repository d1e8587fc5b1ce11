//! The report, in 100 columns.

use homeworking::model::{Day, Decision, Enforcement, Fact, Finding, Status, Summary, Verdict};
use homeworking::{Case, Policy, assess, summarise};

use crate::Workforce;
use crate::shared::page::Page;

/// Writes the whole report.
pub(crate) fn write(workforce: &Workforce, policy: &Policy, on: Day) -> String {
    let decided: Vec<(&Case, Decision)> = workforce.read.iter().map(|case| (case, assess(case, policy, on))).collect();
    let having = |verdict| decided.iter().filter(move |(_, decision)| decision.verdict == verdict);
    let mut page = Page::default();
    page.paragraph(0, &format!("{}, on {on}", policy.draft().name));

    page.heading("May work from home");
    for (case, decision) in having(Verdict::Eligible) {
        page.paragraph(2, &format!("{:<9} {}", case.id(), holds(decision)));
    }
    page.heading("May not work from home");
    for (case, decision) in having(Verdict::NotEligible) {
        page.paragraph(2, &format!("{:<9} {}", case.id(), holds(decision)));
        enforced(decision, Status::NotMet).for_each(|finding| page.finding(finding));
        page.missing(decision);
    }
    page.heading("More has to be known");
    for (case, decision) in having(Verdict::Incomplete) {
        page.paragraph(2, &format!("{:<9} {}", case.id(), holds(decision)));
        page.missing(decision);
    }
    page.freed(&summarise(decided.iter().map(|(_, decision)| decision)));
    if !workforce.rejected.is_empty() {
        page.heading("Could not be read");
        for (place, error) in &workforce.rejected {
            for problem in error.problems() {
                page.paragraph(2, &format!("case {place}: {problem}"));
            }
        }
    }
    page.heading("Counts");
    for (verdict, words) in [
        (Verdict::Eligible, "may work from home"),
        (Verdict::NotEligible, "may not"),
        (Verdict::Incomplete, "need more to be known"),
    ] {
        page.paragraph(2, &format!("{:>5} {words}", having(verdict).count()));
    }
    page.paragraph(2, &format!("{:>5} could not be read", workforce.rejected.len()));
    page.paragraph(2, &format!("{:>5} in all", workforce.read.len() + workforce.rejected.len()));
    page.text
}

fn enforced(decision: &Decision, status: Status) -> impl Iterator<Item = &Finding> {
    let counts = move |finding: &&Finding| finding.enforcement == Enforcement::Enforce && finding.status == status;
    decision.findings.iter().filter(counts)
}

/// Until when an answer holds.
fn holds(decision: &Decision) -> String {
    let Some((day, verdict)) = decision.changes_on.zip(decision.changes_to) else {
        return "holds while the facts stay as they are".to_owned();
    };
    let then = match verdict {
        Verdict::Eligible => "may work from home",
        Verdict::NotEligible => "may not",
        _ => "more has to be known",
    };
    format!("holds until {day}: from then on, {then}")
}

/// A list, cut where it would no longer be read.
fn first_of(words: &[&str], separator: &str) -> String {
    const ENOUGH: usize = 8;
    let first: Vec<&str> = words.iter().copied().take(ENOUGH).collect();
    match words.len().saturating_sub(ENOUGH) {
        0 => first.join(separator),
        more => format!("{}{separator}and {more} more", first.join(separator)),
    }
}

impl Page {
    /// What is not met: why, where the guidance says so, and what puts it right.
    fn finding(&mut self, finding: &Finding) {
        let sections: Vec<&str> = finding.sections.iter().map(|section| section.heading()).collect();
        self.paragraph(4, &format!("- {}", finding.message));
        self.paragraph(8, &format!("guidance: {}", sections.join("; ")));
        if let Some(remedy) = &finding.remedy {
            self.paragraph(8, &format!("{}: {}", remedy.owner.as_str().replace('_', " "), remedy.action));
            if !remedy.alternatives.is_empty() {
                self.paragraph(8, &format!("by one of: {}", remedy.alternatives.join(", ")));
            }
        }
    }

    /// What, done for one advisor after the other, would free most of them, with nothing else in the way.
    fn freed(&mut self, summary: &Summary) {
        const MOST: usize = 10;
        let rules = summary.sole_blocking.iter().map(|sole| {
            let remedy = sole.rule.description().map_or("", |rule| rule.remedy.as_ref());
            (sole.count, format!("{}: {remedy}", sole.rule))
        });
        let facts = summary.sole_missing.iter();
        let facts = facts.map(|sole| (sole.count, format!("{}: Find out {}", sole.path, sole.path.missing())));
        let mut ways: Vec<(u32, String)> = rules.chain(facts).collect();
        ways.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
        if !ways.is_empty() {
            self.heading("What alone stands in the way, and of how many");
        }
        for (count, way) in ways.iter().take(MOST) {
            self.paragraph(2, &format!("{count:>5} {way}"));
        }
    }

    /// What is missing, and the rules that wait for it.
    fn missing(&mut self, decision: &Decision) {
        let missing = decision.missing();
        if missing.rules.is_empty() {
            return;
        }
        let rules: Vec<&str> = missing.rules.iter().map(|rule| rule.code()).collect();
        let facts: Vec<&str> = missing.needs.iter().copied().map(Fact::missing).collect();
        self.paragraph(4, &format!("? {}", first_of(&facts, "; ")));
        self.paragraph(8, &format!("for: {}", first_of(&rules, ", ")));
    }
}
