package import Diagnostics

/// A footnote of a page: `[^1]` in the text, `[^1]: What it says` on a line of its own.
package struct Footnote: Sendable, Hashable {
  /// What stands behind `[^`; readers see the number, not this.
  package var label: String
  /// From 1, in the order in which the text first names them.
  package var number: Int
  /// How often the text names it.
  package var useCount: Int
  /// Where its text begins: `[^1]:`.
  package var span: Span
  /// The steps of its paragraphs.
  package internal(set) var paragraphs: [[Event]]
}

extension Footnote {
  /// The anchor of the footnote.
  package var anchor: String { "fn-\(number)" }

  /// The anchor of the mark in the text that names it for the `use`-th time, from 0.
  package func anchor(ofUse use: Int) -> String {
    use == 0 ? "fnref-\(number)" : "fnref-\(number)-\(use + 1)"
  }
}

/// The footnotes of a page as they are written, found on source lines before cmark sees them:
/// to cmark `[^1]: Word` is a link definition.
struct FootnoteTexts {
  /// One footnote with its paragraphs as text.
  struct Found {
    var label: String
    var span: Span
    var paragraphs: [Passage]
  }

  private(set) var found: [Found] = []
  /// The place of each footnote in `found` by its label in lower case.
  private(set) var index: [String: Int] = [:]
  private var taken: [ClosedRange<Int>] = []

  init() {}

  var isEmpty: Bool { found.isEmpty }

  /// Finds the footnotes in all lines that are no code.
  init(in lines: SourceLines, code: [Bool], into findings: inout Findings) {
    var line = 1
    while line <= lines.count {
      guard !code[line], let start = Self.start(lines.range(line), in: lines.bytes) else {
        if !code[line] { Self.reportNested(lines.range(line), in: lines.bytes, into: &findings) }
        line += 1
        continue
      }
      line = take(start, from: line, lines, code, into: &findings)
    }
  }

  /// The lines with blanks in the place of footnotes.
  func blanked(_ lines: SourceLines, from start: Int) -> SourceLines {
    var bytes = lines.bytes
    for range in taken {
      for line in range {
        for i in lines.range(line) { bytes[i] = Ascii.space }
      }
    }
    return SourceLines(bytes, from: start)
  }

  /// The label of `[^label]` at `start`, and the position behind `]`.
  static func label(_ text: ArraySlice<UInt8>, at start: Int) -> (label: String, end: Int)? {
    guard start + 3 < text.endIndex, text[start] == Ascii.openBracket,
      text[start + 1] == Ascii.caret
    else { return nil }
    var end = start + 2
    while end < text.endIndex, isLabel(text[end]), end - start < 82 { end += 1 }
    guard end > start + 2, end < text.endIndex, text[end] == Ascii.closeBracket else { return nil }
    return (String(decoding: text[(start + 2)..<end], as: UTF8.self), end + 1)
  }

  private static func isLabel(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == Ascii.hyphen || byte == Ascii.underscore
      || byte >= 0x80
  }

  /// The label of a line that begins a footnote, where it stands and where its text starts.
  private static func start(
    _ line: Range<Int>, in bytes: [UInt8]
  ) -> (label: String, mark: Range<Int>, text: Int)? {
    var first = line.lowerBound
    while first < line.upperBound, bytes[first] == Ascii.space { first += 1 }
    guard first - line.lowerBound < 4, first < line.upperBound,
      bytes[first] == Ascii.openBracket,
      let found = label(bytes[first..<line.upperBound], at: first),
      found.end < line.upperBound, bytes[found.end] == Ascii.colon
    else { return nil }
    return (found.label, first..<(found.end + 1), found.end + 1)
  }
}

extension FootnoteTexts {
  /// Says of a footnote that stands in a quotation or list that nobody reads it there.
  private static func reportNested(
    _ line: Range<Int>, in bytes: [UInt8], into findings: inout Findings
  ) {
    let text = bytes[line].drop { $0.isBlank || $0 == Ascii.greater }
    guard let found = label(text, at: text.startIndex), found.end < text.endIndex,
      bytes[found.end] == Ascii.colon
    else { return }
    findings.add(
      .nestedFootnote, at: Span(text.startIndex, found.end + 1),
      "the footnote `\(found.label)` stands inside a quotation or a list",
      label: "not read as a footnote", help: "move its line to the start of a line of its own")
  }

  /// Takes the footnote that starts on `line`; gives the line behind it.
  private mutating func take(
    _ start: (label: String, mark: Range<Int>, text: Int), from line: Int, _ lines: SourceLines,
    _ code: [Bool], into findings: inout Findings
  ) -> Int {
    var note = Found(
      label: start.label, span: Span(start.mark), paragraphs: [])
    var paragraph = Passage()
    Self.add(start.text..<lines.range(line).upperBound, to: &paragraph, lines.bytes)
    var last = line
    var next = line + 1
    while next <= lines.count, !code[next] || Self.isIndented(lines.range(next), lines.bytes) {
      let range = lines.range(next)
      if lines.bytes[range].allSatisfy(\.isBlank) {
        if !paragraph.bytes.isEmpty { note.paragraphs.append(paragraph) }
        paragraph = Passage()
      } else if paragraph.bytes.isEmpty, last < next - 1 || last > line {
        // Behind an empty line only an indented one goes on.
        guard Self.isIndented(range, lines.bytes) else { break }
        Self.add(range, to: &paragraph, lines.bytes)
        last = next
      } else {
        guard Self.start(range, in: lines.bytes) == nil, !Self.startsBlock(range, lines.bytes)
        else { break }
        Self.add(range, to: &paragraph, lines.bytes)
        last = next
      }
      next += 1
    }
    if !paragraph.bytes.isEmpty { note.paragraphs.append(paragraph) }
    taken.append(line...last)
    keep(note, into: &findings)
    return last + 1
  }

  private mutating func keep(_ note: Found, into findings: inout Findings) {
    if note.paragraphs.isEmpty {
      findings.add(
        .emptyFootnote, at: note.span, "the footnote `\(note.label)` has no text",
        help: "write it behind the colon, or on the next lines, each with four blanks before it")
    }
    let key = note.label.lowercased()
    guard let first = index[key] else {
      index[key] = found.count
      found.append(note)
      return
    }
    let line = findings.place(found[first].span).line
    findings.add(
      .footnoteTwice, at: note.span, "the footnote `\(note.label)` is written twice",
      label: "the first one stands on line \(line)",
      help: "give one of the two another number, here and where the text names it")
  }

  private static func add(_ range: Range<Int>, to text: inout Passage, _ bytes: [UInt8]) {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isBlank { start += 1 }
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    guard start < end else { return }
    if !text.bytes.isEmpty { text.endLine(at: start) }
    text.append(Span(start, end), from: bytes)
  }

  private static func isIndented(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[range].first == Ascii.tab || bytes[range].starts(with: [0x20, 0x20])
  }

  /// Whether a line begins something that ends a paragraph.
  private static func startsBlock(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let line = bytes[range].drop { $0 == Ascii.space }
    guard let first = line.first else { return false }
    let rest = line.dropFirst()
    switch first {
    case Ascii.hash: return line.drop { $0 == Ascii.hash }.first?.isBlank ?? true
    case Ascii.greater: return true
    case Ascii.openBracket:
      return LinkSyntax.definition(Array(line) + [Ascii.lineFeed], at: 0) != nil
    case Ascii.backtick, Ascii.tilde: return line.prefix { $0 == first }.count >= 3
    case Ascii.hyphen, Ascii.asterisk, Ascii.plus: return rest.first?.isBlank ?? true
    default: return false
    }
  }
}
