//! Documents made ready: read and checked once, kept in this module's memory, and named by JavaScript by their slots.

use std::cell::RefCell;
use std::rc::Rc;

use homeworking::binding::{Record, Slot, Sound, Unread, problem, read};
use homeworking::{Problem, ProblemCode};

use crate::tape::Value;

thread_local! {
    static READY: RefCell<Vec<Option<Ready>>> = const { RefCell::new(Vec::new()) };
    /// Slots that are empty.
    static EMPTY: RefCell<Vec<u32>> = const { RefCell::new(Vec::new()) };
}

/// Makes the types of documents: each what is held, and how it is found again.
macro_rules! documents {
    ($($name:ident),+) => {
        /// A document made ready.
        #[derive(Clone)]
        pub(crate) enum Ready { $($name($name)),+ }

        impl Ready {
            /// The canonical JSON.
            pub(crate) fn to_json(&self) -> String {
                match self { $(Ready::$name(held) => held.0.to_json()),+ }
            }

            /// Reads a document of that name.
            pub(crate) fn read(name: &str, value: Value<'_>) -> Option<Result<Ready, Vec<Problem>>> {
                match name {
                    $(stringify!($name) => Some(read_sound(value).map(|held| Ready::$name($name(Rc::new(held))))),)+
                    _ => None,
                }
            }

            /// Reads a document of that name from JSON text.
            pub(crate) fn from_json(name: &str, text: &str) -> Option<Result<Ready, homeworking::Error>> {
                match name {
                    $(stringify!($name) => Some(homeworking::$name::from_json(text).map(|held| Ready::$name($name(Rc::new(held))))),)+
                    _ => None,
                }
            }
        }

        $(
            /// One that functions take.
            #[derive(Clone)]
            pub(crate) struct $name(pub(crate) Rc<homeworking::$name>);

            impl Document for $name {
                fn of(ready: Ready) -> Option<$name> {
                    match ready {
                        Ready::$name(held) => Some(held),
                        _ => None,
                    }
                }

                fn read(value: Value<'_>) -> Result<$name, Vec<Problem>> {
                    read_sound(value).map(|held| $name(Rc::new(held)))
                }
            }
        )+
    };
}

documents!(Case, Policy, Shift, Incident, ReviewRecord, Disruption, Provider, CostModel);

/// A document that functions take.
pub(crate) trait Document: Sized {
    /// It, if it is of the kind.
    fn of(ready: Ready) -> Option<Self>;

    /// Reads it from a plain object.
    fn read(value: Value<'_>) -> Result<Self, Vec<Problem>>;
}

fn read_sound<S: Sound>(value: Value<'_>) -> Result<S, Vec<Problem>> {
    read_record::<S::Draft>(S::PATH, value).map(S::of_checked)
}

fn read_record<R: Record + Slot>(path: &str, value: Value<'_>) -> Result<R, Vec<Problem>> {
    read::<R, Value<'_>>(path, || value).map_err(problems)
}

pub(crate) fn problems(unread: Unread<Value<'_>>) -> Vec<Problem> {
    match unread {
        Unread::Wrong(error) => error.problems().cloned().collect(),
        // Nothing stops the reading of a tape; if it did, it would not pass in silence.
        Unread::Stopped(_) => vec![problem("", ProblemCode::Syntax, "a document", "load the package anew")],
    }
}

/// Keeps a document, and names its slot.
pub(crate) fn keep(ready: Ready) -> u32 {
    READY.with_borrow_mut(|documents| {
        if let Some(slot) = EMPTY.with_borrow_mut(Vec::pop) {
            if let Some(empty) = usize::try_from(slot).ok().and_then(|slot| documents.get_mut(slot)) {
                *empty = Some(ready);
            }
            return slot;
        }
        documents.push(Some(ready));
        u32::try_from(documents.len().saturating_sub(1)).unwrap_or(u32::MAX)
    })
}

/// The document in a slot.
pub(crate) fn find(slot: u32) -> Option<Ready> {
    let slot = usize::try_from(slot).ok()?;
    READY.with_borrow(|documents| documents.get(slot).cloned().flatten())
}

/// Empties a slot.
pub(crate) fn release(slot: u32) {
    let Ok(place) = usize::try_from(slot) else { return };
    let was = READY.with_borrow_mut(|documents| documents.get_mut(place).and_then(Option::take));
    if was.is_some() {
        EMPTY.with_borrow_mut(|empty| empty.push(slot));
    }
}
