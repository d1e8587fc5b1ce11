//! Years, months and days from day counts and back: what every check with an interval works out, several times a decision.
//!
//! These are Howard Hinnant's algorithms, for days after the year 0. `chrono` reads and shows dates; a test holds these
//! against it on every day there is.

/// Days from 0000-03-01, where the algorithms begin to count, to 1970-01-01.
const BEFORE_1970: i32 = 719_468;

/// Year, month (1 to 12) and day (1 to 31) of a count of days since 1970-01-01.
pub(crate) const fn civil_of(days: i32) -> (i32, i32, i32) {
    let days = days + BEFORE_1970;
    let era = days / 146_097;
    let day_of_era = days - era * 146_097;
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    // Years begin in March here, so that the leap day is the last of a year.
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400;
    (if month <= 2 { year + 1 } else { year }, month, day)
}

/// The count of days since 1970-01-01 of a year, month and day.
const fn days_of(year: i32, month: i32, day: i32) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year / 400;
    let year_of_era = year - era * 400;
    let month_from_march = if month > 2 { month - 3 } else { month + 9 };
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - BEFORE_1970
}

const fn length_of(year: i32, month: i32) -> i32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The day so many calendar months later, clamped to the end of the month.
pub(crate) const fn plus_months(days: i32, months: i32) -> i32 {
    let (year, month, day) = civil_of(days);
    let months = year * 12 + (month - 1) + months;
    let (year, month) = (months / 12, months % 12 + 1);
    let last = length_of(year, month);
    days_of(year, month, if day > last { last } else { day })
}

#[cfg(test)]
mod tests {
    use chrono::{Datelike, Months, NaiveDate};

    use super::{civil_of, plus_months};
    use crate::model::Day;

    #[test]
    fn every_day_is_the_one_that_chrono_knows() {
        for days in Day::FIRST.days_since_1970()..=Day::LAST.days_since_1970() {
            let date = NaiveDate::from_epoch_days(days).unwrap_or_default();
            let (year, month, day) = civil_of(days);
            assert_eq!((year, month.unsigned_abs(), day.unsigned_abs()), (date.year(), date.month(), date.day()));
        }
    }

    #[test]
    fn months_later_is_the_day_that_chrono_knows() {
        for days in Day::FIRST.days_since_1970()..=Day::LAST.days_since_1970() {
            let date = NaiveDate::from_epoch_days(days).unwrap_or_default();
            for months in [0, 1, 2, 3, 11, 12, 13, 36, 120, 600] {
                let later = date.checked_add_months(Months::new(months)).map(|later| later.to_epoch_days());
                assert_eq!(Some(plus_months(days, months.cast_signed())), later, "{date} and {months} months");
            }
        }
    }
}
