//! Civil dates as text `YYYY-MM-DD`, which sorts in the order of time.

/// The last day that anything is reported about.
pub const LAST_DAY: &str = "2200-12-31";

pub fn is_leap(year: u32) -> bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
}

pub fn month_length(year: u32, month: u32) -> u32 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => panic!("no such month: {month}"),
    }
}

/// The year, month and day of a date text.
pub fn split(date: &str) -> (u32, u32, u32) {
    let year = date[0..4].parse().expect("a year");
    let month = date[5..7].parse().expect("a month");
    let day = date[8..10].parse().expect("a day");
    (year, month, day)
}

pub fn join(year: u32, month: u32, day: u32) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

fn one_later((year, month, day): (u32, u32, u32)) -> (u32, u32, u32) {
    if day < month_length(year, month) {
        (year, month, day + 1)
    } else if month < 12 {
        (year, month + 1, 1)
    } else {
        (year + 1, 1, 1)
    }
}

fn one_earlier((year, month, day): (u32, u32, u32)) -> (u32, u32, u32) {
    if day > 1 {
        (year, month, day - 1)
    } else if month > 1 {
        (year, month - 1, month_length(year, month - 1))
    } else {
        (year - 1, 12, 31)
    }
}

pub fn next_day(date: &str) -> String {
    add_days(date, 1)
}

/// `days` later, or earlier where it is negative, one day at a time.
pub fn add_days(date: &str, days: i64) -> String {
    let mut at = split(date);
    for _ in 0..days.max(0) {
        at = one_later(at);
    }
    for _ in 0..(-days).max(0) {
        at = one_earlier(at);
    }
    join(at.0, at.1, at.2)
}

/// Calendar addition, one month at a time, the day clamped to the end of the
/// month at last.
pub fn add_months(date: &str, months: u32) -> String {
    let (mut year, mut month, day) = split(date);
    for _ in 0..months {
        if month == 12 {
            year += 1;
            month = 1;
        } else {
            month += 1;
        }
    }
    join(year, month, day.min(month_length(year, month)))
}

/// The same backwards: only for inventing dates near a boundary.
pub fn subtract_months(date: &str, months: u32) -> String {
    let (mut year, mut month, day) = split(date);
    for _ in 0..months {
        if month == 1 {
            year -= 1;
            month = 12;
        } else {
            month -= 1;
        }
    }
    join(year, month, day.min(month_length(year, month)))
}

/// Whether a text has the shape of a date.
pub fn is_date(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(
            |(at, byte)| {
                if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() }
            },
        )
}
