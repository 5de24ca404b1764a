package import Output
package import Tables

/// What the formulas of one page can see: data by name, and the dates of the paper.
package struct FigureData: Sendable {
  /// Every name that `source` knows, in the order in which they are offered.
  package var names: [String]
  /// The data with a name: a block of the page, a file beside it, a dataset, a measure.
  package var source: @Sendable (_ name: String) -> FigureSource?
  /// The sources of the page itself, whose suppressed cells no formula may give away.
  package var pageSources: [FigureSource]
  /// When the paper was written: data from after it is a finding.
  package var written: CalendarDate?
  /// The day as at which the paper shows its data; `last 12 months` end at the last period that
  /// was over by then.
  package var dataAsAt: CalendarDate?
  /// The body reports by financial years: `2023-Q3` is unclear.
  package var financialYear: Bool

  /// Data that is looked up when a formula names it.
  package init(
    names: [String], pageSources: [FigureSource] = [],
    source: @escaping @Sendable (_ name: String) -> FigureSource?
  ) {
    self.names = names
    self.source = source
    self.pageSources = pageSources
    written = nil
    dataAsAt = nil
    financialYear = false
  }

  /// Data that is all there.
  package init(_ sources: [FigureSource]) {
    self.init(names: sources.map(\.name), pageSources: sources) { name in
      sources.first { $0.name == name }
    }
  }

  /// The data with a name, compared by letters and digits if it is not written exactly.
  func find(_ name: String) -> FigureSource? {
    if let exact = source(name) { return exact }
    let key = Table.key(name)
    return names.first { Table.key($0) == key }.flatMap { source($0) }
  }
}

/// Data that a formula can name: a table that was disclosed, and what its columns mean.
package struct FigureSource: Sendable {
  /// As formulas write it.
  package var name: String
  package var table: Table
  /// The column whose cells name the rows: that of `x`, else the first.
  package var key: Int
  /// Further columns that name rows, for long data: `Sex`. All columns of words are, unless said.
  package var otherKeys: [Int]
  /// What is known of columns beyond their cells, by the number of the column.
  package var contexts: [Int: ColumnContext]
  /// The rows that sum up others; they are left out of ranges.
  package var totalRows: Set<Int>
  /// What adds up to what beyond rows and columns called `Total`, for suppressed cells.
  package var relations: [CellRelation]

  /// Data whose key column is `key`, the first if nil.
  package init(name: String, table: Table, key: Int? = nil) {
    self.name = name
    self.table = table
    let column = key ?? 0
    self.key = column
    otherKeys = table.columns.indices.filter {
      guard $0 != column else { return false }
      switch table.columns[$0].type {
      case .text, .period: return true
      default: return false
      }
    }
    contexts = table.columns.enumerated().reduce(into: [:]) { contexts, entry in
      guard entry.element.isRounded || entry.element.better != nil else { return }
      var context = ColumnContext()
      context.isRounded = entry.element.isRounded
      context.better = entry.element.better.flatMap { Better(rawValue: $0) }
      contexts[entry.offset] = context
    }
    totalRows = Self.totalRows(table, key: column)
    relations = []
  }

  /// The last rows that are called `Total`.
  private static func totalRows(_ table: Table, key: Int) -> Set<Int> {
    guard table.columns.indices.contains(key), table.rowCount > 1 else { return [] }
    let cells = table.columns[key].cells
    var rows: Set<Int> = []
    for row in cells.indices.reversed() {
      guard case .text(let label) = cells[row].value, TotalName.isTotal(label) else { break }
      rows.insert(row)
    }
    return rows
  }

  /// What is known of a column.
  func context(_ column: Int) -> ColumnContext { contexts[column] ?? ColumnContext() }
}

/// Names of rows and columns that sum up the others.
enum TotalName {
  static func isTotal(_ name: String) -> Bool {
    switch Table.key(name) {
    case "total", "totals", "grandtotal", "sum", "overalltotal", "totalall": true
    default: false
    }
  }
}

/// What is known of a column beyond its cells.
package struct ColumnContext: Sendable, Hashable {
  package var better: Better?
  /// How far two values may differ and still be steady, in the unit of the column.
  package var band: Rational?
  /// The columns of the lower and upper confidence limits.
  package var lowerLimit: Int?
  package var upperLimit: Int?
  /// The expected range of SPC, one a row; empty without SPC.
  package var expected: [ClosedRange<Double>?]
  /// The values were rounded before they were written down: they are ranges.
  package var isRounded: Bool

  package init() {
    better = nil
    band = nil
    lowerLimit = nil
    upperLimit = nil
    expected = []
    isRounded = false
  }
}

/// A sum that the cells of a table obey: `total` is all of `parts` together.
package struct CellRelation: Sendable, Hashable {
  package var total: CellPosition
  package var parts: [CellPosition]

  package init(total: CellPosition, parts: [CellPosition]) {
    self.total = total
    self.parts = parts
  }
}

/// A cell of a table.
package struct CellPosition: Sendable, Hashable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

extension FigureSource {
  /// Whether values of it are suppressed.
  package var hidesCells: Bool { !table.whole.hidden.isEmpty || hasConfidentialCells }

  /// Whether a cell is marked `[c]`, by the author or by `suppress:`.
  var hasConfidentialCells: Bool {
    table.columns.contains { column in
      column.cells.contains { $0.value == .missing(.confidential) }
    }
  }
}
