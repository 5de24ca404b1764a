/// Wilson's score interval for a proportion (Wilson 1927), as the Office for National Statistics
/// uses it: it stays between 0 and 1 and holds for small counts.
enum Wilson {
  /// The normal deviate of a 95 % interval.
  static let deviate = 1.959963984540054

  /// The interval for `count` of `total`; nil unless 0 ≤ count ≤ total and total > 0.
  static func interval(_ count: Double, of total: Double) -> (low: Double, high: Double)? {
    guard total > 0, count >= 0, count <= total else { return nil }
    let share = count / total
    let square = deviate * deviate
    let middle = share + square / (2 * total)
    let reach =
      deviate * (share * (1 - share) / total + square / (4 * total * total)).squareRoot()
    let scale = 1 + square / total
    return (max(0, (middle - reach) / scale), min(1, (middle + reach) / scale))
  }
}
