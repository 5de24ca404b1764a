package import Output

extension Option {
  /// What a value may be, in words for the reference: `a date`, ``one of `a`, `b` ``.
  package var kindText: String { kind.words }
}

extension Option.Kind {
  fileprivate var words: String {
    switch self {
    case .text: "text"
    case .word(let words): "one of " + words.map { "`\($0)`" }.joined(separator: ", ")
    case .number: "a number"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .boolean: "`true` or `false`"
    case .date: "a date"
    case .dateTime: "a date with a time"
    case .oneOrMore(let kind): "\(kind.words), or a list"
    case .maps(let options): "one or more of {\(Self.names(options))}"
    case .map(let options): "{\(Self.names(options))}"
    case .named(let kind): "names, each with \(kind.words)"
    case .either(let kinds): kinds.map(\.words).joined(separator: ", or ")
    case .anything: "see the text"
    }
  }

  private static func names(_ options: [Option]) -> String {
    options.map { "`\($0.name)`" }.joined(separator: ", ")
  }

  /// The options inside the value, for a reference that goes into them.
  package var inner: [Option] {
    switch self {
    case .maps(let options), .map(let options): options
    case .oneOrMore(let kind), .named(let kind): kind.inner
    case .either(let kinds): kinds.flatMap(\.inner)
    case .text, .word, .number, .integer, .boolean, .date, .dateTime, .anything: []
    }
  }
}

extension ByteWriter {
  /// Writes a JSON Schema (2020-12) of a map with these options, without its `$schema`.
  package mutating func write(schemaOf options: [Option]) {
    write("{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{")
    for (index, option) in options.enumerated() {
      if index > 0 { write(",") }
      write("\n")
      write(json: option.name)
      write(":{\"description\":")
      write(json: option.summary)
      if !option.example.isEmpty {
        write(",\"examples\":[")
        write(json: option.example)
        write("]")
      }
      write(",")
      write(schemaOf: option.kind)
      write("}")
    }
    write("}")
    let required = options.filter(\.required)
    if !required.isEmpty {
      write(",\"required\":[")
      for (index, option) in required.enumerated() {
        if index > 0 { write(",") }
        write(json: option.name)
      }
      write("]")
    }
    write("}")
  }

  /// Writes the members of a schema that say what a value may be.
  private mutating func write(schemaOf kind: Option.Kind) {
    switch kind {
    case .text, .date, .dateTime: write("\"type\":[\"string\",\"number\"]")
    case .word(let words):
      write("\"enum\":[")
      for (index, word) in words.enumerated() {
        if index > 0 { write(",") }
        write(json: word)
      }
      write("]")
    case .number: write("\"type\":\"number\"")
    case .integer(let range):
      write("\"type\":\"integer\",\"minimum\":")
      write(range.lowerBound)
      write(",\"maximum\":")
      write(range.upperBound)
    case .boolean: write("\"type\":\"boolean\"")
    case .oneOrMore(let kind): write(anyOf: [kind], orListOf: kind)
    case .maps(let options): write(anyOf: [.map(options)], orListOf: .map(options))
    case .map(let options):
      write("\"allOf\":[")
      write(schemaOf: options)
      write("]")
    case .named(let kind):
      write("\"type\":\"object\",\"additionalProperties\":{")
      write(schemaOf: kind)
      write("}")
    case .either(let kinds): write(anyOf: kinds, orListOf: nil)
    // A schema without members takes anything; the comment keeps the list of members right.
    case .anything: write("\"$comment\":\"read by itself\"")
    }
  }

  private mutating func write(anyOf kinds: [Option.Kind], orListOf item: Option.Kind?) {
    write("\"anyOf\":[")
    for (index, kind) in kinds.enumerated() {
      write(index > 0 ? ",{" : "{")
      write(schemaOf: kind)
      write("}")
    }
    if let item {
      write(",{\"type\":\"array\",\"items\":{")
      write(schemaOf: item)
      write("}}")
    }
    write("]")
  }
}
