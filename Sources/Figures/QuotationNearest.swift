extension Quotation {
  /// The stretch of a passage that shares most words with the quotation; nil if it shares fewer
  /// than a third of them.
  ///
  /// A window as long as the quotation slides over the words once, so time grows with the length
  /// of the passages only.
  func nearest(in passages: [[UInt8]]) -> Place? {
    let wanted = ClaimText(text).tokens.filter { $0.kind != .sign }.map(\.text)
    guard !wanted.isEmpty else { return nil }
    var needed: [String: Int] = [:]
    for word in wanted { needed[word, default: 0] += 1 }
    var best: (score: Int, place: Place)?
    for (number, passage) in passages.enumerated() {
      let tokens = ClaimText(passage).tokens.filter { $0.kind != .sign }
      guard let found = Self.window(of: tokens, like: needed, count: wanted.count) else { continue }
      guard found.score > best?.score ?? 0 else { continue }
      let start = tokens[found.range.lowerBound].range.lowerBound
      let end = tokens[found.range.upperBound - 1].range.upperBound
      best = (found.score, Place(passage: number, range: start..<end, marks: []))
    }
    guard let best, best.score * 3 >= wanted.count else { return nil }
    return best.place
  }

  /// The window of `count` words with most of the needed ones, without words at its ends that
  /// are not needed.
  private static func window(
    of tokens: [ClaimText.Token], like needed: [String: Int], count: Int
  ) -> (score: Int, range: Range<Int>)? {
    var open = needed
    var score = 0
    var best: (score: Int, end: Int)?
    for (index, token) in tokens.enumerated() {
      if let left = open[token.text] {
        if left > 0 { score += 1 }
        open[token.text] = left - 1
      }
      if index >= count, let left = open[tokens[index - count].text] {
        if left >= 0 { score -= 1 }
        open[tokens[index - count].text] = left + 1
      }
      if score > best?.score ?? 0 { best = (score, index + 1) }
    }
    guard let best else { return nil }
    var range = max(0, best.end - count)..<best.end
    while let first = range.first, needed[tokens[first].text] == nil { range = range.dropFirst() }
    while let last = range.last, needed[tokens[last].text] == nil { range = range.dropLast() }
    return range.isEmpty ? nil : (best.score, range)
  }
}
