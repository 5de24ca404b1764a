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
    let names = Array(data.base.spoken)
    guard let totals = totals(input, names, into: &findings) else { return nil }
    guard let steps = Steps(data, totals, input, into: &findings) else { return nil }
    guard
      let value = input.valueAxis(
        data, Annotations(), needsZero: true, including: steps.ends, onlyOthers: true,
        into: &findings)
    else { return nil }
    var panel = Panel(
      base: data.base.bandAxis, value: value, orientation: .uprightIfNamesFit, marks: [])
    panel.marks = steps.marks
    panel.hasValueLabels = names.count <= 20
    var plot = Plot(panels: [panel])
    plot.key = [
      KeyItem(text: input.words.charts.total, style: .bar(0)),
      KeyItem(text: input.words.charts.rise, style: .bar(1)),
      KeyItem(text: input.words.charts.fall, style: .bar(3)),
    ]
    var drawing = Drawing(plot: plot, data: data, notes: Annotations())
    drawing.sentences = { words in sentences(data, totals, words) }
    drawing.extent = { words in words.charts.summary.count(names.count, .category) }
    return drawing
  }

  /// The rows that `totals:` names; nil after a finding.
  private static func totals(
    _ input: ChartInput, _ names: [String], into findings: inout Findings
  ) -> Set<Int>? {
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
    return totals
  }

  /// The totals in their order, then what rose and what fell.
  private static func sentences(
    _ data: Dataset, _ totals: Set<Int>, _ words: Words
  ) -> [String] {
    let points = data.series[0].points
    let said = { (index: Int) -> String in
      guard let value = points[index].value else { return "" }
      let amount = totals.contains(index) ? value : value.magnitude
      return words.charts.summary.named(data.base.spoken[index], data.format.spoken(amount), nil)
    }
    let drawn = points.indices.filter { points[$0].value != nil }
    let steps = drawn.filter { !totals.contains($0) }
    return [
      words.charts.waterfall(
        drawn.filter(totals.contains).map(said),
        steps.filter { points[$0].value ?? 0 > 0 }.map(said),
        steps.filter { points[$0].value ?? 0 < 0 }.map(said))
    ]
  }
}

/// The bars of a waterfall: each starts where the one before it ends.
private struct Steps {
  var ends: [Double] = [0]
  private var whole = BarsMark(style: 0, bars: [])
  private var up = BarsMark(style: 1, bars: [])
  private var down = BarsMark(style: 3, bars: [])
  private var connectors: [Connector] = []

  /// Nil after a finding: a total that its steps do not come to.
  init?(
    _ data: Dataset, _ totals: Set<Int>, _ input: ChartInput, into findings: inout Findings
  ) {
    for (index, point) in data.series[0].points.enumerated() {
      guard let value = point.value, let cell = point.cell else { continue }
      let before = ends.last ?? 0
      let isTotal = totals.contains(index)
      let after = isTotal ? value : before + value
      if isTotal, index > 0, abs(after - before) > 1e-6 * max(abs(after), abs(before)) {
        input.report(
          .partsAside, row: point.place?.row ?? 0, column: point.place?.column ?? 0,
          "the steps before `\(data.base.spoken[index])` come to \(data.format.spoken(before)), "
            + "not \(data.format.spoken(value))",
          help: "correct the total or the steps", into: &findings)
        return nil
      }
      if index > 0, data.series[0].points[index - 1].value != nil {
        connectors.append(Connector(at: Double(index - 1), value: before))
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
  }

  var marks: [Mark] {
    [whole, up, down].filter { !$0.bars.isEmpty }.map { .bars($0) } + [.connectors(connectors)]
  }
}
