import Output
import Tables

/// A part of a formula that was worked out.
struct Evaluated {
  var content: Content
  /// The part with the numbers in it: `share(226, 1454)`.
  var text: String
  /// The row that a cell stands in, for how a figure was worked out; empty for other amounts.
  var row = ""
  /// The heading of its column.
  var heading = ""
  /// The two sides of a comparison.
  var compared: Compared?
  /// What the block says of a cell: its confidence limits, and the range that SPC expects.
  var interval: ClosedRange<Rational>?
  var expected: ClosedRange<Double>?

  /// The amount, if it is a single one.
  var scalar: EvaluatedScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// What was compared with what.
  struct Compared {
    var left: FigureStep.Operand
    var relation: FigureStep.Relation
    var right: FigureStep.Operand
    /// Whether there is one comparison and not one for each row.
    var isSingle: Bool
  }

  enum Content {
    case scalar(EvaluatedScalar)
    case series(EvaluatedSeries)
    case truth(Truth)
    case keys([SeriesKey])
  }

  init(_ content: Content, text: String) {
    self.content = content
    self.text = text
  }

  init(_ scalar: EvaluatedScalar) {
    self.init(.scalar(scalar), text: scalar.quantity.formulaText)
  }
}

/// One amount and what is known of it.
struct EvaluatedScalar {
  var quantity: Quantity
  /// The days that it is an amount of; nil where it is not about a stretch of time.
  var stretch: Stretch?
  /// The cells that it is a sum of, with their factors; nil if it is no such sum, or nobody asks.
  var cells: LinearForm?
  /// The size of the last digit as printed: 0.1 for 12.5; nil for what was computed.
  var step: Rational?

  init(_ quantity: Quantity, stretch: Stretch? = nil, cells: LinearForm? = nil) {
    self.quantity = quantity
    self.stretch = stretch
    self.cells = cells
  }

  var unit: FigureUnit { quantity.unit }

  /// Whether it is a number that the author wrote into the formula: it comes from no cell.
  var isLimit: Bool { step != nil && (cells?.terms.isEmpty ?? false) }
}

/// Days from `start` to before `end`, counted from 1 January 1970.
struct Stretch: Hashable {
  var start: Int
  var end: Int

  init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  init(_ period: Period) {
    self.init(period.start, period.end)
  }

  /// How many months it is, to the nearest; 0 for days and weeks.
  var months: Int { Int((Double(end - start) / 30.436_875).rounded()) }

  /// From the start of the one to the end of the other.
  func joined(with other: Stretch) -> Stretch {
    Stretch(Swift.min(start, other.start), Swift.max(end, other.end))
  }
}

/// A column or a range of it, with what is missing named.
struct EvaluatedSeries {
  /// As a formula names it: `calls[999 calls]`.
  var name: String
  var points: [Point]
  var unit: FigureUnit
  var basis: Basis?
  var better: Better?
  var band: Rational?
  /// Periods of the range that have no row, as a formula writes them.
  var gaps: [String] = []

  struct Point {
    var key: SeriesKey
    /// Nil where the cell is missing.
    var scalar: EvaluatedScalar?
    var missing: Missing?
    var interval: ClosedRange<Rational>?
    var expected: ClosedRange<Double>?

    init(_ key: SeriesKey, _ scalar: EvaluatedScalar?, missing: Missing? = nil) {
      self.key = key
      self.scalar = scalar
      self.missing = missing
    }
  }

  init(name: String, points: [Point], unit: FigureUnit) {
    self.name = name
    self.points = points
    self.unit = unit
  }

  /// The series for the words of the text.
  var series: Series {
    let points = self.points.map { point in
      Series.Point(
        key: point.key, value: point.scalar?.quantity, interval: point.interval,
        expected: point.expected)
    }
    var series = Series(name: name, points: points, unit: unit, basis: basis)
    series.better = better
    series.band = band
    return series
  }

  /// The values for how a figure was worked out: all of a few, else the ends.
  var text: String {
    let values = points.map { $0.scalar.map(\.quantity.formulaText) ?? "[x]" }
    guard values.count > 6 else { return values.joined(separator: ", ") }
    return "\(values[0]), \(values[1]), … \(values[values.count - 1])"
  }

  /// The same points with other values.
  func mapped(
    unit: FigureUnit,
    _ change: (EvaluatedScalar) throws(FormulaFailure) -> EvaluatedScalar
  ) throws(FormulaFailure) -> EvaluatedSeries {
    var result = self
    result.unit = unit
    for index in points.indices {
      result.points[index].interval = nil
      result.points[index].expected = nil
      guard let scalar = points[index].scalar else { continue }
      result.points[index].scalar = try change(scalar)
    }
    result.band = nil
    return result
  }
}

/// A sum of cells with factors, over another such sum: what a formula gives away of its cells.
struct LinearForm: Hashable {
  var terms: [CellName: Rational]

  /// A cell of a page: its data, its row and its column.
  struct CellName: Hashable {
    var source: String
    var position: CellPosition
  }

  init(_ terms: [CellName: Rational] = [:]) {
    self.terms = terms
  }

  /// The sum; nil if it overflows.
  mutating func add(_ other: LinearForm, times factor: Rational = .one) throws(Rational.Failure) {
    for (name, value) in other.terms {
      let sum = try (terms[name] ?? .zero).plus(try value.times(factor))
      terms[name] = sum.isZero ? nil : sum
    }
  }
}
