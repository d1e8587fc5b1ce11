//! Those who cannot work in a disruption: why, and what would free some of them.

use homeworking::model::{
    Decision, DisruptionKind, Enforcement, Finding, OwnerRemedies, Place, Placement, Plan, RemedyItem, Status,
};
use homeworking::{Disruption, Policy, Roster, assess, remedies};

use crate::incident::owner;
use crate::shared::page::Page;

/// How many reasons are told of a person.
const REASONS: usize = 3;
/// The most that may be in somebody's way for it to be told how to put it right: more is no matter for the day.
const MATTERS: usize = 2;

/// Somebody who cannot work.
struct Without<'a> {
    id: &'a str,
    decision: Decision,
    /// Whether being eligible was asked.
    asked: bool,
    /// Whether being eligible would be enough.
    can_be_freed: bool,
}

impl<'a> Without<'a> {
    fn of(placed: &'a Placement, decision: Decision, plan: &Plan) -> Without<'a> {
        let can_be_freed = plan.could_be_freed.iter().any(|freed| freed.id == placed.id);
        Without { id: &placed.id, decision, asked: !placed.because.is_empty(), can_be_freed }
    }

    /// What is in the way of working at home.
    fn lacking(&self) -> Vec<&Finding> {
        let is_lacking = |finding: &&Finding| {
            let lacks = matches!(finding.status, Status::NotMet | Status::Unknown);
            self.asked && lacks && finding.enforcement == Enforcement::Enforce
        };
        self.decision.findings.iter().filter(is_lacking).collect()
    }
}

impl Page {
    /// Why those who cannot work cannot, those first who are freed most easily.
    pub(crate) fn not_placed(&mut self, disruption: &Disruption, roster: &Roster, policy: &Policy, plan: &Plan) {
        let Some((kind, on)) = disruption.draft().kind.zip(disruption.draft().on) else { return };
        let people = roster.entries().iter().zip(&plan.placements);
        let mut without: Vec<Without<'_>> = people
            .filter(|(_, placed)| placed.to == Place::Unavailable)
            .map(|(entry, placed)| Without::of(placed, assess(&entry.case, policy, on), plan))
            .collect();
        if without.is_empty() {
            return;
        }
        without.sort_by_key(|person| (!person.can_be_freed, person.lacking().len()));
        self.block(4, "Who cannot work and why, those first who are freed most easily:");
        for person in &without {
            self.without(person, kind);
        }
    }

    /// Why somebody cannot work, and what would free them.
    fn without(&mut self, person: &Without<'_>, kind: DisruptionKind) {
        let lacking = person.lacking();
        let mut lines: Vec<(&str, String)> =
            lacking.iter().take(REASONS).map(|finding| ("-", finding.message.to_string())).collect();
        match lacking.len().saturating_sub(REASONS) {
            0 => {}
            more => lines.push(("-", format!("and {more} more"))),
        }
        if !person.can_be_freed {
            let before = if lacking.is_empty() { "No way to work:" } else { "That apart, no way to work:" };
            lines.push(("-", format!("{before} {}", no_way(kind))));
        } else if lacking.len() <= MATTERS {
            lines.extend(remedies(&person.decision).iter().flat_map(ways).map(|way| ("->", way)));
        }
        let labels = std::iter::once(person.id).chain(std::iter::repeat(""));
        for ((mark, line), label) in lines.iter().zip(labels) {
            self.labelled(6, 12, &format!("{label:<9}{mark}"), line);
        }
    }
}

/// Why there is no way to work, eligible or not.
fn no_way(kind: DisruptionKind) -> &'static str {
    match kind {
        DisruptionKind::NetworkDisruption => {
            "the home is or may be cut off, no backup connection will do, and no journey to the contact centre can be \
             counted on"
        }
        DisruptionKind::InfrastructureFailure => {
            "nobody works at home until the remote systems are back, and no journey to the contact centre can be \
             counted on"
        }
        _ => "there is no other place to work",
    }
}

/// What somebody has to do to free a person.
fn ways(group: &OwnerRemedies) -> impl Iterator<Item = String> {
    group.items.iter().map(|item| format!("{}: {}", owner(group.owner), way(item)))
}

/// What puts one thing right. What is not known may be in order already.
fn way(item: &RemedyItem) -> String {
    let before = if item.needs.is_empty() { "" } else { "find that out; if need be: " };
    let alternatives = match item.alternatives.as_slice() {
        [] => String::new(),
        several => format!(" (one of: {})", several.join(", ").replace('_', " ")),
    };
    format!("{before}{}{alternatives}", item.action)
}
