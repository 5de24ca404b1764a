import Output

/// What each row of a table is about: the cells of its text and period columns.
struct RowLabels: Sendable {
  /// The columns that together tell the rows apart, from the left.
  let dimensions: [Int]
  /// The number of the label of each row in each dimension; equal labels have equal numbers.
  private let codes: [[Int]]
  private let totals: [Set<Int>]
  private let periods: Set<Int>

  init(_ table: Table, _ grid: CountGrid, stated: Set<String>) {
    let all = Self.labelColumns(of: table, grid)
    let coded = all.map { Self.codes(of: table.columns[$0], rowCount: table.rowCount) }
    let count = Self.keyLength(coded, rowCount: table.rowCount)
    dimensions = Array(all.prefix(count))
    codes = coded.prefix(count).map(\.codes)
    periods = Set(
      dimensions.filter { if case .period = table.columns[$0].type { true } else { false } })
    // A row is a total if its label says so, or what stands beside the label, such as the name
    // beside a code.
    totals = dimensions.indices.map { index in
      var rows = Set<Int>()
      for (other, column) in all.enumerated()
      where other == index || Self.decides(coded[index].codes, coded[other].codes) {
        for row in 0..<table.rowCount {
          guard case .text(let text) = table.columns[column].cells[row].value,
            TotalLabel.matches(text, stated)
          else { continue }
          rows.insert(row)
        }
      }
      return rows
    }
  }

  /// Whether a row is a total over a dimension.
  func isTotal(_ row: Int, _ dimension: Int) -> Bool {
    dimensions.firstIndex(of: dimension).map { totals[$0].contains(row) } ?? false
  }

  func isPeriods(_ dimension: Int) -> Bool { periods.contains(dimension) }

  /// The rows that differ in this dimension alone, group by group, in the order of the table.
  func groups(of dimension: Int) -> [[Int]] {
    guard let own = dimensions.firstIndex(of: dimension) else { return [] }
    let others = codes.indices.filter { $0 != own }
    var numbers: [[Int]: Int] = [:]
    var groups: [[Int]] = []
    for row in 0..<(codes.first?.count ?? 0) {
      let key = others.map { codes[$0][row] }
      let number = numbers[key] ?? groups.count
      if number == groups.count {
        numbers[key] = number
        groups.append([])
      }
      groups[number].append(row)
    }
    return groups
  }

  /// Text and period columns, and whole numbers that are no counts; the first column if there
  /// are none.
  private static func labelColumns(of table: Table, _ grid: CountGrid) -> [Int] {
    let labels = table.columns.indices.filter { index in
      switch table.columns[index].type {
      case .text, .period: true
      case .number: !grid.columns.contains(index) && table.columns[index].holdsWholeNumbers
      default: false
      }
    }
    return labels.isEmpty && !table.columns.isEmpty ? [0] : labels
  }

  private static func codes(of column: Column, rowCount: Int) -> (codes: [Int], count: Int) {
    var numbers: [Value: Int] = [:]
    var codes: [Int] = []
    codes.reserveCapacity(rowCount)
    for cell in column.cells {
      var value = cell.value
      if case .text(let text) = value { value = .text(Table.key(text)) }
      let number = numbers[value] ?? numbers.count
      numbers[value] = number
      codes.append(number)
    }
    return (codes, numbers.count)
  }

  /// How many columns from the left tell all rows apart; all of them if they do not.
  private static func keyLength(_ columns: [(codes: [Int], count: Int)], rowCount: Int) -> Int {
    var keys = [Int](repeating: 0, count: rowCount)
    for (index, column) in columns.enumerated() {
      var numbers: [[Int]: Int] = [:]
      for row in 0..<rowCount {
        let key = [keys[row], column.codes[row]]
        let number = numbers[key] ?? numbers.count
        numbers[key] = number
        keys[row] = number
      }
      if numbers.count == rowCount { return index + 1 }
    }
    return columns.count
  }

  /// Whether equal values of one column have equal values of the other beside them.
  private static func decides(_ column: [Int], _ other: [Int]) -> Bool {
    var seen: [Int: Int] = [:]
    for (own, beside) in zip(column, other) {
      if let before = seen[own], before != beside { return false }
      seen[own] = beside
    }
    return true
  }
}

extension Column {
  /// Whether every number in it is whole, and there is one.
  var holdsWholeNumbers: Bool {
    var holdsAny = false
    for cell in cells {
      guard case .number(let number) = cell.value else { continue }
      guard number.whole != nil else { return false }
      holdsAny = true
    }
    return holdsAny
  }
}

extension FixedPoint {
  /// The number if it is whole, whatever its decimals.
  var whole: Int? {
    let trimmed = trimmed
    return trimmed.decimals == 0 ? Int(trimmed.units) : nil
  }
}
