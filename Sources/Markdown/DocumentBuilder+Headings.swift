import Diagnostics

extension DocumentBuilder {
  /// A page's title is its only level 1, so where a body uses level 1 all its headings go down
  /// by one.
  mutating func shiftLevels(into findings: inout Findings) {
    let first = tree.blocks.first { block in
      if case .open(.heading(level: 1, _)) = tree.events[block.open] { return true }
      return false
    }
    guard let first else { return }
    levelShift = 1
    findings.add(
      .titleHeading, at: headingSpan(first),
      "a heading stands on the level of the page's title",
      label: "level 1",
      help: "begin the headings of the text with `##`; the title stands in the front matter")
  }

  func shown(_ level: Int) -> Int { min(6, level + levelShift) }

  mutating func addHeading(
    _ block: Block, level: Int, into findings: inout Findings
  ) {
    let text = tree.plainText(tree.events[(block.open + 1)..<block.close])
    let heading = Heading(
      level: shown(level), text: text,
      anchor: options.additions ? anchors.anchor(for: text) : "",
      span: headingSpan(block), isNested: block.parent != nil)
    let index = document.headings.count
    document.headings.append(heading)
    document.events.append(.open(.heading(level: heading.level, index: index)))
    guard options.additions, !heading.isNested else { return }
    if heading.level > lastLevel + 1 {
      let right = String(repeating: "#", count: lastLevel + 1 - levelShift)
      findings.add(
        .headingLevels, at: heading.span,
        "a heading of level \(level) follows one of level \(max(1, lastLevel - levelShift))",
        label: "a level is skipped", help: "write `\(right) \(text)`")
    }
    lastLevel = heading.level
  }

  /// Where the text of a heading stands, without `##` and the line below.
  func headingSpan(_ block: Block) -> Span {
    let start =
      hashHeadingStart(block) ?? lines.offset(line: block.startLine, column: block.startColumn)
    let last = max(block.startLine, block.endLine - 1)
    var end = max(start, lines.range(last).upperBound)
    while end > start, lines.bytes[end - 1].isBlank { end -= 1 }
    return Span(start, end)
  }
}
