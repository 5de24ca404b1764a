import Tables

/// The time that a text gives for a figure: *in 2017 there were 173,676 calls*, held against a cell
/// of 2018, is a wrong sentence although the number stands in the data.
extension FigureJudge {
  /// What is wrong where the text names another time than that of the cells; nil where nothing is,
  /// or where the words do not tie the time to the figure.
  func otherTime(_ claim: Claim?) -> (message: String, help: String)? {
    if let claim, let other = otherHeadingTime(claim) { return other }
    guard let claim, !claim.isKnown, let days = value.derivation.days,
      let (period, range) = words.text.time(
        of: claim.range, isToDate: value.derivation.cells.allSatisfy(\.isToDate)),
      period.saysDays
    else { return nil }
    let chosen = value.derivation.chosen
    let later = value.derivation.ends?.to.days ?? days
    let isElsewhere =
      !chosen.isEmpty && !chosen.contains { period.overlaps($0) } || period.cuts(later)
      || isBeforeChange(period)
    guard !period.overlaps(days, kinds: value.derivation.quarterKinds) || isElsewhere else {
      return partOfTime(claim, days, period, range)
    }
    let time = words.text.text(in: range).singleSpaced
    let figure = words.text.text(in: claim.range).singleSpaced
    var cells = value.derivation.cells.map(\.time)
    if isElsewhere, !chosen.isEmpty { cells = chosen.map(\.text) }
    let own = cells.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return (
      "the text says \(figure) for \(time); `\(value.derivation.formula)` is about "
        + own.prefix(3).joined(separator: ", "),
      "correct the time in the text, or name the cells of \(time) in the formula"
    )
  }
}

extension FigureJudge {
  /// *At Q2 28 actions were green* over the column `Q3`.
  private func otherHeadingTime(_ claim: Claim) -> (message: String, help: String)? {
    let own = value.derivation.cells.map(\.headingTime)
    guard let first = value.derivation.cells.first, !own.contains(nil),
      let (period, range) = words.text.time(of: claim.range), period.saysDays,
      !own.contains(where: { $0?.kind != period.kind || $0?.part == period.part })
    else { return nil }
    let figure = words.text.text(in: claim.range).singleSpaced
    let time = words.text.text(in: range).singleSpaced
    return (
      "the text says \(figure) for \(time); `\(value.derivation.formula)` is about "
        + first.heading,
      "correct the time in the text, or name the column of \(time) in the formula"
    )
  }

  /// *In 2022 there were 1,190 calls* where only two months of 2022 were added up, or two years.
  private func partOfTime(
    _ claim: Claim, _ days: Range<Int>, _ period: PrintedPeriod, _ range: Range<Int>
  ) -> (message: String, help: String)? {
    let formula = value.derivation.formula
    let isTotal = formula.hasPrefix("sum(") || value.derivation.cells.contains { $0.isToDate }
    let isOpen = words.text.tokens.contains { ["far", "date"].contains($0.text) }
    guard isTotal, !isOpen, !words.text.isSamePart(range), let year = period.year,
      period.kind != .date,
      case let own = Period(period.kind, year: year, part: period.part ?? 1)
    else { return nil }
    let isMore =
      formula.hasPrefix("sum(") && (days.lowerBound < own.start || own.end < days.upperBound)
    guard isMore || own.start < days.lowerBound || own.end > days.upperBound else { return nil }
    let time = words.text.text(in: range).singleSpaced
    let figure = words.text.text(in: claim.range).singleSpaced
    return (
      "the text says \(figure) for \(time); `\(formula)` is about "
        + (isMore ? "more than that" : "a part of it"),
      isMore
        ? "name in the formula the cells of \(time) alone"
        : "say in the text which months it is, or that it is the year so far"
    )
  }
}

extension CellSource {
  /// The time of the cells for people: that of the rows, or of the heading.
  var time: String {
    if isHeadingTime { return heading }
    return first == last ? first : "\(first) to \(last)"
  }
}

extension Derivation {
  /// What a quarter without a year can be: that of the cells where they are quarters themselves.
  fileprivate var quarterKinds: [PeriodKind] {
    let isFinancial = cells.map { cell in
      ClaimText(cell.first).tokens.contains { $0.text == "/" || $0.text == "-" }
    }
    let areQuarters = cells.allSatisfy { (89...92).contains($0.firstDays?.count ?? 0) }
    guard areQuarters, let first = isFinancial.first, isFinancial.allSatisfy({ $0 == first }) else {
      return [.quarter, .financialQuarter]
    }
    return [first ? .financialQuarter : .quarter]
  }

  /// All days that the cells are about; nil if some are about no time, or there are none.
  var days: Range<Int>? {
    var all: Range<Int>?
    for cell in cells {
      guard let days = cell.days else { return nil }
      all =
        all.map { min($0.lowerBound, days.lowerBound)..<max($0.upperBound, days.upperBound) }
        ?? days
    }
    return all
  }
}

extension PrintedPeriod {
  /// Whether it says which days it means.
  var saysDays: Bool {
    switch kind {
    case .month: true
    case .quarter: true
    case .financialQuarter, .date: year != nil
    case .year, .financialYear: year != nil
    }
  }

  /// Whether a row is about a part of it, or of something that it is a part of.
  fileprivate func overlaps(_ key: SeriesKey) -> Bool {
    guard case .period(let own) = key, own.start < own.end else { return true }
    return overlaps(own.start..<own.end)
  }

  /// Whether a part of the days lies in it and a part of it in the days: 2022 and 2022/23.
  fileprivate func cuts(_ days: Range<Int>) -> Bool {
    guard let year else { return false }
    let own = Period(kind, year: year, part: part ?? 1, day: day ?? 1)
    return own.start < days.lowerBound && days.lowerBound < own.end && own.end < days.upperBound
      || days.lowerBound < own.start && own.start < days.upperBound && days.upperBound < own.end
  }

  /// Whether some of the days lie in it; a month without a year is one of any year.
  func overlaps(
    _ days: Range<Int>, kinds quarters: [PeriodKind] = [.quarter, .financialQuarter]
  ) -> Bool {
    guard let year else {
      guard days.count < 366 else { return true }
      // Of a quarter nobody says whether its year begins in January or in April.
      let kinds = kind == .quarter ? quarters : [kind]
      return (1_950...2_099).contains { year in
        kinds.contains { kind in
          let period = Period(kind, year: year, part: part ?? 1, day: day ?? 1)
          return period.start < days.upperBound && days.lowerBound < period.end
        }
      }
    }
    let own = Period(kind, year: year, part: part ?? 1, day: day ?? 1)
    return own.start < days.upperBound && days.lowerBound < own.end
  }
}
