import Diagnostics

extension DocumentBuilder {
  /// Notes the number of an item that is a numbered paragraph; looks at other items for a paste.
  mutating func addItem(
    _ block: Block, at index: Int, _ tables: PipeTables, into findings: inout Findings
  ) {
    checkMinus(block, at: index, into: &findings)
    guard numbering.items.contains(index) else { return }
    copy(to: block.open)
    let start = lines.offset(line: block.startLine, column: block.startColumn)
    let line = lines.range(block.startLine)
    var end = start
    while end < line.upperBound, lines.bytes[end].isDigit { end += 1 }
    let text = String(decoding: lines.bytes[start..<end], as: UTF8.self)
    guard let value = Int(text) else { return }
    let number = take(
      [value], text, at: Span(start, min(end + 1, line.upperBound)), isHeading: false,
      into: &findings)
    let next = index + 1
    let isText =
      next < tree.blocks.count && tree.blocks[next].parent == index
      && tree.isText(tree.blocks[next]) && tables.table(of: next) == nil
    guard !isText else { return numbering.pending = number }
    document.events.append(.open(.numbered(number)))
    document.events.append(.close(.numbered(number)))
    document.proseSpans.append(Span(start, end))
  }

  /// The number of a paragraph or heading: that of its item, or the one that it begins with.
  ///
  /// `length` is how many bytes of its text are the number.
  mutating func number(
    of block: Block, into findings: inout Findings
  ) -> (index: Int, length: Int)? {
    guard numbering.mode != .none, numbering.isTop(block) else { return nil }
    if let pending = numbering.pending {
      numbering.pending = nil
      return (pending, 0)
    }
    let isHeading = tree.isHeading(block)
    guard isHeading || numbering.mode != .sections,
      let (written, start) = writtenNumber(of: block, isHeading: isHeading),
      case .text(let run) = tree.events[block.open + 1],
      tree.text[run.range].starts(with: lines.bytes[start..<(start + written.length)])
    else { return nil }
    let key = written.key
    if written.parts.count == 1 {
      // Without a full stop a number may be one of the words: only what is near the next counts.
      let next = numbering.sequence.next
      let isNear = numbering.mode != .paragraphs && (next...(next + 4)).contains(key[0])
      guard isHeading, written.isEnded || isNear else { return nil }
    } else if !isHeading || !written.isEnded {
      guard numbering.sequence.mayHold(key) else { return nil }
    }
    let span = Span(start, start + written.length)
    let index = take(key, written.text, at: span, isHeading: isHeading, into: &findings)
    return (index, written.length)
  }

  private mutating func writtenNumber(
    of block: Block, isHeading: Bool
  ) -> (number: WrittenNumber, start: Int)? {
    let start =
      (isHeading ? hashHeadingStart(block) : nil)
      ?? lines.offset(line: block.startLine, column: block.startColumn)
    let line = lines.range(block.startLine)
    guard start < line.upperBound, lines.bytes[start].isDigit,
      let number = WrittenNumber(lines.bytes[start..<line.upperBound])
    else { return nil }
    return (number, start)
  }

  /// Takes a number into the sequence, with what is wrong about it; gives its index.
  private mutating func take(
    _ key: [Int], _ text: String, at span: Span, isHeading: Bool, into findings: inout Findings
  ) -> Int {
    let first = numbering.sequence.place(of: key)
    if let first {
      let line = findings.place(first).line
      findings.add(
        .numberTwice, at: span, "the number \(text) stands twice",
        label: "the first one stands on line \(line)",
        help: isHeading || numbering.mode == .items
          ? "give one of the two its own number"
          : "give one of the two its own number; a list inside a paragraph is indented by four "
            + "blanks")
    } else if !numbering.sequence.follows(key) {
      reportGap(key, text, at: span, into: &findings)
    }
    numbering.sequence.take(key, at: span)
    document.numbers.append(
      ParagraphNumber(text: text, span: span, hasAnchor: first == nil, isHeading: isHeading))
    return document.numbers.count - 1
  }

  private func reportGap(
    _ key: [Int], _ text: String, at span: Span, into findings: inout Findings
  ) {
    let expected = numbering.sequence.expected(before: key)
    let before = document.numbers.last?.text ?? ""
    findings.add(
      .numberGap, at: span, "the number \(text) follows \(before)",
      label: "\(expected) was expected",
      help: numbering.sequence.isBehind(key)
        ? "number the paragraphs in the order in which they stand"
        : "look whether a paragraph is missing; if the paper was approved with this gap, "
          + "say so under `waive:`, `number-gap: the paper has no \(expected)`",
      "if it is no number of a paragraph, write a backslash before its full stop")
  }
}

// MARK: - What a paste from Word breaks

extension DocumentBuilder {
  private static let bullets: [[UInt8]] = [
    "\u{2022}", "\u{2023}", "\u{25AA}", "\u{25CF}", "\u{25E6}", "\u{25A0}", "\u{B7}", "\u{F0B7}",
    "\u{F0A7}", "\u{2043}",
  ].map { Array($0.utf8) }

  /// Looks at the lines of a paragraph for bullets and numbers that begin nothing.
  mutating func checkPaste(_ block: Block, into findings: inout Findings) {
    guard lines.hasForeignStart || numbering.mode != .none, tree.isText(block) else { return }
    let isNumbered = numbering.mode == .paragraphs || numbering.mode == .items
    let last = max(block.startLine, min(block.endLine, lines.count))
    var hasBullet = false
    for line in block.startLine...last {
      let range = lines.range(line)
      guard let first = lines.bytes[range].firstIndex(where: { !$0.isBlank }) else { continue }
      let text = lines.bytes[first..<range.upperBound]
      if !hasBullet, lines.bytes[first] >= 0x80,
        let bullet = Self.bullets.first(where: { text.starts(with: $0) })
      {
        hasBullet = true
        reportBullet(Span(first, first + bullet.count), into: &findings)
      } else if isNumbered, line > block.startLine, numbering.isTop(block),
        let number = WrittenNumber(text), number.isEnded || number.parts.count > 1,
        numbering.sequence.follows(number.key), !numbering.sequence.isEmpty || number.key == [1]
      {
        findings.add(
          .lostNumber, at: Span(first, first + number.length),
          "the number \(number.text) does not start a paragraph",
          label: "the line goes on from the one above",
          help: "put an empty line above it; where Word had a new paragraph, Markdown needs one")
      }
    }
  }

  private func reportBullet(_ span: Span, into findings: inout Findings) {
    findings.add(
      .wordBullet, at: span, "a bullet from Word begins no list here",
      label: "shown as a sign in the text",
      help: "write `- ` instead of it on each line, and an empty line before the first")
  }

  /// `- 12.46% fell`: a minus sign that became a bullet.
  private mutating func checkMinus(_ block: Block, at index: Int, into findings: inout Findings) {
    // The only item of a list of bullets.
    guard case .open(.list(start: nil)) = tree.events[block.open - 1],
      block.close + 1 < tree.events.count, case .close(.list) = tree.events[block.close + 1]
    else { return }
    let start = lines.offset(line: block.startLine, column: block.startColumn)
    let line = lines.bytes[start..<lines.range(block.startLine).upperBound]
    guard line.first == Ascii.hyphen else { return }
    let text = line.dropFirst().drop(while: \.isBlank)
    let number = text.prefix { $0.isDigit || $0 == Ascii.dot || $0 == Ascii.comma }
    let rest = text[number.endIndex...].drop(while: \.isBlank)
    guard number.first?.isDigit ?? false, rest.first == Ascii.percent else { return }
    let shown = String(decoding: number, as: UTF8.self)
    findings.add(
      .lostMinus, at: Span(start, rest.startIndex + 1),
      "a minus sign with a blank behind it has become a bullet",
      label: "shown as a list with one entry",
      help: "write `-\(shown)%` without the blank, and join the line to its sentence")
  }
}
