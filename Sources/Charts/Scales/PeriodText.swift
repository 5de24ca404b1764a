import Output
import Tables

extension Period {
  /// The period as one would say it: `March 2025`, `July to September 2023`, `2023/24`.
  func spoken(_ words: Words) -> String {
    guard kind == .quarter || kind == .financialQuarter else { return text(words: words) }
    let (from, last) = (firstMonth, Period(.month, holding: end - 1))
    return words.charts.quarter(
      words.dates.months[from.month - 1], words.dates.months[last.part - 1], last.year)
  }

  /// What an axis prints for the period: its own name and, below, the year it lies in; the
  /// second is empty for years.
  func axisLabel(_ words: Words) -> (name: String, year: String) {
    switch kind {
    case .date: ("\(day) \(words.dates.shortMonths[part - 1])", "\(year)")
    case .month: (words.dates.shortMonths[part - 1], "\(year)")
    case .quarter: (words.charts.quarterNumber(part), "\(year)")
    case .financialQuarter: (words.charts.quarterNumber(part), shortName)
    case .year: ("\(year)", "")
    case .financialYear: (shortName, "")
    }
  }

  /// The period of a kind with an ``index``.
  init(_ kind: PeriodKind, index: Int) {
    switch kind {
    case .date:
      let date = CalendarDate(daysSince1970: index)
      self.init(.date, year: date.year, part: date.month, day: date.day)
    case .month: self.init(kind, year: (index - 1) / 12, part: (index - 1) % 12 + 1)
    case .quarter, .financialQuarter:
      self.init(kind, year: (index - 1) / 4, part: (index - 1) % 4 + 1)
    case .year, .financialYear: self.init(kind, year: index)
    }
  }
}

extension PeriodKind {
  /// What a summary counts in a column of such periods.
  var counted: CountedUnit {
    switch self {
    case .date: .date
    case .month: .month
    case .quarter, .financialQuarter: .quarter
    case .year: .year
    case .financialYear: .financialYear
    }
  }

  /// How many periods make a year; 0 for days.
  var perYear: Int {
    switch self {
    case .date: 0
    case .month: 12
    case .quarter, .financialQuarter: 4
    case .year, .financialYear: 1
    }
  }
}
