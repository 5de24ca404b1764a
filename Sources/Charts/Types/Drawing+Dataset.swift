import Diagnostics
import Output
import Settings
import Tables

extension Drawing {
  /// A drawing of points over a base, with the summary that such charts have.
  init(plot: Plot, data: Dataset, notes: Annotations) {
    let isMixed = plot.panels.count > 1
    let axisStarts = plot.panels.compactMap { panel in
      panel.value.start.map { AxisStart(name: isMixed ? panel.title : nil, value: $0) }
    }
    let summary: @Sendable (Words) -> SeriesSummary = {
      SeriesSummary(
        data: data, references: notes.references, breaks: notes.breaks, axisStarts: axisStarts,
        words: $0)
    }
    self.init(
      plot: plot, makePoints: { data.points }, notes: notes.notes,
      sentences: { summary($0).sentences },
      extent: { summary($0).extent }, summary: summary)
  }
}

extension Drawing {
  /// Takes the texts of annotations in; `points` are the values that lines are compared with.
  mutating func addLines(_ annotations: Annotations, points: [Double]) {
    notes = annotations.notes
    guard !annotations.references.isEmpty else { return }
    let before = sentences
    sentences = { words in
      before(words)
        + annotations.references.map { line in
          guard !points.isEmpty else { return words.charts.lineAt(line.spoken) }
          return words.charts.summary.target(
            TargetSentence(
              name: line.spoken, series: nil, above: points.count { $0 > line.value },
              below: points.count { $0 < line.value }, equal: points.count { $0 == line.value },
              latest: nil, unit: .point))
        }
    }
  }
}

extension Panel {
  /// What lasted stands around its bands; what happened in a period stands before its bars, what
  /// is about a category ends above them. Breaks and points stand where they are.
  mutating func placeEventsOnBands() {
    for index in events.indices where !events[index].isBreak {
      let event = events[index]
      if event.to != nil || (base.isTime && event.value == nil) { events[index].from -= 0.5 }
      events[index].to = event.to.map { $0 + 0.5 }
      guard event.to == nil, !base.isTime || event.series != nil else { continue }
      events[index].value = top(at: event.from, of: event.series) ?? event.value
      events[index].hasRing = false
    }
  }

  /// The highest end of the bars in a band, of one series or of all.
  private func top(at place: Double, of series: Int?) -> Double? {
    var ends: [Double] = []
    for case .bars(let bars) in marks where series == nil || series == bars.style {
      ends += bars.bars.filter { $0.at == place }.map { max($0.from, $0.to) }
    }
    return ends.max()
  }

  /// Takes over events and lines at a value; each line is named like a series.
  mutating func add(_ notes: Annotations) {
    events = notes.events
    for reference in notes.references {
      references.append(reference)
      ends.append(
        EndLabel(text: reference.text, style: .reference, value: reference.value, at: nil))
    }
  }
}

extension Dataset {
  /// Whether a value that is drawn is provisional.
  var hasProvisional: Bool {
    series.contains { $0.points.contains { $0.isProvisional && $0.value != nil } }
  }
}

extension ChartInput {
  /// Whether all values can be parts of a whole.
  func hasNoNegatives(_ data: Dataset, into findings: inout Findings) -> Bool {
    for series in data.series {
      for point in series.points {
        guard let value = point.value, value < 0, let place = point.place else { continue }
        report(
          .negativePart, row: place.row, column: place.column,
          "a negative value cannot be part of a whole",
          help: "draw the values side by side, or use a waterfall chart", into: &findings)
        return false
      }
    }
    return true
  }

  /// The axis that shows all values of a dataset and its references; nil after a finding.
  func valueAxis(
    _ data: Dataset, _ notes: Annotations, needsZero: Bool, sums: Bool = false,
    including others: [Double] = [], onlyOthers: Bool = false, count: Double = 5,
    into findings: inout Findings
  ) -> ValueAxis? {
    var demand = ValueDemand()
    demand.needsZero = needsZero
    demand.count = count
    if sums {
      for entry in data.base.spoken.indices {
        let sum = data.series.compactMap { $0.points[entry].value }.reduce(0, +)
        demand.include((sum * 1e6).rounded() / 1e6)
      }
    }
    for series in onlyOthers ? [] : data.series {
      for point in series.points {
        demand.include(point.value)
        if case .rank(_, let of?) = point.cell?.value {
          demand.lastPlace = max(demand.lastPlace ?? 0, Double(of))
        }
      }
    }
    for value in others + shared { demand.include(value) }
    for reference in notes.references { demand.include(reference.value) }
    if let text = settings.text("axis-from") {
      demand.from = value(text, data, into: &findings)?.double
      if needsZero, let from = demand.from, from != 0 {
        findings.add(
          .croppedBars, at: text.span, "bars must start at zero",
          help: "take `axis-from:` out, or use a line or dots: the length of a bar is its value")
        return nil
      }
      if let from = demand.from, from > demand.low {
        reportCut("axis-from", text, into: &findings)
        return nil
      }
    }
    if let text = settings.text("axis-to") {
      demand.to = value(text, data, into: &findings)?.double
      if let to = demand.to, to < demand.high {
        reportCut("axis-to", text, into: &findings)
        return nil
      }
    }
    return ValueAxis(demand, format: data.format)
  }

  private func reportCut(_ key: String, _ text: Text, into findings: inout Findings) {
    findings.add(
      .unreadableValue, at: text.span, "`\(key): \(text.value)` would cut values off",
      help: "choose an end beyond all values, or take the line out")
  }
}
