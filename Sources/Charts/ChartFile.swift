package import Diagnostics
import Output
package import Settings
package import Tables

/// A chart of one table, without a site: for `vitrine chart` and for ``SVGChart``.
package struct ChartFile: Sendable {
  package let chart: Chart
  /// The text alternative of the picture.
  package let label: String

  /// Draws a delimited text with settings as a chart block has them, YAML, one `key: value` a
  /// line; `columns:` and `suppress:` among them.
  package static func make(
    _ source: SourceFile, settings text: String
  ) -> (file: ChartFile?, findings: [Diagnostic]) {
    let (settings, findings) = read(text)
    var rows = Findings(in: source)
    let passage = Passage(Span(0, source.bytes.count), in: source.bytes)
    let columns = settings.node("columns").map { [ColumnMap($0, in: findings.file)] } ?? []
    let policy = DisclosurePolicy(settings) ?? .everything
    let read = SourceTable.read(
      passage, columns: columns, isConfidential: policy.isActive, into: &rows)
    guard let read else { return (nil, findings.list + rows.list) }
    var all = findings
    all.append(rows.list)
    read.check(policy, into: &all)
    let file = make(read.disclose(policy), settings, into: &all)
    return (file, all.list)
  }

  /// Draws a table with settings that were read.
  package static func make(
    _ table: Table, _ settings: Settings, into findings: inout Findings
  ) -> ChartFile? {
    Chart.make(settings, table: table, words: .english, into: &findings).map { chart in
      ChartFile(
        chart: chart, label: settings.text("title")?.value ?? chart.typeWord(.english))
    }
  }

  /// Reads settings.
  package static func read(_ text: String) -> (Settings, Findings) {
    let file = SourceFile(path: "command line", bytes: Array(text.utf8))
    var findings = Findings(in: file)
    let passage = Passage(Span(0, file.bytes.count), in: file.bytes)
    let node = YAML.read(passage, options: options, into: &findings)
    let settings = Settings(
      node ?? Node(.map([]), at: Span(0, 0)), options: options, what: "a chart", text: passage,
      into: &findings)
    return (settings, findings)
  }

  /// The settings of a chart block. Those that only the page around the picture shows are known,
  /// so that the settings of a block can be used as they are.
  private static let options: [Option] =
    Chart.options + [
      Option("title", .text, example: "Calls rose in summer", "The text alternative."),
      Option("measure", .text, example: "Calls answered", "What was counted."),
      Option("area", .text, example: "Control room", "The place that it is about."),
      Option("period", .text, example: "2023", "The time that it is about."),
      Option("id", .text, example: "calls", "Without use here."),
      Option("source", .text, example: "Command and control system", "Without use here."),
      Option("note", .oneOrMore(.text), example: "Counted by day", "Without use here."),
      Table.columnsOption, DisclosurePolicy.option,
    ]
}
