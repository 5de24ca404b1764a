/// The number that a comparison is made with: *the 80% target was met in every month* over
/// `all(calls[rate] >= 75%)` is a wrong sentence although the comparison is true.
extension FigureJudge {
  /// What is wrong where the words name another limit than the formula, or another side of it; nil
  /// where nothing is.
  var otherLimit: (message: String, help: String)? {
    var limits = value.derivation.limits
    if case .truth(let truth) = value.content { limits = truth.limits }
    guard !limits.isEmpty else { return nil }
    let named = namedLimits
    return otherAmount(named, limits.map(\.quantity)) ?? otherSide(named, limits)
  }

  /// The figures that the words compare with.
  private var namedLimits: [Claim] {
    let named = words.quotedClaims.filter { isLimit($0) }
    guard named.isEmpty else { return named }
    // One number alone that the rest of the sentence compares with.
    let around = words.text.bytes(of: words.sentence)
    let others = words.allClaims.filter { around.contains($0.range.lowerBound) && isLimit($0) }
    return others.count == 1 ? others : []
  }

  private func otherAmount(
    _ named: [Claim], _ limits: [Quantity]
  ) -> (message: String, help: String)? {
    for claim in named {
      let fitting = limits.filter { (try? measure(claim, $0)) != nil }
      guard !fitting.isEmpty, !fitting.contains(where: { isSame(claim, $0) }) else { continue }
      let figure = words.text.text(in: claim.range).singleSpaced
      let own = fitting.map { $0.text(decimals: 4) }.joined(separator: " and ")
      return (
        "the text says \(figure); `\(value.derivation.formula)` compares with \(own)",
        "write the same number in the formula as in the text"
      )
    }
    return nil
  }

  /// *above the standard of 78%* over `… < 78%`
  private func otherSide(
    _ named: [Claim], _ limits: [Truth.Limit]
  ) -> (message: String, help: String)? {
    let text = words.text
    guard Set(limits.map(\.side)).count == 1, let side = limits[0].side else { return nil }
    // A comparison in each row is about the rows that are not left out.
    let mayExcept = if case .truth = value.content { false } else { true }
    for place in words.sentence {
      guard let said = text.side(at: place), said.side != side else { continue }
      let before = (words.sentence.lowerBound..<place).contains { text.isDenial($0) }
      let behind = (place..<words.sentence.upperBound).contains { text.isException($0) }
      let isQuoted = words.quotedTokens.contains(place)
      guard !before, !behind || !mayExcept,
        leads(said.end, to: named, orNoun: isQuoted) || isQuoted && isPassive(place)
      else { continue }
      let word = text.text(in: text.bytes(of: place..<said.end)).singleSpaced
      let opposite = side == .above ? "above it" : "below it"
      return (
        "the text says `\(word)`; `\(value.derivation.formula)` says that it is \(opposite)",
        "correct the word, or turn the sign of the formula round"
      )
    }
    return nil
  }

  /// Whether a word of comparison is about a limit: *above the national standard*, *over 40*.
  private func leads(_ start: Int, to named: [Claim], orNoun mayBeNoun: Bool) -> Bool {
    let text = words.text
    for place in start..<min(start + 6, text.tokens.count) {
      let token = text.tokens[place]
      if named.contains(where: { $0.range.overlaps(token.range) }) { return true }
      if mayBeNoun, text.isLimitNoun(place) || isRow(place) { return true }
      guard token.kind == .word || text.isSign("\u{A3}", place) else { return false }
    }
    return false
  }

  /// Whether a row is named that the others are compared with.
  private func isRow(_ place: Int) -> Bool {
    let names = value.derivation.cells.first?.names ?? []
    let near = place..<min(place + 6, words.text.tokens.count)
    return names.contains { words.text.places(of: $0, in: near).first == place }
  }

  /// *The target was exceeded*: the limit stands before it.
  private func isPassive(_ place: Int) -> Bool {
    let text = words.text
    guard text.word(place) == "exceeded", ["was", "were"].contains(text.word(place - 1)) else {
      return false
    }
    return (max(words.sentence.lowerBound, place - 6)..<place).contains { text.isLimitNoun($0) }
  }

  private func isLimit(_ claim: Claim) -> Bool {
    !claim.isAside && !taken.contains(claim) && words.text.isLimit(claim)
      && !words.isCounted(claim)
  }

  private func isSame(_ claim: Claim, _ limit: Quantity) -> Bool {
    guard let measure = try? measure(claim, limit) else { return false }
    return measure.outcome(of: limit, .either) != .impossible
  }

  /// How the figure is read in the unit of the limit, whatever word of comparison is before it.
  private func measure(_ claim: Claim, _ limit: Quantity) throws(Rational.Failure) -> Measure? {
    try measures(claim.content, .equal, limit)?.first
  }
}

extension ClaimText {
  /// What a number that something is held against is called.
  private static let limits: Set<String> = [
    "target", "targets", "standard", "standards", "threshold", "limit", "mark", "benchmark", "goal",
    "ambition", "level", "or",
  ]

  fileprivate func isLimitNoun(_ place: Int) -> Bool {
    Self.limits.contains(word(place)) && word(place) != "or" && word(place) != "level"
  }

  private static let above: Set<String> = [
    "above", "over", "exceed", "exceeds", "exceeded", "exceeding", "surpassed", "beyond",
  ]
  private static let below: Set<String> = ["below", "under", "beneath"]

  /// A word that says on which side of a limit something is.
  fileprivate func side(at place: Int) -> (side: Truth.Limit.Side, end: Int)? {
    let (word, next) = (word(place), self.word(place + 1))
    if Self.above.contains(word) { return (.above, place + 1) }
    if Self.below.contains(word) { return (.below, place + 1) }
    if word == "short", next == "of" { return (.below, place + 2) }
    // *a higher crime rate than Midshire*
    let isThan =
      next == "than"
      || ["higher", "lower"].contains(word)
        && (2...3).contains { self.word(place + $0) == "than" }
    guard isThan else { return nil }
    let isTurned = self.word(place - 1) == "no"
    if ["more", "higher", "greater", "longer"].contains(word) {
      return (isTurned ? .below : .above, place + 2)
    }
    if ["less", "fewer", "lower", "shorter"].contains(word) {
      return (isTurned ? .above : .below, place + 2)
    }
    return nil
  }

  /// A word behind which a comparison says the opposite, or nothing certain.
  fileprivate func isDenial(_ place: Int) -> Bool {
    let word = word(place)
    if word == "no" { return !["more", "less", "fewer"].contains(self.word(place + 1)) }
    return [
      "not", "never", "none", "neither", "nor", "without", "failed", "fails", "hardly", "cannot",
      "nowhere",
    ].contains(word) || isException(place)
  }

  fileprivate func isException(_ place: Int) -> Bool {
    // *…, but still above it* says no exception.
    if word(place) == "but" { return !isSign(",", place - 1) }
    return ["except", "apart", "other", "unless"].contains(word(place))
  }

  /// Whether a figure is one that others are compared with: *over 40*, *the 90% target*.
  fileprivate func isLimit(_ claim: Claim) -> Bool {
    guard claim.comparison == .equal else {
      return ![.almost, .justOver, .about].contains(claim.comparison)
    }
    guard let start = tokens.firstIndex(where: { $0.range.lowerBound >= claim.range.lowerBound })
    else { return false }
    let end = tokens.firstIndex { $0.range.lowerBound >= claim.range.upperBound } ?? tokens.count
    // *the 75% utilisation target*
    let isNamed =
      word(start - 1) == "the" && Self.limits.contains(word(end + 1)) && word(end) != "or"
    return Self.limits.contains(word(end)) || isNamed
      || (word(start - 1) == "of" && Self.limits.contains(word(start - 2)))
  }
}
