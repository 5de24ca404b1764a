import Diagnostics
import Output
import Tables

/// Cells and ranges of cells as amounts.
extension Evaluator {
  /// One cell, which must hold a value.
  mutating func cell(
    _ selection: Selection, row: Int, at range: Range<Int>
  ) throws(FormulaFailure) -> Evaluated {
    if let period = selection.observedPeriod(row) { noteEnd(of: period, at: range) }
    guard let scalar = try scalar(selection, row: row, at: range) else {
      throw missingCell(selection, row: row, at: range)
    }
    note(selection, rows: [row])
    var result = Evaluated(scalar)
    result.row = selection.source.rowKey(row).text
    result.heading = selection.tableColumn.heading
    let context = selection.source.context(selection.column)
    result.interval = interval(context, selection.source, row: row)
    if context.expected.indices.contains(row) { result.expected = context.expected[row] }
    return result
  }

  private func missingCell(
    _ selection: Selection, row: Int, at range: Range<Int>
  ) -> FormulaFailure {
    if selection.tableColumn.cells[row].flags.contains(.unreadable) {
      return unreadable(selection, at: range)
    }
    var words = "missing"
    var help = "name another cell, or add the value"
    var isSecret = false
    if case .missing(let missing) = selection.tableColumn.cells[row].value {
      words = Words.english.tables.shorthand(missing.rawValue)
      if missing == .confidential {
        help = "the value is not published, so no figure can be made of it"
        isSecret = true
      }
    }
    var failure = FormulaFailure(
      .missingInput, at: range,
      "`\(selection.name)` has no value for \(selection.source.rowKey(row).formulaText)",
      label: words, help: help)
    failure.isSecret = isSecret
    return failure
  }

  /// A cell that a finding of the data is about: one finding is enough.
  private func unreadable(_ selection: Selection, at range: Range<Int>) -> FormulaFailure {
    var failure = FormulaFailure(
      .missingInput, at: range, "`\(selection.name)` has a cell that could not be read")
    failure.isKnown = true
    return failure
  }

  /// Rows of a column as a series; `stretch` is the range of periods that was asked for.
  mutating func series(
    _ selection: Selection, rows: [Int], at range: Range<Int>, within stretch: Stretch? = nil
  ) throws(FormulaFailure) -> Evaluated {
    let source = selection.source
    var rows =
      selection.key == nil || source.periodKind != nil
      ? rows.filter { !source.totalRows.contains($0) } : rows
    if source.periodKind != nil {
      // In the order of time, whatever the order of the data.
      rows = rows.enumerated().sorted { a, b in
        let (p, q) = (source.period(a.element)?.start ?? 0, source.period(b.element)?.start ?? 0)
        return p == q ? a.offset < b.offset : p < q
      }.map(\.element)
    }
    guard !rows.isEmpty else {
      throw FormulaFailure(
        .emptyRange, at: range, "no row of `\(source.name)` lies in this range",
        help: "check the keys at both ends")
    }
    try checkRepeats(selection, rows, at: range)
    if rows.contains(where: { selection.tableColumn.cells[$0].flags.contains(.unreadable) }) {
      throw unreadable(selection, at: range)
    }
    if let end = rows.compactMap({ selection.observedPeriod($0) }).max(by: { $0.end < $1.end }) {
      noteEnd(of: end, at: range)
    }
    let context = source.context(selection.column)
    var points: [EvaluatedSeries.Point] = []
    points.reserveCapacity(rows.count)
    for row in rows {
      var point = EvaluatedSeries.Point(
        source.rowKey(row), try scalar(selection, row: row, at: range))
      if case .missing(let missing) = selection.tableColumn.cells[row].value {
        point.missing = missing
      }
      point.interval = interval(context, source, row: row)
      if context.expected.indices.contains(row) { point.expected = context.expected[row] }
      points.append(point)
    }
    var series = EvaluatedSeries(
      name: selection.name, points: points, unit: unit(selection.tableColumn))
    series.basis = selection.tableColumn.basis
    series.better = better(selection)
    series.band = context.band
    if let stretch, source.periodKind != .date { series.gaps = gaps(source, rows, within: stretch) }
    note(selection, rows: rows)
    return Evaluated(.series(series), text: series.text)
  }

  /// Two rows with one key in a range: which further key tells them apart.
  private func checkRepeats(
    _ selection: Selection, _ rows: [Int], at range: Range<Int>
  ) throws(FormulaFailure) {
    var seen: [SeriesKey: Int] = [:]
    for row in rows {
      let key = selection.source.rowKey(row)
      if let first = seen[key] { throw several([first, row], range, selection) }
      seen[key] = row
    }
  }

  /// Which way the column is better: as the block or measure says, else ranks and durations lower.
  func better(_ selection: Selection) -> Better? {
    if let better = selection.source.context(selection.column).better { return better }
    switch selection.tableColumn.type {
    case .rank, .duration: return .lower
    default: return nil
    }
  }

  private func interval(
    _ context: ColumnContext, _ source: FigureSource, row: Int
  ) -> ClosedRange<Rational>? {
    guard let lower = context.lowerLimit, let upper = context.upperLimit,
      source.table.columns.indices.contains(lower), source.table.columns.indices.contains(upper),
      case .number(let low) = source.table.columns[lower].cells[row].value,
      case .number(let high) = source.table.columns[upper].cells[row].value
    else { return nil }
    let (a, b) = (Rational(low), Rational(high))
    return a <= b ? a...b : nil
  }

  /// The unit of a column.
  func unit(_ column: Column) -> FigureUnit {
    switch column.type {
    case .number, .text, .period: .number(column.unit)
    case .percent: .percent
    case .points: .points
    case .money(let currency): .money(currency)
    case .duration: .duration
    case .rank: .rank(of: nil)
    }
  }

  func isPresent(_ selection: Selection, row: Int) -> Bool {
    switch selection.tableColumn.cells[row].value {
    case .number, .rank: true
    case .missing, .text, .period: false
    }
  }

  /// The amount in a cell; nil where it is missing.
  func scalar(
    _ selection: Selection, row: Int, at range: Range<Int>
  ) throws(FormulaFailure) -> EvaluatedScalar? {
    let column = selection.tableColumn
    let cell = column.cells[row]
    let value: Rational
    var unit = self.unit(column)
    var step = Rational.one
    switch cell.value {
    case .missing: return nil
    case .number(let number):
      value = Rational(number)
      step = Self.step(of: number, column)
    case .rank(let place, of: let count):
      value = Rational(place)
      unit = .rank(of: count)
    case .text, .period:
      throw FormulaFailure(
        .textInFormula, at: range,
        "`\(selection.name)` holds \(column.type == .text ? "words" : "periods"), not amounts",
        help: "name a column of numbers")
    }
    let isRounded = selection.source.context(selection.column).isRounded
    var quantity = Quantity(value, unit: unit, basis: column.basis)
    if isRounded || cell.flags.contains(.low) {
      quantity = try Self.widened(quantity, by: step, at: range)
      if cell.flags.contains(.low) { quantity.lower = value }
    }
    var scalar = EvaluatedScalar(quantity)
    scalar.step = step
    scalar.stretch = stretch(selection, row: row)
    if tracksCells {
      let name = LinearForm.CellName(
        source: selection.source.name,
        position: CellPosition(row: row, column: selection.column))
      scalar.cells = LinearForm([name: .one])
    }
    return scalar
  }

  /// The size of the last digit of a number as printed in its column.
  private static func step(of number: FixedPoint, _ column: Column) -> Rational {
    let decimals = column.power > 0 ? column.decimals - column.power : Int(number.decimals)
    if decimals >= 0 { return Rational(FixedPoint(units: 1, decimals: min(decimals, 18))) }
    return Rational(Int(FixedPoint.wholePower(min(18, -decimals))))
  }

  /// A value that was rounded to `step`: half of it more or less.
  static func widened(
    _ quantity: Quantity, by step: Rational, at range: Range<Int>
  ) throws(FormulaFailure) -> Quantity {
    do throws(Rational.Failure) {
      let half = try step.times(try Rational(1, over: 2))
      var result = quantity
      result.lower = try quantity.lower.minus(half)
      result.upper = try quantity.upper.plus(half)
      return result
    } catch {
      throw error.failure(at: range)
    }
  }

  /// The days that a cell is about; ranks, shares and words are about no amount of time.
  private func stretch(_ selection: Selection, row: Int) -> Stretch? {
    guard let period = selection.source.period(row), period.kind != .date else { return nil }
    switch selection.tableColumn.basis {
    case nil, .inMonth: return Stretch(period)
    case .rolling12Months:
      return Stretch(period.month(after: period.lengthInMonths - 12).start, period.end)
    case .yearToDate:
      let last = period.month(after: max(0, period.lengthInMonths - 1))
      // Values that add up and begin with an April are of a financial year.
      let start = selection.source.period(0)
      let isFinancial = data.financialYear || start?.kind == .month && start?.part == 4
      let first = isFinancial ? 4 : 1
      let year = last.part >= first ? last.year : last.year - 1
      return Stretch(Period(.month, year: year, part: first).start, period.end)
    }
  }

  /// Notes the cells of a column from the first to the last row.
  mutating func note(_ selection: Selection, rows: [Int]) {
    guard let first = rows.first, let last = rows.last else { return }
    noteRead(selection, rows: rows)
    let source = selection.source
    var cells =
      CellSource(
        dataset: source.name, heading: selection.tableColumn.heading,
        first: source.rowKey(first).text, last: source.rowKey(last).text,
        file: source.table.places.file?.path,
        span: source.table.places.cell(row: first, column: selection.column),
        days: days(selection, from: first, to: last))
    cells.firstDays = days(selection, from: first, to: first)
    if source.periodKind == nil, cells.days == nil {
      cells.headingTime = selection.tableColumn.headingPeriod
    }
    cells.isHeadingTime = source.periodKind == nil && cells.days != nil
    cells.basis = selection.tableColumn.basis
    for row in rows where cells.missing.count < 3 && !isPresent(selection, row: row) {
      cells.missing.append(source.rowKey(row).text)
    }
    if rows.count == 1, cells.basis == .rolling12Months || cells.isToDate {
      cells.stretch = stretch(selection, row: first).map { $0.start..<$0.end }
    }
    cells.names = source.rowNames
    cells.better = better(selection)
    cells.isRank = selection.tableColumn.type == .rank
    cells.ownHeadings = selection.tableColumn.headings
    cells.otherHeadings = source.table.columns.enumerated().flatMap { place, column in
      let own = selection.tableColumn
      // The same thing counted for another time has a name of its own, or none.
      return place != selection.column && column.type.isAlike(own.type) && column.basis == own.basis
        ? column.headings : []
    }
    note(cells)
  }

  /// The days from the first to the last of some cells.
  private func days(_ selection: Selection, from first: Int, to last: Int) -> Range<Int>? {
    // Where names stand in the key column, the heading may have the time: `2023/24`.
    if selection.source.periodKind == nil { return selection.tableColumn.headingDays }
    switch selection.tableColumn.basis {
    case nil, .inMonth: break
    case .rolling12Months: return nil
    case .yearToDate: return stretch(selection, row: last).map { $0.start..<$0.end }
    }
    guard let start = selection.source.period(first)?.start,
      let end = selection.source.period(last)?.end, start < end
    else { return nil }
    return start..<end
  }

  /// The sum of amounts.
  func sum(
    _ scalars: [EvaluatedScalar], at range: Range<Int>
  ) throws(FormulaFailure) -> EvaluatedScalar {
    guard var sum = scalars.first else { throw emptyFailure(at: range) }
    let arithmetic = Arithmetic(range: range)
    if case .rank = sum.unit {
      throw FormulaFailure(
        .differentUnits, at: range, "places in an order cannot be added",
        help: "use `min`, `max`, `median`, `first` or `last`")
    }
    // The cells are gathered apart, so that a long sum is not copied for each of them.
    var cells = sum.cells
    sum.cells = nil
    do throws(Rational.Failure) {
      for scalar in scalars.dropFirst() {
        if let own = scalar.cells { try cells?.add(own) } else { cells = nil }
      }
    } catch {
      throw error.failure(at: range)
    }
    for var scalar in scalars.dropFirst() {
      scalar.cells = nil
      sum = try arithmetic.add(sum, scalar, minus: false)
    }
    sum.cells = cells
    sum.step = nil
    return sum
  }
}

extension Column {
  /// Its heading, and its short name where it has one.
  fileprivate var headings: [String] { name == heading ? [heading] : [heading, name] }

  /// The days of the one period that its heading names.
  fileprivate var headingDays: Range<Int>? {
    guard let period = headingPeriod, let year = period.year, period.kind != .date else {
      return nil
    }
    let own = Period(period.kind, year: year, part: period.part ?? 1)
    return own.start..<own.end
  }

  /// The one period that its heading names.
  fileprivate var headingPeriod: PrintedPeriod? {
    let text = ClaimText(heading)
    let reader = FigureReader(text: text)
    var found: [PrintedPeriod] = []
    var index = 0
    while index < text.tokens.count {
      guard let (period, end) = reader.period(at: index) else {
        index += 1
        continue
      }
      found.append(period)
      index = end
    }
    return found.count == 1 ? found.first : nil
  }
}

extension ColumnType {
  /// Whether amounts of both can be taken for one another.
  fileprivate func isAlike(_ other: ColumnType) -> Bool {
    switch (self, other) {
    case (.number, .number), (.percent, .percent), (.money, .money), (.duration, .duration): true
    default: false
    }
  }
}

extension Selection {
  /// The period of a row whose value was observed: an estimate, `[e]`, may be of the future.
  fileprivate func observedPeriod(_ row: Int) -> Period? {
    source.table.columns[column].cells[row].flags.contains(.estimated) ? nil : source.period(row)
  }
}
