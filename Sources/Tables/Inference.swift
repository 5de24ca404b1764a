import Output

/// How many cells of a column are of each kind: what its type is inferred from.
struct Tally {
  /// Cells that hold something other than a shorthand or a placeholder.
  private var filled = 0
  private var numbers = 0
  private var years = 0
  private var percents = 0
  private var points = 0
  private var amounts = 0
  private var scaled = 0
  private var durations = 0
  private(set) var clocks = 0
  private var ranks = 0
  private var mistakes = 0
  private var marked = 0
  private var currency: Currency?
  private var form: DurationForm?
  private var periods = PeriodCounts()
  private(set) var slashes = 0
  private(set) var monthsOrYears = 0

  init() {}

  init(_ readings: [(Reading, CellFlags)]) {
    for reading in readings { count(reading.0) }
  }

  /// Takes one cell more.
  mutating func count(_ reading: Reading) {
    filled += 1
    switch reading {
    case .empty, .broken, .missing, .low, .trouble(.placeholder), .trouble(.shorthand): filled -= 1
    case .number(let number):
      numbers += 1
      if number.decimals == 0, (1_900...2_100).contains(number.units) { years += 1 }
    case .percent: percents += 1
    case .points: points += 1
    case .money(_, let currency, _):
      amounts += 1
      self.currency = self.currency ?? currency
    case .scaled: scaled += 1
    case .duration(_, let form):
      durations += 1
      self.form = self.form.map { $0 == form ? form : .hoursMinutesSeconds } ?? form
    case .clock: clocks += 1
    case .period(let period): count(period.kind)
    case .monthOrYear: monthsOrYears += 1
    case .rank, .trouble(.rank): ranks += 1
    case .text: break
    case .trouble(.marked): marked += 1
    case .trouble(.slashes): slashes += 1
    case .trouble(.impossible(let kind)): count(kind)
    case .trouble(.duration): durations += 1
    case .trouble(.comma), .trouble(.letters), .trouble(.tooManyDigits), .trouble(.scientific):
      mistakes += 1
    }
  }

  private mutating func count(_ kind: PeriodKind) { periods[kind] += 1 }

  /// The type that fits most cells; text unless quantities, or periods, are more than half.
  func type(_ hint: HeadingHint, mayBeYears: Bool) -> ColumnType {
    let areYears = mayBeYears && years > 0 && years == numbers
    let allPeriods = periods.all + slashes + monthsOrYears + (areYears ? years : 0)
    if allPeriods * 2 > filled { return .period(periodKind(areYears: areYears)) }
    var quantities =
      numbers + percents + points + amounts + scaled + durations + clocks + ranks + mistakes
    // `<18` and `4*` are words where no number stands beside them.
    if quantities > mistakes { quantities += marked }
    guard quantities * 2 > filled else { return .text }
    let plain = quantity(hint)
    let others: [(ColumnType, Int)] = [
      (.percent, percents), (.points, points), (.money(currency ?? .pound), amounts),
      (.duration(form ?? .minutesSeconds), durations + clocks), (.rank, ranks),
    ]
    var best = plain
    for (type, count) in others where count >= best.count && count > 0 {
      best = (type, count + (type == best.type ? best.count : 0))
    }
    return best.type
  }

  /// What numbers without a unit are under this heading.
  private func quantity(_ hint: HeadingHint) -> (type: ColumnType, count: Int) {
    if let currency = hint.currency { return (.money(currency), numbers + scaled + mistakes) }
    if hint.isPercent { return (.percent, numbers + mistakes) }
    if hint.isPoints { return (.points, numbers + mistakes) }
    let onlyMistakes = numbers + scaled == 0
    return (.number, numbers + scaled + (onlyMistakes && percents + amounts > 0 ? 0 : mistakes))
  }

  private func periodKind(areYears: Bool) -> PeriodKind {
    var counts = periods
    counts[.date] += slashes
    if areYears { counts[.year] += years }
    counts[counts[.financialYear] > counts[.month] ? .financialYear : .month] += monthsOrYears
    var best = PeriodKind.date
    for kind in PeriodCounts.kinds where counts[kind] > counts[best] { best = kind }
    return best
  }

  /// Whether nothing tells if `2011-12` is a month or a financial year.
  var isMonthOrYear: Bool { monthsOrYears > 0 && periods.all == 0 }

  /// Which quarters a column of quarters has.
  var quarterKind: PeriodKind {
    periods[.financialQuarter] > periods[.quarter] ? .financialQuarter : .quarter
  }

  /// The currency of the first amount that has a sign.
  var firstCurrency: Currency? { currency }
}

/// How many periods of each kind there are.
private struct PeriodCounts {
  static let kinds: [PeriodKind] = [
    .date, .month, .quarter, .financialQuarter, .financialYear, .year,
  ]

  private var dates = 0
  private var months = 0
  private var quarters = 0
  private var financialQuarters = 0
  private var financialYears = 0
  private var years = 0

  var all: Int { dates + months + quarters + financialQuarters + financialYears + years }

  subscript(kind: PeriodKind) -> Int {
    get {
      switch kind {
      case .date: dates
      case .month: months
      case .quarter: quarters
      case .financialQuarter: financialQuarters
      case .financialYear: financialYears
      case .year: years
      }
    }
    set {
      switch kind {
      case .date: dates = newValue
      case .month: months = newValue
      case .quarter: quarters = newValue
      case .financialQuarter: financialQuarters = newValue
      case .financialYear: financialYears = newValue
      case .year: years = newValue
      }
    }
  }
}
