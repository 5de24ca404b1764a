import Charts
import Diagnostics
import Output
import Settings
import Tables

/// Charts from settings and rows as a data block gives them.
enum ChartFixture {
  /// What a block adds to the settings of a chart.
  static let options: [Option] =
    ["id", "title", "measure", "area", "period", "source"].map { Option($0, .text, "") }
    + [Table.columnsOption] + Chart.options

  static func chart(
    _ settings: SourceFile, data: SourceFile, into findings: inout Findings
  ) -> Chart? {
    let passage = Passage(Span(0, settings.bytes.count), in: settings.bytes)
    guard let node = YAML.read(passage, options: options, into: &findings) else { return nil }
    let checked = Settings(node, options: options, what: "a chart block", into: &findings)
    var rows = Findings(in: data)
    let text = Passage(Span(0, data.bytes.count), in: data.bytes)
    let table = SourceTable.read(
      text, columns: checked.node("columns").map { [ColumnMap($0, in: settings)] } ?? [],
      into: &rows)?
      .disclose(.everything)
    findings.append(rows.list)
    guard let table else { return nil }
    return Chart.make(checked, table: table, words: .english, into: &findings)
  }

  static func svg(_ chart: Chart, _ layout: Layout) -> String {
    var out = ByteWriter()
    chart.writeSVG(
      layout, label: "\(chart.typeWord(.english)), described above", id: "fig-test", into: &out)
    return String(decoding: out.finish(), as: UTF8.self)
  }
}
