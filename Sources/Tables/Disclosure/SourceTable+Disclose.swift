package import Diagnostics
import Output
import Settings

extension SourceTable {
  /// Reports names in a policy that nothing in the table has. A name that is misspelt would
  /// leave a number to be seen.
  package func check(_ policy: DisclosurePolicy, into findings: inout Findings) {
    let headings = table.columns.map(\.heading)
    for name in policy.columns where table.column(named: name.value) == nil {
      report(name, "column", headings, into: &findings)
    }
    let names = policy.totals + policy.merges.flatMap(\.categories)
    guard !names.isEmpty else { return }
    let labels = table.columns.filter { $0.type == .text }.flatMap { column in
      column.cells.compactMap { if case .text(let text) = $0.value { text } else { nil } }
    }
    let keys = Set((labels + headings).map { Table.key($0) })
    for name in names where !keys.contains(Table.key(name.value)) {
      report(name, "category or heading", headings + labels, into: &findings)
    }
  }

  private func report(
    _ name: Text, _ what: String, _ names: [String], into findings: inout Findings
  ) {
    let near = Suggestion.nearest(to: name.value, in: names)
    findings.add(
      .unknownCategory, at: name.span, "the table has no \(what) `\(name.value)`",
      label: "nothing is hidden for it",
      help: near.map { "did you mean `\($0)`?" } ?? "write it as it stands in the table")
  }

  /// The table as it may be shown: what the policy hides is `[c]`, before anything is made of it.
  package func disclose(_ policy: DisclosurePolicy) -> Table {
    guard policy.isActive else { return table.keepingMarked() }
    var result = table.merging(policy.merges)
    let grid = CountGrid(result, isCount: result.countColumns(policy))
    let finder = SumFinder(
      result, grid, stated: Set(policy.totals.map { Table.key($0.value) }), below: policy.below)
    let shares = ShareFinder(table: result, grid: grid, labels: finder.labels).shares()
    let sums = finder.sums() + Self.wholes(shares, grid)
    let suppressor = Suppressor(grid, sums, policy: policy)
    var reasons = suppressor.reasons
    Self.hideShares(shares, sums, in: grid, &reasons)
    result.hide(reasons, sums, in: grid, hidesZeros: policy.hidesZeros)
    return result
  }

  /// How many counts one policy would hide for being small that another does not.
  package func smallCounts(_ policy: DisclosurePolicy, above other: DisclosurePolicy) -> Int {
    let grid = CountGrid(table, isCount: table.countColumns(policy))
    return grid.values.enumerated().count { id, value in
      guard let value, !grid.signed.contains(grid.column(of: id)) else { return false }
      return value < policy.below && value >= max(1, other.below) || value == 0 && policy.hidesZeros
    }
  }

  /// Sums that are in no cell, but can be worked out from a count and its percentage.
  private static func wholes(_ shares: [ShareFinder.Share], _ grid: CountGrid) -> [CellSum] {
    shares.flatMap { share in
      share.wholes.flatMap { rows in
        share.counts.map { column in
          let parts = rows.map { grid.id(row: $0, column: column) }
          let isWhole = parts.allSatisfy { grid.values[$0] != nil }
          return CellSum(total: nil, parts: parts, isExact: isWhole)
        }
      }
    }
  }

  /// Hides percentages and rates with what they are worked out from.
  private static func hideShares(
    _ shares: [ShareFinder.Share], _ sums: [CellSum], in grid: CountGrid,
    _ reasons: inout [Int: SuppressedCell.Reason]
  ) {
    for share in shares {
      let counts = share.counts.isEmpty ? grid.columns : share.counts
      for row in 0..<grid.rowCount
      where counts.contains(where: { reasons[grid.id(row: row, column: $0)] != nil }) {
        let id = grid.id(row: row, column: share.column)
        if reasons[id] == nil { reasons[id] = .percentage }
      }
      // A percentage beside its count tells the whole.
      for sum in sums {
        guard let total = sum.total, reasons[total] != nil,
          share.counts.contains(grid.column(of: total))
        else { continue }
        let parts = Set(sum.parts.map { grid.row(of: $0) })
        for rows in share.wholes where parts.isSuperset(of: rows) {
          for row in rows {
            let id = grid.id(row: row, column: share.column)
            if reasons[id] == nil { reasons[id] = .percentage }
          }
        }
      }
    }
  }
}

extension Table {
  /// The table with what is known of the cells that its author marked `[c]`: which they are, and
  /// the sums that they are in.
  fileprivate func keepingMarked() -> Table {
    let counts = countColumns(.everything)
    let columns = columns.indices.filter { index in
      self.columns[index].type.isNumeric
        && self.columns[index].cells.contains { $0.value == .missing(.confidential) }
    }
    guard !columns.isEmpty else { return self }
    let grid = CountGrid(self) { counts($0) || columns.contains($0) }
    var result = self
    result.hidden = HiddenCells(
      values: [:], marked: markedCells(in: grid),
      sums: SumFinder(self, grid, stated: []).sums(), grid: grid)
    return result
  }

  /// The cells of counts that are `[c]` in the file.
  fileprivate func markedCells(in grid: CountGrid) -> Set<Int> {
    var cells = Set<Int>()
    for column in grid.columns {
      for (row, cell) in columns[column].cells.enumerated()
      where cell.value == .missing(.confidential) {
        cells.insert(grid.id(row: row, column: column))
      }
    }
    return cells
  }

  /// Which columns hold counts.
  func countColumns(_ policy: DisclosurePolicy) -> (Int) -> Bool {
    if !policy.columns.isEmpty {
      let named = Set(policy.columns.compactMap { column(named: $0.value) })
      if !named.isEmpty { return { named.contains($0) } }
    }
    // Where all columns are numbers, the first says what the others are about.
    let hasLabels = columns.contains { column in
      switch column.type {
      case .text, .period: true
      default: false
      }
    }
    let counts = Set(
      columns.indices.filter { index in
        columns[index].type == .number && columns[index].holdsWholeNumbers
          && (hasLabels || index > 0)
      })
    return { counts.contains($0) }
  }

  /// Puts `[c]` into the hidden cells and keeps what must be known to keep them hidden.
  mutating func hide(
    _ reasons: [Int: SuppressedCell.Reason], _ sums: [CellSum], in grid: CountGrid,
    hidesZeros: Bool
  ) {
    let marked = markedCells(in: grid)
    hide(reasons, in: grid)
    hidden = HiddenCells(
      values: reasons.reduce(into: [:]) { $0[$1.key] = grid.values[$1.key] }, marked: marked,
      sums: sums, grid: grid, hidesZeros: hidesZeros)
  }

  /// Puts `[c]` into the hidden cells.
  fileprivate mutating func hide(
    _ reasons: [Int: SuppressedCell.Reason], in grid: CountGrid
  ) {
    for id in reasons.keys.sorted() {
      guard let reason = reasons[id] else { continue }
      let (row, column) = (grid.row(of: id), grid.column(of: id))
      guard case .number = columns[column].cells[row].value else { continue }
      columns[column].cells[row] = Cell(.missing(.confidential))
      suppressed.append(SuppressedCell(row: row, column: column, reason: reason))
    }
  }
}
