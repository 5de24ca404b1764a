import Tables

/// The name that a text gives for a figure: *Abbey had 498 reports* over the cell of Castle is a
/// wrong sentence although the number stands in the data.
extension FigureJudge {
  /// What is wrong where the text names another row than that of the cells; nil where nothing is,
  /// or where the words do not tie a name to the figure.
  func otherName(_ claim: Claim?) -> (message: String, help: String)? {
    let cells = value.derivation.cells
    guard let claim, claim.isAmount, !words.hasOrder, !cells.isEmpty,
      cells.allSatisfy({ !$0.names.isEmpty })
    else {
      return nil
    }
    let own = Set(value.derivation.ownRows)
    let others = value.derivation.rowNames.filter {
      !own.contains($0) && !Self.common.contains($0.lowercased())
    }
    guard !others.isEmpty, !own.isEmpty else { return nil }
    let said = words.text.names(of: claim.range, among: others + Array(own), after: taken)
    guard !said.isEmpty, !said.contains(where: { own.contains($0) }),
      let other = said.first(where: { words.text.isWritten($0) })
    else { return nil }
    let figure = words.text.text(in: claim.range).singleSpaced
    let rows = own.count == 1 ? own.first ?? "" : "other rows"
    return (
      "the text says \(figure) for \(other); `\(value.derivation.formula)` is about \(rows)",
      "correct the name in the text, or name the row `\(other)` in the formula"
    )
  }

  /// Names of rows that are words of any sentence.
  private static let common: Set<String> = [
    "all", "total", "other", "others", "none", "yes", "no", "unknown", "both", "not known", "most",
    "overall", "the", "force", "average", "mean", "median",
  ]

  /// *Two wards, Abbey and Bridge, had more than 300*: the names must be those of the rows in
  /// which it is so.
  var otherList: (message: String, help: String)? {
    var (so, not) = (value.derivation.instances, value.derivation.exceptions)
    if case .truth(let truth) = value.content { (so, not) = (truth.instances, truth.exceptions) }
    guard !so.isEmpty, let count = countInWords, so.count == count else { return nil }
    let named = (so + not).filter { key in
      guard case .name(let name) = key else { return false }
      return !words.text.places(of: name, in: words.sentence).isEmpty && words.text.isWritten(name)
    }
    guard named.count == count, Set(named) != Set(so) else { return nil }
    let wrong = named.filter { !so.contains($0) }.map(\.text)
    return (
      "the text names \(wrong.joined(separator: ", ")); `\(value.derivation.formula)` is true for "
        + so.map(\.text).joined(separator: ", "),
      "write \(so.map { "`\($0.text)`" }.joined(separator: ", "))"
    )
  }

  private var countInWords: Int? {
    if case .times(let count, .equal, of: _)? = words.count { count } else { nil }
  }
}

extension FigureJudge {
  /// *33 seconds longer than at Alpha*: the row that a difference is measured from must be one of
  /// the formula; nil where it is, or none is named.
  func otherThan(_ claim: Claim?) -> (message: String, help: String)? {
    let cells = value.derivation.cells.filter { $0.first == $0.last && !$0.names.isEmpty }
    guard let claim, cells.count == value.derivation.cells.count,
      Set(cells.map(\.first)).count == 2,
      let said = words.text.name(than: claim.range, among: cells[0].names),
      !cells.contains(where: { $0.first == said })
    else { return nil }
    let figure = words.text.text(in: claim.range).singleSpaced
    return (
      "the text compares \(figure) with \(said); `\(value.derivation.formula)` compares "
        + cells.map(\.first).joined(separator: " and "),
      "correct the name in the text, or name the row `\(said)` in the formula"
    )
  }
}

extension ClaimText {
  /// The name that a figure is compared with: *33 seconds longer than at Alpha*.
  fileprivate func name(than figure: Range<Int>, among names: [String]) -> String? {
    let end = tokens.firstIndex { $0.range.lowerBound >= figure.upperBound } ?? tokens.count
    for index in end..<min(end + 6, tokens.count) {
      guard !isBoundary(index), tokens[index].kind != .number else { return nil }
      guard word(index) == "than" else { continue }
      var next = index + 1
      while ["in", "at", "for", "the", "that", "of"].contains(word(next)) { next += 1 }
      return longest(at: next, among: names)
    }
    return nil
  }

  /// The names that the words tie to a figure: *498 in Castle*, *Castle had 498*; the figures in
  /// `taken` have their own.
  fileprivate func names(
    of figure: Range<Int>, among names: [String], after taken: [Claim]
  ) -> [String] {
    guard let start = tokens.firstIndex(where: { $0.range.lowerBound >= figure.lowerBound })
    else { return [] }
    let end = tokens.firstIndex { $0.range.lowerBound >= figure.upperBound } ?? tokens.count
    let behind = self.names(behind: end, among: names)
    return behind.isEmpty ? self.names(before: start, among: names) : behind
  }

  /// *498 reports in Castle*, *498 (Castle)*.
  private func names(behind end: Int, among names: [String]) -> [String] {
    for index in end..<min(end + 5, tokens.count) {
      if ["in", "at", "for"].contains(word(index)) || (index == end && isSign("(", index)) {
        let next = word(index + 1) == "the" ? index + 2 : index + 1
        let found = list(at: next, among: names)
        // *in rural Moorland*
        return found.isEmpty ? list(at: next + 1, among: names) : found
      }
      guard tokens[index].kind == .word, !Self.comparing.contains(tokens[index].text),
        tokens[index].text != "and", tokens[index].text != "while"
      else { return [] }
    }
    return []
  }

  /// The names between the figure and the one before it, where nothing there compares.
  private func names(before start: Int, among names: [String]) -> [String] {
    var first = clauseStart(before: start, limit: 14)
    if let figure = (first..<start).last(where: { tokens[$0].kind == .number }) {
      first = figure + 1
      // *52% in Castle to 81% in Eastgate*: the first name is that of the figure before.
      while first < start, !Self.ends.contains(tokens[first].text) { first += 1 }
    }
    var found: [String] = []
    var index = first
    while index < start {
      if let name = longest(at: index, among: names) {
        let last = word(word(index - 1) == "the" ? index - 2 : index - 1)
        guard !Self.comparing.contains(last), !Self.without.contains(last) else { return [] }
        found.append(name)
      } else if Self.comparing.contains(tokens[index].text), !found.isEmpty,
        !Self.passing.contains(tokens[index].text),
        // *Bravo answers fastest, with a wait of 42 seconds*
        word(index) != "with" || ["compared", "comparison", "together"].contains(word(index - 1))
      {
        return []
      }
      index += 1
    }
    return found
  }

  /// Words of comparison that say how a named row did: *Castle was 3 up*, *it missed its target*.
  private static let passing: Set<String> = [
    "up", "down", "by", "more", "fewer", "less", "last", "from", "forecast", "expected", "planned",
    "predicted", "target", "target's", "goal", "aim",
  ]

  /// What may stand between two figures of two rows.
  private static let ends: Set<String> = [",", ";", "and", "but", "while", "to", "whereas"]

  /// The names that a list at a place holds: *in Abbey, Bridge and Castle*.
  private func list(at start: Int, among names: [String]) -> [String] {
    var found: [String] = []
    var index = start
    while index < tokens.count, let name = longest(at: index, among: names) {
      found.append(name)
      index += ClaimText(name).tokens.count
      if isSign(",", index) { index += 1 }
      if word(index) == "and" { index += 1 }
    }
    return found
  }

  /// Words that leave out what follows them.
  private static let without: Set<String> = [
    "without", "excluding", "outside", "except", "besides", "apart", "beyond", "other",
  ]

  /// The longest of some names that begins at a place.
  private func longest(at index: Int, among names: [String]) -> String? {
    names.filter {
      !places(of: $0, in: index..<min(index + 12, tokens.count)).filter { $0 == index }.isEmpty
    }
    .max { $0.utf8.count < $1.utf8.count }
  }

  /// Whether a name stands in the text with its capital letter.
  fileprivate func isWritten(_ name: String) -> Bool {
    guard let first = name.utf8.first, 0x41...0x5A ~= first else { return false }
    return places(of: name, in: 0..<tokens.count).contains {
      bytes[tokens[$0].range.lowerBound] == first
    }
  }
}
