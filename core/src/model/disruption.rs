//! A disruption of a site or of the network: what has happened, who was rostered, and who goes where.

/// Hands the declaration of disruptions to the macro `$with`.
#[doc(hidden)]
#[macro_export]
macro_rules! disruption_types {
    ($with:ident) => {
        $with! {
            enums {
                /// What has happened.
                DisruptionKind {
                    /// The contact centre is closed.
                    CentreClosed = "centre_closed",
                    /// Staff cannot travel as usual.
                    TravelDisrupted = "travel_disrupted",
                    /// The remote systems are down.
                    InfrastructureFailure = "infrastructure_failure",
                    /// The network is disturbed.
                    NetworkDisruption = "network_disruption",
                }
                /// Where somebody goes.
                Place {
                    /// Works at home.
                    Home = "home",
                    /// Works at home over the backup connection.
                    HomeOnBackup = "home_on_backup",
                    /// Works in the contact centre.
                    Site = "site",
                    /// Cannot work.
                    Unavailable = "unavailable",
                }
                /// One thing to do.
                PlanActionCode {
                    /// Divert demand to others.
                    DivertDemand = "divert_demand",
                    /// Have people work at home.
                    MoveToHome = "move_to_home",
                    /// Have people work over their backup connections.
                    MoveToBackup = "move_to_backup",
                    /// Have people come to the contact centre.
                    MoveToSite = "move_to_site",
                    /// Tell people that they cannot work.
                    StandDown = "stand_down",
                    /// Put right what keeps people from being placed.
                    Free = "free",
                }
            }
            records where null is absent {
                /// A disruption as it crosses borders. [`Disruption::new`](crate::Disruption::new) checks it.
                DisruptionDraft at [] {
                    /// What has happened.
                    kind: Option<DisruptionKind> where required;
                    /// The day.
                    on: Option<Day> where required;
                    /// People needed on the day.
                    required_heads: Option<u32> [0..=1_000_000] where required;
                    /// People there would have been; absent: all of the roster.
                    current_heads: Option<u32> [0..=1_000_000];
                }
                /// One person on a roster as it crosses borders. [`Roster::new`](crate::Roster::new) checks a list of them.
                RosterEntryDraft at [] {
                    /// What is known of the advisor.
                    case: CaseDraft;
                    /// Where they are rostered.
                    rostered: Option<Location> where required;
                    /// They can travel to the contact centre; absent counts as no.
                    can_travel: Option<bool>;
                    /// Their home is inside the disturbed network, or their desk is; absent counts as yes.
                    affected: Option<bool>;
                }
            }
            results {
                /// Who goes where in a disruption, and what that comes to.
                Plan {
                    /// Everybody on the roster, in its order.
                    placements: Vec<Placement>,
                    /// How many people there are.
                    heads: Heads,
                    /// How many are lacking.
                    shortfall: u32,
                    /// The demand to divert, in thousandths of what is required.
                    divert_permille: u32,
                    /// Those who cannot work, and could if they were eligible.
                    could_be_freed: Vec<CouldBeFreed>,
                    /// What is to be done, in order.
                    actions: Vec<PlanAction>,
                }
                /// Where one person goes.
                Placement {
                    /// The advisor's id.
                    id: String,
                    /// Where they were rostered.
                    from: Location,
                    /// Where they go.
                    to: Place,
                    /// The enforced rules not met or unknown, where being eligible was asked and they are not.
                    because: Vec<Rule>,
                }
                /// How many people there are.
                Heads {
                    /// Needed.
                    required: u32,
                    /// Before the disruption.
                    before: u32,
                    /// By the plan.
                    after: u32,
                    /// By the plan, place by place.
                    by_place: PlaceCounts,
                }
                /// Counts by place.
                PlaceCounts {
                    /// At home.
                    home: u32,
                    /// At home over the backup connection.
                    home_on_backup: u32,
                    /// In the contact centre.
                    site: u32,
                    /// Nowhere.
                    unavailable: u32,
                }
                /// Somebody who could work if they were eligible.
                CouldBeFreed {
                    /// The advisor's id.
                    id: String,
                    /// The enforced rules that are not met.
                    blocking: Vec<Rule>,
                    /// The enforced rules that are unknown.
                    missing: Vec<Rule>,
                }
                /// One thing to do in a disruption.
                PlanAction {
                    /// What.
                    code: PlanActionCode,
                    /// The ids of those it concerns, in the order of the roster.
                    ids: Vec<String>,
                    /// The same, as one sentence.
                    text: Text,
                    /// Where the guidance puts it.
                    section: Section,
                }
            }
        }
    };
}

use crate::catalogue::Rule;
use crate::guidance::Section;
use crate::model::declare::define_types;
use crate::model::sound::define_sound;
use crate::model::{CaseDraft, Day, Location, Text};

disruption_types!(define_types);

define_sound! {
    /// A sound disruption.
    Disruption of DisruptionDraft at ""
}

impl PlaceCounts {
    pub(crate) const NONE: PlaceCounts = PlaceCounts { home: 0, home_on_backup: 0, site: 0, unavailable: 0 };

    pub(crate) fn add(&mut self, place: Place) {
        let count = match place {
            Place::Home => &mut self.home,
            Place::HomeOnBackup => &mut self.home_on_backup,
            Place::Site => &mut self.site,
            Place::Unavailable => &mut self.unavailable,
        };
        *count = count.saturating_add(1);
    }
}
