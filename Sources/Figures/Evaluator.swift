package import Diagnostics
import Output
import Tables

extension Formula {
  /// What the formula gives; nil when a finding says why there is nothing.
  package func evaluate(with data: FigureData, into findings: inout Findings) -> FigureValue? {
    var evaluator = Evaluator(data, for: node)
    do throws(FormulaFailure) {
      let value = try evaluator.value(node, ignoring: false)
      evaluator.recordWhole(value)
      if let range = evaluator.lateRange {
        evaluator.lateFailure(range).report(in: passage, into: &findings)
      }
      var derivation = Derivation(
        formula: text.singleSpaced, substituted: value.text, cells: evaluator.cells,
        steps: evaluator.steps)
      derivation.ends = evaluator.ends
      if case .call = node {
        derivation.chosen = evaluator.chosen
        derivation.limits = evaluator.limits
        (derivation.isAbove, derivation.counted) = (evaluator.isAbove, evaluator.counted)
        (derivation.instances, derivation.exceptions) = evaluator.countedRows
      }
      return FigureValue(value.figureContent, derivation: derivation)
    } catch {
      error.report(in: passage, into: &findings)
      return nil
    }
  }
}

extension Evaluated {
  /// The value for the words of the text.
  var figureContent: FigureValue.Content {
    switch content {
    case .scalar(let scalar): .quantity(scalar.quantity)
    case .series(let series): .series(series.series)
    case .truth(let truth): .truth(truth)
    case .keys(let keys): .keys(keys)
    }
  }
}

/// Works a formula out. The tree is as deep as the parser allows, so recursion is safe.
struct Evaluator {
  let data: FigureData
  /// What a name without brackets means, for rules inside a block.
  var row: RowScope?
  /// The cells that were read, in the order of the formula.
  private(set) var cells: [CellSource] = []
  /// What was done so far, for how the figure was worked out.
  var steps: [FigureStep] = []
  /// The rows that the last `max(…)` or `min(…)` chose, and what the last `count(…)` compared with.
  var chosen: [SeriesKey] = []
  var limits: [Truth.Limit] = []
  /// The ends of the last change or difference.
  var ends: FigureEnds?
  var isAbove: Bool?
  var counted: Int?
  var countedRows: (so: [SeriesKey], not: [SeriesKey]) = ([], [])
  /// Where data was used from after the paper was written.
  private(set) var lateRange: Range<Int>?
  private var lateKey = ""
  /// The data that was named, and the cells of it that were read.
  private(set) var sources: [String: FigureSource] = [:]
  private(set) var readCells: [LinearForm.CellName] = []
  /// What adds up to what in data with cells marked `[c]`.
  private(set) var sums: [String: [CellRelation]] = [:]

  /// Whether the page or the data that the formula names has suppressed cells, so that sums of
  /// cells are followed.
  let tracksCells: Bool

  init(_ data: FigureData, row: RowScope? = nil, for node: FormulaNode) {
    self.data = data
    self.row = row
    guard row == nil else {
      tracksCells = false
      return
    }
    tracksCells =
      data.pageSources.contains { $0.hidesCells }
      || node.dataNames.contains { data.find($0)?.hidesCells ?? false }
  }

  /// The value of a part; `ignoring` leaves missing values out.
  mutating func value(
    _ node: FormulaNode, ignoring: Bool
  ) throws(FormulaFailure) -> Evaluated {
    let value = try unguarded(node, ignoring: ignoring)
    guard tracksCells else { return value }
    switch value.content {
    case .scalar(let scalar):
      try checkDisclosure(scalar, isComputed: node.isComputed, at: node.range)
    case .series(let series) where node.isComputed:
      for point in series.points {
        guard let scalar = point.scalar else { continue }
        try checkDisclosure(scalar, isComputed: true, at: node.range)
      }
    case .series, .truth, .keys: break
    }
    return value
  }

  private mutating func unguarded(
    _ node: FormulaNode, ignoring: Bool
  ) throws(FormulaFailure) -> Evaluated {
    switch node {
    case .literal(let literal):
      var scalar = EvaluatedScalar(
        Quantity(literal.value, unit: literal.unit), cells: LinearForm())
      scalar.step = literal.step
      return Evaluated(scalar)
    case .reference(let reference):
      if let value = try rowValue(reference) { return value }
      return try resolve(reference)
    case .group(let inner, _):
      var value = try value(inner, ignoring: ignoring)
      value.text = "(\(value.text))"
      return value
    case .negated(let inner, let range):
      let before = try value(inner, ignoring: ignoring)
      let arithmetic = Arithmetic(range: range)
      var value = try map(before, at: range) { (scalar) throws(FormulaFailure) in
        try arithmetic.negate(scalar)
      }
      recordNegation(before, value)
      value.text = "-\(before.text)"
      return value
    case .ignoringMissing(let inner, _): return try value(inner, ignoring: true)
    case .chain(let first, let steps): return try chain(first, steps, ignoring: ignoring)
    case .comparison(let left, let comparison, let right):
      return try compare(left, comparison, right, ignoring: ignoring)
    case .call(let call): return try self.call(call, ignoring: ignoring)
    }
  }

  private mutating func chain(
    _ first: FormulaNode, _ steps: [FormulaStep], ignoring: Bool
  ) throws(FormulaFailure) -> Evaluated {
    var result = try value(first, ignoring: ignoring)
    var parts = [result]
    for step in steps {
      let right = try value(step.operand, ignoring: ignoring)
      parts.append(right)
      let range = first.range.lowerBound..<step.operand.range.upperBound
      let arithmetic = Arithmetic(range: range)
      let text = "\(result.text) \(step.operation.rawValue) \(right.text)"
      result = try combine(result, right, at: range) { (a, b) throws(FormulaFailure) in
        switch step.operation {
        case .plus: try arithmetic.add(a, b, minus: false)
        case .minus: try arithmetic.add(a, b, minus: true)
        case .times: try arithmetic.multiply(a, b)
        case .divided: try arithmetic.divide(a, by: b)
        }
      }
      result.text = text
    }
    ends = nil
    ends = FigureEnds(of: parts, steps.map(\.operation))
    record(.chain(steps.map(\.operation.sign)), parts.operands, result)
    return result
  }

  private mutating func compare(
    _ left: FormulaNode, _ comparison: FormulaComparison, _ right: FormulaNode, ignoring: Bool
  ) throws(FormulaFailure) -> Evaluated {
    let a = try value(left, ignoring: ignoring)
    let b = try value(right, ignoring: ignoring)
    let range = left.range.lowerBound..<right.range.upperBound
    let arithmetic = Arithmetic(range: range)
    let text = "\(a.text) \(comparison.rawValue) \(b.text)"
    var compared = Evaluated.Compared(
      left: a.operand, relation: comparison.relation, right: b.operand, isSingle: true)
    if case .scalar(let x) = a.content, case .scalar(let y) = b.content {
      var single = try arithmetic.compare(x, comparison, y)
      single.limits = Self.limits(x, comparison.relation, y).filter { $0.isLimit }.map(\.limit)
      var result = Evaluated(.truth(single), text: text)
      result.compared = compared
      ends = FigureEnds(from: b, to: a)
      return result
    }
    compared.isSingle = false
    var truth = Truth(holds: true, isPossible: true)
    truth.limits = Self.limits(a.scalar, comparison.relation, b.scalar).map(\.limit)
    truth.isAbove = comparison.isAbove
    if case .scalar = a.content { truth.isAbove = comparison.isAbove.map { !$0 } }
    var count = 0
    for (key, x, y, missing) in try pairs(a, b, at: range) {
      guard let x, let y else {
        if ignoring { continue }
        throw missingFailure([(key, missing)], in: a, at: range)
      }
      let point = try arithmetic.compare(x, comparison, y)
      count += 1
      if point.holds { truth.instances.append(key) } else { truth.exceptions.append(key) }
      truth.holds = truth.holds && point.holds
      truth.isPossible = truth.isPossible && point.isPossible
    }
    guard count > 0 else { throw emptyFailure(at: range) }
    var result = Evaluated(.truth(truth), text: text)
    result.compared = compared
    return result
  }

  /// The single amounts of a comparison, each with the side of it on which the other is.
  private static func limits(
    _ left: EvaluatedScalar?, _ relation: FigureStep.Relation, _ right: EvaluatedScalar?
  ) -> [(limit: Truth.Limit, isLimit: Bool)] {
    let side: Truth.Limit.Side? =
      switch relation {
      case .less, .atMost: .below
      case .more, .atLeast: .above
      case .equal, .unequal: nil
      }
    let other = side.map { $0 == .above ? Truth.Limit.Side.below : .above }
    return [(left, other), (right, side)].compactMap { scalar, side in
      scalar.map { (Truth.Limit(quantity: $0.quantity, side: side), $0.isLimit) }
    }
  }

  func emptyFailure(at range: Range<Int>) -> FormulaFailure {
    FormulaFailure(
      .emptyRange, at: range, "there is no value here to work with",
      help: "name a range that has rows with values")
  }

  /// Notes a cell that a reference reads, for suppressed cells beside it.
  mutating func noteRead(_ selection: Selection, rows: [Int]) {
    guard tracksCells else { return }
    let name = selection.source.name
    if sources[name] == nil {
      sources[name] = selection.source
      if selection.source.hasConfidentialCells { sums[name] = selection.source.sums }
    }
    for row in rows {
      readCells.append(
        LinearForm.CellName(
          source: selection.source.name,
          position: CellPosition(row: row, column: selection.column)))
    }
  }

  /// Notes the cells that a reference reads.
  mutating func note(_ cell: CellSource) {
    if !cells.contains(cell) { cells.append(cell) }
  }

  /// Notes a period that was not over when the paper was written.
  mutating func noteEnd(of period: Period, at range: Range<Int>) {
    guard let written = data.written, lateRange == nil else { return }
    guard period.end - 1 > written.daysSince1970 else { return }
    lateRange = range
    lateKey = SeriesKey.period(period).text
  }

  fileprivate func lateFailure(_ range: Range<Int>) -> FormulaFailure {
    let written = data.written.map { Words.english.dates.day($0) } ?? ""
    return FormulaFailure(
      .dataAfterPaper, at: range, "\(lateKey) was not over when the paper was written, \(written)",
      label: "the figure uses data that the paper cannot have had",
      help: "check the period, or `written:` at the top of the paper")
  }
}

extension Evaluator {
  /// Applies an operation to an amount, or to each value of a series.
  func map(
    _ value: Evaluated, at range: Range<Int>, unit: FigureUnit? = nil,
    _ change: (EvaluatedScalar) throws(FormulaFailure) -> EvaluatedScalar
  ) throws(FormulaFailure) -> Evaluated {
    switch value.content {
    case .scalar(let scalar): return Evaluated(.scalar(try change(scalar)), text: value.text)
    case .series(let series):
      var changed = try series.mapped(unit: unit ?? series.unit, change)
      if let scalar = changed.points.lazy.compactMap(\.scalar).first { changed.unit = scalar.unit }
      return Evaluated(.series(changed), text: value.text)
    case .truth, .keys: throw notAnAmount(value, at: range)
    }
  }

  /// Applies an operation to two amounts, or along a series.
  func combine(
    _ a: Evaluated, _ b: Evaluated, at range: Range<Int>,
    _ operation: (EvaluatedScalar, EvaluatedScalar) throws(FormulaFailure) -> EvaluatedScalar
  ) throws(FormulaFailure) -> Evaluated {
    if case .scalar(let x) = a.content, case .scalar(let y) = b.content {
      return Evaluated(.scalar(try operation(x, y)), text: "")
    }
    var points: [EvaluatedSeries.Point] = []
    for (key, x, y, missing) in try pairs(a, b, at: range) {
      guard let x, let y else {
        points.append(EvaluatedSeries.Point(key, nil, missing: missing))
        continue
      }
      points.append(EvaluatedSeries.Point(key, try operation(x, y)))
    }
    guard let first = points.lazy.compactMap(\.scalar).first else {
      throw emptyFailure(at: range)
    }
    var series = EvaluatedSeries(name: "", points: points, unit: first.unit)
    if case .series(let source) = a.content {
      (series.name, series.gaps) = (source.name, source.gaps)
    } else if case .series(let source) = b.content {
      (series.name, series.gaps) = (source.name, source.gaps)
    }
    return Evaluated(.series(series), text: "")
  }

  /// The values of two parts side by side; an amount stands beside each value of a series.
  func pairs(
    _ a: Evaluated, _ b: Evaluated, at range: Range<Int>
  ) throws(FormulaFailure) -> [(SeriesKey, EvaluatedScalar?, EvaluatedScalar?, Missing?)] {
    switch (a.content, b.content) {
    case (.series(let x), .scalar(let y)):
      return x.points.map { ($0.key, $0.scalar, y, $0.missing) }
    case (.scalar(let x), .series(let y)):
      return y.points.map { ($0.key, x, $0.scalar, $0.missing) }
    case (.series(let x), .series(let y)):
      guard x.points.map(\.key) == y.points.map(\.key) else {
        throw FormulaFailure(
          .wrongArguments, at: range,
          "`\(x.name)` and `\(y.name)` do not have the same rows here",
          help: "name the same range of both: `a[x, 2018-01 .. 2018-12]`")
      }
      return zip(x.points, y.points).map {
        ($0.key, $0.scalar, $1.scalar, $0.missing ?? $1.missing)
      }
    case (.truth, _), (.keys, _): throw notAnAmount(a, at: range)
    default: throw notAnAmount(b, at: range)
    }
  }

  func notAnAmount(_ value: Evaluated, at range: Range<Int>) -> FormulaFailure {
    var what = "a comparison"
    if case .keys = value.content { what = "the place of a value" }
    return FormulaFailure(
      .wrongArguments, at: range, "\(what) is not an amount to calculate with",
      help: "use `count(…)`, `all(…)`, `any(…)` or `none(…)` on a comparison, and `peak` and "
        + "`trough` only as a formula of their own")
  }

  /// The finding about values that are missing.
  func missingFailure(
    _ missing: [(SeriesKey, Missing?)], in value: Evaluated, at range: Range<Int>
  ) -> FormulaFailure {
    var name = ""
    if case .series(let series) = value.content { name = series.name }
    return missingFailure(missing, name: name, at: range)
  }

  func missingFailure(
    _ missing: [(SeriesKey, Missing?)], name: String, at range: Range<Int>
  ) -> FormulaFailure {
    let keys = missing.prefix(3).map(\.0.formulaText)
    let more = missing.count > 3 ? " and \(missing.count - 3) more" : ""
    let of = name.isEmpty ? "" : "`\(name)` has "
    let words = missing.first?.1.map { Words.english.tables.shorthand($0.rawValue) }
    return FormulaFailure(
      .missingInput, at: range,
      "\(of)no value for \(keys.joined(separator: ", "))\(more)",
      label: words ?? "missing",
      help: "name a range without it, or write `ignoring missing` if the text says so")
  }
}
