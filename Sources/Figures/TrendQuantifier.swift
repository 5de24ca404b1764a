import Output
import Tables

/// How often, as the quotation and what belongs to it in its sentence say it.
extension TrendClaim {
  mutating func readQuantifier(_ words: ClaimedWords) {
    if readQuantifier(words, words.wordIndices) { return }
    if quantifier == nil, readQuantifier(words, words.tokensOfHowOften) { return }
    if let count = words.count {
      if case .times(let number, .equal, of: nil) = count, words.isCountOfExceptions(number) {
        quantifier = .allBut(number)
      } else if case .times(0, .equal, of: nil) = count {
        // *in no month* is *never*.
        quantifier = .never
      } else {
        quantifier = count
      }
    }
  }

  /// Whether some of the words say it all, whatever is counted beside them.
  private mutating func readQuantifier(_ words: ClaimedWords, _ indices: [Int]) -> Bool {
    let text = words.text
    for index in indices {
      let word = text.word(index)
      // *not one month*, *not a single month*
      let isNone =
        text.word(index + 1) == "one" || text.end(of: ["not", "a", "single"], at: index) != nil
      if word == "not", isNone {
        quantifier = .never
        return true
      }
      if word == "first", text.word(index + 1) == "time" {
        quantifier = .firstTime
        return true
      }
      if word == "all", text.word(index + 1) == "but",
        let amount = FigureReader(text: text).amount(at: index + 2)
      {
        quantifier = .allBut(amount.value.decimals == 0 ? Int(amount.value.units) : -1)
        return true
      }
      guard let found = Quantifier.words[word] else { continue }
      if found == .every, let other = words.exception(behind: index) ?? words.openingException {
        quantifier = other
        return true
      }
      if word == "most", text.word(index - 1) == "at" { continue }
      if quantifier == nil { quantifier = found }
      if found == .every, TrendWords.negations.contains(text.word(index - 1)) {
        quantifier = .notEvery
        return true
      }
    }
    return false
  }
}

extension ClaimedWords {
  /// *every year but one*, *all areas except Dudley*, also where the quotation ends before it.
  fileprivate func exception(behind index: Int) -> Quantifier? {
    let sentence = self.sentence
    let near = (index + 1)..<min(index + 9, sentence.upperBound)
    guard let (place, next) = near.lazy.compactMap({ self.excepting(at: $0) }).first else {
      return nil
    }
    if let amount = FigureReader(text: text).amount(at: next),
      FigureReader(text: text).period(at: next) == nil
    {
      guard text.word(place) != "but" || isEnd(amount.end) else { return nil }
      return .allBut(amount.value.decimals == 0 ? Int(amount.value.units) : -1)
    }
    return text.word(place) == "but" && !isName(next) ? nil : .except(next..<sentence.upperBound)
  }

  /// *Except in August, it was met every month*.
  fileprivate var openingException: Quantifier? {
    let sentence = self.sentence
    guard let (_, next) = excepting(at: sentence.lowerBound) else { return nil }
    return .except(next..<sentence.upperBound)
  }

  /// Words that leave out what follows them, and the token behind them.
  private func excepting(at index: Int) -> (place: Int, next: Int)? {
    let phrases = [
      ["but"], ["except"], ["bar"], ["barring"], ["excluding"], ["apart", "from"],
      ["other", "than"], ["with", "the", "exception", "of"], ["save"],
    ]
    for phrase in phrases {
      guard var next = text.end(of: phrase, at: index) else { continue }
      while ["for", "in", "the"].contains(text.word(next)) { next += 1 }
      return (index, next)
    }
    return nil
  }

  /// Whether a number behind *but* is all that is left out: *but one*, and not *but one area rose*.
  private func isEnd(_ index: Int) -> Bool {
    guard let token = text.token(index) else { return true }
    return token.kind == .sign || ["of", "in", "since", "during", "over"].contains(token.text)
  }

  /// Whether a word begins with a capital letter, or a time does.
  private func isName(_ index: Int) -> Bool {
    guard let token = text.token(index) else { return false }
    return 0x41...0x5A ~= text.bytes[token.range.lowerBound]
  }

  /// The words right behind the quotation that say how often: *<it was met> in every month*.
  fileprivate var tokensOfHowOften: [Int] {
    let (sentence, end) = (self.sentence, quotedTokens.upperBound)
    guard marks.isEmpty, end < sentence.upperBound,
      ["in", "for", "during", "across", "on", "throughout", "at"].contains(text.word(end))
    else { return [] }
    let behind = (end..<min(end + 8, sentence.upperBound)).prefix { text.tokens[$0].kind == .word }
    return Array(behind)
  }

  /// Whether the number in the quotation counts what is left out: *all but <three months>*.
  fileprivate func isCountOfExceptions(_ count: Int) -> Bool {
    wordIndices.contains { index in
      text.isLeftOut(at: index)
        && FigureReader(text: text).amount(at: index)?.value.units ?? -1
          == Int64(count)
    }
  }

  /// Which of some keys are named behind a word that leaves out, as a list: *Abbey and Castle*.
  func named(_ keys: [SeriesKey], behind tokens: Range<Int>) -> [SeriesKey] {
    var found: [(range: Range<Int>, key: SeriesKey)] = []
    for key in keys {
      if case .name(let name) = key {
        let count = ClaimText(name).tokens.count
        found += text.places(of: name, in: tokens).map { ($0..<($0 + count), key) }
      }
    }
    for claim in allClaims where !claim.isAside {
      guard case .periods(let periods) = claim.content,
        let first = tokens.first(where: {
          text.tokens[$0].range.lowerBound == claim.range.lowerBound
        }),
        let last = tokens.last(where: { text.tokens[$0].range.upperBound <= claim.range.upperBound }
        )
      else { continue }
      for key in keys where periods.contains(where: { $0.matches(key) == .same }) {
        found.append((first..<(last + 1), key))
      }
    }
    found.sort { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
    var result: [SeriesKey] = []
    var (end, start) = (tokens.lowerBound, -1)
    for item in found {
      // A period of several keys, or a name within a longer one.
      if item.range.lowerBound == start, item.range.upperBound == end {
        result.append(item.key)
        continue
      }
      guard item.range.lowerBound >= end else { continue }
      let gap = text.tokens[end..<item.range.lowerBound]
      guard gap.allSatisfy({ Self.joining.contains($0.text) }) else { break }
      let isNewClause =
        gap.contains { $0.text == "," } && gap.last?.text == "and" && result.count == 1
        && text.token(item.range.upperBound)?.kind == .word
      guard !isNewClause else { break }
      result.append(item.key)
      (start, end) = (item.range.lowerBound, item.range.upperBound)
    }
    return result
  }

  private static let joining: Set<String> = [
    ",", "and", "or", "in", "for", "the", "both", "at", "of", "&", "(", ")", "also",
  ]
}

extension ClaimText {
  /// Whether the number at a place is one of what is left out: *all but three months*, *every month
  /// but one*.
  func isLeftOut(at place: Int) -> Bool {
    guard word(place - 1) == "but" else { return false }
    return (max(0, place - 6)..<place).contains {
      ["all", "every", "each"].contains(word($0))
    }
  }
}
