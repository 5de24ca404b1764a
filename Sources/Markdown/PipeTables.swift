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
      let text = containers.text(of: block, lastLine: block.endLine)
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
