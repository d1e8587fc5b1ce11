//! What homeworking costs and saves, year by year.

/// Hands the declaration of costs to the macro `$with`.
#[doc(hidden)]
#[macro_export]
macro_rules! cost_types {
    ($with:ident) => {
        $with! {
            enums {
                /// Which way money goes.
                LineKind {
                    /// It is spent.
                    Cost = "cost",
                    /// It is not spent any more.
                    Saving = "saving",
                }
            }
            records where null is absent {
                /// A model of costs as it crosses borders. [`CostModel::new`](crate::CostModel::new) checks it.
                ///
                /// Amounts are whole pence a year for all advisors together; nothing has a default.
                CostModelDraft at [] {
                    /// Advisors.
                    headcount: Option<u32> [1..=1_000_000] where required;
                    /// What the provider spends and saves.
                    provider: ProviderOutlay;
                    /// What the advisors spend and save.
                    advisor: AdvisorOutlay;
                    /// They also work in the contact centre, so that commuting for training costs the provider nothing more.
                    hybrid: Option<bool> where required;
                    /// What cannot be put against the costs; never added to anything.
                    social_value: Option<Vec<SocialValue>> where required;
                    /// What is spent once, before the first year.
                    setup_pence: Option<Pence> where required;
                    /// Years to look ahead.
                    years: Option<u32> [1..=20] where required;
                }
                /// What the provider spends and saves.
                ProviderOutlay at [provider] {
                    /// Office equipment and hardware.
                    equipment: Equipment;
                    /// Technology and software.
                    technology: Option<Pence> where required;
                    /// Journeys to training and meetings, where the advisors are not hybrid.
                    commuting_for_training: Option<Pence> where required;
                    /// Further training, eligibility tests and monitoring.
                    training_and_checks: Option<Pence> where required;
                    /// What the contact centre no longer costs.
                    centre_cost_avoided: Option<Pence> where required;
                    /// What leavers no longer cost.
                    attrition_avoided: Option<Pence> where required;
                    /// What recruitment no longer costs.
                    recruitment_avoided: Option<Pence> where required;
                }
                /// Equipment, paid for once and spread over its life.
                Equipment at [provider.equipment] {
                    /// The price.
                    pence: Option<Pence> where required;
                    /// The years it lasts.
                    life_years: Option<u32> [1..=20] where required;
                }
                /// What the advisors spend and save.
                AdvisorOutlay at [advisor] {
                    /// Gas, water and electricity.
                    energy: Option<Pence> where required;
                    /// An internet package that is fast enough.
                    internet: Option<Pence> where required;
                    /// Journeys no longer made.
                    commuting_saved: Option<Pence> where required;
                }
                /// One thing of social value.
                SocialValue at [social_value] {
                    /// What it is called.
                    name: Option<String> [1..=120] where required;
                    /// What it is reckoned to be worth.
                    pence: Option<Pence>;
                    /// What is said of it.
                    text: Option<String> [1..=500];
                }
            }
            results {
                /// What homeworking costs and saves.
                Estimate {
                    /// Year by year.
                    years: Vec<EstimateYear>,
                    /// What is of social value, as it was given.
                    social_value: Vec<SocialValueLine>,
                    /// Months until the provider's savings have paid for the setup, by the first year's net; none where they do not.
                    months_to_break_even: Option<u64>,
                }
                /// One year.
                EstimateYear {
                    /// The year, counted from 1.
                    year: u32,
                    /// The provider's.
                    provider: PartyYear,
                    /// The advisors'.
                    advisor: PartyYear,
                    /// Savings less costs of both.
                    net: Pence,
                }
                /// One party's year.
                PartyYear {
                    /// Every cost, then every saving.
                    lines: Vec<CostLine>,
                    /// All costs.
                    costs: Pence,
                    /// All savings.
                    savings: Pence,
                    /// Savings less costs.
                    net: Pence,
                }
                /// One cost or saving.
                CostLine {
                    /// Its name in the model.
                    name: Text,
                    /// Which way the money goes.
                    kind: LineKind,
                    /// How much.
                    pence: Pence,
                }
                /// One thing of social value.
                SocialValueLine {
                    /// What it is called.
                    name: String,
                    /// What it is reckoned to be worth.
                    pence: Option<Pence>,
                    /// What is said of it.
                    text: Option<String>,
                }
                /// A figure of costs that the guidance reports, to be applied only by whoever asks for it.
                ReferenceScenario {
                    /// Its name.
                    name: Text,
                    /// What was reported, in one sentence.
                    says: Text,
                    /// The month it was reported, `2022-11`.
                    reported: Text,
                    /// The saving, in thousandths of what the contact centre costs.
                    saving_permille: u32,
                    /// Where the guidance puts it.
                    section: Section,
                }
            }
        }
    };
}

use crate::guidance::Section;
use crate::model::declare::define_types;
use crate::model::sound::define_sound;
use crate::model::{Pence, Text};

cost_types!(define_types);

define_sound! {
    /// A sound model of costs.
    CostModel of CostModelDraft at ""
}
