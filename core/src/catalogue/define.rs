//! The macros that turn the declarations of rules into the enum, the catalogue and the evaluation.

/// Gathers the rules of all areas, in order, and defines them.
///
/// Each area is a macro that adds its rules to those gathered so far and calls back with the areas still to come.
macro_rules! gather {
    ([] $($catalogue:tt)*) => {
        shift_rules! { define_rules {$($catalogue)*} }
    };
    ([$area:ident $($areas:ident)*] $($gathered:tt)*) => {
        $area! { gather [$($areas)*] $($gathered)* }
    };
}
pub(super) use gather;

/// Defines the rules of the catalogue, then those of shifts.
macro_rules! define_rules {
    (
        { $(
            $(#[doc = $doc:literal])*
            $name:ident = $code:literal {
                force: $force:ident $($criterion:ident)?,
                sections: [$($section:ident),+],
                $(figure: $figure:ident,)?
                $(applies: |$af:ident, $ap:ident| $applies:expr,
                otherwise: $otherwise:literal,)?
                met_when: |$mf:ident, $mp:ident| $met_when:expr,
                question: $question:literal,
                met: $met:literal,
                not_met: $not_met:literal,
                remedy_by: $remedy_by:ident,
                remedy: $remedy:literal,
                $(alternatives: $alternatives:ident,)?
            }
        )+ }
        $(
            $(#[doc = $shift_doc:literal])*
            $shift_name:ident = $shift_code:literal {
                force: $shift_force:ident,
                sections: [$($shift_section:ident),+],
                met_where_any: [$($group:ident.$flag:ident $missing:literal),+ $(,)?],
                question: $shift_question:literal,
                met: $shift_met:literal,
                not_met: $shift_not_met:literal,
                remedy_by: $shift_remedy_by:ident,
                remedy: $shift_remedy:literal,
            }
        )+
    ) => {
        /// A rule: those of the catalogue in its order, then those of shifts.
        ///
        /// ```
        /// use homeworking::{Rule, model::Force};
        ///
        /// let rule: Rule = "home.private".parse()?;
        /// assert_eq!(rule, Rule::HomePrivate);
        /// assert_eq!(rule.force(), Force::Must);
        /// assert_eq!(rule.sections()[0].heading(), "Home environment > Remote working area");
        /// # Ok::<(), homeworking::Error>(())
        /// ```
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[non_exhaustive]
        #[repr(u8)]
        pub enum Rule {
            $($(#[doc = $doc])* #[doc = concat!("\n\n`", $code, "`.")] $name,)+
            $($(#[doc = $shift_doc])* #[doc = concat!("\n\n`", $shift_code, "`, a rule of shifts.")] $shift_name,)+
        }

        impl Rule {
            /// The rules of the catalogue, in its order.
            pub const CATALOGUE: &'static [Rule] = &[$(Rule::$name),+];

            /// The rules of shifts, in their order.
            pub const SHIFT: &'static [Rule] = &[$(Rule::$shift_name),+];

            /// The code, `home.private`.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Rule::$name => $code,)+
                    $(Rule::$shift_name => $shift_code,)+
                }
            }

            /// The rule of a code.
            pub(crate) fn from_code(code: &str) -> Option<Rule> {
                match code {
                    $($code => Some(Rule::$name),)+
                    $($shift_code => Some(Rule::$shift_name),)+
                    _ => None,
                }
            }

            /// How strongly the guidance puts it.
            pub const fn force(self) -> Force {
                match self {
                    $(Rule::$name => Force::$force,)+
                    $(Rule::$shift_name => Force::$shift_force,)+
                }
            }

            /// Where the guidance puts it.
            pub const fn sections(self) -> &'static [Section] {
                match self {
                    $(Rule::$name => &[$(Section::$section),+],)+
                    $(Rule::$shift_name => &[$(Section::$shift_section),+],)+
                }
            }

            /// The setting of the policy without which the rule asks nothing.
            pub(crate) fn figure(self) -> Option<OptionalFigure> {
                match self {
                    $($(Rule::$name => Some(OptionalFigure {
                        name: stringify!($figure),
                        is_unset: |policy| policy.$figure.is_none(),
                    }),)?)+
                    _ => None,
                }
            }

            /// The ways there are to put it right, where there are several.
            pub(crate) fn alternatives(self, case: &Case, policy: &Policy, on: Day) -> Vec<Text> {
                match self {
                    $($(Rule::$name => $alternatives(case, policy, on),)?)+
                    _ => Vec::new(),
                }
            }
        }

        static DESCRIPTIONS: &[RuleDescription] = &[$(RuleDescription {
            rule: Rule::$name,
            area: Text::Borrowed(area_of($code)),
            force: Force::$force,
            criterion: criterion!($($criterion)?),
            sections: Sections(&[$(Section::$section),+]),
            summary: Text::Borrowed(concat!($($doc),*).trim_ascii()),
            question: Text::Borrowed($question),
            otherwise: Text::Borrowed(concat!($($otherwise)?)),
            met: Text::Borrowed($met),
            not_met: Text::Borrowed($not_met),
            remedy_by: RemedyBy::$remedy_by,
            remedy: Text::Borrowed($remedy),
        }),+];

        static SHIFT_DESCRIPTIONS: &[RuleDescription] = &[$(RuleDescription {
            rule: Rule::$shift_name,
            area: Text::Borrowed(area_of($shift_code)),
            force: Force::$shift_force,
            criterion: None,
            sections: Sections(&[$(Section::$shift_section),+]),
            summary: Text::Borrowed(concat!($($shift_doc),*).trim_ascii()),
            question: Text::Borrowed($shift_question),
            otherwise: Text::Borrowed(""),
            met: Text::Borrowed($shift_met),
            not_met: Text::Borrowed($shift_not_met),
            remedy_by: RemedyBy::$shift_remedy_by,
            remedy: Text::Borrowed($shift_remedy),
        }),+];

        /// Calls back with the flags of a shift that a rule of shifts is met by, any of them: the path of each, what is missing
        /// where it is not known, and what is known.
        #[inline]
        pub(crate) fn each_flag(rule: Rule, shift: &ShiftDraft, mut each: impl FnMut(&'static str, &'static str, Option<bool>)) {
            match rule {
                $(Rule::$shift_name => {
                    $(each(concat!(stringify!($group), ".", stringify!($flag)), $missing, shift.$group.$flag);)+
                })+
                $(Rule::$name)|+ => {}
            }
        }

        /// The conditions of the rules: whether each applies, and whether it is met.
        mod conditions {
            use super::*;

            $(
                #[allow(non_snake_case, reason = "each bears the name of its rule")]
                #[inline]
                pub(super) fn $name<M: Mode>(facts: &Facts<M>, policy: &Policy) -> Condition<M::Truth> {
                    #[allow(unused_mut, unused_assignments)]
                    let mut applies: Option<M::Truth> = None;
                    $(applies = Some({ let ($af, $ap) = (facts, policy); let _ = $ap; $applies });)?
                    $(
                        let is_set = facts.constant(policy.draft().$figure.is_some());
                        applies = Some(applies.map_or(is_set, |applies| applies & is_set));
                    )?
                    facts.mode.turn_to_condition();
                    let met = { let ($mf, $mp) = (facts, policy); let _ = $mp; $met_when };
                    Condition { applies, met }
                }
            )+
        }

        /// Evaluates, in order, the rules of the catalogue that are wanted.
        #[inline]
        pub(crate) fn evaluate<M: Mode>(
            facts: &Facts<M>,
            policy: &Policy,
            wanted: impl Fn(Rule) -> bool,
            mut each: impl FnMut(Rule, Condition<M::Truth>),
        ) {
            // What a page loads holds the conditions once for each mode; elsewhere each caller is compiled with its own, and faster.
            if cfg!(target_arch = "wasm32") {
                for rule in Rule::CATALOGUE.iter().copied().filter(|rule| wanted(*rule)) {
                    if let Some(condition) = evaluate_one(rule, facts, policy) {
                        each(rule, condition);
                    }
                }
                return;
            }
            $(if wanted(Rule::$name) {
                each(Rule::$name, conditions::$name(facts, policy));
            })+
        }

        /// Evaluates, rule by rule, those of the catalogue that are wanted, for each of so many words of rows. Going rule by
        /// rule over few rows keeps what a rule reads near at hand.
        pub(crate) fn evaluate_words(
            lanes: &Facts<Lanes<'_>>,
            policy: &Policy,
            rows: usize,
            wanted: impl Fn(Rule) -> bool,
            mut each: impl FnMut(Rule, &[Condition<Words>]),
        ) {
            let mut found = Vec::new();
            $(if wanted(Rule::$name) {
                lanes.mode.answers.clear();
                conditions::$name(lanes, policy);
                found.clear();
                lanes.mode.answers.each_words(rows, |mode| found.push(conditions::$name(&Facts { mode }, policy)));
                each(Rule::$name, &found);
            })+
        }

        /// Evaluates one rule of the catalogue; of the others, nothing is known from a case.
        #[cfg_attr(target_arch = "wasm32", inline(never))]
        pub(crate) fn evaluate_one<M: Mode>(rule: Rule, facts: &Facts<M>, policy: &Policy) -> Option<Condition<M::Truth>> {
            match rule {
                $(Rule::$name => Some(conditions::$name(facts, policy)),)+
                $(Rule::$shift_name)|+ => None,
            }
        }
    };
}
pub(super) use define_rules;

macro_rules! criterion {
    () => {
        None
    };
    ($criterion:ident) => {
        Some(Criterion::$criterion)
    };
}
pub(super) use criterion;
