//! Decimal numbers as people write them, read without floating point.

#![deny(clippy::arithmetic_side_effects)]

/// What the text of a number says, exactly enough to place it in a range and to round it to thousandths.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Decimal {
    /// Below zero. Minus zero is zero.
    pub(crate) negative: bool,
    /// The part before the point; `u64::MAX` stands for anything larger.
    pub(crate) whole: u64,
    /// The part after the point in thousandths, cut off.
    thousandths: u64,
    /// The fourth decimal is five or more.
    rounds_up: bool,
    /// Nothing but zeros after the point.
    pub(crate) is_whole: bool,
}

impl Decimal {
    /// A number without a fraction.
    pub(crate) fn whole(whole: u64) -> Decimal {
        Decimal { negative: false, whole, thousandths: 0, rounds_up: false, is_whole: true }
    }

    /// Reads a number in JSON's grammar: `-`, digits, a fraction, an exponent. `None` for anything else.
    pub(crate) fn read(text: &str) -> Option<Decimal> {
        let (negative, unsigned) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, read_exponent(exponent)?),
            None => (unsigned, 0),
        };
        let (before, after) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = before.bytes().chain(after.bytes());
        if before.is_empty() || !digits.clone().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        let point = i64::try_from(before.len()).ok()?.saturating_add(exponent);
        Some(Decimal::from_digits(negative, digits, point))
    }

    /// Places the decimal point after so many digits (before the first where that is negative).
    fn from_digits(negative: bool, digits: impl Iterator<Item = u8> + Clone, point: i64) -> Decimal {
        let mut value = Decimal::whole(0);
        let mut weight = point;
        for digit in digits.clone().map(|digit| u64::from(digit & 0x0f)) {
            weight = weight.saturating_sub(1);
            match weight {
                0.. => value.whole = value.whole.saturating_mul(10).saturating_add(digit),
                -1 => value.thousandths = value.thousandths.saturating_add(digit.saturating_mul(100)),
                -2 => value.thousandths = value.thousandths.saturating_add(digit.saturating_mul(10)),
                -3 => value.thousandths = value.thousandths.saturating_add(digit),
                -4 => value.rounds_up = digit >= 5,
                _ => {}
            }
            value.is_whole &= weight >= 0 || digit == 0;
        }
        let zeros = if value.whole == 0 { 0 } else { weight.clamp(0, 20) };
        for _ in 0..zeros {
            value.whole = value.whole.saturating_mul(10);
        }
        value.negative = negative && digits.into_iter().any(|digit| digit != b'0');
        value
    }

    /// Whether it lies from `least` to `most`, as written and before any rounding.
    pub(crate) fn lies_in(self, least: u64, most: u64) -> bool {
        let above = self.whole > most || (self.whole == most && !self.is_whole);
        !self.negative && self.whole >= least && !above
    }

    /// Thousandths, the fourth decimal rounded half up.
    pub(crate) fn to_thousandths(self) -> Option<i64> {
        let whole = self.whole.checked_mul(1000)?.checked_add(self.thousandths)?;
        let rounded = whole.checked_add(u64::from(self.rounds_up))?;
        i64::try_from(rounded).ok().map(|value| if self.negative { value.saturating_neg() } else { value })
    }
}

/// An exponent, cut to a size that still tells nothing from everything.
fn read_exponent(text: &str) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let size = digits.bytes().fold(0_i64, |sum, digit| {
        sum.saturating_mul(10).saturating_add(i64::from(digit & 0x0f)).min(i64::from(i32::MAX))
    });
    Some(if negative { size.saturating_neg() } else { size })
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    fn thousandths(text: &str) -> Option<i64> {
        Decimal::read(text)?.to_thousandths()
    }

    #[test]
    fn the_fourth_decimal_rounds_half_up() {
        assert_eq!(thousandths("15.9995"), Some(16_000));
        assert_eq!(thousandths("15.99949999999999999999"), Some(15_999));
        assert_eq!(thousandths("0.0005"), Some(1));
        assert_eq!(thousandths("0.00049999999999999999999"), Some(0));
    }

    #[test]
    fn exponents_move_the_point() {
        assert_eq!(thousandths("8e0"), Some(8_000));
        assert_eq!(thousandths("80E-1"), Some(8_000));
        assert_eq!(thousandths("0.008e+3"), Some(8_000));
        assert_eq!(thousandths("1234567e-6"), Some(1_235));
        assert_eq!(thousandths("0e999999999999999999999"), Some(0));
        assert_eq!(thousandths("1e-999999999999999999999"), Some(0));
        assert_eq!(thousandths("1e999"), None);
    }

    #[test]
    fn ranges_are_read_before_rounding() {
        let lies = |text: &str, least, most| Decimal::read(text).map(|value| value.lies_in(least, most));
        assert_eq!(lies("100", 0, 100), Some(true));
        assert_eq!(lies("100.0004", 0, 100), Some(false));
        assert_eq!(lies("-0.0", 0, 100), Some(true));
        assert_eq!(lies("-0.0001", 0, 100), Some(false));
        assert_eq!(lies("1e400", 0, 100), Some(false));
        assert_eq!(lies("0.5", 1, 100), Some(false));
    }

    #[test]
    fn only_numbers_are_numbers() {
        for text in ["", "-", ".5", "1e", "1e+", "NaN", "١", "1 ", "+1"] {
            assert_eq!(Decimal::read(text), None, "{text}");
        }
        assert!(Decimal::read("5.0").is_some_and(|five| five.is_whole));
        assert!(Decimal::read("5.5").is_some_and(|number| !number.is_whole));
        assert!(Decimal::read("50e-1").is_some_and(|five| five.is_whole));
        assert!(Decimal::read("0.001e3").is_some_and(|one| one.is_whole));
    }
}
