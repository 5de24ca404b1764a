import Diagnostics
import Output
import Settings
import Tables

/// A list of who was at a meeting: `role: attendance`.
///
/// Whatever short form the author wrote in the column of attendance is printed in words.
struct Attendance {
  var table: Table
  /// How many were there, and how: `8 present, 1 by video link, apologies from 2.`
  var summary: String

  /// Nil, with a finding, if no column says who was there.
  init?(_ input: BlockInput, into findings: inout Findings) {
    table = input.table
    guard let index = Self.column(of: table) else {
      findings.add(
        .noAttendance, at: input.span, "no column says who was there",
        help: "give the table a column `Attendance` with the words \(Self.known)")
      return nil
    }
    var counts: [AttendanceState: Int] = [:]
    var column = table.columns[index]
    for row in 0..<table.rowCount {
      guard case .text(let text) = column.cells[row].value else { continue }
      guard let (state, detail) = AttendanceState.read(text) else {
        table.report(
          .unknownAttendance, row: row, column: index,
          "`\(text)` does not say whether somebody was there", label: "not one of the words",
          help: ["the words are \(Self.known); more may follow a colon: `part: items 1 to 3`"],
          into: &findings)
        continue
      }
      counts[state, default: 0] += 1
      let said = input.words.tables.attendance.state(state)
      column.cells[row].value = .text(
        detail.isEmpty ? said : input.words.tables.attendance.detailed(said, detail))
    }
    table.columns[index] = column
    let ordered = AttendanceState.allCases.compactMap { state in
      counts[state].map { (state, $0) }
    }
    summary = ordered.isEmpty ? "" : input.words.tables.attendance.summary(ordered)
  }

  /// The column with the heading for it, else the only one whose cells all are its words.
  private static func column(of table: Table) -> Int? {
    let words = ["attendance", "attended", "present", "presence", "status", "attending"]
    if let named = table.columns.firstIndex(where: {
      words.contains(Table.key($0.heading)) && $0.type == .text
    }) {
      return named
    }
    return table.columns.indices.dropFirst().first { index in
      table.columns[index].cells.allSatisfy { cell in
        guard case .text(let text) = cell.value else { return true }
        return AttendanceState.read(text) != nil
      } && table.columns[index].type == .text
    }
  }

  private static var known: String {
    let words = AttendanceState.allCases.map { "`\($0.rawValue)`" }
    return words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
  }
}

extension AttendanceState {
  /// What a cell says, and what it adds after a colon, a comma or in brackets.
  static func read(_ text: String) -> (state: AttendanceState, detail: String)? {
    let end = text.firstIndex { ":,;(–".contains($0) } ?? text.endIndex
    let words = text[..<end].lowercased().split { !$0.isLetter }.map(String.init)
    var detail = Substring(text[end...].drop { ":,;(– ".contains($0) })
    while detail.last == ")" || detail.last == " " { detail.removeLast() }
    guard let state = state(words) else { return nil }
    return (state, String(detail))
  }

  private static func state(_ words: [String]) -> AttendanceState? {
    let said = Set(words)
    guard !said.isEmpty else { return nil }
    let has = { (list: [String]) in !said.isDisjoint(with: list) }
    if has(["not", "no", "absent", "absence", "n"]) {
      return has(["apologies"]) ? .apologies : .absent
    }
    if has(["apologies", "apology", "apols"]) { return .apologies }
    if has(["part", "partly", "partial"]) { return .part }
    if has(["phone", "telephone", "dial"]) { return .phone }
    if has(["video", "online", "virtual", "virtually", "remote", "remotely", "teams", "zoom"]) {
      return .video
    }
    return has(["present", "attended", "attending", "yes", "y", "person"]) ? .present : nil
  }
}
