extension Trend {
  /// The first word of a text that says how something changed or that it was an extreme, in UTF-8
  /// bytes: `rose`, `highest`; nil where there is none.
  package static func word(in text: String) -> Range<Int>? {
    let bytes = Array(text.utf8)
    var start: Int?
    for index in 0...bytes.count {
      let isLetter = index < bytes.count && bytes[index].isWordByte && !bytes[index].isDigitByte
      if isLetter, start == nil { start = index }
      guard !isLetter, let first = start else { continue }
      let word = String(decoding: bytes[first..<index], as: UTF8.self).lowercased()
      if isClaim(word) { return first..<index }
      start = nil
    }
    return nil
  }

  private static func isClaim(_ word: String) -> Bool {
    guard !manyMeanings.contains(word), !word.hasSuffix("ing") else { return false }
    return TrendWords.trends[word] != nil || TrendWords.highest.contains(word)
      || TrendWords.lowest.contains(word)
  }

  /// Words that say something else as often: *make up*, *at most*, *the same*. So do those in
  /// *-ing*.
  private static let manyMeanings: Set<String> = [
    "up", "down", "off", "over", "most", "least", "level", "same", "similar", "flat", "record",
    "change", "changes", "changed", "more", "less", "larger", "smaller", "greater", "maximum",
    "minimum", "better", "worse", "constant", "consistent", "stable",
  ]
}
