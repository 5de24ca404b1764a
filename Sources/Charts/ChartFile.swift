package import Diagnostics
import Output
import Settings
package import Tables

/// A chart of one table, without a site: for `vitrine chart` and for ``SVGChart``.
package struct ChartFile: Sendable {
  package let chart: Chart
  /// The text alternative of the picture.
  package let label: String

  /// Draws a table with settings as a chart block has them, one `key: value` a line.
  package static func make(
    _ table: Table, settings text: String
  ) -> (file: ChartFile?, findings: [Diagnostic]) {
    let file = SourceFile(path: "command line", bytes: Array(text.utf8))
    var findings = Findings(in: file)
    let passage = Passage(Span(0, file.bytes.count), in: file.bytes)
    let node = YAML.read(passage, options: options, into: &findings)
    let settings = Settings(
      node ?? Node(.map([]), at: Span(0, 0)), options: options, what: "a chart", into: &findings)
    let chart = Chart.make(settings, table: table, words: .english, into: &findings)
    let made = chart.map { chart in
      ChartFile(
        chart: chart, label: settings.text("title")?.value ?? chart.typeWord(.english))
    }
    return (made, findings.list)
  }

  /// The settings of a chart, and those of its figure that it speaks of.
  private static let options: [Option] =
    Chart.options + [
      Option("title", .text, example: "Calls rose in summer", "The text alternative."),
      Option("measure", .text, example: "Calls answered", "What was counted."),
      Option("area", .text, example: "Control room", "The place that it is about."),
      Option("period", .text, example: "2023", "The time that it is about."),
    ]
}
