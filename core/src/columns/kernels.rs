//! Loops over the values of a tile: which rows pass a test.
//!
//! They are few and small, and each is compiled for every set of instructions; what rules make of their answers is compiled
//! once.

use std::ops::BitOr;

use crate::columns::instructions::{Chosen, Isa, Kernel};
use crate::columns::lane::WORDS;
use crate::columns::numbers::Number;

/// A bit for each row of a tile, the first the lowest.
pub(crate) type Bitmap = [u64; WORDS];

/// No row.
pub(crate) const NONE: Bitmap = [0; WORDS];

/// Every row.
pub(crate) const ALL: Bitmap = [u64::MAX; WORDS];

/// What is asked of a value.
pub(crate) trait Test<T>: Copy {
    fn holds(self, value: T) -> bool;
}

/// No less than a value.
#[derive(Clone, Copy)]
pub(crate) struct AtLeast<T>(pub(crate) T);

/// No more than a value.
#[derive(Clone, Copy)]
pub(crate) struct AtMost<T>(pub(crate) T);

/// From a value to another.
#[derive(Clone, Copy)]
pub(crate) struct Between<T>(pub(crate) T, pub(crate) T);

/// Just a value.
#[derive(Clone, Copy)]
pub(crate) struct Equal<T>(pub(crate) T);

impl<T: Copy + PartialOrd> Test<T> for AtLeast<T> {
    #[inline(always)]
    fn holds(self, value: T) -> bool {
        value >= self.0
    }
}

impl<T: Copy + PartialOrd> Test<T> for AtMost<T> {
    #[inline(always)]
    fn holds(self, value: T) -> bool {
        value <= self.0
    }
}

impl<T: Copy + PartialOrd> Test<T> for Between<T> {
    #[expect(clippy::needless_bitwise_bool, reason = "a branch would keep many values from being looked at at once")]
    #[inline(always)]
    fn holds(self, value: T) -> bool {
        (value >= self.0) & (value <= self.1)
    }
}

impl<T: Copy + PartialEq> Test<T> for Equal<T> {
    #[inline(always)]
    fn holds(self, value: T) -> bool {
        value == self.0
    }
}

/// A look at every value in passing, which sees whether all of them are sound. Where it does not see that, they have to be
/// looked at one by one.
pub(crate) trait Glance<T>: Copy {
    /// What is seen of values: the bits of all of them, joined.
    type Seen: Copy + Default + BitOr<Output = Self::Seen>;

    fn look(self, value: T) -> Self::Seen;

    fn is_sound(self, seen: Self::Seen) -> bool;
}

/// No look at all.
#[derive(Clone, Copy)]
pub(crate) struct Unlooked;

impl<T> Glance<T> for Unlooked {
    type Seen = u8;

    #[inline(always)]
    fn look(self, _: T) -> u8 {
        0
    }

    fn is_sound(self, _: u8) -> bool {
        false
    }
}

/// A look for days from the first one on. Most tables have only days up to 2079, which is seen at less cost than all that there
/// are: counted from the first they have 16 bits.
#[derive(Clone, Copy)]
pub(crate) struct FewBits {
    pub(crate) first: i32,
}

impl Glance<i32> for FewBits {
    type Seen = i32;

    #[inline(always)]
    fn look(self, value: i32) -> i32 {
        value.wrapping_sub(self.first)
    }

    fn is_sound(self, seen: i32) -> bool {
        (0..1 << 16).contains(&seen)
    }
}

/// A look for numbers from 0 on.
#[derive(Clone, Copy)]
pub(crate) struct UpTo<T>(pub(crate) T);

impl<T: Number> Glance<T> for UpTo<T> {
    type Seen = T::Bits;

    #[inline(always)]
    fn look(self, value: T) -> T::Bits {
        T::above(value.bits(), self.0.bits())
    }

    fn is_sound(self, seen: T::Bits) -> bool {
        !T::has_highest(seen | self.0.bits())
    }
}

/// A look for numbers of a range.
#[derive(Clone, Copy)]
pub(crate) struct Within<T> {
    pub(crate) least: T,
    pub(crate) most: T,
}

impl<T: Number> Glance<T> for Within<T> {
    type Seen = T::Bits;

    #[inline(always)]
    fn look(self, value: T) -> T::Bits {
        T::above(value.bits(), self.most.bits()) | T::below(value.bits(), self.least.bits())
    }

    fn is_sound(self, seen: T::Bits) -> bool {
        // Ends of the range that have the highest bit themselves would hide it.
        !T::has_highest(seen | self.least.bits() | self.most.bits())
    }
}

/// Finds the rows whose value passes a test.
pub(crate) fn passing<T: Copy>(chosen: Chosen, values: &[T], test: impl Test<T>, rows: &mut Bitmap) {
    looking(chosen, values, test, Unlooked, rows);
}

/// Finds the rows whose value passes a test; and says whether a glance sees that all values are sound.
pub(crate) fn looking<T: Copy>(
    chosen: Chosen,
    values: &[T],
    test: impl Test<T>,
    glance: impl Glance<T>,
    rows: &mut Bitmap,
) -> bool {
    clear_beyond(values.len(), rows);
    chosen.run(Passing { values, test, glance, rows })
}

/// Whether a glance sees that all values are sound.
pub(crate) fn all_sound<T: Copy>(chosen: Chosen, values: &[T], glance: impl Glance<T>) -> bool {
    chosen.run(Looking { values, glance })
}

/// Finds the rows in which one value is no more than another.
pub(crate) fn at_most<T: Copy + PartialOrd>(chosen: Chosen, values: &[T], others: &[T], rows: &mut Bitmap) {
    clear_beyond(values.len().min(others.len()), rows);
    chosen.run(InOrder { values, others, rows });
}

/// Clears the words of which no value says anything.
fn clear_beyond(values: usize, rows: &mut Bitmap) {
    rows.get_mut(values.div_ceil(64)..).unwrap_or_default().fill(0);
}

struct Passing<'k, T, F, G> {
    values: &'k [T],
    test: F,
    glance: G,
    rows: &'k mut Bitmap,
}

impl<T: Copy, F: Test<T>, G: Glance<T>> Kernel for Passing<'_, T, F, G> {
    type Output = bool;

    #[inline(always)]
    fn run<I: Isa>(self, isa: I) -> bool {
        let Passing { values, test, glance, rows } = self;
        let mut seen = G::Seen::default();
        for (word, values) in rows.iter_mut().zip(values.chunks(64)) {
            // Both looks are the same, but over a known number of values the compiler looks at many at once.
            if let Ok(values) = <&[T; 64]>::try_from(values) {
                *word = mask(isa, values, test);
                seen = seen | look(glance, values);
            } else {
                *word = values.iter().rev().fold(0, |word, value| word << 1 | u64::from(test.holds(*value)));
                seen = seen | look(glance, values);
            }
        }
        glance.is_sound(seen)
    }
}

struct Looking<'k, T, G> {
    values: &'k [T],
    glance: G,
}

impl<T: Copy, G: Glance<T>> Kernel for Looking<'_, T, G> {
    type Output = bool;

    #[inline(always)]
    fn run<I: Isa>(self, _: I) -> bool {
        self.glance.is_sound(look(self.glance, self.values))
    }
}

/// What is seen of values.
#[inline(always)]
fn look<T: Copy, G: Glance<T>>(glance: G, values: &[T]) -> G::Seen {
    values.iter().fold(G::Seen::default(), |seen, value| seen | glance.look(*value))
}

/// A bit for each of 64 values that passes a test.
#[inline(always)]
fn mask<I: Isa, T: Copy>(isa: I, values: &[T; 64], test: impl Test<T>) -> u64 {
    if size_of::<T>() >= 8 {
        return wide_mask(isa, values, test);
    }
    let mut bytes = [0_u8; 64];
    for (byte, value) in bytes.iter_mut().zip(values) {
        *byte = 0_u8.wrapping_sub(u8::from(test.holds(*value)));
    }
    isa.highest_bits(bytes)
}

/// The same for values of 8 bytes: to narrow what is found of them to bytes would take longer than to find it.
#[inline(always)]
fn wide_mask<I: Isa, T: Copy>(isa: I, values: &[T; 64], test: impl Test<T>) -> u64 {
    let mut word = 0;
    for (place, values) in values.chunks_exact(8).enumerate() {
        let mut wide = [0_u64; 8];
        for (wide, value) in wide.iter_mut().zip(values) {
            *wide = 0_u64.wrapping_sub(u64::from(test.holds(*value)));
        }
        word |= isa.highest_bits_of_wide(wide) << (place * 8);
    }
    word
}

struct InOrder<'k, T> {
    values: &'k [T],
    others: &'k [T],
    rows: &'k mut Bitmap,
}

impl<T: Copy + PartialOrd> Kernel for InOrder<'_, T> {
    type Output = ();

    #[inline(always)]
    fn run<I: Isa>(self, isa: I) {
        let pairs = self.values.chunks(64).zip(self.others.chunks(64));
        for (word, (values, others)) in self.rows.iter_mut().zip(pairs) {
            *word = match (<&[T; 64]>::try_from(values), <&[T; 64]>::try_from(others)) {
                (Ok(values), Ok(others)) => mask_pairs(isa, values, others),
                _ => values.iter().zip(others).rev().fold(0, |word, (one, other)| word << 1 | u64::from(one <= other)),
            };
        }
    }
}

/// A bit for each of 64 pairs in which the first is no more than the other.
#[inline(always)]
fn mask_pairs<I: Isa, T: Copy + PartialOrd>(isa: I, values: &[T; 64], others: &[T; 64]) -> u64 {
    let mut bytes = [0_u8; 64];
    for (byte, (value, other)) in bytes.iter_mut().zip(values.iter().zip(others)) {
        *byte = 0_u8.wrapping_sub(u8::from(value <= other));
    }
    isa.highest_bits(bytes)
}
