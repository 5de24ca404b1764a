package import Diagnostics

/// A fenced block of a page that is closed.
package struct Fence: Sendable {
  /// Its place among the fences of the document, from 0.
  package var index: Int
  /// What stands behind the opening backticks or tildes, with escapes and entities resolved.
  package var info: String
  /// The first word of `info`; empty if there is none.
  package var kind: String
  /// The first word, or the backticks where there is none.
  package var span: Span
  /// The opening line from its first backtick to its last word.
  package var openingSpan: Span
  /// The lines inside, without the prefixes of lists and quotations, the indentation of the
  /// fence and the blanks that all lines share.
  package var contents: Passage
  /// Whether the program made it of what the author says elsewhere, such as in front matter.
  package var isMade = false

  /// A block that the program makes: all of its text has the place of what it was made of.
  package static func made(_ kind: String, _ text: String, at span: Span) -> Fence {
    var contents = Passage()
    contents.append(bytes: Array(text.utf8), at: span)
    return Fence(
      index: 0, info: kind, kind: kind, span: span, openingSpan: span, contents: contents,
      isMade: true)
  }
}

extension Document {
  /// Adds a block that stands nowhere in the text.
  package mutating func append(made fence: Fence) {
    var fence = fence
    fence.index = fences.count
    fences.append(fence)
  }
}

/// Reads fences from the source: cmark's tree does not say whether a fence was closed, nor where
/// its lines lie.
struct FenceReader {
  /// A fence as it stands in the source.
  struct Found {
    var marks: Range<Int>
    var openingEnd: Int
    /// The first and the last line inside; empty when they cross.
    var firstLine: Int
    var lastLine: Int
    var isClosed: Bool
    /// The columns before the fence, which are taken off each line too.
    var indent: Int
  }

  /// Finds the marks of a code block that `block` says where it starts; nil for an indented one.
  static func find(
    _ block: Block, literal: ArraySlice<UInt8>, _ lines: SourceLines,
    _ containers: inout Containers
  ) -> Found? {
    let (cursor, _) = containers.strip(block.startLine, innermost: block.parent)
    let first = cursor.firstNonBlank(in: lines.bytes)
    let line = lines.range(block.startLine)
    guard first.indent < 4, let marks = marks(at: first.offset, line, lines.bytes) else {
      return nil
    }
    var openingEnd = line.upperBound
    while openingEnd > marks.upperBound, lines.bytes[openingEnd - 1].isBlank { openingEnd -= 1 }
    let lastLine = block.startLine + lineCount(literal)
    var found = Found(
      marks: marks, openingEnd: openingEnd, firstLine: block.startLine + 1, lastLine: lastLine,
      isClosed: false, indent: first.indent)
    found.isClosed = isClosed(found, block, lines, &containers)
    return found
  }

  private static func isClosed(
    _ found: Found, _ block: Block, _ lines: SourceLines, _ containers: inout Containers
  ) -> Bool {
    let line = found.lastLine + 1
    guard line <= lines.count else { return false }
    let (cursor, isInside) = containers.strip(line, innermost: block.parent)
    let first = cursor.firstNonBlank(in: lines.bytes)
    let range = lines.range(line)
    guard isInside, first.indent < 4,
      let marks = marks(at: first.offset, range, lines.bytes),
      lines.bytes[marks.lowerBound] == lines.bytes[found.marks.lowerBound],
      marks.count >= found.marks.count
    else { return false }
    return lines.bytes[marks.upperBound..<range.upperBound].allSatisfy { $0.isBlank }
  }

  /// Three or more backticks or tildes.
  private static func marks(
    at start: Int, _ line: Range<Int>, _ bytes: [UInt8]
  ) -> Range<Int>? {
    guard start < line.upperBound,
      bytes[start] == Ascii.backtick || bytes[start] == Ascii.tilde
    else { return nil }
    var end = start
    while end < line.upperBound, bytes[end] == bytes[start] { end += 1 }
    return end - start >= 3 ? start..<end : nil
  }

  private static func lineCount(_ literal: ArraySlice<UInt8>) -> Int {
    var count = 0
    var last: UInt8 = 0
    for byte in literal {
      if byte == Ascii.carriageReturn { count += 1 }
      if byte == Ascii.lineFeed, last != Ascii.carriageReturn { count += 1 }
      last = byte
    }
    return count
  }

  /// The lines inside a fence.
  static func contents(
    of found: Found, _ block: Block, _ lines: SourceLines, _ containers: inout Containers
  ) -> Passage {
    var starts: [Int] = []
    var shared: ArraySlice<UInt8>?
    guard found.firstLine <= found.lastLine else { return Passage() }
    for line in found.firstLine...found.lastLine {
      var (cursor, _) = containers.strip(line, innermost: block.parent)
      let indent = cursor.firstNonBlank(in: lines.bytes).indent
      cursor.advance(columns: min(indent, found.indent), in: lines.bytes)
      starts.append(cursor.offset)
      let end = lines.range(line).upperBound
      let text = cursor.firstNonBlank(in: lines.bytes).offset
      guard text < end, shared?.isEmpty != true else { continue }
      let blanks = lines.bytes[cursor.offset..<text]
      shared = shared.map { Self.commonPrefix($0, blanks) } ?? blanks
    }
    return passage(found, starts, sharedCount: shared?.count ?? 0, lines)
  }

  private static func passage(
    _ found: Found, _ starts: [Int], sharedCount: Int, _ lines: SourceLines
  ) -> Passage {
    var contents = Passage()
    for (line, start) in zip(found.firstLine...found.lastLine, starts) {
      let end = lines.range(line).upperBound
      contents.append(Span(min(start + sharedCount, end), end), from: lines.bytes)
      contents.endLine(at: end)
    }
    return contents
  }

  private static func commonPrefix(
    _ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>
  ) -> ArraySlice<UInt8> {
    a.prefix(zip(a, b).prefix { $0 == $1 }.count)
  }
}

extension FenceReader {
  /// Whether the lines have one that is exactly `---`, as between settings and rows.
  static func hasDivider(_ contents: Passage) -> Bool {
    contents.bytes.split(separator: Ascii.lineFeed).contains { line in
      line.prefix(3).elementsEqual("---".utf8) && line.dropFirst(3).allSatisfy { $0.isBlank }
    }
  }

  /// The block kind that a fence's word is one letter off, or nil.
  static func kind(near word: String, in kinds: [String]) -> String? {
    guard !kinds.contains(word), word.utf8.count < 60 else { return nil }
    let letters = Array(word.lowercased().unicodeScalars)
    return kinds.first { Suggestion.distance(letters, Array($0.unicodeScalars)) <= 1 }
  }
}
