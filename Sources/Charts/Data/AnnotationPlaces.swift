import Diagnostics
import Output
import Settings
import Tables

extension ChartInput {
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

  /// The series that a name means, and its value at a place.
  func point(
    _ name: Text, at: Text, _ dataset: Dataset, _ axis: BaseAxis, into findings: inout Findings
  ) -> (series: Int, value: Double)? {
    guard let series = series(name, dataset, into: &findings),
      let place = place(at, dataset, axis, into: &findings)
    else { return nil }
    let entry = dataset.base.places(on: axis).firstIndex { abs($0 - place.at) < 1e-9 }
    if let entry, let value = dataset.series[series].points[entry].value {
      return (series, value)
    }
    findings.add(
      .misplacedAnnotation, at: at.span, "`\(name.value)` has no value at \(place.spoken)",
      help: "give a period with a value, or take `series:` out to mark the time alone")
    return nil
  }

  private func series(
    _ name: Text, _ dataset: Dataset, into findings: inout Findings
  ) -> Int? {
    let names = dataset.series.map(\.name)
    if let index = names.firstIndex(of: name.value) { return index }
    let near = Suggestion.nearest(to: name.value, in: names)
    findings.add(
      .misplacedAnnotation, at: name.span, "no series is called `\(name.value)`",
      help: near.map { "did you mean `\($0)`?" }
        ?? "the series are \(names.map { "`\($0)`" }.joined(separator: ", "))")
    return nil
  }

  /// Reads `breaks:`: each is an event half way to the value before it.
  func addBreaks(
    _ dataset: Dataset, _ axis: BaseAxis, to annotations: inout Annotations,
    into findings: inout Findings
  ) {
    let places = dataset.base.places(on: axis)
    var events: [Event] = []
    for entry in settings.maps("breaks") {
      guard let at = entry.text("at"), let because = entry.text("because"),
        let place = place(at, dataset, axis, into: &findings)
      else { continue }
      var number: Int?
      if let name = entry.text("series") {
        guard let found = series(name, dataset, into: &findings) else { continue }
        number = found
      }
      guard dataset.base.periods != nil, let index = places.firstIndex(where: { $0 >= place.at }),
        index > 0
      else {
        findings.add(
          .misplacedAnnotation, at: at.span, "no value stands before the break",
          help: "give the first period of the new way of counting, with older values before it")
        continue
      }
      annotations.breaks.append(
        SeriesBreak(
          entry: index, spoken: place.spoken, because: because.value, series: number))
      var event = Event(
        text: words.charts.breakLabel(because.value),
        from: (places[index - 1] + places[index]) / 2,
        note: words.charts.breakNote(place.spoken, because.value))
      event.isBreak = true
      event.series = number
      events.append(event)
    }
    annotations.add(events)
  }
}

extension AnnotationPlaces {
  /// Places among quantities: `at` on the column along the foot, `value` on that upwards.
  init(
    _ input: ChartInput, along: Column, within axis: ValueAxis? = nil, up: Column
  ) {
    let read = { (text: Text, column: Column, findings: inout Findings) -> (Double, String)? in
      guard let value = input.value(text, column, into: &findings) else { return nil }
      let format = ValueFormat(column, words: input.words)
      return (value.double, format.exact(value))
    }
    self.init(
      place: { text, findings in
        guard let found = read(text, along, &findings) else { return nil }
        guard let axis, found.0 < axis.low || found.0 > axis.high else { return found }
        findings.add(
          .misplacedAnnotation, at: text.span, "`\(text.value)` is outside the chart",
          help: "give a value between those along the foot")
        return nil
      },
      value: { text, findings in read(text, up, &findings) },
      point: { name, _, findings in
        findings.add(
          .misplacedAnnotation, at: name.span, "a point is not found by its series here",
          help: "give the point's place with `at:` and `value:`")
        return nil
      })
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
