import Diagnostics

/// A finding about a range of a settings text, before it is given its place in the file.
struct Slip {
  var code: Code
  var range: Range<Int>
  var message: String
  var label: String
  var help: [String]

  init(
    _ code: Code, _ range: Range<Int>, _ message: String, label: String = "", help: [String] = []
  ) {
    self.code = code
    self.range = range
    self.message = message
    self.label = label
    self.help = help
  }

  /// More of them in one settings text help nobody.
  static let limit = 200
}

extension Findings {
  /// Adds a finding with a list of remedies.
  mutating func add(
    _ code: Code, at span: Span?, _ message: String, label: String = "", remedies: [String]
  ) {
    switch remedies.count {
    case 0: add(code, at: span, message, label: label)
    case 1: add(code, at: span, message, label: label, help: remedies[0])
    default: add(code, at: span, message, label: label, help: remedies[0], remedies[1])
    }
  }

  mutating func add(_ slip: Slip, in passage: Passage) {
    add(
      slip.code, at: passage.span(slip.range), slip.message, label: slip.label,
      remedies: slip.help)
  }
}

extension String {
  /// At most `count` characters of a text from an author, for a message.
  func shortened(to count: Int = 60) -> String {
    let line = String(decoding: utf8.map { $0 < 0x20 ? Sign.space : $0 }, as: UTF8.self)
    guard line.unicodeScalars.count > count else { return line }
    var short = String.UnicodeScalarView()
    for scalar in line.unicodeScalars.prefix(count - 1) { short.append(scalar) }
    return String(short) + "…"
  }
}
