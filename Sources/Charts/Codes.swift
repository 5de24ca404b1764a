package import Diagnostics

extension Code {
  package static let unknownChartType = Code("C100", "unknown chart type")
  package static let missingChannel = Code("C101", "a chart without a column for `x` or `y`")
  package static let unknownColumn = Code("C102", "a column that does not exist")
  package static let notNumeric = Code("C103", "a column without numbers where numbers are drawn")
  package static let tooManySeries = Code("C104", "more series than a chart can show")
  package static let manySeries = Code(
    "C105", rule: "many-series", .warning, "more series than a reader can follow")
  package static let allMissing = Code("C107", "a chart whose values are all missing")
  package static let duplicatePoint = Code("C108", "two rows for the same point")
  package static let unorderedDates = Code(
    "C109", rule: "dates-in-order", .warning, "periods that are not in order")
  package static let emptyBase = Code("C111", "a row without a name or a period")
  package static let mixedUnits = Code("C112", "values of different kinds on one axis")
  package static let croppedBars = Code("C113", "bars on an axis that does not start at zero")
  package static let tooManyCategories = Code("C114", "more categories than a chart can show")
  package static let longTitle = Code(
    "C115", rule: "long-title", .warning, "a chart title of more than ten words")
  package static let tooLarge = Code("C116", "a number too large to draw")
  package static let misplacedAnnotation = Code("C117", "an annotation outside the chart")
  package static let longAnnotation = Code(
    "C118", rule: "long-annotation", .warning, "an annotation of more than fifty characters")
  package static let unusedSetting = Code(
    "C119", rule: "unused-setting", .warning, "a setting that this chart type does not use")
  package static let seriesAndColumns = Code("C120", "several columns and a series column at once")
  package static let incompleteAnnotation = Code("C121", "an annotation without a place")
  package static let unreadableValue = Code("C122", "a setting that is no value of its axis")

  package static let negativePart = Code("C123", "a negative part of a whole")
  package static let unsummable = Code("C124", "values that cannot be added up")
  package static let processWithoutTime = Code("C125", "a process chart without time")
  package static let overlappingPeriods = Code("C126", "a process chart of overlapping periods")
  package static let rebaseWithoutReason = Code("C127", "new limits without a reason")
  package static let shortSeries = Code(
    "C128", rule: "short-series", .warning, "limits from fewer than 13 values")
  package static let seasonalSeries = Code(
    "C129", rule: "seasonal-series", .warning, "limits of monthly counts from under two years")
  package static let lowCounts = Code(
    "C130", rule: "low-counts", .warning, "limits of very low counts")
  package static let manyOutliers = Code(
    "C131", rule: "many-outliers", .warning, "limits without a tenth of the changes")
  package static let limitsAside = Code("C132", "limits that do not hold their value")
  package static let partsAside = Code("C133", "parts that do not make the whole")
  package static let noSuchParent = Code("C134", "a part without its whole")
  package static let tooManySlices = Code("C135", "a pie of more than six parts")
  package static let manySlices = Code(
    "C136", rule: "many-slices", .warning, "a pie of more than three parts")
  package static let notTwoTimes = Code("C137", "a slope chart of more or fewer than two times")
  package static let fewValues = Code(
    "C138", rule: "few-values", .warning, "a box plot of fewer than five values")
  package static let rangesAside = Code("C139", "ranges that do not rise")

  /// The codes of this module, for `vitrine explain`.
  package static let chartsCodes: [Code] = [
    unknownChartType, missingChannel, unknownColumn, notNumeric, tooManySeries, manySeries,
    allMissing, duplicatePoint, unorderedDates, emptyBase, mixedUnits, croppedBars,
    tooManyCategories, longTitle, tooLarge, misplacedAnnotation,
    longAnnotation, unusedSetting, seriesAndColumns, incompleteAnnotation, unreadableValue,
    negativePart, unsummable,
    processWithoutTime, overlappingPeriods, rebaseWithoutReason, shortSeries, seasonalSeries,
    lowCounts, manyOutliers, limitsAside, partsAside, noSuchParent, tooManySlices, manySlices,
    notTwoTimes, fewValues, rangesAside,
  ]
}
