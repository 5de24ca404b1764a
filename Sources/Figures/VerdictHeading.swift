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

  /// What is wrong where the text says *within 8 minutes* and the column *Within 10 minutes*; nil
  /// where nothing is, or one of them says no such time.
  func otherWithin(_ claim: Claim?) -> (message: String, help: String)? {
    guard claim?.isAmount == true, let cell = value.derivation.cells.first,
      value.derivation.cells.allSatisfy({ $0.heading == cell.heading }),
      let own = ClaimText(cell.heading).onlyLimit, let said = words.text.onlyLimit(words.sentence),
      own.seconds != said.seconds
    else { return nil }
    let printed = words.text.text(in: words.text.bytes(of: said.tokens)).singleSpaced
    return (
      "the text says `\(printed)`; the column is `\(cell.heading)`",
      "correct the time in the text, or name the column of that time in the formula"
    )
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

extension ClaimText {
  fileprivate var onlyLimit: (seconds: Rational, tokens: Range<Int>)? {
    onlyLimit(0..<tokens.count)
  }

  /// The time behind *within*, where there is one such time in some tokens.
  fileprivate func onlyLimit(_ range: Range<Int>) -> (seconds: Rational, tokens: Range<Int>)? {
    let reader = FigureReader(text: self)
    var found: (seconds: Rational, tokens: Range<Int>)?
    for index in range where word(index) == "within" {
      guard found == nil, let limit = reader.duration(at: index + 1),
        case .duration(let duration) = limit.content, !duration.isClock,
        let seconds = try? duration.magnitude(.minutesSeconds)
      else { return nil }
      found = (seconds, index..<limit.tokens.upperBound)
    }
    return found
  }
}
