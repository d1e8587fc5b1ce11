import Foundation
import Testing

/// What is wrong with values, and not with the text they are written in: records can say it too.
private let sayable: Set = ["out_of_range", "too_long", "contradiction", "floor", "duplicate_id", "unknown_advisor"]

@Test func everyVectorIsAnsweredByteForByte() throws {
    let (vectors, answers) = (try vectors(), try answers())
    var (asked, wrong): ([Way: Int], [String]) = ([:], [])
    for vector in vectors {
        guard let answer = answers[vector.name] else { throw Unusable("no answer to \(vector.name)") }
        for way in try ways(vector, answer) {
            let found = try told(vector, way)
            asked[way, default: 0] += 1
            if !answer.isThis(found) { wrong.append("\(vector.name), \(way.rawValue): \(found.prefix(600))") }
        }
    }
    print("\(vectors.count) vectors in Swift:", Way.allCases.map { "\(asked[$0] ?? 0) \($0.rawValue)" }.joined(separator: ", "))
    #expect(wrong.isEmpty, "\(wrong.count) differ:\n\(wrong.prefix(10).joined(separator: "\n"))")
    #expect(vectors.count == answers.count)
    #expect(asked[.text] == vectors.count && vectors.count >= 2738)
    #expect((asked[.records] ?? 0) >= 2300)
    #expect((asked[.toldRecords] ?? 0) >= 2000)
}

private func told(_ vector: Vector, _ way: Way) throws -> String {
    do {
        return try Request(way, vector.fields).answer(vector.kind)
    } catch let error as DecodingError {
        return "not read: \(error)"
    }
}

/// The ways that a vector can be asked: records know no key that is wrong, and documents that are refused tell none.
private func ways(_ vector: Vector, _ answer: Answer) throws -> [Way] {
    guard case .whole(let text) = answer, text.hasPrefix("{\"errors\":") else { return Way.allCases }
    let codes = try JSONDecoder().decode([String: [[String: String]]].self, from: Data(text.utf8))["errors"] ?? []
    if codes.isEmpty { return Way.allCases }
    let isSayable = codes.allSatisfy { sayable.contains($0["code"] ?? "") }
    return isSayable ? [.text, .records] : [.text]
}
