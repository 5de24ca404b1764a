import Output
import Tables

/// Amounts in words, for findings and for how a figure was worked out.
extension Quantity {
  /// The amount with as many decimals as it takes to be exact, at most two more than a whole
  /// percentage needs: `15.54%`, `173,676`, `£4,200,000`, `8 minutes 20 seconds`. A range is
  /// `14.5% to 15.5%`.
  package var text: String {
    if isExact { return text(of: lower, plain: false) }
    return "\(text(of: lower, plain: false)) to \(text(of: upper, plain: false))"
  }

  /// As it stands inside a formula: no separators of thousands, which would look like arguments.
  var formulaText: String {
    if isExact { return text(of: lower, plain: true) }
    return "\(text(of: lower, plain: true))..\(text(of: upper, plain: true))"
  }

  private func text(of value: Rational, plain: Bool) -> String {
    guard let number = value.shown else { return "\(value.double)" }
    return Self.text(number, unit, plain: plain)
  }

  private static func text(_ number: FixedPoint, _ unit: FigureUnit, plain: Bool) -> String {
    let digits = plain ? number.plainText : number.text
    switch unit {
    case .number: return digits
    case .percent: return digits + "%"
    case .points:
      return plain ? "\(digits) pp" : "\(digits) percentage point\(digits == "1" ? "" : "s")"
    case .money(let currency):
      let sign = number.isNegative ? (plain ? "-" : "\u{2212}") : ""
      var amount = number
      amount.units = Int64(clamping: number.units.magnitude)
      return sign + currency.sign + (plain ? amount.plainText : amount.text)
    case .duration:
      var column = Column(heading: "", type: .duration(.minutesSeconds), cells: [])
      column.decimals = Int(number.decimals)
      guard plain else { return column.spoken(number, words: .english) }
      return Cell(.number(number)).text(in: column, words: .english)
    case .rank(let count):
      let place = number.rounded(toDecimals: 0) ?? number
      let ordinal = Words.english.tables.ordinal(Int(clamping: place.units))
      return count.map { "\(ordinal) of \($0)" } ?? ordinal
    }
  }
}

extension Rational {
  /// The number in decimals: exactly if four are enough, else with the two or more that show
  /// three digits.
  var shown: FixedPoint? {
    for decimals in 0...4 {
      if let number = rounded(toDecimals: decimals), Rational(number) == self { return number }
    }
    var decimals = 2
    while decimals < 6, let number = rounded(toDecimals: decimals), number.units.magnitude < 100 {
      decimals += 1
    }
    return rounded(toDecimals: decimals)?.trimmed
  }
}

extension FigureUnit {
  /// The unit in a sentence of a finding.
  package var words: String {
    switch self {
    case .number(let unit): unit.isEmpty ? "a plain number" : "a number of \(unit)"
    case .percent: "a percentage"
    case .points: "percentage points"
    case .money(let currency): "an amount of money in \(currency.sign)"
    case .duration: "a duration"
    case .rank: "a place in an order"
    }
  }

  /// Whether amounts can be added and compared: the same unit, whatever is counted.
  func isSameKind(as other: FigureUnit) -> Bool {
    switch (self, other) {
    case (.number, .number), (.percent, .percent), (.points, .points), (.duration, .duration),
      (.rank, .rank):
      true
    case (.money(let a), .money(let b)): a == b
    default: false
    }
  }

  /// What is left of two units of one kind.
  func merged(with other: FigureUnit) -> FigureUnit {
    guard case .number(let a) = self, case .number(let b) = other else { return self }
    return a == b || b.isEmpty ? self : a.isEmpty ? other : .number("")
  }
}

extension SeriesKey {
  /// The key as a formula writes it: `2018-07`, `2017/18`, `North`.
  package var formulaText: String {
    switch self {
    case .name(let name): name
    case .period(let period): period.formulaText
    }
  }
}

extension Period {
  /// As formulas write it: `2018-07`, `2018 Q3`, `2017/18`, `2017/18 Q3`.
  package var formulaText: String {
    switch kind {
    case .date, .month, .year: isoText
    case .quarter, .financialQuarter: "\(shortName) Q\(part)"
    case .financialYear: shortName
    }
  }
}
