package import Diagnostics
import Output
import Settings
import Tables

/// Estimates with the range in which the true value probably lies.
package enum DotChart: ChartType {
  package static let name = "dot"
  package static let summary =
    "Estimates as dots, with confidence limits from columns or from counts (Wilson)."
  package static let uses = [
    "annotate", "target", "axis-from", "axis-to", "low", "high", "of", "sort",
  ]

  /// Reads estimates and limits, and sets a dot and a range for each.
  package static func draw(
    _ input: ChartInput, into findings: inout Findings
  ) -> Drawing? {
    guard var data = input.dataset(limit: 4, advised: 3, hasBands: true, into: &findings),
      let limits = Limits(input, &data, into: &findings)
    else { return nil }
    if input.settings.word("sort")?.value == "value", data.base.periods == nil {
      data = data.ranked()
    }
    let axis = data.base.bandAxis
    let places = data.base.places(on: axis)
    let notes = input.annotations(data, axis: axis, into: &findings)
    let all = data.series.map { series in series.points.map { limits.range(of: $0) } }
    let ends = all.flatMap { $0.compactMap(\.self).flatMap { [$0.low, $0.high] } }
    guard
      let value = input.valueAxis(
        data, notes, needsZero: false, including: ends, into: &findings)
    else { return nil }
    var panel = Panel(
      base: axis, value: value, orientation: axis.isTime ? .upright : .sideways, marks: [])
    for (slot, series) in data.series.enumerated() {
      var mark = IntervalsMark(
        style: slot, slot: slot, slots: data.series.count, intervals: [])
      for (index, point) in series.points.enumerated() {
        guard let value = point.value else { continue }
        mark.intervals.append(
          IntervalsMark.Interval(
            at: places[index], value: value, low: all[slot][index]?.low,
            high: all[slot][index]?.high))
      }
      panel.marks.append(.intervals(mark))
    }
    panel.add(notes)
    var plot = Plot(panels: [panel])
    plot.key = key(data, limits, drawn: all, input.words)
    var drawing = Drawing(plot: plot, data: data, notes: notes)
    drawing.addLimits(limits, data, all, input.words)
    return drawing
  }

  /// Estimate and range are both named, with the series where there are several; a sample has a
  /// range only where one is drawn, and one series without ranges needs no key.
  private static func key(
    _ data: Dataset, _ limits: Limits, drawn: [[(low: Double, high: Double)?]], _ words: Words
  ) -> [KeyItem] {
    let hasRange = zip(data.series, drawn).map { series, ranges in
      zip(series.points, ranges).contains { $0.value != nil && $1 != nil }
    }
    guard data.series.count == 1 else {
      return data.series.enumerated().map {
        KeyItem(text: $1.name, style: hasRange[$0] ? .interval($0) : .marker($0))
      }
    }
    guard hasRange[0] else { return [] }
    return [
      KeyItem(text: words.charts.estimateWithRange(limits.isConfidence), style: .interval(0))
    ]
  }
}

/// Where the limits of estimates come from.
struct Limits: Sendable {
  private var low: [Double?] = []
  private var high: [Double?] = []
  /// Whether they were computed as 95 % confidence intervals.
  private(set) var isConfidence = false

  var isEmpty: Bool { low.isEmpty }

  /// Reads `low` and `high`, or makes proportions of counts and `of`.
  init?(_ input: ChartInput, _ data: inout Dataset, into findings: inout Findings) {
    let settings = input.settings
    if settings.text("of") != nil {
      guard let total = input.column("of", into: &findings) else { return nil }
      guard readCounts(input, &data, total, into: &findings) else { return nil }
    } else if settings.text("low") != nil || settings.text("high") != nil {
      guard let lowColumn = input.column("low", into: &findings),
        let highColumn = input.column("high", into: &findings)
      else { return nil }
      low = input.table.columns[lowColumn].cells.map(\.quantity)
      high = input.table.columns[highColumn].cells.map(\.quantity)
      for series in data.series {
        for point in series.points {
          guard let row = point.place?.row, let value = point.value, let low = low[row],
            let high = high[row], low > value || value > high
          else { continue }
          input.report(
            .limitsAside, row: row, column: lowColumn,
            "the limits of this row do not hold its value",
            help: "check the row: the lower limit is at most the value, the upper at least",
            into: &findings)
          return nil
        }
      }
    }
  }

  /// The limits of a point; nil where one is missing.
  func range(of point: Dataset.Point) -> (low: Double, high: Double)? {
    guard let row = point.place?.row, low.indices.contains(row), let low = low[row],
      let high = high[row]
    else { return nil }
    return (low, high)
  }

  /// Turns counts into percentages of their totals, with Wilson's limits.
  private mutating func readCounts(
    _ input: ChartInput, _ data: inout Dataset, _ total: Int, into findings: inout Findings
  ) -> Bool {
    low = Array(repeating: nil, count: input.table.rowCount)
    high = low
    isConfidence = true
    var column = Column(heading: data.valueColumn.heading, type: .percent, decimals: 1, cells: [])
    for series in data.series.indices {
      for index in data.series[series].points.indices {
        var point = data.series[series].points[index]
        guard let row = point.place?.row, let count = point.value,
          let all = input.table.columns[total].cells[row].quantity
        else { continue }
        guard let range = Wilson.interval(count, of: all) else {
          input.report(
            .limitsAside, row: row, column: total,
            "a part cannot be larger than its whole, and the whole must be more than zero",
            help: "`y:` holds how many, `of:` out of how many", into: &findings)
          return false
        }
        low[row] = range.low * 100
        high[row] = range.high * 100
        point.value = count / all * 100
        point.cell = FixedPoint(count / all * 100, decimals: 1).map { Cell(.number($0)) }
        data.series[series].points[index] = point
      }
      data.series[series].column = column
    }
    column.name = data.valueColumn.name
    data.valueColumn = column
    data.format = ValueFormat(column, words: input.words)
    return true
  }
}

extension Drawing {
  /// Adds the limits to the table and to the sentences.
  mutating func addLimits(
    _ limits: Limits, _ data: Dataset, _ all: [[(low: Double, high: Double)?]], _ words: Words
  ) {
    guard !limits.isEmpty else { return }
    makePoints = { Self.points(data, all, words) }
    let before = sentences
    let isConfidence = limits.isConfidence
    sentences = { before($0) + [$0.charts.rangesShown(isConfidence)] }
  }

  /// The points with the limits of each.
  private static func points(
    _ data: Dataset, _ all: [[(low: Double, high: Double)?]], _ words: Words
  ) -> Table {
    var points = data.points
    var columns = [points.columns[0]]
    for (index, series) in data.series.enumerated() {
      columns.append(points.columns[index + 1])
      let name = data.series.count > 1 ? series.name : ""
      for (heading, isLow) in [(words.charts.spc.lower, true), (words.charts.spc.upper, false)] {
        var column = series.column
        column.heading = name.isEmpty ? heading : "\(name): \(heading)"
        column.name = column.heading
        column.cells = all[index].map { range in
          range.flatMap { FixedPoint(isLow ? $0.low : $0.high, decimals: max(1, column.decimals)) }
            .map { Cell(.number($0)) } ?? Cell(.missing(.notAvailable))
        }
        columns.append(column)
      }
    }
    points.columns = columns
    return points
  }
}
