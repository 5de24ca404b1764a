package import Output

/// Dates, months, quarters, years and financial years as people write them.
///
/// A plain `2018` is a number here: whether it is a year, the column says.
enum PeriodText {
  /// Reads the whole of a text; nil if it is no period.
  static func read(_ text: Scanner) -> Reading? {
    guard let first = text.next, text.bytes.count <= 40 else { return nil }
    if 0x30...0x39 ~= first { return readDigits(text) }
    guard 0x61...0x7A ~= first else { return nil }
    var text = text
    if text.accept("fy") {
      text.skipBlanks()
      guard let year = financialYear(&text), text.isAtEnd else { return nil }
      return .period(Period(.financialYear, year: year))
    }
    if let quarter = quarter(&text) { return readYear(ofQuarter: quarter, text) }
    return readMonth(text)
  }

  private static func readDigits(_ text: Scanner) -> Reading? {
    var rest = text
    guard let first = rest.digits() else { return nil }
    if first.count <= 2 { return readDay(first.value, rest) }
    guard first.count == 4, (1...9999).contains(first.value) else { return nil }
    if rest.next == 0x2D, let reading = readISO(year: first.value, rest) { return reading }
    var financial = text
    if let year = financialYear(&financial) {
      if financial.isAtEnd { return .period(Period(.financialYear, year: year)) }
      separator(&financial)
      guard let quarter = quarter(&financial), financial.isAtEnd else { return nil }
      return .period(Period(.financialQuarter, year: year, part: quarter))
    }
    separator(&rest)
    // `2023 JAN`, as the Office for National Statistics writes months.
    var word = rest
    if let month = month(word.letters()), word.isAtEnd {
      return .period(Period(.month, year: first.value, part: month))
    }
    if let quarter = quarter(&rest), rest.isAtEnd {
      return .period(Period(.quarter, year: first.value, part: quarter))
    }
    return nil
  }

  /// `2023-06`, `2024-02-28`, `2023-24`, `2023-04-01/2024-03-31`, after the year.
  private static func readISO(year: Int, _ text: Scanner) -> Reading? {
    var text = text
    guard text.accept(0x2D), let part = text.digits(), part.count == 2 else { return nil }
    let isNextYear = part.value == (year + 1) % 100
    if text.isAtEnd {
      let isMonth = (1...12).contains(part.value)
      if isMonth, isNextYear { return .monthOrYear(Period(.month, year: year, part: part.value)) }
      if isMonth { return .period(Period(.month, year: year, part: part.value)) }
      if isNextYear { return .period(Period(.financialYear, year: year)) }
      return .trouble(.impossible(.month))
    }
    guard text.accept(0x2D), let day = text.digits(), day.count == 2 else { return nil }
    guard let date = CalendarDate(year: year, month: part.value, day: day.value) else {
      return text.isAtEnd ? .trouble(.impossible(.date)) : nil
    }
    if text.isAtEnd || text.acceptLast(" 00:00:00") || text.acceptLast("t00:00:00") {
      return .period(Period(date))
    }
    return text.accept(0x2F) ? readInterval(from: date, text) : nil
  }

  /// `/2024-03-31` after a date: a financial year or one of its quarters, as in our downloads.
  private static func readInterval(from start: CalendarDate, _ text: Scanner) -> Reading? {
    guard
      case .period(let last)? = readDigits(Scanner(Bytes(rebasing: text.bytes[text.position...]))),
      last.kind == .date, start.day == 1, start.month % 3 == 1
    else { return nil }
    let year = start.month < 4 ? start.year - 1 : start.year
    let quarter = start.month < 4 ? 4 : (start.month - 1) / 3
    let candidates = [
      Period(.financialYear, year: start.year),
      Period(.financialQuarter, year: year, part: quarter),
    ]
    let match = candidates.first { $0.start == start.daysSince1970 && $0.end == last.start + 1 }
    return match.map { .period($0) }
  }

  /// `28 February 2024`, `28/02/2024`, after the day.
  private static func readDay(_ day: Int, _ text: Scanner) -> Reading? {
    var text = text
    if text.next == 0x2F || text.next == 0x2E { return readSlashes(day, text) }
    _ = text.accept("st") || text.accept("nd") || text.accept("rd") || text.accept("th")
    separator(&text)
    _ = text.accept("of ")
    guard let month = month(text.letters()) else { return nil }
    if text.accept(0x2C) { text.skipBlanks() } else { separator(&text) }
    guard let year = year(&text), text.isAtEnd else { return nil }
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      return .trouble(.impossible(.date))
    }
    return .period(Period(date))
  }

  /// `28/02/2024`: the first number is the day in one country and the month in another.
  private static func readSlashes(_ first: Int, _ text: Scanner) -> Reading? {
    guard let dates = dates(first, text) else { return nil }
    return .trouble(dates.isEmpty ? .impossible(.date) : .slashes)
  }

  /// The dates that `28/02/2024` may mean; none if it is something else.
  static func dates(withSlashes text: Scanner) -> [Period] {
    var text = text
    guard let first = text.digits() else { return [] }
    return dates(first.value, text) ?? []
  }

  private static func dates(_ first: Int, _ text: Scanner) -> [Period]? {
    var text = text
    let sign: UInt8 = text.next ?? 0
    guard text.accept(sign), let second = text.digits(), second.count <= 2, text.accept(sign),
      let year = year(&text), text.isAtEnd
    else { return nil }
    let dayFirst = CalendarDate(year: year, month: second.value, day: first)
    let monthFirst = CalendarDate(year: year, month: first, day: second.value)
    let dates = [dayFirst, first == second.value ? nil : monthFirst]
    return dates.compactMap { $0.map { Period($0) } }
  }

  /// `June 2023`, `jun-23`.
  private static func readMonth(_ text: Scanner) -> Reading? {
    var text = text
    guard let month = month(text.letters()) else { return nil }
    if text.accept(0x2E) || text.accept(0x2C) { text.skipBlanks() }
    separator(&text)
    _ = text.accept(0x27)
    guard let year = year(&text), text.isAtEnd else { return nil }
    return .period(Period(.month, year: year, part: month))
  }

  /// The year after `Q3`.
  private static func readYear(ofQuarter quarter: Int, _ text: Scanner) -> Reading? {
    var text = text
    separator(&text)
    var financial = text
    if let year = financialYear(&financial), financial.isAtEnd {
      return .period(Period(.financialQuarter, year: year, part: quarter))
    }
    guard let year = text.digits(), year.count == 4, text.isAtEnd, year.value > 0 else {
      return nil
    }
    return .period(Period(.quarter, year: year.value, part: quarter))
  }

  /// `2013/14`, `2013-14`, `2013/2014`: the year in which it starts.
  private static func financialYear(_ text: inout Scanner) -> Int? {
    guard let first = text.digits(), first.count == 4, (1...9998).contains(first.value) else {
      return nil
    }
    guard text.accept(0x2F) || text.accept(0x2D), let second = text.digits() else { return nil }
    let next = first.value + 1
    let fits = second.count == 2 ? second.value == next % 100 : second.value == next
    return fits && (second.count == 2 || second.count == 4) ? first.value : nil
  }

  /// `q3`: 3.
  private static func quarter(_ text: inout Scanner) -> Int? {
    let start = text.position
    guard text.accept("q") || text.accept("quarter ") else { return nil }
    guard let number = text.digits(), (1...4).contains(number.value), number.count == 1 else {
      text.position = start
      return nil
    }
    return number.value
  }

  /// Four digits, or two: 70 to 99 are in the 1900s.
  private static func year(_ text: inout Scanner) -> Int? {
    guard let year = text.digits() else { return nil }
    switch year.count {
    case 4: return year.value > 0 ? year.value : nil
    case 2: return year.value + (year.value < 70 ? 2_000 : 1_900)
    default: return nil
    }
  }

  private static func separator(_ text: inout Scanner) {
    text.skipBlanks()
    if text.accept(0x2D) { text.skipBlanks() }
  }

  private static func month(_ word: Word) -> Int? {
    guard 3...9 ~= word.bytes.count else { return nil }
    return switch word {
    case "jan", "january": 1
    case "feb", "february": 2
    case "mar", "march": 3
    case "apr", "april": 4
    case "may": 5
    case "jun", "june": 6
    case "jul", "july": 7
    case "aug", "august": 8
    case "sep", "sept", "september": 9
    case "oct", "october": 10
    case "nov", "november": 11
    case "dec", "december": 12
    default: nil
    }
  }
}

extension Period {
  /// One day.
  package init(_ date: CalendarDate) {
    self.init(.date, year: date.year, part: date.month, day: date.day)
  }
}
