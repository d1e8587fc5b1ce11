import Answering
import Foundation
import Testing

/// What no typed argument can say: a word that is no role, a flag that is a word, lists that are none.
private let unsayable = [
    "needed: a role that is none", "needed: advised as a word", "rota: cases that are no list", "rota: shifts that are no list",
]

@Test func everyVectorIsAnsweredByteForByte() throws {
    let (vectors, answers) = (try vectors(), try answers())
    var (asked, wrong): ([Way: Int], [String]) = ([:], [])
    for vector in vectors where !unsayable.contains(vector.name) {
        guard let answer = answers[vector.name] else { throw Unusable("no answer to \(vector.name)") }
        for way in try ways(vector, answer) {
            guard let found = try told(vector, way, answer) else { continue }
            asked[way, default: 0] += 1
            let isThis = way == .text ? answer.isThis(found) : answer.isThis(found) || (problems(found).map { $0 == problems(of: answer) } ?? false)
            if !isThis { wrong.append("\(vector.name), \(way.rawValue): \(found.prefix(600))") }
        }
    }
    print("\(vectors.count) vectors in Swift:", Way.allCases.map { "\(asked[$0] ?? 0) \($0.rawValue)" }.joined(separator: ", "))
    #expect(wrong.isEmpty, "\(wrong.count) differ:\n\(wrong.prefix(10).joined(separator: "\n"))")
    #expect(vectors.count == answers.count && vectors.count >= 2738)
    #expect(asked[.text] == vectors.count - unsayable.count)
    #expect((asked[.records] ?? 0) >= 2300)
    #expect((asked[.toldRecords] ?? 0) >= 2190)
}

/// The answer to a vector; nothing where a refused number is one that no record holds.
private func told(_ vector: Vector, _ way: Way, _ answer: Answer) throws -> String? {
    do {
        return try Request(way, vector.fields).answer(vector.kind)
    } catch let error as DecodingError {
        return way == .records && problems(of: answer) != nil ? nil : "not read: \(error)"
    }
}

private func problems(of answer: Answer) -> Set<[String: String]>? {
    guard case .whole(let text) = answer else { return nil }
    return problems(text)
}

/// The ways that a vector can be asked: records know no key that is wrong, and documents that are refused tell none.
private func ways(_ vector: Vector, _ answer: Answer) throws -> [Way] {
    guard let problems = problems(of: answer) else { return Way.allCases }
    return problems.allSatisfy { sayable.contains($0["code"] ?? "") } ? [.text, .records] : [.text]
}
