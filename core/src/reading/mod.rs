//! Reading documents strictly: every problem at once, by path.
//!
//! A [`Source`] is one value of a document: JSON text, TOML, or an object of a host language. It hands itself over as
//! what it is (a leaf, the fields of an object, the items of a list) to whoever reads it. A [`Slot`] is a place of the
//! model that a source is read into. The declarations of the model make every record a slot, so that the same reading,
//! with the same refusals, serves every front end; nothing about the model is repeated here.

mod ids;
mod json;
mod leaf;
mod progress;
mod record;
mod slots;
#[cfg(feature = "toml")]
mod toml;

pub(crate) use ids::{IdsMet, repeated, twice};
pub(crate) use json::{from_json, from_json_at, list_from_json_at};
pub use leaf::{Leaf, Limits, Null};
pub(crate) use leaf::{ReadLeaf, Refusal, nearest, one_of, read_whole};
pub use progress::Reading;
pub use record::Record;
pub(crate) use record::{absent_last, check, check_at, names_in, problems_of, read_record};
pub(crate) use record::{read_document, read_list_at};
pub use slots::Slot;
pub(crate) use slots::{Item, Outline, check_leaf, fill_leaf, leaf_slots};
#[cfg(feature = "toml")]
pub(crate) use toml::from_toml;

/// The limits of a whole document.
pub(crate) const DOCUMENT: Limits = Limits { least: 0, most: u32::MAX, null: Null::Mistake };

/// A document could not be read on; the source knows why.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stopped;

/// One value of a document, to be handed over once. What reads it does not know what it is, so that a record is read by the same
/// code from whatever it is read.
pub trait Source {
    /// Hands over the value as a leaf; an object or a list counts as one, whatever is inside.
    fn leaf(&mut self) -> Result<Leaf<'_>, Stopped>;

    /// Hands over the fields of an object, in the order of the document.
    fn object(&mut self, fields: &mut dyn Fields) -> Result<Shape, Stopped>;

    /// Hands over the items of a list, in order.
    fn list(&mut self, items: &mut dyn Items) -> Result<Shape, Stopped>;

    /// Passes over the value.
    fn skip(&mut self) -> Result<(), Stopped> {
        self.leaf().map(|_| ())
    }
}

/// What a value that was asked for as an object, or as a list, turned out to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// What was asked for; its parts have been handed over.
    Fitting,
    /// Null.
    Null,
    /// Anything else.
    Other,
}

/// Takes the fields of an object.
pub trait Fields {
    /// Takes one field.
    fn field(&mut self, key: &str, value: &mut dyn Source) -> Result<(), Stopped>;
}

/// Takes the items of a list.
pub trait Items {
    /// Takes the next item.
    fn item(&mut self, value: &mut dyn Source) -> Result<(), Stopped>;
}
