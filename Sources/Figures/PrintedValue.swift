import Output
import Tables

extension FigureUnit {
  /// A value for people, with as many decimals as it needs up to a limit: `15.54%`, `£4,234,567`,
  /// `3 minutes 29 seconds`, `18th of 44`.
  package func text(for value: Rational, decimals limit: Int) -> String {
    let rounded = value.rounded(toDecimals: max(0, min(12, limit)))
    guard let number = rounded?.trimmed else {
      return "a number too long to print"
    }
    switch self {
    case .number(let unit):
      return unit.isEmpty || unit == "%" ? number.text + unit : number.text + " " + unit
    case .percent: return number.text + "%"
    case .points:
      let isOne = number.decimals == 0 && number.units.magnitude == 1
      return number.text + (isOne ? " percentage point" : " percentage points")
    case .money(let currency):
      var magnitude = number
      magnitude.units = Int64(clamping: number.units.magnitude)
      // Pence in two digits.
      if magnitude.decimals == 1, let two = magnitude.rounded(toDecimals: 2) { magnitude = two }
      return (number.isNegative ? "\u{2212}" : "") + currency.sign + magnitude.text
    case .duration: return Self.text(seconds: number)
    case .rank(of: let count):
      guard number.decimals == 0, number.units > 0 else { return number.text }
      return OrdinalWords.digits(Int(number.units)) + (count.map { " of \($0)" } ?? "")
    }
  }

  private static func text(seconds: FixedPoint) -> String {
    let power = UInt64(FixedPoint.wholePower(Int(seconds.decimals)))
    let whole = seconds.units.magnitude / power
    let rest = FixedPoint(
      units: Int64(clamping: whole % 60 * power + seconds.units.magnitude % power),
      decimals: Int(seconds.decimals)
    ).trimmed
    var said: [String] = []
    func say(_ amount: FixedPoint, _ one: String) {
      let isOne = amount.decimals == 0 && amount.units == 1
      said.append(amount.text + " " + one + (isOne ? "" : "s"))
    }
    if whole >= 3_600 { say(FixedPoint(Int(clamping: whole / 3_600)), "hour") }
    if whole / 60 % 60 > 0 { say(FixedPoint(Int(whole / 60 % 60)), "minute") }
    if rest.units > 0 || said.isEmpty { say(rest, "second") }
    return (seconds.isNegative ? "\u{2212}" : "") + said.joined(separator: " ")
  }

  /// What the unit is called in a message.
  package var name: String {
    switch self {
    case .number: "a number"
    case .percent: "a percentage"
    case .points: "percentage points"
    case .money(let currency): "an amount in \(currency.sign)"
    case .duration: "a duration"
    case .rank: "a place in an order"
    }
  }
}

extension Quantity {
  /// The value for people; with rounded inputs the ends of its range.
  package func text(decimals: Int) -> String {
    let first = unit.text(for: lower, decimals: decimals)
    guard !isExact else { return first }
    return "from " + first + " to " + unit.text(for: upper, decimals: decimals)
  }
}
