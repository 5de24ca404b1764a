import Diagnostics
import Output
import Settings
import Tables

/// The base of a chart and the rows that belong to each of its entries.
struct BaseRows: Sendable {
  var value: Dataset.Base
  var column: Int
  /// For each row of the table its entry in the base.
  var entries: [Int]
}

extension ChartInput {
  /// The distinct entries of a column in order: time's for periods, the author's for names.
  func base(_ column: Int, into findings: inout Findings) -> BaseRows? {
    let source = table.columns[column]
    for row in 0..<table.rowCount {
      guard case .missing = source.cells[row].value else { continue }
      // A cell that cannot be read has a finding of its own.
      guard !findings.hasUnreadCells else { return nil }
      report(
        .emptyBase, row: row, column: column,
        "a row has no value in column `\(source.heading)`",
        help: "write what the row is about, or take the row out", into: &findings)
      return nil
    }
    if case .period(let kind) = source.type {
      return periods(column, source, kind, into: &findings)
    }
    return categories(column, source, into: &findings)
  }

  private func categories(
    _ column: Int, _ source: Column, into findings: inout Findings
  ) -> BaseRows? {
    var names: [String] = []
    var index: [String: Int] = [:]
    var entries: [Int] = []
    let all = whole?.columns[column] ?? source
    var firstRows: [Int] = []
    for (row, cell) in all.cells.enumerated() {
      let name = cell.text(in: all, words: words)
      guard index[name] == nil else { continue }
      index[name] = names.count
      names.append(name)
      firstRows.append(row)
    }
    for cell in source.cells { entries.append(index[cell.text(in: source, words: words)] ?? 0) }
    guard names.count <= 200 else {
      findings.add(
        .tooManyCategories, at: settings.node("x")?.span ?? settings.node.span,
        "column `\(source.heading)` has \(names.count) different values; a chart shows at most 200",
        help: "draw the most important ones, and give all of them in a table")
      return nil
    }
    var own = source
    own.cells = firstRows.map { all.cells[$0] }
    let value = Dataset.Base(
      heading: source.heading, column: own, kind: .categories(names),
      spoken: SpokenNames(names))
    return BaseRows(value: value, column: column, entries: entries)
  }

  private func periods(
    _ column: Int, _ source: Column, _ kind: PeriodKind, into findings: inout Findings
  ) -> BaseRows? {
    let all = whole?.columns[column] ?? source
    var rows: [(period: Period, row: Int)] = []
    for (row, cell) in all.cells.enumerated() {
      // The column's reader has seen to it that all are of its kind.
      guard case .period(let period) = cell.value else { continue }
      rows.append((period, row))
    }
    if whole == nil { checkOrder(rows.map(\.period), column, into: &findings) }
    // Dates that are all the first of a month stand for the months.
    var kind = kind
    if kind == .date, rows.count > 1, rows.allSatisfy({ $0.period.day == 1 }) {
      kind = .month
      rows = rows.map { (Period(.month, year: $0.period.year, part: $0.period.part), $0.row) }
    }
    let isAscending = zip(rows, rows.dropFirst()).allSatisfy { $0.period.index <= $1.period.index }
    let sorted =
      isAscending
      ? rows
      : rows.sorted {
        $0.period.index != $1.period.index ? $0.period.index < $1.period.index : $0.row < $1.row
      }
    var distinct: [Period] = []
    var cells: [Cell] = []
    var position: [Int: Int] = [:]
    var indices = [Int](repeating: 0, count: all.cells.count)
    var last: Int?
    for (period, row) in sorted {
      if last != period.index {
        last = period.index
        distinct.append(period)
        cells.append(all.cells[row])
        if whole != nil { position[period.start] = distinct.count - 1 }
      }
      indices[row] = distinct.count - 1
    }
    let entries =
      whole == nil
      ? indices
      : source.cells.map { cell in
        guard case .period(let period) = cell.value else { return 0 }
        return position[period.start] ?? 0
      }
    guard isShort(distinct, kind, into: &findings) else { return nil }
    var own = source
    own.cells = cells
    let value = Dataset.Base(
      heading: source.heading, column: own, kind: .periods(kind, distinct),
      spoken: SpokenNames(distinct, words: words))
    return BaseRows(value: value, column: column, entries: entries)
  }

  /// Whether the periods from the first to the last can be drawn one by one.
  private func isShort(
    _ periods: [Period], _ kind: PeriodKind, into findings: inout Findings
  ) -> Bool {
    guard let first = periods.first, let last = periods.last else { return false }
    let count = last.index - first.index + 1
    guard kind != .date, count > 5_000 else { return true }
    findings.add(
      .tooManyCategories, at: settings.node("x")?.span ?? settings.node.span,
      "from \(first.spoken(words)) to \(last.spoken(words)) there are \(count) periods",
      label: "a chart shows at most 5,000",
      help: "check the first and the last period for a slip, or draw fewer")
    return false
  }

  /// Periods may ascend or descend; a mixture is drawn in order and said.
  private func checkOrder(_ periods: [Period], _ column: Int, into findings: inout Findings) {
    guard settings.text("series") == nil else { return }
    var rises = false
    var falls: Int?
    for row in 1..<max(1, periods.count) {
      if periods[row].index > periods[row - 1].index { rises = true }
      if periods[row].index < periods[row - 1].index, falls == nil { falls = row }
    }
    guard rises, let row = falls else { return }
    report(
      .unorderedDates, row: row, column: column,
      "`\(periods[row].spoken(words))` stands after `\(periods[row - 1].spoken(words))`",
      label: "earlier than the row above",
      help: "put the rows in the order of time; the chart is drawn in that order",
      into: &findings)
  }
}
