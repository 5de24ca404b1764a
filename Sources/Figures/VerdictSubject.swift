import Tables

/// What a text counts beside a figure: *120 burglaries*, *Burglary: 120*, *burglary fell to 120*,
/// over a cell of another column, or of another row, is a wrong sentence.
extension FigureJudge {
  /// What is wrong where the words name another column or row than that of the cells; nil where
  /// nothing is, or where the words do not tie one to the figure.
  func otherSubject(_ claim: Claim?) -> (message: String, help: String)? {
    guard let claim, claim.isAmount, !claim.isAside, !words.hasOrder else { return nil }
    return otherColumn(claim) ?? otherRow(claim)
  }

  private func otherColumn(_ claim: Claim) -> (message: String, help: String)? {
    let cells = value.derivation.cells
    let own = cells.flatMap(\.ownHeadings)
    guard let first = cells.first, cells.allSatisfy({ $0.dataset == first.dataset }) else {
      return nil
    }
    let others = cells.flatMap(\.otherHeadings).filter { !own.contains($0) }
    let names = SubjectNames(own: own, others: others, areRows: false)
    guard !names.isEmpty, let other = words.text.subject(of: claim.range, among: names) else {
      return nil
    }
    let isOne = others.count { SubjectNames.isSame($0, other.name) } == 1
    return report(claim, other, own: first.heading, isOne ? "column `\(other.name)`" : "column")
  }

  private func otherRow(_ claim: Claim) -> (message: String, help: String)? {
    let cells = value.derivation.cells
    guard !cells.isEmpty, cells.allSatisfy({ !$0.names.isEmpty }) else { return nil }
    let own = value.derivation.ownRows
    let isOwn = Set(own)
    let others = value.derivation.rowNames.filter { !isOwn.contains($0) }
    let names = SubjectNames(
      own: own, others: others, passing: cells.flatMap(\.ownHeadings), areRows: true)
    guard !names.isEmpty, let other = words.text.subject(of: claim.range, among: names) else {
      return nil
    }
    let isOne = Set(own).count == 1
    return report(
      claim, other, own: isOne ? own.first ?? "" : "other rows", "row `\(other.name)`")
  }

  private func report(
    _ claim: Claim, _ other: ClaimText.Subject, own: String, _ place: String
  ) -> (message: String, help: String) {
    let figure = words.text.text(in: claim.range).singleSpaced
    let said = words.text.text(in: words.text.bytes(of: other.tokens)).singleSpaced
    return (
      "the text says \(figure) for `\(said)`; `\(value.derivation.formula)` is about \(own)",
      "correct the name in the text, or name its \(place) in the formula"
    )
  }
}

extension Derivation {
  /// The names of the rows that the value is about: those of single cells where there are some,
  /// since the others are what they are held against.
  var ownRows: [String] {
    if !chosen.isEmpty { return chosen.map(\.text) }
    // What is left is about all the others.
    if formula.contains("remainder(") || formula.contains("100% - ") {
      return rowNames
    }
    let single = cells.filter { $0.first == $0.last }
    return single.isEmpty ? cells.flatMap(\.ownNames) : single.flatMap { [$0.first] }
  }
}

extension Derivation {
  /// What the rows of the data are called, those of each data once.
  var rowNames: [String] {
    var seen: Set<String> = []
    return cells.flatMap { seen.insert($0.dataset).inserted ? $0.names : [] }
  }
}

extension CellSource {
  /// The names of the rows from the first to the last of the cells.
  var ownNames: [String] {
    guard let start = names.firstIndex(of: first), let end = names.lastIndex(of: last),
      start <= end
    else { return [first, last] }
    return Array(names[start...end])
  }
}

extension ClaimText {
  /// A name that was found; `other` is nil for one of the own names.
  struct Subject {
    var other: String?
    var tokens: Range<Int>

    var name: String { other ?? "" }
    var end: Int { tokens.upperBound }
  }

  /// The name of another thing that the words tie to a figure; nil where they tie its own, or none.
  fileprivate func subject(of figure: Range<Int>, among names: SubjectNames) -> Subject? {
    guard let start = tokens.firstIndex(where: { $0.range.lowerBound >= figure.lowerBound })
    else { return nil }
    let end = tokens.firstIndex { $0.range.lowerBound >= figure.upperBound } ?? tokens.count
    let found = counted(behind: end, names) ?? named(before: start, names)
    return found?.other == nil ? nil : found
  }

  /// *120 burglaries*, *120 fewer burglaries*, *12% of burglaries*.
  private func counted(
    behind end: Int, _ names: SubjectNames
  ) -> Subject? {
    if names.areRows, let found = receiver(behind: end, names) { return found }
    for index in end..<min(end + 4, tokens.count) {
      if let found = names.name(at: index, in: self, isCounted: index == end) {
        let isLoose = !names.areRows && found.other != nil && found.tokens.count == 1
        return isLoose && hasKin(around: end, names) ? nil : found
      }
      if ["for", "in", "at", "of", "across"].contains(word(index)) {
        // *724 fewer offences of violence*, and not *9% of calls*
        let isOffences =
          index > end && SubjectNames.counting.contains(SubjectNames.stem(word(index - 1)))
        if word(index) == "of", !names.areRows, !isOffences { return nil }
        let next = word(index + 1) == "the" ? index + 2 : index + 1
        guard let found = names.name(at: next, in: self) else { return nil }
        // *312 and 498 in Abbey and Castle*
        let isListed = (found.end..<min(found.end + 8, tokens.count)).contains { place in
          names.name(at: place, in: self).map { $0.other == nil } ?? false
        }
        return isListed ? nil : found
      }
      // *28 actions were green*
      let isBeing = index > end && ["was", "were", "is", "are"].contains(word(index))
      if isBeing {
        let isPassed = word(index + 1).hasSuffix("ly") || names.areRows && word(index + 1) == "of"
        let next = isPassed ? index + 2 : index + 1
        return names.name(at: index + 1, in: self) ?? names.name(at: next, in: self)
      }
      guard tokens[index].kind == .word, !Self.parting.contains(tokens[index].text) else {
        return nil
      }
    }
    return nil
  }

  /// *£410,000 went to victim support*
  private func receiver(behind end: Int, _ names: SubjectNames) -> Subject? {
    for index in end..<min(end + 6, tokens.count) {
      guard !isBoundary(index), tokens[index].kind != .number else { return nil }
      guard
        ["went", "goes", "going", "awarded", "paid", "allocated", "given"].contains(word(index)),
        word(index + 1) == "to"
      else { continue }
      return names.name(at: word(index + 2) == "the" ? index + 3 : index + 2, in: self)
    }
    return nil
  }

  /// Whether a word around a figure, up to where its part of the sentence ends, is of the kin of
  /// the own names.
  private func hasKin(around end: Int, _ names: SubjectNames) -> Bool {
    func isOpen(_ index: Int) -> Bool {
      !isBoundary(index) && !isSign(",", index)
        && !["and", "while", "but", "whereas"].contains(word(index))
    }
    let before = (max(0, end - 12)..<end).reversed().prefix { isOpen($0) }
    let behind = (end..<min(end + 8, tokens.count)).prefix { isOpen($0) }
    return (Array(before) + Array(behind)).contains { names.isKin(word($0)) }
  }

  /// Words behind which something else begins.
  private static let parting: Set<String> = [
    "in", "at", "for", "from", "to", "by", "on", "than", "compared", "and", "or", "with", "against",
    "per", "while", "but", "was", "were", "is", "are", "has", "had", "have", "which", "who", "that",
    "of", "as", "after", "before", "when", "where", "whereas", "although", "because", "since",
  ]

  /// *Burglary: 120*, *burglary fell by 12% to 120*: only words that say how it went between.
  private func named(before start: Int, _ names: SubjectNames) -> Subject? {
    var index = start - 1
    while index >= 0, start - index <= 14, !isBoundary(index) {
      for first in stride(from: index, through: max(0, index - 5), by: -1) {
        guard let found = names.name(at: first, in: self), found.end == index + 1 else { continue }
        guard isSubject(first), !isJoined(first, names) else { return nil }
        return found
      }
      // *male victims rose by 4%*: what is counted stands behind a name that tells it apart.
      let isThing = word(index).hasSuffix("s") || Self.things.contains(word(index))
      let isNoun = isThing && names.endsName(at: index, in: self)
      guard isLink(index, before: start) || names.isPassing(word(index)) || isNoun else { break }
      index -= isNoun ? 0 : 1
      if isNoun { return subject(endingAt: index, names) }
    }
    return opening(before: start, names)
  }

  /// The name that ends before a noun at a place.
  private func subject(endingAt end: Int, _ names: SubjectNames) -> Subject? {
    for first in stride(from: end - 1, through: max(0, end - 5), by: -1) {
      guard let found = names.name(at: first, in: self), found.end == end else { continue }
      return isSubject(first) && !isJoined(first, names) ? found : nil
    }
    return nil
  }

  /// *In South Weald burglary fell by 108*: the sentence begins with the name.
  private func opening(before start: Int, _ names: SubjectNames) -> Subject? {
    let first = clauseStart(before: start, limit: 16)
    // *Of the 915 robberies 144 were solved*
    let isPart = names.areRows && word(first) == "of"
    guard isPart || ["in", "for", "at", "across"].contains(word(first)), start - first <= 12 else {
      return nil
    }
    var index = word(first + 1) == "the" ? first + 2 : first + 1
    if isPart, token(index)?.kind == .number { index += 1 }
    guard let found = names.name(at: index, in: self), found.end <= start,
      !(found.end..<start).contains(where: { place in
        tokens[place].kind == .number || names.name(at: place, in: self) != nil
          || ["and", "while", "but", "or"].contains(word(place))
      })
    else { return nil }
    return found
  }

  /// Whether a name at a place is what the sentence is about, and no part of something else.
  private func isSubject(_ index: Int) -> Bool {
    let before = word(index - 1) == "the" ? index - 2 : index - 1
    switch word(before) {
    case "of", "for", "in", "at", "across":
      let noun = word(before - 1)
      return noun.isEmpty || SubjectNames.counting.contains(SubjectNames.stem(noun))
        || Self.isStart(before, in: self) || word(before) != "of"
    case "with", "from", "to", "than", "against", "per", "by", "on", "unlike", "without", "outside",
      "excluding", "except", "between", "after", "before", "into", "or", "like", "versus":
      return false
    default: return true
    }
  }

  private static func isStart(_ index: Int, in text: ClaimText) -> Bool {
    index == 0 || text.isBoundary(index - 1)
  }

  /// *robbery and burglary fell*: its own name stands beside it.
  private func isJoined(_ index: Int, _ names: SubjectNames) -> Bool {
    guard ["and", "or"].contains(word(index - 1)) || isSign(",", index - 1) else { return false }
    return (max(0, index - 7)..<index).contains { place in
      guard let found = names.name(at: place, in: self) else { return false }
      return found.other == nil
    }
  }

  /// Whether the token at a place may stand between a name and its figure.
  private func isLink(_ index: Int, before start: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .number:
      // *in 2024/25*, *fell in March 2024 to 120*, *rose from 188 to 201*
      return word(index - 1) == "from"
        || (max(0, index - 3)...index).contains { place in
          guard let (_, end) = FigureReader(text: self).period(at: place) else { return false }
          return end > index && end <= start
        }
    case .sign:
      if [":", "("].contains(token.text) { return index == start - 1 }
      // *has grown every year, by 408*
      if token.text == "," { return ["to", "by", "from"].contains(word(index + 1)) }
      return ["/", "\u{A3}", "-", "+"].contains(token.text)
    case .word:
      let word = token.text
      if word == "for" { return self.word(index - 1).hasPrefix("account") }
      if word == "from" { return true }
      return Self.links.contains(word) || DirectionWords.verbs[word] != nil
        || DirectionWords.nouns[word] != nil || DirectionWords.fillers.contains(word)
        || SubjectNames.counting.contains(SubjectNames.stem(word)) || TimeWords.months[word] != nil
    }
  }

  /// What a row is called beside its name.
  private static let things: Set<String> = [
    "scheme", "project", "programme", "service", "area", "team", "ward", "district", "site", "hub",
    "force", "department", "directorate", "budget", "division", "region", "station",
  ]

  private static let links: Set<String> = [
    "spent", "cost", "costs", "completed", "delivered",
    "was", "were", "is", "are", "has", "have", "had", "been", "be", "being", "stood", "stands",
    "reached", "totalled", "numbered", "seen", "saw", "also", "now", "remained", "remains", "over",
    "more", "than", "almost", "nearly", "about", "around", "approximately", "under", "less",
    "fewer",
    "up", "down", "overall", "year", "again", "below", "above", "exactly", "came", "ranked",
    "ended", "averaged", "average", "an", "it", "there", "at", "least", "most", "just", "exceeded",
    "did", "which", "that", "sharply", "considerably", "account", "accounted", "accounts", "makes",
    "make", "made", "represent", "represents", "represented", "every", "each", "month", "quarter",
  ]
}
