package import Diagnostics

/// The findings about datasets and about what must not be seen of them.
extension Code {
  package static let descriptionWithoutData = Code(
    "D133", "a description without its dataset")
  package static let smallNumbersShown = Code(
    "R120", rule: PageDisclosure.rule, .off, "small numbers that are not hidden")
  package static let shownElsewhere = Code(
    "R121", rule: "shown-elsewhere", .error, "a hidden number that another block tells")
  package static let orderTells = Code(
    "R122", rule: "order-tells", .error, "an order of rows that tells hidden numbers")
  package static let hiddenBlockUnknown = Code(
    "R123", "a block with small numbers that is no block")
  package static let movingEnd = Code(
    "R124", rule: "moving-end", .warning, "the last periods of data that grows, in a paper")

  package static let disclosureCodes: [Code] = [
    descriptionWithoutData, smallNumbersShown, shownElsewhere, orderTells, hiddenBlockUnknown,
    movingEnd,
  ]
}
