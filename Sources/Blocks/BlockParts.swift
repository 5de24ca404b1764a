package import Diagnostics

/// The two parts of a data block: settings, and rows after the first line that is `---`.
package struct BlockParts: Sendable {
  package var settings: Passage
  /// Nil when the block has no `---` line and no rows that could be told from settings.
  package var rows: Passage?
  /// What stands where the `---` line is missing; nil when it is there.
  package var missingDivider: MissingDivider?

  /// A place where settings end and rows begin without a `---` line.
  package enum MissingDivider: Sendable, Hashable {
    /// A line of other signs, such as `—` or `----`.
    case signs(Span)
    /// The line of headings itself.
    case headings(Span)
  }

  package init(_ contents: Passage) {
    let lines = Self.lines(of: contents.bytes)
    let divider = lines.firstIndex { Self.isDivider(contents.bytes[$0.text]) }
    let isLate = divider.map { Self.hasRows(lines[..<$0], in: contents.bytes) } ?? false
    if let line = divider.map({ lines[$0] }), !isLate {
      settings = contents.slice(0..<line.text.lowerBound)
      rows = contents.slice(line.next..<contents.bytes.count)
    } else {
      settings = contents
      takeLostRows(contents, lines)
    }
  }

  /// Whether rows stand among some lines already, below a line of other signs.
  private static func hasRows(_ lines: ArraySlice<Line>, in bytes: [UInt8]) -> Bool {
    guard let like = lines.firstIndex(where: { isLikeDivider(bytes[$0.text]) }) else {
      return false
    }
    return lines[like...].dropFirst().contains { isRow(bytes[$0.text]) }
  }

  /// Finds rows that no `---` line stands above, so that each of them is not taken for a setting.
  private mutating func takeLostRows(_ contents: Passage, _ lines: [Line]) {
    let bytes = contents.bytes
    if let line = lines.first(where: { Self.isLikeDivider(bytes[$0.text]) }) {
      missingDivider = .signs(contents.span(line.text))
      settings = contents.slice(0..<line.text.lowerBound)
      rows = contents.slice(line.next..<bytes.count)
      return
    }
    let filled = lines.filter { !bytes[$0.text].allSatisfy { $0 == 0x20 || $0 == 0x09 } }
    let count = filled.reversed().prefix { Self.isRow(bytes[$0.text]) }.count
    guard count >= 2 else { return }
    let first = filled[filled.count - count]
    missingDivider = .headings(contents.span(first.text))
    settings = contents.slice(0..<first.text.lowerBound)
    rows = contents.slice(first.text.lowerBound..<bytes.count)
  }

  /// A line without its end, and where the next one starts.
  private struct Line {
    var text: Range<Int>
    var next: Int
  }

  private static func lines(of bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      var next = end
      if next < bytes.count {
        let isPair = bytes[next] == 0x0D && next + 1 < bytes.count && bytes[next + 1] == 0x0A
        next += isPair ? 2 : 1
      }
      lines.append(Line(text: start..<end, next: next))
      start = next
    }
    return lines
  }

  private static func isDivider(_ line: ArraySlice<UInt8>) -> Bool {
    line.count >= 3 && line.prefix(3).allSatisfy { $0 == 0x2D }
      && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// Two or more of `-`, `–`, `—`, `_`, `=`, `*`, or one dash that an editor made of them.
  private static func isLikeDivider(_ line: ArraySlice<UInt8>) -> Bool {
    // Nearly every line starts with a letter: `E2` is the first byte of both dashes.
    switch line.first(where: { $0 != 0x20 && $0 != 0x09 }) {
    case 0x2D, 0x5F, 0x3D, 0x2A, 0xE2: break
    default: return false
    }
    let signs = String(decoding: line, as: UTF8.self).unicodeScalars.filter {
      $0 != " " && $0 != "\t"
    }
    guard signs.allSatisfy({ "-\u{2013}\u{2014}_=*".unicodeScalars.contains($0) }) else {
      return false
    }
    return signs.count > 1 || signs.first == "\u{2013}" || signs.first == "\u{2014}"
  }

  /// A line with separators that no setting can be: it has no colon before a blank or its end,
  /// and starts neither a list nor a comment.
  private static func isRow(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.contains(0x2C) || line.dropFirst().contains(0x09), let first = line.first,
      ![0x20, 0x09, 0x23, 0x2D, 0x5B, 0x5D, 0x7B, 0x7D].contains(first)
    else { return false }
    return !line.indices.contains { index in
      line[index] == 0x3A
        && (index + 1 == line.endIndex || line[index + 1] == 0x20 || line[index + 1] == 0x09)
    }
  }
}
