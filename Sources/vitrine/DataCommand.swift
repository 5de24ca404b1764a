import ArgumentParser
import Diagnostics
import Output
import Site
import Tables

/// `vitrine data`: how a CSV file or a block was read.
struct DataCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "Show how a CSV file or a data block is read.",
    discussion: """
      The type of each column, and the values as the program understands them.

      EXAMPLES
        vitrine data content/data/calls.csv
        vitrine data content/meetings/2024-02-28/report.md#calls --format json
      """)

  @OptionGroup var site: SiteOptions

  @Argument(help: "A .csv file, or a page and the id of a block: PAGE.md#ID.")
  var file: String

  @Option(help: "text for people, json for programs.")
  var format = TextOrJSON.text

  func run() async throws {
    let (found, report) = await read()
    if !report.findings.isEmpty { Console.error(Console.text(report)) }
    guard let table = found else { throw ExitCode(1) }
    switch format {
    case .json:
      var out = ByteWriter()
      table.writeJSON(into: &out)
      Console.write(out.finish())
    case .text: Console.write(Self.text(table))
    }
    if report.hasErrors { throw ExitCode(1) }
  }

  private func read() async -> (table: Table?, report: Report) {
    let hash = file.lastIndex(of: "#") ?? file.endIndex
    if file[..<hash].hasSuffix(".md") {
      let place = PagePlace(String(file[..<hash]), site)
      let (found, report) = await Inspection.of(place.path, in: place.folder, site.options)
      guard let inspection = found else { return (nil, report) }
      return inspection.table(ofBlock: String(file[hash...].dropFirst()))
    }
    switch FileTree.disk().read(file) {
    case .success(let bytes): return Table.read(file: SourceFile(path: file, bytes: bytes))
    case .failure(let failure):
      let finding = Diagnostic(
        .unreadable, file: file, "the file cannot be read: \(failure.reason)",
        help: ["name a .csv file, or a page and a block: PAGE.md#ID"])
      return (nil, Report([finding]))
    }
  }

  /// The columns with their types, then the rows in aligned columns.
  private static func text(_ table: Table) -> String {
    var text = "\(table.rowCount) rows, \(table.columns.count) columns\n\n"
    for column in table.columns {
      let missing = column.cells.count { if case .missing = $0.value { true } else { false } }
      let name = column.name == column.heading ? "" : ", short name \(column.name)"
      let unit = column.unit.isEmpty ? "" : ", in \(column.unit)"
      let gaps = missing == 0 ? "" : ", \(missing) missing"
      text += "  \(column.heading): \(column.type.word)\(unit)\(name)\(gaps)\n"
    }
    let rows = (0..<min(table.rowCount, 20)).map { row in
      table.columns.map { $0.cells[row].text(in: $0, words: .english) }
    }
    let lines = [table.columns.map(\.heading)] + rows
    let widths = table.columns.indices.map { index in lines.map { $0[index].count }.max() ?? 0 }
    text += "\n"
    for line in lines {
      let cells = line.enumerated().map { index, cell in
        let padding = String(repeating: " ", count: widths[index] - cell.count)
        return table.columns[index].type.isNumeric ? padding + cell : cell + padding
      }
      text += "  " + cells.joined(separator: "  ") + "\n"
    }
    if table.rowCount > 20 { text += "  and \(table.rowCount - 20) more rows\n" }
    return text
  }
}
