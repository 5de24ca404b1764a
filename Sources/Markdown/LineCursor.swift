/// A position in a line that knows its column: a tab goes to the next multiple of four, and may
/// be used up in part. The arithmetic is that of the CommonMark reference parser.
struct LineCursor {
  /// The byte in the file.
  private(set) var offset: Int
  /// From 0.
  private(set) var column = 0
  private let end: Int

  init(_ line: Range<Int>) {
    offset = line.lowerBound
    end = line.upperBound
  }

  var isAtEnd: Bool { offset >= end }

  func peek(in bytes: [UInt8]) -> UInt8? {
    offset < end ? bytes[offset] : nil
  }

  /// Goes forward by bytes.
  mutating func advance(to target: Int, in bytes: [UInt8]) {
    while offset < min(target, end) {
      column += bytes[offset] == Ascii.tab ? 4 - column % 4 : 1
      offset += 1
    }
  }

  /// Goes forward by columns; a tab that reaches further stays, used up in part.
  mutating func advance(columns: Int, in bytes: [UInt8]) {
    var rest = columns
    while rest > 0, offset < end {
      let width = bytes[offset] == Ascii.tab ? 4 - column % 4 : 1
      if width <= rest { offset += 1 }
      column += min(width, rest)
      rest -= width
    }
  }

  /// The first byte that is neither blank nor tab, and the columns before it.
  func firstNonBlank(in bytes: [UInt8]) -> (offset: Int, indent: Int) {
    var ahead = self
    while let byte = ahead.peek(in: bytes), byte.isBlank {
      ahead.advance(columns: byte == Ascii.tab ? 4 - ahead.column % 4 : 1, in: bytes)
    }
    return (ahead.offset, ahead.column - column)
  }
}
