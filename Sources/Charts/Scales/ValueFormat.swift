import Output
import Tables

/// How the values of a chart are written on it: as those of one column, with one precision.
struct ValueFormat: Sendable {
  /// The column that the settings come from, without cells.
  private var column: Column
  let words: Words
  /// Whether positive values are written with a plus: changes.
  var isSigned = false

  var type: ColumnType { column.type }
  var unit: String { column.unit }
  var decimals: Int { column.decimals }

  init(_ column: Column, words: Words) {
    self.column = column
    self.column.cells = []
    self.words = words
  }

  /// The format with another magnitude and precision: ticks have their own.
  func with(power: Int, decimals: Int, type: ColumnType? = nil) -> ValueFormat {
    var copy = self
    copy.column.power = power
    copy.column.decimals = decimals
    if let type { copy.column.type = type }
    return copy
  }

  /// The label of a computed value; empty where it has no digits.
  func text(_ value: FixedPoint?) -> String { value.map { text($0) } ?? "" }

  /// The value as a label: `40,148`, `12.5%`, `£4.2m`, `12 min 4 s`, `18th`.
  func text(_ value: FixedPoint) -> String {
    if type == .rank { return ordinal(value) }
    return Cell(.number(value)).text(in: column, words: words)
  }

  /// A value of the author's as a label, with the decimals that it was written with.
  func exact(_ value: FixedPoint) -> String {
    let power = column.power
    guard power > 0, let shown = FixedPoint(value.double / Decades.power(power), decimals: 6) else {
      return with(power: 0, decimals: Int(value.decimals)).text(value)
    }
    return with(power: power, decimals: Int(shown.trimmed.decimals)).text(value)
  }

  /// The value as one would say it: `40,148`, `£4.2 million`, `12 minutes 4 seconds`.
  ///
  /// The unit of plain numbers is left out: the measure says it once.
  func spoken(_ value: FixedPoint) -> String {
    if type == .rank { return ordinal(value) }
    var column = column
    if type == .number { column.unit = "" }
    if column.power > 0,
      let shown = FixedPoint(value.double / Decades.power(column.power), decimals: 2)
    {
      column.decimals = min(column.decimals, Int(shown.trimmed.decimals))
    }
    return column.spoken(value, words: words)
  }

  /// A computed value as one would say it, with the decimals of the data.
  func spoken(_ value: Double) -> String {
    FixedPoint(value, decimals: min(15, decimals + column.power)).map(spoken) ?? ""
  }

  /// A round value as one would say it: `70%`, `1.4 million`.
  func spokenRound(_ value: Double) -> String {
    let power = value.magnitude >= 1e9 ? 9 : 6
    if type == .number, value.magnitude >= 1e6,
      let scaled = FixedPoint(value / Decades.power(power), decimals: 3)
    {
      return words.charts.unitOfMagnitude(scaled.trimmed.text, words.charts.magnitude(power))
    }
    guard let exact = FixedPoint(value, decimals: 6)?.trimmed else { return "" }
    let shown = max(0, Int(exact.decimals) - column.power)
    return with(power: column.power, decimals: shown).spoken(exact)
  }

  /// `10 to 20`, in round values.
  func spokenRange(_ low: Double, _ high: Double) -> String {
    words.charts.range(spoken(low), spoken(high))
  }

  /// What stands at a mark: the value, or the word for why it is missing.
  func label(_ cell: Cell) -> String {
    switch cell.value {
    case .number(let number): text(number)
    case .rank(let place, _): words.tables.ordinal(place)
    case .missing(let missing): words.tables.shorthand(missing.rawValue)
    case .text, .period: ""
    }
  }

  /// The label with a plus before positive changes, where other values may be negative.
  func signed(_ cell: Cell) -> String {
    let text = label(cell)
    guard let value = cell.quantity, value > 0, isSigned else { return text }
    return "+" + text
  }

  private func ordinal(_ value: FixedPoint) -> String {
    words.tables.ordinal(Int(value.double.rounded()))
  }
}

extension ValueFormat {
  /// The format for a chart of these values: whole pounds by the million are shown in millions.
  init(_ column: Column, values: [Double], words: Words) {
    self.init(column, words: words)
    guard case .money = column.type, column.power == 0 else { return }
    let largest = values.reduce(0) { max($0, $1.magnitude) }
    let power = largest >= 1e9 ? 9 : 6
    guard largest >= 1e6 else { return }
    // As many decimals, up to two, as the values have in that magnitude.
    var decimals = 0
    for value in values {
      guard let scaled = FixedPoint(value / Decades.power(power), decimals: 2) else { continue }
      decimals = max(decimals, Int(scaled.trimmed.decimals))
    }
    self = with(power: power, decimals: decimals)
  }
}
