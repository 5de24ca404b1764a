/// Aims that were met or missed.
extension FigureJudge {
  /// *The target was missed in three months* over a comparison that counts where it was met; nil
  /// where nothing is wrong, or nothing says which way is better.
  var otherAim: (message: String, help: String)? {
    var isAbove = value.derivation.isAbove
    if case .truth(let truth) = value.content { isAbove = truth.isAbove }
    let isNone = value.derivation.formula.hasPrefix("none(")
    guard let isAbove, let better = value.derivation.cells.first?.better, better != .neutral,
      let (word, saysMet) = words.aim, saysMet != ((isAbove != isNone) == (better == .higher))
    else { return nil }
    switch TrendClaim(words).quantifier {
    case .some(let quantifier) where isNone && quantifier != .every: return nil
    case .never, .notEvery, .allBut, .except: return nil
    default: break
    }
    return (
      "the text says `\(word)`; `\(value.derivation.formula)` looks for where it was "
        + (saysMet ? "missed" : "met") + ", since "
        + (better == .higher ? "higher is better" : "lower is better"),
      "turn the sign of the comparison in the formula round, or correct the word in the text"
    )
  }
}

extension ClaimedWords {
  /// The word of the sentence that says that an aim was met, true, or missed; nil where there is
  /// none, or one of each.
  fileprivate var aim: (word: String, isMet: Bool)? {
    let met: Set<String> = ["met", "achieved", "attained"]
    let missed: Set<String> = ["missed", "breached"]
    let found = sentence.compactMap { index -> (word: String, isMet: Bool)? in
      let word = text.word(index)
      guard met.contains(word) || missed.contains(word) else { return nil }
      let isDenied = (1...2).contains { TrendWords.negations.contains(text.word(index - $0)) }
      return (isDenied ? "not " + word : word, met.contains(word) != isDenied)
    }
    return found.allSatisfy { $0.isMet == found[0].isMet } ? found.first : nil
  }
}

/// Rows in which something rose or fell.
extension FigureJudge {
  /// *Three of the four wards saw turnout rise* over a count of those where it fell; nil where
  /// nothing is wrong, or the two sides of the comparison are of no two times.
  var otherRise: (message: String, help: String)? {
    var isAbove = value.derivation.isAbove
    if case .truth(let truth) = value.content { isAbove = truth.isAbove }
    let cells = value.derivation.cells
    guard let isAbove, cells.count == 2, let left = cells[0].days, let right = cells[1].days,
      left.lowerBound != right.lowerBound, !value.derivation.formula.hasPrefix("none(")
    else { return nil }
    var claim = TrendClaim(words)
    if claim.trend == nil { claim.readDirection(before: words) }
    switch claim.quantifier {
    case .never, .notEvery, .allBut, .except: return nil
    default: break
    }
    guard claim.conflict.isEmpty, !claim.isNegated, let trend = claim.trend,
      trend == .up || trend == .down
    else { return nil }
    let isMore = isAbove == (left.lowerBound > right.lowerBound)
    let isRise = isMore != cells[0].isRank
    guard isRise != (trend == .up) else { return nil }
    return (
      "the text says `\(claim.word)`; `\(value.derivation.formula)` looks for where it "
        + (isRise ? "rose" : "fell"),
      "turn the sign of the comparison in the formula round, or correct the word in the text"
    )
  }
}
