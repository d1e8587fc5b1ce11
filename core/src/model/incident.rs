//! An incident at a homeworker's home: what has happened, and what is to be done.

/// Hands the declaration of incidents to the macro `$with`.
#[doc(hidden)]
#[macro_export]
macro_rules! incident_types {
    ($with:ident) => {
        $with! {
            enums {
                /// What has happened.
                IncidentKind {
                    /// Something in the home, such as a flood.
                    DomesticIncident = "domestic_incident",
                    /// Equipment does not work.
                    EquipmentFailure = "equipment_failure",
                    /// The power is cut.
                    PowerCut = "power_cut",
                    /// The connection to the internet is lost.
                    ConnectionLoss = "connection_loss",
                    /// The advisor is ill, or cannot be reached.
                    Absence = "absence",
                }
                /// What becomes of the advisor's calls.
                CallHandling {
                    /// They stay with the advisor.
                    Keep = "keep",
                    /// They go to others.
                    Divert = "divert",
                }
                /// What the advisor does.
                AdvisorCourse {
                    /// Goes on.
                    Continue = "continue",
                    /// Goes on with a backup.
                    OnBackup = "on_backup",
                    /// Waits until it is put right.
                    Wait = "wait",
                    /// Comes to the contact centre.
                    AttendSite = "attend_site",
                    /// Ends the shift.
                    StandDown = "stand_down",
                }
                /// One thing to do.
                IncidentActionCode {
                    /// Tell the provider.
                    NotifyProvider = "notify_provider",
                    /// Tell the IT service.
                    NotifyIt = "notify_it",
                    /// Take over the call that is under way.
                    TakeOverCall = "take_over_call",
                    /// Divert calls to others.
                    DivertCalls = "divert_calls",
                    /// Go on with the backup device.
                    SwitchToBackupDevice = "switch_to_backup_device",
                    /// Go on over the backup connection.
                    SwitchToBackupConnection = "switch_to_backup_connection",
                    /// Go on with backup power.
                    RunOnBackupPower = "run_on_backup_power",
                    /// Come to the contact centre.
                    AttendSite = "attend_site",
                    /// End the shift.
                    StandDown = "stand_down",
                    /// Take calls again.
                    Resume = "resume",
                    /// Close the gaps of the plan.
                    ReviewPlan = "review_plan",
                }
                /// When something is to be done.
                ActionMoment {
                    /// At once.
                    AtOnce = "at_once",
                    /// Within so many minutes.
                    Within = "within",
                    /// Before the advisor's next shift.
                    BeforeNextShift = "before_next_shift",
                }
            }
            records where null is absent {
                /// An incident as it crosses borders. [`Incident::new`](crate::Incident::new) checks it.
                IncidentDraft at [] checked by incident {
                    /// What has happened.
                    kind: Option<IncidentKind> where required;
                    /// When it happened.
                    at: Option<LocalDateTime> where required;
                    /// When the advisor's shift ends.
                    shift_ends: Option<LocalDateTime> where required;
                    /// A call is under way.
                    on_call: Option<bool>;
                    /// Minutes that it is expected to last.
                    expected_minutes: Option<u32> [1..=10_080];
                    /// What has failed: `laptop`, an item of the workstation, or any other text.
                    failed: Option<String> [1..=64];
                    /// Calls can still be taken in the home, once what has happened is put right.
                    home_still_suitable: Option<bool>;
                }
            }
            results {
                /// What is to be done about an incident.
                Response {
                    /// What becomes of the advisor's calls.
                    calls: CallHandling,
                    /// What the advisor does.
                    advisor: AdvisorCourse,
                    /// What is to be done, in order.
                    actions: Vec<IncidentAction>,
                    /// What the incident has shown to be missing from the advisor's plan.
                    gaps: Vec<PlanGap>,
                }
                /// One thing to do about an incident.
                IncidentAction {
                    /// What.
                    code: IncidentActionCode,
                    /// Whose job it is.
                    owner: Owner,
                    /// When.
                    when: ActionTime,
                    /// The same, as one sentence.
                    text: Text,
                    /// Where the guidance puts it.
                    section: Section,
                }
                /// When something is to be done.
                ActionTime {
                    /// The moment.
                    at: ActionMoment,
                    /// Minutes from the incident, where it is within so many.
                    minutes: Option<u32>,
                }
                /// Something missing from an advisor's plan.
                PlanGap {
                    /// The rule that is not met; absent: what is missing serves no rule.
                    rule: Option<Rule>,
                    /// The facts behind it that are not known.
                    needs: Vec<Fact>,
                }
            }
        }
    };
}

use crate::catalogue::Rule;
use crate::guidance::Section;
use crate::model::declare::define_types;
use crate::model::sound::define_sound;
use crate::model::soundness::incident;
use crate::model::{Fact, LocalDateTime, Owner, Text};

incident_types!(define_types);

define_sound! {
    /// A sound incident.
    Incident of IncidentDraft at ""
}
