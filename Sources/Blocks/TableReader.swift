import Charts
import Diagnostics
import Output
import Settings
import Tables

/// Reads the settings of a table block into its layout.
struct TableReader {
  private let input: BlockInput
  private let settings: Settings
  private let table: Table
  private var names: TableNames
  private var layout = TableLayout()

  init(_ input: BlockInput, _ table: Table) {
    self.input = input
    self.table = table
    settings = input.settings
    names = TableNames(table: table)
  }

  mutating func read(into findings: inout Findings) -> TableLayout {
    let headers = names.columns(settings.texts("row-headers"), into: &findings)
    if !headers.isEmpty { layout.rowHeaders = Set(headers) }
    names.rowHeaders = layout.rowHeaders
    layout.noteCount = settings.texts("note").count
    TableNotes.check(table, noteCount: layout.noteCount, into: &findings)
    readTotals(into: &findings)
    readHighlights(into: &findings)
    readGroups(into: &findings)
    readBars(into: &findings)
    readSparklines(into: &findings)
    readShown(into: &findings)
    return layout
  }

  private mutating func readTotals(into findings: inout Findings) {
    for name in settings.texts("total") {
      switch name.value {
      case "row", "column", "both":
        if name.value != "column", table.rowCount > 1 {
          layout.totalRows.insert(table.rowCount - 1)
        }
        if name.value != "row", table.columns.count > 2 {
          layout.totalColumns.insert(table.columns.count - 1)
        }
      default:
        if let row = names.row(name.value) {
          layout.totalRows.insert(row)
        } else if let column = table.column(named: name.value) {
          layout.totalColumns.insert(column)
        } else {
          reportUnknownRow(name, orColumn: true, into: &findings)
        }
      }
    }
  }

  private mutating func readHighlights(into findings: inout Findings) {
    for name in settings.texts("highlight") {
      if let row = names.row(name.value) {
        layout.highlighted.insert(row)
      } else {
        reportUnknownRow(name, orColumn: false, into: &findings)
      }
    }
  }

  private func reportUnknownRow(
    _ name: Text, orColumn: Bool, into findings: inout Findings
  ) {
    let known = names.rowNames + (orColumn ? table.columns.map(\.heading) : [])
    let near = Suggestion.nearest(to: name.value, in: known)
    let what = orColumn ? "row or column" : "row"
    let other = known.first.map { "write the name as it stands in the table, like `\($0)`" }
    findings.add(
      .unknownRow, at: name.span, "there is no \(what) `\(name.value)`",
      label: "not a name of the table",
      help: near.map { "did you mean `\($0)`?" } ?? other ?? "name a row of the table")
  }

  private mutating func readGroups(into findings: inout Findings) {
    var taken = Set<Int>()
    for entry in settings.entries("groups") {
      let items = entry.value.list ?? [entry.value]
      let texts = items.compactMap { item in item.scalar.map { Text($0, at: item.span) } }
      let columns = names.columns(texts, into: &findings)
      guard let first = columns.min(), let last = columns.max() else { continue }
      guard columns.count == last - first + 1, columns == Array(first...last) else {
        report(entry, "the columns of `\(entry.key)` do not stand side by side", into: &findings)
        continue
      }
      guard taken.isDisjoint(with: columns) else {
        report(entry, "a column of `\(entry.key)` stands in another group", into: &findings)
        continue
      }
      taken.formUnion(columns)
      let name = NoteMark.split(entry.key)
      layout.groups.append(group(name.text, columns, fromSettings: true))
      layout.groups[layout.groups.count - 1].note = name.note
    }
    guard layout.groups.isEmpty else { return }
    var start = 0
    while start < table.columns.count {
      let name = table.columns[start].group
      var end = start + 1
      while end < table.columns.count, table.columns[end].group == name { end += 1 }
      if !name.isEmpty {
        layout.groups.append(group(name, Array(start..<end), fromSettings: false))
        layout.groups[layout.groups.count - 1].note = table.columns[start].groupNote
      }
      start = end
    }
  }

  private func report(_ entry: Entry, _ message: String, into findings: inout Findings) {
    findings.add(
      .scatteredGroup, at: entry.value.span, message,
      help: "a heading stands over columns that follow each other, in the order of the rows",
      "a column has one heading above it at most")
  }

  /// A group with the headings below it, which do not repeat its name.
  private func group(_ name: String, _ columns: [Int], fromSettings: Bool) -> HeaderGroup {
    let labels = columns.map { index -> String in
      let heading = table.columns[index].heading
      var rest = heading[...]
      if heading.lowercased().hasPrefix(name.lowercased() + " ") {
        rest = heading.dropFirst(name.count)
      } else if fromSettings, heading.lowercased().hasSuffix(" " + name.lowercased()) {
        rest = heading.dropLast(name.count)
      }
      while let sign = rest.first, " ,:–-".contains(sign) { rest.removeFirst() }
      while let sign = rest.last, " ,:–-".contains(sign) { rest.removeLast() }
      guard !rest.isEmpty else { return heading }
      return fromSettings ? rest.prefix(1).uppercased() + rest.dropFirst() : String(rest)
    }
    return HeaderGroup(name: name, columns: columns, labels: labels)
  }

  private mutating func readBars(into findings: inout Findings) {
    let places = settings.texts("bars")
    for column in names.columns(places, into: &findings) {
      let shown = table.columns[column]
      guard shown.type.isNumeric, shown.type != .rank, !layout.rowHeaders.contains(column) else {
        findings.add(
          .noQuantities, at: places.first?.span,
          "column `\(shown.heading)` has no quantities for bars",
          help: "name a column of numbers, shares, amounts of money or times")
        continue
      }
      let values = (0..<table.rowCount).filter { !layout.totalRows.contains($0) }.compactMap {
        shown.cells[$0].quantity
      }
      guard var scale = CellBar.Scale(values) else { continue }
      if shown.type == .percent, scale.high <= 100, scale.low >= 0 { scale.high = 100 }
      layout.bars[column] = scale
    }
  }

  private mutating func readShown(into findings: inout Findings) {
    let texts = settings.texts("show")
    guard !texts.isEmpty else { return }
    var shown: [PrintedColumn] = []
    for text in texts {
      let key = Table.key(text.value)
      if let line = layout.sparklines.firstIndex(where: { Table.key($0.heading) == key }) {
        shown.append(.sparkline(line))
      } else {
        shown += names.columns([text], into: &findings).map { .data($0) }
      }
    }
    // What a row is about is always said, and said first.
    let headers = layout.rowHeaders.sorted().map { PrintedColumn.data($0) }
    var seen = Set(headers)
    layout.shown = headers + shown.filter { seen.insert($0).inserted }
  }
}

extension TableReader {
  private mutating func readSparklines(into findings: inout Findings) {
    for entry in settings.entries("sparkline") {
      let heading = Text(entry.key, at: entry.keySpan)
      guard table.column(named: heading.value) == nil else {
        findings.add(
          .sparklineColumn, at: heading.span, "the table has a column `\(heading.value)` already",
          help: "give the column of small lines a heading of its own")
        continue
      }
      let map = entry.value.map ?? []
      let data = map.first { $0.key == "data" }?.value
      let column: SparklineColumn?
      if let data, let name = data.scalar {
        column = lines(heading, Text(name, at: data.span), entry.value, into: &findings)
      } else {
        let node = map.first { $0.key == "columns" }?.value ?? entry.value
        let items = node.list ?? [node]
        let texts = items.compactMap { item in item.scalar.map { Text($0, at: item.span) } }
        column = lines(heading, texts, into: &findings)
      }
      if let column { layout.sparklines.append(column) }
    }
  }

  /// Lines through columns of the table itself.
  private func lines(
    _ heading: Text, _ texts: [Text], into findings: inout Findings
  ) -> SparklineColumn? {
    let columns = names.columns(texts, into: &findings)
    guard let first = columns.first, let last = columns.last else { return nil }
    let types = Set(columns.map { table.columns[$0].type })
    guard columns.count > 1, types.count == 1, table.columns[first].type.isNumeric else {
      findings.add(
        .sparklineColumn, at: texts.first?.span ?? heading.span,
        "a small line goes through two or more columns of one type",
        help: "name the columns in their order, or the first and the last: `2019/20 .. 2023/24`")
      return nil
    }
    var shown = table.columns[first]
    shown.decimals = columns.map { table.columns[$0].decimals }.max() ?? 0
    let rows = (0..<table.rowCount).map { row in columns.map { table.columns[$0].cells[row] } }
    return SparklineColumn(
      heading: heading.value,
      extent: input.words.charts.range(table.columns[first].heading, table.columns[last].heading),
      rows: rows, column: shown)
  }

  /// Lines through the values of other data, which has a row for each point.
  private func lines(
    _ heading: Text, _ data: Text, _ node: Node, into findings: inout Findings
  ) -> SparklineColumn? {
    guard let first = layout.rowHeaders.min(), let other = input.named(data, &findings) else {
      return nil
    }
    let others = TableNames(table: other)
    let text = { (key: String, fallback: String) -> Text in
      node[key].flatMap { value in value.scalar.map { Text($0, at: value.span) } }
        ?? Text(fallback, at: data.span)
    }
    let isNumeric = { (column: Column) in column.type.isNumeric && column.type != .rank }
    guard let row = others.column(text("row", table.columns[first].heading), into: &findings),
      let y = others.column(
        text("y", other.columns.last(where: isNumeric)?.heading ?? ""), into: &findings)
    else { return nil }
    guard isNumeric(other.columns[y]) else {
      findings.add(
        .sparklineColumn, at: node["y"]?.span ?? data.span,
        "column `\(other.columns[y].heading)` has no quantities for a small line",
        help: "name a column of numbers, shares, amounts of money or times")
      return nil
    }
    let keys = other.columns[row].cells.map { cell in
      Table.key(cell.text(in: other.columns[row], words: .english))
    }
    let rows = table.columns[first].cells.map { cell -> [Cell] in
      let key = Table.key(cell.text(in: table.columns[first], words: .english))
      return keys.indices.filter { keys[$0] == key }.map { other.columns[y].cells[$0] }
    }
    let time = other.columns.first { if case .period = $0.type { true } else { false } }
    let said = [time?.cells.first, time?.cells.last].map { cell in
      cell.flatMap { cell in time.map { cell.text(in: $0, words: input.words) } } ?? ""
    }
    return SparklineColumn(
      heading: heading.value,
      extent: time == nil ? "" : input.words.charts.range(said[0], said[1]), rows: rows,
      column: other.columns[y])
  }
}
