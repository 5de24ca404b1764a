import Output

/// What words say about a row of values, or about a comparison.
struct TrendClaim: Sendable, Hashable {
  var trend: Trend?
  /// *did not fall*
  var isNegated = false
  var manners: Set<Manner> = []
  var extreme: Extreme?
  var quantifier: Quantifier?
  /// How many steps the text says went that way: *for the fourth year running*.
  var steps: Int?
  /// The word that says the trend, for messages.
  var word = ""
  /// Words that say opposite things; empty where they agree.
  var conflict: [String] = []

  /// *highest*, *second lowest*, *highest since March 2020*
  struct Extreme: Sendable, Hashable {
    var kind: Kind
    /// 1 for the highest, 2 for the second highest.
    var place = 1
    var since: PrintedPeriod?
    var word: String

    enum Kind: Sendable, Hashable {
      case highest
      case lowest
      case best
      case worst
    }
  }

  init(_ words: ClaimedWords) {
    for index in words.wordIndices {
      readTrend(words.text, index)
      readExtreme(words.text, index)
      readSteps(words.text, index)
    }
    readQuantifier(words)
  }

  /// Takes the direction from the sentence before the quotation: *rose* of *rose for [the fourth
  /// year running]*.
  mutating func readDirection(before words: ClaimedWords) {
    for index in (words.sentence.lowerBound..<words.quotedTokens.lowerBound).reversed() {
      var found = self
      found.readTrend(words.text, index)
      guard let trend = found.trend else { continue }
      (self.trend, isNegated, word) = (trend, found.isNegated, found.word)
      return
    }
  }

  /// *each of the last four months*, *for the third year running*, *five consecutive years*
  private mutating func readSteps(_ text: ClaimText, _ index: Int) {
    let reader = FigureReader(text: text)
    var count: Int?
    var next = index
    if let (place, end) = reader.ordinal(at: index) {
      (count, next) = (place, end)
    } else if let amount = reader.amount(at: index), amount.value.decimals == 0 {
      (count, next) = (Int(amount.value.units), amount.end)
    }
    guard let count, (2...120).contains(count) else { return }
    var isInARow = ["consecutive", "successive", "straight"].contains(text.word(next))
    if isInARow { next += 1 }
    guard TimeWords.longStretches.contains(text.word(next)) || text.word(next).hasPrefix("week")
    else { return }
    isInARow =
      isInARow || text.word(next + 1) == "running"
      || text.end(of: ["in", "a", "row"], at: next + 1) != nil
      || text.end(of: ["in", "succession"], at: next + 1) != nil
    let isLast = ["last", "past", "previous", "these", "those"].contains(text.word(index - 1))
    let isEach = (max(0, index - 5)..<index).contains {
      ["each", "every"].contains(text.word($0))
    }
    guard isInARow || (isLast && isEach) else { return }
    steps = count
    manners.insert(.everyStep)
  }

  private mutating func readTrend(_ text: ClaimText, _ index: Int) {
    let word = text.word(index)
    if let manner = TrendWords.manners[word] { manners.insert(manner) }
    if TrendWords.repeated.contains(word), isRepeated(text, index) { manners.insert(.everyStep) }
    guard let found = TrendWords.trends[word] else { return }
    // *a total of more than 40*, *up to 5*, *at its lowest level*, *the same period*
    if ["more", "less", "fewer", "greater", "higher", "lower", "longer", "shorter"].contains(word),
      trend != nil || (text.word(index + 1) == "than" && !isThanBefore(text, index + 2))
    {
      return
    }
    if word == "up" || word == "down", trend != nil || text.word(index + 1) == "to" { return }
    if word == "same",
      ["period", "time", "month", "quarter", "year"].contains(text.word(index + 1))
    {
      return
    }
    if word == "level", !Self.staying.contains(text.word(index - 1)) { return }
    // *a steady increase* is gradual; *remained steady* is steady.
    let next = TrendWords.trends[text.word(index + 1)]
    if found == .steady, next == .up || next == .down {
      manners.insert(.gradual)
      return
    }
    let isDenied = isNegated(text, index)
    guard let known = trend else {
      trend = found == .changed && isDenied ? .unchanged : found
      isNegated = isDenied && found != .changed
      self.word = word
      return
    }
    if known == .changed || (found == .changed && known != .changed) {
      if known == .changed { (trend, self.word) = (found, word) }
      return
    }
    if known != found { conflict = [self.word, word] }
  }

  /// Whether what follows *than* is a time: *lower than in 2018/19*, *fewer than the year before*.
  private func isThanBefore(_ text: ClaimText, _ index: Int) -> Bool {
    let index = ["the", "a", "at"].contains(text.word(index)) ? index + 1 : index
    let times: Set<String> = [
      "in", "on", "last", "previous", "year", "month", "quarter", "before", "same", "during",
    ]
    return times.contains(text.word(index)) || FigureReader(text: text).period(at: index) != nil
  }

  private static let staying: Set<String> = ["remained", "stayed", "remains", "kept", "relatively"]

  private func isNegated(_ text: ClaimText, _ index: Int) -> Bool {
    (1...2).contains { TrendWords.negations.contains(text.word(index - $0)) }
      || text.word(index - 1).hasSuffix("n't")
  }

  private func isRepeated(_ text: ClaimText, _ index: Int) -> Bool {
    let word = text.word(index)
    return text.end(of: [word, "on", word], at: index) != nil
      || text.end(of: [word, "by", word], at: index) != nil
      || text.end(of: [word, "after", word], at: index) != nil
  }

  private mutating func readExtreme(_ text: ClaimText, _ index: Int) {
    let word = text.word(index)
    let kind: Extreme.Kind
    if ["high", "low", "most"].contains(word) {
      guard let isHigh = text.extreme(at: index) else { return }
      kind = isHigh ? .highest : .lowest
    } else if word == "record", ["high", "low"].contains(text.word(index + 1)) {
      return
    } else if TrendWords.highest.contains(word) {
      kind = .highest
    } else if TrendWords.lowest.contains(word) {
      kind = .lowest
    } else if TrendWords.best.contains(word) {
      kind = .best
    } else if TrendWords.worst.contains(word) {
      kind = .worst
    } else {
      return
    }
    // *most of the months* counts; *a record of the meeting*, *at most* do not rank.
    if word == "least", text.word(index - 1) == "at" { return }
    if word == "record", TrendWords.lowest.contains(text.word(index + 1)) { return }
    var found = Extreme(kind: kind, word: word)
    var before = index - 1
    if text.isSign("-", before) { before -= 1 }
    if let place = OrdinalWords.places[text.word(before)] {
      found.place = place
      found.word = text.word(before) + " " + word
    }
    if let since = (index..<min(index + 8, text.tokens.count)).first(where: {
      text.word($0) == "since"
    }), let period = FigureReader(text: text).period(at: since + 1) {
      found.since = period.period
    }
    if extreme == nil { extreme = found }
  }
}

extension ClaimedWords {
  /// The tokens of the quotation, or of its marks.
  var wordIndices: [Int] {
    let ranges = marks.isEmpty ? [range] : marks
    return text.tokens.indices.filter { index in
      ranges.contains { $0.overlaps(text.tokens[index].range) }
    }
  }

  /// How many times the words say: *in one month only*, *in 3 of the 12 months*, *twice*.
  var count: Quantifier? {
    for claim in claims {
      switch claim.content {
      case .share(let share) where share.form == .count:
        return .times(share.part, claim.comparison, of: share.whole)
      case .share(let share):
        guard let part = try? Rational(Int128(share.part), over: Int128(share.whole)) else { break }
        return .part(part, claim.comparison)
      case .number(let number)
      where number.unit == .none && number.value.decimals == 0 && number.power == 0
        && (!claim.isAside || number.isWords) && isCounted(claim):
        return .times(Int(number.value.units), claim.comparison, of: nil)
      default: break
      }
    }
    for index in wordIndices {
      if let count = Quantifier.counts[text.word(index)] { return .times(count, .equal, of: nil) }
      // *the only area with none*
      if text.word(index) == "only", text.word(index - 1) == "the",
        !text.word(index + 1).hasSuffix("s"), FigureReader(text: text).amount(at: index + 1) == nil
      {
        return .times(1, .equal, of: nil)
      }
    }
    return nil
  }

  /// Whether the words behind a number count points: months, areas, times.
  func isCounted(_ claim: Claim) -> Bool {
    guard let end = text.tokens.firstIndex(where: { $0.range.lowerBound >= claim.range.upperBound })
    else { return true }
    let start = text.tokens.firstIndex { $0.range.lowerBound >= claim.range.lowerBound } ?? end
    if ["under", "over", "above", "below", "than"].contains(text.word(start - 1)) { return false }
    // *two wards*, *both services*: a small number of things in words.
    if case .number(let number) = claim.content, number.isWords, claim.comparison == .equal,
      text.word(end).hasSuffix("s"), TimeWords.units[text.word(end)] == nil
    {
      return true
    }
    return Self.counted.contains(text.word(end)) || text.word(start - 1) == "in"
      || text.word(start - 1) == "on" || !marks.isEmpty
  }

  private static let counted: Set<String> = [
    "month", "months", "year", "years", "quarter", "quarters", "week", "weeks", "day", "days",
    "area", "areas", "force", "forces", "hub", "hubs", "times", "time", "occasion", "occasions",
    "district", "districts", "of",
  ]
}
