//! Civil date-times, as rotas are written: no zone, no offset.

#![deny(clippy::arithmetic_side_effects)]

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use serde::{Serialize, Serializer};

use crate::error::{Error, ProblemCode};
use crate::model::Day;
use crate::reading::{Leaf, Limits, ReadLeaf, Refusal, leaf_slots};

const SECONDS_A_DAY: i64 = 86_400;

/// A civil date and time of day, to the second, as a clock on the wall shows it. On the wire: `YYYY-MM-DDTHH:MM`, `:SS`
/// behind it allowed.
///
/// It has no zone: a night over a clock change is as long as the clock says. Convert it from and to
/// [`chrono::NaiveDateTime`], or read it from text.
///
/// ```
/// use homeworking::model::LocalDateTime;
///
/// let starts: LocalDateTime = "2026-11-30T22:00".parse()?;
/// assert_eq!(starts.day().to_string(), "2026-11-30");
/// assert_eq!(starts.to_string(), "2026-11-30T22:00");
/// assert!("2026-11-30T24:00".parse::<LocalDateTime>().is_err());
/// # Ok::<(), homeworking::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalDateTime {
    day: Day,
    /// Seconds since midnight, below 86,400.
    second: u32,
}

impl LocalDateTime {
    /// The calendar day.
    pub const fn day(self) -> Day {
        self.day
    }

    /// Seconds since midnight by the clock.
    pub const fn second_of_day(self) -> u32 {
        self.second
    }

    /// Seconds by the clock from an earlier one to this; negative where that is the later one.
    pub(crate) fn seconds_since(self, earlier: LocalDateTime) -> i64 {
        self.seconds_since_1970().saturating_sub(earlier.seconds_since_1970())
    }

    fn seconds_since_1970(self) -> i64 {
        let days = i64::from(self.day.days_since_1970()).saturating_mul(SECONDS_A_DAY);
        days.saturating_add(i64::from(self.second))
    }

    /// Reads exactly `YYYY-MM-DDTHH:MM` or `YYYY-MM-DDTHH:MM:SS` in ASCII digits.
    fn read(text: &str) -> Option<LocalDateTime> {
        let (date, time) = text.split_at_checked(10)?;
        let time = match *time.as_bytes() {
            [b'T', h1, h2, b':', m1, m2] => [h1, h2, m1, m2, b'0', b'0'],
            [b'T', h1, h2, b':', m1, m2, b':', s1, s2] => [h1, h2, m1, m2, s1, s2],
            _ => return None,
        };
        if !time.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let [h1, h2, m1, m2, s1, s2] = time.map(|digit| u32::from(digit & 0x0f));
        let number = |tens: u32, ones: u32| tens.saturating_mul(10).saturating_add(ones);
        let time = NaiveTime::from_hms_opt(number(h1, h2), number(m1, m2), number(s1, s2))?;
        Some(LocalDateTime { day: Day::read(date)?, second: time.num_seconds_from_midnight() })
    }
}

impl From<LocalDateTime> for NaiveDateTime {
    fn from(local: LocalDateTime) -> NaiveDateTime {
        let time = NaiveTime::from_num_seconds_from_midnight_opt(local.second, 0).unwrap_or_default();
        NaiveDate::from(local.day).and_time(time)
    }
}

impl TryFrom<NaiveDateTime> for LocalDateTime {
    type Error = Error;

    /// Takes a date-time of the years 1900 to 2200 without a fraction of a second.
    fn try_from(local: NaiveDateTime) -> Result<LocalDateTime, Error> {
        if local.nanosecond() != 0 {
            return Err(Error::bad_local_date_time());
        }
        Ok(LocalDateTime { day: local.date().try_into()?, second: local.time().num_seconds_from_midnight() })
    }
}

impl FromStr for LocalDateTime {
    type Err = Error;

    fn from_str(text: &str) -> Result<LocalDateTime, Error> {
        LocalDateTime::read(text).ok_or_else(Error::bad_local_date_time)
    }
}

impl fmt::Display for LocalDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (minutes, seconds) = (self.second / 60, self.second % 60);
        write!(f, "{}T{:02}:{:02}", self.day, minutes / 60, minutes % 60)?;
        if seconds == 0 { Ok(()) } else { write!(f, ":{seconds:02}") }
    }
}

impl fmt::Debug for LocalDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for LocalDateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

leaf_slots!(LocalDateTime);

impl ReadLeaf for LocalDateTime {
    fn read(leaf: &Leaf<'_>, _: Limits) -> Result<LocalDateTime, Refusal> {
        let Leaf::Text(text) = leaf else {
            return Err(Refusal::new(ProblemCode::WrongType, "give a text in quotes"));
        };
        let help = "give a day and a time by the clock, such as 2026-12-01T22:00, without a zone";
        LocalDateTime::read(text).ok_or_else(|| Refusal::new(ProblemCode::BadDate, help))
    }

    fn expected(_: Limits) -> String {
        Error::LOCAL_DATE_TIME.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::LocalDateTime;

    #[test]
    fn only_civil_times_are_read() {
        for text in ["2026-12-01T00:00", "2026-12-01T23:59:59", "1900-01-01T00:00", "2200-12-31T23:59"] {
            assert_eq!(LocalDateTime::read(text).map(|local| local.to_string()).as_deref(), Some(text));
        }
        for text in [
            "",
            "2026-12-01",
            "2026-12-01T",
            "2026-12-01T24:00",
            "2026-12-01T12:60",
            "2026-12-01T12:00:60",
            "2026-12-01 12:00",
            "2026-12-01t12:00",
            "2026-12-01T12:00Z",
            "2026-12-01T12:00+01:00",
            "2026-12-01T12:00:00.5",
            "2026-12-01T1:00",
            "2026-02-29T12:00",
            "1899-12-31T12:00",
            "2201-01-01T00:00",
            "2026-12-01T١٢:٠٠",
            "2026-12-0é12:00",
        ] {
            assert_eq!(LocalDateTime::read(text), None, "{text}");
        }
    }

    #[test]
    fn a_clock_counts_seconds_over_midnight() {
        let at = |text| LocalDateTime::read(text);
        let seconds =
            at("2027-01-01T00:00:01").zip(at("2026-12-31T23:59")).map(|(late, early)| late.seconds_since(early));
        assert_eq!(seconds, Some(61));
    }
}
