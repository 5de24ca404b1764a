/// *Overspend* and *underspend* say a sign that depends on what is taken from what.
extension FigureJudge {
  private static let over: Set<String> = [
    "overspend", "overspent", "overspends", "overspending", "overran", "overrun", "deficit",
  ]
  private static let under: Set<String> = [
    "underspend", "underspent", "underspends", "underspending", "surplus",
  ]

  /// What is wrong where the words say that more was spent than planned and the formula that less
  /// was, or the other way round; nil where nothing is, or nothing says which is the plan.
  func otherSpend(_ claim: Claim?) -> (message: String, help: String)? {
    guard let claim, claim.isAmount, case .quantity(let quantity) = value.content,
      let isPositiveOver = value.derivation.isOverWherePositive, !quantity.lower.isZero,
      quantity.lower.isNegative == quantity.upper.isNegative,
      let (word, isOver) = spend(near: claim.range)
    else { return nil }
    guard isOver != (quantity.lower.isNegative != isPositiveOver) else { return nil }
    return (
      "the text says `\(word)`; \(derivation) is \(isOver ? "less" : "more") spent than planned",
      "write that it was \(isOver ? "an underspend" : "an overspend"), or look which value is which"
    )
  }

  /// The word nearest to a figure, in its half of the sentence.
  private func spend(near figure: Range<Int>) -> (word: String, isOver: Bool)? {
    let text = words.text
    guard let start = text.tokens.firstIndex(where: { $0.range.lowerBound >= figure.lowerBound })
    else { return nil }
    let near = (max(0, start - 6)..<min(start + 6, text.tokens.count)).filter {
      Self.over.contains(text.word($0)) || Self.under.contains(text.word($0))
    }
    guard let place = near.min(by: { abs($0 - start) < abs($1 - start) }) else { return nil }
    let between = min(place, start)..<max(place, start)
    guard !between.contains(where: { text.isBoundary($0) || text.isSign(",", $0) }) else {
      return nil
    }
    return (text.word(place), Self.over.contains(text.word(place)))
  }
}

extension Derivation {
  private static let plans: Set<String> = [
    "budget", "budgeted", "plan", "planned", "forecast", "allocation", "allocated", "funding",
    "income", "revenue", "resources", "grant", "estimate",
  ]

  /// Whether a difference above zero is more than was planned; nil where the formula is no
  /// difference, or nothing says which of its sides is the plan.
  fileprivate var isOverWherePositive: Bool? {
    let isChange = formula.hasPrefix("change(") || formula.hasPrefix("points(")
    guard isChange || formula.contains(" - "), let first = cells.first,
      let second = cells.first(where: { $0.heading != first.heading })
        ?? cells.first(where: { $0.first != first.first })
    else { return nil }
    let isByHeading = first.heading != second.heading
    let plan = [first, second].map { cell in
      ClaimText(isByHeading ? cell.heading : cell.first).tokens.contains {
        Self.plans.contains($0.text)
      }
    }
    guard plan[0] != plan[1] else { return nil }
    return plan[0] == isChange
  }
}
