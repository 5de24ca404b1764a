package import Diagnostics
import Output
import Settings
import Tables

/// How gains and losses lead from one total to another.
package enum WaterfallChart: ChartType {
  package static let name = "waterfall"
  package static let summary =
    "How gains and losses lead from one total to the next; rows named by `totals` start at zero."
  package static let uses = ["totals"]

  /// Reads the steps and sets each where the one before it ends.
  package static func draw(
    _ input: ChartInput, into findings: inout Findings
  ) -> Drawing? {
    guard let data = input.dataset(limit: 1, advised: 1, hasBands: true, into: &findings) else {
      return nil
    }
    let names = data.base.spoken
    var totals: Set<Int> = []
    for text in input.settings.texts("totals") {
      guard let index = names.firstIndex(of: text.value) else {
        let near = Suggestion.nearest(to: text.value, in: names)
        findings.add(
          .misplacedAnnotation, at: text.span, "no row is called `\(text.value)`",
          help: near.map { "did you mean `\($0)`?" } ?? "write the name of a row")
        return nil
      }
      totals.insert(index)
    }
    let series = data.series[0]
    var ends: [Double] = [0]
    var up = BarsMark(style: 1, bars: [])
    var down = BarsMark(style: 3, bars: [])
    var whole = BarsMark(style: 0, bars: [])
    for (index, point) in series.points.enumerated() {
      guard let value = point.value, let cell = point.cell else { continue }
      let before = ends.last ?? 0
      let isTotal = totals.contains(index)
      let after = isTotal ? value : before + value
      if isTotal, index > 0, abs(after - before) > 1e-6 * max(abs(after), abs(before)) {
        input.report(
          .partsAside, row: point.place?.row ?? 0, column: point.place?.column ?? 0,
          "the steps before `\(names[index])` come to \(data.format.spoken(before)), "
            + "not \(data.format.spoken(value))",
          help: "correct the total or the steps", into: &findings)
        return nil
      }
      ends.append(after)
      let bar = BarsMark.Bar(
        at: Double(index), from: isTotal ? 0 : before, to: after, label: data.format.label(cell),
        provisional: point.isProvisional)
      if isTotal {
        whole.bars.append(bar)
      } else if value < 0 {
        down.bars.append(bar)
      } else {
        up.bars.append(bar)
      }
    }
    guard
      let value = input.valueAxis(
        data, Annotations(), needsZero: true, including: ends, onlyOthers: true, into: &findings)
    else { return nil }
    var panel = Panel(
      base: data.base.bandAxis, value: value, orientation: .uprightIfNamesFit, marks: [])
    panel.marks = [whole, up, down].filter { !$0.bars.isEmpty }.map { .bars($0) }
    panel.hasValueLabels = names.count <= 20
    var plot = Plot(panels: [panel])
    plot.key = [
      KeyItem(text: input.words.charts.total, style: .bar(0)),
      KeyItem(text: input.words.charts.rise, style: .bar(1)),
      KeyItem(text: input.words.charts.fall, style: .bar(3)),
    ]
    return Drawing(plot: plot, data: data, notes: Annotations())
  }
}
