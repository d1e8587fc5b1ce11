//! Policies, agreements and probation.

macro_rules! governance_rules {
    ($with:ident $($state:tt)*) => { $with! { $($state)*

        /// The advisor knows of, and can reach, the policies on information governance and data protection.
        PoliciesAccessible = "governance.policies_accessible" {
            force: Must,
            sections: [InformationGovernance, EligibilityLocalGovernance],
            met_when: |f, _p| f.policies_accessible().done(),
            question: "Does the advisor know of, and can they reach, all policies on information governance and data protection?",
            met: "The advisor knows of, and can reach, the policies",
            not_met: "The advisor does not know of, or cannot reach, the policies",
            remedy_by: Provider,
            remedy: "Show the advisor the policies, and see that they can be reached from home",
        }

        /// Homeworkers sign the same information governance agreement as in the contact centre.
        AgreementSigned = "governance.agreement_signed" {
            force: Must,
            sections: [InformationGovernance],
            met_when: |f, p| f.agreement_signed().current(p.draft().agreement_review_months),
            question: "Has the advisor signed the information governance agreement?",
            met: "The information governance agreement is signed",
            not_met: "The information governance agreement is not signed, or no longer in force",
            remedy_by: Advisor,
            remedy: "Sign the information governance agreement",
        }

        /// Probation is passed.
        ProbationPassed = "governance.probation_passed" {
            force: Local MayConsider,
            sections: [EligibilityProbation],
            met_when: |f, _p| f.probation_passed().done(),
            question: "Has the advisor passed probation?",
            met: "Probation is passed",
            not_met: "Probation is not passed",
            remedy_by: Manager,
            remedy: "Complete the probation review",
        }
    } };
}
pub(super) use governance_rules;
