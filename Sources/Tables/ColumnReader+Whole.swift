import Diagnostics

/// A column that is nothing of what its author says.
extension ColumnReader {
  /// One finding for all of its cells, of which one is given.
  mutating func reportWhole(
    _ text: String, at span: Span, into findings: inout Findings
  ) {
    guard reported.insert(misfitCode).inserted else { return }
    let found = tally.type(hint, mayBeYears: true)
    let remedy =
      found == .text || found == type
      ? "take the type of `\(heading)` away from `columns:`"
      : "write under `columns:` what stands there: `\(heading): \(found.word)`"
    findings.add(
      misfitCode, at: span, "no cell of `\(heading)` is \(noun)",
      label: "`\(text)`" + others(misfits),
      remedies: [remedy, "or write \(nouns) in the column"])
  }

  private var misfitCode: Code {
    switch type {
    case .period: .notAPeriod
    case .money: .notMoney
    case .duration: .notADuration
    case .rank: .notARank
    case .text, .number, .percent, .points: .notANumber
    }
  }

  /// `a month`
  private var noun: String {
    switch type {
    case .text: "text"
    case .number: "a number"
    case .percent: "a percentage"
    case .points: "a number of percentage points"
    case .money: "an amount of money"
    case .duration: "a duration"
    case .period(let kind): kind.noun
    case .rank: "a place in an order"
    }
  }
}
