import Output
import Tables

/// Holds one claim against one value.
struct FigureJudge: Sendable {
  let words: ClaimedWords
  let value: FigureValue
  /// The figures that the values of the line are held against.
  var taken: [Claim] = []

  /// The verdict on a figure, or on the words as a whole where no figure is needed.
  func verdict(on pair: ClaimedWords.Pair) -> Verdict {
    do throws(Rational.Failure) {
      switch value.content {
      case .quantity(let quantity):
        guard var claim = pair.claim else { return try directionVerdict(quantity) }
        if let heading = fallingHeading(quantity) {
          if claim.direction == .up { return riseAmongFalls(claim, quantity, heading) }
          if claim.direction == .down { claim.direction = .up }
        }
        if isOutgoing(claim, quantity) { claim.direction = .either }
        return try verdict(claim, quantity)
      case .keys(let keys): return verdict(pair.claim, keys)
      case .truth(let truth): return verdict(truth)
      case .series(let series): return try verdict(series)
      }
    } catch {
      return Verdict(
        range: pair.claim?.range ?? words.range, outcome: .unclear,
        message: "the numbers of `\(value.derivation.formula)` are too large to compare",
        help: ["give the amounts in thousands or millions"])
    }
  }

  /// The name of the value in messages: the formula with its numbers.
  var derivation: String {
    let substituted = value.derivation.substituted
    let hasCall = substituted.utf8.contains(0x28)
    let hasOperator =
      substituted.contains(" + ") || substituted.contains(" - ")
      || substituted.contains(" * ") || substituted.contains(" / ")
    return hasCall || hasOperator ? substituted : value.derivation.formula
  }

  /// Where the numbers stand, as a line of help; nil for literals.
  var cells: String? {
    let cells = value.derivation.cells.prefix(4).map(\.text)
    guard !cells.isEmpty else { return nil }
    let more = value.derivation.cells.count > 4 ? ", …" : ""
    return "it is worked out from " + cells.joined(separator: ", ") + more
  }

  /// The last lines of help of a figure that is wrong.
  var lastHelp: [String] {
    (cells.map { [$0] } ?? [])
      + [
        "to keep the figure as printed, write `as printed:` and the reason behind the formula"
      ]
  }
}

extension CellSource {
  /// `calls[999 calls, 2018]`, `calls[999 calls, 2017 .. 2018]`.
  fileprivate var text: String {
    let keys = first == last ? first : first + " .. " + last
    return dataset + "[" + heading + (keys.isEmpty ? "" : ", " + keys) + "]"
      + (file.map { " (\($0))" } ?? "")
  }
}

/// Figures against amounts.
extension FigureJudge {
  private func verdict(_ claim: Claim, _ given: Quantity) throws(Rational.Failure) -> Verdict {
    let quantity = try exceptions(claim, given) ?? given
    var claim = claim
    // *up 11 places*: the measure says which way that is.
    if claim.quality != nil, value.derivation.isForward != nil { claim.direction = .either }
    guard var measures = try measures(claim.content, claim.comparison, quantity) else {
      return wrongUnit(claim, quantity)
    }
    if claim.isKnown, let same = try self.measures(claim.content, .equal, quantity) {
      // *fewer than the 365 in May* is about the 365 alone.
      measures = words.text.hasTime(behind: claim.range) ? same : measures + same
    }
    if let verdict = wrongScale(claim, quantity) { return verdict }
    var outcome = Verdict.Outcome.impossible
    for measure in measures {
      let result = measure.outcome(of: quantity, claim.direction)
      if result == .holds { outcome = .holds }
      if result == .possible, outcome == .impossible { outcome = .possible }
    }
    if quantity.isExact, outcome == .impossible { outcome = .differs }
    return finished(claim, quantity, measures[0], outcome)
  }

  /// *All but three months* over a `count(…)` of the others: how many are left out, where that is
  /// what the text says.
  private func exceptions(
    _ claim: Claim, _ quantity: Quantity
  ) throws(Rational.Failure) -> Quantity? {
    guard let counted = value.derivation.counted,
      let place = words.text.tokens.firstIndex(where: {
        $0.range.lowerBound >= claim.range.lowerBound
      }), words.text.isLeftOut(at: place)
    else { return nil }
    var rest = quantity
    (rest.lower, rest.upper) = (
      try Rational(counted).minus(quantity.upper), try Rational(counted).minus(quantity.lower)
    )
    guard let measure = try measures(claim.content, claim.comparison, rest)?.first,
      measure.outcome(of: rest, claim.direction) == .holds
    else { return nil }
    return rest
  }

  private func finished(
    _ claim: Claim, _ quantity: Quantity, _ measure: Measure, _ outcome: Verdict.Outcome
  ) -> Verdict {
    let value = measure.shownValue ?? quantity.lower
    let decimals = Self.decimals(for: value, printed: measure.decimals)
    let shown = measure.shown ?? quantity.text(decimals: decimals)
    // A sign in the words stays there; one that is printed belongs to the figure.
    let figure = words.text.text(in: claim.range)
    let isSigned = claim.direction != .none && !claim.isNegative && !figure.hasPrefix("+")
    let printed = measure.printed(isSigned ? value.magnitude : value)
    var message = "the text says " + said(claim) + "; " + derivation + " is " + shown
    let sign = direction(of: quantity, claim)
    message += sign
    let isSame = printed.map { shown.hasSuffix($0) || $0 == shown } ?? true
    if quantity.isExact, let printed, !isSame, sign.isEmpty || claim.comparison == .equal {
      message += ", printed " + printed
    }
    switch outcome {
    case .possible: message += ": with rounded inputs this is possible"
    case .impossible: message += ": with rounded inputs this is not possible"
    default: break
    }
    var help: [String] = []
    if outcome == .differs || outcome == .impossible {
      help = remedy(claim, quantity, printed) + play(claim, quantity, measure) + lastHelp
    }
    let isOne = quantity.isExact || measure.printed(quantity.upper.magnitude) == printed
    return Verdict(
      range: claim.range, outcome: outcome, message: message, help: help, computed: shown,
      printed: isOne ? printed : nil)
  }

  private func remedy(_ claim: Claim, _ quantity: Quantity, _ printed: String?) -> [String] {
    let isFall = quantity.upper.isNegative
    let isRise = !quantity.lower.isNegative && !quantity.lower.isZero
    switch claim.direction {
    case .up where isFall:
      return [
        "write that it fell, or turn the formula round: a change is the later less the earlier"
      ]
    case .down where isRise:
      return [
        "write that it rose, or turn the formula round: a change is the later less the earlier"
      ]
    case .none where isFall && claim.isMultiple:
      return ["write that it became less, or turn the formula round"]
    case .none where isFall && !claim.isNegative:
      return ["say that it is a fall: `a fall of`, `down`, or a minus before the figure"]
    default: break
    }
    guard quantity.isExact, let printed else { return [] }
    guard claim.comparison == .equal else {
      let word = claim.comparison.words.trimmedRight
      return ["write `\(printed)` without `\(word)`, or a number that is right with it"]
    }
    return ["write `\(printed)`"] + averageOfOne
  }

  /// A year as a key is one value, whatever is made of it.
  private var averageOfOne: [String] {
    guard value.derivation.formula.hasPrefix("average("),
      !value.derivation.substituted.contains(","), let cell = value.derivation.cells.first,
      cell.first != cell.last
    else { return [] }
    return [
      "the average has one value here, that of the whole time; for the average of its parts name "
        + "the first and the last: `\(cell.first) .. \(cell.last)`"
    ]
  }

  /// How far a word for *near* reaches, which nobody has in mind.
  private func play(_ claim: Claim, _ quantity: Quantity, _ measure: Measure) -> [String] {
    var isNear = [.almost, .justOver, .about].contains(claim.comparison)
    switch claim.content {
    case .share(let share): isNear = isNear || (share.form != .count && claim.comparison == .equal)
    case .multiple: isNear = isNear || claim.comparison == .equal
    default: break
    }
    guard isNear, let lower = measure.accepted.lower, let upper = measure.accepted.upper else {
      return []
    }
    let ends = [lower, upper].map { quantity.unit.text(for: $0.value, decimals: 2) }
    let figure = words.text.text(in: claim.range).singleSpaced
    return ["`\(claim.comparison.words)\(figure)` is right from \(ends[0]) to \(ends[1])"]
  }

  /// What the claim is in words: *a fall of 4%*, *over 40*.
  private func said(_ claim: Claim) -> String {
    let figure = words.text.text(in: claim.range).singleSpaced
    let compared = claim.comparison.words + figure
    switch claim.direction {
    case .up where !figure.hasPrefix("+"): return "a rise of " + compared
    case .down where !claim.isNegative: return "a fall of " + compared
    default: return compared
    }
  }

  /// Behind the value, where the signs are not the same.
  private func direction(of quantity: Quantity, _ claim: Claim) -> String {
    let isFall = quantity.upper.isNegative
    switch claim.direction {
    case .up where isFall, .none where isFall && !claim.isNegative: return ", a fall"
    case .down where !isFall && !quantity.lower.isZero: return ", a rise"
    default: return ""
    }
  }

  /// Two decimals more than printed, and more where those would round the other way.
  static func decimals(for value: Rational, printed: Int) -> Int {
    let right = value.rounded(toDecimals: max(0, printed))
    for decimals in (printed + 2)...(printed + 7) {
      guard decimals <= 12, let shown = value.rounded(toDecimals: decimals) else { break }
      if shown.rounded(toDecimals: max(0, printed)) == right { return decimals }
    }
    return printed + 2
  }

  /// *3 per 1,000* against a rate for each 100,000.
  private func wrongScale(_ claim: Claim, _ quantity: Quantity) -> Verdict? {
    guard case .number(let unit) = quantity.unit, unit.hasPrefix("per "),
      let own = FixedPoint(plain: unit.dropFirst(4).utf8.filter { $0 != 0x2C }),
      let said = words.text.rateBase(behind: claim.range), !said.amount.isSameValue(as: own)
    else { return nil }
    let shown = quantity.text(decimals: 2)
    return Verdict(
      range: claim.range, outcome: .wrongUnit,
      message: "the text says `\(words.text.text(in: claim.range)) \(said.words)`; "
        + "\(derivation) is \(shown)",
      help: ["give `per(count, base, …)` the number that the text names"] + lastHelp,
      computed: shown)
  }

  private func wrongUnit(_ claim: Claim, _ quantity: Quantity) -> Verdict {
    let figure = words.text.text(in: claim.range).singleSpaced
    let shown = quantity.text(decimals: 2)
    // `−5 percentage points` says itself what it is.
    let isNamed = if case .points = quantity.unit { true } else { false }
    let isSaid = claim.kindName == FigureUnit.points.name && figure.contains("point")
    let message =
      "the text says `\(figure)`" + (isSaid ? "" : ", \(claim.kindName)")
      + "; \(derivation) is \(shown)" + (isNamed ? "" : ", \(quantity.unit.name)")
    return Verdict(
      range: claim.range, outcome: .wrongUnit, message: message,
      help: claim.unitHelp(quantity.unit) + lastHelp, computed: shown)
  }
}

extension Comparison {
  /// Before a figure in a message.
  var words: String {
    switch self {
    case .equal: ""
    case .over: "over "
    case .atLeast: "at least "
    case .under: "under "
    case .atMost: "at most "
    case .almost: "almost "
    case .justOver: "just over "
    case .about: "about "
    }
  }
}

extension Claim {
  /// Whether a minus is printed.
  var isNegative: Bool {
    switch content {
    case .number(let number): number.value.isNegative
    case .duration(let duration): duration.isNegative
    default: false
    }
  }

  fileprivate var isMultiple: Bool { if case .multiple = content { true } else { false } }

  /// What kind of figure it is, for messages.
  var kindName: String {
    switch content {
    case .number(let number):
      switch number.unit {
      case .none: number.seconds == nil ? "a number" : "a length of time"
      case .percent: "a percentage"
      case .points: "percentage points"
      case .money(let currency): "an amount in \(currency.sign)"
      }
    case .duration: "a duration"
    case .rank: "a place in an order"
    case .share: "a share"
    case .multiple: "a comparison with an earlier value"
    case .between(let low, _): Claim(low, range: range).kindName
    case .periods, .stretch: "a time"
    }
  }

  /// What to do where the formula gives another unit.
  fileprivate func unitHelp(_ unit: FigureUnit) -> [String] {
    switch (content, unit) {
    case (.number(let number), .points) where number.unit == .percent:
      ["write `percentage points`, or use `change(…)` for a change in per cent"]
    case (.number(let number), .percent) where number.unit == .points:
      ["write `%`, or use `points(…)` for a difference of two percentages"]
    case (.number(let number), .percent) where number.unit == .none:
      ["write `%` or `per cent` behind the number"]
    case (.number(let number), .number) where number.unit == .percent:
      ["use `share(…)` or `change(…)`, which give a percentage"]
    case (.duration, .number):
      [
        "write the unit of the data, or give the column a type such as `m:s`; of a duration, "
          + "`minutes(…)` is a number"
      ]
    case (.number, .duration): ["write the unit of time behind the number, such as `minutes`"]
    case (.number(let number), .money) where number.unit == .none:
      ["write the sign of the currency before the number"]
    case (.number(let number), .number):
      if case .money = number.unit {
        ["give the column the type `money`, or `£` in its cells"]
      } else {
        []
      }
    default: []
    }
  }
}

extension String {
  fileprivate var trimmedRight: String { String(reversed().drop { $0 == " " }.reversed()) }

  /// With each run of white space as one blank.
  var singleSpaced: String {
    var result: [UInt8] = []
    let source = Array(utf8)
    var position = 0
    while position < source.count {
      let scalar = source.scalar(at: position)
      if scalar.form == .blank {
        if result.last != 0x20 { result.append(0x20) }
      } else {
        result.append(contentsOf: source[position..<(position + scalar.length)])
      }
      position += scalar.length
    }
    return String(decoding: result, as: UTF8.self)
  }
}
