//! Amounts: fixed-point numbers with three decimals.

#![deny(clippy::arithmetic_side_effects)]

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use crate::model::decimal::Decimal;

/// An amount in thousandths of its unit; the unit stands in the field's name (`_gb`, `_mbps`, `_ms`, `_percent`, `_ghz`).
///
/// Read from decimal text it is exact to three decimals, a fourth rounds half up. Nothing is computed in floating point.
///
/// ```
/// use homeworking::model::Amount;
///
/// let memory: Amount = "15.9995".parse()?;
/// assert_eq!(memory, Amount::whole(16));
/// assert_eq!(Amount::from_thousandths(94_500).to_string(), "94.5");
/// # Ok::<(), homeworking::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Amount(i64);

impl Amount {
    /// So many whole units.
    pub const fn whole(units: u32) -> Amount {
        // `i64::from` is not yet allowed in a constant; a u32 always fits.
        #[expect(clippy::as_conversions, reason = "lossless, and `From` is not const")]
        Amount((units as i64).saturating_mul(1000))
    }

    /// So many thousandths of a unit.
    pub const fn from_thousandths(thousandths: i64) -> Amount {
        Amount(thousandths)
    }

    /// The amount in thousandths of its unit.
    pub const fn thousandths(self) -> i64 {
        self.0
    }
}

impl FromStr for Amount {
    type Err = crate::Error;

    fn from_str(text: &str) -> Result<Amount, crate::Error> {
        Decimal::read(text).and_then(Decimal::to_thousandths).map(Amount).ok_or_else(crate::Error::bad_amount)
    }
}

impl fmt::Display for Amount {
    /// Plain decimal: no exponent, no trailing zeros.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, part) = (self.0.unsigned_abs() / 1000, self.0.unsigned_abs() % 1000);
        match part {
            0 => write!(f, "{sign}{whole}"),
            _ if part % 100 == 0 => write!(f, "{sign}{whole}.{}", part / 100),
            _ if part % 10 == 0 => write!(f, "{sign}{whole}.{:02}", part / 10),
            _ => write!(f, "{sign}{whole}.{part:03}"),
        }
    }
}

impl fmt::Debug for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Amount {
    /// A number. Formats take numbers as integers or floats only: below 10 to the 15th the float nearest to three
    /// decimals prints as just those decimals.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0 % 1000 == 0 {
            return serializer.serialize_i64(self.0 / 1000);
        }
        serializer.serialize_f64(self.to_string().parse().map_err(serde::ser::Error::custom)?)
    }
}
