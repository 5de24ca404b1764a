import Figures
import Output
import Tables

/// Values of formulas as the guide and the tests write them: `15.54%`, `−4 points`, `£4.2m`,
/// `8 min 20 s`, `18th of 44`, `July 2018`, `12, 15, 14`, `2016: 12, 2017: 15`.
struct WrittenValue {
  let text: String

  init(_ text: String) {
    self.text = text.hasSuffix(" points") ? text.dropLast(7) + " percentage points" : text
  }

  /// One amount with its unit; nil if the text is none.
  var quantity: Quantity? {
    let ends = text.components(of: " to ")
    if ends.count == 2, let low = Self.amount(ends[0]), let high = Self.amount(ends[1]) {
      return Quantity(low.lower, high.lower, unit: high.unit)
    }
    return Self.amount(text)
  }

  private static func amount(_ text: String) -> Quantity? {
    let types: [(ColumnType, FigureUnit)] = [
      (.number, .number("")), (.percent, .percent), (.points, .points),
      (.money(.pound), .money(.pound)), (.money(.euro), .money(.euro)),
      (.duration(.minutesSeconds), .duration),
    ]
    if let rank = Column(heading: "x", type: .rank, cells: []).value(written: text),
      text.contains("th") || text.contains("st") || text.contains("nd") || text.contains("rd")
    {
      let count = text.split(whereSeparator: { $0 == " " || $0 == "/" }).last.flatMap { Int($0) }
      return Quantity(Rational(rank), unit: .rank(of: count))
    }
    if let colon = text.firstIndex(of: "/"),
      let top = Int(text[..<colon]),
      let bottom = Int(text[text.index(after: colon)...].filter { $0 != "%" }),
      let value = try? Rational(Int128(top), over: Int128(bottom))
    {
      return Quantity(value, unit: text.hasSuffix("%") ? .percent : .number(""))
    }
    for (type, unit) in types {
      let isBare = text.allSatisfy { $0.isNumber || ",.-−+".contains($0) }
      if isBare, type != .number { continue }
      let column = Column(heading: "x", type: type, cells: [])
      guard let value = column.value(written: text) else { continue }
      if case .money(let currency) = type, !text.contains(currency.sign) { continue }
      return Quantity(Rational(value), unit: unit)
    }
    return nil
  }
}

extension String {
  /// The parts between a separator, without blanks around them.
  func components(of separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    parts.append(String(rest))
    return parts.map { part in
      var part = part[...]
      while part.first == " " { part = part.dropFirst() }
      while part.last == " " { part = part.dropLast() }
      return String(part)
    }
  }
}

extension WrittenValue {
  /// A row of values: `2016: 12, 2017: 15`, or without keys, which are then the months of 2018.
  var series: Series? {
    var points: [Series.Point] = []
    for (index, part) in text.components(of: "; ").enumerated() {
      let pair = part.components(of: ": ")
      guard let last = pair.last else { return nil }
      let key =
        pair.count == 2 ? Self.key(pair[0]) : .period(Period(.month, year: 2018, part: index + 1))
      guard last != "[x]" else {
        points.append(Series.Point(key: key, value: nil))
        continue
      }
      guard let value = WrittenValue(last).quantity else { return nil }
      points.append(Series.Point(key: key, value: value))
    }
    guard let unit = points.lazy.compactMap({ $0.value?.unit }).first else { return nil }
    return Series(name: "calls[999]", points: points, unit: unit)
  }

  /// `July 2018` or `Dudley`.
  static func key(_ text: String) -> SeriesKey {
    Period(written: text).map { .period($0) } ?? .name(text)
  }
}

/// A sentence held against values; the brackets in it are those of a quotation.
func verdicts(_ sentence: String, _ values: [FigureValue]) -> [Verdict] {
  let quotation = Quotation(sentence)
  let passage = Array(quotation.text.utf8)
  guard case .found(let place) = quotation.search(in: [passage]) else { return [] }
  return FigureCheck(place, in: passage, values: values).verdicts
}

/// A value with a formula that names it.
func value(_ content: FigureValue.Content, _ formula: String = "calls[999, 2018]") -> FigureValue {
  FigureValue(content, derivation: Derivation(formula: formula, substituted: formula))
}
