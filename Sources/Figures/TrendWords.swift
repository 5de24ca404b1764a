/// Which way the text says that values went.
package enum Trend: String, Sendable, Hashable, CaseIterable {
  case up
  case down
  /// By what the measure calls better; a lower place in an order is better.
  case better
  case worse
  /// Within the band of the measure.
  case steady
  /// The same to the last digit of the data.
  case unchanged
  /// Not the same.
  case changed
}

/// How the text says that values went there.
package enum Manner: String, Sendable, Hashable, CaseIterable {
  /// No step is more than half of the way, and most steps go that way.
  case gradual
  /// At least a tenth of the first value, or five percentage points.
  case sharp
  /// Less than that.
  case slight
  /// Each step goes that way.
  case everyStep
}

/// The words of trends, extremes and quantifiers, each in one table.
enum TrendWords {
  static let trends: [String: Trend] = {
    var table: [String: Trend] = [:]
    for source in [DirectionWords.nouns, DirectionWords.verbs] {
      for (word, direction) in source {
        switch direction {
        case .up: table[word] = .up
        case .down: table[word] = .down
        case .none, .either: break
        }
      }
    }
    for (trend, words) in others { for word in words { table[word] = trend } }
    return table
  }()

  private static let others: [(Trend, [String])] = [
    (
      .better,
      ["improved", "improve", "improves", "improving", "improvement", "improvements", "better"]
    ),
    (
      .worse,
      [
        "worsened", "worsen", "worsens", "worsening", "deteriorated", "deteriorate",
        "deteriorates", "deteriorating", "deterioration", "worse",
      ]
    ),
    (.steady, ["steady", "stable", "flat", "level", "constant", "consistent", "similar"]),
    (.unchanged, ["unchanged", "same"]),
    (.changed, ["changed", "changes", "change", "varied", "fluctuated"]),
    (.up, ["higher", "more", "longer", "greater", "larger"]),
    (.down, ["lower", "fewer", "less", "shorter", "smaller"]),
  ]

  /// *remained consistent* is steady; *consistently rose* is not.
  static let manners: [String: Manner] = [
    "gradual": .gradual, "gradually": .gradual, "steadily": .gradual, "slowly": .gradual,
    "progressively": .gradual, "sharp": .sharp, "sharply": .sharp, "steep": .sharp,
    "steeply": .sharp, "significantly": .sharp, "significant": .sharp, "substantial": .sharp,
    "substantially": .sharp, "dramatic": .sharp, "dramatically": .sharp, "markedly": .sharp,
    "marked": .sharp, "considerable": .sharp, "considerably": .sharp, "large": .sharp,
    "slight": .slight, "slightly": .slight, "marginal": .slight, "marginally": .slight,
    "small": .slight, "modest": .slight, "consistently": .everyStep, "continuously": .everyStep,
    "continually": .everyStep, "consecutive": .everyStep, "every": .everyStep, "each": .everyStep,
    "constantly": .everyStep,
  ]

  /// *month on month*, *year-on-year*
  static let repeated: Set<String> = ["month", "year", "quarter", "week"]

  static let negations: Set<String> = ["not", "no", "never", "without", "neither", "nor"]

  static let highest: Set<String> = [
    "highest", "peak", "peaked", "peaking", "peaks", "record", "greatest", "largest", "maximum",
    "most", "longest", "biggest", "busiest", "slowest", "costliest",
  ]

  static let lowest: Set<String> = [
    "lowest", "least", "smallest", "fewest", "minimum", "shortest", "trough", "quickest",
    "fastest", "quietest", "cheapest",
  ]

  static let best: Set<String> = ["best"]
  static let worst: Set<String> = ["worst", "poorest"]
}

/// How often or where a comparison is true, as the text says it.
enum Quantifier: Sendable, Hashable {
  case every
  case never
  case most
  case some
  /// *for the first time in three years*: now, and not before.
  case firstTime
  /// *not every*
  case notEvery
  /// *all but two*
  case allBut(Int)
  /// *every year except 2020/21*: what follows the word, in tokens.
  case except(Range<Int>)
  /// *in one month only*, *in 3 of the 12 months*
  case times(Int, Comparison, of: Int?)
  /// *one in five areas*, *half of the months*
  case part(Rational, Comparison)
}

extension Quantifier {
  static let words: [String: Quantifier] = [
    "every": .every, "each": .every, "all": .every, "always": .every, "consistently": .every,
    "throughout": .every, "everywhere": .every, "both": .every, "never": .never, "none": .never,
    "nowhere": .never, "no": .never, "neither": .never, "most": .most, "mostly": .most,
    "mainly": .most, "majority": .most, "generally": .most, "usually": .most, "some": .some,
    "sometimes": .some, "any": .some, "occasionally": .some,
  ]

  /// Words for a single time, where *only* or nothing else says how often.
  static let counts: [String: Int] = ["once": 1, "twice": 2, "single": 1]
}
