//! Words in plain texts, and lists of them: told apart at a glance, and remembered.

use crate::columns::column::{Offsets, Text, TextLayout, Values};

/// The most bytes seen at a glance.
const GLANCE: usize = 16;

/// Lists that are remembered: workforces have few kits that differ.
const REMEMBERED: usize = 64;

/// A text at a glance: how long it is, and its bytes, zeros behind them.
type Sight = (usize, u128);

/// Words that a glance tells apart; `None` where one of them is too long for that.
pub(crate) fn sights(words: &[&str]) -> Option<Vec<Sight>> {
    words
        .iter()
        .map(|word| (word.len() <= GLANCE).then(|| (word.len(), sight(word.as_bytes(), 0, word.len()))))
        .collect()
}

/// The bytes of a text from a place on. What is beyond the data is seen as zeros, which no word has.
#[inline]
fn sight(data: &[u8], begin: usize, length: usize) -> u128 {
    let near = begin.checked_add(GLANCE).and_then(|end| data.get(begin..end));
    let bytes = match near.and_then(|near| <[u8; GLANCE]>::try_from(near).ok()) {
        Some(bytes) => bytes,
        None => last_bytes(data.get(begin..).unwrap_or_default()),
    };
    u128::from_le_bytes(bytes) & TAKEN.get(length).copied().unwrap_or(u128::MAX)
}

/// What of a glance a text of each length takes up.
const TAKEN: [u128; GLANCE + 1] = [
    0,
    0xff,
    0xffff,
    0xff_ffff,
    0xffff_ffff,
    0xff_ffff_ffff,
    0xffff_ffff_ffff,
    0xff_ffff_ffff_ffff,
    0xffff_ffff_ffff_ffff,
    0xff_ffff_ffff_ffff_ffff,
    0xffff_ffff_ffff_ffff_ffff,
    0xff_ffff_ffff_ffff_ffff_ffff,
    0xffff_ffff_ffff_ffff_ffff_ffff,
    0xff_ffff_ffff_ffff_ffff_ffff_ffff,
    0xffff_ffff_ffff_ffff_ffff_ffff_ffff,
    0xff_ffff_ffff_ffff_ffff_ffff_ffff_ffff,
    0xffff_ffff_ffff_ffff_ffff_ffff_ffff_ffff,
];

fn last_bytes(rest: &[u8]) -> [u8; GLANCE] {
    let mut bytes = [0; GLANCE];
    bytes.iter_mut().zip(rest).for_each(|(byte, found)| *byte = *found);
    bytes
}

/// Finds the place of each word, from a row on; `u8::MAX` for what is none of them.
pub(crate) fn places_of(text: Text<'_>, sights: &[Sight], start: usize, places: &mut [u8]) {
    match text.layout {
        TextLayout::Offsets(Offsets::Small(offsets), data) => by_offsets(offsets, data, sights, start, places),
        TextLayout::Offsets(Offsets::Large(offsets), data) => by_offsets(offsets, data, sights, start, places),
        TextLayout::Views(views, buffers) => {
            let views = views.get(start..).unwrap_or_default();
            for (place, view) in places.iter_mut().zip(views) {
                *place = place_among(sights, view_at_a_glance(view, buffers));
            }
        }
    }
}

fn by_offsets<O: Copy + TryInto<usize>>(offsets: &[O], data: &[u8], sights: &[Sight], start: usize, places: &mut [u8]) {
    let ends = offsets.get(start..).unwrap_or_default();
    for (place, pair) in places.iter_mut().zip(ends.windows(2)) {
        let [begin, end] = pair else { continue };
        let (begin, end) = (known(*begin), known(*end));
        let length = end.wrapping_sub(begin);
        *place = place_among(sights, (length, sight(data, begin, length)));
    }
}

/// An offset as a place; one that is none is beyond everything.
#[inline]
fn known<O: TryInto<usize>>(offset: O) -> usize {
    offset.try_into().unwrap_or(usize::MAX)
}

fn view_at_a_glance(view: &[u8; 16], buffers: &[&[u8]]) -> Sight {
    let whole = u128::from_le_bytes(*view);
    let word = |shift: u32| usize::try_from((whole >> shift) & 0xffff_ffff).unwrap_or(usize::MAX);
    let length = word(0);
    if length <= 12 {
        return (length, (whole >> 32) & TAKEN.get(length).copied().unwrap_or_default());
    }
    let data = buffers.get(word(64)).copied().unwrap_or_default();
    (length, sight(data, word(96), length))
}

#[inline]
fn place_among(sights: &[Sight], seen: Sight) -> u8 {
    let mut place = u8::MAX;
    for (number, sight) in (0_u8..).zip(sights) {
        place = if *sight == seen { number } else { place };
    }
    place
}

/// What is known of lists met before, by all of their bytes.
pub(crate) struct Memory<T>(Vec<Option<(List, T)>>);

impl<T> Default for Memory<T> {
    fn default() -> Memory<T> {
        Memory(Vec::new())
    }
}

/// The items of a list, by their places, and its bytes.
#[derive(Clone, Copy)]
struct List {
    first: usize,
    count: usize,
    begin: usize,
    end: usize,
}

impl<T: Copy> Memory<T> {
    /// What is known of the list of a row, or is found out of it now. `None` where lists are laid out so that they are not
    /// remembered.
    pub(crate) fn recall(&mut self, values: Values<'_>, row: usize, find: impl FnOnce() -> T) -> Option<T> {
        let Values::List(lists, Text { layout: TextLayout::Offsets(offsets, data), validity: None }) = values else {
            return None;
        };
        let items = lists.range(row)?;
        match offsets {
            Offsets::Small(offsets) => self.recall_by(offsets, data, items, find),
            Offsets::Large(offsets) => self.recall_by(offsets, data, items, find),
        }
    }

    fn recall_by<O: Copy + TryInto<usize>>(
        &mut self,
        offsets: &[O],
        data: &[u8],
        items: std::ops::Range<usize>,
        find: impl FnOnce() -> T,
    ) -> Option<T> {
        let at = |place: usize| offsets.get(place).map(|offset| known(*offset));
        let (begin, end) = (at(items.start)?, at(items.end)?);
        let bytes = data.get(begin..end)?;
        let list = List { first: items.start, count: items.len(), begin, end };
        self.0.resize(REMEMBERED, None);
        let slot = self.0.get_mut(slot_of(bytes, list.count))?;
        let is_same = |other: &List| {
            other.count == list.count
                && data.get(other.begin..other.end) == Some(bytes)
                && ends_alike(offsets, *other, list)
        };
        if let Some((_, found)) = slot.as_ref().filter(|(other, _)| is_same(other)) {
            return Some(*found);
        }
        let found = find();
        *slot = Some((list, found));
        Some(found)
    }
}

/// Whether the items of two lists end at the same places within them.
fn ends_alike<O: Copy + TryInto<usize>>(offsets: &[O], one: List, other: List) -> bool {
    let ends = |list: List| offsets.get(list.first..list.first + list.count).unwrap_or_default();
    let mut pairs = ends(one).iter().zip(ends(other));
    pairs.all(|(a, b)| known(*a).wrapping_sub(one.begin) == known(*b).wrapping_sub(other.begin))
}

/// Where a list is remembered, by how long it is and by its ends.
fn slot_of(bytes: &[u8], count: usize) -> usize {
    let end = |bytes: Option<&[u8; 8]>| bytes.copied().map_or(0, u64::from_le_bytes);
    let lengths = u64::try_from(bytes.len() << 8 | count & 0xff).unwrap_or_default();
    let mixed = end(bytes.first_chunk()) ^ end(bytes.last_chunk()).rotate_left(23) ^ lengths.rotate_left(41);
    usize::try_from(mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 58).unwrap_or_default()
}
