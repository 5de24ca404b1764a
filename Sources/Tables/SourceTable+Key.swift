package import Diagnostics
package import Settings

extension SourceTable {
  /// Reports rows that have the same values in the columns of a key as one above, and columns
  /// that do not exist: these in the file that names them.
  package func checkKey(
    _ names: [Text], in findings: inout Findings, stated: inout Findings
  ) {
    var columns: [Int] = []
    for name in names {
      if let column = table.column(named: name.value) {
        columns.append(column)
        continue
      }
      let headings = table.columns.map(\.heading)
      let near = Suggestion.nearest(to: name.value, in: headings)
      let all = headings.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
      stated.add(
        .unknownColumn, at: name.span, "there is no column `\(name.value)`",
        label: "not one of the headings",
        help: near.map { "did you mean `\($0)`?" } ?? "the headings are \(all)")
    }
    guard let first = columns.first, columns.count == names.count else { return }
    var rows: [[Value]: Int] = [:]
    rows.reserveCapacity(table.rowCount)
    for row in 0..<table.rowCount {
      let key = columns.map { table.columns[$0].cells[row].value }
      guard let other = rows[key] else {
        rows[key] = row
        continue
      }
      let line = table.places.cell(row: other, column: first).map { findings.place($0).line }
      Self.report(
        names, asInLine: line ?? 0, at: table.places.cell(row: row, column: first), into: &findings)
    }
  }

  /// Reports a row with the key of another one.
  static func report(
    _ names: [Text], asInLine line: Int, at span: Span?, into findings: inout Findings
  ) {
    let said = names.map { "`\($0.value)`" }.joined(separator: " and ")
    findings.add(
      .repeatedKey, at: span, "the row has the same \(said) as line \(line)",
      label: "a key names one row",
      help: "correct one of the two, take one out, or name more columns in `primary-key:`")
  }
}
