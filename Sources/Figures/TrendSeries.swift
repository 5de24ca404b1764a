import Output
import Tables

/// A point of a series that has a value.
struct KnownPoint: Sendable {
  var key: SeriesKey
  var value: Quantity
  var point: Series.Point
}

extension FigureJudge {
  /// What the words say about a row of values.
  func verdict(_ series: Series) throws(Rational.Failure) -> Verdict {
    var claim = TrendClaim(words)
    if claim.trend == nil, claim.extreme == nil { claim.readDirection(before: words) }
    let known = series.points.compactMap { point in
      point.value.map { KnownPoint(key: point.key, value: $0, point: point) }
    }
    guard let first = known.first, let last = known.last else {
      return unclear("is about values that are all missing in \(derivation)")
    }
    if let amount = words.threshold(claim) { return try verdict(amount, known, claim) }
    if let verdict = conflict(in: claim) { return verdict }
    var outcome = Verdict.Outcome.holds
    var facts: [String] = []
    var isChecked = false
    if let extreme = claim.extreme {
      isChecked = true
      let found = self.extreme(extreme, known, series)
      outcome = outcome.and(found.outcome)
      facts.append(found.facts)
    }
    if let trend = claim.trend, claim.extreme == nil || claim.isTrendBesideExtreme {
      isChecked = true
      if series.points.first?.value == nil || series.points.last?.value == nil {
        let end = series.points.first?.value == nil ? series.points.first : series.points.last
        return unclear("names an end that has no value: \(end?.key.text ?? "")")
      }
      guard known.count > 1 else {
        return unclear("is about a single value, \(first.key.text)", help: oneRow(series))
      }
      var found = try self.trend(trend, known, series)
      if claim.isNegated { found = found.negated }
      outcome = outcome.and(found)
      facts.append(
        "\(derivation) went from \(text(first)) (\(first.key.text)) to \(text(last)) "
          + "(\(last.key.text))" + band(trend, series, first))
      if found == .unclear, trend == .better || trend == .worse {
        return unclear(
          "says `\(claim.word)`, and nothing says which way is better",
          help:
            "say it under `columns:` of the data, `COLUMN: {better: lower}`, or in the chart whose "
            + "`y:` it is; or say in the text that it rose or fell")
      }
      for manner in claim.manners.sorted(by: { $0.rawValue < $1.rawValue }) {
        let result = try self.manner(manner, claim, trend, known, series)
        outcome = outcome.and(result.outcome)
        if let fact = result.fact { facts.append(fact) }
      }
    }
    guard isChecked else {
      return unclear(
        "has no word of direction to hold against "
          + (series.points.count == 1 ? "a row of one value" : "\(series.points.count) values"),
        help: oneRow(series)
          ?? "use `max(…)`, `sum(…)`, `average(…)` or a single key for a figure")
    }
    return finished(outcome, facts.joined(separator: ", and "), claim, computed: text(last))
  }

  /// What to write where the data has one row only.
  private func oneRow(_ series: Series) -> String? {
    guard series.points.count == 1, let cell = value.derivation.cells.first else { return nil }
    return "name its row in the formula: `\(cell.dataset)[\(cell.heading), \(cell.first)]`"
  }

  func text(_ point: KnownPoint) -> String { point.value.text(decimals: 2) }

  private func band(_ trend: Trend, _ series: Series, _ first: KnownPoint) -> String {
    guard trend == .steady || series.band != nil,
      let band = series.band ?? Self.defaultBand(series.unit, of: first.value.lower)
    else { return "" }
    let unit = if case .percent = series.unit { FigureUnit.points } else { series.unit }
    return ", where up to \(unit.text(for: band, decimals: 2)) counts as steady"
  }

  private func trend(
    _ trend: Trend, _ known: [KnownPoint], _ series: Series
  ) throws(Rational.Failure) -> Verdict.Outcome {
    let (first, last) = (known[0].value, known[known.count - 1].value)
    switch trend {
    case .up: return rise(from: first, to: last, series)
    case .down: return rise(from: last, to: first, series)
    case .better, .worse:
      guard let better = series.betterWay, better != .neutral else { return .unclear }
      let isUp = (better == .higher) == (trend == .better)
      return isUp ? rise(from: first, to: last, series) : rise(from: last, to: first, series)
    case .unchanged: return first == last ? .holds : .differs
    case .changed: return first == last ? .differs : .holds
    case .steady: return try steady(known, series)
    }
  }

  /// Whether one value is above another, by more than the band of the measure.
  private func rise(from low: Quantity, to high: Quantity, _ series: Series) -> Verdict.Outcome {
    let band = series.band ?? .zero
    guard let least = try? high.lower.minus(low.upper), let most = try? high.upper.minus(low.lower)
    else { return .unclear }
    if least > band { return .holds }
    let isExact = low.isExact && high.isExact
    return most > band && !isExact ? .possible : isExact ? .differs : .impossible
  }

  /// Every value is within the band of the first, or in its expected range where SPC gives one.
  private func steady(
    _ known: [KnownPoint], _ series: Series
  ) throws(Rational.Failure) -> Verdict.Outcome {
    if known.allSatisfy({ $0.point.expected != nil }) {
      let isInside = known.allSatisfy { point in
        point.point.expected?.contains(point.value.lower.double) ?? false
      }
      return isInside ? .holds : .differs
    }
    let first = known[0].value
    guard let band = series.band ?? Self.defaultBand(series.unit, of: first.lower) else {
      return .unclear
    }
    var outcome = Verdict.Outcome.holds
    for point in known {
      let most = max(
        try point.value.upper.minus(first.lower).magnitude,
        try first.upper.minus(point.value.lower).magnitude)
      guard most > band else { continue }
      let least = try point.value.lower.minus(first.upper)
      let other = try first.lower.minus(point.value.upper)
      outcome = outcome.and(max(least, other) > band ? .differs : .possible)
    }
    return outcome
  }

  private func manner(
    _ manner: Manner, _ claim: TrendClaim, _ trend: Trend, _ known: [KnownPoint],
    _ series: Series
  ) throws(Rational.Failure) -> (outcome: Verdict.Outcome, fact: String?) {
    let (first, last) = (known[0].value.lower, known[known.count - 1].value.lower)
    let whole = try last.minus(first)
    let isUp = !whole.isNegative
    switch manner {
    case .sharp, .slight:
      guard trend != .steady, trend != .unchanged else { return (.holds, nil) }
      let isLarge = try isSharp(whole.magnitude, of: first.magnitude, series.unit)
      let fact = isLarge ? "that is a tenth or more" : "that is less than a tenth"
      return ((manner == .sharp) == isLarge ? .holds : .differs, fact)
    case .everyStep:
      guard trend != .steady, trend != .unchanged else { return (.holds, nil) }
      for (before, after) in zip(known, known.dropFirst()) {
        let step = try after.value.lower.minus(before.value.lower)
        if step.isZero || step.isNegative == isUp {
          return (.differs, "not so in \(after.key.text): \(text(before)) to \(text(after))")
        }
      }
      if let steps = claim.steps, steps != known.count - 1 {
        return (
          .differs,
          "\(known.count) values have \(known.count - 1) steps and not \(steps); \(steps) need the "
            + "value before the first as well"
        )
      }
      return (.holds, nil)
    case .gradual:
      guard known.count >= 4 else {
        return (.differs, "\(known.count) values are too few to call it gradual")
      }
      return try gradual(known, whole, isUp)
    }
  }

  private func gradual(
    _ known: [KnownPoint], _ whole: Rational, _ isUp: Bool
  ) throws(Rational.Failure) -> (outcome: Verdict.Outcome, fact: String?) {
    var along = 0
    let half = try whole.magnitude.divided(by: Rational(2))
    for (before, after) in zip(known, known.dropFirst()) {
      let step = try after.value.lower.minus(before.value.lower)
      if step.magnitude > half {
        return (
          .differs,
          "the step to \(after.key.text) (\(text(before)) to \(text(after))) is more than half"
        )
      }
      if !step.isZero, step.isNegative != isUp { along += 1 }
    }
    guard along * 2 > known.count - 1 else {
      return (.differs, "only \(along) of \(known.count - 1) steps go that way")
    }
    return (.holds, nil)
  }

  private func isSharp(
    _ change: Rational, of first: Rational, _ unit: FigureUnit
  ) throws(Rational.Failure) -> Bool {
    if case .percent = unit, change >= Rational(5) { return true }
    return try change.times(Rational(10)) >= first
  }
}

extension TrendClaim {
  /// Whether a direction is meant beside an extreme: *rose to its highest*.
  fileprivate var isTrendBesideExtreme: Bool {
    DirectionWords.verbs[word] != nil || trend == .better || trend == .worse
  }
}

extension Series {
  /// Which way is better; a lower place in an order is.
  var betterWay: Better? {
    if let better { return better }
    if case .rank = unit { return .lower }
    return nil
  }
}
