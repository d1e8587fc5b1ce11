// JSON text looked at piece by piece: the parts of a document as they are written.

import Foundation

package enum RawJSON {
    /// The fields of an object, each with the text of its value.
    package static func fields(_ text: String) throws -> [(String, String)] {
        try parts(text, open: "{").map { part in
            guard let key = part.key else { throw Unusable("a field without a key") }
            return (try string(key), part.value)
        }
    }

    /// The items of a list, as they are written.
    package static func items(_ text: String) throws -> [String] {
        try parts(text, open: "[").map(\.value)
    }

    /// A text in quotes, read.
    package static func string(_ text: String?) throws -> String {
        guard let text else { throw Unusable("nothing where a text is asked for") }
        return try JSONDecoder().decode([String].self, from: Data("[\(text)]".utf8))[0]
    }

    private static func parts(_ text: String, open: Character) throws -> [(key: String?, value: String)] {
        let bytes = Array(text.utf8)
        var parts: [(key: String?, value: String)] = []
        var (depth, start, inText, escaped) = (0, 0, false, false)
        var key: String?
        func piece(_ end: Int) -> String {
            String(decoding: bytes[start..<end], as: UTF8.self).trimmingCharacters(in: .whitespaces)
        }
        for (place, byte) in bytes.enumerated() {
            if inText {
                inText = escaped || byte != UInt8(ascii: "\"")
                escaped = !escaped && byte == UInt8(ascii: "\\")
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): inText = true
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                if depth == 1 {
                    guard Character(UnicodeScalar(byte)) == open else { throw Unusable("not what was asked for") }
                    start = place + 1
                }
            case UInt8(ascii: ":") where depth == 1:
                key = piece(place)
                start = place + 1
            case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"):
                if byte != UInt8(ascii: ",") { depth -= 1 }
                let ends = depth == (byte == UInt8(ascii: ",") ? 1 : 0)
                if ends, !piece(place).isEmpty {
                    parts.append((key, piece(place)))
                    (key, start) = (nil, place + 1)
                }
            default: break
            }
        }
        return parts
    }
}
