import Foundation
import Homeworking
import Testing

@Test func everyDayIsWrittenAndReadAsTheCoreDoes() throws {
    var expected = DateComponents(year: 1900, month: 1, day: 1)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    var (moment, count) = (try #require(calendar.date(from: expected)), 0)
    while true {
        expected = calendar.dateComponents([.year, .month, .day], from: moment)
        guard expected.year != 2201 else { break }
        let day = try Day(moment, in: calendar)
        let (year, month, dayOfMonth) = day.components
        let again = try Day(day.description)
        if (year, month, dayOfMonth) != (expected.year, expected.month, expected.day) || again != day {
            Issue.record("\(day) is not \(expected)")
        }
        (moment, count) = (moment.addingTimeInterval(86_400), count + 1)
    }
    #expect(count == 109_938)
}

@Test func daysAndTimesAreInOrderAndKeptAsTexts() throws {
    let (early, late) = (try Day(year: 2026, month: 2, day: 28), try Day("2026-03-01"))
    #expect(early < late && late.daysSince1970 - early.daysSince1970 == 1)
    #expect(String(decoding: try JSONEncoder().encode([early]), as: UTF8.self) == "[\"2026-02-28\"]")
    #expect(try JSONDecoder().decode([Day].self, from: Data("[\"2026-02-28\"]".utf8)) == [early])
    let (at, then) = (try LocalDateTime(early, hour: 9, minute: 5), try LocalDateTime("2026-02-28T09:05:01"))
    #expect(at.description == "2026-02-28T09:05" && at < then && at.day == "2026-02-28")
    #expect(try JSONDecoder().decode([LocalDateTime].self, from: JSONEncoder().encode([at])) == [at])
}

@Test(arguments: ["", "2026-02-30", "2026-2-3", "1899-12-31", "2201-01-01", "2026-12-01T00:00", "２０２６-12-01", "\u{0}", "2026-12-01 "])
func whatIsNoDayIsRefused(text: String) throws {
    do {
        _ = try Day(text)
    } catch let error as HomeworkingError {
        #expect(error.problems.map(\.code) == [.badDate] && error.problems[0].path == "")
    }
    #expect(throws: HomeworkingError.self) { _ = try Day(text) }
}
