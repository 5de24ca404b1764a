import Diagnostics
import Output
import Tables

/// Functions about order, form and rounding.
extension Evaluator {
  /// Where the highest or the lowest value stands; several keys where values tie.
  func extreme(
    _ call: FormulaCall, _ value: Evaluated, ignoring: Bool
  ) throws(FormulaFailure) -> Evaluated {
    guard case .series(let series) = value.content else {
      throw FormulaFailure(
        .wrongArguments, at: call.arguments[0].range,
        "`\(call.function.rawValue)` needs a range",
        help: "name a column, or a range of it: `calls[999, 2018-01 .. 2018-12]`")
    }
    if !ignoring {
      let missing =
        series.points.filter { $0.scalar == nil }.map { ($0.key, $0.missing) }
        + series.gaps.map { (SeriesKey.name($0), nil) }
      guard missing.isEmpty else {
        throw missingFailure(missing, name: series.name, at: call.arguments[0].range)
      }
    }
    let present = series.points.compactMap { point in
      point.scalar.map { (point.key, $0.quantity) }
    }
    let isPeak = call.function == .peak
    let ends = present.map { isPeak ? $0.1.lower : $0.1.upper }
    guard let limit = isPeak ? ends.max() : ends.min() else { throw emptyFailure(at: call.range) }
    let keys = present.filter { isPeak ? $0.1.upper >= limit : $0.1.lower <= limit }.map(\.0)
    return Evaluated(.keys(keys), text: "")
  }

  /// The place of a cell in its column.
  mutating func rank(_ call: FormulaCall, ignoring: Bool) throws(FormulaFailure) -> Evaluated {
    let lowest = try option(call, 1, words: ["lowest", "highest"]) == "lowest"
    guard case .reference(let reference) = Self.bare(call.arguments[0]) else {
      throw rankNeedsCell(call)
    }
    let selection = try select(reference)
    let cell = try resolve(reference)
    guard case .scalar(let scalar) = cell.content else { throw rankNeedsCell(call) }
    let all = try series(selection, rows: selection.rows, at: reference.range)
    guard case .series(let series) = all.content else { throw rankNeedsCell(call) }
    let missing = series.points.filter { $0.scalar == nil }.map { ($0.key, $0.missing) }
    guard ignoring || missing.isEmpty else {
      throw missingFailure(missing, name: series.name, at: reference.range)
    }
    let others = series.points.compactMap { $0.scalar?.quantity }
    let own = scalar.quantity
    let ahead = others.count { lowest ? $0.upper < own.lower : $0.lower > own.upper }
    let maybe = others.count { lowest ? $0.lower < own.upper : $0.upper > own.lower }
    let most = own.isExact && others.allSatisfy(\.isExact) ? ahead : max(ahead, maybe - 1)
    let unit = FigureUnit.rank(of: others.count)
    let rank = Quantity(Rational(ahead + 1), Rational(most + 1), unit: unit)
    var result = Evaluated(EvaluatedScalar(rank))
    let word = lowest ? ", lowest" : ""
    result.text = "rank(\(own.formulaText)\(word))"
    record(.rank(lowestFirst: lowest), [cell.operand, all.operand], result)
    return result
  }

  private func rankNeedsCell(_ call: FormulaCall) -> FormulaFailure {
    FormulaFailure(
      .wrongArguments, at: call.arguments[0].range, "`rank` needs one cell of a column",
      help: "write `rank(areas[rate, North])`: the place of North in the column `rate`")
  }

  /// A node without its parentheses.
  private static func bare(_ node: FormulaNode) -> FormulaNode {
    var node = node
    while true {
      switch node {
      case .group(let inner, _), .ignoringMissing(let inner, _): node = inner
      default: return node
      }
    }
  }

  /// The word of an argument that is one of `words`; nil without the argument.
  private func option(
    _ call: FormulaCall, _ index: Int, words: [String]
  ) throws(FormulaFailure) -> String? {
    guard call.arguments.count > index else { return nil }
    let node = Self.bare(call.arguments[index])
    if let word = node.word, words.contains(word) { return word }
    throw FormulaFailure(
      .wrongArguments, at: node.range,
      "argument \(index + 1) of `\(call.function.rawValue)` is not one of its words",
      help: "write \(words.map { "`\($0)`" }.joined(separator: " or "))")
  }

  /// Sums or averages of so many rows in a row.
  mutating func rolling(
    _ call: FormulaCall, ignoring: Bool
  ) throws(FormulaFailure) -> Evaluated {
    let word = try option(call, 2, words: ["sum", "mean", "average"])
    let value = try value(call.arguments[0], ignoring: ignoring)
    let window = try self.value(call.arguments[1], ignoring: ignoring)
    guard case .series(let series) = value.content else {
      throw FormulaFailure(
        .wrongArguments, at: call.arguments[0].range, "`rolling` needs a range",
        help: "name a column: `rolling(calls[999], 12)`")
    }
    let size = try scalar(window, of: call, 1).quantity.lower
    guard size.isWhole, size.numerator > 0, size.numerator <= Int128(series.points.count) else {
      throw FormulaFailure(
        .wrongArguments, at: call.arguments[1].range,
        "there are \(series.points.count) rows to take so many of together",
        help: "write a whole number from 1 to \(series.points.count)")
    }
    try checkRolling(series, isMean: word == "mean" || word == "average", call, ignoring: ignoring)
    let count = Int(size.numerator)
    var result = series
    result.points = []
    result.band = nil
    for end in (count - 1)..<series.points.count {
      let part = series.points[(end - count + 1)...end].compactMap(\.scalar)
      var point = EvaluatedSeries.Point(series.points[end].key, nil, missing: .notAvailable)
      if part.count == count {
        var sum = try self.sum(part, at: call.range)
        if word == "mean" || word == "average" {
          let divisor = EvaluatedScalar(
            Quantity(Rational(count), unit: .number("")), cells: LinearForm())
          sum = try Arithmetic(range: call.range).divide(sum, by: divisor)
        }
        sum.quantity.basis = nil
        point.scalar = sum
      }
      result.points.append(point)
    }
    result.name = "rolling(\(series.name), \(count))"
    result.basis = Self.rollingBasis(series, count)
    if let basis = result.basis {
      for index in result.points.indices { result.points[index].scalar?.quantity.basis = basis }
    }
    let rolled = Evaluated(.series(result), text: "rolling(\(series.text), \(count))")
    record(
      .rolling(count: FixedPoint(count).text, isMean: word == "mean" || word == "average"),
      [value.operand], rolled)
    return rolled
  }

  private func checkRolling(
    _ series: EvaluatedSeries, isMean: Bool, _ call: FormulaCall, ignoring: Bool
  ) throws(FormulaFailure) {
    if let basis = series.basis, basis != .inMonth, !isMean {
      throw FormulaFailure(
        .sumOfRolling, at: call.range,
        "figures for `\(basis.rawValue)` overlap: their sum counts the same months several times",
        help: "use a column of months")
    }
    guard !ignoring, !series.gaps.isEmpty else { return }
    throw missingFailure(
      series.gaps.map { (SeriesKey.name($0), nil) }, name: series.name,
      at: call.arguments[0].range)
  }

  /// Twelve months together are a rolling year.
  private static func rollingBasis(_ series: EvaluatedSeries, _ count: Int) -> Basis? {
    guard case .period(let period)? = series.points.first?.key else { return series.basis }
    return period.lengthInMonths * count == 12 ? .rolling12Months : series.basis
  }

  /// A duration counted in minutes, hours or seconds.
  func convert(
    _ scalar: EvaluatedScalar, _ call: FormulaCall
  ) throws(FormulaFailure) -> EvaluatedScalar {
    let size: Int
    switch call.function {
    case .minutes: size = 60
    case .hours: size = 3_600
    default: size = 1
    }
    var from = 1
    switch scalar.unit {
    case .duration: break
    case .number(let unit):
      switch Table.key(unit) {
      case "s", "sec", "secs", "second", "seconds": from = 1
      case "min", "mins", "minute", "minutes": from = 60
      case "h", "hr", "hrs", "hour", "hours": from = 3_600
      default: throw notADuration(scalar, call)
      }
    default: throw notADuration(scalar, call)
    }
    do throws(Rational.Failure) {
      let factor = try Rational(Int128(from), over: Int128(size))
      var result = scalar
      result.quantity.lower = try scalar.quantity.lower.times(factor)
      result.quantity.upper = try scalar.quantity.upper.times(factor)
      result.quantity.unit = .number(call.function.rawValue)
      result.step = nil
      result.cells = try scalar.cells.map { (cells) throws(Rational.Failure) in
        try Arithmetic.scaled(cells, by: factor)
      }
      return result
    } catch {
      throw error.failure(at: call.range)
    }
  }

  private func notADuration(_ scalar: EvaluatedScalar, _ call: FormulaCall) -> FormulaFailure {
    FormulaFailure(
      .differentUnits, at: call.range,
      "`\(call.function.rawValue)` is for durations, and this is \(scalar.unit.words)",
      help: "say under `columns:` what the column holds: `m:s`, `h:m`, or `unit: seconds`")
  }

  /// A value rounded half away from zero; its result is exact where the value was.
  func round(_ call: FormulaCall, _ values: [Evaluated]) throws(FormulaFailure) -> Evaluated {
    var decimals = 0
    if values.count == 2 {
      let second = try scalar(values[1], of: call, 1).quantity.lower
      guard second.isWhole, (0...9).contains(second.numerator) else {
        throw FormulaFailure(
          .wrongArguments, at: call.arguments[1].range,
          "the second argument of `round` is the number of decimals, 0 to 9",
          help: "write `round(value, 1)` for one decimal")
      }
      decimals = Int(second.numerator)
    }
    return try map(values[0], at: call.range) { (scalar) throws(FormulaFailure) in
      guard let lower = scalar.quantity.lower.rounded(toDecimals: decimals),
        let upper = scalar.quantity.upper.rounded(toDecimals: decimals)
      else { throw Rational.Failure.overflow.failure(at: call.range) }
      var result = scalar
      result.quantity.lower = Rational(lower)
      result.quantity.upper = Rational(upper)
      result.cells = nil
      return result
    }
  }

  /// A value that was rounded before it was printed: the range in which it lay.
  mutating func rounded(
    _ call: FormulaCall, ignoring: Bool
  ) throws(FormulaFailure) -> Evaluated {
    let inner = try value(call.arguments[0], ignoring: ignoring)
    var stated: Rational?
    if call.arguments.count == 2 {
      let second = try value(call.arguments[1], ignoring: ignoring)
      let size = try scalar(second, of: call, 1).quantity
      guard size.isExact, size.lower > .zero else {
        throw FormulaFailure(
          .wrongArguments, at: call.arguments[1].range,
          "the second argument of `rounded` is what was rounded to, above zero",
          help: "write `rounded(226000, 1000)` for a number rounded to thousands")
      }
      stated = size.lower
    }
    var result = try map(inner, at: call.range) { (scalar) throws(FormulaFailure) in
      if case .rank = scalar.unit {
        throw FormulaFailure(
          .differentUnits, at: call.range, "a place in an order is not rounded",
          help: "take `rounded` out")
      }
      guard let step = stated ?? scalar.step else {
        throw FormulaFailure(
          .wrongArguments, at: call.arguments[0].range,
          "`rounded` is for a value as it is printed, and this one is computed",
          help: "put it around the number or the cell that was rounded")
      }
      var result = scalar
      result.quantity = try Self.widened(scalar.quantity, by: step, at: call.range)
      return result
    }
    result.text = "rounded(\(inner.text))"
    record(.wasRounded, [inner.operand], result)
    return result
  }
}
