//! Any bytes as columns with hostile offsets, lengths and validity: answered, or refused with reasons, and the rows that are
//! read are decided as they are one by one.
#![no_main]

use std::sync::LazyLock;

use homeworking::columns::{
    Bits, Column, Keys, Offsets, On, OnError, Options, Table, Text, TextLayout, Values, assess_table,
};
use homeworking::{Policy, decide};
use libfuzzer_sys::fuzz_target;

static POLICY: LazyLock<Policy> = LazyLock::new(|| {
    let policy = r#"{"name": "Ours", "guidance": "PRN00732", "preset": "full", "min_download_mbps": 10, "dse_review_months": 12}"#;
    Policy::from_json(policy).expect("sound")
});

const NAMES: [&str; 14] = [
    "role", "home.quiet", "dse_assessment", "memory_gb", "processor_cores", "device.support_ends", "equipment", "waivers",
    "home.assurance.photographs", "equipment.desk", "peak_download_mbps", "audits_due", "tier", "nothing",
];

fn numbers<T>(bytes: &[u8], number: impl Fn([u8; 8]) -> T) -> Vec<T> {
    bytes.chunks_exact(8).map(|bytes| number(bytes.try_into().expect("eight bytes"))).collect()
}

fuzz_target!(|input: &str| {
    let input = input.as_bytes();
    let [rows, kinds @ ..] = input else { return };
    let rows = usize::from(*rows) % 80;
    let (kinds, data) = kinds.split_at(kinds.len().min(24));
    let small: Vec<i32> = numbers(data, |bytes| i32::from_le_bytes([bytes[0], bytes[1], bytes[2] & 1, bytes[3] & 128]));
    let mut ascending = small.clone();
    ascending.sort_unstable();
    let (large, floats) = (numbers(data, i64::from_le_bytes), numbers(data, f64::from_le_bytes));
    let wide: Vec<i128> = large.iter().map(|number| i128::from(*number)).collect();
    let views: Vec<[u8; 16]> = data.chunks_exact(16).map(|view| view.try_into().expect("sixteen bytes")).collect();
    let keys: Vec<i8> = data.iter().map(|byte| i8::from_le_bytes([*byte])).collect();
    let buffers = [data, b"health_advisor".as_slice()];
    let words = b"health_advisortier_2connection.speed2026-02-28desk";
    let sane = [0, 14, 20, 36, 46, 50];

    let columns: Vec<Column<'_>> = kinds
        .chunks_exact(2)
        .filter_map(|kind| {
            let text = |layout| Text { layout, validity: None };
            // Offsets that go back are refused: where a column is to be read, none does.
            let small = if kind[1] < 128 { &ascending } else { &small };
            let by_offsets = text(TextLayout::Offsets(Offsets::Small(small), data));
            let dictionary = text(TextLayout::Offsets(Offsets::Small(&sane), words));
            let cut = |length: usize| rows.min(length);
            let values = match kind[1] % 12 {
                0 => Values::Boolean(Bits::new(data, usize::from(kind[1]), rows)?),
                1 => Values::Date32(small.get(..cut(small.len()))?),
                2 => Values::Float64(floats.get(..cut(floats.len()))?),
                3 => Values::Int64(large.get(..cut(large.len()))?),
                4 => Values::Decimal128(wide.get(..cut(wide.len()))?, keys.first().copied().unwrap_or(2)),
                5 => Values::Text(by_offsets),
                6 => Values::Text(text(TextLayout::Views(views.get(..cut(views.len()))?, &buffers))),
                7 => Values::Dictionary(Keys::Int8(keys.get(..cut(keys.len()))?), dictionary),
                8 => Values::Dictionary(Keys::UInt8(data.get(..cut(data.len()))?), by_offsets),
                9 => Values::List(Offsets::Small(small.get(..=cut(small.len()))?), dictionary),
                10 => Values::DictionaryList(Offsets::Large(large.get(..=cut(large.len()))?), Keys::Int8(&keys), Bits::new(data, 1, keys.len()), dictionary),
                _ => Values::Null(rows),
            };
            let validity = if kind[0] & 128 == 0 { None } else { Bits::new(data, 3, rows) };
            Some(Column { name: NAMES[usize::from(kind[0] & 127) % NAMES.len()], values, validity })
        })
        .collect();
    let table = Table { rows, columns: &columns };
    let options = Options { on_error: OnError::Null, changes_on: true, ..Options::default() };
    let on = "2026-06-01".parse().expect("a day");
    let Ok(found) = assess_table(&table, &POLICY, On::Day(on), &options) else { return };
    assert_eq!(found.verdicts.len(), rows);
    for row in 0..rows {
        match (table.case(row), found.verdict(row)) {
            (Ok(case), Some(verdict)) => assert_eq!(decide(&case, &POLICY, on).verdict, verdict, "row {row}"),
            (Err(error), None) => assert!(!error.cells.is_empty()),
            (case, verdict) => panic!("row {row}: {case:?}, {verdict:?}"),
        }
    }
});
