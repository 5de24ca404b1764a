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
      let text = ClaimText(passage)
      let tokens = text.tokens.filter { $0.kind != .sign }
      guard let found = Self.window(of: tokens, like: needed, count: wanted.count) else { continue }
      guard found.score > best?.score ?? 0 else { continue }
      let range = Self.aligned(found.range, of: tokens, with: wanted, in: text)
      best = (found.score, Place(passage: number, range: text.figure(range), marks: []))
    }
    guard let best, best.score * 3 >= wanted.count else { return nil }
    return best.place
  }

  /// What the quotation has otherwise than the nearest text, piece by piece, where all the rest is
  /// the same: `173,767` for `173,676`; empty where more than two pieces differ.
  package func slips(in nearest: [UInt8]) -> [(quoted: String, printed: String)] {
    let (own, other) = (ClaimText(text), ClaimText(nearest))
    guard own.tokens.count == other.tokens.count else { return [] }
    var slips: [(quoted: String, printed: String)] = []
    for (mine, theirs) in zip(own.tokens, other.tokens) {
      guard mine.kind == theirs.kind else { return [] }
      // Signs have several forms that are the same.
      let isSame = mine.kind == .sign && mine.text == theirs.text
      let (quoted, printed) = (own.text(in: mine.range), other.text(in: theirs.range))
      if !isSame, quoted != printed { slips.append((quoted, printed)) }
    }
    return slips.count <= 2 ? slips : []
  }

  /// As many words as are wanted, so that the first word of both that is the same stands in the
  /// same place: `rose by 16%` for `rose by 13%`. It does not leave the sentence.
  private static func aligned(
    _ range: Range<Int>, of tokens: [ClaimText.Token], with wanted: [String], in text: ClaimText
  ) -> Range<Int> {
    let anchor = range.first { wanted.contains(tokens[$0].text) } ?? range.lowerBound
    let place = wanted.firstIndex(of: tokens[anchor].text) ?? 0
    let sentence = text.sentence(around: tokens[anchor].range)
    var first = max(0, min(range.lowerBound, anchor - place))
    var last = min(tokens.count, max(range.upperBound, anchor - place + wanted.count)) - 1
    while first < anchor, tokens[first].range.lowerBound < sentence.lowerBound { first += 1 }
    while last > anchor, tokens[last].range.upperBound > sentence.upperBound { last -= 1 }
    return tokens[first].range.lowerBound..<tokens[last].range.upperBound
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

extension ClaimText {
  /// The sentence, or the half of one, that a range of bytes begins in.
  fileprivate func sentence(around range: Range<Int>) -> Range<Int> {
    guard let index = tokens.firstIndex(where: { $0.range.lowerBound >= range.lowerBound }) else {
      return 0..<bytes.count
    }
    let start = clauseStart(before: index, limit: 1_000)
    var end = index
    while end < tokens.count, end - index < 1_000, !isBoundary(end) { end += 1 }
    let last = end < tokens.count ? tokens[end].range.lowerBound : bytes.count
    return tokens[start].range.lowerBound..<last
  }

  /// A range with the signs that touch it and belong to a figure: `£`, `%`.
  fileprivate func figure(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    for (index, token) in tokens.enumerated() where token.kind == .sign {
      let isCurrency = ["£", "€", "$"].contains(token.text)
      if isCurrency, token.range.upperBound == start { start = token.range.lowerBound }
      if token.text == "%", token.range.lowerBound == end, isGlued(index) {
        end = token.range.upperBound
      }
    }
    return start..<end
  }
}
