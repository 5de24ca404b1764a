import Diagnostics

/// Makes rows of equal length from cells as they were cut.
struct Shape {
  private let split: Splitter
  private let text: Bytes
  private(set) var table: RawTable
  /// How many cells a row has in the text: more than columns if empty ones were dropped.
  private let width: Int

  init(_ split: Splitter, text: Bytes, passage: Passage, separator: UInt8) {
    self.split = split
    self.text = text
    width = split.rowEnds.first ?? 0
    let headings = Array(split.cells[..<width])
    table = RawTable(passage: passage, separator: separator, headings: headings, cells: [])
  }

  /// Fills the table; false, with a finding, if there are no rows.
  mutating func arrange(into findings: inout Findings) -> Bool {
    dropEmptyColumns()
    table.cells.reserveCapacity(split.cells.count)
    let lastRow = lastFilledRow
    guard lastRow > 0, !table.headings.isEmpty else {
      findings.add(
        .noRows, at: table.headings.first.map { table.span($0) },
        "there is no row under the headings",
        label: "this is the heading line", help: "write a line for each row under the headings")
      return false
    }
    if let row = misfit(lastRow) {
      report(split.rowEnds[row - 1]..<split.rowEnds[row], everyRow: true, into: &findings)
      return false
    }
    for row in 1...lastRow {
      let cells = split.rowEnds[row - 1]..<split.rowEnds[row]
      if isBlank(cells) {
        reportBlank(cells, into: &findings)
      } else if repeatsHeader(cells) {
        findings.add(
          .repeatedHeader, at: span(cells), "the heading line stands here a second time",
          label: "this row is left out", help: "take the line out")
      } else if isDivider(cells) {
        findings.add(
          .secondDivider, at: span(cells), "a line of hyphens stands among the rows",
          label: "this line is left out",
          help: "take the line out; a second table needs a block of its own")
      } else if cells.count == table.columnCount {
        table.cells.append(contentsOf: split.cells[cells])
      } else {
        appendRagged(cells)
        report(cells, everyRow: false, into: &findings)
      }
    }
    return true
  }

  /// The number of the last row with anything in it; the headings are row 0.
  private var lastFilledRow: Int {
    var row = split.rowEnds.count - 1
    while row > 0, isBlank(split.rowEnds[row - 1]..<split.rowEnds[row]) { row -= 1 }
    return row
  }

  /// Drops columns at the right end that are empty in every row.
  private mutating func dropEmptyColumns() {
    while let last = table.headings.last, last.isEmpty, !last.isBroken {
      let column = table.headings.count - 1
      var start = 0
      for end in split.rowEnds {
        if end - start > column, !split.cells[start + column].isEmpty { return }
        start = end
      }
      table.headings.removeLast()
    }
  }

  /// The first row, if all rows (two or more) have the same number of cells and it is not that
  /// of the headings: then the headings are wrong, and nothing can be read.
  private func misfit(_ lastRow: Int) -> Int? {
    var first: Int?
    var count = 0
    var rows = 0
    for row in 1...lastRow {
      let cells = split.rowEnds[row - 1]..<split.rowEnds[row]
      if isBlank(cells) { continue }
      if first == nil {
        guard cells.count != table.columnCount, cells.count != width else { return nil }
        (first, count) = (row, cells.count)
      }
      guard cells.count == count else { return nil }
      rows += 1
    }
    return rows >= 2 ? first : nil
  }

  private func isBlank(_ cells: Range<Int>) -> Bool {
    for cell in split.cells[cells] where !cell.isEmpty || cell.isBroken || cell.isQuoted {
      return false
    }
    return true
  }

  private func repeatsHeader(_ cells: Range<Int>) -> Bool {
    guard cells.count >= table.columnCount, let first = table.headings.first else { return false }
    guard split.cells[cells.lowerBound].range.count == first.range.count else { return false }
    for (column, heading) in table.headings.enumerated() {
      let cell = split.cells[cells.lowerBound + column]
      guard cell.range.count == heading.range.count,
        text[cell.range].elementsEqual(text[heading.range])
      else { return false }
    }
    return true
  }

  /// Whether a line is `---`, as between the settings and the rows of a block. In a table of one
  /// column it may be a cell.
  private func isDivider(_ cells: Range<Int>) -> Bool {
    guard cells.count == 1, table.columnCount > 1 else { return false }
    let cell = split.cells[cells.lowerBound]
    return cell.range.count >= 3 && !cell.isQuoted && text[cell.range].allSatisfy { $0 == 0x2D }
  }

  private func span(_ cells: Range<Int>) -> Span {
    let first = split.cells[cells.lowerBound].outerRange.lowerBound
    let last = split.cells[cells.upperBound - 1].outerRange.upperBound
    return table.passage.span(first..<max(first, last))
  }

  private func reportBlank(_ cells: Range<Int>, into findings: inout Findings) {
    Self.reportBlank(at: span(cells), into: &findings)
  }

  /// Reports a blank line between rows.
  static func reportBlank(at span: Span, into findings: inout Findings) {
    findings.add(
      .blankLine, at: span, "a blank line between rows", label: "it is left out",
      help: "take the line out, or write a second table in a block of its own")
  }

  /// Adds a row that is too short or too long: what is missing is broken, what is more is lost.
  private mutating func appendRagged(_ cells: Range<Int>) {
    let taken = cells.prefix(table.columnCount)
    table.cells.append(contentsOf: split.cells[taken])
    let rowEnd = split.cells[cells.upperBound - 1].outerRange.upperBound
    for _ in taken.count..<table.columnCount { table.cells.append(.broken(at: rowEnd)) }
  }

  /// Reports a row with too few or too many cells; cells of empty columns do not count.
  private func report(_ cells: Range<Int>, everyRow: Bool, into findings: inout Findings) {
    if cells.count < table.columnCount {
      let rowEnd = split.cells[cells.upperBound - 1].outerRange.upperBound
      reportTooFew(cells, rowEnd: rowEnd, everyRow: everyRow, into: &findings)
    } else if cells.count > width {
      reportTooMany(cells, everyRow: everyRow, into: &findings)
    }
  }

  private func reportTooFew(
    _ cells: Range<Int>, rowEnd: Int, everyRow: Bool, into findings: inout Findings
  ) {
    let missing = table.headings[cells.count...].prefix(3).map { "`\(table.text($0))`" }
    let more = table.columnCount - cells.count > 3 ? " and more" : ""
    let which = everyRow ? "every row has" : "the row has"
    findings.add(
      .tooFewCells, at: table.passage.span(rowEnd..<rowEnd),
      "\(which) \(Self.counted(cells.count)), and there are \(table.columnCount) headings",
      label: "there is no cell for \(missing.joined(separator: ", "))\(more)",
      help: cutHeading.map { "a heading with a comma in it stands in quotation marks: `\($0)`" }
        ?? (everyRow
          ? "take the heading out that has no cells, or add the cells"
          : "add the cell, or `[x]` if the value is not available"))
  }

  /// The heading that a comma in it cut in two, in the quotation marks that it needs: `Rate per 1`
  /// and `000`.
  private var cutHeading: String? {
    let headings = table.headings.map { table.text($0) }
    for (first, next) in zip(headings, headings.dropFirst()) {
      let group = next.prefix { $0.isNumber }
      guard first.last?.isNumber ?? false, group.count == 3, !next.hasPrefix(" ") else { continue }
      return "\"\(first),\(next)\""
    }
    return nil
  }

  private func reportTooMany(_ cells: Range<Int>, everyRow: Bool, into findings: inout Findings) {
    let extra = split.cells[cells.lowerBound + table.columnCount]
    let which = everyRow ? "every row has" : "the row has"
    let message =
      "\(which) \(Self.counted(cells.count)), and there "
      + (table.columnCount == 1 ? "is 1 heading" : "are \(table.columnCount) headings")
    let label = "this cell has no heading"
    if everyRow, table.columnCount == 1 {
      findings.add(
        .tooManyCells, at: table.span(extra), message, label: label,
        help: "write a heading for each column in the first line",
        "if the first line is a title, take it out: it belongs in `title:`")
    } else if let number = splitNumber(cells) {
      let plain = number.filter { $0 != "," }
      findings.add(
        .tooManyCells, at: table.span(extra), message, label: label,
        help: "`\(number)` is two cells here: write `\"\(number)\"` or `\(plain)`")
    } else {
      findings.add(
        .tooManyCells, at: table.span(extra), message, label: label,
        help: "put a cell that holds a comma in quotes, or add the heading that is missing")
    }
  }

  /// The first number that its thousands separator cut in two: `40,148`, `£40,148`.
  private func splitNumber(_ cells: Range<Int>) -> String? {
    guard table.separator == 0x2C else { return nil }
    for index in cells.dropLast() {
      let (a, b) = (split.cells[index], split.cells[index + 1])
      let head = text[a.range].drop { $0 >= 0x80 || $0 == 0x24 || $0 == 0x2D || $0 == 0x28 }
      let tail = text[b.range]
      guard !a.isQuoted, !b.isQuoted, (1...3).contains(head.count), tail.count >= 3,
        head.allSatisfy({ 0x30...0x39 ~= $0 }), tail.prefix(3).allSatisfy({ 0x30...0x39 ~= $0 }),
        tail.dropFirst(3).first.map({ 0x30...0x39 ~= $0 }) != true
      else { continue }
      return "\(table.text(a)),\(table.text(b))"
    }
    return nil
  }

  private static func counted(_ cells: Int) -> String {
    cells == 1 ? "1 cell" : "\(cells) cells"
  }
}
