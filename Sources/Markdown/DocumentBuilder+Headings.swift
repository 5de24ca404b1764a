import Diagnostics

extension DocumentBuilder {
  /// A page's title is its only level 1, so where a body uses level 1 all its headings go down
  /// by one.
  mutating func shiftLevels(_ tables: PipeTables, into findings: inout Findings) {
    let first = tree.blocks.indices.first { index in
      guard case .open(.heading(level: 1, _)) = tree.events[tree.blocks[index].open] else {
        return false
      }
      return tables.table(of: index) == nil
    }
    guard let first else { return }
    levelShift = 1
    guard options.hasTitle else { return }
    let span = headingSpan(tree.blocks[first])
    findings.add(
      .titleHeading, at: span, "a heading stands on the level of the page's title",
      label: "level 1",
      help: "write `## \(sourceText(span))`; the title of the page stands in the front matter")
  }

  /// A range of the page as it is written.
  private func sourceText(_ span: Span) -> String {
    String(decoding: lines.bytes[span.range], as: UTF8.self)
  }

  func shown(_ level: Int) -> Int { min(6, level + levelShift) }

  mutating func addHeading(
    _ block: Block, level: Int, number: Int?, into findings: inout Findings
  ) {
    let text = withoutMarks(tree.plainText(tree.events[(block.open + 1)..<block.close]))
    let heading = Heading(
      level: shown(level), text: text,
      anchor: options.additions ? anchors.anchor(for: text) : "",
      span: headingSpan(block), isNested: !numbering.isTop(block),
      number: number)
    let index = document.headings.count
    document.headings.append(heading)
    document.events.append(.open(.heading(level: heading.level, index: index)))
    // Where the levels begin too high, that is the finding; how it is mended decides the rest.
    guard options.additions, !heading.isNested, levelShift == 0 else { return }
    if heading.level > lastLevel + 1 {
      let before = lastLevel == 1 ? "the title of the page" : "one of level \(lastLevel)"
      findings.add(
        .headingLevels, at: heading.span, "a heading of level \(level) follows \(before)",
        label: "a level is skipped",
        help: "write `\(String(repeating: "#", count: lastLevel + 1)) \(sourceText(heading.span))`")
    }
    lastLevel = heading.level
  }

  /// Where the text of a heading stands, without `##`, definitions before it and the line below.
  mutating func headingSpan(_ block: Block) -> Span {
    guard let start = hashHeadingStart(block) else {
      let (text, start) = sourceText(of: block)
      var end = text.bytes.count
      while end > start, text.bytes[end - 1].isWhitespace { end -= 1 }
      return text.span(start..<end)
    }
    var end = lines.range(block.startLine).upperBound
    while end > start, lines.bytes[end - 1].isBlank { end -= 1 }
    var marks = end
    while marks > start, lines.bytes[marks - 1] == Ascii.hash { marks -= 1 }
    if marks == start || lines.bytes[marks - 1].isBlank { end = marks }
    while end > start, lines.bytes[end - 1].isBlank { end -= 1 }
    return Span(start, max(start, end))
  }
}
