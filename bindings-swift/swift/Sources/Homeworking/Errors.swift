// The error: every problem of what was given, by path.

import Foundation

extension HomeworkingError {
    /// Every problem, in the order of what was given; what has to be given and is not comes last.
    public var problems: [Problem] {
        switch self {
        case .Refused(let problems): problems
        }
    }
}

extension HomeworkingError: LocalizedError, CustomStringConvertible {
    /// A line for each problem.
    public var description: String {
        problems.map(\.description).joined(separator: "\n")
    }

    public var errorDescription: String? {
        description
    }
}

extension Problem: CustomStringConvertible {
    public var description: String {
        let place = path.isEmpty ? "" : "`\(path)`: "
        return "\(place)\(code.code): expected \(expected); \(help)"
    }
}
