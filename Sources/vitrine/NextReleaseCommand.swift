import ArgumentParser
import Diagnostics
import Site

/// `vitrine next-release`: when the next page comes out, for a build that waits for it.
struct NextReleaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next-release", abstract: "Say when the next page comes out.",
    discussion: """
      The time is that of the next page with a `publish:` that has not come yet. Nothing else of \
      the page is said. With --seconds it is how long that is from now, for `sleep`; 0 where there \
      is none, or none within the given time.

      EXAMPLES
        vitrine next-release
        sleep "$(vitrine next-release --seconds --within 3600)" && vitrine build
      """)

  @OptionGroup var site: SiteOptions

  @Flag(help: "Write the number of seconds until then.")
  var seconds = false

  @Option(help: "Only a release within so many seconds counts.")
  var within: Int?

  func run() async throws {
    let options = site.options
    let next = await NextRelease.of(site.folder, options)
    guard next.findings.isEmpty else {
      Console.error(Console.text(Report(next.findings)))
      throw ExitCode(1)
    }
    let away = next.moment.map { $0 - options.now }
    let counts = away.map { $0 <= within ?? Int.max } ?? false
    if seconds {
      Console.write("\(counts ? away ?? 0 : 0)\n")
    } else {
      Console.write(counts ? next.text + "\n" : "No page waits for a release.\n")
    }
  }
}
