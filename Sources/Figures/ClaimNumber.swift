import Output
import Tables

/// Reads one figure at a place of a text.
///
/// Each reader gives nil where no such figure begins, and never looks back: what stands before a
/// figure is looked at when it is known (``ClaimReader``).
struct FigureReader {
  let text: ClaimText

  /// What was read, and the tokens that it is made of.
  struct Found {
    var content: Claim.Content
    var tokens: Range<Int>
    /// The first token of the number itself, behind a currency.
    var digits: Int
    var isAside = false

    /// Whether it is a number without a unit.
    var isPlain: Bool {
      if case .number(let number) = content { number.unit == .none } else { false }
    }
  }

  /// Digits or words for a number, without a unit.
  struct Amount {
    var value: FixedPoint
    /// The token behind it.
    var end: Int
    var isWords: Bool
    var hasThousands: Bool
  }
}

extension FigureReader {
  /// A number, a percentage, points or money.
  func number(at start: Int) -> Found? {
    var index = start
    var number = PrintedNumber(FixedPoint(0))
    if let currency = currency(at: index) {
      number.unit = .money(currency.value)
      number.power = currency.power
      index = currency.end
    }
    guard let amount = partOfScale(at: index) ?? amount(at: index) else { return nil }
    number.value = amount.value
    number.isWords = amount.isWords
    number.hasThousands = amount.hasThousands
    let digits = index
    index = amount.end
    readScale(&number, at: &index)
    readUnit(&number, at: &index)
    number.prefix = between(start, digits)
    number.suffix = between(amount.end, index, from: true)
    return Found(content: .number(number), tokens: start..<index, digits: digits)
  }

  /// The text from the start of one token to the start of another; from the end of the token
  /// before to the end of the last one where `from` is true.
  private func between(_ start: Int, _ end: Int, from isBehind: Bool = false) -> String {
    guard start < end else { return "" }
    if isBehind {
      let first = text.tokens[start - 1].range.upperBound
      return text.text(in: first..<text.tokens[end - 1].range.upperBound)
    }
    return text.text(in: text.tokens[start].range.lowerBound..<text.tokens[end].range.lowerBound)
  }

  /// `£`, `€`, `$`, also `£'000` and `£m` before an amount.
  private func currency(at start: Int) -> (value: Currency, power: Int, end: Int)? {
    guard let sign = text.token(start), sign.kind == .sign else { return nil }
    let value: Currency
    switch sign.text {
    case "£": value = .pound
    case "€": value = .euro
    case "$": value = .dollar
    default: return nil
    }
    var index = start + 1
    if text.isSign("'", index) { index += 1 }
    if text.token(index)?.text == "000", text.isGlued(index) {
      index += 1
      if text.word(index) == "s", text.isGlued(index) { index += 1 }
      guard text.token(index)?.kind == .number else { return nil }
      return (value, 3, index)
    }
    guard index == start + 1 else { return nil }
    if let power = NumberWords.scales[text.word(index)], text.isGlued(index),
      text.token(index + 1)?.kind == .number
    {
      return (value, power, index + 1)
    }
    return (value, 0, start + 1)
  }

  private func readScale(_ number: inout PrintedNumber, at index: inout Int) {
    let word = text.word(index)
    guard let power = NumberWords.scales[word], number.power == 0 else { return }
    let isMoney = if case .money = number.unit { true } else { false }
    // A letter alone may be metres or minutes: it must touch its number.
    guard word.utf8.count > 1 || text.isGlued(index) || (isMoney && !word.isEmpty) else { return }
    number.power = power
    index += 1
  }

  private func readUnit(_ number: inout PrintedNumber, at index: inout Int) {
    if case .money = number.unit { return }
    // `4,200 (£'000)`
    let isJoined = text.isSign("-", index) && text.isGlued(index) && text.isGlued(index + 1)
    if number.power == 0, isPence(index) {
      number.unit = .money(.pound)
      number.power = -2
      index += 1
    } else if let end = unitEnd(at: isJoined ? index + 1 : index) {
      number.unit = end.unit
      index = end.index
    } else if let currency = Self.currencies[text.word(index)] {
      number.unit = .money(currency)
      index += 1
    } else if let seconds = TimeWords.days[text.word(index)] {
      number.seconds = seconds
      index += 1
    }
  }

  /// `45p`, *45 pence*
  private func isPence(_ index: Int) -> Bool {
    let word = text.word(index)
    return (word == "p" && text.isGlued(index)) || word == "pence"
  }

  private static let currencies: [String: Currency] = [
    "pounds": .pound, "euros": .euro, "dollars": .dollar,
  ]

  /// `%`, `per cent`, `percentage points`, `percentage-point`, `pp`
  private func unitEnd(at start: Int) -> (unit: PrintedNumber.Unit, index: Int)? {
    var index = start
    switch text.word(index) {
    case "pp", "ppt", "ppts", "pts", "points", "point": return (.points, index + 1)
    case "percent", "percentage": index += 1
    case "per":
      if text.isSign("-", index + 1) { index += 1 }
      guard text.word(index + 1) == "cent" else { return nil }
      index += 2
    default:
      guard text.isSign("%", index) else { return nil }
      index += 1
    }
    if text.isSign("-", index), text.word(index + 1).hasPrefix("point") { index += 1 }
    switch text.word(index) {
    case "pts", "pt", "points", "point", "pp": return (.points, index + 1)
    default: return text.word(start) == "percentage" ? nil : (.percent, index)
    }
  }
}

extension FigureReader {
  /// *half a million*, *a quarter of a million*, as half of what follows; *half a percentage
  /// point*, *a percentage point*.
  func partOfScale(at start: Int) -> Amount? {
    if text.word(start) == "a", text.word(start + 1) == "percentage",
      text.word(start + 2) == "point"
    {
      return Amount(value: FixedPoint(1), end: start + 1, isWords: false, hasThousands: true)
    }
    var index = start
    if ["a", "one"].contains(text.word(index)) { index += 1 }
    let value: FixedPoint
    switch text.word(index) {
    case "half": value = FixedPoint(units: 5, decimals: 1)
    case "quarter": value = FixedPoint(units: 25, decimals: 2)
    default: return nil
    }
    index += 1
    if text.word(index) == "of" { index += 1 }
    guard ["a", "one"].contains(text.word(index)) else { return nil }
    let isScale = text.word(index + 1).hasSuffix("illion")
    guard isScale || unitEnd(at: index + 1) != nil else { return nil }
    return Amount(value: value, end: index + 1, isWords: false, hasThousands: true)
  }

  /// The digits or the words of a number.
  func amount(at start: Int) -> Amount? {
    guard let token = text.token(start) else { return nil }
    switch token.kind {
    case .number: return digits(token.text, end: start + 1).map { withPart($0) }
    case .word: return words(at: start).map { withPart($0) }
    case .sign: return nil
    }
  }

  private static let partSigns: [String: (units: Int64, decimals: Int)] = [
    "\u{BD}": (5, 1), "\u{BC}": (25, 2), "\u{BE}": (75, 2),
  ]

  /// *two and a half*, `2½`
  private func withPart(_ amount: Amount) -> Amount {
    guard amount.value.decimals == 0, (0..<1_000).contains(amount.value.units) else {
      return amount
    }
    var result = amount
    if let end = text.end(of: ["and", "a", "half"], at: amount.end) {
      result.value = FixedPoint(units: amount.value.units * 10 + 5, decimals: 1)
      result.end = end
    } else if text.isGlued(amount.end), let sign = text.token(amount.end),
      let part = Self.partSigns[sign.text]
    {
      let whole = amount.value.units * FixedPoint.wholePower(part.decimals)
      result.value = FixedPoint(units: whole + part.units, decimals: part.decimals)
      result.end = amount.end + 1
    }
    return result
  }

  /// Nil for digits whose commas do not stand before each third, and for more than 18.
  private func digits(_ written: String, end: Int) -> Amount? {
    let bytes = Array(written.utf8)
    let point = bytes.firstIndex(of: 0x2E) ?? bytes.count
    guard !bytes[point...].dropFirst().contains(where: { !$0.isDigitByte }) else { return nil }
    let groups = bytes[..<point].split(separator: 0x2C, omittingEmptySubsequences: false)
    if groups.count > 1 {
      guard groups[0].count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
        return nil
      }
    }
    guard let value = FixedPoint(plain: bytes.filter { $0 != 0x2C }) else { return nil }
    let isLong = point >= 4 && groups.count == 1
    return Amount(value: value, end: end, isWords: false, hasThousands: !isLong)
  }

  /// *four*, *twenty-five*, *one hundred and twenty*, *two thousand*, *a dozen*.
  private func words(at start: Int) -> Amount? {
    var index = start
    var total = 0
    var current: Int?
    if ["a", "one"].contains(text.word(start)),
      ["hundred", "thousand", "million", "dozen"].contains(text.word(start + 1))
    {
      current = 1
      index += 1
    }
    while index < text.tokens.count {
      if index > start, text.isSign("-", index), text.isGlued(index) {
        guard NumberWords.small[text.word(index + 1)] != nil else { break }
        index += 1
      }
      let word = text.word(index)
      if let value = NumberWords.small[word] {
        guard Self.mayFollow(current, value) else { break }
        current = (current ?? 0) + value
      } else if let factor = Self.factors[word], let known = current {
        guard known > 0, known < 1_000 else { break }
        if factor >= 1_000 {
          total += known * factor
          current = 0
        } else {
          current = known * factor
        }
      } else if word == "and", (current ?? 1) % 100 == 0, index > start,
        NumberWords.small[text.word(index + 1)] != nil, (current ?? 0) + total > 0
      {
        index += 1
        continue
      } else {
        break
      }
      index += 1
    }
    guard let current else { return nil }
    return Amount(
      value: FixedPoint(total + current), end: index, isWords: true, hasThousands: true)
  }

  /// Whether a word for `value` goes on a number: *twenty* and *five*, *hundred* and *seven*.
  private static func mayFollow(_ current: Int?, _ value: Int) -> Bool {
    guard let current, current > 0 else { return current == nil || value > 0 }
    if current % 100 == 0 { return value > 0 }
    return current % 10 == 0 && current % 100 >= 20 && (1...9).contains(value)
  }

  private static let factors: [String: Int] = [
    "hundred": 100, "thousand": 1_000, "million": 1_000_000, "dozen": 12,
  ]
}
