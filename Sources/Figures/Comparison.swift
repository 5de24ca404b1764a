/// What a word makes of the number behind it.
package enum Comparison: String, Sendable, Hashable, CaseIterable {
  /// No word: equal when rounded as printed.
  case equal
  /// *over*, *more than*: above, and not at.
  case over
  /// *at least*, *or more*
  case atLeast
  /// *under*, *fewer than*: below, and not at.
  case under
  /// *up to*, *at most*
  case atMost
  /// *almost*, *nearly*, *just under*: below, and close.
  case almost
  /// *just over*: above, and close.
  case justOver
  /// *about*, *around*: close.
  case about
}

extension Comparison {
  /// What is so where it is not: *not below 60* is at least 60.
  var denied: Comparison {
    switch self {
    case .over: .atMost
    case .atLeast: .under
    case .under: .atLeast
    case .atMost: .over
    case .equal, .almost, .justOver, .about: self
    }
  }

  /// What it is about what is left, where it was said of what is gone.
  var reversed: Comparison {
    switch self {
    case .equal, .about: self
    case .over: .under
    case .atLeast: .atMost
    case .under: .over
    case .atMost: .atLeast
    case .almost: .justOver
    case .justOver: .almost
    }
  }
}

/// How close *almost*, *just over* and *about* are, and shares in words.
package enum Tolerance {
  /// A twentieth of the number that is named, and no more than what it is round to: who says
  /// *about 1,727* means that number.
  package static let share = 20
}

/// The words of comparison.
enum ComparisonWords {
  /// Phrases before a number. A longer one wins over a shorter one.
  static let before: [(phrase: String, meaning: Comparison)] = [
    ("over", .over), ("more than", .over), ("above", .over), ("greater than", .over),
    ("higher than", .over), ("longer than", .over), ("exceeding", .over), ("exceeds", .over),
    ("exceeded", .over), ("exceed", .over), ("topped", .over), ("surpassed", .over),
    ("surpassing", .over), ("in excess of", .over), ("upwards of", .over),
    ("well over", .over), ("well above", .over),
    ("at least", .atLeast), ("no fewer than", .atLeast), ("no less than", .atLeast),
    ("not less than", .atLeast), ("not fewer than", .atLeast), ("a minimum of", .atLeast),
    ("minimum of", .atLeast),
    ("under", .under), ("less than", .under), ("fewer than", .under), ("below", .under),
    ("lower than", .under), ("shorter than", .under), ("quicker than", .under),
    ("faster than", .under), ("well under", .under), ("well below", .under), ("within", .atMost),
    ("up to", .atMost), ("at most", .atMost), ("no more than", .atMost),
    ("not more than", .atMost), ("a maximum of", .atMost), ("maximum of", .atMost),
    ("as many as", .atMost), ("as much as", .atMost),
    ("almost", .almost), ("nearly", .almost), ("just under", .almost), ("just below", .almost),
    ("close to", .almost), ("approaching", .almost), ("slightly under", .almost),
    ("slightly below", .almost), ("a little under", .almost), ("slightly less than", .almost),
    ("just less than", .almost), ("just short of", .almost),
    ("just over", .justOver), ("just above", .justOver), ("slightly over", .justOver),
    ("slightly above", .justOver), ("a little over", .justOver), ("slightly more than", .justOver),
    ("just more than", .justOver),
    ("about", .about), ("around", .about), ("approximately", .about), ("approx", .about),
    ("roughly", .about), ("circa", .about), ("some", .about), ("in the region of", .about),
    ("of the order of", .about), ("broadly", .about), ("or so", .about),
  ]

  /// Phrases behind a number.
  static let after: [(phrase: String, meaning: Comparison)] = [
    ("or more", .atLeast), ("or greater", .atLeast), ("or higher", .atLeast),
    ("or above", .atLeast), ("or over", .atLeast), ("and above", .atLeast), ("and over", .atLeast),
    ("or better", .atLeast), ("or longer", .atLeast), ("or less", .atMost), ("or fewer", .atMost),
    ("or lower", .atMost), ("or below", .atMost), ("or under", .atMost), ("and below", .atMost),
    ("and under", .atMost), ("or so", .about),
  ]

  /// Words that may stand between a phrase and its number: *over the 90% target*.
  static let between: Set<String> = ["the", "its", "our", "their", "a", "an"]

  /// Words of comparison that say where a value lies.
  static let levels: Set<String> = ["below", "above", "under", "beneath", "past"]

  /// Words before *up to* that make it the way to a value: *calls went up to 173,676*.
  static let arriving: Set<String> = [
    "was", "were", "is", "are", "went", "gone", "go", "goes", "came", "back", "and", "moved",
  ]

  /// The phrases by their last word, the longest first.
  private static let beforeWords = Dictionary(
    grouping: before.map { (phrase: words($0.phrase), meaning: $0.meaning) }
      .sorted { $0.phrase.count > $1.phrase.count }, by: { $0.phrase.last ?? "" })

  /// The phrases by their first word.
  private static let afterWords = Dictionary(
    grouping: after.map { (phrase: words($0.phrase), meaning: $0.meaning) },
    by: { $0.phrase.first ?? "" })

  private static func words(_ phrase: String) -> [String] {
    phrase.split(separator: " ").map(String.init)
  }

  /// The comparison that ends just before `index`, and where it begins.
  static func ending(before index: Int, in text: ClaimText) -> (meaning: Comparison, start: Int)? {
    for end in [index, index - 1] {
      if end < index, !between.contains(text.word(end)) { break }
      // *passed 400,000 for the first time*, and not *passed 120 cases on*
      if end == index, text.word(end - 1) == "passed", text.isPassing(index) {
        return (.over, end - 1)
      }
      for (phrase, meaning) in beforeWords[text.word(end - 1)] ?? [] {
        guard let start = text.start(of: phrase, before: end) else { continue }
        if phrase == ["up", "to"], arriving.contains(text.word(start - 1)) { return nil }
        return (meaning, start)
      }
      // `c. 40`, `~40`
      if end == index, text.isSign("~", end - 1) { return (.about, end - 1) }
      if end == index, text.isSign(".", end - 1),
        ["c", "ca", "approx"].contains(text.word(end - 2))
      {
        return (.about, end - 2)
      }
    }
    return nil
  }

  /// The comparison that begins at `index`, and where it ends.
  static func beginning(at index: Int, in text: ClaimText) -> (meaning: Comparison, end: Int)? {
    if text.isSign("+", index), text.isGlued(index) { return (.atLeast, index + 1) }
    for (phrase, meaning) in afterWords[text.word(index)] ?? [] {
      if let end = text.end(of: phrase, at: index) { return (meaning, end) }
    }
    return nil
  }
}

extension ClaimText {
  /// Whether a number that was *passed* is a mark: nothing that is counted stands behind it.
  fileprivate func isPassing(_ start: Int) -> Bool {
    var end = start
    while let token = token(end),
      token.kind == .number || ["%", "\u{A3}"].contains(token.text)
        || NumberWords.scales[token.text] != nil
    {
      end += 1
    }
    return self.end(of: ["for", "the", "first", "time"], at: end) != nil || word(end) == "mark"
  }
}

/// The values for which a claim is true, on one side of zero.
struct AcceptedRange: Sendable, Hashable {
  var lower: Bound?
  var upper: Bound?

  /// An end of a range; nil ends are open to infinity.
  struct Bound: Sendable, Hashable {
    var value: Rational
    var isIncluded: Bool
  }

  /// The values that fit `comparison` with `number`, zero or more, which is printed in steps of
  /// `step` and is a whole number of steps of `roundness`; nil where that says nothing.
  init(
    _ comparison: Comparison, _ number: Rational, step: Rational, roundness: Rational? = nil
  ) throws(Rational.Failure) {
    let half = try step.divided(by: Rational(2))
    let share = try number.divided(by: Rational(Tolerance.share))
    let near = max(half, roundness.map { min($0, share) } ?? share)
    switch comparison {
    case .equal:
      // Half away from zero: 12.5 is printed 13, and 13.5 is not.
      let isZero = number.isZero
      lower = Bound(value: try number.minus(half), isIncluded: !isZero)
      upper = Bound(value: try number.plus(half), isIncluded: false)
    case .over: lower = Bound(value: number, isIncluded: false)
    case .atLeast: lower = Bound(value: number, isIncluded: true)
    case .under: upper = Bound(value: number, isIncluded: false)
    case .atMost: upper = Bound(value: number, isIncluded: true)
    case .almost:
      lower = Bound(value: try number.minus(near), isIncluded: true)
      upper = Bound(value: number, isIncluded: false)
    case .justOver:
      lower = Bound(value: number, isIncluded: false)
      upper = Bound(value: try number.plus(near), isIncluded: true)
    case .about:
      lower = Bound(value: try number.minus(near), isIncluded: true)
      upper = Bound(value: try number.plus(near), isIncluded: true)
    }
  }

  init(lower: Bound?, upper: Bound?) {
    self.lower = lower
    self.upper = upper
  }

  /// The same range with every value times `factor`, which is above zero.
  func scaled(by factor: Rational) throws(Rational.Failure) -> AcceptedRange {
    AcceptedRange(
      lower: try lower?.scaled(by: factor), upper: try upper?.scaled(by: factor))
  }

  func contains(_ value: Rational) -> Bool {
    if let lower, lower.isIncluded ? value < lower.value : value <= lower.value { return false }
    if let upper, upper.isIncluded ? value > upper.value : value >= upper.value { return false }
    return true
  }

  /// Whether some value from `least` to `most` is in the range.
  func meets(_ least: Rational, _ most: Rational) -> Bool {
    if let lower, lower.isIncluded ? most < lower.value : most <= lower.value { return false }
    if let upper, upper.isIncluded ? least > upper.value : least >= upper.value { return false }
    return true
  }

  /// The range on the other side of zero.
  var mirrored: AcceptedRange {
    AcceptedRange(
      lower: upper.map { Bound(value: $0.value.negated, isIncluded: $0.isIncluded) },
      upper: lower.map { Bound(value: $0.value.negated, isIncluded: $0.isIncluded) })
  }
}

extension AcceptedRange.Bound {
  fileprivate func scaled(by factor: Rational) throws(Rational.Failure) -> Self {
    Self(value: try value.times(factor), isIncluded: isIncluded)
  }
}
