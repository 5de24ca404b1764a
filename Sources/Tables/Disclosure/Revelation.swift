import Output

/// A cell in a number that a formula works out, and how often it is counted in it.
package struct CellUse: Sendable {
  package var table: Table
  package var row: Int
  package var column: Int
  /// How often the cell is counted in a sum: 1, −1, any whole number. A mean or a share is a sum
  /// divided by something, so that only the sum matters here.
  package var factor: Int

  package init(_ table: Table, row: Int, column: Int, factor: Int = 1) {
    self.table = table
    self.row = row
    self.column = column
    self.factor = factor
  }
}

/// Whether a number beside the tables of a page would tell a hidden cell.
package enum Revelation {
  /// Whether a sum of cells tells hidden ones: once each total is replaced by its parts, hidden
  /// cells are all that is left of it.
  ///
  /// The cells may be of several tables of the page; cells that have the same labels and the same
  /// heading are one cell.
  package static func isMade(bySumOf uses: [CellUse]) -> Bool {
    let uses = uses.map(\.ofWhole)
    let hiding = distinct(uses.map(\.table).filter { !$0.hidden.isEmpty })
    return hiding.contains { table in
      var sum = HiddenSum(table)
      for use in uses where use.factor != 0 { sum.take(use) }
      return sum.isTold
    }
  }

  /// Whether these cells are all that can be seen of a total and its parts, some of which are
  /// hidden: whatever is worked out from them may be what is hidden.
  package static func isMade(from uses: [CellUse], on tables: [Table]) -> Bool {
    let uses = uses.map(\.ofWhole)
    let hiding = distinct((uses.map(\.table) + tables.map(\.whole)).filter { !$0.hidden.isEmpty })
    return hiding.contains { table in
      let cells = Set(uses.compactMap { table.cell(like: $0) })
      return table.hidden.sums.contains { sum in
        let visible = sum.cells.filter { !table.hidden.hides($0) }
        return visible.count > 1 && visible.count < sum.cells.count
          && cells.isSuperset(of: visible)
      }
    }
  }

  /// Tables that hide the same cells count once.
  private static func distinct(_ tables: [Table]) -> [Table] {
    var seen = Set<[SuppressedCell]>()
    return tables.filter { table in
      // Two tables may hide the same places of different data.
      seen.insert(table.suppressed).inserted || tables.count < 64
    }
  }
}

extension HiddenCells {
  /// Whether only hidden cells are left of a sum when each total in it is replaced by its parts.
  func isLeft(of factors: [Int: Int]) -> Bool {
    var seen = Set<[Int: Int]>()
    var open = [factors.filter { $0.value != 0 }]
    while let next = open.popLast(), seen.count < 200 {
      guard seen.insert(next).inserted, !next.isEmpty else { continue }
      if next.keys.allSatisfy({ hides($0) }) { return true }
      for sum in sums {
        guard let total = sum.total, let factor = next[total], factor != 0 else { continue }
        var replaced = next
        replaced[total] = nil
        for part in sum.parts { replaced[part, default: 0] += factor }
        open.append(replaced.filter { $0.value != 0 })
      }
    }
    return false
  }
}

extension Table {
  /// The number of the cell that a use names, in this table: its own, or one with the same labels
  /// and heading.
  ///
  /// `rows` are the rows by their labels, where many cells are looked for.
  func cell(like use: CellUse, rows: [[Value]: Int]? = nil) -> Int? {
    guard use.row < use.table.rowCount, use.table.columns.indices.contains(use.column) else {
      return nil
    }
    let heading = use.table.columns[use.column].heading
    guard let column = column(named: heading) else { return nil }
    let labels = use.table.labels(of: use.row)
    if use.row < rowCount, self.labels(of: use.row) == labels {
      return hidden.grid.id(row: use.row, column: column)
    }
    let found =
      rows.map { $0[labels] } ?? (0..<rowCount).first { self.labels(of: $0) == labels }
    guard let row = found else { return nil }
    return hidden.grid.id(row: row, column: column)
  }

  /// The first row with each label.
  var rowsByLabels: [[Value]: Int] {
    Dictionary((0..<rowCount).map { (labels(of: $0), $0) }) { first, _ in first }
  }

  /// What names a row: its text and its periods, else its first cell.
  func labels(of row: Int) -> [Value] {
    let labels = columns.compactMap { column -> Value? in
      switch column.type {
      case .text, .period: column.cells[row].value
      default: nil
      }
    }
    return labels.isEmpty ? columns.prefix(1).map { $0.cells[row].value } : labels
  }
}
