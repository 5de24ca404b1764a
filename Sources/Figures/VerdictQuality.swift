/// Signs that the words give a figure twice, and changes that the words call good or bad.
extension FigureJudge {
  /// *Fell by −2%* says a fall of less than nothing, *a rise of −2%* a rise that is a fall; nil
  /// where the sign is said once.
  func doubledSign(_ claim: Claim?) -> (message: String, help: String)? {
    guard let claim, let word = claim.doubledSign else { return nil }
    let figure = words.text.text(in: claim.range).singleSpaced
    let bare = String(figure.drop { ["-", "\u{2212}", "\u{2013}", "+"].contains($0) })
    return (
      "the text says `\(word)` and has a sign before \(bare) as well",
      "write the figure without the sign, `\(bare)`, behind a word that says which way it went"
    )
  }

  /// *Got worse by 18 seconds* over a wait that became shorter; nil where nothing is wrong, or
  /// nothing says which way is better.
  func otherQuality(_ claim: Claim?) -> (message: String, help: String)? {
    guard let claim, let quality = claim.quality, case .quantity(let quantity) = value.content,
      !quantity.lower.isZero, quantity.lower.isNegative == quantity.upper.isNegative,
      let isForward = value.derivation.isForward
        ?? value.derivation.isAbove(Derivation.plans)
    else { return nil }
    var betters = value.derivation.cells.map(\.better)
    // *a deficit £0.7m worse than plan*: of amounts below zero the higher one is better.
    if let ends = value.derivation.ends, ends.from.quantity.upper.isNegative,
      ends.to.quantity.upper.isNegative, betters.allSatisfy({ $0 == nil })
    {
      betters = [.higher]
    }
    guard let better = betters.first ?? nil, better != .neutral,
      betters.allSatisfy({ $0 == better })
    else { return nil }
    let isRise = quantity.lower.isNegative != isForward
    let isGood = isRise == (better == .higher)
    guard isGood != quality.isBetter else { return nil }
    let shown = quantity.text(decimals: 2)
    return (
      "the text says `\(quality.word)`; \(derivation) is \(shown), and "
        + "\(better == .higher ? "higher" : "lower") is better here",
      "write that it " + quality.opposite
        + ", or that it rose or fell; which way is better stands under `columns:` of the data, "
        + "`better: \(better == .higher ? "lower" : "higher")` for the other way"
    )
  }
}

extension Claim.Quality {
  /// What to write instead.
  fileprivate var opposite: String {
    switch word {
    case "up": "went down"
    case "down": "went up"
    default: isBetter ? "got worse" : "got better"
    }
  }
}

extension Derivation {
  /// Whether a difference is the later value less the earlier one; nil where it is no difference,
  /// or its two sides are of no two times.
  var isForward: Bool? {
    let isChange = formula.hasPrefix("change(") || formula.hasPrefix("points(")
    guard isChange || formula.contains(" - ") else { return nil }
    if isChange, cells.count == 1, cells[0].first != cells[0].last { return true }
    guard cells.count == 2, let first = cells[0].days, let second = cells[1].days,
      first.lowerBound != second.lowerBound
    else { return nil }
    let isLaterFirst = first.lowerBound > second.lowerBound
    return isChange ? !isLaterFirst : isLaterFirst
  }
}
