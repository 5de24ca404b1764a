import Output
import Tables

/// The way that a text says two printed values went, and since when.
extension FigureJudge {
  /// What is wrong where *rose from 14% to 13%* says the one and its figures the other; nil where
  /// nothing is.
  func otherWay(_ claim: Claim?) -> (message: String, help: String)? {
    claim.flatMap { wayBack($0) } ?? wayOn(claim)
  }

  /// *41, down from 45*
  private func wayBack(_ claim: Claim) -> (message: String, help: String)? {
    let text = words.text
    guard
      let place = text.tokens.firstIndex(where: { $0.range.lowerBound >= claim.range.lowerBound }),
      text.word(place - 1) == "from", case let word = text.word(place - 2),
      ["up", "down"].contains(word),
      let before = claim.content.size,
      // *82.8% within six weeks, up from 79.0%*: the last one of its kind.
      let last = words.allClaims.last(where: {
        $0.range.upperBound <= claim.range.lowerBound && $0.isAmount && !$0.isAside
          && $0.content.size?.kind == before.kind
      }), let now = last.content.size,
      now.value != before.value, (word == "up") != (before.value < now.value)
    else { return nil }
    let first = text.tokens.lastIndex { $0.range.upperBound <= last.range.upperBound } ?? place
    guard !(first..<place).contains(where: { text.isBoundary($0) }) else { return nil }
    let printed = [last, claim].map { text.text(in: $0.range).singleSpaced }
    return (
      "the text says \(printed[0]), `\(word)` from \(printed[1])",
      "correct the word, or the order of the two figures"
    )
  }

  /// *rose from 13% to 14%*
  private func wayOn(_ claim: Claim?) -> (message: String, help: String)? {
    let text = words.text
    guard let claim,
      let place = text.tokens.firstIndex(where: { $0.range.lowerBound >= claim.range.lowerBound }),
      text.word(place - 1) == "to",
      let first = words.allClaims.last(where: {
        $0.isAmount && $0.range.upperBound <= claim.range.lowerBound
      }), let from = first.content.size, let to = claim.content.size,
      from.kind == to.kind,
      let start = text.tokens.firstIndex(where: { $0.range.lowerBound >= first.range.lowerBound }),
      text.hasOnlyTime(from: first.range.upperBound, to: place - 1),
      text.word(start - 1) == "from"
    else { return nil }
    if let wrong = qualityOn(claim, start, from: from.value, to: to.value) { return wrong }
    let before = (text.clauseStart(before: start - 1, limit: 8)..<(start - 1)).reversed()
    guard
      let word = before.lazy.map({ text.word($0) }).first(where: {
        DirectionWords.verbs[$0] != nil || DirectionWords.nouns[$0] != nil
      }), let said = DirectionWords.verbs[word] ?? DirectionWords.nouns[word],
      said == .up || said == .down, from.value != to.value, (said == .up) != (from.value < to.value)
    else { return nil }
    let printed = [first, claim].map { text.text(in: $0.range).singleSpaced }
    return (
      "the text says `\(word)` from \(printed[0]) to \(printed[1]), which is a "
        + (said == .up ? "fall" : "rise"),
      "correct the word, or the order of the two figures"
    )
  }

  /// *worsened from 28th to 17th*, where the measure says which way is better.
  private func qualityOn(
    _ claim: Claim, _ start: Int, from: Rational, to: Rational
  ) -> (message: String, help: String)? {
    let text = words.text
    guard var better = value.derivation.cells.first?.better, better != .neutral, from != to else {
      return nil
    }
    if case .rank = claim.content { better = .higher }
    let before = (text.clauseStart(before: start - 1, limit: 8)..<(start - 1)).reversed()
    let said = before.lazy.map { text.word($0) }.first {
      DirectionWords.verbs[$0] != nil || DirectionWords.nouns[$0] != nil
    }
    guard let said, let isGood = DirectionWords.qualities[said],
      isGood != ((from < to) == (better == .higher))
    else { return nil }
    return (
      "the text says `\(said)`, and it got \(isGood ? "worse" : "better")",
      "correct the word, or the order of the two figures"
    )
  }

  /// What is wrong where the text says *since 2018/19* and the formula begins elsewhere; nil where
  /// nothing is.
  func otherSince(_ claim: Claim?) -> (message: String, help: String)? {
    var days = isFromTo ? value.derivation.cells.first?.firstDays : nil
    // *reduced by £1.6m since quarter 1*: a difference of two cells.
    if let ends = value.derivation.ends, let from = ends.from.days, from != ends.to.days {
      days = from
    }
    guard let first = value.derivation.cells.first, let days, let (period, range) = since(claim),
      !period.fits(days)
    else { return nil }
    let time = words.text.text(in: range).singleSpaced
    return (
      "the text says since \(time); `\(value.derivation.formula)` begins with \(first.first)",
      "begin with \(time) in the formula, or correct the time in the text"
    )
  }

  /// Whether the value is about a way from a first cell to a last one.
  private var isFromTo: Bool {
    switch value.content {
    case .series: return TrendClaim(words).extreme == nil
    case .quantity:
      let formula = value.derivation.formula
      return formula.hasPrefix("change(") || formula.hasPrefix("points(")
    default: return false
    }
  }

  /// The time behind *since*, right behind the figure or the quotation, or at the start of the
  /// sentence.
  private func since(_ claim: Claim?) -> (PrintedPeriod, Range<Int>)? {
    let text = words.text
    let (sentence, quoted) = (words.sentence, words.quotedTokens)
    let end =
      claim.flatMap { claim in
        text.tokens.firstIndex { $0.range.lowerBound >= claim.range.upperBound }
      } ?? (claim == nil ? quoted.lowerBound : text.tokens.count)
    let limit = claim == nil ? quoted.upperBound + 7 : end + 7
    let behind = (min(end, sentence.upperBound)..<min(limit, sentence.upperBound)).first {
      text.word($0) == "since"
    }
    let place = behind ?? (text.word(sentence.lowerBound) == "since" ? sentence.lowerBound : nil)
    guard let place else { return nil }
    let between = min(place, end)..<max(place, end)
    // Another figure between them has the time, or the sentence goes on to something else.
    guard
      !words.allClaims.contains(where: { other in
        other.isAmount && !other.isAside && other != claim
          && text.bytes(of: between).overlaps(other.range)
      }), behind != nil || !between.contains(where: { ["and", "but"].contains(text.word($0)) }),
      let found = FigureReader(text: text).period(at: place + 1)
    else { return nil }
    return (found.period, text.bytes(of: (place + 1)..<found.end))
  }

  /// *281 of 321 (90%)*: where a share is held against the text as well, its whole must be the
  /// number behind *of*.
  func otherWhole(_ claim: Claim?, _ values: [FigureValue]) -> (message: String, help: String)? {
    guard case .share(let share)? = claim?.content, share.form == .count, values.count > 1
    else { return nil }
    for value in values where value.derivation.formula.hasPrefix("share(") {
      guard case .quantity(let quantity) = value.content, let base = quantity.base,
        base != Rational(share.whole), let shown = base.rounded(toDecimals: 2)?.trimmed.text
      else { continue }
      return (
        "the text says of \(share.whole); `\(value.derivation.formula)` is a share of \(shown)",
        "write `of \(shown)`"
      )
    }
    return nil
  }
}

extension ClaimText {
  /// Whether nothing but a time stands between a figure and the token that follows: *in April*.
  fileprivate func hasOnlyTime(from end: Int, to place: Int) -> Bool {
    guard let start = tokens.firstIndex(where: { $0.range.lowerBound >= end }) else { return false }
    if start >= place { return true }
    guard ["in", "for", "at", "during"].contains(word(start)) else { return false }
    return FigureReader(text: self).period(at: start + 1)?.end == place
  }
}

extension Claim.Content {
  /// The printed amount without its unit, and what tells units apart.
  fileprivate var size: (value: Rational, kind: String)? {
    switch self {
    case .number(let number):
      guard let size = try? number.magnitude() else { return nil }
      return (number.value.isNegative ? size.negated : size, "\(number.unit)")
    case .duration(let duration):
      guard !duration.isNegative, let size = try? duration.magnitude(.minutesSeconds) else {
        return nil
      }
      return (size, "duration")
    // A place further up has a lower number.
    case .rank(let rank): return (Rational(-rank.place), "rank")
    default: return nil
    }
  }
}
