/// An exact decimal number: `units` divided by ten to the power of `decimals`.
///
/// It keeps the decimals as the author printed them (`12.0` has one), so it can be shown again
/// the same way. 18 digits are exact; what needs more is refused by the reader.
package struct FixedPoint: Sendable, Hashable {
  package var units: Int64
  /// How many digits stand after the decimal point, 0 to 18.
  package var decimals: UInt8

  package init(units: Int64, decimals: Int = 0) {
    self.units = units
    self.decimals = UInt8(decimals)
  }

  package init(_ whole: Int) {
    self.init(units: Int64(whole), decimals: 0)
  }

  /// The nearest binary number, for coordinates and statistics.
  @inlinable package var double: Double {
    Double(units) / Self.power(Int(decimals))
  }

  package var isNegative: Bool { units < 0 }

  /// Ten to the power of `exponent`, exact up to 22.
  @inlinable package static func power(_ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<exponent { result *= 10 }
    return result
  }

  /// Ten to the power of `exponent` (0 to 18).
  package static func wholePower(_ exponent: Int) -> Int64 {
    var result: Int64 = 1
    for _ in 0..<exponent { result *= 10 }
    return result
  }

  /// The same number with exactly `count` decimals, rounded half away from zero as a
  /// spreadsheet's ROUND does; nil if it does not fit.
  package func rounded(toDecimals count: Int) -> FixedPoint? {
    let have = Int(decimals)
    if count >= have {
      let (product, overflow) = units.multipliedReportingOverflow(by: Self.wholePower(count - have))
      return overflow ? nil : FixedPoint(units: product, decimals: count)
    }
    let divisor = Self.wholePower(have - count)
    var quotient = units / divisor
    let rest = (units % divisor).magnitude
    if rest >= (divisor.magnitude + 1) / 2 { quotient += units < 0 ? -1 : 1 }
    return FixedPoint(units: quotient, decimals: count)
  }

  /// The number nearest to `value` with `count` decimals, half away from zero; nil if it is not
  /// finite or does not fit.
  package init?(_ value: Double, decimals count: Int) {
    let scaled = (value * Self.power(count)).rounded(.toNearestOrAwayFromZero)
    guard scaled.isFinite, scaled.magnitude < 9e18 else { return nil }
    self.init(units: Int64(scaled), decimals: count)
  }

  /// Whether two numbers are the same value, whatever their decimals: 12 and 12.0.
  package func isSameValue(as other: FixedPoint) -> Bool {
    Self.compare(self, other) == 0
  }

  /// -1, 0 or 1, exactly.
  package static func compare(_ a: FixedPoint, _ b: FixedPoint) -> Int {
    let count = max(a.decimals, b.decimals)
    let left = Int128(a.units) * Int128(wholePower(Int(count - a.decimals)))
    let right = Int128(b.units) * Int128(wholePower(Int(count - b.decimals)))
    return left < right ? -1 : left > right ? 1 : 0
  }

  /// The number without decimals that are zero: 12.50 becomes 12.5.
  package var trimmed: FixedPoint {
    var result = self
    while result.decimals > 0, result.units % 10 == 0 {
      result.units /= 10
      result.decimals -= 1
    }
    return result
  }
}

extension ByteWriter {
  /// Writes a number for people: `40,148`, `−12.46`. The minus is U+2212.
  package mutating func write(number: FixedPoint, thousands: Bool = true) {
    if number.units < 0 { write("\u{2212}") }
    writeDigits(number, thousands: thousands)
  }

  /// Writes a number for programs: `40148`, `-12.46`.
  package mutating func write(plain number: FixedPoint) {
    if number.units < 0 { write(byte: 0x2D) }
    writeDigits(number, thousands: false)
  }

  private mutating func writeDigits(_ number: FixedPoint, thousands: Bool) {
    let magnitude = number.units.magnitude
    let divisor = UInt64(FixedPoint.wholePower(Int(number.decimals)))
    let whole = magnitude / divisor
    if thousands, whole >= 1_000 {
      writeGrouped(whole)
    } else {
      write(Int(whole))
    }
    guard number.decimals > 0 else { return }
    write(byte: 0x2E)
    var place = divisor / 10
    let fraction = magnitude % divisor
    while place > 0 {
      write(byte: 0x30 + UInt8(fraction / place % 10))
      place /= 10
    }
  }

  private mutating func writeGrouped(_ whole: UInt64) {
    guard whole >= 1_000 else { return write(Int(whole)) }
    writeGrouped(whole / 1_000)
    write(byte: 0x2C)
    let group = whole % 1_000
    write(byte: 0x30 + UInt8(group / 100))
    write(byte: 0x30 + UInt8(group / 10 % 10))
    write(byte: 0x30 + UInt8(group % 10))
  }
}

extension FixedPoint {
  /// The number for people, with thousands separators.
  package var text: String {
    var out = ByteWriter()
    out.write(number: self)
    return String(decoding: out.finish(), as: UTF8.self)
  }

  /// The number for programs: digits, a full stop, a hyphen for minus.
  package var plainText: String {
    var out = ByteWriter()
    out.write(plain: self)
    return String(decoding: out.finish(), as: UTF8.self)
  }
}

extension FixedPoint {
  /// Reads a plain decimal number: digits, at most one full stop, a leading `-` or `+`.
  ///
  /// Nil for anything else, and for more than 18 digits.
  package init?(plain text: some Sequence<UInt8>) {
    var units: Int64 = 0
    var decimals: UInt8 = 0
    var negative = false
    var sawPoint = false
    var digits = 0
    var position = 0
    for byte in text {
      defer { position += 1 }
      switch byte {
      case 0x30...0x39:
        digits += 1
        guard digits <= 18 || units == 0 else { return nil }
        units = units * 10 + Int64(byte - 0x30)
        if sawPoint { decimals += 1 }
        guard decimals <= 18 else { return nil }
      case 0x2E where !sawPoint: sawPoint = true
      case 0x2D where position == 0: negative = true
      case 0x2B where position == 0: break
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    self.units = negative ? -units : units
    self.decimals = decimals
  }
}
