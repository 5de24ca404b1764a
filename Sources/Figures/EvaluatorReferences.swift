import Diagnostics
import Output
import Tables

/// Which column and rows a reference means.
struct Selection {
  var source: FigureSource
  var column: Int
  /// The rows that the conditions leave, in order of time or of the data.
  var rows: [Int]
  /// The key or keys between the brackets; nil for a whole column.
  var key: FormulaReference.Part?
  var hasConditions = false

  var tableColumn: Column { source.table.columns[column] }

  /// As a formula names it: `calls[999 calls]`.
  var name: String { "\(source.name)[\(tableColumn.heading)]" }
}

extension Evaluator {
  /// The value of `calls[999 calls, 2018]`.
  mutating func resolve(_ reference: FormulaReference) throws(FormulaFailure) -> Evaluated {
    let selection = try select(reference)
    guard let key = selection.key else {
      if selection.hasConditions, selection.rows.count == 1 {
        return try cell(selection, row: selection.rows[0], at: reference.range)
      }
      return try series(selection, rows: selection.rows, at: reference.range)
    }
    return try keyed(selection, key)
  }

  /// The data, column and rows that a reference names.
  func select(_ reference: FormulaReference) throws(FormulaFailure) -> Selection {
    let source = try source(of: reference)
    var parts = reference.parts ?? []
    let column: Int
    if let first = parts.first, first.name == nil, first.end == nil {
      do throws(FormulaFailure) {
        column = try self.column(first.value, of: source)
        parts.removeFirst()
      } catch {
        guard error.code == .unknownFigureColumn, let only = Self.onlyColumn(of: source) else {
          throw error
        }
        column = only
      }
    } else if let only = Self.onlyColumn(of: source) {
      column = only
    } else {
      throw severalColumns(source, reference)
    }
    var selection = Selection(source: source, column: column, rows: [], key: nil)
    var conditions: [(Int, FormulaReference.Part)] = []
    for part in parts {
      guard let name = part.name else {
        guard selection.key == nil else { throw secondKey(part, source) }
        selection.key = part
        continue
      }
      let keyColumn = try self.column(name, of: source)
      if keyColumn == source.key, selection.key == nil {
        selection.key = part
      } else {
        conditions.append((keyColumn, part))
      }
    }
    selection.hasConditions = !conditions.isEmpty
    selection.rows = try rows(of: source, conditions)
    return selection
  }

  private func source(of reference: FormulaReference) throws(FormulaFailure) -> FigureSource {
    if reference.name.isEmpty, let row { return row.source }
    if let source = data.find(reference.name) {
      guard source.table.columns.indices.contains(source.key) else {
        throw FormulaFailure(
          .emptyRange, at: reference.nameRange, "`\(reference.name)` has no columns",
          help: "name data that has rows")
      }
      return source
    }
    let near = Suggestion.nearest(to: reference.name, in: data.names)
    var help = near.map { "did you mean `\($0)`?" } ?? ""
    if near == nil {
      let names = data.names.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
      help =
        names.isEmpty
        ? "give a block an `id:` and name it here" : "the data here is called \(names)"
    }
    if reference.parts == nil, FunctionName(word: reference.name) != nil {
      help = "a function is followed by parentheses: `\(reference.name)(…)`"
    } else if reference.name.contains("-"), near == nil {
      help += "; a minus has blanks on both sides"
    }
    let name = reference.name.isEmpty ? "a bracket" : "no data is called `\(reference.name)`"
    throw FormulaFailure(
      .unknownFigureData, at: reference.name.isEmpty ? reference.range : reference.nameRange,
      reference.name.isEmpty ? "\(name) without the name of the data" : name, help: help)
  }

  /// The one column of numbers, for `calls[2018]`.
  private static func onlyColumn(of source: FigureSource) -> Int? {
    let columns = source.table.columns.indices.filter {
      $0 != source.key && source.table.columns[$0].type.isNumeric
    }
    return columns.count == 1 ? columns[0] : nil
  }

  private func severalColumns(
    _ source: FigureSource, _ reference: FormulaReference
  ) -> FormulaFailure {
    let headings = source.table.columns.map { "`\(source.name)[\($0.heading)]`" }
    return FormulaFailure(
      .ambiguousColumn, at: reference.nameRange, "`\(source.name)` has several columns",
      help: "name one: \(headings.dropFirst().prefix(6).joined(separator: ", "))")
  }

  private func secondKey(
    _ part: FormulaReference.Part, _ source: FigureSource
  ) -> FormulaFailure {
    let key = Table.key(part.value.text)
    let column = source.otherKeys.first { index in
      source.table.columns[index].cells.contains {
        if case .text(let text) = $0.value { return Table.key(text) == key }
        return false
      }
    }
    let heading = column.map { source.table.columns[$0].heading }
    return FormulaFailure(
      .unreadableFormula, at: part.value.range, "a second key without the name of its column",
      help: "write `\(heading ?? "column") = \(part.value.text)`")
  }

  /// The column with a heading or short name, or the one that a part of its heading fits.
  func column(
    _ piece: FormulaReference.Piece, of source: FigureSource
  ) throws(FormulaFailure) -> Int {
    if let column = source.table.column(named: piece.text) { return column }
    let columns = source.table.columns
    let key = Table.key(piece.text)
    let words = Self.words(piece.text)
    let starts = columns.indices.filter { Self.starts(Table.key(columns[$0].heading), with: key) }
    let contains = columns.indices.filter {
      let heading = Self.words(columns[$0].heading)
      return !words.isEmpty && words.allSatisfy { heading.contains($0) }
    }
    let byWord = contains.isEmpty ? starts : contains
    if byWord.count == 1, !piece.isQuoted, !key.isEmpty { return byWord[0] }
    if byWord.count > 1, !piece.isQuoted, !key.isEmpty {
      let names = byWord.prefix(4).map { "`\(columns[$0].heading)`" }
      throw FormulaFailure(
        .ambiguousColumn, at: piece.range,
        "`\(piece.text)` fits \(byWord.count) columns of `\(source.name)`",
        help: "write the whole heading: \(names.joined(separator: ", "))")
    }
    let headings = columns.map(\.heading)
    let near = Suggestion.nearest(to: piece.text, in: headings)
    let all = headings.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
    throw FormulaFailure(
      .unknownFigureColumn, at: piece.range,
      "`\(source.name)` has no column `\(piece.text)`",
      help: near.map { "did you mean `\($0)`?" } ?? "its columns are \(all)")
  }

  /// Whether a heading starts with a name; a number in it is not cut in two.
  private static func starts(_ heading: String, with name: String) -> Bool {
    guard heading.hasPrefix(name) else { return false }
    let next = heading.dropFirst(name.count).first
    return !((name.last?.isNumber ?? false) && (next?.isNumber ?? false))
  }

  /// The words of a heading, by letters and digits.
  private static func words(_ text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber) }.map { Table.key(String($0)) }
  }

  /// The rows that all conditions such as `Sex = Female` leave.
  private func rows(
    of source: FigureSource, _ conditions: [(Int, FormulaReference.Part)]
  ) throws(FormulaFailure) -> [Int] {
    var rows = Array(0..<source.table.rowCount)
    for (column, part) in conditions {
      guard part.end == nil else {
        throw FormulaFailure(
          .unreadableFormula, at: part.value.range, "a range of a further key",
          help: "only the first key can be a range; write one value here")
      }
      let matches = rows.filter { Self.matches(source, row: $0, column: column, part.value) }
      guard !matches.isEmpty else { throw unknown(part.value, source, column: column) }
      rows = matches
    }
    return rows
  }

  /// Whether a cell is what a key says.
  static func matches(
    _ source: FigureSource, row: Int, column: Int, _ piece: FormulaReference.Piece
  ) -> Bool {
    let tableColumn = source.table.columns[column]
    switch tableColumn.cells[row].value {
    case .text(let text): return text == piece.text || Table.key(text) == Table.key(piece.text)
    case .period(let period):
      guard case .period(let key) = FormulaKey(piece, of: period.kind) else { return false }
      return key.start == period.start && key.end == period.end
    case .number(let number):
      return tableColumn.value(written: piece.text).map { number.isSameValue(as: $0) } ?? false
    case .rank(let place, _):
      return tableColumn.value(written: piece.text).map { $0.units == Int64(place) } ?? false
    case .missing: return false
    }
  }

  /// The finding about a key that no row has; none where a finding about the data says that some of
  /// the keys could not be read.
  func unknown(
    _ piece: FormulaReference.Piece, _ source: FigureSource, column: Int
  ) -> FormulaFailure {
    var failure = absent(piece, source, column: column)
    failure.isKnown = source.table.columns[column].cells.contains { $0.flags.contains(.unreadable) }
    return failure
  }

  private func absent(
    _ piece: FormulaReference.Piece, _ source: FigureSource, column: Int
  ) -> FormulaFailure {
    var names: [String] = []
    for row in 0..<source.table.rowCount {
      let name = source.rowKey(row, column: column).formulaText
      if !names.contains(name), names.count < 400 { names.append(name) }
    }
    let heading = source.table.columns[column].heading
    let message = "`\(source.name)` has no row `\(piece.text)` in column `\(heading)`"
    if let periods = Self.periods(of: source, column: column, besides: piece) {
      return FormulaFailure(.unknownKey, at: piece.range, message, help: periods)
    }
    let near = Suggestion.nearest(to: piece.text, in: names)
    let ends =
      names.count > 4 ? "\(names[0]) to \(names[names.count - 1])" : names.joined(separator: ", ")
    return FormulaFailure(
      .unknownKey, at: piece.range, message,
      help: near.map { "did you mean `\($0)`?" } ?? "the rows are \(ends)")
  }

  /// Which periods a column has, for a period that it has not: another one is no better spelling
  /// of it.
  private static func periods(
    of source: FigureSource, column: Int, besides piece: FormulaReference.Piece
  ) -> String? {
    guard case .period(let kind) = source.table.columns[column].type else { return nil }
    if case .name = FormulaKey(piece, of: kind) { return nil }
    var periods: Set<Period> = []
    for cell in source.table.columns[column].cells {
      if case .period(let period) = cell.value { periods.insert(period) }
    }
    let sorted = periods.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    guard let first = sorted.first, let last = sorted.last else { return nil }
    let names = sorted.map { "`\($0.formulaText)`" }
    guard names.count > 4 else {
      return "the data has \(DateWords.english.list(names)): name one of them, or add the row"
    }
    return "the data has \(names.count) periods from `\(first.formulaText)` to "
      + "`\(last.formulaText)`: name one of them, or add the row"
  }
}

extension FigureSource {
  /// What a column calls a row.
  func rowKey(_ row: Int, column: Int? = nil) -> SeriesKey {
    let column = table.columns[column ?? key]
    let cell = column.cells[row]
    if case .period(let period) = cell.value { return .period(period) }
    return .name(cell.text(in: column, words: .english))
  }

  /// What the rows are called, where the key column holds words and is not too long to look
  /// through for each figure.
  var rowNames: [String] {
    guard table.columns[key].type == .text, table.rowCount <= 500 else { return [] }
    return (0..<table.rowCount).compactMap { row in
      if case .text(let name) = table.columns[key].cells[row].value { return name }
      return nil
    }
  }

  /// The period of a row; nil if its key is none.
  func period(_ row: Int) -> Period? {
    if case .period(let period) = table.columns[key].cells[row].value { return period }
    return nil
  }

  /// The kind of the periods that name the rows; nil if names do.
  var periodKind: PeriodKind? {
    if case .period(let kind) = table.columns[key].type { return kind }
    return nil
  }
}
