//! Experience.

macro_rules! experience_rules {
    ($with:ident $($state:tt)*) => { $with! { $($state)*

        /// The advisor has been in post for as many months as the provider asks.
        MonthsInPost = "experience.months_in_post" {
            force: Local MayConsider,
            sections: [EligibilityExperience],
            figure: min_months_in_post,
            met_when: |f, p| f.in_post_since().is_months_ago(p.draft().min_months_in_post.unwrap_or_default()),
            question: "Has the advisor been in post for long enough?",
            met: "The advisor has been in post for long enough",
            not_met: "The advisor has not been in post for long enough",
            remedy_by: Manager,
            remedy: "Plan homeworking for when the advisor has been in post for long enough",
        }

        /// The advisor has worked as many shifts as the provider asks.
        ShiftsCompleted = "experience.shifts_completed" {
            force: Local MayConsider,
            sections: [EligibilityExperience],
            figure: min_shifts_completed,
            met_when: |f, p| f.shifts_completed().reaches(p.draft().min_shifts_completed),
            question: "Has the advisor worked enough shifts?",
            met: "The advisor has worked enough shifts",
            not_met: "The advisor has not worked enough shifts",
            remedy_by: Manager,
            remedy: "Plan the shifts in the contact centre that are still asked for",
        }
    } };
}
pub(super) use experience_rules;
