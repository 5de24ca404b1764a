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
      return currency == nil && digits.isPlain ? readExponent(digits, text, isNegative) : nil
    }
    text.skipBlanks()
    if isBracketed, !isInside { guard text.accept(0x29) else { return nil } }
    guard text.isAtEnd else { return nil }
    if digits.isMisplaced { return .trouble(.comma(digits.likely)) }
    guard var number = digits.number else { return .trouble(.tooManyDigits) }
    if isNegative || isBracketed { number.units = -number.units }
    return reading(number, unit, currency)
  }

  private static func reading(_ number: FixedPoint, _ unit: Unit, _ currency: Currency?) -> Reading? {
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
        let rest = text.letters()
        switch rest {
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
  private static func readExponent(
    _ digits: Digits, _ text: Scanner, _ isNegative: Bool
  ) -> Reading? {
    var text = text
    guard text.accept("e"), let mantissa = digits.number else { return nil }
    let isSmall = text.accept(0x2D)
    if !isSmall { _ = text.accept(0x2B) }
    guard let exponent = text.digits(), text.isAtEnd else { return nil }
    let shift = isSmall ? -exponent.value : exponent.value
    guard (-18...18).contains(shift),
      var number = mantissa.shifted(by: shift)
    else { return .trouble(.scientific(nil)) }
    if isNegative { number.units = -number.units }
    return .trouble(.scientific(number.text))
  }

  /// `1,2O4`: a number with letters that look like digits.
  static func readMistake(_ text: Scanner) -> Reading? {
    guard text.bytes.count >= 2, text.bytes.count <= 30, let first = text.bytes.first,
      0x30...0x39 ~= first || first == 0x2D || first == 0x24 || first == 0xC2
    else { return nil }
    var corrected: [UInt8] = []
    for byte in text.bytes {
      switch byte {
      case 0x6F: corrected.append(0x30)
      case 0x6C, 0x69: corrected.append(0x31)
      default: corrected.append(byte)
      }
    }
    return corrected.withUnsafeBufferPointer { bytes in
      guard let reading = read(Scanner(bytes), blanksSeparate: true) else { return nil }
      switch reading {
      case .number(let number) where number.units.magnitude > 9:
        return .trouble(.letters(number.text))
      case .percent(let number): return .trouble(.letters(number.text + "%"))
      case .money(let number, let currency, 0): return .trouble(.letters(currency.sign + number.text))
      default: return nil
      }
    }
  }
}

/// The digits of a number with its thousands separators.
private struct Digits {
  /// Nil for more than 18 digits.
  var number: FixedPoint?
  /// The separators do not stand before each third digit.
  var isMisplaced = false
  var isPlain: Bool { groups.count == 1 }
  private var groups: [Int] = [0]
  private var text: [UInt8] = []

  init?(_ scanner: inout Scanner, blanksSeparate: Bool) {
    var count = 0
    var point = -1
    while let byte = scanner.next {
      if 0x30...0x39 ~= byte {
        text.append(byte)
        count += 1
        if point < 0 { groups[groups.count - 1] += 1 }
      } else if byte == 0x2C || (byte == 0x20 && blanksSeparate), count > 0, point < 0,
        scanner.position + 1 < scanner.bytes.count,
        0x30...0x39 ~= scanner.bytes[scanner.position + 1]
      {
        groups.append(0)
      } else if byte == 0x2E, point < 0, scanner.position + 1 < scanner.bytes.count,
        0x30...0x39 ~= scanner.bytes[scanner.position + 1]
      {
        point = count
        text.append(byte)
      } else {
        break
      }
      scanner.position += 1
    }
    guard count > 0 else { return nil }
    if groups.count > 1 {
      isMisplaced = !(1...3).contains(groups[0]) || groups.dropFirst().contains { $0 != 3 }
    }
    if count <= 18 { number = FixedPoint(plain: text) }
  }

  /// The numbers that may be meant where the comma is misplaced.
  var likely: [String] {
    var result: [String] = []
    if let number { result.append(number.text) }
    guard groups.count == 2, !text.contains(0x2E) else { return result }
    if groups[1] < 3 {
      var decimal = text
      decimal.insert(0x2E, at: groups[0])
      if let number = FixedPoint(plain: decimal) { result.insert(number.text, at: 0) }
    } else if groups[1] > 3, let number = FixedPoint(plain: text[..<(groups[0] + 3)]) {
      result.append(number.text)
    }
    return result
  }
}

extension FixedPoint {
  /// The number times ten to the power of `exponent`; nil if it needs more than 18 digits.
  func shifted(by exponent: Int) -> FixedPoint? {
    let decimals = Int(decimals) - exponent
    guard decimals < 0 else { return decimals <= 18 ? FixedPoint(units: units, decimals: decimals) : nil }
    guard decimals >= -18 else { return nil }
    let (product, overflow) = units.multipliedReportingOverflow(by: Self.wholePower(-decimals))
    return overflow || product.magnitude >= 1_000_000_000_000_000_000
      ? nil : FixedPoint(units: product)
  }
}
