import Output

/// What the heading of a column says of its values: that they are falls (*Reduction*, *Fewer
/// incidents*), within which time, for how many, and in which unit of time they are.
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

  /// What is wrong where the text says *within 8 minutes* and the column *Within 10 minutes*, or
  /// *per 10,000*, or weeks for days; nil where nothing is, or one of them says no such thing.
  func otherHeading(_ claim: Claim?) -> (message: String, help: String)? {
    guard let claim, claim.isAmount, let cell = value.derivation.cells.first,
      value.derivation.cells.allSatisfy({ $0.heading == cell.heading })
    else { return nil }
    let heading = ClaimText(cell.heading)
    guard
      let said = otherLimit(heading) ?? otherRate(heading, claim) ?? otherUnit(heading, claim)
    else { return nil }
    return (
      "the text says `\(said)`; the column is `\(cell.heading)`",
      "correct the words in the text, or name another column in the formula"
    )
  }

  private func otherLimit(_ heading: ClaimText) -> String? {
    let text = words.text
    for own in heading.limits(0..<heading.tokens.count) {
      let said = text.limits(words.sentence).filter {
        $0.noun == own.noun && $0.comparison == own.comparison
      }
      guard said.count == 1, !said[0].value.isSameValue(as: own.value) else { continue }
      return text.text(in: text.bytes(of: said[0].tokens)).singleSpaced
    }
    return nil
  }

  private func otherRate(_ heading: ClaimText, _ claim: Claim) -> String? {
    guard let place = heading.tokens.indices.last(where: { heading.word($0) == "per" }),
      let own = FigureReader(text: heading).amount(at: place + 1),
      let said = words.text.rateBase(behind: claim.range),
      !said.amount.isSameValue(as: own.value)
    else { return nil }
    return said.words
  }

  /// *31 weeks* over a column of days.
  private func otherUnit(_ heading: ClaimText, _ claim: Claim) -> String? {
    guard case .quantity(let quantity) = value.content, case .number = quantity.unit,
      case .number(let number) = claim.content, number.seconds != nil
    else { return nil }
    let own = Set(heading.tokens.map { SubjectNames.stem($0.text) }.filter(Self.times.contains))
    let figure = words.text.text(in: claim.range)
    let said = ClaimText(figure).tokens.map { SubjectNames.stem($0.text) }
    guard own.count == 1, said.contains(where: Self.times.contains),
      own.isDisjoint(with: said)
    else { return nil }
    return figure.singleSpaced
  }

  private static let times: Set<String> = [
    "second", "minute", "hour", "day", "week", "month", "quarter", "year",
  ]

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
  /// An amount of something that others are compared with.
  fileprivate struct Limit {
    var comparison: Comparison
    var value: FixedPoint
    /// What it is an amount of, for one thing.
    var noun: String
    var tokens: Range<Int>
  }

  /// *within 10 minutes*, *more than 20 miles*
  fileprivate func limits(_ range: Range<Int>) -> [Limit] {
    let reader = FigureReader(text: self)
    return range.compactMap { index in
      guard let found = ComparisonWords.ending(before: index, in: self),
        ![.equal, .almost, .justOver, .about].contains(found.meaning), found.start < index,
        let amount = reader.amount(at: index), !word(amount.end).isEmpty
      else { return nil }
      return Limit(
        comparison: found.meaning, value: amount.value,
        noun: SubjectNames.stem(word(amount.end)), tokens: found.start..<(amount.end + 1))
    }
  }
}
