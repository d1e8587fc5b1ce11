//! Civil date-times as text `YYYY-MM-DDTHH:MM[:SS]`, counted to the second.
//!
//! There are no offsets and no clock changes: every day has 24 hours.

use super::dates::{add_days, next_day};

/// The last second that a document may name.
pub const LAST_TIME: &str = "2200-12-31T23:59:59";

const SECONDS_IN_A_DAY: i64 = 86_400;

/// The same time with its seconds written out: such texts sort in the order
/// of time.
pub fn with_seconds(time: &str) -> String {
    if time.len() == 16 { format!("{time}:00") } else { time.to_string() }
}

/// The same time without its seconds where they are 00.
pub fn short(time: &str) -> String {
    let full = with_seconds(time);
    match full.strip_suffix(":00") {
        Some(rest) if rest.len() == 16 => rest.to_string(),
        _ => full,
    }
}

/// The day that a time lies on.
pub fn date_of(time: &str) -> &str {
    &time[0..10]
}

/// The seconds since the midnight at which the day began.
pub fn second_of_day(time: &str) -> i64 {
    let full = with_seconds(time);
    let hours: i64 = full[11..13].parse().expect("hours");
    let minutes: i64 = full[14..16].parse().expect("minutes");
    let seconds: i64 = full[17..19].parse().expect("seconds");
    hours * 3600 + minutes * 60 + seconds
}

/// A day and so many seconds after its midnight, written in full.
pub fn time_on(day: &str, second: i64) -> String {
    let hours = second / 3600;
    let minutes = second % 3600 / 60;
    let seconds = second % 60;
    format!("{day}T{hours:02}:{minutes:02}:{seconds:02}")
}

/// Counted one day at a time; negative where `to` is the earlier one.
pub fn days_between(from: &str, to: &str) -> i64 {
    if from > to {
        return -days_between(to, from);
    }
    let mut day = from.to_string();
    let mut days = 0;
    while day.as_str() < to {
        day = next_day(&day);
        days += 1;
    }
    days
}

/// Negative where `to` is the earlier one.
pub fn seconds_between(from: &str, to: &str) -> i64 {
    let days = days_between(date_of(from), date_of(to));
    days * SECONDS_IN_A_DAY + second_of_day(to) - second_of_day(from)
}

/// Later, or earlier where `seconds` is negative; written in full.
pub fn add_seconds(time: &str, seconds: i64) -> String {
    let mut day = date_of(time).to_string();
    let mut second = second_of_day(time) + seconds;
    while second >= SECONDS_IN_A_DAY {
        day = next_day(&day);
        second -= SECONDS_IN_A_DAY;
    }
    while second < 0 {
        day = add_days(&day, -1);
        second += SECONDS_IN_A_DAY;
    }
    time_on(&day, second)
}

pub fn add_minutes(time: &str, minutes: i64) -> String {
    add_seconds(time, minutes * 60)
}

/// The days that a shift touches, the first one first. One that ends as a day
/// begins does not touch that day.
pub fn days_touched(starts: &str, ends: &str) -> Vec<String> {
    let ends = with_seconds(ends);
    let mut days = vec![date_of(starts).to_string()];
    let mut day = next_day(date_of(starts));
    while time_on(&day, 0) < ends {
        days.push(day.clone());
        day = next_day(&day);
    }
    days
}
