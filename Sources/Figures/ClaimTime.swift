/// The time that the words of a sentence tie to a figure.
extension ClaimText {
  /// Words that make a time another one than that of the figure: *more than in 2017*.
  static let comparing: Set<String> = [
    "than", "on", "from", "against", "compared", "as", "up", "down", "since", "more", "fewer",
    "less", "higher", "lower", "forecast", "expected", "by", "previous", "record", "earlier", "old",
    "last", "before", "after", "target", "until", "target's", "predicted", "planned", "goal", "aim",
    "like", "with", "versus", "year's", "when",
  ]

  /// The time that the words tie to a figure: *173,676 calls in 2018*, *In 2018 we took 173,676*.
  func time(
    of figure: Range<Int>, isToDate: Bool = false
  ) -> (period: PrintedPeriod, range: Range<Int>)? {
    guard let start = tokens.firstIndex(where: { $0.range.lowerBound >= figure.lowerBound })
    else { return nil }
    let end = tokens.firstIndex { $0.range.lowerBound >= figure.upperBound } ?? tokens.count
    // *150,133 the year before*
    let behind = (end..<min(end + 5, tokens.count)).prefix { index in
      // *in August before it fell*: the time is over there.
      !isBoundary(index) && !(["in", "during"].contains(word(index - 1)) && isTime(index))
    }
    guard !behind.contains(where: { Self.earlier.contains(word($0)) }) else { return nil }
    return (isToDate ? time(by: end) : nil) ?? time(behind: end) ?? time(labelling: start)
      ?? time(owning: start) ?? time(before: start)
  }

  /// `2017: 150,133`
  private func time(labelling start: Int) -> (period: PrintedPeriod, range: Range<Int>)? {
    guard isSign(":", start - 1) else { return nil }
    let reader = FigureReader(text: self)
    for index in (max(0, start - 5)..<(start - 1)) {
      guard let (period, end) = reader.period(at: index), end == start - 1 else { continue }
      return (period, bytes(of: index..<end))
    }
    return nil
  }

  private static let earlier: Set<String> = [
    "before", "earlier", "previous", "previously", "ago", "prior", "preceding", "later",
  ]

  /// Whether a time stands right behind a figure: *the 365 in May*.
  func hasTime(behind figure: Range<Int>) -> Bool {
    guard let end = tokens.firstIndex(where: { $0.range.lowerBound >= figure.upperBound }) else {
      return false
    }
    return ["in", "of", "for"].contains(word(end))
      && FigureReader(text: self).period(at: end + 1) != nil
  }

  /// *8,227 reports had been received by September 2023*
  private func time(by end: Int) -> (period: PrintedPeriod, range: Range<Int>)? {
    for index in end..<min(end + 6, tokens.count) {
      guard tokens[index].kind == .word else { return nil }
      guard ["by", "to"].contains(word(index)) else { continue }
      return single(at: self.end(of: ["the", "end", "of"], at: index + 1) ?? index + 1)
    }
    return nil
  }

  /// Up to three words behind the figure: *calls in 2018*.
  private func time(behind end: Int) -> (period: PrintedPeriod, range: Range<Int>)? {
    // *the 554 of 2022*
    if word(end) == "of", let time = single(at: end + 1), time.period.year != nil { return time }
    // *233 (December)*
    if isSign("(", end), let time = single(at: end + 1),
      let close = tokens.firstIndex(where: { $0.range.lowerBound >= time.range.upperBound }),
      isSign(")", close)
    {
      return time
    }
    var index = end
    // *57 more deaths than expected in 2023/24*
    let plan = (end..<min(end + 4, tokens.count)).first { place in
      word(place) == "than" && Self.plans.contains(word(place + 1))
    }
    // *half of them (44.6%) in 2023*
    if isSign(")", index) { index += 1 }
    if let plan, tokens[end..<plan].allSatisfy({ $0.kind == .word }) { index = plan + 2 }
    var count = 0
    while count < 4, index < tokens.count {
      // *on average*, *attended on time*, *non-emergency calls*
      let skipped =
        self.end(of: ["on", "average"], at: index) ?? self.end(of: ["on", "time"], at: index)
        ?? self.end(of: ["in", "time"], at: index)
        ?? self.end(of: ["for", "the", "first", "time"], at: index) ?? limitEnd(at: index)
      if let skipped {
        index = skipped
        continue
      }
      if isSign("-", index), isGlued(index), isGlued(index + 1) {
        index += 1
        continue
      }
      guard tokens[index].kind == .word, !Self.comparing.contains(tokens[index].text) else {
        return nil
      }
      if ["in", "during"].contains(word(index)), let time = single(at: index + 1) { return time }
      // *missed per 100,000 in Q3*
      if word(index) == "per", token(index + 1)?.kind == .number { index += 1 }
      if word(index) == "at" {
        let ended = self.end(of: ["the", "end", "of"], at: index + 1)
        if let time = single(at: ended ?? index + 1) { return time }
      }
      // *2,902 crimes were recorded in Q3*
      let isPassive = ["was", "were"].contains(word(index)) || word(index).hasSuffix("ed")
      index += 1
      count += isPassive ? 0 : 1
    }
    return nil
  }

  /// *July's 1,361 reports*
  private func time(owning start: Int) -> (period: PrintedPeriod, range: Range<Int>)? {
    guard word(start - 1).hasSuffix("'s") else { return nil }
    let index = start - 1
    return FigureReader(text: self).ownedMonth(at: index).map { ($0, bytes(of: index..<start)) }
  }

  /// *issued within 20 weeks in 2022*: behind the limit.
  private func limitEnd(at index: Int) -> Int? {
    guard word(index) == "within", let amount = FigureReader(text: self).amount(at: index + 1),
      TimeWords.units[word(amount.end)] != nil || TimeWords.days[word(amount.end)] != nil
    else { return nil }
    return amount.end + 1
  }

  /// What is no other time: *more than planned in May* is of May.
  private static let plans: Set<String> = [
    "expected", "planned", "forecast", "budgeted", "predicted", "usual",
  ]

  /// What a figure is behind the time that it is of: *Fires in Q2 numbered 251*.
  private static let being: Set<String> = [
    "was", "were", "is", "are", "numbered", "totalled", "stood", "came", "reached", "saw", "at",
    "fell", "rose", "averaged", "amounted", "remained", "had", "ranged", "varied",
  ]

  /// At the start of the sentence, with words alone up to the figure; or behind what is counted.
  private func time(before start: Int) -> (period: PrintedPeriod, range: Range<Int>)? {
    let first = clauseStart(before: start, limit: 16)
    if let time = subject(at: first, before: start) { return time }
    let inner = (first..<start).last { index in
      guard ["in", "during"].contains(word(index)) || index == first && word(index) == "at",
        let time = single(at: index + 1)
      else {
        return false
      }
      // *745 offences in 2019/20, now 611*: it is the time of another figure.
      let isTaken = (max(first, index - 3)..<index).contains { tokens[$0].kind == .number }
      guard !isTaken else { return false }
      return index == first
        || tokens.contains { token in
          token.range.lowerBound >= time.range.upperBound
            && token.range.upperBound <= tokens[start].range.lowerBound
            && Self.being.contains(token.text)
        } && !word(index - 1).hasSuffix("ed") && !word(index - 1).hasSuffix("ing")
          && !isSign(",", index - 1)
    }
    guard let inner, let time = single(at: inner + 1),
      let next = tokens.firstIndex(where: { $0.range.lowerBound >= time.range.upperBound }),
      next <= start, start - next <= (inner == first ? 8 : 4)
    else { return nil }
    for index in next..<start {
      let isComma = index == next && isSign(",", index)
      let isCurrency =
        index == start - 1 && tokens[index].kind == .sign && tokens[index].text == "\u{A3}"
      // *turnout in 2023 ranged from 29.8%*
      let isFrom = index == start - 1 && word(index) == "from"
      guard isComma || isCurrency || tokens[index].kind == .word,
        isFrom || !Self.comparing.contains(tokens[index].text)
      else { return nil }
    }
    return time
  }

  /// *January 2024 saw the fewest reports (880)*
  private func subject(
    at first: Int, before start: Int
  ) -> (period: PrintedPeriod, range: Range<Int>)? {
    guard let (period, end) = FigureReader(text: self).period(at: first),
      ["saw", "had", "recorded", "brought", "produced"].contains(word(end)), start - end <= 8,
      (end..<start).allSatisfy({ place in
        (tokens[place].kind == .word && !Self.comparing.contains(tokens[place].text))
          || isSign("(", place) && place == start - 1
      })
    else { return nil }
    return (period, bytes(of: first..<end))
  }

  /// Whether a time is only the year of one: *the same period of 2023*.
  func isSamePart(_ range: Range<Int>) -> Bool {
    guard let start = tokens.firstIndex(where: { $0.range.lowerBound >= range.lowerBound }) else {
      return false
    }
    return word(start - 3) == "same"
  }

  private func isTime(_ index: Int) -> Bool {
    FigureReader(text: self).period(at: word(index) == "the" ? index + 1 : index) != nil
  }

  /// One time alone: not *2017 and 2018*, not *2018 to 2020*.
  private func single(at start: Int) -> (period: PrintedPeriod, range: Range<Int>)? {
    var index = word(start) == "the" ? start + 1 : start
    // *in the same period of 2023*: of the year nothing else can be meant.
    if word(index) == "same", ["of", "in", "during"].contains(word(index + 2)) { index += 3 }
    let reader = FigureReader(text: self)
    guard let (period, end) = reader.period(at: index) else { return nil }
    let joins: Set<String> = ["and", "to", "or", "-", "&", "until"]
    if let next = token(end) {
      guard next.text != "prices", !joins.contains(next.text) || reader.period(at: end + 1) == nil
      else { return nil }
      if next.text == ",", reader.period(at: end + 1) != nil { return nil }
    }
    return (period, bytes(of: index..<end))
  }
}
