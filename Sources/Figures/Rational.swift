package import Output

/// An exact fraction of whole numbers, always reduced, its denominator above zero.
///
/// Every verdict about a figure is made with these: nothing is rounded on the way. Numbers that
/// do not fit 128 bits are an ``Overflow``, which becomes a finding.
package struct Rational: Sendable, Hashable {
  package let numerator: Int128
  /// Above zero.
  package let denominator: Int128

  /// A result that does not fit, or a division by zero.
  package enum Failure: Error, Sendable, Hashable {
    case overflow
    case divisionByZero
  }

  package static let zero = Rational(0)
  package static let one = Rational(1)

  package init(_ whole: Int) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// The number as printed: 12.50 is 25/2.
  package init(_ number: FixedPoint) {
    let divisor = Int128(FixedPoint.wholePower(Int(number.decimals)))
    let common = Self.commonDivisor(Int128(number.units), divisor)
    numerator = Int128(number.units) / common
    denominator = divisor / common
  }

  /// The fraction, reduced.
  package init(_ numerator: Int128, over denominator: Int128) throws(Failure) {
    guard denominator != 0 else { throw .divisionByZero }
    guard numerator != .min, denominator != .min else { throw .overflow }
    let common = Self.commonDivisor(numerator, denominator)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = numerator / common * sign
    self.denominator = denominator / common * sign
  }

  /// The greatest common divisor; 1 for 0 and 0.
  private static func commonDivisor(_ a: Int128, _ b: Int128) -> Int128 {
    var (x, y) = (a.magnitude, b.magnitude)
    while y != 0 { (x, y) = (y, x % y) }
    return x == 0 ? 1 : Int128(x)
  }

  package var isNegative: Bool { numerator < 0 }
  package var isZero: Bool { numerator == 0 }
  package var isWhole: Bool { denominator == 1 }
  package var magnitude: Rational { isNegative ? negated : self }

  /// The same number on the other side of zero.
  package var negated: Rational { Rational(reduced: -numerator, denominator) }

  private init(reduced numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The nearest binary number, for words such as `about` and for comparisons with SPC limits.
  package var double: Double { Double(numerator) / Double(denominator) }
}

extension Rational {
  /// The exact sum.
  package func plus(_ other: Rational) throws(Failure) -> Rational {
    let common = Self.commonDivisor(denominator, other.denominator)
    let left = try Self.product(numerator, other.denominator / common)
    let right = try Self.product(other.numerator, denominator / common)
    let (sum, overflow) = left.addingReportingOverflow(right)
    guard !overflow else { throw .overflow }
    return try Rational(sum, over: try Self.product(denominator, other.denominator / common))
  }

  /// The exact difference.
  package func minus(_ other: Rational) throws(Failure) -> Rational {
    try plus(other.negated)
  }

  /// The exact product.
  package func times(_ other: Rational) throws(Failure) -> Rational {
    // Reduced crosswise first, so that only a result that is too large overflows.
    let first = Self.commonDivisor(numerator, other.denominator)
    let second = Self.commonDivisor(other.numerator, denominator)
    return try Rational(
      try Self.product(numerator / first, other.numerator / second),
      over: try Self.product(denominator / second, other.denominator / first))
  }

  /// The exact quotient.
  package func divided(by other: Rational) throws(Failure) -> Rational {
    guard !other.isZero else { throw .divisionByZero }
    return try times(Rational(other.denominator, over: other.numerator))
  }

  private static func product(_ a: Int128, _ b: Int128) throws(Failure) -> Int128 {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    guard !overflow, product != .min else { throw .overflow }
    return product
  }

  /// Rounded half away from zero, as a spreadsheet's ROUND does, to `decimals` places, 0 to 18;
  /// nil if the result has more than 18 digits.
  package func rounded(toDecimals decimals: Int) -> FixedPoint? {
    let power = Int128(FixedPoint.wholePower(decimals))
    let (scaled, overflow) = numerator.magnitude.multipliedReportingOverflow(by: power.magnitude)
    guard !overflow else { return nil }
    let (quotient, rest) = scaled.quotientAndRemainder(dividingBy: denominator.magnitude)
    let up: UInt128 = rest >= denominator.magnitude - rest ? 1 : 0
    guard let units = Int64(exactly: quotient + up) else { return nil }
    return FixedPoint(units: isNegative ? -units : units, decimals: decimals)
  }
}

extension Rational: Comparable {
  /// Exact for all values.
  package static func < (a: Rational, b: Rational) -> Bool {
    if a.denominator == b.denominator { return a.numerator < b.numerator }
    if a.isNegative != b.isNegative { return a.isNegative }
    let left = a.numerator.magnitude.multipliedFullWidth(by: b.denominator.magnitude)
    let right = b.numerator.magnitude.multipliedFullWidth(by: a.denominator.magnitude)
    let isLess = (left.high, left.low) < (right.high, right.low)
    let isMore = (left.high, left.low) > (right.high, right.low)
    return a.isNegative ? isMore : isLess
  }
}
