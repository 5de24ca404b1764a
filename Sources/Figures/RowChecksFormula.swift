import Diagnostics
import Output
import Tables

/// Rules that are formulas.
extension RowChecks {
  /// Checks `left = right` in each row, or once where it is about whole columns.
  func checkFormula(into findings: inout Findings) {
    let names = source.table.columns.flatMap { [$0.heading, $0.name] }
    let node: FormulaNode
    do throws(FormulaFailure) {
      var parser = try FormulaParser(passage.bytes, names: names)
      let list = try parser.readList()
      guard list.count == 1, case .comparison = list[0] else {
        throw FormulaFailure(
          .unreadableRule, at: 0..<passage.bytes.count, "`\(rule.text)` is no rule",
          help: "write what must be equal: `dealt = resolved + allocated`",
          "or `distinct rows`, or `totals`")
      }
      node = list[0]
    } catch {
      return report(error, into: &findings)
    }
    guard case .comparison(let left, let comparison, let right) = node else { return }
    let check = RowFormula(
      left: columnwise(left), comparison: comparison, right: columnwise(right),
      range: node.range)
    guard check.left.hasRowNames || check.right.hasRowNames else {
      return checkOnce(check, into: &findings)
    }
    for row in 0..<source.table.rowCount where !skipsTotal(row, check) {
      guard checkRow(check, row: row, into: &findings) else { return }
    }
  }

  /// A formula that holds in the rows also holds in their sum only where it is a plain sum.
  private func skipsTotal(_ row: Int, _ check: RowFormula) -> Bool {
    source.totalRows.contains(row) && !(check.right.isPlainSum && check.left.isPlainSum)
      && !check.right.isShare
  }

  /// Checks one row; false if the rule itself is wrong, so that no other row needs to be looked at.
  private func checkRow(
    _ check: RowFormula, row: Int, into findings: inout Findings
  ) -> Bool {
    let data = FigureData([source])
    var evaluator = Evaluator(
      data, row: RowScope(source: source, row: row), for: check.right)
    do throws(FormulaFailure) {
      let left = try evaluator.value(check.left, ignoring: false)
      let right = try evaluator.value(check.right, ignoring: false)
      guard case .scalar(let a) = left.content, case .scalar(let b) = right.content else {
        throw evaluator.notAnAmount(left, at: check.range)
      }
      guard try !holds(a, check.comparison, b, at: check.range) else { return true }
      report(check, row: row, a, b, right.text, into: &findings)
      return true
    } catch {
      switch error.code {
      case .missingInput, .divisionByZero, .changeFromNegative: return true
      default:
        report(error, into: &findings)
        return false
      }
    }
  }

  /// Whether the rule holds; a printed number is equal to what rounds to it.
  private func holds(
    _ a: EvaluatedScalar, _ comparison: FormulaComparison, _ b: EvaluatedScalar,
    at range: Range<Int>
  ) throws(FormulaFailure) -> Bool {
    var (left, right) = (a, b)
    // A column of plain numbers called `%` holds percentages.
    if case .number = left.unit, right.unit == .percent || right.unit == .points {
      left.quantity.unit = right.unit
    } else if case .number = right.unit, left.unit == .percent || left.unit == .points {
      right.quantity.unit = left.unit
    }
    (left.quantity.basis, right.quantity.basis) = (nil, nil)
    (left.stretch, right.stretch) = (nil, nil)
    let arithmetic = Arithmetic(range: range)
    guard comparison == .equal || comparison == .unequal else {
      return try arithmetic.compare(left, comparison, right).isPossible
    }
    if try arithmetic.compare(left, .equal, right).isPossible { return comparison == .equal }
    guard let step = left.step, right.step == nil || right.step != left.step else {
      return comparison == .unequal
    }
    let isSame = Self.rounds(right.quantity, to: left.quantity, step: step)
    return isSame == (comparison == .equal)
  }

  /// Whether a value, rounded half away from zero to the last digit of a printed one, is that.
  private static func rounds(_ value: Quantity, to printed: Quantity, step: Rational) -> Bool {
    func rounded(_ value: Rational) -> Rational? {
      guard let ratio = try? value.divided(by: step), let whole = ratio.rounded(toDecimals: 0)
      else { return nil }
      return try? Rational(whole).times(step)
    }
    guard let lower = rounded(value.lower), let upper = rounded(value.upper) else { return false }
    return lower <= printed.upper && upper >= printed.lower
  }

  private func report(
    _ check: RowFormula, row: Int, _ a: EvaluatedScalar, _ b: EvaluatedScalar,
    _ right: String, into findings: inout Findings
  ) {
    let leftText = text(check.left)
    let rightText = text(check.right)
    let column = check.left.rowColumn.flatMap { source.table.column(named: $0) }
    let isBalance = check.right.isPlainSum
    var value = b.quantity
    if case .number = value.unit, a.unit == .percent || a.unit == .points { value.unit = a.unit }
    let numbers = right == value.formulaText ? "" : " (\(right))"
    let relation = check.comparison == .equal ? "" : " must be `\(check.comparison.rawValue)`, and"
    report(
      isBalance ? .unbalancedRow : .wrongDerivedCell, row: row, column: column ?? source.key,
      "\(name(of: row)): `\(leftText)`\(relation) is \(a.quantity.text), and `\(rightText)` is "
        + "\(value.text)\(numbers)",
      label: "`\(rule.text)`",
      help: isBalance
        ? "correct the number that is wrong; `[x]` if it is not known"
        : "correct the cell, or the cells that it follows from", into: &findings)
  }

  private func text(_ node: FormulaNode) -> String {
    String(decoding: passage.bytes[node.range], as: UTF8.self)
  }

  /// A rule about whole columns.
  private func checkOnce(_ check: RowFormula, into findings: inout Findings) {
    let data = FigureData([source])
    var evaluator = Evaluator(
      data, row: RowScope(source: source, row: 0), for: check.right)
    do throws(FormulaFailure) {
      let left = try evaluator.value(check.left, ignoring: false)
      let right = try evaluator.value(check.right, ignoring: false)
      guard case .scalar(let a) = left.content, case .scalar(let b) = right.content else {
        throw evaluator.notAnAmount(left, at: check.range)
      }
      guard try !holds(a, check.comparison, b, at: check.range),
        check.comparison != .equal || !differsByRounding(a, b, check.left)
      else { return }
      findings.add(
        .wrongTotal, at: rule.span,
        "`\(text(check.left))` is \(a.quantity.text), and `\(text(check.right))` is "
          + b.quantity.text,
        label: "this rule does not hold", help: "correct the cell that is wrong, or the rule")
    } catch {
      guard error.code != .missingInput else { return }
      report(error, into: &findings)
    }
  }
}

extension RowChecks {
  /// Whether the sum of a column of percentages differs by no more than the rounding of its cells.
  private func differsByRounding(
    _ a: EvaluatedScalar, _ b: EvaluatedScalar, _ node: FormulaNode
  ) -> Bool {
    guard case .call(let call) = node, call.function == .sum, call.arguments.count == 1,
      case .reference(let reference) = call.arguments[0],
      let column = source.table.column(named: reference.parts?.first?.value.text ?? reference.name),
      case let cells = source.table.columns[column].cells, a.unit == .percent
    else { return false }
    let numbers = cells.compactMap {
      if case .number(let number) = $0.value { number } else { nil }
    }
    let decimals = numbers.map { Int($0.decimals) }.max() ?? 0
    let step = Rational(FixedPoint(units: 1, decimals: min(decimals, 18)))
    guard let play = try? step.times(Rational(numbers.count)).divided(by: Rational(2)),
      let difference = try? a.quantity.lower.minus(b.quantity.lower)
    else { return false }
    return difference.magnitude <= play
  }
}

/// A rule as two formulas.
private struct RowFormula {
  var left: FormulaNode
  var comparison: FormulaComparison
  var right: FormulaNode
  var range: Range<Int>
}

extension RowChecks {
  /// Names of columns inside a function over columns mean the whole column, and `total` the sum of
  /// the column beside it.
  private func columnwise(_ node: FormulaNode) -> FormulaNode {
    switch node {
    case .literal, .reference: return node
    case .group(let inner, let range): return .group(columnwise(inner), range)
    case .negated(let inner, let range): return .negated(columnwise(inner), range)
    case .ignoringMissing(let inner, let range): return .ignoringMissing(columnwise(inner), range)
    case .chain(let first, let steps):
      return .chain(
        columnwise(first),
        steps.map { FormulaStep(operation: $0.operation, operand: columnwise($0.operand)) })
    case .comparison(let left, let comparison, let right):
      return .comparison(columnwise(left), comparison, columnwise(right))
    case .call(var call):
      switch call.function {
      case .sum, .average, .median, .min, .max, .first, .last, .count, .peak, .trough:
        if call.arguments.count == 1 { call.arguments = call.arguments.map { whole($0) } }
      default:
        if let first = call.arguments.first {
          call.arguments =
            [columnwise(first)]
            + call.arguments.dropFirst().map {
              total($0, of: first, in: call.function) ?? columnwise($0)
            }
        }
      }
      return .call(call)
    }
  }

  /// A column by its name as the whole of it.
  private func whole(_ node: FormulaNode) -> FormulaNode {
    switch node {
    case .ignoringMissing(let inner, let range): return .ignoringMissing(whole(inner), range)
    case .reference(var reference) where reference.parts == nil && !reference.name.isEmpty:
      guard source.table.column(named: reference.name) != nil else { return node }
      let piece = FormulaReference.Piece(
        text: reference.name, range: reference.nameRange, isQuoted: true)
      reference.parts = [FormulaReference.Part(name: nil, value: piece, end: nil)]
      reference.name = source.name
      return .reference(reference)
    default: return columnwise(node)
    }
  }

  /// `total` beside a column, where no column has that name.
  private func total(
    _ node: FormulaNode, of first: FormulaNode, in function: FunctionName
  ) -> FormulaNode? {
    guard case .reference(let reference) = node, reference.parts == nil,
      Table.key(reference.name) == "total", source.table.column(named: reference.name) == nil,
      case .reference(let part) = first, part.parts == nil
    else { return nil }
    var column = whole(.reference(part))
    if case .reference(var whole) = column {
      whole.range = reference.range
      column = .reference(whole)
    }
    if function == .share { return column }
    return .call(
      FormulaCall(
        function: .sum, nameRange: reference.range, arguments: [column], range: reference.range))
  }
}

extension FormulaNode {
  /// Whether a cell of the row goes in.
  fileprivate var hasRowNames: Bool {
    switch self {
    case .literal: false
    case .reference(let reference): reference.parts == nil || reference.name.isEmpty
    case .group(let inner, _), .negated(let inner, _), .ignoringMissing(let inner, _):
      inner.hasRowNames
    case .chain(let first, let steps):
      first.hasRowNames || steps.contains { $0.operand.hasRowNames }
    case .comparison(let left, _, let right): left.hasRowNames || right.hasRowNames
    case .call(let call): call.arguments.contains { $0.hasRowNames }
    }
  }

  /// Whether it is columns and numbers with plus and minus between them.
  fileprivate var isPlainSum: Bool {
    switch self {
    case .literal, .reference: true
    case .group(let inner, _), .negated(let inner, _), .ignoringMissing(let inner, _):
      inner.isPlainSum
    case .chain(let first, let steps):
      first.isPlainSum
        && steps.allSatisfy {
          ($0.operation == .plus || $0.operation == .minus) && $0.operand.isPlainSum
        }
    case .comparison, .call: false
    }
  }

  fileprivate var isShare: Bool {
    if case .call(let call) = self { return call.function == .share }
    return false
  }

  /// The column that a side of a rule is, if it is one alone.
  fileprivate var rowColumn: String? {
    guard case .reference(let reference) = self else { return nil }
    if reference.parts == nil { return reference.name }
    guard reference.name.isEmpty, let parts = reference.parts, parts.count == 1 else { return nil }
    return parts[0].value.text
  }
}
