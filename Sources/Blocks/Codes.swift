package import Diagnostics

extension Code {
  package static let invalidID = Code("C150", "an id that cannot be part of an address")
  package static let blockWithoutRows = Code("C151", "a block without rows")
  package static let rowsTwice = Code("C152", "rows in the block and data by name")
  package static let unknownData = Code("C153", "data that does not exist")
  package static let missingDivider = Code("C154", "no line between settings and rows")
  package static let totalDiffers = Code(
    "C155", rule: "total-differs", .error, "a total that its parts do not come to")
  package static let unknownRow = Code("C156", "a row that does not exist")
  package static let scatteredGroup = Code("C157", "a heading over columns that lie apart")
  package static let markWithoutNote = Code("C158", "a mark that leads to no note")
  package static let noQuantities = Code("C159", "bars for a column without quantities")
  package static let sparklineColumn = Code("C200", "a small line that cannot be drawn")
  package static let noAttendance = Code("C201", "no column of who was there")
  package static let unknownAttendance = Code(
    "C202", "a word that does not say who was there")
  package static let unknownMeasureColumn = Code(
    "C210", "a column that a scorecard has no use for")
  package static let unknownMeasure = Code("C211", "a tile without data")
  package static let noMeasure = Code("C212", "a tile without values")
  package static let unreadTarget = Code("C213", "a target that is no value of its measure")
  package static let unknownTilePeriod = Code("C214", "a period that the data do not have")
  package static let unknownDirection = Code("C215", "a word that is no direction")
  package static let noTiles = Code("C216", "a scorecard without tiles")
  package static let targetWithoutDirection = Code(
    "C217", rule: "target-without-direction", .warning, "a target without a direction")
  package static let missingSource = Code(
    "R110", rule: "missing-source", .warning, "a figure without a source")
  package static let missingMeasure = Code(
    "R111", rule: "missing-measure", .warning, "a figure that does not say what was counted")
  package static let missingArea = Code(
    "R112", rule: "missing-area", .warning, "a figure that does not say where")
  package static let missingPeriod = Code(
    "R113", rule: "missing-period", .warning, "a figure that does not say when")
  package static let descriptionWithoutData = Code(
    "D133", "a description without its dataset")
  package static let smallNumbersShown = Code(
    "R120", rule: PageDisclosure.rule, .off, "small numbers that are not hidden")

  /// The codes of data blocks.
  package static let blockCodes: [Code] = [
    invalidID, blockWithoutRows, rowsTwice, unknownData, missingDivider, totalDiffers,
    unknownRow, scatteredGroup, markWithoutNote, noQuantities, sparklineColumn, noAttendance,
    unknownAttendance, unknownMeasureColumn, unknownMeasure, noMeasure, unreadTarget,
    unknownTilePeriod, unknownDirection, noTiles, targetWithoutDirection, missingSource,
    missingMeasure, missingArea,
    missingPeriod, smallNumbersShown, descriptionWithoutData,
  ]
}
