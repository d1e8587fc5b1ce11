//! Audit of calls.

macro_rules! audit_rules {
    ($with:ident $($state:tt)*) => { $with! { $($state)*

        /// Audits show that the advisor practises safely and effectively, time after time.
        PerformingSafely = "audit.performing_safely" {
            force: Local ExampleCriterion,
            sections: [EligibilityAudit],
            met_when: |f, _p| f.performing_safely().holds(),
            question: "Do audits show that the advisor practises safely and effectively?",
            met: "Audits show safe and effective practice",
            not_met: "Audits do not show safe and effective practice",
            remedy_by: Manager,
            remedy: "Support the advisor until audits show safe and effective practice",
        }

        /// Homeworkers are audited at least as much as staff in the contact centre.
        AuditLevelMatchesSite = "audit.level_matches_site" {
            force: Must,
            sections: [PerformanceAudit],
            applies: |f, _p| f.homeworking_since().has_come(),
            otherwise: "Homeworking has not started",
            met_when: |f, _p| f.audits_done_home().plus_reaches(f.audits_done_site(), f.audits_due()),
            question: "Have as many calls been audited as for staff in the contact centre?",
            met: "Audits are at the level of the contact centre",
            not_met: "Audits are below the level of the contact centre",
            remedy_by: Manager,
            remedy: "Carry out the audits that are due",
        }

        /// Hybrid workers are audited in both places.
        AuditBothSettings = "audit.both_settings" {
            force: Should,
            sections: [PerformanceAudit],
            applies: |f, _p| f.homeworking_since().has_come()
                & f.arrangement().is(Arrangement::Hybrid)
                & f.audits_due().at_least(2),
            otherwise: "Only asked of hybrid workers who have started homeworking and have two or more audits due",
            met_when: |f, _p| f.audits_done_home().at_least(1) & f.audits_done_site().at_least(1),
            question: "Have calls been audited both at home and in the contact centre?",
            met: "Calls have been audited both at home and in the contact centre",
            not_met: "Calls have not been audited both at home and in the contact centre",
            remedy_by: Manager,
            remedy: "Audit calls in the setting where none has been audited",
        }
    } };
}
pub(super) use audit_rules;
