/// The counts of a table as numbers, cell by cell.
///
/// A cell has the number `row * columnCount + column`.
struct CountGrid: Sendable {
  var rowCount = 0
  var columnCount = 0
  /// The columns that hold counts, in order.
  var columns: [Int] = []
  /// The count in each cell; nil where there is none, or the column holds no counts.
  var values: [Int?] = []
  /// Columns in which some number is negative: differences, not counts.
  var signed: Set<Int> = []

  init() {}

  /// Takes the columns of whole numbers; `isCount` says which of them hold counts.
  init(_ table: Table, isCount: (Int) -> Bool) {
    rowCount = table.rowCount
    columnCount = table.columns.count
    values = [Int?](repeating: nil, count: rowCount * columnCount)
    for (index, column) in table.columns.enumerated() where isCount(index) {
      columns.append(index)
      for (row, cell) in column.cells.enumerated() {
        guard case .number(let number) = cell.value, let whole = number.whole else { continue }
        values[row * columnCount + index] = whole
        if whole < 0 { signed.insert(index) }
      }
    }
  }

  func id(row: Int, column: Int) -> Int { row * columnCount + column }
  func row(of id: Int) -> Int { id / max(1, columnCount) }
  func column(of id: Int) -> Int { id % max(1, columnCount) }
}
