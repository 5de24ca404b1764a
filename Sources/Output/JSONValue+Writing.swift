extension JSONValue {
  /// The value as a JSON text, with the members of an object, and the items of its lists, one a
  /// line, and a line end.
  package var bytes: [UInt8] {
    var json = JSONWriter()
    json.value(self, depth: 0)
    return json.finish()
  }
}

extension JSONWriter {
  /// Things less deep than this stand on lines of their own.
  private static let linedDepth = 2

  fileprivate mutating func value(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: self.value(json: Array("null".utf8))
    case .flag(let flag): self.value(flag)
    case .number(let number): self.value(json: Array(number.utf8))
    case .text(let text): self.value(text)
    case .list(let items):
      array { json in
        for item in items {
          if depth < Self.linedDepth { json.line() }
          json.value(item, depth: depth + 1)
        }
      }
    case .object(let members):
      object { json in
        for member in members {
          if depth < Self.linedDepth { json.line() }
          json.key(text: member.key)
          json.value(member.value, depth: depth + 1)
        }
      }
    }
  }
}
