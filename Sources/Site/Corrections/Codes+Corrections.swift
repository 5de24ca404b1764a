package import Diagnostics

extension Code {
  package static let correctionOfNoBlock = Code(
    "R136", "a correction of a block that does not exist")

  /// The codes of corrections and of what was published before.
  package static let comparisonCodes: [Code] = [correctionOfNoBlock]
}
