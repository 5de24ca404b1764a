import Output

/// Durations in words: `3 mins 29`, `2 hours 16 minutes`, `12 min 4 s`.
enum DurationText {
  /// Reads the whole of a text; nil if it is no duration.
  static func read(_ text: Scanner) -> Reading? {
    var text = text
    let isNegative = text.accept(0x2D)
    text.skipBlanks()
    if let clock = readClock(text, isNegative: isNegative) { return clock }
    var seconds = FixedPoint(0)
    var last: Int?
    var smallest = 3_600
    var largest = 0
    while !text.isAtEnd {
      let start = text.position
      guard let amount = amount(&text) else { return nil }
      text.skipBlanks()
      let word = text.letters()
      let size: Int
      if word.isEmpty, text.isAtEnd, let last {
        size = last / 60
      } else if let known = Self.size(of: word) {
        size = known
      } else {
        return nil
      }
      if let last {
        guard size > 0, size < last, amount.double < 60 else { return .trouble(.duration) }
      } else if "m" ~= word, text.isAtEnd, start == 0 {
        return nil
      }
      let hasFraction = amount.decimals > 0
      guard let part = amount.times(size), let sum = seconds.plus(part) else {
        return .trouble(.tooManyDigits)
      }
      seconds = size == 1 ? sum : sum.trimmed
      (last, smallest, largest) = (size, min(smallest, size), max(largest, size))
      separator(&text)
      if hasFraction, !text.isAtEnd { return .trouble(.duration) }
    }
    guard last != nil else { return nil }
    if isNegative { seconds.units = -seconds.units }
    return .duration(seconds, form(largest: largest, smallest: smallest))
  }

  private static func form(largest: Int, smallest: Int) -> DurationForm {
    guard largest == 3_600 else { return .minutesSeconds }
    return smallest == 1 ? .hoursMinutesSeconds : .hoursMinutes
  }

  /// `12:04`, `1:02:03`
  private static func readClock(_ text: Scanner, isNegative: Bool) -> Reading? {
    var text = text
    guard let first = text.digits(), first.value < 1_000_000, let second = sixtieths(&text) else {
      return nil
    }
    let third = text.isAtEnd ? nil : sixtieths(&text)
    guard text.isAtEnd else { return nil }
    return .clock(
      Reading.Clock(isNegative: isNegative, first: first.value, second: second, third: third))
  }

  /// `:04`
  private static func sixtieths(_ text: inout Scanner) -> Int? {
    guard text.accept(0x3A), let part = text.digits(), part.count == 2, part.value < 60 else {
      return nil
    }
    return part.value
  }

  private static func amount(_ text: inout Scanner) -> FixedPoint? {
    guard let whole = text.digits() else { return nil }
    guard text.accept(0x2E) else { return FixedPoint(whole.value) }
    guard let fraction = text.digits(), fraction.count <= 6 else { return nil }
    let power = FixedPoint.wholePower(fraction.count)
    return FixedPoint(
      units: Int64(whole.value) * power + Int64(fraction.value), decimals: fraction.count)
  }

  private static func separator(_ text: inout Scanner) {
    text.skipBlanks()
    if text.accept(0x2C) { text.skipBlanks() }
    if text.accept("and ") { text.skipBlanks() }
  }

  /// The seconds of a unit.
  private static func size(of word: Word) -> Int? {
    switch word {
    case "h", "hr", "hrs", "hour", "hours": 3_600
    case "m", "min", "mins", "minute", "minutes": 60
    case "s", "sec", "secs", "second", "seconds": 1
    default: nil
    }
  }
}

/// A place in an order: `18th`, `18th/44`, `18th of 44`.
enum RankText {
  static func read(_ text: Scanner) -> Reading? {
    var text = text
    guard let place = text.digits() else { return nil }
    switch text.letters() {
    case "st", "nd", "rd", "th": break
    default: return nil
    }
    text.skipBlanks()
    if text.isAtEnd { return place.value > 0 ? .rank(place.value, of: nil) : .trouble(.rank) }
    guard text.accept(0x2F) || text.accept("of ") || text.accept("out of ") else { return nil }
    text.skipBlanks()
    guard let count = text.digits() else { return nil }
    if let byte = text.next, 0x61...0x7A ~= byte { return nil }
    guard text.isAtEnd else { return nil }
    let isPossible = place.value > 0 && place.value <= count.value
    return isPossible ? .rank(place.value, of: count.value) : .trouble(.rank)
  }
}

extension FixedPoint {
  /// The product with a whole number; nil on overflow.
  func times(_ factor: Int) -> FixedPoint? {
    let (product, overflow) = units.multipliedReportingOverflow(by: Int64(factor))
    return overflow ? nil : FixedPoint(units: product, decimals: Int(decimals))
  }

  /// The sum with the decimals of the finer of the two; nil on overflow.
  func plus(_ other: FixedPoint) -> FixedPoint? {
    let count = Int(max(decimals, other.decimals))
    guard let a = rounded(toDecimals: count), let b = other.rounded(toDecimals: count) else {
      return nil
    }
    let (sum, overflow) = a.units.addingReportingOverflow(b.units)
    return overflow ? nil : FixedPoint(units: sum, decimals: count)
  }
}
