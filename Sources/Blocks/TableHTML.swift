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
    out.write("<div class=\"scroll\"")
    if mayOverflow {
      out.write(" role=\"group\" tabindex=\"0\" aria-label=\"")
      out.escape(words.pages.scrollingTable(caption))
      out.write("\"")
    }
    out.write("><table><caption class=\"visually-hidden\">")
    out.escape(caption)
    out.write("</caption>\n<thead><tr>")
    for column in table.columns { writeHeading(column, into: &out) }
    out.write("</tr></thead>\n<tbody>\n")
    for row in 0..<table.rowCount {
      out.write("<tr>")
      for (index, column) in table.columns.enumerated() {
        writeCell(column.cells[row], of: column, isHeader: index == 0, into: &out)
      }
      out.write("</tr>\n")
    }
    out.write("</tbody></table></div>\n")
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

  private func writeCell(
    _ cell: Cell, of column: Column, isHeader: Bool, into out: inout ByteWriter
  ) {
    if isHeader {
      out.write(column.type.isNumeric ? "<th scope=\"row\" class=\"num\">" : "<th scope=\"row\">")
    } else if case .missing = cell.value {
      out.write(column.type.isNumeric ? "<td class=\"num missing\">" : "<td class=\"missing\">")
    } else {
      out.write(column.type.isNumeric ? "<td class=\"num\">" : "<td>")
    }
    out.write(cell: cell, of: column, words: words)
    out.write(isHeader ? "</th>" : "</td>")
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

  /// Whether the table can be wider than a phone: a rough measure of its longest words.
  private var mayOverflow: Bool {
    guard table.columns.count > 1 else { return false }
    var width = 0
    for column in table.columns {
      var widest = Self.longestWord(column.heading)
      if case .text = column.type {
        for case .text(let text) in column.cells.lazy.map(\.value) {
          widest = max(widest, Self.longestWord(text))
        }
      } else {
        widest = max(widest, 9)
      }
      width += widest + 2
    }
    return width > 34
  }

  /// The bytes of the longest word, which a cell cannot break.
  private static func longestWord(_ text: String) -> Int {
    var longest = 0
    var length = 0
    for byte in text.utf8 {
      length = byte == 0x20 ? 0 : length + 1
      longest = max(longest, length)
    }
    return longest
  }
}
