//! A shift: what is asked when somebody is to work it from home, and what is answered.

/// Hands the declaration of shifts to the macro `$with`.
#[doc(hidden)]
#[macro_export]
macro_rules! shift_types {
    ($with:ident) => {
        $with! {
            enums {
                /// Where a shift is worked.
                Location {
                    /// At home.
                    Home = "home",
                    /// In the contact centre.
                    Site = "site",
                }
            }
            records where null is absent {
                /// A shift as it crosses borders. [`Shift::new`](crate::Shift::new) checks it.
                ///
                /// It is longer than nothing, and at most 24 hours by the clock.
                ShiftDraft at [] checked by shift {
                    /// An opaque id of 1 to 64 characters.
                    id: Option<String> [1..=64] where required;
                    /// The id of the advisor who works it.
                    advisor_id: Option<String> [1..=64] where required;
                    /// When it starts.
                    starts: Option<LocalDateTime> where required;
                    /// When it ends.
                    ends: Option<LocalDateTime> where required;
                    /// Who can be reached from home while it lasts.
                    support: Support;
                    /// What technology there is for it at home.
                    services: Services;
                }
                /// Who can be reached from home during a shift.
                Support at [support] {
                    /// A senior colleague, at once.
                    senior: Option<bool>;
                    /// A clinician, at once.
                    clinician: Option<bool>;
                    /// The shift manager.
                    shift_manager: Option<bool>;
                    /// The IT service.
                    it_service: Option<bool>;
                }
                /// What technology there is at home during a shift.
                Services at [services] {
                    /// Calls are routed to the homeworker.
                    call_routing: Option<bool>;
                    /// A call can be passed on, or a third person join it.
                    call_takeover: Option<bool>;
                    /// A virtual button for help at once.
                    emergency_assistance: Option<bool>;
                    /// A remote solution that keeps data safe.
                    data_security: Option<bool>;
                    /// Live chat.
                    live_chat: Option<bool>;
                    /// Screens can be shared.
                    screen_share: Option<bool>;
                    /// Live audit.
                    audit: Option<bool>;
                    /// The contact centre's demand board.
                    demand_view: Option<bool>;
                }
            }
            results {
                /// Whether a shift may be worked from home, and everything that rests on.
                ShiftDecision {
                    /// The id of the shift.
                    shift_id: String,
                    /// The answer for the whole shift.
                    verdict: Verdict,
                    /// The decision for every calendar day that the shift touches, in order.
                    days: Vec<Decision>,
                    /// Every rule of shifts, in their order.
                    findings: Vec<ShiftFinding>,
                    /// The enforced rules not met or unknown, each once: those of the catalogue, then those of the shift.
                    because: Vec<Rule>,
                }
                /// How one rule of shifts stands.
                ShiftFinding {
                    /// The rule.
                    rule: Rule,
                    /// How it stands.
                    status: Status,
                    /// What it does to the verdict under the policy.
                    enforcement: Enforcement,
                    /// How strongly the guidance puts it.
                    force: Force,
                    /// Where the guidance puts it.
                    sections: Sections,
                    /// One sentence: what there is, what there is not, or what is not known.
                    message: Text,
                    /// The paths of the missing facts, below the shift, where the status is unknown.
                    needs: Vec<Text>,
                    /// What puts it right, where it is not met or unknown.
                    remedy: Option<Remedy>,
                    /// Always absent: what is known of a shift has no dates.
                    changes_on: Option<Day>,
                }
                /// Where one shift of a rota is worked.
                RotaShift {
                    /// The id of the shift.
                    shift_id: String,
                    /// At home only where the shift's verdict is eligible.
                    location: Location,
                    /// Why not at home: the enforced rules not met or unknown, as in a shift's decision.
                    because: Vec<Rule>,
                }
            }
        }
    };
}

use crate::catalogue::Rule;
use crate::model::declare::define_types;
use crate::model::sound::define_sound;
use crate::model::soundness::shift;
use crate::model::{Day, Decision, Enforcement, Force, LocalDateTime, Remedy, Sections, Status, Text, Verdict};

shift_types!(define_types);

define_sound! {
    /// A sound shift.
    ///
    /// ```
    /// use homeworking::Shift;
    ///
    /// let shift = Shift::from_json(r#"{
    ///     "id": "s-1", "advisor_id": "a-17", "starts": "2026-11-30T22:00", "ends": "2026-12-01T06:00"
    /// }"#)?;
    /// assert_eq!(shift.days().map(|day| day.to_string()).collect::<Vec<_>>(), ["2026-11-30", "2026-12-01"]);
    /// # Ok::<(), homeworking::Error>(())
    /// ```
    Shift of ShiftDraft at ""
}

impl Shift {
    /// The opaque id.
    pub fn id(&self) -> &str {
        self.draft().id.as_deref().unwrap_or_default()
    }

    /// The id of the advisor who works it.
    pub fn advisor_id(&self) -> &str {
        self.draft().advisor_id.as_deref().unwrap_or_default()
    }

    /// The calendar days that it touches: one or two. One that ends at midnight does not touch the next day.
    pub fn days(&self) -> impl Iterator<Item = Day> {
        let touches = |ends: &LocalDateTime| ends.second_of_day() > 0;
        let starts = self.draft().starts.map(LocalDateTime::day);
        let ends = self.draft().ends.filter(touches).map(LocalDateTime::day);
        starts.into_iter().chain(ends.filter(move |day| Some(*day) != starts))
    }
}
