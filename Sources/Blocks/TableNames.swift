import Diagnostics
import Output
import Settings
import Tables

/// Finds rows and columns of a table by the names that settings give them.
struct TableNames {
  let table: Table
  /// The columns that say what a row is about.
  var rowHeaders: Set<Int> = [0]

  /// The column with a name, with a finding if there is none.
  func column(_ name: Text, into findings: inout Findings) -> Int? {
    if let column = table.column(named: name.value) { return column }
    let headings = table.columns.map(\.heading)
    let near = Suggestion.nearest(to: name.value, in: headings)
    let all = headings.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
    findings.add(
      .unknownColumn, at: name.span, "there is no column `\(name.value)`",
      label: "not one of the headings",
      help: near.map { "did you mean `\($0)`?" } ?? "the headings are \(all)")
    return nil
  }

  /// The columns of names, each of which may be two with `..` between them; those without a
  /// column have a finding.
  func columns(_ names: [Text], into findings: inout Findings) -> [Int] {
    names.flatMap { name -> [Int] in
      guard table.column(named: name.value) == nil, let range = name.value.firstRange(of: "..")
      else { return column(name, into: &findings).map { [$0] } ?? [] }
      let ends = [name.value[..<range.lowerBound], name.value[range.upperBound...]].map {
        Text($0.trimmingBlanks, at: name.span)
      }
      guard let first = column(ends[0], into: &findings),
        let last = column(ends[1], into: &findings)
      else { return [] }
      return first <= last ? Array(first...last) : (last...first).reversed()
    }
  }

  /// The row with a name in one of its row headers.
  func row(_ name: String) -> Int? {
    let key = Table.key(name)
    return (0..<table.rowCount).first { row in
      rowHeaders.contains { Table.key(label($0, row)) == key }
    }
  }

  /// The names of the rows, by the column that tells most of them apart.
  var rowNames: [String] {
    guard let column = rowHeaders.max() else { return [] }
    return (0..<table.rowCount).map { label(column, $0) }
  }

  private func label(_ column: Int, _ row: Int) -> String {
    let column = table.columns[column]
    return column.cells[row].text(in: column, words: .english)
  }
}

extension Table {
  /// Adds a finding at a cell, or at a heading where `row` is nil; also where the table lies in
  /// another file than the settings.
  func report(
    _ code: Code, row: Int?, column: Int, _ message: String, label: String = "", help: [String],
    into findings: inout Findings
  ) {
    let span =
      row.map { places.cell(row: $0, column: column) }
      ?? (places.header.indices.contains(column) ? places.header[column] : nil)
    var others = Findings(in: places.file ?? findings.file)
    let place = span.map { others.place($0) }
    findings.append([
      Diagnostic(
        code, file: others.file.path, place: place, message, label: label, help: help)
    ])
  }
}

extension Substring {
  /// Without blanks at both ends.
  var trimmingBlanks: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
