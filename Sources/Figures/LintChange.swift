import Output
import Tables

/// *a drop of 2 seconds, from 12 to 8 seconds*: arithmetic in one sentence.
extension LintReader {
  /// What is wrong where a sentence gives both ends of a change and another size or way of it.
  ///
  /// The two ends may be rounded as far as they are printed, and round numbers further: only a size
  /// that none of those values gives is a finding.
  func change(_ index: Int, _ text: ClaimText, _ claims: [Claim]) -> LintFinding? {
    guard text.word(index) == "from", let ends = PrintedEnds(from: index, text, claims) else {
      return nil
    }
    guard let size = ends.size(before: index) ?? ends.sizeBehind() else { return nil }
    guard let (accepted, right) = ends.results(for: size), !accepted else { return nil }
    let printed = [ends.from, ends.to, size].map { text.text(in: $0.range).singleSpaced }
    let way = right.isFall ? "a fall" : "a rise"
    return LintFinding(
      .changeThatDiffers, size.range,
      "from \(printed[0]) to \(printed[1]) is \(way) of \(right.text), not "
        + (way == ends.said(size) ? "" : ends.said(size) + " ") + "of \(printed[2])",
      help: "write `\(right.text)`, or correct one of the other two numbers")
  }
}

/// The two ends of a change in a sentence: *from 12 in May to 8 seconds*.
private struct PrintedEnds {
  let text: ClaimText
  let claims: [Claim]
  let from: Claim
  let to: Claim

  init?(from index: Int, _ text: ClaimText, _ claims: [Claim]) {
    guard let first = text.token(index + 1),
      let place = claims.firstIndex(where: { $0.range.lowerBound == first.range.lowerBound }),
      let from = Self.plain(claims[place], text)
    else { return nil }
    for other in claims[(place + 1)...] {
      let token = text.place(at: other.range.lowerBound)
      let start = text.place(at: from.range.upperBound)
      guard token - start <= 10, !(start..<token).contains(where: { text.isBoundary($0) }) else {
        return nil
      }
      guard text.word(token - 1) == "to" else {
        if other.isAmount, !other.isAside { return nil }
        continue
      }
      guard let to = Self.plain(other, text) else { return nil }
      (self.text, self.claims, self.from, self.to) = (text, claims, from, to)
      guard LintAmount(from)?.kind == LintAmount(to)?.kind, !isRate else { return nil }
      return
    }
    return nil
  }

  /// An amount in digits that nothing makes larger or smaller.
  private static func plain(_ claim: Claim, _ text: ClaimText) -> Claim? {
    guard claim.isAmount, !claim.isAside, claim.comparison == .equal,
      text.bytes[claim.range.lowerBound].isDigitByte || text.bytes[claim.range.lowerBound] >= 0x80,
      LintAmount(claim) != nil
    else { return nil }
    return claim
  }

  /// *from 12 to 10 per 1,000*: what a change of it counts is not clear.
  private var isRate: Bool {
    let start = place(behind: to)
    return (start..<start + 3).contains { ["per", "for", "out", "of"].contains(text.word($0)) }
  }

  private func place(behind claim: Claim) -> Int { text.place(at: claim.range.upperBound) }

  private func place(of claim: Claim) -> Int { text.place(at: claim.range.lowerBound) }

  /// *rose by 16%, from 150,133*: right before the first end.
  func size(before index: Int) -> Claim? {
    let end = text.tokens[index].range.lowerBound
    guard let claim = claims.last(where: { $0.range.upperBound <= end }), isSize(claim) else {
      return nil
    }
    let between = place(behind: claim)..<index
    guard between.count <= 3,
      between.allSatisfy({ text.isSign(",", $0) || text.isSign("(", $0) || isNoun($0) })
    else { return nil }
    return claim
  }

  /// *to 173,676, an increase of 16%*: the next figure behind the second end.
  func sizeBehind() -> Claim? {
    let behind = claims.first { $0.range.lowerBound >= to.range.upperBound && $0.isAmount }
    guard let claim = behind, isSize(claim) else { return nil }
    let end = place(behind: to)
    let start = place(of: claim)
    let between = end..<start
    guard between.count <= 10,
      !between.contains(where: { text.isBoundary($0) || text.word($0) == "from" })
    else { return nil }
    // What it is a change of may be another thing: *a reduction of 3% in costs*.
    let next = place(behind: claim)
    let isOther =
      (next..<next + 3).contains { text.word($0) == "in" } && !text.hasTime(behind: claim.range)
    let isSaid = (end..<start).contains { place in
      let word = text.word(place)
      return DirectionWords.nouns[word] != nil || ["by", "up", "down"].contains(word)
    }
    return isSaid && !isOther && !["and", "with"].contains(text.word(end)) ? claim : nil
  }

  /// Whether the words make it the size of one change, and of what the two ends count.
  private func isSize(_ claim: Claim) -> Bool {
    guard claim.direction == .up || claim.direction == .down, !claim.isAside,
      claim.comparison == .equal, let size = LintAmount(claim), let end = LintAmount(to)
    else { return false }
    let next = place(behind: claim)
    let yearly: Set<String> = ["a", "per", "each", "every", "annually", "yearly", "monthly"]
    let before = text.word(place(of: claim) - 1)
    guard !yearly.contains(text.word(next)), text.word(next) != "of",
      before != "average", before != "annual"
    else {
      return false
    }
    switch (size.kind, end.kind) {
    case (.percent, _): return true
    case (.points, .percent): return true
    case (.number, .number):
      // *from 12 to 10 sites, a loss of 45 posts*
      let own = text.word(next)
      return own.isEmpty || Self.leading.contains(own) || own == text.word(place(behind: to))
        || own == text.word(place(behind: from))
    default: return size.kind == end.kind
    }
  }

  /// Words behind a figure that do not say what it counts.
  private static let leading: Set<String> = [
    "from", "on", "in", "over", "since", "during", "compared", "this", "and", "or", "which",
    "while",
  ]

  /// A word of what is counted, between a size and *from*.
  private func isNoun(_ place: Int) -> Bool {
    text.token(place)?.kind == .word
  }

  /// Whether the size can be right, and what would be.
  func results(for size: Claim) -> (isRight: Bool, right: (text: String, isFall: Bool))? {
    guard let a = LintAmount(from), let b = LintAmount(to), let own = LintAmount(size) else {
      return nil
    }
    var readings: [(low: Rational, high: Rational, exact: Rational)] = []
    if own.kind != .percent || b.kind == .percent, let difference = try? a.difference(to: b) {
      readings.append(difference)
    }
    if own.kind == .percent, let relative = try? a.relative(to: b) {
      readings.insert(relative, at: b.kind == .percent ? readings.count : 0)
    }
    guard let first = readings.first, !first.exact.isZero,
      let right = size.text(for: first.exact.magnitude)
    else { return nil }
    let isRight = readings.contains { reading in
      size.direction == .down
        ? own.meets(reading.high.negated, reading.low.negated)
        : own.meets(reading.low, reading.high)
    }
    return (isRight, (right, first.exact.isNegative))
  }

  /// The way that the words give the size.
  func said(_ size: Claim) -> String { size.direction == .down ? "a fall" : "a rise" }
}

/// A printed amount with the values that it may have been before it was rounded.
private struct LintAmount {
  enum Kind: Equatable {
    case number, percent, points, duration
    case money(Currency)
  }

  var kind: Kind
  var value: Rational
  var half: Rational

  init?(_ claim: Claim) {
    switch claim.content {
    case .number(let number):
      guard !number.value.isNegative, number.seconds == nil, !number.isWords,
        let value = try? number.magnitude(), let step = try? number.step(),
        let half = try? Self.half(step, try number.roundness())
      else { return nil }
      // A whole number of things is counted, and a round one may be rounded.
      let isCount = number.unit == .none && step == .one && half < .one
      (self.value, self.half) = (value, isCount ? .zero : half)
      switch number.unit {
      case .none: kind = .number
      case .percent: kind = .percent
      case .points: kind = .points
      case .money(let currency): kind = .money(currency)
      }
    case .duration(let duration):
      guard !duration.isNegative, !duration.isClock,
        let value = try? duration.magnitude(.minutesSeconds),
        let step = try? duration.step(.minutesSeconds), let half = try? Self.half(step, nil)
      else { return nil }
      (kind, self.value, self.half) = (.duration, value, half)
    default: return nil
    }
  }

  /// 12,000 may be rounded to thousands, 173,676 to nothing.
  private static func half(
    _ step: Rational, _ roundness: Rational?
  ) throws(Rational.Failure) -> Rational {
    let round = try step.times(Rational(100))
    return try (roundness.map { $0 < round ? step : $0 } ?? step).divided(by: Rational(2))
  }

  func difference(
    to end: LintAmount
  ) throws(Rational.Failure) -> (low: Rational, high: Rational, exact: Rational) {
    let exact = try end.value.minus(value)
    let play = try half.plus(end.half)
    return (try exact.minus(play), try exact.plus(play), exact)
  }

  /// In per cent of the first value.
  func relative(
    to end: LintAmount
  ) throws(Rational.Failure) -> (low: Rational, high: Rational, exact: Rational)? {
    let least = try value.minus(half)
    guard !least.isNegative, !least.isZero else { return nil }
    func percent(_ last: Rational, of first: Rational) throws(Rational.Failure) -> Rational {
      try last.divided(by: first).minus(.one).times(Rational(100))
    }
    return (
      try percent(try end.value.minus(end.half), of: try value.plus(half)),
      try percent(try end.value.plus(end.half), of: least), try percent(end.value, of: value)
    )
  }

  /// Whether some value of a range is printed so.
  func meets(_ low: Rational, _ high: Rational) -> Bool {
    guard let least = try? value.minus(half), let most = try? value.plus(half) else { return true }
    return least <= high && low <= most
  }
}

extension ClaimText {
  /// The first token that begins at a byte or behind it.
  fileprivate func place(at byte: Int) -> Int {
    tokens.firstIndex { $0.range.lowerBound >= byte } ?? tokens.count
  }
}

extension Claim {
  /// Another amount, in the unit of this one, as this one is printed.
  fileprivate func text(for amount: Rational) -> String? {
    switch content {
    case .number(let number): number.text(for: amount)
    case .duration(let duration): duration.text(for: amount, .minutesSeconds)
    default: nil
    }
  }
}
