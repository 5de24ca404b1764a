import Output

/// What is gathered of one column of a large file while its cells go by.
struct ColumnProfile {
  /// How a cell is read, under the type that the column is taken to have.
  let reader: ColumnReader
  private(set) var tally = Tally()
  private(set) var form: ShownForm
  /// How many cells have no value.
  private(set) var missing = 0
  private(set) var flags: CellFlags = []
  /// Whether a rank says of how many it is.
  private(set) var hasCounts = false
  /// Whether every number is whole, in the unit of downloads.
  private(set) var isWhole = true
  private var periods: (first: Period, last: Period)?
  private let isText: Bool

  init(_ reader: ColumnReader) {
    self.reader = reader
    form = ShownForm(hint: reader.hint)
    isText = reader.type == .text
  }

  /// What is wrong with a cell.
  enum Trouble {
    /// It does not fit the column.
    case misfit
    /// A spreadsheet would run it.
    case formula
  }

  /// Takes one cell more; what is wrong with it, if anything is.
  @inline(__always)
  mutating func take(
    _ reading: Reading, _ own: CellFlags, _ cell: RawCell, in text: Bytes
  ) -> Trouble? {
    tally.count(reading)
    if isText { return takeText(reading, own, cell, in: text) }
    form.take(reading)
    guard let value = reader.amount(reading) else {
      missing += 1
      return .misfit
    }
    form.take(value, reading)
    if !own.isEmpty { flags.formUnion(own) }
    switch value {
    case .missing: missing += 1
    case .number(let number):
      if number.decimals > 0 { isWhole = false }
      if reading == .low { flags.formUnion(.low) }
    case .period(let period): take(period)
    case .rank(_, of: let count): if count != nil { hasCounts = true }
    case .text: break
    }
    return nil
  }

  private mutating func take(_ period: Period) {
    // All are of one kind.
    guard let known = periods else {
      periods = (period, period)
      return
    }
    if period.isBefore(known.first) { periods?.first = period }
    if known.last.isBefore(period) { periods?.last = period }
  }

  /// The start of the first period and the end of the last, in days since 1970.
  var stretch: (start: Int, end: Int)? { periods.map { ($0.first.start, $0.last.end) } }

  private mutating func takeText(
    _ reading: Reading, _ own: CellFlags, _ cell: RawCell, in text: Bytes
  ) -> Trouble? {
    if case .missing = reading {
      missing += 1
      return nil
    }
    guard reader.isText(reading) else {
      missing += 1
      return .misfit
    }
    if reading == .low { flags.formUnion(.low) }
    if !own.isEmpty { flags.formUnion(own) }
    return SpreadsheetFormula.starts(Bytes(rebasing: text[cell.range]).trimmed) ? .formula : nil
  }
}

extension Period {
  /// Whether it starts before another of the same kind.
  fileprivate func isBefore(_ other: Period) -> Bool {
    if year != other.year { return year < other.year }
    return part != other.part ? part < other.part : day < other.day
  }
}

extension SpreadsheetFormula {
  /// Whether a text starts with a sign that a spreadsheet runs.
  static func starts(_ text: Bytes) -> Bool {
    guard text.count > 1 else { return false }
    switch text[0] {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: return true
    default: return false
    }
  }
}
