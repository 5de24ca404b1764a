import Diagnostics
import Tables

/// The four operations and comparisons of amounts, with their units.
struct Arithmetic {
  /// The part of the formula that does it, for findings.
  var range: Range<Int>

  /// The sum or the difference.
  func add(
    _ a: EvaluatedScalar, _ b: EvaluatedScalar, minus: Bool
  ) throws(FormulaFailure) -> EvaluatedScalar {
    let unit = try sumUnit(a, b, minus: minus)
    try checkBasis(a.quantity, b.quantity)
    let (low, high) =
      minus ? (b.quantity.upper, b.quantity.lower) : (b.quantity.lower, b.quantity.upper)
    do throws(Rational.Failure) {
      let lower = minus ? try a.quantity.lower.minus(low) : try a.quantity.lower.plus(low)
      let upper = minus ? try a.quantity.upper.minus(high) : try a.quantity.upper.plus(high)
      var result = EvaluatedScalar(
        Quantity(lower, upper, unit: unit, basis: a.quantity.basis ?? b.quantity.basis))
      if let p = a.stretch, let q = b.stretch { result.stretch = p.joined(with: q) }
      if var cells = a.cells, let others = b.cells {
        try cells.add(others, times: minus ? Rational(-1) : .one)
        result.cells = cells
      }
      return result
    } catch {
      throw error.failure(at: range)
    }
  }

  /// The unit of a sum; a difference of two percentages is in points, unless it is from 100%.
  private func sumUnit(
    _ a: EvaluatedScalar, _ b: EvaluatedScalar, minus: Bool
  ) throws(FormulaFailure) -> FigureUnit {
    switch (a.unit, b.unit) {
    case (.percent, .percent) where minus:
      return a.step != nil && a.quantity.lower == Rational(100) ? .percent : .points
    case (.percent, .points): return .percent
    case (.points, .percent) where !minus: return .percent
    case (.rank, .rank):
      return minus ? .number("places") : try mismatch(a, b, minus ? "subtracted" : "added")
    default:
      guard a.unit.isSameKind(as: b.unit) else {
        return try mismatch(a, b, minus ? "subtracted" : "added")
      }
      return a.unit.merged(with: b.unit)
    }
  }

  private func mismatch(
    _ a: EvaluatedScalar, _ b: EvaluatedScalar, _ verb: String
  ) throws(FormulaFailure) -> FigureUnit {
    throw FormulaFailure(
      .differentUnits, at: range,
      "\(a.unit.words) and \(b.unit.words) cannot be \(verb)",
      label: "`\(a.quantity.formulaText)` and `\(b.quantity.formulaText)`",
      help: "check the columns that the formula names; `columns:` says what their units are")
  }

  /// The product.
  func multiply(
    _ a: EvaluatedScalar, _ b: EvaluatedScalar
  ) throws(FormulaFailure) -> EvaluatedScalar {
    let (unit, factor) = try productUnit(a, b)
    do throws(Rational.Failure) {
      let (x, y) = (a.quantity, b.quantity)
      let ends = [
        try x.lower.times(y.lower), try x.lower.times(y.upper), try x.upper.times(y.lower),
        try x.upper.times(y.upper),
      ]
      var lower = ends[0]
      var upper = ends[0]
      for end in ends {
        lower = Swift.min(lower, end)
        upper = Swift.max(upper, end)
      }
      var result = EvaluatedScalar(
        Quantity(
          try lower.times(factor), try upper.times(factor), unit: unit,
          basis: x.basis ?? y.basis))
      if let cells = a.cells, b.isConstant, y.isExact {
        result.cells = try Self.scaled(cells, by: try y.lower.times(factor))
      } else if let cells = b.cells, a.isConstant, x.isExact {
        result.cells = try Self.scaled(cells, by: try x.lower.times(factor))
      }
      return result
    } catch {
      throw error.failure(at: range)
    }
  }

  private func productUnit(
    _ a: EvaluatedScalar, _ b: EvaluatedScalar
  ) throws(FormulaFailure) -> (FigureUnit, Rational) {
    do throws(Rational.Failure) {
      let hundredth = try Rational(1, over: 100)
      switch (a.unit, b.unit) {
      case (.number, .number): return (a.unit.merged(with: b.unit), .one)
      case (.percent, .rank), (.rank, .percent), (.percent, .points), (.points, .percent): break
      case (.percent, let unit): return (unit, hundredth)
      case (let unit, .percent): return (unit, hundredth)
      case (.number, .rank), (.rank, .number): break
      case (.number, let unit): return (unit, .one)
      case (let unit, .number): return (unit, .one)
      default: break
      }
    } catch {
      throw error.failure(at: range)
    }
    return (try mismatch(a, b, "multiplied"), .one)
  }

  /// The quotient.
  func divide(
    _ a: EvaluatedScalar, by b: EvaluatedScalar
  ) throws(FormulaFailure) -> EvaluatedScalar {
    let (unit, factor) = try quotientUnit(a, b)
    let (x, y) = (a.quantity, b.quantity)
    do throws(Rational.Failure) {
      guard y.lower > .zero || y.upper < .zero else { throw Rational.Failure.divisionByZero }
      let ends = [
        try x.lower.divided(by: y.lower), try x.lower.divided(by: y.upper),
        try x.upper.divided(by: y.lower), try x.upper.divided(by: y.upper),
      ]
      var (lower, upper) = (ends[0], ends[0])
      for end in ends {
        lower = Swift.min(lower, end)
        upper = Swift.max(upper, end)
      }
      var result = EvaluatedScalar(
        Quantity(
          try lower.times(factor), try upper.times(factor), unit: unit, basis: x.basis ?? y.basis))
      if let cells = a.cells, b.isConstant, y.isExact {
        result.cells = try Self.scaled(cells, by: try factor.divided(by: y.lower))
      }
      return result
    } catch {
      throw error.failure(at: range, dividing: "this")
    }
  }

  private func quotientUnit(
    _ a: EvaluatedScalar, _ b: EvaluatedScalar
  ) throws(FormulaFailure) -> (FigureUnit, Rational) {
    switch (a.unit, b.unit) {
    case (.rank, _), (_, .rank): break
    case (.number(let p), .number(let q)): return (p == q ? .number("") : a.unit, .one)
    case (_, .number): return (a.unit, .one)
    case (.percent, .percent), (.points, .points), (.duration, .duration):
      return (.number(""), .one)
    case (.money(let p), .money(let q)) where p == q: return (.number(""), .one)
    case (_, .percent) where a.unit != .points: return (a.unit, Rational(100))
    default: break
    }
    return (try mismatch(a, b, "divided"), .one)
  }

  static func scaled(
    _ form: LinearForm, by factor: Rational
  ) throws(Rational.Failure) -> LinearForm {
    var result = LinearForm()
    try result.add(form, times: factor)
    return result
  }

  /// The other side of zero.
  func negate(_ a: EvaluatedScalar) throws(FormulaFailure) -> EvaluatedScalar {
    var result = a
    result.quantity.lower = a.quantity.upper.negated
    result.quantity.upper = a.quantity.lower.negated
    if case .rank = a.unit {
      throw FormulaFailure(
        .differentUnits, at: range, "a place in an order has no minus",
        help: "take the minus out")
    }
    do throws(Rational.Failure) {
      result.cells = try a.cells.map { (cells) throws(Rational.Failure) in
        try Self.scaled(cells, by: Rational(-1))
      }
    } catch {
      throw error.failure(at: range)
    }
    return result
  }

  /// Whether a comparison holds, and whether it may hold where inputs are rounded.
  func compare(
    _ a: EvaluatedScalar, _ comparison: FormulaComparison, _ b: EvaluatedScalar
  ) throws(FormulaFailure) -> Truth {
    guard a.unit.isSameKind(as: b.unit) else {
      _ = try mismatch(a, b, "compared")
      return Truth(holds: false, isPossible: false)
    }
    try checkBasis(a.quantity, b.quantity)
    try checkStretch(a, b)
    let (x, y) = (a.quantity, b.quantity)
    switch comparison {
    case .less: return Truth(holds: x.upper < y.lower, isPossible: x.lower < y.upper)
    case .atMost: return Truth(holds: x.upper <= y.lower, isPossible: x.lower <= y.upper)
    case .more: return Truth(holds: x.lower > y.upper, isPossible: x.upper > y.lower)
    case .atLeast: return Truth(holds: x.lower >= y.upper, isPossible: x.upper >= y.lower)
    case .equal, .unequal:
      let isSame = x.isExact && y.isExact && x.lower == y.lower
      let isApart = x.upper < y.lower || y.upper < x.lower
      return comparison == .equal
        ? Truth(holds: isSame, isPossible: !isApart)
        : Truth(holds: isApart, isPossible: !isSame)
    }
  }

  /// A rolling figure is not held against one of a month.
  func checkBasis(_ a: Quantity, _ b: Quantity) throws(FormulaFailure) {
    guard let first = a.basis, let second = b.basis, first != second else { return }
    throw FormulaFailure(
      .differentStretches, at: range,
      "a figure for `\(first.rawValue)` and one for `\(second.rawValue)` cannot be put together",
      help: "use two columns with the same `basis:`")
  }

  /// A part of a year is not held against the whole of another.
  func checkStretch(_ a: EvaluatedScalar, _ b: EvaluatedScalar) throws(FormulaFailure) {
    guard let p = a.stretch, let q = b.stretch, p.months != q.months else { return }
    switch a.unit {
    case .percent, .points, .rank: return
    case .number, .money, .duration: break
    }
    throw FormulaFailure(
      .differentStretches, at: range,
      "a figure about \(Self.counted(p.months)) is held against one about "
        + Self.counted(q.months),
      help: "compare the same months of both years, or two whole years")
  }

  private static func counted(_ months: Int) -> String {
    months == 1 ? "1 month" : months == 0 ? "days" : "\(months) months"
  }
}

extension EvaluatedScalar {
  /// Whether no cell went into it.
  var isConstant: Bool { cells?.terms.isEmpty ?? false }
}
