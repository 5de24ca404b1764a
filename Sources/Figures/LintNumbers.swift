import Output

/// Numbers that are written so that nobody can say what they are.
extension LintReader {
  /// `2,2961`, `1,00`, `12..5`.
  func malformed(_ index: Int, _ text: ClaimText) -> LintFinding? {
    let token = text.tokens[index]
    let written = text.text(in: token.range)
    // A number inside a word, an address or a reference is a name: `v1.2.3`, `A4.1`, `D0503`.
    guard isAlone(index, text), !isQuoted(index, text) else { return nil }
    if let dots = doubledPoint(index, text) { return dots }
    let groups = token.text.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1 else { return nil }
    let whole = groups.dropLast() + [groups[groups.count - 1].prefix { $0 != "." }]
    let isRight =
      groups[0].count <= 3 && !groups[0].isEmpty && whole.dropFirst().allSatisfy { $0.count == 3 }
      && !groups.dropLast().contains { $0.contains(".") }
      && !groups[groups.count - 1].dropFirst(4).contains(".")
    guard !isRight, !isList(groups, index, text) else { return nil }
    let readings = Self.readings(of: token.text).map { "`\($0)`" }.joined(separator: " or ")
    return LintFinding(
      .malformedNumber, token.range, "`\(written)` has a comma in the wrong place",
      help: readings.isEmpty ? "write the number anew" : "write \(readings)")
  }

  /// `2,2961` may be 22,961 or 2,296; `12,5` may be 12.5.
  private static func readings(of written: String) -> [String] {
    let digits = written.utf8.filter(\.isDigitByte)
    var result: [String] = []
    let groups = written.split(separator: ",")
    guard !written.contains("."), let last = groups.last, groups.count == 2 else {
      return FixedPoint(plain: digits).map { [$0.text] } ?? []
    }
    if last.utf8.count < 3, let decimal = FixedPoint(plain: Array((groups[0] + "." + last).utf8)) {
      result.append(decimal.text)
    }
    if let all = FixedPoint(plain: digits) { result.append(all.text) }
    if last.utf8.count > 3, let short = FixedPoint(plain: Array((groups[0] + last.prefix(3)).utf8))
    {
      result.append(short.text)
    }
    return result
  }

  /// `12..5`
  private func doubledPoint(_ index: Int, _ text: ClaimText) -> LintFinding? {
    guard text.isSign(".", index + 1), text.isGlued(index + 1), text.isSign(".", index + 2),
      text.isGlued(index + 2), text.token(index + 3)?.kind == .number, text.isGlued(index + 3)
    else { return nil }
    let range = text.tokens[index].range.lowerBound..<text.tokens[index + 3].range.upperBound
    let written = text.text(in: range)
    return LintFinding(
      .malformedNumber, range, "`\(written)` has two full stops",
      help: "write `\(text.tokens[index].text).\(text.tokens[index + 3].text)`, or `–` for a range")
  }

  /// Whether quotation marks are open: what stands in them is said to be printed so elsewhere.
  private func isQuoted(_ index: Int, _ text: ClaimText) -> Bool {
    let start = max(0, index - 40)
    let marks = (start..<index).filter { text.isSign("\"", $0) }
    guard let last = marks.last, index - last <= 12 else { return false }
    // A mark that opens touches the word behind it.
    return text.isGlued(last + 1) && text.tokens[last].isApart
  }

  /// Whether no letter or sign joins the number to something else.
  private func isAlone(_ index: Int, _ text: ClaimText) -> Bool {
    let joins: Set<String> = ["-", "/", "_", ":", "@", "#", "=", "&", ".", "+", "*", "\\"]
    if text.isGlued(index), let before = text.token(index - 1) {
      if before.kind == .word || joins.contains(before.text) { return false }
    }
    guard text.isGlued(index + 1), let next = text.token(index + 1) else { return true }
    if next.kind == .sign, joins.contains(next.text), text.isGlued(index + 2),
      next.text != "."
    {
      return false
    }
    return true
  }

  /// `999,101` or `1,2,3`: numbers that a comma lists without a blank.
  private func isList(_ groups: [Substring], _ index: Int, _ text: ClaimText) -> Bool {
    if groups.count > 2, groups.allSatisfy({ $0.count < 3 }) { return true }
    // Figures, notes and paragraphs are listed: `paragraphs 3,14`.
    let before = text.word(index - 1)
    if LabelWords.before.contains(before) || LabelWords.before.contains(String(before.dropLast())) {
      return true
    }
    // `2013,14`: a year and its pages.
    return groups.count == 2 && groups[0].count == 4 && groups[1].count < 3
  }

  /// `%%`, `16% per cent`
  func doubled(_ index: Int, _ text: ClaimText) -> LintFinding? {
    let token = text.tokens[index]
    var end = index + 1
    if text.isSign("%", end) {
      guard !text.isSign("%", index - 1) else { return nil }
      while text.isSign("%", end) { end += 1 }
    } else if text.word(end) == "per", text.word(end + 1) == "cent" {
      end += 2
    } else if text.word(end) == "percent" {
      end += 1
    } else {
      return nil
    }
    guard text.token(index - 1)?.kind == .number else { return nil }
    let range = token.range.lowerBound..<text.tokens[end - 1].range.upperBound
    return LintFinding(
      .doubledSign, range, "`\(text.text(in: range))` says per cent twice", help: "write `%` once")
  }
}

/// Numbers whose words cannot be meant.
extension LintReader {
  private static let rates: Set<String> = [
    "rate", "rates", "proportion", "proportions", "percentage", "percentages",
  ]

  /// Words that may follow a number without being what it counts.
  private static let following: Set<String> = [
    "during", "over", "since", "and", "which", "this", "last", "as", "compared", "was", "is",
    "while", "but", "by", "on", "at", "from",
  ]

  /// *a rate of 40,148*: a number above 100 with no unit.
  func bareRate(_ index: Int, _ text: ClaimText) -> LintFinding? {
    let figures = FigureReader(text: text)
    guard let found = figures.number(at: index), case .number(let number) = found.content,
      number.unit == .none, number.power == 0, !number.value.isNegative,
      Rational(number.value) > Rational(100), figures.period(at: index) == nil
    else { return nil }
    let verbs: Set<String> = ["of", "at", "was", "is", "to", "were"]
    guard verbs.contains(text.word(index - 1)) else { return nil }
    // What it is a rate of may follow: *258 per 1,000*, *300 calls a day*.
    let next = text.word(found.tokens.upperBound)
    guard next.isEmpty || Self.following.contains(next), !text.isSign("/", found.tokens.upperBound)
    else { return nil }
    var place = index - 1
    var word = text.word(place)
    // *the rate was at*, *highest rate … at*, within a few words.
    while place > 0, index - place <= 20, !text.isBoundary(place) {
      word = text.word(place)
      if Self.rates.contains(word), !text.word(place + 1).hasPrefix("point") { break }
      if text.token(place)?.kind == .number, !text.isGlued(place + 1), index - place > 1,
        text.word(index - 1) == "of"
      {
        return nil
      }
      place -= 1
    }
    guard Self.rates.contains(word), !text.word(place + 1).hasPrefix("point") else { return nil }
    guard text.word(index - 1) != "of" || index - 2 == place else { return nil }
    guard !isOtherSubject(place + 1, index, text) else { return nil }
    let range = text.bytes(of: found.tokens)
    let written = text.text(in: range)
    let name = word.hasSuffix("s") ? String(word.dropLast()) : word
    return LintFinding(
      .rateWithoutUnit, range,
      "a \(name) of \(written) has no unit and is more than 100%",
      help: "say per what it is, such as `per 1,000 residents`, or give the percentage")
  }

  /// Whether another noun comes between a rate and a number: *rates … on a budget of 900*.
  private func isOtherSubject(_ start: Int, _ end: Int, _ text: ClaimText) -> Bool {
    let others: Set<String> = [
      "total", "number", "volume", "volumes", "budget", "cost", "costs", "calls", "average",
      "offences", "crimes", "incidents", "population", "sample", "out", "with", "from", "and",
    ]
    guard start < end else { return false }
    return (start..<end).contains { others.contains(text.word($0)) }
  }

  /// *a proportion up by 5%*: per cent of it, or percentage points?
  func percentOfPercent(_ index: Int, _ text: ClaimText) -> LintFinding? {
    let figures = FigureReader(text: text)
    guard let found = figures.number(at: index), case .number(let number) = found.content,
      number.unit == .percent
    else { return nil }
    let surroundings = Surroundings(text: text, figure: found)
    guard surroundings.direction == .up || surroundings.direction == .down,
      surroundings.printedSign == nil, text.word(index - 1) == "by"
    else { return nil }
    let nouns: Set<String> = ["proportion", "percentage", "rate", "share"]
    let start = text.clauseStart(before: index, limit: 12)
    guard let noun = (start..<index).last(where: { nouns.contains(text.word($0)) }) else {
      return nil
    }
    // *the percentage change* and *at a rate* are no shares; another figure in percent between
    // them shows what is meant.
    guard
      !["change", "increase", "reduction", "of"].contains(text.word(noun + 1))
        || text.word(noun) != "percentage"
    else { return nil }
    guard !(noun..<index).contains(where: { text.isSign("%", $0) || text.isSign(",", $0) }) else {
      return nil
    }
    let range = text.bytes(of: found.tokens)
    let written = text.text(in: range)
    let way = surroundings.direction == .up ? "up" : "down"
    return LintFinding(
      .percentOfPercent, range,
      "a \(text.word(noun)) that goes \(way) by \(written)"
        + " can mean per cent or percentage points",
      help: "write `percentage points` if the two percentages differ by so much",
      "give both percentages, and nobody has to guess")
  }

  /// *6 of 44 (18%)*: arithmetic in one sentence.
  func share(_ index: Int, _ text: ClaimText) -> LintFinding? {
    let figures = FigureReader(text: text)
    guard let part = figures.amount(at: index) else { return nil }
    var next = part.end
    if text.word(next) == "out", text.word(next + 1) == "of" {
      next += 2
    } else if text.word(next) == "of" {
      next += 1
    } else {
      return nil
    }
    if ["the", "all"].contains(text.word(next)) { next += 1 }
    guard let whole = figures.amount(at: next), figures.period(at: next) == nil else { return nil }
    var open = whole.end
    while open - whole.end < 4, text.token(open)?.kind == .word { open += 1 }
    guard text.isSign("(", open), let found = figures.number(at: open + 1),
      case .number(let number) = found.content, number.unit == .percent,
      text.isSign(")", found.tokens.upperBound),
      let share = try? Rational(part.value).divided(by: Rational(whole.value)).times(Rational(100)),
      let step = try? number.step(), let size = try? number.magnitude(),
      let accepted = try? AcceptedRange(.equal, size, step: step)
    else { return nil }
    guard !accepted.contains(share), Rational(part.value) <= Rational(whole.value) else {
      return nil
    }
    let range = text.bytes(of: found.tokens)
    let right = number.text(for: share) ?? ""
    return LintFinding(
      .shareThatDiffers, range,
      "\(part.value.text) of \(whole.value.text) is \(right), not \(text.text(in: range))",
      help: "write `\(right)`, or correct one of the two numbers")
  }
}
