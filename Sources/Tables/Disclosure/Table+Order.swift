extension Table {
  /// The column by whose numbers the rows stand in order, some of them hidden: their neighbours
  /// tell how large they are. Nil where no order tells anything.
  package var columnWhoseOrderTells: Int? {
    guard !hidden.isEmpty, columns.contains(where: { $0.type == .text }),
      !columns.prefix(1).contains(where: { if case .period = $0.type { true } else { false } })
    else { return nil }
    let grid = hidden.grid
    let totals = Set(hidden.sums.compactMap(\.total))
    // All small numbers count alike: how they are ordered must not be told either.
    let small = Set(
      suppressed.filter { $0.reason == .primary }.map { grid.id(row: $0.row, column: $0.column) })
    return grid.columns.first { column in
      let ids = (0..<grid.rowCount).map { grid.id(row: $0, column: column) }
        .filter { !totals.contains($0) && grid.values[$0] != nil }
      // Small numbers at the end of the order are known to be small.
      let isSecond = suppressed.contains { $0.column == column && $0.reason == .secondary }
      guard ids.count > 3, isSecond else { return false }
      let values = ids.compactMap { small.contains($0) ? 1 : grid.values[$0] }
      let pairs = zip(values, values.dropFirst())
      return pairs.allSatisfy { $0 <= $1 } || pairs.allSatisfy { $0 >= $1 }
    }
  }
}
