/// The number that a comparison is made with: *the 80% target was met in every month* over
/// `all(calls[rate] >= 75%)` is a wrong sentence although the comparison is true.
extension FigureJudge {
  /// What is wrong where the words name another limit than the formula; nil where nothing is.
  var otherLimit: (message: String, help: String)? {
    var limits = value.derivation.limits
    if case .truth(let truth) = value.content { limits = truth.limits }
    guard !limits.isEmpty else { return nil }
    var named = words.quotedClaims.filter { isLimit($0) }
    if named.isEmpty {
      // One number alone that the rest of the sentence compares with.
      let around = words.text.bytes(of: words.sentence)
      let others = words.allClaims.filter { around.contains($0.range.lowerBound) && isLimit($0) }
      if others.count == 1 { named = others }
    }
    for claim in named {
      let fitting = limits.filter { (try? measure(claim, $0)) != nil }
      guard !fitting.isEmpty, !fitting.contains(where: { isSame(claim, $0) }) else { continue }
      let figure = words.text.text(in: claim.range).singleSpaced
      let own = fitting.map { $0.text(decimals: 4) }.joined(separator: " and ")
      return (
        "the text says \(figure); `\(value.derivation.formula)` compares with \(own)",
        "write the same number in the formula as in the text"
      )
    }
    return nil
  }

  private func isLimit(_ claim: Claim) -> Bool {
    !claim.isAside && !taken.contains(claim) && words.text.isLimit(claim)
      && !words.isCounted(claim)
  }

  private func isSame(_ claim: Claim, _ limit: Quantity) -> Bool {
    guard let measure = try? measure(claim, limit) else { return false }
    return measure.outcome(of: limit, .either) != .impossible
  }

  /// How the figure is read in the unit of the limit, whatever word of comparison is before it.
  private func measure(_ claim: Claim, _ limit: Quantity) throws(Rational.Failure) -> Measure? {
    try measures(claim.content, .equal, limit)?.first
  }
}

extension ClaimText {
  /// What a number that something is held against is called.
  private static let limits: Set<String> = [
    "target", "targets", "standard", "standards", "threshold", "limit", "mark", "benchmark", "goal",
    "ambition", "level", "or",
  ]

  /// Whether a figure is one that others are compared with: *over 40*, *the 90% target*.
  fileprivate func isLimit(_ claim: Claim) -> Bool {
    guard claim.comparison == .equal else {
      return ![.almost, .justOver, .about].contains(claim.comparison)
    }
    guard let start = tokens.firstIndex(where: { $0.range.lowerBound >= claim.range.lowerBound })
    else { return false }
    let end = tokens.firstIndex { $0.range.lowerBound >= claim.range.upperBound } ?? tokens.count
    return Self.limits.contains(word(end))
      || (word(start - 1) == "of" && Self.limits.contains(word(start - 2)))
  }
}
