package import Output

/// Values that an author writes in a setting and not in a cell: a target, the time of an event.
extension Column {
  /// Reads a text as a value of this column; nil if it is none. What could be read in two ways in
  /// a cell (`12:04`, a bare number among percentages) is read as the column's.
  package func value(written text: String) -> FixedPoint? {
    switch (Reading(of: text), type) {
    case (.number(let number), .percent), (.number(let number), .points),
      (.number(let number), .number), (.percent(let number), .percent),
      (.points(let number), .points), (.duration(let number, _), .duration),
      (.number(let number), .duration):
      return number
    case (.number(let number), .money): return number.shifted(by: power)
    case (.scaled(let number, let power), .money), (.scaled(let number, let power), .number),
      (.money(let number, _, let power), .money):
      return number.shifted(by: power)
    case (.clock(let clock), .duration(let form)):
      return ColumnReader.seconds(clock, form)
    case (.rank(let place, _), .rank): return FixedPoint(place)
    case (.number(let number), .rank) where number.decimals == 0: return number
    default: return nil
    }
  }
}

extension Period {
  /// Reads a period as people write it: `2023-08`, `August 2023`, `28/2/2024` is none, `2023`,
  /// `2023/24 Q3`; `2011-12` is a month here.
  package init?(written text: String) {
    switch Reading(of: text) {
    case .period(let period), .monthOrYear(let period): self = period
    case .number(let number) where number.decimals == 0 && (1...9_999).contains(number.units):
      self.init(.year, year: Int(number.units))
    default: return nil
    }
  }
}

extension Reading {
  /// What a text is, by the rules for cells.
  fileprivate init(of text: String) {
    let bytes = Array(text.utf8)
    var reader = CellReader()
    self = bytes.withUnsafeBufferPointer { reader.read(RawCell(0..<bytes.count), in: $0).0 }
  }
}
