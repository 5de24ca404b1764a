import Diagnostics
import Output
import Settings

/// Reads one column: decides its type, then its cells, with a finding for each that does not fit.
struct ColumnReader {
  /// The rows of the cells; those of a large file come piece by piece.
  var raw: RawTable
  let index: Int
  let heading: String
  let settings: ColumnSettings?
  /// How many cells the column has.
  let cellCount: Int
  let tally: Tally
  let hint: HeadingHint
  let type: ColumnType
  /// Bare quarters such as `2023-Q3` are an error unless the author says `type: quarter`.
  let refusesBareQuarters: Bool
  /// What is said of the rows: the name of a total stands among months.
  let form: RowForm
  /// Codes that are reported once a column, and were.
  var reported: Set<Code> = []
  /// How many cells do not fit a type that the author gave where none does; one finding is enough
  /// then.
  private(set) var misfits = 0

  /// `type` is the type where all cells of the column, of which these are some, have said it.
  init(
    _ raw: RawTable, _ index: Int, _ heading: String, _ settings: ColumnSettings?,
    tally: Tally, cellCount: Int, financialYear: Bool, form: RowForm = RowForm(),
    type known: ColumnType? = nil
  ) {
    self.raw = raw
    self.form = form
    self.index = index
    self.heading = heading
    self.settings = settings
    self.tally = tally
    self.cellCount = cellCount
    var hint = HeadingHint(heading)
    let unitHint = HeadingHint(settings?.unit ?? "")
    if unitHint.currency != nil || hint == HeadingHint("") { hint = unitHint }
    self.hint = hint
    switch settings?.type {
    case _ where known != nil: type = known ?? .text
    case .type(.money(_)): type = .money(hint.currency ?? tally.firstCurrency ?? .pound)
    // Those who write `year` over 2022/23 mean the year that stands there.
    case .type(.period(.year)) where tally.type(hint, mayBeYears: true) == .period(.financialYear):
      type = .period(.financialYear)
    case .type(let stated): type = stated
    case .quarter: type = .period(tally.quarterKind)
    case nil:
      let mayBeYears = index == 0 || Table.key(heading) == "year"
      type = tally.type(hint, mayBeYears: mayBeYears)
    }
    refusesBareQuarters = financialYear && settings?.type == nil && type == .period(.quarter)
  }

  var isStated: Bool { settings?.type != nil }

  /// The column with its cells; a cell that a finding is about counts as not available.
  mutating func read(
    _ readings: [(Reading, CellFlags)], into findings: inout Findings
  ) -> Column {
    var cells: [Cell] = []
    cells.reserveCapacity(readings.count)
    var form = ShownForm(hint: hint)
    misfits = wholeMisfits(readings)
    for (row, (reading, flags)) in readings.enumerated() {
      form.take(reading)
      let value = value(of: reading, row: row, flags) ?? totalName(reading, row: row)
      if let value {
        cells.append(Cell(value, reading == .low ? flags.union(.low) : flags))
        form.take(value, reading)
      } else {
        report(reading, row: row, into: &findings)
        cells.append(Cell(.missing(.notAvailable), .unreadable))
      }
    }
    if type == .text { checkFormulas(cells, into: &findings) }
    return column(form, cells)
  }

  /// How many cells there are with something in them, where none of them fits.
  private func wholeMisfits(_ readings: [(Reading, CellFlags)]) -> Int {
    guard isStated, type != .text else { return 0 }
    var count = 0
    for (row, (reading, flags)) in readings.enumerated() {
      switch reading {
      case .missing, .empty, .broken: continue
      default: break
      }
      if value(of: reading, row: row, flags) != nil { return 0 }
      count += 1
    }
    return count > 1 ? count : 0
  }

  /// The column as its settings, its heading and its cells make it.
  func column(_ form: ShownForm, _ cells: [Cell]) -> Column {
    var power = 0
    if case .money = type { power = form.power }
    var column = Column(
      heading: heading, name: settings?.name?.value, type: type, unit: unit(power: power),
      decimals: settings?.decimals ?? form.decimals(power: power), power: power, cells: cells)
    column.total = settings?.total
    column.basis = settings?.basis
    column.statistic = settings?.statistic ?? ""
    column.shareOf = settings?.shareOf
    column.isRounded = settings?.isRounded ?? false
    column.better = settings?.better
    column.description = settings?.description ?? ""
    return column
  }

  /// The value of a cell in a column of this type; nil if it does not fit.
  private func value(of reading: Reading, row: Int, _ flags: CellFlags) -> Value? {
    switch (reading, type) {
    case (.missing, _), (.empty, _), (.broken, _): amount(reading)
    case (_, .text): textValue(reading, row: row, flags)
    default: amount(reading)
    }
  }

  /// The name of a total in the column of periods: *Total* under twelve months.
  private func totalName(_ reading: Reading, row: Int) -> Value? {
    guard case .period = type, index == 0, form.hasTotals else { return nil }
    switch reading {
    case .text, .period, .number: break
    default: return nil
    }
    let text = Self.withoutFlags(raw.text(raw.cell(row: row, column: index)))
    return form.isTotal(text, isLast: row == raw.rowCount - 1) ? .text(text) : nil
  }

  /// The value of a cell that is not text; nil if it does not fit.
  func amount(_ reading: Reading) -> Value? {
    switch (reading, type) {
    case (.missing(let missing), _): .missing(missing)
    case (.empty, _), (.broken, _), (_, .text): nil
    case (.low, _): type.isNumeric ? .number(FixedPoint(0)) : nil
    case (.number(let number), .number): .number(number)
    case (.percent(let number), .percent), (.points(let number), .points): .number(number)
    case (.number(let number), .percent) where isStated || hint.isPercent: .number(number)
    case (.number(let number), .points) where isStated || hint.isPoints: .number(number)
    case (.money(let number, let sign, let power), .money(let currency)) where sign == currency:
      number.shifted(by: power > 0 ? power : hint.power).map { .number($0) }
    case (.scaled(let number, let power), .money): number.shifted(by: power).map { .number($0) }
    case (.number(let number), .money): number.shifted(by: hint.power).map { .number($0) }
    case (.duration(let seconds, _), .duration): .number(seconds)
    case (.clock(let clock), .duration(let form)) where isStated:
      Self.seconds(clock, form).map { .number($0) }
    case (.rank(let place, let count), .rank): .rank(place, of: count)
    case (.number(let number), .rank) where isStated && number.decimals == 0 && number.units > 0:
      .rank(Int(number.units), of: nil)
    case (_, .period(let kind)): Self.period(reading, kind).flatMap(allowed)
    default: nil
    }
  }

  private func allowed(_ period: Period) -> Value? {
    refusesBareQuarters || (tally.isMonthOrYear && !isStated) ? nil : .period(period)
  }

  private static func period(_ reading: Reading, _ kind: PeriodKind) -> Period? {
    switch reading {
    case .period(let period): period.kind == kind ? period : nil
    case .monthOrYear(let month):
      switch kind {
      case .month: month
      case .financialYear: Period(.financialYear, year: month.year)
      default: nil
      }
    case .number(let number) where kind == .year && number.decimals == 0:
      (1...9_999).contains(number.units) ? Period(.year, year: Int(number.units)) : nil
    default: nil
    }
  }

  /// The seconds of `12:04` in a column of this form; nil if it has other parts.
  static func seconds(_ clock: Reading.Clock, _ form: DurationForm) -> FixedPoint? {
    let seconds: Int
    switch (form, clock.third) {
    case (.minutesSeconds, nil): seconds = clock.first * 60 + clock.second
    case (.hoursMinutes, nil): seconds = clock.first * 3_600 + clock.second * 60
    case (.minutesSeconds, let third?), (.hoursMinutesSeconds, let third?):
      seconds = clock.first * 3_600 + clock.second * 60 + third
    default: return nil
    }
    return FixedPoint(clock.isNegative ? -seconds : seconds)
  }

  /// Whether a cell fits a column of text.
  func isText(_ reading: Reading) -> Bool {
    switch reading {
    case .empty, .broken, .trouble(.placeholder(.spreadsheetError)): false
    case .trouble(.placeholder(.strong)), .trouble(.shorthand): isStated
    default: true
    }
  }

  private func textValue(_ reading: Reading, row: Int, _ flags: CellFlags) -> Value? {
    guard isText(reading) else { return nil }
    let text = raw.text(raw.cell(row: row, column: index))
    return .text(flags.isEmpty || reading == .low ? text : Self.withoutFlags(text))
  }

  /// A text without the `[p] [r]` at its end.
  static func withoutFlags(_ text: String) -> String {
    var rest = Substring(text)
    while rest.last == "]", let open = rest.lastIndex(of: "[") {
      let word = rest[open...].dropFirst().dropLast().lowercased()
      guard ["p", "r", "e", "low"].contains(word) || NoteMark.number(Array(word.utf8)[...]) != nil
      else { break }
      rest = rest[..<open]
      while rest.last == " " { rest.removeLast() }
    }
    return String(rest)
  }
}

extension ColumnReader {
  private func unit(power: Int) -> String {
    guard case .money(let currency) = type else { return settings?.unit ?? "" }
    switch power {
    case 3: return currency.sign + "'000"
    case 6: return currency.sign + "m"
    case 9: return currency.sign + "bn"
    default: return ""
    }
  }
}
