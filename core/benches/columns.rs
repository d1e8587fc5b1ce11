//! How fast a table is decided, beside a loop over its rows and beside columnar code written by hand.
//!
//! ```sh
//! cargo bench --bench columns
//! cargo bench --bench columns -- 10000000
//! cargo bench --bench columns -- profile      # the 20,000 rows alone, over and over, for a profiler
//! ```
//!
//! One core; the `person_specification` policy, and the same with everything enforced, which is all 65 rules. `columns/data.rs`
//! says what the columns are: some 300 bytes a row, more than half the rows eligible. First 20,000 rows, which stay near at hand,
//! then as many as are asked for (2,000,000 where nothing is said), which come from memory. Printed are millions of rows a
//! second, the best of a few runs; how many times the row loop that is; and bytes read and written, as a share of what this
//! machine copies, and of what it reads, in the same run. The answers of the table, of the row loop and of the code by hand are
//! held against each other first.
//!
//! The row loop has its cases made beforehand, and is compiled for this policy's rules by the compiler, not by hand. The code by
//! hand (`columns/peer.rs`) is compiled for the instructions that every machine has, checks no cell and gives verdicts alone.
//!
//! What limits it. From memory: reading and comparing take turns, and the time is nearly the sum of a plain read, which is
//! printed, and of the time near at hand. Near at hand: comparing values, about half of the time; then combining answers. The
//! next step would be to ask for bytes ahead while others are compared: tried by reading a value of each line of the next tile,
//! which gained nothing; the instruction made for it cannot be had without unsafe code. Tiles of 16,384 rows gained nothing
//! either.

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
#[path = "../tests/support/edges.rs"]
mod edges;
#[path = "../tests/naive/mod.rs"]
mod naive;
#[path = "columns/peer.rs"]
mod peer;
#[path = "speed/subjects.rs"]
mod subjects;

use std::hint::black_box;
use std::time::Instant;

use data::Data;
use homeworking::columns::{Detail, Instructions, On, Options, Table, assess_table};
use homeworking::model::{Day, Enforcement};
use homeworking::{Case, Policy, Rule, decide};
use serde_json::json;

const NEAR: usize = 20_000;

/// A policy, and whether it enforces all rules.
struct Asked {
    policy: Policy,
    all_rules: bool,
    on: Day,
}

impl Asked {
    fn new(preset: &str) -> Asked {
        let mut policy = subjects::policy();
        policy["preset"] = json!(preset);
        let policy = Policy::from_json(&policy.to_string()).unwrap();
        Asked { policy, all_rules: preset == "full", on: subjects::ON.parse().unwrap() }
    }

    fn rules(&self) -> usize {
        Rule::CATALOGUE.iter().filter(|rule| self.policy.enforcement(**rule) == Enforcement::Enforce).count()
    }
}

fn main() {
    let far = std::env::args().find_map(|word| word.parse().ok()).unwrap_or(2_000_000);
    let policies = [Asked::new("person_specification"), Asked::new("full")];
    let near = Data::new(NEAR);
    if std::env::args().any(|word| word == "profile") {
        let runs = || table(&near, &policies[0], options(Detail::Verdict));
        return (0..20).for_each(|_| println!("{:.1} M rows/s", runs()));
    }
    let cases = cases(&near);
    for asked in &policies {
        agree(&near, &cases, asked);
    }
    println!("instructions: {:?}, of {:?}\n", Instructions::best(), Instructions::available().collect::<Vec<_>>());
    let row_loops = policies.each_ref().map(|asked| row_loop(&cases, asked));
    report(&near, &policies, &row_loops);
    drop(near);
    report(&Data::new(far), &policies, &row_loops);
}

/// Prints what a table of so many rows takes.
fn report(data: &Data, policies: &[Asked; 2], row_loops: &[f64; 2]) {
    let bytes = data.bytes() as f64 / data.rows() as f64;
    println!("{} rows of {bytes:.0} bytes", data.rows());
    println!("  {:<52} {:>8} {:>9} {:>8} {:>8}", "", "M rows/s", "row loops", "of copy", "of read");
    let (copied, read) = (bytes_copied_a_second(data.bytes()), bytes_read_a_second(data));
    println!("  {:<52} {:>6.1} GB/s", "a copy of as many bytes, read and written", copied / 1e9);
    println!("  {:<52} {:>6.1} GB/s", "a plain read of the columns", read / 1e9);
    for (asked, row_loop) in policies.iter().zip(row_loops) {
        let rules = asked.rules();
        let line = |job: &str, speed: f64| {
            let moved = speed * 1e6 * (bytes + 1.0);
            let shares = format!("{:>8.2} {:>8.2}", moved / copied, moved / read);
            println!("  {:<52} {speed:>8.1} {:>9.1} {shares}", format!("{rules} rules: {job}"), speed / row_loop);
        };
        println!("  {:<52} {row_loop:>8.1}", format!("{rules} rules: a loop over {NEAR} prepared cases"));
        line("columnar code by hand, verdicts", by_hand(data, asked));
        for instructions in Instructions::available() {
            let options = Options { instructions: Some(instructions), ..options(Detail::Verdict) };
            line(&format!("table, verdicts, {instructions:?}"), table(data, asked, options));
        }
        line("table, codes", table(data, asked, options(Detail::Codes)));
        line("table, rules", table(data, asked, options(Detail::Rules)));
    }
    println!();
}

fn options(detail: Detail) -> Options<'static> {
    Options { detail, ..Options::default() }
}

/// Every row as a case.
fn cases(data: &Data) -> Vec<Case> {
    let columns = data.columns();
    let table = Table { rows: data.rows(), columns: &columns };
    (0..data.rows()).map(|row| table.case(row).unwrap()).collect()
}

fn agree(data: &Data, cases: &[Case], asked: &Asked) {
    let columns = data.columns();
    let table = Table { rows: data.rows(), columns: &columns };
    let found = assess_table(&table, &asked.policy, On::Day(asked.on), &options(Detail::Codes)).unwrap();
    let by_hand = peer::verdicts(data, asked.all_rules);
    let mut verdicts = [0; 3];
    for (row, case) in cases.iter().enumerate() {
        let outcome = decide(case, &asked.policy, asked.on);
        assert_eq!(found.verdict(row), Some(outcome.verdict), "row {row}");
        assert_eq!(found.blocking.as_ref().unwrap().get(row), outcome.blocking, "row {row}");
        assert_eq!(by_hand[row], outcome.verdict as i8, "row {row}: {outcome:?} {}", case.to_json());
        verdicts[outcome.verdict as usize] += 1;
    }
    println!("{} rules enforced: eligible, not eligible, incomplete: {verdicts:?}", asked.rules());
}

/// Millions of rows a second, the best of some runs.
fn best(rows: usize, mut run: impl FnMut()) -> f64 {
    let time = |_| {
        let begun = Instant::now();
        run();
        begun.elapsed().as_secs_f64()
    };
    let runs = if rows > NEAR { 5 } else { 200 };
    let best = (0..runs).map(time).fold(f64::INFINITY, f64::min);
    rows as f64 / best / 1e6
}

fn row_loop(cases: &[Case], asked: &Asked) -> f64 {
    best(cases.len(), || {
        for case in cases {
            black_box(decide(case, black_box(&asked.policy), asked.on).verdict);
        }
    })
}

fn by_hand(data: &Data, asked: &Asked) -> f64 {
    best(data.rows(), || {
        black_box(peer::verdicts(black_box(data), asked.all_rules));
    })
}

fn table(data: &Data, asked: &Asked, options: Options<'_>) -> f64 {
    let columns = data.columns();
    let table = Table { rows: data.rows(), columns: &columns };
    best(data.rows(), || {
        black_box(assess_table(black_box(&table), &asked.policy, On::Day(asked.on), &options).unwrap());
    })
}

/// Bytes read and written a second by a copy of so many.
fn bytes_copied_a_second(bytes: usize) -> f64 {
    let from = vec![1_u8; bytes];
    let mut to = vec![0_u8; bytes];
    let megabytes = best(bytes, || {
        to.copy_from_slice(black_box(&from));
        black_box(&mut to);
    });
    2.0 * megabytes * 1e6
}

fn bytes_read_a_second(data: &Data) -> f64 {
    let rows = best(data.rows(), || black_box(data).read());
    rows * 1e6 * data.bytes() as f64 / data.rows() as f64
}
