//! The sentences that explain a status.
//!
//! A sentence says what was found and asked, and holds for as long as the status does: no figure or date in it depends
//! on the day asked about.

use crate::catalogue::NO_FIGURE;
use crate::eligibility::prose::{Prose, Words};
use crate::logic::{Bound, Evidence, Term};
use crate::model::{Amount, Assurance, Case, Completion, Day, Fact, FactSet, Policy, RuleDescription, Text};

/// A sentence, with the figures and dates behind it: where the rule is met, those that something is asked of.
pub(crate) fn sentence(headline: &Text, evidence: &[Evidence], case: &Case, met: bool) -> Text {
    let mut prose = Prose::new(headline);
    let several = evidence.iter().filter(|item| matches!(item, Evidence::Figure(..))).count() > 1;
    for (index, item) in evidence.iter().enumerate() {
        // A condition may look at a fact twice.
        let mut earlier = evidence.iter().take(index);
        if fact_of(item).is_some_and(|fact| earlier.any(|other| fact_of(other) == Some(fact))) {
            continue;
        }
        match item {
            Evidence::False(fact) if !met && !fact.found().is_empty() => {
                prose.detail().say(fact.found());
            }
            Evidence::Choice(fact, word) if !met => {
                prose.detail().say(fact.found()).say(" ").say_plain(word);
            }
            Evidence::Figure(fact, Some(found), bound) if met || !bound.holds(*found) => {
                say_figure(prose.detail(), *fact, *found, *bound, several);
            }
            Evidence::Count(fact, count) => {
                prose.detail().say(fact.found()).say(" ").say_number(*count);
            }
            Evidence::Completion(fact, Completion::On(day)) if !met => {
                prose.detail().say(fact.found()).say(" on ").say_day(*day);
            }
            Evidence::Completion(fact, Completion::NotDone) if evidence.len() > 1 => {
                prose.detail().say(fact.found()).say(" not done");
            }
            Evidence::Check(fact, Some(Completion::On(day)), months) if !met || months.is_some() => {
                let text = prose.detail().say(fact.found()).say(" on ").say_day(*day);
                if let Some(months) = months {
                    text.say(", renewed after ").say_months(*months);
                }
            }
            Evidence::Day(fact, Some(day), term) if !met || *term != Term::None => {
                let text = prose.detail().say(fact.found()).say(" ").say_day(*day);
                if !matches!(term, Term::None | Term::StillToPass | Term::AsksDays(0)) {
                    say_term(text.say(", "), *term);
                }
            }
            Evidence::Assurances(count, months) => {
                let text = prose.detail();
                say_assurances_asked(text, *count, *months);
                say_assurances_given(text, case.draft().home.assurance.as_deref().unwrap_or_default());
            }
            Evidence::Phrase(phrase) => {
                prose.detail().say(phrase);
            }
            _ => {}
        }
    }
    prose.into_text()
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
        Evidence::Assurances(..) | Evidence::Phrase(_) | Evidence::Asked(_) => None,
    }
}

fn say_figure(text: &mut String, fact: Fact, found: Amount, bound: Bound<Amount>, named: bool) {
    if named || matches!(bound, Bound::AtLeast(_)) {
        text.say(fact.found()).say(" ");
    }
    text.say_amount(found).say(fact.unit());
    if !matches!(bound, Bound::AtLeast(_)) {
        say_bound(text.say(", "), fact, bound);
    }
}

/// What the provider asks of a figure.
fn say_bound(text: &mut String, fact: Fact, bound: Bound<Amount>) {
    match bound {
        Bound::AsksAtLeast(least) => text.say("the provider asks ").say_amount(least).say(fact.unit()),
        Bound::AllowsAtMost(most) => text.say("the provider allows ").say_amount(most).say(fact.unit()),
        Bound::AtLeast(_) => text,
    };
}

/// What the provider asks of a day.
fn say_term(text: &mut String, term: Term) {
    match term {
        Term::None | Term::StillToPass => text,
        Term::AsksMonths(months) => text.say("the provider asks ").say_months(months),
        Term::AllowsMonths(months) => text.say("the provider allows ").say_months(months),
        Term::AsksDays(1) => text.say("the provider asks 1 more day"),
        Term::AsksDays(days) => text.say("the provider asks ").say_number(days).say(" more days"),
    };
}

fn say_assurances_asked(text: &mut String, count: u32, months: u32) {
    let kinds = if count == 1 { " kind" } else { " kinds" };
    text.say("the provider asks ").say_number(count).say(kinds).say(", renewed after ").say_months(months);
}

fn say_assurances_given(text: &mut String, list: &[Assurance]) {
    for (index, (kind, day)) in list.iter().filter_map(|given| given.kind.zip(given.on)).enumerate() {
        text.say(if index == 0 { "; on record: " } else { ", " }).say_plain(kind.as_str()).say(" of ").say_day(day);
    }
}

/// What is missing.
pub(crate) fn unknown(needs: FactSet) -> Text {
    let mut prose = Prose::new(&Text::Borrowed("Not known"));
    for fact in needs.iter() {
        prose.detail().say(fact.missing());
    }
    prose.into_text()
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
    let several = evidence.iter().filter(|item| matches!(item, Evidence::Figure(..))).count() > 1;
    let asked: Vec<String> =
        evidence.iter().map(|item| asked_by(item, several)).filter(|asked| !asked.is_empty()).collect();
    match question.strip_suffix('?') {
        Some(start) if !asked.is_empty() => Text::Owned(format!("{start} ({})?", asked.join("; "))),
        _ => question.clone(),
    }
}

/// What the provider asks of one thing; nothing where it asks nothing.
fn asked_by(evidence: &Evidence, named: bool) -> String {
    let mut text = String::new();
    match evidence {
        Evidence::Figure(_, _, Bound::AtLeast(_))
        | Evidence::Day(_, _, Term::None | Term::StillToPass | Term::AsksDays(0)) => {}
        Evidence::Figure(fact, _, bound) => {
            if named {
                text.say(fact.found()).say(": ");
            }
            say_bound(&mut text, *fact, *bound);
        }
        Evidence::Day(_, _, term) => say_term(&mut text, *term),
        Evidence::Check(_, _, Some(months)) => {
            text.say("renewed after ").say_months(*months);
        }
        Evidence::Assurances(count, months) => say_assurances_asked(&mut text, *count, *months),
        Evidence::Phrase(phrase) | Evidence::Asked(phrase) => {
            text.say(phrase);
        }
        _ => {}
    }
    text
}
