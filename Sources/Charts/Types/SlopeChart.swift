package import Diagnostics
import Output
import Settings
import Tables

/// How several things changed between two times.
package enum SlopeChart: ChartType {
  package static let name = "slope"
  package static let summary =
    "How several things changed between two times: a line for each, named at its end."
  package static let uses: [String] = []

  /// Reads two periods or names, and joins each series' two values.
  package static func draw(
    _ input: ChartInput, into findings: inout Findings
  ) -> Drawing? {
    guard let data = input.dataset(limit: Palette.lineCount, advised: 6, into: &findings) else {
      return nil
    }
    guard data.base.count == 2 else {
      findings.add(
        .notTwoTimes, at: input.settings.node("x")?.span,
        "a slope chart joins two times; column `\(data.base.heading)` has \(data.base.count)",
        help: "keep the first and the last, or write `type: line`")
      return nil
    }
    guard
      let value = input.valueAxis(data, Annotations(), needsZero: false, into: &findings)
    else { return nil }
    var panel = Panel(base: .categories(Array(data.base.spoken)), value: value, marks: [])
    for (style, series) in data.series.enumerated() {
      var line = LineMark(style: style, points: [])
      for (index, point) in series.points.enumerated() {
        line.points.append(
          LineMark.Point(
            at: Double(index), value: point.value, provisional: point.isProvisional))
      }
      panel.marks.append(.line(line))
      guard let end = series.points[1].value, let cell = series.points[1].cell else { continue }
      panel.ends.append(
        EndLabel(
          text: "\(series.name) \(data.format.label(cell))", style: .line(style), value: end,
          at: 1))
    }
    var drawing = Drawing(plot: Plot(panels: [panel]), data: data, notes: Annotations())
    let ends = (data.base.spoken[0], data.base.spoken[1])
    drawing.extent = { $0.charts.range(ends.0, ends.1) }
    drawing.summary = nil
    let axisStart = value.start
    drawing.sentences = { words in
      sentences(data, words) + (axisStart.map { [words.charts.summary.axisStart(nil, $0)] } ?? [])
    }
    return drawing
  }

  /// Each series from its first to its second value.
  private static func sentences(_ data: Dataset, _ words: Words) -> [String] {
    data.series.map { series in
      let format = data.format(of: series)
      let said = series.points.map { $0.cell.map { format.label($0) } ?? "" }
      return words.charts.spread(series.name, said[0], said[1])
    }
  }
}
