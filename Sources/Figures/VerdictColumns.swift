import Tables

/// Two columns against each other: *more deaths than births* over `deaths < births` is a wrong
/// sentence although the comparison is true.
extension FigureJudge {
  /// What is wrong where the words put the columns the other way round than the formula; nil where
  /// nothing is, or where the words do not name both.
  var otherColumns: (message: String, help: String)? {
    guard case .truth = value.content, let (first, relation, second) = comparedColumns,
      let (isMore, before, behind) = saidOrder
    else { return nil }
    let text = words.text
    func names(_ heading: String, _ range: Range<Int>) -> Bool {
      let wanted = ClaimText(heading).tokens.filter { $0.kind == .word }.map(\.text)
      let said = Set(range.map { text.word($0) })
      return !wanted.isEmpty && wanted.allSatisfy { said.contains($0) }
    }
    let isSame = names(first, before) && names(second, behind)
    let isTurned = names(second, before) && names(first, behind)
    guard isSame != isTurned, (isSame == isMore) != (relation == ">") else { return nil }
    let said = text.text(in: text.bytes(of: before.lowerBound..<behind.upperBound)).singleSpaced
    return (
      "the text says “\(said)”; `\(value.derivation.formula)` has it the other way round",
      "turn the sign of the formula round, or correct the words"
    )
  }

  /// The headings that one sign compares.
  private var comparedColumns: (String, Character, String)? {
    let cells = value.derivation.cells
    let formula = value.derivation.formula
    guard cells.count == 2, cells[0].heading != cells[1].heading,
      formula.count(where: { $0 == ">" || $0 == "<" }) == 1, !formula.hasPrefix("none("),
      !formula.hasPrefix("count("), let sign = formula.first(where: { $0 == ">" || $0 == "<" })
    else { return nil }
    return (cells[0].heading, sign, cells[1].heading)
  }

  /// *more … than …*: the tokens up to *than*, and some behind it.
  private var saidOrder: (isMore: Bool, before: Range<Int>, behind: Range<Int>)? {
    let text = words.text
    let sentence = words.sentence
    guard !sentence.contains(where: { TrendWords.negations.contains(text.word($0)) }) else {
      return nil
    }
    // *above the England average*
    if let side = sentence.first(where: { ["above", "below"].contains(text.word($0)) }) {
      return (
        text.word(side) == "above", sentence.lowerBound..<side,
        side..<min(side + 5, sentence.upperBound)
      )
    }
    guard let than = sentence.first(where: { text.word($0) == "than" }) else { return nil }
    let before = max(sentence.lowerBound, than - 6)..<than
    let more: Set<String> = ["more", "higher", "greater", "larger", "longer"]
    let less: Set<String> = ["fewer", "less", "lower", "smaller", "shorter"]
    guard
      let word = before.reversed().map({ text.word($0) }).first(where: {
        more.contains($0) || less.contains($0)
      })
    else { return nil }
    return (more.contains(word), before, than..<min(than + 4, sentence.upperBound))
  }
}
