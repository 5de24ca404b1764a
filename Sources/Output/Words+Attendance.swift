/// Whether somebody was at a meeting, in the order in which a summary counts them.
package enum AttendanceState: String, Sendable, Hashable, CaseIterable {
  case present
  case video
  case phone
  case part
  case apologies
  case absent
}

/// The words of lists of who was at a meeting.
package struct AttendanceWords: Sendable {
  /// In a cell: `Present`, `By video link`.
  package var state: @Sendable (_ state: AttendanceState) -> String
  /// With what an author adds: `Part of the meeting: items 1 to 3`.
  package var detailed: @Sendable (_ state: String, _ detail: String) -> String
  /// A sentence: `8 present, 1 by video link, apologies from 2.`
  package var summary: @Sendable (_ counts: [(state: AttendanceState, count: Int)]) -> String
}

extension AttendanceWords {
  package static let english = AttendanceWords(
    state: { state in
      switch state {
      case .present: "Present"
      case .video: "By video link"
      case .phone: "By telephone"
      case .part: "Part of the meeting"
      case .apologies: "Apologies"
      case .absent: "Absent"
      }
    },
    detailed: { "\($0): \($1)" },
    summary: { counts in
      let parts = counts.map { state, count in
        switch state {
        case .present: "\(count) present"
        case .video: "\(count) by video link"
        case .phone: "\(count) by telephone"
        case .part: "\(count) for part of the meeting"
        case .apologies: "apologies from \(count)"
        case .absent: "\(count) absent"
        }
      }
      return parts.joined(separator: ", ") + "."
    })
}
