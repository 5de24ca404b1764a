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
      The type of each column, and the values as the program understands them. What the .yml file
      beside a CSV file and the site.yml above it hide is hidden here as well.

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
    case .text: Console.write(table.shownText)
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
    let (found, report) = DataFile.find(file, in: .disk(), from: Console.currentFolder)
    return found?.table() ?? (nil, report)
  }
}
