import Output
import Tables

/// Quantifiers: *every month*, *never*, *in one month only*, *in 3 of the 12 months*.
extension FigureJudge {
  /// What the words say about a comparison that a formula makes.
  func verdict(_ truth: Truth) -> Verdict {
    let claim = TrendClaim(words)
    let total = truth.instances.count + truth.exceptions.count
    let quantifier = claim.quantifier ?? .every
    var outcome: Verdict.Outcome
    let listed = (truth.instances + truth.exceptions).filter { words.names($0) }
    if claim.quantifier == nil, !listed.isEmpty, !truth.holds, !isStatement {
      // *overspent: Adults and Children*
      outcome = Set(listed) == Set(truth.instances) ? .holds : .differs
    } else if total == 0 || isStatement && (quantifier == .every || quantifier == .never) {
      // The formula says it all: *never below 5%* fits `all(x >= 5%)`.
      outcome = truth.holds ? .holds : truth.isPossible ? .possible : .differs
      if !isStatement, claim.quantifier == .never { outcome = outcome.negated }
    } else {
      outcome = self.outcome(quantifier, truth.instances, truth.exceptions)
      if outcome == .differs, truth.isPossible, !truth.holds, quantifier == .every {
        outcome = .possible
      }
    }
    var verdict = finished(
      outcome, facts(truth, quantifier), claim, computed: value.text)
    if outcome == .differs, quantifier == .never, truth.exceptions.isEmpty, total > 0 {
      verdict.help.insert(
        "write the comparison as the words have it: for *never below 5%*, `… < 5%`", at: 0)
    }
    return verdict
  }

  /// Whether the formula is a whole statement, `all(…)` or `none(…)`.
  private var isStatement: Bool {
    value.derivation.formula.hasPrefix("all(") || value.derivation.formula.hasPrefix("none(")
  }

  /// What a quantifier makes of how often something is so and how often not.
  private func outcome(
    _ quantifier: Quantifier, _ instances: [SeriesKey], _ exceptions: [SeriesKey]
  ) -> Verdict.Outcome {
    let (so, not) = (instances.count, exceptions.count)
    let holds: Bool
    switch quantifier {
    case .except(let tokens):
      let named = words.named(instances + exceptions, behind: tokens)
      holds = not > 0 && Set(named) == Set(exceptions)
    case .part(let share, let comparison):
      guard let all = try? Rational(Int128(so), over: Int128(max(1, so + not))),
        let range = try? AcceptedRange(
          comparison == .equal ? .about : comparison, share, step: .zero)
      else { return .unclear }
      holds = range.contains(all)
    case .every: holds = not == 0
    case .firstTime: holds = so == 1 && !exceptions.contains { !isBefore($0, instances[0]) }
    case .never: holds = so == 0
    case .most: holds = so > not
    case .some: holds = so > 0
    case .notEvery: holds = not > 0
    case .allBut(let count): holds = not == count
    case .times(let count, let comparison, let whole):
      if let whole, whole != so + not { return .differs }
      guard let range = try? AcceptedRange(comparison, Rational(count), step: .one) else {
        return .unclear
      }
      holds = range.contains(Rational(so))
    }
    return holds ? .holds : .differs
  }

  /// Whether a time comes before another.
  private func isBefore(_ key: SeriesKey, _ other: SeriesKey) -> Bool {
    guard case .period(let first) = key, case .period(let last) = other else { return false }
    return first.start < last.start
  }

  private func facts(_ truth: Truth, _ quantifier: Quantifier) -> String {
    let total = truth.instances.count + truth.exceptions.count
    guard total > 0 else { return "\(derivation) is \(value.text)" }
    let keys: [SeriesKey]
    let isShort = truth.instances.count <= truth.exceptions.count
    switch quantifier {
    case .every, .most, .notEvery, .allBut, .except: keys = truth.exceptions
    case .never, .some, .times, .part, .firstTime: keys = truth.instances
    }
    let named = keys.prefix(5).map(\.text).joined(separator: ", ") + (keys.count > 5 ? ", …" : "")
    var text = "\(derivation) is true for \(truth.instances.count) of \(total)"
    guard !keys.isEmpty else { return text }
    text += keys == truth.exceptions && !isShort || keys == truth.exceptions ? ", not for " : ": "
    return text + named
  }

  /// A comparison in words with each value: *remained over 90%*, *never below 5%*.
  func verdict(
    _ amount: Claim, _ known: [KnownPoint], _ claim: TrendClaim
  ) throws(Rational.Failure) -> Verdict {
    guard let first = known.first,
      let measure = try measures(amount.content, amount.comparison, first.value)?.first
    else { return unclear("is in another unit than \(derivation)") }
    var (so, not, maybe): ([KnownPoint], [KnownPoint], [KnownPoint]) = ([], [], [])
    for point in known {
      switch measure.outcome(of: point.value, amount.direction) {
      case .holds: so.append(point)
      case .possible: maybe.append(point)
      default: not.append(point)
      }
    }
    let quantifier = claim.quantifier ?? .every
    var outcome = self.outcome(quantifier, so.map(\.key), not.map(\.key))
    if !maybe.isEmpty, outcome == .holds || quantifier != .every { outcome = .possible }
    let isDenying = quantifier == .never
    let named = (isDenying ? so : not).prefix(5)
      .map { "\($0.key.text) (\(text($0)))" }.joined(separator: ", ")
    var facts = "\(derivation) is so for \(so.count) of \(known.count)"
    if !named.isEmpty { facts += (isDenying ? ": " : ", not for ") + named }
    return finished(outcome, facts, claim, computed: value.text)
  }
}

/// What careful readers should know although a claim holds.
extension FigureJudge {
  func warnings(on pair: ClaimedWords.Pair) -> [Verdict.Warning] {
    switch value.content {
    case .quantity(let quantity):
      return (smallBase(quantity).map { [$0] } ?? []) + honesty(of: pair.claim)
    case .series(let series):
      let claim = TrendClaim(words)
      guard let trend = claim.trend, trend != .steady, trend != .unchanged, claim.extreme == nil,
        !claim.isNegated, words.threshold(claim) == nil
      else { return [] }
      return honesty(claim.word, series)
    case .keys, .truth: return []
    }
  }

  private func smallBase(_ quantity: Quantity) -> Verdict.Warning? {
    guard case .percent = quantity.unit, let base = quantity.base,
      base.magnitude < Rational(FigureCheck.smallBase)
    else { return nil }
    let count = base.rounded(toDecimals: 1)?.trimmed.text ?? ""
    return Verdict.Warning(
      kind: .smallBase,
      message: "a percentage of \(count): one more or less moves it by more than three points",
      help: ["give the numbers as well, or instead of the percentage"])
  }

  private func honesty(_ word: String, _ series: Series) -> [Verdict.Warning] {
    guard let first = series.points.first, let last = series.points.last,
      let start = first.value, let end = last.value
    else { return [] }
    return honesty(
      word,
      from: FigureEnds.End(
        row: first.key.text, quantity: start, interval: first.interval, expected: first.expected),
      to: FigureEnds.End(
        row: last.key.text, quantity: end, interval: last.interval, expected: last.expected))
  }

  /// *rose by 10%*, *2 points higher*: the words are about a change too.
  private func honesty(of claim: Claim?) -> [Verdict.Warning] {
    guard let ends = value.derivation.ends, !ends.from.row.isEmpty, !ends.to.row.isEmpty else {
      return []
    }
    guard let claim else {
      let trend = TrendClaim(words)
      guard let word = trend.trend, word != .steady, word != .unchanged, !trend.isNegated else {
        return []
      }
      return honesty(trend.word, from: ends.from, to: ends.to)
    }
    guard claim.direction == .up || claim.direction == .down, !claim.isNegative else { return [] }
    let figure = words.text.text(in: claim.range).singleSpaced
    let word = (claim.direction == .up ? "a rise of " : "a fall of ") + figure
    return honesty(word, from: ends.from, to: ends.to)
  }

  private func honesty(
    _ word: String, from first: FigureEnds.End, to last: FigureEnds.End
  ) -> [Verdict.Warning] {
    var result: [Verdict.Warning] = []
    let ends = "\(first.row) and \(last.row)"
    if let low = first.expected, let high = last.expected,
      low.contains(first.quantity.lower.double), high.contains(last.quantity.lower.double)
    {
      result.append(
        Verdict.Warning(
          kind: .insideExpectedRange,
          message:
            "`\(word)`, but \(ends) both lie in the expected range: the chart shows no change",
          help: ["say that it stayed within its usual range"]))
    }
    if let a = first.interval, let b = last.interval, a.overlaps(b) {
      result.append(
        Verdict.Warning(
          kind: .overlappingIntervals,
          message: "`\(word)`, but the confidence intervals of \(ends) overlap",
          help: ["say that there is no clear difference"]))
    }
    return result
  }
}
