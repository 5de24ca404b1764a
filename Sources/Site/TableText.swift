package import Diagnostics
import Output
import Tables

extension DataFile.Rows {
  /// The columns with their types, then the first rows in aligned columns, for a terminal.
  package var shownText: String {
    switch self {
    case .whole(let table): TableText.text(of: table)
    case .inPieces(let large):
      large.head().map { TableText.text(of: $0, rowCount: large.rowCount, missing: large.missing) }
        ?? ""
    }
  }

  /// Writes the rows as JSON in pieces; a finding where the file has changed meanwhile.
  package func writeJSON(_ put: (_ bytes: [UInt8]) -> Void) -> Diagnostic? {
    switch self {
    case .whole(let table):
      var out = ByteWriter()
      table.writeJSON(into: &out)
      put(out.finish())
      return nil
    case .inPieces(let large):
      guard !large.writeJSON(put) else { return nil }
      return Diagnostic(
        .changedWhileBuilding, file: large.path, "the file was changed while it was read",
        help: ["run the command again"])
    }
  }
}

/// How a table is read, for a terminal.
enum TableText {
  /// How many rows are shown.
  private static let shown = 20

  /// `rowCount` and `missing` are those of the whole table, where this is the start of one.
  static func text(of table: Table, rowCount: Int? = nil, missing: [Int]? = nil) -> String {
    let (columns, rowCount) = (table.columns, rowCount ?? table.rowCount)
    var text = "\(rowCount) rows, \(columns.count) columns\n\n"
    for (index, column) in columns.enumerated() {
      let missing =
        missing?[index]
        ?? column.cells.count { if case .missing = $0.value { true } else { false } }
      let name = column.name == column.heading ? "" : ", short name \(column.name)"
      let unit = column.unit.isEmpty ? "" : ", in \(column.unit)"
      let gaps = missing == 0 ? "" : ", \(missing) missing"
      text += "  \(column.heading): \(column.type.word)\(unit)\(name)\(gaps)\n"
    }
    let rows = (0..<min(table.rowCount, shown)).map { row in
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
    if rowCount > shown { text += "  and \(rowCount - shown) more rows\n" }
    return text
  }
}
