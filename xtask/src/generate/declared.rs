//! The declarations of the core, and its functions, as data that stubs and types are written from.

use homeworking::{ReadinessCheck, Rule};
use serde_json::Value;

pub(super) struct Enum {
    pub(super) name: &'static str,
    pub(super) doc: &'static [&'static str],
    /// The names of its values in Rust.
    pub(super) variants: Vec<String>,
    pub(super) words: Vec<&'static str>,
    /// What each value says of itself.
    pub(super) documents: Vec<String>,
}

pub(super) struct Class {
    pub(super) name: &'static str,
    pub(super) doc: &'static [&'static str],
    /// Whether it is made by keywords.
    pub(super) is_record: bool,
    pub(super) fields: Vec<Field>,
    /// What a record holds where nothing is given.
    pub(super) defaults: Value,
}

pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) doc: &'static [&'static str],
    pub(super) ty: &'static str,
    pub(super) is_required: bool,
}

pub(super) struct Function {
    pub(super) name: &'static str,
    pub(super) doc: &'static [&'static str],
    pub(super) arguments: Vec<(&'static str, &'static str)>,
    pub(super) option: Option<(&'static str, &'static str)>,
    pub(super) answer: &'static str,
}

pub(super) struct Declaration {
    pub(super) enums: Vec<Enum>,
    pub(super) classes: Vec<Class>,
}

macro_rules! is_required {
    () => {
        false
    };
    (required) => {
        true
    };
}

macro_rules! described {
    (
        enums { $($(#[doc = $edoc:literal])* $ename:ident { $($(#[doc = $vdoc:literal])* $variant:ident = $word:literal),+ $(,)? })* }
        records where null is $null:ident {
            $($(#[doc = $rdoc:literal])* $rname:ident at $path:tt $(checked by $check:ident)? {
                $($(#[doc = $fdoc:literal])* $field:ident: $ty:ty $([$least:literal..=$most:literal])? $(where $required:ident)?
                    $(= $default:expr)? $(=> $missing:literal, $found:literal)?;)+
            })*
        }
        results {
            $($(#[doc = $odoc:literal])* $oname:ident { $($(#[doc = $ofdoc:literal])* $ofield:ident: $oty:ty),+ $(,)? })*
        }
    ) => {
        Declaration {
            enums: vec![$(Enum {
                name: stringify!($ename),
                doc: &[$($edoc),*],
                variants: vec![$(stringify!($variant).to_owned()),+],
                words: vec![$($word),+],
                documents: vec![$(text_of(&[$($vdoc),*])),+],
            }),*],
            classes: vec![
                $(Class {
                    name: stringify!($rname),
                    doc: &[$($rdoc),*],
                    is_record: true,
                    fields: vec![$(Field {
                        name: stringify!($field),
                        doc: &[$($fdoc),*],
                        ty: stringify!($ty),
                        is_required: is_required!($($required)?),
                    }),+],
                    defaults: serde_json::to_value(homeworking::model::$rname::default()).unwrap_or_default(),
                },)*
                $(Class {
                    name: stringify!($oname),
                    doc: &[$($odoc),*],
                    is_record: false,
                    fields: vec![$(Field {
                        name: stringify!($ofield),
                        doc: &[$($ofdoc),*],
                        ty: stringify!($oty),
                        is_required: true,
                    }),+],
                    defaults: Value::Null,
                },)*
            ],
        }
    };
}

macro_rules! listed_functions {
    (@each [$($done:expr),*]) => {
        pub(super) fn functions() -> Vec<Function> {
            vec![$($done),*]
        }
    };
    (@each [$($done:expr),*] detached $($rest:tt)*) => { listed_functions! { @each [$($done),*] $($rest)* } };
    (@each [$($done:expr),*] $(#[doc = $doc:literal])* detached fn $($rest:tt)*) => {
        listed_functions! { @each [$($done),*] $(#[doc = $doc])* fn $($rest)* }
    };
    (@each [$($done:expr),*] $(#[doc = $doc:literal])* fn $name:ident($($arg:ident: $ty:ty),* $(; $option:ident: $option_ty:ty)?) -> $answer:ty $body:block $($rest:tt)*) => {
        listed_functions! { @each [$($done,)* Function {
            name: stringify!($name),
            doc: &[$($doc),*],
            arguments: vec![$((stringify!($arg), stringify!($ty))),*],
            option: [$((stringify!($option), stringify!($option_ty)))?].first().copied(),
            answer: stringify!($answer),
        }] $($rest)* }
    };
    ($($tokens:tt)*) => { listed_functions! { @each [] $($tokens)* } };
}

homeworking::functions!(listed_functions);

/// What one class can do beside what all can.
pub(super) struct Method {
    pub(super) class: &'static str,
    pub(super) name: &'static str,
    pub(super) doc: &'static [&'static str],
    pub(super) kind: MethodKind,
}

pub(super) enum MethodKind {
    /// It gives something.
    Get { given: &'static str },
    /// It finds something of an argument.
    Of { argument: (&'static str, &'static str), found: &'static str },
    /// It makes one of a text.
    Read { text: &'static str },
}

macro_rules! listed_methods {
    ($($class:ident($held:ident) {
        gives { $($(#[doc = $gdoc:literal])* $get:ident -> $got:ty $get_body:block)* }
        finds { $($(#[doc = $odoc:literal])* $of:ident($arg:ident: $arg_ty:ty) -> $found:ty $of_body:block)* }
        makes { $($(#[doc = $rdoc:literal])* $read:ident($text:ident: $what:literal) $read_body:block)* }
    })+) => {
        pub(super) fn methods() -> Vec<Method> {
            vec![$(
                $(Method {
                    class: stringify!($class),
                    name: stringify!($get),
                    doc: &[$($gdoc),*],
                    kind: MethodKind::Get { given: stringify!($got) },
                },)*
                $(Method {
                    class: stringify!($class),
                    name: stringify!($of),
                    doc: &[$($odoc),*],
                    kind: MethodKind::Of { argument: (stringify!($arg), stringify!($arg_ty)), found: stringify!($found) },
                },)*
                $(Method {
                    class: stringify!($class),
                    name: stringify!($read),
                    doc: &[$($rdoc),*],
                    kind: MethodKind::Read { text: stringify!($text) },
                },)*
            )+]
        }
    };
}

homeworking::methods!(listed_methods);

macro_rules! listed {
    ($($module:ident: $declaration:ident;)+) => {
        vec![$(homeworking::$declaration!(described)),+]
    };
}

pub(super) fn declarations() -> Vec<Declaration> {
    homeworking::declarations!(listed)
}

pub(super) fn enums() -> Vec<Enum> {
    let mut enums = vec![
        Enum {
            name: "Rule",
            doc: &["A rule, by its code."],
            variants: Rule::all().map(|rule| format!("{rule:?}")).collect(),
            words: Rule::all().map(Rule::code).collect(),
            documents: Vec::new(),
        },
        Enum {
            name: "ReadinessCheck",
            doc: &["A check of a provider's readiness, by its code."],
            variants: ReadinessCheck::ALL.iter().map(|check| format!("{check:?}")).collect(),
            words: ReadinessCheck::ALL.iter().map(|check| check.code()).collect(),
            documents: Vec::new(),
        },
    ];
    enums.extend(declarations().into_iter().flat_map(|declaration| declaration.enums));
    enums
}

pub(super) fn text_of(doc: &[&str]) -> String {
    doc.concat().trim().replace("[`", "`").replace("`]", "`")
}

/// A class bears the name of what is sound.
pub(super) fn class_name(name: &str) -> &str {
    name.strip_suffix("Draft").unwrap_or(name)
}

/// A document without the marks of rustdoc.
pub(super) fn plain(doc: &str) -> String {
    doc.split("[`")
        .map(|part| {
            part.split_once("](").map_or(part.to_owned(), |(words, rest)| {
                format!("{}{}", words.trim_end_matches('`'), rest.split_once(')').map_or("", |(_, rest)| rest))
            })
        })
        .collect()
}

/// Every class of every declaration.
pub(super) fn classes() -> Vec<Class> {
    declarations().into_iter().flat_map(|declaration| declaration.classes).collect()
}

/// Whether a type is a record in which something has to be given.
pub(super) fn has_required(ty: &str) -> bool {
    let ty = ty.replace(' ', "");
    let mut records = classes().into_iter().filter(|class| class.is_record && class.name == ty);
    records.any(|class| class.fields.iter().any(|field| field.is_required || has_required(field.ty)))
}

/// `inPostSince` of `in_post_since`; a name that ends so as to be no word of Rust's ends without.
pub(super) fn camel(name: &str) -> String {
    let mut words = name.trim_end_matches('_').split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let (head, rest) = word.split_at(1.min(word.len()));
        name + &head.to_uppercase() + rest
    })
}
