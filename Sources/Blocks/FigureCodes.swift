package import Diagnostics

/// The findings about figures of the text that are tied to data.
extension Code {
  package static let emptyCheck = Code("F200", "a check block without lines")
  package static let checkLine = Code("F201", "a line of a check block without a formula")
  package static let quotationNotFound = Code("F202", "a quotation that is not in the text")
  package static let quotationTwice = Code("F203", "a quotation that stands twice in the text")
  package static let figureDiffers = Code("F204", "a figure that does not follow from the data")
  package static let figureUnit = Code("F205", "a figure whose unit is not that of the formula")
  package static let figureUnclear = Code("F206", "words that cannot be held against a formula")
  package static let figureImpossible = Code("F207", "a figure that rounded numbers cannot give")
  package static let asPrintedWithoutReason = Code("F208", "a figure kept without a reason")
  package static let asPrintedNotNeeded = Code(
    "F209", rule: "as-printed-not-needed", .warning, "a figure that is kept and is right")
  package static let insideExpectedRange = Code(
    "F210", rule: "inside-expected-range", .warning, "a trend that may be chance")
  package static let overlappingIntervals = Code(
    "F211", rule: "overlapping-intervals", .warning, "a difference of estimates that may be chance")
  package static let smallBase = Code(
    "F212", rule: "small-base", .warning, "a percentage of few")
  package static let uncheckedClaim = Code(
    "F213", rule: "unchecked-claim", .warning, "a trend in a title that nothing checks")
  package static let formulaNotALink = Code("F214", "a formula that is not read as a link")

  /// The codes of check blocks and of links that hold formulas.
  package static let checkCodes: [Code] = [
    emptyCheck, checkLine, quotationNotFound, quotationTwice, figureDiffers, figureUnit,
    figureUnclear, figureImpossible, asPrintedWithoutReason, asPrintedNotNeeded,
    insideExpectedRange, overlappingIntervals, smallBase, uncheckedClaim, formulaNotALink,
  ]
}
