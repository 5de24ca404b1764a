import Output
import Tables

extension FigureJudge {
  /// Whether the named points, else the last, are the highest, the second lowest and so on.
  func extreme(
    _ extreme: TrendClaim.Extreme, _ known: [KnownPoint], _ series: Series
  ) -> (outcome: Verdict.Outcome, facts: String) {
    let isHigh: Bool
    switch extreme.kind {
    case .highest: isHigh = true
    case .lowest: isHigh = false
    case .best, .worst:
      guard let better = series.betterWay, better != .neutral else {
        return (.unclear, "the data does not say which way is better")
      }
      isHigh = (better == .higher) == (extreme.kind == .best)
    }
    var named = known.filter { words.names($0.key, except: extreme.since) }
    if named.isEmpty {
      let keys = words.subject(among: known.map(\.key))
      named = known.filter { keys.contains($0.key) }
    }
    if let since = extreme.since, named.count > 1,
      let end = known.lastIndex(where: { since.matches($0.key) != .no })
    {
      // *In March it was the lowest since March 2023*: the later one.
      let later = known[(end + 1)...].filter { point in named.contains { $0.key == point.key } }
      if !later.isEmpty { named = later }
    }
    if named.isEmpty, let last = known.last { named = [last] }
    guard let point = named.last else { return (.unclear, "no value is named") }
    var others = known
    if let since = extreme.since {
      // The values behind the one that it is compared with.
      let end = known.lastIndex { since.matches($0.key) != .no }
      if end == nil, since.isBefore(known[0].key) {
        return (.unclear, "the values begin in \(known[0].key.text), after \(since.text)")
      }
      let behind = end.map { $0 + 1 } ?? 0
      let until = known.firstIndex { $0.key == point.key } ?? known.count - 1
      guard behind <= until else { return (.unclear, "nothing lies between the two times") }
      others = Array(known[behind...until])
    }
    let rest = others.filter { other in !named.contains { $0.key == other.key } }
    let beyond = rest.filter { isBeyond($0.value, point.value, isHigh) }
    let equal = rest.filter { $0.value == point.value }
    let isNamedAlike = named.allSatisfy { $0.value == point.value }
    let ranked = others.sorted { isBeyond($0.value, $1.value, isHigh) }
    let holds = beyond.count == extreme.place - 1 && equal.isEmpty && isNamedAlike
    var facts = "\(text(point)) in \(point.key.text) is "
    if holds { return (.holds, facts + "the " + extreme.word) }
    if let wanted = ranked.indices.contains(extreme.place - 1) ? ranked[extreme.place - 1] : nil,
      !beyond.isEmpty || extreme.place > 1
    {
      facts += "not the \(extreme.word): that is \(text(wanted)) in \(wanted.key.text)"
    } else if let same = equal.first {
      facts += "no higher or lower than in \(same.key.text)"
    } else {
      facts += "not the \(extreme.word)"
    }
    let isExact = known.allSatisfy { $0.value.isExact }
    return (isExact ? .differs : .possible, facts)
  }

  private func isBeyond(_ a: Quantity, _ b: Quantity, _ isHigh: Bool) -> Bool {
    isHigh ? a.lower > b.lower : a.lower < b.lower
  }
}

/// How a time in the text and the key of a point agree.
enum PeriodMatch: Sendable, Hashable {
  case same
  /// The text names a longer stretch that holds the key: *in 2018* for July 2018.
  case holds
  case no
}

extension PrintedPeriod {
  /// Whether a key is the named time, or lies in it.
  func matches(_ key: SeriesKey) -> PeriodMatch {
    guard case .period(let period) = key else { return .no }
    if let year {
      let own = Period(kind, year: year, part: part ?? 1, day: day ?? 1)
      if own == period || (own.start == period.start && own.end == period.end) { return .same }
      return own.start <= period.start && period.end <= own.end ? .holds : .no
    }
    switch kind {
    case .month:
      if period.kind == .month { return period.part == part ? .same : .no }
      return period.kind == .date && period.part == part ? .holds : .no
    case .quarter:
      if period.kind == .quarter || period.kind == .financialQuarter {
        return period.part == part ? .same : .no
      }
      guard period.kind == .month, let part else { return .no }
      return (period.part - 1) / 3 + 1 == part ? .holds : .no
    case .date:
      return period.kind == .date && period.part == part && period.day == day ? .same : .no
    default: return .no
    }
  }

  /// Whether a key lies in the time from the start of this one to the end of another.
  func isUpTo(_ key: SeriesKey, end last: PrintedPeriod) -> Bool {
    guard case .period(let period) = key else { return false }
    let own = PrintedStretch(from: self, to: last, tokens: 0..<0)
    return own?.days.contains { $0.lowerBound <= period.start && period.end <= $0.upperBound }
      ?? false
  }

  /// Whether it is over before a period begins; one without a year may be of any.
  func isBefore(_ key: SeriesKey) -> Bool {
    guard let year, case .period(let period) = key else { return false }
    return Period(kind, year: year, part: part ?? 1, day: day ?? 1).end <= period.start
  }

  /// The time for people.
  var text: String {
    guard let year else {
      let names = DateWords.english.months
      switch kind {
      case .month, .date:
        let name = part.flatMap { names.indices.contains($0 - 1) ? names[$0 - 1] : nil } ?? ""
        return (day.map { "\($0) " } ?? "") + name
      default: return "quarter \(part ?? 1)"
      }
    }
    return Period(kind, year: year, part: part ?? 1, day: day ?? 1).text(words: .english)
  }
}

extension ClaimedWords {
  /// Whether the words name a key: its time or its name.
  func names(_ key: SeriesKey, except since: PrintedPeriod? = nil) -> Bool {
    switch key {
    case .name(let name): return names(name)
    case .period:
      return claims.contains { claim in
        guard case .periods(let periods) = claim.content, !claim.isAside else { return false }
        return periods.contains { $0 != since && $0.matches(key) == .same }
      }
    }
  }

  /// Whether a name stands in the words; capitals and signs do not count.
  func names(_ name: String) -> Bool {
    let wanted = ClaimText(name).tokens.filter { $0.kind != .sign }.map(\.text)
    guard !wanted.isEmpty else { return false }
    let said = wordIndices.map { text.tokens[$0] }.filter { $0.kind != .sign }.map(\.text)
    guard said.count >= wanted.count else { return false }
    return (0...(said.count - wanted.count)).contains { said[$0...].starts(with: wanted) }
  }

  /// An amount that every value is held against: *over 90%*, *6 seconds in every month*,
  /// *remained at 12%*.
  func threshold(_ trend: TrendClaim) -> Claim? {
    let amounts = quotedClaims.filter { $0.isAmount && !$0.isAside }
    let compared = amounts.first { claim in
      if case .between = claim.content { return true }
      return claim.comparison != .equal
    }
    if let compared { return compared }
    let said = wordIndices.map { text.word($0) }
    let isEach = trend.quantifier == .every || trend.quantifier == .never
    guard
      trend.trend == .steady || trend.trend == .unchanged || isEach
        || said.contains(where: { ["remained", "stayed", "remains", "stays"].contains($0) })
    else { return nil }
    return amounts.first
  }
}

/// *Highest* belongs to `peak` and `max`, *lowest* to `trough` and `min`.
extension FigureJudge {
  /// What is wrong where the words say the one and the formula gives the other; nil if nothing.
  func oppositeExtreme(_ claim: Claim?) -> (message: String, help: String)? {
    let called = String(value.derivation.formula.prefix { $0 != "(" })
    if called == "rank" { return oppositeRank(claim) }
    guard let isHigh = ["peak": true, "max": true, "trough": false, "min": false][called],
      let (word, saysHigh) = extremeWord(for: claim) ?? bestWord, saysHigh != isHigh
    else { return nil }
    if words.saysFall(besides: word) { return nil }
    let other = ["peak": "trough", "trough": "peak", "max": "min", "min": "max"][called] ?? ""
    return (
      "the text says `\(word)`; `\(called)` gives the \(isHigh ? "highest" : "lowest")",
      "use `\(other)(…)`"
    )
  }

  /// *Best* or *worst*, alone in the sentence, where the measure says which way is better.
  private var bestWord: (word: String, isHigh: Bool)? {
    let said = words.sentence.map { words.text.word($0) }.filter {
      TrendWords.best.contains($0) || TrendWords.worst.contains($0)
    }
    guard said.count == 1, let better = value.derivation.cells.first?.better, better != .neutral
    else { return nil }
    return (said[0], TrendWords.best.contains(said[0]) == (better == .higher))
  }

  /// *Second lowest* over `rank(…)`, which begins with the highest.
  private func oppositeRank(_ claim: Claim?) -> (message: String, help: String)? {
    let text = words.text
    guard let claim,
      let end = text.tokens.firstIndex(where: { $0.range.lowerBound >= claim.range.upperBound }),
      let saysHigh = text.extreme(at: text.isSign("-", end) ? end + 1 : end)
    else { return nil }
    let isHigh = !value.derivation.substituted.contains("lowest")
    guard saysHigh != isHigh else { return nil }
    return (
      "the text says `\(text.word(text.isSign("-", end) ? end + 1 : end))`; "
        + "`\(value.derivation.formula)` counts from the \(isHigh ? "highest" : "lowest")",
      "write `rank(…, \(isHigh ? "lowest" : "highest"))`, or correct the word in the text"
    )
  }

  /// The word for the highest or the lowest that is about a figure: the nearest one before it, in
  /// the quotation or right before the figure, else the first behind it in the quotation.
  private func extremeWord(for claim: Claim?) -> (word: String, isHigh: Bool)? {
    let text = words.text
    let quoted = words.wordIndices
    let said = quoted.compactMap { index in text.extreme(at: index).map { (index, $0) } }
    guard let claim,
      let place = text.tokens.firstIndex(where: { $0.range.lowerBound >= claim.range.lowerBound })
    else {
      // Of *the highest and the lowest* nobody can tell.
      guard let first = said.first ?? extreme(in: Array(words.sentence)),
        said.allSatisfy({ $0.1 == first.1 })
      else { return nil }
      return (text.word(first.0), first.1)
    }
    var before = said.last { $0.0 < place }
    if before == nil {
      // *a record low of*, *the lowest of any month, at* before a quotation that begins with the
      // figure; another figure has its own.
      let near = (max(0, place - 9)..<place).reversed().prefix { !isOther($0, claim) }
      before = near.lazy.compactMap { index in text.extreme(at: index).map { (index, $0) } }.first
    }
    var found = before ?? said.first
    if found == nil, !claim.isAmount {
      // *<July> had the lowest*
      found = extreme(in: Array(words.sentence.clamped(to: place..<(place + 8))))
    }
    if found == nil, claim.isAmount {
      // *16,404 in July, the busiest month*
      let end = text.tokens.firstIndex { $0.range.lowerBound >= claim.range.upperBound } ?? place
      let near = (end..<min(end + 7, text.tokens.count)).prefix { !isOther($0, claim) }
      found = near.lazy.compactMap { index in text.extreme(at: index).map { (index, $0) } }.first
    }
    return found.map { (text.word($0.0), $0.1) }
  }

  /// Whether a sentence ends at a place, or another figure stands there.
  private func isOther(_ index: Int, _ claim: Claim) -> Bool {
    guard !words.text.isBoundary(index) else { return true }
    let token = words.text.tokens[index].range
    return words.allClaims.contains { other in
      other.isAmount && !other.isAside && other != claim && other.range.overlaps(token)
    }
  }

  /// The one word for an extreme in some tokens; nil where there are several that differ.
  private func extreme(in tokens: [Int]) -> (Int, Bool)? {
    let said = tokens.compactMap { index in words.text.extreme(at: index).map { (index, $0) } }
    return said.allSatisfy { $0.1 == said[0].1 } ? said.first : nil
  }
}

/// Times and names against the keys of `peak` and `trough`.
extension FigureJudge {
  func verdict(_ claim: Claim?, _ keys: [SeriesKey]) -> Verdict {
    let range = claim?.range ?? words.range
    let said = words.text.text(in: range).singleSpaced
    let facts = "\(derivation) is \(value.text)"
    guard !keys.isEmpty else { return unclear("is about a time that \(derivation) does not give") }
    var holds = true
    if let claim, case .stretch(let first, let last) = claim.content {
      holds = keys.allSatisfy { first.isUpTo($0, end: last) }
    } else if let claim, case .periods(let periods) = claim.content {
      let isEachKeyNamed = keys.allSatisfy { key in
        periods.contains { $0.matches(key) != .no }
      }
      let isEachNameKey = periods.allSatisfy { period in
        keys.contains { period.matches($0) != .no }
      }
      holds = isEachKeyNamed && isEachNameKey
    } else {
      let subject =
        words.names(keys) ? Set(keys) : words.subject(naming: keys, in: value.derivation)
      holds = Set(keys).isSubset(of: subject)
    }
    var message = "the text says \(said); \(facts)"
    if keys.count > 1, !holds { message += ", which are equal" }
    return Verdict(
      range: range, outcome: holds ? .holds : .differs, message: message,
      help: holds ? [] : ["write `\(value.text)`"] + lastHelp, computed: value.text,
      printed: holds ? nil : value.text)
  }
}
