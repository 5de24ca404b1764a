package import Diagnostics
import Output
import Settings
import Tables

/// The parts of one whole, where there are two or three.
package enum PieChart: ChartType {
  package static let name = "pie"
  package static let summary = "The parts of one whole, two or three; more are better as bars."
  package static let uses: [String] = []

  /// Reads the parts and sets a slice for each.
  package static func draw(
    _ input: ChartInput, into findings: inout Findings
  ) -> Drawing? { slices(input, hole: 0, into: &findings) }

  /// The slices of a pie, or of a ring with a hole.
  static func slices(
    _ input: ChartInput, hole: Double, into findings: inout Findings
  ) -> Drawing? {
    guard let data = input.dataset(limit: 1, advised: 1, into: &findings),
      input.hasNoNegatives(data, into: &findings), check(data, input, into: &findings)
    else { return nil }
    let values = data.series[0].points.map { $0.value ?? 0 }
    let sum = values.reduce(0, +)
    guard sum > 0 else {
      findings.add(
        .allMissing, at: input.settings.node("y")?.span, "all parts of the whole are zero",
        help: "take the chart out, or say in a sentence that there was nothing")
      return nil
    }
    let whole = data.format.with(power: 0, decimals: 0, type: .percent)
    let slices = values.enumerated().map { index, value in
      SlicesMark.Slice(
        name: data.base.spoken[index], share: value / sum,
        label: whole.text(FixedPoint(value / sum * 100, decimals: 0)))
    }
    var panel = Panel(
      base: .categories(Array(data.base.spoken)),
      value: ValueAxis(low: 0, high: 1, ticks: [], reversed: false, caption: "", start: nil),
      orientation: .sideways, marks: [.slices(SlicesMark(slices: slices, hole: hole))])
    panel.hasZeroLine = false
    var drawing = Drawing(plot: Plot(panels: [panel]), data: data, notes: Annotations())
    drawing.sentences = { words in
      [words.charts.shares(slices.map { "\($0.name) \($0.label)" })]
    }
    return drawing
  }

  private static func check(
    _ data: Dataset, _ input: ChartInput, into findings: inout Findings
  ) -> Bool {
    let span = input.settings.node("x")?.span
    if data.base.count > 6 {
      findings.add(
        .tooManySlices, at: span, "a pie of \(data.base.count) parts",
        help: "write `type: bar` with `sort: value`: lengths can be compared, angles cannot")
      return false
    }
    if data.base.count > 3 {
      findings.add(
        .manySlices, at: span, "a pie of \(data.base.count) parts",
        help: "readers compare two or three parts; write `type: bar` for more")
    }
    return true
  }
}

/// A pie with a hole.
package enum DonutChart: ChartType {
  package static let name = "donut"
  package static let summary = "A pie with a hole: the parts of one whole, two or three."
  package static let uses: [String] = []

  /// Reads the parts and sets a piece of the ring for each.
  package static func draw(
    _ input: ChartInput, into findings: inout Findings
  ) -> Drawing? { PieChart.slices(input, hole: 0.58, into: &findings) }
}
