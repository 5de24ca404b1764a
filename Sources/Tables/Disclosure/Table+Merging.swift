import Output
import Settings

extension Table {
  /// The table with some categories added up into one: rows that have one of the labels, or
  /// columns that have one of the headings.
  func merging(_ merges: [DisclosurePolicy.Merge]) -> Table {
    merges.reduce(self) { $0.mergingRows($1).mergingColumns($1) }
  }

  private func mergingRows(_ merge: DisclosurePolicy.Merge) -> Table {
    let keys = Set(merge.categories.map { Self.key($0.value) } + [Self.key(merge.name.value)])
    let column = columns.firstIndex { column in
      column.cells.count { $0.isCategory(in: keys) } > 0
    }
    guard let column, merge.categories.count > 0 else { return self }
    let others = columns.indices.filter { index in
      if index == column { return false }
      switch columns[index].type {
      case .text, .period: return true
      default: return false
      }
    }
    var groups: [[Int]] = []
    var numbers: [[Value]: Int] = [:]
    for row in 0..<rowCount {
      guard columns[column].cells[row].isCategory(in: keys) else {
        groups.append([row])
        continue
      }
      let key = others.map { columns[$0].cells[row].value }
      if let number = numbers[key] {
        groups[number].append(row)
      } else {
        numbers[key] = groups.count
        groups.append([row])
      }
    }
    return joined(groups, named: merge.name.value, column: column, keys: keys)
  }

  private func joined(
    _ groups: [[Int]], named name: String, column: Int, keys: Set<String>
  ) -> Table {
    var result = self
    result.rowCount = groups.count
    result.places = places.picking(groups.map { $0.count == 1 ? $0[0] : nil })
    for index in columns.indices {
      let own = columns[index]
      result.columns[index].cells = groups.map { rows in
        let isMerged = own.cells[rows[0]].isCategory(in: keys)
        if index == column, isMerged { return Cell(.text(name)) }
        if index == column, rows.count == 1 { return own.cells[rows[0]] }
        return rows.count == 1 ? own.cells[rows[0]] : Cell.merged(rows.map { own.cells[$0] }, own)
      }
    }
    return result
  }

  private func mergingColumns(_ merge: DisclosurePolicy.Merge) -> Table {
    let found = merge.categories.compactMap { column(named: $0.value) }
    let parts = found.filter { columns[$0].type == .number }.sorted()
    guard let first = parts.first, parts.count > 1, first > 0 || columns.count > parts.count else {
      return self
    }
    var result = self
    result.columns[first].heading = merge.name.value
    result.columns[first].name = merge.name.value
    result.columns[first].cells = (0..<rowCount).map { row in
      Cell.merged(parts.map { columns[$0].cells[row] }, columns[first])
    }
    result.places = places.dropping(Set(parts.dropFirst()))
    for index in parts.dropFirst().reversed() { result.columns.remove(at: index) }
    return result
  }
}

extension Cell {
  fileprivate func isCategory(in keys: Set<String>) -> Bool {
    if case .text(let text) = value { keys.contains(Table.key(text)) } else { false }
  }

  /// The sum of counts; of anything else that differs nothing can be said.
  fileprivate static func merged(_ cells: [Cell], _ column: Column) -> Cell {
    let flags = cells.reduce(into: CellFlags()) { $0.formUnion($1.flags) }
    if let first = cells.first, cells.allSatisfy({ $0.value == first.value }),
      !column.type.isNumeric
    {
      return Cell(first.value, flags)
    }
    guard column.type == .number, column.holdsWholeNumbers else {
      return column.type == .text ? Cell(.missing(.notApplicable)) : Cell(.missing(.notAvailable))
    }
    var sum = 0
    for cell in cells {
      guard case .number(let number) = cell.value, let whole = number.whole else {
        return Cell(cell.value)
      }
      sum += whole
    }
    return Cell(.number(FixedPoint(sum)), flags)
  }
}
