//! Slots: the places of the model that a source is read into.

use std::collections::BTreeMap;
use std::fmt;

use crate::catalogue::Rule;
use crate::error::ProblemCode;
use crate::model::{Amount, Completion, Day, Enforcement};
use crate::reading::record::repeat;
use crate::reading::{Fields, Items, Leaf, Limits, Null, ReadLeaf, Reading, Shape, Source, Stopped, nearest};

/// A place that a source is read into.
pub trait Slot {
    /// Reads the source; what is wrong with it is noted, and the slot left as it was.
    fn fill(&mut self, source: &mut dyn Source, limits: Limits, at: &mut Reading) -> Result<(), Stopped>;

    /// Checks a value that was given as such.
    fn check(&self, limits: Limits, at: &mut Reading);

    /// Whether nothing has been given.
    fn is_missing(&self) -> bool {
        false
    }

    /// What the slot takes, in words.
    fn expected(limits: Limits) -> String;

    /// Adds the names on the way from here to the leaf of a path, or says what to do where the path leads to none.
    fn names<'p>(below: Option<&'p str>, names: &mut Vec<&'p str>) -> Result<(), String> {
        if below.is_none() {
            return Ok(());
        }
        let leaf = names.last().copied().unwrap_or_default();
        Err(format!("nothing lies below `{leaf}`: a list is set as a whole"))
    }

    /// Shows that something is given, and not what.
    fn outline(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("_")
    }
}

/// A slot as debug output shows it.
pub(crate) struct Outline<'a, T>(pub(crate) &'a T);

impl<T: Slot> fmt::Debug for Outline<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.outline(f)
    }
}

/// Reads a leaf that may be null only where the limits say so.
pub(crate) fn fill_leaf<T: ReadLeaf>(
    source: &mut dyn Source,
    limits: Limits,
    at: &mut Reading,
    take: impl FnOnce(T),
) -> Result<(), Stopped> {
    match source.leaf()? {
        Leaf::Null if limits.null == Null::Absent => {}
        leaf => match T::read(&leaf, limits) {
            Ok(value) => take(value),
            Err(refusal) => at.refuse(refusal, T::expected(limits)),
        },
    }
    Ok(())
}

/// Checks a leaf that was given as such.
pub(crate) fn check_leaf<T: ReadLeaf>(value: &T, limits: Limits, at: &mut Reading) {
    if let Err(refusal) = value.check(limits) {
        at.afterthought(refusal.code, T::expected(limits), refusal.help);
    }
}

macro_rules! leaf_slots {
    ($($leaf:ty),+) => {
        $(impl $crate::reading::Slot for $leaf {
            fn fill(&mut self, source: &mut dyn $crate::reading::Source, limits: $crate::reading::Limits, at: &mut $crate::reading::Reading) -> Result<(), $crate::reading::Stopped> {
                $crate::reading::fill_leaf(source, limits, at, |value| *self = value)
            }

            fn check(&self, limits: $crate::reading::Limits, at: &mut $crate::reading::Reading) {
                $crate::reading::check_leaf(self, limits, at);
            }

            fn expected(limits: $crate::reading::Limits) -> String {
                <$leaf as $crate::reading::ReadLeaf>::expected(limits)
            }
        }

        impl $crate::reading::Item for $leaf {
            fn read(source: &mut dyn $crate::reading::Source, limits: $crate::reading::Limits, at: &mut $crate::reading::Reading) -> Result<Option<$leaf>, $crate::reading::Stopped> {
                let mut item = None;
                $crate::reading::fill_leaf(source, limits, at, |value| item = Some(value))?;
                Ok(item)
            }
        })+
    };
}
pub(crate) use leaf_slots;

leaf_slots!(bool, u32, Amount, Day, Completion);

impl Item for String {
    fn read(source: &mut dyn Source, limits: Limits, at: &mut Reading) -> Result<Option<String>, Stopped> {
        let mut item = None;
        fill_leaf(source, limits, at, |value| item = Some(value))?;
        Ok(item)
    }
}

impl Slot for String {
    fn fill(&mut self, source: &mut dyn Source, limits: Limits, at: &mut Reading) -> Result<(), Stopped> {
        fill_leaf(source, limits, at, |value| *self = value)
    }

    fn check(&self, limits: Limits, at: &mut Reading) {
        check_leaf(self, limits, at);
    }

    fn is_missing(&self) -> bool {
        self.is_empty()
    }

    fn expected(limits: Limits) -> String {
        <String as ReadLeaf>::expected(limits)
    }
}

/// An optional leaf: null empties it.
impl<T: ReadLeaf> Slot for Option<T> {
    fn fill(&mut self, source: &mut dyn Source, limits: Limits, at: &mut Reading) -> Result<(), Stopped> {
        match source.leaf()? {
            Leaf::Null if limits.null != Null::Mistake => *self = None,
            leaf => match T::read(&leaf, limits) {
                Ok(value) => *self = Some(value),
                Err(refusal) => at.refuse(refusal, T::expected(limits)),
            },
        }
        Ok(())
    }

    fn check(&self, limits: Limits, at: &mut Reading) {
        if let Some(value) = self {
            check_leaf(value, limits, at);
        }
    }

    fn is_missing(&self) -> bool {
        self.is_none()
    }

    fn expected(limits: Limits) -> String {
        T::expected(limits)
    }
}

/// What a list is made of.
pub(crate) trait Item: Sized {
    /// Reads an item. A record that is refused in part keeps its place, so that the paths of the others stay true.
    fn read(source: &mut dyn Source, limits: Limits, at: &mut Reading) -> Result<Option<Self>, Stopped>;
}

impl<T: Slot + Item> Slot for Vec<T> {
    fn fill(&mut self, source: &mut dyn Source, limits: Limits, at: &mut Reading) -> Result<(), Stopped> {
        let mut items =
            ListItems { list: Vec::new(), met: 0, limits: Limits { null: Null::Mistake, ..limits }, at: &mut *at };
        let shape = source.list(&mut items)?;
        let list = items.list;
        match shape {
            Shape::Fitting => *self = list,
            Shape::Null if limits.null == Null::Absent => self.clear(),
            _ => at.problem(ProblemCode::WrongType, Self::expected(limits), "give a list in brackets"),
        }
        Ok(())
    }

    fn check(&self, limits: Limits, at: &mut Reading) {
        for (index, item) in self.iter().enumerate() {
            at.inside_item(index, |at| item.check(limits, at));
        }
    }

    fn expected(_: Limits) -> String {
        "a list".to_owned()
    }

    fn outline(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(Outline)).finish()
    }
}

/// A list that may be unknown.
impl<T: Slot + Item> Slot for Option<Vec<T>> {
    fn fill(&mut self, source: &mut dyn Source, limits: Limits, at: &mut Reading) -> Result<(), Stopped> {
        let mut items =
            ListItems { list: Vec::new(), met: 0, limits: Limits { null: Null::Mistake, ..limits }, at: &mut *at };
        let shape = source.list(&mut items)?;
        let list = items.list;
        match shape {
            Shape::Fitting => *self = Some(list),
            Shape::Null => *self = None,
            Shape::Other => at.problem(ProblemCode::WrongType, Self::expected(limits), "give a list in brackets"),
        }
        Ok(())
    }

    fn check(&self, limits: Limits, at: &mut Reading) {
        if let Some(list) = self {
            list.check(limits, at);
        }
    }

    fn is_missing(&self) -> bool {
        self.is_none()
    }

    fn expected(limits: Limits) -> String {
        Vec::<T>::expected(limits)
    }

    fn outline(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_ref().map_or(Ok(()), |list| list.outline(f))
    }
}

struct ListItems<'r, T> {
    list: Vec<T>,
    met: usize,
    limits: Limits,
    at: &'r mut Reading,
}

impl<T: Item> Items for ListItems<'_, T> {
    fn item(&mut self, value: &mut dyn Source) -> Result<(), Stopped> {
        let limits = self.limits;
        let item = self.at.inside_item(self.met, |at| T::read(value, limits, at))?;
        self.met += 1;
        self.list.extend(item);
        Ok(())
    }
}

/// An object from the codes of rules to what is done about them.
impl Slot for BTreeMap<Rule, Enforcement> {
    fn fill(&mut self, source: &mut dyn Source, limits: Limits, at: &mut Reading) -> Result<(), Stopped> {
        let mut fields = RuleFields { map: self, seen: Vec::new(), limits, at: &mut *at };
        match source.object(&mut fields)? {
            Shape::Fitting => {}
            _ => at.problem(ProblemCode::WrongType, Self::expected(limits), "give an object of rule codes"),
        }
        Ok(())
    }

    fn check(&self, _: Limits, at: &mut Reading) {
        for rule in self.keys() {
            // Nothing can be wrong with a known code by itself; its place is passed for the order of what may be.
            at.inside(rule.code(), |_| ());
        }
    }

    fn expected(_: Limits) -> String {
        "an object from rule codes to `enforce`, `advise` or `ignore`".to_owned()
    }

    fn names<'p>(below: Option<&'p str>, names: &mut Vec<&'p str>) -> Result<(), String> {
        // A rule code is one name, dots and all.
        let code = below.ok_or_else(|| "name a rule, as in `policy.enforcement.home.insurance`".to_owned())?;
        names.push(code);
        Ok(())
    }
}

struct RuleFields<'r> {
    map: &'r mut BTreeMap<Rule, Enforcement>,
    seen: Vec<Rule>,
    limits: Limits,
    at: &'r mut Reading,
}

impl Fields for RuleFields<'_> {
    fn field(&mut self, key: &str, value: &mut dyn Source) -> Result<(), Stopped> {
        let Some(rule) = Rule::from_code(key).filter(|rule| rule.is_settable()) else {
            let codes = Rule::all().filter(|rule| rule.is_settable()).map(Rule::code);
            self.at.problem_of(key, ProblemCode::UnknownField, "the code of a rule", nearest(key, codes));
            return value.skip();
        };
        if self.seen.contains(&rule) {
            return repeat(key, value, self.at);
        }
        self.seen.push(rule);
        let (map, limits) = (&mut *self.map, self.limits);
        self.at.inside(rule.code(), |at| {
            fill_leaf(value, limits, at, |enforcement| {
                map.insert(rule, enforcement);
            })
        })
    }
}
