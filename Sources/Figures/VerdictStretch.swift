import Tables

/// The stretch of time that a text gives for a figure: *490 offences in the year to December 2022*
/// over a sum of the months of 2023 is a wrong sentence although the number is right.
extension FigureJudge {
  /// What is wrong where the text names another stretch than that of the cells; nil where nothing
  /// is, or where the words do not tie one to the figure.
  func otherStretch(_ claim: Claim?) -> (message: String, help: String)? {
    guard claim?.isAmount ?? isTrend, let days = value.derivation.days,
      let stretch = words.text.stretch(of: claim?.range ?? words.range)
    else { return nil }
    let cells = value.derivation.cells
    let isOne = cells.allSatisfy { $0.first == $0.last && $0.days == cells[0].days }
    let parts = [days] + cells.compactMap(\.days)
    let fits = stretch.days.contains { own in
      if isOne { return own.lowerBound <= days.lowerBound && days.upperBound <= own.upperBound }
      if parts.contains(own) { return true }
      // *in the year to March 2024 it fell by 2%*: from the year before.
      return stretch.isByLength && isDifference && own.upperBound == days.upperBound
        && own.lowerBound > days.lowerBound
    }
    guard !fits else { return nil }
    let time = words.text.text(in: words.text.bytes(of: stretch.tokens)).singleSpaced
    let figure = words.text.text(in: claim?.range ?? words.range).singleSpaced
    let own = cells.map(\.time)
    return (
      "the text says \(figure) for “\(time)”; `\(value.derivation.formula)` is about "
        + own.uniqued.prefix(3).joined(separator: ", "),
      "correct the time in the text, or name its cells in the formula"
    )
  }

  /// Whether the words alone say which way a row of values went.
  private var isTrend: Bool {
    guard case .series = value.content, case let claim = TrendClaim(words) else { return false }
    return claim.trend != nil && claim.extreme == nil && claim.steps == nil
  }

  private var isDifference: Bool {
    let formula = value.derivation.formula
    return formula.hasPrefix("change(") || formula.hasPrefix("points(") || formula.contains(" - ")
  }
}

extension ClaimText {
  /// Words behind which a stretch begins.
  private static let leading: Set<String> = [
    "in", "during", "for", "over", "between", "from", "across", "throughout", "within",
  ]

  /// The stretch that the words tie to a figure: *490 offences in the year to December*, *Between
  /// April and June we took 1,000 calls*.
  func stretch(of figure: Range<Int>) -> PrintedStretch? {
    guard let start = tokens.firstIndex(where: { $0.range.lowerBound >= figure.lowerBound })
    else { return nil }
    let end = tokens.firstIndex { $0.range.lowerBound >= figure.upperBound } ?? tokens.count
    return stretch(behind: end) ?? stretch(before: start)
  }

  private func stretch(behind end: Int) -> PrintedStretch? {
    for index in end..<min(end + 7, tokens.count) {
      if let found = stretch(led: index) { return found }
      // *non-emergency calls*
      if isSign("-", index), isGlued(index), isGlued(index + 1) { continue }
      if index == end, isSign(",", index), word(index + 1) == "between" { continue }
      guard tokens[index].kind == .word, !Self.leading.contains(tokens[index].text),
        !Self.comparing.contains(tokens[index].text)
      else { return nil }
    }
    return nil
  }

  /// Before the figure, with words alone between.
  private func stretch(before start: Int) -> PrintedStretch? {
    let first = clauseStart(before: start, limit: 22)
    for index in (first..<start).reversed() {
      let opening =
        index == first && word(index) == "the" ? FigureReader(text: self).stretch(at: index) : nil
      guard let found = stretch(led: index) ?? opening, found.tokens.upperBound <= start else {
        continue
      }
      let next = found.tokens.upperBound
      for place in next..<start {
        let isComma = place == next && isSign(",", place)
        let isCurrency = place == start - 1 && isSign("\u{A3}", place)
        guard isComma || isCurrency || tokens[place].kind == .word,
          !Self.comparing.contains(tokens[place].text)
        else { return nil }
      }
      return start - next <= 8 ? found : nil
    }
    return nil
  }

  private func stretch(led index: Int) -> PrintedStretch? {
    let word = word(index)
    guard Self.leading.contains(word) || isSign("(", index) else { return nil }
    let isInner = word == "between" || word == "from"
    return FigureReader(text: self).stretch(at: isInner ? index : index + 1)
  }
}

extension Array where Element: Equatable {
  /// Each element once, in order.
  fileprivate var uniqued: [Element] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
