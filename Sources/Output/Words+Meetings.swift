/// The words of meetings: agenda, attendance, state.
package struct MeetingWords: Sendable {
  package var agenda: String
  package var papers: String
  package var otherPapers: String
  package var minutes: String
  package var attendance: String
  package var role: String
  package var attended: String
  package var decisions: String
  package var actions: String
  package var recommendations: String
  package var approvals: String
  package var approvedBy: String
  package var version: String
  package var date: String
  package var exempt: @Sendable (_ reason: String) -> String
  package var toFollow: String
  package var added: @Sendable (_ moment: String) -> String
  /// The state of a meeting: `announced`, `papers`, `minutes`, `confirmed`, `held`,
  /// `held-without-minutes`.
  package var state: @Sendable (_ state: String) -> String
  package var confirmedOn: @Sendable (_ day: String) -> String
  /// How somebody attended: `present`, `video`, `part`, `apologies`, `absent`.
  package var attendanceState: @Sendable (_ state: String) -> String
  package var meetings: String
  package var members: String
  package var attendanceRecord: String
  /// `5 of 6 meetings`.
  package var attendedCount: @Sendable (_ attended: Int, _ all: Int) -> String
  package var series: String
  package var item: @Sendable (_ number: String) -> String
  /// A link from the agenda into the minutes: `Minutes of item 1.1`.
  package var minutesOfItem: @Sendable (_ number: String) -> String
  package var supersededBy: String
  package var supersedes: String
  package var cancelled: String
  /// The heading over the values of a measure, and the heads of their table.
  package var reportedValues: String
  package var period: String
  package var value: String
  package var reportedIn: String
  /// The title of the page with all papers of a meeting, the link to it, and what stands above
  /// each paper in it: `Paper 2 of 5`.
  package var pack: @Sendable (_ meeting: String) -> String
  package var printPack: String
  package var packPaper: @Sendable (_ number: Int, _ count: Int) -> String
  /// The heading over the latest values of all measures.
  package var measures: String
  package var latestValue: @Sendable (_ value: String, _ period: String) -> String

  package static let english = MeetingWords(
    agenda: "Agenda", papers: "Papers", otherPapers: "Other papers", minutes: "Minutes",
    attendance: "Attendance", role: "Role", attended: "Attended",
    decisions: "Decisions", actions: "Actions", recommendations: "Recommendations",
    approvals: "Approvals", approvedBy: "Approved by", version: "Version", date: "Date",
    exempt: { "Not open to the public: \($0)" },
    toFollow: "Paper to follow",
    added: { "Added \($0), after the other papers" },
    state: { state in
      switch state {
      case "announced": "Announced"
      case "papers": "Papers published"
      case "minutes": "Minutes published, not yet confirmed"
      case "confirmed": "Minutes confirmed"
      case "held-without-minutes": "Held"
      default: "Held; minutes are not published yet"
      }
    },
    confirmedOn: { "Minutes confirmed on \($0)" },
    attendanceState: { state in
      switch state {
      case "present": "Present"
      case "video": "By video"
      case "part": "Part of the meeting"
      case "apologies": "Apologies"
      default: "Absent"
      }
    },
    meetings: "Meetings", members: "Members", attendanceRecord: "Attendance record",
    attendedCount: { attended, all in "\(attended) of \(all)" },
    series: "Series",
    item: { "Item \($0)" },
    minutesOfItem: { "Minutes of item \($0)" },
    supersededBy: "This page has been replaced by", supersedes: "This page replaces",
    cancelled: "Cancelled",
    reportedValues: "Reported values", period: "Period", value: "Value", reportedIn: "Reported in",
    pack: { "Meeting pack: \($0)" },
    printPack: "All papers on one page, to print",
    packPaper: { "Paper \($0) of \($1)" },
    measures: "Measures",
    latestValue: { "Latest: \($0), \($1)" })
}
