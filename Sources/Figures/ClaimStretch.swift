import Output
import Tables

/// A stretch of time that a text names by its ends or by its length and its end: *between April and
/// June 2023*, *the 12 months to March 2024*, *the first half of 2023/24*.
struct PrintedStretch: Sendable, Hashable {
  /// The days that it can be, counted from 1 January 1970: one where the text says the year.
  var days: [Range<Int>]
  /// Whether its length is said and not its start: *the year to March 2024*.
  var isByLength: Bool
  /// The tokens of it.
  var tokens: Range<Int>
}

extension PrintedStretch {
  /// From the start of one period to the end of another; nil where that is no stretch.
  init?(from first: PrintedPeriod, to last: PrintedPeriod, tokens: Range<Int>) {
    days = Self.years(first, last).compactMap { year -> Range<Int>? in
      guard let own = first.days(in: year) else { return nil }
      return own.joined(last.days(in: year)) ?? own.joined(last.days(in: year + 1))
    }
    isByLength = false
    self.tokens = tokens
    guard !days.isEmpty else { return nil }
  }

  /// The years that two periods can be about: all of them where the text says none.
  fileprivate static func years(_ first: PrintedPeriod, _ last: PrintedPeriod) -> [Int] {
    last.year.map { [$0] } ?? first.year.map { [$0] } ?? Array(1_990...2_060)
  }
}

extension FigureReader {
  /// Two periods from the one to the other, with the token behind them; the first has the year of
  /// the second where it says none.
  func joinedPeriods(
    at start: Int
  ) -> (first: PrintedPeriod, last: PrintedPeriod, end: Int)? {
    guard var (first, join) = period(at: start), let token = text.token(join) else { return nil }
    switch text.word(start - 1) {
    case "between": guard token.text == "and" else { return nil }
    default: guard ["to", "-", "until", "through"].contains(token.text) else { return nil }
    }
    join += 1
    guard let (last, end) = period(at: join) else { return nil }
    if first.kind == .quarter, first.year == nil, last.kind == .financialQuarter {
      first.kind = .financialQuarter
    }
    if first.year == nil, let year = last.year {
      // *October to March 2024* begins in 2023.
      let isBefore = (first.part ?? 0) > (last.part ?? 0) && first.kind == last.kind
      first.year = isBefore ? year - 1 : year
    }
    return (first, last, end)
  }

  /// The stretch whose words begin at a place, behind *in*, *over* or *(*, or at *between*.
  func stretch(at start: Int) -> PrintedStretch? {
    var index = start
    if ["between", "from"].contains(text.word(index)) { index += 1 }
    if let (first, last, end) = joinedPeriods(at: index) {
      return PrintedStretch(from: first, to: last, tokens: start..<end)
    }
    guard index == start else { return nil }
    if ["the", "a"].contains(text.word(index)) { index += 1 }
    return half(at: index, from: start) ?? ending(at: index, from: start)
  }

  /// *first half of 2023/24*, *first six months of 2023*
  private func half(at index: Int, from start: Int) -> PrintedStretch? {
    let isFirst = text.word(index) == "first"
    guard isFirst || ["second", "last"].contains(text.word(index)) else { return nil }
    var next = index + 1
    var months = 6
    if text.word(next) == "half" {
      next += 1
    } else if let amount = amount(at: next), amount.value.decimals == 0,
      (1...11).contains(amount.value.units), text.word(amount.end) == "months"
    {
      months = Int(amount.value.units)
      next = amount.end + 1
    } else {
      return nil
    }
    guard text.word(next) == "of" else { return nil }
    if let end = text.end(of: ["the", "year"], at: next + 1)
      ?? text.end(
        of: [
          "the", "financial",
          "year",
        ], at: next + 1)
    {
      return PrintedStretch(
        days: halves(isFirst: isFirst, months: months), isByLength: false, tokens: start..<end)
    }
    guard let (period, end) = period(at: next + 1),
      let year = period.year, period.kind == .year || period.kind == .financialYear
    else { return nil }
    let whole = Period(period.kind, year: year)
    let days =
      isFirst
      ? whole.month(after: 0).start..<whole.month(after: months).start
      : whole.month(after: 12 - months).start..<whole.end
    return PrintedStretch(days: [days], isByLength: false, tokens: start..<end)
  }

  /// The first or the last months of any year, which begins in January or in April.
  private func halves(isFirst: Bool, months: Int) -> [Range<Int>] {
    (1_990...2_060).flatMap { year in
      [PeriodKind.year, .financialYear].map { kind in
        let whole = Period(kind, year: year)
        return isFirst
          ? whole.month(after: 0).start..<whole.month(after: months).start
          : whole.month(after: 12 - months).start..<whole.end
      }
    }
  }

  /// *year to March 2024*, *12 months ending 31 March 2024*, *six months to June*
  private func ending(at index: Int, from start: Int) -> PrintedStretch? {
    var next = index
    var count = 1
    if let amount = amount(at: next), amount.value.decimals == 0,
      (1...60).contains(amount.value.units)
    {
      count = Int(amount.value.units)
      next = amount.end
    }
    if text.isSign("-", next) { next += 1 }
    let lengths = ["month": 1, "months": 1, "quarter": 3, "quarters": 3, "year": 12, "years": 12]
    guard let length = lengths[text.word(next)] else { return nil }
    next += 1
    if text.word(next) == "period" { next += 1 }
    guard ["to", "ending", "ended", "until"].contains(text.word(next)) else { return nil }
    next += 1
    if let end = text.end(of: ["the", "end", "of"], at: next) ?? text.end(of: ["end"], at: next) {
      next = end
    }
    guard let (period, end) = period(at: next) else { return nil }
    let days = PrintedStretch.years(period, period).compactMap { year -> Range<Int>? in
      guard let last = period.days(in: year), let month = Self.month(endingWith: last.upperBound)
      else { return nil }
      return month.month(after: 1 - count * length).start..<last.upperBound
    }
    return days.isEmpty ? nil : PrintedStretch(days: days, isByLength: true, tokens: start..<end)
  }

  /// The month whose last day is the one before `end`; nil where a month does not end there.
  private static func month(endingWith end: Int) -> Period? {
    let date = CalendarDate(daysSince1970: end - 1)
    let month = Period(.month, year: date.year, part: date.month)
    return month.end == end ? month : nil
  }
}

extension PrintedPeriod {
  /// Its days in a year, which counts where the text says none.
  fileprivate func days(in year: Int) -> Range<Int>? {
    // A quarter without a year may begin in January or in April.
    guard kind != .quarter || self.year != nil else { return nil }
    let own = Period(kind, year: self.year ?? year, part: part ?? 1, day: day ?? 1)
    return own.start < own.end ? own.start..<own.end : nil
  }
}

extension Range where Bound == Int {
  /// From the start of this to the end of a later one; nil for an earlier one.
  fileprivate func joined(_ later: Range<Int>?) -> Range<Int>? {
    guard let later, lowerBound < later.upperBound else { return nil }
    return lowerBound..<later.upperBound
  }
}
