import Diagnostics

/// What is refused before cmark sees it, because it would take too long or too much.
enum Limits {
  /// 2 MB.
  static let bytes = 2_000_000
  /// Opening brackets in one paragraph; cmark's time grows with their square.
  static let brackets = 5_000
  /// Quotations and lists inside one another.
  static let depth = 100

  /// The lines with `?` for every NUL, which is an error; cmark would move all places behind one.
  static func withoutNul(
    _ lines: SourceLines, from start: Int, into findings: inout Findings
  ) -> SourceLines {
    guard let first = lines.firstNul else { return lines }
    findings.add(
      .nulByte, at: Span(first, first + 1), "the text holds a NUL byte",
      label: "a byte with the value 0",
      help: "save the page again as UTF-8 text; it may be damaged or be another kind of file")
    return SourceLines(lines.bytes.map { $0 == 0 ? 0x3F : $0 }, from: start)
  }

  /// Whether the text may be parsed; what is over a limit becomes an error.
  static func allow(_ lines: SourceLines, from start: Int, into findings: inout Findings) -> Bool {
    let size = lines.bytes.count - start
    guard size <= bytes else {
      findings.add(
        .pageTooLarge, at: nil, "the page has \(size) bytes, more than 2 MB",
        help: "divide it into several pages, or move its data into files under content/data")
      return false
    }
    let isNested = allowDepth(lines, into: &findings)
    let isBracketed = allowBrackets(lines, from: start, into: &findings)
    return isNested && isBracketed
  }

  /// Counts the container markers in front of each line.
  private static func allowDepth(_ lines: SourceLines, into findings: inout Findings) -> Bool {
    guard lines.bytes.count > depth else { return true }
    for line in 1...max(1, lines.count) {
      let range = lines.range(line)
      guard range.count > depth, markers(in: lines.bytes, range) > depth else { continue }
      addDepth(at: Span(range.lowerBound, range.lowerBound + 1), into: &findings)
      return false
    }
    return true
  }

  static func addDepth(at span: Span, into findings: inout Findings) {
    findings.add(
      .nestedTooDeep, at: span, "the text is nested more than \(depth) levels deep",
      label: "too many levels begin here",
      help: "write it with fewer lists, quotations or emphasis inside one another")
  }

  private static func markers(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    var i = range.lowerBound
    while i < range.upperBound {
      switch bytes[i] {
      case Ascii.space, Ascii.tab: i += 1
      case Ascii.greater:
        count += 1
        i += 1
      case Ascii.hyphen, Ascii.plus, Ascii.asterisk:
        guard i + 1 < range.upperBound, bytes[i + 1].isBlank else { return count }
        count += 1
        i += 1
      case 0x30...0x39:
        while i < range.upperBound, bytes[i].isDigit { i += 1 }
        guard i + 1 < range.upperBound, bytes[i + 1].isBlank else { return count }
        count += 1
        i += 1
      default: return count
      }
    }
    return isRule(bytes[range]) ? 0 : count
  }

  /// Whether a line is a rule such as `- - -`, which nests nothing.
  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0.isBlank || $0 == Ascii.hyphen }
      || line.allSatisfy { $0.isBlank || $0 == Ascii.asterisk }
  }

  /// Counts `[` in each paragraph. Where paragraphs lie says cmark, which is given the text
  /// without brackets; that second reading is needed only for texts with thousands of them.
  private static func allowBrackets(
    _ lines: SourceLines, from start: Int, into findings: inout Findings
  ) -> Bool {
    guard lines.bracketCount > brackets else { return true }
    let neutral = lines.bytes[start...].map { $0 == Ascii.openBracket ? Ascii.openParenthesis : $0 }
    let tree = neutral.withUnsafeBufferPointer { Tree(markdown: $0, smart: false) }
    var isAllowed = true
    for block in tree.blocks {
      guard case .open(let element) = tree.events[block.open] else { continue }
      switch element {
      case .paragraph, .heading: break
      default: continue
      }
      let from = lines.range(block.startLine).lowerBound
      let to = lines.range(block.endLine).upperBound
      let count = lines.bytes[from..<max(from, to)].count { $0 == Ascii.openBracket }
      guard count > brackets else { continue }
      isAllowed = false
      let place = lines.offset(line: block.startLine, column: block.startColumn)
      findings.add(
        .tooManyBrackets, at: Span(place, place + 1),
        "a paragraph has \(count) opening brackets, more than \(brackets)",
        label: "the paragraph begins here",
        help: "divide it with empty lines, or put it into a code block")
    }
    return isAllowed
  }
}
