package import Diagnostics
import Output

/// Change over time, one line for each series.
package enum LineChart: ChartType {
  package static let name = "line"
  package static let summary =
    "Change over time: one line for each series, broken where data is missing."
  package static let uses = ["annotate", "breaks", "target", "axis-from", "axis-to", "facet"]

  /// Reads the data and sets its lines.
  package static func draw(
    _ input: ChartInput, into findings: inout Findings
  ) -> Drawing? {
    guard let data = input.dataset(limit: Palette.lineCount, advised: 6, into: &findings) else {
      return nil
    }
    let axis = data.base.pointAxis
    let places = data.base.places(on: axis)
    let notes = input.annotations(data, axis: axis, into: &findings)
    guard let value = input.valueAxis(data, notes, needsZero: false, into: &findings) else {
      return nil
    }
    var panel = Panel(base: axis, value: value, marks: [])
    for (style, series) in data.series.enumerated() {
      panel.marks.append(mark(series, style, places, axis, notes.starts(of: style)))
      guard let last = series.points.lastIndex(where: { $0.value != nil }),
        let end = series.points[last].value, let cell = series.points[last].cell
      else { continue }
      let text = data.series.count > 1 ? series.name : data.format.label(cell)
      let mark = MarkStyle.line(style)
      panel.ends.append(EndLabel(text: text, style: mark, value: end, at: places[last]))
    }
    panel.add(notes)
    var plot = Plot(panels: [panel])
    if data.hasProvisional {
      plot.key.append(
        KeyItem(text: input.words.charts.provisionalLine, style: .provisionalLine))
    }
    if data.series.count == 1 { plot.dropsEndsWithoutRoom = true }
    return Drawing(plot: plot, data: data, notes: notes)
  }

  /// The points of a series; on an axis of even periods each period without a row is a gap, and
  /// so is a break before one of `starts`.
  static func mark(
    _ series: Dataset.Series, _ style: Int, _ places: [Double], _ axis: BaseAxis,
    _ starts: Set<Int>
  ) -> Mark {
    var points: [LineMark.Point] = []
    // Every second year, each time, is no gap.
    let step = zip(places, places.dropFirst()).reduce(Double.infinity) { min($0, $1.1 - $1.0) }
    var previous: Double?
    for (index, point) in series.points.enumerated() {
      let at = places[index]
      if case .periods = axis, let previous, at > previous + step * 1.5 {
        points.append(LineMark.Point(at: previous + 1, value: nil))
      } else if starts.contains(index) {
        points.append(LineMark.Point(at: at, value: nil))
      }
      points.append(
        LineMark.Point(at: at, value: point.value, provisional: point.isProvisional))
      previous = at
    }
    return .line(LineMark(style: style, points: points))
  }
}
