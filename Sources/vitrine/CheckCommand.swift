import ArgumentParser
import Diagnostics
import Site

/// `vitrine check`: everything but writing.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find every mistake in the site and write nothing.",
    discussion: """
      Exit status 1 if there is an error. With --strict, a warning is enough.

      EXAMPLES
        vitrine check
        vitrine check --strict --format json > findings.json
      """)

  @OptionGroup var site: SiteOptions

  @Flag(help: "Exit with 1 for warnings too.")
  var strict = false

  @Option(
    help:
      "How findings are written: text for people, json for programs."
  )
  var format = FindingFormat.text

  func run() async throws {
    let report = await Site.build(site.folder, site.options, to: .nowhere).report
    switch format {
    case .text:
      Console.write(report.text())
      Console.write("\(report.findings.isEmpty ? "" : "\n")\(report.countText)\n")
    case .json: Console.write(report.json())
    }
    if report.hasErrors || strict && !report.findings.isEmpty { throw ExitCode(1) }
  }
}
