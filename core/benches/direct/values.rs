//! The values of facts, each as small as it goes: what is unknown is a value of its own.

use std::fmt;
use std::ops::{BitAnd, BitOr};

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, SeqAccess, Unexpected, Visitor};

/// A truth after Kleene, and a flag of a case: two bits, so that *and* and *or* are those of the bits. The upper says that
/// it is true, the lower that it is not known to be false.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Truth(pub u8);

impl Truth {
    pub const NO: Truth = Truth(0b00);
    pub const UNKNOWN: Truth = Truth(0b01);
    pub const YES: Truth = Truth(0b11);

    /// Unknown where it is not true and this is missing.
    #[inline]
    pub fn or_missing(holds: bool, missing: bool) -> Truth {
        Truth(u8::from(holds) << 1 | u8::from(holds | missing))
    }

    #[inline]
    pub fn inverted(self) -> Truth {
        Truth((self.0 >> 1 | self.0 << 1) & 0b11 ^ 0b11)
    }
}

impl Default for Truth {
    fn default() -> Truth {
        Truth::UNKNOWN
    }
}

impl From<bool> for Truth {
    #[inline]
    fn from(holds: bool) -> Truth {
        Truth::or_missing(holds, false)
    }
}

impl BitAnd for Truth {
    type Output = Truth;

    #[inline]
    fn bitand(self, other: Truth) -> Truth {
        Truth(self.0 & other.0)
    }
}

impl BitOr for Truth {
    type Output = Truth;

    #[inline]
    fn bitor(self, other: Truth) -> Truth {
        Truth(self.0 | other.0)
    }
}

struct TruthVisitor;

impl Visitor<'_> for TruthVisitor {
    type Value = Truth;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("true or false")
    }

    fn visit_bool<E>(self, holds: bool) -> Result<Truth, E> {
        Ok(Truth::from(holds))
    }

    fn visit_unit<E>(self) -> Result<Truth, E> {
        Ok(Truth::UNKNOWN)
    }
}

impl<'de> Deserialize<'de> for Truth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Truth, D::Error> {
        deserializer.deserialize_any(TruthVisitor)
    }
}

/// A number that is not known, or not asked for: less than all numbers.
pub const NONE: i32 = -1;

/// An amount in thousandths, from 0 to `MOST` units.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Amount<const MOST: u32>(pub i32);

/// A whole number from `LEAST` to `MOST`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Count<const LEAST: u32, const MOST: u32>(pub i32);

impl<const MOST: u32> Default for Amount<MOST> {
    fn default() -> Self {
        Amount(NONE)
    }
}

impl<const LEAST: u32, const MOST: u32> Default for Count<LEAST, MOST> {
    fn default() -> Self {
        Count(NONE)
    }
}

impl<const MOST: u32> Visitor<'_> for Amount<MOST> {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a number from 0 to {MOST}")
    }

    fn visit_u64<E: Error>(self, units: u64) -> Result<Self, E> {
        if units <= u64::from(MOST) {
            Ok(Amount(units as i32 * 1000))
        } else {
            Err(E::invalid_value(Unexpected::Unsigned(units), &self))
        }
    }

    fn visit_f64<E: Error>(self, units: f64) -> Result<Self, E> {
        if (0.0..=f64::from(MOST)).contains(&units) {
            Ok(Amount((units * 1000.0).round() as i32))
        } else {
            Err(E::invalid_value(Unexpected::Float(units), &self))
        }
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(Amount(NONE))
    }
}

impl<'de, const MOST: u32> Deserialize<'de> for Amount<MOST> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Amount::<MOST>(NONE))
    }
}

impl<const LEAST: u32, const MOST: u32> Visitor<'_> for Count<LEAST, MOST> {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a whole number from {LEAST} to {MOST}")
    }

    fn visit_u64<E: Error>(self, count: u64) -> Result<Self, E> {
        if (u64::from(LEAST)..=u64::from(MOST)).contains(&count) {
            Ok(Count(count as i32))
        } else {
            Err(E::invalid_value(Unexpected::Unsigned(count), &self))
        }
    }

    fn visit_f64<E: Error>(self, count: f64) -> Result<Self, E> {
        if (0.0..=f64::from(MOST)).contains(&count) && count.fract() == 0.0 {
            self.visit_u64(count as u64)
        } else {
            Err(E::invalid_value(Unexpected::Float(count), &self))
        }
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(Count(NONE))
    }
}

impl<'de, const LEAST: u32, const MOST: u32> Deserialize<'de> for Count<LEAST, MOST> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Count::<LEAST, MOST>(NONE))
    }
}

/// Items of equipment: a bit for each known one, the others by name.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Items {
    pub given: bool,
    pub known: u16,
    pub others: Vec<String>,
}

pub const SHREDDER: u16 = 1 << 9;

impl Items {
    fn add(&mut self, item: &str) {
        let place = match item {
            "desk" => 0,
            "adjustable_chair" => 1,
            "monitor" => 2,
            "mouse" => 3,
            "keyboard" => 4,
            "cables" => 5,
            "headset" => 6,
            "lamp" => 7,
            "footrest" => 8,
            "shredder" => 9,
            "stationery" => 10,
            other => {
                if !self.others.iter().any(|item| item == other) {
                    self.others.push(other.to_owned());
                }
                return;
            }
        };
        self.known |= 1 << place;
    }

    pub fn of(items: &[&str]) -> Items {
        let mut set = Items { given: true, ..Items::default() };
        for item in items {
            set.add(item);
        }
        set
    }

    #[inline]
    pub fn has_all(&self, asked: &Items) -> bool {
        asked.known & !self.known == 0 && asked.others.iter().all(|item| self.others.contains(item))
    }
}

struct ItemsVisitor;

/// Takes one item, a text of 1 to 64 characters.
struct Item<'a> {
    items: &'a mut Items,
}

impl<'de> DeserializeSeed<'de> for Item<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Item<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text of 1 to 64 characters")
    }

    fn visit_str<E: Error>(self, item: &str) -> Result<(), E> {
        if fits(item, 64) {
            self.items.add(item);
            Ok(())
        } else {
            Err(E::invalid_value(Unexpected::Str(item), &self))
        }
    }
}

/// Whether a text has 1 to `most` characters.
pub fn fits(text: &str, most: usize) -> bool {
    !text.is_empty() && (text.len() <= most || text.chars().count() <= most)
}

impl<'de> Visitor<'de> for ItemsVisitor {
    type Value = Items;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of items")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Items, A::Error> {
        let mut items = Items { given: true, ..Items::default() };
        while list.next_element_seed(Item { items: &mut items })?.is_some() {}
        Ok(items)
    }

    fn visit_unit<E>(self) -> Result<Items, E> {
        Ok(Items::default())
    }
}

impl<'de> Deserialize<'de> for Items {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Items, D::Error> {
        deserializer.deserialize_any(ItemsVisitor)
    }
}
