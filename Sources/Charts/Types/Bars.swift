import Diagnostics
import Output
import Settings
import Tables

/// What column and bar charts share.
struct Bars {
  /// How several series stand in a band.
  enum Arrangement: String, CaseIterable {
    case grouped
    case stacked
    /// Stacked to 100 %.
    case share
  }

  let input: ChartInput
  let orientation: Orientation
  let arrangement: Arrangement
  let data: Dataset

  /// Bars of one or several series, beside or on top of each other.
  static func draw(
    _ input: ChartInput, _ orientation: Orientation, into findings: inout Findings
  ) -> Drawing? {
    guard let read = input.dataset(limit: 6, advised: 4, hasBands: true, into: &findings) else {
      return nil
    }
    let arrangement =
      input.settings.word("arrange").flatMap { Arrangement(rawValue: $0.value) } ?? .grouped
    guard let ordered = ordered(read, input, arrangement, into: &findings) else { return nil }
    let bars = Bars(
      input: input, orientation: orientation, arrangement: arrangement,
      data: arrangement == .share ? ordered.shares() : ordered)
    return bars.draw(into: &findings)
  }

  /// The data ranked and cut as the author wants; nil after a finding.
  private static func ordered(
    _ data: Dataset, _ input: ChartInput, _ arrangement: Arrangement,
    into findings: inout Findings
  ) -> Dataset? {
    var data = data
    if arrangement != .grouped, !input.hasNoNegatives(data, into: &findings) { return nil }
    if input.settings.word("sort")?.value == "value", data.base.periods == nil {
      data = data.ranked()
    }
    guard let top = input.settings.integer("top"), data.base.periods == nil else { return data }
    switch data.format.type {
    case .number, .money, .duration: return data.top(top.value, words: input.words)
    default:
      findings.add(
        .unsummable, at: top.span, "percentages and ranks cannot be added to one remainder",
        help: "take `top:` out, or give the numbers behind the percentages")
      return nil
    }
  }

  private func draw(into findings: inout Findings) -> Drawing? {
    let axis = data.base.bandAxis
    let notes = input.annotations(data, axis: axis, into: &findings)
    guard
      let value = input.valueAxis(
        data, notes, needsZero: true, sums: arrangement != .grouped, into: &findings)
    else { return nil }
    var panel = Panel(base: axis, value: value, orientation: orientation, marks: marks(axis))
    if axis.isTime, orientation == .uprightIfNamesFit { panel.orientation = .upright }
    panel.hasValueLabels =
      arrangement == .grouped && data.series.count <= 2
      && data.base.count <= (orientation == .sideways ? 60 : 20)
    panel.add(notes)
    panel.placeEventsOnBands()
    var plot = Plot(panels: [panel])
    if data.series.count > 1 {
      plot.key = data.series.enumerated().map { KeyItem(text: $1.name, style: .bar($0)) }
    }
    if data.hasProvisional {
      plot.key.append(KeyItem(text: input.words.charts.provisionalBar, style: .provisionalBar))
    }
    return Drawing(plot: plot, data: data, notes: notes)
  }

  /// Bars of one series alone.
  static func plain(_ series: Dataset.Series, _ places: [Double], style: Int) -> Mark {
    var mark = BarsMark(style: style, bars: [])
    for (index, point) in series.points.enumerated() {
      guard let value = point.value else { continue }
      mark.bars.append(
        BarsMark.Bar(at: places[index], from: 0, to: value, provisional: point.isProvisional))
    }
    return .bars(mark)
  }

  private func marks(_ axis: BaseAxis) -> [Mark] {
    let places = data.base.places(on: axis)
    let isStacked = arrangement != .grouped
    var ends = [Double](repeating: 0, count: data.base.count)
    return data.series.enumerated().map { slot, series in
      var mark = BarsMark(
        style: slot, slot: isStacked ? 0 : slot, slots: isStacked ? 1 : data.series.count,
        isStacked: isStacked, bars: [])
      for (index, point) in series.points.enumerated() {
        guard let cell = point.cell else { continue }
        if isStacked, point.value == nil { continue }
        let start = isStacked ? ends[index] : 0
        ends[index] = start + (point.value ?? 0)
        mark.bars.append(
          BarsMark.Bar(
            at: places[index], from: start, to: start + (point.value ?? 0),
            label: data.format.label(cell), provisional: point.isProvisional))
      }
      return .bars(mark)
    }
  }
}
