//! Fitness to work.

macro_rules! health_rules {
    ($with:ident $($state:tt)*) => { $with! { $($state)*

        /// Whoever works from home for reasons of health is assessed as legally fit to work, and signed off.
        FitToWork = "health.fit_to_work" {
            force: Must,
            sections: [IncreasedRecruitmentPool],
            applies: |f, _p| f.fitness_sign_off_needed().holds(),
            otherwise: "No assessment of fitness to work is needed",
            met_when: |f, _p| f.fitness_signed_off().done(),
            question: "Where an assessment of fitness to work is needed, has it been made and signed off?",
            met: "Fitness to work is assessed and signed off",
            not_met: "Fitness to work is not assessed and signed off",
            remedy_by: Provider,
            remedy: "Arrange the assessment of fitness to work, and have it signed off",
        }
    } };
}
pub(super) use health_rules;
