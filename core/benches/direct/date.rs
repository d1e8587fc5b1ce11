//! Dates, as one number in which months are 32 apart.
//!
//! Such numbers sort like dates, and a date months later is one addition away: `(year * 12 + month - 1) * 32 + day`. What
//! that addition leaves out, that 31 January and a month is the end of February, is made up for on the other side of
//! the comparison ([`Today::end`]).

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};

/// A day of the calendar from 1900 to 2200, or one of the marks below.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(pub i32);

/// A day from which something is done: a date, or one of the marks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct When(pub i32);

/// Done, on a day that is not known: before all dates.
pub const DONE: i32 = 0;
/// Nothing is known, or nothing given: after all dates.
pub const ABSENT: i32 = 1 << 24;
/// Not done: after all dates too.
const NOT_DONE: i32 = 1 << 25;
/// Months after which nothing is renewed: longer than all of time.
pub const NEVER: i32 = 1 << 29;

/// Months as they are added to a date.
pub const fn months(count: u32) -> i32 {
    (count as i32) << 5
}

const fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// The length of a month, counted from January as 0.
const fn length(year: i32, month: i32) -> i32 {
    match month {
        1 if is_leap(year) => 29,
        1 => 28,
        3 | 5 | 8 | 10 => 30,
        _ => 31,
    }
}

impl Date {
    pub const LAST: Date = Date(((2200 * 12 + 11) << 5) + 31);

    const fn split(self) -> (i32, i32, i32) {
        let month = self.0 >> 5;
        (month / 12, month % 12, self.0 & 31)
    }

    const fn end_of_month(self) -> i32 {
        let (year, month, _) = self.split();
        (self.0 & !31) + length(year, month)
    }

    /// The date so many months (as [`months`] gives them) later, at most the end of that month.
    pub fn later(self, by: i32) -> Date {
        let moved = Date(self.0 + by);
        Date(moved.0.min(moved.end_of_month()))
    }

    pub fn next(self) -> Date {
        if self.0 < self.end_of_month() { Date(self.0 + 1) } else { Date((self.0 | 31) + 2) }
    }

    /// Days since 1970-01-01.
    pub fn number(self) -> i32 {
        let (year, month, day) = self.split();
        // Years from March, so that the leap day comes last.
        let (year, month) = if month < 2 { (year - 1, month + 10) } else { (year, month - 2) };
        let century = year / 100;
        year * 365 + year / 4 - century + century / 4 + (month * 153 + 2) / 5 + day - 719_469
    }

    /// The date of a number of days since 1970-01-01.
    pub fn of_number(number: i32) -> Date {
        let days = number + 719_468;
        let era = days / 146_097;
        let day = days % 146_097;
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day + 2) / 153;
        let day = day - (153 * month + 2) / 5 + 1;
        // `month` counts from March: January and February belong to the next year.
        Date((((era * 400 + year) * 12 + month + 2) << 5) + day)
    }

    pub fn days_later(self, days: u32) -> Date {
        if days == 0 { self } else { Date::of_number(self.number() + days as i32) }
    }

    pub fn parse(text: &str) -> Option<Date> {
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return None;
        };
        let digits = [y1, y2, y3, y4, m1, m2, d1, d2].map(|digit| i32::from(digit.wrapping_sub(b'0')));
        if digits.iter().any(|digit| *digit > 9) {
            return None;
        }
        let [y1, y2, y3, y4, m1, m2, d1, d2] = digits;
        let (year, month, day) = (y1 * 1000 + y2 * 100 + y3 * 10 + y4, m1 * 10 + m2 - 1, d1 * 10 + d2);
        let sound = (1900..=2200).contains(&year) && (0..12).contains(&month) && day >= 1 && day <= length(year, month);
        sound.then_some(Date(((year * 12 + month) << 5) + day))
    }
}

/// The day asked about.
#[derive(Clone, Copy)]
pub struct Today {
    pub on: i32,
    /// `on`, and for the last day of a month the end of 31 days. `on` lies before a date and months (clamped to the end
    /// of the month) just where this lies before the bare sum.
    pub end: i32,
}

impl Today {
    #[inline]
    pub fn of(on: Date) -> Today {
        Today { on: on.0, end: if on.0 == on.end_of_month() { on.0 | 31 } else { on.0 } }
    }
}

impl Default for Date {
    fn default() -> Date {
        Date(ABSENT)
    }
}

impl Default for When {
    fn default() -> When {
        When(ABSENT)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.split();
        write!(f, "{year:04}-{:02}-{day:02}", month + 1)
    }
}

struct DateVisitor;

impl Visitor<'_> for DateVisitor {
    type Value = Date;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date as YYYY-MM-DD")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Date, E> {
        Date::parse(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }

    fn visit_unit<E>(self) -> Result<Date, E> {
        Ok(Date(ABSENT))
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        deserializer.deserialize_any(DateVisitor)
    }
}

struct WhenVisitor;

impl Visitor<'_> for WhenVisitor {
    type Value = When;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("true, false or a date")
    }

    fn visit_bool<E>(self, done: bool) -> Result<When, E> {
        Ok(When(if done { DONE } else { NOT_DONE }))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<When, E> {
        DateVisitor.visit_str(text).map(|date| When(date.0))
    }

    fn visit_unit<E>(self) -> Result<When, E> {
        Ok(When(ABSENT))
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<When, D::Error> {
        deserializer.deserialize_any(WhenVisitor)
    }
}
