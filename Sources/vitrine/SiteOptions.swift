import ArgumentParser
import Glibc
import Site

import struct Settings.DateTime

/// Where the site is and when it is; the same for every command that reads one.
struct SiteOptions: ParsableArguments {
  @Option(help: "The folder of the papers.", completion: .directory)
  var content = "content"

  @Option(
    help: "The folder of the site's own templates; it need not exist.", completion: .directory)
  var templates: String?

  @Option(
    help: ArgumentHelp(
      "Build as if it were this time, as in 2024-02-28T09:30Z.",
      discussion: "Pages whose release time is later are left out."))
  var now: String?

  @Option(help: "How many tasks work at once; as many as there are cores if not given.")
  var workers: Int?

  func validate() throws {
    if now != nil, nowSeconds == nil {
      throw ValidationError("--now must be a time like 2024-02-28T09:30Z or a day")
    }
    if let workers, !(1...256).contains(workers) {
      throw ValidationError("--workers must be between 1 and 256")
    }
  }

  var folder: SiteFolder {
    let content = Self.withoutSlash(content)
    let beside = content.lastIndex(of: "/").map { String(content[...$0]) } ?? ""
    return SiteFolder(
      tree: .disk(), content: content,
      templates: Self.withoutSlash(templates ?? beside + "templates"))
  }

  var options: BuildOptions {
    BuildOptions(
      now: nowSeconds ?? Int(time(nil)),
      workers: workers ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  private var nowSeconds: Int? {
    guard let now, let time = DateTime(now) else { return nil }
    return time.secondsSince1970(siteOffset: 0)
  }

  /// The folder as it was typed, without `/` at its end and `./` at its start.
  private static func withoutSlash(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    while path.hasPrefix("./"), path.count > 2 { path.removeFirst(2) }
    return String(path)
  }
}
