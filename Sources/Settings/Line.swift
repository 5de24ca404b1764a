/// One line of a settings text: offsets of bytes.
struct Line {
  var start: Int
  /// The first byte that is no indentation.
  var text: Int
  /// After the last byte that can be seen.
  var end: Int
  /// How far it is indented, in columns; a tab counts as two.
  var indent: Int
  /// The first tab or invisible character of the indentation, if there is one.
  var oddity: Int?
  /// Whether control characters stand in it.
  var hasControls = false
  /// The byte at `text`; 0 for a blank line.
  var first: UInt8

  var isBlank: Bool { first == 0 }
  /// Blank, or a comment.
  var isEmpty: Bool { first == 0 || first == Sign.hash }
}

extension Line {
  /// The lines of a text; they end with LF, CR LF or CR alone.
  static func all(in bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(bytes.count / 24 + 2)
    bytes.withUnsafeBufferPointer { text in
      // A byte order mark before the first line is no part of it.
      var i = text.count >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF ? 3 : 0
      while i < text.count {
        lines.append(line(at: &i, in: text))
      }
    }
    return lines
  }

  /// Reads one line and moves `i` to the next.
  private static func line(at i: inout Int, in text: UnsafeBufferPointer<UInt8>) -> Line {
    let start = i
    var indent = 0
    var oddity: Int?
    scan: while i < text.count {
      switch text[i] {
      case Sign.space: indent += 1
      case Sign.tab:
        if oddity == nil { oddity = i }
        indent += 2
      case 0x80...:
        guard let sign = InvisibleSign(at: i, in: text) else { break scan }
        if oddity == nil { oddity = i }
        indent += sign.isBlank ? 1 : 0
        i += sign.length - 1
      default: break scan
      }
      i += 1
    }
    let first = i
    var hasControls = false
    while i < text.count {
      let byte = text[i]
      if byte < 0x20 {
        if byte == Sign.newline || byte == Sign.carriageReturn { break }
        if byte != Sign.tab { hasControls = true }
      } else if byte == 0x7F {
        hasControls = true
      }
      i += 1
    }
    var end = i
    while end > first, text[end - 1] == Sign.space || text[end - 1] == Sign.tab { end -= 1 }
    if i < text.count { i += text[i] == Sign.carriageReturn && follows(i, text) ? 2 : 1 }
    return Line(
      start: start, text: first, end: end, indent: indent, oddity: oddity,
      hasControls: hasControls, first: first < end ? text[first] : 0)
  }

  /// Whether a line feed follows the carriage return at `i`.
  private static func follows(_ i: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    i + 1 < text.count && text[i + 1] == Sign.newline
  }
}
