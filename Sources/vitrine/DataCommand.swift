import ArgumentParser
import Diagnostics
import Site

/// `vitrine data`: how a CSV file or a block was read.
struct DataCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "Show how a CSV file or a data block is read.",
    discussion: """
      The type of each column, and the values as the program understands them. What the .yml file
      beside a CSV file, the site.yml above it and blocks of the site's pages hide is hidden here
      as well.

      EXAMPLES
        vitrine data content/data/calls.csv
        vitrine data content/meetings/2024-02-28/report.md#calls --format json
      """)

  @OptionGroup var site: SiteOptions

  @Argument(
    help: "A .csv file, or a page and the id of a block: PAGE.md#ID.",
    completion: .file(extensions: ["csv", "md"]))
  var file: String

  @Option(help: "text for people, json for programs.")
  var format = TextOrJSON.text

  func run() async throws {
    let (found, report) = await read()
    if !report.findings.isEmpty { Console.error(Console.text(report)) }
    guard let rows = found else { throw ExitCode(1) }
    switch format {
    case .json:
      if let finding = rows.writeJSON({ Console.write($0) }) {
        Console.error(Console.text(Report([finding])))
        throw ExitCode(1)
      }
    case .text: Console.write(rows.shownText)
    }
    if report.hasErrors { throw ExitCode(1) }
  }

  private func read() async -> (rows: DataFile.Rows?, report: Report) {
    let hash = file.lastIndex(of: "#") ?? file.endIndex
    if file[..<hash].hasSuffix(".md") {
      let place = PagePlace(String(file[..<hash]), site)
      let (found, report) = await Inspection.of(place.path, in: place.folder, site.options)
      guard let inspection = found else { return (nil, report) }
      let (table, own) = inspection.table(ofBlock: String(file[hash...].dropFirst()))
      return (table.map { .whole($0) }, own)
    }
    let (found, report) = await DataFile.find(file, in: .disk(), from: Console.currentFolder)
    return found?.rows() ?? (nil, report)
  }
}
