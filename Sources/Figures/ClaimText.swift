/// A sentence in pieces: words, numbers and signs, each with its place.
///
/// Words are in small letters; curly apostrophes, dashes and hard blanks are plain ones here, so
/// that every table of words needs one spelling only.
package struct ClaimText: Sendable {
  package var tokens: [Token]
  /// The text that the ranges of the tokens count in, as UTF-8.
  package var bytes: [UInt8]

  /// One piece of a sentence.
  package struct Token: Sendable, Hashable {
    package var kind: Kind
    /// In small letters; the digits of a number with its commas and full stop.
    package var text: String
    /// In UTF-8 bytes of the text.
    package var range: Range<Int>
    /// Whether white space, or the start of the text, stands before it.
    package var isApart: Bool
  }

  /// What a token is made of.
  package enum Kind: Sendable, Hashable {
    case word
    case number
    case sign
  }

  /// Any bytes are fine; what is not UTF-8 becomes the sign for it.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens = []
    var reader = TokenReader(bytes)
    while let token = reader.next() { tokens.append(token) }
  }

  package init(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// The text in a range of bytes, as it is.
  package func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}

extension ClaimText {
  /// The token at a place; nil before the first and behind the last.
  func token(_ index: Int) -> Token? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// The letters of the word at a place; empty where there is none.
  func word(_ index: Int) -> String {
    guard let token = token(index), token.kind == .word else { return "" }
    return token.text
  }

  /// Whether a certain sign stands at a place.
  func isSign(_ sign: String, _ index: Int) -> Bool {
    guard let token = token(index), token.kind == .sign else { return false }
    return token.text == sign
  }

  /// Whether the token follows the one before it without a blank.
  func isGlued(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    return !token.isApart
  }

  /// Whether the words of a phrase, which blanks or hyphens may join, begin at a place; the place
  /// behind them.
  func end(of phrase: [String], at start: Int) -> Int? {
    var index = start
    for (position, part) in phrase.enumerated() {
      if position > 0, isSign("-", index), isGlued(index) { index += 1 }
      guard token(index)?.text == part else { return nil }
      index += 1
    }
    return index
  }

  /// Whether the words of a phrase end just before a place; where they begin.
  func start(of phrase: [String], before end: Int) -> Int? {
    var index = end
    for (position, part) in phrase.reversed().enumerated() {
      if position > 0, isSign("-", index - 1), isGlued(index - 1) { index -= 1 }
      guard token(index - 1)?.text == part else { return nil }
      index -= 1
    }
    return index
  }

  /// Words behind which a full stop ends no sentence.
  private static let abbreviations: Set<String> = [
    "approx", "c", "ca", "no", "nos", "vs", "st", "mr", "mrs", "dr", "e", "g", "i", "eg", "ie",
    "min", "mins", "sec", "secs", "hr", "hrs", "p", "fig",
  ]

  /// Whether the token at a place ends a sentence or a half of one.
  func isBoundary(_ index: Int) -> Bool {
    guard let token = token(index), token.kind == .sign else { return false }
    switch token.text {
    case "!", "?", ";": return true
    case ".":
      guard self.token(index + 1)?.isApart ?? true else { return false }
      return !Self.abbreviations.contains(word(index - 1))
    default: return false
    }
  }

  /// The first token of the sentence before a place, at most `limit` tokens back.
  func clauseStart(before index: Int, limit: Int) -> Int {
    var start = index
    while start > 0, index - start < limit, !isBoundary(start - 1) { start -= 1 }
    return start
  }
}

/// Cuts bytes into tokens, one after the other.
private struct TokenReader {
  let bytes: [UInt8]
  var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> ClaimText.Token? {
    var isApart = position == 0
    while position < bytes.count {
      let scalar = bytes.scalar(at: position)
      guard scalar.form == .blank || scalar.form == .nothing else { break }
      if scalar.form == .blank { isApart = true }
      position += scalar.length
    }
    guard position < bytes.count else { return nil }
    let start = position
    let first = bytes.scalar(at: position)
    switch first.form {
    case .digit: return ClaimText.Token(kind: .number, text: number(), start..<position, isApart)
    case .letter: return ClaimText.Token(kind: .word, text: word(), start..<position, isApart)
    default:
      position += first.length
      return ClaimText.Token(kind: .sign, text: first.plain, start..<position, isApart)
    }
  }

  private mutating func word() -> String {
    var text = ""
    while position < bytes.count {
      let scalar = bytes.scalar(at: position)
      if scalar.form == .letter {
        text += scalar.plain
      } else if scalar.plain == "'", isLetter(at: position + scalar.length) {
        text += "'"
      } else if scalar.form != .nothing {
        break
      }
      position += scalar.length
    }
    return text
  }

  /// Digits with commas and one full stop between them, or with hard blanks before each third.
  private mutating func number() -> String {
    var text = ""
    while position < bytes.count {
      let scalar = bytes.scalar(at: position)
      if scalar.form == .digit {
        text += scalar.plain
      } else if scalar.plain == "," || scalar.plain == ".", isDigit(at: position + scalar.length) {
        text += scalar.plain
      } else if scalar.form == .blank, scalar.length > 1, isGroup(at: position + scalar.length) {
        text += ","
      } else {
        break
      }
      position += scalar.length
    }
    return text
  }

  private func isLetter(at offset: Int) -> Bool {
    offset < bytes.count && bytes.scalar(at: offset).form == .letter
  }

  private func isDigit(at offset: Int) -> Bool {
    offset < bytes.count && 0x30...0x39 ~= bytes[offset]
  }

  /// Three digits, and no fourth.
  private func isGroup(at offset: Int) -> Bool {
    (0..<3).allSatisfy { isDigit(at: offset + $0) } && !isDigit(at: offset + 3)
  }
}

extension ClaimText.Token {
  fileprivate init(
    kind: ClaimText.Kind, text: String, _ range: Range<Int>, _ isApart: Bool
  ) {
    self.init(kind: kind, text: text, range: range, isApart: isApart)
  }
}

/// A character of a text, in the form in which texts are compared.
struct PlainScalar {
  /// In small letters for `plain`; curly quotes and dashes as on a keyboard.
  var plain: String
  var form: Form
  /// In UTF-8 bytes, 1 to 4.
  var length: Int

  enum Form {
    case blank
    /// Characters that nobody sees: a soft hyphen, a joiner.
    case nothing
    case digit
    case letter
    case sign
  }
}

extension [UInt8] {
  /// The character that begins at `offset`; a byte that is not UTF-8 is a sign.
  func scalar(at offset: Int) -> PlainScalar {
    let byte = self[offset]
    guard byte >= 0x80 else { return Self.plain(ascii: byte) }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
    let end = Swift.min(offset + length, count)
    var value = UInt32(byte)
    if length > 1, end == offset + length {
      value &= 0xFF >> UInt32(length + 1)
      for part in self[(offset + 1)..<end] {
        guard part & 0xC0 == 0x80 else {
          return PlainScalar(plain: "\u{FFFD}", form: .sign, length: 1)
        }
        value = value << 6 | UInt32(part & 0x3F)
      }
    }
    guard length > 1, end == offset + length, let scalar = Unicode.Scalar(value) else {
      return PlainScalar(plain: "\u{FFFD}", form: .sign, length: 1)
    }
    return Self.plain(scalar, length: length)
  }

  private static func plain(ascii byte: UInt8) -> PlainScalar {
    let text = String(UnicodeScalar(byte))
    switch byte {
    case 0x09...0x0D, 0x20: return PlainScalar(plain: " ", form: .blank, length: 1)
    case 0x30...0x39: return PlainScalar(plain: text, form: .digit, length: 1)
    case 0x41...0x5A:
      return PlainScalar(plain: String(UnicodeScalar(byte | 0x20)), form: .letter, length: 1)
    case 0x61...0x7A: return PlainScalar(plain: text, form: .letter, length: 1)
    default: return PlainScalar(plain: text, form: .sign, length: 1)
    }
  }

  private static func plain(_ scalar: Unicode.Scalar, length: Int) -> PlainScalar {
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2028, 0x2029, 0x85:
      return PlainScalar(plain: " ", form: .blank, length: length)
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF:
      return PlainScalar(plain: "", form: .nothing, length: length)
    case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032:
      return PlainScalar(plain: "'", form: .sign, length: length)
    case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033:
      return PlainScalar(plain: "\"", form: .sign, length: length)
    case 0x2010...0x2015, 0x2212:
      return PlainScalar(plain: "-", form: .sign, length: length)
    default:
      let isLetter = scalar.properties.isAlphabetic
      return PlainScalar(
        plain: isLetter ? scalar.properties.lowercaseMapping : String(scalar),
        form: isLetter ? .letter : .sign, length: length)
    }
  }
}
