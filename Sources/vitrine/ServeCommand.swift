import ArgumentParser
import Diagnostics
import Dispatch
import Glibc
import Preview
import Site

/// `vitrine serve`: the site as it is written, in a browser.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Show the site in a browser while you write it.",
    discussion: """
      Every save is on screen a moment later, and the page stays where it was. A mistake appears \
      over the page and goes away when it is mended. Drafts and pages that wait for their release \
      are shown with a banner; with --public the site is as readers would see it now.

      Only this machine can look. With --host other machines can too, and they see the drafts.

      EXAMPLES
        vitrine serve
        vitrine serve --port 8000
        vitrine serve --public --now 2024-02-28T09:30Z
      """)

  @OptionGroup var site: SiteOptions

  @Option(name: .shortAndLong, help: "The port; the first free one from 4000 on if not given.")
  var port: Int?

  @Option(help: "The address to listen at. Any other than 127.0.0.1 lets other machines look.")
  var host = "127.0.0.1"

  @Flag(name: .customLong("public"), help: "Show only what readers would see.")
  var isPublic = false

  func validate() throws {
    if let port, !(0...65_535).contains(port) {
      throw ValidationError("--port must be between 1 and 65535")
    }
  }

  func run() async throws {
    var options = site.options
    options.showsWithheld = !isPublic
    let place = Preview.Place(host: host, port: port)
    let fixed = site.now == nil ? nil : options.now
    let started = ContinuousClock.now
    let folder = site.folder
    let pagefind = Pagefind()
    let hasSearch = pagefind.look()
    options.hasSearch = hasSearch()
    let known = options
    var index: (@Sendable () async -> [String: [UInt8]]?)?
    if known.hasSearch { index = { await Self.index(folder, known, fixed, with: pagefind) } }
    let (found, findings) = await Preview.start(
      folder, options, at: place, moment: { fixed ?? Int(time(nil)) },
      index: index,
      say: Self.say)
    guard let preview = found else {
      Console.error(Console.text(Report(findings)))
      throw ExitCode(1)
    }
    let signals = Signals([SIGINT, SIGTERM]) { Task { await preview.stop() } }
    let took = Console.seconds(ContinuousClock.now - started)
    Console.write(
      "Preview of \(folder.content): \(Console.counted(preview.pageCount, "page")), \(took)\n")
    let name = host.contains(":") ? "[\(host)]" : host == "0.0.0.0" ? "127.0.0.1" : host
    Console.write("\n  http://\(name):\(preview.port)/\n\n")
    if !place.isLocal {
      let drafts = isPublic ? "" : ", and sees drafts and pages that are not released"
      Console.error("Warning: every machine that reaches this one at \(host) can look\(drafts).")
    }
    if preview.withheldCount > 0, !isPublic {
      Console.write(
        "\(Console.counted(preview.withheldCount, "page")) that readers do not see: shown here "
          + "with a banner. With --public you see what they see.\n")
    }
    Console.write("Ctrl-C ends the preview.\n")
    await preview.wait()
    signals.cancel()
    pagefind.stop()
    Console.write("\nThe preview has ended.\n")
  }

  /// The files of the search as the site is now.
  private static func index(
    _ folder: SiteFolder, _ options: BuildOptions, _ fixed: Int?, with pagefind: Pagefind
  ) async -> [String: [UInt8]]? {
    var options = options
    options.now = fixed ?? Int(time(nil))
    return await pagefind.files(of: folder, options)
  }

  private static func say(_ message: Preview.Message) {
    switch message {
    case .changed(let files, let milliseconds):
      let shown = files.prefix(3).joined(separator: ", ")
      let more = files.count > 3 ? " and \(files.count - 3) more" : ""
      let what = files.isEmpty ? "The time of a release has come" : "\(shown)\(more)"
      Console.write("\(what): \(milliseconds) ms\n")
    case .findings(let report):
      guard !report.findings.isEmpty else {
        Console.write("All mended: no findings.\n")
        return
      }
      Console.error("\n" + Console.text(report) + "\n\(report.countText)\n")
    }
  }
}
