/// Words that give a figure its sign, or a series its direction.
enum DirectionWords {
  /// Verbs and what goes with them, in every form that papers use.
  static let verbs: [String: Direction] = table([
    .up: [
      "rose", "rise", "rises", "risen", "rising", "increase", "increases", "increased",
      "increasing", "grew", "grow", "grows", "grown", "growing", "climbed", "climb", "climbing",
      "climbs", "jumped", "jumping", "gained", "up", "upward", "upwards", "lengthened", "soared",
      "soaring", "surged", "surging", "spiked", "swelled", "rocketed", "leapt",
    ],
    .down: [
      "fell", "fall", "falls", "fallen", "falling", "decrease", "decreases", "decreased",
      "decreasing", "dropped", "drop", "drops", "dropping", "reduced", "reduce", "reduces",
      "reducing", "declined", "decline", "declines", "declining", "down", "downward", "downwards",
      "cut", "shrank", "shrunk", "lowered", "dipped", "dipping", "shortened", "plunged", "plunging",
      "plummeted", "plummeting", "slumped", "tumbled", "sank", "eased", "easing", "shrink",
    ],
    .either: [
      "changed", "change", "changes", "changing", "moved", "varied", "differ", "differs",
      "differed", "improved", "improve", "improves", "improving", "worsened", "worsen", "worsens",
      "worsening", "deteriorated", "deteriorating", "overspent", "underspent", "overspending",
      "underspending", "slipped", "slipping", "slips",
    ],
  ])

  /// Nouns: *an increase of 16%*, *a 16% increase*.
  static let nouns: [String: Direction] = table([
    .up: [
      "increase", "increases", "rise", "rises", "growth", "uplift", "jump", "gain", "gains",
      "increasing", "surge", "upturn",
    ],
    .down: [
      "slump", "plunge", "downturn", "decrease", "decreases", "reduction", "reductions", "fall",
      "falls", "drop", "drops",
      "decline", "declines", "cut", "cuts", "dip", "loss", "losses",
    ],
    .either: [
      "change", "changes", "difference", "differences", "gap", "variance", "variation",
      "improvement", "improvements", "deterioration", "movement", "saving", "savings",
      "shortfall", "deficit", "surplus", "underspend", "overspend",
    ],
  ])

  /// Words behind a figure: *143 fewer crimes*, *28 minutes longer*.
  static let behind: [String: Direction] = table([
    .up: ["more", "higher", "longer", "greater", "additional", "extra", "up", "slower", "larger"],
    .down: ["less", "fewer", "lower", "shorter", "quicker", "faster", "down", "smaller"],
    .either: ["better", "worse", "apart", "different"],
  ])

  /// Words for a change of which the measure says whether it is up or down: true for a good one.
  static let qualities: [String: Bool] = [
    "improved": true, "improve": true, "improves": true, "improving": true, "improvement": true,
    "improvements": true, "better": true, "worsened": false, "worsen": false, "worsens": false,
    "worsening": false, "deteriorated": false, "deteriorate": false, "deteriorates": false,
    "deteriorating": false, "deterioration": false, "worse": false, "slipped": false,
    "slipping": false, "slips": false,
  ]

  /// Words behind a percentage, a duration or places, which measure a distance.
  static let distance: [String: Direction] = [
    "above": .up, "below": .down, "ahead": .up, "behind": .down, "short": .down, "adrift": .down,
  ]

  /// Words behind a figure before what it is measured from: *£1.4m under budget*, *12 seconds
  /// sooner than before*.
  static let measured: [String: Direction] = [
    "under": .down, "over": .up, "sooner": .down, "earlier": .down, "later": .up, "below": .down,
    "above": .up, "beneath": .down,
  ]

  /// Of money nobody says whether more is ahead: *£2.3m behind plan*.
  static let measuredMoney: [String: Direction] = [
    "behind": .either, "ahead": .either, "off": .either, "short": .either, "adverse": .either,
    "favourable": .either,
  ]

  /// What an amount is measured from.
  static let aims: Set<String> = [
    "budget", "target", "plan", "forecast", "estimate", "limit", "threshold", "than",
    "that", "those", "peak", "high", "low", "maximum", "establishment", "average", "baseline",
    "strength", "standard", "ceiling",
  ]

  /// Words right before a figure.
  static let before: [String: Direction] = [
    "additional": .up, "extra": .up, "plus": .up, "minus": .down,
  ]

  /// Words that may stand between a word of direction and its figure.
  static let fillers: Set<String> = [
    "just", "only", "a", "an", "another", "further", "slightly", "sharply", "some", "significantly",
    "marginally", "steadily", "again", "still", "whole", "full", "total",
  ]

  /// Words between a figure and the noun behind it: *a 2% overall reduction*.
  static let adjectives: Set<String> = [
    "annual", "overall", "significant", "further", "slight", "real", "net", "total", "monthly",
    "quarterly", "marginal", "small", "large", "sharp", "steady", "gradual", "year", "on", "month",
    "percentage", "point", "place", "places", "day", "days", "week", "weeks", "relative",
  ]

  /// Words that end the search for the noun of *of*: what follows them is a value.
  static let ends: Set<String> = [
    "to", "from", "total", "was", "were", "is", "are", "with", "average", "proportion", "share",
    "majority", "number", "volume", "rate", "maximum", "minimum", "target",
  ]

  private static func table(_ lists: [Direction: [String]]) -> [String: Direction] {
    var result: [String: Direction] = [:]
    for direction in [Direction.either, .down, .up] {
      for word in lists[direction] ?? [] { result[word] = direction }
    }
    return result
  }
}

/// What the words around a figure make of it.
struct Surroundings {
  let text: ClaimText
  let figure: FigureReader.Found
  private(set) var comparison = Comparison.equal
  private(set) var direction = Direction.none
  /// Whether *the* or *our* stands between the comparison and the figure.
  private(set) var isKnown = false
  /// Whether the comparison is about where a value lies: *below*.
  private var isLevel = false
  /// The word that gives the direction.
  private var signWord = ""
  /// A minus or a plus before the figure.
  private(set) var printedSign: (token: Int, isNegative: Bool)?

  init(text: ClaimText, figure: FigureReader.Found) {
    self.text = text
    self.figure = figure
    var (left, right) = (figure.tokens.lowerBound, figure.tokens.upperBound)
    printedSign = Self.sign(before: left, in: text)
    if let printedSign { left = printedSign.token }
    if let found = ComparisonWords.ending(before: left, in: text), !isAmount(found.start - 1) {
      isKnown = ComparisonWords.between.contains(text.word(left - 1))
      isLevel = (found.start..<left).contains { ComparisonWords.levels.contains(text.word($0)) }
      comparison = Self.isDenied(found.start, in: text) ? found.meaning.denied : found.meaning
      left = found.start
    } else if let found = ComparisonWords.beginning(at: right, in: text) {
      comparison = found.meaning
      right = found.end
    }
    switch figure.content {
    case .rank, .multiple: break
    default:
      // *fell below 90%* says where it is now, and not by how much it fell.
      let isThere = isLevel && DirectionWords.verbs[text.word(left - 1)] != nil
      let before = isThere ? .none : before(left)
      direction = before == .none && !isThere ? behind(right) : before
      if direction == .none, isBracketed { direction = bracketed(left) }
      if [.up, .down].contains(direction), text.word(right).hasPrefix("place") {
        // Up in a table is a lower number.
        quality = Claim.Quality(word: signWord, isBetter: direction == .up)
      } else if direction == .either {
        quality = DirectionWords.qualities[signWord].map {
          Claim.Quality(word: signWord, isBetter: $0)
        }
      }
    }
  }

  /// Whether the change is called a good or a bad one.
  private(set) var quality: Claim.Quality?

  /// The word of direction where the sign that is printed beside it says something else, or the
  /// same once more: *fell by −2%*, *a rise of −2%*. Growth may be below zero.
  var doubledSign: String? {
    guard let printedSign, !signWord.isEmpty, signWord != "growth" else { return nil }
    switch (direction, printedSign.isNegative) {
    case (.down, _), (.up, true): return signWord
    default: return nil
    }
  }

  /// *has not fallen below*: only verbs stand between the *not* and a comparison.
  private static func isDenied(_ start: Int, in text: ClaimText) -> Bool {
    var index = start - 1
    while DirectionWords.verbs[text.word(index)] != nil
      || ["been", "be", "gone", "go", "come"].contains(text.word(index)), start - index < 4
    {
      index -= 1
    }
    return text.word(index) == "not" || text.word(index).hasSuffix("n't")
  }

  /// Whether the word at a place ends an amount, so that *above* measures from it.
  private func isAmount(_ index: Int) -> Bool {
    guard let token = text.token(index) else { return false }
    switch token.kind {
    case .number: return true
    case .sign: return token.text == "%"
    case .word:
      return ["points", "point", "cent", "percent", "pp", "places"].contains(token.text)
        || TimeWords.units[token.text] != nil
    }
  }

  /// A minus or plus that touches the figure, or that opens the text or a bracket.
  private static func sign(before index: Int, in text: ClaimText) -> (token: Int, isNegative: Bool)?
  {
    let sign = index - 1
    guard text.isSign("-", sign) || text.isSign("+", sign) else { return nil }
    let opens = sign == 0 || text.isSign("(", sign - 1)
    guard opens || (text.isGlued(index) && !text.isGlued(sign)) else { return nil }
    return (sign, text.isSign("-", sign))
  }

  /// `(273)`: a minus in accounts, a remark in a sentence.
  private var isBracketed: Bool {
    text.isSign("(", figure.tokens.lowerBound - 1) && text.isSign(")", figure.tokens.upperBound)
  }

  /// *an increase (2.0%)*: a percentage in brackets behind a word of direction is how much it was.
  private mutating func bracketed(_ left: Int) -> Direction {
    guard isDistance else { return .either }
    let word = text.word(left - 2)
    guard let direction = DirectionWords.nouns[word] ?? DirectionWords.verbs[word] else {
      return .either
    }
    signWord = direction == .either ? word : signWord
    return direction
  }

  private var isDistance: Bool {
    switch figure.content {
    case .number(let number): number.unit == .percent || number.unit == .points
    case .duration: true
    // *a quarter below the level of 2019*
    case .share(let share): share.form != .count
    default: false
    }
  }

  private var isMoney: Bool {
    if case .number(let number) = figure.content, case .money = number.unit { true } else { false }
  }

  private mutating func before(_ left: Int) -> Direction {
    var index = left - 1
    while DirectionWords.fillers.contains(text.word(index)), left - index < 4 { index -= 1 }
    let word = text.word(index)
    if text.isSign(",", left - 1), let direction = DirectionWords.nouns[text.word(left - 2)],
      text.extreme(at: left - 3) != nil || text.extreme(at: left - 4) != nil
    {
      // *the largest percentage fall, 34%*
      signWord = text.word(left - 2)
      return direction
    }
    switch word {
    case "by":
      return nearest(
        DirectionWords.verbs, DirectionWords.nouns, DirectionWords.behind, before: index)
    case "of": return nearestNoun(before: index)
    case "at": return nearestNoun(before: index) == .none ? .none : .either
    case "was", "is", "were", "are":
      // *the reduction was 4%*; *the reduction in March was 4%* may be about a value.
      if let direction = said(text.word(index - 1), DirectionWords.nouns) { return direction }
      return nearestNoun(before: index) == .none || index < 3 ? .none : .either
    default: break
    }
    // *makes up 5%* is a share.
    if word == "up", Self.making.contains(text.word(index - 1)) { return .none }
    // *to cut 101 calls*, *down 3%*: a bare verb needs a figure that measures.
    return said(word, DirectionWords.before) ?? said(word, DirectionWords.verbs) ?? .none
  }

  private static let making: Set<String> = ["make", "makes", "made", "making", "took", "take"]

  /// The direction of a word, which is kept as the one that says it.
  private mutating func said(_ word: String, _ table: [String: Direction]) -> Direction? {
    guard let direction = table[word] else { return nil }
    signWord = word
    return direction
  }

  /// The nearest word of direction, up to a dozen words back in the sentence.
  private mutating func nearest(
    _ tables: [String: Direction]..., before index: Int
  ) -> Direction {
    var place = index - 1
    while place >= 0, index - place <= 14, !text.isBoundary(place) {
      // *rose faster than reports, by 17%*
      let isHow =
        text.word(place + 1) == "than" && DirectionWords.verbs[text.word(place - 1)] != nil
      for table in tables where !isHow {
        if let direction = said(text.word(place), table) { return direction }
      }
      place -= 1
    }
    return .none
  }

  /// The noun that *of* belongs to: *an increase in calls of 16%*.
  private mutating func nearestNoun(before index: Int) -> Direction {
    var place = index - 1
    while place >= 0, index - place <= 10, !text.isBoundary(place) {
      let word = text.word(place)
      if let direction = said(word, DirectionWords.nouns) { return direction }
      let isNear = index - place == 1
      if DirectionWords.ends.contains(word), isNear || ["to", "from", "was", "were"].contains(word)
      {
        return .none
      }
      if let token = text.token(place), token.kind == .number,
        !LabelWords.services.contains(token.text)
      {
        return .none
      }
      place -= 1
    }
    return .none
  }

  /// The place behind a remark in brackets: *£1.4m (0.6%) under budget*.
  private func pastRemark(_ index: Int) -> Int {
    guard text.isSign("(", index) else { return index }
    let end = (index + 1..<index + 7).first { text.isSign(")", $0) }
    return end.map { $0 + 1 } ?? index
  }

  /// *under the budget*, *sooner than in 2023*
  private mutating func measured(_ index: Int) -> Direction? {
    let word = text.word(index)
    let money = isMoney ? DirectionWords.measuredMoney : [:]
    guard DirectionWords.measured[word] ?? money[word] != nil else { return nil }
    var next = index + 1
    while next < index + 4,
      ComparisonWords.between.contains(text.word(next))
        || ["of", "to", "approved", "agreed", "original", "revised", "annual", "net", "planned"]
          .contains(text.word(next))
    {
      next += 1
    }
    guard DirectionWords.aims.contains(text.word(next)) else { return nil }
    return said(word, DirectionWords.measured) ?? said(word, money)
  }

  private mutating func behind(_ right: Int) -> Direction {
    var index = right
    while DirectionWords.adjectives.contains(text.word(index)) || text.isSign("-", index),
      index - right < 6
    {
      index += 1
    }
    let word = text.word(index)
    if ["up", "down"].contains(word), text.word(index + 1) == "to" { return .none }
    if let direction = measured(pastRemark(right)) ?? said(word, DirectionWords.nouns)
      ?? said(word, DirectionWords.behind)
    {
      return direction
    }
    if pastRemark(right) != right,
      let direction = said(text.word(pastRemark(right)), DirectionWords.behind)
    {
      return direction
    }
    let isPlaces = text.word(right).hasPrefix("place")
    if isDistance || isPlaces, let direction = said(word, DirectionWords.distance) {
      return direction
    }
    return comparedBehind(index) ?? .none
  }

  /// *1,900 incidents lower than a year ago*, *12 officers fewer*: what is counted stands between.
  private mutating func comparedBehind(_ index: Int) -> Direction? {
    guard text.word(index).hasSuffix("s"), !ComparisonWords.between.contains(text.word(index))
    else { return nil }
    let next = text.word(index + 2)
    let isEnd = text.token(index + 2)?.kind ?? .sign == .sign
    guard isEnd || ["than", "compared", "on"].contains(next) else { return nil }
    return said(text.word(index + 1), DirectionWords.behind)
  }
}
