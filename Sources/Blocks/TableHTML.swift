import Output
import Tables

/// A typed table as HTML: the first column heads its rows, numbers stand on their decimals.
struct TableHTML {
  private let table: Table
  private let caption: String
  private let words: Words

  init(_ table: Table, caption: String, words: Words) {
    self.table = table
    self.caption = caption
    self.words = words
  }

  func write(into out: inout ByteWriter) {
    writeShorthand(into: &out)
    var width = TableWidth(columnCount: table.columns.count)
    var rows = ByteWriter(capacity: 64 * table.rowCount * table.columns.count)
    writeRows(measuring: &width, into: &rows)
    out.write("<div class=\"scroll\"")
    if width.overflowsPhone {
      out.write(" role=\"group\" tabindex=\"0\" aria-label=\"")
      out.escape(words.pages.scrollingTable(caption))
      out.write("\"")
    }
    out.write("><table><caption class=\"visually-hidden\">")
    out.escape(caption)
    out.write("</caption>\n")
    out.write(raw: rows.written)
    out.write("</table></div>\n")
  }

  private func writeRows(measuring width: inout TableWidth, into out: inout ByteWriter) {
    out.write("<thead><tr>")
    for (index, column) in table.columns.enumerated() {
      width.add(column.heading.utf8, to: index)
      width.add(column.unit.utf8, to: index)
      writeHeading(column, into: &out)
    }
    out.write("</tr></thead>\n<tbody>\n")
    for row in 0..<table.rowCount {
      out.write("<tr>")
      for (index, column) in table.columns.enumerated() {
        let cell = column.cells[row]
        let text = writeCell(cell, of: column, isHeader: index == 0, into: &out)
        var isNumber = column.type.isNumeric
        if case .missing = cell.value { isNumber = false }
        width.add(out.bytes[text], to: index, onOneLine: isNumber)
      }
      out.write("</tr>\n")
    }
    out.write("</tbody>")
  }

  private func writeHeading(_ column: Column, into out: inout ByteWriter) {
    out.write(column.type.isNumeric ? "<th scope=\"col\" class=\"num\">" : "<th scope=\"col\">")
    out.escape(column.heading)
    if !column.unit.isEmpty, !column.heading.contains(column.unit) {
      out.write(" <span class=\"unit\">(")
      out.escape(column.unit)
      out.write(")</span>")
    }
    out.write("</th>")
  }

  /// Writes a cell and says which of the written bytes are its text.
  private func writeCell(
    _ cell: Cell, of column: Column, isHeader: Bool, into out: inout ByteWriter
  ) -> Range<Int> {
    if isHeader {
      out.write(column.type.isNumeric ? "<th scope=\"row\" class=\"num\">" : "<th scope=\"row\">")
    } else if case .missing = cell.value {
      out.write(column.type.isNumeric ? "<td class=\"num missing\">" : "<td class=\"missing\">")
    } else {
      out.write(column.type.isNumeric ? "<td class=\"num\">" : "<td>")
    }
    let start = out.count
    out.write(cell: cell, of: column, words: words)
    let text = start..<out.count
    out.write(isHeader ? "</th>" : "</td>")
    return text
  }

  /// Explains the words that stand for values, before the table.
  private func writeShorthand(into out: inout ByteWriter) {
    var flags: CellFlags = []
    var missing = Set<Missing>()
    for column in table.columns {
      for cell in column.cells {
        flags.formUnion(cell.flags)
        if case .missing(let reason) = cell.value { missing.insert(reason) }
      }
    }
    guard !flags.isEmpty || !missing.isEmpty else { return }
    var sentences: [String] = []
    for reason in [Missing.notAvailable, .confidential, .notApplicable]
    where missing.contains(reason) {
      sentences.append(words.pages.shorthandMeaning(reason.rawValue))
    }
    let known: [(CellFlags, String)] = [
      (.provisional, "p"), (.revised, "r"), (.estimated, "e"), (.low, "low"),
    ]
    for (flag, letter) in known where flags.contains(flag) {
      sentences.append(words.pages.shorthandMeaning(letter))
    }
    out.write("<p class=\"shorthand\">")
    out.escape(sentences.joined(separator: " "))
    out.write("</p>\n")
  }
}
