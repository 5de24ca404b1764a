/// What is expected, in words, for findings.
extension Option.Kind {
  /// `a date`, `one of the words …`.
  var expected: String {
    switch self {
    case .text: "a text"
    case .word(let words): words.count > 8 ? "one of \(words.count) words" : Self.list(words)
    case .number: "a number"
    case .integer(let range): "a whole number\(Self.said(range))"
    case .boolean: "`yes` or `no`"
    case .date: "a date"
    case .dateTime: "a date with a time"
    case .oneOrMore(let kind): "\(kind.expected) or a list"
    case .maps: "a list of items with keys"
    case .map, .named: "keys with values"
    case .either(let kinds): kinds.map(\.expected).joined(separator: " or ")
    case .anything: "a value"
    }
  }

  /// ` from 1 to 10`; nothing for an end that is out of the way.
  static func said(_ range: ClosedRange<Int>) -> String {
    switch (range.lowerBound <= -1_000_000_000, range.upperBound >= 1_000_000_000) {
    case (true, true): ""
    case (true, false): " of at most \(range.upperBound)"
    case (false, true): " of at least \(range.lowerBound)"
    case (false, false): " from \(range.lowerBound) to \(range.upperBound)"
    }
  }

  /// `a`, `b` or `c`.
  static func list(_ words: [String]) -> String {
    let quoted = words.map { "`\($0)`" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "nothing" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }

  /// A value for an option without an example; empty for most.
  var example: String {
    switch self {
    case .word(let words): words.first ?? ""
    case .number: "12.5"
    case .integer(let range): "\(max(range.lowerBound, min(1, range.upperBound)))"
    case .boolean: "yes"
    case .date: "2024-02-28"
    case .dateTime: "2024-02-28 09:30"
    default: ""
    }
  }

  /// What a scalar here may be: the kind itself, or what it takes one or more of.
  var scalarKind: Option.Kind? {
    switch self {
    case .text, .word, .number, .integer, .boolean, .date, .dateTime: self
    case .oneOrMore(let kind): kind.scalarKind
    default: nil
    }
  }

  /// Whether the shape of a list or map is that of this kind.
  func fits(_ node: Node) -> Bool {
    switch self {
    case .anything: true
    case .oneOrMore(let kind): node.list != nil || kind.fits(node)
    case .maps: node.list != nil || node.map != nil
    case .map, .named: node.map != nil
    case .either(let kinds): kinds.contains { $0.fits(node) }
    default: node.scalar != nil
    }
  }
}

extension Option {
  /// The line of the option with its example, in backticks; nil for none or a long one.
  var remedy: String? {
    let example = example.isEmpty ? kind.example : example
    guard !example.isEmpty, !example.utf8.contains(Sign.newline) else { return nil }
    return example.hasPrefix("\(name):") ? "`\(example)`" : "`\(name): \(example)`"
  }
}

extension String {
  /// The text without the line breaks at its end, which a block text has.
  var withoutLastBreak: String {
    guard utf8.last == Sign.newline else { return self }
    var view = utf8[...]
    while view.last == Sign.newline { view.removeLast() }
    return String(view) ?? self
  }
}
