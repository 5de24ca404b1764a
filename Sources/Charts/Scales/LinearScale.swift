/// Maps values to places along an axis.
struct LinearScale: Sendable, Hashable {
  private var start: Double
  private var factor: Double
  private var origin: Double

  /// `domain` may be a single value, which then lies in the middle.
  init(from low: Double, to high: Double, onto start: Double, _ end: Double) {
    origin = low
    if high == low {
      self.start = (start + end) / 2
      factor = 0
    } else {
      self.start = start
      factor = (end - start) / (high - low)
    }
  }

  /// The place of a value, in units of the picture.
  func callAsFunction(_ value: Double) -> Double { start + (value - origin) * factor }
}
