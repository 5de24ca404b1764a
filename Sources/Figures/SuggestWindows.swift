import Output
import Tables

/// Formulas over stretches of time, and over columns side by side.
extension SuggestBuilder {
  /// Whole years and the last few periods: their sums, averages, extremes and changes.
  mutating func addWindows(
    _ list: Int, _ column: Int, _ kind: SuggestCandidate.Kind, _ values: [Double?]
  ) {
    let windows = windows(lists[list])
    var sums: [(range: Range<Int>, sum: Double)] = []
    for range in windows {
      let part = values[range].compactMap(\.self)
      guard part.count == range.count, let high = part.max(), let low = part.min() else { continue }
      let sum = part.reduce(0, +)
      sums.append((range, sum))
      let cost = range.upperBound == values.count ? 0 : 4
      for (function, value, extra) in [
        (FunctionName.sum, sum, 12), (.average, sum / Double(part.count), 14), (.max, high, 15),
        (.min, low, 16),
      ] {
        add(
          value, kind, 1, cost: cost + extra,
          .window(
            function, list: list, column: column, from: range.lowerBound,
            to: range.upperBound - 1))
      }
    }
    for (later, b) in sums {
      for (earlier, a) in sums
      where earlier.upperBound <= later.lowerBound && earlier.count == later.count {
        let cost = later.upperBound == values.count ? 0 : 6
        if a > 0 {
          add(
            (b / a - 1) * 100, .percent, 2, cost: cost + 10,
            .changeOfSums(list: list, column: column, earlier, later))
        }
        add(
          b - a, kind, 2, cost: cost + 14,
          .differenceOfSums(list: list, column: column, earlier, later))
      }
    }
  }

  /// Calendar and financial years that are whole, quarters, and the last 3 and 12 months with
  /// those before them.
  private func windows(_ list: SuggestList) -> [Range<Int>] {
    let periods = list.periods.compactMap(\.self)
    let count = periods.count
    guard count == list.rows.count, count > 2, let length = periods.first?.lengthInMonths,
      length > 0, length < 12, zip(periods, periods.dropFirst()).allSatisfy({ $0.end == $1.start })
    else { return [] }
    var found: [Range<Int>] = []
    func append(_ range: Range<Int>) {
      if range.lowerBound >= 0, range.upperBound <= count, range.count > 1,
        range.count < count || count == 12 / length, !found.contains(range)
      {
        found.append(range)
      }
    }
    let year = 12 / length
    for start in 0..<count {
      let month = periods[start].firstMonth.month
      if month == 1 || month == 4 { append(start..<(start + year)) }
      if length == 1, month % 3 == 1 { append(start..<(start + 3)) }
    }
    for size in [3 / length, 6 / length, year] where size > 1 {
      append((count - size)..<count)
      append((count - 2 * size)..<(count - size))
      if count > year { append((count - size - year)..<(count - year)) }
    }
    return found
  }

  /// How far one column of a row is from another: a rate from its target, a forecast from a budget.
  private mutating func addDistances(
    _ list: Int, _ a: Int, _ kind: SuggestCandidate.Kind, _ b: Int,
    _ other: SuggestCandidate.Kind, at row: Int, _ x: Double, _ y: Double, cost: Int
  ) {
    guard kind == other else { return }
    let cost = cost + (y < x ? 25 : 24)
    switch kind {
    case .percent:
      add(y - x, .points, 1, cost: cost, .pointsInRow(list: list, column: a, other: b, row: row))
    case .number, .money, .duration:
      guard x > 0 else { return }
      add(
        (y / x - 1) * 100, .percent, 1, cost: cost,
        .changeInRow(list: list, column: a, other: b, row: row))
    case .points, .rank: break
    }
  }

  /// Two columns of one row.
  mutating func addRows(
    _ list: Int, _ a: Int, _ kind: SuggestCandidate.Kind, _ b: Int,
    _ other: SuggestCandidate.Kind
  ) {
    let count = lists[list].rows.count
    for position in 0..<count {
      guard let x = value(a, lists[list], position), let y = value(b, lists[list], position) else {
        continue
      }
      let cost = min(9, count - 1 - position)
      addDistances(list, a, kind, b, other, at: position, x, y, cost: cost)
      if kind == other, kind == .number || kind == .money || kind == .duration {
        if x >= 0, y > x {
          add(
            x / y * 100, .percent, 1, cost: cost + 20,
            .shareInRow(list: list, part: a, whole: b, row: position, isRest: false))
          add(
            100 - x / y * 100, .percent, 2, cost: cost + 20,
            .shareInRow(list: list, part: a, whole: b, row: position, isRest: true))
        }
        if a < b {
          add(
            x + y, kind, 1, cost: cost + 20,
            .sumInRow(list: list, column: a, other: b, row: position))
        }
        if x > y {
          add(
            x - y, kind, 1, cost: cost + 22,
            .differenceInRow(list: list, column: a, other: b, row: position))
        }
      }
      guard other == .number, y > 0, kind == .number || kind == .money || kind == .duration,
        kind != .number || x > y
      else { continue }
      add(
        x / y, kind, 1, cost: cost + 26,
        .ratioInRow(list: list, column: a, other: b, row: position))
    }
  }
}
