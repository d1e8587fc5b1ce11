//! The home.

macro_rules! home_rules {
    ($with:ident $($state:tt)*) => { $with! { $($state)*

        /// The working area is free of noise that could disturb a call.
        HomeQuiet = "home.quiet" {
            force: Must,
            sections: [RemoteWorkingArea],
            met_when: |f, _p| f.quiet().holds(),
            question: "Is the working area free of noise that could disturb a call?",
            met: "The working area is quiet",
            not_met: "The working area is not quiet",
            remedy_by: Advisor,
            remedy: "Move to a quiet room, or deal with the noise",
        }

        /// Nobody else in the home can hear the call, and nobody walks in on it.
        HomePrivate = "home.private" {
            force: Must,
            sections: [RemoteWorkingArea],
            met_when: |f, _p| f.not_overheard().holds() & f.free_of_interruptions().holds(),
            question: "Can nobody in the home overhear a call or walk in on it?",
            met: "The working area is private",
            not_met: "The working area is not private",
            remedy_by: Advisor,
            remedy: "Move to, or sound-proof, a room where nobody can overhear or interrupt a call",
        }

        /// Space, light and temperature let the advisor work in comfort all through a shift.
        HomeComfortable = "home.comfortable" {
            force: Must,
            sections: [RemoteWorkingArea],
            met_when: |f, _p| f.space().holds() & f.light().holds() & f.temperature().holds(),
            question: "Are there enough space, enough light and a comfortable temperature for a whole shift?",
            met: "The working area is comfortable",
            not_met: "The working area is not comfortable",
            remedy_by: Advisor,
            remedy: "Make room, and see to the light and the temperature",
        }

        /// The advisor has assessed the workstation and its display screen equipment as the regulations ask.
        DseAssessment = "home.dse_assessment" {
            force: Must,
            sections: [RemoteWorkingArea],
            met_when: |f, p| f.dse_assessment().current(p.draft().dse_review_months),
            question: "Has the advisor completed an assessment of the workstation and its display screen equipment?",
            met: "The display screen equipment assessment is in force",
            not_met: "The display screen equipment assessment is not in force",
            remedy_by: Advisor,
            remedy: "Complete a display screen equipment assessment of the workstation at home",
        }

        /// The provider is assured, before and during homeworking, that the home meets the criteria.
        HomeAssurance = "home.assurance" {
            force: Must,
            sections: [RemoteWorkingArea],
            met_when: |f, p| f.assurance().in_force(
                &p.draft().assurance,
                p.draft().assurance_count,
                p.draft().assurance_review_months,
            ),
            question: "Does the provider hold the assurance of the home that it asks for?",
            met: "The provider is assured of the home",
            not_met: "The provider is not assured of the home",
            remedy_by: Advisor,
            remedy: "Give the provider assurance of the home in one of the ways that it accepts",
            alternatives: assurance_alternatives,
        }

        /// Shared housing, or caring during shifts, calls for a review of whether the area is suitable and safe.
        HomeSharedUse = "home.shared_use" {
            force: Must,
            sections: [HomeEnvironmentRisks],
            applies: |f, _p| f.shared_housing().holds() | f.caring_during_shifts().holds(),
            otherwise: "The home is not shared housing, and the advisor cares for nobody during shifts",
            met_when: |f, p| f.shared_use_review().current(p.draft().shared_use_review_months),
            question: "In shared housing, or with someone to care for, has the working area been reviewed as suitable and safe?",
            met: "The suitability review for shared housing or caring is in force",
            not_met: "The suitability review for shared housing or caring is not in force",
            remedy_by: Manager,
            remedy: "Review with the advisor whether the working area is suitable and safe in a shared or caring household",
        }

        /// The advisor has considered what homeworking does to the home insurance.
        HomeInsurance = "home.insurance" {
            force: Should,
            sections: [RemoteWorkingArea],
            met_when: |f, _p| f.insurance_considered().holds(),
            question: "Has the advisor considered what homeworking does to their home insurance?",
            met: "Home insurance has been considered",
            not_met: "Home insurance has not been considered",
            remedy_by: Advisor,
            remedy: "Ask the home insurer what homeworking changes, and act on the answer",
        }

        /// Nobody else can see or reach screens, devices and papers.
        HomeSecure = "home.secure" {
            force: Must,
            sections: [Security],
            met_when: |f, _p| f.secure_from_breach().holds(),
            question: "Are screens, devices and papers out of sight and reach of others?",
            met: "Screens, devices and papers are out of sight and reach of others",
            not_met: "Others can see or reach screens, devices or papers",
            remedy_by: Advisor,
            remedy: "Place or lock away screens, devices and papers so that nobody else can see or reach them",
        }
    } };
}
pub(super) use home_rules;

use crate::model::{Case, Day, Policy, Text};

/// The accepted kinds of assurance that are not in force.
pub(super) fn assurance_alternatives(case: &Case, policy: &Policy, on: Day) -> Vec<Text> {
    let policy = policy.draft();
    let given = case.draft().home.assurance.as_deref().unwrap_or_default();
    let on = on.days_since_1970();
    let in_force = |day: Day| day.days_since_1970() <= on && on < day.plus_months(policy.assurance_review_months);
    let holds = |kind| given.iter().any(|given| given.kind == Some(kind) && given.on.is_some_and(in_force));
    policy
        .assurance
        .iter()
        .filter(|kind| !holds(**kind))
        .map(|kind| Text::Owned(kind.as_str().replace('_', " ")))
        .collect()
}
