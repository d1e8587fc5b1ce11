//! Bits packed as Arrow packs them.

use crate::columns::kernels::Bitmap;
use crate::columns::lane::TILE;

/// Bits packed as Arrow packs them: eight a byte, the lowest first, from an offset on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bits<'a> {
    bytes: &'a [u8],
    offset: usize,
    length: usize,
}

impl<'a> Bits<'a> {
    /// So many bits from an offset on; `None` where the bytes do not hold that many.
    ///
    /// ```
    /// use homeworking::columns::Bits;
    ///
    /// assert_eq!(Bits::new(&[0b0000_0110], 1, 3).map(Bits::len), Some(3));
    /// assert_eq!(Bits::new(&[0b0000_0110], 6, 3), None);
    /// ```
    pub fn new(bytes: &'a [u8], offset: usize, length: usize) -> Option<Bits<'a>> {
        let needed = offset.checked_add(length)?.div_ceil(8);
        (needed <= bytes.len()).then_some(Bits { bytes, offset, length })
    }

    /// How many there are.
    pub const fn len(self) -> usize {
        self.length
    }

    /// Whether there are none.
    pub const fn is_empty(self) -> bool {
        self.length == 0
    }

    /// Some of them; fewer where there are not as many.
    pub(crate) fn part(self, start: usize, length: usize) -> Bits<'a> {
        let start = start.min(self.length);
        Bits { bytes: self.bytes, offset: self.offset + start, length: length.min(self.length - start) }
    }

    /// The bit at a place; `false` beyond the end.
    pub fn get(self, place: usize) -> bool {
        let bit = self.offset.saturating_add(place);
        place < self.length && self.bytes.get(bit / 8).is_some_and(|byte| byte >> (bit % 8) & 1 == 1)
    }

    /// Finds the bits of a tile's rows; zeros beyond the end.
    pub(crate) fn find_rows(self, rows: &mut Bitmap) {
        let (byte, shift) = (self.offset / 8, self.offset % 8);
        let bytes = self.bytes.get(byte..).unwrap_or_default();
        let mut read = 0;
        for (row, eight) in rows.iter_mut().zip(bytes.chunks_exact(8)) {
            *row = u64::from_le_bytes(<[u8; 8]>::try_from(eight).unwrap_or_default());
            read += 1;
        }
        if let Some(row) = rows.get_mut(read) {
            *row = last_bytes(bytes.get(read * 8..).unwrap_or_default());
        }
        rows.get_mut(read + 1..).unwrap_or_default().fill(0);
        if shift != 0 {
            let behind = bytes.get(8..).unwrap_or_default().iter().step_by(8).copied().chain(std::iter::repeat(0));
            for (row, next) in rows.iter_mut().zip(behind) {
                *row = *row >> shift | u64::from(next) << (64 - shift);
            }
        }
        if self.length < TILE {
            rows.iter_mut().enumerate().for_each(|(word, row)| *row &= rows_of_word(self.length, word));
        }
    }
}

/// What is left where fewer than eight bytes are.
fn last_bytes(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte))
}

/// A bit for each row of a word that a table of so many rows has.
#[inline(always)]
pub(crate) fn rows_of_word(rows: usize, word: usize) -> u64 {
    match rows.saturating_sub(word * 64) {
        0 => 0,
        rest @ 1..64 => (1 << rest) - 1,
        _ => u64::MAX,
    }
}

/// A byte for each bit of a byte, the lowest first: 1 where it is set.
#[inline(always)]
pub(crate) fn spread(bits: u8) -> u64 {
    let each = u64::from(bits).wrapping_mul(0x0101_0101_0101_0101) & 0x8040_2010_0804_0201;
    (each.wrapping_add(0x7f7f_7f7f_7f7f_7f7f) >> 7) & 0x0101_0101_0101_0101
}

/// The places of the bits that are set, in order.
#[inline(always)]
pub(crate) fn places(mut word: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = usize::try_from(word.trailing_zeros()).ok().filter(|_| word != 0)?;
        word &= word - 1;
        Some(place)
    })
}
