//! Sound documents: drafts that have been checked, and are what decisions take.

/// A document that is sound by construction, made from its draft by one check however it is given.
macro_rules! define_sound {
    ($(#[doc = $doc:literal])* $name:ident of $draft:ident at $path:literal) => {
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name($draft);

        impl $name {
            /// Checks a draft.
            ///
            /// # Errors
            /// Every field that is absent though required, out of range, too long, or in contradiction to another.
            pub fn new(draft: $draft) -> Result<$name, $crate::Error> {
                $crate::reading::check_at($path, &draft)?;
                Ok($name(draft))
            }

            /// Reads it from JSON text, strictly.
            ///
            /// # Errors
            /// Every problem of the text at once, by path.
            pub fn from_json(text: &str) -> Result<$name, $crate::Error> {
                $crate::reading::from_json_at($path, text).map($name)
            }

            /// What it says.
            pub fn draft(&self) -> &$draft {
                &self.0
            }

            /// What it says, to be changed and checked anew.
            pub fn into_draft(self) -> $draft {
                self.0
            }

            /// The canonical JSON.
            pub fn to_json(&self) -> String {
                $crate::model::canonical(&self.0)
            }
        }

        impl $crate::binding::Sound for $name {
            type Draft = $draft;
            const PATH: &'static str = $path;

            fn of_checked(draft: $draft) -> $name {
                $name(draft)
            }
        }

        impl std::fmt::Debug for $name {
            /// Names what is given, and shows none of it.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.0).finish()
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }
    };
}
pub(crate) use define_sound;
