/// A fraction of two whole numbers in lowest terms, for the equations of hidden cells.
struct Ratio: Sendable, Hashable {
  private(set) var numerator: Int
  /// Above zero.
  private(set) var denominator: Int

  /// A step of the calculation is too large to be exact.
  struct Overflow: Error {}

  static let zero = Ratio(0)
  static let one = Ratio(1)

  init(_ whole: Int) {
    numerator = whole
    denominator = 1
  }

  private init(_ numerator: Int, _ denominator: Int) {
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    let divisor = a == 0 ? 1 : Int(a)
    self.numerator = (denominator < 0 ? -numerator : numerator) / divisor
    self.denominator = abs(denominator) / divisor
  }

  var sign: Int { numerator.signum() }
  var isZero: Bool { numerator == 0 }
  var negated: Ratio { Ratio(-numerator, denominator) }

  func minus(_ other: Ratio) throws(Overflow) -> Ratio {
    let left = try Self.product(numerator, other.denominator)
    let right = try Self.product(other.numerator, denominator)
    let (difference, overflow) = left.subtractingReportingOverflow(right)
    if overflow { throw Overflow() }
    return Ratio(difference, try Self.product(denominator, other.denominator))
  }

  func times(_ other: Ratio) throws(Overflow) -> Ratio {
    Ratio(
      try Self.product(numerator, other.numerator),
      try Self.product(denominator, other.denominator))
  }

  /// `other` must not be zero.
  func divided(by other: Ratio) throws(Overflow) -> Ratio {
    Ratio(
      try Self.product(numerator, other.denominator),
      try Self.product(denominator, other.numerator))
  }

  func isLess(than other: Ratio) throws(Overflow) -> Bool { try minus(other).sign < 0 }

  private static func product(_ a: Int, _ b: Int) throws(Overflow) -> Int {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    // The least number has no magnitude of its own kind.
    if overflow || product == .min { throw Overflow() }
    return product
  }
}
