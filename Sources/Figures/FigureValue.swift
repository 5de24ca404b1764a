package import Diagnostics
package import Output
package import Tables

/// What a formula gives: what the words of the text are held against.
package struct FigureValue: Sendable, Hashable {
  package var content: Content
  /// How it was worked out, for messages and for the foot of the page.
  package var derivation: Derivation

  /// The kinds of result.
  package enum Content: Sendable, Hashable {
    case quantity(Quantity)
    /// The keys that `peak` and `trough` give; more than one where several values tie.
    case keys([SeriesKey])
    case truth(Truth)
    /// A column, or a range of it: what *rose*, *highest* and *every* are about.
    case series(Series)
  }

  package init(_ content: Content, derivation: Derivation) {
    self.content = content
    self.derivation = derivation
  }
}

/// An exact amount with its unit. With rounded inputs it is only known to lie in a range.
package struct Quantity: Sendable, Hashable {
  /// The least and the greatest value it can have; the same where the inputs are exact.
  package var lower: Rational
  package var upper: Rational
  package var unit: FigureUnit
  /// What stretch of time it is about, where the column says so.
  package var basis: Basis?
  /// What a percentage is a share or a change of; small ones are a warning.
  package var base: Rational?

  package init(
    _ lower: Rational, _ upper: Rational? = nil, unit: FigureUnit, basis: Basis? = nil,
    base: Rational? = nil
  ) {
    self.lower = lower
    self.upper = upper ?? lower
    self.unit = unit
    self.basis = basis
    self.base = base
  }

  package var isExact: Bool { lower == upper }

  /// How many were counted, where it is a count: a percentage of few says little.
  var counted: Rational? {
    if case .number = unit, lower.isWhole { lower } else { nil }
  }
}

/// What a quantity counts, in the canonical form of downloads.
package enum FigureUnit: Sendable, Hashable {
  /// A plain number; the text is the author's unit, such as `calls`, and may be empty.
  case number(String)
  /// 12.5 means 12.5%.
  case percent
  /// Percentage points.
  case points
  /// Full units of a currency.
  case money(Currency)
  /// Seconds.
  case duration
  /// A place in an order: less is better.
  case rank(of: Int?)
}

/// What names a point of a series.
package enum SeriesKey: Sendable, Hashable {
  case period(Period)
  case name(String)
}

/// A column, or a range of it, in the order of the data.
package struct Series: Sendable, Hashable {
  /// As a formula names it: `calls[999 calls]`.
  package var name: String
  package var points: [Point]
  package var unit: FigureUnit
  package var basis: Basis?
  /// Which way is better, where the block or the measure says so; ranks are better lower.
  package var better: Better?
  /// How far two values may differ and still be *steady*, in the unit of the series; nil where
  /// the measure sets no band.
  package var band: Rational?

  /// One value of the series under its key.
  package struct Point: Sendable, Hashable {
    package var key: SeriesKey
    /// Nil for `[x]`, `[c]` and `[z]`.
    package var value: Quantity?
    /// The confidence limits of an estimate, where the data gives them.
    package var interval: ClosedRange<Rational>?
    /// The expected range that SPC gives at this point, where the measure has one.
    package var expected: ClosedRange<Double>?

    package init(
      key: SeriesKey, value: Quantity?, interval: ClosedRange<Rational>? = nil,
      expected: ClosedRange<Double>? = nil
    ) {
      self.key = key
      self.value = value
      self.interval = interval
      self.expected = expected
    }
  }

  package init(name: String, points: [Point], unit: FigureUnit, basis: Basis? = nil) {
    self.name = name
    self.points = points
    self.unit = unit
    self.basis = basis
  }
}

/// Which way a measure is better.
package enum Better: String, Sendable, Hashable, CaseIterable {
  case higher
  case lower
  case neutral
}

/// Whether a comparison holds, and where it does not.
package struct Truth: Sendable, Hashable {
  package var holds: Bool
  /// With rounded inputs it may be neither.
  package var isPossible: Bool
  /// The points at which it fails, for *every*, *never* and *consistently*.
  package var exceptions: [SeriesKey]
  /// The points at which it holds, for *in one month only*.
  package var instances: [SeriesKey]
  /// The single amounts that were compared with: 75% of `calls[rate] > 75%`.
  package var limits: [Limit] = []

  /// An amount that others are compared with.
  package struct Limit: Sendable, Hashable {
    package var quantity: Quantity
    /// Where the comparison has them; nil for `=` and `!=`.
    package var side: Side?

    /// Above the limit, or at it; below the limit, or at it.
    package enum Side: Sendable, Hashable {
      case above
      case below
    }
  }
  /// Whether what was compared is to be above the other side: true for `calls[rate] > 75%`, and for
  /// `75% < calls[rate]`.
  package var isAbove: Bool?

  package init(
    holds: Bool, isPossible: Bool, exceptions: [SeriesKey] = [], instances: [SeriesKey] = []
  ) {
    self.holds = holds
    self.isPossible = isPossible
    self.exceptions = exceptions
    self.instances = instances
  }
}

extension Truth {
  /// In how many rows it is so, where the formula is a comparison along a column; nil for one that
  /// says it of all, `all(…)`, or of single amounts.
  package func count(in derivation: Derivation) -> (so: Int, all: Int)? {
    let all = instances.count + exceptions.count
    let called = derivation.formula.prefix { $0 != "(" && $0 != "[" }
    guard all > 0, !["all", "any", "none"].contains(called.lowercased()) else { return nil }
    return (instances.count, all)
  }
}

/// How a value was worked out.
package struct Derivation: Sendable, Hashable {
  /// The formula as written: `share(a, b)`.
  package var formula: String
  /// The formula with the numbers in it: `share(226, 1454)`.
  package var substituted: String
  /// The cells that went in, in the order of the formula; long ranges by their ends.
  package var cells: [CellSource]
  /// What was done, in order; the last step gives the value. Empty for a number as it stands.
  package var steps: [FigureStep]
  /// The rows whose value `max(…)` or `min(…)` gives.
  package var chosen: [SeriesKey] = []
  /// The single amounts that a `count(…)` compares with: 75% of `count(calls[rate] > 75%)`.
  package var limits: [Truth.Limit] = []
  /// The values at both ends of a change or a difference.
  package var ends: FigureEnds?
  /// Whether that `count(…)` is of values above the other side, and how many rows it looked at.
  package var isAbove: Bool?
  package var counted: Int?
  /// The rows that it counted, and the others.
  package var instances: [SeriesKey] = []
  package var exceptions: [SeriesKey] = []

  package init(
    formula: String, substituted: String, cells: [CellSource] = [], steps: [FigureStep] = []
  ) {
    self.formula = formula
    self.substituted = substituted
    self.cells = cells
    self.steps = steps
  }
}

/// A cell, or a range of one column, that a formula reads.
package struct CellSource: Sendable, Hashable {
  /// The block or dataset by the name that the formula uses.
  package var dataset: String
  package var heading: String
  /// The keys of the first and the last row, as printed; the same for one cell.
  package var first: String
  package var last: String
  /// The file of the cells and the place of the first; nil for computed data.
  package var file: String?
  package var span: Span?
  /// The days that they are about, from the first to before the last, counted from 1 January 1970;
  /// nil where names stand in the key column or the column is about another stretch of time.
  package var days: Range<Int>?
  /// Whether those are the days of the heading.
  package var isHeadingTime = false
  /// The time in the heading where it says no year: `Q3`.
  package var headingTime: PrintedPeriod?
  /// The days of the first of them.
  package var firstDays: Range<Int>?
  /// What stretch of time each of them is about, where the column says so.
  package var basis: Basis?
  /// The rows among them that have no value; a few of many.
  package var missing: [String] = []
  /// The days that one cell of a rolling column, or of one that adds up, is about.
  package var stretch: Range<Int>?
  /// Whether they add up from the start of the year.
  package var isToDate: Bool { basis == .yearToDate }
  /// What the rows of the data are called, where names stand in the key column; the first and the
  /// last row of the cells are among them.
  package var names: [String] = []
  /// What the column is called, and the other columns of amounts of its kind.
  package var ownHeadings: [String] = []
  package var otherHeadings: [String] = []
  /// Which way is better, where something says so.
  package var better: Better?
  /// Whether they are places in an order, where up is a lower number.
  package var isRank = false

  package init(
    dataset: String, heading: String, first: String, last: String, file: String? = nil,
    span: Span? = nil, days: Range<Int>? = nil
  ) {
    self.dataset = dataset
    self.heading = heading
    self.first = first
    self.last = last
    self.file = file
    self.span = span
    self.days = days
  }
}
