import Diagnostics

extension DocumentBuilder {
  /// Adds a paragraph or heading as it is.
  mutating func addText(_ block: Block, into findings: inout Findings) {
    copy(to: block.open)
    if let head = recordHead, head.isWhole {
      recordHead = nil
      return copied = block.close + 1
    }
    var inside = tree.events[(block.open + 1)..<block.close]
    var source = Passage()
    var start = 0
    let needsPlaces = inside.contains { tree.needsPlace($0, hasNotes: lines.hasNotes) }
    if needsPlaces { (source, start) = sourceText(of: block) }
    if let head = recordHead {
      recordHead = nil
      inside = tree.events[head.end..<block.close]
      if let rest = head.rest { inside = [.text(rest)] + inside }
      start = head.offset(in: source)
    }
    let number = number(of: block, into: &findings)
    if options.additions { checkPaste(block, into: &findings) }
    if let length = number?.length, length > 0, case .text(let run) = inside.first {
      inside[inside.startIndex] = .text(Run(Int(run.start) + length, Int(run.end)))
      start += length
    }
    if case .open(.heading(let level, _)) = tree.events[block.open] {
      addHeading(block, level: level, number: number?.index, into: &findings)
    } else {
      document.events.append(.open(paragraph(block, number: number?.index)))
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
      document.events.append(.close(paragraph(block, number: number?.index)))
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

  /// A paragraph as it is written: with a number, or loose where its list is written no more.
  private func paragraph(_ block: Block, number: Int?) -> Element {
    if let number { return .numbered(number) }
    guard case .open(let element) = tree.events[block.open] else {
      return .paragraph(isTight: false)
    }
    let isLifted = block.parent.map { numbering.items.contains($0) } ?? false
    return isLifted ? .paragraph(isTight: false) : element
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
