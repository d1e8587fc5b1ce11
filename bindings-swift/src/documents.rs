//! Documents that were read and checked, kept here: the other language holds a handle to each. Calls that take them are cheap.

use std::sync::Arc;

use homeworking::binding::to_json;
use homeworking::model;

use crate::border::{Given, Told};
use crate::error::HomeworkingError;
use crate::types::{
    CaseDraft, CostModelDraft, Decision, DisruptionDraft, Enforcement, IncidentDraft, PolicyDraft, ProviderDraft,
    ReviewRecordDraft, RosterEntryDraft, ShiftDraft,
};
use crate::value::{Value, read_sound, wrong};
use crate::words::{Fact, Rule};

type Read<T> = Result<Arc<T>, HomeworkingError>;

macro_rules! documents {
    ($($(#[doc = $doc:literal])* $name:ident of $draft:ident;)+) => {
        $(
            $(#[doc = $doc])*
            #[derive(PartialEq, Eq, Hash, uniffi::Object)]
            #[uniffi::export(Eq, Hash)]
            pub struct $name(pub(crate) Arc<homeworking::$name>);

            #[uniffi::export]
            impl $name {
                /// Reads and checks a draft: every problem is told at once.
                #[uniffi::constructor]
                pub fn new(draft: $draft) -> Read<$name> {
                    Ok(Arc::new($name(Arc::new(read_sound(&draft.value())?))))
                }

                /// Reads it from JSON text, strictly: every problem is told at once.
                #[uniffi::constructor]
                pub fn from_json(text: &str) -> Read<$name> {
                    Ok(Arc::new($name(Arc::new(homeworking::$name::from_json(text)?))))
                }

                /// The canonical JSON: the same bytes in every language.
                pub fn to_json(&self) -> String {
                    self.0.to_json()
                }

                /// What it says, to be changed and made a document of anew.
                pub fn draft(&self) -> $draft {
                    Told::told(self.0.draft().clone())
                }
            }
        )+
    };
}

documents! {
    /// What is known of one advisor, at home: read and checked.
    Case of CaseDraft;
    /// What the provider decides: read, checked, and made ready to decide by.
    Policy of PolicyDraft;
    /// A shift: read and checked.
    Shift of ShiftDraft;
    /// An incident at a home: read and checked.
    Incident of IncidentDraft;
    /// The record of a homeworker under review: read and checked.
    ReviewRecord of ReviewRecordDraft;
    /// A disruption of a site or of the network: read and checked.
    Disruption of DisruptionDraft;
    /// What a provider has in place: read and checked.
    Provider of ProviderDraft;
    /// A model of costs: read and checked.
    CostModel of CostModelDraft;
}

/// Who was to work where, everybody once: read and checked.
#[derive(PartialEq, Eq, Hash, uniffi::Object)]
#[uniffi::export(Eq, Hash)]
pub struct Roster(pub(crate) Arc<homeworking::Roster>);

#[uniffi::export]
impl Roster {
    /// Reads and checks entries: every problem is told at once.
    #[uniffi::constructor]
    pub fn new(entries: Vec<RosterEntryDraft>) -> Read<Roster> {
        let entries: Vec<Value> = entries.into_iter().map(Given::value).collect();
        let entries: Vec<&Value> = entries.iter().collect();
        let roster = homeworking::binding::read_roster(&entries, |entry| *entry).map_err(wrong)?;
        Ok(Arc::new(Roster(Arc::new(roster))))
    }

    /// Reads it from JSON text, a list, strictly: every problem is told at once.
    #[uniffi::constructor]
    pub fn from_json(text: &str) -> Read<Roster> {
        Ok(Arc::new(Roster(Arc::new(homeworking::Roster::from_json(text)?))))
    }

    /// Everybody on it, to be changed and made a roster of anew.
    pub fn entries(&self) -> Vec<RosterEntryDraft> {
        let draft = |entry: &model::RosterEntry| model::RosterEntryDraft {
            case: entry.case.draft().clone(),
            rostered: Some(entry.rostered),
            can_travel: entry.can_travel,
            affected: entry.affected,
        };
        self.0.entries().iter().map(draft).map(Told::told).collect()
    }

    /// The canonical JSON: the same bytes in every language.
    pub fn to_json(&self) -> String {
        self.0.to_json()
    }
}

/// A decision of the core, made again of what it was told as.
pub(crate) struct KeptDecision(pub(crate) Box<model::Decision>);

impl KeptDecision {
    pub(crate) fn of(decision: Decision) -> Result<KeptDecision, homeworking::Error> {
        model::Decision::from_json(&to_json(&decision.value())).map(|decision| KeptDecision(Box::new(decision)))
    }
}

/// What single types can do beside what all can.
macro_rules! define_methods {
    (
        Policy($policy:ident) {
            gives { $($(#[doc = $gdoc:literal])* $get:ident -> $got:ty $get_body:block)* }
            finds { $($(#[doc = $odoc:literal])* $of:ident($arg:ident: $arg_ty:ty) -> $found:ty $of_body:block)* }
            makes { $($(#[doc = $rdoc:literal])* $read:ident($text:ident: $what:literal) $read_body:block)* }
        }
        Decision($decision:ident) {
            gives { $($(#[doc = $sdoc:literal])* $shortcut:ident -> $short:ty $short_body:block)* }
            finds { $($finds:tt)* }
            makes {}
        }
    ) => {
        #[uniffi::export]
        impl Policy {
            $(
                $(#[doc = $gdoc])*
                pub fn $get(&self) -> $got {
                    let $policy = &*self.0;
                    Told::told($get_body)
                }
            )*
            $(
                $(#[doc = $odoc])*
                pub fn $of(&self, $arg: $arg_ty) -> $found {
                    let ($policy, $arg) = (&*self.0, $arg.core());
                    Told::told($of_body)
                }
            )*
            $(
                $(#[doc = $rdoc])*
                #[uniffi::constructor]
                pub fn $read($text: &str) -> Read<Policy> {
                    let read = $read_body;
                    Ok(Arc::new(Policy(Arc::new(read?))))
                }
            )*
        }

        /// What is asked of a decision most.
        #[derive(Clone, Debug, uniffi::Record)]
        pub struct Shortcuts { $($(#[doc = $sdoc])* pub $shortcut: $short),* }

        impl Told<&model::Decision> for Shortcuts {
            fn told($decision: &model::Decision) -> Shortcuts {
                Shortcuts { $($shortcut: Told::told($short_body)),* }
            }
        }
    };
}

homeworking::methods!(define_methods);
