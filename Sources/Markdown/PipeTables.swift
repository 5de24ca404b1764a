import Diagnostics

/// All pipe tables of a page, and the document that their cells were parsed in.
///
/// Cells are parsed together in a second document. It starts with the link definitions of the
/// page; each cell is a paragraph behind a U+00A0, so `- 12.46%` and `1. Sandwell` stay text.
struct PipeTables {
  private var tables: [Int: PipeTable] = [:]
  private(set) var cells = Tree()
  private var paragraphCount = 0
  private var source: [UInt8] = []

  init() {}

  init(
    _ tree: Tree, _ lines: SourceLines, _ options: MarkdownOptions,
    _ containers: inout Containers, into findings: inout Findings
  ) {
    for (index, block) in tree.blocks.enumerated() where block.endLine > block.startLine {
      guard tree.isText(block), Self.hasBar(block, lines) else { continue }
      let text = containers.text(of: block, endLine: block.endLine)
      let start = LinkSyntax.definitions(text.bytes)
      let underline = tree.isHeading(block) ? text.bytes.dropLast().lastIndex(of: 0x0A) : nil
      let found = PipeTable(
        text, from: start, underline: underline.map { $0 + 1 }, lines.bytes, into: &findings)
      if let found { tables[index] = numbered(found) }
    }
    guard !tables.isEmpty else { return }
    if source.contains(Ascii.openBracket) {
      source = LinkDefinitions.text(tree, lines, &containers) + source
    }
    cells = source.withUnsafeBufferPointer { Tree(markdown: $0, smart: options.smart) }
    if cells.blocks.count < paragraphCount { tables = [:] }
  }

  /// The table that takes the place of a block.
  func table(of block: Int) -> PipeTable? { tables[block] }

  /// The steps of a cell, without the U+00A0 before it.
  func inlines(of cell: PipeTable.Cell) -> ArraySlice<Event> {
    guard let paragraph = cell.paragraph else { return [] }
    let block = cells.blocks[cells.blocks.count - paragraphCount + paragraph]
    guard block.open < block.close else { return [] }
    var events = Array(cells.events[(block.open + 1)..<block.close])
    if case .text(let run) = events.first {
      let rest = Run(Int(run.start) + 2, Int(run.end))
      if rest.isEmpty { events.removeFirst() } else { events[0] = .text(rest) }
    }
    return events[...]
  }

  private static func hasBar(_ block: Block, _ lines: SourceLines) -> Bool {
    let from = lines.range(block.startLine).lowerBound
    let to = lines.range(block.endLine).upperBound
    return from < to && lines.bytes[from..<to].contains(Ascii.pipe)
  }

  /// Writes the cells of a table into the second document.
  private mutating func numbered(_ table: PipeTable) -> PipeTable {
    var table = table
    if let lead = table.lead { table.lead = numbered(lead) }
    table.header = table.header.map { numbered($0) }
    table.rows = table.rows.map { row in row.map { numbered($0) } }
    return table
  }

  private mutating func numbered(_ cell: PipeTable.Cell) -> PipeTable.Cell {
    guard !cell.text.bytes.isEmpty else { return cell }
    source += [0xC2, 0xA0]
    for byte in cell.text.bytes {
      source.append(byte)
      // A further line of a paragraph starts nothing when it is indented far enough.
      if byte == Ascii.lineFeed { source += [Ascii.space, Ascii.space, Ascii.space, Ascii.space] }
    }
    source += [Ascii.lineFeed, Ascii.lineFeed]
    paragraphCount += 1
    return PipeTable.Cell(text: cell.text, paragraph: paragraphCount - 1)
  }
}

/// The link definitions of a page as text, for a second document that needs them.
enum LinkDefinitions {
  static func text(
    _ tree: Tree, _ lines: SourceLines, _ containers: inout Containers
  ) -> [UInt8] {
    var found: [(line: Int, text: [UInt8])] = []
    var isTaken = [Bool](repeating: false, count: lines.count + 2)
    for block in tree.blocks where tree.isLeaf(block) {
      let last = min(max(block.startLine, block.endLine), lines.count)
      guard block.startLine <= last else { continue }
      for line in block.startLine...last { isTaken[line] = true }
      let start = lines.offset(line: block.startLine, column: block.startColumn)
      guard tree.isText(block), start < lines.bytes.count, lines.bytes[start] == Ascii.openBracket
      else { continue }
      let text = containers.text(of: block, endLine: block.endLine)
      found.append((block.startLine, Array(text.bytes[..<LinkSyntax.definitions(text.bytes)])))
    }
    found += definitions(between: isTaken, lines)
    return found.sorted { $0.line < $1.line }.flatMap { $0.text + [Ascii.lineFeed] }
  }

  /// Lines that belong to no block are empty, or markers of containers, or definitions.
  private static func definitions(
    between isTaken: [Bool], _ lines: SourceLines
  ) -> [(line: Int, text: [UInt8])] {
    var found: [(line: Int, text: [UInt8])] = []
    var line = 1
    while line <= lines.count {
      let first = line
      var text: [UInt8] = []
      while line <= lines.count, !isTaken[line] {
        text += withoutPrefix(lines.bytes[lines.range(line)]) + [Ascii.lineFeed]
        line += 1
      }
      var start = 0
      while start < text.count {
        let end = LinkSyntax.definition(text, at: start)
        if let end { found.append((first, Array(text[start..<end]))) }
        start = end ?? (text[start...].firstIndex(of: Ascii.lineFeed) ?? text.count) + 1
      }
      line += 1
    }
    return found
  }

  private static func withoutPrefix(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let rest = line.drop { $0.isBlank || $0 == Ascii.greater }
    guard let bracket = rest.firstIndex(of: Ascii.openBracket) else { return rest }
    let isPrefix = rest[..<bracket].allSatisfy {
      $0.isBlank || $0.isDigit || [Ascii.greater, Ascii.hyphen, Ascii.plus, Ascii.asterisk,
        Ascii.dot, Ascii.closeParenthesis].contains($0)
    }
    return isPrefix ? rest[bracket...] : rest
  }
}

extension Tree {
  /// Whether a block is a paragraph or a heading.
  func isText(_ block: Block) -> Bool {
    if case .open(.paragraph) = events[block.open] { return true }
    return isHeading(block)
  }

  func isHeading(_ block: Block) -> Bool {
    if case .open(.heading) = events[block.open] { return true }
    return false
  }

  /// Whether a block holds no other blocks.
  func isLeaf(_ block: Block) -> Bool {
    switch events[block.open] {
    case .open(.quote), .open(.item): false
    default: true
    }
  }
}
