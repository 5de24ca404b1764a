import ArgumentParser
import Diagnostics
import Glibc
import Papers
import Site

/// `vitrine build`: content/ → public/.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Build the site: content/ → public/.",
    discussion: """
      The finished site replaces the old one as a whole. With any error nothing is replaced.

      EXAMPLES
        vitrine build
        vitrine build --content papers --output /srv/www/performance
        vitrine build --now 2024-02-28T09:30Z
      """)

  @OptionGroup var site: SiteOptions

  @Option(
    name: .shortAndLong, help: "The folder that the finished site replaces.",
    completion: .directory)
  var output = "public"

  @Flag(
    help: ArgumentHelp(
      "Write file by file where the folder cannot be exchanged.",
      discussion: "Not all-or-nothing: a reader may meet a mixture while it runs."))
  var inPlace = false

  @Flag(
    help: ArgumentHelp(
      "Make links that work when the pages are opened from disk, without a server.",
      discussion: "They name index.html: right for a look, not for a public site."))
  var fromDisk = false

  @Flag(
    help: ArgumentHelp(
      "Keep pages with errors as they were published last, and publish the rest.",
      discussion: "A page that was never published stays out. The exit status is still 1."))
  var holdBack = false

  @Flag(help: "Print the next release time as 2024-02-28T09:30:00Z, and build nothing.")
  var nextRelease = false

  @OptionGroup var findings: FindingOptions

  func run() async throws {
    let started = ContinuousClock.now
    let folder = site.folder
    guard !nextRelease else { return try await printNextRelease(folder) }
    var refusals: [Diagnostic] = []
    let request = OutputRequest(
      output, inputs: [folder.content, folder.templates], inPlace: inPlace)
    guard let target = OutputFolder.open(request, into: &refusals) else {
      show(Report(refusals))
      throw ExitCode(1)
    }
    var options = site.options
    options.linksToFiles = fromDisk
    let pagefind = Pagefind()
    options.lookForSearch = { pagefind.look() }
    if holdBack { options.previous = .folder(output, of: .disk()) }
    let sink = pagefind.indexing(target)
    let progress = ProgressLine()
    options.progress = { progress.show($0, of: $1) }
    let signals = Signals([SIGINT, SIGTERM]) { Self.stop(target) }
    let result = await Site.build(folder, options, to: sink)
    signals.cancel()
    progress.end()
    show(result.report)
    guard result.isWritten else {
      if findings.format == .text {
        let old = access(output, F_OK) == 0 ? "; the old site is as it was" : ""
        Console.error("\n\(result.report.countText). Nothing was written\(old).")
      }
      throw ExitCode(1)
    }
    guard findings.format == .text else {
      if result.report.hasErrors { throw ExitCode(1) }
      return
    }
    let took = Console.seconds(ContinuousClock.now - started)
    let written = target.written
    Console.write(
      "\(output): \(Console.counted(result.pageCount, "page")), "
        + "\(Console.counted(written.files, "file")), "
        + "\(written.bytes / 1_000) KB in \(took). \(result.report.countText).\(withheld(result))\n"
    )
    if !result.heldBack.isEmpty {
      Console.error("\nHeld back because of errors:")
      for page in result.heldBack { Console.error("  \(folder.content)/\(page)") }
    }
    // A page that readers do not see may have an error too: a marking that is not allowed.
    if result.report.hasErrors { throw ExitCode(1) }
    if inPlace { Console.write("Written file by file, which is not all-or-nothing.\n") }
  }

  private func printNextRelease(_ folder: SiteFolder) async throws {
    let next = await NextRelease.of(folder, site.options)
    guard next.findings.isEmpty else {
      show(Report(next.findings))
      throw ExitCode(1)
    }
    if next.moment != nil { Console.write(next.text + "\n") }
  }

  private func show(_ report: Report) {
    findings.show(report, to: STDERR_FILENO)
  }

  /// Ends the program in the middle of a build and leaves the old site as it was. A build that is
  /// exchanging the folders goes on to its end, which is a moment away.
  private static func stop(_ target: OutputFolder) {
    guard target.abandon() else { return }
    Console.error("\nStopped: nothing was written; the old site, if there is one, is as it was.")
    Glibc.exit(130)
  }

  private func withheld(_ result: BuildResult) -> String {
    let parts = result.withheld.map { item in
      switch item.reason {
      case .draft: Console.counted(item.count, "draft")
      case .marking: "\(item.count) by marking"
      case .release: "\(item.count) not yet released"
      case .exempt: "\(item.count) exempt"
      case .withdrawn: "\(item.count) withdrawn"
      case .heldBack: "\(item.count) held back"
      }
    }
    return parts.isEmpty ? "" : " Withheld: \(parts.joined(separator: ", "))."
  }
}
