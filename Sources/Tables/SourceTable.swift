package import Diagnostics
package import Settings

/// A table as its author wrote it, before anything is held back.
///
/// Only this target sees its cells. Everything that a reader could see is made from the ``Table``
/// that ``disclose(_:into:)`` gives, so a value that is held back can be in no output.
package struct SourceTable: Sendable {
  let table: Table

  init(_ table: Table) {
    self.table = table
  }

  /// Reads rows under headings: the part of a data block after `---`, or a CSV file.
  ///
  /// `columns` is the map of the setting `columns:`, or several, of which a later one has the last
  /// word. A body that reports by financial years
  /// (`financialYear`) must not write `2023-Q3`, whose months nobody can tell. A cell that cannot
  /// be read is a finding at the cell and counts as not available; nil means that there is no
  /// table at all. The findings of rows some of which are held back (`isConfidential`) show no
  /// value and no excerpt. `known` are the columns of all rows, where these are some of them.
  package static func read(
    _ passage: Passage, columns: [ColumnMap], financialYear: Bool = false,
    form: RowForm = RowForm(), isConfidential: Bool = false, like known: [Column]? = nil,
    into findings: inout Findings
  ) -> SourceTable? {
    guard isConfidential else {
      return Table.read(
        passage, columns: columns, financialYear: financialYear, form: form, like: known,
        into: &findings
      ).map { SourceTable($0) }
    }
    var own = Findings(in: findings.file)
    let table = Table.read(
      passage, columns: columns, financialYear: financialYear, form: form, into: &own)
    findings.append(confidential(own.list))
    return table.map { SourceTable($0) }
  }

  /// What findings about rows may say of which some are held back.
  package static func confidential(_ list: [Diagnostic]) -> [Diagnostic] {
    let areHeadings = !list.contains { $0.code == .valuesAsHeadings }
    return list.map { finding in
      let isOfColumn = finding.code == .unknownColumn || finding.code == .doubledName
      return isOfColumn && areHeadings ? finding : withoutValues(finding)
    }
  }

  /// Reads rows whose `columns:` stand in the same file.
  package static func read(
    _ passage: Passage, columns: Node?, financialYear: Bool = false, form: RowForm = RowForm(),
    into findings: inout Findings
  ) -> SourceTable? {
    read(
      passage, columns: columns.map { [ColumnMap($0, in: findings.file)] } ?? [],
      financialYear: financialYear, form: form, into: &findings)
  }

  /// What a finding may say about rows some of which are held back. Values where headings should
  /// be would be published as headings, so there it is an error.
  private static func withoutValues(_ finding: Diagnostic) -> Diagnostic {
    var copy = finding.withoutValues
    if copy.code == .valuesAsHeadings { copy.level = .error }
    return copy
  }
}

extension SourceTable: CustomStringConvertible, CustomReflectable {
  /// Says nothing of the cells.
  package var description: String { "a table before disclosure" }
  /// Shows nothing of the cells.
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}
