package import Diagnostics
import Output
import Settings
import Tables

/// How the values of several categories are spread: Tukey's box plots.
package enum BoxChart: ChartType {
  package static let name = "box"
  package static let summary =
    "How values are spread in each category: median, middle half, range and outliers."
  package static let uses: [String] = []

  /// Reads many rows a category, and sums each category up in a box.
  package static func draw(
    _ input: ChartInput, into findings: inout Findings
  ) -> Drawing? {
    guard input.table.rowCount > 0, let x = input.column("x", into: &findings),
      let y = input.quantities("y", into: &findings),
      let base = input.base(x, into: &findings),
      input.hasRoom(for: base, into: &findings)
    else { return nil }
    let column = input.table.columns[y]
    guard column.type != .rank else {
      findings.add(
        .unsummable, at: input.settings.node("y")?.span, "places have no quartiles",
        help: "draw the numbers behind the places")
      return nil
    }
    var values = [[Double]](repeating: [], count: base.value.count)
    for (row, cell) in column.cells.enumerated() {
      guard let value = cell.quantity, abs(value) <= 1e15 else { continue }
      values[base.entries[row]].append(value)
    }
    guard values.contains(where: { !$0.isEmpty }) else {
      findings.add(
        .allMissing, at: input.settings.node("y")?.span, "all values of the chart are missing",
        help: "take the chart out, or say in a sentence why there are no values")
      return nil
    }
    checkCounts(input, base, values, into: &findings)
    return drawing(input, base.value, column, values.map { Spread($0) })
  }

  /// Quartiles of fewer than five values say less than the values.
  private static func checkCounts(
    _ input: ChartInput, _ base: BaseRows, _ values: [[Double]], into findings: inout Findings
  ) {
    for (entry, name) in base.value.spoken.enumerated() where values[entry].count < 5 {
      guard let row = base.entries.firstIndex(of: entry) else { continue }
      let count = values[entry].count
      input.report(
        .fewValues, row: row, column: base.column,
        "`\(name)` has \(count) value\(count == 1 ? "" : "s"); a box sums up 5 or more",
        help: "show these values themselves in a table, or join categories", into: &findings)
    }
  }

  private static func drawing(
    _ input: ChartInput, _ base: Dataset.Base, _ column: Column, _ spreads: [Spread?]
  ) -> Drawing {
    let column = precise(column, spreads.compactMap(\.self))
    var demand = ValueDemand()
    var mark = BoxesMark(boxes: [])
    for (index, spread) in spreads.enumerated() {
      guard let spread else { continue }
      demand.include(spread.minimum)
      demand.include(spread.maximum)
      mark.boxes.append(BoxesMark.Box(at: Double(index), spread: spread))
    }
    var axis = ValueAxis(demand, format: ValueFormat(column, words: input.words))
    if axis.caption.isEmpty { axis.caption = column.heading }
    let start = axis.start
    let panel = Panel(
      base: .categories(Array(base.spoken)), value: axis, orientation: .sideways,
      marks: [.boxes(mark)])
    var plot = Plot(panels: [panel])
    plot.key = [KeyItem(text: input.words.charts.box.box, style: .box)]
    if mark.boxes.contains(where: { !$0.spread.outliers.isEmpty }) {
      plot.key.append(KeyItem(text: input.words.charts.box.outlier, style: .marker(0)))
    }
    return Drawing(
      plot: plot, makePoints: { points(base, column, spreads, input.words) },
      sentences: { words in
        sentences(Array(base.spoken), column, spreads, words)
          + (start.map { [words.charts.summary.axisStart(nil, $0)] } ?? [])
      },
      extent: { $0.charts.summary.count(spreads.count, .category) })
  }

  /// The column with the decimals that the quartiles have, which can be two more than the data's.
  private static func precise(_ column: Column, _ spreads: [Spread]) -> Column {
    var result = column
    result.cells = []
    if case .duration = column.type { return result }
    for spread in spreads {
      for value in [spread.lowerQuartile, spread.median, spread.upperQuartile] {
        let shown = value / Decades.power(column.power)
        guard let number = FixedPoint(shown, decimals: min(15, column.decimals + 2)) else {
          continue
        }
        result.decimals = max(result.decimals, Int(number.trimmed.decimals))
      }
    }
    return result
  }

  private static func points(
    _ base: Dataset.Base, _ column: Column, _ spreads: [Spread?], _ words: Words
  ) -> Table {
    var count = Column(heading: words.charts.box.count, type: .number, cells: [])
    count.cells = spreads.map { Cell(.number(FixedPoint($0?.count ?? 0))) }
    var columns = [base.column, count]
    for (heading, value) in [
      (words.charts.box.minimum, \Spread.minimum),
      (words.charts.box.lowerQuartile, \Spread.lowerQuartile),
      (words.charts.box.median, \Spread.median),
      (words.charts.box.upperQuartile, \Spread.upperQuartile),
      (words.charts.box.maximum, \Spread.maximum),
    ] {
      var values = column
      values.heading = heading
      values.name = heading
      values.cells = spreads.map { spread in
        spread.flatMap {
          FixedPoint($0[keyPath: value], decimals: min(15, column.decimals + column.power))
        }.map { Cell(.number($0)) } ?? Cell(.missing(.notAvailable))
      }
      columns.append(values)
    }
    return Table(columns: columns, rowCount: spreads.count, places: TablePlaces())
  }

  /// A sentence for each category, then those with outliers, then how it was computed.
  private static func sentences(
    _ names: [String], _ column: Column, _ spreads: [Spread?], _ words: Words
  ) -> [String] {
    let format = ValueFormat(column, words: words)
    let said = { (value: Double) in
      guard let exact = FixedPoint(value, decimals: min(15, column.decimals + column.power)) else {
        return ""
      }
      let decimals = max(0, Int(exact.trimmed.decimals) - column.power)
      return format.with(power: column.power, decimals: decimals).spoken(exact)
    }
    var (categories, outliers): ([String], [String]) = ([], [])
    for (name, spread) in zip(names, spreads) {
      guard let spread else {
        categories.append(words.charts.box.nothing(name))
        continue
      }
      categories.append(
        words.charts.box.category(
          name, spread.count, said(spread.median), said(spread.lowerQuartile),
          said(spread.upperQuartile)))
      guard !spread.outliers.isEmpty else { continue }
      outliers.append(
        words.charts.box.outliers(
          name, spread.outliers.suffix(3).map(said), spread.outliers.count))
    }
    return categories + outliers + [words.charts.box.method]
  }
}
