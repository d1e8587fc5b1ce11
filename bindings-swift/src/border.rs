//! How values cross: [`Given`] to the core, [`Told`] by it.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use homeworking::guidance;
use homeworking::model::{Pence, Sections};

use crate::value::Value;

/// Something that is given to the core, as a value of a document.
pub(crate) trait Given {
    fn value(self) -> Value;
}

/// Something that the core tells, as a value of this crate.
pub(crate) trait Told<Core> {
    fn told(core: Core) -> Self;
}

/// What stands for what has to be given and is not. Every document that was read and checked has it, so none of these is ever seen.
pub(crate) trait Placeholder {
    fn placeholder() -> Self;
}

macro_rules! defaults_as_placeholders {
    ($($ty:ty),+) => {
        $(impl Placeholder for $ty {
            fn placeholder() -> $ty {
                <$ty>::default()
            }
        })+
    };
}

defaults_as_placeholders!(bool, u32, i64, String);

impl<T> Placeholder for Vec<T> {
    fn placeholder() -> Vec<T> {
        Vec::new()
    }
}

impl Given for bool {
    fn value(self) -> Value {
        Value::Flag(self)
    }
}

impl Given for u32 {
    fn value(self) -> Value {
        Value::Whole(self)
    }
}

impl Given for u64 {
    fn value(self) -> Value {
        Value::Number(self.to_string())
    }
}

impl Given for i64 {
    fn value(self) -> Value {
        Value::Number(self.to_string())
    }
}

impl Given for String {
    fn value(self) -> Value {
        Value::Text(Cow::Owned(self))
    }
}

impl<T: Given> Given for Option<T> {
    fn value(self) -> Value {
        self.map_or(Value::Null, Given::value)
    }
}

impl<T: Given> Given for Vec<T> {
    fn value(self) -> Value {
        Value::List(self.into_iter().map(Given::value).collect())
    }
}

/// Maps have no order of their own: keys are given in theirs, so that problems are told in one order.
impl<K: Ord + Into<&'static str>, V: Given> Given for HashMap<K, V> {
    fn value(self) -> Value {
        let entries = self.into_iter().collect::<BTreeMap<K, V>>().into_iter();
        Value::Object(entries.map(|(key, value)| (Cow::Borrowed(key.into()), value.value())).collect())
    }
}

macro_rules! told_as_they_are {
    ($($ty:ty),+) => {
        $(impl Told<$ty> for $ty {
            fn told(core: $ty) -> $ty {
                core
            }
        })+
    };
}

told_as_they_are!(bool, u32, u64, String);

impl Told<Pence> for i64 {
    fn told(core: Pence) -> i64 {
        core.0
    }
}

impl Told<Cow<'static, str>> for String {
    fn told(core: Cow<'static, str>) -> String {
        core.into_owned()
    }
}

impl<T: Told<guidance::Section>> Told<Sections> for Vec<T> {
    fn told(core: Sections) -> Vec<T> {
        core.iter().copied().map(T::told).collect()
    }
}

impl<Core, T: Told<Core>> Told<Option<Core>> for Option<T> {
    fn told(core: Option<Core>) -> Option<T> {
        core.map(T::told)
    }
}

impl<Core, T: Told<Core>> Told<Vec<Core>> for Vec<T> {
    fn told(core: Vec<Core>) -> Vec<T> {
        core.into_iter().map(T::told).collect()
    }
}

impl<CoreK, CoreV, K: Told<CoreK> + Eq + std::hash::Hash, V: Told<CoreV>> Told<BTreeMap<CoreK, CoreV>>
    for HashMap<K, V>
{
    fn told(core: BTreeMap<CoreK, CoreV>) -> HashMap<K, V> {
        core.into_iter().map(|(key, value)| (K::told(key), V::told(value))).collect()
    }
}
