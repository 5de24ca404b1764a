import Diagnostics
import Tables

/// Functions that hold two amounts against one another, and those about order and form.
extension Evaluator {
  /// `change` and `points`: from the first to the last.
  func difference(_ call: FormulaCall, _ values: [Evaluated]) throws(FormulaFailure) -> Evaluated {
    let from: EvaluatedScalar
    let to: EvaluatedScalar
    if values.count == 2 {
      from = try scalar(values[0], of: call, 0)
      to = try scalar(values[1], of: call, 1)
    } else {
      guard case .series(let series) = values[0].content, series.points.count > 1 else {
        throw FormulaFailure(
          .wrongArguments, at: call.range, "`\(call.function.rawValue)` needs two values",
          help: "write `\(call.function.rawValue)(calls[999, 2017 .. 2018])`, or two cells")
      }
      from = try end(series, last: false, call)
      to = try end(series, last: true, call)
    }
    let arithmetic = Arithmetic(range: call.range)
    try arithmetic.checkBasis(from.quantity, to.quantity)
    try arithmetic.checkStretch(from, to)
    return Evaluated(
      call.function == .points ? try points(from, to, call) : try change(from, to, call))
  }

  private func end(
    _ series: EvaluatedSeries, last: Bool, _ call: FormulaCall
  ) throws(FormulaFailure) -> EvaluatedScalar {
    guard let point = last ? series.points.last : series.points.first else {
      throw emptyFailure(at: call.range)
    }
    guard let scalar = point.scalar else {
      throw missingFailure(
        [(point.key, point.missing)], name: series.name, at: call.arguments[0].range)
    }
    return scalar
  }

  private func points(
    _ from: EvaluatedScalar, _ to: EvaluatedScalar, _ call: FormulaCall
  ) throws(FormulaFailure) -> EvaluatedScalar {
    for scalar in [from, to] where scalar.unit != .percent && scalar.unit != .points {
      throw FormulaFailure(
        .differentUnits, at: call.range,
        "`points` is for percentages, and this is \(scalar.unit.words)",
        help: "use `change(…)` for a percentage, or `a - b` for a difference")
    }
    var result = try Arithmetic(range: call.range).add(to, from, minus: true)
    result.quantity.unit = .points
    result.stretch = nil
    return result
  }

  private func change(
    _ from: EvaluatedScalar, _ to: EvaluatedScalar, _ call: FormulaCall
  ) throws(FormulaFailure) -> EvaluatedScalar {
    if case .rank = from.unit {
      throw FormulaFailure(
        .differentUnits, at: call.range, "a place in an order has no percentage change",
        help: "write the difference: `a - b`")
    }
    guard from.unit.isSameKind(as: to.unit) else {
      throw FormulaFailure(
        .differentUnits, at: call.range,
        "a change from \(from.unit.words) to \(to.unit.words)", help: "name two values of one kind")
    }
    guard !from.quantity.lower.isNegative else {
      throw FormulaFailure(
        .changeFromNegative, at: call.range,
        "a change from \(from.quantity.text) has no percentage",
        help: "write the difference: `b - a`")
    }
    var ratio = try Arithmetic(range: call.range).divide(to, by: from)
    do throws(Rational.Failure) {
      let hundred = Rational(100)
      ratio.quantity.lower = try ratio.quantity.lower.times(hundred).minus(hundred)
      ratio.quantity.upper = try ratio.quantity.upper.times(hundred).minus(hundred)
    } catch {
      throw error.failure(at: call.range)
    }
    ratio.quantity.unit = .percent
    ratio.quantity.base = from.quantity.counted
    ratio.stretch = nil
    return ratio
  }

  /// The arguments of `share`, with a range as the whole added up.
  func whole(
    _ call: FormulaCall, _ values: [Evaluated], ignoring: Bool
  ) throws(FormulaFailure) -> [Evaluated] {
    guard case .scalar = values[0].content, case .series = values[1].content else { return values }
    return [values[0], Evaluated(try total(values[1], call, argument: 1, ignoring: ignoring))]
  }

  /// The part of the whole in percent; along a series of parts one share each.
  func share(_ call: FormulaCall, _ values: [Evaluated]) throws(FormulaFailure) -> Evaluated {
    try combine(values[0], values[1], at: call.range) {
      (part, whole) throws(FormulaFailure) in
      guard part.unit.isSameKind(as: whole.unit) else {
        throw FormulaFailure(
          .differentUnits, at: call.range,
          "a share of \(part.unit.words) in \(whole.unit.words)",
          help: "the part and the whole are of one kind: both numbers, or both amounts of money")
      }
      return try percentage(part, of: whole, at: call.range)
    }
  }

  private func percentage(
    _ part: EvaluatedScalar, of whole: EvaluatedScalar, at range: Range<Int>
  ) throws(FormulaFailure) -> EvaluatedScalar {
    var result = try Arithmetic(range: range).divide(part, by: whole)
    do throws(Rational.Failure) {
      result.quantity.lower = try result.quantity.lower.times(Rational(100))
      result.quantity.upper = try result.quantity.upper.times(Rational(100))
      result.cells = try result.cells.map { (cells) throws(Rational.Failure) in
        try Arithmetic.scaled(cells, by: Rational(100))
      }
    } catch {
      throw error.failure(at: range)
    }
    result.quantity.unit = .percent
    result.quantity.base = whole.quantity.counted
    result.stretch = nil
    return result
  }

  private func total(
    _ value: Evaluated, _ call: FormulaCall, argument: Int, ignoring: Bool
  ) throws(FormulaFailure) -> EvaluatedScalar {
    let sum = FormulaCall(
      function: .sum, nameRange: call.nameRange, arguments: [call.arguments[argument]],
      range: call.arguments[argument].range)
    guard case .scalar(let scalar) = try apply(sum, [value], ignoring: ignoring).content else {
      throw emptyFailure(at: call.range)
    }
    return scalar
  }

  /// What is left of a whole; of one percentage the rest to 100%.
  func remainder(
    _ call: FormulaCall, _ values: [Evaluated], ignoring: Bool
  ) throws(FormulaFailure) -> Evaluated {
    let arithmetic = Arithmetic(range: call.range)
    var scalars: [EvaluatedScalar] = []
    for index in values.indices {
      scalars.append(try total(values[index], call, argument: index, ignoring: ignoring))
    }
    if scalars.count == 1 {
      guard scalars[0].unit == .percent else {
        throw FormulaFailure(
          .wrongArguments, at: call.range, "`remainder` needs the whole and its parts here",
          help: "write `remainder(whole, part, part)`; only a percentage has the whole 100%")
      }
      scalars.insert(
        EvaluatedScalar(Quantity(Rational(100), unit: .percent), cells: LinearForm()), at: 0)
    }
    var rest = scalars[0]
    for part in scalars.dropFirst() {
      let unit = rest.unit
      rest = try arithmetic.add(rest, part, minus: true)
      if unit == .percent { rest.quantity.unit = .percent }
    }
    rest.step = nil
    return Evaluated(rest)
  }

  /// A rate: the count for each `scale` of the base.
  func per(_ call: FormulaCall, _ values: [Evaluated]) throws(FormulaFailure) -> Evaluated {
    var scale = Rational.one
    var unitText = ""
    if values.count == 3 {
      let third = try scalar(values[2], of: call, 2)
      guard case .number = third.unit, third.quantity.isExact, third.quantity.lower > .zero else {
        throw FormulaFailure(
          .wrongArguments, at: call.arguments[2].range, "the third argument of `per` is a number",
          help: "write `per(count, base, 1000)` for a rate per 1,000")
      }
      scale = third.quantity.lower
      unitText = "per \(third.quantity.text)"
    }
    let arithmetic = Arithmetic(range: call.range)
    return try combine(values[0], values[1], at: call.range) {
      (count, base) throws(FormulaFailure) in
      var rate = try arithmetic.divide(count, by: base)
      do throws(Rational.Failure) {
        rate.quantity.lower = try rate.quantity.lower.times(scale)
        rate.quantity.upper = try rate.quantity.upper.times(scale)
        rate.cells = try rate.cells.map { (cells) throws(Rational.Failure) in
          try Arithmetic.scaled(cells, by: scale)
        }
      } catch {
        throw error.failure(at: call.range)
      }
      if case .number = rate.unit { rate.quantity.unit = .number(unitText) }
      rate.quantity.base = base.quantity.counted
      rate.stretch = nil
      return rate
    }
  }

  /// The amount of an argument; a range is none.
  func scalar(
    _ value: Evaluated, of call: FormulaCall, _ argument: Int
  ) throws(FormulaFailure) -> EvaluatedScalar {
    if case .scalar(let scalar) = value.content { return scalar }
    guard case .series = value.content else {
      throw notAnAmount(value, at: call.arguments[argument].range)
    }
    throw FormulaFailure(
      .wrongArguments, at: call.arguments[argument].range,
      "`\(call.function.rawValue)` needs one value here, and this is a range",
      help: "name one cell, or write `sum(…)`, `first(…)` or `last(…)` around the range")
  }
}
