import Diagnostics
import Output
import Settings
import Tables

/// What an author wrote on a chart: events, ranges, points, breaks, values to compare with.
struct Annotations: Sendable {
  var events: [Event] = []
  var references: [Reference] = []
  /// The value of `target:`.
  var target: Reference?
  var breaks: [SeriesBreak] = []
  /// For the list below the chart: `August 2023: Call triage begins`.
  var notes: [String] { events.map(\.note) }
}

/// A place in a series where what is counted, or how, changed.
struct SeriesBreak: Sendable {
  /// The first entry of the base that is counted in the new way.
  var entry: Int
  /// When that was, in words, and why.
  var spoken: String
  var because: String
  /// The series that it is about; nil for all.
  var series: Int?
}

extension Annotations {
  /// Takes events in, and numbers all in the order of their places.
  mutating func add(_ more: [Event]) {
    events = (events + more).sorted { $0.from < $1.from }
    for index in events.indices { events[index].number = index + 1 }
  }

  /// The entries with which a series starts anew.
  func starts(of series: Int) -> Set<Int> {
    Set(breaks.filter { $0.series == nil || $0.series == series }.map(\.entry))
  }
}

/// How what an author writes is found on a chart: places along the base, values, points.
struct AnnotationPlaces {
  var place: (Text, inout Findings) -> (at: Double, spoken: String)?
  var value: (Text, inout Findings) -> (value: Double, text: String)?
  /// The index of a series by name, and its value at a place.
  var point: (Text, Text, inout Findings) -> (series: Int, value: Double)? = { _, _, _ in nil }
}

extension ChartInput {
  /// Reads `annotate:`, `breaks:` and `target:` for a chart with a base.
  func annotations(
    _ dataset: Dataset, axis: BaseAxis, into findings: inout Findings
  ) -> Annotations {
    let places = AnnotationPlaces(
      place: { place($0, dataset, axis, into: &$1) },
      value: { text, findings in
        value(text, dataset, into: &findings).map { ($0.double, dataset.format.exact($0)) }
      },
      point: { point($0, at: $1, dataset, axis, into: &$2) })
    var result = annotations(places, into: &findings)
    addBreaks(dataset, axis, to: &result, into: &findings)
    return result
  }

  /// Reads `annotate:` and `target:` for any chart.
  func annotations(
    _ places: AnnotationPlaces, into findings: inout Findings
  ) -> Annotations {
    var result = Annotations()
    if let text = settings.text("target"), let found = places.value(text, &findings) {
      let name = words.charts.target(found.text)
      let target = Reference(text: name, value: found.value, spoken: name)
      result.target = target
      result.references.append(target)
    }
    var events: [Event] = []
    for entry in settings.maps("annotate") {
      // That an entry has no text is a finding of the settings themselves.
      guard let text = entry.text("text") else { continue }
      if text.value.count > 50 {
        findings.add(
          .longAnnotation, at: text.span, "the annotation has \(text.value.count) characters",
          label: "more than 50", help: "keep what stands on a chart short; explain it in the text")
      }
      if let written = entry.text("value"), entry.text("at") == nil {
        guard let found = places.value(written, &findings) else { continue }
        result.references.append(reference(text.value, found))
      } else if let event = event(entry, text.value, places, into: &findings) {
        events.append(event)
      }
    }
    result.add(events)
    return result
  }

  private func reference(_ text: String, _ found: (value: Double, text: String)) -> Reference {
    let spoken = text.contains(found.text) ? text : words.charts.withValue(text, found.text)
    return Reference(text: text, value: found.value, spoken: spoken)
  }

  /// An event or a point `at` a place, or a range `from` one `to` another.
  private func event(
    _ entry: Settings, _ text: String, _ places: AnnotationPlaces, into findings: inout Findings
  ) -> Event? {
    if let at = entry.text("at") {
      guard let place = places.place(at, &findings) else { return nil }
      var event = Event(text: text, from: place.at, note: words.charts.note(place.spoken, text))
      if let name = entry.text("series") {
        guard let point = places.point(name, at, &findings) else { return nil }
        (event.series, event.value, event.hasRing) = (point.series, point.value, true)
        event.note = words.charts.note(
          words.charts.summary.seriesAt(place.spoken, name.value), text)
      } else if let written = entry.text("value") {
        guard let found = places.value(written, &findings) else { return nil }
        (event.value, event.hasRing) = (found.value, true)
        event.note = words.charts.note(
          words.charts.summary.seriesAt(place.spoken, found.text), text)
      }
      return event
    }
    guard let from = entry.text("from"), let to = entry.text("to") else {
      findings.add(
        .incompleteAnnotation, at: entry.node.span, "an annotation has no place",
        help: "add `at:` for a time, `from:` and `to:` for a range, or `value:` for a line")
      return nil
    }
    guard let start = places.place(from, &findings), let end = places.place(to, &findings)
    else { return nil }
    let said = words.charts.range(start.spoken, end.spoken)
    return Event(
      text: text, from: min(start.at, end.at), to: max(start.at, end.at),
      note: words.charts.note(said, text))
  }

  /// A value of the chart's axis as an author writes it.
  func value(
    _ text: Text, _ dataset: Dataset, into findings: inout Findings
  ) -> FixedPoint? {
    value(text, dataset.valueColumn, into: &findings)
  }

  /// A value of a column as an author writes it.
  func value(_ text: Text, _ column: Column, into findings: inout Findings) -> FixedPoint? {
    if let value = column.value(written: text.value), value.double.magnitude <= 1e15 {
      return value
    }
    findings.add(
      .unreadableValue, at: text.span, "`\(text.value)` is no value of this chart's axis",
      help: "write it as the values in the rows are written")
    return nil
  }
}
