import Output
import Tables

/// Directions without a figure: *calls fell*.
extension ClaimedWords {
  /// Whether the words say a direction and no figure that could be meant.
  func saysDirection(of quantity: Quantity) -> Bool {
    guard claims.allSatisfy({ $0.isAside || !$0.isAmount }) else { return false }
    return TrendClaim(self).trend != nil
  }
}

extension ClaimedWords {
  /// The part of the whole that words for a majority mean: more than half for *most*, less for *a
  /// minority*; nil where they say none, or the value is no percentage.
  func majority(of quantity: Quantity) -> (word: String, isMore: Bool)? {
    guard case .percent = quantity.unit, claims.allSatisfy({ $0.isAside || !$0.isAmount }) else {
      return nil
    }
    for index in wordIndices {
      switch text.word(index) {
      case "majority": return ("majority", true)
      case "minority": return ("minority", false)
      case "most" where !["at", "the"].contains(text.word(index - 1)): return ("most", true)
      default: continue
      }
    }
    return nil
  }
}

extension FigureJudge {
  /// *Most*, *a minority*: more or less than half.
  private func majorityVerdict(_ quantity: Quantity, isMore: Bool) -> Verdict {
    let half = Rational(50)
    let tests = [quantity.lower, quantity.upper].map { isMore ? $0 > half : $0 < half }
    let outcome: Verdict.Outcome =
      tests == [true, true]
      ? .holds : tests == [false, false] ? (quantity.isExact ? .differs : .impossible) : .possible
    let shown = quantity.text(decimals: 2)
    return finished(outcome, "\(derivation) is \(shown)", TrendClaim(words), computed: shown)
  }

  /// A direction held against a change: *calls fell* against `change(…)`.
  func directionVerdict(_ quantity: Quantity) throws(Rational.Failure) -> Verdict {
    if let majority = words.majority(of: quantity) {
      return majorityVerdict(quantity, isMore: majority.isMore)
    }
    let claim = TrendClaim(words)
    if let verdict = conflict(in: claim) { return verdict }
    guard let trend = claim.trend else { return unclear("has no word that says a direction") }
    var outcome: Verdict.Outcome
    switch trend {
    case .up: outcome = sign(quantity.lower, quantity.upper) { !$0.isNegative && !$0.isZero }
    case .down: outcome = sign(quantity.lower, quantity.upper) { $0.isNegative }
    case .changed: outcome = quantity.isExact && quantity.lower.isZero ? .differs : .holds
    case .unchanged: outcome = sign(quantity.lower, quantity.upper) { $0.isZero }
    case .steady:
      let band = Self.defaultBand(quantity.unit, of: quantity.base ?? Rational(100))
      guard let band else { return unclear("is about a band that this formula has not") }
      outcome = sign(quantity.lower, quantity.upper) { $0.magnitude <= band }
    case .better, .worse:
      return unclear(
        "needs to know which way is better: give the values, such as `calls[101, 2017 .. 2018]`")
    }
    if claim.isNegated { outcome = outcome.negated }
    let shown = quantity.text(decimals: 2)
    return finished(outcome, "\(derivation) is \(shown)", claim, computed: shown)
  }

  private func sign(
    _ lower: Rational, _ upper: Rational, _ test: (Rational) -> Bool
  ) -> Verdict.Outcome {
    switch (test(lower), test(upper)) {
    case (true, true): .holds
    case (false, false): lower == upper ? .differs : .impossible
    default: .possible
    }
  }

  /// What counts as steady where the measure sets no band: a twentieth of the first value, or two
  /// percentage points.
  static func defaultBand(_ unit: FigureUnit, of first: Rational) -> Rational? {
    switch unit {
    case .percent, .points: Rational(2)
    case .rank: .zero
    default: try? first.magnitude.divided(by: Rational(Tolerance.share))
    }
  }

  func conflict(in claim: TrendClaim) -> Verdict? {
    guard !claim.conflict.isEmpty else { return nil }
    let said = claim.conflict.map { "`\($0)`" }.joined(separator: " and ")
    return unclear(
      "says \(said)", help: "put the word that is meant in square brackets, or quote less")
  }

  func unclear(_ what: String, help: String? = nil) -> Verdict {
    Verdict(
      range: words.range, outcome: .unclear, message: "`\(words.quoted.singleSpaced)` \(what)",
      help: help.map { [$0] } ?? [], computed: value.text)
  }

  func finished(
    _ outcome: Verdict.Outcome, _ facts: String, _ claim: TrendClaim, computed: String
  ) -> Verdict {
    var message = "the text says `\(words.quoted.singleSpaced)`; \(facts)"
    if outcome == .possible { message += ": with rounded inputs this is possible" }
    if outcome == .impossible { message += ": with rounded inputs this is not possible" }
    return Verdict(
      range: words.range, outcome: outcome, message: message,
      help: outcome == .holds || outcome == .possible ? [] : lastHelp, computed: computed)
  }
}

extension Verdict.Outcome {
  /// The outcome of the opposite.
  var negated: Verdict.Outcome {
    switch self {
    case .holds: .differs
    case .differs, .impossible: .holds
    case .possible, .wrongUnit, .unclear: self
    }
  }

  /// The outcome of two things that must both be so.
  func and(_ other: Verdict.Outcome) -> Verdict.Outcome {
    let order: [Verdict.Outcome] = [
      .unclear, .wrongUnit, .impossible, .differs, .possible, .holds,
    ]
    let place = min(order.firstIndex(of: self) ?? 0, order.firstIndex(of: other) ?? 0)
    return order[place]
  }
}

extension SeriesKey {
  /// The key for people: `July 2018`, `Dudley`.
  package var text: String {
    switch self {
    case .period(let period): period.text(words: .english)
    case .name(let name): name
    }
  }
}
