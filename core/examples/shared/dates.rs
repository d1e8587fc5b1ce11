//! Days and times as they are said.

use chrono::{Datelike, Duration, NaiveDate, NaiveDateTime, Weekday};
use homeworking::model::{Day, LocalDateTime};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A day in full, `1 December 2026`.
pub(crate) fn date(day: Day) -> String {
    let date = NaiveDate::from(day);
    let month = MONTHS.iter().zip(1..).find(|(_, number)| *number == date.month()).map_or("", |(month, _)| month);
    format!("{} {month} {}", date.day(), date.year())
}

/// The day of the week.
pub(crate) fn weekday(day: Day) -> &'static str {
    match NaiveDate::from(day).weekday() {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}

/// The time of day, `19:01`.
pub(crate) fn clock(time: LocalDateTime) -> String {
    let minutes = time.second_of_day() / 60;
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// The time so many minutes later, with the day of the week where that is another day.
pub(crate) fn later(time: LocalDateTime, minutes: u32) -> Option<String> {
    let later = NaiveDateTime::from(time).checked_add_signed(Duration::minutes(minutes.into()))?;
    let later = LocalDateTime::try_from(later).ok()?;
    let day = if later.day() == time.day() { String::new() } else { format!("{} ", weekday(later.day())) };
    Some(format!("{day}{}", clock(later)))
}
