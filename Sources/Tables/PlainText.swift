import Output

/// The cells of nearly every column, read in one go: `40148`, `-12.46`, `40,148`, `12.5%`,
/// `2023-06`. Whatever is not exactly so is left to the other readers.
enum PlainText {
  static func read(_ bytes: Bytes) -> Reading? {
    guard 1...20 ~= bytes.count else { return nil }
    if bytes.count == 7, bytes[4] == 0x2D { return readMonth(bytes) }
    var units: Int64 = 0
    var digits = 0
    var point = -1
    /// Digits since the last comma; -1 where there is none.
    var group = -1
    let start = bytes[0] == 0x2D ? 1 : 0
    let end = bytes[bytes.count - 1] == 0x25 ? bytes.count - 1 : bytes.count
    for i in start..<max(start, end) {
      let digit = bytes[i] &- 0x30
      if digit < 10 {
        units = units &* 10 &+ Int64(digit)
        digits += 1
        if group >= 0, point < 0 { group += 1 }
      } else if bytes[i] == 0x2E, point < 0, digits > 0 {
        point = digits
      } else if bytes[i] == 0x2C, point < 0, group < 0 ? 1...3 ~= digits : group == 3 {
        group = 0
      } else {
        return nil
      }
    }
    guard 1...18 ~= digits, point != digits, group < 0 || group == 3 else { return nil }
    // `00123` is a code, whose noughts must not be lost.
    if digits > 2, bytes[start] == 0x30, start == 0, point < 0, end == bytes.count { return .text }
    let number = FixedPoint(
      units: start == 1 ? -units : units, decimals: point < 0 ? 0 : digits - point)
    return end < bytes.count ? .percent(number) : .number(number)
  }

  /// `2023-06`, unless it can be a financial year.
  private static func readMonth(_ bytes: Bytes) -> Reading? {
    var year = 0
    var month = 0
    for i in 0..<7 where i != 4 {
      let digit = bytes[i] &- 0x30
      guard digit < 10 else { return nil }
      if i < 4 { year = year * 10 + Int(digit) } else { month = month * 10 + Int(digit) }
    }
    guard 1...12 ~= month, year > 0, (year + 1) % 100 != month else { return nil }
    return .period(Period(.month, year: year, part: month))
  }
}
