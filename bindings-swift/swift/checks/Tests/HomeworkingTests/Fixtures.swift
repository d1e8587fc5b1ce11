// The fixtures that every front end reads.

import Answering
import Foundation

/// The folder of the fixtures. Where there is none, reading fails, and no test passes.
let fixtures = URL(fileURLWithPath: ProcessInfo.processInfo.environment["HOMEWORKING_FIXTURES"] ?? "no fixtures")

func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: fixtures.appendingPathComponent(path)), as: UTF8.self)
}

func lines(_ path: String) throws -> [String] {
    try text(path).split(separator: "\n").map(String.init)
}

/// Every vector of every file. A folder without any, or an empty file, is a failure.
func vectors() throws -> [Vector] {
    let folder = fixtures.appendingPathComponent("vectors")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    guard !names.isEmpty else { throw Unusable("no vectors") }
    return try names.flatMap { name in
        let found = try lines("vectors/\(name)").map(Vector.init)
        guard !found.isEmpty else { throw Unusable("\(name) is empty") }
        return found
    }
}

/// The answer that every front end gives: in full, or its length and SHA-256.
enum Answer {
    case whole(String)
    case digest(bytes: Int, sha256: String)

    func isThis(_ found: String) -> Bool {
        switch self {
        case .whole(let answer): found == answer && found.utf8.elementsEqual(answer.utf8)
        case .digest(let bytes, let sha256): found.utf8.count == bytes && SHA256.hex(found.utf8) == sha256
        }
    }
}

func answers() throws -> [String: Answer] {
    var answers: [String: Answer] = [:]
    for line in try lines("answers.jsonl") {
        let fields = Dictionary(uniqueKeysWithValues: try RawJSON.fields(line))
        let name = try RawJSON.string(fields["name"])
        if let whole = fields["answer"] {
            answers[name] = .whole(whole)
        } else {
            answers[name] = .digest(bytes: Int(fields["bytes"] ?? "") ?? -1, sha256: try RawJSON.string(fields["sha256"]))
        }
    }
    return answers
}
