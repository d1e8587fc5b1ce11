//! A workforce as columns: more than half of it in order, the rest with a little of everything amiss or missing.
//!
//! Every fact has a column but the two days that few have, the last in practice and a withdrawal: flags as booleans, what is
//! done and checked as days, figures as floats of 64 bits or whole numbers of 32, words by keys of 8 bits, items and assurances
//! a column each.

use std::collections::HashMap;
use std::hint::black_box;
use std::ops::BitOr;

use homeworking::columns::{Bits, Column, Keys, Offsets, Text, TextLayout, Values};
use homeworking::model::{AssuranceKind, Fact};

use crate::edges::{Kind, kind};
use crate::naive::rng::Rng;

/// The rows that are made one by one; longer tables repeat them.
const MADE: usize = 65_536;

/// 2026-12-01.
pub const TODAY: i32 = 20_788;

pub const ITEMS: [&str; 7] = ["desk", "adjustable_chair", "monitor", "mouse", "keyboard", "cables", "headset"];

/// The columns of so many rows.
pub struct Data {
    rows: usize,
    columns: Vec<Owned>,
    places: HashMap<String, usize>,
}

pub struct Owned {
    pub name: String,
    pub held: Held,
    /// A bit a row, in whole words.
    pub given: Vec<u8>,
    words: Words,
}

pub enum Held {
    /// A bit a row, in whole words.
    Flags(Vec<u8>),
    Days(Vec<i32>),
    Floats(Vec<f64>),
    Wholes(Vec<i32>),
    Keys(Vec<i8>),
}

/// The texts that keys stand for.
#[derive(Default)]
struct Words {
    offsets: Vec<i32>,
    bytes: Vec<u8>,
}

impl Words {
    fn new(words: &[&str]) -> Words {
        let ends = words.iter().scan(0, |end, word| {
            *end += i32::try_from(word.len()).unwrap();
            Some(*end)
        });
        Words { offsets: std::iter::once(0).chain(ends).collect(), bytes: words.concat().into_bytes() }
    }
}

/// Makes the values of one column.
struct Maker {
    rng: Rng,
    rows: usize,
}

impl Maker {
    /// Values, a few in a thousand of them amiss, repeated as often as there are rows.
    fn values<T: Copy>(&mut self, value: impl Fn(&mut Rng, bool) -> T) -> Vec<T> {
        let made: Vec<T> = (0..self.rows.min(MADE))
            .map(|_| {
                let is_amiss = self.rng.below(1000) < 5;
                value(&mut self.rng, is_amiss)
            })
            .collect();
        made.iter().copied().cycle().take(self.rows).collect()
    }

    /// Bits, each set where the value is.
    fn bits(&mut self, value: impl Fn(&mut Rng) -> bool) -> Vec<u8> {
        let byte = |rng: &mut Rng| (0..8).fold(0, |byte, place| byte | u8::from(value(rng)) << place);
        let made: Vec<u8> = (0..MADE / 8).map(|_| byte(&mut self.rng)).collect();
        made.iter().copied().cycle().take(self.rows.div_ceil(64) * 8).collect()
    }

    fn days(&mut self, good: (i64, i64), amiss: (i64, i64)) -> Held {
        let day = |rng: &mut Rng, (least, most)| TODAY + i32::try_from(rng.between(least, most)).unwrap();
        Held::Days(self.values(|rng, is_amiss| day(rng, if is_amiss { amiss } else { good })))
    }

    fn held(&mut self, path: &str) -> Held {
        match kind(path) {
            Kind::Flag => {
                let good = path != "advisor.performance.implicated_in_complaint";
                Held::Flags(self.bits(|rng| (rng.below(1000) < 5) != good))
            }
            // Not long enough ago for the shortest interval to have passed, or long ago, or to come.
            Kind::Check(_) => self.days((-25, 0), (-900, 30)),
            Kind::Completion => self.days((-900, 0), (1, 60)),
            Kind::Date if path.ends_with("ends") => self.days((60, 900), (-60, 20)),
            Kind::Date => self.days((-900, -190), (1, 60)),
            Kind::Amount(..) | Kind::Whole(..) if path.ends_with("latency_ms") => self.floats((5, 60), (61, 300)),
            Kind::Amount(..) if path.ends_with("percent") => self.floats((95, 100), (40, 94)),
            Kind::Amount(..) if path.ends_with("ghz") => self.floats((3, 5), (1, 2)),
            Kind::Amount(..) => self.floats((128, 1000), (1, 4)),
            Kind::Whole(..) if path.ends_with("due") => self.wholes((0, 6), (7, 20)),
            Kind::Whole(..) => self.wholes((20, 60), (1, 3)),
            Kind::Choice(words) => Held::Keys(self.values(|rng, is_amiss| {
                let is_any = ["advisor.role", "advisor.arrangement", "workstation.supplied_by"].contains(&path);
                let best = i8::try_from(words.len() - 1).unwrap();
                match (is_any, is_amiss) {
                    (true, _) => i8::try_from(rng.between(0, i64::from(best))).unwrap(),
                    (false, true) => 0,
                    (false, false) => best,
                }
            })),
            Kind::Equipment | Kind::Assurance => unreachable!("these have a column for each item and kind"),
        }
    }

    fn floats(&mut self, good: (i64, i64), amiss: (i64, i64)) -> Held {
        let float = |rng: &mut Rng, (least, most): (i64, i64)| rng.between(least * 4, most * 4) as f64 / 4.0;
        Held::Floats(self.values(|rng, is_amiss| float(rng, if is_amiss { amiss } else { good })))
    }

    fn wholes(&mut self, good: (i64, i64), amiss: (i64, i64)) -> Held {
        let whole = |rng: &mut Rng, (least, most)| i32::try_from(rng.between(least, most)).unwrap();
        Held::Wholes(self.values(|rng, is_amiss| whole(rng, if is_amiss { amiss } else { good })))
    }

    fn owned(&mut self, name: String, held: Held, words: &[&str]) -> Owned {
        let always = name == "advisor.role";
        let given = self.bits(|rng| always || rng.below(1000) >= 3);
        Owned { name, held, given, words: Words::new(words) }
    }
}

impl Data {
    pub fn new(rows: usize) -> Data {
        let mut maker = Maker { rng: Rng::new(7), rows };
        let mut columns = Vec::new();
        let apart = ["home.assurance", "workstation.equipment", "advisor.last_practised", "advisor.withdrawn_since"];
        for path in Fact::all().map(Fact::path).filter(|path| !apart.contains(path)) {
            let words = if let Kind::Choice(words) = kind(path) { words } else { &[] };
            let held = maker.held(path);
            columns.push(maker.owned(path.to_owned(), held, words));
        }
        for kind in AssuranceKind::ALL {
            let held = maker.days((-300, 0), (-900, 30));
            columns.push(maker.owned(format!("home.assurance.{kind}"), held, &[]));
        }
        for item in ITEMS.into_iter().chain(["shredder"]) {
            let held = Held::Flags(maker.bits(|rng| rng.below(1000) >= 5));
            columns.push(maker.owned(format!("workstation.equipment.{item}"), held, &[]));
        }
        let places = columns.iter().enumerate().map(|(place, column)| (column.name.clone(), place)).collect();
        Data { rows, columns, places }
    }

    pub fn rows(&self) -> usize {
        self.rows
    }

    pub fn owned(&self, name: &str) -> &Owned {
        &self.columns[self.places[name]]
    }

    /// The bytes of all columns.
    pub fn bytes(&self) -> usize {
        self.columns.iter().map(|column| column.given.len() + column.held.bytes()).sum()
    }

    /// Reads every value of every column once, and does no more with it than has to be done.
    pub fn read(&self) {
        for column in &self.columns {
            match &column.held {
                Held::Flags(bytes) => read(bytes, |byte| *byte),
                Held::Days(wholes) | Held::Wholes(wholes) => read(wholes, |whole| *whole),
                Held::Floats(floats) => read(floats, |float| float.to_bits()),
                Held::Keys(keys) => read(keys, |key| *key),
            }
            read(&column.given, |byte| *byte);
        }
    }

    pub fn columns(&self) -> Vec<Column<'_>> {
        self.columns.iter().map(|column| self.column(column)).collect()
    }

    fn column<'a>(&'a self, column: &'a Owned) -> Column<'a> {
        let values = match &column.held {
            Held::Flags(bytes) => Values::Boolean(Bits::new(bytes, 0, self.rows).unwrap()),
            Held::Days(days) => Values::Date32(days),
            Held::Floats(floats) => Values::Float64(floats),
            Held::Wholes(wholes) => Values::Int32(wholes),
            Held::Keys(keys) => {
                let layout = TextLayout::Offsets(Offsets::Small(&column.words.offsets), &column.words.bytes);
                Values::Dictionary(Keys::Int8(keys), Text { layout, validity: None })
            }
        };
        Column { name: &column.name, values, validity: Bits::new(&column.given, 0, self.rows) }
    }
}

impl Held {
    fn bytes(&self) -> usize {
        match self {
            Held::Flags(bytes) => bytes.len(),
            Held::Days(days) | Held::Wholes(days) => days.len() * 4,
            Held::Floats(floats) => floats.len() * 8,
            Held::Keys(keys) => keys.len(),
        }
    }
}

fn read<T, B: BitOr<Output = B> + Default>(values: &[T], bits: impl Fn(&T) -> B) {
    black_box(values.iter().fold(B::default(), |all, value| all | bits(value)));
}
