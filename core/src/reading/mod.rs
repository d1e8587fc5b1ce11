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
pub(crate) use record::{absent_last, check, check_at, duplicate, problems_of, read_record, unknown};
pub(crate) use record::{read_document, read_list_at};
pub use slots::Slot;
pub(crate) use slots::{Item, Outline, check_leaf, fill_leaf, leaf_slots};
#[cfg(feature = "toml")]
pub(crate) use toml::from_toml;

/// The limits of a whole document.
pub(crate) const DOCUMENT: Limits = Limits { least: 0, most: u32::MAX, null: Null::Mistake };

/// One value of a document.
pub trait Source: Sized {
    /// Why the document could not be read on, if that can happen.
    type Broken;

    /// Hands over the value as a leaf; an object or a list counts as one, whatever is inside.
    fn leaf<T>(self, read: impl FnOnce(Leaf<'_>) -> T) -> Result<T, Self::Broken>;

    /// Hands over the fields of an object, in the order of the document.
    fn object(self, fields: &mut impl Fields) -> Result<Shape, Self::Broken>;

    /// Hands over the items of a list, in order.
    fn list(self, items: &mut impl Items) -> Result<Shape, Self::Broken>;

    /// Passes over the value.
    fn skip(self) -> Result<(), Self::Broken> {
        self.leaf(|_| ())
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
    fn field<S: Source>(&mut self, key: &str, value: S) -> Result<(), S::Broken>;
}

/// Takes the items of a list.
pub trait Items {
    /// Takes the next item.
    fn item<S: Source>(&mut self, value: S) -> Result<(), S::Broken>;
}
