//! A workforce as columns: mostly in order, with a little of everything amiss.

use homeworking::columns::{Bits, Column, Keys, Offsets, Text, TextLayout, Values};
use homeworking::model::{AssuranceKind, Fact, Role};

use crate::naive::rng::Rng;

/// The columns of so many rows.
pub struct Data {
    rows: usize,
    columns: Vec<Owned>,
    words: Vec<Words>,
}

struct Owned {
    name: String,
    held: Held,
    validity: Vec<u8>,
}

enum Held {
    Flags(Vec<u8>),
    Days(Vec<i32>),
    Floats(Vec<f64>),
    Wholes(Vec<i32>),
    /// Keys into the words of that number.
    Keys(Vec<i8>, usize),
}

struct Words {
    offsets: Vec<i32>,
    bytes: Vec<u8>,
}

fn words(words: &[&str]) -> Words {
    let mut offsets = vec![0];
    for end in words.iter().scan(0, |end, word| {
        *end += i32::try_from(word.len()).unwrap();
        Some(*end)
    }) {
        offsets.push(end);
    }
    Words { offsets, bytes: words.concat().into_bytes() }
}

/// 2026-12-01.
const TODAY: i32 = 20_788;

impl Data {
    pub fn new(rows: usize) -> Data {
        let mut data = Data { rows, columns: Vec::new(), words: Vec::new() };
        let mut rng = Rng::new(7);
        for path in Fact::all().map(Fact::path) {
            data.add(path, &mut rng);
        }
        for kind in AssuranceKind::ALL {
            let days = data.days(&mut rng, 300);
            data.push(&format!("home.assurance.{kind}"), Held::Days(days), 80, &mut rng);
        }
        for item in ["desk", "adjustable_chair", "monitor", "mouse", "keyboard", "cables", "headset", "shredder"] {
            let flags = data.flags(&mut rng);
            data.push(&format!("workstation.equipment.{item}"), Held::Flags(flags), 98, &mut rng);
        }
        data
    }

    /// A column of a fact, by what its name says it is.
    fn add(&mut self, path: &str, rng: &mut Rng) {
        let ends = |endings: &[&str]| endings.iter().any(|ending| path.ends_with(ending));
        let held = match path {
            "home.assurance" | "workstation.equipment" | "advisor.last_practised" | "advisor.withdrawn_since" => return,
            "advisor.role" => self.keys(rng, &Role::ALL.iter().map(|role| role.as_str()).collect::<Vec<_>>()),
            "advisor.arrangement" => self.keys(rng, &["home", "hybrid"]),
            "advisor.audit.tier" => self.keys(rng, &["tier_2", "tier_2", "tier_1"]),
            "advisor.performance.open_issues" => self.keys(rng, &["none", "none", "minor", "persistent"]),
            "advisor.incident_plan.backup_connection" => self.keys(rng, &["mobile", "second_line", "none"]),
            "workstation.supplied_by" => self.keys(rng, &["provider", "both"]),
            "device.owner" => self.keys(rng, &["provider", "provider", "provider", "advisor"]),
            "device.support_ends" | "connection.contract_ends" => Held::Days(self.days(rng, -900)),
            _ if ends(&[
                "_since",
                "signed_off",
                "sign_off",
                "module_1",
                "module_2",
                "_training",
                "_learning",
                "_updates",
            ]) || path.starts_with("advisor.training.")
                || ends(&[
                    "last_review",
                    "policies_accessible",
                    "_signed",
                    "_agreement",
                    "_passed",
                    "risk_assessment",
                ])
                || ends(&[
                    "last_check_in",
                    "risk_assessed",
                    "dse_assessment",
                    "_use_review",
                    "_assured",
                    "patched",
                    "tested_on",
                ]) && !ends(&["supply_assured"]) =>
            {
                Held::Days(self.days(rng, 300))
            }
            _ if ends(&["_percent", "_ghz", "_gb", "_mbps", "_ms"]) => {
                let floats = (0..self.rows).map(|_| rng.between(0, 400) as f64 / 4.0);
                let floats: Vec<f64> =
                    if ends(&["_ghz"]) { floats.map(|float| float / 10.0).collect() } else { floats.collect() };
                Held::Floats(floats)
            }
            _ if ends(&["_completed", "_due", "_home", "_site", "_minutes", "_cores"]) => {
                Held::Wholes((0..self.rows).map(|_| rng.between(1, 60) as i32).collect())
            }
            _ => Held::Flags(self.flags(rng)),
        };
        let given = if path == "advisor.role" { 100 } else { 98 };
        self.push(path, held, given, rng);
    }

    fn push(&mut self, name: &str, held: Held, given: u64, rng: &mut Rng) {
        let validity = (0..self.rows.div_ceil(8)).map(|_| byte(rng, given)).collect();
        self.columns.push(Owned { name: name.to_owned(), held, validity });
    }

    fn flags(&self, rng: &mut Rng) -> Vec<u8> {
        (0..self.rows.div_ceil(8)).map(|_| byte(rng, 99)).collect()
    }

    /// Days of the last so many, or of the next.
    fn days(&self, rng: &mut Rng, back: i64) -> Vec<i32> {
        let (least, most) = (back.min(0), back.max(0));
        (0..self.rows).map(|_| TODAY - rng.between(least, most) as i32).collect()
    }

    fn keys(&mut self, rng: &mut Rng, choices: &[&str]) -> Held {
        self.words.push(words(choices));
        let keys = (0..self.rows).map(|_| rng.below(choices.len() as u64) as i8).collect();
        Held::Keys(keys, self.words.len() - 1)
    }

    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The bytes of all columns.
    pub fn bytes(&self) -> usize {
        let of = |column: &Owned| {
            column.validity.len()
                + match &column.held {
                    Held::Flags(bytes) => bytes.len(),
                    Held::Days(days) | Held::Wholes(days) => days.len() * 4,
                    Held::Floats(floats) => floats.len() * 8,
                    Held::Keys(keys, _) => keys.len(),
                }
        };
        self.columns.iter().map(of).sum()
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
            Held::Keys(keys, words) => {
                let Words { offsets, bytes } = &self.words[*words];
                let layout = TextLayout::Offsets(Offsets::Small(offsets), bytes);
                Values::Dictionary(Keys::Int8(keys), Text { layout, validity: None })
            }
        };
        Column { name: &column.name, values, validity: Bits::new(&column.validity, 0, self.rows) }
    }
}

/// Eight bits, each set with a chance of so many in a hundred.
fn byte(rng: &mut Rng, chance: u64) -> u8 {
    (0..8).fold(0, |byte, _| byte << 1 | u8::from(rng.percent(chance)))
}
