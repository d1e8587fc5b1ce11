//! Figures of every type, held against thousandths without being converted row by row.

use crate::columns::bits::mask;
use crate::columns::column::Values;
use crate::columns::lane::rows;
use crate::model::decimal::Decimal;

/// Numbers of a column, or of a part of one.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Numbers<'a> {
    Int8(&'a [i8]),
    Int16(&'a [i16]),
    Int32(&'a [i32]),
    Int64(&'a [i64]),
    UInt8(&'a [u8]),
    UInt16(&'a [u16]),
    UInt32(&'a [u32]),
    UInt64(&'a [u64]),
    Float32(&'a [f32]),
    Float64(&'a [f64]),
    Decimal(&'a [i128], i8),
}

/// The least number of a type that reaches an amount.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Threshold {
    Whole(i64),
    Float32(f32),
    Float64(f64),
    Decimal(i128),
}

/// Does the same with the numbers of every type.
macro_rules! each_type {
    ($numbers:expr, $values:ident => $whole:expr, $float:ident => $of_float:expr, $decimal:ident $scale:ident => $of_decimal:expr) => {
        match $numbers {
            Numbers::Int8($values) => $whole,
            Numbers::Int16($values) => $whole,
            Numbers::Int32($values) => $whole,
            Numbers::Int64($values) => $whole,
            Numbers::UInt8($values) => $whole,
            Numbers::UInt16($values) => $whole,
            Numbers::UInt32($values) => $whole,
            Numbers::UInt64($values) => $whole,
            Numbers::Float32($float) => $of_float,
            Numbers::Float64($float) => $of_float,
            Numbers::Decimal($decimal, $scale) => $of_decimal,
        }
    };
}

impl<'a> Numbers<'a> {
    /// The numbers of a column; `None` where it holds none.
    pub(crate) fn of(values: Values<'a>) -> Option<Numbers<'a>> {
        Some(match values {
            Values::Int8(values) => Numbers::Int8(values),
            Values::Int16(values) => Numbers::Int16(values),
            Values::Int32(values) => Numbers::Int32(values),
            Values::Int64(values) => Numbers::Int64(values),
            Values::UInt8(values) => Numbers::UInt8(values),
            Values::UInt16(values) => Numbers::UInt16(values),
            Values::UInt32(values) => Numbers::UInt32(values),
            Values::UInt64(values) => Numbers::UInt64(values),
            Values::Float32(values) => Numbers::Float32(values),
            Values::Float64(values) => Numbers::Float64(values),
            Values::Decimal128(values, scale) => Numbers::Decimal(values, scale),
            _ => return None,
        })
    }

    /// Those of some rows.
    pub(crate) fn part(self, start: usize, end: usize) -> Numbers<'a> {
        fn cut<T>(values: &[T], start: usize, end: usize) -> &[T] {
            values.get(start..end.min(values.len())).unwrap_or_default()
        }
        match self {
            Numbers::Int8(values) => Numbers::Int8(cut(values, start, end)),
            Numbers::Int16(values) => Numbers::Int16(cut(values, start, end)),
            Numbers::Int32(values) => Numbers::Int32(cut(values, start, end)),
            Numbers::Int64(values) => Numbers::Int64(cut(values, start, end)),
            Numbers::UInt8(values) => Numbers::UInt8(cut(values, start, end)),
            Numbers::UInt16(values) => Numbers::UInt16(cut(values, start, end)),
            Numbers::UInt32(values) => Numbers::UInt32(cut(values, start, end)),
            Numbers::UInt64(values) => Numbers::UInt64(cut(values, start, end)),
            Numbers::Float32(values) => Numbers::Float32(cut(values, start, end)),
            Numbers::Float64(values) => Numbers::Float64(cut(values, start, end)),
            Numbers::Decimal(values, scale) => Numbers::Decimal(cut(values, start, end), scale),
        }
    }

    /// The least number of the type that, rounded to thousandths, is at least so many of them.
    pub(crate) fn threshold(self, thousandths: i64) -> Threshold {
        match self {
            Numbers::Float32(_) => Threshold::Float32(least_float32(thousandths)),
            Numbers::Float64(_) => Threshold::Float64(least_float64(thousandths)),
            Numbers::Decimal(_, scale) => Threshold::Decimal(least_decimal(thousandths, scale)),
            _ => Threshold::Whole(thousandths.saturating_add(999).div_euclid(1000)),
        }
    }

    /// The rows of a word that reach a threshold.
    #[inline(always)]
    pub(crate) fn reaching(self, word: usize, threshold: Threshold) -> u64 {
        match (self, threshold) {
            (Numbers::Float32(values), Threshold::Float32(least)) => mask(rows(values, word), |value| value >= least),
            (Numbers::Float64(values), Threshold::Float64(least)) => mask(rows(values, word), |value| value >= least),
            (Numbers::Decimal(values, _), Threshold::Decimal(least)) => {
                mask(rows(values, word), |value| value >= least)
            }
            (Numbers::Int8(values), Threshold::Whole(least)) => whole_reaching(values, word, least),
            (Numbers::Int16(values), Threshold::Whole(least)) => whole_reaching(values, word, least),
            (Numbers::Int32(values), Threshold::Whole(least)) => whole_reaching(values, word, least),
            (Numbers::Int64(values), Threshold::Whole(least)) => whole_reaching(values, word, least),
            (Numbers::UInt8(values), Threshold::Whole(least)) => whole_reaching(values, word, least),
            (Numbers::UInt16(values), Threshold::Whole(least)) => whole_reaching(values, word, least),
            (Numbers::UInt32(values), Threshold::Whole(least)) => whole_reaching(values, word, least),
            (Numbers::UInt64(values), Threshold::Whole(least)) => whole_reaching(values, word, least),
            _ => 0,
        }
    }

    /// Whether every row holds a number from `least` to `most`, and a whole one, where that is asked; one that is not given
    /// may hold anything.
    pub(crate) fn all_in_range(self, range: (u32, u32), whole: bool) -> bool {
        each_type!(self,
            values => all_within(values, range),
            values => all_within(values, range) && (!whole || values.iter().all(|value| value.is_whole())),
            values scale => values.iter().all(|value| decimal_is_within(*value, scale, range, whole))
        )
    }

    /// The rows of a word that hold such a number.
    pub(crate) fn in_range(self, word: usize, range: (u32, u32), whole: bool) -> u64 {
        each_type!(self,
            values => within(rows(values, word), range),
            values => within(rows(values, word), range)
                & if whole { mask(rows(values, word), Number::is_whole) } else { u64::MAX },
            values scale => mask(rows(values, word), |value| decimal_is_within(value, scale, range, whole))
        )
    }

    /// Whole numbers of a word, which lie in the range of counts where they are given.
    #[inline(always)]
    pub(crate) fn counts(self, word: usize, counts: &mut [i32; 64]) {
        each_type!(self,
            values => fill(counts, rows(values, word), Number::count),
            values => fill(counts, rows(values, word), Number::count),
            values scale => fill(counts, rows(values, word), |value| i32::try_from(whole_of(value, scale)).unwrap_or_default())
        );
    }

    /// A number as text that reads back as the same.
    pub(crate) fn text(self, row: usize) -> Option<String> {
        each_type!(self,
            values => values.get(row).map(ToString::to_string),
            values => values.get(row).map(ToString::to_string),
            values scale => values.get(row).map(|value| format!("{value}e{}", -i32::from(scale)))
        )
    }
}

#[inline(always)]
fn whole_reaching<T: Copy + PartialOrd + TryFrom<i64>>(values: &[T], word: usize, least: i64) -> u64 {
    match T::try_from(least) {
        Ok(least) => mask(rows(values, word), |value| value >= least),
        // Beyond what the type can hold: nothing reaches it, or everything does.
        Err(_) if least > 0 => 0,
        Err(_) => u64::MAX,
    }
}

#[inline(always)]
fn fill<T: Copy>(counts: &mut [i32; 64], values: &[T], count: impl Fn(T) -> i32) {
    for (slot, value) in counts.iter_mut().zip(values) {
        *slot = count(*value);
    }
}

/// A type of numbers that ranges and counts are read in.
pub(crate) trait Number: Copy + PartialOrd {
    /// Whether all lie in a range: counted in words of their own width, so that many are looked at at once.
    fn all_within(values: &[Self], least: Self, most: Self) -> bool;

    /// A range in the type; `None` where it holds nothing of it.
    fn range(range: (u32, u32)) -> Option<(Self, Self)>;

    /// A number as a count; one that is not given may be anything.
    fn count(self) -> i32;

    /// Whether it has no fraction.
    fn is_whole(self) -> bool {
        true
    }
}

macro_rules! all_within {
    ($wide:ty) => {
        #[inline(always)]
        fn all_within(values: &[Self], least: Self, most: Self) -> bool {
            values.iter().fold(0, |out: $wide, value| out | <$wide>::from(!(*value >= least && *value <= most))) == 0
        }
    };
}

macro_rules! whole_numbers {
    ($($ty:ty, $wide:ty);+) => {
        $(impl Number for $ty {
            all_within!($wide);

            fn range((least, most): (u32, u32)) -> Option<($ty, $ty)> {
                Some((<$ty>::try_from(least).ok()?, <$ty>::try_from(most).unwrap_or(<$ty>::MAX)))
            }

            #[allow(clippy::useless_conversion, clippy::unnecessary_fallible_conversions, reason = "fallible for some types")]
            #[inline(always)]
            fn count(self) -> i32 {
                i32::try_from(self).unwrap_or_default()
            }
        })+
    };
}

whole_numbers!(i8, u8; i16, u16; i32, u32; i64, u64; u8, u8; u16, u16; u32, u32; u64, u64);

macro_rules! floats {
    ($($ty:ty, $wide:ty);+) => {
        $(impl Number for $ty {
            all_within!($wide);

            fn range((least, most): (u32, u32)) -> Option<($ty, $ty)> {
                // Ends of ranges are short enough to be floats themselves.
                Some((least.to_string().parse().ok()?, most.to_string().parse().ok()?))
            }

            #[expect(clippy::as_conversions, clippy::cast_possible_truncation, reason = "saturates, and there is no other way")]
            #[inline(always)]
            fn count(self) -> i32 {
                self as i32
            }

            fn is_whole(self) -> bool {
                self.fract() == 0.0
            }
        })+
    };
}

floats!(f32, u32; f64, u64);

fn all_within<T: Number>(values: &[T], range: (u32, u32)) -> bool {
    T::range(range).map_or(values.is_empty(), |(least, most)| T::all_within(values, least, most))
}

fn within<T: Number>(values: &[T], range: (u32, u32)) -> u64 {
    T::range(range).map_or(0, |(least, most)| mask(values, |value| value >= least && value <= most))
}

fn decimal_is_within(value: i128, scale: i8, (least, most): (u32, u32), whole: bool) -> bool {
    value >= scaled(least, scale).0 && value <= scaled(most, scale).1 && (!whole || is_whole(value, scale))
}

/// How many thousandths a float stands for, by its shortest text.
fn thousandths_of(text: &str) -> Option<i64> {
    Decimal::read(text).and_then(Decimal::to_thousandths)
}

/// The least float that stands for at least so many thousandths: the one nearest to where rounding begins, or its neighbour.
fn least_float64(thousandths: i64) -> f64 {
    let reaches =
        |value: f64| value > 0.0 && thousandths_of(&value.to_string()).is_some_and(|found| found >= thousandths);
    if thousandths <= 0 {
        return 0.0;
    }
    let mut least = boundary(thousandths).parse::<f64>().unwrap_or(f64::INFINITY);
    while !reaches(least) {
        least = f64::from_bits(least.to_bits().saturating_add(1));
    }
    while reaches(f64::from_bits(least.to_bits().saturating_sub(1))) {
        least = f64::from_bits(least.to_bits().saturating_sub(1));
    }
    least
}

fn least_float32(thousandths: i64) -> f32 {
    let reaches =
        |value: f32| value > 0.0 && thousandths_of(&value.to_string()).is_some_and(|found| found >= thousandths);
    if thousandths <= 0 {
        return 0.0;
    }
    let mut least = boundary(thousandths).parse::<f32>().unwrap_or(f32::INFINITY);
    while !reaches(least) {
        least = f32::from_bits(least.to_bits().saturating_add(1));
    }
    while reaches(f32::from_bits(least.to_bits().saturating_sub(1))) {
        least = f32::from_bits(least.to_bits().saturating_sub(1));
    }
    least
}

/// Half a thousandth less than an amount, as text: from there on numbers are rounded up to it.
fn boundary(thousandths: i64) -> String {
    let tenths = thousandths.saturating_mul(10).saturating_sub(5);
    format!("{}.{:04}", tenths / 10_000, tenths % 10_000)
}

/// The least number of a decimal's unit that is rounded up to so many thousandths.
fn least_decimal(thousandths: i64, scale: i8) -> i128 {
    let tenths = i128::from(thousandths.saturating_mul(10).saturating_sub(5));
    let shift = i32::from(scale) - 4;
    let power = u32::try_from(shift.abs()).ok().and_then(|shift| 10_i128.checked_pow(shift));
    match (power, shift < 0) {
        (Some(power), false) => tenths.saturating_mul(power),
        // Rounded up: no smaller number reaches it.
        (Some(power), true) => tenths.div_euclid(power) + i128::from(tenths.rem_euclid(power) != 0),
        (None, false) => {
            if tenths > 0 {
                i128::MAX
            } else {
                i128::MIN
            }
        }
        (None, true) => i128::from(tenths > 0),
    }
}

/// A whole number in a decimal's unit, rounded up and down where the unit is larger than one.
fn scaled(whole: u32, scale: i8) -> (i128, i128) {
    let power = 10_i128.checked_pow(u32::from(scale.unsigned_abs()));
    let whole = i128::from(whole);
    match (power, scale < 0) {
        (Some(power), false) => (whole.saturating_mul(power), whole.saturating_mul(power)),
        (Some(power), true) => {
            (whole.div_euclid(power) + i128::from(whole.rem_euclid(power) != 0), whole.div_euclid(power))
        }
        (None, false) => (if whole > 0 { i128::MAX } else { 0 }, if whole > 0 { i128::MAX } else { 0 }),
        (None, true) => (i128::from(whole > 0), 0),
    }
}

fn is_whole(value: i128, scale: i8) -> bool {
    scale <= 0 || 10_i128.checked_pow(u32::from(scale.unsigned_abs())).map_or(value == 0, |power| value % power == 0)
}

fn whole_of(value: i128, scale: i8) -> i128 {
    let power = 10_i128.checked_pow(u32::from(scale.unsigned_abs()));
    match (power, scale < 0) {
        (Some(power), false) => value / power,
        (Some(power), true) => value.saturating_mul(power),
        (None, _) => 0,
    }
}
