/// What the sentence around a quotation says, where the quotation is only a part of it.
extension ClaimedWords {
  /// The tokens of the quotation, without gaps.
  var quotedTokens: Range<Int> {
    let inside = text.tokens.indices.filter { range.overlaps(text.tokens[$0].range) }
    guard let first = inside.first, let last = inside.last else { return 0..<0 }
    return first..<(last + 1)
  }

  /// The tokens of the sentence, or the half of one, that the quotation stands in.
  var sentence: Range<Int> {
    let quoted = quotedTokens
    guard !quoted.isEmpty else { return quoted }
    var (start, end) = (quoted.lowerBound, quoted.upperBound)
    while start > 0, !text.isBoundary(start - 1) { start -= 1 }
    while end < text.tokens.count, !text.isBoundary(end) { end += 1 }
    return start..<end
  }

  /// Words behind which a time or a name is another one than that of the sentence.
  private static let others: Set<String> = [
    "since", "than", "from", "to", "until", "after", "before", "with", "against", "as", "unlike",
    "like", "between", "of",
  ]

  /// The keys that the sentence is about where the quotation names none: the last one before it,
  /// else the first one behind it.
  func subject(among keys: [SeriesKey]) -> [SeriesKey] {
    let (sentence, quoted) = (self.sentence, quotedTokens)
    let before = mentions(of: keys, in: sentence.lowerBound..<quoted.lowerBound)
    if let last = before.last { return last.keys }
    return mentions(of: keys, in: quoted.upperBound..<sentence.upperBound).first?.keys ?? []
  }

  /// Whether the quotation names all of some keys.
  func names(_ keys: [SeriesKey]) -> Bool { keys.allSatisfy { names($0) } }

  /// What the sentence is about where the quotation says *highest* alone: the last of all rows
  /// named before it.
  func subject(naming keys: [SeriesKey], in derivation: Derivation) -> Set<SeriesKey> {
    guard saysExtremeAlone else { return [] }
    let rows = derivation.cells.flatMap(\.names).map { SeriesKey.name($0) }
    return Set(subject(among: rows.isEmpty ? keys : rows))
  }

  /// Where some tokens name keys, in order.
  private func mentions(
    of keys: [SeriesKey], in tokens: Range<Int>
  ) -> [(place: Int, keys: [SeriesKey])] {
    var found: [(place: Int, keys: [SeriesKey])] = []
    for claim in allClaims where !claim.isAside {
      guard case .periods(let periods) = claim.content,
        let place = tokens.first(where: {
          text.tokens[$0].range.lowerBound >= claim.range.lowerBound
        }),
        claim.range.contains(text.tokens[place].range.lowerBound), isSubject(place)
      else { continue }
      let own = keys.filter { key in periods.contains { $0.matches(key) == .same } }
      if !own.isEmpty { found.append((place, own)) }
    }
    for key in keys {
      guard case .name(let name) = key else { continue }
      for place in text.places(of: name, in: tokens) where isSubject(place) {
        found.append((place, [key]))
      }
    }
    return found.sorted { $0.place < $1.place }
  }

  /// Whether no word before a place makes it something that others are compared with.
  private func isSubject(_ place: Int) -> Bool {
    let before = text.word(place - 1) == "the" ? place - 2 : place - 1
    // *since records began in April 2023*
    let isSince = (max(0, place - 5)..<place).contains { text.word($0) == "since" }
    return !Self.others.contains(text.word(before)) && !isSince
  }

  /// Whether an extreme is that of falls, so that the largest is the lowest: *the largest fall*.
  func saysFall(besides word: String) -> Bool {
    sentence.contains { index in
      text.word(index) == word
        && ((index + 1)...(index + 3)).contains { DirectionWords.nouns[text.word($0)] == .down }
    }
  }

  /// Whether the quotation says *highest* or *lowest* and names no time: *a record high*.
  var saysExtremeAlone: Bool {
    guard !allClaims.contains(where: { !$0.isAmount && $0.range.overlaps(range) }) else {
      return false
    }
    return wordIndices.contains { text.extreme(at: $0) != nil }
  }
}

extension ClaimText {
  /// Where a name begins in some tokens; capitals and signs do not count.
  func places(of name: String, in range: Range<Int>) -> [Int] {
    let wanted = ClaimText(name).tokens.filter { $0.kind != .sign }.map(\.text)
    guard let first = wanted.first, wanted.contains(where: { $0.utf8.count > 2 }) else { return [] }
    return range.filter { index in
      guard tokens[index].text == first, tokens[index].kind != .sign else { return false }
      var (place, matched) = (index, 0)
      while matched < wanted.count, place < range.upperBound {
        if tokens[place].kind != .sign {
          guard tokens[place].text == wanted[matched] else { return false }
          matched += 1
        }
        place += 1
      }
      return matched == wanted.count
    }
  }

  /// Whether the word at a place says that something is the highest, true, or the lowest, false;
  /// nil for any other word.
  func extreme(at index: Int) -> Bool? {
    let word = word(index)
    switch word {
    case "record", "minimum", "maximum":
      if ["low", "high"].contains(self.word(index + 1)) { return nil }
      return word == "record" ? (isNoun(index + 1) ? nil : true) : word == "maximum"
    case "high", "low":
      let isNamed = ["record", "time", "historic", "new", "year"].contains(self.word(index - 1))
      let isLevel = self.word(index - 1) == "a" && self.word(index + 1) == "of"
      return isNamed || isLevel ? word == "high" : nil
    case "most", "least":
      guard self.word(index - 1) == "the" else { return nil }
      var next = index + 1
      while isSign("-", next + 1), isGlued(next + 1) { next += 2 }
      let counted = self.word(next)
      return counted.isEmpty || counted.hasSuffix("s") ? word == "most" : nil
    default:
      if TrendWords.highest.contains(word) { return true }
      return TrendWords.lowest.contains(word) ? false : nil
    }
  }

  /// Whether *record* is about writing down: *record of the meeting*, *record keeping*.
  private func isNoun(_ index: Int) -> Bool {
    ["of", "keeping", "that", "system", "which"].contains(word(index))
  }
}
