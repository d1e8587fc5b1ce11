//! Confidentiality.

macro_rules! security_rules {
    ($with:ident $($state:tt)*) => { $with! { $($state)*

        /// Notes are taken without paper, or paper is disposed of in confidence, as the provider has decided.
        ConfidentialNotes = "security.confidential_notes" {
            force: Must,
            sections: [ConfidentialityAndDataProtection],
            met_when: |f, p| match p.draft().notes {
                Notes::NoPaper => f.printing_disabled().holds() & f.virtual_notes_wiped().holds(),
                Notes::PaperWithDisposal => p.draft().paper_disposal.iter().fold(f.constant(true), |all, way| {
                    all & match way {
                        PaperDisposal::Shredder => f.equipment().has_all(&ItemSet::known("shredder")),
                        PaperDisposal::Agreement => f.confidentiality_agreement().done(),
                        PaperDisposal::Collection => f.constant(true),
                    }
                }),
            },
            question: "Are notes kept confidential in the way that the provider has decided?",
            met: "Notes are kept confidential",
            not_met: "Notes are not kept confidential",
            remedy_by: NotesPolicy,
            remedy: "Put in place what the provider's policy on notes asks for",
        }
    } };
}
pub(super) use security_rules;
