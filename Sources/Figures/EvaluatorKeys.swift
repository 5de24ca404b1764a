import Diagnostics
import Tables

/// Keys between brackets, as rows.
extension Evaluator {
  /// The value of a selection with a key or a range of keys.
  mutating func keyed(
    _ selection: Selection, _ key: FormulaReference.Part
  ) throws(FormulaFailure) -> Evaluated {
    guard let kind = selection.source.periodKind else { return try named(selection, key) }
    let from = FormulaKey(key.value, of: kind)
    guard let endPiece = key.end else {
      return try period(from, key.value, selection, kind: kind)
    }
    let to = FormulaKey(endPiece, of: kind)
    let first = try bound(from, key.value, selection)
    let last = try bound(to, endPiece, selection)
    let range = key.value.range.lowerBound..<endPiece.range.upperBound
    guard first.start < last.end else {
      throw FormulaFailure(
        .emptyRange, at: range, "the range ends before it starts",
        help: "write the earlier period first: "
          + "`\(endPiece.text) .. \(key.value.text)`")
    }
    if first.kind == last.kind, isCoarser(first, than: kind) {
      return try coarse(selection, from: first, to: last, at: range)
    }
    let rows = selection.rows.filter { row in
      guard let period = selection.source.period(row) else { return false }
      return period.start >= first.start && period.end <= last.end
    }
    for (piece, bound) in [(key.value, first), (endPiece, last)] {
      guard kind == .date || rows.contains(where: { overlaps(selection.source.period($0), bound) })
      else { throw absent(bound, piece, selection) }
    }
    return try series(
      selection, rows: rows, at: range, within: Stretch(first.start, last.end))
  }

  private func overlaps(_ period: Period?, _ bound: Period) -> Bool {
    guard let period else { return false }
    return period.start < bound.end && bound.start < period.end
  }

  /// Rows that are named by words or numbers.
  private mutating func named(
    _ selection: Selection, _ key: FormulaReference.Part
  ) throws(FormulaFailure) -> Evaluated {
    let source = selection.source
    let first = try namedRow(selection, key.value)
    guard let endPiece = key.end else {
      return try cell(selection, row: first, at: key.value.range)
    }
    let last = try namedRow(selection, endPiece)
    let range = key.value.range.lowerBound..<endPiece.range.upperBound
    guard first <= last else {
      throw FormulaFailure(
        .emptyRange, at: range, "the range ends before it starts",
        help: "the rows stand in the order of the data: write "
          + "`\(endPiece.text) .. \(key.value.text)`")
    }
    _ = source
    return try series(
      selection, rows: selection.rows.filter { (first...last).contains($0) }, at: range)
  }

  private func namedRow(
    _ selection: Selection, _ piece: FormulaReference.Piece
  ) throws(FormulaFailure) -> Int {
    let source = selection.source
    let rows = selection.rows.filter {
      Self.matches(source, row: $0, column: source.key, piece)
    }
    guard let row = rows.first else { throw unknown(piece, source, column: source.key) }
    guard rows.count == 1 else { throw several(rows, piece.range, selection) }
    return row
  }

  /// The finding about a key that several rows have: which further column tells them apart.
  func several(
    _ rows: [Int], _ range: Range<Int>, _ selection: Selection
  ) -> FormulaFailure {
    let source = selection.source
    let key = source.rowKey(rows[0]).formulaText
    let apart = source.otherKeys.filter { column in
      Set(rows.map { source.rowKey($0, column: column) }).count > 1
    }
    let help = apart.prefix(2).map { column in
      let value = source.rowKey(rows[0], column: column).formulaText
      return "`\(source.table.columns[column].heading) = \(value)`"
    }
    var failure = FormulaFailure(
      .ambiguousRow, at: range, "`\(source.name)` has \(rows.count) rows for \(key)",
      help: help.isEmpty
        ? "two rows have the same key: correct the data"
        : "say which one, after a comma: \(help.joined(separator: ", "))")
    let keys = source.table.columns[source.key].cells
    failure.isKnown = rows.contains { keys[$0].flags.contains(.unreadable) }
    return failure
  }

  /// One period as a key.
  private mutating func period(
    _ key: FormulaKey, _ piece: FormulaReference.Piece, _ selection: Selection, kind: PeriodKind
  ) throws(FormulaFailure) -> Evaluated {
    switch key {
    case .name:
      // A total among periods has a name.
      let source = selection.source
      let totals = selection.rows.filter { row in
        source.period(row) == nil
          && Self.matches(source, row: row, column: source.key, piece)
      }
      guard totals.count == 1 else { throw unknown(piece, source, column: source.key) }
      return try cell(selection, row: totals[0], at: piece.range)
    case .month(let month):
      let rows = selection.rows.filter {
        guard let period = selection.source.period($0) else { return false }
        return period.kind == .month && period.part == month
      }
      let keys = Set(rows.map { selection.source.rowKey($0) })
      guard let row = rows.first else {
        throw unknown(piece, selection.source, column: selection.source.key)
      }
      guard keys.count == 1 else { throw severalYears(rows, piece, selection) }
      guard rows.count == 1 else { throw several(rows, piece.range, selection) }
      return try cell(selection, row: row, at: piece.range)
    case .relative(let relative): return try self.relative(relative, piece, selection)
    case .period(let period):
      try checkQuarter(period, piece)
      let exact = selection.rows.filter {
        guard let row = selection.source.period($0) else { return false }
        return row.start == period.start && row.end == period.end
      }
      if exact.count > 1 { throw several(exact, piece.range, selection) }
      if let row = exact.first { return try cell(selection, row: row, at: piece.range) }
      guard isCoarser(period, than: kind) else { throw absent(period, piece, selection) }
      return try coarse(selection, period, at: piece.range)
    }
  }

  private func severalYears(
    _ rows: [Int], _ piece: FormulaReference.Piece, _ selection: Selection
  ) -> FormulaFailure {
    let years = rows.prefix(4).map { "`\(selection.source.rowKey($0).formulaText)`" }
    return FormulaFailure(
      .ambiguousRow, at: piece.range, "`\(piece.text)` is a month of several years",
      help: "write which one: \(years.joined(separator: ", "))")
  }

  /// Refuses `2023-Q3` where quarters could be those of the financial year.
  private func checkQuarter(
    _ period: Period, _ piece: FormulaReference.Piece
  ) throws(FormulaFailure) {
    guard data.financialYear, period.kind == .quarter else { return }
    let name = Period(.financialYear, year: period.year).shortName
    throw FormulaFailure(
      .unclearQuarter, at: piece.range,
      "`\(piece.text)` can be a quarter of the calendar or of the financial year",
      help: "write `\(name) Q\(period.part)` for the financial year",
      "write its months for the calendar year: `\(period.month(after: 0).formulaText) .. "
        + "\(period.month(after: 2).formulaText)`")
  }

  /// The period that an end of a range names.
  private func bound(
    _ key: FormulaKey, _ piece: FormulaReference.Piece, _ selection: Selection
  ) throws(FormulaFailure) -> Period {
    switch key {
    case .period(let period):
      try checkQuarter(period, piece)
      return period
    case .month(let month):
      let periods = selection.rows.compactMap { selection.source.period($0) }
        .filter { $0.kind == .month && $0.part == month }
      guard let first = periods.first else {
        throw unknown(piece, selection.source, column: selection.source.key)
      }
      guard Set(periods).count == 1 else {
        throw severalYears(
          selection.rows.filter {
            selection.source.period($0).map { periods.contains($0) } ?? false
          },
          piece, selection)
      }
      return first
    case .relative(let relative):
      let anchor = try anchor(selection, at: piece.range)
      switch relative {
      case .single(_, let back):
        return anchor.moved(months: -back * max(1, anchor.lengthInMonths)) ?? anchor
      case .monthsBefore(let months): return anchor.moved(months: -months) ?? anchor
      case .span:
        throw FormulaFailure(
          .unreadableFormula, at: piece.range, "`\(piece.text)` is a range already",
          help: "write it alone: `[…, \(piece.text)]`")
      }
    case .name: throw unknown(piece, selection.source, column: selection.source.key)
    }
  }

  func isCoarser(_ period: Period, than kind: PeriodKind) -> Bool {
    period.lengthInMonths > Period(kind, year: 2_000).lengthInMonths
  }

  /// The finding about a period that no row has.
  func absent(
    _ period: Period, _ piece: FormulaReference.Piece, _ selection: Selection
  ) -> FormulaFailure {
    let source = selection.source
    let around = selection.rows.first {
      guard let row = source.period($0) else { return false }
      return row.start <= period.start && period.end <= row.end
    }
    if let around {
      return FormulaFailure(
        .wrongPeriod, at: piece.range,
        "`\(source.name)` has no value for \(piece.text) alone: its rows are longer",
        help: "write `\(source.rowKey(around).formulaText)`, which it is a part of")
    }
    let across = selection.rows.filter { overlaps(source.period($0), period) }
    if !across.isEmpty {
      let keys = across.prefix(2).map { "`\(source.rowKey($0).formulaText)`" }
      return FormulaFailure(
        .wrongPeriod, at: piece.range,
        "\(piece.text) does not fit the periods of `\(source.name)`",
        help: "write \(keys.joined(separator: " or "))")
    }
    return unknown(piece, source, column: source.key)
  }
}
