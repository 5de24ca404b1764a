import Output
import Tables

/// What a claim accepts in the unit of a formula, and how to print another value in its place.
struct Measure {
  /// The values without their sign for which the claim is true.
  var accepted: AcceptedRange
  /// How many decimals the text prints, in the unit of the value.
  var decimals: Int
  /// Writes a value as the text prints it.
  var printed: (Rational) -> String?
  /// The value as the claim is about it, where that is not the quantity itself.
  var shownValue: Rational?
  /// The value for people, where its unit does not say enough.
  var shown: String?

  init(
    _ accepted: AcceptedRange, decimals: Int, printed: @escaping (Rational) -> String?
  ) {
    self.accepted = accepted
    self.decimals = decimals
    self.printed = printed
  }

  /// The outcome for a quantity whose sign the words give.
  func outcome(of quantity: Quantity, _ direction: Direction) -> Verdict.Outcome {
    var ranges: [AcceptedRange]
    switch direction {
    case .none, .up: ranges = [accepted]
    case .down: ranges = [accepted.mirrored]
    case .either:
      // *a gap of under 6 minutes* is about the size: the other side of zero is no way out.
      var size = accepted
      size.lower = size.lower ?? AcceptedRange.Bound(value: .zero, isIncluded: true)
      ranges = [size, size.mirrored]
    }
    // A rise is not below zero, a fall not above it.
    if direction == .up, quantity.upper.isNegative { ranges = [] }
    if direction == .down, !quantity.lower.isNegative, !quantity.lower.isZero { ranges = [] }
    if ranges.contains(where: { $0.contains(quantity.lower) && $0.contains(quantity.upper) }) {
      return .holds
    }
    return ranges.contains { $0.meets(quantity.lower, quantity.upper) } ? .possible : .impossible
  }
}

extension FigureJudge {
  /// Each way in which the claim can be read in the unit of the value; nil where it cannot.
  func measures(
    _ content: Claim.Content, _ comparison: Comparison, _ quantity: Quantity
  ) throws(Rational.Failure) -> [Measure]? {
    switch content {
    case .number(let number):
      return try measure(number, comparison, quantity.unit).map { [$0] }
    case .duration(let duration): return try measures(duration, comparison, quantity.unit)
    case .rank(let rank): return measure(rank, comparison, quantity).map { [$0] }
    case .share(let share): return try measure(share, comparison, quantity.unit).map { [$0] }
    case .multiple(let factor, _):
      return try measure(factor, comparison, quantity.unit).map { [$0] }
    case .between(let low, let high): return try between(low, high, quantity)
    case .periods, .stretch: return nil
    }
  }

  private func measure(
    _ number: PrintedNumber, _ comparison: Comparison, _ unit: FigureUnit
  ) throws(Rational.Failure) -> Measure? {
    var factor = Rational.one
    switch (number.unit, unit) {
    case (.none, .number), (.percent, .percent), (.points, .points), (.none, .rank): break
    case (.none, .duration):
      guard let seconds = number.seconds else { return nil }
      factor = Rational(seconds)
    case (.money(let own), .money(let other)): guard own == other else { return nil }
    case (.money(.pound), .number(let unit)):
      guard PenceWords.all.contains(unit) else { return nil }
      factor = Rational(100)
    default: return nil
    }
    let accepted = try AcceptedRange(
      comparison, try number.magnitude(), step: try number.step(),
      roundness: try number.roundness())
    return Measure(
      try accepted.scaled(by: factor), decimals: max(0, Int(number.value.decimals) - number.power),
      printed: { value in
        guard let amount = try? value.divided(by: factor) else { return nil }
        return number.text(for: amount)
      })
  }

  private func measures(
    _ duration: PrintedDuration, _ comparison: Comparison, _ unit: FigureUnit
  ) throws(Rational.Failure) -> [Measure]? {
    // The seconds that one of the value is.
    var seconds = 1
    switch unit {
    case .duration: break
    case .number(let name):
      let called = value.derivation.formula.prefix { $0 != "(" }
      guard
        let size = TimeWords.units[name] ?? TimeWords.units[String(called)]
          ?? (name.isEmpty ? headingUnit : nil)
      else { return nil }
      seconds = size
    default: return nil
    }
    let factor = Rational(seconds)
    var result: [Measure] = []
    for form in duration.forms {
      let accepted = try AcceptedRange(
        comparison, try duration.magnitude(form), step: try duration.step(form))
      let inverse = try Rational.one.divided(by: factor)
      let decimals = seconds == 1 ? 0 : Int(duration.parts.last?.amount.decimals ?? 0)
      result.append(
        Measure(try accepted.scaled(by: inverse), decimals: decimals) { value in
          (try? value.times(factor)).flatMap { duration.text(for: $0, form) }
        })
    }
    return result
  }

  /// The seconds of the unit that the headings of all cells name: *Hours lost*.
  private var headingUnit: Int? {
    let sizes = value.derivation.cells.map { cell in
      Set(ClaimText(cell.heading).tokens.compactMap { TimeWords.units[$0.text] })
    }
    guard let first = sizes.first, first.count == 1, sizes.allSatisfy({ $0 == first }) else {
      return nil
    }
    return first.first
  }

  private func measure(
    _ rank: PrintedRank, _ comparison: Comparison, _ quantity: Quantity
  ) -> Measure? {
    var total: Int?
    switch quantity.unit {
    case .rank(of: let count): total = count
    case .number: break
    case .percent:
      guard case .top(isPercent: true) = rank.form else { return nil }
      let limit = AcceptedRange.Bound(value: Rational(rank.place), isIncluded: true)
      return Measure(AcceptedRange(lower: nil, upper: limit), decimals: 0) { _ in nil }
    default: return nil
    }
    let place = Rational(rank.place)
    let same = AcceptedRange.Bound(value: place, isIncluded: true)
    var accepted = AcceptedRange(lower: same, upper: same)
    switch rank.form {
    case .ordinal, .word:
      if let own = rank.count, let total, own != total {
        accepted = AcceptedRange(
          lower: AcceptedRange.Bound(value: .one, isIncluded: false),
          upper: AcceptedRange.Bound(value: .one, isIncluded: false))
      }
    case .top(let isPercent):
      guard let limit = Self.limit(rank.place, isPercent: isPercent, total) else { return nil }
      accepted = AcceptedRange(
        lower: nil, upper: AcceptedRange.Bound(value: limit, isIncluded: true))
    case .bottom(let isPercent):
      guard let total, let limit = Self.limit(rank.place, isPercent: isPercent, total),
        let border = try? Rational(total).minus(limit)
      else { return nil }
      accepted = AcceptedRange(
        lower: AcceptedRange.Bound(value: border, isIncluded: false), upper: nil)
    }
    return Measure(accepted, decimals: 0) { value in
      value.rounded(toDecimals: 0).map { rank.text(for: Int($0.units), of: total) }
    }
  }

  /// The last place of the top so many, or so many per cent.
  private static func limit(_ place: Int, isPercent: Bool, _ total: Int?) -> Rational? {
    guard isPercent else { return Rational(place) }
    guard let total, total < 1_000_000_000, place <= 100 else { return nil }
    return try? Rational(place * total).divided(by: Rational(100))
  }

  private func measure(
    _ share: PrintedShare, _ comparison: Comparison, _ unit: FigureUnit
  ) throws(Rational.Failure) -> Measure? {
    let exact = try Rational(Int128(share.part), over: Int128(share.whole))
    let isCount = share.form == .count
    // A count of things is exact; a share in words is about.
    if isCount, case .number = unit {
      let accepted = try AcceptedRange(comparison, Rational(share.part), step: .one)
      return Measure(accepted, decimals: 0) { value in
        value.rounded(toDecimals: 0).map { count in
          (share.isWords ? NumberWords.text(Int(clamping: count.units)) : nil) ?? count.text
        }
      }
    }
    // *3 in every 1,000* is a rate.
    if case .number("per " + FixedPoint(share.whole).text) = unit {
      let accepted = try AcceptedRange(comparison, Rational(share.part), step: .one)
      return Measure(accepted, decimals: 0) { $0.rounded(toDecimals: 0)?.text }
    }
    var factor = Rational.one
    switch unit {
    case .percent: factor = Rational(100)
    case .number: break
    default: return nil
    }
    let accepted = try AcceptedRange(comparison == .equal ? .about : comparison, exact, step: .zero)
    return Measure(try accepted.scaled(by: factor), decimals: factor == .one ? 2 : 0) { value in
      (try? value.divided(by: factor)).flatMap { PrintedShare.text(for: $0) }
    }
  }

  private func measure(
    _ factor: Rational, _ comparison: Comparison, _ unit: FigureUnit
  ) throws(Rational.Failure) -> Measure? {
    // *More than halved* is less than half as much.
    let comparison = factor < .one ? comparison.reversed : comparison
    let near = try AcceptedRange(comparison == .equal ? .about : comparison, factor, step: .zero)
    switch unit {
    case .number: return Measure(near, decimals: 1) { _ in nil }
    case .percent:
      // A change of 100% is twice as much.
      let shifted = AcceptedRange(
        lower: try near.lower?.asChange(), upper: try near.upper?.asChange())
      return Measure(shifted, decimals: 0) { _ in nil }
    default: return nil
    }
  }

  private func between(
    _ low: Claim.Content, _ high: Claim.Content, _ quantity: Quantity
  ) throws(Rational.Failure) -> [Measure]? {
    guard let first = try measures(low, .equal, quantity)?.first,
      let second = try measures(high, .equal, quantity)?.first
    else { return nil }
    return [
      Measure(
        AcceptedRange(lower: first.accepted.lower, upper: second.accepted.upper),
        decimals: first.decimals
      ) { first.printed($0) }
    ]
  }
}

extension AcceptedRange.Bound {
  /// A factor as a change in per cent: 2 becomes 100.
  fileprivate func asChange() throws(Rational.Failure) -> Self {
    Self(
      value: try value.minus(.one).times(Rational(100)), isIncluded: isIncluded)
  }
}
