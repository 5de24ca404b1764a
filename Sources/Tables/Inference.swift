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
  private var currency: Currency?
  private var form: DurationForm?
  /// In the order of ``kinds``.
  private var periods = [Int](repeating: 0, count: Self.kinds.count)
  private(set) var slashes = 0
  private(set) var monthsOrYears = 0

  private static let kinds: [PeriodKind] = [
    .date, .month, .quarter, .financialQuarter, .financialYear, .year,
  ]

  init(_ readings: [Reading]) {
    for reading in readings { count(reading) }
  }

  private mutating func count(_ reading: Reading) {
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
    case .trouble(.slashes): slashes += 1
    case .trouble(.impossible(let kind)): count(kind)
    case .trouble(.duration): durations += 1
    case .trouble(.comma), .trouble(.letters), .trouble(.tooManyDigits), .trouble(.scientific):
      mistakes += 1
    }
  }

  private mutating func count(_ kind: PeriodKind) {
    if let index = Self.kinds.firstIndex(of: kind) { periods[index] += 1 }
  }

  /// The type that fits most cells; text unless quantities, or periods, are more than half.
  func type(_ hint: HeadingHint, mayBeYears: Bool) -> ColumnType {
    let areYears = mayBeYears && years > 0 && years == numbers
    let allPeriods = periods.reduce(0, +) + slashes + monthsOrYears + (areYears ? years : 0)
    if allPeriods * 2 > filled { return .period(periodKind(areYears: areYears)) }
    let quantities =
      numbers + percents + points + amounts + scaled + durations + clocks + ranks + mistakes
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
    if let date = Self.kinds.firstIndex(of: .date) { counts[date] += slashes }
    if areYears, let year = Self.kinds.firstIndex(of: .year) { counts[year] += years }
    if let month = Self.kinds.firstIndex(of: .month),
      let year = Self.kinds.firstIndex(of: .financialYear)
    {
      counts[counts[year] > counts[month] ? year : month] += monthsOrYears
    }
    var best = 0
    for index in counts.indices where counts[index] > counts[best] { best = index }
    return Self.kinds[best]
  }

  /// Whether nothing tells if `2011-12` is a month or a financial year.
  var isMonthOrYear: Bool {
    monthsOrYears > 0 && periods.allSatisfy { $0 == 0 }
  }

  /// Which quarters a column of quarters has.
  var quarterKind: PeriodKind {
    func count(_ kind: PeriodKind) -> Int {
      Self.kinds.firstIndex(of: kind).map { periods[$0] } ?? 0
    }
    return count(.financialQuarter) > count(.quarter) ? .financialQuarter : .quarter
  }

  /// The currency of the first amount that has a sign.
  var firstCurrency: Currency? { currency }
}
