import Charts
import Tables

/// How a table is printed: what its rows and columns are, beside what they hold.
struct TableLayout: Sendable {
  /// The columns that say what a row is about.
  var rowHeaders: Set<Int> = [0]
  var totalRows: Set<Int> = []
  var totalColumns: Set<Int> = []
  var highlighted: Set<Int> = []
  /// Columns of texts that stand at the right, as numbers do.
  var rightAligned: Set<Int> = []
  var groups: [HeaderGroup] = []
  /// For each column with bars, their scale.
  var bars: [Int: CellBar.Scale] = [:]
  var sparklines: [SparklineColumn] = []
  /// What is printed, from left to right; nil for all columns and then all sparklines.
  var shown: [PrintedColumn]?
  /// The texts of notes that marks may lead to; marks without a note are not printed.
  var noteCount = 0

  /// The printed columns of a table with so many columns.
  func printed(of count: Int) -> [PrintedColumn] {
    shown
      ?? (0..<count).map { .data($0) } + sparklines.indices.map { .sparkline($0) }
  }
}

/// A column as it is printed: one of the table's, or one of small lines.
enum PrintedColumn: Sendable, Hashable {
  case data(Int)
  case sparkline(Int)
}

/// A heading over several columns that stand side by side.
struct HeaderGroup: Sendable, Hashable {
  var name: String
  var columns: [Int]
  /// The headings below it, in the order of ``columns``.
  var labels: [String]
  /// The number of the note that it leads to; 0 for none.
  var note = 0
}

/// A column of small lines.
struct SparklineColumn: Sendable {
  var heading: String
  /// What the lines go through: `2019/20 to 2023/24`; empty where no more is known.
  var extent: String
  /// For each row the values, in their order; empty for a row without a line.
  var rows: [[Cell]]
  /// How the values are said.
  var column: Column
}
