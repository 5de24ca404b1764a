import Output
import Tables

/// What a key between brackets can mean.
enum FormulaKey {
  case period(Period)
  /// `July`: the month of whichever year the data has.
  case month(Int)
  case relative(RelativePeriod)
  case name(String)

  /// Reads a key for a column of periods; anything else is a name.
  init(_ piece: FormulaReference.Piece, of kind: PeriodKind) {
    guard !piece.isQuoted else {
      self = .name(piece.text)
      return
    }
    if let relative = RelativePeriod(piece.text) {
      self = .relative(relative)
    } else if let period = Period(written: piece.text) {
      self = .period(Self.adapted(period, piece.text, to: kind))
    } else if let month = Self.month(piece.text) {
      self = .month(month)
    } else {
      self = .name(piece.text)
    }
  }

  /// `2011-12` is a financial year among financial years, and a month elsewhere.
  private static func adapted(_ period: Period, _ text: String, to kind: PeriodKind) -> Period {
    guard kind == .financialYear || kind == .financialQuarter, period.kind == .month,
      period.part == (period.year + 1) % 100, text.utf8.count == 7
    else { return period }
    return Period(.financialYear, year: period.year)
  }

  private static func month(_ text: String) -> Int? {
    let names = Words.english.dates
    let word = text.lowercased()
    if let index = names.months.firstIndex(where: { $0.lowercased() == word }) { return index + 1 }
    return names.shortMonths.firstIndex { $0.lowercased() == word }.map { $0 + 1 }
  }
}

/// A period that is counted from the last one of the data.
enum RelativePeriod {
  /// `last 12 months`; `skipped` is 1 for `previous 12 months`, the 12 before them.
  case span(count: Int, unitMonths: Int, skipped: Int)
  /// `last month`, `latest`; `back` periods before it.
  case single(unitMonths: Int?, back: Int)
  /// `same month last year`: so many months before the last period.
  case monthsBefore(Int)

  init?(_ text: String) {
    let words = text.lowercased().split { $0 == " " || $0 == "\u{A0}" }.map(String.init)
    switch (words.first, words.count) {
    case ("latest", 1), ("last", 1): self = .single(unitMonths: nil, back: 0)
    case ("last", 2), ("latest", 2), ("previous", 2):
      guard let unit = Self.unit(words[1]) else { return nil }
      self = .single(unitMonths: unit, back: words[0] == "previous" ? 1 : 0)
    case ("last", 3), ("previous", 3), ("latest", 3):
      guard let count = Int(words[1]), (1...1_200).contains(count),
        let unit = Self.unit(words[2])
      else { return nil }
      self = .span(count: count, unitMonths: unit, skipped: words[0] == "previous" ? 1 : 0)
    case ("same", 4):
      guard Self.unit(words[1]) != nil || words[1] == "period", words[2] == "last",
        words[3] == "year"
      else { return nil }
      self = .monthsBefore(12)
    case ("same", 5):
      guard Self.unit(words[1]) != nil || words[1] == "period",
        Array(words[2...]) == ["the", "previous", "year"]
      else { return nil }
      self = .monthsBefore(12)
    default: return nil
    }
  }

  private static func unit(_ word: String) -> Int? {
    switch word {
    case "month", "months": 1
    case "quarter", "quarters": 3
    case "year", "years": 12
    default: nil
    }
  }
}

extension Period {
  /// The month that is `count` months after the first month of this period.
  func month(after count: Int) -> Period {
    let index = firstMonth.year * 12 + firstMonth.month - 1 + count
    return Period(.month, year: index / 12, part: index % 12 + 1)
  }

  /// The period of the same length that starts `months` later; nil for days.
  func moved(months: Int) -> Period? {
    switch kind {
    case .month: return month(after: months)
    case .year, .financialYear:
      guard months % 12 == 0 else { return nil }
      return Period(kind, year: year + months / 12)
    case .quarter, .financialQuarter:
      guard months % 3 == 0 else { return nil }
      let index = year * 4 + part - 1 + months / 3
      return Period(kind, year: index / 4, part: index % 4 + 1)
    case .date: return nil
    }
  }

  /// The next period of the same kind.
  var next: Period {
    switch kind {
    case .date: Period(CalendarDate(daysSince1970: start + 1))
    case .month: month(after: 1)
    case .quarter, .financialQuarter: moved(months: 3) ?? self
    case .year, .financialYear: moved(months: 12) ?? self
    }
  }
}
