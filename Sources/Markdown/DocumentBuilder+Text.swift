import Diagnostics

extension DocumentBuilder {
  /// Adds a paragraph or heading as it is.
  mutating func addText(_ block: Block, into findings: inout Findings) {
    copy(to: block.open)
    let inside = tree.events[(block.open + 1)..<block.close]
    var source = Passage()
    var start = 0
    let needsPlaces = inside.contains { $0.needsPlace }
    if needsPlaces { (source, start) = sourceText(of: block) }
    if case .open(.heading(let level, _)) = tree.events[block.open] {
      addHeading(block, level: level, into: &findings)
    } else {
      document.events.append(tree.events[block.open])
    }
    if needsPlaces {
      addInlines(inside, of: tree, source, from: start, textOffset: 0, into: &findings)
    } else {
      document.events.append(contentsOf: inside)
    }
    if case .close(.heading(let level, _)) = tree.events[block.close] {
      let index = document.headings.count - 1
      document.events.append(.close(.heading(level: shown(level), index: index)))
    } else {
      document.events.append(tree.events[block.close])
    }
    document.proseSpans.append(span(of: block))
    copied = block.close + 1
  }

  /// The lines of a block, from its first sign.
  private func span(of block: Block) -> Span {
    let start = lines.offset(line: block.startLine, column: block.startColumn)
    let end = lines.range(max(block.startLine, block.endLine)).upperBound
    return Span(min(start, end), end)
  }

  /// The text of a paragraph or heading, and where it starts behind link definitions.
  mutating func sourceText(of block: Block) -> (Passage, Int) {
    if case .open(.heading) = tree.events[block.open], let start = hashHeadingStart(block) {
      let line = lines.range(block.startLine)
      var text = Passage(Span(min(start, line.upperBound), line.upperBound), in: lines.bytes)
      text.endLine(at: line.upperBound)
      return (text, 0)
    }
    let isHeading = tree.isHeading(block)
    let text = containers.text(of: block, lastLine: block.endLine - (isHeading ? 1 : 0))
    return (text, LinkSyntax.definitions(text.bytes))
  }

  /// Where the text of a `## Heading` starts; nil for one that is underlined.
  func hashHeadingStart(_ block: Block) -> Int? {
    var start = lines.offset(line: block.startLine, column: block.startColumn)
    let line = lines.range(block.startLine)
    let first = start
    while start < line.upperBound, lines.bytes[start] == Ascii.hash { start += 1 }
    guard start > first, start - first <= 6, block.startLine == block.endLine else { return nil }
    guard start == line.upperBound || lines.bytes[start].isBlank else { return nil }
    while start < line.upperBound, lines.bytes[start].isBlank { start += 1 }
    return start
  }
}
