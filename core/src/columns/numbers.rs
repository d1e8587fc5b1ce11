//! Figures of every type, held against thousandths without being converted row by row.

use std::borrow::Cow;
use std::ops::BitOr;

use crate::columns::column::Values;
use crate::columns::instructions::Chosen;
use crate::columns::kernels::{AtLeast, Between, Bitmap, NONE, Test, UpTo, Within, all_sound, looking, passing};
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

    /// Finds the rows that reach a threshold; and says, where a range is given, whether a glance sees that all lie in it.
    pub(crate) fn reaching(
        self,
        chosen: Chosen,
        threshold: Threshold,
        range: Option<(u32, u32)>,
        rows: &mut Bitmap,
    ) -> bool {
        match (self, threshold) {
            (Numbers::Float32(values), Threshold::Float32(least)) => reaching(chosen, values, least, range, rows),
            (Numbers::Float64(values), Threshold::Float64(least)) => reaching(chosen, values, least, range, rows),
            (Numbers::Decimal(values, _), Threshold::Decimal(least)) => {
                passing(chosen, values, AtLeast(least), rows);
                false
            }
            (Numbers::Int8(values), Threshold::Whole(least)) => whole_reaching(chosen, values, least, range, rows),
            (Numbers::Int16(values), Threshold::Whole(least)) => whole_reaching(chosen, values, least, range, rows),
            (Numbers::Int32(values), Threshold::Whole(least)) => whole_reaching(chosen, values, least, range, rows),
            (Numbers::Int64(values), Threshold::Whole(least)) => whole_reaching(chosen, values, least, range, rows),
            (Numbers::UInt8(values), Threshold::Whole(least)) => whole_reaching(chosen, values, least, range, rows),
            (Numbers::UInt16(values), Threshold::Whole(least)) => whole_reaching(chosen, values, least, range, rows),
            (Numbers::UInt32(values), Threshold::Whole(least)) => whole_reaching(chosen, values, least, range, rows),
            (Numbers::UInt64(values), Threshold::Whole(least)) => whole_reaching(chosen, values, least, range, rows),
            _ => {
                rows.fill(0);
                false
            }
        }
    }

    /// Whether the numbers of a type have no fraction, whatever they are.
    pub(crate) fn are_whole(self) -> bool {
        !matches!(self, Numbers::Float32(_) | Numbers::Float64(_) | Numbers::Decimal(..))
    }

    /// Whether every row is seen at a glance to hold a number of a range, and a whole one, where that is asked; one that is not
    /// given may hold anything.
    pub(crate) fn all_in_range(self, chosen: Chosen, range: (u32, u32), whole: bool) -> bool {
        each_type!(self,
            values => all_in_range(chosen, values, range),
            values => all_in_range(chosen, values, range) && (!whole || values.iter().all(|value| value.is_whole())),
            values scale => values.iter().all(|value| decimal_is_within(*value, scale, range, whole))
        )
    }

    /// Finds the rows that hold such a number.
    pub(crate) fn in_range(self, chosen: Chosen, range: (u32, u32), whole: bool, rows: &mut Bitmap) {
        each_type!(self,
            values => in_range(chosen, values, range, false, rows),
            values => in_range(chosen, values, range, whole, rows),
            values scale => passing(chosen, values, DecimalIn { scale, range, whole }, rows)
        );
    }

    /// Whole numbers, which lie in the range of counts where they are given.
    pub(crate) fn counts(self) -> Cow<'a, [i32]> {
        fn counted<T: Copy>(values: &[T], count: impl Fn(T) -> i32) -> Cow<'_, [i32]> {
            values.iter().map(|value| count(*value)).collect()
        }
        if let Numbers::Int32(values) = self {
            return Cow::Borrowed(values);
        }
        each_type!(self,
            values => counted(values, Number::count),
            values => counted(values, Number::count),
            values scale => counted(values, |value| i32::try_from(whole_of(value, scale)).unwrap_or_default())
        )
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

fn reaching<T: Number>(chosen: Chosen, values: &[T], least: T, range: Option<(u32, u32)>, rows: &mut Bitmap) -> bool {
    match range.and_then(T::range) {
        Some((from, to)) if from == T::ZERO => looking(chosen, values, AtLeast(least), UpTo(to), rows),
        Some((from, to)) => looking(chosen, values, AtLeast(least), Within { least: from, most: to }, rows),
        None => {
            passing(chosen, values, AtLeast(least), rows);
            false
        }
    }
}

fn whole_reaching<T: Number + TryFrom<i64>>(
    chosen: Chosen,
    values: &[T],
    least: i64,
    range: Option<(u32, u32)>,
    rows: &mut Bitmap,
) -> bool {
    if let Ok(least) = T::try_from(least) {
        return reaching(chosen, values, least, range, rows);
    }
    // Beyond what the type can hold: nothing reaches it, or everything does.
    rows.fill(if least > 0 { 0 } else { u64::MAX });
    false
}

/// A type of numbers that ranges and counts are read in.
pub(crate) trait Number: Copy + PartialOrd {
    /// The bits of a number, as an unsigned one of the same width: those without the highest order as the numbers do, whole
    /// numbers and floats alike.
    type Bits: Copy + Default + BitOr<Output = Self::Bits>;

    const ZERO: Self;

    fn bits(self) -> Self::Bits;

    /// What has the highest bit where the bits have it, or are above others that do not.
    fn above(bits: Self::Bits, most: Self::Bits) -> Self::Bits;

    /// What has the highest bit where bits that do not have it are below others.
    fn below(bits: Self::Bits, least: Self::Bits) -> Self::Bits;

    fn has_highest(bits: Self::Bits) -> bool;

    /// A range in the type; `None` where it holds nothing of it.
    fn range(range: (u32, u32)) -> Option<(Self, Self)>;

    /// A number as a count; one that is not given may be anything.
    fn count(self) -> i32;

    /// Whether it has no fraction.
    fn is_whole(self) -> bool {
        true
    }
}

macro_rules! bits {
    ($bits:ty, |$value:ident| $of:expr) => {
        type Bits = $bits;

        #[inline(always)]
        fn bits(self) -> $bits {
            let $value = self;
            $of
        }

        #[inline(always)]
        fn above(bits: $bits, most: $bits) -> $bits {
            bits | most.wrapping_sub(bits)
        }

        #[inline(always)]
        fn below(bits: $bits, least: $bits) -> $bits {
            bits.wrapping_sub(least)
        }

        #[inline(always)]
        fn has_highest(bits: $bits) -> bool {
            bits >> (<$bits>::BITS - 1) == 1
        }
    };
}

macro_rules! whole_numbers {
    ($($ty:ty, $bits:ty);+) => {
        $(impl Number for $ty {
            bits!($bits, |value| <$bits>::from_ne_bytes(value.to_ne_bytes()));

            const ZERO: $ty = 0;

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
    ($($ty:ty, $bits:ty);+) => {
        $(impl Number for $ty {
            bits!($bits, |value| value.to_bits());

            const ZERO: $ty = 0.0;

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

fn all_in_range<T: Number>(chosen: Chosen, values: &[T], range: (u32, u32)) -> bool {
    match T::range(range) {
        Some((least, most)) if least == T::ZERO => all_sound(chosen, values, UpTo(most)),
        Some((least, most)) => all_sound(chosen, values, Within { least, most }),
        None => values.is_empty(),
    }
}

fn in_range<T: Number>(chosen: Chosen, values: &[T], range: (u32, u32), whole: bool, rows: &mut Bitmap) {
    let Some((least, most)) = T::range(range) else { return rows.fill(0) };
    passing(chosen, values, Between(least, most), rows);
    if whole {
        let mut without_fraction = NONE;
        passing(chosen, values, Whole, &mut without_fraction);
        rows.iter_mut().zip(without_fraction).for_each(|(rows, whole)| *rows &= whole);
    }
}

/// Without a fraction.
#[derive(Clone, Copy)]
struct Whole;

impl<T: Number> Test<T> for Whole {
    fn holds(self, value: T) -> bool {
        value.is_whole()
    }
}

/// A decimal of a range.
#[derive(Clone, Copy)]
struct DecimalIn {
    scale: i8,
    range: (u32, u32),
    whole: bool,
}

impl Test<i128> for DecimalIn {
    fn holds(self, value: i128) -> bool {
        decimal_is_within(value, self.scale, self.range, self.whole)
    }
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
