import Diagnostics
import Output

/// A sum of cells, in the cells of one table that hides some: whether it tells a hidden one.
///
/// Cells of other tables are found by their labels and their heading. A total that the table does
/// not have is the sum of its parts, in this table and in the one that it stands in.
struct HiddenSum {
  let table: Table
  private var factors: [Int: Int] = [:]
  /// Numbers below zero for cells that the table does not have.
  private var strangers: [Stranger: Int] = [:]
  private var isKnown = true
  /// Whether one of the cells that the table does not have is missing where it stands.
  private var missesStranger = false
  /// Tables that were looked at, and whether they are about the same things.
  private var others: [TableName: Bool] = [:]

  /// A cell by what it is about.
  private struct Stranger: Hashable {
    var labels: [Value]
    var heading: String
  }

  /// What tells the tables of a page apart.
  private struct TableName: Hashable {
    var file: String
    var headings: [String]
    var rowCount: Int

    init(_ table: Table) {
      file = table.places.file?.path ?? ""
      headings = table.columns.map(\.heading)
      rowCount = table.rowCount
    }
  }

  init(_ table: Table) {
    self.table = table
  }

  private mutating func agrees(with other: Table) -> Bool {
    let name = TableName(other)
    if let known = others[name] { return known }
    let agrees = table.agrees(with: other)
    others[name] = agrees
    return agrees
  }

  /// Whether only hidden cells are left of the sum.
  var isTold: Bool { isKnown && table.hidden.isLeft(of: factors) }

  /// Whether all of its cells can be seen but one.
  var hasOneHiddenCell: Bool {
    guard isKnown, !missesStranger else { return false }
    let own = factors.keys.filter { $0 >= 0 }
    let hidden = own.filter { table.hidden.hides($0) }
    return hidden.count == 1
      && own.allSatisfy { table.hidden.hides($0) || table.hidden.grid.values[$0] != nil }
  }

  mutating func take(_ use: CellUse) {
    guard isKnown else { return }
    // The author alone knows what is in cells marked `[c]`: other tables must be about the same.
    guard !table.hidden.values.isEmpty || agrees(with: use.table) else {
      isKnown = false
      return
    }
    if let cell = table.cell(like: use) {
      factors[cell, default: 0] += use.factor
    } else if let parts = parts(of: use) {
      for part in parts { factors[part, default: 0] += use.factor }
    } else {
      factors[stranger(use), default: 0] += use.factor
    }
  }

  private mutating func stranger(_ use: CellUse) -> Int {
    let key = Stranger(
      labels: use.table.labels(of: use.row),
      heading: Table.key(use.table.columns[use.column].heading))
    let number = strangers[key] ?? -1 - strangers.count
    if case .number = use.table.columns[use.column].cells[use.row].value {
    } else {
      missesStranger = true
    }
    strangers[key] = number
    return number
  }

  /// The parts of a cell that is a total where it stands.
  private mutating func parts(of use: CellUse) -> [Int]? {
    guard use.table.columns.indices.contains(use.column) else { return nil }
    let heading = use.table.columns[use.column].heading
    if TotalLabel.matches(heading, []) { return parts(across: use) ?? table.addedGroup(use) }
    let labels = use.table.labels(of: use.row)
    let total = labels.firstIndex {
      if case .text(let text) = $0 { TotalLabel.matches(text, []) } else { false }
    }
    guard let total else { return table.added(use) ?? table.addedGroup(use) }
    guard let column = table.column(named: heading), table.hidden.grid.columns.contains(column)
    else { return nil }
    return parts(down: use, total: total, column: column)
  }

  /// The other columns of the row, here and there.
  private mutating func parts(across use: CellUse) -> [Int]? {
    let labels = use.table.labels(of: use.row)
    guard let row = (0..<table.rowCount).first(where: { table.labels(of: $0) == labels }) else {
      return nil
    }
    let grid = table.hidden.grid
    let own = grid.columns.filter { !TotalLabel.matches(table.columns[$0].heading, []) }
    var parts = own.map { grid.id(row: row, column: $0) }
    let type = use.table.columns[use.column].type
    for (index, column) in use.table.columns.enumerated()
    where index != use.column && column.type == type
      && !TotalLabel.matches(column.heading, []) && table.column(named: column.heading) == nil
    {
      parts.append(stranger(CellUse(use.table, row: use.row, column: index)))
    }
    return own.isEmpty ? nil : parts
  }

  /// The other rows of the column, here and there.
  private mutating func parts(down use: CellUse, total: Int, column: Int) -> [Int]? {
    func isPart(_ labels: [Value], _ all: [Value]) -> Bool {
      guard labels.count == all.count, case .text(let text) = labels[total] else { return false }
      return !TotalLabel.matches(text, [])
        && labels.indices.allSatisfy { $0 == total || labels[$0] == all[$0] }
    }
    let all = use.table.labels(of: use.row)
    let own = (0..<table.rowCount).filter { isPart(table.labels(of: $0), all) }
    guard !own.isEmpty else { return nil }
    let known = Set(own.map { table.labels(of: $0) })
    var parts = own.map { table.hidden.grid.id(row: $0, column: column) }
    for row in 0..<use.table.rowCount {
      let labels = use.table.labels(of: row)
      guard isPart(labels, all), !known.contains(labels) else { continue }
      parts.append(stranger(CellUse(use.table, row: row, column: use.column)))
    }
    return parts
  }
}

extension Table {
  /// Whether the numbers that both tables show of the same things are equal, wherever they show
  /// any: tables of two years have the same labels and are about different things.
  func agrees(with other: Table) -> Bool {
    let rows = rowsByLabels
    let pairs = other.columns.enumerated().compactMap { index, column in
      column.type.isNumeric ? self.column(named: column.heading).map { (index, $0) } : nil
    }
    guard !pairs.isEmpty else { return true }
    for row in 0..<other.rowCount {
      guard let own = rows[other.labels(of: row)] else { continue }
      for (theirs, mine) in pairs {
        let (a, b) = (other.columns[theirs].cells[row].value, columns[mine].cells[own].value)
        if case .number(let a) = a, case .number(let b) = b, !a.isSameValue(as: b) { return false }
      }
    }
    return true
  }
}
