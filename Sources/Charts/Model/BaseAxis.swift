import Output
import Tables

/// The axis of what the values are about: categories or time.
enum BaseAxis: Sendable {
  /// Names in the author's order, at 0, 1, 2, …
  case categories([String])
  /// Periods of one length, evenly spaced: the first is at 0, and each at its distance from it.
  case periods(PeriodKind, first: Int, count: Int)
  /// Days by real time, in days since 1970.
  case days(first: Int, last: Int)
  /// Periods one after the other without regard to the time between: bars over dates.
  case ordinals([Period])
  /// Quantities, in bands of equal width where bars stand on them; the title stands below.
  case numbers(ValueAxis, bands: Int, title: String)

  /// The smallest and the largest place.
  var domain: (Double, Double) {
    switch self {
    case .categories(let names): (0, Double(max(0, names.count - 1)))
    case .periods(_, _, let count): (0, Double(max(0, count - 1)))
    case .days(let first, let last): (Double(first), Double(last))
    case .ordinals(let periods): (0, Double(max(0, periods.count - 1)))
    case .numbers(let axis, _, _): (axis.low, axis.high)
    }
  }

  /// How many bands it has.
  var count: Int {
    switch self {
    case .categories(let names): names.count
    case .periods(_, _, let count): count
    case .days(let first, let last): last - first + 1
    case .ordinals(let periods): periods.count
    case .numbers(_, let bands, _): bands
    }
  }

  var isTime: Bool {
    switch self {
    case .categories, .numbers: false
    case .periods, .days, .ordinals: true
    }
  }
}

extension Dataset.Base {
  /// The axis for lines: even steps for periods, real time for days.
  var pointAxis: BaseAxis {
    guard case .periods(.date, let periods) = kind, let first = periods.first,
      let last = periods.last
    else { return bandAxis }
    return .days(first: first.start, last: last.start)
  }

  /// The axis for bars: a band for each category or period.
  var bandAxis: BaseAxis {
    switch kind {
    case .categories(let names): return .categories(names)
    case .periods(.date, let periods): return .ordinals(periods)
    case .periods(let kind, let periods):
      guard let first = periods.first, let last = periods.last else { return .categories([]) }
      return .periods(kind, first: first.index, count: last.index - first.index + 1)
    }
  }

  /// The place of each entry on an axis.
  func places(on axis: BaseAxis) -> [Double] {
    switch (axis, kind) {
    case (.periods(_, let first, _), .periods(_, let periods)):
      periods.map { Double($0.index - first) }
    case (.days, .periods(_, let periods)): periods.map { Double($0.start) }
    default: (0..<count).map(Double.init)
    }
  }
}

extension BaseAxis {
  /// How wide the names of categories are at most where lines join them.
  static let nameLimit = 110.0

  /// How far the first and the last label reach beyond their places.
  func overhang(_ words: Words, size: Double) -> (first: Double, last: Double) {
    func half(_ period: Period) -> Double {
      let (name, year) = period.axisLabel(words)
      let width = max(TextMetrics.width(name, size: size), TextMetrics.width(year, size: size))
      return width / 2
    }
    switch self {
    case .categories(let names):
      let halves = [names.first, names.last].map {
        min(Self.nameLimit, TextMetrics.width($0 ?? "", size: size)) / 2
      }
      return (halves[0], halves[1])
    case .numbers(let axis, _, _):
      let halves = [axis.ticks.first, axis.ticks.last].map {
        TextMetrics.width($0?.text ?? "", size: size) / 2
      }
      return (halves[0], halves[1])
    case .ordinals(let periods):
      guard let first = periods.first, let last = periods.last else { return (0, 0) }
      return (half(first), half(last))
    case .periods(let kind, let first, let count):
      return (half(Period(kind, index: first)), half(Period(kind, index: first + count - 1)))
    case .days(let first, let last):
      return (half(Period(.date, index: first)), half(Period(.date, index: last)))
    }
  }

  /// Every place's name in full: for rows.
  func fullNames(_ words: Words) -> [String] {
    switch self {
    case .categories(let names): names
    case .periods(let kind, let first, let count):
      (0..<count).map { Period(kind, index: first + $0).spoken(words) }
    case .days(let first, let last):
      (first...last).map { Period(.date, index: $0).spoken(words) }
    case .ordinals(let periods): periods.map { $0.spoken(words) }
    case .numbers: []
    }
  }
}
