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
  /// When an action of an earlier meeting was raised: `Raised November 2018`, and what stands
  /// between that and the page that quotes it.
  package var raised: @Sendable (_ when: String) -> String
  package var quotedIn: @Sendable (_ raised: String) -> String
  package var answers: String
  /// A day behind a link: `, 7 January 2014`.
  package var onDay: @Sendable (_ day: String) -> String
  /// How long ago something was raised, in days: `4 months old`.
  package var age: @Sendable (_ days: Int) -> String
  /// The titles of the pages of actions: `state`, `owner`, `age`; and what links to them say.
  package var actionsView: @Sendable (_ view: String) -> String
  package var viewName: @Sendable (_ view: String) -> String
  /// How old the actions of a group are: over a year, half a year, three months, less.
  package var ageGroup: @Sendable (_ number: Int) -> String
  package var withoutOwner: String
  package var openCount: @Sendable (_ open: Int, _ all: Int) -> String
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
    raisedIn: "Raised in", raised: { "Raised \($0)" }, quotedIn: { "\($0); quoted in" },
    answers: "Answers",
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
    actionsView: { view in
      switch view {
      case "owner": "Actions by owner"
      case "age": "Open actions by age"
      default: "Actions"
      }
    },
    viewName: { view in
      switch view {
      case "owner": "By owner"
      case "age": "By age"
      default: "By state"
      }
    },
    ageGroup: { number in
      switch number {
      case 0: "More than a year old"
      case 1: "Six months to a year old"
      case 2: "Three to six months old"
      default: "Less than three months old"
      }
    },
    withoutOwner: "Without an owner",
    openCount: { open, all in "\(open) open of \(all)" },
    lastReport: { "last report \($0)" })
}
