import Output

/// A column that is called *Reduction* or *Fewer incidents* has falls without a minus.
extension FigureJudge {
  /// Words that say at the start or the end of a heading that its numbers are falls. *Fall* and
  /// *drop* are not among them: falls of patients are counted too.
  private static let falls: Set<String> = [
    "reduction", "reductions", "reduced", "decrease", "decreases", "decreased", "fewer", "decline",
    "declines",
  ]

  /// The heading of the cell that the formula names, where it says that its amount above zero is a
  /// fall.
  func fallingHeading(_ quantity: Quantity) -> String? {
    guard value.derivation.steps.allSatisfy({ $0.operation == .values }),
      value.derivation.cells.count == 1,
      !quantity.lower.isNegative, let heading = value.derivation.cells.first?.heading
    else { return nil }
    let words = ClaimText(heading).tokens.map(\.text)
    let ends = [words.first, words.last].compactMap { $0 }
    return ends.contains(where: Self.falls.contains) ? heading : nil
  }

  /// The verdict on a rise that stands in a column of falls.
  func riseAmongFalls(_ claim: Claim, _ quantity: Quantity, _ heading: String) -> Verdict {
    let shown = quantity.text(decimals: 2)
    return Verdict(
      range: claim.range, outcome: .differs,
      message: "the text says a rise of \(words.text.text(in: claim.range).singleSpaced); "
        + "\(derivation) is \(shown) in a column of falls, `\(heading)`",
      help: ["write that it fell, or correct the heading of the column"] + lastHelp,
      computed: shown)
  }
}
