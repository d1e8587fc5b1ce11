//! Deciding a table, tile by tile.

use crate::catalogue::{Condition, Rule, evaluate_words};
use crate::columns::bind::{Bound, bind, is_whole};
use crate::columns::bits::{places, rows_of_word, spread};
use crate::columns::cell::{case_of, cell_error};
use crate::columns::column::{Column, Values};
use crate::columns::instructions::Chosen;
use crate::columns::lane::{TILE, WORDS};
use crate::columns::moments::Moments;
use crate::columns::tile::{Asked, Bad, Rows, Scratch, Waived, check, decode, decode_moments, lanes};
use crate::columns::{
    ColumnError, ColumnProblem, DayColumn, Detail, LISTED, On, OnError, Options, RuleColumn, RuleLists, Table,
    TableError, TableOutcome,
};
use crate::eligibility::{days_of_change, verdict};
use crate::logic::{ABREAST, Answers, Lanes, Words};
use crate::model::items::ItemSet;
use crate::model::{Case, Day, Facts, Policy};
use crate::order::by_number;

/// The most rows of a table: 2,147,483,647.
const MOST_ROWS: usize = 0x7fff_ffff;

impl<'a> Table<'a> {
    /// Puts every column in its place, those to be ignored aside.
    pub(crate) fn bind(&self, ignored: &[&str]) -> Result<Bound<'a>, TableError> {
        let columns: Vec<Column<'a>> =
            self.columns.iter().filter(|column| !ignored.contains(&column.name)).copied().collect();
        bind(&columns, self.rows).map_err(TableError::of_columns)
    }

    /// Puts every column in its place, that of the days asked about among them.
    fn bind_asked(&self, on: On<'_>, ignored: &[&str]) -> Result<(Bound<'a>, Option<Column<'a>>), TableError> {
        let asked = if let On::Column(name) = on { Some(name) } else { None };
        let ignored: Vec<&str> = ignored.iter().copied().chain(asked).collect();
        match (self.bind(&ignored), moments_column(self, on)) {
            (Ok(bound), Ok(moments)) => Ok((bound, moments)),
            (Err(mut error), Err(moments)) => {
                error.columns.extend(moments.columns);
                Err(error)
            }
            (Err(error), Ok(_)) | (Ok(_), Err(error)) => Err(error),
        }
    }

    /// Whether every column can serve, whatever is in it.
    ///
    /// # Errors
    /// Columns that are not known, that hold what their fact does not take, or that have not as many rows as the table.
    ///
    /// ```
    /// use homeworking::columns::{Column, On, Table, Values};
    /// use homeworking::model::Day;
    ///
    /// let columns = [Column { name: "memory", values: Values::Int8(&[8]), validity: None }];
    /// let error = Table { rows: 1, columns: &columns }.check(On::Day(Day::FIRST), &[]).unwrap_err();
    /// assert_eq!(error.columns[0].column, "memory");
    /// ```
    pub fn check(&self, on: On<'_>, ignored: &[&str]) -> Result<(), TableError> {
        self.bind_asked(on, ignored).map(|_| ())
    }

    /// The day asked about in a row, where it stands in a column of that name.
    ///
    /// # Errors
    /// A row or a column that the table does not have; a cell that cannot be read.
    ///
    /// ```
    /// use homeworking::columns::{Column, Table, Values};
    ///
    /// let columns = [Column { name: "night", values: Values::Date32(&[20_788, 20_789]), validity: None }];
    /// assert_eq!(Table { rows: 2, columns: &columns }.day("night", 1)?.to_string(), "2026-12-02");
    /// # Ok::<(), homeworking::columns::TableError>(())
    /// ```
    pub fn day(&self, name: &str, row: usize) -> Result<Day, TableError> {
        self.check_row(row)?;
        let (mut days, mut bad) = (Vec::new(), Bad { rows: vec![0; WORDS], cells: Vec::new() });
        if let Some(column) = moments_column(self, On::Column(name))? {
            decode_moments(&column, Rows { start: row, count: 1 }, &mut days, &mut bad);
        }
        if let Some((row, column)) = bad.cells.first() {
            let nothing = bind(&[], self.rows).map_err(TableError::of_columns)?;
            return Err(TableError::of_cells(vec![cell_error(&nothing, column, *row)]));
        }
        Ok(days.first().copied().and_then(Day::from_days_since_1970).unwrap_or(Day::FIRST))
    }

    /// Whether the table has a row.
    pub(crate) fn check_row(&self, row: usize) -> Result<(), TableError> {
        if row < self.rows {
            return Ok(());
        }
        Err(TableError::of_rows(format!("a row below {}", self.rows), "rows are counted from 0"))
    }
}

/// Decides every row of a table under a policy.
///
/// # Errors
/// Columns that are not known, or hold what their fact does not take; with [`OnError::Raise`] also every cell that cannot be
/// read.
pub(crate) fn assess(
    table: &Table<'_>,
    policy: &Policy,
    on: On<'_>,
    options: &Options<'_>,
) -> Result<TableOutcome, TableError> {
    // Each rule may stand in the list of each row, and places in lists are numbers of 32 bits.
    let most = if options.detail == Detail::Codes { MOST_ROWS / Rule::CATALOGUE.len() } else { MOST_ROWS };
    if table.rows > most {
        return Err(TableError::of_rows(
            format!("a table of at most {most} rows"),
            "split the table, and join the answers",
        ));
    }
    let (bound, moments) = table.bind_asked(on, options.ignore)?;
    let mut run = Run::new(table, policy, &bound, options);
    let one_day = if let On::Day(day) = on { day.days_since_1970() } else { 0 };
    for start in (0..table.rows).step_by(TILE) {
        let tile = Rows { start, count: TILE.min(table.rows - start) };
        run.tile(tile, one_day, moments);
    }
    run.finish()
}

/// The column of the days asked about, where they stand in one.
fn moments_column<'a>(table: &Table<'a>, on: On<'_>) -> Result<Option<Column<'a>>, TableError> {
    let On::Column(name) = on else { return Ok(None) };
    let refuse = |problem, expected: &str, help: &str| {
        let (expected, help) = (expected.to_owned(), help.to_owned());
        Err(TableError::of_columns(vec![ColumnError { column: name.to_owned(), problem, expected, help }]))
    };
    let Some(column) = table.columns.iter().find(|column| column.name == name) else {
        return refuse(
            ColumnProblem::UnknownColumn,
            "a column of the table",
            "name the column of the days asked about",
        );
    };
    if !column.values.ascend() {
        let expected = "offsets that do not go back";
        return refuse(ColumnProblem::WrongOffsets, expected, "the column's buffers are damaged: make it again");
    }
    match column.values {
        Values::Date32(_) | Values::Text(_) | Values::Dictionary(..) | Values::Null(_)
            if is_whole(column, table.rows) =>
        {
            Ok(Some(*column))
        }
        Values::Date32(_) | Values::Text(_) | Values::Dictionary(..) | Values::Null(_) => {
            refuse(ColumnProblem::WrongLength, "as many rows as the table", "give every column as many rows")
        }
        _ => refuse(ColumnProblem::WrongType, "dates", "convert the column to dates"),
    }
}

/// A run over a table.
struct Run<'r, 'a> {
    policy: &'r Policy,
    bound: &'r Bound<'a>,
    options: &'r Options<'r>,
    asked: Asked,
    chosen: Chosen,
    answers: Answers,
    room: Vec<Scratch>,
    /// The days asked about of a tile, where they stand in a column.
    moments: Vec<i32>,
    waived: Waived,
    /// For each rule of the catalogue, the rows of a tile in which it is not met, and unknown.
    masks: Vec<Lacking>,
    outcome: TableOutcome,
    /// Rows that cannot be read, a bit a row.
    unread: Vec<u64>,
}

/// The rows of a tile in which something is not met, and unknown.
type Lacking = [Words; WORDS / ABREAST];

const NOTHING: Lacking = [Words::MET; WORDS / ABREAST];

/// Word for word, what is not met, and what is unknown.
fn each_word(lacking: &Lacking) -> impl Iterator<Item = (u64, u64)> {
    lacking.iter().flat_map(|words| words.not_met.into_iter().zip(words.unknown))
}

impl<'r, 'a> Run<'r, 'a> {
    fn new(table: &Table<'a>, policy: &'r Policy, bound: &'r Bound<'a>, options: &'r Options<'r>) -> Run<'r, 'a> {
        let rows = table.rows;
        let words = rows.div_ceil(64);
        let lists = || RuleLists { offsets: vec![0], rules: Vec::new() };
        let wants = |detail| options.detail == detail;
        let columns = Rule::CATALOGUE.iter().map(|rule| RuleColumn { rule: *rule, met: Vec::new(), known: Vec::new() });
        Run {
            policy,
            bound,
            options,
            asked: Asked { required: policy.required_equipment().clone(), shredder: ItemSet::known("shredder") },
            chosen: Chosen::up_to(options.instructions),
            answers: Answers::default(),
            room: bound.facts.iter().map(|_| Scratch::default()).collect(),
            moments: Vec::new(),
            waived: Waived::default(),
            masks: if wants(Detail::Verdict) { Vec::new() } else { vec![NOTHING; Rule::CATALOGUE.len()] },
            outcome: TableOutcome {
                rows,
                verdicts: Vec::with_capacity(rows),
                blocking: wants(Detail::Codes).then(lists),
                missing: wants(Detail::Codes).then(lists),
                rules: wants(Detail::Rules).then(|| columns.collect()),
                changes_on: options.changes_on.then(DayColumn::default),
                ..TableOutcome::default()
            },
            unread: Vec::with_capacity(words),
        }
    }

    /// Decides the rows of a tile.
    fn tile(&mut self, tile: Rows, on: i32, moments: Option<Column<'a>>) {
        let mut bad = Bad { rows: vec![0; WORDS], cells: Vec::new() };
        decode(self.bound, &self.asked, (tile, self.chosen), &mut self.room, &mut bad);
        if let Some(column) = &self.bound.waivers {
            self.waived.decode(column, tile, &mut bad);
        }
        if let Some(column) = moments {
            decode_moments(&column, tile, &mut self.moments, &mut bad);
        }
        let each = moments.map(|_| self.moments.as_slice());
        let mode = Lanes {
            facts: lanes(self.bound, tile, &self.room),
            moments: each.map_or(Moments::One(on), Moments::each),
            required: &self.asked.required,
            chosen: self.chosen,
            answers: std::mem::take(&mut self.answers),
        };
        let facts = Facts { mode };
        let mut verdicts = NOTHING;
        let (policy, waived, masks) = (self.policy, &self.waived, &mut self.masks);
        let everything = self.options.detail == Detail::Rules;
        evaluate_words(
            &facts,
            policy,
            tile.count,
            |rule| everything || policy.enforces(rule),
            |rule, conditions| {
                let mut lacking = lacking(conditions);
                waived.take_from(rule, &mut lacking);
                if policy.enforces(rule) {
                    for (verdict, lacking) in verdicts.iter_mut().zip(&lacking) {
                        *verdict = verdict.join(*lacking, |[one, more], [other, others]| [one | other, more | others]);
                    }
                }
                if let Some(mask) = masks.get_mut(rule.index()) {
                    *mask = lacking;
                }
            },
        );
        check(self.bound, &facts.mode.facts, (tile, self.chosen), &mut bad);
        self.answers = facts.mode.answers;
        self.note(bad.cells);
        self.write(tile, &verdicts, &bad.rows, on, moments.is_some());
    }

    /// Notes cells that cannot be read, the first of them with what is wrong, row by row.
    fn note(&mut self, mut cells: Vec<(usize, Column<'a>)>) {
        by_number(&mut cells, |(row, _)| *row);
        self.outcome.error_count += cells.len();
        let room = LISTED.saturating_sub(self.outcome.errors.len());
        let bound = self.bound;
        self.outcome.errors.extend(cells.iter().take(room).map(|(row, column)| cell_error(bound, column, *row)));
    }

    fn write(&mut self, tile: Rows, verdicts: &Lacking, unread: &[u64], on: i32, each: bool) {
        for (word, ((not_met, unknown), unread)) in each_word(verdicts).zip(unread).enumerate().take(tile.words()) {
            let rows = rows_of_word(tile.count, word) & !unread;
            self.unread.push(*unread);
            let (blocked, missing) = (not_met & rows, unknown & rows & !not_met);
            write_verdicts(&mut self.outcome.verdicts, blocked, missing, tile.count.saturating_sub(word * 64).min(64));
        }
        let policy = self.policy;
        let enforced = || Rule::CATALOGUE.iter().zip(&self.masks).filter(|(rule, _)| policy.enforces(**rule));
        if let Some(lists) = &mut self.outcome.blocking {
            write_lists(lists, tile, unread, enforced().map(|(rule, words)| (*rule, words)), |(not_met, _)| not_met);
        }
        if let Some(lists) = &mut self.outcome.missing {
            write_lists(lists, tile, unread, enforced().map(|(rule, words)| (*rule, words)), |(_, unknown)| unknown);
        }
        for (column, lacking) in self.outcome.rules.iter_mut().flatten().zip(&self.masks) {
            for (word, ((not_met, unknown), unread)) in each_word(lacking).zip(unread).enumerate().take(tile.words()) {
                let rows = rows_of_word(tile.count, word) & !unread;
                column.known.push(rows & !unknown);
                column.met.push(rows & !(unknown | not_met));
            }
        }
        if self.options.changes_on {
            self.write_changes(tile, unread, on, each);
        }
    }

    /// The days on which verdicts change, row by row.
    fn write_changes(&mut self, tile: Rows, unread: &[u64], on: i32, each: bool) {
        let Some(column) = &mut self.outcome.changes_on else { return };
        for row in 0..tile.count {
            let is_read = unread.get(row / 64).is_none_or(|word| word >> (row % 64) & 1 == 0);
            let on = if each { self.moments.get(row).copied().unwrap_or(on) } else { on };
            let change = || next_change(&case_of(self.bound, tile.start + row), self.policy, on);
            let change = if is_read { change() } else { None };
            if row % 64 == 0 {
                column.known.push(0);
            }
            column.days.push(change.map_or(0, Day::days_since_1970));
            if let Some(word) = column.known.last_mut().filter(|_| change.is_some()) {
                *word |= 1 << (row % 64);
            }
        }
    }

    fn finish(self) -> Result<TableOutcome, TableError> {
        let Run { mut outcome, unread, options, .. } = self;
        if outcome.error_count > 0 && options.on_error == OnError::Raise {
            return Err(TableError { columns: Vec::new(), cells: outcome.errors, cell_count: outcome.error_count });
        }
        if outcome.error_count > 0 {
            let rows = outcome.rows;
            let valid = unread.iter().enumerate().map(|(word, unread)| rows_of_word(rows, word) & !unread);
            outcome.validity = Some(valid.collect());
        }
        Ok(outcome)
    }
}

/// The rows in which a rule is not met or unknown, by what it says of them.
fn lacking(conditions: &[Condition<Words>]) -> Lacking {
    let mut lacking = NOTHING;
    for (lacking, Condition { applies, met }) in lacking.iter_mut().zip(conditions) {
        *lacking = match applies {
            None => *met,
            Some(applies) => applies.join(*met, |[not_applying, doubtful], [not_met, unknown]| {
                let (applying, is_met) = (!(not_applying | doubtful), !(not_met | unknown));
                [applying & not_met, (doubtful & !is_met) | (applying & unknown)]
            }),
        };
    }
    lacking
}

/// The first later day on which the verdict differs.
fn next_change(case: &Case, policy: &Policy, on: i32) -> Option<Day> {
    let now = verdict(case, policy, on);
    let days = days_of_change(case, policy, |rule| policy.enforces(rule));
    let later = days.into_iter().filter(|day| *day > on).map_while(Day::from_days_since_1970);
    later.into_iter().find(|day| verdict(case, policy, day.days_since_1970()) != now)
}

/// Adds the verdicts of a word's rows: 0 eligible, 1 not eligible, 2 incomplete.
#[inline(always)]
fn write_verdicts(verdicts: &mut Vec<i8>, blocked: u64, missing: u64, rows: usize) {
    let mut bytes = [0_u8; 64];
    let eights = bytes.chunks_exact_mut(8).zip(blocked.to_le_bytes()).zip(missing.to_le_bytes());
    for ((eight, blocked), missing) in eights {
        eight.copy_from_slice(&(spread(blocked) | spread(missing) << 1).to_le_bytes());
    }
    verdicts.extend(bytes.iter().take(rows).map(|byte| i8::try_from(*byte).unwrap_or_default()));
}

/// Adds the lists of a tile's rows: first how long each is, then each rule in its place.
fn write_lists<'m>(
    lists: &mut RuleLists,
    tile: Rows,
    unread: &[u64],
    rules: impl Iterator<Item = (Rule, &'m Lacking)> + Clone,
    of: impl Fn((u64, u64)) -> u64,
) {
    let rows_of = |lacking: &'m Lacking| {
        let words = each_word(lacking).zip(unread).enumerate().take(tile.words());
        words.map(|(word, (lacking, unread))| (word, of(lacking) & rows_of_word(tile.count, word) & !unread))
    };
    let mut counts = vec![0_usize; tile.count];
    for (_, lacking) in rules.clone() {
        for (word, rows) in rows_of(lacking) {
            for place in places(rows) {
                if let Some(count) = counts.get_mut(word * 64 + place) {
                    *count += 1;
                }
            }
        }
    }
    let mut end = lists.rules.len();
    let mut next: Vec<usize> = Vec::with_capacity(tile.count);
    for count in counts {
        next.push(end);
        end += count;
        lists.offsets.push(i32::try_from(end).unwrap_or(i32::MAX));
    }
    lists.rules.resize(end, 0);
    for (rule, lacking) in rules {
        let code = i8::try_from(rule.index()).unwrap_or(i8::MAX);
        for (word, rows) in rows_of(lacking) {
            for place in places(rows) {
                let Some(next) = next.get_mut(word * 64 + place) else { continue };
                if let Some(slot) = lists.rules.get_mut(*next) {
                    *slot = code;
                }
                *next += 1;
            }
        }
    }
}
