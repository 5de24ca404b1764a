import Diagnostics
import Output
import Settings
import Tables

/// Which rows of its data a block shows, from its settings.
///
/// `where:` says what the block is about: it shapes the picture, its table and its download.
/// `last:` and, in a table, `series:`, `sort:` and `top:` shape the picture and its table alone.
struct Selection {
  let settings: Settings
  let words: Words
  let kind: String

  static let options: [Option] = [
    Option(
      "where", .named(.oneOrMore(.text)), example: "{Age: All}",
      "Only the rows in which a column has this value, or one of these."),
    Option(
      "last", .integer(1...10_000), example: "24",
      "Only the last periods, as many as this; a paper says with `data-as-at:` up to when."),
  ]

  /// The settings of a table that a chart has as well.
  static let tableOptions: [Option] = [
    Option(
      "series", .text, example: "Sex",
      "The column that names the series: each of its names becomes a column."),
    Option(
      "sort", .text, example: "Incidents",
      "The column that decides the order of the rows: numbers from the highest, names from A; "
        + "`value` for the first column of numbers."),
    Option(
      "top", .integer(1...100), example: "10",
      "How many rows are shown; the others are added up in one."),
  ]

  /// The rows that the block is about.
  func about(_ table: Table, into findings: inout Findings) -> Table {
    var table = table
    for entry in settings.entries("where") {
      let name = Text(entry.key, at: entry.keySpan)
      guard let column = column(name, of: table, into: &findings) else { continue }
      let items = entry.value.list ?? [entry.value]
      let texts = items.compactMap { item in item.scalar.map { Text($0, at: item.span) } }
      for text in texts {
        guard table.rows(where: column, isOneOf: [text.value], words: words).isEmpty else {
          continue
        }
        report(text, in: table.columns[column], into: &findings)
      }
      let rows = table.rows(where: column, isOneOf: texts.map(\.value), words: words)
      if !rows.isEmpty { table = table.picking(rows: rows) }
    }
    return table
  }

  /// The rows as the picture and its table show them.
  func shown(_ table: Table, into findings: inout Findings) -> Table {
    var table = table
    if let last = settings.integer("last") {
      let x = settings.text("x").flatMap { table.column(named: $0.value) }
      let periods = table.columns.indices.filter {
        if case .period = table.columns[$0].type { true } else { false }
      }
      if let column = x.flatMap({ periods.contains($0) ? $0 : nil }) ?? periods.first {
        let chosen = Set(table.rows(ofLast: last.value, in: column))
        // A total stays, and is held against the rows that are left.
        let totals = Set(kind == "table" ? totalRows(of: table) : [])
        let kept = (0..<table.rowCount).filter { chosen.contains($0) || totals.contains($0) }
        table = table.picking(
          rows: totals.isEmpty ? table.rows(ofLast: last.value, in: column) : kept)
      } else {
        findings.add(
          .noPeriods, at: last.span, "`last:` needs a column of months, years or other periods",
          help: "take the line out, or say under `columns:` which column holds periods")
      }
    }
    // A chart puts its own series side by side, in its own order.
    return kind == "table" ? arranged(table, into: &findings) : table
  }

  private func arranged(_ table: Table, into findings: inout Findings) -> Table {
    var table = table
    if let name = settings.text("series"), let series = column(name, of: table, into: &findings) {
      do throws(Table.WideTrouble) {
        table = try table.wide(bySeries: series, words: words)
      } catch {
        report(error, name, in: table, into: &findings)
      }
    }
    var rows = Array(0..<table.rowCount)
    let totals = totalRows(of: table)
    let parts = rows.filter { !totals.contains($0) }
    if let name = settings.text("sort") {
      let isValue = Table.key(name.value) == "value"
      let first = isValue ? table.columns.firstIndex { $0.type.isNumeric } : nil
      if let column = first ?? column(name, of: table, into: &findings) {
        rows = table.sorted(by: column, among: parts) + totals
        table = table.picking(rows: rows)
      }
    }
    guard let top = settings.integer("top")?.value, parts.count > top + 1 else { return table }
    let label = table.columns.firstIndex { $0.type == .text } ?? 0
    let rest = Array(
      (0..<table.rowCount).filter { row in
        !totalRows(of: table).contains(row)
      }.dropFirst(top))
    let name = words.charts.others(rest.count)
    let end = totalRows(of: table).count
    table = table.addingUp(rest, named: name, label: label)
    // The sum of the others stands above the totals.
    let count = table.rowCount
    let order = Array(0..<count - 1 - end) + [count - 1] + Array(count - 1 - end..<count - 1)
    return table.picking(rows: order)
  }

  /// The rows that `total:` names.
  private func totalRows(of table: Table) -> [Int] {
    table.totalRows(settings.texts("total").map(\.value), words)
  }
}

extension Table {
  /// The rows that `total:` names.
  func totalRows(_ names: [String], _ words: Words) -> [Int] {
    guard !names.isEmpty, rowCount > 1 else { return [] }
    if names.contains("row") || names.contains("both") { return [rowCount - 1] }
    let keys = Set(names.map { Table.key($0) })
    return (0..<rowCount).filter { row in
      columns.first.map { column in
        keys.contains(Table.key(column.cells[row].text(in: column, words: words)))
      } ?? false
    }
  }
}

extension Selection {
  private func column(_ name: Text, of table: Table, into findings: inout Findings) -> Int? {
    if let column = table.column(named: name.value) { return column }
    let headings = table.columns.map(\.heading)
    let all = headings.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
    findings.add(
      .unknownColumn, at: name.span, "there is no column `\(name.value)`",
      label: "not one of the headings",
      help: Suggestion.nearest(to: name.value, in: headings).map { "did you mean `\($0)`?" }
        ?? "the headings are \(all)")
    return nil
  }

  private func report(_ value: Text, in column: Column, into findings: inout Findings) {
    var seen = Set<String>()
    let all = column.cells.map { $0.text(in: column, words: words) }.filter {
      seen.insert($0).inserted
    }
    let near = Suggestion.nearest(to: value.value, in: all)
    let some = all.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
    findings.add(
      .nothingSelected, at: value.span,
      "no row has `\(value.value)` in column `\(column.heading)`", label: "nothing is selected",
      help: near.map { "did you mean `\($0)`?" } ?? "the column has \(some)")
  }

  private func report(
    _ trouble: Table.WideTrouble, _ name: Text, in table: Table, into findings: inout Findings
  ) {
    switch trouble {
    case .noValues:
      findings.add(
        .notWide, at: name.span, "the table has no column of numbers to put side by side",
        help: "take `series:` out")
    case .tooMany:
      findings.add(
        .notWide, at: name.span, "column `\(name.value)` names more than 200 series",
        help: "choose some of them with `where:`")
    case .doubled(let row):
      let labels = table.columns.filter { !$0.type.isNumeric }.map {
        $0.cells[row].text(in: $0, words: words)
      }
      findings.add(
        .notWide, at: name.span,
        "two rows are about the same: \(labels.map { "`\($0)`" }.joined(separator: ", "))",
        label: "each row needs a place of its own",
        help: "keep one row for each, or choose rows with `where:`")
    }
  }
}
