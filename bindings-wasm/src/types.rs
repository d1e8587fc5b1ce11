//! The types that cross the border, by the declarations of the core.

use std::sync::OnceLock;

use homeworking::Rule;
use homeworking::columns::LISTED;
use homeworking::model::Verdict;
use serde::Serialize;

use crate::answer::Sent;

/// The names of fields and the words of a declaration, and how its results are sent.
macro_rules! sent_types {
    (
        enums { $($(#[doc = $edoc:literal])* $ename:ident { $($(#[doc = $vdoc:literal])* $variant:ident = $word:literal,)+ })* }
        records where null is $null:ident { $($(#[doc = $rdoc:literal])* $rname:ident at $path:tt $(checked by $check:ident)? {
            $($(#[doc = $fdoc:literal])* $field:ident: $ty:ty $([$($limits:tt)*])? $(where $required:ident)?
                $(= $default:expr)? $(=> $missing:literal, $found:literal)?;)+
        })* }
        results { $($(#[doc = $odoc:literal])* $oname:ident { $($ofields:tt)+ })* }
    ) => {
        pub(super) const NAMES: &[&str] = &[$($($word,)+)* $($(stringify!($field),)+)*];
        $($crate::types::sent_result!($oname);)*
    };
}

/// An outcome is sent as it stands, see [`crate::answer`]; any other result as JSON.
macro_rules! sent_result {
    (Outcome) => {};
    ($name:ident) => {
        impl $crate::answer::Sent for homeworking::model::$name {}
    };
}
use sent_result;

macro_rules! modules {
    ($($module:ident: $declaration:ident;)+) => {
        $(mod $module {
            homeworking::$declaration!(sent_types);
        })+
        const NAMES: &[&[&str]] = &[$($module::NAMES),+];
    };
}

homeworking::declarations!(modules);

macro_rules! sent {
    ($($ty:ty),+) => { $(impl Sent for $ty {})+ };
}

sent!(String, homeworking::model::Fact, homeworking::guidance::Section, homeworking::model::Enforcement);

/// Words that documents are made of: each stands on the tape as its place here.
fn known() -> &'static [&'static str] {
    static KNOWN: OnceLock<Vec<&str>> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let mut known: Vec<&str> = NAMES.concat();
        known.extend(Rule::all().map(Rule::code));
        known
    })
}

/// A word by its place.
#[inline]
pub(crate) fn word(place: u32) -> Option<&'static str> {
    known().get(usize::try_from(place).ok()?).copied()
}

#[derive(Serialize)]
struct Words {
    known: &'static [&'static str],
    rules: Vec<&'static str>,
    verdicts: Vec<&'static str>,
    /// The most cells that are listed, of those that cannot be read.
    listed: usize,
}

/// What `js/call.js` has to know.
pub(crate) fn words() -> String {
    let rules = Rule::CATALOGUE.iter().map(|rule| rule.code()).collect();
    let verdicts = Verdict::ALL.iter().map(|verdict| verdict.as_str()).collect();
    homeworking::binding::to_json(&Words { known: known(), rules, verdicts, listed: LISTED })
}
