package import Diagnostics
import Output
package import Tables

/// One rule of `checks:` of a block or dataset, as its author wrote it.
package struct RowRule: Sendable {
  package var text: String
  /// Where it stands in the file of the findings.
  package var span: Span

  package init(_ text: String, at span: Span) {
    self.text = text
    self.span = span
  }
}

/// Rules inside a block: what must be so in each of its rows.
///
/// - `dealt = resolved + allocated + referred`: a balance; also with `<`, `<=`, `>`, `>=`, `!=`.
/// - `% = share(No, total)`: a derived column, as printed; `total` is that of the column before it.
/// - `sum(%) = 100%`: about whole columns.
/// - `distinct rows`, `distinct hub`, `distinct year, Sex`: no two rows are the same there.
/// - `total(row) = sum`, `total(column) = sum`, `totals`: what is called `Total` is the sum.
///
/// Rows in which a value is missing or suppressed are left out.
package struct RowChecks {
  let source: FigureSource
  let file: SourceFile
  let rule: RowRule
  /// The text of the rule with its places, in the file of the block.
  let passage: Passage

  /// Checks a table against its rules. Findings about cells are about the file of the table; those
  /// about a rule that cannot be read are about `findings.file`.
  package static func check(
    _ table: Table, rules: [RowRule], into findings: inout Findings
  ) {
    guard !table.columns.isEmpty else { return }
    let source = FigureSource(name: "the block", table: table)
    for rule in rules {
      RowChecks(source, rule, in: findings.file).check(into: &findings)
    }
  }

  private init(_ source: FigureSource, _ rule: RowRule, in file: SourceFile) {
    self.source = source
    self.rule = rule
    self.file = source.table.places.file ?? file
    passage = Self.passage(rule, in: file)
  }

  /// The rule as it stands in the file; in quotation marks only the whole of it has a place.
  private static func passage(_ rule: RowRule, in file: SourceFile) -> Passage {
    let text = Array(rule.text.utf8)
    let range = rule.span.range.clamped(to: 0..<file.bytes.count)
    let written = Array(file.bytes[range])
    if written == text { return Passage(rule.span, in: file.bytes) }
    if written.count == text.count + 2, Array(written[1...].dropLast()) == text {
      return Passage(Span(range.lowerBound + 1, range.upperBound - 1), in: file.bytes)
    }
    return Passage(Span(0, text.count), in: text)
  }

  /// Whether the passage has places in the file of the rule.
  private var hasPlaces: Bool { passage.fileOffset(0) != 0 || rule.span.start == 0 }

  private func check(into findings: inout Findings) {
    let text = rule.text.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
    let word = text.lowercased()
    if word == "distinct" || word.hasPrefix("distinct ") {
      return checkDistinct(String(text.dropFirst("distinct".count)), into: &findings)
    }
    switch word.split(separator: " ").joined() {
    case "totals": return checkTotals(rows: true, columns: true, into: &findings)
    case "total(row)=sum": return checkTotals(rows: true, columns: false, into: &findings)
    case "total(column)=sum": return checkTotals(rows: false, columns: true, into: &findings)
    default: checkFormula(into: &findings)
    }
  }

  /// Adds a finding about the rule itself.
  func report(_ failure: FormulaFailure, into findings: inout Findings) {
    if hasPlaces { return failure.report(in: passage, into: &findings) }
    findings.add(
      failure.code, at: rule.span, failure.message, label: failure.label,
      help: failure.help.first ?? "write it as in the guide to checked figures")
  }

  /// Adds a finding about a cell, in the file where it stands.
  func report(
    _ code: Code, row: Int, column: Int, _ message: String, label: String,
    help: String, into findings: inout Findings
  ) {
    let span = source.table.places.cell(row: row, column: column)
    guard file.path != findings.file.path else {
      findings.add(code, at: span ?? rule.span, message, label: label, help: help)
      return
    }
    var own = Findings(in: file)
    own.add(code, at: span, message, label: label, help: help)
    findings.append(own.list)
  }

  /// What a row is called in a finding.
  func name(of row: Int) -> String { source.rowKey(row).text }
}

// MARK: - Distinct rows and totals

extension RowChecks {
  private func checkDistinct(_ rest: String, into findings: inout Findings) {
    let names = rest.split(separator: ",").map { Self.trimmed(String($0)) }
    var columns = Array(source.table.columns.indices)
    if names != ["rows"], !names.isEmpty, names != [""] {
      columns = []
      for name in names {
        guard let column = source.table.column(named: name) else {
          let headings = source.table.columns.map(\.heading)
          let near = Suggestion.nearest(to: name, in: headings)
          let all = headings.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
          findings.add(
            .unknownFigureColumn, at: rule.span, "there is no column `\(name)`",
            help: near.map { "did you mean `\($0)`?" } ?? "the columns are \(all)")
          return
        }
        columns.append(column)
      }
    }
    var seen: [[Cell]: Int] = [:]
    for row in 0..<source.table.rowCount {
      let cells = columns.map { source.table.columns[$0].cells[row] }
      guard let first = seen[cells] else {
        seen[cells] = row
        continue
      }
      let what =
        columns.count == source.table.columns.count
        ? "" : " in `\(names.joined(separator: "`, `"))`"
      report(
        .repeatedRow, row: row, column: columns.first ?? 0,
        "row \(row + 1) is the same as row \(first + 1)\(what)",
        label: "`\(rule.text)`",
        help: "take one of them out, or correct what differs between them", into: &findings)
    }
  }

  static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  private func checkTotals(rows: Bool, columns: Bool, into findings: inout Findings) {
    let table = source.table
    let numeric = table.columns.indices.filter { index in
      switch table.columns[index].type {
      case .number, .money, .duration: index != source.key
      default: false
      }
    }
    let totalColumns = numeric.filter { TotalName.isTotal(table.columns[$0].heading) }
    guard rows && !source.totalRows.isEmpty || columns && !totalColumns.isEmpty else {
      findings.add(
        .unreadableRule, at: rule.span,
        "nothing here is called `Total`",
        help: rows && !columns
          ? "call the row `Total`, or take the rule out"
          : "call the row or the column `Total`, or write the sum: `all = a + b`")
      return
    }
    if rows {
      let parts = (0..<table.rowCount).filter { !source.totalRows.contains($0) }
      for row in source.totalRows.sorted() {
        for column in numeric where table.columns[column].total != .mean {
          checkSum(
            row: row, column: column, parts: parts.map { ($0, column) }, into: &findings)
        }
      }
    }
    guard columns else { return }
    for column in totalColumns {
      let parts = numeric.filter {
        !totalColumns.contains($0) && table.columns[$0].type == table.columns[column].type
      }
      for row in 0..<table.rowCount {
        checkSum(row: row, column: column, parts: parts.map { (row, $0) }, into: &findings)
      }
    }
  }

  private func checkSum(
    row: Int, column: Int, parts: [(Int, Int)], into findings: inout Findings
  ) {
    let table = source.table
    guard case .number(let total) = table.columns[column].cells[row].value, !parts.isEmpty else {
      return
    }
    var sum = Rational.zero
    for (partRow, partColumn) in parts {
      guard case .number(let number) = table.columns[partColumn].cells[partRow].value,
        let next = try? sum.plus(Rational(number))
      else { return }
      sum = next
    }
    guard sum != Rational(total) else { return }
    let shown = sum.rounded(toDecimals: Int(total.decimals))
    guard shown.map({ !$0.isSameValue(as: total) }) ?? true else { return }
    let heading = table.columns[column].heading
    let words = Cell(.number(shown ?? total)).text(in: table.columns[column], words: .english)
    let printed = table.columns[column].cells[row].text(in: table.columns[column], words: .english)
    report(
      .wrongTotal, row: row, column: column,
      "the total of `\(heading)` is printed as \(printed); its parts make \(words)",
      label: "`\(rule.text)`",
      help: "correct the total, or the part that is wrong", into: &findings)
  }
}
