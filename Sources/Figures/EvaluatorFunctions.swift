import Diagnostics
import Output
import Tables

/// The functions of formulas.
extension Evaluator {
  /// The value of a function.
  mutating func call(
    _ call: FormulaCall, ignoring outer: Bool
  ) throws(FormulaFailure) -> Evaluated {
    var result: Evaluated
    let ignoring = outer || call.saysIgnoringMissing
    switch call.function {
    case .rank: result = try rank(call, ignoring: ignoring)
    case .rolling: result = try rolling(call, ignoring: ignoring)
    case .rounded: result = try rounded(call, ignoring: ignoring)
    default:
      var values: [Evaluated] = []
      for argument in call.arguments { values.append(try value(argument, ignoring: ignoring)) }
      if call.function == .share { values = try wholeStep(call, values, ignoring: ignoring) }
      result = try apply(call, values, ignoring: ignoring)
      choose(call, values, result)
      ends = FigureEnds(call, values)
      record(call, values, result)
      var texts = values.map(\.text)
      if call.function == .change || call.function == .points, values.count == 1,
        case .series(let series) = values[0].content, let first = series.points.first?.scalar,
        let last = series.points.last?.scalar
      {
        texts = [first.quantity.formulaText, last.quantity.formulaText]
      }
      result.text = "\(call.function.rawValue)(\(texts.joined(separator: ", ")))"
    }
    return result
  }

  /// The arguments of `share`; that the whole is a sum is a step of its own.
  private mutating func wholeStep(
    _ call: FormulaCall, _ values: [Evaluated], ignoring: Bool
  ) throws(FormulaFailure) -> [Evaluated] {
    let summed = try whole(call, values, ignoring: ignoring)
    guard case .series = values[1].content, case .scalar(let sum) = summed[1].content else {
      return summed
    }
    try checkDisclosure(sum, isComputed: true, at: call.arguments[1].range)
    record(.sum, [values[1].operand], summed[1])
    return summed
  }

  /// Keeps which rows a function chose, and what it compared with.
  private mutating func choose(_ call: FormulaCall, _ values: [Evaluated], _ result: Evaluated) {
    (chosen, limits, isAbove, counted, countedRows) = ([], [], nil, nil, ([], []))
    guard let first = values.first, values.count == 1 else { return }
    switch (call.function, first.content, result.content) {
    case (.min, .series(let series), .scalar(let end)),
      (.max, .series(let series), .scalar(let end)):
      chosen = series.points.filter { $0.scalar?.quantity == end.quantity }.map(\.key)
    case (.count, .truth(let truth), _):
      (limits, isAbove) = (truth.limits, truth.isAbove)
      counted = truth.instances.count + truth.exceptions.count
      countedRows = (truth.instances, truth.exceptions)
    default: break
    }
  }

  func apply(
    _ call: FormulaCall, _ values: [Evaluated], ignoring: Bool
  ) throws(FormulaFailure) -> Evaluated {
    let range = call.range
    switch call.function {
    case .sum, .average, .median, .min, .max:
      let scalars = try amounts(call, values, ignoring: ignoring)
      return Evaluated(try aggregate(call.function, scalars, at: range))
    case .first, .last: return try end(call, values[0], ignoring: ignoring)
    case .count: return try count(call, values[0], ignoring: ignoring)
    case .all, .any, .none: return try condition(call, values[0])
    case .change, .points: return try difference(call, values)
    case .share: return try share(call, values)
    case .remainder: return try remainder(call, values, ignoring: ignoring)
    case .per: return try per(call, values)
    case .peak, .trough: return try extreme(call, values[0], ignoring: ignoring)
    case .minutes, .hours, .seconds:
      return try map(values[0], at: range) { (scalar) throws(FormulaFailure) in
        try convert(scalar, call)
      }
    case .round: return try round(call, values)
    case .rank, .rolling, .rounded: return values[0]
    }
  }

  /// All amounts of the arguments; a finding names those that are missing.
  private func amounts(
    _ call: FormulaCall, _ values: [Evaluated], ignoring: Bool
  ) throws(FormulaFailure) -> [EvaluatedScalar] {
    var result: [EvaluatedScalar] = []
    for (index, value) in values.enumerated() {
      let range = call.arguments[index].range
      switch value.content {
      case .scalar(let scalar): result.append(scalar)
      case .series(let series):
        try checkPresent(series, ignoring: ignoring, at: range)
        result += series.points.compactMap(\.scalar)
      case .truth, .keys: throw notAnAmount(value, at: range)
      }
    }
    guard !result.isEmpty else { throw emptyFailure(at: call.range) }
    return result
  }

  /// Whether every row of a range is there and has a value.
  private func checkPresent(
    _ series: EvaluatedSeries, ignoring: Bool, at range: Range<Int>
  ) throws(FormulaFailure) {
    guard !ignoring else { return }
    let missing = series.points.filter { $0.scalar == nil }.map { ($0.key, $0.missing) }
    guard missing.isEmpty else { throw missingFailure(missing, name: series.name, at: range) }
    guard series.gaps.isEmpty else {
      throw missingFailure(
        series.gaps.map { (SeriesKey.name($0), nil) }, name: series.name, at: range)
    }
  }

  private func aggregate(
    _ function: FunctionName, _ scalars: [EvaluatedScalar], at range: Range<Int>
  ) throws(FormulaFailure) -> EvaluatedScalar {
    switch function {
    case .sum:
      if scalars.count > 1, let basis = scalars.lazy.compactMap(\.quantity.basis).first,
        basis != .inMonth
      {
        throw FormulaFailure(
          .sumOfRolling, at: range,
          "figures for `\(basis.rawValue)` overlap: their sum counts the same months several times",
          help: "name the one cell that stands for the whole time, or sum a column of months")
      }
      var sum = try self.sum(scalars, at: range)
      if let last = scalars.last?.stretch, let first = scalars.first?.stretch {
        sum.stretch = first.joined(with: last)
      }
      return sum
    case .average:
      var sum = try self.sum(scalars, at: range)
      let count = EvaluatedScalar(
        Quantity(Rational(scalars.count), unit: .number("")), cells: LinearForm())
      let basis = sum.quantity.basis
      sum = try Arithmetic(range: range).divide(sum, by: count)
      sum.quantity.basis = basis
      return sum
    case .median: return try median(scalars, at: range)
    default: return try outermost(scalars, highest: function == .max, at: range)
    }
  }

  /// The lowest or the highest amount; of rounded ones the range in which it lies.
  private func outermost(
    _ scalars: [EvaluatedScalar], highest: Bool, at range: Range<Int>
  ) throws(FormulaFailure) -> EvaluatedScalar {
    guard var result = scalars.first else { throw emptyFailure(at: range) }
    let arithmetic = Arithmetic(range: range)
    for scalar in scalars.dropFirst() {
      _ = try arithmetic.compare(result, .less, scalar)
      let (a, b) = (result.quantity, scalar.quantity)
      let isNearer = highest ? b.lower > a.lower : b.lower < a.lower
      var quantity = isNearer ? b : a
      quantity.lower = highest ? max(a.lower, b.lower) : min(a.lower, b.lower)
      quantity.upper = highest ? max(a.upper, b.upper) : min(a.upper, b.upper)
      if isNearer { result = scalar }
      result.quantity = quantity
    }
    result.cells = scalars.count == 1 ? result.cells : nil
    result.stretch = nil
    return result
  }

  private func median(
    _ scalars: [EvaluatedScalar], at range: Range<Int>
  ) throws(FormulaFailure) -> EvaluatedScalar {
    let arithmetic = Arithmetic(range: range)
    guard var first = scalars.first else { throw emptyFailure(at: range) }
    for scalar in scalars { _ = try arithmetic.compare(first, .less, scalar) }
    let lower = scalars.map(\.quantity.lower).sorted()
    let upper = scalars.map(\.quantity.upper).sorted()
    let middle = scalars.count / 2
    first.cells = scalars.count == 1 ? first.cells : nil
    first.stretch = nil
    first.step = nil
    guard scalars.count % 2 == 0 else {
      (first.quantity.lower, first.quantity.upper) = (lower[middle], upper[middle])
      return first
    }
    do throws(Rational.Failure) {
      let half = try Rational(1, over: 2)
      first.quantity.lower = try lower[middle - 1].plus(lower[middle]).times(half)
      first.quantity.upper = try upper[middle - 1].plus(upper[middle]).times(half)
      return first
    } catch {
      throw error.failure(at: range)
    }
  }

  private func end(
    _ call: FormulaCall, _ value: Evaluated, ignoring: Bool
  ) throws(FormulaFailure) -> Evaluated {
    guard case .series(let series) = value.content else {
      if case .scalar(let scalar) = value.content { return Evaluated(scalar) }
      throw notAnAmount(value, at: call.range)
    }
    let points = call.function == .first ? series.points : series.points.reversed()
    let point = ignoring ? points.first { $0.scalar != nil } : points.first
    guard let point else { throw emptyFailure(at: call.range) }
    guard let scalar = point.scalar else {
      throw missingFailure(
        [(point.key, point.missing)], name: series.name, at: call.arguments[0].range)
    }
    return Evaluated(scalar)
  }

  private func count(
    _ call: FormulaCall, _ value: Evaluated, ignoring: Bool
  ) throws(FormulaFailure) -> Evaluated {
    let count: Int
    switch value.content {
    case .truth(let truth):
      count =
        truth.instances.isEmpty && truth.exceptions.isEmpty && truth.holds
        ? 1 : truth.instances.count
    case .series(let series):
      try checkPresent(series, ignoring: ignoring, at: call.arguments[0].range)
      count = series.points.count { $0.scalar != nil }
    case .scalar: count = 1
    case .keys(let keys): count = keys.count
    }
    return Evaluated(
      EvaluatedScalar(Quantity(Rational(count), unit: .number("")), cells: LinearForm()))
  }

  private func condition(
    _ call: FormulaCall, _ value: Evaluated
  ) throws(FormulaFailure) -> Evaluated {
    guard case .truth(var truth) = value.content else {
      throw FormulaFailure(
        .wrongArguments, at: call.arguments[0].range,
        "`\(call.function.rawValue)` needs a comparison",
        help: "write `\(FunctionTable.entry(call.function).usage)`")
    }
    switch call.function {
    case .all: break
    case .any: truth.holds = truth.holds || !truth.instances.isEmpty
    default:
      truth.holds = truth.instances.isEmpty && !(truth.exceptions.isEmpty && truth.holds)
      (truth.exceptions, truth.instances) = (truth.instances, truth.exceptions)
    }
    truth.isPossible = truth.isPossible || truth.holds
    return Evaluated(.truth(truth), text: "")
  }
}
