import Charts
package import Diagnostics
package import Output
package import Settings
import Tables

/// A figure: summary in words, a chart in two layouts, the table of the same points.
package struct ChartBlock: BlockKind {
  package static let word = "chart"
  package static let label = BlockLabel.figure
  package static let options: [Option] =
    CommonSettings.options + [Table.columnsOption]
    + Chart.options.filter { option in
      !CommonSettings.options.contains { $0.name == option.name } && option.name != "columns"
    }

  private let chart: Chart
  private let text: FigureText
  private let summary: String?

  package init?(_ input: BlockInput, into findings: inout Findings) {
    guard
      let chart = Chart.make(
        input.settings, table: input.table, words: input.words, into: &findings)
    else { return nil }
    self.chart = chart
    text = FigureText(input.settings)
    summary = input.settings.text("summary")?.value
  }

  /// The expected range of a process chart at each of its periods.
  var expectedRanges: [Period: ClosedRange<Double>] { chart.expectedRanges }

  /// Writes the block at its place on the page.
  package func writeHTML(_ frame: BlockFrame, into out: inout ByteWriter) {
    let words = frame.words
    FigureHTML.open("figure", frame, text, into: &out)
    out.write("<p class=\"figure-summary\">")
    out.escape(summary ?? chart.summary(words, opening: text.period.isEmpty ? .time : .type))
    out.write("</p>\n")
    let label = words.pages.chartLabel(chart.typeWord(words))
    out.write("<div class=\"chart\"><div class=\"narrow\" hidden>")
    chart.writeSVG(.narrow, label: label, id: frame.outline.anchor, into: &out)
    out.write("</div><div class=\"wide\">")
    let hasNumbers = chart.writeSVG(.wide, label: label, id: frame.outline.anchor, into: &out)
    out.write("</div>")
    writeNotes(areInWide: !hasNumbers, into: &out)
    out.write("</div>\n")
    writePoints(words, into: &out)
    FigureHTML.close(frame, text, into: &out)
  }

  /// The texts of events by the numbers that they have in the narrow picture. Where the wide one
  /// has the texts themselves, the list is only heard beside it.
  private func writeNotes(areInWide: Bool, into out: inout ByteWriter) {
    guard !chart.notes.isEmpty else { return }
    out.write("<ol class=\"figure-notes")
    if areInWide { out.write(" in-picture") }
    out.write("\">")
    for note in chart.notes {
      out.write("<li>")
      out.escape(note)
      out.write("</li>")
    }
    out.write("</ol>")
  }

  private func writePoints(_ words: Words, into out: inout ByteWriter) {
    let points = chart.points
    out.write("<details class=\"figure-data\"")
    if points.rowCount <= 12 { out.write(" open") }
    out.write("><summary>")
    out.escape(words.pages.showData(text.measureInSentence))
    out.write("</summary>\n")
    TableHTML(points, caption: text.title, words: words).write(into: &out)
    out.write("</details>\n")
  }
}
