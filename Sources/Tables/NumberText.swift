import Output

/// Numbers, percentages, percentage points and money as people write them.
enum NumberText {
  /// Reads the whole of a text; nil if it is no number at all.
  static func read(_ text: Scanner, blanksSeparate: Bool) -> Reading? {
    var text = text
    var isNegative = false
    var isBracketed = text.accept(0x28)
    var currency: Currency?
    while let byte = text.next, !(0x30...0x39 ~= byte), byte != 0x2E {
      if byte == 0x2D, !isNegative, !isBracketed {
        isNegative = true
        text.position += 1
      } else if byte == 0x2B || byte == 0x20 {
        text.position += 1
      } else if byte == 0x28, !isBracketed, currency != nil {
        isBracketed = text.accept(0x28)
      } else if currency == nil, let sign = currencySign(&text) {
        currency = sign
      } else {
        return nil
      }
    }
    guard let digits = Digits(&text, blanksSeparate: blanksSeparate) else { return nil }
    let isInside = isBracketed && text.accept(0x29)
    text.skipBlanks()
    guard let unit = Unit(&text) else {
      return currency == nil && digits.isPlain ? readExponent(digits, text) : nil
    }
    text.skipBlanks()
    if isBracketed, !isInside { guard text.accept(0x29) else { return nil } }
    guard text.isAtEnd else { return nil }
    if digits.isMisplaced { return .trouble(.comma) }
    guard var number = digits.number else { return .trouble(.tooManyDigits) }
    if isNegative || isBracketed { number.units = -number.units }
    return reading(number, unit, currency)
  }

  /// Raised digits and daggers.
  static let noteMarks: [[UInt8]] = ["¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "†", "‡"].map {
    Array($0.utf8)
  }

  /// Whether a sign stands before a number that says how exact it is (`<5`, `>95%`, `~40`), or one
  /// behind it that leads to a note (`12*`, `12#`).
  static func isMarked(_ text: Bytes) -> Bool {
    var rest = text[...]
    while let sign = rest.first, sign == 0x3C || sign == 0x3E || sign == 0x7E || sign == 0x3D {
      rest = rest.dropFirst()
    }
    while let length = markLength(atEndOf: rest) { rest = rest.dropLast(length) }
    guard rest.count < text.count, let first = rest.first(where: { $0 != 0x20 }),
      0x30...0x39 ~= first
    else { return false }
    return read(Scanner(Bytes(rebasing: rest).trimmed), blanksSeparate: false) != nil
  }

  /// How many bytes a sign at the end of a cell has that leads to a note: `*`, `#`, a raised digit,
  /// a dagger.
  private static func markLength(atEndOf text: Slice<Bytes>) -> Int? {
    if text.last == 0x2A || text.last == 0x23 { return 1 }
    for mark in noteMarks
    where text.count > mark.count && text.suffix(mark.count).elementsEqual(mark) {
      return mark.count
    }
    return nil
  }

  private static func reading(_ number: FixedPoint, _ unit: Unit, _ currency: Currency?) -> Reading?
  {
    switch (unit, currency) {
    case (.none, nil): .number(number)
    case (.none, .some(let currency)): .money(number, currency, power: 0)
    case (.power(let power), nil): .scaled(number, power: power)
    case (.power(let power), .some(let currency)): .money(number, currency, power: power)
    case (.percent, nil): .percent(number)
    case (.points, nil): .points(number)
    default: nil
    }
  }

  private static func currencySign(_ text: inout Scanner) -> Currency? {
    if text.accept("£") || text.accept("gbp") { return .pound }
    if text.accept("€") || text.accept("eur") { return .euro }
    if text.accept("$") || text.accept("usd") { return .dollar }
    return nil
  }

  /// What follows the digits.
  private enum Unit {
    case none
    case percent
    case points
    case power(Int)

    init?(_ text: inout Scanner) {
      guard let byte = text.next, byte != 0x29 else {
        self = .none
        return
      }
      let start = text.position
      if text.accept("%") || text.accept("percentage") || text.accept("per cent")
        || text.accept("percent")
      {
        self = .percent
        text.skipBlanks()
        switch text.letters() {
        case "": break
        case "pts", "pt", "point", "points", "pp": self = .points
        default: return nil
        }
        return
      }
      switch text.letters() {
      case "pp", "ppt", "ppts", "pts": self = .points
      case "k", "thousand": self = .power(3)
      case "m", "mn", "million": self = .power(6)
      case "bn", "b", "billion": self = .power(9)
      default:
        text.position = start
        return nil
      }
    }
  }

  /// `1e5`, after its digits.
  private static func readExponent(_ digits: Digits, _ text: Scanner) -> Reading? {
    var text = text
    guard text.accept("e"), digits.number != nil else { return nil }
    if !text.accept(0x2D) { _ = text.accept(0x2B) }
    guard text.digits() != nil, text.isAtEnd else { return nil }
    return .trouble(.scientific)
  }

  /// Whether a text is a number with letters that look like digits: `1,2O4`.
  static func isMistake(_ text: Scanner) -> Bool {
    guard text.bytes.count >= 2, text.bytes.count <= 30, let first = text.bytes.first,
      0x30...0x39 ~= first || first == 0x2D || first == 0x24 || first == 0xC2
    else { return false }
    return corrected(Array(text.bytes)) != nil
  }
}

/// What may be meant by a text that is nearly a number.
extension NumberText {
  /// `1,204` for `1,2o4`; nil if that does not make it a number.
  static func corrected(_ text: [UInt8]) -> String? {
    let digits: [UInt8] = text.map { $0 == 0x6F ? 0x30 : $0 == 0x6C || $0 == 0x69 ? 0x31 : $0 }
    let reading = digits.withUnsafeBufferPointer { read(Scanner($0), blanksSeparate: true) }
    switch reading {
    case .number(let number) where number.units.magnitude > 9: return number.text
    case .percent(let number): return number.text + "%"
    case .money(let number, let currency, power: 0): return currency.sign + number.text
    default: return nil
    }
  }

  /// `100,000` for `1e5`; nil if it has too many digits.
  static func withoutExponent(_ text: [UInt8]) -> String? {
    let parts = text.split(separator: 0x65)
    guard parts.count == 2, let mantissa = FixedPoint(plain: parts[0]),
      let exponent = FixedPoint(plain: parts[1]), (-18...18).contains(exponent.units)
    else { return nil }
    return mantissa.shifted(by: Int(exponent.units))?.text
  }

  /// `22,961` and `2,296` for `2,2961`; `12.5` and `125` for `12,5`.
  static func withoutComma(_ text: [UInt8]) -> [String] {
    let core = text.filter { 0x30...0x39 ~= $0 || $0 == 0x2C || $0 == 0x2E }
    let groups = core.split(separator: 0x2C)
    var result: [String] = []
    if let number = FixedPoint(plain: core.filter { $0 != 0x2C }) { result.append(number.text) }
    guard groups.count == 2, !core.contains(0x2E) else { return result }
    if groups[1].count < 3 {
      if let number = FixedPoint(plain: groups[0] + [0x2E] + groups[1]) {
        result.insert(number.text, at: 0)
      }
    } else if groups[1].count > 3, let number = FixedPoint(plain: groups[0] + groups[1].prefix(3)) {
      result.append(number.text)
    }
    return result
  }
}

/// The digits of a number with its thousands separators.
private struct Digits {
  /// Nil for more than 18 digits.
  var number: FixedPoint?
  /// The separators do not stand before each third digit.
  var isMisplaced = false
  /// There are no separators.
  var isPlain = true

  init?(_ scanner: inout Scanner, blanksSeparate: Bool) {
    var units: Int64 = 0
    var count = 0
    var group = 0
    var point = -1
    while let byte = scanner.next {
      if 0x30...0x39 ~= byte {
        if count < 18 { units = units * 10 + Int64(byte - 0x30) }
        count += 1
        if point < 0 { group += 1 }
      } else if !Self.isDigit(after: scanner) || point >= 0 {
        break
      } else if byte == 0x2E {
        point = count
      } else if byte == 0x2C || (byte == 0x20 && blanksSeparate), count > 0 {
        if isPlain ? group > 3 : group != 3 { isMisplaced = true }
        isPlain = false
        group = 0
      } else {
        break
      }
      scanner.position += 1
    }
    guard count > 0 else { return nil }
    if !isPlain, group != 3 { isMisplaced = true }
    if count <= 18 { number = FixedPoint(units: units, decimals: point < 0 ? 0 : count - point) }
  }

  private static func isDigit(after scanner: Scanner) -> Bool {
    let next = scanner.position + 1
    return next < scanner.bytes.count && 0x30...0x39 ~= scanner.bytes[next]
  }
}

extension FixedPoint {
  /// The number times ten to the power of `exponent`; nil if it needs more than 18 digits.
  func shifted(by exponent: Int) -> FixedPoint? {
    let decimals = Int(decimals) - exponent
    guard decimals < 0 else {
      return decimals <= 18 ? FixedPoint(units: units, decimals: decimals) : nil
    }
    guard decimals >= -18 else { return nil }
    let (product, overflow) = units.multipliedReportingOverflow(by: Self.wholePower(-decimals))
    return overflow || product.magnitude >= 1_000_000_000_000_000_000
      ? nil : FixedPoint(units: product)
  }
}
