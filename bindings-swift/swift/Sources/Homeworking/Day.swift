// Days of the calendar, which Foundation has no type for.

import Foundation

/// A day of the calendar from 1900-01-01 to 2200-12-31: no time of day, no zone. Functions and records call it `Day`.
public struct CalendarDay: Hashable, Sendable {
    /// Days since 1970-01-01, negative before it.
    public let daysSince1970: Int64

    init(daysSince1970: Int64) {
        self.daysSince1970 = daysSince1970
    }

    /// Reads exactly `YYYY-MM-DD`.
    public init(_ text: String) throws {
        self = try dayOf(text: text)
    }

    /// The day of a year, a month from 1 and a day from 1.
    public init(year: Int, month: Int, day: Int) throws {
        try self.init("\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))")
    }

    /// The day that a moment falls on, by a calendar and its time zone. Only a Gregorian calendar counts years as these days do.
    public init(_ moment: Date, in calendar: Calendar) throws {
        let parts = calendar.dateComponents([.year, .month, .day], from: moment)
        try self.init(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
    }

    /// The year, the month from 1 and the day from 1.
    public var components: (year: Int, month: Int, day: Int) {
        // Years are counted from March, so that the day that is left out of most of them is their last.
        let days = Int(daysSince1970) + 719_468
        let (era, dayOfEra) = (days / 146_097, days % 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}

/// A whole number in at least so many digits.
func digits(_ number: Int, _ least: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, least - text.count)) + text
}

extension CalendarDay: Comparable {
    public static func < (one: CalendarDay, other: CalendarDay) -> Bool {
        one.daysSince1970 < other.daysSince1970
    }
}

extension CalendarDay: CustomStringConvertible {
    /// `YYYY-MM-DD`.
    public var description: String {
        let (year, month, day) = components
        return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
    }
}

extension CalendarDay: Codable {
    public init(from decoder: any Decoder) throws {
        try self.init(decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
