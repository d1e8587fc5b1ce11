// Words of the contract: what every enum of them has.

/// A word of the contract, with its code on the wire. JSON has the code.
public protocol Word: CaseIterable, Codable, CodingKeyRepresentable, CustomStringConvertible, Hashable, Sendable {
    /// The code on the wire.
    var code: String { get }

    /// The word of a code, if there is one.
    init?(code: String)
}

extension Word {
    /// The code on the wire.
    public var description: String {
        code
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let word = Self(code: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a word of \(Self.self)")
        }
        self = word
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }

    public var codingKey: any CodingKey {
        WordKey(stringValue: code)
    }

    public init?<Key: CodingKey>(codingKey: Key) {
        self.init(code: codingKey.stringValue)
    }
}

struct WordKey: CodingKey {
    let stringValue: String

    init(stringValue: String) {
        self.stringValue = stringValue
    }

    var intValue: Int? {
        nil
    }

    init?(intValue: Int) {
        nil
    }
}
