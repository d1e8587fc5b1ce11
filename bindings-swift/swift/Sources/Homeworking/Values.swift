// Values that have a shorter way to be written in Swift.

import Foundation

/// The amount of a text that the library wrote: plain decimal, whatever the locale.
func decimal(of text: String) -> Decimal {
    Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")) ?? Decimal.nan
}

extension Completion: ExpressibleByBooleanLiteral {
    /// `true` is done on a day that is not known, `false` not done.
    public init(booleanLiteral done: Bool) {
        self = done ? .done : .notDone
    }
}

extension Completion: Codable {
    public init(from decoder: any Decoder) throws {
        let given = try decoder.singleValueContainer()
        if let done = try? given.decode(Bool.self) {
            self = done ? .done : .notDone
        } else {
            self = .on(day: try given.decode(CalendarDay.self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .done: try container.encode(true)
        case .notDone: try container.encode(false)
        case .on(let day): try container.encode(day)
        }
    }
}

extension FactValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral,
    ExpressibleByArrayLiteral
{
    public init(nilLiteral: ()) {
        self = .null
    }

    public init(booleanLiteral flag: Bool) {
        self = .flag(flag)
    }

    public init(integerLiteral number: Int) {
        self = .number(Decimal(number))
    }

    public init(stringLiteral text: String) {
        self = .text(text)
    }

    public init(arrayLiteral items: FactValue...) {
        self = .items(items)
    }
}

/// What other facts, or another policy, would change: values by path, `["device.memory_gb": 16]`.
public func whatIf(`case`: Case, policy: Policy, on: Day, changes: KeyValuePairs<String, FactValue>) throws -> WhatIf {
    try whatIf(case: `case`, policy: policy, on: on, changes: changes.map { Change(path: $0.key, value: $0.value) })
}

extension Decision {
    /// The finding of a rule.
    public func finding(rule: Rule) -> Finding? {
        findings.first { $0.rule == rule }
    }
}
