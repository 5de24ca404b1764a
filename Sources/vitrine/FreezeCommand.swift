import ArgumentParser
import Diagnostics
import Site

/// `vitrine freeze`: a paper's data, copied beside it.
struct FreezeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "freeze", abstract: "Copy the shared data that a paper uses beside it.",
    discussion: """
      The page stays the same, byte for byte, and changes no more when the shared data grows. The
      copies lie in a folder of the paper's own: report.md has report.data/. Where the page would
      not be the same, nothing is written.

      EXAMPLE
        vitrine freeze content/meetings/2024-02-28/08-contact.md
      """)

  @OptionGroup var site: SiteOptions

  @Argument(
    help: "The paper, as in content/meetings/2024-02-28/report.md.",
    completion: .file(extensions: ["md"]))
  var page: String

  func run() async throws {
    let place = PagePlace(page, site)
    let (made, report) = await FrozenPaper.make(place.path, in: place.folder, site.options)
    guard let frozen = made else {
      Console.error(Console.text(report))
      throw ExitCode(1)
    }
    guard !frozen.files.isEmpty else {
      Console.write("\(page) uses no data of content/data; there is nothing to copy.\n")
      return
    }
    let findings = frozen.write()
    guard findings.isEmpty else {
      Console.error(Console.text(Report(findings)))
      throw ExitCode(1)
    }
    for note in frozen.notes { Console.write(note + "\n") }
    Console.write("\(page) uses the copies now and shows the same as before.\n")
  }
}
