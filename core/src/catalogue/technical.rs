//! Technical skills.

macro_rules! technical_rules {
    ($with:ident $($state:tt)*) => { $with! { $($state)*

        /// The advisor is confident to use, and mend small faults of, the technology and the remote support.
        ConfidentWithEquipment = "technical.confident_with_equipment" {
            force: Must,
            sections: [RiskAndSafety, EligibilityTechnicalSkills],
            met_when: |f, _p| f.confident_with_equipment().holds(),
            question: "Is the advisor confident with the technology, basic troubleshooting and remote support?",
            met: "The advisor is confident with the technology and the remote support",
            not_met: "The advisor is not confident with the technology and the remote support",
            remedy_by: Manager,
            remedy: "Let the advisor practise with the equipment and the remote support until both sides are confident",
        }
    } };
}
pub(super) use technical_rules;
