import Output
import Tables

/// How a figure was worked out, step by step, for people.
extension Evaluator {
  /// Notes one step and what came of it.
  mutating func record(
    _ operation: FigureStep.Operation, _ operands: [FigureStep.Operand], _ result: Evaluated
  ) {
    guard row == nil else { return }
    steps.append(FigureStep(operation, operands, .operand(result.operand)))
  }

  /// Notes the step of a formula that is a cell, a row of values or a comparison as it stands.
  mutating func recordWhole(_ value: Evaluated) {
    switch value.content {
    case .truth(let truth):
      guard let compared = value.compared else { return }
      guard !compared.isSingle else {
        return record(.compared(compared.relation), compared, truth)
      }
      let all = truth.instances.count + truth.exceptions.count
      steps.append(
        FigureStep(
          .countWhere(compared.relation), [compared.left, compared.right],
          .count(so: truth.instances.count, all: all)))
    case .series, .scalar:
      guard steps.isEmpty, !value.row.isEmpty || value.isSeries else { return }
      record(.values, [], value)
    case .keys: break
    }
  }

  private mutating func record(
    _ operation: FigureStep.Operation, _ compared: Evaluated.Compared, _ truth: Truth
  ) {
    steps.append(
      FigureStep(
        operation, [compared.left, compared.right],
        .truth(holds: truth.holds, isPossible: truth.isPossible)))
  }

  mutating func recordNegation(_ before: Evaluated, _ after: Evaluated) {
    record(.chain([.minus]), [.amount("0", of: ""), before.operand], after)
  }

  /// Notes the step of a function; `values` are its arguments.
  mutating func record(_ call: FormulaCall, _ values: [Evaluated], _ result: Evaluated) {
    guard let first = values.first else { return }
    let operands = values.operands
    switch call.function {
    case .sum: record(.sum, .merged(operands), result)
    case .average: record(.average, .merged(operands), result)
    case .median: record(.median, .merged(operands), result)
    case .min: record(.lowest, .merged(operands), result)
    case .max: record(.highest, .merged(operands), result)
    case .first: record(.first, [first.operand], result)
    case .last: record(.last, [first.operand], result)
    case .count:
      guard let compared = first.compared else { return record(.count, [first.operand], result) }
      record(.countWhere(compared.relation), [compared.left, compared.right], result)
    case .all, .any, .none: recordCondition(call.function, first, result)
    case .change, .points: record(.change, first.ends ?? operands, result)
    case .share: record(.share, operands, result)
    case .remainder:
      let whole: [FigureStep.Operand] = operands.count > 1 ? [] : [.amount("100%", of: "")]
      record(.remainder, whole + operands, result)
    case .per: recordRate(values, result)
    case .peak, .trough: recordExtreme(call.function, first, result)
    case .minutes: recordConversion(.minutes, first, result)
    case .hours: recordConversion(.hours, first, result)
    case .seconds: recordConversion(.seconds, first, result)
    case .round:
      record(
        .rounded(decimals: values.count > 1 ? Int(values[1].amount) ?? 0 : 0), operands, result)
    case .rank, .rolling, .rounded: break
    }
  }

  /// Notes a duration in another unit; 8 minutes in minutes are no step.
  private mutating func recordConversion(
    _ operation: FigureStep.Operation, _ value: Evaluated, _ result: Evaluated
  ) {
    let operand = value.withUnit
    if case .amount(let amount, _) = operand, case .scalar(let scalar) = result.content,
      amount == scalar.quantity.text(decimals: 6)
    {
      return
    }
    record(operation, [operand], result)
  }

  private mutating func recordRate(_ values: [Evaluated], _ result: Evaluated) {
    let scale = values.count > 2 ? values[2].amount : ""
    record(.rate(per: scale), Array(values.prefix(2)).operands, result)
  }

  private mutating func recordCondition(
    _ function: FunctionName, _ value: Evaluated, _ result: Evaluated
  ) {
    guard let compared = value.compared, case .truth(let truth) = result.content else { return }
    let operation: FigureStep.Operation =
      switch function {
      case .all: .every(compared.relation)
      case .any: .some(compared.relation)
      default: .no(compared.relation)
      }
    record(operation, compared, truth)
  }

  private mutating func recordExtreme(
    _ function: FunctionName, _ value: Evaluated, _ result: Evaluated
  ) {
    guard case .keys(let keys) = result.content, case .series(let series) = value.content,
      let amount = series.points.first(where: { keys.contains($0.key) })?.scalar
    else { return }
    steps.append(
      FigureStep(
        function == .peak ? .peak : .trough, [value.operand],
        .rows(keys.map(\.text), amount: amount.quantity.text)))
  }
}

extension Evaluated {
  /// The part as later steps name it.
  var operand: FigureStep.Operand {
    switch content {
    case .scalar(let scalar): .amount(scalar.quantity.text, of: row)
    case .series(let series): .of(series.values)
    case .truth, .keys: .amount("", of: "")
    }
  }

  fileprivate var isSeries: Bool { if case .series = content { true } else { false } }

  /// The amount alone, where it is one.
  fileprivate var amount: String {
    if case .scalar(let scalar) = content { scalar.quantity.text } else { "" }
  }

  /// The first and the last value of a row.
  fileprivate var ends: [FigureStep.Operand]? {
    guard case .series(let series) = content, let first = series.values.first,
      let last = series.values.last
    else { return nil }
    return [first, last].map { .amount($0.amount, of: $0.row) }
  }

  /// The part with the unit of a plain number: `553 seconds`.
  fileprivate var withUnit: FigureStep.Operand {
    guard case .scalar(let scalar) = content, case .number(let unit) = scalar.unit, !unit.isEmpty
    else { return operand }
    return .amount("\(scalar.quantity.text) \(unit)", of: row)
  }
}

extension [Evaluated] {
  /// The parts as a step names them: with their columns where two stand in one row.
  var operands: [FigureStep.Operand] {
    let rows = map(\.row).filter { !$0.isEmpty }
    guard Set(rows).count < rows.count, Set(map(\.heading)).count > 1 else {
      return map(\.operand)
    }
    return map { part in
      guard case .amount(let amount, let row) = part.operand, !row.isEmpty else {
        return part.operand
      }
      return .amount(amount, of: "\(part.heading), \(row)")
    }
  }
}

extension EvaluatedSeries {
  /// The values that are there, each with its row.
  var values: [FigureStep.Value] {
    points.compactMap { point in
      point.scalar.map { FigureStep.Value($0.quantity.text, of: point.key.text) }
    }
  }
}

extension FigureStep.Operand {
  /// All of a few values, else the first and the last.
  static func of(_ values: [FigureStep.Value]) -> FigureStep.Operand {
    guard values.count > 6, let first = values.first, let last = values.last else {
      return .values(values)
    }
    return .range(count: values.count, first: first, last: last)
  }
}

extension [FigureStep.Operand] {
  /// Single amounts as one list, so that words stand between them as between the values of a row.
  static func merged(_ operands: [FigureStep.Operand]) -> [FigureStep.Operand] {
    let values = operands.compactMap { operand -> [FigureStep.Value]? in
      switch operand {
      case .amount(let amount, let row): [FigureStep.Value(amount, of: row)]
      case .values(let values): values
      case .range: nil
      }
    }
    guard values.count == operands.count else { return operands }
    return [.of(values.flatMap(\.self))]
  }
}

extension FormulaOperation {
  /// The sign as it is printed.
  var sign: FigureStep.Sign {
    switch self {
    case .plus: .plus
    case .minus: .minus
    case .times: .times
    case .divided: .divided
    }
  }
}

extension FormulaComparison {
  /// The comparison for people.
  var relation: FigureStep.Relation {
    switch self {
    case .less: .less
    case .atMost: .atMost
    case .more: .more
    case .atLeast: .atLeast
    case .equal: .equal
    case .unequal: .unequal
    }
  }
}
