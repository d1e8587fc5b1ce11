//! The sentences that explain a status.
//!
//! A sentence says what was found and asked, and holds for as long as the status does: no figure or date in it depends
//! on the day asked about.

use std::fmt::Write;

use crate::catalogue::NO_FIGURE;
use crate::logic::{Bound, Evidence, Term};
use crate::model::{Amount, Completion, Day, Fact, FactSet, Policy, RuleDescription, Text};

/// A sentence, with the figures and dates behind it.
pub(crate) fn sentence(headline: &Text, evidence: &[Evidence], met: bool) -> Text {
    let mut details = Details { text: headline.clone(), any: false };
    let figures = evidence.iter().filter(|item| matches!(item, Evidence::Figure(..))).count();
    for (index, item) in evidence.iter().enumerate() {
        // A condition may look at a fact twice.
        let earlier = evidence.iter().take(index).filter_map(fact_of);
        if fact_of(item).is_some_and(|fact| earlier.into_iter().any(|other| other == fact)) {
            continue;
        }
        match item {
            Evidence::False(fact) if !met && !fact.found().is_empty() => {
                details.add(|text| text.push_str(fact.found()));
            }
            Evidence::Choice(fact, word) if !met && !fact.found().is_empty() => {
                details.add(|text| write(text, format_args!("{} {}", fact.found(), word.replace('_', " "))));
            }
            Evidence::Figure(fact, Some(found), bound) if met || !bound.holds(*found) => {
                details.add(|text| figure(text, *fact, *found, *bound, figures > 1));
            }
            Evidence::Count(fact, count) => details.add(|text| write(text, format_args!("{} {count}", fact.found()))),
            Evidence::Completion(fact, Completion::On(day)) => {
                details.add(|text| write(text, format_args!("{} on {day}", fact.found())));
            }
            Evidence::Day(fact, Some(day), term) => {
                details.add(|text| write(text, format_args!("{} {day}", fact.found())));
                if let Some(term) = asked_of_day(*term) {
                    details.go_on(|text| text.extend([", ", &term]));
                }
            }
            Evidence::Completion(fact, Completion::NotDone) if evidence.len() > 1 => {
                details.add(|text| write(text, format_args!("{} not done", fact.found())));
            }
            Evidence::Check(fact, Some(Completion::On(day)), months) => {
                details.add(|text| write(text, format_args!("{} on {day}", fact.found())));
                if let Some(months) = months {
                    details.go_on(|text| write(text, format_args!(", renewed after {}", Months(*months))));
                }
            }
            Evidence::Phrase(phrase) => details.add(|text| text.push_str(phrase)),
            _ => {}
        }
    }
    details.text
}

fn fact_of(evidence: &Evidence) -> Option<Fact> {
    match evidence {
        Evidence::False(fact)
        | Evidence::Choice(fact, _)
        | Evidence::Figure(fact, ..)
        | Evidence::Count(fact, _)
        | Evidence::Completion(fact, _)
        | Evidence::Check(fact, ..)
        | Evidence::Day(fact, ..) => Some(*fact),
        Evidence::Phrase(_) | Evidence::Asked(_) => None,
    }
}

/// What follows a headline.
struct Details {
    text: Text,
    any: bool,
}

impl Details {
    fn add(&mut self, write: impl FnOnce(&mut String)) {
        let separator = if self.any { "; " } else { ": " };
        self.any = true;
        self.text.to_mut().push_str(separator);
        write(self.text.to_mut());
    }

    fn go_on(&mut self, write: impl FnOnce(&mut String)) {
        write(self.text.to_mut());
    }
}

/// Writing to a string cannot fail.
fn write(text: &mut String, arguments: std::fmt::Arguments<'_>) {
    let _ = text.write_fmt(arguments);
}

struct Months(u32);

impl std::fmt::Display for Months {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            1 => f.write_str("1 month"),
            months => write!(f, "{months} months"),
        }
    }
}

fn figure(text: &mut String, fact: Fact, found: Amount, bound: Bound<Amount>, named: bool) {
    if named || matches!(bound, Bound::AtLeast(_)) {
        write(text, format_args!("{} ", fact.found()));
    }
    write(text, format_args!("{found}{}", fact.unit()));
    if let Some(asked) = asked(fact, bound) {
        write(text, format_args!(", {asked}"));
    }
}

/// What the provider asks of a figure.
fn asked(fact: Fact, bound: Bound<Amount>) -> Option<String> {
    match bound {
        Bound::AsksAtLeast(least) => Some(format!("the provider asks {least}{}", fact.unit())),
        Bound::AllowsAtMost(most) => Some(format!("the provider allows {most}{}", fact.unit())),
        Bound::AtLeast(_) => None,
    }
}

/// What the provider asks of a day.
fn asked_of_day(term: Term) -> Option<String> {
    match term {
        Term::None | Term::AsksDays(0) => None,
        Term::AsksMonths(months) => Some(format!("the provider asks {}", Months(months))),
        Term::AllowsMonths(months) => Some(format!("the provider allows {}", Months(months))),
        Term::AsksDays(1) => Some("the provider asks 1 more day".to_owned()),
        Term::AsksDays(days) => Some(format!("the provider asks {days} more days")),
    }
}

/// What is missing.
pub(crate) fn unknown(needs: FactSet) -> Text {
    let missing: Vec<&str> = needs.to_vec().into_iter().map(Fact::missing).collect();
    Text::Owned(format!("Not known: {}", missing.join("; ")))
}

/// Why a rule does not apply.
pub(crate) fn not_applicable(rule: &RuleDescription, policy: &Policy) -> Text {
    let unset = rule.rule.figure().is_some_and(|figure| (figure.is_unset)(policy.draft()));
    if unset { Text::Borrowed(NO_FIGURE) } else { rule.otherwise.clone() }
}

/// Through which day a rule is waived: waivers that overlap, or follow each other without a gap, count as one.
pub(crate) fn waived(waivers: &(impl Iterator<Item = (Day, Day)> + Clone), on: Day) -> Text {
    let mut through = on;
    let follows = |through: Day| {
        let next = through.days_since_1970().saturating_add(1);
        waivers
            .clone()
            .filter(|(from, _)| from.days_since_1970() <= next)
            .map(|(_, end)| end)
            .max()
            .filter(|end| *end > through)
    };
    while let Some(later) = follows(through) {
        through = later;
    }
    Text::Owned(format!("Waived through {through}"))
}

/// A question, with what the provider asks.
pub(crate) fn question(question: &Text, evidence: &[Evidence]) -> Text {
    let figures = evidence.iter().filter(|item| matches!(item, Evidence::Figure(..))).count();
    let asked: Vec<String> = evidence
        .iter()
        .filter_map(|item| match item {
            Evidence::Figure(fact, _, bound) if figures > 1 => {
                asked(*fact, *bound).map(|asked| format!("{}: {asked}", fact.found()))
            }
            Evidence::Figure(fact, _, bound) => asked(*fact, *bound),
            Evidence::Day(_, _, term) => asked_of_day(*term),
            Evidence::Check(_, _, Some(months)) => Some(format!("renewed after {}", Months(*months))),
            Evidence::Phrase(phrase) | Evidence::Asked(phrase) => Some(phrase.clone()),
            _ => None,
        })
        .collect();
    match question.strip_suffix('?') {
        Some(start) if !asked.is_empty() => Text::Owned(format!("{start} ({})?", asked.join("; "))),
        _ => question.clone(),
    }
}
