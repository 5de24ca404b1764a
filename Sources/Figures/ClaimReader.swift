import Output

/// Reads what a text says: every figure and every time in it, in order.
package struct ClaimReader: Sendable {
  let text: ClaimText
  /// In the order of the text.
  package private(set) var claims: [Claim] = []

  /// Reads the whole of a text in time that grows with its length.
  package init(_ text: ClaimText) {
    self.text = text
    let figures = FigureReader(text: text)
    var found: [(Claim, Range<Int>)] = []
    var index = 0
    while index < text.tokens.count {
      guard let next = Self.figure(at: index, figures) else {
        index += 1
        continue
      }
      found.append((next.claim, next.tokens))
      index = max(index + 1, next.tokens.upperBound)
    }
    Self.join(&found, text)
    claims = found.map(\.0)
  }

  package init(_ bytes: [UInt8]) {
    self.init(ClaimText(bytes))
  }

  /// The claims that touch a range of the text.
  package func claims(in range: Range<Int>) -> [Claim] {
    claims.filter { $0.range.overlaps(range) }
  }

  private static func figure(
    at index: Int, _ figures: FigureReader
  ) -> (claim: Claim, tokens: Range<Int>)? {
    let text = figures.text
    let token = text.tokens[index]
    guard token.kind != .sign || ["£", "€", "$"].contains(token.text) else { return nil }
    if let (period, end) = figures.period(at: index) {
      let tokens = index..<end
      return (Claim(.periods([period]), range: text.bytes(of: tokens)), tokens)
    }
    guard
      let found = figures.multiple(at: index) ?? figures.duration(at: index)
        ?? figures.rank(at: index) ?? figures.share(at: index) ?? figures.number(at: index)
        ?? figures.nothing(at: index)
    else { return nil }
    var claim = Claim(found.content, range: text.bytes(of: found.tokens))
    claim.isAside = found.isAside || figures.isName(found)
    let surroundings = Surroundings(text: text, figure: found)
    claim.comparison = surroundings.comparison
    claim.direction = surroundings.direction
    claim.isKnown = surroundings.isKnown
    claim.quality = surroundings.quality
    claim.doubledSign = surroundings.doubledSign
    if let sign = surroundings.printedSign {
      claim.range = text.tokens[sign.token].range.lowerBound..<claim.range.upperBound
      claim.content = claim.content.signed(isNegative: sign.isNegative)
      claim.direction = sign.isNegative ? .down : .up
    }
    return (claim, found.tokens)
  }
}

extension ClaimText {
  /// The bytes from the first to the last of some tokens.
  func bytes(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return tokens[first].range.lowerBound..<tokens[last].range.upperBound
  }
}

extension FigureReader {
  /// *nil*, *none*, *no*: meant only where no other figure is.
  func nothing(at start: Int) -> Found? {
    guard NumberWords.nothing.contains(text.word(start)) else { return nil }
    var number = PrintedNumber(FixedPoint(0))
    number.isWords = true
    return Found(
      content: .number(number), tokens: start..<(start + 1), digits: start, isAside: true)
  }

  /// Whether a number is a name or a stretch of time and no figure: *999 calls*, *Grade 1*, *the
  /// last 12 months*.
  func isName(_ found: Found) -> Bool {
    let start = found.tokens.lowerBound
    let end = found.tokens.upperBound
    let isStretch =
      TimeWords.stretches.contains(text.word(end))
      || TimeWords.stretches.contains(text.word(end - 1))
    if isStretch, TimeWords.looking.contains(text.word(start - 1)) { return true }
    // *over 3 years*, *for 12 months*; not *over 3% year on year*
    if TimeWords.longStretches.contains(text.word(end)), found.isPlain,
      TimeWords.lasting.contains(text.word(start - 1))
    {
      return true
    }
    guard case .number(let number) = found.content, number.unit == .none, number.power == 0 else {
      return false
    }
    // *258 per 1,000 residents*
    if text.word(start - 1) == "per" { return true }
    if text.word(start - 1) == "every", ["for", "in", "of"].contains(text.word(start - 2)) {
      return true
    }
    if number.isWords { return number.value.units == 1 && found.tokens.count == 1 }
    let digits = text.tokens[start].text
    let next = text.word(end)
    if LabelWords.before.contains(text.word(start - 1)) { return true }
    if LabelWords.services.contains(digits) {
      return LabelWords.served.contains(next) || text.isSign("-", end) || text.isSign("&", end)
        || text.isSign("/", end)
    }
    // `24/7`, `F12`
    if text.isSign("/", end), text.isGlued(end) { return true }
    return text.isGlued(start) && start > 0 && text.tokens[start - 1].kind == .word
  }
}
