/// The table that some rows were picked out of.
///
/// What is hidden in the rows that were left out stays hidden, so the checks look at the whole.
struct TableOrigin: Sendable {
  var table: Table
  /// The row of the whole table that each row is; nil for one that was computed.
  var rows: [Int?]
}

extension Table {
  /// The table with all of its rows, which knows everything that is hidden of it.
  package var whole: Table { origin.first?.table ?? self }

  /// Notes which rows of this table the result of picking some of them has.
  func origin(ofPicked rows: [Int]) -> [TableOrigin] {
    guard let known = origin.first else {
      return [TableOrigin(table: self, rows: rows)]
    }
    return [TableOrigin(table: known.table, rows: rows.map { known.rows[$0] })]
  }
}

extension CellUse {
  /// The same cell in the table with all of its rows; itself where it was computed.
  var ofWhole: CellUse {
    guard let origin = table.origin.first, row < origin.rows.count, let own = origin.rows[row],
      table.columns.indices.contains(column),
      let same = origin.table.column(named: table.columns[column].heading)
    else { return self }
    return CellUse(origin.table, row: own, column: same, factor: factor)
  }
}
