//! The macros that turn the declarations of the model into Rust types.
//!
//! The declarations (`case_types!`, `policy_types!`, `decision_types!` …) are macros that hand their tokens to another
//! macro by name. Here that macro is [`define_types`], which makes the types, their reading, checking and writing, and
//! their description as data. A binding hands the same tokens to a macro of its own, so that no type is written twice
//! and a change that a binding does not follow does not compile.

use crate::reading::{Limits, Reading, Slot};

/// Defines the types of a declaration.
macro_rules! define_types {
    (
        enums { $($(#[doc = $edoc:literal])* $ename:ident { $($variants:tt)+ })* }
        records where null is $null:ident {
            $($(#[doc = $rdoc:literal])* $rname:ident at $path:tt $(checked by $check:ident)? { $($fields:tt)+ })*
        }
        results { $($(#[doc = $odoc:literal])* $oname:ident { $($ofields:tt)+ })* }
    ) => {
        $($crate::model::declare::define_enum! { $(#[doc = $edoc])* $ename { $($variants)+ } })*
        $($crate::model::declare::define_record! {
            null is $null;
            $(#[doc = $rdoc])* $rname at $path $(checked by $check)? { $($fields)+ }
        })*
        $($crate::model::declare::define_result! { $(#[doc = $odoc])* $oname { $($ofields)+ } })*
    };
}
pub(crate) use define_types;

/// An enum of words: on the wire each variant is its word.
macro_rules! define_enum {
    ($(#[doc = $doc:literal])* $name:ident { $($(#[doc = $vdoc:literal])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[non_exhaustive]
        pub enum $name { $($(#[doc = $vdoc])* #[doc = concat!("\n\nOn the wire: `", $word, "`.")] $variant),+ }

        impl $name {
            /// Every value, in the order of the declaration.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The word on the wire.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::Error;

            /// Reads the word on the wire.
            fn from_str(word: &str) -> Result<$name, $crate::Error> {
                match word {
                    $($word => Ok($name::$variant),)+
                    _ => {
                        let expected = <$name as $crate::reading::ReadLeaf>::expected($crate::reading::DOCUMENT);
                        Err($crate::Error::unknown_value(&expected, $crate::reading::nearest(word, [$($word),+].into_iter())))
                    }
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        $crate::reading::leaf_slots!($name);
        $crate::model::declare::deserialize_from_str!($name);

        impl $crate::model::describe::Described for $name {
            fn kind(_: $crate::reading::Limits) -> $crate::model::describe::Kind {
                $crate::model::describe::Kind::Choice { name: stringify!($name), words: vec![$($word),+] }
            }
        }

        impl $crate::model::OfKind for $name {
            const KIND: $crate::model::FactKind = $crate::model::FactKind::Choice(&[$($word),+]);
        }

        impl $crate::logic::Choice for $name {
            fn word(self) -> &'static str {
                self.as_str()
            }

            #[expect(clippy::as_conversions, reason = "the number of a variant, which has no other way out")]
            fn place(self) -> u8 {
                self as u8
            }
        }

        impl $crate::reading::ReadLeaf for $name {
            fn read(leaf: &$crate::reading::Leaf<'_>, _: $crate::reading::Limits) -> Result<$name, $crate::reading::Refusal> {
                $crate::reading::one_of(leaf, &[$(($name::$variant, $word)),+])
            }

            fn expected(_: $crate::reading::Limits) -> String {
                $crate::model::declare::listed(&[$($word),+])
            }
        }
    };
}
pub(crate) use define_enum;

/// Reads a type with serde from the text it is written as.
macro_rules! deserialize_from_str {
    ($($name:ty),+) => {
        $(impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                let text = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
                text.parse().map_err(|_| serde::de::Error::custom("not a known word"))
            }
        })+
    };
}
pub(crate) use deserialize_from_str;

deserialize_from_str!(
    crate::model::Day,
    crate::model::Fact,
    crate::catalogue::Rule,
    crate::guidance::Section,
    crate::readiness::ReadinessCheck
);

/// Words in backticks, the last after *or*.
pub(crate) fn listed(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
        None => String::new(),
    }
}

/// A record: named fields that are read strictly, checked and written in order.
macro_rules! define_record {
    (
        null is $null:ident;
        $(#[doc = $doc:literal])* $name:ident at $path:tt $(checked by $check:ident)? {
            $(
                $(#[doc = $fdoc:literal])*
                $field:ident: $ty:ty $([$least:literal..=$most:literal])? $(where $required:ident)? $(= $default:expr)?
                    $(=> $missing:literal, $found:literal)?;
            )+
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name { $($(#[doc = $fdoc])* pub $field: $ty),+ }

        impl Default for $name {
            /// Nothing but what has a default is given.
            fn default() -> $name {
                $name { $($field: $crate::model::declare::default!($($default)?)),+ }
            }
        }

        const _: () = {
            #[expect(non_camel_case_types, reason = "they are the fields")]
            #[derive(Clone, Copy)]
            enum Field { $($field),+ }

            const FIELDS: &[Field] = &[$(Field::$field),+];
            const _: () = assert!(FIELDS.len() <= 64);

            impl $crate::reading::Record for $name {
            const NAMES: &'static [&'static str] = &[$(stringify!($field)),+];

            fn fill_field(
                &mut self,
                place: usize,
                source: &mut dyn $crate::reading::Source,
                at: &mut $crate::reading::Reading,
            ) -> Result<(), $crate::reading::Stopped> {
                match FIELDS.get(place) {
                    $(Some(Field::$field) => {
                        let limits = $crate::model::declare::limits!($null $([$required])? $($least $most)?);
                        $crate::reading::Slot::fill(&mut self.$field, source, limits, at)
                    })+
                    // Places are those of names: there is no other.
                    None => source.skip(),
                }
            }

            fn names_below<'p>(place: usize, below: Option<&'p str>, names: &mut Vec<&'p str>) -> Result<(), String> {
                match FIELDS.get(place) {
                    $(Some(Field::$field) => <$ty as $crate::reading::Slot>::names(below, names),)+
                    None => Ok(()),
                }
            }

            fn check_fields(&self, at: &mut $crate::reading::Reading) {
                $(at.inside(stringify!($field), |at| {
                    let limits = $crate::model::declare::limits!($null $([$required])? $($least $most)?);
                    let required = $crate::model::declare::required!($($required)?);
                    $crate::model::declare::check_field(&self.$field, required, limits, at);
                });)+
                $($check(self, at);)?
            }
            }
        };

        impl $crate::reading::Slot for $name {
            fn fill(
                &mut self,
                source: &mut dyn $crate::reading::Source,
                limits: $crate::reading::Limits,
                at: &mut $crate::reading::Reading,
            ) -> Result<(), $crate::reading::Stopped> {
                $crate::reading::read_record(self, source, limits, at)
            }

            fn check(&self, _: $crate::reading::Limits, at: &mut $crate::reading::Reading) {
                $crate::reading::Record::check_fields(self, at);
            }

            fn expected(_: $crate::reading::Limits) -> String {
                "an object".to_owned()
            }

            fn names<'p>(below: Option<&'p str>, names: &mut Vec<&'p str>) -> Result<(), String> {
                $crate::reading::names_in::<$name>(below, names)
            }

            fn outline(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(self, f)
            }
        }

        impl $crate::reading::Item for $name {
            fn read(
                source: &mut dyn $crate::reading::Source,
                limits: $crate::reading::Limits,
                at: &mut $crate::reading::Reading,
            ) -> Result<Option<$name>, $crate::reading::Stopped> {
                let mut record = $name::default();
                $crate::reading::read_record(&mut record, source, limits, at)?;
                Ok(Some(record))
            }
        }

        impl $crate::model::describe::Described for $name {
            fn kind(_: $crate::reading::Limits) -> $crate::model::describe::Kind {
                use $crate::model::describe::{Described, Field, Kind, Record, doc};
                let fields = vec![$({
                    let limits = $crate::model::declare::limits!($null $([$required])? $($least $most)?);
                    Field {
                        name: stringify!($field),
                        doc: doc(&[$($fdoc),*]),
                        kind: <$ty as Described>::kind(limits),
                        required: $crate::model::declare::required!($($required)?),
                        null_is_absent: limits.null == $crate::reading::Null::Absent,
                    }
                }),+];
                Kind::Record(Record { name: stringify!($name), doc: doc(&[$($doc),*]), fields })
            }
        }

        impl std::fmt::Debug for $name {
            /// Names what is given, and shows none of it.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let (mut outline, default) = (f.debug_struct(stringify!($name)), $name::default());
                $(if self.$field != default.$field {
                    outline.field(stringify!($field), &$crate::reading::Outline(&self.$field));
                })+
                outline.finish()
            }
        }

        impl $name {
            /// Writes the fields in order, but for those named.
            pub(crate) fn write_fields<O: serde::ser::SerializeStruct>(&self, object: &mut O, but: &[&str]) -> Result<(), O::Error> {
                $(if !but.contains(&stringify!($field)) {
                    object.serialize_field(stringify!($field), &self.$field)?;
                })+
                Ok(())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let names = <$name as $crate::reading::Record>::NAMES;
                let mut object = serializer.serialize_struct(stringify!($name), names.len())?;
                self.write_fields(&mut object, &[])?;
                serde::ser::SerializeStruct::end(object)
            }
        }
    };
}
pub(crate) use define_record;

/// The default of a field: the one declared, or that of its type.
macro_rules! default {
    () => {
        Default::default()
    };
    ($default:expr) => {
        $default
    };
}
pub(crate) use default;

/// The limits of a field.
macro_rules! limits {
    ($null:ident $([$required:ident])?) => {
        $crate::model::declare::limits!($null $([$required])? 0 0xffff_ffff)
    };
    ($null:ident $([$required:ident])? $least:literal $most:literal) => {
        $crate::reading::Limits {
            least: $least,
            most: $most,
            null: $crate::model::declare::null!($null $($required)?),
        }
    };
}
pub(crate) use limits;

/// What null stands for in a field.
macro_rules! null {
    (absent $($required:ident)?) => {
        $crate::reading::Null::Absent
    };
    (nothing_set) => {
        $crate::reading::Null::NothingSet
    };
    (nothing_set required) => {
        $crate::reading::Null::Mistake
    };
}
pub(crate) use null;

/// Checks a field that was given, and notes one that has to be given and is not.
pub(crate) fn check_field<T: Slot>(field: &T, required: bool, limits: Limits, at: &mut Reading) {
    if required && field.is_missing() {
        at.require(T::expected(limits));
    } else {
        field.check(limits, at);
    }
}

/// Whether a field has to be given.
macro_rules! required {
    () => {
        false
    };
    (required) => {
        true
    };
}
pub(crate) use required;

/// A result: what a function answers with.
macro_rules! define_result {
    ($(#[doc = $doc:literal])* $name:ident { $($(#[doc = $fdoc:literal])* $field:ident: $ty:ty),+ $(,)? }) => {
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        #[non_exhaustive]
        pub struct $name { $($(#[doc = $fdoc])* pub $field: $ty),+ }

        impl $crate::model::describe::Described for $name {
            fn kind(_: $crate::reading::Limits) -> $crate::model::describe::Kind {
                use $crate::model::describe::{Described, Field, Kind, Record, doc};
                let fields = vec![$(Field {
                    name: stringify!($field),
                    doc: doc(&[$($fdoc),*]),
                    kind: <$ty as Described>::kind($crate::reading::DOCUMENT),
                    required: true,
                    null_is_absent: false,
                }),+];
                Kind::Record(Record { name: stringify!($name), doc: doc(&[$($doc),*]), fields })
            }
        }
    };
}
pub(crate) use define_result;
