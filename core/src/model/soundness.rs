//! What can be wrong between fields that are each sound: contradictions, and settings below the floor.

use crate::error::ProblemCode;
use crate::model::{
    AssuranceKind, Concern, Enforcement, IncidentDraft, LocalDateTime, Notes, PaperDisposal, PolicyDraft,
    ReviewRecordDraft, ShiftDraft, Waiver,
};
use crate::reading::Reading;

/// A waiver ends no earlier than it begins, and never touches the floor.
pub(crate) fn waiver(waiver: &Waiver, at: &mut Reading) {
    if waiver.rule.is_some_and(|rule| rule.force().is_floor()) {
        at.inside("rule", |at| {
            let help = "remove the waiver: the guidance requires this rule of everybody";
            at.afterthought(ProblemCode::Floor, "the code of a `should` or `local` rule", help);
        });
    }
    if let (Some(from), Some(through)) = (waiver.from, waiver.through) {
        if through < from {
            at.inside("through", |at| {
                at.afterthought(ProblemCode::Contradiction, "a day on or after `from`", "swap or mend the two dates");
            });
        }
    }
}

/// A policy tightens the guidance and never loosens it, and its settings agree.
pub(crate) fn policy(policy: &PolicyDraft, at: &mut Reading) {
    at.inside("enforcement", |at| enforcement(policy, at));
    paper_disposal(policy, at);
    assurance(policy, at);
    if policy.required_equipment.is_empty() && at.is_sound("required_equipment") {
        at.inside("required_equipment", |at| {
            let help = "list what the provider's own workstations have";
            at.afterthought(ProblemCode::OutOfRange, "at least one item", help);
        });
    }
}

fn enforcement(policy: &PolicyDraft, at: &mut Reading) {
    for (rule, &enforcement) in &policy.enforcement {
        if rule.force().is_floor() && enforcement != Enforcement::Enforce {
            at.inside(rule.code(), |at| {
                let help = "remove this line: the guidance requires this rule, and no policy lowers it";
                at.afterthought(ProblemCode::Floor, "`enforce`", help);
            });
        }
        let Some(figure) = rule.figure().filter(|figure| (figure.is_unset)(policy)) else {
            continue;
        };
        if enforcement == Enforcement::Enforce && at.is_outer_sound(figure.name) {
            at.inside(rule.code(), |at| {
                let expected = format!("a figure at `{}` for an enforced rule", figure.name);
                at.afterthought(ProblemCode::Contradiction, expected, "set the figure, or leave this line out");
            });
        }
    }
}

fn paper_disposal(policy: &PolicyDraft, at: &mut Reading) {
    if policy.notes != Notes::PaperWithDisposal || !at.is_sound("paper_disposal") || !at.is_sound("notes") {
        return;
    }
    let ways = &policy.paper_disposal;
    let disposes = ways.iter().any(|way| matches!(way, PaperDisposal::Shredder | PaperDisposal::Collection));
    if ways.is_empty() {
        at.inside("paper_disposal", |at| {
            at.afterthought(ProblemCode::OutOfRange, "at least one way of disposal", "name `shredder` or `collection`");
        });
    } else if !disposes {
        at.inside("paper_disposal", |at| {
            let expected = "`shredder` or `collection` where notes are taken on paper";
            at.afterthought(ProblemCode::Contradiction, expected, "add one of the two, or set `notes` to `no_paper`");
        });
    }
}

fn assurance(policy: &PolicyDraft, at: &mut Reading) {
    if !at.is_sound("assurance") {
        return;
    }
    if policy.assurance.is_empty() {
        at.inside("assurance", |at| {
            at.afterthought(
                ProblemCode::OutOfRange,
                "at least one kind of assurance",
                "name a kind, or leave the field out",
            );
        });
        return;
    }
    let accepted = AssuranceKind::ALL.iter().filter(|kind| policy.assurance.contains(kind)).count();
    let accepted = u32::try_from(accepted).unwrap_or(u32::MAX);
    if policy.assurance_count > accepted && at.is_sound("assurance_count") {
        at.inside("assurance_count", |at| {
            let expected = "no more than the kinds of assurance accepted";
            at.afterthought(ProblemCode::Contradiction, expected, "lower the count, or accept more kinds");
        });
    }
}

/// A concern closes, and is dealt with, no earlier than it opens.
pub(crate) fn concern(concern: &Concern, at: &mut Reading) {
    let Some(opened) = concern.opened else { return };
    let too_early = |at: &mut Reading| {
        let expected = "a day on or after the day the concern was opened";
        at.afterthought(ProblemCode::Contradiction, expected, "mend one of the two dates");
    };
    if concern.closed.is_some_and(|closed| closed < opened) {
        at.inside("closed", too_early);
    }
    for (index, intervention) in concern.interventions.iter().enumerate() {
        if intervention.on.is_some_and(|on| on < opened) {
            at.inside("interventions", |at| at.inside_item(index, |at| at.inside("on", too_early)));
        }
    }
}

/// Each concern has an id of its own.
pub(crate) fn review_record(record: &ReviewRecordDraft, at: &mut Reading) {
    let concerns = record.concerns.as_deref().unwrap_or_default();
    for (index, concern) in concerns.iter().enumerate() {
        let earlier = concerns.iter().take(index).position(|earlier| earlier.id == concern.id);
        let Some(earlier) = earlier.filter(|_| concern.id.is_some()) else { continue };
        at.inside("concerns", |at| {
            at.inside_item(index, |at| {
                at.inside("id", |at| {
                    let help = format!("give it an id of its own: `concerns[{earlier}]` has the same");
                    at.afterthought(ProblemCode::DuplicateId, "each id once", help);
                });
            });
        });
    }
}

/// The longest shift there is, in seconds: 24 hours by the clock.
const LONGEST_SHIFT: i64 = 86_400;

/// A shift lasts, and no longer than a day.
pub(crate) fn shift(shift: &ShiftDraft, at: &mut Reading) {
    let Some(length) = after("starts", shift.starts, "ends", shift.ends, at) else { return };
    if length > LONGEST_SHIFT {
        at.inside("ends", |at| {
            let help = "make two shifts of it, or mend one of the two times";
            at.afterthought(ProblemCode::OutOfRange, "at most 24 hours after `starts`", help);
        });
    }
}

/// An incident happens before the shift ends.
pub(crate) fn incident(incident: &IncidentDraft, at: &mut Reading) {
    after("at", incident.at, "shift_ends", incident.shift_ends, at);
}

/// The seconds from one time to another; where the other is no later, that is noted.
fn after(
    first: &str,
    begins: Option<LocalDateTime>,
    last: &'static str,
    ends: Option<LocalDateTime>,
    at: &mut Reading,
) -> Option<i64> {
    let length = ends?.seconds_since(begins?);
    if length <= 0 {
        at.inside(last, |at| {
            let expected = format!("a time after `{first}`");
            at.afterthought(ProblemCode::Contradiction, expected, "swap or mend the two times");
        });
    }
    (length > 0).then_some(length)
}
