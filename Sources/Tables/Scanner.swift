/// A place in the bytes of a normalised cell, which moves on as they are accepted.
struct Scanner {
  let bytes: Bytes
  var position = 0

  init(_ bytes: Bytes) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { position == bytes.count }
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func skipBlanks() {
    while next == 0x20 { position += 1 }
  }

  mutating func accept(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  /// Accepts a word that the text goes on with.
  mutating func accept(_ word: StaticString) -> Bool {
    guard bytes.count - position >= word.utf8CodeUnitCount else { return false }
    for i in 0..<word.utf8CodeUnitCount where bytes[position + i] != word.utf8Start[i] {
      return false
    }
    position += word.utf8CodeUnitCount
    return true
  }

  /// Accepts a word that is the rest of the text.
  mutating func acceptLast(_ word: StaticString) -> Bool {
    bytes.count - position == word.utf8CodeUnitCount && accept(word)
  }

  /// The digits here as a number, and how many there are; nil for none and for more than nine.
  mutating func digits() -> (value: Int, count: Int)? {
    var value = 0
    let start = position
    while let byte = next, 0x30...0x39 ~= byte, position - start < 10 {
      value = value * 10 + Int(byte - 0x30)
      position += 1
    }
    let count = position - start
    return (1...9).contains(count) ? (value, count) : nil
  }

  /// The letters a to z here.
  mutating func letters() -> Word {
    let start = position
    while let byte = next, 0x61...0x7A ~= byte { position += 1 }
    return Word(bytes: Bytes(rebasing: bytes[start..<position]))
  }
}

/// A few bytes that a `switch` compares with literals, without a `String`.
struct Word {
  let bytes: Bytes

  var isEmpty: Bool { bytes.isEmpty }

  @inline(__always)
  static func ~= (literal: StaticString, word: Word) -> Bool {
    word.bytes.count == literal.utf8CodeUnitCount && isSame(literal, word)
  }

  private static func isSame(_ literal: StaticString, _ word: Word) -> Bool {
    for i in 0..<word.bytes.count where word.bytes[i] != literal.utf8Start[i] { return false }
    return true
  }
}
