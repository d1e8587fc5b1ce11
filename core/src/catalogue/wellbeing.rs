//! Support and wellbeing.

macro_rules! wellbeing_rules {
    ($with:ident $($state:tt)*) => { $with! { $($state)*

        /// How the advisor might feel working remotely has been assessed with them.
        WellbeingRiskAssessment = "wellbeing.risk_assessment" {
            force: Should,
            sections: [SupportAndWellbeing],
            met_when: |f, p| f.risk_assessment().current(p.draft().risk_assessment_review_months),
            question: "Has a risk assessment of working remotely been made with the advisor?",
            met: "The risk assessment of working remotely is in force",
            not_met: "The risk assessment of working remotely is not in force",
            remedy_by: Manager,
            remedy: "Assess with the advisor how working remotely may affect them, and what support they need",
        }

        /// The advisor can stay in touch with colleagues and managers all through a shift.
        WellbeingConnected = "wellbeing.connected" {
            force: Should,
            sections: [SupportAndWellbeing],
            met_when: |f, _p| f.connected().holds(),
            question: "Can the advisor stay in touch with colleagues and managers all through a shift?",
            met: "The advisor can stay in touch all through a shift",
            not_met: "The advisor cannot stay in touch all through a shift",
            remedy_by: Provider,
            remedy: "Give the advisor a way to stay in touch, such as live chat",
        }

        /// The advisor has a buddy.
        WellbeingBuddy = "wellbeing.buddy" {
            force: Local MayConsider,
            sections: [SupportAndWellbeing],
            met_when: |f, _p| f.buddy().holds(),
            question: "Does the advisor have a buddy?",
            met: "The advisor has a buddy",
            not_met: "The advisor has no buddy",
            remedy_by: Manager,
            remedy: "Pair the advisor with a buddy",
        }

        /// There are regular check-ins with the advisor.
        WellbeingCheckIn = "wellbeing.check_in" {
            force: Should,
            sections: [SupportAndWellbeing],
            applies: |f, _p| f.homeworking_since().has_come(),
            otherwise: "Homeworking has not started",
            met_when: |f, p| f.last_check_in().current(p.draft().check_in_review_months),
            question: "Has there been a check-in with the advisor recently enough?",
            met: "Check-ins are up to date",
            not_met: "Check-ins are not up to date",
            remedy_by: Manager,
            remedy: "Check in with the advisor: how they are, and whether homeworking still works for them",
        }

        /// The advisor knows where to raise a concern and what helps in a crisis, and can reach those who help.
        WellbeingEscalation = "wellbeing.escalation" {
            force: Should,
            sections: [SupportAndWellbeing],
            met_when: |f, _p| f.knows_escalation().holds() & f.debriefer_access().holds(),
            question: "Does the advisor know where to raise a concern, and can they reach the shift manager and a de-briefer?",
            met: "The advisor knows where to turn, and can reach those who help",
            not_met: "The advisor lacks a way to raise a concern or to get help",
            remedy_by: Manager,
            remedy: "Show the advisor where to raise a concern, and give access to the shift manager and incident de-briefers",
        }

        /// A hybrid worker has a choice, and a way back to the contact centre.
        WellbeingReturnRoute = "wellbeing.return_route" {
            force: Should,
            sections: [SupportAndWellbeing],
            applies: |f, _p| f.arrangement().is(Arrangement::Hybrid),
            otherwise: "Only asked of hybrid workers",
            met_when: |f, _p| f.return_route().holds(),
            question: "Does the hybrid worker have a choice of where to work, and a way back to the contact centre?",
            met: "The advisor has a choice of where to work, and a way back to the contact centre",
            not_met: "The advisor has no way back to the contact centre",
            remedy_by: Manager,
            remedy: "Agree with the advisor how they can go back to the contact centre",
        }

        /// Training and development can be reached from home.
        WellbeingDevelopment = "wellbeing.development" {
            force: Should,
            sections: [SupportAndWellbeing],
            met_when: |f, _p| f.development_access().holds(),
            question: "Can the advisor reach training and development from home?",
            met: "Training and development can be reached from home",
            not_met: "Training and development cannot be reached from home",
            remedy_by: Provider,
            remedy: "Offer training and development that can be reached from home",
        }
    } };
}
pub(super) use wellbeing_rules;
