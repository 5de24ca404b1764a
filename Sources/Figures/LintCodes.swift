package import Diagnostics

/// The rules about numbers and dates in the text that no mark ties to data.
extension Code {
  package static let malformedNumber = Code(
    "F150", rule: "malformed-number", .error, "a number in the text that cannot be read")
  package static let impossibleDay = Code(
    "F151", rule: "impossible-date", .error, "a day that is in no calendar")
  package static let eventAfterPaper = Code(
    "F152", rule: "event-after-paper", .warning, "something that happened after the paper")
  package static let rateWithoutUnit = Code(
    "F153", rule: "rate-without-unit", .warning, "a rate that does not say of what")
  package static let percentOfPercent = Code(
    "F154", rule: "percent-of-percent", .warning, "a percentage that goes up or down by per cent")
  package static let shareThatDiffers = Code(
    "F155", rule: "share-that-differs", .warning, "a share that its two numbers do not give")
  package static let otherPeriod = Code(
    "F156", rule: "other-period", .warning, "a heading about another stretch of time")
  package static let doubledPercent = Code(
    "F157", rule: "doubled-percent", .warning, "per cent, twice")
  package static let changeThatDiffers = Code(
    "F158", rule: "change-that-differs", .warning, "a change that its two numbers do not give")

  /// The codes of the lint.
  package static let lintCodes: [Code] = [
    malformedNumber, impossibleDay, eventAfterPaper, rateWithoutUnit, percentOfPercent,
    shareThatDiffers, changeThatDiffers, otherPeriod, doubledPercent,
  ]
}

extension LintFinding {
  /// The rule that the finding belongs to.
  package var code: Code {
    switch kind {
    case .malformedNumber: .malformedNumber
    case .impossibleDate: .impossibleDay
    case .eventAfterPaper: .eventAfterPaper
    case .rateWithoutUnit: .rateWithoutUnit
    case .percentOfPercent: .percentOfPercent
    case .shareThatDiffers: .shareThatDiffers
    case .changeThatDiffers: .changeThatDiffers
    case .otherPeriod: .otherPeriod
    case .doubledSign: .doubledPercent
    }
  }
}
