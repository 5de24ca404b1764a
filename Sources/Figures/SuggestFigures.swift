import Diagnostics
import Output
import Tables

/// Looks for formulas that give the printed numbers of a page.
///
/// All formulas of at most two operations over the page's data are made once and sorted by what
/// they give, so that a number is looked up and not searched for. What is found is worked out
/// exactly by the evaluator itself, which refuses what would give a suppressed cell away.
package struct FigureSuggester: Sendable {
  private let data: FigureData
  private let texts: [SuggestText]
  private let sources: [FigureSource]
  /// For each kind, sorted by value.
  private let candidates: [[SuggestCandidate]]

  /// At most so many formulas are proposed for a number.
  package static let limit = 5

  /// How many operations a formula may have for a number of one digit, of two, and of more:
  /// small numbers are met by chance.
  private let operations: [Int]

  /// Everything that can be made of the page's own data.
  package init(_ data: FigureData) {
    self.init(data, of: data.pageSources, operations: [1, 2, 2])
  }

  /// Everything that can be made of datasets outside of the page, which `data` knows by name.
  package init(_ data: FigureData, shared sources: [FigureSource]) {
    self.init(data, of: sources, operations: [0, 1, 2])
  }

  private init(_ data: FigureData, of sources: [FigureSource], operations: [Int]) {
    self.data = data
    self.sources = sources
    self.operations = operations
    var texts: [SuggestText] = []
    var sorted = [[SuggestCandidate]](repeating: [], count: 6)
    for (number, source) in sources.enumerated() {
      let isUsable = source.table.columns.indices.contains(source.key)
      let builder = SuggestBuilder(isUsable ? source : Self.empty, number: number)
      texts.append(SuggestText(source: source, lists: builder.lists))
      for candidate in builder.candidates { sorted[candidate.kind.rawValue].append(candidate) }
    }
    self.texts = texts
    candidates = sorted.map { list in
      list.enumerated().sorted { a, b in
        (a.element.value, a.offset) < (b.element.value, b.offset)
      }.map(\.element)
    }
  }

  private static let empty = FigureSource(
    name: "",
    table: Table(
      columns: [Column(heading: "", type: .text, cells: [])], rowCount: 0,
      places: TablePlaces()))

  /// What gives a printed number; `nearest` names data from the nearest to the number on.
  package func suggest(_ target: SuggestTarget, nearest: [String] = []) -> FigureSuggestions {
    var result = FigureSuggestions()
    for candidate in matches(target, nearest: nearest) {
      guard result.formulas.count < Self.limit else { break }
      let text = texts[candidate.source].formula(candidate.form)
      // Two operations, or one for a number of two digits, meet many numbers by chance, and so do
      // the cells of data far from the text.
      let isFar = !nearest.isEmpty && distance(candidate.source, nearest) > 1
      let isLikely =
        candidate.operations == 0 && (target.digits > 2 || !isFar)
        || candidate.operations == 1 && target.digits > 2
      guard isLikely || target.subject.isKin(text),
        !result.formulas.contains(where: { $0.text == text }),
        let quantity = value(of: text), target.isMet(by: quantity)
      else { continue }
      result.formulas.append(
        FigureSuggestions.Formula(
          text: text, value: quantity.text, operations: candidate.operations))
    }
    if result.formulas.allSatisfy({ $0.operations > 0 }) {
      result.nearMisses = nearMisses(target, nearest: nearest, found: !result.formulas.isEmpty)
    }
    return result
  }

  /// What a formula gives, as the page will work it out.
  private func value(of text: String) -> Quantity? {
    let bytes = Array(text.utf8)
    var findings = Findings(in: SourceFile(path: "", bytes: bytes))
    let line = FormulaLine(Passage(Span(0, bytes.count), in: bytes), into: &findings)
    guard let formula = line.formulas.first, line.formulas.count == 1,
      case .quantity(let quantity)? = formula.evaluate(with: data, into: &findings)?.content
    else { return nil }
    return quantity
  }

  private static func kind(_ unit: FigureUnit) -> SuggestCandidate.Kind {
    switch unit {
    case .number: .number
    case .percent: .percent
    case .points: .points
    case .money: .money
    case .duration: .duration
    case .rank: .rank
    }
  }

  private func distance(_ source: Int, _ nearest: [String]) -> Int {
    nearest.firstIndex(of: sources[source].name) ?? nearest.count + source
  }

  /// The candidates whose value may print as the number, the likeliest first.
  private func matches(_ target: SuggestTarget, nearest: [String]) -> [SuggestCandidate] {
    let half = target.step.double / 2
    let center = target.magnitude.double
    let slack = half * 1e-6 + center * 1e-12
    let (low, high) = (center - half - slack, center + half + slack)
    let list = candidates[Self.kind(target.unit).rawValue]
    var start = 0
    var end = list.count
    while start < end {
      let middle = (start + end) / 2
      if list[middle].value < low { start = middle + 1 } else { end = middle }
    }
    let most = operations[max(0, min(target.digits, operations.count) - 1)]
    var found: [SuggestCandidate] = []
    while start < list.count, list[start].value <= high {
      if list[start].operations <= most { found.append(list[start]) }
      start += 1
    }
    let ranked = found.enumerated().sorted { a, b in
      rank(a.element, a.offset, nearest) < rank(b.element, b.offset, nearest)
    }
    return ranked.prefix(60).map(\.element)
  }

  private func rank(
    _ candidate: SuggestCandidate, _ offset: Int, _ nearest: [String]
  ) -> (Int, Int, Int, Int) {
    (candidate.operations, distance(candidate.source, nearest), candidate.cost, offset)
  }
}

// MARK: - Near misses

extension FigureSuggester {
  /// Cells that differ from the number as slips of the keyboard do, and results that were cut off
  /// instead of rounded.
  private func nearMisses(
    _ target: SuggestTarget, nearest: [String], found: Bool
  ) -> [String] {
    var misses: [(distance: Int, text: String)] = []
    let printed = Self.digits(target.magnitude, target.step)
    for candidate in candidates[Self.kind(target.unit).rawValue] where candidate.operations == 0 {
      guard case .cell(let list, let column, let row) = candidate.form, misses.count < 200,
        let slip = slip(candidate.value, target, printed)
      else { continue }
      let source = sources[candidate.source]
      let key = source.rowKey(texts[candidate.source].lists[list].rows[row]).text
      let tableColumn = source.table.columns[column]
      let cell = tableColumn.cells[texts[candidate.source].lists[list].rows[row]]
      misses.append(
        (
          distance(candidate.source, nearest) * 10 + slip.weight,
          "\(cell.text(in: tableColumn, words: .english)) is in row \(key) of "
            + "\(source.name)[\(tableColumn.heading)]; the text says \(target.text): \(slip.words)"
        ))
    }
    if !found { misses += wrongRounding(target, nearest) }
    let sorted = misses.enumerated().sorted {
      ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
    }
    var texts: [String] = []
    for miss in sorted where texts.count < 3 && !texts.contains(miss.element.text) {
      texts.append(miss.element.text)
    }
    return texts
  }

  /// A result that lies next to the number, of one operation.
  private func wrongRounding(
    _ target: SuggestTarget, _ nearest: [String]
  ) -> [(distance: Int, text: String)] {
    var wider = target
    guard target.digits > 1, let step = try? target.step.times(Rational(3)) else { return [] }
    wider.step = step
    var result: [(distance: Int, text: String)] = []
    for candidate in matches(wider, nearest: nearest) where candidate.operations == 1 {
      let text = texts[candidate.source].formula(candidate.form)
      guard let quantity = value(of: text), quantity.isExact, !target.isMet(by: quantity),
        target.isNegative == nil || quantity.lower.isNegative == target.isNegative,
        let ratio = try? quantity.lower.magnitude.divided(by: target.step),
        let whole = ratio.rounded(toDecimals: 0),
        let right = try? Rational(whole).times(target.step)
      else { continue }
      var shown = quantity
      (shown.lower, shown.upper) = (right, right)
      result.append(
        (
          100 + distance(candidate.source, nearest),
          "\(text) is \(quantity.text), printed \(shown.text); the text says \(target.text)"
        ))
      if result.count == 2 { break }
    }
    return result
  }

  /// The digits of a number from its last printed one: `173767`.
  private static func digits(_ value: Rational, _ step: Rational) -> [UInt8] {
    guard let ratio = try? value.divided(by: step), let whole = ratio.rounded(toDecimals: 0) else {
      return []
    }
    return Array(whole.plainText.utf8)
  }

  private func slip(
    _ value: Double, _ target: SuggestTarget, _ printed: [UInt8]
  ) -> (words: String, weight: Int)? {
    // The digits of durations in seconds are nobody's.
    guard target.unit != .duration, printed.count >= 3, value > 0, target.magnitude > .zero else {
      return nil
    }
    let ratio = value / target.magnitude.double
    for (factor, word) in [(10.0, "10"), (100, "100"), (1_000, "1,000"), (1_000_000, "1,000,000")] {
      if abs(ratio / factor - 1) < 1e-9 || abs(ratio * factor - 1) < 1e-9 {
        return ("off by a factor of \(word)", 2)
      }
    }
    guard ratio > 0.09, ratio < 11, let number = FixedPoint(value / target.step.double, decimals: 0)
    else { return nil }
    let digits = Array(number.plainText.utf8)
    guard digits != printed else { return nil }
    if digits.count == printed.count {
      let apart = digits.indices.filter { digits[$0] != printed[$0] }
      if apart.count == 2, digits[apart[0]] == printed[apart[1]],
        digits[apart[1]] == printed[apart[0]]
      {
        return ("two digits are exchanged", 0)
      }
      // In a number of three digits many others differ in one.
      if apart.count == 1, digits.count >= 4 { return ("one digit differs", 1) }
      guard digits.count >= 5, Self.isSpelledAlike(digits, printed, slips: 2) else { return nil }
      return ("nearly the same digits", 2)
    }
    let (long, short) = digits.count > printed.count ? (digits, printed) : (printed, digits)
    guard long.count == short.count + 1, short.count >= 3 else { return nil }
    return Self.isSpelledAlike(long, short, slips: 1) ? ("a digit is missing or too many", 1) : nil
  }

  private static func isSpelledAlike(_ a: [UInt8], _ b: [UInt8], slips: Int) -> Bool {
    Suggestion.distance(a.map { Unicode.Scalar($0) }, b.map { Unicode.Scalar($0) }) <= slips
  }
}
