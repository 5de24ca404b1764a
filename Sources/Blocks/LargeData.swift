import Diagnostics
import Output
import Settings
package import Tables

/// Rows of a file that is too large to be held as a whole, found and not yet read.
package struct LargeData: Sendable {
  package var path: String
  package var pieces: FilePieces
  package var description: DatasetDescription?
  /// Whether other pages may use the rows as well.
  package var isShared: Bool
  /// All of its rows, held in memory.
  package var whole: @Sendable () -> DataLookup

  package init(
    path: String, pieces: FilePieces, description: DatasetDescription?, isShared: Bool,
    whole: @escaping @Sendable () -> DataLookup
  ) {
    self.path = path
    self.pieces = pieces
    self.description = description
    self.isShared = isShared
    self.whole = whole
  }

  /// Whether all of its rows must be seen together: for what is hidden, for rules about rows.
  package var needsAllRows: Bool {
    guard let description else { return false }
    return description.policy.isActive || !description.checks.isEmpty
      || !description.primaryKey.isEmpty
  }

  /// The rows that `where:` of a block names; nil where there are none, or the file must be read as
  /// a whole.
  func selecting(
    _ settings: Settings, columns: [ColumnMap], financialYear: Bool, words: Words,
    into findings: inout Findings
  ) -> DataText? {
    let entries = settings.entries("where")
    guard !entries.isEmpty, !needsAllRows else { return nil }
    var found: [Diagnostic] = []
    let own = description?.columns.map { [$0] } ?? []
    guard
      let table = LargeTable.read(
        pieces, path: path, columns: own + columns, financialYear: financialYear, into: &found)
    else { return nil }
    var conditions: [LargeTable.Condition] = []
    for entry in entries {
      guard let column = table.column(named: entry.key) else { return nil }
      let values = (entry.value.list ?? [entry.value]).compactMap(\.scalar)
      conditions.append(LargeTable.Condition(column: column, values: values))
    }
    guard let file = table.selecting(conditions, words: words) else { return nil }
    findings.append(found)
    var text = DataText(dataset: file, description)
    text.isShared = isShared
    text.known = table.columns
    return text
  }
}
