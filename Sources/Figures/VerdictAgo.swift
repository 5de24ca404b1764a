import Output
import Tables

/// The time of an earlier value that a text only gives by how long ago it was: *2,391 in the same
/// quarter last year*.
extension FigureJudge {
  /// What is wrong where the value is of another time than so long before the one that the sentence
  /// names, or that the other figures of the line are about; nil where nothing is, or no such time
  /// is certain.
  func otherAgo(_ claim: Claim?, _ values: [FigureValue]) -> (message: String, help: String)? {
    guard let claim, claim.isAmount, let cell = value.singleCell, let own = cell.days?.months,
      let (months, tokens) = words.text.ago(behind: claim.range),
      let now = namedTime(before: claim, lasting: own.count)
        ?? latestTime(of: values, lasting: own.count),
      months >= own.count, now.lowerBound - own.lowerBound != months
    else { return nil }
    let said = words.text.text(in: words.text.bytes(of: tokens)).singleSpaced
    let figure = words.text.text(in: claim.range).singleSpaced
    return (
      "the text says \(figure) “\(said)”; `\(value.derivation.formula)` is of \(cell.first)",
      "correct the time in the text, or name its cell in the formula"
    )
  }

  /// The one time of that many months which the sentence names before a figure.
  private func namedTime(before claim: Claim, lasting count: Int) -> Range<Int>? {
    let sentence = words.text.bytes(of: words.sentence)
    var times: Set<Range<Int>> = []
    for other in words.allClaims where sentence.contains(other.range.lowerBound) {
      guard other.range.upperBound <= claim.range.lowerBound,
        case .periods(let periods) = other.content
      else { continue }
      for period in periods {
        guard let year = period.year else { return nil }
        let days = Period(period.kind, year: year, part: period.part ?? 1, day: period.day ?? 1)
        guard let months = (days.start..<max(days.start, days.end)).months else { continue }
        if months.count == count { times.insert(months) }
      }
    }
    return times.count == 1 ? times.first : nil
  }

  /// The one later time that other values of the line are of.
  private func latestTime(of values: [FigureValue], lasting count: Int) -> Range<Int>? {
    let cell = value.singleCell
    let times = values.compactMap { other -> Range<Int>? in
      guard let found = other.singleCell, found.dataset == cell?.dataset,
        found.heading == cell?.heading, found.first != cell?.first
      else { return nil }
      return found.days?.months
    }
    guard times.count == 1, times[0].count == count else { return nil }
    return times[0]
  }
}

extension FigureValue {
  /// The cell, where the value is one as it stands.
  fileprivate var singleCell: CellSource? {
    guard derivation.cells.count == 1, let cell = derivation.cells.first,
      cell.first == cell.last, derivation.steps.allSatisfy({ $0.operation == .values }),
      case .quantity = content
    else { return nil }
    return cell
  }
}

extension ClaimText {
  /// *in the previous quarter*, *the year before*, *in the same month last year*, right behind a
  /// figure.
  fileprivate func ago(behind figure: Range<Int>) -> (months: Int, tokens: Range<Int>)? {
    let start = tokens.firstIndex { $0.range.lowerBound >= figure.upperBound } ?? tokens.count
    guard let found = earlier(behind: start), case .earlier(let months, nil) = found.content else {
      return nil
    }
    return (months, start..<found.tokens.upperBound)
  }
}
