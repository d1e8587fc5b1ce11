//! The model as data: every type that crosses a border, with its fields, ranges and documents.
//!
//! Schemas, type declarations for other languages and documents are generated from it.
//!
//! ```
//! use homeworking::model::describe::{self, Kind};
//!
//! let case = describe::case();
//! assert_eq!(case.name, "CaseDraft");
//! let device = case.field("device").map(|field| &field.kind);
//! let Some(Kind::Record(device)) = device else { panic!("the device is a record") };
//! assert_eq!(device.field("memory_gb").map(|field| field.doc.as_str()), Some("Memory, in GB."));
//! ```

use std::collections::BTreeMap;

use crate::catalogue::Rule;
use crate::guidance::Section;
use crate::model::items::KNOWN;
use crate::model::{
    Amount, CaseDraft, Comparison, Completion, CostModelDraft, Day, Decision, DisruptionDraft, Earliest, Enforcement,
    Estimate, Fact, IncidentDraft, LocalDateTime, OwnerRemedies, Pence, Plan, PolicyDraft, ProviderDraft, Readiness,
    Response, Review, ReviewRecordDraft, RosterEntryDraft, RotaShift, Sections, Segment, ShiftDecision, ShiftDraft,
    Summary, Text, WhatIf,
};
use crate::reading::{DOCUMENT, Limits};

/// What a value is.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// `true` or `false`.
    Flag,
    /// `true`, `false` or a date.
    Completion,
    /// A date.
    Day,
    /// A date and a time of day, without a zone.
    LocalDateTime,
    /// Whole pence: what is put in lies from 0 to 1,000,000,000,000, what is worked out may be negative.
    Pence,
    /// A number with up to three decimals.
    Amount {
        /// The least.
        least: u32,
        /// The greatest.
        most: u32,
    },
    /// A number without a fraction.
    Whole {
        /// The least.
        least: u32,
        /// The greatest.
        most: u32,
    },
    /// A text.
    Text {
        /// The fewest characters.
        least: u32,
        /// The most characters.
        most: u32,
    },
    /// One of a few words.
    Choice {
        /// The name of the type.
        name: &'static str,
        /// The words.
        words: Vec<&'static str>,
    },
    /// The code of a rule.
    Rule,
    /// The path of a fact.
    Fact,
    /// A heading of the guidance.
    Section,
    /// An object from the codes of rules to their enforcement.
    Enforcements,
    /// A value, or null.
    Optional(Box<Kind>),
    /// A list.
    List(Box<Kind>),
    /// An object with known fields.
    Record(Record),
}

/// An object with known fields.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Record {
    /// The name of the type.
    pub name: &'static str,
    /// What it is.
    pub doc: String,
    /// Its fields, in order.
    pub fields: Vec<Field>,
}

/// A field of a record.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Field {
    /// Its name on the wire.
    pub name: &'static str,
    /// What it is.
    pub doc: String,
    /// What it takes.
    pub kind: Kind,
    /// Whether it has to be given.
    pub required: bool,
    /// Whether null may stand for leaving it out.
    pub null_is_absent: bool,
}

impl Record {
    /// The field of a name.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// The case.
pub fn case() -> Record {
    record_of::<CaseDraft>()
}

/// The policy.
pub fn policy() -> Record {
    record_of::<PolicyDraft>()
}

/// The items of equipment that have a name of their own. Any other text is an item too.
pub fn items() -> &'static [&'static str] {
    &KNOWN
}

/// The documents that are read, by what the line protocol calls them.
pub fn inputs() -> Vec<(&'static str, Kind)> {
    vec![
        ("case", CaseDraft::kind(DOCUMENT)),
        ("policy", PolicyDraft::kind(DOCUMENT)),
        ("shift", ShiftDraft::kind(DOCUMENT)),
        ("incident", IncidentDraft::kind(DOCUMENT)),
        ("record", ReviewRecordDraft::kind(DOCUMENT)),
        ("disruption", DisruptionDraft::kind(DOCUMENT)),
        ("provider", ProviderDraft::kind(DOCUMENT)),
        ("roster", Vec::<RosterEntryDraft>::kind(DOCUMENT)),
        ("model", CostModelDraft::kind(DOCUMENT)),
    ]
}

/// The answers of the line protocol, by the kind of request.
pub fn answers() -> Vec<(&'static str, Kind)> {
    let list = |name, kind| answer(name, "A list.", kind);
    vec![
        ("assess", Decision::kind(DOCUMENT)),
        ("timeline", list("segments", Vec::<Segment>::kind(DOCUMENT))),
        ("earliest", Earliest::kind(DOCUMENT)),
        ("question", answer("path", "The fact to ask for next, if any.", Option::<Fact>::kind(DOCUMENT))),
        ("needed", list("paths", Vec::<Fact>::kind(DOCUMENT))),
        ("what_if", WhatIf::kind(DOCUMENT)),
        ("compare", Comparison::kind(DOCUMENT)),
        ("summarise", Summary::kind(DOCUMENT)),
        ("remedies", list("remedies", Vec::<OwnerRemedies>::kind(DOCUMENT))),
        ("fingerprint", answer("fingerprint", "SHA-256, in hex.", Kind::Text { least: 64, most: 64 })),
        ("shift", ShiftDecision::kind(DOCUMENT)),
        ("rota", list("rota", Vec::<RotaShift>::kind(DOCUMENT))),
        ("readiness", Readiness::kind(DOCUMENT)),
        ("review", Review::kind(DOCUMENT)),
        ("incident", Response::kind(DOCUMENT)),
        ("disruption", Plan::kind(DOCUMENT)),
        ("costs", Estimate::kind(DOCUMENT)),
    ]
}

/// An answer with one field.
fn answer(name: &'static str, doc: &str, kind: Kind) -> Kind {
    let field = Field { name, doc: doc.to_owned(), kind, required: true, null_is_absent: false };
    Kind::Record(Record { name: "Answer", doc: "The answer.".to_owned(), fields: vec![field] })
}

fn record_of<T: Described>() -> Record {
    match T::kind(DOCUMENT) {
        Kind::Record(record) => record,
        _ => Record { name: "", doc: String::new(), fields: Vec::new() },
    }
}

/// A type that can say what it is. Implemented by the declarations of the model.
pub(crate) trait Described {
    fn kind(limits: Limits) -> Kind;
}

macro_rules! describe {
    ($($ty:ty => $kind:expr;)+) => {
        $(impl Described for $ty {
            fn kind(_: Limits) -> Kind {
                $kind
            }
        })+
    };
}

describe! {
    bool => Kind::Flag;
    Completion => Kind::Completion;
    Day => Kind::Day;
    LocalDateTime => Kind::LocalDateTime;
    Pence => Kind::Pence;
    u64 => Kind::Whole { least: 0, most: u32::MAX };
    Rule => Kind::Rule;
    Fact => Kind::Fact;
    Section => Kind::Section;
    Sections => Kind::List(Box::new(Kind::Section));
    BTreeMap<Rule, Enforcement> => Kind::Enforcements;
}

impl Described for u32 {
    fn kind(limits: Limits) -> Kind {
        Kind::Whole { least: limits.least, most: limits.most }
    }
}

impl Described for Amount {
    fn kind(limits: Limits) -> Kind {
        Kind::Amount { least: limits.least, most: limits.most }
    }
}

impl Described for String {
    fn kind(limits: Limits) -> Kind {
        Kind::Text { least: limits.least, most: limits.most }
    }
}

impl Described for Text {
    fn kind(limits: Limits) -> Kind {
        String::kind(limits)
    }
}

impl<T: Described> Described for Option<T> {
    fn kind(limits: Limits) -> Kind {
        Kind::Optional(Box::new(T::kind(limits)))
    }
}

impl<T: Described> Described for Vec<T> {
    fn kind(limits: Limits) -> Kind {
        Kind::List(Box::new(T::kind(limits)))
    }
}

/// Documents of a declaration, a line each, as one text.
pub(crate) fn doc(lines: &[&str]) -> String {
    lines.concat().trim().to_owned()
}
