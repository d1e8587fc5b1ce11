// By which way a request is answered that is refused for codes known beforehand.

import Foundation

/// What is wrong with values, and not with the text they are written in: records can say it too.
package let sayable: Set = ["out_of_range", "too_long", "contradiction", "floor", "duplicate_id", "unknown_advisor"]

/// Everything that an answer says is wrong, in no order: maps of records have none.
package func problems(_ text: String) -> Set<[String: String]>? {
    let errors = try? JSONDecoder().decode([String: Set<[String: String]>].self, from: Data(text.utf8))["errors"]
    return errors.flatMap { $0.isEmpty ? nil : $0 }
}

/// The answer, of records wherever they can say what is asked.
package func answered(_ vector: Vector, refusedFor codes: [String]) throws -> (way: Way, answer: String) {
    let ofText = { (way: Way.text, answer: try Request(.text, vector.fields).answer(vector.kind)) }
    guard vector.fields["text"] == nil, codes.allSatisfy(sayable.contains) else { return try ofText() }
    let ofRecords: String
    do {
        ofRecords = try Request(.records, vector.fields).answer(vector.kind)
    } catch is DecodingError where !codes.isEmpty {
        // A number that no record holds.
        return try ofText()
    }
    guard codes.count > 1 else { return (.records, ofRecords) }
    let inOrder = try ofText().answer
    return (.records, problems(ofRecords) == problems(inOrder) ? inOrder : ofRecords)
}
