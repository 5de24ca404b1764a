import Diagnostics
import Output
import Tables
import Testing

/// Two lines of headings, totals among the rows, and marks that lead to notes.
@Suite struct HeadingTests {
  private static let two = RowForm(headerRows: 2)

  struct Joined: Sendable {
    var lines: String
    var headings: [String]
    var groups: [String]
  }

  static let joined: [Joined] = [
    // As a spreadsheet pastes merged cells: the heading stands over the first of its columns.
    Joined(
      lines: "Religion,2012/13,,2013/14,\n,Number,%,Number,%",
      headings: ["Religion", "2012/13 Number", "2012/13 %", "2013/14 Number", "2013/14 %"],
      groups: ["", "2012/13", "2012/13", "2013/14", "2013/14"]),
    // The heading of the first column in the lower line.
    Joined(
      lines: ",2022,,2023,\nHub,calls,texts,calls,texts",
      headings: ["Hub", "2022 calls", "2022 texts", "2023 calls", "2023 texts"],
      groups: ["", "2022", "2022", "2023", "2023"]),
    // A column that heads itself ends the group before it and begins none.
    Joined(
      lines: "Area,Calls,,Total,\n,999,101,,Share",
      headings: ["Area", "Calls 999", "Calls 101", "Total", "Share"],
      groups: ["", "Calls", "Calls", "", ""]),
  ]

  @Test(arguments: joined) func twoLinesAreJoined(_ form: Joined) {
    let read = ReadTable(form.lines + "\nNorth,1,2,3,4\nSouth,5,6,7,8\n", form: Self.two)
    #expect(read.codes == [])
    #expect(read.table?.columns.map(\.heading) == form.headings)
    #expect(read.table?.columns.map(\.group) == form.groups)
    #expect(read.table?.rowCount == 2)
    #expect(read.csv.hasPrefix(form.headings.joined(separator: ",") + "\r\n"))
  }

  @Test func joinedHeadingsMustDiffer() {
    let read = ReadTable(",2022,,2022,\nHub,calls,texts,calls,texts\nN,1,2,3,4\n", form: Self.two)
    #expect(read.codes == ["2:17 D107", "2:23 D107"])
  }

  @Test func columnsOfEmptyGroupsAreFound() {
    let read = ReadTable("Hub,,\n,calls,\nN,1,2\n", form: Self.two)
    #expect(read.codes == ["2:8 D106"])
  }

  @Test func placesOfCellsAreKept() {
    let read = ReadTable(",2022,\nHub,calls,texts\nN,1,2\nS,3,4O\n", form: Self.two)
    #expect(read.codes == ["4:5 D112"])
  }

  @Test func totalsMayBeStated() {
    let text = "Hub,Calls\nNorth,3\nSouth,4\nTotal,7\n"
    #expect(ReadTable(text).codes == ["4:1 D128"])
    #expect(ReadTable(text, form: RowForm(hasTotals: true)).codes == [])
  }

  /// Under twelve months stands a total with a word for a name.
  @Test(arguments: [
    ("Month", ["2023-01", "2023-02"], "Total"), ("Year", ["2021/22", "2022/23"], "Both years"),
    ("Quarter", ["2023/24 Q1", "2023/24 Q2"], "2023/24"),
    ("Month", ["May", "June"], "Year so far"),
  ])
  func aTotalStandsAmongPeriods(heading: String, keys: [String], total: String) {
    let text = "\(heading),Calls\n\(keys[0]),3\n\(keys[1]),4\n\(total),7\n"
    for form in [RowForm(totals: ["row"]), RowForm(totals: [total])] {
      let read = ReadTable(text, form: form)
      #expect(read.codes == [])
      #expect(read.texts(0).last == total)
    }
    let other = "\(heading),Calls\n\(keys[0]),3\nNorth,4\n\(keys[1]),7\n"
    #expect(ReadTable(other, form: RowForm(totals: ["row"])).codes.first?.hasPrefix("3:1") ?? true)
  }

  @Test func aCommaInAHeadingNeedsQuotationMarks() {
    let read = ReadTable("Area,Rate per 1,000,Cost\nNorth,3,4\nSouth,4,5\n")
    #expect(read.findings.first?.help.joined().contains("`\"Rate per 1,000\"`") ?? false)
  }

  @Test func marksLeadToNotes() {
    let read = ReadTable(
      "Hub [note 3],Calls [Note 1]\nNorth,\"1,204 [note 2]\"\nSouth [note 1],7 [p] [note 12]\n"
        + "East,[x] [note 2]\n")
    #expect(read.codes == [])
    #expect(read.table?.columns.map(\.heading) == ["Hub", "Calls"])
    #expect(read.table?.columns.map(\.note) == [3, 1])
    #expect(read.values(0) == ["North", "South", "East"])
    #expect(read.values(1) == ["1204", "7", "[x]"])
    #expect(read.texts(1) == ["1,204", "7 (provisional)", "not available"])
    #expect(read.table?.columns[1].cells.map(\.flags.note) == [2, 12, 2])
    #expect(
      read.csv
        == "Hub,Hub note,Calls,Calls note\r\nNorth,,1204,note 2\r\nSouth,note 1,7,p note 12\r\n"
        + "East,,[x],note 2\r\n")
    // None of these is a mark.
    for text in ["see [note]", "a [note 0]", "b [notes 1]", "c [note 100]", "[note 1] d"] {
      #expect(ReadTable("Hub\nx\n\(text)\n").values() == ["x", text])
    }
  }
}
