/// Data from the nearest to the farthest: the page's blocks, the datasets that the page uses, those
/// of the site. What is farther is only read where nothing nearer gives the number.
package struct SuggestTiers: Sendable {
  private let data: FigureData
  private var known: [FigureSuggester]
  private var open: [@Sendable () -> [FigureSource]]

  /// The blocks of the page, and behind them the datasets that each of `shared` gives.
  package init(_ data: FigureData, shared: [@Sendable () -> [FigureSource]] = []) {
    self.data = data
    known = [FigureSuggester(data)]
    open = shared.reversed()
  }

  /// What gives a printed number; `nearest` names the blocks of the page from the nearest on.
  package mutating func suggest(
    _ target: SuggestTarget, nearest: [String] = []
  ) -> FigureSuggestions {
    var result = FigureSuggestions()
    var tier = 0
    while true {
      if tier == known.count {
        guard let next = open.popLast() else { break }
        known.append(FigureSuggester(data, shared: next()))
      }
      let found = known[tier].suggest(target, nearest: nearest)
      result.formulas = found.formulas
      result.nearMisses += found.nearMisses
      guard result.formulas.isEmpty else { break }
      tier += 1
    }
    result.nearMisses = Array(result.nearMisses.prefix(3))
    return result
  }
}
