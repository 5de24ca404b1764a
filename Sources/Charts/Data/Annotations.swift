import Diagnostics
import Output
import Settings
import Tables

/// What an author wrote on a chart: events, ranges, values to compare with.
struct Annotations: Sendable {
  var events: [Event] = []
  var references: [Reference] = []
  /// The value of `target:`.
  var target: Reference?
  /// For the list below the chart: `August 2023: Call triage begins`.
  var notes: [String] = []
}

extension Annotations {
  /// Takes events in, and numbers all in the order of their places.
  mutating func add(_ more: [Event], words: Words) {
    events = (events + more).sorted { $0.from < $1.from }
    for index in events.indices { events[index].number = index + 1 }
    notes = events.map { words.charts.note($0.spoken, $0.text) }
  }
}

extension ChartInput {
  /// Reads `annotate:` and `target:` for a chart with a base.
  func annotations(
    _ dataset: Dataset, axis: BaseAxis, into findings: inout Findings
  ) -> Annotations {
    var result = Annotations()
    if let text = settings.text("target"),
      let value = value(text, dataset, into: &findings)
    {
      let target = Reference(
        text: words.charts.target(dataset.format.exact(value)), value: value.double)
      result.target = target
      result.references.append(target)
    }
    var found: [Event] = []
    for entry in settings.maps("annotate") {
      guard let text = entry.text("text") else {
        findings.add(
          .incompleteAnnotation, at: entry.node.span, "an annotation has no `text:`",
          help: "say in one sentence what happened")
        continue
      }
      if text.value.count > 50 {
        findings.add(
          .longAnnotation, at: text.span, "the annotation has \(text.value.count) characters",
          label: "more than 50", help: "keep what stands on a chart short; explain it in the text")
      }
      if let written = entry.text("value") {
        guard let value = value(written, dataset, into: &findings) else { continue }
        result.references.append(Reference(text: text.value, value: value.double))
      } else if let event = event(entry, text.value, dataset, axis, into: &findings) {
        found.append(event)
      }
    }
    result.add(found, words: words)
    return result
  }

  /// An event `at` a place, or a range `from` one `to` another.
  private func event(
    _ entry: Settings, _ text: String, _ dataset: Dataset, _ axis: BaseAxis,
    into findings: inout Findings
  ) -> Event? {
    if let at = entry.text("at") {
      guard let place = place(at, dataset, axis, into: &findings) else { return nil }
      return Event(text: text, from: place.at, to: nil, number: 0, spoken: place.spoken)
    }
    guard let from = entry.text("from"), let to = entry.text("to") else {
      findings.add(
        .incompleteAnnotation, at: entry.node.span, "an annotation has no place",
        help: "add `at:` for a time, `from:` and `to:` for a range, or `value:` for a line")
      return nil
    }
    guard let start = place(from, dataset, axis, into: &findings),
      let end = place(to, dataset, axis, into: &findings)
    else { return nil }
    let said = words.charts.range(start.spoken, end.spoken)
    return Event(
      text: text, from: min(start.at, end.at), to: max(start.at, end.at), number: 0, spoken: said)
  }

  /// Where on the base something written by the author lies.
  func place(
    _ text: Text, _ dataset: Dataset, _ axis: BaseAxis, into findings: inout Findings
  ) -> (at: Double, spoken: String)? {
    switch dataset.base.kind {
    case .categories(let names):
      if let index = names.firstIndex(of: text.value) { return (Double(index), text.value) }
      let near = Suggestion.nearest(to: text.value, in: names)
      findings.add(
        .misplacedAnnotation, at: text.span, "`\(text.value)` is not on the chart",
        help: near.map { "did you mean `\($0)`?" } ?? "write one of the names along the axis")
      return nil
    case .periods(let kind, let periods):
      guard let period = Period(written: text.value) else {
        findings.add(
          .misplacedAnnotation, at: text.span, "`\(text.value)` is no period",
          help: "write it as `2023-08`, `2023-08-14`, `2023` or `2023/24`")
        return nil
      }
      guard let at = Self.place(of: period, kind, periods, axis) else {
        findings.add(
          .misplacedAnnotation, at: text.span, "`\(text.value)` is outside the chart's time",
          help: "the chart runs from \(dataset.base.spoken.first ?? "") "
            + "to \(dataset.base.spoken.last ?? "")")
        return nil
      }
      return (at, period.spoken(words))
    }
  }

  /// The place of a period on an axis of periods: of the one that holds its first day.
  private static func place(
    of period: Period, _ kind: PeriodKind, _ periods: [Period], _ axis: BaseAxis
  ) -> Double? {
    let day = period.start
    switch axis {
    case .days(let first, let last): return first <= day && day <= last ? Double(day) : nil
    case .periods(_, let first, let count):
      let index = Period(kind, holding: day).index - first
      return index >= 0 && index < count ? Double(index) : nil
    case .ordinals, .categories, .numbers:
      guard let index = periods.lastIndex(where: { $0.start <= day }), let last = periods.last,
        day < last.end
      else { return nil }
      return Double(index)
    }
  }

  /// A value of the chart's axis as an author writes it.
  func value(
    _ text: Text, _ dataset: Dataset, into findings: inout Findings
  ) -> FixedPoint? {
    if let value = dataset.valueColumn.value(written: text.value) { return value }
    findings.add(
      .unreadableValue, at: text.span, "`\(text.value)` is no value of this chart's axis",
      help: "write it as the values in the rows are written")
    return nil
  }
}

extension Period {
  /// The period of a kind that holds a day.
  init(_ kind: PeriodKind, holding day: Int) {
    let date = CalendarDate(daysSince1970: day)
    switch kind {
    case .date: self.init(kind, index: day)
    case .month: self.init(kind, year: date.year, part: date.month)
    case .quarter: self.init(kind, year: date.year, part: (date.month - 1) / 3 + 1)
    case .year: self.init(kind, year: date.year)
    case .financialYear: self.init(kind, year: date.month < 4 ? date.year - 1 : date.year)
    case .financialQuarter:
      self.init(
        kind, year: date.month < 4 ? date.year - 1 : date.year,
        part: date.month < 4 ? 4 : (date.month - 4) / 3 + 1)
    }
  }
}
