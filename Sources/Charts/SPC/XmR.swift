/// A chart of individual values and moving ranges (XmR): mean, limits, and the points that are
/// unlikely to be chance.
///
/// The rules are those of NHSRplotthedots 0.2.2 (`ptd_spc_standard`, `ptd_calculate_point_type`,
/// `ptd_calculate_assurance_type`), restated.
struct XmR: Sendable {
  /// What a rule says of a point. One rule a point; the order is the rules' precedence.
  enum Rule: String, Sendable, CaseIterable {
    case aboveLimit = "Above UCL"
    case belowLimit = "Below LCL"
    case rising = "7 Point Trend (Increasing)"
    case falling = "7 Point Trend (Decreasing)"
    case twoInThreeAbove = "2 in 3 Above CL"
    case twoInThreeBelow = "2 in 3 Below CL"
    case sevenAbove = "7 Points Above CL"
    case sevenBelow = "7 Points Below CL"

    /// Whether it is about high values; the others are about low ones.
    var isHigh: Bool {
      switch self {
      case .aboveLimit, .rising, .twoInThreeAbove, .sevenAbove: true
      case .belowLimit, .falling, .twoInThreeBelow, .sevenBelow: false
      }
    }
  }

  /// A stretch with limits of its own.
  struct Segment: Sendable {
    /// The points of the series that belong to it.
    var range: Range<Int>
    var mean: Double
    /// The natural process limits; not clamped at zero or 100 %. Nil where values do not vary.
    var limits: ClosedRange<Double>?
    /// How many moving ranges were left out of the limits as outliers, and of how many.
    var screened: Int
    var ranges: Int

    /// Fewer than 13 points: limits are provisional.
    var isShort: Bool { range.count < 13 }
  }

  struct Options: Sendable {
    /// Whether moving ranges of 3.267 times their mean or more are left out, once.
    var screens = true
    /// Whether only the first so many points of a segment make mean and limits; 12 or more.
    var fixAfter: Int?
    /// The first points of new segments.
    var rebases: [Int] = []
  }

  var segments: [Segment]
  /// For each point the rule that it meets.
  var rules: [Rule?]

  /// The chart of values in the order of time, none missing.
  init(_ values: [Double], _ options: Options) {
    let starts = [0] + options.rebases.sorted().filter { $0 > 0 && $0 < values.count }
    segments = []
    rules = []
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : values.count
      guard start < end else { continue }
      let part = Array(values[start..<end])
      let segment = Self.segment(part, from: start, options)
      segments.append(segment)
      rules += Self.rules(part, segment)
    }
  }

  /// Mean and limits: mean ± 2.66 times the mean moving range.
  private static func segment(_ values: [Double], from start: Int, _ options: Options) -> Segment {
    let base = options.fixAfter.map { Array(values.prefix($0)) } ?? values
    let mean = base.reduce(0, +) / Double(base.count)
    let ranges = zip(base, base.dropFirst()).map { abs($1 - $0) }
    var segment = Segment(
      range: start..<start + values.count, mean: mean, limits: nil, screened: 0,
      ranges: ranges.count)
    guard !ranges.isEmpty else { return segment }
    var average = ranges.reduce(0, +) / Double(ranges.count)
    if options.screens {
      let kept = ranges.filter { $0 < 3.267 * average }
      segment.screened = ranges.count - kept.count
      guard !kept.isEmpty else {
        segment.screened = 0
        return segment
      }
      average = kept.reduce(0, +) / Double(kept.count)
    }
    guard average > 0 else { return segment }
    segment.limits = mean - 2.66 * average...mean + 2.66 * average
    return segment
  }

  /// The rule of each point of a segment; rules never look beyond it.
  private static func rules(_ values: [Double], _ segment: Segment) -> [Rule?] {
    var rules = [Rule?](repeating: nil, count: values.count)
    guard let limits = segment.limits else { return rules }
    let side = values.map { $0 > segment.mean ? 1 : $0 < segment.mean ? -1 : 0 }
    let third = (limits.upperBound - segment.mean) * 2 / 3
    let isOutside = values.map { $0 > limits.upperBound || $0 < limits.lowerBound }
    let isClose = values.indices.map {
      !isOutside[$0] && (values[$0] > segment.mean + third || values[$0] < segment.mean - third)
    }
    let run = sevenOnOneSide(side)
    let pairs = twoInThree(side, isClose)
    let trend = trends(values)
    for index in values.indices {
      if isOutside[index] {
        rules[index] = values[index] > limits.upperBound ? .aboveLimit : .belowLimit
      } else if trend[index] {
        rules[index] = direction(values, trend, index) > 0 ? .rising : .falling
      } else if pairs[index] {
        rules[index] = side[index] > 0 ? .twoInThreeAbove : .twoInThreeBelow
      } else if run[index] {
        rules[index] = side[index] > 0 ? .sevenAbove : .sevenBelow
      }
    }
    return rules
  }

  /// Seven points with six rises, or six falls, between them: all seven; a tie ends it.
  private static func trends(_ values: [Double]) -> [Bool] {
    let steps = zip(values, values.dropFirst()).map { $1 > $0 ? 1 : $1 < $0 ? -1 : 0 }
    var marked = [Bool](repeating: false, count: values.count)
    for start in 0..<max(0, values.count - 6) {
      let window = steps[start..<start + 6]
      guard let first = window.first, first != 0, window.allSatisfy({ $0 == first }) else {
        continue
      }
      for index in start...start + 6 { marked[index] = true }
    }
    return marked
  }

  /// The step out of a point whose next point is in a trend too; else the step into it.
  private static func direction(_ values: [Double], _ trend: [Bool], _ index: Int) -> Double {
    if index + 1 < values.count, trend[index + 1] { return values[index + 1] - values[index] }
    return index > 0 ? values[index] - values[index - 1] : 0
  }

  /// Three in a row on one side of the mean, two or more of them close to a limit: the close ones.
  private static func twoInThree(_ side: [Int], _ isClose: [Bool]) -> [Bool] {
    var marked = [Bool](repeating: false, count: side.count)
    for start in 0..<max(0, side.count - 2) {
      let window = start...start + 2
      guard side[start] != 0, window.allSatisfy({ side[$0] == side[start] }),
        window.count(where: { isClose[$0] }) >= 2
      else { continue }
      for index in window where isClose[index] { marked[index] = true }
    }
    return marked
  }

  /// Seven or more in a row on one side of the mean: all of them.
  private static func sevenOnOneSide(_ side: [Int]) -> [Bool] {
    var marked = [Bool](repeating: false, count: side.count)
    for start in 0..<max(0, side.count - 6) {
      let window = start...start + 6
      guard side[start] != 0, window.allSatisfy({ side[$0] == side[start] }) else { continue }
      for index in window { marked[index] = true }
    }
    return marked
  }
}
