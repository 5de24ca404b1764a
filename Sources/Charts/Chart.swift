package import Diagnostics
package import Output
package import Settings
package import Tables

/// How a summary begins.
package enum SummaryOpening: Sendable, Hashable {
  /// Type, measure, area, time and number of periods.
  case full
  /// Type, time and number of periods: behind a subtitle with measure and area.
  case time
  /// Type and number of periods: behind a subtitle that says all else.
  case type
}

/// A chart: the same marks in two layouts, a summary in words, the table of its points.
///
/// It knows no files, no page and no Markdown: what stands around it (heading, source, download)
/// is its caller's.
package struct Chart: Sendable {
  /// The name of its type: `line`.
  package let type: String
  private let drawing: Drawing
  private let words: Words
  private let subject: String

  /// Reads settings and table; nil when the findings leave nothing to draw.
  package static func make(
    _ settings: Settings, table: Table, words: Words, into findings: inout Findings
  ) -> Chart? {
    checkTitle(settings, into: &findings)
    guard let type = type(settings, into: &findings) else { return nil }
    checkUse(settings, type, into: &findings)
    let input = ChartInput(settings: settings, table: table, words: words)
    let isFaceted = type.uses.contains("facet") && settings.text("facet") != nil
    let made =
      isFaceted
      ? Facets.draw(type, input, into: &findings) : type.draw(input, into: &findings)
    guard let drawing = made else { return nil }
    let subject = [settings.text("measure")?.value, settings.text("area")?.value]
    return Chart(
      type: type.name, drawing: drawing, words: words,
      subject: subject.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", "))
  }

  /// What the type is called: `Line chart`.
  package func typeWord(_ words: Words) -> String { words.charts.typeName(type) }

  /// What the chart shows, in sentences: what it is made of, the figures that matter, and what
  /// rules find in them. Plain text.
  package func summary(_ words: Words, opening: SummaryOpening = .full) -> String {
    let extent =
      opening == .type
      ? drawing.summary?(words).count ?? drawing.extent(words) : drawing.extent(words)
    var sentences: [String]
    if opening == .full, !subject.isEmpty {
      let construction = [subject, extent].filter { !$0.isEmpty }.joined(separator: ", ")
      sentences = [typeWord(words) + ".", construction.capitalizedFirst + "."]
    } else {
      sentences = [
        [typeWord(words), extent].filter { !$0.isEmpty }.joined(separator: ", ") + "."
      ]
    }
    sentences += drawing.sentences(words)
    return sentences.joined(separator: " ")
  }

  /// Writes one picture and says whether numbers on it stand for ``notes``. `label` is its short
  /// text alternative, such as `Line chart, described above`; no element of the picture carries
  /// an id, so `id` is not used by today's types.
  @discardableResult
  package func writeSVG(
    _ layout: Layout, label: String, id: String, into out: inout ByteWriter
  ) -> Bool {
    let sheet = Sheet(drawing.plot, layout: Canvas(layout), words: words)
    out.write(raw: SVGWriter(sheet).picture(label: label))
    return sheet.panels.contains { $0.events?.hasNumbers ?? false }
  }

  /// The texts of all events and ranges in the order of their numbers, each with its time:
  /// `August 2023: Call triage begins`.
  package var notes: [String] { drawing.notes }

  /// Writes what was computed as JSON: for a process chart `segments`, `flagged`,
  /// `latest_point_type` and `assurance_type`, for others `points` as columns and rows.
  package func writeModel(into out: inout ByteWriter) {
    if let model = drawing.model { return out.write(raw: model()) }
    out.write("{\"type\":")
    out.write(json: type)
    out.write(",\"points\":")
    points.writeJSON(into: &out)
    out.write("}")
  }

  /// The expected range of a process chart (XmR) at each of its periods, in the unit of the
  /// values; empty for other types and where values do not vary.
  package var expectedRanges: [Period: ClosedRange<Double>] { drawing.expected?() ?? [:] }

  /// Exactly the drawn points, columns in order.
  package var points: Table { drawing.makePoints() }
}

extension Chart {
  private static func type(
    _ settings: Settings, into findings: inout Findings
  ) -> (any ChartType.Type)? {
    // A missing type is a finding of the settings themselves.
    guard let written = settings.text("type") else { return nil }
    if let type = ChartTypes.named(written.value) { return type }
    let names = ChartTypes.all.map { $0.name }
    let near = Suggestion.nearest(to: written.value, in: names)
    findings.add(
      .unknownChartType, at: written.span, "unknown chart type `\(written.value)`",
      label: "not one of the \(names.count) chart types",
      help: near.map { "did you mean `\($0)`?" } ?? "the types are \(names.joined(separator: ", "))"
    )
    return nil
  }

  /// Titles say the message in few words.
  private static func checkTitle(_ settings: Settings, into findings: inout Findings) {
    guard let title = settings.text("title") else { return }
    let count = title.value.split(separator: " ").count
    guard count > 10 else { return }
    findings.add(
      .longTitle, at: title.span, "the title has \(count) words",
      label: "more than 10 words",
      help: "say the message in at most 10 words; measure, area and period have lines of their own")
  }

  private static let typeNames = Set(typeOptions.map(\.name))

  /// Settings that another type has and this one does not.
  private static func checkUse(
    _ settings: Settings, _ type: any ChartType.Type, into findings: inout Findings
  ) {
    for entry in settings.node.map ?? [] where typeNames.contains(entry.key) {
      guard !type.uses.contains(entry.key) else { continue }
      let others = ChartTypes.all.filter { $0.uses.contains(entry.key) }.map { "`\($0.name)`" }
      findings.add(
        .unusedSetting, at: entry.keySpan,
        "a `\(type.name)` chart has no use for `\(entry.key):`",
        help: "take the line out; it is for \(others.joined(separator: ", ")) charts")
    }
  }
}
