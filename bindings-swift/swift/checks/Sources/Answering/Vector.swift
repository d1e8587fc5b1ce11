/// A request of the line protocol: the text of each of its fields.
package struct Vector {
    package let name: String
    package let kind: String
    package let fields: [String: String]

    package init(line: String) throws {
        var fields = Dictionary(uniqueKeysWithValues: try RawJSON.fields(line))
        name = try RawJSON.string(fields["name"])
        kind = try RawJSON.string(fields["kind"])
        for about in ["name", "section", "kind", "expect"] {
            fields[about] = nil
        }
        self.fields = fields
    }
}

/// A fixture, or something in it, that cannot be used.
package struct Unusable: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
