//! The workstation.

macro_rules! workstation_rules {
    ($with:ident $($state:tt)*) => { $with! { $($state)*

        /// The workstation has at least what a workstation in the contact centre has.
        WorkstationEquipment = "workstation.equipment" {
            force: Must,
            sections: [RemoteWorkingEquipment, Hardware],
            met_when: |f, p| f.equipment().has_all(p.required_equipment()),
            question: "Does the workstation have every item that the provider's own workstations have?",
            met: "The workstation has every item that the provider asks for",
            not_met: "The workstation lacks items that the provider asks for",
            remedy_by: EquipmentSupplier,
            remedy: "Supply the items that are missing",
        }

        /// Whoever supplies the equipment, it complies with safety rules.
        WorkstationSafety = "workstation.safety" {
            force: Must,
            sections: [RemoteWorkingEquipment],
            met_when: |f, p| f.safety_assured().current(p.draft().safety_review_months),
            question: "Is the equipment assured to comply with safety rules?",
            met: "The safety of the equipment is assured",
            not_met: "The safety of the equipment is not assured, or no longer",
            remedy_by: EquipmentSupplier,
            remedy: "Have the equipment tested, and give assurance that it complies with safety rules",
        }
    } };
}
pub(super) use workstation_rules;
