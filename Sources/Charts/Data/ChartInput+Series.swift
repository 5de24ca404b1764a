import Diagnostics
import Output
import Settings
import Tables

extension ChartInput {
  /// A series for each column.
  func wideSeries(
    _ base: BaseRows, _ columns: [Int], into findings: inout Findings
  ) -> [Dataset.Series]? {
    var seen = [Bool](repeating: false, count: base.value.count)
    for row in 0..<table.rowCount {
      let entry = base.entries[row]
      if seen[entry] {
        reportDuplicate(base, row: row, series: nil, into: &findings)
        return nil
      }
      seen[entry] = true
    }
    return columns.map { index in
      let empty = Dataset.Point(cell: nil, value: nil, place: nil)
      var points = [Dataset.Point](repeating: empty, count: base.value.count)
      for row in 0..<table.rowCount {
        points[base.entries[row]] = point(row: row, column: index)
      }
      return Dataset.Series(
        name: table.columns[index].heading, column: withoutCells(index), points: points)
    }
  }

  /// A series for each name in the column of `series:`, in the order of their first rows.
  func longSeries(
    _ base: BaseRows, _ columns: [Int], into findings: inout Findings
  ) -> [Dataset.Series]? {
    guard columns.count == 1 else {
      findings.add(
        .seriesAndColumns, at: settings.node("series")?.span,
        "`series:` and several columns under `y:` at once",
        help: "with `series:`, name one column under `y:`")
      return nil
    }
    guard let name = column("series", into: &findings) else { return nil }
    let source = table.columns[name]
    var order: [String: Int] = [:]
    var series: [Dataset.Series] = []
    let empty = Dataset.Point(cell: nil, value: nil, place: nil)
    for row in 0..<table.rowCount {
      let text = source.cells[row].text(in: source, words: words)
      let index = order[text] ?? series.count
      if index == series.count {
        order[text] = index
        series.append(
          Dataset.Series(
            name: text, column: withoutCells(columns[0]),
            points: Array(repeating: empty, count: base.value.count)))
      }
      let entry = base.entries[row]
      guard series[index].points[entry].cell == nil else {
        reportDuplicate(base, row: row, series: text, into: &findings)
        return nil
      }
      series[index].points[entry] = point(row: row, column: columns[0])
      guard series.count <= 1_000 else { break }
    }
    return series
  }

  private func point(row: Int, column: Int) -> Dataset.Point {
    let cell = table.columns[column].cells[row]
    return Dataset.Point(
      cell: cell, value: cell.quantity, place: Dataset.CellPlace(row: row, column: column))
  }

  private func withoutCells(_ index: Int) -> Column {
    var column = table.columns[index]
    column.cells = []
    return column
  }

  private func reportDuplicate(
    _ base: BaseRows, row: Int, series: String?, into findings: inout Findings
  ) {
    let name = base.value.spoken[base.entries[row]]
    let more = series.map { " of `\($0)`" } ?? ""
    report(
      .duplicatePoint, row: row, column: base.column,
      "there are two rows for `\(name)`\(more)", label: "the second one",
      help: series == nil
        ? "keep one row for each; if a column tells the rows apart, name it with `series:`"
        : "keep one row for each",
      into: &findings)
  }
}
