import Tables

/// The time that a change is counted from: *6% more than in September* over a change since
/// October of the year before is a wrong sentence although the change is right.
extension FigureJudge {
  /// What is wrong where the text compares with another time than the formula; nil where nothing
  /// is, or where the words do not say what they compare with.
  func otherBase(_ claim: Claim?) -> (message: String, help: String)? {
    guard let compared = value.comparedTimes, let base = said(behind: claim) ?? saidBefore(claim)
    else { return nil }
    switch base.time {
    case .period(let period):
      guard !period.overlaps(compared.base) else { return nil }
    case .earlier(let days):
      guard !days.contains(compared.now.upperBound - compared.base.upperBound) else { return nil }
    }
    let said = words.text.text(in: words.text.bytes(of: base.tokens)).singleSpaced
    return (
      "the text says `\(said)`; `\(value.derivation.formula)` compares with \(compared.name)",
      "correct the time in the text, or the first value of the formula"
    )
  }

  /// *6% more than in September*, *up 6% on 2022*, *a rise of 6% compared with last year*
  private func said(behind claim: Claim?) -> PrintedBase? {
    let text = words.text
    let start =
      claim.map { claim in
        text.tokens.firstIndex { $0.range.lowerBound >= claim.range.upperBound }
          ?? text.tokens.count
      } ?? words.quotedTokens.lowerBound
    let limit = (claim == nil ? words.quotedTokens.upperBound : start) + 7
    for place in start..<min(limit, words.sentence.upperBound) {
      // Another figure has a time of its own.
      let token = text.tokens[place].range
      if words.allClaims.contains(where: { $0.isAmount && $0 != claim && $0.range.overlaps(token) })
      {
        return nil
      }
      guard !text.isBoundary(place), !["and", "but", "while"].contains(text.word(place)) else {
        return nil
      }
      if let base = text.base(at: place) { return base }
    }
    return nil
  }

  /// *Compared with September, attendances rose by 6%*: at the start of the sentence.
  private func saidBefore(_ claim: Claim?) -> PrintedBase? {
    let text = words.text
    let first = words.sentence.lowerBound
    guard ["compared", "against"].contains(text.word(first)),
      let base = text.base(at: first), text.isSign(",", base.tokens.upperBound)
    else { return nil }
    let end =
      claim.flatMap { claim in
        text.tokens.firstIndex { $0.range.lowerBound >= claim.range.lowerBound }
      } ?? words.quotedTokens.lowerBound
    guard end - base.tokens.upperBound <= 10 else { return nil }
    let between = text.bytes(of: base.tokens.upperBound..<max(end, base.tokens.upperBound))
    let isOther = words.allClaims.contains {
      $0.isAmount && $0 != claim && between.overlaps($0.range)
    }
    return isOther ? nil : base
  }
}

/// What a text compares with: a time, or how long ago it was in days.
private struct PrintedBase {
  enum Time {
    case period(PrintedPeriod)
    case earlier(ClosedRange<Int>)
  }

  var time: Time
  var tokens: Range<Int>
}

extension ClaimText {
  /// Words between a word of comparison and the time.
  private static let between: Set<String> = [
    "in", "at", "for", "during", "the", "that", "of", "end", "level", "levels", "figure", "with",
    "to", "it", "was", "they", "were",
  ]

  /// How many days lie between a period and the one before it, or a year before it.
  private static let distances: [String: ClosedRange<Int>] = [
    "year": 364...371, "month": 28...31, "quarter": 89...92, "week": 7...7,
  ]

  /// Behind a word such as *than*: *than in September*, *than a year ago*.
  fileprivate func base(at place: Int) -> PrintedBase? {
    let word = word(place)
    guard ["than", "compared", "on", "against", "versus", "vs", "from"].contains(word),
      word != "compared" || ["with", "to"].contains(self.word(place + 1))
    else { return nil }
    var index = place + 1
    while Self.between.contains(self.word(index)), index < place + 6 { index += 1 }
    if let (period, end) = FigureReader(text: self).period(at: index) {
      // *on 12 February 2019* and *from April to June* are other things.
      let isDay = if case .date = period.kind { word == "on" } else { false }
      let isRange = ["to", "until", "-", "and", "or"].contains(token(end)?.text ?? "")
      guard !isDay, !isRange, period.saysDays else { return nil }
      return PrintedBase(time: .period(period), tokens: place..<end)
    }
    return earlier(at: place + 1).map {
      PrintedBase(time: .earlier($0.days), tokens: place..<$0.end)
    }
  }

  /// *a year ago*, *the year before*, *last year*, *the previous month*, *the same month last year*
  private func earlier(at start: Int) -> (days: ClosedRange<Int>, end: Int)? {
    var index = start
    while ["with", "to", "in", "at", "it", "was", "they", "were"].contains(word(index)) {
      index += 1
    }
    if word(index) == "the", word(index + 1) == "same", ["last", "the"].contains(word(index + 3)) {
      // *the same month last year*, *the same period the year before*
      index += 3
    }
    if ["last", "previous"].contains(word(index)), let days = Self.distances[word(index + 1)] {
      return (days, index + 2)
    }
    guard ["a", "one", "the"].contains(word(index)) else { return nil }
    if ["previous", "preceding", "prior", "last"].contains(word(index + 1)),
      let days = Self.distances[word(index + 2)]
    {
      return (days, index + 3)
    }
    if let days = Self.distances[word(index + 1)],
      ["ago", "before", "earlier"].contains(word(index + 2))
    {
      return (days, index + 3)
    }
    return nil
  }
}

extension FigureValue {
  /// The times between which a change is, where it has two: *now* less, or against, *base*.
  fileprivate var comparedTimes: (base: Range<Int>, now: Range<Int>, name: String)? {
    let cells = derivation.cells
    let isChange =
      derivation.formula.hasPrefix("change(") || derivation.formula.hasPrefix("points(")
    let isRow = if case .series = content { true } else { false }
    if isChange || isRow, cells.count == 1, let days = cells[0].days,
      let first = cells[0].firstDays, days != first
    {
      return (first, (days.upperBound - first.count)..<days.upperBound, cells[0].first)
    }
    guard !isRow, let (base, now) = derivation.sides(isChange), let baseDays = base.days,
      let nowDays = now.days, baseDays != nowDays
    else { return nil }
    let name = base.first == base.last ? base.first : "\(base.first) to \(base.last)"
    return (baseDays, nowDays, name)
  }
}

extension Derivation {
  /// The cells of the two sides of a change or of a difference; of shares, one of each.
  fileprivate func sides(_ isChange: Bool) -> (base: CellSource, now: CellSource)? {
    if isChange {
      if cells.count == 2 { return (cells[0], cells[1]) }
      guard cells.count == 4, cells[0].days == cells[1].days, cells[2].days == cells[3].days
      else { return nil }
      return (cells[0], cells[2])
    }
    guard cells.count == 2, steps.count == 1, formula.contains(" - ") else { return nil }
    return (cells[1], cells[0])
  }
}
