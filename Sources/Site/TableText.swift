import Output
package import Tables

extension Table {
  /// The columns with their types, then the first rows in aligned columns, for a terminal.
  package var shownText: String {
    var text = "\(rowCount) rows, \(columns.count) columns\n\n"
    for column in columns {
      let missing = column.cells.count { if case .missing = $0.value { true } else { false } }
      let name = column.name == column.heading ? "" : ", short name \(column.name)"
      let unit = column.unit.isEmpty ? "" : ", in \(column.unit)"
      let gaps = missing == 0 ? "" : ", \(missing) missing"
      text += "  \(column.heading): \(column.type.word)\(unit)\(name)\(gaps)\n"
    }
    let rows = (0..<min(rowCount, 20)).map { row in
      columns.map { $0.cells[row].text(in: $0, words: .english) }
    }
    let lines = [columns.map(\.heading)] + rows
    let widths = columns.indices.map { index in lines.map { $0[index].count }.max() ?? 0 }
    text += "\n"
    for line in lines {
      let cells = line.enumerated().map { index, cell in
        let padding = String(repeating: " ", count: widths[index] - cell.count)
        return columns[index].type.isNumeric ? padding + cell : cell + padding
      }
      text += "  " + cells.joined(separator: "  ") + "\n"
    }
    if rowCount > 20 { text += "  and \(rowCount - 20) more rows\n" }
    return text
  }
}
