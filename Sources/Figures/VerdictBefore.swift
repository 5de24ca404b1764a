import Output
import Tables

/// What a change is measured from: *5.6% more than a year earlier* over a change since the month
/// before is a wrong sentence although the number is right.
extension FigureJudge {
  /// What is wrong where the text compares with another time than the formula; nil where nothing
  /// is, or where the words do not say.
  func otherBefore(_ claim: Claim?) -> (message: String, help: String)? {
    guard let (from, to) = ends, let before = before(claim) else { return nil }
    guard before.fits(from.days, to.days) == false else { return nil }
    let said = words.text.text(in: words.text.bytes(of: before.tokens)).singleSpaced
    let row = from.row.isEmpty ? Self.text(of: from.days) : from.row
    return (
      "the text says “\(said)”; `\(value.derivation.formula)` compares with \(row)",
      "correct the time in the text, or name its cells in the formula"
    )
  }

  /// An end of the change and its days.
  private struct End {
    var row: String
    var days: Range<Int>
  }

  /// The earlier and the later end, where both are about a time.
  private var ends: (from: End, to: End)? {
    switch value.content {
    case .quantity, .truth:
      guard let ends = value.derivation.ends, let from = ends.from.days, let to = ends.to.days
      else { return headingEnds }
      let both = [End(row: ends.from.row, days: from), End(row: ends.to.row, days: to)]
      // The sides of `a = b` stand in any order.
      if case .truth = value.content, to.lowerBound < from.lowerBound { return (both[1], both[0]) }
      return (both[0], both[1])
    case .series(let series):
      guard TrendClaim(words).extreme == nil, let first = series.points.first?.key,
        let last = series.points.last?.key, case .period(let from) = first,
        case .period(let to) = last
      else { return nil }
      return (
        End(row: first.text, days: from.start..<from.end),
        End(row: last.text, days: to.start..<to.end)
      )
    case .keys: return nil
    }
  }

  /// The ends where the headings of two columns have the times.
  private var headingEnds: (from: End, to: End)? {
    let (cells, formula) = (value.derivation.cells, value.derivation.formula)
    let isChange = formula.hasPrefix("change(") || formula.hasPrefix("points(")
    guard isChange || formula.contains(" - "), cells.count == 2, cells.allSatisfy(\.isHeadingTime),
      let first = cells[0].days, let second = cells[1].days
    else { return nil }
    let ends = (End(row: cells[0].heading, days: first), End(row: cells[1].heading, days: second))
    return isChange ? ends : (ends.1, ends.0)
  }

  /// The words of comparison behind the figure, or at the start of its sentence.
  private func before(_ claim: Claim?) -> PrintedBefore? {
    let text = words.text
    let sentence = words.sentence
    let end =
      claim.flatMap { claim in
        text.tokens.firstIndex { $0.range.lowerBound >= claim.range.upperBound }
      } ?? (claim == nil ? words.quotedTokens.lowerBound : text.tokens.count)
    let limit = (claim == nil ? words.quotedTokens.upperBound : end) + 10
    // Up to the next figure, or to where the sentence goes on.
    var stop = min(end, sentence.upperBound)
    while stop < min(limit, sentence.upperBound), !isNext(stop, behind: end, claim) { stop += 1 }
    if let found = text.before(in: min(end, stop)..<stop) { return found }
    guard ["compared", "against"].contains(text.word(sentence.lowerBound)),
      sentence.lowerBound < end
    else { return nil }
    let isFirst = !words.allClaims.contains { other in
      other.isAmount && !other.isAside && other != claim
        && text.bytes(of: sentence.lowerBound..<end).overlaps(other.range)
    }
    guard isFirst else { return nil }
    return text.before(in: sentence.lowerBound..<(sentence.lowerBound + 1))
  }

  private func isNext(_ index: Int, behind end: Int, _ claim: Claim?) -> Bool {
    let text = words.text
    if ["and", "but", "while", "whereas", "with"].contains(text.word(index)) { return true }
    // *from 4% to 5%*, not *to relet a home*
    if text.word(index) == "to", text.token(index + 1)?.kind != .word { return true }
    if text.isSign(",", index) {
      return !["compared", "against"].contains(text.word(index + 1))
    }
    guard let token = text.token(index) else { return true }
    return words.allClaims.contains { other in
      other.isAmount && !other.isAside && other != claim
        && other.range.lowerBound >= token.range.lowerBound
        && other.range.lowerBound < token.range.upperBound
    }
  }

  private static func text(of days: Range<Int>) -> String {
    let dates = Words.english.dates
    return dates.day(CalendarDate(daysSince1970: days.lowerBound)) + " to "
      + dates.day(CalendarDate(daysSince1970: days.upperBound - 1))
  }
}

extension PrintedBefore {
  /// Whether the days of the earlier value are those that the text names; nil where nobody can say.
  fileprivate func fits(_ from: Range<Int>, _ to: Range<Int>) -> Bool? {
    switch content {
    case .period(let period): return period.fits(from)
    case .stretch(let days): return days.contains(from)
    case .earlier(let months, let length):
      let (own, later) = (from.months, to.months)
      guard let own, let later else { return nil }
      if let length, length != later.count { return nil }
      // *than last year*, of a month: the same month, or the whole year.
      guard own.count == later.count else { return nil }
      guard months == 12 || months >= later.count || own.count == 12 else { return nil }
      return later.lowerBound - own.lowerBound == months
    }
  }
}

extension PrintedPeriod {
  /// Whether the days of a value are a part of the time, or the time of them.
  func fits(_ days: Range<Int>) -> Bool {
    guard let year else {
      let middle = CalendarDate(daysSince1970: (days.lowerBound + days.upperBound) / 2)
      return (middle.year - 1...middle.year + 1).contains { year in
        let kinds = kind == .quarter ? [.quarter, .financialQuarter] : [kind]
        return kinds.contains { isNested(Self.days($0, year, part, day), days) }
      }
    }
    return isNested(Self.days(kind, year, part, day), days)
  }

  private static func days(_ kind: PeriodKind, _ year: Int, _ part: Int?, _ day: Int?)
    -> Range<Int>
  {
    let own = Period(kind, year: year, part: part ?? 1, day: day ?? 1)
    return own.start..<max(own.start, own.end)
  }

  private func isNested(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.lowerBound <= b.lowerBound && b.upperBound <= a.upperBound
      || b.lowerBound <= a.lowerBound && a.upperBound <= b.upperBound
  }
}

extension Range where Bound == Int {
  /// Whole months since the year 0; nil where the days begin or end inside of one.
  var months: Range<Int>? {
    let first = CalendarDate(daysSince1970: lowerBound)
    let end = CalendarDate(daysSince1970: upperBound)
    guard first.day == 1, end.day == 1 else { return nil }
    return (first.year * 12 + first.month)..<(end.year * 12 + end.month)
  }
}

extension FigureJudge {
  /// *In 2022/23 it rose by 3 points* over the change from that year to the next.
  func isBeforeChange(_ period: PrintedPeriod) -> Bool {
    guard let ends = value.derivation.ends, let from = ends.from.days, let to = ends.to.days,
      period.year != nil, from.upperBound <= to.lowerBound
    else { return false }
    return period.overlaps(from) && !period.overlaps(to)
  }
}
