//! Calendar days: the only time that a decision knows.

#![deny(clippy::arithmetic_side_effects)]

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use crate::model::civil;

/// A calendar day from 1900-01-01 to 2200-12-31: the type of `on` and of every date in a case.
///
/// It has no time of day and no zone. Convert it from and to [`chrono::NaiveDate`], or read it from ISO 8601 text.
///
/// ```
/// use homeworking::model::Day;
///
/// let on: Day = "2026-12-01".parse()?;
/// assert_eq!(on.to_string(), "2026-12-01");
/// assert!("2026-02-30".parse::<Day>().is_err());
/// # Ok::<(), homeworking::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

impl Day {
    /// The first day there is, 1900-01-01.
    pub const FIRST: Day = Day(-25_567);
    /// The last day there is, 2200-12-31. Changes after it are not reported.
    pub const LAST: Day = Day(84_370);

    /// Days since 1970-01-01, as Arrow's `Date32` counts them.
    pub const fn days_since_1970(self) -> i32 {
        self.0
    }

    /// The day so many days after (or, negative, before) 1970-01-01; `None` outside 1900 to 2200.
    pub fn from_days_since_1970(days: i32) -> Option<Day> {
        (Day::FIRST.0..=Day::LAST.0).contains(&days).then_some(Day(days))
    }

    /// Days since 1970-01-01 of the day `months` calendar months later, clamped to the end of the month.
    ///
    /// Dates worked out may pass 2200, so this is a count of days and not a `Day`.
    pub(crate) fn plus_months(self, months: u32) -> i32 {
        // No interval of the model has more months than this.
        civil::plus_months(self.0, months.min(12_000))
    }

    /// Reads exactly `YYYY-MM-DD` in ASCII digits.
    pub(crate) fn read(text: &str) -> Option<Day> {
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return None;
        };
        let number = |digits: &[u8]| {
            digits.iter().try_fold(0_u32, |sum, digit| {
                digit.is_ascii_digit().then(|| sum.saturating_mul(10).saturating_add(u32::from(digit & 0x0f)))
            })
        };
        let year = i32::try_from(number(&[y1, y2, y3, y4])?).ok()?;
        NaiveDate::from_ymd_opt(year, number(&[m1, m2])?, number(&[d1, d2])?)?.try_into().ok()
    }
}

impl Day {
    /// The ten characters of `YYYY-MM-DD`.
    pub(crate) fn digits(self) -> [u8; 10] {
        let (year, month, day) = civil::civil_of(self.0);
        let digit = |number: u32| u8::try_from(number % 10).unwrap_or_default() | b'0';
        let [y1, y2, y3, y4] = [year / 1000, year / 100, year / 10, year].map(digit);
        let [m1, m2, d1, d2] = [month / 10, month, day / 10, day].map(digit);
        [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2]
    }
}

impl From<Day> for NaiveDate {
    fn from(day: Day) -> NaiveDate {
        NaiveDate::from_epoch_days(day.0).unwrap_or_default()
    }
}

impl TryFrom<NaiveDate> for Day {
    type Error = crate::Error;

    fn try_from(date: NaiveDate) -> Result<Day, crate::Error> {
        Day::from_days_since_1970(date.to_epoch_days()).ok_or_else(crate::Error::bad_day)
    }
}

impl FromStr for Day {
    type Err = crate::Error;

    fn from_str(text: &str) -> Result<Day, crate::Error> {
        Day::read(text).ok_or_else(crate::Error::bad_day)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(std::str::from_utf8(&self.digits()).unwrap_or_default())
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
