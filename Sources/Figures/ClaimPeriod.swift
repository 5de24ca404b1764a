import Output
import Tables

extension FigureReader {
  /// A day, a month, a quarter, a year or a financial year.
  func period(at start: Int) -> (period: PrintedPeriod, end: Int)? {
    day(at: start) ?? month(at: start) ?? quarter(at: start) ?? iso(at: start)
      ?? year(at: start) ?? named(at: start)
      ?? (text.end(of: ["month", "of"], at: start).flatMap { month(at: $0) })
  }

  /// *FY 2022/23*, *financial year 2022/23*, *calendar year 2022*
  private func named(at start: Int) -> (period: PrintedPeriod, end: Int)? {
    let kinds: Set<String> = ["financial", "calendar", "academic", "school", "municipal", "fiscal"]
    var index = start
    if text.word(index) == "fy" {
      index += 1
    } else {
      if kinds.contains(text.word(index)) { index += 1 }
      guard text.word(index) == "year" else { return nil }
      index += 1
    }
    guard index > start, let token = text.token(index), token.kind == .number else { return nil }
    return quarter(at: index) ?? year(at: index)
  }

  /// `July 2018`, `July`, `Jul-18`, `July '18`.
  private func month(at start: Int) -> (period: PrintedPeriod, end: Int)? {
    guard let month = monthName(start) else { return nil }
    // `July 4th 2018`
    if let token = text.token(start + 1), token.kind == .number,
      OrdinalWords.ends.contains(text.word(start + 2)), text.isGlued(start + 2),
      let day = Int(token.text), let year = year(in: start + 3, digits: 4)
    {
      return (PrintedPeriod(.date, year: year, part: month, day: day), start + 4)
    }
    var index = start + 1
    if text.isSign(".", index), text.isGlued(index) { index += 1 }
    if text.isSign("-", index), text.isGlued(index), let year = year(in: index + 1, digits: 2) {
      return (PrintedPeriod(.month, year: year, part: month), index + 2)
    }
    if text.isSign("'", index), let year = year(in: index + 1, digits: 2) {
      return (PrintedPeriod(.month, year: year, part: month), index + 2)
    }
    if let year = year(in: index, digits: 4), !isFinancial(index) {
      return (PrintedPeriod(.month, year: year, part: month), index + 1)
    }
    return (PrintedPeriod(.month, part: month), start + 1)
  }

  /// The month that something is of: *July's*.
  func ownedMonth(at index: Int) -> PrintedPeriod? {
    let word = text.word(index)
    guard word.hasSuffix("'s"), let month = TimeWords.months[String(word.dropLast(2))] else {
      return nil
    }
    return PrintedPeriod(.month, part: month)
  }

  /// The month at a place; `may` and `march` are months only with a capital letter.
  private func monthName(_ index: Int) -> Int? {
    guard let month = TimeWords.months[text.word(index)] else { return nil }
    let first = text.bytes[text.tokens[index].range.lowerBound]
    return 0x41...0x5A ~= first ? month : nil
  }

  /// Four digits of a year, or two.
  private func year(in index: Int, digits: Int) -> Int? {
    guard let token = text.token(index), token.kind == .number,
      token.text.utf8.count == digits
        || (digits == 2 && token.text.utf8.count == 4), let value = Int(token.text)
    else { return nil }
    if token.text.utf8.count == 2 { return value + (value < 70 ? 2_000 : 1_900) }
    return (1_800...2_199).contains(value) ? value : nil
  }

  private func isFinancial(_ index: Int) -> Bool {
    financialYear(at: index) != nil
  }

  /// `2017/18`, `2017-18`, `2017/2018`.
  private func financialYear(at start: Int) -> (year: Int, end: Int)? {
    guard let year = year(in: start, digits: 4),
      text.isSign("/", start + 1) || text.isSign("-", start + 1), text.isGlued(start + 1),
      text.isGlued(start + 2), let token = text.token(start + 2), token.kind == .number,
      let next = Int(token.text)
    else { return nil }
    let count = token.text.utf8.count
    let fits = count == 2 ? next == (year + 1) % 100 : count == 4 && next == year + 1
    // `2017-18-…` is a date.
    guard fits, !(text.isSign("-", start + 3) && text.isGlued(start + 3)) else { return nil }
    return (year, start + 3)
  }

  /// `12th February 2019`, `7 January`, `1st of May 2014`.
  private func day(at start: Int) -> (period: PrintedPeriod, end: Int)? {
    guard let token = text.token(start), token.kind == .number, token.text.utf8.count <= 2,
      let day = Int(token.text), (1...31).contains(day)
    else { return slashes(at: start) }
    var index = start + 1
    if OrdinalWords.ends.contains(text.word(index)), text.isGlued(index) { index += 1 }
    if text.word(index) == "of" { index += 1 }
    guard let month = monthName(index) else { return slashes(at: start) }
    index += 1
    if text.isSign(",", index), year(in: index + 1, digits: 4) != nil { index += 1 }
    if let year = year(in: index, digits: 4) {
      return (PrintedPeriod(.date, year: year, part: month, day: day), index + 1)
    }
    return (PrintedPeriod(.date, part: month, day: day), index)
  }

  /// `22/11/2013`: the day first, as British papers have it.
  private func slashes(at start: Int) -> (period: PrintedPeriod, end: Int)? {
    guard let first = text.token(start), first.kind == .number, first.text.utf8.count <= 2,
      text.isSign("/", start + 1), text.isGlued(start + 1), text.isGlued(start + 2),
      let second = text.token(start + 2), second.kind == .number, second.text.utf8.count <= 2,
      text.isSign("/", start + 3), text.isGlued(start + 3), text.isGlued(start + 4),
      let day = Int(first.text), let month = Int(second.text), (1...31).contains(day),
      (1...12).contains(month), let year = year(in: start + 4, digits: 2)
    else { return nil }
    return (PrintedPeriod(.date, year: year, part: month, day: day), start + 5)
  }

  /// `Q3`, `Q3 2023/24`, `2023/24 Q3`, `Q3 of 2018`, *third quarter*.
  private func quarter(at start: Int) -> (period: PrintedPeriod, end: Int)? {
    if let financial = financialYear(at: start) {
      guard let quarter = quarterNumber(at: financial.end) else {
        return (PrintedPeriod(.financialYear, year: financial.year), financial.end)
      }
      return (
        PrintedPeriod(.financialQuarter, year: financial.year, part: quarter.number), quarter.end
      )
    }
    guard let quarter = quarterNumber(at: start) else { return nil }
    var index = quarter.end
    if text.word(index) == "of" { index += 1 }
    if text.isSign("-", index), text.isGlued(index) { index += 1 }
    if let financial = financialYear(at: index) {
      return (
        PrintedPeriod(.financialQuarter, year: financial.year, part: quarter.number), financial.end
      )
    }
    if let year = year(in: index, digits: 4) {
      return (PrintedPeriod(.quarter, year: year, part: quarter.number), index + 1)
    }
    return (PrintedPeriod(.quarter, part: quarter.number), quarter.end)
  }

  private func quarterNumber(at start: Int) -> (number: Int, end: Int)? {
    let word = text.word(start)
    if let place = OrdinalWords.places[word], place <= 4, text.word(start + 1) == "quarter" {
      return (place, start + 2)
    }
    if word == "last" || word == "final", text.word(start + 1) == "quarter",
      text.word(start + 2) == "of"
    {
      return (4, start + 2)
    }
    guard word == "q" || word == "quarter", let token = text.token(start + 1),
      token.kind == .number, let number = Int(token.text), (1...4).contains(number),
      word == "quarter" || text.isGlued(start + 1)
    else { return nil }
    return (number, start + 2)
  }

  /// `2018-07`, `2018-07-04`.
  private func iso(at start: Int) -> (period: PrintedPeriod, end: Int)? {
    guard let year = year(in: start, digits: 4), let month = hyphenated(start + 1),
      (1...12).contains(month)
    else { return nil }
    if let day = hyphenated(start + 3), (1...31).contains(day) {
      return (PrintedPeriod(.date, year: year, part: month, day: day), start + 5)
    }
    return (PrintedPeriod(.month, year: year, part: month), start + 3)
  }

  /// Two digits behind a hyphen.
  private func hyphenated(_ index: Int) -> Int? {
    guard text.isSign("-", index), text.isGlued(index), text.isGlued(index + 1),
      let token = text.token(index + 1), token.kind == .number, token.text.utf8.count == 2
    else { return nil }
    return Int(token.text)
  }

  /// `2018`, with no sign that would make it a number.
  private func year(at start: Int) -> (period: PrintedPeriod, end: Int)? {
    guard let year = year(in: start, digits: 4), (1_950...2_099).contains(year),
      !text.isSign("%", start + 1), !(text.isSign("/", start + 1) && text.isGlued(start + 1)),
      text.word(start + 1) != "per",
      NumberWords.scales[text.word(start + 1)] == nil
    else { return nil }
    return (PrintedPeriod(.year, year: year), start + 1)
  }
}
