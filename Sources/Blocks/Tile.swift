import Charts
import Figures
import Output
import Tables

/// One tile of a scorecard: a value, and what it is held against.
struct Tile: Sendable {
  /// A value at a time.
  struct Point: Sendable {
    var cell: Cell
    /// The time in words; empty where none is known.
    var label: String
    var period: Period?
  }

  var name: String
  /// How values are shown and said; its cells do not matter.
  var column: Column
  /// The values in the order of time up to ``value``; at least that one.
  var series: [Point]
  var target: FixedPoint?
  var better: Better?
  /// The earlier value that it is compared with.
  var earlier: Point?
  var note = ""
  /// What an XmR chart of the series says; nil where it says nothing.
  var process: ProcessStatus?

  var value: Point { series[series.count - 1] }

  /// The number of the value; nil where it is missing.
  var number: FixedPoint? { Self.number(value.cell) }

  static func number(_ cell: Cell) -> FixedPoint? {
    switch cell.value {
    case .number(let number): number
    case .rank(let place, of: _): FixedPoint(place)
    case .missing, .text, .period: nil
    }
  }

  /// The value as it stands in the tile, and what is said beside it.
  func valueText(_ words: Words) -> (number: String, beside: String) {
    let plain = Cell(value.cell.value, value.cell.flags.intersection(.low))
    var beside: [String] = []
    if number != nil, !column.unit.isEmpty, column.type == .number { beside.append(column.unit) }
    let letters = value.cell.flags.subtracting(.low).letters
    if number != nil, !letters.isEmpty {
      beside.append(words.tables.flagged("", letters.map(words.tables.shorthand)))
    }
    return (plain.text(in: column, words: words), beside.joined(separator: " "))
  }

  /// A number of the column as words.
  func said(_ number: FixedPoint, _ words: Words) -> String {
    if column.type == .rank { return words.tables.ordinal(Int(number.units)) }
    return Cell(.number(number)).spoken(in: column, words: words)
  }
}

extension Tile {
  /// Whether the target is met; nil without one, without a value, and where neither way is better.
  var isMet: Bool? {
    guard let number, let target, let better, better != .neutral else { return nil }
    let order = FixedPoint.compare(number, target)
    return order == 0 || (order > 0) == (better == .higher)
  }

  /// How the value stands to its target; nil without one.
  func targetText(_ words: Words) -> String? {
    guard let target else { return nil }
    let said = words.tables.scorecard
    let goal = self.said(goal: target, words)
    guard let number, let difference = difference(number, target, words) else {
      return said.targetOnly(goal)
    }
    var side = FixedPoint.compare(number, target)
    // The third place is below the first.
    if column.type == .rank { side = -side }
    return said.target(isMet, side, difference, goal)
  }

  /// A target with no more decimals than its author gave it.
  func said(goal: FixedPoint, _ words: Words) -> String {
    var own = self
    if case .money = column.type { return said(goal, words) }
    own.column.decimals = min(column.decimals, Int(goal.decimals))
    return own.said(goal, words)
  }

  /// How far two values are apart, without a sign.
  private func difference(_ a: FixedPoint, _ b: FixedPoint, _ words: Words) -> String? {
    guard let exact = try? Rational(a).minus(Rational(b)).magnitude,
      let amount = exact.rounded(toDecimals: max(Int(a.decimals), Int(b.decimals)))
    else { return nil }
    var shown = column
    shown.decimals = max(column.decimals, Int(amount.trimmed.decimals))
    switch column.type {
    case .percent, .points:
      let isOne = amount.isSameValue(as: FixedPoint(1))
      return words.tables.scorecard.points(amount.trimmed.text, isOne)
    case .rank: return words.tables.scorecard.places(Int(amount.units))
    default: return Cell(.number(amount)).spoken(in: shown, words: words)
    }
  }

  /// How the value has changed; nil where there is nothing to compare it with.
  func changeText(_ words: Words) -> String? {
    guard let number, let earlier, let before = Self.number(earlier.cell) else { return nil }
    var order = FixedPoint.compare(number, before)
    if column.type == .rank { order = -order }
    let direction: SummaryWords.Direction = order > 0 ? .up : order < 0 ? .down : .same
    guard let amount = changeAmount(from: before, to: number, words) else { return nil }
    let said = words.tables.scorecard
    let since = earlier.label.isEmpty ? said.before : earlier.label
    return said.change(direction, amount, since, self.said(before, words))
  }

  /// Counts change by a percentage, unless they are small; what is a percentage by points.
  private func changeAmount(
    from before: FixedPoint, to number: FixedPoint, _ words: Words
  ) -> String? {
    let isSmall = column.type == .number && before.decimals == 0 && before.units < 50
    guard column.type.isCounted, before.units > 0, !isSmall else {
      return difference(number, before, words)
    }
    guard let ratio = try? Rational(number).divided(by: Rational(before)),
      let share = try? ratio.minus(.one).times(Rational(100)).magnitude
    else { return difference(number, before, words) }
    let decimals = share < Rational(10) ? 1 : 0
    guard let rounded = share.rounded(toDecimals: decimals) else { return nil }
    if rounded.units == 0, !share.isZero {
      return words.tables.scorecard.lessThan("0.1%")
    }
    return rounded.trimmed.text + "%"
  }

  /// What the line of the tile shows, in words; nil for fewer than three values.
  func trendText(_ words: Words) -> String? {
    guard hasTrend, let first = series.first else { return nil }
    let said = Sparkline.text(series.map(\.cell), in: column, words: words)
    let extent = first.label.isEmpty ? "" : words.charts.range(first.label, value.label)
    return words.tables.scorecard.trend(extent, said)
  }

  /// Whether there are enough values for a line.
  var hasTrend: Bool { series.count { Self.number($0.cell) != nil } > 2 }
}

extension ColumnType {
  /// Whether a change of it is said as a percentage.
  fileprivate var isCounted: Bool {
    switch self {
    case .number, .money: true
    case .text, .percent, .points, .duration, .period, .rank: false
    }
  }
}
