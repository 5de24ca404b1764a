import Diagnostics
import Figures
import Output
import Settings
import Tables

/// Tables as text and formulas over them, as a test reads them.
struct Workbench {
  var data: FigureData

  /// Each table has a name, its rows as CSV and its `columns:`.
  init(_ tables: [(name: String, csv: String, columns: String)]) {
    data = FigureData(tables.compactMap { Self.source($0.name, $0.csv, columns: $0.columns) })
  }

  static func source(
    _ name: String, _ csv: String, columns: String = "", policy: DisclosurePolicy = .everything
  ) -> FigureSource? {
    let yaml = Array(columns.utf8)
    var findings = Findings(in: SourceFile(path: "settings.yml", bytes: yaml))
    let node =
      columns.isEmpty
      ? nil : YAML.read(Passage(Span(0, yaml.count), in: yaml), options: [], into: &findings)
    return source(name, csv, node: node, policy: policy)
  }

  static func source(
    _ name: String, _ csv: String, node: Node?, policy: DisclosurePolicy = .everything
  ) -> FigureSource? {
    let bytes = Array(csv.utf8)
    var findings = Findings(in: SourceFile(path: "\(name).csv", bytes: bytes))
    let passage = Passage(Span(0, bytes.count), in: bytes)
    guard let source = SourceTable.read(passage, columns: node, into: &findings) else {
      return nil
    }
    return FigureSource(name: name, table: source.disclose(policy))
  }

  /// The value of the first formula and all findings.
  func evaluate(_ text: String) -> (value: FigureValue?, findings: [Diagnostic]) {
    let bytes = Array(text.utf8)
    var findings = Findings(in: SourceFile(path: "paper.md", bytes: bytes))
    let line = FormulaLine(Passage(Span(0, bytes.count), in: bytes), into: &findings)
    let value = line.formulas.first?.evaluate(with: data, into: &findings)
    return (value, findings.list)
  }

  /// What a formula gives, as a short text: `16.99%`, `true`, `2018-07`, or `1:7 F106`.
  func result(_ text: String) -> String {
    let (value, findings) = evaluate(text)
    if let value { return Self.text(value) }
    return findings.map { finding in
      "\(finding.place.map { "\($0.column)" } ?? "?") \(finding.code.id)"
    }.joined(separator: "; ")
  }

  static func text(_ value: FigureValue) -> String {
    switch value.content {
    case .quantity(let quantity): quantity.text
    case .keys(let keys): keys.map(\.formulaText).joined(separator: ", ")
    case .truth(let truth):
      truth.holds ? "true" : truth.isPossible ? "possible" : "false"
    case .series(let series):
      series.points.map {
        "\($0.key.formulaText): \($0.value.map(\.text) ?? "-")"
      }.joined(separator: "; ")
    }
  }
}
