package import Diagnostics
import Output

/// Amounts over time that add up to a whole.
package enum AreaChart: ChartType {
  package static let name = "area"
  package static let summary = "Amounts over time that add up: the parts of a whole, stacked."
  package static let uses = ["annotate", "breaks", "target", "axis-to", "facet"]

  /// Reads the data and stacks an area for each series.
  package static func draw(
    _ input: ChartInput, into findings: inout Findings
  ) -> Drawing? {
    guard let data = input.dataset(limit: 6, advised: 4, into: &findings),
      input.hasNoNegatives(data, into: &findings)
    else { return nil }
    let axis = data.base.pointAxis
    let places = data.base.places(on: axis)
    let notes = input.annotations(data, axis: axis, into: &findings)
    guard
      let value = input.valueAxis(data, notes, needsZero: true, sums: true, into: &findings)
    else { return nil }
    var panel = Panel(base: axis, value: value, marks: [])
    var sums = [Double?](repeating: 0, count: data.base.count)
    let last = data.base.count - 1
    for (style, series) in data.series.enumerated() {
      var band = BandMark(style: style, points: [])
      let starts = notes.starts(of: style)
      for (index, point) in series.points.enumerated() {
        if starts.contains(index) {
          band.points.append(BandMark.Point(at: places[index], low: nil, high: nil))
        }
        let low = sums[index]
        // A missing part leaves a gap in it and in all that stand on it.
        sums[index] = point.value.flatMap { value in low.map { $0 + value } }
        band.points.append(BandMark.Point(at: places[index], low: low, high: sums[index]))
      }
      panel.marks.append(.band(band))
      if data.series.count > 1, let end = band.points[last].high, let start = band.points[last].low
      {
        panel.ends.append(
          EndLabel(text: series.name, style: .bar(style), value: (start + end) / 2, at: nil))
      }
    }
    if data.series.count > 1, panel.ends.count < data.series.count { panel.ends = [] }
    panel.add(notes)
    var plot = Plot(panels: [panel])
    if panel.ends.count < data.series.count, data.series.count > 1 {
      plot.key = data.series.enumerated().map { KeyItem(text: $1.name, style: .bar($0)) }
    }
    return Drawing(plot: plot, data: data, notes: notes)
  }
}
