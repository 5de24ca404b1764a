/// What a heading says of the values under it: `Budget (£m)`, `Change, %pts`, `Attended %`.
///
/// An amount in a heading says nothing: `Thefts over £500`, `In the top 15%`.
struct HeadingHint: Hashable {
  var currency: Currency?
  /// The power of ten of amounts without a letter of their own: 3 for `£'000`.
  var power = 0
  var isPercent = false
  var isPoints = false

  init(_ heading: String) {
    let text = Array(heading.lowercased().utf8)
    for (sign, currency) in [("£", Currency.pound), ("€", .euro), ("$", .dollar)] {
      guard let end = Self.end(of: Array(sign.utf8), in: text) else { continue }
      let rest = text[end...]
      if let next = rest.first, 0x30...0x39 ~= next, !rest.starts(with: "000".utf8) { return }
      self.currency = currency
      power = Self.power(after: rest)
      return
    }
    if Self.end(of: Array("percentage point".utf8), in: text) != nil {
      isPoints = true
    } else if let end = Self.end(of: [0x25], in: text) {
      if end > 1, 0x30...0x39 ~= text[end - 2] { return }
      let rest = text[end...].drop { $0 == 0x20 }
      isPoints = rest.starts(with: "pt".utf8) || rest.starts(with: "point".utf8)
      isPercent = !isPoints
    } else if text.suffix(4) == Array("(pp)".utf8)[...] {
      isPoints = true
    }
  }

  /// Where `part` ends in `text`.
  private static func end(of part: [UInt8], in text: [UInt8]) -> Int? {
    guard text.count >= part.count else { return nil }
    for start in 0...(text.count - part.count) where text[start...].starts(with: part) {
      return start + part.count
    }
    return nil
  }

  private static func power(after text: ArraySlice<UInt8>) -> Int {
    var rest = text.drop { $0 == 0x20 }
    if rest.first == 0x27 { rest = rest.dropFirst() }
    if rest.starts(with: "\u{2019}".utf8) || rest.starts(with: "\u{2018}".utf8) {
      rest = rest.dropFirst(3)
    }
    if rest.starts(with: "000".utf8) { return 3 }
    switch String(decoding: rest.prefix { 0x61...0x7A ~= $0 }, as: UTF8.self) {
    case "k", "thousand", "thousands", "ks": return 3
    case "m", "mn", "million", "millions": return 6
    case "bn", "b", "billion", "billions": return 9
    default: return 0
    }
  }
}
