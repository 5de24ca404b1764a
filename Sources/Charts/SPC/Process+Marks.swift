import Output
import Tables

extension Process {
  /// The expected range, its limits, the average, a line through the points, the points.
  var marks: [Mark] {
    var band = BandMark(style: nil, points: [])
    var limits = LevelsMark(kind: .limit, levels: [])
    var means = LevelsMark(kind: .mean, levels: [])
    for segment in xmr.segments {
      let (from, to) = ends(of: segment)
      means.levels.append(LevelsMark.Level(from: from, to: to, value: segment.mean))
      guard let range = segment.limits else { continue }
      for value in [range.upperBound, range.lowerBound] {
        limits.levels.append(LevelsMark.Level(from: from, to: to, value: value))
      }
      for at in [from, to] {
        band.points.append(
          BandMark.Point(at: at, low: range.lowerBound, high: range.upperBound))
      }
      band.points.append(BandMark.Point(at: to, low: nil, high: nil))
    }
    return [.band(band), .levels(limits), .levels(means), .line(line)] + points(of: kinds)
  }

  /// The line through the points; it ends where limits start anew and where a value is missing.
  private var line: LineMark {
    let starts = Set(xmr.segments.dropFirst().map { $0.range.lowerBound })
    var line = LineMark(style: 0, isPlain: true, points: [])
    for index in values.indices {
      if starts.contains(index) || (index > 0 && entries[index] != entries[index - 1] + 1) {
        line.points.append(LineMark.Point(at: places[index], value: nil))
      }
      line.points.append(LineMark.Point(at: places[index], value: values[index]))
    }
    return line
  }

  /// The kinds that occur, in their order.
  private var kinds: [PointKind] {
    var present = [Bool](repeating: false, count: PointKind.allCases.count)
    for index in values.indices { present[kind(index).rawValue] = true }
    return PointKind.allCases.filter { present[$0.rawValue] }
  }

  private func points(of kinds: [PointKind]) -> [Mark] {
    kinds.map { wanted in
      let found: [PointsMark.Place] = values.indices.filter { kind($0) == wanted }.map {
        PointsMark.Place(at: places[$0], value: values[$0])
      }
      return .points(PointsMark(kind: wanted, places: found))
    }
  }

  /// The last segment's average and limits, named at the right.
  var ends: [EndLabel] {
    guard let last = xmr.segments.last else { return [] }
    let text = { (value: Double) in format.text(FixedPoint(value, decimals: shownDecimals)) }
    let said = words.charts.spc
    var labels = [
      EndLabel(
        text: said.named(said.average, text(last.mean)), style: .level(.mean), value: last.mean,
        at: nil)
    ]
    guard let limits = last.limits else { return labels }
    labels.append(
      EndLabel(
        text: said.named(said.upper, text(limits.upperBound)), style: .level(.limit),
        value: limits.upperBound, at: nil))
    labels.append(
      EndLabel(
        text: said.named(said.lower, text(limits.lowerBound)), style: .level(.limit),
        value: limits.lowerBound, at: nil))
    return labels
  }

  /// Decimals of computed values: one more than the data have, where they are below a thousand.
  static func shownDecimals(_ values: [Double], _ data: Dataset) -> Int {
    let largest = values.reduce(0) { max($0, $1.magnitude) }
    if case .duration = data.format.type { return data.format.decimals + (largest < 20 ? 1 : 0) }
    return data.format.decimals + (largest < 1_000 ? 1 : 0)
  }

  var format: ValueFormat {
    if case .money = data.format.type { return data.format }
    return data.format.with(power: 0, decimals: shownDecimals)
  }

  /// What the latest value and the target come to, then the kinds of points.
  func key(target: Reference?) -> [KeyItem] {
    var items: [KeyItem] = []
    let said = words.charts.spc
    if let last = values.indices.last, xmr.segments.last?.limits != nil {
      let kind = kind(last)
      items.append(
        KeyItem(text: said.variation(kind.variation), style: .icon(kind.letter, kind)))
    }
    if let target, let assurance = xmr.assurance(target: target.value, better: better) {
      let (letter, kind): (String, PointKind) =
        switch assurance {
        case .pass: ("P", .improvementHigh)
        case .fail: ("F", .concernHigh)
        case .inconsistent: ("?", .common)
        }
      items.append(
        KeyItem(text: said.assurance(assurance.rawValue), style: .icon(letter, kind)))
    }
    for kind in kinds where kind != .common {
      items.append(KeyItem(text: said.point(kind.variation), style: .point(kind)))
    }
    if xmr.segments.contains(where: { $0.limits != nil }) {
      items.append(KeyItem(text: said.range, style: .band(nil)))
    }
    return items
  }
}

extension PointKind {
  /// The names that the reference gives its variation icons.
  var variation: String {
    switch self {
    case .common: "common_cause"
    case .improvementHigh: "improvement_high"
    case .improvementLow: "improvement_low"
    case .concernHigh: "concern_high"
    case .concernLow: "concern_low"
    case .neutralHigh: "neutral_high"
    case .neutralLow: "neutral_low"
    }
  }

  /// The letter of its icon: high, low, or a wave.
  var letter: String {
    switch self {
    case .common: "~"
    case .improvementHigh, .concernHigh, .neutralHigh: "H"
    case .improvementLow, .concernLow, .neutralLow: "L"
    }
  }
}
