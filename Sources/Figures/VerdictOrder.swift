import Output
import Tables

/// Lists that belong together: *Abbey and Castle had 312 and 498 respectively*.
extension FigureJudge {
  /// What is wrong where the name, or the time, in the place of the figure is that of other cells;
  /// nil where nothing is, or where the sentence has no such lists.
  func otherOrder(_ claim: Claim?) -> (message: String, help: String)? {
    guard let claim, claim.isAmount, let cell = value.derivation.cells.first,
      let place = words.placeInList(of: claim)
    else { return nil }
    let figure = words.text.text(in: claim.range).singleSpaced
    let help = "correct the order in the text, or the order of the formulas"
    let rows = value.derivation.rowNames
    let named = words.list(of: rows)
    if named.count == place.count, !value.derivation.ownRows.contains(named[place.index]) {
      return (
        "the text says \(figure) for \(named[place.index]); `\(value.derivation.formula)` is about "
          + cell.first, help
      )
    }
    let cells = value.derivation.cells
    let columns = words.list(of: cells.flatMap { $0.ownHeadings + $0.otherHeadings })
    if columns.count == place.count,
      !cells.flatMap(\.ownHeadings).contains(columns[place.index])
    {
      return (
        "the text says \(figure) for \(columns[place.index]); "
          + "`\(value.derivation.formula)` is about \(cell.heading)", help
      )
    }
    let times = words.timesInList
    if times.count == place.count, let days = value.derivation.days,
      let year = times[place.index].year
    {
      let time = times[place.index]
      let own = Period(time.kind, year: year, part: time.part ?? 1, day: time.day ?? 1)
      guard own.end <= days.lowerBound || days.upperBound <= own.start else { return nil }
      return (
        "the text says \(figure) for \(time.text); `\(value.derivation.formula)` is about "
          + cell.first, help
      )
    }
    return nil
  }
}

extension ClaimedWords {
  /// Whether the sentence has lists whose parts belong together in their order.
  var hasOrder: Bool { sentence.contains { text.word($0) == "respectively" } }

  /// Which figure of how many one is in a sentence that says *respectively*.
  fileprivate func placeInList(of claim: Claim) -> (index: Int, count: Int)? {
    let sentence = self.sentence
    guard let end = sentence.last(where: { text.word($0) == "respectively" }) else { return nil }
    let bytes = text.bytes(of: sentence.lowerBound..<end)
    let figures = allClaims.filter {
      $0.isAmount && !$0.isAside && bytes.contains($0.range.lowerBound)
    }
    guard figures.count > 1, let index = figures.firstIndex(where: { $0.range == claim.range })
    else { return nil }
    return (index, figures.count)
  }

  /// The names of the sentence that are among some, in its order; the longest where one is part of
  /// another.
  fileprivate func list(of names: [String]) -> [String] {
    var found: [(tokens: Range<Int>, name: String)] = []
    for name in Set(names).sorted() {
      let count = ClaimText(name).tokens.count
      found += text.places(of: name, in: sentence).map { ($0..<($0 + count), name) }
    }
    found.sort {
      ($0.tokens.lowerBound, -$0.tokens.count) < ($1.tokens.lowerBound, -$1.tokens.count)
    }
    var result: [String] = []
    var end = 0
    for item in found where item.tokens.lowerBound >= end {
      result.append(item.name)
      end = item.tokens.upperBound
    }
    return result
  }

  /// The times of the sentence, in its order.
  fileprivate var timesInList: [PrintedPeriod] {
    let bytes = text.bytes(of: sentence)
    return allClaims.filter { !$0.isAside && bytes.contains($0.range.lowerBound) }.flatMap {
      claim in
      if case .periods(let periods) = claim.content { periods } else { [PrintedPeriod]() }
    }
  }
}
