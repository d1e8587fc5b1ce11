//! The review of a homeworker: what is on record, and what it leads to.

/// Hands the declaration of the review to the macro `$with`.
#[doc(hidden)]
#[macro_export]
macro_rules! review_types {
    ($with:ident) => {
        $with! {
            enums {
                /// What a concern is about.
                ConcernKind {
                    /// Productivity.
                    Productivity = "productivity",
                    /// Conduct.
                    Conduct = "conduct",
                    /// What audits show.
                    Audit = "audit",
                    /// Attendance.
                    Attendance = "attendance",
                }
                /// What was done about a concern.
                InterventionKind {
                    /// Support.
                    Support = "support",
                    /// Training.
                    Training = "training",
                    /// Resources.
                    Resources = "resources",
                    /// A formal step.
                    Formal = "formal",
                }
                /// What a review leads to.
                ReviewOutcome {
                    /// Homeworking ends at once: somebody's safety is at risk.
                    RemoveNow = "remove_now",
                    /// Homeworking ends: a concern goes on although support, training or resources were given.
                    Remove = "remove",
                    /// Support is offered first.
                    SupportFirst = "support_first",
                    /// What was begun goes on.
                    KeepSupporting = "keep_supporting",
                    /// Not known: whether safety is at risk.
                    Incomplete = "incomplete",
                    /// Homeworking goes on.
                    Continue = "continue",
                }
            }
            records where null is absent {
                /// A record as it crosses borders: what is known when a homeworker is reviewed.
                /// [`ReviewRecord::new`](crate::ReviewRecord::new) checks it.
                ReviewRecordDraft at [] checked by review_record {
                    /// The safety of patients or staff is at risk.
                    safety_risk: Option<bool>;
                    /// Every concern there is or was; a list without any where there is none.
                    concerns: Option<Vec<Concern>> where required;
                }
                /// One concern about a homeworker.
                Concern at [concerns] checked by concern {
                    /// An opaque id of 1 to 64 characters.
                    id: Option<String> [1..=64] where required;
                    /// What it is about.
                    kind: Option<ConcernKind> where required;
                    /// The day it was opened.
                    opened: Option<Day> where required;
                    /// The day it was closed; absent: it is open.
                    closed: Option<Day>;
                    /// What was done about it; none where absent.
                    interventions: Vec<Intervention>;
                }
                /// One thing done about a concern.
                Intervention at [concerns.interventions] {
                    /// The day.
                    on: Option<Day> where required;
                    /// What was done.
                    kind: Option<InterventionKind> where required;
                    /// It resolved the concern; absent: too early to say.
                    resolved: Option<bool>;
                }
            }
            results {
                /// What a review leads to, and because of which concerns.
                Review {
                    /// The outcome. `remove` and `remove_now` take effect by the case's `advisor.withdrawn_since`.
                    outcome: ReviewOutcome,
                    /// The ids of the concerns it rests on, in the order of the record.
                    because: Vec<String>,
                    /// What has to be found out.
                    needs: Vec<Text>,
                    /// What the manager does about each of those concerns, where the advisor is to be supported.
                    remedies: Vec<ConcernRemedy>,
                }
                /// What the manager does about a concern.
                ConcernRemedy {
                    /// The id of the concern.
                    concern: String,
                    /// What to do.
                    action: Text,
                    /// The ways there are to do it.
                    alternatives: Vec<Text>,
                }
            }
        }
    };
}

use crate::model::declare::define_types;
use crate::model::sound::define_sound;
use crate::model::soundness::{concern, review_record};
use crate::model::{Day, Text};

review_types!(define_types);

define_sound! {
    /// A sound record of a homeworker under review.
    ReviewRecord of ReviewRecordDraft at ""
}

impl ReviewRecord {
    /// Every concern.
    pub(crate) fn concerns(&self) -> &[Concern] {
        self.draft().concerns.as_deref().unwrap_or_default()
    }
}
