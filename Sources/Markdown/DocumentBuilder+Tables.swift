import Diagnostics
import Output

extension DocumentBuilder {
  /// Adds a pipe table in the place of the paragraph that it was written as.
  mutating func add(
    _ table: PipeTable, for block: Block, into findings: inout Findings
  ) {
    copy(to: block.open)
    skip(to: block.close + 1)
    if let lead = table.lead {
      document.events.append(.open(.paragraph(isTight: false)))
      add(lead, into: &findings)
      document.events.append(.close(.paragraph(isTight: false)))
    }
    let element = Element.table(isWide: table.isWide, caption: caption(table))
    document.events.append(.open(element))
    document.events.append(.open(.tableHead))
    add(table.header, table.columns, isHeader: true, into: &findings)
    document.events.append(.close(.tableHead))
    if !table.rows.isEmpty {
      document.events.append(.open(.tableBody))
      for row in table.rows {
        add(row, table.columns, isHeader: false, into: &findings)
      }
      document.events.append(.close(.tableBody))
    }
    document.events.append(.close(element))
    if table.endsInRule { document.events.append(.thematicBreak) }
  }

  private mutating func add(
    _ row: [PipeTable.Cell], _ columns: [Alignment], isHeader: Bool,
    into findings: inout Findings
  ) {
    document.events.append(.open(.row))
    for (cell, alignment) in zip(row, columns) {
      let word: HeadingWord? = isHeader ? HeadingWord(cell.shownBytes[...]) : nil
      document.events.append(.open(.cell(alignment, heading: word)))
      add(cell, into: &findings)
      document.events.append(.close(.cell(alignment, heading: word)))
    }
    document.events.append(.close(.row))
  }

  private mutating func add(_ cell: PipeTable.Cell, into findings: inout Findings) {
    addSideText(cell.paragraph, cell.text, into: &findings)
    document.proseSpans.append(cell.text.span(0..<cell.text.bytes.count))
  }

  /// What names the table: the heading that it stands under, else the words of its header.
  private mutating func caption(_ table: PipeTable) -> Run {
    let start = document.text.count
    if let heading = document.headings.last {
      document.text += Array(heading.text.utf8)
    } else {
      let header = table.header.map { String(decoding: $0.text.bytes, as: UTF8.self) }
      document.text += Array(header.joined(separator: ", ").utf8)
    }
    return Run(start, document.text.count)
  }
}

extension PipeTable {
  /// Whether it has many columns, or columns too wide for a small phone.
  fileprivate var isWide: Bool {
    guard columns.count <= 4 else { return true }
    var width = TableWidth(columnCount: columns.count)
    for (index, cell) in header.enumerated() {
      width.add(heading: cell.shownBytes[...], to: index..<index + 1)
    }
    for row in rows {
      for (index, cell) in row.enumerated() {
        width.add(cell.shownBytes[...], to: index, onOneLine: columns[index] == .right)
      }
    }
    return width.overflowsPhone
  }
}

extension PipeTable.Cell {
  /// The text without the marks of emphasis and code and without the addresses of links.
  fileprivate var shownBytes: [UInt8] {
    var shown: [UInt8] = []
    var isAddress = false
    for byte in text.bytes {
      if isAddress {
        isAddress = byte != Ascii.closeParenthesis
      } else if byte == Ascii.openParenthesis, shown.last == Ascii.closeBracket {
        isAddress = true
      } else if byte != Ascii.asterisk, byte != Ascii.backtick {
        shown.append(byte)
      }
    }
    return shown
  }
}
