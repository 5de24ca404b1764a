import Charts
import Diagnostics
import Figures
import Output
import Settings
import Tables

/// Makes tiles from the rows of a scorecard and from other data.
struct ScorecardReader {
  let input: BlockInput
  /// What the columns of words of rows of measures say; nil where the rows are periods.
  let measures: MeasureRows?

  private var settings: Settings { input.settings }
  private var words: Words { input.words }

  init(_ input: BlockInput) {
    self.input = input
    measures = input.measures
  }

  /// The tiles in their order; a tile that cannot be made has a finding.
  func tiles(into findings: inout Findings) -> [Tile] {
    let tiles = made(into: &findings)
    let undirected = tiles.filter { $0.target != nil && $0.better == nil }.map(\.name)
    if let first = undirected.first {
      let more = undirected.count > 1 ? " and \(undirected.count - 1) more" : ""
      findings.add(
        .targetWithoutDirection, at: settings.keySpan("tiles") ?? input.span,
        "nothing says which way is better for `\(first)`\(more)",
        label: "whether the target is met cannot be told",
        help: "write `better: higher`, `better: lower` or `better: neutral`")
    }
    return tiles
  }

  private func made(into findings: inout Findings) -> [Tile] {
    let named = settings.named("tiles")
    if named.isEmpty { return allTiles(into: &findings) }
    return named.compactMap { name, own in
      if let data = own.text("data") {
        return tile(name, own, from: data, into: &findings)
      }
      guard let column = column(name, into: &findings) else { return nil }
      return tile(of: column, name: name, own, into: &findings)
    }
  }

  /// The table of the block's own rows; nil where it has none.
  private var table: Table? { input.table.columns.isEmpty ? nil : input.table }

  private func allTiles(into findings: inout Findings) -> [Tile] {
    guard let table else { return [] }
    let time = timeColumn(of: table)
    return table.columns.indices.compactMap { index in
      let column = table.columns[index]
      guard index != time, measures == nil || index > 0 else { return nil }
      guard measures != nil || column.type.isNumeric else { return nil }
      return tile(
        of: index, name: Text(column.heading, at: input.span), nil, into: &findings)
    }
  }

  private func column(_ name: Text, into findings: inout Findings) -> Int? {
    guard let table else {
      findings.add(
        .unknownMeasure, at: name.span, "the block has no rows for `\(name.value)`",
        help: "say where its values are: `\(name.value): {data: NAME, y: COLUMN}`")
      return nil
    }
    if let column = table.column(named: name.value), measures == nil || column > 0 {
      return column
    }
    let known = table.columns.dropFirst().map(\.heading)
    let near = Suggestion.nearest(to: name.value, in: known)
    findings.add(
      .unknownMeasure, at: name.span, "there is no measure `\(name.value)`",
      label: "not a name of the rows",
      help: near.map { "did you mean `\($0)`?" }
        ?? "the measures are \(known.prefix(12).map { "`\($0)`" }.joined(separator: ", "))")
    return nil
  }

  private func timeColumn(of table: Table) -> Int? {
    if let x = settings.text("x"), let column = table.column(named: x.value) { return column }
    return table.columns.firstIndex { if case .period = $0.type { true } else { false } }
  }
}

// Tiles of rows that are periods, the block's own or others'.
extension ScorecardReader {
  private func tile(
    of index: Int, name: Text, _ own: Settings?, into findings: inout Findings
  ) -> Tile? {
    guard let table else { return nil }
    if let measures {
      return tile(of: table, column: index, measures, name: name, own, into: &findings)
    }
    let rows = Array(0..<table.rowCount)
    return tile(Source(table: table, rows: rows, y: index), name: name, own, into: &findings)
  }

  /// Where the values of a tile are.
  private struct Source {
    var table: Table
    var rows: [Int]
    var y: Int
  }

  private func tile(
    _ name: Text, _ own: Settings, from data: Text, into findings: inout Findings
  ) -> Tile? {
    guard let table = input.named(data, &findings) else { return nil }
    let names = TableNames(table: table)
    var rows = Array(0..<table.rowCount)
    for entry in own.entries("where") {
      let key = Text(entry.key, at: entry.keySpan)
      guard let column = names.column(key, into: &findings) else { return nil }
      let wanted = Table.key(entry.value.scalar ?? "")
      rows = rows.filter { row in
        let cell = table.columns[column].cells[row]
        return Table.key(cell.text(in: table.columns[column], words: .english)) == wanted
      }
    }
    let y: Int
    if let text = own.text("y") {
      guard let column = names.column(text, into: &findings) else { return nil }
      y = column
    } else if let column = table.column(named: name.value)
      ?? table.columns.lastIndex(where: { $0.type.isNumeric })
    {
      y = column
    } else {
      y = 0
    }
    guard !rows.isEmpty else {
      findings.add(
        .unknownMeasure, at: own.node("where")?.span ?? data.span,
        "no row of `\(data.value)` is meant", help: "write the values as they stand in the rows")
      return nil
    }
    return tile(Source(table: table, rows: rows, y: y), name: name, own, into: &findings)
  }

  private func tile(
    _ source: Source, name: Text, _ own: Settings?, into findings: inout Findings
  ) -> Tile? {
    let column = source.table.columns[source.y]
    guard column.type.isNumeric else {
      findings.add(
        .noMeasure, at: name.span, "column `\(column.heading)` holds no values for a tile",
        help: "name a column of numbers, shares, amounts of money, times or places")
      return nil
    }
    var points: [Tile.Point] = []
    for row in source.rows {
      var point = Tile.Point(cell: column.cells[row], label: "", period: nil)
      if let time = timeColumn(of: source.table) {
        let cell = source.table.columns[time].cells[row]
        point.label = cell.text(in: source.table.columns[time], words: words)
        if case .period(let period) = cell.value { point.period = period }
      }
      points.append(point)
    }
    var order = Array(points.indices)
    if points.allSatisfy({ $0.period != nil }) {
      order.sort { (points[$0].period?.start ?? 0, $0) < (points[$1].period?.start ?? 0, $1) }
    }
    let sorted = order.map { points[$0] }
    guard let last = index(of: own?.text("at") ?? settings.text("at"), in: sorted, into: &findings)
    else { return nil }
    var tile = Tile(
      name: own?.text("label")?.value ?? name.value, column: column,
      series: Array(sorted[...last]))
    let row = source.rows[order[last]]
    finish(&tile, own, name: name, in: source.table, row: row, into: &findings)
    tile.earlier = earlier(tile, own, into: &findings)
    return tile
  }

  /// The place of the period of the value: the last, unless one is named.
  private func index(
    of at: Text?, in points: [Tile.Point], into findings: inout Findings
  ) -> Int? {
    guard let at else { return points.indices.last }
    if let found = self.index(of: at.value, in: points) { return found }
    reportPeriod(at, points, into: &findings)
    return nil
  }

  private func index(of text: String, in points: [Tile.Point]) -> Int? {
    if let period = Period(written: text),
      let found = points.lastIndex(where: { $0.period == period })
    {
      return found
    }
    return points.lastIndex { Table.key($0.label) == Table.key(text) }
  }

  private func reportPeriod(
    _ text: Text, _ points: [Tile.Point], into findings: inout Findings
  ) {
    let ends = [points.first, points.last].compactMap { $0?.label }.filter { !$0.isEmpty }
    findings.add(
      .unknownTilePeriod, at: text.span, "the data have no period `\(text.value)`",
      help: ends.count == 2 ? "they go from \(ends[0]) to \(ends[1])" : "name one of the rows")
  }

  /// What the value is compared with.
  private func earlier(
    _ tile: Tile, _ own: Settings?, into findings: inout Findings
  ) -> Tile.Point? {
    let points = tile.series.dropLast()
    let since = own?.text("since") ?? settings.text("since")
    switch since?.value {
    case "previous": return points.last
    case "first": return points.first { Tile.number($0.cell) != nil }
    case "year": return yearBefore(tile)
    case nil: return yearBefore(tile) ?? points.last
    default:
      guard let since else { return nil }
      if let found = index(of: since.value, in: Array(points)) { return points[found] }
      reportPeriod(since, Array(points), into: &findings)
      return nil
    }
  }

  private func yearBefore(_ tile: Tile) -> Tile.Point? {
    guard var period = tile.value.period else { return nil }
    period.year -= 1
    return tile.series.last { $0.period == period }
  }

  /// Target, direction, note and what an XmR chart says.
  private func finish(
    _ tile: inout Tile, _ own: Settings?, name: Text, in table: Table, row: Int,
    into findings: inout Findings
  ) {
    let better = own?.word("better") ?? settings.word("better")
    tile.better = better.flatMap { Better(rawValue: $0.value) }
    if tile.better == nil, tile.column.type == .rank { tile.better = .lower }
    tile.note = own?.text("note")?.value ?? ""
    if let target = own?.text("target") {
      if let number = tile.column.value(written: target.value) {
        tile.target = number
      } else if let column = table.column(named: target.value) {
        tile.target = Tile.number(table.columns[column].cells[row])
      } else {
        findings.add(
          .unreadTarget, at: target.span,
          "the target `\(target.value)` is no value of `\(tile.name)`",
          help: "write it like the values themselves: `\(example(tile))`",
          "or name the column that holds the targets")
      }
    }
    takeProcess(&tile, asked: own?.boolean("spc") ?? settings.boolean("spc"))
  }

  private func takeProcess(_ tile: inout Tile, asked: Bool?) {
    guard asked != false, tile.column.type != .rank, tile.number != nil else { return }
    switch tile.column.basis {
    case .rolling12Months, .yearToDate: return
    case .inMonth, nil: break
    }
    guard tile.series.allSatisfy({ $0.period != nil }) else { return }
    tile.process = ProcessStatus(
      tile.series.compactMap { $0.cell.quantity }, better: tile.better?.rawValue ?? "neutral",
      target: tile.target?.double)
  }

  private func example(_ tile: Tile) -> String {
    tile.series.last { Tile.number($0.cell) != nil }.map {
      Cell($0.cell.value).text(in: tile.column, words: .english)
    } ?? "90%"
  }
}

// Tiles of rows that are measures.
extension ScorecardReader {
  private func tile(
    of table: Table, column index: Int, _ measures: MeasureRows, name: Text, _ own: Settings?,
    into findings: inout Findings
  ) -> Tile? {
    var column = table.columns[index]
    let place = index - 1
    let said = { (key: String) in measures.words[key].flatMap { $0[place] } }
    guard column.type.isNumeric else {
      table.report(
        .noMeasure, row: nil, column: index, "the row `\(column.heading)` holds no values",
        help: ["write a number, a share, an amount of money, a time or a place"],
        into: &findings)
      return nil
    }
    if column.unit.isEmpty, let unit = said("unit") { column.unit = unit.value }
    let labels = table.columns[0].cells.map { cell in
      cell.text(in: table.columns[0], words: .english)
    }
    let cell = { (keys: [String]) -> Cell? in
      labels.firstIndex { keys.contains(Table.key($0)) }.map { column.cells[$0] }
    }
    var points = labels.indices.compactMap { row -> Tile.Point? in
      guard let period = Period(written: labels[row]) else { return nil }
      return Tile.Point(
        cell: column.cells[row], label: period.text(words: words), period: period)
    }
    points.sort { ($0.period?.start ?? 0) < ($1.period?.start ?? 0) }
    let before = cell(["before", "previous"]).map {
      Tile.Point(cell: $0, label: label(said("since")), period: nil)
    }
    if let value = cell(["value"]) {
      points.append(Tile.Point(cell: value, label: label(said("period")), period: nil))
    }
    guard !points.isEmpty else { return nil }
    var tile = Tile(
      name: own?.text("label")?.value ?? column.heading, column: column, series: points)
    finish(&tile, own, name: name, in: table, row: 0, into: &findings)
    if let better = said("better"), own?.word("better") == nil {
      tile.better = Better(rawValue: better.value.lowercased())
      if tile.better == nil { reportBetter(better, into: &findings) }
    }
    if tile.target == nil, let target = cell(["target"]) { tile.target = Tile.number(target) }
    if tile.note.isEmpty { tile.note = said("note")?.value ?? "" }
    takeProcess(&tile, asked: own?.boolean("spc") ?? settings.boolean("spc"))
    tile.earlier = before ?? earlier(tile, own, into: &findings)
    return tile
  }

  private func label(_ text: Text?) -> String {
    guard let text else { return "" }
    return Period(written: text.value)?.text(words: words) ?? text.value
  }

  private func reportBetter(_ text: Text, into findings: inout Findings) {
    findings.add(
      .unknownDirection, at: text.span, "`\(text.value)` does not say which way is better",
      help: "write `higher`, `lower` or `neutral`")
  }
}
