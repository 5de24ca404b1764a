import Tables

/// The quoted words with everything that they claim.
struct ClaimedWords: Sendable {
  let text: ClaimText
  /// The quotation, in bytes of the text.
  let range: Range<Int>
  let marks: [Range<Int>]
  /// The figures in the quotation, or in its marks where it has some.
  let claims: [Claim]
  /// The figures in the quotation.
  let quotedClaims: [Claim]
  /// All figures of the text around it as well.
  let allClaims: [Claim]

  /// Which claim each value is held against; nil for the words as a whole.
  struct Pair: Sendable {
    var claim: Claim?
  }

  /// Why the words cannot be checked.
  struct Unclear: Error {
    var message: String
    var help: [String]
  }

  init(text: ClaimText, claims: [Claim], range: Range<Int>, marks: [Range<Int>]) {
    self.text = text
    self.range = range
    self.marks = marks
    allClaims = claims
    let inside = claims.filter { range.contains($0.range) }
    quotedClaims = inside
    guard !marks.isEmpty else {
      self.claims = inside.isEmpty ? claims.filter { $0.range.overlaps(range) } : inside
      return
    }
    self.claims = inside.filter { claim in marks.contains { $0.overlaps(claim.range) } }
      .map { claim in
        var claim = claim
        // What the author singles out is meant.
        claim.isAside = claim.isAside && inside.contains { !$0.isAside && $0.range == claim.range }
        return claim
      }
  }

  /// The words as they stand in the text.
  var quoted: String { text.text(in: range) }

  /// Finds for each value the figure in the same position.
  func pairs(for values: [FigureValue]) -> Result<[Pair], Unclear> {
    let needed = values.indices.filter { values[$0].needsFigure(in: self) }
    var pairs = values.map { _ in Pair(claim: nil) }
    guard !needed.isEmpty else { return .success(pairs) }
    let main = claims.filter { !$0.isAside }
    // Places in words are asides, and what a value that is a place is held against.
    let placed = claims.filter { claim in
      if case .rank = claim.content { true } else { !claim.isAside }
    }
    var tries = [(main, true), (main, false), (claims, true), (claims, false)]
    // *below 70% in six months*: the count is meant, and not what it compares with.
    // *third of the six forces*: so is the place.
    if needed.allSatisfy({ values[$0].derivation.formula.hasPrefix("count(") || values[$0].isRank })
    {
      tries.swapAt(1, 2)
    }
    if needed.contains(where: { values[$0].isRank }) { tries.insert((placed, true), at: 1) }
    for (candidates, isExact) in tries {
      switch Self.choice(candidates, for: needed.map { values[$0] }, isExact: isExact) {
      case .none: continue
      case .many: return .failure(ambiguous(candidates, needed.map { values[$0] }))
      case .one(let places):
        for (value, place) in zip(needed, places) { pairs[value].claim = candidates[place] }
        return .success(pairs)
      }
    }
    return .failure(missing(needed.map { values[$0] }))
  }

  private enum Choice {
    case none
    case one([Int])
    case many
  }

  /// The ways to give each value a claim, in order, none used twice.
  private static func choice(
    _ claims: [Claim], for values: [FigureValue], isExact: Bool
  ) -> Choice {
    // ways[v][c]: how values v... can be matched with claims c..., up to 2.
    var ways = Array(
      repeating: [Int](repeating: 0, count: claims.count + 1), count: values.count + 1)
    ways[values.count] = [Int](repeating: 1, count: claims.count + 1)
    var next = [Int](repeating: claims.count, count: claims.count)
    for place in claims.indices {
      var other = place + 1
      while other < claims.count, claims[other].range.overlaps(claims[place].range) { other += 1 }
      next[place] = other
    }
    for value in values.indices.reversed() {
      for place in claims.indices.reversed() {
        var count = ways[value][place + 1]
        if values[value].fits(claims[place], isExact: isExact) {
          count += ways[value + 1][next[place]]
        }
        ways[value][place] = min(2, count)
      }
    }
    guard ways[0][0] > 0 else { return .none }
    guard ways[0][0] == 1 else { return .many }
    var places: [Int] = []
    var place = 0
    for value in values.indices {
      while ways[value][place + 1] > 0 { place += 1 }
      places.append(place)
      place = next[place]
    }
    return .one(places)
  }

  /// So many figures are tried for the one that is meant.
  private static let triedLimit = 40

  private func ambiguous(_ candidates: [Claim], _ values: [FigureValue]) -> Unclear {
    let figures = candidates.filter(\.isAmount).map { "`\(text.text(in: $0.range))`" }
    let all = candidates.map { "`\(text.text(in: $0.range))`" }
    let listed = (figures.count > 1 ? figures : all).joined(separator: ", ")
    // The figure that the first formula gives is most likely the one that is meant.
    let right = candidates.prefix(Self.triedLimit).first { claim in
      values.first.map { value in
        FigureJudge(words: self, value: value).verdict(on: Pair(claim: claim)).isRight
      } ?? false
    }
    let example = (right ?? candidates.first).map { bracketed($0) } ?? quoted
    return Unclear(
      message: "it is not clear which figure is meant: the quotation has \(listed)",
      help: ["put the figure that is meant in square brackets: `\(example)`"])
  }

  /// The quotation with brackets round one figure.
  private func bracketed(_ claim: Claim) -> String {
    let start = max(range.lowerBound, claim.range.lowerBound)
    let end = min(range.upperBound, claim.range.upperBound)
    guard start < end else { return quoted }
    return text.text(in: range.lowerBound..<start) + "[" + text.text(in: start..<end) + "]"
      + text.text(in: end..<range.upperBound)
  }

  private func missing(_ values: [FigureValue]) -> Unclear {
    guard claims.isEmpty else {
      let listed = claims.filter { !$0.isAside }.map { "`\(text.text(in: $0.range))`" }
      let has = listed.isEmpty ? "none" : listed.joined(separator: ", ")
      let needs = values.map { $0.kindName }.joined(separator: ", then ")
      return Unclear(
        message:
          "the figures of the quotation (\(has)) do not fit the formulas, which give \(needs)",
        help: ["give one formula for each figure, in the order of the text"])
    }
    let kind = values.first?.kindName ?? "a value"
    return Unclear(
      message: "`\(quoted)` has no figure to hold against the formula, which gives \(kind)",
      help: ["quote the words with the figure in them, for example the whole sentence"])
  }
}

extension Range where Bound == Int {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}

extension FigureValue {
  /// Whether a figure must stand in the words; directions and quantifiers need none.
  fileprivate func needsFigure(in words: ClaimedWords) -> Bool {
    switch content {
    case .quantity(let quantity):
      // *One moved down* counts, whatever it counts.
      (derivation.counted != nil || !words.saysDirection(of: quantity))
        && words.majority(of: quantity) == nil
    case .keys(let keys):
      !keys.contains { if case .name = $0 { true } else { false } } && !words.saysExtremeAlone
    case .truth, .series: false
    }
  }

  fileprivate var isRank: Bool {
    if case .quantity(let quantity) = content, case .rank = quantity.unit { true } else { false }
  }

  /// Whether a claim is of the kind of the value; exactly so, or at least an amount.
  fileprivate func fits(_ claim: Claim, isExact: Bool) -> Bool {
    switch content {
    case .keys: return !claim.isAmount
    case .truth, .series: return false
    case .quantity(let quantity):
      guard claim.isAmount else { return false }
      return !isExact || quantity.unit.fits(claim.content)
    }
  }

  /// What a formula gives, for messages.
  var kindName: String {
    switch content {
    case .quantity(let quantity): quantity.unit.name
    case .keys: "a time or a name"
    case .truth: "true or false"
    case .series: "a row of values"
    }
  }

  /// The value for people.
  package var text: String {
    switch content {
    case .quantity(let quantity): return quantity.text(decimals: 2)
    case .keys(let keys): return keys.map(\.text).joined(separator: " and ")
    case .truth(let truth):
      if let count = truth.count(in: derivation) { return "true for \(count.so) of \(count.all)" }
      return truth.holds ? "true" : truth.isPossible ? "possible" : "not true"
    case .series(let series): return "\(series.points.count) values"
    }
  }
}

extension FigureUnit {
  /// Whether a claim is in this unit.
  fileprivate func fits(_ content: Claim.Content) -> Bool {
    switch (content, self) {
    case (.number(let number), _): return number.unit.fits(self, number)
    case (.duration, .duration): return true
    case (.duration, .number(let unit)): return TimeWords.units[unit] != nil
    case (.rank, .rank), (.share, .percent), (.share, .number), (.multiple, .percent),
      (.multiple, .number):
      return true
    case (.rank(let rank), .percent):
      if case .top(isPercent: true) = rank.form { return true }
      return false
    case (.between(let low, _), _): return fits(low)
    default: return false
    }
  }
}

extension PrintedNumber.Unit {
  fileprivate func fits(_ unit: FigureUnit, _ number: PrintedNumber) -> Bool {
    switch (self, unit) {
    case (.percent, .percent), (.points, .points), (.none, .number): true
    case (.none, .duration): number.seconds != nil
    case (.money(let own), .money(let other)): own == other
    case (.money(.pound), .number(let unit)): PenceWords.all.contains(unit)
    default: false
    }
  }
}
