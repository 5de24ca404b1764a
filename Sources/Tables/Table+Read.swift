import Diagnostics
import Output
import Settings

extension Table {
  /// Reads rows under headings: what ``SourceTable`` is made of.
  ///
  /// `known` are the columns of all rows, where these are some of them.
  static func read(
    _ passage: Passage, columns: [ColumnMap], financialYear: Bool, form: RowForm,
    like known: [Column]? = nil, into findings: inout Findings
  ) -> Table? {
    guard let raw = Delimited.read(passage, form, into: &findings) else { return nil }
    let names = raw.headings.indices.map { raw.name(of: $0) }
    let headings = names.enumerated().map { index, name in
      name.heading.isEmpty ? "Column \(index + 1)" : name.heading
    }
    let settings = ColumnSettings.read(columns, headings: headings, into: &findings)
    let rowCount = raw.rowCount
    var table = Table(
      columns: [], rowCount: rowCount, places: TablePlaces(raw, file: findings.file))
    table.columns.reserveCapacity(headings.count)
    passage.bytes.withUnsafeBufferPointer { text in
      var reader = CellReader()
      let isData =
        raw.headings.count > 1 && raw.headings.allSatisfy { reader.isValue($0, in: text) }
      if isData { Self.reportValues(raw, into: &findings) }
      for (index, heading) in headings.enumerated() {
        let readings = (0..<rowCount).map {
          reader.read(raw.cell(row: $0, column: index), in: text)
        }
        var column = ColumnReader(
          raw, index, heading, settings[index], tally: Tally(readings), cellCount: rowCount,
          financialYear: financialYear, form: form, type: known?[index].type)
        table.columns.append(column.read(readings, into: &findings))
        table.columns[index].group = names[index].group
        table.columns[index].groupNote = names[index].groupNote
        table.columns[index].note = names[index].note
        if let known { table.columns[index].takeForm(of: known[index]) }
      }
    }
    table.checkHeadingFormulas(into: &findings)
    if !form.hasTotals { table.checkTotalRow(into: &findings) }
    return table
  }

  /// Reports a first line in which every cell is a value.
  static func reportValues(_ raw: RawTable, into findings: inout Findings) {
    let end = raw.headings.last?.outerRange.upperBound ?? 0
    let start = raw.headings.first?.outerRange.lowerBound ?? 0
    findings.add(
      .valuesAsHeadings, at: raw.passage.span(start..<end),
      "the first line holds values, not headings", label: "it is read as the headings",
      help: "write a line of headings above it")
  }

  /// Reports headings that a spreadsheet would run.
  private func checkHeadingFormulas(into findings: inout Findings) {
    for (index, column) in columns.enumerated() where SpreadsheetFormula.starts(column.heading) {
      SpreadsheetFormula.report(column.heading, at: places.header[index], into: &findings)
    }
  }

  /// Reports a last row that is the total of the others.
  private func checkTotalRow(into findings: inout Findings) {
    guard rowCount >= 3, let first = columns.first,
      case .text(let label) = first.cells[rowCount - 1].value,
      Self.isTotal(label), columns.contains(where: { $0.type.isNumeric })
    else { return }
    Self.reportTotalRow(at: places.cell(row: rowCount - 1, column: 0), into: &findings)
  }

  /// Reports a last row that is the total of the others.
  static func reportTotalRow(at span: Span?, into findings: inout Findings) {
    findings.add(
      .totalRow, at: span,
      "the last row is a total", label: "a chart would draw it beside its own parts",
      help: "take the row out of the data: who adds the rows up would count everything twice",
      "in a table block it may stay: say `total: row`, and it is checked against the rows")
  }

  /// Whether a label says that its row sums up the others.
  static func isTotal(_ label: String) -> Bool {
    switch key(label) {
    case "total", "totals", "grandtotal", "sum", "overalltotal", "totalall": true
    default: false
    }
  }
}

extension Column {
  /// Shows its numbers as those of another column.
  mutating func takeForm(of other: Column) {
    decimals = other.decimals
    power = other.power
    unit = other.unit
  }
}

/// Text that a spreadsheet runs when somebody opens the download.
enum SpreadsheetFormula {
  static func starts(_ text: String) -> Bool {
    guard text.utf8.count > 1 else { return false }
    switch text.utf8.first {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: return true
    default: return false
    }
  }

  static func report(_ text: String, at span: Span?, into findings: inout Findings) {
    findings.add(
      .spreadsheetFormula, at: span, "`\(text.clipped)` starts with a sign that a spreadsheet runs",
      label: "as a formula, when somebody opens the download",
      help: "write it so that it starts with a letter or a digit")
  }
}

extension String {
  /// No more than 40 characters, for a message.
  var clipped: String {
    let line = split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ")
    return line.count > 40 ? line.prefix(39) + "…" : line
  }
}
