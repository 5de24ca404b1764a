import ArgumentParser
import Diagnostics
import Site

/// `vitrine check`: everything but writing.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find every mistake in the site and write nothing.",
    discussion: """
      Exit status 1 if there is an error. With --strict, a warning is enough.

      With --against it also says which published figures and addresses are not what they were,
      and have no note that says so.

      EXAMPLES
        vitrine check
        vitrine check --against public
        vitrine check --strict --format json > findings.json
      """)

  @OptionGroup var site: SiteOptions

  @Flag(help: "Exit with 1 for warnings too.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "A folder with the site as it was last published, to compare with.", valueName: "folder"))
  var against: String?

  @Option(
    help:
      "How findings are written: text for people, json for programs."
  )
  var format = FindingFormat.text

  func run() async throws {
    var options = site.options
    if let against {
      let (published, findings) = Published.load(against, .disk())
      guard published != nil else { return try show(Report(findings), compared: nil) }
      options.published = published
    }
    let report = await Site.build(site.folder, options, to: .nowhere).report
    try show(report, compared: options.published)
  }

  private func show(_ report: Report, compared published: Published?) throws {
    switch format {
    case .text:
      Console.write(report.text())
      Console.write("\(report.findings.isEmpty ? "" : "\n")\(report.countText)\n")
      Console.write(comparison(published) + "\n")
    case .json: Console.write(report.json())
    }
    if report.hasErrors || strict && !report.findings.isEmpty { throw ExitCode(1) }
  }

  /// What was compared with what had been published.
  private func comparison(_ published: Published?) -> String {
    guard let against else {
      return "Nothing was compared with what is published: `--against FOLDER` does."
    }
    guard let counts = published?.counts else { return "Nothing was compared." }
    return "Compared with \(against): \(counts.pages) pages, \(counts.datasets) datasets, "
      + "\(counts.figures) checked figures."
  }
}
