import Diagnostics

/// A word or sign of a formula.
struct FormulaToken: Sendable {
  enum Kind: Sendable {
    case number(FormulaLiteral)
    case name(String)
    /// The range of what stands between brackets.
    case brackets(Range<Int>)
    case open
    case close
    case comma
    case operation(FormulaOperation)
    case comparison(FormulaComparison)
  }

  var kind: Kind
  var range: Range<Int>
}

/// Cuts a formula into words and signs.
struct FormulaLexer {
  private let bytes: [UInt8]
  private var position = 0
  private var tokens: [FormulaToken] = []
  /// For each open parenthesis: whether it belongs to a function, and whether a comma with a
  /// blank after it was seen in it.
  private var parentheses: [Parenthesis] = []
  /// Headings that may stand in a formula without brackets, for rules inside a block.
  private let names: [String]

  private struct Parenthesis {
    var isCall: Bool
    var hasSpacedComma = false
    /// Numbers with commas in them, which could be two numbers.
    var grouped: [Range<Int>] = []
  }

  init(_ bytes: [UInt8], names: [String] = []) {
    self.bytes = bytes
    self.names = names
  }

  /// The words and signs of the whole text.
  mutating func read() throws(FormulaFailure) -> [FormulaToken] {
    while position < bytes.count {
      if isBlank(bytes[position]) {
        position += 1
      } else if bytes[position] == 0xC2, byte(1) == 0xA0 {
        position += 2
      } else {
        try readToken()
      }
    }
    while let parenthesis = parentheses.popLast() { try check(parenthesis) }
    return tokens
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private func byte(_ offset: Int) -> UInt8 {
    position + offset < bytes.count ? bytes[position + offset] : 0
  }

  private mutating func add(_ kind: FormulaToken.Kind, length: Int) {
    tokens.append(FormulaToken(kind: kind, range: position..<(position + length)))
    position += length
  }

  private mutating func readToken() throws(FormulaFailure) {
    if let length = headingLength {
      let text = String(decoding: bytes[position..<(position + length)], as: UTF8.self)
      return add(.name(text), length: length)
    }
    switch bytes[position] {
    case 0x28:
      var isCall = false
      if case .name? = tokens.last?.kind { isCall = true }
      parentheses.append(Parenthesis(isCall: isCall))
      add(.open, length: 1)
    case 0x29:
      if let parenthesis = parentheses.popLast() { try check(parenthesis) }
      add(.close, length: 1)
    case 0x2C:
      if let index = parentheses.indices.last, isBlank(byte(1)) {
        parentheses[index].hasSpacedComma = true
      }
      add(.comma, length: 1)
    case 0x5B: try readBrackets()
    default:
      if FormulaLiteralReader.startsNumber(bytes, at: position) {
        try readNumber()
      } else if Self.startsName(bytes[position]), !isOperator {
        readName()
      } else {
        try readSign()
      }
    }
  }

  /// A number inside a function that could be two arguments is refused, unless other commas of
  /// the function have blanks after them.
  private func check(_ parenthesis: Parenthesis) throws(FormulaFailure) {
    guard parenthesis.isCall, !parenthesis.hasSpacedComma,
      let range = parenthesis.grouped.first
    else { return }
    let text = String(decoding: bytes[range], as: UTF8.self)
    let two = text.split(separator: ",").joined(separator: ", ")
    var failure = FormulaFailure(
      .unclearLiteral, at: range, "`\(text)` can be one number or two", label: "not clear",
      help: "write `\(text.filter { $0 != "," })` for one number",
      "write a blank after the comma for two: `\(two)`")
    failure.replacement = two
    throw failure
  }

  private mutating func readNumber() throws(FormulaFailure) {
    if let length = nameLengthFromDigit { return add(.name(text(length)), length: length) }
    var reader = FormulaLiteralReader(bytes, at: position)
    let literal = try reader.read()
    let end = reader.position
    if reader.isGrouped, let index = parentheses.indices.last {
      parentheses[index].grouped.append(literal.range)
    }
    if end < bytes.count, bytes[end] == 0x2D, end + 1 < bytes.count,
      FormulaLiteralReader.startsNumber(bytes, at: end + 1)
    {
      var failure = FormulaFailure(
        .tightMinus, at: end..<(end + 1), "a minus needs a blank on both sides",
        help: "write `\(literal.text) - …`")
      failure.replacement = " - "
      throw failure
    }
    if end < bytes.count, Self.continuesName(bytes[end]), !Self.isSign(bytes, at: end) {
      position = end
      while position < bytes.count, Self.continuesName(bytes[position]) { position += 1 }
      let range = literal.range.lowerBound..<position
      throw FormulaFailure(
        .unreadableFormula, at: range,
        "`\(String(decoding: bytes[range], as: UTF8.self))` is neither a number nor a name",
        help: "a name that starts with a digit stands in brackets: `calls[999 calls]`")
    }
    position = end
    tokens.append(FormulaToken(kind: .number(literal), range: literal.range))
  }

  private func text(_ length: Int) -> String {
    String(decoding: bytes[position..<(position + length)], as: UTF8.self)
  }

  /// The length of a name that starts with a digit, which only brackets after it show.
  private var nameLengthFromDigit: Int? {
    var end = position
    while end < bytes.count, Self.continuesName(bytes[end]) || bytes[end] == 0x2D { end += 1 }
    return end > position && end < bytes.count && bytes[end] == 0x5B ? end - position : nil
  }

  private static func startsName(_ byte: UInt8) -> Bool {
    0x41...0x5A ~= byte || 0x61...0x7A ~= byte || byte == 0x5F || byte >= 0x80
  }

  private static func continuesName(_ byte: UInt8) -> Bool {
    startsName(byte) || FormulaLiteralReader.isDigit(byte)
  }

  private mutating func readName() {
    var end = position
    while end < bytes.count {
      if Self.isSign(bytes, at: end) { break }
      if Self.continuesName(bytes[end]) {
        end += 1
      } else if bytes[end] == 0x2D || bytes[end] == 0x2E,
        end + 1 < bytes.count, Self.continuesName(bytes[end + 1]),
        !Self.isSign(bytes, at: end + 1)
      {
        end += 2
      } else {
        break
      }
    }
    add(.name(text(max(1, end - position))), length: max(1, end - position))
  }

  /// Reads `[…]`; a bracket inside quotes does not end it.
  private mutating func readBrackets() throws(FormulaFailure) {
    var end = position + 1
    var isQuoted = false
    while end < bytes.count, isQuoted || bytes[end] != 0x5D {
      if bytes[end] == 0x22 { isQuoted.toggle() }
      end += 1
    }
    guard end < bytes.count else {
      throw FormulaFailure(
        .unreadableFormula, at: position..<(position + 1), "a bracket that is not closed",
        label: isQuoted ? "there is a quotation mark without a second one" : "no `]` follows",
        help: "write `]` after the key")
    }
    add(.brackets((position + 1)..<end), length: end + 1 - position)
  }
}

extension FormulaLexer {
  /// The length of the longest heading that the text goes on with.
  private var headingLength: Int? {
    var longest: Int?
    for name in names where name.utf8.count > longest ?? 0 {
      let end = position + name.utf8.count
      guard end <= bytes.count, bytes[position..<end].elementsEqual(name.utf8) else { continue }
      let goesOn =
        end < bytes.count && Self.continuesName(bytes[end]) && Self.continuesName(bytes[end - 1])
      let isCall = end < bytes.count && bytes[end] == 0x28 && FunctionName(word: name) != nil
      if !goesOn, !isCall { longest = name.utf8.count }
    }
    return longest
  }

  private var isOperator: Bool { Self.isSign(bytes, at: position) }

  /// Whether a sign outside ASCII starts here: `−`, `–`, `×`, `÷`, `≤`, `≥`, `≠`, a hard blank.
  private static func isSign(_ bytes: [UInt8], at position: Int) -> Bool {
    sign(bytes, at: position) != nil
      || (bytes[position] == 0xC2 && position + 1 < bytes.count
        && (bytes[position + 1] == 0xA0 || bytes[position + 1] == 0xA3))
  }

  private static func sign(_ bytes: [UInt8], at position: Int) -> (FormulaToken.Kind, Int)? {
    let a = bytes[position]
    let b = position + 1 < bytes.count ? bytes[position + 1] : 0
    let c = position + 2 < bytes.count ? bytes[position + 2] : 0
    switch (a, b, c) {
    case (0xC3, 0x97, _): return (.operation(.times), 2)
    case (0xC3, 0xB7, _): return (.operation(.divided), 2)
    case (0xE2, 0x88, 0x92), (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94):
      return (.operation(.minus), 3)
    case (0xE2, 0x89, 0xA4): return (.comparison(.atMost), 3)
    case (0xE2, 0x89, 0xA5): return (.comparison(.atLeast), 3)
    case (0xE2, 0x89, 0xA0): return (.comparison(.unequal), 3)
    default: return nil
    }
  }

  private mutating func readSign() throws(FormulaFailure) {
    if let (kind, length) = Self.sign(bytes, at: position) { return add(kind, length: length) }
    switch (bytes[position], byte(1)) {
    case (0x2B, _): add(.operation(.plus), length: 1)
    case (0x2D, _): add(.operation(.minus), length: 1)
    case (0x2A, _): add(.operation(.times), length: 1)
    case (0x2F, _): add(.operation(.divided), length: 1)
    case (0x3C, 0x3D): add(.comparison(.atMost), length: 2)
    case (0x3C, 0x3E): add(.comparison(.unequal), length: 2)
    case (0x3C, _): add(.comparison(.less), length: 1)
    case (0x3E, 0x3D): add(.comparison(.atLeast), length: 2)
    case (0x3E, _): add(.comparison(.more), length: 1)
    case (0x3D, 0x3D): add(.comparison(.equal), length: 2)
    case (0x3D, _): add(.comparison(.equal), length: 1)
    case (0x21, 0x3D): add(.comparison(.unequal), length: 2)
    default: throw unknownSign()
    }
  }

  private func unknownSign() -> FormulaFailure {
    let sign = String(decoding: bytes[position..<(position + 1)], as: UTF8.self)
    let isClosing = bytes[position] == 0x5D
    return FormulaFailure(
      .unreadableFormula, at: position..<(position + 1), "`\(sign)` has no meaning in a formula",
      label: isClosing ? "no `[` stands before it" : "",
      help: bytes[position] == 0x25
        ? "a percentage stands after a number: `16%`"
        : "see the guide to checked figures for what a formula can hold")
  }
}
