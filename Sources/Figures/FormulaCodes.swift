package import Diagnostics

/// The findings about formulas and about rules inside a block.
extension Code {
  package static let unreadableFormula = Code("F100", "a formula that cannot be read")
  package static let longFormula = Code("F101", "a formula that is too long")
  package static let deepFormula = Code("F102", "a formula that is nested too deeply")
  package static let unknownFunction = Code("F103", "a function that does not exist")
  package static let wrongArguments = Code("F104", "a function with the wrong arguments")
  package static let unknownFigureData = Code("F105", "data that no block or file holds")
  package static let unknownFigureColumn = Code("F106", "a column that the data does not have")
  package static let ambiguousColumn = Code("F107", "a name that fits several columns")
  package static let unknownKey = Code("F108", "a row that the data does not have")
  package static let ambiguousRow = Code("F109", "a key that fits several rows")
  package static let missingInput = Code("F110", "a value that is missing")
  package static let incompletePeriod = Code("F111", "a period with gaps")
  package static let coarseKey = Code("F112", "a period that is longer than those of the data")
  package static let wrongPeriod = Code("F113", "a period that the data cannot give")
  package static let unclearQuarter = Code("F114", "a quarter that can be read in two ways")
  package static let differentUnits = Code("F115", "units that do not go together")
  package static let differentStretches = Code("F116", "figures about different stretches of time")
  package static let sumOfRolling = Code("F117", "a sum of figures that overlap")
  package static let divisionByZero = Code("F118", "a division by zero")
  package static let figureOverflow = Code("F119", "a number that is too large to be exact")
  package static let revealsHidden = Code("F120", "a formula that would reveal a suppressed value")
  package static let dataAfterPaper = Code(
    "F121", rule: "data-after-writing", .warning, "data from after the paper was written")
  package static let unclearLiteral = Code("F122", "a number that can be read in two ways")
  package static let tightMinus = Code("F123", "a minus without blanks")
  package static let textInFormula = Code("F124", "a column of words in a calculation")
  package static let changeFromNegative = Code("F125", "a percentage change from below zero")
  package static let emptyRange = Code("F126", "a range without rows")
  package static let unbalancedRow = Code("F130", "a row that does not balance")
  package static let wrongDerivedCell = Code("F131", "a cell that does not follow from its row")
  package static let repeatedRow = Code("F132", "a row that stands twice")
  package static let wrongTotal = Code("F133", "a total that is not the sum")
  package static let unreadableRule = Code("F134", "a rule that cannot be read")

  /// The codes of formulas and rules.
  package static let formulaCodes: [Code] = [
    unreadableFormula, longFormula, deepFormula, unknownFunction, wrongArguments,
    unknownFigureData, unknownFigureColumn, ambiguousColumn, unknownKey, ambiguousRow,
    missingInput, incompletePeriod, coarseKey, wrongPeriod, unclearQuarter, differentUnits,
    differentStretches, sumOfRolling, divisionByZero, figureOverflow, revealsHidden,
    dataAfterPaper, unclearLiteral, tightMinus, textInFormula, changeFromNegative, emptyRange,
    unbalancedRow, wrongDerivedCell, repeatedRow, wrongTotal, unreadableRule,
  ]
}
