// Requests, answered by the functions of the package.

import Foundation
import Homeworking

/// A way of making documents.
package enum Way: String, CaseIterable {
    /// Of JSON text, by the library's own strict reading.
    case text = "from text"
    /// Of records, which Foundation's reader makes of the text.
    case records = "of records"
    /// Of the records that documents made of text tell.
    case toldRecords = "of told records"
}

/// A request being answered: what is wrong with its parts is gathered, as all of them are read before any is refused.
package final class Request {
    let way: Way
    let fields: [String: String]
    private var problems: [Problem] = []

    package init(_ way: Way, _ fields: [String: String]) {
        self.way = way
        self.fields = fields
    }

    private func raw(_ name: String) throws -> String {
        guard let text = fields[name] else { throw Unusable("no field \(name)") }
        return text
    }

    private func made<T>(_ path: String = "", _ make: () throws -> T) throws -> T? {
        do {
            return try make()
        } catch let error as HomeworkingError {
            problems += error.problems.map { problem in
                var problem = problem
                problem.path = [path, problem.path].filter { !$0.isEmpty }.joined(separator: ".")
                return problem
            }
            return nil
        }
    }

    func document<D: Document>(_ name: String, at path: String = "") throws -> D? {
        let text = try raw(name)
        return try made(path) { try D.made(way, text) }
    }

    func documents<D: Document>(_ name: String) throws -> [D]? {
        let texts = try RawJSON.items(raw(name))
        let all: [D] = try texts.enumerated().compactMap { place, text in
            try made("\(name)[\(place)]") { try D.made(way, text) }
        }
        return all.count == texts.count ? all : nil
    }

    /// Takes over what is wrong with another.
    func take(_ other: Request) {
        problems += other.problems
    }

    func day(_ name: String) throws -> Day? {
        let text = try RawJSON.string(raw(name))
        return try made(name) { try Day(text) }
    }

    func role() throws -> Role? {
        Role(code: try RawJSON.string(raw("role")))
    }

    func changes() throws -> [Change] {
        try RawJSON.fields(raw("changes")).map { path, text in
            let value = try JSONDecoder().decode([AnyFact].self, from: Data("[\(text)]".utf8))[0].value
            return Change(path: path, value: value)
        }
    }

    /// The answer, or everything that is wrong.
    package func answer(_ kind: String) throws -> String {
        do {
            if let answer = try answered(kind) {
                return answer
            }
        } catch let error as HomeworkingError {
            problems = error.problems
        }
        return try CanonicalJSON.text(["errors": problems.map(Wrong.init)])
    }
}

/// A problem as the line protocol tells it.
struct Wrong: Encodable {
    let path: String
    let code: String
    let expected: String
    let help: String

    init(_ problem: Problem) {
        (path, code, expected, help) = (problem.path, problem.code.code, problem.expected, problem.help)
    }
}

/// A value of a change, as JSON has it.
struct AnyFact: Decodable {
    let value: FactValue

    init(from decoder: any Decoder) throws {
        if let items = try? [AnyFact](from: decoder) {
            value = .items(items.map(\.value))
        } else if let fields = try? [String: AnyFact](from: decoder) {
            value = .record(fields.mapValues(\.value))
        } else {
            let leaf = try decoder.singleValueContainer()
            if leaf.decodeNil() {
                value = .null
            } else if let flag = try? leaf.decode(Bool.self) {
                value = .flag(flag)
            } else if let number = try? leaf.decode(Decimal.self) {
                value = .number(number)
            } else {
                value = .text(try leaf.decode(String.self))
            }
        }
    }
}
