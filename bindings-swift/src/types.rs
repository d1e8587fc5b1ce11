//! Every type that crosses the border, by the declaration it stands in.

/// The words that declarations name types by, as this crate has them.
mod named {
    pub(crate) type Text = String;
    pub(crate) type Pence = i64;
    pub(crate) type Sections = Vec<crate::words::Section>;
    pub(crate) type BTreeMap<K, V> = std::collections::HashMap<K, V>;
}

/// A module for the types of each declaration.
macro_rules! modules {
    ($($module:ident: $declaration:ident;)+) => {
        $(mod $module {
            #[allow(unused_imports, reason = "no declaration names all of them")]
            use crate::{
                mirror::mirror_types,
                scalars::{Amount, Completion, Day, LocalDateTime},
                types::{*, named::{BTreeMap, Pence, Sections, Text}},
                words::{Fact, ReadinessCheck, Rule, Section},
            };
            homeworking::$declaration!(mirror_types);
        }
        pub use $module::*;)+
    };
}

homeworking::declarations!(modules);
