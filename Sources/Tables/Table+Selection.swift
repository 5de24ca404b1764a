package import Output

extension Table {
  /// Some of the rows, in another order. Which of them hide what is known of the ``whole`` alone.
  package func picking(rows: [Int]) -> Table {
    var result = self
    result.rowCount = rows.count
    result.places = places.picking(rows)
    for index in columns.indices {
      let cells = columns[index].cells
      result.columns[index].cells = rows.map { cells[$0] }
    }
    result.suppressed = []
    result.hidden = .none
    result.origin = origin(ofPicked: rows)
    return result
  }

  /// The rows whose periods do not end after a day.
  package func upTo(_ day: CalendarDate) -> Table {
    let limit = day.daysSince1970 + 1
    let periods = columns.filter { if case .period = $0.type { true } else { false } }
    guard !periods.isEmpty else { return self }
    let rows = (0..<rowCount).filter { row in
      periods.allSatisfy { column in
        guard case .period(let period) = column.cells[row].value else { return true }
        return period.end <= limit
      }
    }
    return rows.count == rowCount ? self : picking(rows: rows)
  }

  /// The rows in which a column has one of some values, as people write them.
  package func rows(where column: Int, isOneOf values: [String], words: Words) -> [Int] {
    let own = columns[column]
    let keys = Set(values.map { Self.key($0) })
    let periods = Set(values.compactMap { Period(written: $0) })
    let numbers = values.compactMap { own.value(written: $0) }
    return own.cells.indices.filter { row in
      switch own.cells[row].value {
      case .period(let period): return periods.contains(period)
      case .number(let number) where numbers.contains { $0.isSameValue(as: number) }: return true
      default: return keys.contains(Self.key(own.cells[row].text(in: own, words: words)))
      }
    }
  }

  /// The rows of the last periods of a column, as many periods as `count`.
  package func rows(ofLast count: Int, in column: Int) -> [Int] {
    var periods: [(index: Int, row: Int)] = []
    for (row, cell) in columns[column].cells.enumerated() {
      if case .period(let period) = cell.value { periods.append((period.start, row)) }
    }
    let starts = Set(periods.map(\.index)).sorted().suffix(count)
    guard let first = starts.first else { return [] }
    return periods.filter { $0.index >= first }.map(\.row)
  }

  /// The rows in the order of a column: quantities from the highest, with what is missing last;
  /// names and periods from the first. Equal ones keep their order, and so do hidden ones.
  package func sorted(by column: Int, among rows: [Int]) -> [Int] {
    let own = columns[column]
    func precedes(_ a: Int, _ b: Int) -> Bool {
      let (x, y) = (own.cells[a], own.cells[b])
      switch (x.value, y.value) {
      case (.text(let x), .text(let y)): return Self.key(x) < Self.key(y)
      case (.period(let x), .period(let y)): return x.start < y.start
      // The first place of an order is its best.
      case (.rank(let x, _), .rank(let y, _)): return x < y
      case (.number(let x), .number(let y)): return FixedPoint.compare(x, y) > 0
      case (.missing, _): return false
      case (_, .missing): return true
      default: return false
      }
    }
    return rows.enumerated().sorted { a, b in
      if precedes(a.element, b.element) { return true }
      return !precedes(b.element, a.element) && a.offset < b.offset
    }.map(\.element)
  }

  /// The table with some rows added up into one under a name, which stands in the column of
  /// labels. Counts and amounts are added; of anything else nothing can be said. A sum without a
  /// part that is missing would be another number, so it is missing as well.
  package func addingUp(_ rows: [Int], named name: String, label: Int) -> Table {
    var result = picking(rows: (0..<rowCount).filter { !rows.contains($0) })
    result.rowCount += 1
    if !result.origin.isEmpty { result.origin[0].rows.append(nil) }
    result.places = result.places.picking(Array(0..<result.rowCount - 1).map { $0 } + [nil])
    for index in columns.indices {
      let cells = rows.map { columns[index].cells[$0] }
      let sum = index == label ? Cell(.text(name)) : Self.sum(cells, of: columns[index])
      result.columns[index].cells.append(sum)
      if index == label { result.columns[index].type = .text }
    }
    return result
  }

  private static func sum(_ cells: [Cell], of column: Column) -> Cell {
    switch column.type {
    case .number, .money: break
    case .text, .period:
      // What all of them say: the year of a table about one year.
      if let first = cells.first, cells.allSatisfy({ $0.value == first.value }) { return first }
      return Cell(.missing(.notApplicable))
    case .duration, .percent, .points, .rank: return Cell(.missing(.notApplicable))
    }
    guard column.total == nil || column.total == .sum else { return Cell(.missing(.notApplicable)) }
    var sum = FixedPoint(0)
    for cell in cells {
      guard case .number(let number) = cell.value else {
        let isHidden = cells.contains { $0.value == .missing(.confidential) }
        return Cell(.missing(isHidden ? .confidential : .notAvailable))
      }
      guard let next = sum.adding(number) else { return Cell(.missing(.notAvailable)) }
      sum = next
    }
    return Cell(.number(sum))
  }
}

extension FixedPoint {
  /// The exact sum; nil if it has too many digits.
  func adding(_ other: FixedPoint) -> FixedPoint? {
    let decimals = Int(max(self.decimals, other.decimals))
    guard let a = rounded(toDecimals: decimals), let b = other.rounded(toDecimals: decimals) else {
      return nil
    }
    let (sum, overflow) = a.units.addingReportingOverflow(b.units)
    return overflow ? nil : FixedPoint(units: sum, decimals: decimals)
  }
}
