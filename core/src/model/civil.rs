//! Years, months and days from day counts and back: what every check with an interval works out, several times a decision.
//!
//! Years begin in March here, so that the leap day is the last of a year; days count from 0000-03-01. Taking a count
//! apart is Cassio Neri's and Lorenz Schneider's algorithm (*Euclidean affine functions and their application to calendar
//! algorithms*, 2022), which multiplies where others divide. `chrono` reads and shows dates; a test holds this against it
//! on every day there is.

/// Days from 0000-03-01 to 1970-01-01.
const BEFORE_1970: i32 = 719_468;

/// A day in years that begin in March. Months and days count from 0.
struct March {
    year: u32,
    month: u32,
    day: u32,
}

impl March {
    fn of(days: i32) -> March {
        let count = 4 * (days + BEFORE_1970).unsigned_abs() + 3;
        let (century, of_century) = (count / 146_097, count % 146_097 / 4);
        // The fraction of a year passed stands in the lower half, in units of 2 to the 32nd.
        let years = 2_939_745 * u64::from(4 * of_century + 3);
        let (year, passed) = (low(years >> 32), low(years));
        // Likewise the fraction of a month passed, in units of 2 to the 16th; the first month is the third.
        let months = 2_141 * (passed / 2_939_745 / 4) + 197_913;
        March { year: century * 100 + year, month: months / 65_536 - 3, day: months % 65_536 / 2_141 }
    }
}

/// The lower half of a number.
fn low(number: u64) -> u32 {
    u32::try_from(number & u64::from(u32::MAX)).unwrap_or_default()
}

/// Days from 0000-03-01 to the first day of a month, the months counted from that one.
const fn start_of(months: u32) -> u32 {
    let (year, month) = (months / 12, months % 12);
    365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5
}

/// Year, month (1 to 12) and day (1 to 31) of a count of days since 1970-01-01.
pub(crate) fn civil_of(days: i32) -> (u32, u32, u32) {
    let March { year, month, day } = March::of(days);
    let (year, month) = if month < 10 { (year, month + 3) } else { (year + 1, month - 9) };
    (year, month, day + 1)
}

/// The day so many calendar months later, clamped to the end of the month.
pub(crate) fn plus_months(days: i32, months: u32) -> i32 {
    let March { year, month, day } = March::of(days);
    let months = year * 12 + month + months;
    let last = start_of(months + 1) - 1;
    i32::try_from((start_of(months) + day).min(last)).unwrap_or(i32::MAX) - BEFORE_1970
}

/// The last day that, so many calendar months later, is no later than a day.
pub(crate) fn latest_before(days: i32, months: u32) -> i32 {
    let March { year, month, day } = March::of(days);
    let here = year * 12 + month;
    let there = here.saturating_sub(months);
    let is_last_of_month = start_of(here) + day + 1 == start_of(here + 1);
    let last = start_of(there + 1) - 1;
    let latest = if is_last_of_month { last } else { (start_of(there) + day).min(last) };
    i32::try_from(latest).unwrap_or(i32::MAX) - BEFORE_1970
}

#[cfg(test)]
mod tests {
    use chrono::{Datelike, Months, NaiveDate};

    use super::{civil_of, latest_before, plus_months};
    use crate::model::Day;

    #[test]
    fn every_day_is_the_one_that_chrono_knows() {
        for days in Day::FIRST.days_since_1970()..=Day::LAST.days_since_1970() {
            let date = NaiveDate::from_epoch_days(days).unwrap_or_default();
            let (year, month, day) = civil_of(days);
            assert_eq!((i32::try_from(year), month, day), (Ok(date.year()), date.month(), date.day()));
        }
    }

    #[test]
    fn months_later_is_the_day_that_chrono_knows() {
        for days in Day::FIRST.days_since_1970()..=Day::LAST.days_since_1970() {
            let date = NaiveDate::from_epoch_days(days).unwrap_or_default();
            for months in [0, 1, 2, 3, 11, 12, 13, 36, 120, 600] {
                let later = date.checked_add_months(Months::new(months)).map(|later| later.to_epoch_days());
                assert_eq!(Some(plus_months(days, months)), later, "{date} and {months} months");
            }
        }
    }

    #[test]
    fn the_latest_day_before_is_the_last_that_is_not_too_late() {
        for days in Day::FIRST.days_since_1970()..=Day::LAST.days_since_1970() {
            for months in [0, 1, 2, 3, 11, 12, 13, 36, 120, 600] {
                let latest = latest_before(days, months);
                assert!(
                    plus_months(latest, months) <= days && plus_months(latest + 1, months) > days,
                    "{days} {months}"
                );
            }
        }
    }
}
