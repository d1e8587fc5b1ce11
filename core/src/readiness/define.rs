//! The macro that turns the declarations of the checks into their enum, their descriptions and their evaluation.

/// Defines the checks of readiness.
macro_rules! define_checks {
    ($(
        $(#[doc = $area_doc:literal])*
        $area:ident: $record:ident of $heading:ident {
            $(
                $(#[doc = $doc:literal])*
                $check:ident = $code:literal $fact:ident: $ty:ty {
                    force: $force:ident,
                    sections: [$($section:ident),+],
                    $(renewed_after: $months:ident,)?
                    missing: $missing:literal,
                    met: $met:literal,
                    not_met: $not_met:literal,
                    remedy: $remedy:literal,
                }
            )+
            $(; also { $($also:tt)* })?
        }
    )+) => {
        /// A check of readiness: what a provider has in place.
        ///
        /// ```
        /// use homeworking::ReadinessCheck;
        ///
        /// let check: ReadinessCheck = "provider.security.data_policy".parse()?;
        /// assert_eq!(check, ReadinessCheck::SecurityDataPolicy);
        /// # Ok::<(), homeworking::Error>(())
        /// ```
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[non_exhaustive]
        pub enum ReadinessCheck { $($($(#[doc = $doc])* #[doc = concat!("\n\n`", $code, "`.")] $check,)+)+ }

        impl ReadinessCheck {
            /// Every check, in the order of the guidance.
            pub const ALL: &'static [ReadinessCheck] = &[$($(ReadinessCheck::$check),+),+];

            /// The code, `provider.security.data_policy`.
            pub const fn code(self) -> &'static str {
                match self { $($(ReadinessCheck::$check => $code),+),+ }
            }

            /// Where the guidance puts it.
            pub const fn sections(self) -> &'static [Section] {
                match self { $($(ReadinessCheck::$check => &[$(Section::$section),+]),+),+ }
            }
        }

        static DESCRIPTIONS: &[ReadinessDescription] = &[$($(ReadinessDescription {
            rule: ReadinessCheck::$check,
            area: Text::Borrowed(stringify!($area)),
            heading: Section::$heading,
            force: Force::$force,
            sections: Sections(&[$(Section::$section),+]),
            summary: Text::Borrowed(concat!($($doc),*).trim_ascii()),
            missing: Text::Borrowed($missing),
            met: Text::Borrowed($met),
            not_met: Text::Borrowed($not_met),
            remedy: Text::Borrowed($remedy),
        }),+),+];

        /// How the fact of a check stands for a provider on a day, given as days since 1970-01-01.
        fn standing(check: ReadinessCheck, provider: &ProviderDraft, on: i32) -> Standing {
            match check {
                $($(ReadinessCheck::$check => {
                    let area = &provider.$area;
                    area.$fact.standing($code, renewal!(area $($months)?), on)
                })+)+
            }
        }
    };
}
pub(super) use define_checks;

/// The months after which a fact is renewed.
macro_rules! renewal {
    ($area:ident) => {
        None
    };
    ($area:ident $months:ident) => {
        $area.$months
    };
}
pub(super) use renewal;
