package import Output

extension ByteWriter {
  /// Writes a cell for people, safe in HTML and SVG: `40,148`, `12.5%`, `12 min 4 s`,
  /// `18th of 44`, `June 2023`, `not available`, `21,100 (provisional)`.
  ///
  /// Numbers have the same decimals down a column, the minus is U+2212.
  package mutating func write(cell: Cell, of column: Column, words: Words) {
    guard cell.flags.isEmpty else { return escape(cell.text(in: column, words: words)) }
    switch cell.value {
    case .text(let text): escape(text)
    case .missing(let missing): escape(words.tables.shorthand(missing.rawValue))
    case .number(let number): write(quantity: number, of: column, words: words)
    case .period(let period): write(period: period, words: words)
    case .rank: write(raw: cell.value.text(in: column, words: words))
    }
  }

  /// Writes a number in the unit of a column: also one that is in no cell, such as a sum.
  package mutating func write(quantity number: FixedPoint, of column: Column, words: Words) {
    switch column.type {
    case .text, .period, .rank, .number: write(number: column.shown(number))
    case .percent:
      write(number: column.shown(number))
      write(byte: 0x25)
    case .points:
      write(number: column.shown(number))
      write(byte: 0x20)
      write(raw: words.tables.points)
    case .money(let currency): write(money: number, currency, of: column)
    case .duration: write(seconds: column.shown(number), words: words)
    }
  }

  /// `£1,204`, `−£4.2m`
  private mutating func write(money number: FixedPoint, _ currency: Currency, of column: Column) {
    var amount = column.shown(number)
    if amount.isNegative { write("\u{2212}") }
    amount.units = Int64(clamping: amount.units.magnitude)
    write(raw: currency.sign)
    write(number: amount)
    switch column.power {
    case 3: write("k")
    case 6: write("m")
    case 9: write("bn")
    default: break
    }
  }

  /// `2 h 16 min`, `12 min 4 s`, `46 s`
  private mutating func write(seconds number: FixedPoint, words: Words) {
    let units = words.tables.shortUnits
    let parts = DurationParts(number)
    if parts.isNegative { write("\u{2212}") }
    let start = count
    if parts.hours > 0 {
      write(number: FixedPoint(parts.hours))
      write(byte: 0x20)
      write(raw: units.hours)
    }
    if parts.minutes > 0 {
      if count > start { write(byte: 0x20) }
      write(parts.minutes)
      write(byte: 0x20)
      write(raw: units.minutes)
    }
    guard parts.seconds.units > 0 || count == start else { return }
    if count > start { write(byte: 0x20) }
    write(number: parts.seconds)
    write(byte: 0x20)
    write(raw: units.seconds)
  }
}

/// A duration in hours, minutes and seconds.
struct DurationParts {
  var isNegative: Bool
  var hours: Int
  /// 0 to 59.
  var minutes: Int
  /// Less than 60, with the decimals of the whole.
  var seconds: FixedPoint

  init(_ number: FixedPoint) {
    let power = UInt64(FixedPoint.wholePower(Int(number.decimals)))
    let magnitude = number.units.magnitude
    let whole = magnitude / power
    let rest = whole % 60 * power + magnitude % power
    isNegative = number.isNegative
    hours = Int(whole / 3_600)
    minutes = Int(whole / 60 % 60)
    seconds = FixedPoint(units: Int64(clamping: rest), decimals: Int(number.decimals))
  }
}

extension Column {
  /// A number with the decimals of the column, in the unit in which it is shown.
  func shown(_ number: FixedPoint) -> FixedPoint {
    var number = number
    if power > 0 { number = number.shifted(by: -power) ?? number }
    return number.rounded(toDecimals: decimals) ?? number
  }
}

extension Cell {
  /// The cell for people, as plain text: what ``Output/ByteWriter/write(cell:of:words:)`` writes.
  package func text(in column: Column, words: Words) -> String {
    let said = flags.letters.map { words.tables.shorthand($0) }
    guard let first = said.first else { return value.text(in: column, words: words) }
    if flags.withoutNote == .low, quantity == 0 { return first }
    return words.tables.flagged(value.text(in: column, words: words), said)
  }

  /// The cell in a sentence: `12 minutes 4 seconds`, `4.3 percentage points`, `£4.2 million`,
  /// `1 call`.
  package func spoken(in column: Column, words: Words) -> String {
    guard case .number(let number) = value, !(flags.withoutNote == .low && quantity == 0)
    else {
      return text(in: column, words: words)
    }
    return column.spoken(number, words: words)
  }
}

extension Column {
  /// A number in a sentence, in the unit of the column.
  package func spoken(_ number: FixedPoint, words: Words) -> String {
    let shown = shown(number)
    let isOne = shown.decimals == 0 && shown.units.magnitude == 1
    switch type {
    case .number where !unit.isEmpty: return words.tables.counted(shown.text, unit, isOne)
    case .points: return words.tables.spokenPoints(shown.text, isOne)
    case .duration: return Self.spoken(seconds: shown, words: words.tables)
    case .money(let currency):
      var amount = shown
      amount.units = Int64(clamping: amount.units.magnitude)
      let sign = shown.isNegative ? "\u{2212}" : ""
      return words.tables.spokenMoney(sign + currency.sign + amount.text, power)
    default:
      var out = ByteWriter()
      out.write(quantity: number, of: self, words: words)
      return String(decoding: out.finish(), as: UTF8.self)
    }
  }

  private static func spoken(seconds number: FixedPoint, words: TableWords) -> String {
    let parts = DurationParts(number)
    var said: [String] = []
    if parts.hours > 0 {
      said.append(words.spokenHours(FixedPoint(parts.hours).text, parts.hours == 1))
    }
    if parts.minutes > 0 {
      said.append(words.spokenMinutes("\(parts.minutes)", parts.minutes == 1))
    }
    if parts.seconds.units > 0 || said.isEmpty {
      let isOne = parts.seconds.decimals == 0 && parts.seconds.units == 1
      said.append(words.spokenSeconds(parts.seconds.text, isOne))
    }
    return (parts.isNegative ? "\u{2212}" : "") + said.joined(separator: " ")
  }
}

extension Value {
  fileprivate func text(in column: Column, words: Words) -> String {
    switch self {
    case .text(let text): return text
    case .missing(let missing): return words.tables.shorthand(missing.rawValue)
    case .rank(let place, of: let count):
      let ordinal = words.tables.ordinal(place)
      return count.map { words.tables.rank(ordinal, $0) } ?? ordinal
    case .period(let period): return period.text(words: words)
    case .number(let number):
      var out = ByteWriter()
      out.write(quantity: number, of: column, words: words)
      return String(decoding: out.finish(), as: UTF8.self)
    }
  }
}

extension CellFlags {
  /// The letters of its shorthand: `low`, `p`, `r`, `e`.
  package var letters: [String] {
    var letters: [String] = []
    if contains(.low) { letters.append("low") }
    if contains(.provisional) { letters.append("p") }
    if contains(.revised) { letters.append("r") }
    if contains(.estimated) { letters.append("e") }
    return letters
  }
}
