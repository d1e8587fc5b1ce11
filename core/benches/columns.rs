//! How fast a table is decided, beside a loop over its rows.
//!
//! ```sh
//! cargo bench --bench columns
//! cargo bench --bench columns -- 10000000
//! cargo bench --bench columns -- profile      # the 20,000 rows alone, over and over, for a profiler
//! ```
//!
//! One core; the `person_specification` policy, all its 65 rules read. Every fact has a column: flags as booleans, completions,
//! checks and dates as days, figures as floats of 64 bits or whole numbers of 32, words by keys of 8 bits, items and assurances a
//! column each; about one value in ten is not given. First 20,000 rows, which stay near at hand, then as many as are asked for
//! (2,000,000 where nothing is said), which come from memory. Printed are millions of rows a second, the best of a few runs;
//! how many times the row loop that is; and the share of what this machine copies in the same run, counted over bytes read
//! and written. The answers of the table and of the row loop are held against each other first.
//!
//! What limits it: from memory, the columns of floats; near at hand, the comparisons of 64 values at a time, which the
//! compiler writes for the instructions it may use (SSE2, where nothing else is said; try `RUSTFLAGS=-Ctarget-cpu=native`).
//! The next step is to choose wider instructions at run time.

#![allow(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "a benchmark stops by panicking, and its figures are for reading"
)]

#[path = "columns/data.rs"]
mod data;
#[path = "../tests/naive/mod.rs"]
mod naive;
#[path = "speed/subjects.rs"]
mod subjects;

use std::hint::black_box;
use std::time::Instant;

use data::Data;
use homeworking::columns::{Detail, On, Options, Table, assess_table};
use homeworking::model::Day;
use homeworking::{Case, Policy, decide};

const NEAR: usize = 20_000;

fn main() {
    let far = std::env::args().find_map(|word| word.parse().ok()).unwrap_or(2_000_000);
    let policy = Policy::from_json(&subjects::policy().to_string()).unwrap();
    let on: Day = subjects::ON.parse().unwrap();
    if std::env::args().any(|word| word == "profile") {
        let near = Data::new(NEAR);
        return (0..20).for_each(|_| println!("{:.1} M rows/s", table(&near, &policy, on, Detail::Verdict)));
    }
    println!("{:<44} {:>12} {:>14} {:>16}", "job", "M rows/s", "x row loop", "share of a copy");

    let near = Data::new(NEAR);
    let cases = cases(&near);
    agree(&near, &cases, &policy, on);
    let rows = row_loop(&cases, &policy, on);
    println!("{:<44} {rows:>12.1}", format!("{NEAR} rows: a loop over prepared cases"));
    for (detail, name) in DETAILS {
        let speed = table(&near, &policy, on, detail);
        println!("{:<44} {speed:>12.1} {:>14.1}", format!("{NEAR} rows: table, {name}"), speed / rows);
    }

    let far = Data::new(far);
    let copied = bytes_copied_a_second(far.bytes());
    println!("{:<44} {:>10.1} GB/s", format!("{} rows: a copy, read and written", far.rows()), copied / 1e9);
    for (detail, name) in DETAILS {
        let speed = table(&far, &policy, on, detail);
        // Read are the columns, written the verdicts.
        let moved = speed * 1e6 * (far.bytes() as f64 / far.rows() as f64 + 1.0);
        println!(
            "{:<44} {speed:>12.1} {:>14.1} {:>16.2}",
            format!("{} rows: table, {name}", far.rows()),
            speed / rows,
            moved / copied
        );
    }
}

const DETAILS: [(Detail, &str); 3] = [(Detail::Verdict, "verdict"), (Detail::Codes, "codes"), (Detail::Rules, "rules")];

fn options(detail: Detail) -> Options<'static> {
    Options { detail, ..Options::default() }
}

/// Every row as a case.
fn cases(data: &Data) -> Vec<Case> {
    let columns = data.columns();
    let table = Table { rows: data.rows(), columns: &columns };
    (0..data.rows()).map(|row| table.case(row).unwrap()).collect()
}

fn agree(data: &Data, cases: &[Case], policy: &Policy, on: Day) {
    let columns = data.columns();
    let table = Table { rows: data.rows(), columns: &columns };
    let found = assess_table(&table, policy, On::Day(on), &options(Detail::Codes)).unwrap();
    let mut verdicts = [0; 3];
    for (row, case) in cases.iter().enumerate() {
        let outcome = decide(case, policy, on);
        assert_eq!(found.verdict(row), Some(outcome.verdict), "row {row}");
        assert_eq!(found.blocking.as_ref().unwrap().get(row), outcome.blocking, "row {row}");
        verdicts[outcome.verdict as usize] += 1;
    }
    println!("eligible, not eligible, incomplete: {verdicts:?}");
}

/// Millions of rows a second, the best of some runs.
fn best(rows: usize, runs: usize, mut run: impl FnMut()) -> f64 {
    let time = |_| {
        let begun = Instant::now();
        run();
        begun.elapsed().as_secs_f64()
    };
    let best = (0..runs).map(time).fold(f64::INFINITY, f64::min);
    rows as f64 / best / 1e6
}

fn row_loop(cases: &[Case], policy: &Policy, on: Day) -> f64 {
    best(cases.len(), 50, || {
        for case in cases {
            black_box(decide(case, black_box(policy), on).verdict);
        }
    })
}

fn table(data: &Data, policy: &Policy, on: Day, detail: Detail) -> f64 {
    let columns = data.columns();
    let table = Table { rows: data.rows(), columns: &columns };
    let runs = if data.rows() > NEAR { 5 } else { 200 };
    best(data.rows(), runs, || {
        black_box(assess_table(black_box(&table), policy, On::Day(on), &options(detail)).unwrap());
    })
}

/// Bytes read and written a second by a copy of so many.
fn bytes_copied_a_second(bytes: usize) -> f64 {
    let from = vec![1_u8; bytes];
    let mut to = vec![0_u8; bytes];
    let megabytes = best(bytes, 5, || {
        to.copy_from_slice(black_box(&from));
        black_box(&mut to);
    });
    2.0 * megabytes * 1e6
}
