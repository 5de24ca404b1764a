import Output
import Tables

/// A printed number for which formulas are looked for.
package struct SuggestTarget: Sendable, Hashable {
  /// Without its sign, in the unit of formulas: full pounds, seconds.
  package var magnitude: Rational
  /// What its last digit is worth.
  package var step: Rational
  package var unit: FigureUnit
  /// Which sign the words of the text give it; nil where either fits.
  package var isNegative: Bool?
  /// The digits as printed, for near misses: `173,767`.
  package var text: String
  /// What the text around it is about; where it is empty, formulas are not held against it.
  package var subject = SuggestSubject()

  package init(
    magnitude: Rational, step: Rational, unit: FigureUnit, isNegative: Bool? = nil, text: String
  ) {
    self.magnitude = magnitude
    self.step = step
    self.unit = unit
    self.isNegative = isNegative
    self.text = text
  }

  /// What a sentence claims; nil for times, shares in words and places without a number.
  package init?(_ claim: Claim, text: String) {
    switch claim.content {
    case .number(let number):
      guard let magnitude = try? number.magnitude(), let step = try? number.step() else {
        return nil
      }
      let unit: FigureUnit
      switch number.unit {
      case .none: unit = number.seconds == nil ? .number("") : .duration
      case .percent: unit = .percent
      case .points: unit = .points
      case .money(let currency): unit = .money(currency)
      }
      guard number.seconds == nil else { return nil }
      self.init(
        magnitude: magnitude, step: step, unit: unit,
        isNegative: Self.sign(claim.direction, number.value.isNegative), text: text)
    case .duration(let duration):
      guard !duration.isClock, !duration.parts.isEmpty else { return nil }
      var sum = Rational.zero
      for part in duration.parts {
        guard let seconds = try? Rational(part.amount).times(Rational(part.unit)),
          let next = try? sum.plus(seconds)
        else { return nil }
        sum = next
      }
      guard let last = duration.parts.last,
        let step = try? Rational(FixedPoint(units: 1, decimals: Int(last.amount.decimals)))
          .times(Rational(last.unit))
      else { return nil }
      self.init(
        magnitude: sum, step: step, unit: .duration,
        isNegative: Self.sign(claim.direction, duration.isNegative), text: text)
    case .rank(let rank):
      self.init(
        magnitude: Rational(rank.place), step: .one, unit: .rank(of: rank.count),
        isNegative: false, text: text)
    case .share, .multiple, .between, .periods, .stretch: return nil
    }
  }

  private static func sign(_ direction: Direction, _ isNegative: Bool) -> Bool? {
    switch direction {
    case .none: isNegative
    case .up: false
    case .down: true
    case .either: nil
    }
  }

  /// Whether a value prints as this, with a sign that the words allow.
  func isMet(by quantity: Quantity) -> Bool {
    guard quantity.isExact else { return false }
    if let isNegative, !quantity.lower.isZero, quantity.lower.isNegative != isNegative {
      guard case .money = unit, subject.isOutgoing, quantity.lower.isNegative else { return false }
    }
    guard let ratio = try? quantity.lower.magnitude.divided(by: step),
      let whole = ratio.rounded(toDecimals: 0), let value = try? Rational(whole).times(step)
    else { return false }
    return value == magnitude
  }

  /// How many digits it has from the first to the last that counts: 2 for 16%, 6 for 173,676.
  var digits: Int {
    guard let ratio = try? magnitude.divided(by: step) else { return 0 }
    return ratio.numerator.description.count
  }
}

/// What reproduces a printed number, and what nearly does.
package struct FigureSuggestions: Sendable, Hashable {
  /// At most five, the likeliest first.
  package var formulas: [Formula] = []
  /// What the data has instead: `173,676 is in row 2018 of calls[999 calls]; the text says …`.
  package var nearMisses: [String] = []

  package init() {}

  /// A formula that gives the number.
  package struct Formula: Sendable, Hashable {
    /// As it is written in a check block.
    package var text: String
    /// What it gives exactly: `15.68%`.
    package var value: String
    /// How many operations it takes: 0 for a cell.
    package var operations: Int
  }
}
