import Diagnostics
import Figures
import Output
import Settings
import Tables

/// Holds the totals of a table against what they add up.
///
/// A total with a hidden part, or with one that is not available, is not looked at: the check
/// must not tell what was hidden.
struct TableTotals {
  let table: Table
  let layout: TableLayout
  /// What whole numbers are rounded to, where the author says so.
  let rounding: Rational?
  /// Whether a total differs from its parts by no more than rounding explains.
  private(set) var isRounded = false

  init(_ table: Table, _ layout: TableLayout, rounding: FixedPoint?) {
    self.table = table
    self.layout = layout
    self.rounding = rounding.map { Rational($0).magnitude }.flatMap { $0.isZero ? nil : $0 }
  }

  /// Checks every total row and every total column.
  mutating func check(into findings: inout Findings) {
    let rows = Array(0..<table.rowCount)
    for row in layout.totalRows.sorted() {
      let candidates = Self.parts(of: row, in: rows, totals: layout.totalRows)
      for column in table.columns.indices where isQuantity(column) {
        check(
          Sum(
            total: (row, column), candidates: candidates.map { $0.map { ($0, column) } },
            isColumn: true),
          into: &findings)
      }
    }
    for column in layout.totalColumns.sorted() where isQuantity(column) {
      let beside = columns(beside: column)
      let candidates = Self.parts(of: column, in: beside, totals: layout.totalColumns)
      for row in rows {
        check(
          Sum(
            total: (row, column), candidates: candidates.map { $0.map { (row, $0) } },
            isColumn: false),
          into: &findings)
      }
    }
  }

  /// A cell that says what others come to; the others may be one of a few sets.
  private struct Sum {
    var total: (row: Int, column: Int)
    var candidates: [[(row: Int, column: Int)]]
    /// Whether the parts stand above or below it; else beside it.
    var isColumn: Bool
  }

  /// What a total adds up: what stands before it, from the last total on; at the head of a table
  /// what comes after it. A total next to another, and the last of several, is one of all.
  static func parts(of total: Int, in line: [Int], totals: Set<Int>) -> [[Int]] {
    let plain = line.filter { !totals.contains($0) }
    guard let own = line.firstIndex(of: total), let first = plain.first else { return [] }
    let isHead = line.first { totals.contains($0) }.map { $0 < first } ?? false
    let near =
      isHead
      ? Array(line[(own + 1)...].prefix { !totals.contains($0) })
      : Array(line[..<own].reversed().prefix { !totals.contains($0) }.reversed())
    let isLast = line.last { totals.contains($0) } == total
    let isFirst = line.first { totals.contains($0) } == total
    let all = (isHead ? line[(own + 1)...] : line[..<own]).filter { !totals.contains($0) }
    guard !near.isEmpty else { return [all] }
    guard near != all, isHead ? isFirst : isLast else { return [near] }
    return [near, all]
  }

  private func isQuantity(_ column: Int) -> Bool {
    guard !layout.rowHeaders.contains(column) else { return false }
    let column = table.columns[column]
    guard column.total != Total.none else { return false }
    switch column.type {
    case .number, .percent, .money, .duration: return true
    case .text, .period, .points, .rank: return false
    }
  }

  /// The columns that a total column may add up, and itself: of its group, of its type.
  private func columns(beside total: Int) -> [Int] {
    let group = layout.groups.first { $0.columns.contains(total) }
    return table.columns.indices.filter { column in
      guard column != total else { return true }
      guard isQuantity(column), table.columns[column].type == table.columns[total].type,
        layout.totalColumns.contains(column) || !isMean(column)
      else { return false }
      return group.map { $0.columns.contains(column) } ?? true
    }
  }

  private mutating func check(_ sum: Sum, into findings: inout Findings) {
    guard let total = number(sum.total) else { return }
    var results: [Outcome] = []
    for parts in sum.candidates where parts.count > 1 {
      guard let result = outcome(of: parts, total: total, at: sum.total) else { return }
      results.append(result)
    }
    if results.contains(where: { $0.verdict == .exact }) { return }
    if results.contains(where: { $0.verdict == .rounded }) {
      isRounded = true
      return
    }
    guard let result = results.first(where: { $0.verdict == .wrong }) else { return }
    report(result, of: sum, into: &findings)
  }

  /// What parts come to, and whether the total can be that.
  private struct Outcome {
    enum Verdict { case exact, rounded, between, wrong }
    var verdict: Verdict
    var sum: FixedPoint
    var low: FixedPoint
    var high: FixedPoint
    var count: Int
  }

  /// Nil where a part is hidden or not available, or where there is none.
  private func outcome(
    of parts: [(row: Int, column: Int)], total: FixedPoint, at place: (row: Int, column: Int)
  ) -> Outcome? {
    var numbers: [FixedPoint] = []
    var slack = unit(of: place)
    for part in parts {
      switch table.columns[part.column].cells[part.row].value {
      case .number(let number):
        numbers.append(number)
        guard let more = try? slack.plus(unit(of: part)) else { return nil }
        slack = more
      case .missing(.notApplicable): continue
      default: return nil
      }
    }
    guard let low = numbers.min(by: Self.isLess), let high = numbers.max(by: Self.isLess),
      let sum = Self.sum(numbers),
      let difference = try? sum.minus(Rational(total)).magnitude,
      let half = try? slack.divided(by: Rational(2)),
      let shown = sum.rounded(toDecimals: numbers.map { Int($0.decimals) }.max() ?? 0)
    else { return nil }
    var verdict = Outcome.Verdict.wrong
    if difference.isZero {
      verdict = .exact
    } else if difference <= half {
      verdict = .rounded
    } else if mayBeMean(place.column, total, low: low) {
      let isWithin = !Self.isLess(total, low) && !Self.isLess(high, total)
      if isWithin { verdict = .between }
    }
    return Outcome(verdict: verdict, sum: shown, low: low, high: high, count: numbers.count)
  }

  private static func isLess(_ a: FixedPoint, _ b: FixedPoint) -> Bool {
    FixedPoint.compare(a, b) < 0
  }

  private static func sum(_ numbers: [FixedPoint]) -> Rational? {
    var sum = Rational.zero
    for number in numbers {
      guard let next = try? sum.plus(Rational(number)) else { return nil }
      sum = next
    }
    return sum
  }

  private func number(_ place: (row: Int, column: Int)) -> FixedPoint? {
    guard case .number(let number) = table.columns[place.column].cells[place.row].value else {
      return nil
    }
    return number
  }

  /// Whether a column holds averages or rates, whose total lies between its parts.
  private func isMean(_ index: Int) -> Bool {
    let column = table.columns[index]
    guard column.total == nil else { return column.total == .mean }
    guard column.statistic.isEmpty else { return true }
    let words = column.heading.lowercased().split { !$0.isLetter }
    return words.contains { Self.meanWords.contains(String($0)) }
  }

  private static let meanWords: Set = [
    "average", "mean", "median", "rate", "rates", "ratio", "per", "typical",
  ]

  /// Whether a total may be an average of its parts: a share of each row, a mean time.
  private func mayBeMean(_ index: Int, _ total: FixedPoint, low: FixedPoint) -> Bool {
    let column = table.columns[index]
    guard column.total == nil else { return column.total == .mean }
    switch column.type {
    case .duration: return true
    case .percent:
      // 100% of parts that are not all of them 100% is their sum.
      let hundred = FixedPoint(100)
      guard total.isSameValue(as: hundred) else { return true }
      return low.double >= 99.5
    default: return isMean(index)
    }
  }

  /// The step between neighbouring values as they are printed; zero for exact counts.
  private func unit(of place: (row: Int, column: Int)) -> Rational {
    let column = table.columns[place.column]
    let cell = column.cells[place.row]
    let decimals = column.cells.reduce(0) { most, cell in
      if case .number(let number) = cell.value { max(most, Int(number.decimals)) } else { most }
    }
    var step = Rational.zero
    switch column.type {
    case .number where decimals == 0: step = rounding ?? .zero
    case .number, .percent: step = Self.power(-decimals)
    case .money:
      step = Self.power(column.power > 0 ? column.power - column.decimals : -decimals)
    case .duration(.hoursMinutes): step = Rational(60)
    case .duration: step = Self.power(-decimals)
    case .text, .period, .points, .rank: break
    }
    // A value that rounds to zero may be nearly half a step more.
    return cell.flags.contains(.low) && step.isZero ? .one : step
  }

  /// Ten to a power from -18 to 18.
  private static func power(_ exponent: Int) -> Rational {
    if exponent < 0 {
      return Rational(FixedPoint(units: 1, decimals: min(18, -exponent)))
    }
    return Rational(FixedPoint(units: FixedPoint.wholePower(min(18, exponent))))
  }

  private func report(_ result: Outcome, of sum: Sum, into findings: inout Findings) {
    let column = table.columns[sum.total.column]
    let text = { (number: FixedPoint) in Cell(.number(number)).text(in: column, words: .english) }
    let printed = number(sum.total).map(text) ?? ""
    let parts = "\(result.count) " + (sum.isColumn ? "rows" : "columns")
    let name = sum.isColumn ? column.heading : rowName(sum.total.row)
    let low = text(result.low)
    let high = text(result.high)
    if let total = number(sum.total), mayBeMean(sum.total.column, total, low: result.low) {
      table.report(
        .totalDiffers, row: sum.total.row, column: sum.total.column,
        "the total of `\(name)` is printed as \(printed); its \(parts) lie between \(low) "
          + "and \(high)", label: "neither their average nor their sum, \(text(result.sum))",
        help: ["an average of all is no lower than the lowest and no higher than the highest"],
        into: &findings)
      return
    }
    var help = ["write \(text(result.sum)), or correct the part that is wrong"]
    if let total = number(sum.total), !Self.isLess(total, result.low),
      !Self.isLess(result.high, total)
    {
      help.append(
        "if the column holds averages or rates, say so under `columns:`: "
          + "`\(column.heading): {total: mean}`")
    } else if column.type == .number, rounding == nil {
      help.append("if the numbers were rounded, say to what: `rounded: 5`")
    }
    table.report(
      .totalDiffers, row: sum.total.row, column: sum.total.column,
      "the total of `\(name)` is printed as \(printed); its \(parts) add up to "
        + text(result.sum), label: "not \(text(result.sum))", help: help, into: &findings)
  }

  private func rowName(_ row: Int) -> String {
    guard let first = layout.rowHeaders.min() else { return "row \(row + 1)" }
    let column = table.columns[first]
    return column.cells[row].text(in: column, words: .english)
  }
}
