import Diagnostics
import Tables

/// The marks of a table that lead to the notes below it.
enum TableNotes {
  /// A mark, and where it stands: at a heading where `row` is nil.
  struct Mark {
    var number: Int
    var row: Int?
    var column: Int
  }

  /// Every mark, column by column.
  static func marks(in table: Table) -> [Mark] {
    var marks: [Mark] = []
    for (index, column) in table.columns.enumerated() {
      if column.groupNote > 0 {
        marks.append(Mark(number: column.groupNote, row: nil, column: index))
      }
      if column.note > 0 { marks.append(Mark(number: column.note, row: nil, column: index)) }
      for (row, cell) in column.cells.enumerated() where cell.flags.note > 0 {
        marks.append(Mark(number: cell.flags.note, row: row, column: index))
      }
    }
    return marks
  }

  /// Reports marks that lead to no note.
  static func check(_ table: Table, noteCount: Int, into findings: inout Findings) {
    for mark in marks(in: table) where mark.number > noteCount {
      let count = noteCount == 1 ? "1 note" : "\(noteCount) notes"
      table.report(
        .markWithoutNote, row: mark.row, column: mark.column,
        "`[note \(mark.number)]` leads to no note: the block has \(count)",
        label: "there is no note \(mark.number)",
        help: ["write the notes under `note:`, the first of the list is note 1"], into: &findings)
    }
  }
}
