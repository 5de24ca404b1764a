import Output
import Tables

/// *Overspend* and *underspend* say a sign that depends on what is taken from what.
extension FigureJudge {
  private static let over: Set<String> = [
    "overspend", "overspent", "overspends", "overspending", "overran", "overrun",
  ]
  private static let under: Set<String> = [
    "underspend", "underspent", "underspends", "underspending",
  ]
  /// Words that say whether an aim was passed, and of income less spending whether any is left.
  private static let passed: Set<String> = ["exceeded", "exceeds", "beat", "surpassed", "surplus"]
  private static let missed: Set<String> = ["missed", "misses", "shortfall", "deficit"]

  /// What is wrong where the words say that more was spent than planned and the formula that less
  /// was, or the other way round; nil where nothing is, or nothing says which is the plan.
  func otherSpend(_ claim: Claim?) -> (message: String, help: String)? {
    otherBalance(claim) ?? otherDifference(claim)
  }

  private func otherDifference(_ claim: Claim?) -> (message: String, help: String)? {
    guard let claim, claim.isAmount, case .quantity(let quantity) = value.content,
      !quantity.lower.isZero, quantity.lower.isNegative == quantity.upper.isNegative
    else { return nil }
    if let isPositiveOver = value.derivation.isAbove(Derivation.aims),
      let (word, isOver) = word(near: claim.range, Self.passed, Self.missed)
    {
      guard isOver != (quantity.lower.isNegative != isPositiveOver) else { return nil }
      return (
        "the text says `\(word)`; \(derivation) is \(isOver ? "less" : "more") than was aimed at",
        "write that the aim was \(isOver ? "missed" : "passed"), or look which value is which"
      )
    }
    guard let isPositiveOver = value.derivation.isAbove(Derivation.plans),
      let (word, isOver) = spend(near: claim.range),
      isOver != (quantity.lower.isNegative != isPositiveOver)
    else { return nil }
    return (
      "the text says `\(word)`; \(derivation) is \(isOver ? "less" : "more") spent than planned",
      "write that it was \(isOver ? "an underspend" : "an overspend"), or look which value is which"
    )
  }

  /// What is wrong where the words say *surplus* of a single balance below zero, or *deficit* of
  /// one above it.
  private func otherBalance(_ claim: Claim?) -> (message: String, help: String)? {
    guard let claim, claim.isAmount, case .quantity(let quantity) = value.content, isAsItStands,
      !quantity.lower.isZero, quantity.lower.isNegative == quantity.upper.isNegative,
      let cell = value.derivation.cells.first, let (word, isOver) = spend(near: claim.range)
    else { return nil }
    let names = ClaimText(cell.heading + " " + cell.first).tokens.map(\.text)
    let isBalance = names.contains { Self.balances.contains($0) }
    guard isBalance || names.contains(where: { Self.over.contains($0) || $0 == "deficit" }) else {
      return nil
    }
    // A row that is called *Deficit* alone has deficits above zero.
    let isOverHere = quantity.upper.isNegative == isBalance
    guard isOver != isOverHere else { return nil }
    return (
      "the text says `\(word)`; \(derivation) is \(quantity.text(decimals: 2)), a "
        + (isOverHere ? "deficit" : "surplus"),
      "correct the word, or the sign of the value"
    )
  }

  /// What can be above and below zero.
  private static let balances = under.union([
    "surplus", "balance", "net", "position", "result", "outturn",
  ])

  /// Whether the value is one cell, or cells added up, and no difference.
  private var isAsItStands: Bool {
    !value.derivation.cells.isEmpty
      && value.derivation.steps.allSatisfy { step in
        switch step.operation {
        case .values, .sum: true
        case .chain(let signs): signs.allSatisfy { $0 == .plus }
        default: false
        }
      }
  }

  /// Whether the words or the names of the data say that an amount below zero went out, so that its
  /// minus need not stand in the text: *a pay bill of £61.3m*.
  func isOutgoing(_ claim: Claim, _ quantity: Quantity) -> Bool {
    guard case .money = quantity.unit, quantity.upper.isNegative, !claim.isNegative,
      claim.direction == .none, isAsItStands
    else { return false }
    let text = words.text
    guard
      let start = text.tokens.firstIndex(where: { $0.range.lowerBound >= claim.range.lowerBound })
    else { return false }
    let first = text.clauseStart(before: start, limit: 12)
    let near = first..<min(start + 6, text.tokens.count)
    if near.contains(where: { SpendWords.outgoings.contains(text.word($0)) }) { return true }
    return value.derivation.cells.allSatisfy { cell in
      let names = ClaimText(cell.heading + " " + cell.first).tokens.map(\.text)
      return names.contains { SpendWords.outgoings.contains($0) }
        && !names.contains { Self.balances.contains($0) }
    }
  }

  private func spend(near figure: Range<Int>) -> (word: String, isOver: Bool)? {
    word(near: figure, Self.over.union(["deficit"]), Self.under.union(["surplus"]))
  }

  /// The nearest of some words to a figure, in its half of the sentence.
  private func word(
    near figure: Range<Int>, _ over: Set<String>, _ under: Set<String>
  ) -> (word: String, isOver: Bool)? {
    let text = words.text
    guard let start = text.tokens.firstIndex(where: { $0.range.lowerBound >= figure.lowerBound })
    else { return nil }
    let near = (max(0, start - 6)..<min(start + 6, text.tokens.count)).filter {
      over.contains(text.word($0)) || under.contains(text.word($0))
    }
    guard let place = near.min(by: { abs($0 - start) < abs($1 - start) }) else { return nil }
    let between = min(place, start)..<max(place, start)
    guard !between.contains(where: { text.isBoundary($0) || text.isSign(",", $0) }) else {
      return nil
    }
    return (text.word(place), over.contains(text.word(place)))
  }
}

extension Derivation {
  /// What a value is called that others are measured by; a forecast is what is measured where the
  /// other one is a budget.
  static let plans: [Set<String>] = [
    [
      "budget", "budgeted", "plan", "planned", "allocation", "allocated", "funding", "income",
      "revenue", "resources", "grant", "approved",
    ],
    ["forecast", "estimate", "estimated", "projected", "projection"],
  ]
  fileprivate static let aims: [Set<String>] = [
    ["target", "targets", "goal", "aim", "ambition", "standard", "threshold"]
  ]

  /// Whether a difference above zero is above the side that has one of some names; nil where the
  /// formula is no difference, or none of its sides, or both of them, have one.
  func isAbove(_ names: [Set<String>]) -> Bool? {
    let isChange = formula.hasPrefix("change(") || formula.hasPrefix("points(")
    guard isChange || formula.contains(" - "), let first = cells.first,
      let second = cells.first(where: { $0.heading != first.heading })
        ?? cells.first(where: { $0.first != first.first })
    else { return nil }
    let isByHeading = first.heading != second.heading
    let sides = [first, second].map { cell in
      ClaimText(isByHeading ? cell.heading : cell.first).tokens.map(\.text)
    }
    for words in names {
      let isNamed = sides.map { !words.isDisjoint(with: $0) }
      if isNamed[0] != isNamed[1] { return isNamed[0] == isChange }
    }
    return nil
  }
}

/// Words about money.
enum SpendWords {
  /// Words of money that goes out, which accounts write with a minus and sentences without.
  static let outgoings: Set<String> = [
    "spend", "spent", "spends", "spending", "cost", "costs", "costing", "bill", "bills", "pay",
    "paid", "payments", "expenditure", "expenses", "outgoings", "deficit", "deficits", "loss",
    "losses", "debt", "debts", "owed", "owe", "owes", "borrowing", "liabilities", "charges",
  ]
}
