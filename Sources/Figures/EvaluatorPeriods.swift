import Diagnostics
import Output
import Tables

/// Periods that are longer than those of the data, and those counted from its end.
extension Evaluator {
  /// The value of one longer period, made of its rows as `total:` says.
  mutating func coarse(
    _ selection: Selection, _ period: Period, at range: Range<Int>
  ) throws(FormulaFailure) -> Evaluated {
    let scalar = try coarseValue(selection, period, at: range)
    note(selection, rows: parts(of: period, selection))
    var result = Evaluated(scalar)
    result.row = SeriesKey.period(period).text
    result.heading = selection.tableColumn.heading
    return result
  }

  /// One value for each of several longer periods.
  mutating func coarse(
    _ selection: Selection, from first: Period, to last: Period, at range: Range<Int>
  ) throws(FormulaFailure) -> Evaluated {
    var points: [EvaluatedSeries.Point] = []
    var period = first
    while period.start < last.end, points.count < 1_000 {
      let scalar = try coarseValue(selection, period, at: range)
      points.append(EvaluatedSeries.Point(.period(period), scalar))
      note(selection, rows: parts(of: period, selection))
      period = period.next
    }
    let unit = points.lazy.compactMap(\.scalar?.unit).first ?? .number("")
    var series = EvaluatedSeries(name: selection.name, points: points, unit: unit)
    series.better = better(selection)
    return Evaluated(.series(series), text: series.text)
  }

  private func parts(of period: Period, _ selection: Selection) -> [Int] {
    selection.rows.filter {
      guard let row = selection.source.period($0) else { return false }
      return row.start >= period.start && row.end <= period.end
    }.sorted {
      (selection.source.period($0)?.start ?? 0) < (selection.source.period($1)?.start ?? 0)
    }
  }

  private mutating func coarseValue(
    _ selection: Selection, _ period: Period, at range: Range<Int>
  ) throws(FormulaFailure) -> EvaluatedScalar {
    let source = selection.source
    let rows = parts(of: period, selection)
    guard let first = rows.first, let last = rows.last else {
      let piece = FormulaReference.Piece(text: period.formulaText, range: range)
      throw absent(period, piece, selection)
    }
    let total = try total(selection, period, first: first, last: last, at: range)
    for index in rows.indices.dropFirst()
    where source.period(rows[index]) == source.period(rows[index - 1]) {
      throw several([rows[index - 1], rows[index]], range, selection)
    }
    let gaps = gaps(source, rows, within: Stretch(period))
    let empty = rows.filter { !isPresent(selection, row: $0) }
    guard gaps.isEmpty, empty.isEmpty else {
      let keys = (empty.map { source.rowKey($0).formulaText } + gaps).sorted()
      throw incomplete(period, keys, selection, at: range)
    }
    var points: [EvaluatedScalar] = []
    for row in rows {
      if let scalar = try scalar(selection, row: row, at: range) { points.append(scalar) }
    }
    var sum = try self.sum(points, at: range)
    if total == .mean {
      let count = EvaluatedScalar(
        Quantity(Rational(points.count), unit: .number("")), cells: LinearForm())
      let basis = sum.quantity.basis
      sum = try Arithmetic(range: range).divide(sum, by: count)
      sum.quantity.basis = basis
      sum.stretch = nil
    } else {
      sum.stretch = Stretch(period)
    }
    sum.quantity.basis = nil
    noteEnd(of: source.period(last) ?? period, at: range)
    let values = zip(rows, points).map { row, scalar in
      FigureStep.Value(scalar.quantity.text, of: source.rowKey(row).text)
    }
    steps.append(
      FigureStep(
        total == .mean ? .average : .sum, [.of(values)],
        .operand(.amount(sum.quantity.text, of: SeriesKey.period(period).text))))
    return sum
  }

  /// How the column makes a longer period; a finding if it does not.
  private func total(
    _ selection: Selection, _ period: Period, first: Int, last: Int, at range: Range<Int>
  ) throws(FormulaFailure) -> Total {
    let column = selection.tableColumn
    let source = selection.source
    let name = "\(source.name)[\(column.heading), "
    let lastKey = source.rowKey(last).formulaText
    if let basis = column.basis, basis != .inMonth {
      throw FormulaFailure(
        .sumOfRolling, at: range,
        "the values of `\(column.heading)` are for `\(basis.rawValue)` and overlap",
        help: "the value of the last month stands for the year: `\(name)\(lastKey)]`")
    }
    if let total = column.total, total != .none { return total }
    let function = column.type == .number || column.type == .money(.pound) ? "sum" : "average"
    let firstKey = source.rowKey(first).formulaText
    throw FormulaFailure(
      .coarseKey, at: range,
      "\(period.formulaText) is longer than the periods of `\(source.name)`, and nothing says "
        + "how `\(column.heading)` makes one of several",
      help: "write `\(function)(\(name)\(firstKey) .. \(lastKey)])`",
      "or say `total: sum` or `total: mean` for `\(column.heading)` under `columns:`")
  }

  private func incomplete(
    _ period: Period, _ keys: [String], _ selection: Selection, at range: Range<Int>
  ) -> FormulaFailure {
    let shown = keys.prefix(4).joined(separator: ", ")
    let more = keys.count > 4 ? " and \(keys.count - 4) more" : ""
    return FormulaFailure(
      .incompletePeriod, at: range,
      "\(period.formulaText) is not available: `\(selection.name)` has no value for \(shown)"
        + more,
      help: "name the periods that are there: a part of a year is no year",
      "or add the missing rows")
  }

  /// The periods inside a stretch that have no row; empty for days.
  func gaps(_ source: FigureSource, _ rows: [Int], within stretch: Stretch) -> [String] {
    guard let kind = source.periodKind, kind != .date else {
      return rows.isEmpty ? ["any day"] : dayGaps(source, rows, within: stretch)
    }
    let present = Set(rows.compactMap { source.period($0)?.start })
    guard var period = rows.first.flatMap({ source.period($0) }) else { return [] }
    // Back to the first period of the stretch.
    while period.start > stretch.start, let before = period.moved(months: -period.lengthInMonths),
      before.start >= stretch.start
    {
      period = before
    }
    var gaps: [String] = []
    while period.start < stretch.end, gaps.count < 100 {
      if !present.contains(period.start) { gaps.append(period.formulaText) }
      period = period.next
    }
    return gaps
  }

  private func dayGaps(
    _ source: FigureSource, _ rows: [Int], within stretch: Stretch
  ) -> [String] {
    let days = Set(rows.compactMap { source.period($0)?.start })
    guard stretch.end - stretch.start <= 3_700 else { return [] }
    return (stretch.start..<stretch.end).filter { !days.contains($0) }.prefix(100).map {
      Period(.init(daysSince1970: $0)).formulaText
    }
  }

  /// The last period of the data that was over on the day as at which the paper shows it.
  func anchor(_ selection: Selection, at range: Range<Int>) throws(FormulaFailure) -> Period {
    var last: Period?
    for row in selection.rows {
      guard let period = selection.source.period(row) else { continue }
      if let day = data.dataAsAt, period.end > day.daysSince1970 + 1 { continue }
      if period.start >= last?.start ?? Int.min { last = period }
    }
    guard let last else {
      throw FormulaFailure(
        .emptyRange, at: range, "the data has no period that ended by the date of the data",
        help: "check `data-as-at:` at the top of the paper")
    }
    return last
  }

  /// `last 12 months`, `same month last year`.
  mutating func relative(
    _ relative: RelativePeriod, _ piece: FormulaReference.Piece, _ selection: Selection
  ) throws(FormulaFailure) -> Evaluated {
    let anchor = try anchor(selection, at: piece.range)
    let length = max(1, anchor.lengthInMonths)
    switch relative {
    case .single(let unit, let back):
      guard unit == nil || unit == anchor.lengthInMonths else {
        throw FormulaFailure(
          .wrongPeriod, at: piece.range,
          "the rows of `\(selection.source.name)` are not as long as `\(piece.text)` says",
          help: "write a range such as `last 12 months`, or the period itself")
      }
      return try row(at: anchor.moved(months: -back * length), piece, selection)
    case .monthsBefore(let months):
      return try row(at: anchor.moved(months: -months), piece, selection)
    case .span(let count, let unit, let skipped):
      guard anchor.kind != .date, (count * unit) % length == 0 else {
        throw FormulaFailure(
          .wrongPeriod, at: piece.range,
          "`\(piece.text)` does not fit the periods of `\(selection.source.name)`",
          help: "write the first and the last period: `… .. \(anchor.formulaText)`")
      }
      let lastMonth = anchor.month(after: anchor.lengthInMonths - 1 - skipped * count * unit)
      let firstMonth = lastMonth.month(after: 1 - count * unit)
      let stretch = Stretch(firstMonth.start, lastMonth.end)
      let rows = selection.rows.filter { row in
        guard let period = selection.source.period(row) else { return false }
        return period.start >= stretch.start && period.end <= stretch.end
      }
      return try series(selection, rows: rows, at: piece.range, within: stretch)
    }
  }

  private mutating func row(
    at period: Period?, _ piece: FormulaReference.Piece, _ selection: Selection
  ) throws(FormulaFailure) -> Evaluated {
    let rows = selection.rows.filter { selection.source.period($0) == period && period != nil }
    guard let row = rows.first else {
      let named = period.map { FormulaReference.Piece(text: $0.formulaText, range: piece.range) }
      throw unknown(named ?? piece, selection.source, column: selection.source.key)
    }
    guard rows.count == 1 else { throw several(rows, piece.range, selection) }
    return try cell(selection, row: row, at: piece.range)
  }
}
