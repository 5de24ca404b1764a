import Output

/// Which percentages and rates are worked out from which counts.
struct ShareFinder {
  let table: Table
  let grid: CountGrid
  let labels: RowLabels

  /// What a column of percentages or rates is worked out from.
  struct Share {
    var column: Int
    /// The columns of counts without which a cell of the same row must not be shown; empty where
    /// nothing tells, so that any count counts.
    var counts: [Int]
    /// Rows whose sum of a count is what the percentages are of, group by group.
    var wholes: [[Int]]
  }

  /// All columns of percentages, points and numbers with decimals, and those that say so.
  func shares() -> [Share] {
    table.columns.indices.compactMap { index in
      let column = table.columns[index]
      if let name = column.shareOf, let base = table.column(named: name) {
        return Share(column: index, counts: [base], wholes: wholes(index, of: base))
      }
      switch column.type {
      case .percent, .points: break
      case .number where !grid.columns.contains(index) && !column.holdsWholeNumbers: break
      default: return nil
      }
      return found(index)
    }
  }

  /// What the numbers of a column show to be its base.
  private func found(_ column: Int) -> Share {
    for count in grid.columns {
      let groups = wholes(column, of: count)
      if !groups.isEmpty { return Share(column: column, counts: [count], wholes: groups) }
    }
    for part in grid.columns {
      for base in grid.columns where base != part && isQuotient(column, part, base) {
        return Share(column: column, counts: [part, base], wholes: [])
      }
    }
    return Share(column: column, counts: [], wholes: [])
  }

  /// The groups of rows of whose sum the percentages are; empty unless all of them fit.
  private func wholes(_ column: Int, of count: Int) -> [[Int]] {
    for dimension in labels.dimensions {
      let groups = labels.groups(of: dimension).map { rows in
        rows.filter { !labels.isTotal($0, dimension) }
      }.filter { $0.count > 1 }
      guard !groups.isEmpty else { continue }
      let fits = groups.allSatisfy { rows in
        let values = rows.map { grid.values[grid.id(row: $0, column: count)] ?? 0 }
        let whole = values.reduce(0, +)
        guard whole > 0, values.count(where: { $0 > 0 }) > 1 else { return false }
        return zip(rows, values).allSatisfy { isShare(column, $0, Double($1), of: Double(whole)) }
      }
      if fits { return groups }
    }
    return []
  }

  /// Whether a column is a percentage, or a rate, of one count to another in every row.
  private func isQuotient(_ column: Int, _ part: Int, _ base: Int) -> Bool {
    var fitting = 0
    for row in 0..<table.rowCount {
      guard let part = grid.values[grid.id(row: row, column: part)],
        let base = grid.values[grid.id(row: row, column: base)], base != 0,
        case .number = table.columns[column].cells[row].value
      else { continue }
      guard isShare(column, row, Double(part), of: Double(base)) else { return false }
      fitting += 1
    }
    return fitting > 1
  }

  private func isShare(_ column: Int, _ row: Int, _ part: Double, of whole: Double) -> Bool {
    guard case .number(let number) = table.columns[column].cells[row].value else { return true }
    let step = 1 / FixedPoint.power(Int(number.decimals))
    return abs(part / whole * 100 - number.double) <= step * 0.75
  }
}
