//! The macros that turn the declarations of the core into enums and records for UniFFI.
//!
//! UniFFI wants types of this crate with nothing left open, and the core's are open to growth (`#[non_exhaustive]`). So every type is made
//! again from the same tokens, with the ways there and back; a declaration that these macros do not follow does not compile.

/// Makes the types of a declaration.
macro_rules! mirror_types {
    (
        enums { $($(#[doc = $edoc:literal])* $ename:ident { $($variants:tt)+ })* }
        records where null is $null:ident {
            $($(#[doc = $rdoc:literal])* $rname:ident at $path:tt $(checked by $check:ident)? { $($fields:tt)+ })*
        }
        results { $($(#[doc = $odoc:literal])* $oname:ident { $($ofields:tt)+ })* }
    ) => {
        $($crate::mirror::mirror_enum! { $(#[doc = $edoc])* $ename of homeworking::model::$ename { $($variants)+ } })*
        $($crate::mirror::mirror_record! { [$(#[doc = $rdoc])*] $rname [] $($fields)+ })*
        $($crate::mirror::mirror_result! { [$(#[doc = $odoc])*] $oname { $($ofields)+ } })*
    };
}
pub(crate) use mirror_types;

/// An enum of words.
macro_rules! mirror_enum {
    (
        $(#[doc = $doc:literal])* $name:ident of $core:ty {
            $(#[doc = $first_doc:literal])* $first:ident = $first_word:literal
            $(, $(#[doc = $vdoc:literal])* $variant:ident = $word:literal)* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, uniffi::Enum)]
        pub enum $name {
            $(#[doc = $first_doc])*
            $first,
            $($(#[doc = $vdoc])* $variant,)*
        }

        impl $name {
            /// The word on the wire.
            #[allow(dead_code, reason = "some are only told")]
            pub(crate) const fn word(self) -> &'static str {
                match self {
                    $name::$first => $first_word,
                    $($name::$variant => $word,)*
                }
            }
        }

        impl From<$name> for &'static str {
            fn from(value: $name) -> &'static str {
                value.word()
            }
        }

        impl $crate::border::Given for $name {
            fn value(self) -> $crate::value::Value {
                $crate::value::Value::Text(self.word().into())
            }
        }

        impl $crate::border::Placeholder for $name {
            fn placeholder() -> $name {
                $name::$first
            }
        }

        const _: () = {
            type Core = $core;

            impl $name {
                /// The core's own.
                #[allow(dead_code, reason = "some are only told")]
                pub(crate) const fn core(self) -> Core {
                    match self {
                        $name::$first => Core::$first,
                        $($name::$variant => Core::$variant,)*
                    }
                }
            }

            impl $crate::border::Told<Core> for $name {
                // The declaration has every variant there is, and the first stands for none but itself: the core's enums are open to growth
                // for others, so the compiler asks for a last arm.
                fn told(core: Core) -> $name {
                    match core {
                        $(Core::$variant => $name::$variant,)*
                        _ => $name::$first,
                    }
                }
            }
        };
    };
}
pub(crate) use mirror_enum;

/// An enum of paths, which the core has no enum for.
macro_rules! mirror_paths {
    (
        $(#[doc = $doc:literal])* $name:ident of $core:ty {
            $(#[doc = $first_doc:literal])* $first:ident = $first_path:literal
            $(, $(#[doc = $vdoc:literal])* $variant:ident = $path:literal)* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, uniffi::Enum)]
        pub enum $name {
            $(#[doc = $first_doc])*
            $first,
            $($(#[doc = $vdoc])* $variant,)*
        }

        impl $crate::border::Given for $name {
            fn value(self) -> $crate::value::Value {
                $crate::value::Value::Text(std::borrow::Cow::Borrowed(match self {
                    $name::$first => $first_path,
                    $($name::$variant => $path,)*
                }))
            }
        }

        impl $crate::border::Told<$core> for $name {
            // Every path of the core stands here, and the first stands for none but itself.
            fn told(core: $core) -> $name {
                match core.path() {
                    $($path => $name::$variant,)*
                    _ => $name::$first,
                }
            }
        }
    };
}
pub(crate) use mirror_paths;

/// A record that is given: what has to be given is no option here.
macro_rules! mirror_record {
    ($about:tt $name:ident [$($done:tt)*]) => {
        $crate::mirror::record! { $about $name [$($done)*] }
    };
    ($about:tt $name:ident [$($done:tt)*]
        $(#[doc = $doc:literal])* $field:ident: Option<$ty:ty> $([$($limits:tt)*])? where required $(=> $missing:literal, $found:literal)?; $($rest:tt)*) => {
        $crate::mirror::mirror_record! { $about $name [$($done)* { [$(#[doc = $doc])*] $field $ty, required }] $($rest)* }
    };
    ($about:tt $name:ident [$($done:tt)*]
        $(#[doc = $doc:literal])* $field:ident: $ty:ty $([$($limits:tt)*])? $(where $required:ident)? $(= $default:expr)?
        $(=> $missing:literal, $found:literal)?; $($rest:tt)*) => {
        $crate::mirror::mirror_record! { $about $name [$($done)* { [$(#[doc = $doc])*] $field $ty, as_it_is }] $($rest)* }
    };
}
pub(crate) use mirror_record;

macro_rules! record {
    ([$($about:tt)*] $name:ident [$({ [$($doc:tt)*] $field:ident $ty:ty, $how:ident })+]) => {
        $($about)*
        #[derive(Clone, Debug, uniffi::Record)]
        pub struct $name { $($($doc)* pub $field: $ty),+ }

        $crate::mirror::given! { $name [$($field)+] }

        impl $crate::border::Told<homeworking::model::$name> for $name {
            fn told(core: homeworking::model::$name) -> $name {
                $name { $($field: $crate::mirror::$how!(core.$field)),+ }
            }
        }
    };
}
pub(crate) use record;

macro_rules! given {
    ($name:ident [$($field:ident)+]) => {
        impl $crate::border::Given for $name {
            fn value(self) -> $crate::value::Value {
                $crate::value::Value::Object(vec![$((stringify!($field).into(), $crate::border::Given::value(self.$field))),+])
            }
        }
    };
}
pub(crate) use given;

macro_rules! as_it_is {
    ($core:expr) => {
        $crate::border::Told::told($core)
    };
}
pub(crate) use as_it_is;

/// What every sound document has.
macro_rules! required {
    ($core:expr) => {
        $core.map_or_else($crate::border::Placeholder::placeholder, $crate::border::Told::told)
    };
}
pub(crate) use required;

/// A result.
macro_rules! mirror_result {
    ([$($about:tt)*] Decision { $($(#[doc = $doc:literal])* $field:ident: $ty:ty),+ $(,)? }) => {
        $($about)*
        #[derive(Clone, Debug, uniffi::Record)]
        pub struct Decision {
            $($(#[doc = $doc])* pub $field: $ty,)+
            /// What is asked of a decision most.
            pub shortcuts: $crate::documents::Shortcuts,
        }

        $crate::mirror::given! { Decision [$($field)+] }

        impl $crate::argument::Plain for homeworking::model::Decision {}

        impl $crate::border::Told<homeworking::model::Decision> for Decision {
            fn told(core: homeworking::model::Decision) -> Decision {
                let shortcuts = $crate::border::Told::told(&core);
                Decision { $($field: $crate::border::Told::told(core.$field),)+ shortcuts }
            }
        }
    };
    ([$($about:tt)*] $name:ident { $($(#[doc = $doc:literal])* $field:ident: $ty:ty),+ $(,)? }) => {
        $($about)*
        #[derive(Clone, Debug, uniffi::Record)]
        pub struct $name { $($(#[doc = $doc])* pub $field: $ty),+ }

        $crate::mirror::given! { $name [$($field)+] }

        impl $crate::argument::Plain for homeworking::model::$name {}

        impl $crate::border::Told<homeworking::model::$name> for $name {
            fn told(core: homeworking::model::$name) -> $name {
                $name { $($field: $crate::border::Told::told(core.$field)),+ }
            }
        }
    };
}
pub(crate) use mirror_result;
