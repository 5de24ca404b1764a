package import Diagnostics
import Figures
import Settings
package import Tables

/// Rows that were found and not yet read: those of a block, or a file.
package struct DataText: Sendable {
  package var file: SourceFile
  package var passage: Passage
  /// The `columns:` that belong to the rows; a later one has the last word.
  package var columns: [ColumnMap]
  /// What is hidden of the rows wherever they are shown.
  package var policy: DisclosurePolicy
  /// What the file beside a dataset says of it.
  package var description: DatasetDescription?
  /// Whether other pages may use the rows as well, so that they go on growing.
  package var isShared = false
  /// The columns of all rows, where the text has only some of them.
  var known: [Column]?
  /// What is hidden of all rows, where the text has only some of them.
  var hiding: LargeHiding?

  package init(
    file: SourceFile, passage: Passage, columns: [ColumnMap] = [],
    policy: DisclosurePolicy = .everything, description: DatasetDescription? = nil
  ) {
    self.file = file
    self.passage = passage
    self.columns = columns
    self.policy = policy
    self.description = description
  }

  /// The dataset in a file, with what is said of it.
  package init(dataset file: SourceFile, _ description: DatasetDescription?) {
    let passage = Passage(Span(0, file.bytes.count), in: file.bytes)
    self.init(
      file: file, passage: passage, columns: description?.columns.map { [$0] } ?? [],
      policy: description?.policy ?? .everything, description: description)
  }

  /// The rows as they may be shown where this much is hidden as well; nil, with the findings,
  /// where they cannot be read. Names in `stated` that the rows do not have are reported in the
  /// file of `findings`.
  package func disclosed(
    hiding stated: DisclosurePolicy, financialYear: Bool, into findings: inout Findings
  ) -> Table? {
    let joined = policy.joined(with: stated)
    let read = read(financialYear: financialYear, isConfidential: joined.isActive)
    findings.append(read.findings)
    guard let source = read.source else { return nil }
    source.check(stated, into: &findings)
    let table = source.disclose(joined)
    findings.append(ruleFindings(table, isConfidential: joined.isActive))
    return table
  }

  /// What the rules of the dataset find in its rows, as they may be shown; without values where
  /// some of them are hidden.
  func ruleFindings(_ table: Table, isConfidential: Bool) -> [Diagnostic] {
    guard let description, !description.checks.isEmpty else { return [] }
    var findings = Findings(in: description.file)
    let rules = description.checks.map { RowRule($0.value, at: $0.span) }
    RowChecks.check(table, rules: rules, into: &findings)
    return isConfidential ? findings.list.map(\.withoutValues) : findings.list
  }

  /// Reads the rows, and checks what is said of them: names that they do not have, keys that
  /// stand twice. The findings of rows that are confidential show no value.
  func read(
    _ form: RowForm = RowForm(), financialYear: Bool = false, isConfidential: Bool
  ) -> (source: SourceTable?, findings: [Diagnostic]) {
    var own = Findings(in: file)
    let source = SourceTable.read(
      passage, columns: columns, financialYear: financialYear, form: form,
      isConfidential: isConfidential, like: known, into: &own)
    // What is wrong with some of the rows was told of all of them.
    var list = known == nil ? own.list : []
    guard let source, let description, known == nil else { return (source, list) }
    var rows = Findings(in: file)
    var about = Findings(in: description.file)
    source.check(description.policy, into: &about)
    source.checkKey(description.primaryKey, in: &rows, stated: &about)
    list += about.list + (isConfidential ? rows.list.map(\.withoutExcerpt) : rows.list)
    return (source, list)
  }
}
