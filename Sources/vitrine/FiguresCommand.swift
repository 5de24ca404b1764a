import ArgumentParser
import Diagnostics
import Output
import Site

/// `vitrine figures`: the checked figures of a page or of the whole site.
struct FiguresCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "Show which figures of the text are tied to data, and what came of it.",
    discussion: """
      Without a page, the figures of the whole site. With --suggest, a check block for the numbers
      of a page that are not tied to data yet: ready where the data gives the number, with near
      misses, and the numbers that nothing gives.

      EXAMPLES
        vitrine figures
        vitrine figures content/meetings/2024-02-28/report.md --format json
        vitrine figures --suggest content/meetings/2024-02-28/report.md
      """)

  @OptionGroup var site: SiteOptions

  @Argument(
    help: "A page, as in content/index.md; all pages if not given.",
    completion: .file(extensions: ["md"]))
  var page: String?

  @Flag(help: "Propose formulas for the numbers of the page that have none.")
  var suggest = false

  @Option(help: "text for people, json for programs.")
  var format = TextOrJSON.text

  func validate() throws {
    if suggest, page == nil {
      throw ValidationError("--suggest needs a page: vitrine figures --suggest content/report.md")
    }
  }

  func run() async throws {
    let place = page.map { PagePlace($0, site) }
    let folder = place?.folder ?? site.folder
    if suggest, let place {
      return try await propose(place)
    }
    let result = await checkedFigures(folder, site.options, page: place?.path)
    switch format {
    case .json: Console.write(result.json())
    case .text: Console.write(result.text())
    }
    let grave = result.report.hasErrors
    if !result.report.findings.isEmpty {
      Console.error(String(result.report.text().dropLast()))
    }
    if grave { throw ExitCode(1) }
  }

  private func propose(_ place: PagePlace) async throws {
    let (found, report) = await Inspection.of(place.path, in: place.folder, site.options)
    guard let inspection = found else {
      Console.error(String(report.text().dropLast()))
      throw ExitCode(1)
    }
    Console.write(inspection.suggestions())
  }
}
