import Diagnostics
import Output
import Settings
import Tables

/// A table as a test reads it: the table, if there is one, and the findings as `line:column CODE`.
struct ReadTable {
  var source: SourceTable?
  var table: Table?
  var findings: [Diagnostic]

  init(
    _ text: String, columns: String = "", financialYear: Bool = false, form: RowForm = RowForm()
  ) {
    self.init(
      bytes: Array(text.utf8), columns: columns, financialYear: financialYear, form: form)
  }

  init(
    bytes: [UInt8], columns: String = "", financialYear: Bool = false, form: RowForm = RowForm()
  ) {
    let file = SourceFile(path: "calls.csv", bytes: bytes)
    var findings = Findings(in: file)
    let passage = Passage(Span(0, bytes.count), in: bytes)
    source = SourceTable.read(
      passage, columns: Self.columns(columns, in: file), financialYear: financialYear,
      form: form, into: &findings)
    table = source?.disclose(.everything)
    self.findings = findings.list
  }

  /// The map `columns:` that a text is.
  static func columns(_ text: String, in file: SourceFile) -> [ColumnMap] {
    guard !text.isEmpty else { return [] }
    let yaml = Array(text.utf8)
    var others = Findings(in: SourceFile(path: "settings.yml", bytes: yaml))
    let node = YAML.read(Passage(Span(0, yaml.count), in: yaml), options: [], into: &others)
    return node.map { [ColumnMap($0, in: file)] } ?? []
  }

  /// `2:9 D112`, in the order in which a report shows them.
  var codes: [String] {
    findings.sorted(by: Diagnostic.inOrder).map {
      guard let place = $0.place else { return $0.code.id }
      return "\(place.line):\(place.column) \($0.code.id)"
    }
  }

  /// The cells of a column as people read them.
  func texts(_ column: Int = 0) -> [String] {
    guard let table, table.columns.indices.contains(column) else { return [] }
    let shown = table.columns[column]
    return shown.cells.map { $0.text(in: shown, words: .english) }
  }

  /// The cells of a column as the download has them.
  func values(_ column: Int = 0) -> [String] {
    guard let table, table.columns.indices.contains(column) else { return [] }
    return table.columns[column].cells.map { cell in
      switch cell.value {
      case .missing(let missing): "[\(missing.rawValue)]"
      case .text(let text): text
      case .number(let number): number.plainText
      case .period(let period): period.isoText
      case .rank(let place, of: let count): "\(place)/\(count.map { "\($0)" } ?? "")"
      }
    }
  }

  func type(_ column: Int = 0) -> String {
    guard let table, table.columns.indices.contains(column) else { return "" }
    return table.columns[column].type.word
  }

  var csv: String {
    var out = ByteWriter()
    table?.writeCSV(into: &out)
    return String(decoding: out.finish(), as: UTF8.self)
  }

  var json: String {
    var out = ByteWriter()
    table?.writeJSON(into: &out)
    return String(decoding: out.finish(), as: UTF8.self)
  }
}
