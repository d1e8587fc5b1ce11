//! Training.

macro_rules! training_rules {
    ($with:ident $($state:tt)*) => { $with! { $($state)*

        /// Tier 2 audit is the licence's condition for a health advisor to work from home.
        Tier2Audit = "training.tier_2_audit" {
            force: Licence,
            sections: [NhsPathwaysAndTraining, EligibilityCriteria],
            applies: |f, _p| f.role().is(Role::HealthAdvisor),
            otherwise: "Only health advisors have to be in tier 2 audit",
            met_when: |f, _p| f.tier().is(AuditTier::Tier2) & (f.tier().absent() | f.tier_since().has_come_or_is_open()),
            question: "Is the health advisor in tier 2 audit?",
            met: "The health advisor is in tier 2 audit",
            not_met: "The health advisor is not in tier 2 audit",
            remedy_by: Manager,
            remedy: "Move the health advisor into tier 2 audit once the licence's criteria for it are met",
        }

        /// All initial training with core module 2 comes before a health advisor works from home.
        InitialTraining = "training.initial_training" {
            force: Licence,
            sections: [EligibilityCriteria],
            applies: |f, _p| f.role().is(Role::HealthAdvisor),
            otherwise: "Only health advisors have to complete this training",
            met_when: |f, _p| f.initial_training().done() & f.core_module_2().done(),
            question: "Has the health advisor completed all initial training and core module 2?",
            met: "Initial training and core module 2 are done",
            not_met: "Initial training and core module 2 are not both done",
            remedy_by: Provider,
            remedy: "Let the health advisor complete all initial training, core module 2 included",
        }

        /// Core module 1 is passed.
        CoreModule1 = "training.core_module_1" {
            force: Local ExampleCriterion,
            sections: [EligibilityTraining],
            applies: |f, _p| f.role().is(Role::HealthAdvisor),
            otherwise: "Only health advisors take the core modules",
            met_when: |f, _p| f.core_module_1().done(),
            question: "Has the health advisor passed core module 1?",
            met: "Core module 1 is passed",
            not_met: "Core module 1 is not passed",
            remedy_by: Provider,
            remedy: "Let the health advisor take and pass core module 1",
        }

        /// Mandatory consolidated learning is complete.
        ConsolidatedLearning = "training.consolidated_learning" {
            force: Local ExampleCriterion,
            sections: [EligibilityTraining],
            applies: |f, _p| f.role().is(Role::HealthAdvisor),
            otherwise: "Only health advisors have this consolidated learning",
            met_when: |f, _p| f.consolidated_learning().done(),
            question: "Has the health advisor completed the mandatory consolidated learning?",
            met: "The consolidated learning is complete",
            not_met: "The consolidated learning is not complete",
            remedy_by: Advisor,
            remedy: "Complete the consolidated learning",
        }

        /// Training for every release update that applies is complete.
        ReleaseUpdates = "training.release_updates" {
            force: Local ExampleCriterion,
            sections: [EligibilityTraining],
            met_when: |f, _p| f.release_updates().done(),
            question: "Has the advisor completed the training for every release update that applies?",
            met: "The training for release updates is complete",
            not_met: "The training for release updates is not complete",
            remedy_by: Advisor,
            remedy: "Complete the training for the release updates that are outstanding",
        }

        /// What the provider's own homeworking training asks is complete.
        HomeworkingTraining = "training.homeworking" {
            force: Local ExampleCriterion,
            sections: [EligibilityTraining],
            met_when: |f, _p| f.homeworking().done(),
            question: "Has the advisor completed the provider's homeworking training?",
            met: "The provider's homeworking training is complete",
            not_met: "The provider's homeworking training is not complete",
            remedy_by: Provider,
            remedy: "Give the advisor the homeworking training",
        }

        /// IT training is complete.
        ItTraining = "training.it" {
            force: Local ExampleCriterion,
            sections: [EligibilityTechnicalSkills],
            met_when: |f, _p| f.it().done(),
            question: "Has the advisor completed all IT training?",
            met: "IT training is complete",
            not_met: "IT training is not complete",
            remedy_by: Advisor,
            remedy: "Complete the IT training that is outstanding",
        }

        /// Homeworkers take the same data security and protection training as in the contact centre.
        DataSecurityTraining = "training.data_security" {
            force: Must,
            sections: [ConfidentialityAndDataProtection],
            met_when: |f, p| f.data_security().current(p.draft().data_security_review_months),
            question: "Is the advisor's data security and protection training up to date?",
            met: "The data security and protection training is up to date",
            not_met: "The data security and protection training is not up to date",
            remedy_by: Advisor,
            remedy: "Take the mandatory data security and protection training",
        }

        /// Homeworkers take the same information governance training as in the contact centre.
        InformationGovernanceTraining = "training.information_governance" {
            force: Must,
            sections: [InformationGovernance],
            met_when: |f, p| f.information_governance().current(p.draft().information_governance_review_months),
            question: "Is the advisor's information governance training up to date?",
            met: "The information governance training is up to date",
            not_met: "The information governance training is not up to date",
            remedy_by: Advisor,
            remedy: "Take the information governance training",
        }

        /// Homeworkers are trained and informed about display screen equipment, its setting up included.
        WorkstationSafetyTraining = "training.workstation_safety" {
            force: Must,
            sections: [RemoteWorkingEquipment],
            met_when: |f, _p| f.workstation_safety().done(),
            question: "Has the advisor had training and set-up guidance on display screen equipment?",
            met: "Training and set-up guidance on display screen equipment have been given",
            not_met: "Training and set-up guidance on display screen equipment have not been given",
            remedy_by: Provider,
            remedy: "Train the advisor in health and safety with display screen equipment, and give guidance on setting it up",
        }

        /// Service advisors may work from home from the first day; a provider may first sign off their competence.
        ServiceAdvisorSignOff = "training.service_advisor_sign_off" {
            force: Local MayConsider,
            sections: [NhsPathwaysAndTraining],
            applies: |f, _p| f.role().is(Role::ServiceAdvisor),
            otherwise: "Only asked of service advisors",
            met_when: |f, _p| f.competence_sign_off().done(),
            question: "Is the service advisor's competence signed off?",
            met: "The service advisor's competence is signed off",
            not_met: "The service advisor's competence is not signed off",
            remedy_by: Manager,
            remedy: "Audit the service advisor's calls and sign off their competence",
        }

        /// After a break from practice the return is within the licence's limit, and competence is signed off anew.
        ReturnToPractice = "training.return_to_practice" {
            force: Licence,
            sections: [NhsPathwaysAndTraining],
            applies: |f, _p| f.last_practised().has_passed(),
            otherwise: "The advisor is not returning from a break in practice",
            met_when: |f, p| f.last_practised().is_within_months(p.draft().max_break_months)
                & f.competence_sign_off().done_not_before(f.last_practised()),
            question: "After a break, is the advisor back in time, with competence signed off since?",
            met: "The return to practice is within the longest break allowed, and signed off",
            not_met: "The return to practice is not signed off since the break, or the break was too long",
            remedy_by: Manager,
            remedy: "Sign off competence after the break; where the break was too long, have the advisor train again",
        }
    } };
}
pub(super) use training_rules;
