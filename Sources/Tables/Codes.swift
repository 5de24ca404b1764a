package import Diagnostics

/// The findings about values, columns and delimited text.
extension Code {
  package static let noRows = Code("D101", "no rows")
  package static let unterminatedQuote = Code("D102", "a quote that is not closed")
  package static let textAfterQuote = Code("D103", "text after a closing quote")
  package static let tooFewCells = Code("D104", "a row with too few cells")
  package static let tooManyCells = Code("D105", "a row with too many cells")
  package static let emptyHeading = Code("D106", "a column without a heading")
  package static let doubledHeading = Code("D107", "two columns with one heading")
  package static let wrongSeparator = Code("D108", "cells that neither commas nor tabs separate")
  package static let blankLine = Code(
    "D109", rule: "blank-line", .warning, "a blank line between rows")
  package static let repeatedHeader = Code(
    "D110", rule: "repeated-header", .warning, "the heading line a second time")
  package static let twoHeaderRows = Code("D111", "two heading lines")
  package static let notANumber = Code("D112", "not a number")
  package static let misplacedComma = Code("D113", "a comma in the wrong place of a number")
  package static let tooManyDigits = Code("D114", "a number with too many digits")
  package static let scientificNumber = Code("D115", "a number in scientific notation")
  package static let placeholder = Code("D116", "a placeholder for a missing value")
  package static let spreadsheetError = Code("D117", "a spreadsheet's error value")
  package static let mixedUnits = Code("D118", "different units in one column")
  package static let unclearDuration = Code("D119", "a duration that can be read in two ways")
  package static let emptyCell = Code("D120", "an empty cell")
  package static let unclearPeriod = Code("D121", "a date or period that can be read in two ways")
  package static let notAPeriod = Code("D122", "not a period of the column's kind")
  package static let notADuration = Code("D123", "not a duration")
  package static let notMoney = Code("D124", "not an amount of money")
  package static let notARank = Code("D125", "not a place in an order")
  package static let unknownShorthand = Code("D126", "an unknown shorthand")
  package static let spreadsheetFormula = Code("D127", "text that a spreadsheet would run")
  package static let totalRow = Code("D128", rule: "total-row", .warning, "a total among the rows")
  package static let unknownColumn = Code("D129", "a column that does not exist")
  package static let doubledName = Code("D130", "two columns with one name")
  package static let valuesAsHeadings = Code(
    "D131", rule: "values-as-headings", .warning, "values where headings should be")
  package static let unknownCategory = Code("D132", "a category or total that does not exist")
  package static let nothingSelected = Code("D135", "a selection that no row fits")
  package static let noPeriods = Code("D136", "the last periods of data without periods")
  package static let notWide = Code("D137", "series that cannot stand side by side")
  package static let secondDivider = Code("D138", "a line of hyphens among the rows")
  package static let repeatedKey = Code("D134", "two rows with one key")

  package static let tablesCodes: [Code] = [
    noRows, unterminatedQuote, textAfterQuote, tooFewCells, tooManyCells, emptyHeading,
    doubledHeading, wrongSeparator, blankLine, repeatedHeader, twoHeaderRows, notANumber,
    misplacedComma, tooManyDigits, scientificNumber, placeholder, spreadsheetError, mixedUnits,
    unclearDuration, emptyCell, unclearPeriod, notAPeriod, notADuration, notMoney, notARank,
    unknownShorthand, spreadsheetFormula, totalRow, unknownColumn, doubledName,
    valuesAsHeadings, unknownCategory, repeatedKey, nothingSelected, noPeriods, notWide,
    secondDivider,
  ]
}
