import Diagnostics
import Output
import Tables

/// Keeps suppressed cells suppressed: an amount from which one can be read is refused.
extension Evaluator {
  /// Refuses an amount that gives a suppressed cell away. The message never says the number.
  ///
  /// `isComputed` is false for a cell as it stands in its table, which hides nothing.
  func checkDisclosure(
    _ scalar: EvaluatedScalar, isComputed: Bool, at range: Range<Int>
  ) throws(FormulaFailure) {
    guard tracksCells, isComputed else { return }
    if let cells = scalar.cells, !cells.terms.isEmpty {
      let uses = uses(of: cells)
      if Revelation.isMade(bySumOf: uses + hidingUses) || isLeft(cells) || isRest(cells) {
        throw revelation(at: range)
      }
      return
    }
    // Products and quotients are not followed. Nothing is asked of the hidden number itself: that
    // a formula is refused must not tell it.
    guard case .number = scalar.unit, scalar.quantity.isExact, scalar.quantity.lower.isWhole
    else { return }
    let all = readCells.compactMap { name in
      use(name, factor: 1)
    }
    guard Revelation.isMade(from: all, on: hidingTables) else { return }
    throw revelation(at: range)
  }

  private func revelation(at range: Range<Int>) -> FormulaFailure {
    var failure = FormulaFailure(
      .revealsHidden, at: range, "this would tell a value that is suppressed",
      label: "what is left when the visible cells are taken away",
      help: "leave the figure out of the text, or merge the categories with `suppress:`")
    failure.isSecret = true
    return failure
  }

  /// The tables of the page and of the formula that hide cells.
  private var hidingTables: [Table] {
    let own = data.pageSources
    let names = Set(own.map(\.name))
    let others = sources.sorted { $0.key < $1.key }.map(\.value).filter { !names.contains($0.name) }
    return (own + others).map(\.table.whole).filter { !$0.hidden.isEmpty }
  }

  /// Nothing of each of those tables, so that cells of others are found in them.
  private var hidingUses: [CellUse] {
    hidingTables.map { CellUse($0, row: 0, column: 0, factor: 0) }
  }

  private func use(_ name: LinearForm.CellName, factor: Int) -> CellUse? {
    sources[name.source].map {
      CellUse($0.table, row: name.position.row, column: name.position.column, factor: factor)
    }
  }

  /// The cells of a sum with whole factors: what they are divided by does not matter.
  private func uses(of cells: LinearForm) -> [CellUse] {
    var common: Int128 = 1
    for value in cells.terms.values {
      let (product, overflow) = common.multipliedReportingOverflow(by: value.denominator)
      guard !overflow else { return [] }
      common = product / Self.commonDivisor(common, value.denominator)
    }
    return cells.terms.sorted { Self.isBefore($0.key, $1.key) }.compactMap { name, value in
      let (factor, overflow) = value.numerator.multipliedReportingOverflow(
        by: common / value.denominator)
      return overflow ? nil : Int(exactly: factor).flatMap { use(name, factor: $0) }
    }
  }

  private static func isBefore(_ a: LinearForm.CellName, _ b: LinearForm.CellName) -> Bool {
    (a.source, a.position.row, a.position.column) < (b.source, b.position.row, b.position.column)
  }

  private static func commonDivisor(_ a: Int128, _ b: Int128) -> Int128 {
    var (x, y) = (a, b)
    while y != 0 { (x, y) = (y, x % y) }
    return max(1, x)
  }

  /// Whether one total, wherever it stands, is taken less all visible cells of a row or a column of
  /// which the author marked the others `[c]`.
  private func isRest(_ cells: LinearForm) -> Bool {
    sources.contains { name, source in
      guard source.hasConfidentialCells else { return false }
      let own = cells.terms.keys.filter { $0.source == name }.map(\.position)
      let lines =
        Set(own.map(\.row)).map { source.line(ofRow: $0) }
        + Set(own.map(\.column)).map { source.line(ofColumn: $0) }
      return lines.contains { isRest(cells, of: $0, in: name, source) }
    }
  }

  private func isRest(
    _ cells: LinearForm, of line: [CellPosition], in name: String, _ source: FigureSource
  ) -> Bool {
    let visible = line.filter { !source.isConfidential($0) }
    guard visible.count < line.count, let first = visible.first else { return false }
    var rest = cells.terms
    let factor = rest[LinearForm.CellName(source: name, position: first)]
    for position in visible {
      guard
        let own = rest.removeValue(forKey: LinearForm.CellName(source: name, position: position)),
        own == factor
      else { return false }
    }
    guard let factor, rest.count == 1, let total = rest.first else { return false }
    return total.value.isNegative != factor.isNegative
      && (sources[total.key.source]?.isTotal(total.key.position) ?? false)
  }

  /// Whether only cells that their author marked `[c]` are left of a sum when each total in it is
  /// replaced by its parts.
  private func isLeft(_ cells: LinearForm) -> Bool {
    let names = Set(cells.terms.keys.map(\.source))
    guard names.count == 1, let name = names.first, let source = sources[name],
      let sums = sums[name]
    else { return false }
    var seen: Set<LinearForm> = []
    var open = [cells]
    while let next = open.popLast(), seen.count < 200 {
      guard seen.insert(next).inserted, !next.terms.isEmpty else { continue }
      if next.terms.keys.allSatisfy({ source.isConfidential($0.position) }) { return true }
      for sum in sums {
        let total = LinearForm.CellName(source: name, position: sum.total)
        guard let factor = next.terms[total] else { continue }
        var replaced = next
        replaced.terms[total] = nil
        let parts = sum.parts.map { LinearForm.CellName(source: name, position: $0) }
        let form = LinearForm(Dictionary(uniqueKeysWithValues: parts.map { ($0, Rational.one) }))
        if (try? replaced.add(form, times: factor)) != nil { open.append(replaced) }
      }
    }
    return false
  }
}

extension FigureSource {
  func isConfidential(_ position: CellPosition) -> Bool {
    guard table.columns.indices.contains(position.column),
      table.columns[position.column].cells.indices.contains(position.row)
    else { return false }
    return table.columns[position.column].cells[position.row].value == .missing(.confidential)
  }

  /// The amounts of a row, without its totals.
  func line(ofRow row: Int) -> [CellPosition] {
    table.columns.indices.filter { column in
      column != key && table.columns[column].type.isNumeric
        && !TotalLabel.matches(table.columns[column].heading)
        && !table.isSum(row: row, column: column)
    }.map { CellPosition(row: row, column: $0) }
  }

  /// The amounts of a column, without its totals.
  func line(ofColumn column: Int) -> [CellPosition] {
    guard column != key else { return [] }
    return (0..<table.rowCount).filter { row in
      !TotalLabel.matches(rowKey(row).text) && !table.isSum(row: row, column: column)
    }.map { CellPosition(row: $0, column: column) }
  }

  /// Whether a cell stands in a row or a column that is called a total.
  func isTotal(_ position: CellPosition) -> Bool {
    guard table.columns.indices.contains(position.column), position.row < table.rowCount else {
      return false
    }
    return TotalLabel.matches(table.columns[position.column].heading)
      || TotalLabel.matches(rowKey(position.row).text)
      || table.isSum(row: position.row, column: position.column)
  }

  /// The sums that readers expect: rows and columns called `Total`, and the rules of the block.
  var sums: [CellRelation] {
    var result = relations
    let numeric = table.columns.indices.filter { $0 != key && table.columns[$0].type.isNumeric }
    if otherKeys.isEmpty {
      let parts = (0..<table.rowCount).filter { !totalRows.contains($0) }
      for row in totalRows.sorted() {
        for column in numeric {
          result.append(
            CellRelation(
              total: CellPosition(row: row, column: column),
              parts: parts.map { CellPosition(row: $0, column: column) }))
        }
      }
    }
    for column in numeric where TotalName.isTotal(table.columns[column].heading) {
      let parts = numeric.filter {
        $0 != column && table.columns[$0].type == table.columns[column].type
      }
      for row in 0..<table.rowCount {
        result.append(
          CellRelation(
            total: CellPosition(row: row, column: column),
            parts: parts.map { CellPosition(row: row, column: $0) }))
      }
    }
    return result
  }
}
