import ArgumentParser
import Diagnostics
import Glibc
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
        vitrine check --strict --format github --public-log
        vitrine check --format sarif > findings.sarif
        vitrine check --against published --summary "$GITHUB_STEP_SUMMARY"
      """)

  @OptionGroup var site: SiteOptions

  @OptionGroup var findings: FindingOptions

  @Flag(help: "Exit with 1 for warnings too.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "A folder with the site as it was last published, to compare with.", valueName: "folder"),
    completion: .directory)
  var against: String?

  @Option(
    help: ArgumentHelp(
      "With --against, write what changes for readers as Markdown, for a pull request.",
      valueName: "file"), completion: .file())
  var summary: String?

  func validate() throws {
    if summary != nil, against == nil {
      throw ValidationError("--summary says what changed, so it needs --against FOLDER")
    }
  }

  func run() async throws {
    let started = ContinuousClock.now
    var options = site.options
    var changes: ChangeSummary?
    if let against {
      let (published, findings) = Published.load(against, .disk())
      guard published != nil else {
        self.findings.show(Report(findings), to: STDOUT_FILENO)
        throw ExitCode(1)
      }
      options.published = published
      if summary != nil { changes = published.map { ChangeSummary(against: $0, .disk()) } }
    }
    let progress = ProgressLine()
    options.progress = { progress.show($0, of: $1) }
    let result = await Site.build(site.folder, options, to: changes?.sink ?? .nowhere)
    progress.end()
    let report = result.report
    if let summary, let changes {
      let shown = findings.publicLog ? report.forPublicLog : report
      try Console.write(changes.markdown(shown), toFile: summary)
    }
    findings.show(report, to: STDOUT_FILENO)
    if findings.format == .text {
      if !report.findings.isEmpty { Console.write("\n") }
      let took = Console.seconds(ContinuousClock.now - started)
      Console.write(
        "\(Console.counted(result.pageCount, "page")) checked in \(took): \(report.countText)\n")
      Console.write(comparison(options.published) + "\n")
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
