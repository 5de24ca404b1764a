package import Output

extension Table {
  /// What keeps rows that name their series from standing side by side.
  package enum WideTrouble: Error, Sendable, Hashable {
    /// There is no column of numbers.
    case noValues
    /// Two rows are about the same: the second one.
    case doubled(row: Int)
    /// There are more series than columns can stand side by side.
    case tooMany
  }

  /// The rows of a table in which one column names the series, side by side: for each name a
  /// column, or a group of columns where the table has several of numbers. Rows and series keep
  /// the order in which they come first; what no row says is not available.
  package func wide(bySeries series: Int, words: Words) throws(WideTrouble) -> Table {
    let values = columns.indices.filter { $0 != series && columns[$0].type.isNumeric }
    let labels = columns.indices.filter { $0 != series && !columns[$0].type.isNumeric }
    guard !values.isEmpty else { throw .noValues }
    var names: [String] = []
    var numbers: [String: Int] = [:]
    var groups: [[Value]: Int] = [:]
    var firstRows: [Int] = []
    var rows: [[Int?]] = []
    for row in 0..<rowCount {
      let name = columns[series].cells[row].text(in: columns[series], words: words)
      let number = numbers[name] ?? names.count
      if number == names.count {
        guard names.count < 200 else { throw .tooMany }
        numbers[name] = number
        names.append(name)
      }
      let key = labels.map { columns[$0].cells[row].value }
      let group = groups[key] ?? firstRows.count
      if group == firstRows.count {
        groups[key] = group
        firstRows.append(row)
        rows.append([])
      }
      while rows[group].count <= number { rows[group].append(nil) }
      guard rows[group][number] == nil else { throw .doubled(row: row) }
      rows[group][number] = row
    }
    var result = Table(
      columns: labels.map { columns[$0] }, rowCount: firstRows.count,
      places: TablePlaces(file: places.file))
    for index in result.columns.indices {
      let cells = result.columns[index].cells
      result.columns[index].cells = firstRows.map { cells[$0] }
    }
    for (number, name) in names.enumerated() {
      for value in values {
        var column = columns[value]
        column.heading = values.count == 1 ? name : "\(name) \(columns[value].heading)"
        column.name = column.heading
        column.group = values.count == 1 ? "" : name
        column.cells = rows.map { group in
          let row = number < group.count ? group[number] : nil
          return row.map { columns[value].cells[$0] } ?? Cell(.missing(.notAvailable))
        }
        result.columns.append(column)
      }
    }
    return result
  }
}
