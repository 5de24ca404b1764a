package import Diagnostics
import Output
import Settings
import Tables

/// Whether a process changed, or only varies as it always does (XmR).
package enum SPCChart: ChartType {
  package static let name = "spc"
  package static let summary =
    "Whether a process changed or only varies: average, expected range, and values outside it."
  package static let uses = [
    "annotate", "target", "axis-from", "axis-to", "better", "rebase", "fix-after", "screen",
  ]

  /// Reads the data, computes limits and signals, and sets points, average and expected range.
  package static func draw(
    _ input: ChartInput, into findings: inout Findings
  ) -> Drawing? {
    guard let data = input.dataset(limit: 1, advised: 1, into: &findings),
      input.suitsProcess(data, into: &findings)
    else { return nil }
    let axis = data.base.pointAxis
    var notes = input.annotations(data, axis: axis, into: &findings)
    guard let process = Process(input, data, axis: axis, into: &findings) else { return nil }
    notes.add(process.rebases)
    guard
      let value = input.valueAxis(
        data, notes, needsZero: false, including: process.limits, into: &findings)
    else { return nil }
    var panel = Panel(base: axis, value: value, marks: process.marks)
    panel.ends = process.ends
    panel.add(notes)
    var plot = Plot(panels: [panel])
    plot.key = process.key(target: notes.target)
    let axisStart = value.start
    let target = notes.target
    let lines = notes.references.filter { $0.text != target?.text }
    return Drawing(
      plot: plot, makePoints: { process.points }, notes: notes.notes,
      sentences: { words in
        SeriesSummary(data: data, references: lines, words: words).sentences
          + process.sentences(target: target, words: words)
          + (axisStart.map { [words.charts.summary.axisStart(nil, $0)] } ?? [])
      },
      extent: { SeriesSummary(data: data, words: $0).extent }, model: { process.model },
      expected: { process.expectedRanges },
      summary: { SeriesSummary(data: data, words: $0) })
  }
}
