/// The words of actions, decisions and their lists.
package struct RecordWords: Sendable {
  package var actionsTitle: String
  package var actionsLead: String
  package var noActions: String
  package var decisionsTitle: String
  package var decisionsLead: String
  package var owner: @Sendable (_ owner: String) -> String
  package var due: @Sendable (_ due: String) -> String
  package var state: @Sendable (_ state: String) -> String
  /// The name of a state as a heading and in a line: `open`, `overdue`, `answered`, `closed`.
  package var stateName: @Sendable (_ state: String) -> String
  package var answeredIn: String
  package var closedIn: String
  package var reportedIn: String
  package var raisedIn: String
  package var answers: String
  /// A day behind a link: `, 7 January 2014`.
  package var onDay: @Sendable (_ day: String) -> String
  /// How long ago something was raised, in days: `4 months old`.
  package var age: @Sendable (_ days: Int) -> String
  package var byOwner: String
  package var withoutOwner: String
  package var ownerCount: @Sendable (_ owner: String, _ open: Int, _ all: Int) -> String
  /// What `stateName` is followed by where one action has been answered and goes on.
  package var lastReport: @Sendable (_ day: String) -> String

  package static let english = RecordWords(
    actionsTitle: "Actions",
    actionsLead: "What meetings asked for, who answers for it, and what came of it.",
    noActions: "No meeting on this site has raised an action yet.",
    decisionsTitle: "Decisions",
    decisionsLead: "What meetings decided, the newest first.",
    owner: { "Owner: \($0)" },
    due: { "Due: \($0)" },
    state: { "State: \($0)" },
    stateName: { state in
      switch state {
      case "open": "Open"
      case "overdue": "Overdue"
      case "answered": "Answered"
      case "closed": "Closed"
      default: state
      }
    },
    answeredIn: "Answered in", closedIn: "Closed in", reportedIn: "Reported on in",
    raisedIn: "Raised in", answers: "Answers",
    onDay: { ", \($0)" },
    age: { days in
      switch days {
      case ..<0: "raised later"
      case 0: "raised today"
      case 1: "1 day old"
      case ..<60: "\(days) days old"
      case ..<730: "\(days * 12 / 365) months old"
      default: "\(days / 365) years old"
      }
    },
    byOwner: "By owner",
    withoutOwner: "Without an owner",
    ownerCount: { owner, open, all in "\(owner): \(open) open of \(all)" },
    lastReport: { "last report \($0)" })
}
