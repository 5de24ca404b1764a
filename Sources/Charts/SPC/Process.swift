import Diagnostics
import Output
import Settings
import Tables

/// A series read as a process: its points with what they mean, and where they lie.
struct Process: Sendable {
  var xmr: XmR
  var better: XmR.Better
  var data: Dataset
  /// The entries of the base that have a value, and their places.
  var entries: [Int]
  var values: [Double]
  var places: [Double]
  /// Where new limits start, and why.
  var rebases: [Event] = []
  var target: Double?
  let words: Words
  /// The kind of each point.
  private var pointKinds: [PointKind]
  /// The decimals of computed values.
  let shownDecimals: Int
  /// Whether the author wrote days, which the model names even where they stand for months.
  let hasDays: Bool

  init?(
    _ input: ChartInput, _ data: Dataset, axis: BaseAxis, into findings: inout Findings
  ) {
    self.data = data
    words = input.words
    let column = input.settings.text("x").flatMap { input.table.column(named: $0.value) }
    hasDays = column.map { input.table.columns[$0].type == .period(.date) } ?? false
    let all = data.base.places(on: axis)
    let points = data.series[0].points
    entries = points.indices.filter { points[$0].value != nil }
    values = entries.compactMap { points[$0].value }
    shownDecimals = Self.shownDecimals(values, data)
    places = entries.map { all[$0] }
    better =
      input.settings.word("better").flatMap { XmR.Better(rawValue: $0.value) } ?? .neutral
    var options = XmR.Options()
    options.screens = input.settings.boolean("screen") ?? true
    options.fixAfter = input.settings.integer("fix-after")?.value
    for entry in input.settings.maps("rebase") {
      guard let at = entry.text("at") else { continue }
      guard let because = entry.text("because") else {
        findings.add(
          .rebaseWithoutReason, at: entry.node.span, "new limits need a reason",
          help: "add `because:` with what changed in the process")
        return nil
      }
      guard let place = input.place(at, data, axis, into: &findings) else { return nil }
      guard let index = places.firstIndex(where: { $0 >= place.at }) else { continue }
      options.rebases.append(index)
      rebases.append(
        Event(
          text: because.value, from: places[index],
          note: words.charts.note(place.spoken, because.value)))
    }
    let xmr = XmR(values, options)
    self.xmr = xmr
    pointKinds = values.indices.map { [better] in Self.kind($0, xmr, better) }
    input.check(xmr, data, into: &findings)
    if let text = input.settings.text("target") {
      target = data.valueColumn.value(written: text.value)?.double
    }
  }

  /// The kind of a point.
  func kind(_ index: Int) -> PointKind { pointKinds[index] }

  /// The kind of a point, by what its rule means.
  private static func kind(_ index: Int, _ xmr: XmR, _ better: XmR.Better) -> PointKind {
    guard xmr.rules[index] != nil else { return .common }
    let isHigh = xmr.rules[index]?.isHigh ?? false
    return switch xmr.type(index, better: better) {
    case .common: .common
    case .improvement: isHigh ? .improvementHigh : .improvementLow
    case .concern: isHigh ? .concernHigh : .concernLow
    case .neutralHigh: .neutralHigh
    case .neutralLow: .neutralLow
    }
  }

  /// All limits: the axis must show them.
  var limits: [Double] {
    xmr.segments.flatMap { segment in
      segment.limits.map { [$0.lowerBound, $0.upperBound] } ?? [segment.mean]
    }
  }

  /// The expected range at each period: the limits of its segment.
  var expectedRanges: [Period: ClosedRange<Double>] {
    var ranges: [Period: ClosedRange<Double>] = [:]
    guard let periods = data.base.periods else { return ranges }
    for segment in xmr.segments {
      guard let limits = segment.limits else { continue }
      for index in segment.range { ranges[periods[entries[index]]] = limits }
    }
    return ranges
  }

  /// Where a segment starts and ends.
  func ends(of segment: XmR.Segment) -> (Double, Double) {
    (places[segment.range.lowerBound], places[segment.range.upperBound - 1])
  }
}

extension ChartInput {
  /// Whether the data can be read as a process at all.
  func suitsProcess(_ data: Dataset, into findings: inout Findings) -> Bool {
    guard data.base.periods != nil else {
      findings.add(
        .processWithoutTime, at: settings.node("x")?.span ?? settings.node.span,
        "a process chart needs time along its foot",
        help: "name a column of dates, months or years with `x:`")
      return false
    }
    switch data.valueColumn.basis {
    case .rolling12Months, .yearToDate:
      findings.add(
        .overlappingPeriods, at: settings.node("y")?.span ?? settings.node.span,
        "values of overlapping periods cannot be read as a process",
        help: "give the value of each month alone: sums that overlap move slowly by themselves")
      return false
    default: return true
    }
  }

  /// Rules about how far limits can be trusted.
  func check(_ xmr: XmR, _ data: Dataset, into findings: inout Findings) {
    let span = settings.node("y")?.span ?? settings.node.span
    let count = xmr.rules.count
    if let short = xmr.segments.first(where: { $0.isShort }) {
      findings.add(
        .shortSeries, at: span, "limits are made from \(short.range.count) values",
        help: "fewer than 13 values make provisional limits: wait, or draw a line")
    } else if count < 24, data.format.type == .number, data.base.unit == .month {
      findings.add(
        .seasonalSeries, at: span, "\(count) months cannot show what the seasons do",
        help: "give 24 months or more of counts that may rise and fall with the year")
    }
    guard let last = xmr.segments.last else { return }
    if data.format.type == .number, data.format.decimals == 0, last.mean < 5, last.mean >= 0 {
      findings.add(
        .lowCounts, at: span, "the counts are too low for these limits (5 a period or fewer)",
        help: "count over longer periods, or show the time between events")
    }
    let screened = xmr.segments.reduce(0) { $0 + $1.screened }
    let ranges = xmr.segments.reduce(0) { $0 + $1.ranges }
    guard ranges > 0, Double(screened) > Double(ranges) * 0.1 else { return }
    findings.add(
      .manyOutliers, at: span, "\(screened) of \(ranges) changes were left out of the limits",
      help: "limits without so many changes are too narrow: compare with `screen: false`")
  }
}
