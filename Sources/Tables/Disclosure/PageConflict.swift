import Diagnostics
import Output

/// Two tables of a page that together tell a hidden number: one hides it, the other shows it, or
/// shows the total of its line.
package struct PageConflict: Sendable, Hashable {
  /// The place in the list of the table that hides the number.
  package var hiding: Int
  /// The place in the list of the table that shows it, and the cell there.
  package var showing: Int
  package var row: Int
  package var column: Int
  package var kind: Kind

  /// What the other table shows.
  package enum Kind: Sendable, Hashable {
    /// The number itself.
    case number
    /// The total of a line that is shown without a total.
    case total
  }

  /// All conflicts among the tables of a page, the first of each pair and kind.
  package static func all(among tables: [Table]) -> [PageConflict] {
    var found: [PageConflict] = []
    for (hiding, view) in tables.enumerated() where !view.whole.hidden.isEmpty {
      let table = view.whole
      let secrets = table.secrets()
      for (showing, other) in tables.enumerated() where showing != hiding {
        // Two views of one dataset hide the same; tables of two years have the same names and other
        // numbers.
        guard !table.isSameData(as: other.whole), table.agrees(with: other) else { continue }
        let isAlike = !other.allNames.isDisjoint(with: table.allNames)
        let marked = table.marked(toldBy: other)
        for kind in [Kind.number, .total] {
          guard
            let place = other.firstCell(
              telling: secrets.filter { $0.kind == kind }, ofTableAlike: isAlike)
              ?? marked[kind]
          else { continue }
          found.append(
            PageConflict(
              hiding: hiding, showing: showing, row: place.row, column: place.column, kind: kind))
        }
      }
    }
    return found
  }
}

/// A number that must not be seen, with the names of what it is about.
private struct Secret {
  var kind: PageConflict.Kind
  var value: Int
  var names: Set<String>
}

extension Table {
  /// The hidden numbers, and the totals that would tell one.
  fileprivate func secrets() -> [Secret] {
    let grid = hidden.grid
    var secrets = hidden.values.keys.sorted().compactMap { id -> Secret? in
      guard let value = hidden.values[id] else { return nil }
      let (row, column) = (grid.row(of: id), grid.column(of: id))
      return Secret(kind: .number, value: value, names: names(row: row, column: column))
    }
    let system = HiddenSystem(
      grid, hidden.sums, hidesZeros: hidden.hidesZeros, hidden: Set(hidden.values.keys))
    for line in linesWithoutTotal() where system.isTold(knowing: line.sum) {
      let total = line.sum.parts.reduce(0) { $0 + (grid.values[$1] ?? 0) }
      secrets.append(Secret(kind: .total, value: total, names: line.names))
    }
    return secrets
  }

  /// The rows and columns of counts that have hidden cells and no total.
  private func linesWithoutTotal() -> [(sum: CellSum, names: Set<String>)] {
    let grid = hidden.grid
    let labels = RowLabels(self, grid, stated: [])
    // Where rows have several labels, those that share all but one are a line as well.
    let groups =
      labels.dimensions.count < 2
      ? []
      : labels.dimensions.flatMap { labels.groups(of: $0) }.filter {
        $0.count > 1 && $0.count < grid.rowCount
      }
    let totals = Dictionary(grouping: hidden.sums.filter { $0.total != nil && !$0.parts.isEmpty }) {
      $0.parts[0]
    }
    var lines: [(sum: CellSum, names: Set<String>)] = []
    func take(_ parts: [Int], _ names: Set<String>) {
      guard parts.count > 1, parts.contains(where: { hidden.values[$0] != nil }),
        parts.allSatisfy({ grid.values[$0] != nil })
      else { return }
      let own = Set(parts)
      let hasTotal = parts.contains { part in
        totals[part]?.contains { own.isSuperset(of: $0.parts) } ?? false
      }
      guard !hasTotal else { return }
      lines.append((CellSum(total: nil, parts: parts, isExact: true), names))
    }
    for column in grid.columns {
      take(
        (0..<grid.rowCount).map { grid.id(row: $0, column: column) },
        Set([Self.key(columns[column].heading), Self.key(columns[column].name)]))
      for group in groups {
        take(
          group.map { grid.id(row: $0, column: column) },
          group.dropFirst().reduce(names(ofRow: group[0])) { $0.intersection(names(ofRow: $1)) })
      }
    }
    for row in 0..<grid.rowCount where grid.columns.count > 1 {
      take(grid.columns.map { grid.id(row: row, column: $0) }, names(ofRow: row))
    }
    return lines
  }

  /// The first visible cell that shows one of the numbers and is about the same.
  /// A large total of a table that has some names in common needs none of its own.
  fileprivate func firstCell(
    telling secrets: [Secret], ofTableAlike isAlike: Bool
  ) -> (row: Int, column: Int)? {
    guard !secrets.isEmpty else { return nil }
    let values = Dictionary(grouping: secrets, by: \.value)
    for (index, column) in columns.enumerated() where column.type == .number {
      for (row, cell) in column.cells.enumerated() {
        guard case .number(let number) = cell.value, let whole = number.whole,
          let same = values[whole]
        else { continue }
        let own = names(row: row, column: index)
        let isTold = same.contains { secret in
          switch secret.kind {
          case .number: secret.names.isSubset(of: own) || own.isSubset(of: secret.names)
          case .total:
            whole >= 1_000 && isAlike || isAbout(secret.names, row: row, column: index)
          }
        }
        if isTold { return (row, index) }
      }
    }
    return nil
  }

  /// The cells of another table that tell a cell of this one that its author marked `[c]`: the
  /// number itself, or the total of a line in which it is the only one hidden. Only a table that
  /// shows some of the same numbers is about the same things.
  fileprivate func marked(
    toldBy other: Table
  ) -> [PageConflict.Kind: (row: Int, column: Int)] {
    guard !hidden.marked.isEmpty else { return [:] }
    let rows = rowsByLabels
    guard shares(with: other, rows), agrees(with: other) else { return [:] }
    var found: [PageConflict.Kind: (row: Int, column: Int)] = [:]
    for (index, column) in other.columns.enumerated() where column.type.isNumeric {
      for (row, cell) in column.cells.enumerated() {
        guard case .number = cell.value else { continue }
        let use = CellUse(other, row: row, column: index)
        if let own = self.cell(like: use, rows: rows) {
          if hidden.marked.contains(own), found[.number] == nil { found[.number] = (row, index) }
        } else if found[.total] == nil, tells(total: use) {
          found[.total] = (row, index)
        }
      }
    }
    return found
  }

  /// Whether a total that this table does not have tells the one cell of its parts that is hidden.
  private func tells(total use: CellUse) -> Bool {
    var sum = HiddenSum(self)
    sum.take(use)
    return sum.hasOneHiddenCell
  }

  /// Whether both tables show a number of the same thing.
  private func shares(with other: Table, _ rows: [[Value]: Int]) -> Bool {
    other.columns.enumerated().contains { index, column in
      guard column.type.isNumeric else { return false }
      return column.cells.indices.contains { row in
        guard case .number = column.cells[row].value,
          let cell = self.cell(like: CellUse(other, row: row, column: index), rows: rows)
        else { return false }
        return hidden.grid.values[cell] != nil
      }
    }
  }

  /// Whether both are all rows of one file, with the same hidden.
  fileprivate func isSameData(as other: Table) -> Bool {
    rowCount == other.rowCount && columns.map(\.heading) == other.columns.map(\.heading)
      && places.file?.path == other.places.file?.path && suppressed == other.suppressed
      && (0..<min(rowCount, 1)).allSatisfy {
        places.cell(row: $0, column: 0) == other.places.cell(row: $0, column: 0)
      }
  }

  /// Whether a cell is about a line with these names: its column is, or its row and nothing else.
  private func isAbout(_ names: Set<String>, row: Int, column: Int) -> Bool {
    let labels = self.names(ofRow: row)
    return names.contains(Self.key(columns[column].heading))
      || !labels.isEmpty && (labels.isSubset(of: names) || names.isSubset(of: labels))
  }

  /// The headings of numbers and the labels of all rows, as keys.
  fileprivate var allNames: Set<String> {
    let headings = columns.filter { $0.type.isNumeric }.map { Self.key($0.heading) }
    return (0..<rowCount).reduce(into: Set(headings)) { $0.formUnion(names(ofRow: $1)) }
  }

  private func names(row: Int, column: Int) -> Set<String> {
    names(ofRow: row).union([Self.key(columns[column].heading)])
  }

  /// The labels of a row, as keys.
  private func names(ofRow row: Int) -> Set<String> {
    Set(
      labels(of: row).compactMap { value in
        switch value {
        case .text(let text): Self.key(text)
        case .period(let period): period.isoText
        case .number(let number): number.plainText
        case .rank, .missing: nil
        }
      })
  }
}
