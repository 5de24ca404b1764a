package import Diagnostics
import Output
import Settings

/// Several measures over one time, each with an axis of its own: never two axes on one chart.
package enum PanelsChart: ChartType {
  package static let name = "panels"
  package static let summary =
    "Several measures over one time axis, one below the other, each with its own axis."
  package static let uses = ["annotate", "breaks", "panel-as"]

  /// Reads each measure and sets it in a panel.
  package static func draw(
    _ input: ChartInput, into findings: inout Findings
  ) -> Drawing? {
    let names = input.settings.texts("y")
    guard names.count <= 4 else {
      findings.add(
        .tooManySeries, at: input.settings.node("y")?.span, "more than 4 panels",
        help: "draw the measures that must be compared, and give all of them in a table")
      return nil
    }
    guard let data = input.dataset(limit: 4, advised: 4, mixedUnits: true, into: &findings) else {
      return nil
    }
    let forms = input.settings.texts("panel-as").map(\.value)
    let hasBars = forms.contains("column")
    let axis = hasBars ? data.base.bandAxis : data.base.pointAxis
    let places = data.base.places(on: axis)
    let notes = input.annotations(data, axis: axis, into: &findings)
    var plot = Plot(panels: [])
    for (index, series) in data.series.enumerated() {
      let part = data.only(series, words: input.words)
      let isBars = index < forms.count && forms[index] == "column"
      guard
        let value = input.valueAxis(
          part, Annotations(), needsZero: isBars, count: 3, into: &findings)
      else { return nil }
      var panel = Panel(title: series.name, base: axis, value: value, marks: [])
      panel.isBanded = hasBars
      panel.marks = [
        isBars
          ? Bars.plain(series, places, style: 0)
          : LineChart.mark(series, 0, places, axis, notes.starts(of: index))
      ]
      panel.events = notes.events.filter { index <= $0.series ?? index }
      panel.showsEventTexts = index == 0
      for at in panel.events.indices where index < panel.events[at].series ?? index {
        // Its line leads on to the panel that it is about.
        panel.events[at].value = nil
        panel.events[at].hasRing = false
      }
      if hasBars { panel.placeEventsOnBands() }
      plot.panels.append(panel)
    }
    if data.hasProvisional {
      plot.key.append(KeyItem(text: input.words.charts.provisionalLine, style: .provisionalLine))
    }
    return Drawing(plot: plot, data: data, notes: notes)
  }
}
