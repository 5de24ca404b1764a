import Output

/// Totals of one table that stand in another and are not called totals: they are known by adding
/// up wherever all of their parts can be seen.
extension Table {
  /// The cells here whose sum a cell of another table is; nil where nothing adds up to it.
  func added(_ use: CellUse) -> [Int]? {
    let heading = use.table.columns[use.column].heading
    if let column = column(named: heading) {
      guard hidden.grid.columns.contains(column) else { return nil }
      return addedRows(use, column)
    }
    let labels = use.table.labels(of: use.row)
    return (0..<rowCount).first { self.labels(of: $0) == labels }.flatMap { addedColumns(use, $0) }
  }

  /// The rows here that are about the same as a row of another table and about more, such as the
  /// sexes of a ward, if its number is their sum.
  func addedGroup(_ use: CellUse) -> [Int]? {
    let labels = Set(use.table.labels(of: use.row))
    guard let sum = use.table.wholeNumber(use.row, use.column) else { return nil }
    let rows = rowsWithoutTotals.filter { labels.isStrictSubset(of: self.labels(of: $0)) }
    guard rows.count > 1 else { return nil }
    let grid = hidden.grid
    return grid.columns.lazy.map { column in rows.map { grid.id(row: $0, column: column) } }.first {
      parts in
      let values = parts.compactMap { grid.values[$0] }
      return values.count == parts.count && values.reduce(0, +) == sum
    }
  }

  /// The rows that add up to a row of another table in every column in which all can be seen.
  private func addedRows(_ use: CellUse, _ column: Int) -> [Int]? {
    let grid = hidden.grid
    let lanes = grid.columns.compactMap { own -> (own: Int, sum: Int)? in
      guard let place = use.table.column(named: columns[own].heading),
        let sum = use.table.wholeNumber(use.row, place)
      else { return nil }
      return (own, sum)
    }
    let rows = rowsWithoutTotals
    return Self.addends(rows, lanes.count) { item, lane in
      grid.values[grid.id(row: item, column: lanes[lane].own)]
    } sum: {
      lanes[$0].sum
    }.map { $0.map { grid.id(row: $0, column: column) } }
  }

  /// The columns that add up to a column of another table in every row in which all can be seen.
  private func addedColumns(_ use: CellUse, _ row: Int) -> [Int]? {
    let grid = hidden.grid
    let rows = rowsByLabels
    let lanes = (0..<use.table.rowCount).compactMap { place -> (own: Int, sum: Int)? in
      guard let own = rows[use.table.labels(of: place)],
        let sum = use.table.wholeNumber(place, use.column)
      else { return nil }
      return (own, sum)
    }
    let columns = grid.columns.filter { !TotalLabel.matches(self.columns[$0].heading) }
    return Self.addends(columns, lanes.count) { item, lane in
      grid.values[grid.id(row: lanes[lane].own, column: item)]
    } sum: {
      lanes[$0].sum
    }.map { $0.map { grid.id(row: row, column: $0) } }
  }

  /// The rows of which no label says that they are a total.
  private var rowsWithoutTotals: [Int] {
    (0..<rowCount).filter { row in
      !labels(of: row).contains {
        if case .text(let text) = $0 { TotalLabel.matches(text) } else { false }
      }
    }
  }

  /// All items, or neighbours among them, that add up to a sum in every lane in which all of them
  /// have a value, and in one at least.
  private static func addends(
    _ items: [Int], _ laneCount: Int, _ value: (_ item: Int, _ lane: Int) -> Int?,
    sum: (_ lane: Int) -> Int
  ) -> [Int]? {
    func adds(_ parts: [Int]) -> Bool {
      var isProven = false
      for lane in 0..<laneCount {
        let values = parts.compactMap { value($0, lane) }
        guard values.count == parts.count else { continue }
        guard values.reduce(0, +) == sum(lane) else { return false }
        isProven = isProven || sum(lane) != 0
      }
      return isProven
    }
    guard items.count > 1, items.count <= 200 else { return nil }
    if adds(items) { return items }
    for start in 0..<items.count - 1 {
      for end in start + 2...items.count where adds(Array(items[start..<end])) {
        return Array(items[start..<end])
      }
    }
    return nil
  }

  private func wholeNumber(_ row: Int, _ column: Int) -> Int? {
    if case .number(let number) = columns[column].cells[row].value { number.whole } else { nil }
  }
}
