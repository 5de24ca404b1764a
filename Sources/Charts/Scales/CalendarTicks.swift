import Output

/// Ticks on the calendar, for an axis of days.
///
/// The steps are d3-time's for days and longer, with two weeks and six months as Observable Plot
/// has them; the step that is geometrically nearest to the wanted length is taken.
enum CalendarTicks {
  /// A step from tick to tick.
  enum Step: Sendable, Hashable {
    case days(Int)
    /// Weeks start on Monday.
    case weeks(Int)
    case months(Int)
    case years(Int)

    /// About how many days: a month is 30, a year 365; for choosing only.
    var length: Double {
      switch self {
      case .days(let n): Double(n)
      case .weeks(let n): Double(7 * n)
      case .months(let n): Double(30 * n)
      case .years(let n): Double(365 * n)
      }
    }
  }

  private static let steps: [Step] = [
    .days(1), .days(2), .weeks(1), .weeks(2), .months(1), .months(3), .months(6), .years(1),
  ]

  /// The step for about `count` ticks in `days`.
  static func step(days: Int, count: Double) -> Step {
    let target = Double(max(1, days)) / max(1, count)
    guard target < 365 * 2.0.squareRoot() else {
      let years = LinearTicks(from: 0, to: Double(days) / 365, count: count)
      return .years(max(1, Int(years?.step ?? 1)))
    }
    for (step, next) in zip(steps, steps.dropFirst()) where target < next.length {
      return target / step.length < next.length / target ? step : next
    }
    return .years(1)
  }

  /// The ticks of a step from `first` to `last`, in days since 1970.
  ///
  /// `firstMonth` is the month in which a year starts: 4 for financial years.
  static func ticks(from first: Int, to last: Int, every step: Step, firstMonth: Int = 1) -> [Int] {
    switch step {
    case .days(let n):
      let start = CalendarDate(daysSince1970: first)
      let offset = n > 1 ? (start.day - 1) % n : 0
      return Array(stride(from: first + (offset == 0 ? 0 : n - offset), through: last, by: n))
    case .weeks(let n):
      // Day 4 was a Monday (5 January 1970); two-week steps keep one phase for all charts.
      let phase = ((first - 4) % (7 * n) + 7 * n) % (7 * n)
      return Array(
        stride(from: phase == 0 ? first : first + 7 * n - phase, through: last, by: 7 * n))
    case .months(let n): return months(from: first, to: last, every: n, firstMonth: firstMonth)
    case .years(let n): return months(from: first, to: last, every: 12 * n, firstMonth: firstMonth)
    }
  }

  /// The first days of every `n`th month, counted from `firstMonth` of year 0.
  private static func months(from first: Int, to last: Int, every n: Int, firstMonth: Int) -> [Int]
  {
    let date = CalendarDate(daysSince1970: first)
    var month = date.year * 12 + date.month - 1
    let offset = ((month - (firstMonth - 1)) % n + n) % n
    month -= offset
    var ticks: [Int] = []
    while let day = CalendarDate(year: month / 12, month: month % 12 + 1, day: 1)?.daysSince1970,
      day <= last
    {
      if day >= first { ticks.append(day) }
      month += n
    }
    return ticks
  }
}
