//! A provider under the checks of readiness: what it has in place, and what is answered.

/// Hands the declaration of the provider to the macro `$with`. Its facts come from the checks of readiness, a fact each.
#[doc(hidden)]
#[macro_export]
macro_rules! provider_types {
    ($with:ident) => {
        $crate::readiness_checks! { [$crate::provider_types_of] $with }
    };
}

/// Makes the declaration of the provider out of the checks of readiness.
#[doc(hidden)]
#[macro_export]
macro_rules! provider_types_of {
    (
        $with:ident
        $(
            $(#[doc = $heading:literal])*
            $area:ident: $record:ident of $section:ident {
                $(
                    $(#[doc = $doc:literal])*
                    $check:ident = $code:literal $fact:ident: $ty:ty { $($about:tt)* }
                )+
                $(; also { $($also:tt)* })?
            }
        )+
    ) => {
        $with! {
            enums {
                /// Whether a provider is ready.
                Ready {
                    /// Every check of a licence or must is met.
                    Yes = "yes",
                    /// One of them is not met.
                    No = "no",
                    /// None of them is not met, and one is unknown.
                    Incomplete = "incomplete",
                }
            }
            records where null is absent {
                /// A provider as it crosses borders: what it has in place, by the areas of the guidance.
                /// [`Provider::new`](crate::Provider::new) checks it.
                ProviderDraft at [] {
                    $($(#[doc = $heading])* $area: $record;)+
                }
                $(
                    $(#[doc = $heading])*
                    $record at [$area] {
                        $($(#[doc = $doc])* $fact: $ty;)+
                        $($($also)*)?
                    }
                )+
                /// The largest course of the training for NHS Pathways.
                TrainerRatio at [pathways.trainer_ratio] {
                    /// Its trainers.
                    trainers: Option<u32> [1..=1_000];
                    /// Its participants.
                    participants: Option<u32> [0..=100_000];
                }
                /// The training for a release update.
                ReleaseDay at [pathways.release_day] {
                    /// Mandatory days of training.
                    days: Option<u32> [0..=365];
                }
            }
            results {
                /// Whether a provider is ready for homeworking, and everything that rests on.
                Readiness {
                    /// The areas of the guidance, in its order.
                    areas: Vec<AreaReadiness>,
                    /// The answer: it rests on what the licence and the guidance require.
                    ready: Ready,
                }
                /// How a provider stands in one area.
                AreaReadiness {
                    /// The area, `pathways`.
                    area: Text,
                    /// Every check of the area, in order.
                    findings: Vec<ReadinessFinding>,
                }
                /// How one check of readiness stands.
                ReadinessFinding {
                    /// The check.
                    rule: ReadinessCheck,
                    /// How it stands.
                    status: Status,
                    /// How strongly the guidance puts it.
                    force: Force,
                    /// Where the guidance puts it.
                    sections: Sections,
                    /// One sentence: what there is, what there is not, or what is not known.
                    message: Text,
                    /// The paths of the missing facts, where the status is unknown.
                    needs: Vec<Text>,
                    /// What puts it right, where it is not met or unknown.
                    remedy: Option<Remedy>,
                    /// The first later day on which the status differs; none up to 2200-12-31.
                    changes_on: Option<Day>,
                }
                /// What is said of a check of readiness.
                ReadinessDescription {
                    /// The check.
                    rule: ReadinessCheck,
                    /// Its area, `pathways`.
                    area: Text,
                    /// The heading of the area in the guidance.
                    heading: Section,
                    /// How strongly the guidance puts it.
                    force: Force,
                    /// Where the guidance puts it.
                    sections: Sections,
                    /// What the provider has.
                    summary: Text,
                    /// What is missing where it is unknown.
                    missing: Text,
                    /// What is said where it is met, before the figures.
                    met: Text,
                    /// What is said where it is not met, before the figures.
                    not_met: Text,
                    /// What puts it right.
                    remedy: Text,
                }
            }
        }
    };
}

use crate::guidance::Section;
use crate::model::declare::define_types;
use crate::model::sound::define_sound;
use crate::model::{Completion, Day, Force, Remedy, Sections, Status, Text};
use crate::readiness::ReadinessCheck;

provider_types!(define_types);

define_sound! {
    /// A sound provider: what it has in place.
    ///
    /// ```
    /// use homeworking::Provider;
    ///
    /// let provider = Provider::from_json(r#"{"security": {"data_policy": "2026-04-01"}}"#)?;
    /// assert!(provider.draft().security.data_policy.is_some());
    ///
    /// let error = Provider::from_json(r#"{"security": {"data_polcy": true}}"#).unwrap_err();
    /// assert_eq!(error.path(), "provider.security.data_polcy");
    /// # Ok::<(), homeworking::Error>(())
    /// ```
    Provider of ProviderDraft at "provider"
}

impl Readiness {
    /// Every finding, area by area.
    pub fn findings(&self) -> impl Iterator<Item = &ReadinessFinding> {
        self.areas.iter().flat_map(|area| &area.findings)
    }

    /// The checks that are not met or unknown, whatever their force.
    pub fn gaps(&self) -> impl Iterator<Item = &ReadinessFinding> {
        self.findings().filter(|finding| matches!(finding.status, Status::NotMet | Status::Unknown))
    }
}
