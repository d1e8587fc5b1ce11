//! Tables held against one decision a row, bit by bit, with every type of column.

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::grown;
use crate::grown::{Grown, Holds, grow};
use crate::naive;
use crate::naive::cases::{random_case_near, random_day, random_policy};
use crate::naive::documents::{at, set};
use crate::naive::rng::Rng;
use crate::support;
use crate::support::edges::{Kind, kind};
use crate::support::{case, day, for_each, policy, seeds};
use homeworking::columns::{
    Bits, Column, ColumnProblem, Detail, Instructions, Keys, Offsets, On, OnError, Options, Table, TableError,
    TableOutcome, Text, TextLayout, Values, assess_table,
};
use homeworking::model::{Day, Fact, Status};
use homeworking::{Case, Policy, Rule, assess, decide, statuses};
use serde_json::{Value, json};

/// What a column of a fact holds; assurances have a column a kind, and are grown apart.
fn holds(path: &str) -> Option<Holds> {
    Some(match kind(path) {
        Kind::Flag => Holds::Flags,
        Kind::Completion | Kind::Check(_) => Holds::Completions,
        Kind::Date => Holds::Dates,
        Kind::Amount(..) | Kind::Whole(..) => Holds::Figures,
        Kind::Choice(_) => Holds::Words,
        Kind::Equipment => Holds::Lists,
        Kind::Assurance => return None,
    })
}

/// A batch: cases as the columns can hold them, and the columns.
struct Batch {
    cases: Vec<Value>,
    days: Vec<String>,
    columns: Vec<Grown>,
}

/// A name as it may stand in a table: long, or without its first segment.
fn name(rng: &mut Rng, path: &str) -> String {
    if rng.percent(50) { path.to_owned() } else { path.split_once('.').unwrap().1.to_owned() }
}

fn batch(rng: &mut Rng, rules: &Value, on: &str, rows: usize) -> Batch {
    let mut cases: Vec<Value> = (0..rows).map(|row| random_case_near(rng, rules, on, &format!("a-{row}"))).collect();
    let mut columns = Vec::new();
    for path in Fact::all().map(Fact::path) {
        let Some(holds) = holds(path) else { continue };
        let values: Vec<Value> = cases.iter().map(|case| at(case, path).clone()).collect();
        // A role has to be there, or the case is none.
        let is_left_out = path != "advisor.role" && rng.percent(4);
        let held = if is_left_out {
            vec![Value::Null; rows]
        } else {
            let name = name(rng, path);
            let (column, held) = grow(rng, &name, holds, &values);
            columns.push(column);
            held
        };
        for (case, value) in cases.iter_mut().zip(held) {
            set(case, path, value);
        }
    }
    assurances(rng, &mut cases, &mut columns);
    waivers(rng, &mut cases, &mut columns, on);
    items(rng, &mut cases, &mut columns, rules);
    let days = cases.iter().map(|_| if rng.percent(70) { on.to_owned() } else { random_day(rng) }).collect();
    Batch { cases, days, columns }
}

const KINDS: [&str; 4] = ["signed_agreement", "confirmation", "photographs", "physical_inspection"];

/// A column a kind: of several assurances of one kind the first counts, and no column at all is not known.
fn assurances(rng: &mut Rng, cases: &mut [Value], columns: &mut Vec<Grown>) {
    let present: Vec<&str> = KINDS.into_iter().filter(|_| rng.percent(70)).collect();
    if present.is_empty() {
        for case in cases {
            set(case, "home.assurance", Value::Null);
        }
        return;
    }
    let mut lists = vec![Vec::new(); cases.len()];
    for kind in present {
        let first = |case: &Value| {
            let list = at(case, "home.assurance").as_array().cloned().unwrap_or_default();
            list.into_iter().find(|given| given["kind"] == kind).map_or(Value::Null, |given| given["on"].clone())
        };
        let values: Vec<Value> = cases.iter().map(first).collect();
        let name = name(rng, &format!("home.assurance.{kind}"));
        let (column, held) = grow(rng, &name, Holds::Dates, &values);
        columns.push(column);
        for (list, on) in lists.iter_mut().zip(held).filter(|(_, on)| !on.is_null()) {
            list.push(json!({"kind": kind, "on": on}));
        }
    }
    for (case, list) in cases.iter_mut().zip(lists) {
        set(case, "home.assurance", json!(list));
    }
}

/// Waivers of a table are in force, and go on without end.
fn waivers(rng: &mut Rng, cases: &mut [Value], columns: &mut Vec<Grown>, on: &str) {
    let in_force = |case: &Value| {
        let list = at(case, "waivers").as_array().cloned().unwrap_or_default();
        let holds =
            |waiver: &&Value| waiver["from"].as_str().unwrap() <= on && on <= waiver["through"].as_str().unwrap();
        json!(list.iter().filter(holds).map(|waiver| waiver["rule"].clone()).collect::<Vec<_>>())
    };
    let values: Vec<Value> = cases.iter().map(in_force).collect();
    let is_there = rng.percent(70);
    if is_there {
        columns.push(grow(rng, "waivers", Holds::Lists, &values).0);
    }
    for (case, codes) in cases.iter_mut().zip(&values) {
        let waiver = |code: &Value| json!({"rule": code, "approved_by": "x", "reason": "y", "from": "1900-01-01", "through": "2200-12-31"});
        let list: Vec<Value> = codes.as_array().unwrap().iter().filter(|_| is_there).map(waiver).collect();
        case["waivers"] = json!(list);
    }
}

/// Now and then a column for each item in place of the list: then every item is known, or none is.
fn items(rng: &mut Rng, cases: &mut [Value], columns: &mut Vec<Grown>, rules: &Value) {
    let is_list = |column: &Grown| ["equipment", "workstation.equipment"].contains(&column.name.as_str());
    if rng.percent(50) || !columns.iter().any(is_list) {
        return;
    }
    columns.retain(|column| !is_list(column));
    let mut names = naive::policy::list(rules, "required_equipment");
    names.extend(["shredder".to_owned(), "lamp".to_owned()]);
    names.sort();
    names.dedup();
    for item in &names {
        let has = |case: &Value| match at(case, "workstation.equipment").as_array() {
            Some(list) => json!(list.contains(&json!(item))),
            None => Value::Null,
        };
        let values: Vec<Value> = cases.iter().map(has).collect();
        let name = name(rng, &format!("workstation.equipment.{item}"));
        columns.push(grow(rng, &name, Holds::Flags, &values).0);
    }
}

/// A batch as a table, for as long as it lasts.
fn with_table<T>(batch: &Batch, more: &[Grown], look: impl FnOnce(Table<'_>) -> T) -> T {
    let all: Vec<&Grown> = batch.columns.iter().chain(more).collect();
    let buffers: Vec<Vec<&[u8]>> = all.iter().map(|column| column.buffers()).collect();
    let columns: Vec<Column<'_>> = all.iter().zip(&buffers).map(|(column, buffers)| column.column(buffers)).collect();
    look(Table { rows: batch.cases.len(), columns: &columns })
}

pub(crate) fn options(detail: Detail) -> Options<'static> {
    Options { detail, ..Options::default() }
}

fn agree(cases: &[Case], rules: &Policy, found: &[TableOutcome; 3], on: impl Fn(usize) -> Day, about: &str) {
    let [verdicts, codes, each] = found;
    assert_eq!(verdicts.verdicts, codes.verdicts, "{about}");
    assert_eq!(verdicts.verdicts, each.verdicts, "{about}");
    for (row, case) in cases.iter().enumerate() {
        let on = on(row);
        let about = || format!("{about}, row {row} on {on}\n{}\n{}", case.to_json(), rules.to_json());
        let outcome = decide(case, rules, on);
        assert_eq!(verdicts.verdict(row), Some(outcome.verdict), "{}", about());
        assert_eq!(codes.blocking.as_ref().unwrap().get(row), outcome.blocking, "{}", about());
        assert_eq!(codes.missing.as_ref().unwrap().get(row), outcome.missing, "{}", about());
        for (entry, column) in statuses(case, rules, on).iter().zip(each.rules.as_ref().unwrap()) {
            let holds = match entry.status {
                Status::NotMet => Some(false),
                Status::Unknown => None,
                _ => Some(true),
            };
            assert_eq!((column.rule, column.get(row)), (entry.rule, holds), "{}", about());
        }
    }
}

/// Rows of a batch, and policies that each is decided under.
const ROWS: u64 = 1_000;
const POLICIES: u64 = 5;

fn details(table: &Table<'_>, rules: &Policy, on: On<'_>, about: &str) -> [TableOutcome; 3] {
    [Detail::Verdict, Detail::Codes, Detail::Rules].map(|detail| {
        let answer = |instructions| {
            let options = Options { instructions, ..options(detail) };
            assess_table(table, rules, on, &options).unwrap_or_else(|error| panic!("{about}: {error}"))
        };
        let found = answer(None);
        for set in Instructions::available().filter(|_| detail == Detail::Codes) {
            assert!(answer(Some(set)) == found, "{about}: {set:?} answers otherwise");
        }
        found
    })
}

#[test]
fn a_table_is_decided_as_its_rows_are() {
    let decided = AtomicUsize::new(0);
    for_each(&seeds(100), |seed| {
        let mut rng = Rng::new(*seed);
        let (rules, on) = (random_policy(&mut rng), random_day(&mut rng));
        // Now and then more rows than are decided in one go.
        let size = usize::try_from(rng.below(ROWS)).unwrap() + if seed % 50 == 0 { 11_000 } else { 0 };
        let batch = batch(&mut rng, &rules, &on, size);
        let cases: Vec<Case> = batch.cases.iter().map(case).collect();
        let each: Vec<Day> = batch.days.iter().map(|on| day(on)).collect();
        let days: Vec<Value> = batch.days.iter().map(|day| json!(day)).collect();
        let column = [grow(&mut rng, "on", Holds::Dates, &days).0];
        for number in 0..POLICIES {
            let mut other = if number == 0 { rules.clone() } else { random_policy(&mut rng) };
            other["required_equipment"] = json!(naive::policy::list(&rules, "required_equipment"));
            let (other, about) = (policy(&other), format!("seed {seed}, policy {number}"));
            let one_day = with_table(&batch, &[], |table| details(&table, &other, On::Day(day(&on)), &about));
            agree(&cases, &other, &one_day, |_| day(&on), &about);
            let each_day = with_table(&batch, &column, |table| details(&table, &other, On::Column("on"), &about));
            agree(&cases, &other, &each_day, |row| each[row], &about);
            decided.fetch_add(2 * size, Ordering::Relaxed);
        }
    });
    let decided = decided.into_inner();
    println!("{decided} rows decided");
    assert!(!support::is_usual_run() || decided > 900_000, "only {decided} rows");
}

#[test]
fn verdicts_change_on_the_days_that_an_assessment_says() {
    for_each(&seeds(40), |seed| {
        let mut rng = Rng::new(*seed);
        let (rules, on) = (random_policy(&mut rng), random_day(&mut rng));
        let batch = batch(&mut rng, &rules, &on, 130);
        let sound = policy(&rules);
        let options = Options { changes_on: true, ..Options::default() };
        let found = with_table(&batch, &[], |table| assess_table(&table, &sound, On::Day(day(&on)), &options).unwrap());
        let changes = found.changes_on.unwrap();
        for (row, document) in batch.cases.iter().enumerate() {
            let change = assess(&case(document), &sound, day(&on)).changes_on;
            let known = changes.known[row / 64] >> (row % 64) & 1 == 1;
            assert_eq!(known.then_some(changes.days[row]), change.map(Day::days_since_1970), "seed {seed}, row {row}");
        }
    });
}

/// Items known one by one, some of them not: what the table says is what the row as a case says.
#[test]
fn a_row_as_a_case_is_decided_as_the_row_is() {
    for_each(&seeds(100), |seed| {
        let mut rng = Rng::new(*seed);
        let (mut rules, on) = (random_policy(&mut rng), random_day(&mut rng));
        rules["notes"] = json!("paper_with_disposal");
        rules["paper_disposal"] = json!(["shredder"]);
        let mut batch = batch(&mut rng, &rules, &on, 200);
        let of_items = ["equipment", "workstation.equipment"];
        batch.columns.retain(|column| {
            of_items.iter().all(|path| column.name != *path && !column.name.starts_with(&format!("{path}.")))
        });
        let mut names = naive::policy::list(&rules, "required_equipment");
        names.push("shredder".to_owned());
        names.sort();
        names.dedup();
        for item in names {
            let values: Vec<Value> = (0..200)
                .map(|_| rng.pick(&[Some(true), Some(true), Some(true), Some(false), None]))
                .map(|flag| json!(flag))
                .collect();
            batch.columns.push(grow(&mut rng, &format!("workstation.equipment.{item}"), Holds::Flags, &values).0);
        }
        let sound = policy(&rules);
        with_table(&batch, &[], |table| {
            let found = assess_table(&table, &sound, On::Day(day(&on)), &Options::default()).unwrap();
            for row in 0..200 {
                let case: Case = table.case(row).unwrap();
                let outcome = decide(&case, &sound, day(&on));
                assert_eq!(found.verdict(row), Some(outcome.verdict), "seed {seed}, row {row}");
                assert_eq!(found.blocking.as_ref().unwrap().get(row), outcome.blocking, "seed {seed}, row {row}");
                assert_eq!(found.missing.as_ref().unwrap().get(row), outcome.missing, "seed {seed}, row {row}");
            }
        });
    });
}

pub(crate) fn plain_policy() -> Policy {
    policy(&json!({"name": "Ours", "guidance": "PRN00732"}))
}

pub(crate) fn on() -> On<'static> {
    On::Day(day("2026-12-01"))
}

/// Rows are read one by one in another way than by the column.
fn rows_say_the_same(table: &Table<'_>, error: &TableError) {
    for row in 0..table.rows {
        let mut alone = table.case(row).map_or_else(|error| error.cells, |_| Vec::new());
        let mut together: Vec<_> = error.cells.iter().filter(|cell| cell.row == row).cloned().collect();
        for cells in [&mut alone, &mut together] {
            cells.sort_by(|a, b| a.column.cmp(&b.column));
        }
        assert_eq!(alone, together, "row {row}");
    }
}

#[test]
fn a_bad_cell_takes_its_row_and_no_other() {
    let memory = [8.0, f64::NAN, -0.5, 4096.0, 4096.0004, 7.5];
    let support = [20_000, 20_000, 20_000, 84_371, 20_000, 20_000];
    let cores = [4_i64, 4, 4, 4, 4, 0];
    let columns = [
        Column { name: "memory_gb", values: Values::Float64(&memory), validity: None },
        Column { name: "device.support_ends", values: Values::Date32(&support), validity: None },
        Column { name: "processor_cores", values: Values::Int64(&cores), validity: None },
    ];
    let table = Table { rows: 6, columns: &columns };
    let error = assess_table(&table, &plain_policy(), on(), &Options::default()).unwrap_err();
    let told: Vec<(usize, &str, &str)> =
        error.cells.iter().map(|cell| (cell.row, cell.column.as_str(), cell.code.as_str())).collect();
    let expected = [
        (1, "memory_gb", "out_of_range"),
        (2, "memory_gb", "out_of_range"),
        (3, "device.support_ends", "bad_date"),
        (4, "memory_gb", "out_of_range"),
        (5, "processor_cores", "out_of_range"),
    ];
    assert_eq!(told, expected);
    assert_eq!(error.cell_count, 5);
    rows_say_the_same(&table, &error);
    insta::assert_snapshot!(error.to_string());

    let options = Options { on_error: OnError::Null, detail: Detail::Rules, ..Options::default() };
    let outcome = assess_table(&table, &plain_policy(), on(), &options).unwrap();
    assert_eq!(outcome.error_count, 5);
    assert_eq!(outcome.validity, Some(vec![0b00_0001]));
    assert!((1..6).all(|row| outcome.verdict(row).is_none()) && outcome.verdict(0).is_some());
    let memory = outcome.rules.as_ref().unwrap().iter().find(|column| column.rule == Rule::DeviceMemory).unwrap();
    assert_eq!((memory.get(0), memory.get(5)), (Some(true), None));
}

#[test]
fn texts_and_codes_that_cannot_be_read_are_told() {
    let mut rng = Rng::new(1);
    let role = ["auditor", "auditer", "clinician"].map(|role| json!(role));
    let trained = ["2026-02-28", "2026-02-30", "not a day"].map(|day| json!(day));
    let waived = [json!(["connection.speed"]), json!(["home.quiet"]), json!(["connection.sped"])];
    let items = [json!(["desk", ""]), json!(["desk"]), json!([])];
    let mut grown = vec![
        grow(&mut rng, "role", Holds::Words, &role).0,
        grow(&mut rng, "waivers", Holds::Lists, &waived).0,
        grow(&mut rng, "equipment", Holds::Lists, &items).0,
    ];
    let texts = grown::Texts::new(&mut rng, &trained.map(|day| day.as_str().unwrap().to_owned()));
    grown.push(Grown { name: "training.data_security".to_owned(), data: grown::Data::Texts(texts), validity: None });
    let batch = Batch { cases: vec![Value::Null; 3], days: Vec::new(), columns: grown };
    let error = with_table(&batch, &[], |table| {
        let error = assess_table(&table, &plain_policy(), on(), &Options::default()).unwrap_err();
        rows_say_the_same(&table, &error);
        error
    });
    insta::assert_snapshot!(error.to_string());
}

#[test]
fn columns_that_cannot_serve_are_told_together() {
    let (flags, numbers) = ([0b1111_u8], [1_i64, 2, 3]);
    let boolean = |rows| Values::Boolean(Bits::new(&flags, 0, rows).unwrap());
    let columns = [
        Column { name: "home.qiuet", values: boolean(3), validity: None },
        Column { name: "quiet", values: boolean(3), validity: None },
        Column { name: "home.quiet", values: boolean(3), validity: None },
        Column { name: "home.light", values: boolean(2), validity: None },
        Column { name: "home.space", values: Values::Int64(&numbers), validity: None },
        Column { name: "home.assurance.photograph", values: Values::Date32(&[0, 0, 0]), validity: None },
        Column { name: "payroll", values: boolean(3), validity: None },
    ];
    let table = Table { rows: 3, columns: &columns };
    let options = Options { ignore: &["payroll"], ..Options::default() };
    let error = assess_table(&table, &plain_policy(), on(), &options).unwrap_err();
    let told: Vec<ColumnProblem> = error.columns.iter().map(|column| column.problem).collect();
    let expected = [
        ColumnProblem::UnknownColumn,
        ColumnProblem::DuplicateColumn,
        ColumnProblem::WrongLength,
        ColumnProblem::WrongType,
        ColumnProblem::UnknownColumn,
    ];
    assert_eq!(told, expected);
    insta::assert_snapshot!(error.to_string());
}

#[test]
fn rows_that_there_are_not_and_tables_too_long_are_refused() {
    let table = Table { rows: usize::MAX, columns: &[] };
    for detail in [Detail::Verdict, Detail::Codes, Detail::Rules] {
        let error = assess_table(&table, &plain_policy(), on(), &options(detail)).unwrap_err();
        assert_eq!(error.columns[0].problem, ColumnProblem::Rows);
    }
    let error = Table { rows: 3, columns: &[] }.case(3).unwrap_err();
    assert_eq!(error.to_string(), "expected a row below 3; rows are counted from 0");
}

/// A table in two parts is answered as the whole is.
#[test]
fn splitting_a_table_changes_nothing() {
    let rows = 20_000_usize;
    let days: Vec<i32> = (0..rows).map(|row| 20_400 + i32::try_from(row * 37 % 400).unwrap()).collect();
    let memory: Vec<f32> = (0..rows).map(|row| (row % 16) as f32 + 0.4995).collect();
    let answer = |from: usize, to: usize| {
        let columns = [
            Column { name: "training.data_security", values: Values::Date32(&days[from..to]), validity: None },
            Column { name: "memory_gb", values: Values::Float32(&memory[from..to]), validity: None },
        ];
        let table = Table { rows: to - from, columns: &columns };
        assess_table(&table, &plain_policy(), on(), &options(Detail::Codes)).unwrap()
    };
    let whole = answer(0, rows);
    for cut in [1, 63, 64, 8191, 8192, 8193, 16_384, 19_999] {
        let parts = [answer(0, cut), answer(cut, rows)];
        let verdicts: Vec<i8> = parts.iter().flat_map(|part| part.verdicts.clone()).collect();
        assert_eq!(verdicts, whole.verdicts, "cut at {cut}");
        let rules: Vec<i8> = parts.iter().flat_map(|part| part.blocking.clone().unwrap().rules).collect();
        assert_eq!(rules, whole.blocking.as_ref().unwrap().rules, "cut at {cut}");
        let missing: Vec<i8> = parts.iter().flat_map(|part| part.missing.clone().unwrap().rules).collect();
        assert_eq!(missing, whole.missing.as_ref().unwrap().rules, "cut at {cut}");
    }
}

/// Counts out of range, whose sum no number holds, take their row and no other.
#[test]
fn counts_that_no_sum_holds_are_told() {
    let (done, due) = ([i32::MAX, 10, i32::MIN], [1, 10, 1]);
    let columns = [
        Column { name: "audit.audits_done_home", values: Values::Int32(&done), validity: None },
        Column { name: "audit.audits_done_site", values: Values::Int32(&done), validity: None },
        Column { name: "audit.audits_due", values: Values::Int32(&due), validity: None },
    ];
    let table = Table { rows: 3, columns: &columns };
    let options = Options { on_error: OnError::Null, ..Options::default() };
    let outcome = assess_table(&table, &plain_policy(), on(), &options).unwrap();
    assert_eq!([0, 1, 2].map(|row| outcome.verdict(row).is_some()), [false, true, false]);
}

/// Dictionaries may have more words than a signed key counts.
#[test]
fn keys_beyond_127_are_read() {
    let mut bytes = Vec::new();
    let mut ends = vec![0_i32];
    for word in (0..200).map(|entry| if entry == 199 { "clinician" } else { "health_advisor" }) {
        bytes.extend_from_slice(word.as_bytes());
        ends.push(i32::try_from(bytes.len()).unwrap());
    }
    let text = Text { layout: TextLayout::Offsets(Offsets::Small(&ends), &bytes), validity: None };
    let keys: Vec<u8> = (0..300).map(|row| if row % 3 == 0 { 199 } else { 128 }).collect();
    let role = Column { name: "role", values: Values::Dictionary(Keys::UInt8(&keys), text), validity: None };
    let words: Vec<&str> = keys.iter().map(|key| if *key == 199 { "clinician" } else { "health_advisor" }).collect();
    let mut rng = Rng::new(1);
    let plain = grow(&mut rng, "role", Holds::Words, &words.iter().map(|word| json!(word)).collect::<Vec<_>>()).0;
    let batch = Batch { cases: vec![Value::Null; 300], days: Vec::new(), columns: vec![plain] };
    let by_word =
        with_table(&batch, &[], |table| assess_table(&table, &plain_policy(), on(), &options(Detail::Rules)).unwrap());
    let table = Table { rows: 300, columns: &[role] };
    let by_key = assess_table(&table, &plain_policy(), on(), &options(Detail::Rules)).unwrap();
    assert_eq!(by_key, by_word);
}

#[test]
fn offsets_that_go_back_are_refused() {
    let ends = [0, 4, 0, 4];
    let text = Text { layout: TextLayout::Offsets(Offsets::Small(&ends), b"desk"), validity: None };
    let columns = [
        Column { name: "role", values: Values::Text(text), validity: None },
        Column { name: "equipment", values: Values::List(Offsets::Small(&ends), text), validity: None },
    ];
    let table = Table { rows: 3, columns: &columns };
    let error = assess_table(&table, &plain_policy(), on(), &Options::default()).unwrap_err();
    let told: Vec<ColumnProblem> = error.columns.iter().map(|column| column.problem).collect();
    assert_eq!(told, [ColumnProblem::WrongOffsets; 2]);
}
