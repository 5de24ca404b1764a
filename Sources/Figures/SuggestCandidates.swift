import Output
import Tables

/// A formula that may be meant, by its parts: its text is made only when its value fits.
struct SuggestCandidate {
  /// Close to the value, without its sign; the formula itself is worked out exactly.
  var value: Double
  var kind: Kind
  /// 0 to 2.
  var operations: Int
  /// The likelier of two formulas with as many operations has the lower cost.
  var cost: Int
  /// The number of the source.
  var source: Int
  var form: Form

  enum Kind: Int {
    case number, percent, points, money, duration, rank
  }

  /// Columns and rows of a list of rows (``SuggestList``), by their numbers.
  enum Form {
    case cell(list: Int, column: Int, row: Int)
    case aggregate(FunctionName, list: Int, column: Int, convert: FunctionName?)
    case window(FunctionName, list: Int, column: Int, from: Int, to: Int)
    case change(list: Int, column: Int, from: Int, to: Int)
    case points(list: Int, column: Int, from: Int, to: Int)
    case difference(list: Int, column: Int, from: Int, to: Int)
    case changeOfSums(list: Int, column: Int, Range<Int>, Range<Int>)
    case differenceOfSums(list: Int, column: Int, Range<Int>, Range<Int>)
    case shareOfColumn(list: Int, column: Int, row: Int, isRest: Bool)
    case shareOfTwo(list: Int, column: Int, row: Int, other: Int)
    case sumOfTwo(list: Int, column: Int, row: Int, other: Int)
    case shareInRow(list: Int, part: Int, whole: Int, row: Int, isRest: Bool)
    case sumInRow(list: Int, column: Int, other: Int, row: Int)
    case differenceInRow(list: Int, column: Int, other: Int, row: Int)
    case pointsInRow(list: Int, column: Int, other: Int, row: Int)
    case changeInRow(list: Int, column: Int, other: Int, row: Int)
    case ratioInRow(list: Int, column: Int, other: Int, row: Int)
    case rest(list: Int, column: Int, row: Int)
    case rank(list: Int, column: Int, row: Int, lowest: Bool)
    case converted(FunctionName, list: Int, column: Int, row: Int)
  }
}

/// Rows of a source that form one series: all of them, or those of one group of long data.
struct SuggestList {
  var rows: [Int]
  /// `, Sex = Female`; empty without groups.
  var conditions: String
  var periods: [Period?]
}

/// All formulas of few operations over one source.
struct SuggestBuilder {
  let source: FigureSource
  let number: Int
  let lists: [SuggestList]
  private(set) var candidates: [SuggestCandidate] = []

  /// Beyond so many rows only neighbours, ends and the same period a year before are paired.
  private static let pairLimit = 40

  /// No more pairs of columns side by side than this are looked at.
  private static let rowLimit = 40_000

  init(_ source: FigureSource, number: Int) {
    self.source = source
    self.number = number
    lists = Self.lists(of: source)
    for index in lists.indices { build(index) }
  }

  private static func lists(of source: FigureSource) -> [SuggestList] {
    let rows = (0..<source.table.rowCount).filter { !source.totalRows.contains($0) }
    var groups: [(String, [Int])] = [("", rows)]
    if Set(rows.map { source.rowKey($0) }).count < rows.count {
      groups = []
      for row in rows {
        let conditions = source.otherKeys.map { column in
          let value = SuggestText.quoted(source.rowKey(row, column: column).formulaText)
          return ", \(SuggestText.quoted(source.table.columns[column].heading)) = \(value)"
        }.joined()
        if let known = groups.firstIndex(where: { $0.0 == conditions }) {
          groups[known].1.append(row)
        } else if groups.count < 200 {
          groups.append((conditions, [row]))
        }
      }
    }
    return groups.compactMap { conditions, rows in
      var rows = rows
      if source.periodKind != nil {
        rows.sort { (source.period($0)?.start ?? 0, $0) < (source.period($1)?.start ?? 0, $1) }
      }
      guard Set(rows.map { source.rowKey($0) }).count == rows.count else { return nil }
      return SuggestList(
        rows: rows, conditions: conditions, periods: rows.map { source.period($0) })
    }
  }

  /// The columns of amounts, with the kind of each.
  private var columns: [(index: Int, kind: SuggestCandidate.Kind)] {
    source.table.columns.indices.compactMap { index in
      guard index != source.key else { return nil }
      switch source.table.columns[index].type {
      case .number: return (index, .number)
      case .percent: return (index, .percent)
      case .points: return (index, .points)
      case .money: return (index, .money)
      case .duration: return (index, .duration)
      case .rank: return (index, .rank)
      case .text, .period: return nil
      }
    }
  }

  func value(_ column: Int, _ list: SuggestList, _ position: Int) -> Double? {
    source.table.columns[column].cells[list.rows[position]].quantity
  }

  mutating func add(
    _ value: Double, _ kind: SuggestCandidate.Kind, _ operations: Int, cost: Int,
    _ form: SuggestCandidate.Form
  ) {
    guard value.isFinite else { return }
    candidates.append(
      SuggestCandidate(
        value: value.magnitude, kind: kind, operations: operations, cost: cost, source: number,
        form: form))
  }

  private mutating func build(_ index: Int) {
    let columns = columns
    for (column, kind) in columns {
      let values = lists[index].rows.indices.map { value(column, lists[index], $0) }
      addCells(index, column, kind, values)
      addAggregates(index, column, kind, values)
      addPairs(index, column, kind, values)
      if kind == .number || kind == .money || kind == .duration {
        addShares(index, column, kind, values)
        addWindows(index, column, kind, values)
      }
    }
    let pairs = columns.prefix(12).count * columns.prefix(12).count * lists[index].rows.count
    guard pairs <= Self.rowLimit else { return }
    for (a, kind) in columns.prefix(12) {
      for (b, other) in columns.prefix(12) where a != b { addRows(index, a, kind, b, other) }
    }
  }
}

extension SuggestBuilder {
  private func converter(_ column: Int) -> [(FunctionName, Double)] {
    guard case .number = source.table.columns[column].type else { return [] }
    switch Table.key(source.table.columns[column].unit) {
    case "s", "sec", "secs", "second", "seconds": return [(.minutes, 60), (.hours, 3_600)]
    case "min", "mins", "minute", "minutes": return [(.hours, 60)]
    default: return []
    }
  }

  private mutating func addCells(
    _ list: Int, _ column: Int, _ kind: SuggestCandidate.Kind, _ values: [Double?]
  ) {
    let known = values.compactMap(\.self)
    for (position, value) in values.enumerated() {
      guard let value else { continue }
      // The last rows are what a paper is about.
      let cost = min(9, values.count - 1 - position)
      add(value, kind, 0, cost: cost, .cell(list: list, column: column, row: position))
      for (function, size) in converter(column) {
        add(
          value / size, .number, 1, cost: cost + 20,
          .converted(function, list: list, column: column, row: position))
      }
      if kind == .percent {
        add(
          100 - value, .percent, 1, cost: cost + 20,
          .rest(list: list, column: column, row: position))
      }
      guard known.count == values.count, known.count > 1, kind != .rank else { continue }
      for lowest in [false, true] {
        let ahead = known.count { lowest ? $0 < value : $0 > value }
        add(
          Double(ahead + 1), .rank, 1, cost: cost + (lowest ? 25 : 20),
          .rank(list: list, column: column, row: position, lowest: lowest))
      }
    }
  }

  private mutating func addAggregates(
    _ list: Int, _ column: Int, _ kind: SuggestCandidate.Kind, _ values: [Double?]
  ) {
    let known = values.compactMap(\.self)
    guard known.count == values.count, known.count > 1, kind != .rank else { return }
    let sum = known.reduce(0, +)
    let sorted = known.sorted()
    let middle = sorted.count / 2
    let median = sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    var results: [(FunctionName, Double, Int)] = [
      (.max, sorted[sorted.count - 1], 10), (.min, sorted[0], 11),
      (.average, sum / Double(known.count), 13), (.median, median, 14),
    ]
    if kind != .percent, kind != .points { results.append((.sum, sum, 12)) }
    for (function, value, cost) in results {
      add(
        value, kind, 1, cost: cost,
        .aggregate(function, list: list, column: column, convert: nil))
      for (unit, size) in converter(column) where function != .sum {
        add(
          value / size, .number, 2, cost: cost,
          .aggregate(function, list: list, column: column, convert: unit))
      }
    }
  }

  /// Pairs of rows: how the later differs from the earlier.
  private mutating func addPairs(
    _ list: Int, _ column: Int, _ kind: SuggestCandidate.Kind, _ values: [Double?]
  ) {
    let isTimed = source.periodKind != nil
    let count = values.count
    let months = lists[list].periods.first.flatMap { $0?.lengthInMonths } ?? 0
    let yearBefore = months > 0 && 12 % months == 0 ? 12 / months : 0
    for to in 0..<count {
      for from in 0..<count where isTimed ? from < to : from != to {
        let isNear = to - from == 1 || to - from == yearBefore || (from == 0 && to == count - 1)
        guard count <= Self.pairLimit || isNear, let a = values[from], let b = values[to] else {
          continue
        }
        let cost = (to == count - 1 ? 0 : 6) + (isNear ? 0 : 8)
        switch kind {
        case .percent, .points:
          add(
            b - a, .points, 1, cost: cost + 10,
            .points(list: list, column: column, from: from, to: to))
        case .rank: break
        default:
          if isTimed || b > a {
            add(
              b - a, kind, 1, cost: cost + 12,
              .difference(list: list, column: column, from: from, to: to))
          }
          if isTimed, a > 0 {
            add(
              (b / a - 1) * 100, .percent, 1, cost: cost + 10,
              .change(list: list, column: column, from: from, to: to))
          }
        }
        guard from < to, kind == .number || kind == .money || kind == .duration else { continue }
        add(
          a + b, kind, 1, cost: cost + 16,
          .sumOfTwo(list: list, column: column, row: from, other: to))
      }
    }
  }

  private mutating func addShares(
    _ list: Int, _ column: Int, _ kind: SuggestCandidate.Kind, _ values: [Double?]
  ) {
    let known = values.compactMap(\.self)
    let sum = known.reduce(0, +)
    guard known.count == values.count, known.count > 1, sum > 0 else { return }
    for (position, value) in known.enumerated() {
      let share = value / sum * 100
      add(
        share, .percent, 1, cost: 14,
        .shareOfColumn(list: list, column: column, row: position, isRest: false))
      add(
        100 - share, .percent, 2, cost: 14,
        .shareOfColumn(list: list, column: column, row: position, isRest: true))
      guard known.count <= Self.pairLimit else { continue }
      for other in (position + 1)..<max(known.count, position + 1) {
        add(
          (value + known[other]) / sum * 100, .percent, 2, cost: 16,
          .shareOfTwo(list: list, column: column, row: position, other: other))
      }
    }
  }
}
