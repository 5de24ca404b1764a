import Blocks
import Diagnostics
import Markdown
import Papers
import Settings

/// The chart of a measure, made of what its front matter says of its data.
enum MeasureFence {
  /// The id of the block: its download is `values.csv`.
  static let id = "values"

  /// Nil for a page that is no measure, has no data of its own, or wants no chart.
  static func chart(_ matter: FrontMatter, _ settings: SiteSettings) -> Fence? {
    guard let measure = matter.meeting.measure, let data = measure.data else { return nil }
    let chart = measure.chart ?? settings.measureChart
    guard chart != .none else { return nil }
    var lines = [
      "id: \(id)", "type: \(chart.rawValue)", "title: \(quoted(matter.title))",
      "data: \(quoted(data.value))",
    ]
    if let rows = rows(measure) { lines.append(rows) }
    if let source = measure.source { lines.append("source: \(quoted(source))") }
    if let target = measure.targetValue { lines.append("target: \(quoted(target))") }
    if chart == .spc, let better = measure.better { lines.append("better: \(better)") }
    return .made("chart", lines.joined(separator: "\n") + "\n", at: data.span)
  }

  /// A scorecard of one tile: its latest value. `data` is the name that its rows are looked up by.
  static func tile(_ title: String, _ measure: MeasureMatter?, data: String) -> Fence {
    var lines = [
      "title: \(quoted(title))", "tiles:", "  \(quoted(title)):", "    data: \(quoted(data))",
    ]
    if let column = measure?.column { lines.append("    y: \(quoted(column.value))") }
    if let rows = measure.flatMap({ rows($0) }) { lines.append("    " + rows) }
    if let target = measure?.targetValue { lines.append("    target: \(quoted(target))") }
    if let better = measure?.better { lines.append("    better: \(better)") }
    return .made("scorecard", lines.joined(separator: "\n") + "\n", at: Span(0, 0))
  }

  private static func rows(_ measure: MeasureMatter) -> String? {
    guard !measure.rows.isEmpty else { return nil }
    let pairs = measure.rows.map { "\(quoted($0.column)): \(quoted($0.value))" }
    return "where: {\(pairs.joined(separator: ", "))}"
  }

  private static func quoted(_ text: String) -> String { BlockReader.quoted(text) }
}

extension ParseFrame {
  /// The body of a page, and the blocks that are made of its front matter.
  func document(
    _ file: SourceFile, _ matter: FrontMatter, into findings: inout Findings
  ) -> Document {
    var document = Document.parse(
      file, from: matter.bodyStart, options: markdown(matter), into: &findings)
    if let fence = MeasureFence.chart(matter, settings) { document.append(made: fence) }
    return document
  }
}
