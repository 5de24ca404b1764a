import Output
import Tables

/// What is counted beside a count, and for how long.
extension FigureJudge {
  /// *Four of the seven areas* where there are six, or *a week* for an average of months; nil where
  /// nothing is wrong.
  func otherCount(_ claim: Claim?) -> (message: String, help: String)? {
    guard let claim else { return nil }
    return otherCounted(claim) ?? otherPace(claim)
  }

  private func otherCounted(_ claim: Claim) -> (message: String, help: String)? {
    guard case .share(let share) = claim.content, let counted = value.derivation.counted,
      case .quantity(let quantity) = value.content, case .number = quantity.unit,
      share.form != .fraction, share.whole != counted
    else { return nil }
    return (
      "the text says of \(share.whole); `\(value.derivation.formula)` looks at \(counted)",
      "write `of \(counted)`, or name other rows in the formula"
    )
  }

  /// An average of months is so many a month.
  private func otherPace(_ claim: Claim) -> (message: String, help: String)? {
    guard value.derivation.formula.hasPrefix("average("), let cell = value.derivation.cells.first,
      value.derivation.cells.count == 1, cell.first != cell.last, let days = cell.firstDays,
      let (word, range) = words.text.length(behind: claim.range), !range.contains(days.count)
    else { return nil }
    let figure = words.text.text(in: claim.range).singleSpaced
    return (
      "the text says \(figure), \(word); `\(value.derivation.formula)` is the average of values of "
        + "another length of time, the first for \(cell.first)",
      "correct the length of time in the text, or divide the sum of the values by how many it has"
    )
  }
}

extension ClaimText {
  private static let lengths: [String: ClosedRange<Int>] = [
    "day": 1...1, "week": 7...7, "month": 28...31, "quarter": 90...92, "year": 365...366,
    "daily": 1...1, "weekly": 7...7, "monthly": 28...31, "quarterly": 90...92,
    "annually": 365...366,
  ]

  /// The length of time that a number is for: *120 calls a week*, *120 each month*.
  fileprivate func length(behind figure: Range<Int>) -> (word: String, days: ClosedRange<Int>)? {
    guard let end = tokens.firstIndex(where: { $0.range.lowerBound >= figure.upperBound }) else {
      return nil
    }
    for index in end..<min(end + 4, tokens.count) {
      guard tokens[index].kind == .word else { return nil }
      let isLed = ["a", "per", "each", "every"].contains(word(index - 1))
      guard isLed || word(index).hasSuffix("ly"), let days = Self.lengths[word(index)] else {
        continue
      }
      return (isLed ? word(index - 1) + " " + word(index) : word(index), days)
    }
    return nil
  }
}
