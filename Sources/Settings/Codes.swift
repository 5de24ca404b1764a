package import Diagnostics

extension Code {
  package static let tabIndentation = Code("S100", "tab in the indentation")
  package static let colonWithoutSpace = Code("S101", "no space after the colon")
  package static let colonInValue = Code("S102", "colon inside a value")
  package static let unclosedQuote = Code("S103", "quotation mark that is never closed")
  package static let unclosedBracket = Code("S104", "bracket that is never closed")
  package static let wrongIndentation = Code("S105", "wrong indentation")
  package static let repeatedKey = Code("S106", "the same key twice")
  package static let curlyQuotes = Code("S107", "curly quotation marks around a value")
  package static let dashWithoutSpace = Code("S108", "no space after the dash")
  package static let equalsSign = Code("S109", "equals sign for a colon")
  package static let reservedSign = Code("S110", "value that starts with a reserved sign")
  package static let anchorOrTag = Code("S111", "anchor, alias or tag")
  package static let documentMarker = Code("S112", "a second document in the settings")
  package static let invisibleSign = Code("S113", "character that cannot be seen")
  package static let keyWithoutColon = Code("S114", "key without a colon")
  package static let textAfterClosing = Code("S115", "text after the closing sign")
  package static let unknownEscape = Code("S116", "backslash that means nothing")
  package static let misplacedItem = Code("S117", "list item in the wrong place")
  package static let tooLarge = Code("S118", "settings that are too large or too deep")
  package static let keyNotText = Code("S119", "key that is not a word")
  package static let unreadableBrackets = Code("S120", "brackets that cannot be read")

  package static let unknownKey = Code("S150", rule: "unknown-key", .warning, "unknown key")
  package static let missingKey = Code("S151", "required key missing")
  package static let wrongType = Code("S152", "value of the wrong type")
  package static let wrongWord = Code("S153", "not one of the words")
  package static let outOfRange = Code("S154", "number out of range")
  package static let notADate = Code("S155", "not a date")
  package static let ambiguousDate = Code("S156", "date that can be read in two ways")
  package static let notADateTime = Code("S157", "not a date with a time")
  package static let misspeltGate = Code("S158", "a misspelt key that holds something back")

  /// Every code of this module.
  package static let settingsCodes: [Code] = [
    tabIndentation, colonWithoutSpace, colonInValue, unclosedQuote, unclosedBracket,
    wrongIndentation, repeatedKey, curlyQuotes, dashWithoutSpace, equalsSign, reservedSign,
    anchorOrTag, documentMarker, invisibleSign, keyWithoutColon, textAfterClosing, unknownEscape,
    misplacedItem, tooLarge, keyNotText, unreadableBrackets, unknownKey, missingKey,
    wrongType, wrongWord, outOfRange, notADate, ambiguousDate, notADateTime, misspeltGate,
  ]
}
