import Output
import Tables

/// What a text compares a figure with: *than in March*, *on the same month last year*, *compared
/// with a year earlier*.
struct PrintedBefore: Sendable, Hashable {
  var content: Content
  /// The tokens of it, with the word that leads to it.
  var tokens: Range<Int>

  enum Content: Sendable, Hashable {
    case period(PrintedPeriod)
    /// One stretch of days, or those that it can be where the text says no year.
    case stretch([Range<Int>])
    /// So many months earlier than the later value; `length` is what the earlier one must be long.
    case earlier(months: Int, length: Int?)
  }
}

extension ClaimText {
  /// Words behind which the earlier value stands.
  private static let leading: Set<String> = [
    "than", "on", "from", "against", "compared", "versus", "vs", "over", "below", "above",
  ]
  private static let small: Set<String> = [
    "in", "during", "of", "for", "at", "the", "those", "that", "with", "to", "what", "it", "was",
    "end", "start",
    "beginning",
    "were", "had", "been", "figure", "figures", "level", "levels",
  ]
  private static let ago: Set<String> = [
    "before", "earlier", "ago", "previously", "prior",
  ]
  private static let previous: Set<String> = ["previous", "preceding", "prior", "last"]
  private static let units = [
    "month": 1, "months": 1, "quarter": 3, "quarters": 3, "year": 12, "years": 12,
  ]

  /// The words of comparison in some tokens; the first one counts.
  func before(in range: Range<Int>) -> PrintedBefore? {
    for index in range
    where Self.leading.contains(word(index)) || word(index) == "as" && word(index - 1) == "same" {
      if let found = before(led: index) { return found }
    }
    return nil
  }

  /// The time behind a figure that is said by how long ago it was.
  func earlier(behind start: Int) -> PrintedBefore? {
    var index = start
    while index < start + 2, ["in", "during", "for", "the"].contains(word(index)) { index += 1 }
    return word(index) == "same" ? same(at: index, from: start) : single(at: index, from: start)
  }

  private func before(led start: Int) -> PrintedBefore? {
    var index = start + 1
    // *up 0.3 points on the quarter*
    if word(start) == "on", word(index) == "the", let months = Self.units[word(index + 1)],
      !Self.ago.contains(word(index + 2))
    {
      return PrintedBefore(
        content: .earlier(months: months, length: nil), tokens: start..<(index + 2))
    }
    if let found = single(at: index, from: start) { return found }
    // *below its 2020/21 level*
    if ["its", "their", "the", "our"].contains(word(index)),
      let (period, end) = FigureReader(text: self).period(at: index + 1),
      Self.small.contains(word(end)) || ["peak", "total", "rate", "average"].contains(word(end))
    {
      return PrintedBefore(content: .period(period), tokens: start..<end)
    }
    // *than before the pandemic (2019/20)*
    if word(index) == "before",
      let open = (index..<index + 5).first(where: { isSign("(", $0) }),
      let (period, end) = FigureReader(text: self).period(at: open + 1), isSign(")", end)
    {
      return PrintedBefore(content: .period(period), tokens: start..<end)
    }
    // *below that of 2022/23*
    let isThat = ["that", "those"].contains(word(index))
    guard isThat || word(start) != "below" && word(start) != "above" else { return nil }
    while index < start + 7, Self.small.contains(word(index)) {
      index += 1
      if let found = single(at: index, from: start) { return found }
    }
    return nil
  }

  private func single(at index: Int, from start: Int) -> PrintedBefore? {
    if word(index) == "same" { return same(at: index, from: start) }
    if let (content, end) = earlier(at: index) {
      return PrintedBefore(content: content, tokens: start..<end)
    }
    let reader = FigureReader(text: self)
    // *from January to May* is the way itself, and so is *over the first half*.
    if let stretch = reader.stretch(at: index) {
      guard !["from", "over", "on"].contains(word(start)) else { return nil }
      return PrintedBefore(
        content: .stretch(stretch.days), tokens: start..<stretch.tokens.upperBound)
    }
    guard let (period, end) = reader.period(at: index), !["to", "-"].contains(word(end)),
      !isSign("-", end), word(end) != "and" || reader.period(at: end + 1) == nil
    else { return nil }
    return PrintedBefore(content: .period(period), tokens: start..<end)
  }

  /// *same month last year*, *same period of the previous year*, *same quarter in 2022/23*
  private func same(at start: Int, from lead: Int) -> PrintedBefore? {
    guard
      ["month", "quarter", "period", "time", "point", "months", "stage"].contains(
        word(start + 1))
    else { return nil }
    var index = start + 2
    while ["in", "of", "the", "a", "one", "during"].contains(word(index)) { index += 1 }
    let isYear =
      word(index) == "year" && (Self.ago.contains(word(index + 1)) || word(index - 1) == "the")
      || Self.previous.contains(word(index)) && word(index + 1) == "year"
    if isYear {
      return PrintedBefore(
        content: .earlier(months: 12, length: nil), tokens: lead..<(index + 2))
    }
    guard let (period, end) = FigureReader(text: self).period(at: index) else { return nil }
    return PrintedBefore(content: .period(period), tokens: lead..<end)
  }

  /// *a year earlier*, *two years ago*, *month before*, *previous six months*, *last year*
  private func earlier(at start: Int) -> (PrintedBefore.Content, end: Int)? {
    var index = start
    let isPrevious = Self.previous.contains(word(index))
    if isPrevious { index += 1 }
    var count = 1
    if ["a", "one"].contains(word(index)) {
      index += 1
    } else if let amount = FigureReader(text: self).amount(at: index), amount.value.decimals == 0,
      (1...60).contains(amount.value.units)
    {
      (count, index) = (Int(amount.value.units), amount.end)
    }
    guard let unit = Self.units[word(index)] else { return nil }
    let isAgo = Self.ago.contains(word(index + 1))
    // *in the last quarter of 2023/24* is no quarter before.
    let isPart =
      word(index + 1) == "of" && FigureReader(text: self).period(at: index + 2) != nil
    guard isPrevious || isAgo, !isPart else { return nil }
    let months = count * unit
    return (
      .earlier(months: months, length: isPrevious && count > 1 ? months : nil),
      index + (isAgo ? 2 : 1)
    )
  }
}
