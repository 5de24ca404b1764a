import Output
import Tables

extension Formula {
  /// What the formula is made of, for the words of the page.
  package func source(of value: FigureValue) -> FigureState.Source {
    let cells = value.derivation.cells
    guard let first = cells.first else { return .literal }
    guard case .reference = node, cells.count == 1, first.first == first.last else {
      return .computed
    }
    return .cell
  }
}

extension FigureValue {
  /// The value for programs: a plain number in the canonical unit of downloads, an ISO period, a
  /// name; empty for a row of values and where rounded inputs give a range.
  package var plainText: String {
    switch content {
    case .quantity(let quantity):
      guard quantity.isExact else { return "" }
      for decimals in 0...6 {
        if let number = quantity.lower.rounded(toDecimals: decimals),
          Rational(number) == quantity.lower
        {
          return number.plainText
        }
      }
      return quantity.lower.rounded(toDecimals: 6)?.trimmed.plainText ?? ""
    case .keys(let keys):
      return keys.map { key in
        switch key {
        case .period(let period): period.isoText
        case .name(let name): name
        }
      }.joined(separator: " ")
    case .truth(let truth):
      if let count = truth.count(in: derivation) { return "\(count.so)" }
      return truth.holds ? "true" : "false"
    case .series: return ""
    }
  }
}
