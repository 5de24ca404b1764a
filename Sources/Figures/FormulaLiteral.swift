import Output
import Tables

/// Reads the numbers of formulas, as people write them: `1,454`, `12.5%`, `£4.2m`, `3 mins 29`,
/// `18th`.
struct FormulaLiteralReader {
  let bytes: [UInt8]
  private(set) var position: Int
  private let start: Int
  /// Whether a comma was taken as a separator of thousands.
  private(set) var isGrouped = false

  init(_ bytes: [UInt8], at position: Int) {
    self.bytes = bytes
    self.position = position
    start = position
  }

  /// Whether a number can start here: a digit, a sign of a currency, a point before a digit.
  static func startsNumber(_ bytes: [UInt8], at position: Int) -> Bool {
    guard position < bytes.count else { return false }
    if isDigit(bytes[position]) { return true }
    var reader = FormulaLiteralReader(bytes, at: position)
    if reader.currency() != nil { return true }
    return bytes[position] == 0x2E && position + 1 < bytes.count && isDigit(bytes[position + 1])
  }

  static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  private static func isLetter(_ byte: UInt8) -> Bool {
    0x41...0x5A ~= byte || 0x61...0x7A ~= byte || byte >= 0x80
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func byte(_ offset: Int) -> UInt8 {
    position + offset < bytes.count ? bytes[position + offset] : 0
  }

  /// The number that starts here.
  mutating func read() throws(FormulaFailure) -> FormulaLiteral {
    let currency = currency()
    if currency != nil { skipBlanks() }
    guard let number = digits() else {
      throw failure("a sign of a currency without an amount", "write the amount after it")
    }
    if currency == nil, next == 0x3A, Self.isDigit(byte(1)) { throw clock() }
    let power = power(hasCurrency: currency != nil)
    if let currency {
      return try literal(number, .money(currency), power: power)
    }
    if power == 0, let unit = try unit(of: number) { return unit }
    return try literal(number, .number(""), power: power)
  }

  private mutating func currency() -> Currency? {
    switch (byte(0), byte(1), byte(2)) {
    case (0x24, _, _):
      position += 1
      return .dollar
    case (0xC2, 0xA3, _):
      position += 2
      return .pound
    case (0xE2, 0x82, 0xAC):
      position += 3
      return .euro
    default: return nil
    }
  }

  private mutating func skipBlanks() {
    while next == 0x20 || next == 0x09 { position += 1 }
  }

  /// The digits here, their separators of thousands taken out.
  private mutating func digits() -> FixedPoint? {
    var text: [UInt8] = []
    var whole = 0
    var hasPoint = false
    let from = position
    while let byte = next {
      if Self.isDigit(byte) {
        text.append(byte)
        if !hasPoint { whole += 1 }
      } else if byte == 0x2E, !hasPoint, Self.isDigit(self.byte(1)) {
        hasPoint = true
        text.append(byte)
      } else if byte == 0x2C, !hasPoint, isThousands(whole: whole) {
        isGrouped = true
      } else {
        break
      }
      position += 1
    }
    let number = FixedPoint(plain: text)
    if number == nil { position = max(position, from) }
    return number
  }

  /// Whether the comma here stands before exactly three digits, and after one to three.
  private func isThousands(whole: Int) -> Bool {
    guard (1...3).contains(whole) || isGrouped else { return false }
    guard (1...3).allSatisfy({ Self.isDigit(byte($0)) }) else { return false }
    return !Self.isDigit(byte(4))
  }

  /// The letters here, in small letters, without moving on.
  private func word(at offset: Int = 0) -> String {
    var end = position + offset
    while end < bytes.count, Self.isLetter(bytes[end]), bytes[end] < 0x80 { end += 1 }
    guard end > position + offset else { return "" }
    return String(decoding: bytes[(position + offset)..<end], as: UTF8.self).lowercased()
  }

  /// The blanks here, without moving on.
  private var blanks: Int {
    var count = 0
    while byte(count) == 0x20 || byte(count) == 0x09 { count += 1 }
    return count
  }

  private mutating func accept(_ word: String, after blanks: Int) {
    position += blanks + word.utf8.count
  }

  private mutating func power(hasCurrency: Bool) -> Int {
    let blanks = blanks
    let word = word(at: blanks)
    let power: Int
    switch word {
    case "k", "thousand": power = 3
    case "m" where hasCurrency || blanks == 0: power = 6
    case "mn", "million": power = 6
    case "bn", "billion": power = 9
    default: return 0
    }
    accept(word, after: blanks)
    return power
  }

  /// The unit that follows a plain number; nil if there is none.
  private mutating func unit(of number: FixedPoint) throws(FormulaFailure) -> FormulaLiteral? {
    let blanks = blanks
    if byte(blanks) == 0x25 {
      position += blanks + 1
      return try literal(number, acceptsPoints() ? .points : .percent)
    }
    let word = word(at: blanks)
    switch word {
    case "percent", "percentage":
      accept(word, after: blanks)
      if acceptsPoints() { return try literal(number, .points) }
      if word == "percentage" { throw failure("`percentage` without points", "write `%`") }
      return try literal(number, .percent)
    case "per" where self.word(at: blanks + 4) == "cent":
      position += blanks + 8
      return try literal(number, .percent)
    case "pp", "ppt", "ppts", "points", "point":
      accept(word, after: blanks)
      return try literal(number, .points)
    case "st", "nd", "rd", "th":
      guard blanks == 0, number.decimals == 0 else { return nil }
      accept(word, after: 0)
      return try literal(number, .rank(of: nil))
    default:
      return Self.isDurationUnit(word) ? try duration() : nil
    }
  }

  private mutating func acceptsPoints() -> Bool {
    let blanks = blanks
    let word = word(at: blanks)
    guard ["points", "point", "pts", "pt", "pp"].contains(word) else { return false }
    accept(word, after: blanks)
    return true
  }

  private static func isDurationUnit(_ word: String) -> Bool {
    switch word {
    case "h", "hr", "hrs", "hour", "hours", "min", "mins", "minute", "minutes", "s", "sec",
      "secs", "second", "seconds":
      true
    default: false
    }
  }

  /// `3 mins 29`, `2 hours 16 minutes`, whose first number was read.
  private mutating func duration() throws(FormulaFailure) -> FormulaLiteral {
    var smallest = ""
    while true {
      let word = word(at: blanks)
      guard Self.isDurationUnit(word) || (word == "m" && smallest.hasPrefix("h")) else { break }
      accept(word, after: blanks)
      smallest = word
      var ahead = blanks
      if self.word(at: ahead) == "and" { ahead += 3 }
      while byte(ahead) == 0x20 { ahead += 1 }
      guard Self.isDigit(byte(ahead)) else { break }
      position += ahead
      while let byte = next, Self.isDigit(byte) || byte == 0x2E { position += 1 }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let column = Column(heading: "", type: .duration(.minutesSeconds), cells: [])
    guard let seconds = column.value(written: text) else {
      throw failure(
        "`\(text)` is not a duration", "write it like `3 minutes 29 seconds` or `209 seconds`")
    }
    let unit = smallest.hasPrefix("h") ? 3_600 : smallest.hasPrefix("m") ? 60 : 1
    var literal = try literal(seconds, .duration)
    literal.step = Self.isDigit(bytes[position - 1]) ? Rational(max(1, unit / 60)) : Rational(unit)
    return literal
  }

  private func literal(
    _ number: FixedPoint, _ unit: FigureUnit, power: Int = 0
  ) throws(FormulaFailure) -> FormulaLiteral {
    do throws(Rational.Failure) {
      let scale = Rational(Int(FixedPoint.wholePower(power)))
      let step = Rational(FixedPoint(units: 1, decimals: Int(number.decimals)))
      return FormulaLiteral(
        value: try Rational(number).times(scale), unit: unit, step: try step.times(scale),
        range: start..<position, text: text)
    } catch {
      throw error.failure(at: start..<position)
    }
  }

  private var text: String { String(decoding: bytes[start..<position], as: UTF8.self) }

  private func failure(_ message: String, _ help: String) -> FormulaFailure {
    FormulaFailure(
      .unreadableFormula, at: start..<max(position, start + 1), message, label: "here", help: help)
  }

  private mutating func clock() -> FormulaFailure {
    while let byte = next, Self.isDigit(byte) || byte == 0x3A { position += 1 }
    return FormulaFailure(
      .unclearLiteral, at: start..<position,
      "`\(text)` can be minutes and seconds, or hours and minutes", label: "not clear",
      help: "write it in words: `12 minutes 4 seconds`")
  }
}
