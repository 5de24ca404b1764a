package import Diagnostics

extension Code {
  /// The rules that time alone can break; none of them is ever an error.
  static let clockRules: Set<String> = ["missing-minutes", "minutes-day"]

  package static let actionWithoutOwner = Code(
    "P130", rule: "action-owner", .warning, "an action without an owner")
  package static let actionWithoutDue = Code(
    "P131", rule: "action-due", .warning, "an action without a time")
  package static let actionTwice = Code("P132", "two actions with one name")
  package static let answerToNothing = Code("P133", "an answer to no action")
  package static let answerTooEarly = Code("P134", "an action answered before it was raised")

  package static let lostRecord = Code(
    "P135", rule: "lost-record", .warning, "an action or a decision that no register has")

  package static let unknownAgendaItem = Code(
    "P140", "a paper for an item that is not on the agenda")
  package static let itemClaimedTwice = Code(
    "P141", rule: "agenda-item-twice", .warning, "two papers for one item of the agenda")
  package static let meetingWithoutDate = Code("P142", "a meeting without a date")
  package static let unknownSeries = Code("P143", "a series of meetings that does not exist")
  package static let missingMinutes = Code(
    "P144", rule: "missing-minutes", .warning, "a meeting without minutes")
  package static let supersedesNothing = Code("P145", "a page that replaces nothing")
  package static let supersedesCircle = Code("P146", "pages that replace each other")

  package static let meetingDay = Code(
    "P147", rule: "meeting-day", .warning, "a meeting whose folder names another day")
  package static let meetingTime = Code(
    "P148", rule: "meeting-time", .warning, "a time of a meeting that is none")
  package static let minutesDay = Code(
    "P149", rule: "minutes-day", .warning, "minutes whose days cannot be right")

  package static let glossaryEntry = Code("P150", "an entry of the glossary that is none")
  package static let undefinedAbbreviation = Code(
    "P151", rule: "undefined-abbreviation", .warning, "an abbreviation that is not defined")
  package static let lateAbbreviation = Code(
    "P152", rule: "late-abbreviation", .warning, "an abbreviation used before it is defined")
  package static let abbreviationDiffers = Code(
    "P153", rule: "abbreviation-differs", .warning, "an abbreviation with two meanings")
  package static let nearAbbreviation = Code(
    "P154", rule: "near-abbreviation", .warning, "an abbreviation that is almost another one")
  package static let plainReference = Code(
    "P155", rule: "plain-reference", .warning, "a reference that leads nowhere")
  package static let idleAnnouncement = Code(
    "P156", rule: "idle-announcement", .warning, "an announcement that announces nothing")
  package static let invalidAlias = Code("P160", "an earlier address that is none")
  package static let protectiveWords = Code(
    "P161", rule: "protective-words", .error, "a protective marking in a public page")

  package static let missingMarking = Code(
    "P162", rule: "missing-marking", .off, "a paper without a marking")
  package static let latePaper = Code(
    "P163", rule: "late-paper", .off, "a paper published too late before its meeting")
  package static let noStatement = Code(
    "P164", rule: "no-statement", .off, "a site without an accessibility statement")
  package static let missingSpecified = Code(
    "P165", rule: "specified-information", .off, "specified information that is nowhere")
  package static let unknownSpecified = Code(
    "P166", "an item of the specified information that is none")
  package static let missingImplication = Code(
    "P167", rule: "missing-implication", .warning, "a paper without a section that it must have")
  package static let implicationTwice = Code(
    "P168", rule: "implication-twice", .warning, "a paper with a section twice")
  package static let implicationAndSum = Code(
    "P169", rule: "implication-and-sum", .warning, "no financial implications beside a sum of money"
  )

  package static let unknownMeasure = Code("P170", "a measure that does not exist")
  package static let measureDiffers = Code(
    "P171", rule: "measure-differs", .warning, "two values for one measure and period")

  package static let measureColumn = Code(
    "P172", "a measure whose data do not say which column it is")

  package static let measureValue = Code(
    "P173", rule: "measure-value", .warning, "a value of a measure that is no number")

  package static let translationOfNothing = Code("P180", "a translation of nothing")
  package static let translationInSameLanguage = Code(
    "P181", "a translation into the same language")
  package static let translationDiffers = Code(
    "P182", rule: "translation-differs", .warning, "figures that differ between two languages")

  package static let translationTwice = Code(
    "P184", rule: "translation-twice", .warning, "translations that readers cannot tell apart")

  /// The codes of meetings and of what they record.
  package static let meetingCodes: [Code] = [
    actionWithoutOwner, actionWithoutDue, actionTwice, answerToNothing, answerTooEarly,
    unknownAgendaItem, itemClaimedTwice, meetingWithoutDate, unknownSeries, missingMinutes,
    supersedesNothing, supersedesCircle, glossaryEntry, undefinedAbbreviation, lateAbbreviation,
    abbreviationDiffers, nearAbbreviation, plainReference, invalidAlias, protectiveWords,
    missingMarking, latePaper, noStatement, missingSpecified, unknownSpecified, missingImplication,
    implicationTwice, implicationAndSum, unknownMeasure, measureDiffers,
    measureColumn, translationOfNothing, translationInSameLanguage, translationDiffers,
    lostRecord, meetingDay, meetingTime, minutesDay, idleAnnouncement, measureValue,
    translationTwice,
  ]
}
