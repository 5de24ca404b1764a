import Output

/// How the numbers of a column are shown, from how their author wrote them: taken cell by cell.
struct ShownForm {
  private let hint: HeadingHint
  private var leastPower: Int?
  private var plainDecimals = 0
  /// The most decimals of an amount less the power of ten that it is written in.
  private var shift: Int?

  init(hint: HeadingHint) {
    self.hint = hint
  }

  /// The power of ten in which amounts are shown: the smallest that the author used.
  var power: Int { leastPower ?? hint.power }

  /// The most decimals that a value has, as the author wrote it.
  func decimals(power: Int) -> Int {
    max(plainDecimals, shift.map { $0 + power } ?? 0)
  }

  /// Takes a cell, whether it fits its column or not.
  mutating func take(_ reading: Reading) {
    switch reading {
    case .money(_, _, let own): leastPower = min(leastPower ?? 9, own > 0 ? own : hint.power)
    case .scaled(_, let own): leastPower = min(leastPower ?? 9, own)
    case .number(let number) where number.units != 0:
      leastPower = min(leastPower ?? 9, hint.power)
    default: break
    }
  }

  /// Takes the value of a cell that fits its column.
  mutating func take(_ value: Value, _ reading: Reading) {
    guard case .number(let number) = value else { return }
    switch reading {
    case .money(let written, _, let own):
      take(shift: Int(written.decimals) - (own > 0 ? own : hint.power))
    case .scaled(let written, let own): take(shift: Int(written.decimals) - own)
    case .number(let written): plainDecimals = max(plainDecimals, Int(written.decimals))
    default: plainDecimals = max(plainDecimals, Int(number.decimals))
    }
  }

  private mutating func take(shift other: Int) {
    shift = max(shift ?? other, other)
  }
}
