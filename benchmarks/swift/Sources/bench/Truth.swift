// Truths that may be unknown, as a careful programmer writes them: an optional `Bool`.

import Foundation
import Homeworking

func both(_ truths: Bool?...) -> Bool? {
    if truths.contains(false) { return false }
    return truths.allSatisfy { $0 == true } ? true : nil
}

func either(_ truths: Bool?...) -> Bool? {
    if truths.contains(true) { return true }
    return truths.allSatisfy { $0 == false } ? false : nil
}

/// A rule that may not apply.
func whereSo(_ applies: Bool?, _ met: Bool?) -> Bool? {
    either(applies.map { !$0 }, met)
}

/// Whether a figure is reached; where none is asked, it is.
func reaches<Figure: Comparable>(_ found: Figure?, _ asked: Figure?) -> Bool? {
    guard let asked else { return true }
    return found.map { $0 >= asked }
}

/// A day some months on, or the last of its month.
func monthsLater(_ day: Day, _ months: UInt32) -> Int64 {
    let (year, month, date) = day.components
    let later = year * 12 + month - 1 + Int(months)
    let (laterYear, laterMonth) = (later / 12, later % 12 + 1)
    let isLeap = laterYear % 4 == 0 && (laterYear % 100 != 0 || laterYear % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return daysSince1970(laterYear, laterMonth, min(date, lengths[laterMonth - 1]))
}

private func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
    let fromMarch = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = (fromMarch / 400, fromMarch % 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return Int64(era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468)
}

/// Whether something is done by a day.
func done(_ when: Completion?, _ on: Day) -> Bool? {
    switch when {
    case .on(let day): day <= on
    case .done: true
    case .notDone: false
    case nil: nil
    }
}

/// Whether a check is done and not to be renewed.
func current(_ when: Completion?, _ months: UInt32?, _ on: Day) -> Bool? {
    guard let months else { return done(when, on) }
    switch when {
    case .on(let day): return day <= on && on.daysSince1970 < monthsLater(day, months)
    case .notDone: return false
    default: return nil
    }
}
