import Diagnostics
import Output
import Tables

/// A chart for any Swift program: from a table as CSV and settings as text to SVG, a summary in
/// words, and the computed model.
///
/// ```swift
/// let chart = try SVGChart(
///   csv: "month,calls\n2024-01,4810\n2024-02,4655\n",
///   settings: "type: line\nx: month\ny: calls\nmeasure: Calls answered")
/// let file = chart.svg(.wide)
/// let words = chart.summary
/// ```
///
/// The same input gives the same bytes: no clock, no locale, no random numbers. Nothing is read
/// from a disk or written to one.
public struct SVGChart: Sendable {
  /// The two layouts of a picture, in units of its `viewBox`.
  public enum Layout: Sendable {
    /// 640 units wide, text of 13 units or more; for a column of at least 600 px, and for paper.
    case wide
    /// 288 units wide, text of 12 units or more; for a phone of 320 px.
    case narrow
  }

  /// Why no chart can be drawn.
  public struct Problem: Error, Sendable, CustomStringConvertible {
    /// One text for each finding: place, code, what is wrong, what to do.
    public let findings: [String]

    /// All findings, one after the other.
    public var description: String { findings.joined(separator: "\n") }
  }

  /// What the chart shows, in sentences: what it is made of, the highest, lowest and latest
  /// values, and what rules find in them. It is the picture's text alternative.
  public let summary: String
  /// The texts of the chart's events in the order of their numbers; to be listed below it.
  public let notes: [String]
  /// What is doubtful and did not keep the chart from being drawn, one text each.
  public let warnings: [String]
  private let file: ChartFile

  /// Reads a table and settings.
  ///
  /// - Parameters:
  ///   - csv: headings and rows (RFC 4180, or tabs where the heading line has one). Values are
  ///     typed by their columns: numbers with thousands separators, percentages, money, durations
  ///     (in seconds once computed), months, quarters, financial years, dates.
  ///   - settings: the settings of a chart block, one `key: value` a line, as in `docs/charts.md`:
  ///     `type`, `x` and `y` at least.
  /// - Throws: ``Problem`` with every finding when the input cannot be drawn.
  public init(csv: String, settings: String) throws(Problem) {
    let source = SourceFile(path: "table", bytes: Array(csv.utf8))
    let (made, findings) = ChartFile.make(source, settings: settings)
    let report = Report(findings)
    guard let made, !report.hasErrors else {
      throw Problem(findings: report.findings.map(\.text))
    }
    file = made
    warnings = report.findings.map(\.text)
    summary = made.chart.summary(.english)
    notes = made.chart.notes
  }

  /// The picture as a file of its own, with its styles inside.
  ///
  /// - Parameter label: the text alternative (`aria-label`); the `title` of the settings, or the
  ///   type of the chart, if none is given.
  public func svg(_ layout: Layout, label: String? = nil) -> String {
    var out = ByteWriter(capacity: 16_384)
    file.chart.writeStandaloneSVG(
      layout == .wide ? .wide : .narrow, label: label ?? file.label, into: &out)
    return String(decoding: out.finish(), as: UTF8.self)
  }

  /// The picture for a page that has ``css`` in its style sheet.
  public func inlineSVG(_ layout: Layout, label: String? = nil) -> String {
    var out = ByteWriter(capacity: 8_192)
    file.chart.writeSVG(
      layout == .wide ? .wide : .narrow, label: label ?? file.label, id: "chart", into: &out)
    return String(decoding: out.finish(), as: UTF8.self)
  }

  /// What was computed, as JSON (RFC 8259).
  ///
  /// For `spc`: `segments` (mean and natural process limits of XmR charts after Wheeler: mean ±
  /// 2.66 × the average moving range), `flagged` points with the rule that marks each, as
  /// NHSRplotthedots 0.2.2 computes them; for other types the drawn points.
  public var model: String {
    var out = ByteWriter()
    file.chart.writeModel(into: &out)
    return String(decoding: out.finish(), as: UTF8.self)
  }

  /// The drawn points as CSV (RFC 4180): exactly what the picture shows.
  public var points: String {
    var out = ByteWriter()
    file.chart.points.writeCSV(into: &out)
    return String(decoding: out.finish(), as: UTF8.self)
  }

  /// The style rules of all charts: light, dark, print and forced colours. Colours are custom
  /// properties (`--c1` to `--c6` and others), which a page may set.
  public static var css: String {
    var out = ByteWriter()
    out.write(Chart.css)
    return String(decoding: out.finish(), as: UTF8.self)
  }
}
