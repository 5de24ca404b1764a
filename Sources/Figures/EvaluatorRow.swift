import Diagnostics
import Tables

/// One row of a table, for rules inside a block: a name is a column of it.
struct RowScope {
  var source: FigureSource
  var row: Int
}

extension Evaluator {
  /// The cell of the row that a name without brackets means, inside a block.
  mutating func rowValue(_ reference: FormulaReference) throws(FormulaFailure) -> Evaluated? {
    guard let row else { return nil }
    if !reference.name.isEmpty, reference.parts != nil { return nil }
    var piece = FormulaReference.Piece(text: reference.name, range: reference.range)
    if reference.name.isEmpty {
      guard let parts = reference.parts, parts.count == 1, parts[0].name == nil,
        parts[0].end == nil
      else { return nil }
      piece = parts[0].value
    }
    let column = try column(piece, of: row.source)
    let selection = Selection(source: row.source, column: column, rows: [row.row], key: nil)
    return try cell(selection, row: row.row, at: reference.range)
  }
}
