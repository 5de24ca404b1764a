package import Diagnostics
package import Output
package import Settings
package import Tables

/// An accessible, typed table with a title, a source and a download.
package struct TableBlock: BlockKind {
  package static let word = "table"
  package static let label = BlockLabel.table
  package static let options: [Option] =
    CommonSettings.options + [Table.columnsOption] + TableSettings.options
    + Selection.tableOptions

  private let table: Table
  private let layout: TableLayout
  private let text: FigureText
  /// What is said before the table: who was there.
  private let summary: String
  private let isAttendance: Bool
  /// Whether a note says that totals may differ by rounding.
  private let isRounded: Bool

  package init?(_ input: BlockInput, into findings: inout Findings) {
    text = FigureText(input.settings)
    isAttendance = input.settings.word("role")?.value == "attendance"
    var table = input.table
    var summary = ""
    if isAttendance {
      guard let attendance = Attendance(input, into: &findings) else { return nil }
      table = attendance.table
      summary = attendance.summary
    }
    var reader = TableReader(input, table)
    layout = reader.read(into: &findings)
    self.table = table
    self.summary = summary
    let rounding = input.settings.number("rounded")?.value
    var totals = TableTotals(table, layout, rounding: rounding)
    totals.check(into: &findings)
    isRounded = totals.isRounded
  }

  /// A list of who was there in the words that the page has.
  package var download: Table? { isAttendance ? table : nil }

  /// A list of who was there measures nothing.
  package static func expected(_ settings: Settings) -> [String] {
    settings.word("role") == nil ? CommonSettings.expected : []
  }

  /// Writes the block at its place on the page.
  package func writeHTML(_ frame: BlockFrame, into out: inout ByteWriter) {
    FigureHTML.open("figure table-figure", frame, text, into: &out)
    if !summary.isEmpty {
      out.write("<p class=\"figure-summary\">")
      out.escape(summary)
      out.write("</p>\n")
    }
    TableHTML(
      table, layout, caption: text.title, anchor: frame.outline.anchor, words: frame.words
    ).write(into: &out)
    var text = text
    text.numbersNotes = TableNotes.marks(in: table).contains { $0.number <= text.notes.count }
    if isRounded { text.remarks.append(frame.words.tables.roundedTotals) }
    FigureHTML.close(frame, text, into: &out)
  }
}
