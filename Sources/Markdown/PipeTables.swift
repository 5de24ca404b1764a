import Diagnostics

/// All pipe tables of a page, whose cells are parsed apart from it (``SideTexts``).
struct PipeTables {
  private var tables: [Int: PipeTable] = [:]

  init() {}

  init(
    _ tree: Tree, _ lines: SourceLines, _ containers: inout Containers, cells: inout SideTexts,
    into findings: inout Findings
  ) {
    for (index, block) in tree.blocks.enumerated() where block.endLine > block.startLine {
      guard tree.isText(block), Self.hasBar(block, lines) else { continue }
      let text = containers.text(of: block, lastLine: block.endLine)
      let start = LinkSyntax.definitions(text.bytes)
      let underline = tree.isHeading(block) ? text.bytes.dropLast().lastIndex(of: 0x0A) : nil
      let found = PipeTable(
        text, from: start, underline: underline.map { $0 + 1 }, lines.bytes, into: &findings)
      if let found { tables[index] = Self.numbered(found, &cells) }
    }
  }

  /// The table that takes the place of a block.
  func table(of block: Int) -> PipeTable? { tables[block] }

  private static func hasBar(_ block: Block, _ lines: SourceLines) -> Bool {
    let from = lines.range(block.startLine).lowerBound
    let to = lines.range(block.endLine).upperBound
    return from < to && lines.bytes[from..<to].contains(Ascii.pipe)
  }

  private static func numbered(_ table: PipeTable, _ cells: inout SideTexts) -> PipeTable {
    var table = table
    if let lead = table.lead { table.lead?.paragraph = cells.add(lead.text) }
    for i in table.header.indices {
      table.header[i].paragraph = cells.add(table.header[i].text)
    }
    for row in table.rows.indices {
      for i in table.rows[row].indices {
        table.rows[row][i].paragraph = cells.add(table.rows[row][i].text)
      }
    }
    return table
  }
}
