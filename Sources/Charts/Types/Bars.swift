import Diagnostics
import Output

/// What column and bar charts share.
enum Bars {
  /// Bars of one or several series beside each other.
  static func draw(
    _ input: ChartInput, _ orientation: Orientation, into findings: inout Findings
  ) -> Drawing? {
    guard let data = input.dataset(limit: 6, advised: 4, into: &findings) else { return nil }
    let axis = data.base.bandAxis
    let places = data.base.places(on: axis)
    let notes = input.annotations(data, axis: axis, into: &findings)
    guard let value = input.valueAxis(data, notes, needsZero: true, into: &findings) else {
      return nil
    }
    var panel = Panel(base: axis, value: value, orientation: orientation, marks: [])
    if axis.isTime, orientation == .uprightIfNamesFit { panel.orientation = .upright }
    panel.hasValueLabels =
      data.series.count <= 2 && data.base.count <= (orientation == .sideways ? 60 : 20)
    for (slot, series) in data.series.enumerated() {
      var mark = BarsMark(style: slot, slot: slot, slots: data.series.count, bars: [])
      for (index, point) in series.points.enumerated() {
        guard let bar = bar(point, at: places[index], data, input.words) else { continue }
        mark.bars.append(bar)
      }
      panel.marks.append(.bars(mark))
    }
    panel.add(notes)
    // What happened in a period stands before its bars, what lasted stands around them.
    for index in panel.events.indices where axis.isTime {
      panel.events[index].from -= 0.5
      panel.events[index].to = panel.events[index].to.map { $0 + 0.5 }
    }
    var plot = Plot(panels: [panel])
    if data.series.count > 1 {
      plot.key = data.series.enumerated().map { KeyItem(text: $1.name, style: .bar($0)) }
    }
    if data.hasProvisional {
      plot.key.append(KeyItem(text: input.words.charts.provisionalBar, style: .provisionalBar))
    }
    return Drawing(plot: plot, data: data, notes: notes)
  }

  /// A bar from zero; for a missing value only the word that says why.
  private static func bar(
    _ point: Dataset.Point, at place: Double, _ data: Dataset, _ words: Words
  ) -> BarsMark.Bar? {
    guard let cell = point.cell else { return nil }
    return BarsMark.Bar(
      at: place, from: 0, to: point.value ?? 0, label: data.format.label(cell),
      provisional: point.isProvisional)
  }
}
