import Output

extension FigureReader {
  /// `12:04`, `3 mins 29`, `2 hours and 16 minutes`, *an hour*, *half an hour*.
  func duration(at start: Int) -> Found? {
    clock(at: start) ?? parts(at: start) ?? quarters(at: start) ?? wordsOnly(at: start)
  }

  private func clock(at start: Int) -> Found? {
    guard let first = plain(start), first.count <= 6 else { return nil }
    var amounts = [first]
    var index = start + 1
    while amounts.count < 3, text.isSign(":", index), text.isGlued(index), text.isGlued(index + 1),
      let next = plain(index + 1), next.count == 2, (Int(next) ?? 60) < 60
    {
      amounts.append(next)
      index += 2
    }
    guard amounts.count > 1 else { return nil }
    let units = amounts.count == 3 ? [3_600, 60, 1] : [60, 1]
    var printed = PrintedDuration(parts: [], isClock: true)
    for (amount, unit) in zip(amounts, units) {
      printed.parts.append(
        PrintedDuration.Part(
          amount: FixedPoint(Int(amount) ?? 0), unit: unit, suffix: unit == 1 ? "" : ":"))
    }
    return Found(content: .duration(printed), tokens: start..<index, digits: start)
  }

  private func plain(_ index: Int) -> String? {
    guard let token = text.token(index), token.kind == .number,
      token.text.utf8.allSatisfy(\.isDigitByte)
    else { return nil }
    return token.text
  }

  private func parts(at start: Int) -> Found? {
    var printed = PrintedDuration(parts: [])
    var index = start
    while let part = part(at: index, after: printed.parts.last) {
      let first = text.tokens[part.amount.end - 1].range.upperBound
      printed.parts.append(
        PrintedDuration.Part(
          amount: part.amount.value, unit: part.unit,
          suffix: text.text(in: first..<text.tokens[part.end - 1].range.upperBound),
          isWords: part.amount.isWords))
      index = part.end
      guard part.unit > 1, part.amount.value.decimals == 0 else { break }
      let next = separated(index)
      guard self.part(at: next, after: printed.parts.last) != nil else { break }
      let last = printed.parts.count - 1
      printed.parts[last].suffix = text.text(
        in: first..<text.tokens[next].range.lowerBound)
      index = next
    }
    guard !printed.parts.isEmpty else { return nil }
    return Found(content: .duration(printed), tokens: start..<index, digits: start)
  }

  /// Behind a comma and an *and*.
  private func separated(_ index: Int) -> Int {
    var index = index
    if text.isSign(",", index) { index += 1 }
    if text.word(index) == "and" { index += 1 }
    return index
  }

  /// An amount with its unit; after minutes the unit of a number below 60 may be missing.
  private func part(
    at start: Int, after last: PrintedDuration.Part?
  ) -> (amount: Amount, unit: Int, end: Int)? {
    guard let amount = amount(at: start) else { return nil }
    var index = amount.end
    if text.isSign("-", index), text.isGlued(index), text.isGlued(index + 1) { index += 1 }
    if let unit = TimeWords.units[text.word(index)] {
      guard isUnit(index, first: last == nil) else { return nil }
      if let last {
        guard unit < last.unit, Rational(amount.value) < Rational(60) else { return nil }
      }
      return (amount, unit, index + 1)
    }
    guard let last, last.unit > 1, !amount.isWords, amount.value.decimals == 0,
      text.token(start)?.text.utf8.count == 2, amount.value.units < 60,
      isEnd(amount.end)
    else { return nil }
    return (amount, last.unit / 60, amount.end)
  }

  /// A letter alone is a unit only in company: `3m 29s`, `2h`.
  private func isUnit(_ index: Int, first: Bool) -> Bool {
    switch text.word(index) {
    case "m": return !first || TimeWords.units[text.word(index + 2)] == 1
    case "s": return text.isGlued(index)
    case "second": return text.word(index + 1) != "highest" && text.word(index + 1) != "lowest"
    default: return true
    }
  }

  /// Words that may follow `3 mins 29`.
  private static let following: Set<String> = [
    "in", "to", "for", "over", "from", "and", "compared", "during", "at", "on", "this", "which",
    "the", "by", "of", "last", "while", "but", "or", "average", "per", "since", "was", "is", "up",
    "down", "against", "after", "before", "when", "with", "as", "a", "an", "on",
  ]

  private func isEnd(_ index: Int) -> Bool {
    guard let token = text.token(index) else { return true }
    switch token.kind {
    case .word: return Self.following.contains(token.text)
    case .number: return false
    case .sign: return !["%", "/", ":", "£", "$", "€"].contains(token.text)
    }
  }

  /// *three quarters of an hour*, *a quarter of an hour*: 45 and 15 minutes.
  private func quarters(at start: Int) -> Found? {
    let counts = ["a": 1, "one": 1, "quarter": 1, "three": 3]
    guard let count = counts[text.word(start)] else { return nil }
    var index = text.word(start) == "quarter" ? start : start + 1
    if text.isSign("-", index) { index += 1 }
    guard text.word(index) == (count == 1 ? "quarter" : "quarters"),
      let end = text.end(of: ["of", "an", "hour"], at: index + 1)
    else { return nil }
    let part = PrintedDuration.Part(
      amount: FixedPoint(count * 15), unit: 60, suffix: " minutes", isWords: true)
    return Found(
      content: .duration(PrintedDuration(parts: [part])), tokens: start..<end, digits: start)
  }

  /// *an hour*, *half an hour*, *an hour and a half*, *a minute*.
  private func wordsOnly(at start: Int) -> Found? {
    var index = start
    var tenths: Int64 = 10
    if text.word(index) == "half" {
      tenths = 5
      index += 1
    }
    guard ["a", "an"].contains(text.word(index)),
      ["hour", "minute", "second"].contains(text.word(index + 1)),
      let unit = TimeWords.units[text.word(index + 1)]
    else { return nil }
    index += 2
    if tenths == 10, ["and", "a", "half"].enumerated().allSatisfy({ text.word(index + $0) == $1 }) {
      tenths = 15
      index += 3
    }
    let amount =
      tenths == 10 ? FixedPoint(1) : FixedPoint(units: tenths, decimals: 1)
    let part = PrintedDuration.Part(
      amount: amount, unit: unit, suffix: unit == 3_600 ? " hours" : " minutes", isWords: true)
    return Found(
      content: .duration(PrintedDuration(parts: [part])), tokens: start..<index, digits: start)
  }
}
