package import Diagnostics
import Output
import Settings
package import Tables

/// Rows of a file that is too large to be held as a whole, found and not yet read.
package struct LargeData: Sendable {
  package var path: String
  package var pieces: FilePieces
  package var description: DatasetDescription?
  /// What is hidden of the rows wherever they are shown.
  package var policy: DisclosurePolicy
  /// Whether other pages may use the rows as well.
  package var isShared: Bool
  /// All of its rows, held in memory.
  package var whole: @Sendable () -> DataLookup

  package init(
    path: String, pieces: FilePieces, description: DatasetDescription?,
    policy: DisclosurePolicy, isShared: Bool,
    whole: @escaping @Sendable () -> DataLookup
  ) {
    self.path = path
    self.pieces = pieces
    self.description = description
    self.policy = policy
    self.isShared = isShared
    self.whole = whole
  }

  /// Whether all of its rows must be seen together, for rules about rows.
  package var needsAllRows: Bool { !(description?.checks.isEmpty ?? true) }

  /// The rows that `where:` of a block names; nil where there are none, or the file must be read as
  /// a whole. `policy` is what is hidden of all rows.
  func selecting(
    _ settings: Settings, columns: [ColumnMap], financialYear: Bool, words: Words,
    hiding policy: DisclosurePolicy, into findings: inout Findings
  ) -> DataText? {
    let entries = settings.entries("where")
    guard !entries.isEmpty, !needsAllRows else { return nil }
    let large = LargeTable.described(
      by: description, pieces, path: path, columns: columns, financialYear: financialYear,
      hiding: policy)
    guard let (table, found) = large else { return nil }
    var conditions: [LargeTable.Condition] = []
    for entry in entries {
      guard let column = table.column(named: entry.key) else { return nil }
      let values = (entry.value.list ?? [entry.value]).compactMap(\.scalar)
      conditions.append(LargeTable.Condition(column: column, values: values))
    }
    guard let file = table.selecting(conditions, words: words) else { return nil }
    findings.append(found)
    var text = DataText(dataset: file, description)
    text.policy = self.policy
    text.isShared = isShared
    text.known = table.columns
    text.hiding = table.hiding
    return text
  }
}

extension LargeTable {
  /// A file as its description says and with what is hidden of it, and what is wrong with it and
  /// its key; nil where it must be read as a whole, or was changed meanwhile.
  package static func described(
    by description: DatasetDescription?, _ pieces: FilePieces, path: String,
    columns: [ColumnMap] = [], financialYear: Bool, hiding policy: DisclosurePolicy
  ) -> (table: LargeTable, findings: [Diagnostic])? {
    var found: [Diagnostic] = []
    let own = description?.columns.map { [$0] } ?? []
    let large = read(
      pieces, path: path, columns: own + columns, financialYear: financialYear, into: &found)
    guard let table = large?.disclosing(policy) else { return nil }
    if policy.isActive { found = SourceTable.confidential(found) }
    if let description, !description.primaryKey.isEmpty {
      guard let keys = description.repeatedKeys(of: table, isConfidential: policy.isActive) else {
        return nil
      }
      found += keys
    }
    return (table, found)
  }
}

extension DatasetDescription {
  /// What is wrong with the key of a large dataset; nil where its file was changed meanwhile.
  fileprivate func repeatedKeys(of table: LargeTable, isConfidential: Bool) -> [Diagnostic]? {
    var about = Findings(in: file)
    guard let found = table.repeatedKeys(primaryKey, stated: &about) else { return nil }
    return about.list + (isConfidential ? found.map(\.withoutExcerpt) : found)
  }
}
