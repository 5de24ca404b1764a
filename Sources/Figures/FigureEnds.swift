import Tables

/// The two values between which a change or a difference lies: `change(a, b)`, `b - a`.
package struct FigureEnds: Sendable, Hashable {
  /// The earlier value, or the one that is taken away.
  package var from: End
  /// The later one.
  package var to: End

  /// From an earlier value to a later one.
  package init(from: End, to: End) {
    (self.from, self.to) = (from, to)
  }

  /// One of the values.
  package struct End: Sendable, Hashable {
    /// The row as printed; empty where the value was worked out.
    package var row: String
    /// The days that it is about, counted from 1 January 1970; nil where it is about no time.
    package var days: Range<Int>?
    package var quantity: Quantity
    /// The confidence limits of an estimate.
    package var interval: ClosedRange<Rational>?
    /// The range that SPC expects there.
    package var expected: ClosedRange<Double>?

    /// A value, and what its block says of it.
    package init(
      row: String, days: Range<Int>? = nil, quantity: Quantity,
      interval: ClosedRange<Rational>? = nil, expected: ClosedRange<Double>? = nil
    ) {
      (self.row, self.days, self.quantity) = (row, days, quantity)
      (self.interval, self.expected) = (interval, expected)
    }
  }
}

extension FigureEnds {
  /// The ends of two parts; nil where one of them is not an amount.
  init?(from first: Evaluated, to last: Evaluated) {
    guard let from = End(first), let to = End(last) else { return nil }
    (self.from, self.to) = (from, to)
  }

  /// The ends of `b - a`, and of `b + d - a - c`, where each side is about one time.
  init?(of parts: [Evaluated], _ operations: [FormulaOperation]) {
    guard operations.contains(.minus), operations.allSatisfy({ $0 == .plus || $0 == .minus }) else {
      return nil
    }
    if parts.count == 2 {
      self.init(from: parts[1], to: parts[0])
      return
    }
    let signs = [.plus] + operations
    func side(_ sign: FormulaOperation) -> End? {
      let ends = zip(signs, parts).filter { $0.0 == sign }.map { End($0.1) }
      guard var first = ends.first ?? nil, first.days != nil,
        ends.allSatisfy({ $0?.days == first.days })
      else { return nil }
      (first.interval, first.expected) = (nil, nil)
      return first
    }
    guard let from = side(.minus), let to = side(.plus) else { return nil }
    self.init(from: from, to: to)
  }

  /// The ends of `change(…)` and `points(…)`; nil for other functions.
  init?(_ call: FormulaCall, _ values: [Evaluated]) {
    guard call.function == .change || call.function == .points else { return nil }
    var both = values.map { End($0) }
    if values.count == 1, case .series(let series) = values[0].content {
      both = [series.points.first, series.points.last].map { $0.flatMap { End($0) } }
    }
    guard both.count == 2, let from = both[0], let to = both[1] else { return nil }
    (self.from, self.to) = (from, to)
  }
}

extension FigureEnds.End {
  fileprivate init?(_ part: Evaluated) {
    guard case .scalar(let scalar) = part.content else { return nil }
    self.init(
      row: part.row, days: scalar.stretch.map { $0.start..<$0.end }, quantity: scalar.quantity,
      interval: part.interval, expected: part.expected)
  }

  fileprivate init?(_ point: EvaluatedSeries.Point) {
    guard let scalar = point.scalar else { return nil }
    self.init(
      row: point.key.text, days: scalar.stretch.map { $0.start..<$0.end },
      quantity: scalar.quantity, interval: point.interval, expected: point.expected)
  }
}
