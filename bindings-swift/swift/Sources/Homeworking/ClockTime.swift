// Days with a time, as rotas are written.

/// A day and a time of day, to the second, as a clock on the wall shows them: no zone, no offset. Records call it `LocalDateTime`.
public struct ClockTime: Hashable, Sendable {
    /// `YYYY-MM-DDTHH:MM`, with `:SS` where there are seconds.
    public let description: String

    /// Takes a text that the library wrote.
    init(of text: String) {
        description = text
    }

    /// Reads exactly `YYYY-MM-DDTHH:MM` or `YYYY-MM-DDTHH:MM:SS`.
    public init(_ text: String) throws {
        self = try localDateTimeOf(text: text)
    }

    /// A time of a day, hours from 0 to 23.
    public init(_ day: CalendarDay, hour: Int, minute: Int, second: Int = 0) throws {
        try self.init("\(day)T\(digits(hour, 2)):\(digits(minute, 2)):\(digits(second, 2))")
    }

    /// The first ten characters: the day.
    public var day: String {
        String(description.prefix(10))
    }
}

extension ClockTime: Comparable {
    public static func < (one: ClockTime, other: ClockTime) -> Bool {
        one.description < other.description
    }
}

extension ClockTime: CustomStringConvertible {}

extension ClockTime: Codable {
    public init(from decoder: any Decoder) throws {
        try self.init(decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
