//! A tile: some rows of every column, decoded where they have to be, with the rows that cannot be read.

use std::cell::Cell;

use crate::catalogue::Rule;
use crate::columns::bind::{Binding, Bound};
use crate::columns::bits::{Bits, places, rows_of_word};
use crate::columns::column::{Broken, Column, Keys, Text, Values};
use crate::columns::equipment::{combine_items, decode_lists};
use crate::columns::instructions::Chosen;
use crate::columns::kernels::{Between, Bitmap, FewBits, NONE, Within, all_sound, passing};
use crate::columns::lane::{DaysLane, FigureLane, ItemsLane, Known, Lane, Soundness, TILE, WORDS};
use crate::columns::numbers::Threshold;
use crate::columns::texts::{Memory, places_of, sights};
use crate::logic::{ABREAST, Words};
use crate::model::Day;
use crate::model::items::ItemSet;

/// Rows of a table.
#[derive(Clone, Copy)]
pub(crate) struct Rows {
    pub(crate) start: usize,
    pub(crate) count: usize,
}

impl Rows {
    pub(crate) fn words(self) -> usize {
        self.count.div_ceil(64)
    }

    pub(crate) fn part(self, bits: Bits<'_>) -> Bits<'_> {
        bits.part(self.start, self.count)
    }
}

/// Room for what is decoded of one column.
#[derive(Default)]
pub(crate) struct Scratch {
    days: Vec<i32>,
    choices: Vec<u8>,
    known: Vec<u64>,
    /// What each entry of a dictionary is the place of; `u8::MAX` for one that is no known word.
    places: Option<Vec<u8>>,
    /// Whether the keys of this tile serve as they are.
    by_key: bool,
    /// Which rows have all items asked, and where that is known: of the required ones, and of the shredder.
    pub(crate) items: [(Vec<u64>, Vec<u64>); 2],
    /// The lists met before: whether they have all items asked.
    pub(crate) lists: Memory<Result<[bool; 2], Broken>>,
    kinds: [Option<Box<Scratch>>; 4],
    /// The threshold last asked about: it takes longer to find than a tile to be held against it.
    threshold: Cell<Option<(i64, Threshold)>>,
}

/// Cells that cannot be read: the rows of the tile, and each with its column.
#[derive(Default)]
pub(crate) struct Bad<'a> {
    pub(crate) rows: Vec<u64>,
    pub(crate) cells: Vec<(usize, Column<'a>)>,
}

impl<'a> Bad<'a> {
    pub(crate) fn add(&mut self, column: Column<'a>, tile: Rows, row: usize) {
        if let Some(word) = self.rows.get_mut(row / 64) {
            *word |= 1 << (row % 64);
        }
        self.cells.push((tile.start + row, column));
    }

    /// Adds the rows of a column that are given, and not among those that can be read.
    fn add_unread(&mut self, column: Column<'a>, tile: Rows, readable: &Bitmap) {
        let mut known = NONE;
        given(&column, tile).find_rows(&mut known);
        for (word, (readable, known)) in readable.iter().zip(known).enumerate().take(tile.words()) {
            for place in places(known & !readable & rows_of_word(tile.count, word)) {
                self.add(column, tile, word * 64 + place);
            }
        }
    }
}

/// The items that rules ask for.
pub(crate) struct Asked {
    pub(crate) required: ItemSet,
    pub(crate) shredder: ItemSet,
}

/// Decodes what has to be decoded of every column for some rows, and notes the cells that cannot be read.
pub(crate) fn decode<'a>(
    bound: &Bound<'a>,
    asked: &Asked,
    (tile, chosen): (Rows, Chosen),
    room: &mut [Scratch],
    bad: &mut Bad<'a>,
) {
    for (binding, scratch) in bound.facts.iter().zip(room) {
        match binding {
            Binding::Absent | Binding::Flags(_) | Binding::Figures { .. } => {}
            Binding::Days(column) => decode_days(column, tile, scratch, bad),
            Binding::Choices(column, words) => decode_choices(column, words, (tile, chosen), scratch, bad),
            Binding::Lists(column) => decode_lists(column, asked, tile, scratch, bad),
            Binding::Items(items) => {
                let [required, shredder] = &mut scratch.items;
                combine_items(items, &asked.required, tile, required);
                combine_items(items, &asked.shredder, tile, shredder);
            }
            Binding::Assurances(kinds) => {
                for (column, scratch) in kinds.iter().zip(&mut scratch.kinds) {
                    if let Some(column) = column {
                        decode_days(column, tile, scratch.get_or_insert_default(), bad);
                    }
                }
            }
        }
    }
}

/// The rows of a column that are given.
pub(crate) fn given<'a>(column: &Column<'a>, tile: Rows) -> Known<'a> {
    column.validity.map_or(Known::All, |validity| Known::Bits(tile.part(validity)))
}

fn part<T>(values: &[T], tile: Rows) -> &[T] {
    values.get(tile.start..tile.start + tile.count).unwrap_or_default()
}

fn is_day(day: i32) -> bool {
    (Day::FIRST.days_since_1970()..=Day::LAST.days_since_1970()).contains(&day)
}

/// Days that are texts; others serve as they are.
fn decode_days<'a>(column: &Column<'a>, tile: Rows, scratch: &mut Scratch, bad: &mut Bad<'a>) {
    if !matches!(column.values, Values::Date32(_)) {
        decode_texts(column, tile, scratch, bad, |text| Day::read(text).map(Day::days_since_1970));
    }
}

/// Texts read as days.
fn decode_texts<'a>(
    column: &Column<'a>,
    tile: Rows,
    scratch: &mut Scratch,
    bad: &mut Bad<'a>,
    read: impl Fn(&str) -> Option<i32>,
) {
    scratch.days.clear();
    scratch.days.resize(tile.count, 0);
    clear(&mut scratch.known);
    for (row, day) in scratch.days.iter_mut().enumerate() {
        match column.word(tile.start + row) {
            Ok(None) => {}
            Ok(Some(text)) => match read(text) {
                Some(found) => {
                    *day = found;
                    set(&mut scratch.known, row);
                }
                None => bad.add(*column, tile, row),
            },
            Err(Broken) => bad.add(*column, tile, row),
        }
    }
}

fn decode_choices<'a>(
    column: &Column<'a>,
    words: &[&str],
    (tile, chosen): (Rows, Chosen),
    scratch: &mut Scratch,
    bad: &mut Bad<'a>,
) {
    let place_of = |text: &str| words.iter().position(|word| *word == text).and_then(|place| u8::try_from(place).ok());
    if let Values::Dictionary(keys, text) = column.values {
        let place = |entry| text.word(entry).ok().flatten().and_then(place_of).unwrap_or(u8::MAX);
        let places = scratch.places.get_or_insert_with(|| (0..text.count()).map(place).collect());
        scratch.by_key = keys_serve(keys, places, (tile, chosen));
        if scratch.by_key {
            return;
        }
    }
    scratch.choices.clear();
    scratch.choices.resize(tile.count, u8::MAX);
    clear(&mut scratch.known);
    if let (Values::Text(text), Some(sights)) = (column.values, sights(words)) {
        places_of(text, &sights, tile.start, &mut scratch.choices);
        return know_choices((column, text), tile, scratch, bad);
    }
    for (row, choice) in scratch.choices.iter_mut().enumerate() {
        let at = tile.start + row;
        let place = match column.values {
            _ if !column.is_given(at) => continue,
            // An entry that is itself not given is no word either.
            Values::Dictionary(keys, text) => {
                let entry = keys.get(at);
                match entry.map(|entry| text.word(entry)) {
                    Some(Ok(None)) => continue,
                    _ => entry
                        .and_then(|entry| scratch.places.as_ref()?.get(entry).copied())
                        .filter(|place| *place != u8::MAX),
                }
            }
            _ => match column.word(at) {
                Ok(None) => continue,
                Ok(Some(text)) => place_of(text),
                Err(Broken) => None,
            },
        };
        match place {
            Some(place) => {
                *choice = place;
                set(&mut scratch.known, row);
            }
            None => bad.add(*column, tile, row),
        }
    }
}

/// Which of the words found are given. What is given and is no word cannot be read.
fn know_choices<'a>((column, text): (&Column<'a>, Text<'a>), tile: Rows, scratch: &mut Scratch, bad: &mut Bad<'a>) {
    let (mut are_given, mut are_texts) = (NONE, NONE);
    given(column, tile).find_rows(&mut are_given);
    text.validity.map_or(Known::All, |validity| Known::Bits(tile.part(validity))).find_rows(&mut are_texts);
    let words = scratch.choices.chunks(64).zip(&mut scratch.known).zip(are_given.iter().zip(are_texts)).enumerate();
    for (word, ((choices, known), (are_given, are_texts))) in words {
        let found = choices.iter().rev().fold(0, |bits, choice| bits << 1 | u64::from(*choice != u8::MAX));
        let asked = are_given & are_texts & rows_of_word(tile.count, word);
        *known = found & asked;
        for place in places(asked & !found) {
            bad.add(*column, tile, word * 64 + place);
        }
    }
}

/// Whether keys of 8 bits can be looked at as they are: every one of the tile is that of a known word.
fn keys_serve(keys: Keys<'_>, places: &[u8], (tile, chosen): (Rows, Chosen)) -> bool {
    let Some(last) = places.len().checked_sub(1).filter(|_| !places.contains(&u8::MAX)) else { return false };
    match keys {
        Keys::Int8(keys) => {
            let most = i8::try_from(last).unwrap_or(i8::MAX);
            all_sound(chosen, part(keys, tile), Within { least: 0, most })
        }
        Keys::UInt8(keys) => {
            // A glance sees no further than the lower half of the keys.
            let most = u8::try_from(last).unwrap_or(u8::MAX).min(0x7f);
            all_sound(chosen, part(keys, tile), Within { least: 0, most })
        }
        _ => false,
    }
}

/// Notes the days and figures out of range, so far as no rule has seen in passing that there are none.
pub(crate) fn check<'a>(bound: &Bound<'a>, lanes: &[Lane<'_>], (tile, chosen): (Rows, Chosen), bad: &mut Bad<'a>) {
    for (binding, lane) in bound.facts.iter().zip(lanes) {
        match (binding, lane) {
            (Binding::Days(column), Lane::Days(lane)) => check_days(column, lane, (tile, chosen), bad),
            (Binding::Figures { column, whole, .. }, Lane::Figures(lane)) => {
                check_figures(column, lane, *whole, (tile, chosen), bad);
            }
            (Binding::Assurances(columns), Lane::Assurances(lanes)) => {
                for (column, lane) in columns.iter().zip(lanes) {
                    if let (Some(column), Some(lane)) = (column, lane) {
                        check_days(column, lane, (tile, chosen), bad);
                    }
                }
            }
            _ => {}
        }
    }
}

fn check_days<'a>(column: &Column<'a>, lane: &DaysLane<'_>, (tile, chosen): (Rows, Chosen), bad: &mut Bad<'a>) {
    let (first, last) = (Day::FIRST.days_since_1970(), Day::LAST.days_since_1970());
    let is_sound = match lane.soundness.get() {
        Soundness::Unseen => all_sound(chosen, lane.days, FewBits { first }),
        soundness => soundness == Soundness::Sound,
    };
    if !is_sound {
        let mut readable = NONE;
        passing(chosen, lane.days, Between(first, last), &mut readable);
        bad.add_unread(*column, tile, &readable);
    }
}

fn check_figures<'a>(
    column: &Column<'a>,
    lane: &FigureLane<'_>,
    whole: bool,
    (tile, chosen): (Rows, Chosen),
    bad: &mut Bad<'a>,
) {
    let is_sound = match lane.soundness.get() {
        Soundness::Sound if !whole || lane.numbers.are_whole() => true,
        Soundness::Doubtful => false,
        _ => lane.numbers.all_in_range(chosen, lane.range, whole),
    };
    if !is_sound {
        let mut readable = NONE;
        lane.numbers.in_range(chosen, lane.range, whole, &mut readable);
        bad.add_unread(*column, tile, &readable);
    }
}

pub(crate) fn clear(words: &mut Vec<u64>) {
    words.clear();
    words.resize(WORDS, 0);
}

pub(crate) fn set(words: &mut [u64], row: usize) {
    if let Some(word) = words.get_mut(row / 64) {
        *word |= 1 << (row % 64);
    }
}

/// The lanes of every fact for some rows, over what has been decoded.
pub(crate) fn lanes<'t>(bound: &Bound<'t>, tile: Rows, room: &'t [Scratch]) -> Vec<Lane<'t>> {
    bound.facts.iter().zip(room).map(|(binding, scratch)| lane(binding, tile, scratch)).collect()
}

fn lane<'t>(binding: &Binding<'t>, tile: Rows, scratch: &'t Scratch) -> Lane<'t> {
    match binding {
        Binding::Absent => Lane::Absent,
        Binding::Flags(column) => match column.values {
            Values::Boolean(bits) => Lane::Flags(tile.part(bits), given(column, tile)),
            _ => Lane::Absent,
        },
        Binding::Days(column) => Lane::Days(days_lane(column, tile, scratch)),
        Binding::Choices(column, _) => match (column.values, &scratch.places) {
            (Values::Dictionary(Keys::Int8(keys), _), Some(places)) if scratch.by_key => {
                Lane::SignedKeys(part(keys, tile), places, given(column, tile))
            }
            (Values::Dictionary(Keys::UInt8(keys), _), Some(places)) if scratch.by_key => {
                Lane::Keys(part(keys, tile), places, given(column, tile))
            }
            _ => Lane::Choices(&scratch.choices, Known::Words(&scratch.known)),
        },
        Binding::Figures { column, numbers, range, .. } => {
            let numbers = numbers.part(tile.start, tile.start + tile.count);
            let (known, soundness) = (given(column, tile), Cell::new(Soundness::Unseen));
            Lane::Figures(FigureLane { numbers, known, threshold: &scratch.threshold, range: *range, soundness })
        }
        Binding::Lists(_) | Binding::Items(_) => {
            let [required, shredder] = &scratch.items;
            Lane::Items(ItemsLane { required: (&required.0, &required.1), shredder: (&shredder.0, &shredder.1) })
        }
        Binding::Assurances(kinds) => {
            let mut lanes = [None, None, None, None];
            for ((lane, column), scratch) in lanes.iter_mut().zip(kinds).zip(&scratch.kinds) {
                *lane =
                    column.as_ref().zip(scratch.as_deref()).map(|(column, scratch)| days_lane(column, tile, scratch));
            }
            Lane::Assurances(lanes)
        }
    }
}

fn days_lane<'t>(column: &Column<'t>, tile: Rows, scratch: &'t Scratch) -> DaysLane<'t> {
    let (days, known, soundness) = match column.values {
        Values::Date32(days) => (part(days, tile), given(column, tile), Soundness::Unseen),
        Values::Null(_) => (Default::default(), Known::Words(&[]), Soundness::Sound),
        _ => (scratch.days.as_slice(), Known::Words(&scratch.known), Soundness::Sound),
    };
    DaysLane { days, known, soundness: Cell::new(soundness) }
}

/// The days asked about, where they stand in a column: a day for every row, also where none can be read.
pub(crate) fn decode_moments<'a>(column: &Column<'a>, tile: Rows, room: &mut Vec<i32>, bad: &mut Bad<'a>) {
    room.clear();
    for row in 0..tile.count {
        let at = tile.start + row;
        let day = match column.values {
            Values::Date32(days) => days.get(at).copied().filter(|day| column.is_given(at) && is_day(*day)),
            _ => column.word(at).ok().flatten().and_then(Day::read).map(Day::days_since_1970),
        };
        if day.is_none() {
            bad.add(*column, tile, row);
        }
        room.push(day.unwrap_or_default());
    }
}

/// The rows in which a rule is waived.
#[derive(Default)]
pub(crate) struct Waived(Vec<(Rule, Vec<u64>)>);

impl Waived {
    /// Reads the codes of some rows; a code that is not known, or of the floor, cannot be read.
    pub(crate) fn decode<'a>(&mut self, column: &Column<'a>, tile: Rows, bad: &mut Bad<'a>) {
        self.0.clear();
        for row in 0..tile.count {
            let Ok(codes) = column.list(tile.start + row) else {
                bad.add(*column, tile, row);
                continue;
            };
            for code in codes.into_iter().flatten() {
                match code.and_then(waivable) {
                    Some(rule) => set(self.rows_of(rule), row),
                    None => bad.add(*column, tile, row),
                }
            }
        }
    }

    fn rows_of(&mut self, rule: Rule) -> &mut [u64] {
        let place = self.0.iter().position(|(known, _)| *known == rule).unwrap_or_else(|| {
            self.0.push((rule, vec![0; WORDS]));
            self.0.len() - 1
        });
        self.0.get_mut(place).map(|(_, rows)| rows.as_mut_slice()).unwrap_or_default()
    }

    /// Takes the rows in which a rule is waived from those in which it lacks something.
    pub(crate) fn take_from(&self, rule: Rule, lacking: &mut [Words]) {
        let Some((_, rows)) = self.0.iter().find(|(known, _)| *known == rule) else { return };
        for (lacking, rows) in lacking.iter_mut().zip(rows.chunks(ABREAST)) {
            let slots = lacking.not_met.iter_mut().zip(&mut lacking.unknown);
            for ((not_met, unknown), waived) in slots.zip(rows) {
                *not_met &= !waived;
                *unknown &= !waived;
            }
        }
    }
}

/// The rule of a code, where a waiver may name it.
pub(crate) fn waivable(code: &str) -> Option<Rule> {
    Rule::from_code(code).filter(|rule| Rule::CATALOGUE.contains(rule) && !rule.force().is_floor())
}

// A tile is a whole number of the words combined at once.
const _: () = assert!(TILE % (64 * ABREAST) == 0);
