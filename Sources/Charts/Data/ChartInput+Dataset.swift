import Diagnostics
import Output
import Settings
import Tables

extension ChartInput {
  /// Reads `x`, `y` and `series` into points over a base; nil when a finding was added that
  /// leaves nothing to draw. `limit` is the most series that the type can show, `advised` the
  /// most that a reader can follow.
  func dataset(
    limit: Int, advised: Int, mixedUnits: Bool = false, hasBands: Bool = false,
    into findings: inout Findings
  ) -> Dataset? {
    // That there are no rows is said where they are read.
    guard table.rowCount > 0 else { return nil }
    let x = column("x", into: &findings)
    let values = columns("y", into: &findings)
    guard let x, !values.isEmpty, areQuantities(values, mixed: mixedUnits, into: &findings),
      let base = base(x, into: &findings)
    else { return nil }
    guard !hasBands || hasRoom(for: base, into: &findings) else { return nil }
    let series: [Dataset.Series]?
    if settings.text("series") != nil {
      series = longSeries(base, values, into: &findings)
    } else {
      series = wideSeries(base, values, into: &findings)
    }
    guard let series, check(series, limit: limit, advised: advised, into: &findings) else {
      return nil
    }
    var column = table.columns[values[0]]
    column.cells = []
    column.decimals = values.reduce(0) { max($0, table.columns[$1].decimals) }
    let drawn = series.flatMap { $0.points.compactMap(\.value) }
    let format = ValueFormat(column, values: drawn, words: words)
    var data = Dataset(
      base: base.value, series: series, format: format, valueColumn: column)
    data.isMixed = mixedUnits
    return data
  }

  /// Whether bars, cells or boxes for all entries can be told apart.
  func hasRoom(for base: BaseRows, into findings: inout Findings) -> Bool {
    guard base.value.count > 400 else { return true }
    findings.add(
      .tooManyCategories, at: settings.node("x")?.span ?? settings.node.span,
      "\(base.value.count) periods; a chart of bars or cells shows at most 400",
      help: "write `type: line`, or give the values of longer periods")
    return false
  }

  /// The column that a setting names; a finding if the setting or the column is missing.
  func column(_ key: String, into findings: inout Findings) -> Int? {
    guard let name = settings.text(key) else {
      reportMissing(key, into: &findings)
      return nil
    }
    return column(name, into: &findings)
  }

  /// The columns that a setting names.
  func columns(_ key: String, into findings: inout Findings) -> [Int] {
    let names = settings.texts(key)
    if names.isEmpty { reportMissing(key, into: &findings) }
    let found = names.map { column($0, into: &findings) }
    return found.contains { $0 == nil } ? [] : found.compactMap(\.self)
  }

  private func column(_ name: Text, into findings: inout Findings) -> Int? {
    if let index = table.column(named: name.value) { return index }
    let headings = table.columns.map(\.heading)
    let near = Suggestion.nearest(to: name.value, in: headings)
    let list = headings.map { "`\($0)`" }.joined(separator: ", ")
    findings.add(
      .unknownColumn, at: name.span, "no column is called `\(name.value)`",
      help: near.map { "did you mean `\($0)`?" } ?? "the columns are \(list)")
    return nil
  }

  private func reportMissing(_ key: String, into findings: inout Findings) {
    let headings = table.columns.map { "`\($0.heading)`" }.joined(separator: ", ")
    findings.add(
      .missingChannel, at: settings.node.span, "the chart has no `\(key):`",
      help: "add `\(key):` with the heading of a column; the columns are \(headings)")
  }

  /// Whether the columns hold quantities of one kind.
  private func areQuantities(_ values: [Int], mixed: Bool, into findings: inout Findings) -> Bool {
    for index in values {
      let column = table.columns[index]
      guard !column.type.isNumeric else { continue }
      report(
        .notNumeric, row: nil, column: index,
        "column `\(column.heading)` has no numbers to draw",
        help: "choose a column of numbers for `y:`, or give the column a type under `columns:`",
        into: &findings)
      return false
    }
    guard let first = values.first, !mixed else { return mixed }
    let type = table.columns[first].type
    for index in values.dropFirst() where !table.columns[index].type.sharesAxis(with: type) {
      report(
        .mixedUnits, row: nil, column: index,
        "`\(table.columns[index].heading)` and `\(table.columns[first].heading)` "
          + "are values of different kinds",
        help: "give each a chart of its own: two scales on one chart mislead", into: &findings)
      return false
    }
    return true
  }

  /// Adds a finding at a cell, or at the heading where `row` is nil; the rows may stand in a file
  /// of their own.
  func report(
    _ code: Code, row: Int?, column: Int, _ message: String, label: String = "", help: String,
    into findings: inout Findings
  ) {
    let places = table.places
    var span = row.flatMap { places.cell(row: $0, column: column) }
    if row == nil, places.header.indices.contains(column) { span = places.header[column] }
    guard let span, let file = places.file, file.path != findings.file.path else {
      let own = places.file == nil ? nil : span
      return findings.add(
        code, at: own ?? settings.node.span, message, label: label, help: help)
    }
    var others = Findings(in: file)
    others.add(code, at: span, message, label: label, help: help)
    findings.append(others.list)
  }

  private func check(
    _ series: [Dataset.Series], limit: Int, advised: Int, into findings: inout Findings
  ) -> Bool {
    let span = settings.text("series")?.span ?? settings.node("y")?.span ?? settings.node.span
    if series.count > limit {
      findings.add(
        .tooManySeries, at: span,
        "the chart has \(series.count) series; a \(settings.text("type")?.value ?? "") chart "
          + "shows at most \(limit)",
        help: "draw the few that matter, and give all of them in a table")
      return false
    }
    if series.count > advised {
      findings.add(
        .manySeries, at: span, "the chart has \(series.count) series",
        help: "readers can follow about 4, and 6 at most: draw those that matter")
    }
    for one in series {
      for point in one.points {
        guard let value = point.value, value.magnitude > 1e15, let place = point.place else {
          continue
        }
        report(
          .tooLarge, row: place.row, column: place.column,
          "a number of more than 15 digits cannot be drawn",
          help: "give it in thousands or millions", into: &findings)
        return false
      }
    }
    guard series.contains(where: { $0.points.contains { $0.value != nil } }) else {
      guard !findings.hasUnreadCells else { return false }
      findings.add(
        .allMissing, at: span, "all values of the chart are missing",
        help: "take the chart out, or say in a sentence why there are no values")
      return false
    }
    return true
  }
}

extension Findings {
  /// Whether a cell could not be read; what is missing because of it need not be said again.
  var hasUnreadCells: Bool { list.contains { $0.level == .error && $0.code.id.hasPrefix("D") } }
}

extension ColumnType {
  /// Whether values of two columns may stand on one axis.
  func sharesAxis(with other: ColumnType) -> Bool {
    switch (self, other) {
    case (.duration, .duration): true
    default: self == other
    }
  }
}
