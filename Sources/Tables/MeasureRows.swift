package import Diagnostics
package import Settings

/// Rows of which each is a measure with a unit of its own: `Measure, Value, Target, Before`.
///
/// A column has one type, so such rows are turned before they are read: each measure becomes a
/// column, with its cells at their places in the file. Columns of words are read by themselves.
package struct MeasureRows: Sendable {
  /// The columns of words, by their keys.
  private static let wordKeys: Set = ["better", "since", "unit", "period", "note"]
  /// The columns of values besides those of periods, by their keys.
  private static let valueKeys: Set = ["value", "target", "before", "previous"]

  /// What the columns of words say, measure by measure.
  package private(set) var words: [String: [Text?]] = [:]
  /// The rows as columns, the names of the values in the first of them.
  package private(set) var turned = Passage()
  /// What is said of the columns: that the first holds text.
  package private(set) var columns: ColumnMap
  /// The headings of columns that are neither words nor values.
  package private(set) var unknown: [Text] = []

  /// Nil where the rows are periods, or cannot be read at all, which is a finding.
  package init?(_ passage: Passage, into findings: inout Findings) {
    guard Self.hold(passage, in: findings.file) else { return nil }
    guard let raw = Delimited.read(passage, into: &findings), raw.rowCount > 0 else {
      return nil
    }
    let span = raw.span(raw.headings[0])
    let first = Entry(raw.text(raw.headings[0]), at: span, Node(.scalar("text"), at: span))
    columns = ColumnMap(Node(.map([first]), at: span), in: findings.file)
    var values: [Int] = []
    for index in raw.headings.indices.dropFirst() {
      let heading = raw.headings[index]
      let name = raw.text(heading)
      let key = Table.key(name)
      if Self.wordKeys.contains(key) {
        words[key] = (0..<raw.rowCount).map { raw.word(row: $0, column: index) }
      } else if Self.valueKeys.contains(key) || Period(written: name) != nil {
        values.append(index)
      } else {
        unknown.append(Text(name, at: raw.span(heading)))
      }
    }
    turned = raw.turned(columns: values)
  }

  /// Whether rows are measures: one of their headings is `Value`, or two or more are periods.
  private static func hold(_ passage: Passage, in file: SourceFile) -> Bool {
    var ignored = Findings(in: file)
    guard let raw = Delimited.read(passage, into: &ignored) else { return false }
    let names = raw.headings.dropFirst().map { raw.text($0) }
    return names.contains { Table.key($0) == "value" }
      || names.count { Period(written: $0) != nil } > 1
  }
}

extension RawTable {
  /// The text of a cell; nil where it is empty or says that there is none.
  fileprivate func word(row: Int, column: Int) -> Text? {
    let cell = cell(row: row, column: column)
    let value = text(cell)
    return ["", "[z]", "[x]", "[c]"].contains(value) ? nil : Text(value, at: span(cell))
  }

  /// The rows as columns, with a comma or a tab between them as before.
  fileprivate func turned(columns: [Int]) -> Passage {
    var result = Passage()
    let add = { (cell: RawCell, result: inout Passage) in
      result.append(self.passage.slice(cell.outerRange))
      return self.span(cell).end
    }
    var end = add(headings[0], &result)
    for row in 0..<rowCount {
      result.append(separator, at: end)
      end = add(cell(row: row, column: 0), &result)
    }
    for column in columns {
      result.endLine(at: end)
      end = add(headings[column], &result)
      for row in 0..<rowCount {
        result.append(separator, at: end)
        end = add(cell(row: row, column: column), &result)
      }
    }
    result.endLine(at: end)
    return result
  }
}
