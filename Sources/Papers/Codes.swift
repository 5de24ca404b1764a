package import Diagnostics

extension Code {
  package static let missingFrontMatter = Code("P101", "a page without front matter")
  package static let unclosedFrontMatter = Code("P102", "front matter that is not closed")
  package static let waiverWithoutReason = Code("P103", "a waiver without a reason")
  package static let unknownRule = Code("P104", "a rule that does not exist")
  package static let unusedWaiver = Code(
    "P105", rule: "unused-waiver", .warning, "a waiver that nothing needs")
  package static let invalidLanguage = Code("P106", "a language that is none")
  package static let noReason = Code("P107", "a public reason that is none")
  package static let agendaItemTwice = Code("P120", "two agenda items with one number")
  package static let agendaItemWithoutTitle = Code("P121", "an agenda item without a title")
  package static let unknownAttendance = Code("P122", "an attendance that is not understood")
  package static let markingNotAllowed = Code(
    "R101", "a marking that may not be published")

  /// The codes of front matter and of the gates of publication.
  package static let paperCodes: [Code] = [
    missingFrontMatter, unclosedFrontMatter, waiverWithoutReason, unknownRule, unusedWaiver,
    invalidLanguage, noReason, agendaItemTwice, agendaItemWithoutTitle, unknownAttendance,
    markingNotAllowed, correctionWithoutValues, correctionOfNothing,
  ]
}
