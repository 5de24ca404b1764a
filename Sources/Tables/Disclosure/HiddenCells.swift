/// A cell that the program has hidden, and why.
package struct SuppressedCell: Sendable, Hashable {
  package var row: Int
  package var column: Int
  package var reason: Reason

  /// Why a cell was hidden.
  package enum Reason: String, Sendable, Hashable {
    /// A small number.
    case primary
    /// Hidden so that nobody can work out another from the totals.
    case secondary
    /// A percentage, a share or a rate of a hidden number.
    case percentage
  }
}

/// The true values of the cells that were hidden, for the checks that keep them hidden.
///
/// They can be asked whether something would reveal them, and nothing else.
package struct HiddenCells: Sendable {
  /// True values by the number of the cell, row after row; nil where it was no whole number.
  var values: [Int: Int]
  /// The cells that their author marked `[c]`, whose values nobody here knows.
  var marked: Set<Int> = []
  /// Which cells are whose sum, hidden or not.
  var sums: [CellSum]
  /// What the table was before cells were hidden.
  var grid: CountGrid
  var hidesZeros = false

  /// No hidden cells.
  static let none = HiddenCells(values: [:], sums: [], grid: CountGrid())

  package var isEmpty: Bool { values.isEmpty && marked.isEmpty }

  /// Whether a cell is hidden, by its number.
  func hides(_ cell: Int) -> Bool { values[cell] != nil || marked.contains(cell) }
}

extension Table {
  /// Whether a cell is the sum of others, as is known of a table that hides some.
  package func isSum(row: Int, column: Int) -> Bool {
    let cell = hidden.grid.id(row: row, column: column)
    return hidden.sums.contains { $0.total == cell }
  }
}

extension HiddenCells: CustomStringConvertible, CustomReflectable {
  /// Says nothing of the values.
  package var description: String { isEmpty ? "no hidden cells" : "hidden cells" }
  /// Shows nothing of the values.
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}
