package import Diagnostics
import Output

/// Answers on a scale, from disagreement on the left to agreement on the right.
package enum LikertChart: ChartType {
  package static let name = "likert"
  package static let summary =
    "Survey answers on a scale, as shares of each question around a middle line."
  package static let uses = ["sort"]

  /// Reads the answers and sets them left and right of the middle; a middle answer is halved.
  package static func draw(
    _ input: ChartInput, into findings: inout Findings
  ) -> Drawing? {
    guard let read = input.dataset(limit: 7, advised: 7, hasBands: true, into: &findings),
      input.hasNoNegatives(read, into: &findings)
    else { return nil }
    let data = read.shares()
    let count = data.series.count
    var marks: [BarsMark] = []
    for (index, _) in data.series.enumerated() {
      marks.append(
        BarsMark(style: index, isStacked: true, scale: Scale(place: index, of: count), bars: []))
    }
    var (left, right) = (0.0, 0.0)
    let whole = data.format.with(power: 0, decimals: 0)
    for entry in data.base.spoken.indices {
      let values = data.series.map { $0.points[entry].value ?? 0 }
      // Half of the answers, and half of the middle one, lie left of zero.
      var start = -values.prefix(count / 2).reduce(0, +)
      if count % 2 == 1 { start -= values[count / 2] / 2 }
      for (index, value) in values.enumerated() where value > 0 {
        let cell = data.series[index].points[entry].cell
        marks[index].bars.append(
          BarsMark.Bar(
            at: Double(entry), from: start, to: start + value,
            label: cell.map { whole.label($0) } ?? ""))
        left = min(left, start)
        right = max(right, start + value)
        start += value
      }
    }
    let value = ValueAxis(
      low: left, high: max(right, left + 1), ticks: [], reversed: false, caption: "", start: nil)
    var panel = Panel(
      base: data.base.bandAxis, value: value, orientation: .sideways, marks: marks.map { .bars($0) }
    )
    panel.hasNamesAboveIfNarrow = true
    // The middle of an odd scale lies inside the middle answer, on its label.
    panel.hasZeroLine = count % 2 == 0
    var plot = Plot(panels: [panel])
    plot.key = data.series.enumerated().map {
      KeyItem(text: $1.name, style: .scale(Scale(place: $0, of: count)))
    }
    var drawing = Drawing(plot: plot, data: data, notes: Annotations())
    drawing.sentences = { words in sentences(data, words) }
    return drawing
  }

  /// For each question the share on either side.
  private static func sentences(_ data: Dataset, _ words: Words) -> [String] {
    let half = data.series.count / 2
    let names = data.series.map(\.name)
    let low = words.dates.list(Array(names.prefix(half)))
    let high = words.dates.list(Array(names.suffix(half)))
    return data.base.spoken.indices.map { entry in
      let values = data.series.map { $0.points[entry].value ?? 0 }
      return words.charts.sides(
        data.base.spoken[entry], high, data.format.spoken(values.suffix(half).reduce(0, +)), low,
        data.format.spoken(values.prefix(half).reduce(0, +)))
    }
  }
}
