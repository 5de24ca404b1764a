package import Diagnostics
import Output
import Settings
import Tables

/// Whether two quantities go together: a point for each row.
package enum ScatterChart: ChartType {
  package static let name = "scatter"
  package static let summary = "Whether two quantities go together: a point for each row."
  package static let uses = ["annotate", "target"]

  /// Reads two columns of numbers, and the groups that `series` names.
  package static func draw(
    _ input: ChartInput, into findings: inout Findings
  ) -> Drawing? {
    guard let x = input.quantities("x", into: &findings),
      let y = input.quantities("y", into: &findings)
    else { return nil }
    var groups: [(name: String, rows: [Int])] = []
    if input.settings.text("series") != nil {
      guard let column = input.column("series", into: &findings) else { return nil }
      groups = input.groups(column)
      guard groups.count <= 4 else {
        findings.add(
          .tooManySeries, at: input.settings.node("series")?.span,
          "\(groups.count) groups of points; readers can tell 4 apart",
          help: "draw the groups that matter, or use `facet:` with another type")
        return nil
      }
    } else {
      groups = [("", Array(0..<input.table.rowCount))]
    }
    let (columnX, columnY) = (input.table.columns[x], input.table.columns[y])
    var (demandX, demandY) = (ValueDemand(), ValueDemand())
    var marks: [Mark] = []
    var rows: [Int] = []
    for (style, group) in groups.enumerated() {
      var mark = IntervalsMark(style: style, intervals: [])
      for row in group.rows {
        guard let at = columnX.cells[row].quantity, let value = columnY.cells[row].quantity,
          abs(at) <= 1e15, abs(value) <= 1e15
        else { continue }
        demandX.include(at)
        demandY.include(value)
        rows.append(row)
        mark.intervals.append(IntervalsMark.Interval(at: at, value: value))
      }
      marks.append(.intervals(mark))
    }
    guard !rows.isEmpty else {
      findings.add(
        .allMissing, at: input.settings.node.span, "no row has both values",
        help: "take the chart out, or give the values that are missing")
      return nil
    }
    let places = AnnotationPlaces(input, along: columnX, up: columnY)
    let notes = input.annotations(places, into: &findings)
    for event in notes.events {
      demandX.include(event.from)
      demandX.include(event.to)
      demandY.include(event.value)
    }
    for reference in notes.references { demandY.include(reference.value) }
    let axisX = ValueAxis(demandX, format: ValueFormat(columnX, words: input.words))
    var axisY = ValueAxis(demandY, format: ValueFormat(columnY, words: input.words))
    if axisY.caption.isEmpty { axisY.caption = columnY.heading }
    var panel = Panel(
      base: .numbers(axisX, bands: 1, title: columnX.heading), value: axisY, marks: marks)
    panel.add(notes)
    var plot = Plot(panels: [panel])
    if groups.count > 1 {
      plot.key = groups.enumerated().map { KeyItem(text: $1.name, style: .marker($0)) }
    }
    var result = drawing(plot, input, rows: rows.sorted(), x: x, y: y)
    result.addLines(notes, points: rows.compactMap { columnY.cells[$0].quantity })
    return result
  }

  private static func drawing(
    _ plot: Plot, _ input: ChartInput, rows: [Int], x: Int, y: Int
  ) -> Drawing {
    let points = input.table.picking(rows: rows)
    let (columnX, columnY) = (input.table.columns[x], input.table.columns[y])
    let pairs = rows.compactMap { row -> (Double, Double)? in
      guard let a = columnX.cells[row].quantity, let b = columnY.cells[row].quantity else {
        return nil
      }
      return (a, b)
    }
    let ends: @Sendable (Column, Words) -> (String, String) = { column, words in
      let ordered = rows.sorted {
        (column.cells[$0].quantity ?? 0) < (column.cells[$1].quantity ?? 0)
      }
      let format = ValueFormat(column, words: words)
      let said = { (row: Int) in column.cells[row].quantity.map { format.spoken($0) } ?? "" }
      return (said(ordered[0]), said(ordered[ordered.count - 1]))
    }
    let correlation = Correlation.pearson(pairs)
    return Drawing(
      plot: plot, makePoints: { points },
      sentences: { words in
        let (low, high) = ends(columnX, words)
        let (bottom, top) = ends(columnY, words)
        var sentences = [
          words.charts.spread(columnX.heading, low, high),
          words.charts.spread(columnY.heading, bottom, top),
        ]
        if let correlation, let number = FixedPoint(correlation, decimals: 2) {
          sentences.append(words.charts.correlation(number.text))
        }
        return sentences
      },
      extent: { $0.charts.summary.count(rows.count, .point) })
  }
}

/// How closely two quantities go together.
enum Correlation {
  /// Pearson's coefficient; nil for fewer than three pairs, or where one does not vary.
  static func pearson(_ pairs: [(Double, Double)]) -> Double? {
    guard pairs.count >= 3 else { return nil }
    let count = Double(pairs.count)
    let meanX = pairs.reduce(0) { $0 + $1.0 } / count
    let meanY = pairs.reduce(0) { $0 + $1.1 } / count
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for (x, y) in pairs {
      xx += (x - meanX) * (x - meanX)
      yy += (y - meanY) * (y - meanY)
      xy += (x - meanX) * (y - meanY)
    }
    guard xx > 0, yy > 0 else { return nil }
    return xy / (xx * yy).squareRoot()
  }
}

extension ChartInput {
  /// The column of numbers that a setting names.
  func quantities(_ key: String, into findings: inout Findings) -> Int? {
    guard let index = columns(key, into: &findings).first else { return nil }
    guard table.columns[index].type.isNumeric else {
      report(
        .notNumeric, row: nil, column: index,
        "column `\(table.columns[index].heading)` has no numbers to draw",
        help: "choose a column of numbers for `\(key):`, or give it a type under `columns:`",
        into: &findings)
      return nil
    }
    return index
  }

  /// The rows of each name in a column, in the order of their first rows.
  func groups(_ column: Int) -> [(name: String, rows: [Int])] {
    let source = table.columns[column]
    var groups: [(name: String, rows: [Int])] = []
    var index: [String: Int] = [:]
    for (row, cell) in source.cells.enumerated() {
      let name = cell.text(in: source, words: words)
      if let known = index[name] {
        groups[known].rows.append(row)
      } else {
        index[name] = groups.count
        groups.append((name, [row]))
      }
    }
    return groups
  }
}

extension Table {
  /// Some of the rows.
  func picking(rows: [Int]) -> Table {
    var result = self
    result.rowCount = rows.count
    result.places = TablePlaces()
    for index in columns.indices {
      result.columns[index].cells = rows.map { columns[index].cells[$0] }
    }
    return result
  }
}
