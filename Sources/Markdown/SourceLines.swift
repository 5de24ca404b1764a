/// The lines of a page's body, as cmark counts them: from 1, ended by LF, CR LF or CR alone.
struct SourceLines: Sendable {
  let bytes: [UInt8]
  /// Where each line starts, and where the last one ends.
  private var starts: [Int]
  /// How many `[` there are in all.
  private(set) var bracketCount = 0
  /// The first byte that is 0.
  private(set) var firstNul: Int?
  /// Whether `[^` stands somewhere, as footnotes begin.
  private(set) var hasNotes = false
  /// Whether a line begins with a sign beyond ASCII, as bullets pasted from Word do.
  private(set) var hasForeignStart = false

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    starts = [start]
    starts.reserveCapacity((bytes.count - start) / 32 + 8)
    bytes.withUnsafeBufferPointer { survey($0, from: start) }
    if starts.last != bytes.count { starts.append(bytes.count) }
  }

  /// Finds the lines, and what the limits ask about, in one pass.
  private mutating func survey(_ buffer: UnsafeBufferPointer<UInt8>, from start: Int) {
    var brackets = 0
    var i = start
    while i < buffer.count {
      let byte = buffer[i]
      i += 1
      if byte == Ascii.openBracket {
        brackets += 1
        if i < buffer.count, buffer[i] == Ascii.caret { hasNotes = true }
      }
      guard byte <= Ascii.carriageReturn else { continue }
      if byte == 0, firstNul == nil { firstNul = i - 1 }
      guard byte == Ascii.lineFeed || byte == Ascii.carriageReturn else { continue }
      if byte == Ascii.carriageReturn, i < buffer.count, buffer[i] == Ascii.lineFeed { i += 1 }
      starts.append(i)
      if i < buffer.count, buffer[i] >= 0x80 { hasForeignStart = true }
    }
    bracketCount = brackets
  }

  /// How many lines there are.
  var count: Int { starts.count - 1 }

  /// The bytes of a line without its end; empty for a line that does not exist.
  func range(_ line: Int) -> Range<Int> {
    guard line >= 1, line <= count else { return bytes.count..<bytes.count }
    let start = starts[line - 1]
    var end = starts[line]
    if end > start, bytes[end - 1] == Ascii.lineFeed { end -= 1 }
    if end > start, bytes[end - 1] == Ascii.carriageReturn { end -= 1 }
    return start..<end
  }

  /// The byte at a column (from 1) of a line, never outside the line.
  func offset(line: Int, column: Int) -> Int {
    let range = range(line)
    return min(range.lowerBound + max(0, column - 1), range.upperBound)
  }
}

/// Bytes with a meaning in Markdown.
enum Ascii {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let exclamation: UInt8 = 0x21
  static let quote: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let percent: UInt8 = 0x25
  static let ampersand: UInt8 = 0x26
  static let apostrophe: UInt8 = 0x27
  static let openParenthesis: UInt8 = 0x28
  static let closeParenthesis: UInt8 = 0x29
  static let asterisk: UInt8 = 0x2A
  static let plus: UInt8 = 0x2B
  static let comma: UInt8 = 0x2C
  static let hyphen: UInt8 = 0x2D
  static let dot: UInt8 = 0x2E
  static let colon: UInt8 = 0x3A
  static let semicolon: UInt8 = 0x3B
  static let less: UInt8 = 0x3C
  static let equals: UInt8 = 0x3D
  static let greater: UInt8 = 0x3E
  static let openBracket: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let closeBracket: UInt8 = 0x5D
  static let caret: UInt8 = 0x5E
  static let underscore: UInt8 = 0x5F
  static let backtick: UInt8 = 0x60
  static let pipe: UInt8 = 0x7C
  static let tilde: UInt8 = 0x7E
}

extension UInt8 {
  /// A blank or a tab.
  var isBlank: Bool { self == Ascii.space || self == Ascii.tab }

  /// White space as CommonMark has it inside a text: blank, tab, line ends, VT, FF.
  var isWhitespace: Bool { self == Ascii.space || (0x09...0x0D).contains(self) }

  var isDigit: Bool { (0x30...0x39).contains(self) }

  var isLetter: Bool { (0x41...0x5A).contains(self & 0xDF) }

  /// What a backslash can escape.
  var isPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
