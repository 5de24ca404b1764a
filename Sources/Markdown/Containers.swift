import Diagnostics

/// The quotations and list items around a block, and how much of a line belongs to them.
struct Containers {
  private let lines: SourceLines
  private let blocks: [Block]
  /// For each block that was asked about: the columns a list item's lines are indented by; 0 for
  /// a quotation.
  private var indents: [Int?]

  init(_ lines: SourceLines, _ blocks: [Block]) {
    self.lines = lines
    self.blocks = blocks
    indents = Array(repeating: nil, count: blocks.count)
  }

  /// Where the text of a line starts behind the prefixes of the containers from the outermost to
  /// `innermost`; `isInside` is false for a lazy line, which lacks one of them.
  mutating func strip(_ line: Int, innermost: Int?) -> (cursor: LineCursor, isInside: Bool) {
    var cursor = LineCursor(lines.range(line))
    for index in chain(to: innermost) {
      guard enter(index, line, &cursor) else { return (cursor, false) }
    }
    return (cursor, true)
  }

  private func chain(to innermost: Int?) -> [Int] {
    var chain: [Int] = []
    var next = innermost
    while let index = next {
      chain.append(index)
      next = blocks[index].parent
    }
    return chain.reversed()
  }

  /// Goes past the prefix of one container; false if the line does not have it.
  private mutating func enter(_ index: Int, _ line: Int, _ cursor: inout LineCursor) -> Bool {
    if blocks[index].startLine == line { return start(index, &cursor) }
    let next = cursor.firstNonBlank(in: lines.bytes)
    let indent = indentOfItem(index)
    guard indent == 0 else {
      if next.indent >= indent {
        cursor.advance(columns: indent, in: lines.bytes)
        return true
      }
      guard next.offset >= lines.range(line).upperBound else { return false }
      cursor.advance(to: next.offset, in: lines.bytes)
      return true
    }
    guard next.indent < 4, next.offset < lines.range(line).upperBound,
      lines.bytes[next.offset] == Ascii.greater
    else { return false }
    passQuoteMarker(at: next.offset, &cursor)
    return true
  }

  /// Goes past the marker that starts the container, and notes an item's indentation.
  private mutating func start(_ index: Int, _ cursor: inout LineCursor) -> Bool {
    let block = blocks[index]
    let marker = lines.offset(line: block.startLine, column: block.startColumn)
    let before = cursor.column
    cursor.advance(to: marker, in: lines.bytes)
    if cursor.peek(in: lines.bytes) == Ascii.greater {
      indents[index] = 0
      passQuoteMarker(at: marker, &cursor)
      return true
    }
    let offset = cursor.column - before
    indents[index] = offset + passItemMarker(&cursor)
    return true
  }

  private func passQuoteMarker(at offset: Int, _ cursor: inout LineCursor) {
    cursor.advance(to: offset + 1, in: lines.bytes)
    if cursor.peek(in: lines.bytes)?.isBlank == true {
      cursor.advance(columns: 1, in: lines.bytes)
    }
  }

  /// Goes past `-`, `12.` and the blanks that belong to it; gives the columns passed, as the
  /// lines below must be indented (the marker and one blank before code or nothing).
  private func passItemMarker(_ cursor: inout LineCursor) -> Int {
    let first = cursor.column
    var end = cursor.offset
    while end < lines.bytes.count, lines.bytes[end].isDigit { end += 1 }
    cursor.advance(to: end + 1, in: lines.bytes)
    let afterMarker = cursor
    let next = cursor.firstNonBlank(in: lines.bytes)
    var ahead = cursor
    ahead.advance(to: next.offset, in: lines.bytes)
    guard next.indent >= 1, next.indent < 5, !ahead.isAtEnd else {
      if next.indent > 0 { cursor.advance(columns: 1, in: lines.bytes) }
      return afterMarker.column - first + 1
    }
    cursor = ahead
    return cursor.column - first
  }

  private mutating func indentOfItem(_ index: Int) -> Int {
    if let known = indents[index] { return known }
    var (cursor, _) = strip(blocks[index].startLine, innermost: blocks[index].parent)
    _ = start(index, &cursor)
    return indents[index] ?? 0
  }
}

extension Containers {
  /// The text of a paragraph or heading, each line without its prefixes, up to `lastLine`.
  mutating func text(of block: Block, lastLine: Int) -> Passage {
    var text = Passage()
    for line in block.startLine...max(block.startLine, lastLine) {
      let range = lines.range(line)
      var start = lines.offset(line: line, column: block.startColumn)
      if line > block.startLine {
        let (cursor, isInside) = strip(line, innermost: block.parent)
        start = isInside ? cursor.firstNonBlank(in: lines.bytes).offset : cursor.offset
      }
      text.append(Span(start, range.upperBound), from: lines.bytes)
      text.endLine(at: range.upperBound)
    }
    return text
  }

  /// The line of `===` or `---` that makes a paragraph a heading. cmark gives a last line that
  /// may be the one behind it.
  mutating func underline(of block: Block) -> Int {
    var line = block.startLine + 1
    while line < block.endLine {
      let (cursor, isInside) = strip(line, innermost: block.parent)
      let first = cursor.firstNonBlank(in: lines.bytes)
      let end = lines.range(line).upperBound
      if isInside, first.indent < 4, first.offset < end, isUnderline(first.offset..<end),
        !hasOnlyDefinitions(block, before: line)
      {
        return line
      }
      line += 1
    }
    return line
  }

  /// Whether a paragraph has nothing but link definitions so far: then the line is its text.
  private mutating func hasOnlyDefinitions(_ block: Block, before line: Int) -> Bool {
    let start = lines.offset(line: block.startLine, column: block.startColumn)
    guard lines.bytes[start] == Ascii.openBracket else { return false }
    let text = text(of: block, lastLine: line - 1)
    return LinkSyntax.definitions(text.bytes) == text.bytes.count
  }

  private func isUnderline(_ range: Range<Int>) -> Bool {
    let mark = lines.bytes[range.lowerBound]
    guard mark == Ascii.equals || mark == Ascii.hyphen else { return false }
    return lines.bytes[range].drop { $0 == mark }.allSatisfy(\.isBlank)
  }
}
