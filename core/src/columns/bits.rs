//! Bits packed as Arrow packs them, and comparisons of 64 values at a time.

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

    /// The bits from 64 times a number on, the first the lowest; zeros beyond the end.
    #[inline(always)]
    pub(crate) fn word(self, number: usize) -> u64 {
        let place = number * 64;
        let bit = self.offset + place;
        let (byte, shift) = (bit / 8, bit % 8);
        let low = match self.bytes.get(byte..byte + 8).and_then(|bytes| <[u8; 8]>::try_from(bytes).ok()) {
            Some(bytes) => u64::from_le_bytes(bytes),
            None => self.last_bytes(byte),
        };
        let high =
            if shift == 0 { 0 } else { self.bytes.get(byte + 8).map_or(0, |high| u64::from(*high) << (64 - shift)) };
        (low >> shift | high) & rows_of_word(self.length, number)
    }

    /// What is left where fewer than eight bytes are.
    #[cold]
    fn last_bytes(self, byte: usize) -> u64 {
        let rest = self.bytes.get(byte..).unwrap_or_default();
        rest.iter().take(8).rev().fold(0, |word, byte| word << 8 | u64::from(*byte))
    }
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

/// A bit for each of up to 64 values that passes a test, the first the lowest.
#[inline(always)]
pub(crate) fn mask<T: Copy>(values: &[T], test: impl Fn(T) -> bool) -> u64 {
    let Ok(values) = <&[T; 64]>::try_from(values) else {
        return values.iter().rev().fold(0, |word, value| word << 1 | u64::from(test(*value)));
    };
    let mut bytes = [0_u8; 64];
    for (byte, value) in bytes.iter_mut().zip(values) {
        *byte = u8::from(test(*value));
    }
    pack(&bytes)
}

/// The same for pairs of values.
#[inline(always)]
pub(crate) fn mask_pairs<T: Copy, U: Copy>(values: &[T], others: &[U], test: impl Fn(T, U) -> bool) -> u64 {
    let (Ok(values), Ok(others)) = (<&[T; 64]>::try_from(values), <&[U; 64]>::try_from(others)) else {
        let pairs = values.iter().zip(others).rev();
        return pairs.fold(0, |word, (value, other)| word << 1 | u64::from(test(*value, *other)));
    };
    let mut bytes = [0_u8; 64];
    for ((byte, value), other) in bytes.iter_mut().zip(values).zip(others) {
        *byte = u8::from(test(*value, *other));
    }
    pack(&bytes)
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

/// The lowest bits of 64 bytes.
#[inline(always)]
fn pack(bytes: &[u8; 64]) -> u64 {
    let mut word = 0;
    for (place, eight) in bytes.chunks_exact(8).enumerate() {
        let eight = u64::from_le_bytes(<[u8; 8]>::try_from(eight).unwrap_or_default());
        // Each byte's bit ends up in the highest byte, at its own place.
        word |= (eight.wrapping_mul(0x0102_0408_1020_4080) >> 56) << (place * 8);
    }
    word
}
