package import Diagnostics
import Output
import Settings
import Tables

/// How values are spread: how many lie in each of equal steps.
package enum HistogramChart: ChartType {
  package static let name = "histogram"
  package static let summary = "How values are spread: how many lie in each of equal steps."
  package static let uses = ["annotate", "target"]

  /// Counts the values of `y` in round steps (about as many as Sturges' rule gives).
  package static func draw(
    _ input: ChartInput, into findings: inout Findings
  ) -> Drawing? {
    guard let index = input.quantities("y", into: &findings) else { return nil }
    let column = input.table.columns[index]
    let values = column.cells.compactMap(\.quantity).filter { abs($0) <= 1e15 }
    guard let low = values.min(), let high = values.max() else {
      findings.add(
        .allMissing, at: input.settings.node("y")?.span, "all values of the chart are missing",
        help: "take the chart out, or say in a sentence why there are no values")
      return nil
    }
    var steps = 1.0
    while Double(values.count) > Decades.two(Int(steps)) { steps += 1 }
    let end = high > low ? high : low + 1
    guard let nice = LinearTicks.nice(from: low, to: end, count: steps + 1),
      nice.ticks.last > nice.ticks.first
    else { return nil }
    let ticks = nice.ticks
    let count = ticks.last - ticks.first
    var counts = [Int](repeating: 0, count: count)
    for value in values {
      let step = ((value - ticks.value(ticks.first)) / ticks.step).rounded(.down)
      counts[min(count - 1, max(0, Int(step)))] += 1
    }
    return drawing(input, column, ticks, counts, total: values.count, into: &findings)
  }

  private static func drawing(
    _ input: ChartInput, _ column: Column, _ ticks: LinearTicks, _ counts: [Int], total: Int,
    into findings: inout Findings
  ) -> Drawing {
    let format = ValueFormat(column, words: input.words)
    let labels = TickLabels(ticks, format: format)
    let base = ValueAxis(
      low: ticks.value(ticks.first), high: ticks.value(ticks.last), ticks: labels.ticks,
      reversed: false, caption: "", start: nil)
    let number = Column(heading: input.words.charts.frequency, type: .number, cells: [])
    let notes = input.annotations(
      AnnotationPlaces(input, along: column, within: base, up: number), into: &findings)
    var demand = ValueDemand()
    demand.needsZero = true
    for count in counts { demand.include(Double(count)) }
    for reference in notes.references { demand.include(reference.value) }
    var value = ValueAxis(demand, format: ValueFormat(number, words: input.words))
    value.caption = input.words.charts.frequency
    var mark = BarsMark(style: 0, isAdjoining: true, bars: [])
    var names: [String] = []
    for (index, count) in counts.enumerated() {
      let from = ticks.value(ticks.first + index)
      mark.bars.append(
        BarsMark.Bar(at: from + ticks.step / 2, from: 0, to: Double(count)))
      names.append(
        input.words.charts.bin(
          format.spokenRound(from), format.spokenRound(ticks.value(ticks.first + index + 1))))
    }
    var panel = Panel(
      base: .numbers(base, bands: counts.count, title: column.heading), value: value,
      marks: [.bars(mark)])
    panel.add(notes)
    var frequencies = number
    frequencies.cells = counts.map { Cell(.number(FixedPoint($0))) }
    let points = Table(
      columns: [
        Column(heading: column.heading, type: .text, cells: names.map { Cell(.text($0)) }),
        frequencies,
      ], rowCount: counts.count, places: TablePlaces())
    let most = counts.max() ?? 0
    let peak = counts.firstIndex(of: most).map { names[$0] } ?? ""
    var result = Drawing(
      plot: Plot(panels: [panel]), makePoints: { points },
      sentences: { [$0.charts.mostFrequent(peak, most, total)] },
      extent: { $0.charts.summary.count(total, .value) })
    result.addLines(notes, points: [])
    return result
  }
}

extension Decades {
  /// Two to the power of `exponent`, up to 60.
  static func two(_ exponent: Int) -> Double { Double(1 << min(60, max(0, exponent))) }
}
