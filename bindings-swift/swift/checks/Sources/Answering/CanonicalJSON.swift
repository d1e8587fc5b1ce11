// Canonical JSON of what the library answers, written from its `Encodable`: JSONEncoder keeps no order of keys.

import Foundation

enum CanonicalJSON {
    static func text(_ value: some Encodable) throws -> String {
        let text = Text()
        try text.put(value)
        return String(decoding: text.bytes, as: UTF8.self)
    }
}

/// The text as far as it is written.
private final class Text {
    var bytes: [UInt8] = []

    func put(raw: String) {
        bytes += raw.utf8
    }

    func put(_ value: some Encodable) throws {
        if let amount = value as? Decimal {
            return put(raw: amount.description)
        }
        let encoder = Writer(text: self)
        try value.encode(to: encoder)
        put(raw: encoder.end)
    }

    func put(string: String) {
        put(raw: "\"")
        for byte in string.utf8 {
            switch byte {
            case 0x22: put(raw: "\\\"")
            case 0x5c: put(raw: "\\\\")
            case 0x08: put(raw: "\\b")
            case 0x0c: put(raw: "\\f")
            case 0x0a: put(raw: "\\n")
            case 0x0d: put(raw: "\\r")
            case 0x09: put(raw: "\\t")
            case 0..<0x20: put(raw: "\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
            default: bytes.append(byte)
            }
        }
        put(raw: "\"")
    }
}

private final class Writer: Encoder {
    let text: Text
    var end = ""
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    init(text: Text) {
        self.text = text
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        text.put(raw: "{")
        end = "}"
        return KeyedEncodingContainer(Object(text: text))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        text.put(raw: "[")
        end = "]"
        return List(text: text)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        Single(text: text)
    }
}

private struct Single: SingleValueEncodingContainer {
    let text: Text
    let codingPath: [any CodingKey] = []

    mutating func encodeNil() throws { text.put(raw: "null") }
    mutating func encode(_ value: Bool) throws { text.put(raw: value ? "true" : "false") }
    mutating func encode(_ value: String) throws { text.put(string: value) }
    mutating func encode(_ value: Double) throws { throw Unusable("a float") }
    mutating func encode(_ value: Float) throws { throw Unusable("a float") }
    mutating func encode(_ value: Int) throws { text.put(raw: String(value)) }
    mutating func encode(_ value: Int8) throws { text.put(raw: String(value)) }
    mutating func encode(_ value: Int16) throws { text.put(raw: String(value)) }
    mutating func encode(_ value: Int32) throws { text.put(raw: String(value)) }
    mutating func encode(_ value: Int64) throws { text.put(raw: String(value)) }
    mutating func encode(_ value: UInt) throws { text.put(raw: String(value)) }
    mutating func encode(_ value: UInt8) throws { text.put(raw: String(value)) }
    mutating func encode(_ value: UInt16) throws { text.put(raw: String(value)) }
    mutating func encode(_ value: UInt32) throws { text.put(raw: String(value)) }
    mutating func encode(_ value: UInt64) throws { text.put(raw: String(value)) }
    mutating func encode<T: Encodable>(_ value: T) throws { try text.put(value) }
}

private struct Object<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let text: Text
    var isFirst = true
    let codingPath: [any CodingKey] = []

    init(text: Text) {
        self.text = text
    }

    private mutating func put(_ key: Key) {
        text.put(raw: isFirst ? "" : ",")
        isFirst = false
        text.put(string: key.stringValue)
        text.put(raw: ":")
    }

    mutating func encodeNil(forKey key: Key) throws {
        put(key)
        text.put(raw: "null")
    }

    mutating func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
        put(key)
        try text.put(value)
    }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy: Nested.Type, forKey: Key) -> KeyedEncodingContainer<Nested> {
        fatalError("no type of the package nests containers")
    }

    mutating func nestedUnkeyedContainer(forKey: Key) -> any UnkeyedEncodingContainer {
        fatalError("no type of the package nests containers")
    }

    mutating func superEncoder() -> any Encoder { Writer(text: text) }
    mutating func superEncoder(forKey key: Key) -> any Encoder { Writer(text: text) }
}

private struct List: UnkeyedEncodingContainer {
    let text: Text
    var count = 0
    let codingPath: [any CodingKey] = []

    init(text: Text) {
        self.text = text
    }

    private mutating func next() {
        text.put(raw: count == 0 ? "" : ",")
        count += 1
    }

    mutating func encodeNil() throws {
        next()
        text.put(raw: "null")
    }

    mutating func encode<T: Encodable>(_ value: T) throws {
        next()
        try text.put(value)
    }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy: Nested.Type) -> KeyedEncodingContainer<Nested> {
        fatalError("no type of the package nests containers")
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        fatalError("no type of the package nests containers")
    }

    mutating func superEncoder() -> any Encoder { Writer(text: text) }
}
