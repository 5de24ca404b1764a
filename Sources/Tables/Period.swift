import Output

/// How long the periods of a column are.
package enum PeriodKind: String, Sendable, Hashable {
  case date
  case month
  case quarter
  case year
  case financialQuarter = "financial-quarter"
  case financialYear = "financial-year"
}

/// A stretch of time that figures are about: a day, a month, a quarter, a year.
///
/// Financial years are the United Kingdom's: 1 April to 31 March, written `2023/24`; their first
/// quarter is April to June.
package struct Period: Sendable, Hashable {
  package var kind: PeriodKind
  /// The calendar year; for financial periods the year in which the financial year starts.
  package var year: Int
  /// The month (1–12), the quarter (1–4), or 1.
  package var part: Int
  /// The day of the month for dates, else 1.
  package var day: Int

  package init(_ kind: PeriodKind, year: Int, part: Int = 1, day: Int = 1) {
    self.kind = kind
    self.year = year
    self.part = part
    self.day = day
  }

  /// The first day, as days since 1 January 1970.
  package var start: Int { Self.days(year: firstMonth.year, month: firstMonth.month, day: day) }

  /// The first day after the period, as days since 1 January 1970.
  package var end: Int {
    guard kind != .date else { return start + 1 }
    let months = firstMonth.year * 12 + firstMonth.month - 1 + lengthInMonths
    return Self.days(year: months / 12, month: months % 12 + 1, day: 1)
  }

  /// The number of months; 0 for a day.
  package var lengthInMonths: Int {
    switch kind {
    case .date: 0
    case .month: 1
    case .quarter, .financialQuarter: 3
    case .year, .financialYear: 12
    }
  }

  /// The month in which the period starts.
  package var firstMonth: (year: Int, month: Int) {
    switch kind {
    case .date, .month: (year, part)
    case .quarter: (year, part * 3 - 2)
    case .year: (year, 1)
    case .financialYear: (year, 4)
    case .financialQuarter: part == 4 ? (year + 1, 1) : (year, part * 3 + 1)
    }
  }

  /// A number that is one more for the next period of the same kind: for gaps and series.
  package var index: Int {
    switch kind {
    case .date: start
    case .month: year * 12 + part
    case .quarter, .financialQuarter: year * 4 + part
    case .year, .financialYear: year
    }
  }

  private static func days(year: Int, month: Int, day: Int) -> Int {
    CalendarDate(year: max(1, min(9999, year)), month: month, day: day)?.daysSince1970 ?? 0
  }
}
