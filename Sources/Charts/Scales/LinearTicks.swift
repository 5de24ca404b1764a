/// Round ticks on a decimal axis, by the method of d3-array 3 (`ticks`, `tickIncrement`).
///
/// Steps are 1, 2 or 5 times a power of ten, and ticks are whole multiples of the step, counted
/// in integers, so that 0.1 × 3 is written `0.3`.
struct LinearTicks: Sendable, Hashable {
  /// The first and the last multiple of the step inside the range; empty if `last < first`.
  var first: Int
  var last: Int
  /// 1, 2 or 5.
  var factor: Int
  /// The power of ten of the step.
  var power: Int

  /// About `count` ticks between `start` and `stop`, `start < stop`, both finite; nil otherwise.
  init?(from start: Double, to stop: Double, count: Double) {
    guard start < stop, count > 0, (stop - start).isFinite else { return nil }
    let step = (stop - start) / count
    var power = Decades.floorLog10(step)
    let error = step / Decades.power(power)
    var factor = error >= 50.0.squareRoot() ? 10 : error >= 10.0.squareRoot() ? 5 : 1
    if factor == 1, error >= 2.0.squareRoot() { factor = 2 }
    if factor == 10 {
      factor = 1
      power += 1
    }
    self.factor = factor
    self.power = power
    (first, last) = (0, -1)
    guard let low = index(of: start, roundingUp: true),
      let high = index(of: stop, roundingUp: false)
    else { return nil }
    (first, last) = (low, high)
    if last < first, count >= 0.5, count < 2 {
      guard let finer = LinearTicks(from: start, to: stop, count: count * 2) else { return nil }
      self = finer
    }
  }

  /// The step as a number.
  var step: Double { Double(factor) * Decades.power(power) }

  /// How many decimals the ticks need.
  var decimals: Int { max(0, -power) }

  /// The value of the tick with an index.
  func value(_ index: Int) -> Double {
    power < 0
      ? Double(index * factor) / Decades.power(-power)
      : Double(index * factor) * Decades.power(power)
  }

  /// The smallest index at or above a value, or the largest at or below it; nil beyond 2^52.
  func index(of value: Double, roundingUp: Bool) -> Int? {
    let quotient =
      power < 0
      ? value * Decades.power(-power) / Double(factor)
      : value / (Double(factor) * Decades.power(power))
    guard quotient.magnitude < 4e15 else { return nil }
    var index = Int(quotient.rounded())
    if roundingUp, self.value(index) < value { index += 1 }
    if !roundingUp, self.value(index) > value { index -= 1 }
    return index
  }

  /// The range widened to whole steps, by d3-scale's `nice`: repeated until the step stays.
  static func nice(
    from start: Double, to stop: Double, count: Double
  ) -> (from: Double, to: Double, ticks: LinearTicks)? {
    var (start, stop) = (start, stop)
    var previous: LinearTicks?
    for _ in 0..<10 {
      guard let ticks = LinearTicks(from: start, to: stop, count: count) else { return nil }
      if ticks.factor == previous?.factor, ticks.power == previous?.power {
        return (start, stop, ticks)
      }
      guard let low = ticks.index(of: start, roundingUp: false),
        let high = ticks.index(of: stop, roundingUp: true)
      else { return nil }
      start = ticks.value(low)
      stop = ticks.value(high)
      previous = ticks
    }
    return LinearTicks(from: start, to: stop, count: count).map { (start, stop, $0) }
  }
}

/// Powers of ten without a mathematics library.
enum Decades {
  /// Ten to the power of `exponent`; exact from 0 to 22.
  static func power(_ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<min(330, exponent.magnitude) { result *= 10 }
    return exponent < 0 ? 1 / result : result
  }

  /// The largest `p` with `10^p <= value`, for a positive finite value.
  static func floorLog10(_ value: Double) -> Int {
    guard value > 0, value.isFinite else { return 0 }
    var exponent = 0
    while exponent < 308, power(exponent + 1) <= value { exponent += 1 }
    while exponent > -308, power(exponent) > value { exponent -= 1 }
    return exponent
  }
}
