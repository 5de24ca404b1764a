package import Diagnostics

extension Code {
  /// The rules that time alone can break; none of them is ever an error.
  static let clockRules: Set<String> = ["missing-minutes"]

  package static let actionWithoutOwner = Code(
    "P130", rule: "action-owner", .warning, "an action without an owner")
  package static let actionWithoutDue = Code(
    "P131", rule: "action-due", .warning, "an action without a time")
  package static let actionTwice = Code("P132", "two actions with one name")
  package static let answerToNothing = Code("P133", "an answer to no action")
  package static let answerTooEarly = Code("P134", "an action answered before it was raised")

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

  /// The codes of meetings and of what they record.
  package static let meetingCodes: [Code] = [
    actionWithoutOwner, actionWithoutDue, actionTwice, answerToNothing, answerTooEarly,
    unknownAgendaItem, itemClaimedTwice, meetingWithoutDate, unknownSeries, missingMinutes,
    supersedesNothing, supersedesCircle,
  ]
}
