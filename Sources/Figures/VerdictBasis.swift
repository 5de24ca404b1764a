import Output
import Tables

/// Figures of a rolling column, of one that adds up from the start of the year, and of *the last
/// 12 months*: the words must say for how long they are.
extension FigureJudge {
  /// What is wrong where one cell is about a longer stretch than the text says.
  func otherBasis(_ claim: Claim?) -> (message: String, help: String)? {
    if let cumulative { return cumulative }
    let cells = value.derivation.cells
    guard let claim, claim.comparison == .equal, cells.count == 1, let cell = cells.first,
      let own = cell.stretch, isCount, !value.derivation.formula.contains("(")
    else { return nil }
    let text = words.text
    let figure = text.text(in: claim.range).singleSpaced
    if let stretch = text.stretch(of: claim.range) {
      guard !stretch.days.contains(where: { $0.contains(own) }) else { return nil }
      let said = text.text(in: text.bytes(of: stretch.tokens)).singleSpaced
      return (
        "the text says \(figure) for “\(said)”; `\(value.derivation.formula)` is "
          + Self.words(cell),
        "correct the time in the text, or name its cell in the formula"
      )
    }
    guard let (period, range) = text.time(of: claim.range),
      let year = period.year ?? Int(cell.first.suffix(4)),
      case let said = Period(period.kind, year: year, part: period.part ?? 1, day: period.day ?? 1),
      case let days = said.start..<max(said.start, said.end), !days.contains(own),
      !(days.count < own.count - 3 && isSaidToBeLonger)
    else { return nil }
    return (
      "the text says \(figure) for \(text.text(in: range).singleSpaced); "
        + "`\(value.derivation.formula)` is \(Self.words(cell))",
      cell.isToDate
        ? "say that it is the year so far, or take the difference of two months"
        : "say that it is of 12 months, or name a column of months"
    )
  }

  /// What is wrong where a sum leaves months out of the time that the text names.
  func otherPart(_ claim: Claim?) -> (message: String, help: String)? {
    let formula = value.derivation.formula
    let missing = value.derivation.cells.flatMap(\.missing)
    guard let claim, formula.hasPrefix("sum("), formula.contains("ignoring missing"),
      !missing.isEmpty,
      !words.sentence.contains(where: { Self.leaving.contains(words.text.word($0)) }),
      let range = words.text.time(of: claim.range)?.range
        ?? words.text.stretch(of: claim.range).map({ words.text.bytes(of: $0.tokens) })
    else { return nil }
    let figure = words.text.text(in: claim.range).singleSpaced
    return (
      "the text says \(figure) for \(words.text.text(in: range).singleSpaced); `\(formula)` leaves "
        + "out \(missing.joined(separator: ", "))",
      "say in the text what is left out, or name a time of which nothing is missing"
    )
  }

  /// Words by which a sentence says that something is not in its figure.
  private static let leaving: Set<String> = [
    "excluding", "except", "without", "available", "known", "missing", "other", "apart", "least",
    "incomplete", "partial", "out", "besides", "excludes", "omitting", "omits", "where", "those",
    "remaining", "provisional",
  ]

  private static func words(_ cell: CellSource) -> String {
    cell.isToDate ? "the year up to \(cell.first)" : "of the 12 months to \(cell.first)"
  }

  private var isCount: Bool {
    guard case .quantity(let quantity) = value.content else { return false }
    switch quantity.unit {
    case .number, .money: return true
    default: return false
    }
  }

  /// Whether the sentence says somewhere that the figure is of more than one period.
  private var isSaidToBeLonger: Bool {
    let long: Set<String> = [
      "rolling", "annual", "annually", "yearly", "twelve", "12", "year", "moving", "far", "date",
      "cumulative", "cumulatively", "since", "ytd", "to", "end", "half", "first", "between", "by",
      "over", "annualised", "total", "running",
    ]
    return words.sentence.contains { long.contains(words.text.word($0)) }
  }

  /// What adds up from the start of the year rises by itself.
  private var cumulative: (message: String, help: String)? {
    guard case .series(let series) = value.content, series.basis == .yearToDate,
      let cell = value.derivation.cells.first, cell.isToDate
    else { return nil }
    let claim = TrendClaim(words)
    guard claim.trend != nil || claim.extreme != nil else { return nil }
    let months = series.points.compactMap { point -> Int? in
      guard case .period(let period) = point.key else { return nil }
      return period.kind == .month ? period.part : nil
    }
    guard Set(months).count > 1 else { return nil }
    return (
      "the values of `\(series.name)` add up from the start of the year, and rise by themselves",
      "use a column of the single months, or compare the same month of two years"
    )
  }

  /// What is wrong where *the last 12 months* are a sum of six.
  func otherLength(_ claim: Claim?) -> (message: String, help: String)? {
    guard let claim, claim.isAmount, let days = value.derivation.days,
      value.derivation.ends != nil
        || !value.derivation.cells.allSatisfy({ $0.first == $0.last }),
      let (months, tokens) = words.text.length(
        of: claim.range, isChange: value.derivation.ends != nil)
    else { return nil }
    let own = Self.months(days.count)
    // *in three years* from 2020/21 to 2023/24, of which there are four.
    let isStep = words.text.word(tokens.lowerBound - 1) == "in" && months % 12 == 0
    let isYears = value.derivation.ends?.to.days.map { Self.months($0.count) == 12 } ?? false
    guard own > 0, own != months || isStep && isYears else { return nil }
    if let ends = value.derivation.ends, let from = ends.from.days, let to = ends.to.days {
      // A change in the last 12 months may be from the month before them, or of two years.
      guard Self.months(to.lowerBound - from.lowerBound) != months,
        Self.months(to.count) != months
      else { return nil }
    }
    let text = words.text
    let figure = text.text(in: claim.range).singleSpaced
    return (
      "the text says \(figure) for “\(text.text(in: text.bytes(of: tokens)).singleSpaced)”; "
        + "`\(value.derivation.formula)` is about \(own) month" + (own == 1 ? "" : "s"),
      "correct the time in the text, or name its cells in the formula"
    )
  }

  private static func months(_ days: Int) -> Int { Int((Double(days) / 30.436_875).rounded()) }
}

extension ClaimText {
  private static let units = [
    "month": 1, "months": 1, "quarter": 3, "quarters": 3, "year": 12, "years": 12,
  ]

  /// How many months *the last 12 months* are, right behind a figure or before it.
  fileprivate func length(
    of figure: Range<Int>, isChange: Bool
  ) -> (months: Int, tokens: Range<Int>)? {
    guard let start = tokens.firstIndex(where: { $0.range.lowerBound >= figure.lowerBound })
    else { return nil }
    let end = tokens.firstIndex { $0.range.lowerBound >= figure.upperBound } ?? tokens.count
    for index in end..<min(end + 4, tokens.count) {
      if let found = length(led: index, isChange: isChange) { return found }
      guard tokens[index].kind == .word, !Self.comparing.contains(tokens[index].text) else { break }
    }
    for index in (clauseStart(before: start, limit: 14)..<start).reversed() {
      guard let found = length(led: index, isChange: false), found.tokens.upperBound <= start else {
        continue
      }
      let between = found.tokens.upperBound..<start
      let isClear = between.allSatisfy { place in
        tokens[place].kind == .word && !Self.comparing.contains(tokens[place].text)
          || place == between.lowerBound && isSign(",", place)
          || place == start - 1 && isSign("\u{A3}", place)
      }
      return isClear && between.count <= 8 ? found : nil
    }
    return nil
  }

  /// *in the last 12 months*, not *in the last 12 months of 2023*; of a change also *in two years*.
  private func length(
    led start: Int, isChange: Bool
  ) -> (months: Int, tokens: Range<Int>)? {
    guard ["in", "over", "during", "for", "across", "within"].contains(word(start)) else {
      return nil
    }
    var index = start + 1
    if word(index) == "the" { index += 1 }
    if ["last", "past", "latest"].contains(word(index)) {
      index += 1
    } else if !isChange || index > start + 1 {
      return nil
    }
    guard let amount = FigureReader(text: self).amount(at: index), amount.value.decimals == 0,
      (2...60).contains(amount.value.units), let unit = Self.units[word(amount.end)],
      !["of", "to", "ending", "ended", "before", "earlier"].contains(word(amount.end + 1))
    else { return nil }
    return (Int(amount.value.units) * unit, (start + 1)..<(amount.end + 1))
  }
}

extension Range where Bound == Int {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
