/// How values are spread, a box for each place.
struct BoxesMark: Sendable {
  struct Box: Sendable {
    var at: Double
    var spread: Spread
  }

  var boxes: [Box]
}

/// Values against their targets, over shaded ranges.
struct BulletsMark: Sendable {
  struct Bullet: Sendable {
    var at: Double
    var value: Double?
    var target: Double?
    /// Where the ranges end, rising; the first starts at zero.
    var ranges: [Double]
  }

  var bullets: [Bullet]
}

/// Tukey's five numbers and what lies outside his fences.
struct Spread: Sendable {
  var count: Int
  var minimum: Double
  var lowerQuartile: Double
  var median: Double
  var upperQuartile: Double
  var maximum: Double
  /// The furthest values within 1.5 times the range between the quartiles.
  var lowWhisker: Double
  var highWhisker: Double
  /// The values beyond, rising.
  var outliers: [Double]

  /// The spread of values in any order; nil without values.
  init?(_ values: [Double]) {
    let sorted = values.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    count = sorted.count
    (minimum, maximum) = (first, last)
    lowerQuartile = Self.quantile(0.25, of: sorted)
    median = Self.quantile(0.5, of: sorted)
    upperQuartile = Self.quantile(0.75, of: sorted)
    let reach = 1.5 * (upperQuartile - lowerQuartile)
    // A value on the fence is no outlier, whatever its last binary digit.
    let slack = 1e-9 * max(first.magnitude, last.magnitude)
    let (low, high) = (lowerQuartile - reach - slack, upperQuartile + reach + slack)
    let within = sorted.filter { low <= $0 && $0 <= high }
    outliers = sorted.filter { $0 < low || high < $0 }
    // Between two values far apart a quartile may lie beyond the furthest value within.
    lowWhisker = min(lowerQuartile, within.first ?? lowerQuartile)
    highWhisker = max(upperQuartile, within.last ?? upperQuartile)
  }

  /// The quantile of sorted values by linear interpolation between the ranks (type 7 of Hyndman
  /// and Fan 1996, which is R's own and QUARTILE.INC of spreadsheets).
  static func quantile(_ part: Double, of sorted: [Double]) -> Double {
    let place = Double(sorted.count - 1) * part
    let below = Int(place)
    let above = min(sorted.count - 1, below + 1)
    return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
  }
}
